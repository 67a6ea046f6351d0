"""What is in a media file. A probe reads every packet's place; only `verify` decodes.

`scan` is the probe with what joining needs besides: where the picture starts, how far frames are
reordered, and what forbids copying the packets.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

from av import Packet, VideoFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import MediaInfo
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, flicks
from desktop_app.media.boxes import rotation_of
from desktop_app.media.entries import Entries
from desktop_app.media.opening import opened, reading, unreadable

_COMMON_RATES = tuple(
    Fraction(*each)
    for each in (
        *((24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1), (48, 1), (50, 1)),
        *((60000, 1001), (60, 1), (120, 1), (8, 1), (10, 1), (12, 1), (15, 1), (16, 1), (20, 1)),
    )
)


@dataclass(frozen=True, slots=True)
class Scan:
    """A probed file.

    `start` is the time of the first picture in seconds, `delay` how many frames decoding runs
    ahead of showing, `rotation` the clockwise turn players apply (None: mirrored), `steady`
    whether every frame lies on the grid of `info.rate`. `obstacle` says why the picture packets
    may not be copied into an MP4 of like clips, as the end of a sentence that begins with the
    file's name; None when they may. `entries` and `exits` are those of `domain.reel.Source`.
    """

    info: MediaInfo
    start: Fraction
    delay: int
    rotation: int | None
    steady: bool
    obstacle: str | None
    entries: tuple[int, ...] = ()
    exits: tuple[int, ...] = ()


def probe(path: Path) -> MediaInfo:
    """Return what a media file holds; raises LocalFault with a sentence when it is no video."""
    return scan(path).info


def scan(path: Path) -> Scan:
    """Probe a file for joining: all packets are read, none is decoded (about 4 ms a clip)."""
    with opened(path) as container:
        stream = picture_of(container, path)
        found = _Found(Entries.into(stream))
        with reading(path):
            for packet in container.demux(stream):
                found.add(packet)
        return _conclude(path, container, stream, found)


def verify(path: Path) -> MediaInfo:
    """Decode every frame and every sound packet once; raises LocalFault when anything is amiss."""
    with opened(path) as container:
        stream = picture_of(container, path)
        sound = sound_of(container)
        stream.thread_type = "AUTO"
        found, shown = _Found(Entries.into(stream)), 0
        with reading(path):
            for packet in container.demux(stream if sound is None else (stream, sound)):
                if packet.stream_index == stream.index:
                    found.add(packet)
                shown += sum(_counts(frame, path) for frame in packet.decode())
        info = _conclude(path, container, stream, found).info
    if shown < info.frames:
        raise unreadable(path)
    return replace(info, frames=shown)


def picture_of(container: InputContainer, path: Path) -> VideoStream:
    """Return the picture stream; raises LocalFault when there is none."""
    stream = pictures_of(container)
    if stream is None:
        raise LocalFault(f"{path.name} has no picture in it; choose a video.")
    return stream


def pictures_of(container: InputContainer) -> VideoStream | None:
    """Return the picture stream if there is one; a cover picture of a song is none."""
    for stream in container.streams.video:
        if not stream.disposition & stream.disposition.attached_pic:
            return stream
    return None


def sound_of(container: InputContainer) -> AudioStream | None:
    """Return the first sound stream that can be decoded, if there is one."""
    for stream in container.streams.audio:
        if stream.codec_context is not None and stream.codec_context.sample_rate > 0:
            return stream
    return None


def _counts(frame: object, path: Path) -> int:
    if not isinstance(frame, VideoFrame):
        return 0
    if frame.is_corrupt:
        raise unreadable(path)
    return 1


@dataclass(slots=True)
class _Found:
    """Facts of the picture packets, in decoding order; times in the stream's ticks."""

    entries: Entries
    shown_at: list[int] = field(default_factory=list)
    packets: int = 0
    last: int = -1
    last_duration: int = 0
    first: bytes = b""
    corrupt: bool = False
    obstacle: str | None = None

    def add(self, packet: "Packet[Any]") -> None:
        """Note a packet; the empty one that ends the stream is passed over."""
        if packet.size == 0:
            return
        self.packets += 1
        if packet.is_discard:
            self.obstacle = "hides some of its frames"
            return
        if packet.is_corrupt or packet.pts is None:
            self.corrupt = True
            return
        if packet.has_sidedata("new_extradata"):
            self.obstacle = "changes its encoding midway"
        if not self.shown_at:
            self.first = bytes(packet)
        if not self.shown_at or packet.pts > self.last:
            self.last, self.last_duration = packet.pts, packet.duration or 0
        self.shown_at.append(packet.pts)
        self.entries.add(packet)


