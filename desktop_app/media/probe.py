"""What is in a media file. A probe reads every packet's place; only `verify` decodes.

`scan` is the probe with what joining needs besides: where the picture starts, how far frames are
reordered, and what forbids copying the packets.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
from av import Packet, VideoFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import MediaInfo
from desktop_app.domain.sentence import Figure, Sentence, say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, flicks
from desktop_app.media.boxes import rotation_of
from desktop_app.media.entries import Entries
from desktop_app.media.facts import UNKNOWN, PictureFacts, SoundFacts, SoundPlaces, picture_facts
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.stills import ends_whole

_COMMON_RATES = tuple(
    Fraction(*each)
    for each in (
        *((24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1), (48, 1), (50, 1)),
        *((60000, 1001), (60, 1), (120, 1), (8, 1), (10, 1), (12, 1), (15, 1), (16, 1), (20, 1)),
    )
)

_COARSE = Fraction(1, 200)
_SPELLING = Fraction(1, 5000)
_SHORT = Fraction(1, 4)
"""Seconds by which a header may be off; what a cut download lacks is more."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A probed file.

    `start` is the time of the first picture in seconds, `delay` how many frames decoding runs
    ahead of showing, `rotation` the clockwise turn players apply (None: mirrored), `steady`
    whether every frame lies on the grid of `info.rate`. `obstacle` says why the picture packets
    may not be copied into an MP4 of like clips, as the end of a sentence that begins with the
    file's name; None when they may. `sets` are the parameter sets of H.264, empty for other codecs.
    Turning, pixel shape and colours are as stored; `info` has the size as stored, too, but upright.
    `entries` and `exits` are those of `domain.reel.Source`.
    """

    info: MediaInfo
    start: Fraction
    delay: int
    rotation: int | None
    steady: bool
    obstacle: str | None
    picture: PictureFacts = UNKNOWN
    sound: SoundFacts | None = None
    sets: frozenset[bytes] = frozenset()
    entries: tuple[int, ...] = ()
    exits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SoundInfo:
    """What a sound file holds: what is heard of it, priming and filling left out."""

    length: Flicks
    sample_rate: int
    channels: int


def probe(path: Path) -> MediaInfo:
    """Return what a media file holds; raises LocalFault with a sentence when it is no video."""
    return scan(path).info


def scan(path: Path) -> Scan:
    """Probe a file for joining: all packets are read, one is decoded (5 ms for 10 s of HD)."""
    with opened(path) as container:
        found = _Found(picture_of(container, path), sound_of(container))
        with reading(path):
            for packet in container.demux(found.streams):
                found.add(packet)
        concluded = _conclude(path, container, found)
        return replace(concluded, picture=picture_facts(found.stream, found.opening))


def probe_sound(path: Path) -> SoundInfo:
    """Decode a sound file once; raises LocalFault with a sentence when there is nothing to hear.

    A picture in it, the cover of a song or a film, is passed over.
    """
    with opened(path) as container:
        stream = sound_of(container)
        if stream is None:
            raise LocalFault(say("{name} has no sound in it; choose another file.", name=path.name))
        heard, samples = SoundPlaces(stream), 0
        with reading(path):
            for packet in container.demux(stream):
                heard.add(packet)
                samples += sum(frame.samples for frame in packet.decode())
        facts = heard.facts()
    if facts is None or samples == 0:
        raise unreadable(path)
    # Where the header does not know better, the sound is as long as what was decoded.
    length = min(facts.duration, Fraction(samples, facts.sample_rate))
    return SoundInfo(flicks(length), facts.sample_rate, facts.channels)


def verify(path: Path) -> MediaInfo:
    """Decode every frame and every sound packet once; raises LocalFault when anything is amiss."""
    with opened(path) as container:
        found, shown = _Found(picture_of(container, path), sound_of(container)), 0
        found.stream.thread_type = "AUTO"
        with reading(path):
            for packet in container.demux(found.streams):
                found.add(packet)
                shown += sum(_counts(frame, path) for frame in packet.decode())
        info = _conclude(path, container, found).info
    is_picture = info.is_still or info.video_codec == "gif"
    if shown < info.frames or (is_picture and not ends_whole(path)):
        raise unreadable(path)
    return replace(info, frames=shown)


def picture_of(container: InputContainer, path: Path) -> VideoStream:
    """Return the picture stream; a cover picture of a song is none."""
    stream = pictures_of(container)
    if stream is None:
        raise LocalFault(say("{name} has no picture in it; choose a video.", name=path.name))
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


class _Found:
    """Facts of the packets, in decoding order; times in the picture stream's ticks."""

    def __init__(self, stream: VideoStream, sound: AudioStream | None) -> None:
        self.stream = stream
        self.sound = None if sound is None else SoundPlaces(sound)
        self.streams = [stream] if sound is None else [stream, sound]
        self.entries = Entries.into(stream)
        self.shown_at: list[int] = []
        self.packets = 0
        self.last = -1
        self.last_duration = 0
        self.opening: Packet[Any] | None = None
        self.corrupt = False
        self.obstacle: str | None = None

    @property
    def end(self) -> Fraction:
        """The second up to which there is picture or sound."""
        picture = (self.last + self.last_duration) * (self.stream.time_base or Fraction(1, 1000))
        heard = None if self.sound is None else self.sound.facts()
        return picture if heard is None else max(picture, heard.end)

    def add(self, packet: "Packet[Any]") -> None:
        """Note a packet; the empty one that ends a stream is passed over."""
        if packet.stream_index != self.stream.index:
            if self.sound is not None:
                self.sound.add(packet)
            return
        if packet.size == 0:
            return
        self.packets += 1
        if packet.is_discard:
            self.obstacle = say("hides some of its frames")
            return
        if packet.is_corrupt or packet.pts is None:
            self.corrupt = True
            return
        if packet.has_sidedata("new_extradata"):
            self.obstacle = say("changes its encoding midway")
        if not self.shown_at:
            self.opening = packet
        if not self.shown_at or packet.pts > self.last:
            self.last, self.last_duration = packet.pts, packet.duration or 0
        self.shown_at.append(packet.pts)
        self.entries.add(packet)


