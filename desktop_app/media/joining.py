"""The film's picture, packet by packet: copies out of the sources and rendered segments."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice
from pathlib import Path
from typing import TypeAlias, cast

from av import Packet
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.reel import CopySegment, Reel
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FrameRate
from desktop_app.media.colour import BT709, Colour
from desktop_app.media.film import PictureFrame
from desktop_app.media.h264 import MOST_NUMBERS, AvcConfig, with_lengths
from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import picture_of, scan

_PicturePacket: TypeAlias = "Packet[VideoStream]"
_Numbered: TypeAlias = tuple[_PicturePacket, int]


@dataclass(frozen=True, slots=True)
class CopiedKind:
    """What the copied packets of a film are: parameter sets, reordering, colours."""

    config: AvcConfig | None
    delay: int
    template: Path | None = None
    colour: Colour = BT709

    @property
    def free_number(self) -> int:
        """A number for parameter sets that the copied packets do not use."""
        taken = frozenset[int]() if self.config is None else self.config.numbers
        # Sources nearly always call their own 0.
        numbers: list[int] = [*range(1, MOST_NUMBERS + 1), 0]
        return next(each for each in numbers if each not in taken)


def copied_kind(reel: Reel, folder: Path) -> CopiedKind:
    """Look at the first file that is copied from, which the others are like; LocalFault if bad."""
    copies = [each for each in reel.segments if isinstance(each, CopySegment)]
    if not copies:
        return CopiedKind(None, 0)
    path = folder / copies[0].path
    with opened(path) as container:
        config = config_of(picture_of(container, path), path)
    colour = scan(path).picture.colour
    said = [each.reordered for each in config.sequences]
    known = [each for each in said if each is not None]
    if len(known) == len(said):
        return CopiedKind(config, max(known), path, colour)
    paths = dict.fromkeys(each.path for each in copies)
    delay = max(scan(folder / each).delay for each in paths)
    return CopiedKind(config, delay, path, colour)


def config_of(stream: VideoStream, path: Path) -> AvcConfig:
    """Return the parameter sets of a file that is copied from; raises LocalFault."""
    config = AvcConfig.parse(stream.codec_context.extradata or b"")
    if config is None:
        raise changed(path)
    return config


def changed(path: Path) -> LocalFault:
    """Return the fault for a file that is not what it was when the film was laid out."""
    return LocalFault(
        say("{name} changed while the film was made; export it again.", name=path.name)
    )


def copied(
    segment: CopySegment, place: int, folder: Path, rate: FrameRate, config: AvcConfig
) -> Generator[PictureFrame]:
    """Yield a copy's packets, untouched, with the film frames they show from `place` on."""
    path = folder / segment.path
    with opened(path) as container:
        stream = picture_of(container, path)
        own = config_of(stream, path)
        if not own.sets <= config.sets:
            raise changed(path)
        with reading(path):
            packets = 0
            numbered = from_entry(container, stream, segment.first, rate)
            for packets, (packet, number) in enumerate(islice(numbered, segment.frames), 1):
                shown = number - segment.first
                if not 0 <= shown < segment.frames:
                    raise changed(path)
                if packets == 1 and not own.starts_cleanly(bytes(packet)):
                    raise changed(path)
                yield PictureFrame(packet, place + shown)
    if packets != segment.frames:
        raise changed(path)


def kept(
    container: InputContainer, place: int, rate: FrameRate, config: AvcConfig
) -> Generator[PictureFrame]:
    """Yield the packets of a rendered segment with the film frames they show from `place` on."""
    stream = container.streams.video[0]
    if not rendered_config(stream).sets <= config.sets:
        raise LocalFault(say("The encoder changed while the film was made; export it again."))
    for packet, number in _numbered(container.demux(stream), stream, rate):
        plain = cast("_PicturePacket", Packet(with_lengths(bytes(packet))))
        plain.is_keyframe = packet.is_keyframe
        yield PictureFrame(plain, place + number)


def rendered_config(stream: VideoStream) -> AvcConfig:
    """Return the parameter sets of a rendered segment; raises LocalFault."""
    config = AvcConfig.of_encoder(stream.codec_context.extradata or b"")
    if config is None:
        raise LocalFault(say("The encoder gave no parameter sets; reinstall Takewright."))
    return config


def from_entry(
    container: InputContainer, stream: VideoStream, first: int, rate: FrameRate
) -> Iterator[_Numbered]:
    """Yield the packets from frame `first` on, one that decoding can begin at."""
    packets = _filled(container.demux(stream))
    head = next(packets, None)
    if head is None:
        return
    grid = _Grid.of(stream, rate, head.pts or 0)
    landed = 0
    for target in (grid.ticks(first), grid.origin) if first else ():
        container.seek(target, stream=stream)
        packets = _filled(container.demux(stream))
        head = next(packets, head)
        landed = grid.number(head.pts or 0)
        if landed <= first:
            break
    # Before an entry there are as many packets as frames.
    for packet in islice(chain((head,), packets), max(0, first - landed), None):
        yield packet, grid.number(packet.pts or 0)


def _numbered(
    packets: Iterator[_PicturePacket], stream: VideoStream, rate: FrameRate
) -> Iterator[_Numbered]:
    """Yield packets with the frame each shows; the first is an IDR and shows frame 0."""
    grid: _Grid | None = None
    for packet in _filled(packets):
        grid = grid or _Grid.of(stream, rate, packet.pts or 0)
        yield packet, grid.number(packet.pts or 0)


def _filled(packets: Iterator[_PicturePacket]) -> Iterator[_PicturePacket]:
    """Leave out the empty packet that ends a stream."""
    return (packet for packet in packets if packet.size and packet.pts is not None)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Frame numbers of a stream's times; frame 0 is at `origin` ticks."""

    origin: int
    frame: Fraction

    @classmethod
    def of(cls, stream: VideoStream, rate: FrameRate, origin: int) -> "_Grid":
        tick = stream.time_base or Fraction(1)
        return cls(origin, Fraction(rate.denominator, rate.numerator) / tick)

    def number(self, ticks: int) -> int:
        over, under = self.frame.denominator, self.frame.numerator
        return ((ticks - self.origin) * 2 * over + under) // (2 * under)

    def ticks(self, number: int) -> int:
        return self.origin + round(number * self.frame)
