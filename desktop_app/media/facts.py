"""What a file says of its colours and its sound, as the engine needs it."""

from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
from av import Packet
from av.audio.stream import AudioStream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from desktop_app.media.colour import UNNAMED, Colour

_FULL = 2


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """How a picture is stored: pixel format, shape of a pixel (width over height), colours."""

    pixels: str = ""
    pixel_shape: Fraction = Fraction(1)
    colour: Colour = UNNAMED


UNKNOWN = PictureFacts()


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """A sound track on its file's clock: heard from second `start` until `end`.

    `priming` is how many samples are decoded and dropped before `start`.
    """

    start: Fraction
    end: Fraction
    priming: int
    sample_rate: int
    channels: int

    @property
    def duration(self) -> Fraction:
        """Seconds that are heard."""
        return self.end - self.start


def picture_facts(stream: VideoStream, first: "Packet[VideoStream] | None") -> PictureFacts:
    """Return how the picture is stored; only its first frame tells colours that no header does."""
    codec = stream.codec_context
    frame = None if first is None else _frame_of(stream, first)
    source: Any = codec if frame is None else frame
    return PictureFacts(
        pixels=frame.format.name if frame is not None else codec.pix_fmt or "",
        pixel_shape=Fraction(stream.sample_aspect_ratio or 1),
        colour=Colour(
            source.colorspace, source.color_primaries, source.color_trc, source.color_range == _FULL
        ),
    )


def _frame_of(stream: VideoStream, packet: "Packet[VideoStream]") -> VideoFrame | None:
    """Decode one packet; what does not decode by itself is told by `verify`, not here."""
    with suppress(av.FFmpegError):
        frames = [*stream.codec_context.decode(packet), *stream.codec_context.decode(None)]
        stream.codec_context.flush_buffers()
        return frames[0] if frames else None
    return None


@dataclass(slots=True)
class SoundPlaces:
    """Places of sound packets, in the stream's ticks."""

    stream: AudioStream
    first: int | None = None
    end: int = 0
    skipped: int = 0

    def add(self, packet: "Packet[Any]") -> None:
        """Note a packet; the empty one that ends the stream is passed over."""
        if packet.size == 0 or packet.pts is None:
            return
        if self.first is None:
            self.first = packet.pts
            self.skipped = _skipped(packet)
        self.end = max(self.end, packet.pts + (packet.duration or 0))

    def facts(self) -> SoundFacts | None:
        """Return what was found, None when no packet was there."""
        if self.first is None:
            return None
        base = self.stream.time_base or Fraction(1)
        codec = self.stream.codec_context
        start = self.first * base + Fraction(self.skipped, codec.sample_rate)
        end = self.end * base
        if self.stream.duration:
            # The header leaves out what fills the last packet up.
            end = min(end, max(start, (self.stream.start_time or 0) * base) + self._length)
        return SoundFacts(
            start=start,
            end=max(start, end),
            priming=self.skipped,
            sample_rate=codec.sample_rate,
            channels=codec.layout.nb_channels,
        )

    @property
    def _length(self) -> Fraction:
        return Fraction(self.stream.duration or 0) * (self.stream.time_base or Fraction(1))


def _skipped(packet: "Packet[Any]") -> int:
    """Return the samples to drop at the front: the first number of AV_PKT_DATA_SKIP_SAMPLES."""
    if not packet.has_sidedata("skip_samples"):
        return 0
    data = bytes(packet.get_sidedata("skip_samples"))
    return int.from_bytes(data[:4], "little")