def _conclude(path: Path, container: InputContainer, found: _Found) -> Scan:
    stream = found.stream
    if found.corrupt or not found.shown_at or stream.width <= 0 or stream.height <= 0:
        raise unreadable(path)
    _refuse_part(path, container, found)
    base = stream.time_base or Fraction(1, 1000)
    shown = sorted(found.shown_at)
    rate, steady = _rate_of(shown, base, stream, found.last_duration)
    rotation = rotation_of(path)
    info = _describe(path, container, stream, rate, _duration(shown, base, rate, steady, found))
    info = replace(info, frames=len(shown), signature=_signature(stream, rate, rotation))
    if rotation in (90, 270):
        info = replace(info, width=info.height, height=info.width)
    config = found.entries.config
    exits = found.entries.exits(found.shown_at, shown)
    return Scan(
        info=info,
        start=shown[0] * base,
        delay=_delay(found.shown_at, shown),
        rotation=rotation,
        steady=steady,
        obstacle=_obstacle(stream, found, rotation, steady),
        sound=None if found.sound is None else found.sound.facts(),
        sets=frozenset() if config is None else config.sets,
        entries=found.entries.entries(exits),
        exits=exits,
    )


def _refuse_part(path: Path, container: InputContainer, found: _Found) -> None:
    """Raise LocalFault for a file that holds less than its header says."""
    there: Sentence | None = None
    name = container.format.name
    # An AVI counts places for frames, of which some may be empty.
    frames = found.last + 1 if name == "avi" else found.packets
    if frames < found.stream.frames:
        there = say(
            "{frames} of its {said} frames are there", frames=frames, said=found.stream.frames
        )
    elif name.startswith("matroska") and container.duration:
        # Only this header says how long the file is without an index of what is there.
        end, said = found.end, Fraction(container.duration, av.time_base)
        if said - end > _SHORT:
            there = say(
                "{seconds} of its {said} seconds are there",
                seconds=Figure(end, 1),
                said=Figure(said, 1),
            )
    if there is not None:
        raise LocalFault(
            say(
                "{name} is cut short: {there}; fetch it again or choose another take.",
                name=path.name,
                there=there,
            )
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


def _rate_of(
    shown: Sequence[int], base: Fraction, stream: VideoStream, last_duration: int
) -> tuple[FrameRate, bool]:
    """Return the rate on whose grid all frames lie, or the closest common one and False."""
    hints = [each for each in (stream.guessed_rate, stream.average_rate) if each]
    common: Sequence[Fraction] = _COMMON_RATES
    if base >= _COARSE:
        # A GIF counts in hundredths: many rates fit, the one nearest to its mean was meant.
        mean = len(shown) / ((shown[-1] - shown[0] + (last_duration or 1)) * base)
        hints, common = [mean], sorted(common, key=lambda each: abs(each - mean))
    for rate in dict.fromkeys((*hints, *common)):
        if _is_meant(rate, stream) and _on_grid(shown, 1 / (rate * base)):
            return FrameRate(rate.numerator, rate.denominator), True
    wanted = hints[0] if hints else Fraction(25)
    rate = min(_COMMON_RATES, key=lambda each: abs(each - wanted))
    return FrameRate(rate.numerator, rate.denominator), False


def _is_meant(rate: Fraction, stream: VideoStream) -> bool:
    """Tell whether a rate can be a film's: exact in flicks, and no spelling error of another.

    An animated PNG of 30 frames a second says 100000/3333. Nothing is lost by taking the common
    rate, for such a picture is made anew in any film; clips that are copied keep theirs.
    """
    if FLICKS_PER_SECOND * rate.denominator % rate.numerator != 0:
        return False
    if stream.codec_context.codec.canonical_name == "h264" or rate in _COMMON_RATES:
        return True
    return all(abs(rate - each) > each * _SPELLING for each in _COMMON_RATES)


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
        return say("is {codec}, the film is H.264", codec=name.upper())
    if rotation != 0:
        return say("is turned by its metadata")
    if not steady:
        return say("has an uneven frame rate")
    if found.obstacle is not None:
        return found.obstacle
    if found.entries.obstacle is not None:
        return found.entries.obstacle
    config = found.entries.config
    if config is None or not config.starts_cleanly(bytes(found.opening or b"")):
        return say("does not start with a frame that stands alone")
    return None