def _conclude(path: Path, container: InputContainer, stream: VideoStream, found: _Found) -> Scan:
    if found.corrupt or not found.shown_at or stream.width <= 0 or stream.height <= 0:
        raise unreadable(path)
    if found.packets < stream.frames:
        raise LocalFault(
            f"{path.name} is cut short: {found.packets} of its {stream.frames} frames are there;"
            " fetch it again or choose another take."
        )
    base = stream.time_base or Fraction(1, 1000)
    shown = sorted(found.shown_at)
    rate, steady = _rate_of(shown, base, stream)
    rotation = rotation_of(path)
    info = _describe(path, container, stream, rate, _duration(shown, base, rate, steady, found))
    info = replace(info, frames=len(shown), signature=_signature(stream, rate, rotation))
    if rotation in (90, 270):
        info = replace(info, width=info.height, height=info.width)
    exits = found.entries.exits(found.shown_at, shown)
    return Scan(
        info=info,
        start=shown[0] * base,
        delay=_delay(found.shown_at, shown),
        rotation=rotation,
        steady=steady,
        obstacle=_obstacle(stream, found, rotation, steady),
        entries=found.entries.entries(exits),
        exits=exits,
    )


def _describe(
    path: Path, container: InputContainer, stream: VideoStream, rate: FrameRate, duration: Flicks
) -> MediaInfo:
    sound = sound_of(container)
    return MediaInfo(
        width=stream.width,
        height=stream.height,
        rate=rate,
        frames=0,
        duration=duration,
        video_codec=stream.codec_context.codec.canonical_name,
        audio_codec=sound.codec_context.codec.canonical_name if sound else "",
        sample_rate=sound.codec_context.sample_rate if sound else 0,
        channels=sound.codec_context.layout.nb_channels if sound else 0,
        signature="",
        size_bytes=path.stat().st_size,
    )


def _rate_of(shown: Sequence[int], base: Fraction, stream: VideoStream) -> tuple[FrameRate, bool]:
    """Return the rate on whose grid all frames lie, or the closest common one and False."""
    hints = [each for each in (stream.guessed_rate, stream.average_rate) if each]
    for rate in dict.fromkeys((*hints, *_COMMON_RATES)):
        if _is_exact(rate) and _on_grid(shown, 1 / (rate * base)):
            return FrameRate(rate.numerator, rate.denominator), True
    wanted = hints[0] if hints else Fraction(25)
    rate = min(_COMMON_RATES, key=lambda each: abs(each - wanted))
    return FrameRate(rate.numerator, rate.denominator), False


def _is_exact(rate: Fraction) -> bool:
    return FLICKS_PER_SECOND * rate.denominator % rate.numerator == 0


def _on_grid(shown: Sequence[int], tick: Fraction) -> bool:
    first, over, under = shown[0], tick.numerator, tick.denominator
    return all(
        abs(time - first - (2 * place * over + under) // (2 * under)) <= 1
        for place, time in enumerate(shown)
    ) and all(before < after for before, after in pairwise(shown))


def _duration(
    shown: Sequence[int], base: Fraction, rate: FrameRate, steady: bool, found: _Found
) -> Flicks:
    if steady:
        return rate.of_frames(len(shown))
    tail = found.last_duration * base or Fraction(rate.denominator, rate.numerator)
    return flicks((shown[-1] - shown[0]) * base + tail)


def _delay(decoded: Sequence[int], shown: Sequence[int]) -> int:
    """Return by how many frames decoding must run ahead of showing."""
    place = {time: number for number, time in enumerate(shown)}
    return max(number - place[time] for number, time in enumerate(decoded))


def _signature(stream: VideoStream, rate: FrameRate, rotation: int | None) -> str:
    codec = stream.codec_context
    facts = (
        *(
            codec.codec.canonical_name,
            codec.codec_tag,
            stream.width,
            stream.height,
            str(rate),
            rotation,
        ),
        *(codec.color_range, codec.color_primaries, codec.color_trc, codec.colorspace),
        (codec.extradata or b"").hex(),
    )
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


def _obstacle(stream: VideoStream, found: _Found, rotation: int | None, steady: bool) -> str | None:
    codec = stream.codec_context
    name = codec.codec.canonical_name
    if name != "h264":
        return f"is {name.upper()}, the film is H.264"
    if rotation != 0:
        return "is turned by its metadata"
    if not steady:
        return "has an uneven frame rate"
    if found.obstacle is not None:
        return found.obstacle
    if found.entries.obstacle is not None:
        return found.entries.obstacle
    config = found.entries.config
    if config is None or not config.starts_cleanly(found.first):
        return "does not start with a frame that stands alone"
    return None
