"""Writing the film: picture packets as they are, encoded sound between them, one MP4.

Times follow the "exact" recipe: frame n of the film is shown at n ticks, packet k of the sound
starts at sample (k - 1) * 1024. The edit lists that hide the encoder's priming and the picture's
decoding delay are made by libavformat from the negative times of the first packets. Chapters and
soft captions are placed by frame as well.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from pathlib import Path
from typing import TypeAlias

import av
from av import Packet
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Chapter, Origin, Spoken
from desktop_app.domain.sentence import say
from desktop_app.media.aac import BIT_RATE, PACKET_SAMPLES
from desktop_app.media.captions import caption_packets, caption_stream
from desktop_app.media.h264 import AvcConfig
from desktop_app.media.provenance import append_xmp

_LEAST_TIMESCALE = 10_000
_FRAME_INDEX_BYTES = 36
_SOUND_INDEX_BYTES = 24
_TEXT_INDEX_BYTES = 128
_HEADER_BYTES = 1 << 16
_NO_LANGUAGE = "und"

PicturePacket: TypeAlias = "Packet[VideoStream]"


@dataclass(frozen=True, slots=True)
class PictureFrame:
    """A picture packet and the number of the film's frame that it shows."""

    packet: PicturePacket
    number: int


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """What is known before writing: total `frames` and `samples`, the reordering `delay`.

    `sets` are the parameter sets of every packet.
    `metadata` may hold a title, a comment and the language of the captions (ISO 639-2).
    """

    fmt: FilmFormat
    frames: int
    samples: int
    delay: int
    sets: AvcConfig
    metadata: Mapping[str, str]
    origin: Origin = Origin.GENERATED
    chapters: tuple[Chapter, ...] = ()
    captions: tuple[Spoken, ...] = ()

    @property
    def sound_packets(self) -> int:
        """How many packets the sound has, the priming one included."""
        return -(-self.samples // PACKET_SAMPLES) + 1

    @property
    def index_bytes(self) -> int:
        """Room to keep for the index at the start of the file; more than it can take.

        Keeping it spares "faststart" its second pass over the whole file. Each frame may need 36
        bytes (size 4, shown-at 8, place 8, chunk 12, key frame 4), each sound packet 24; a
        chapter is in two lists, a caption is followed by a gap.
        """
        words = sum(len(key) + len(value.encode()) for key, value in self.metadata.items())
        words += sum(len(each.title.encode()) for each in self.chapters)
        texts = 2 * len(self.chapters) + 2 * len(self.captions)
        return (
            _HEADER_BYTES
            + 2 * words
            + texts * _TEXT_INDEX_BYTES
            + self.frames * _FRAME_INDEX_BYTES
            + self.sound_packets * _SOUND_INDEX_BYTES
        )


def write_film(
    part: Path,
    plan: FilmPlan,
    template: VideoStream,
    picture: Iterator[PictureFrame],
    sound: Iterator[bytes],
    written: Callable[[int], None],
) -> int:
    """Write the film to `part` and return its number of frames.

    `picture` comes in decoding order, its units behind their lengths; the film says of it what
    `template` says of itself. `written` is told how many frames are in the file.
    """
    options = {
        "moov_size": str(plan.index_bytes),
        # Edit lists count in this scale: at the usual 1000 the sound would end up to 1 ms early.
        "movie_timescale": str(lcm(plan.fmt.rate.numerator, plan.fmt.sample_rate)),
    }
    with av.open(str(part), "w", format="mp4", container_options=options) as film:
        told = {key: each for key, each in plan.metadata.items() if key != "language"}
        film.metadata.update(told)
        film.set_chapters(_chapters(plan))
        writer = _Writer(film, plan, template)
        for frame in picture:
            writer.add_sound(sound)
            writer.add_picture(frame)
            written(writer.frames)
        writer.add_sound(sound, to_end=True)
    append_xmp(part, plan.metadata.get("title", ""), plan.origin)
    return writer.frames


def _chapters(plan: FilmPlan) -> list["av.container.Chapter"]:
    base = Fraction(plan.fmt.rate.denominator, plan.fmt.rate.numerator)
    ends = [*(each.first for each in plan.chapters[1:]), plan.frames]
    return [
        {
            "id": number,
            "start": chapter.first,
            "end": end,
            "time_base": base,
            "metadata": {"title": chapter.title},
        }
        for number, (chapter, end) in enumerate(zip(plan.chapters, ends, strict=False))
    ]


class _Writer:
    """Interleaves the two streams by time."""

    def __init__(self, film: OutputContainer, plan: FilmPlan, template: VideoStream) -> None:
        rate = plan.fmt.rate
        scale = 1
        while rate.numerator * scale < _LEAST_TIMESCALE:
            scale *= 2
        self.frames = 0
        self._film = film
        self._plan = plan
        self._tick = rate.denominator * scale
        self._timescale = rate.numerator * scale
        self._sound_packets = 0
        self._picture = film.add_stream_from_template(template)
        self._picture.codec_context.extradata = plan.sets.record()
        self._picture.time_base = Fraction(1, self._timescale)
        self._sound = _sound_stream(film, plan.fmt.sample_rate)
        self._add_captions()

    def _add_captions(self) -> None:
        """Write the captions, all at once: the muxer puts them where their times belong."""
        plan, base = self._plan, Fraction(1, self._timescale)
        if plan.captions:
            language = plan.metadata.get("language", _NO_LANGUAGE)
            stream = caption_stream(self._film, language)
            stream.time_base = base
            for packet in caption_packets(plan.captions, plan.frames, stream, self._tick, base):
                self._film.mux_one(packet)

    def add_picture(self, frame: PictureFrame) -> None:
        """Write a picture packet, its bytes untouched."""
        packet = frame.packet
        packet.stream = self._picture
        packet.time_base = Fraction(1, self._timescale)
        packet.pts = frame.number * self._tick
        packet.dts = self._next_decode_time
        if packet.dts > packet.pts:
            raise LocalFault(say("The frames of a clip are in an order that cannot be joined."))
        packet.duration = self._tick
        self._film.mux_one(packet)
        self.frames += 1

    def add_sound(self, sound: Iterator[bytes], *, to_end: bool = False) -> None:
        """Write the sound that comes before the next picture packet, or all that is left."""
        rate, left = self._plan.fmt.sample_rate, self._plan.samples
        while self._sound_packets < self._plan.sound_packets:
            start = (self._sound_packets - 1) * PACKET_SAMPLES
            if not to_end and start * self._timescale > self._next_decode_time * rate:
                return
            data = next(sound, None)
            if data is None:
                return
            packet = Packet(data)
            packet.stream = self._sound
            packet.time_base = Fraction(1, rate)
            packet.pts = packet.dts = start
            packet.duration = min(PACKET_SAMPLES, left - start)
            packet.is_keyframe = True
            self._film.mux_one(packet)
            self._sound_packets += 1

    @property
    def _next_decode_time(self) -> int:
        return (self.frames - self._plan.delay) * self._tick


def _sound_stream(film: OutputContainer, sample_rate: int) -> AudioStream:
    stream = film.add_stream("aac", rate=sample_rate)
    stream.bit_rate = BIT_RATE
    stream.time_base = Fraction(1, sample_rate)
    return stream
