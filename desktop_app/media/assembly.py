"""Assembly: pieces in order become one MP4, exact in picture and sound.

Clips that are alike and like the film are joined without decoding a picture: their packets are in
the film bit for bit. When any piece is unlike, every piece is conformed by `conform`, and the
reasons are returned. The sound is decoded, cut to the sample at every seam and encoded once.
"""

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange, samples_at
from desktop_app.media.conform import DELAY, Render, rendered
from desktop_app.media.film import FilmPlan, PictureFrame, write_film
from desktop_app.media.landing import landing
from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import Scan, picture_of, scan
from desktop_app.media.provenance import commented
from desktop_app.media.sound import SoundSpan
from desktop_app.media.soundtrack import BIT_RATE, encoded

_RENDERED_BITS_PER_PIXEL = 0.15
_SPARE_BYTES = 1_000_000
NO_METADATA: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Piece:
    """A clip of the film: a file, and the part of it that is used; None means all of it."""

    path: Path
    source_range: TimeRange | None = None


@dataclass(frozen=True, slots=True)
class Assembly:
    """A finished film.

    `copied` is how much of its picture is the clips' own, bit for bit; `reencoded` says why the
    rest is not, a sentence without its full stop for each clip that is unlike the film.
    """

    path: Path
    frames: int
    duration: Flicks
    copied: Flicks
    reencoded: tuple[str, ...]


def assemble(
    pieces: Sequence[Piece],
    out: Path,
    fmt: FilmFormat,
    progress: Callable[[Flicks, Flicks], None],
    metadata: Mapping[str, str] = NO_METADATA,
) -> Assembly:
    """Make the film `out` of `pieces`, in order; blocking.

    `progress` is called with the film time done and its whole. `metadata` may hold a title and a
    comment. Raises InvalidInput for what cannot be asked, LocalFault or DiskFull for what went
    wrong; then nothing is left behind, and a file that was at `out` is as it was.
    """
    _refuse_nonsense(pieces, out)
    parts = _places(pieces, fmt)
    reasons = _reasons(parts, fmt)
    film = _plan(parts, fmt, metadata, copying=not reasons)
    whole = fmt.rate.of_frames(film.frames)

    def written(frames: int) -> None:
        progress(fmt.rate.of_frames(frames), whole)

    picture = _rendered(parts, fmt) if reasons else _copied(parts, fmt.rate)
    spans = [_sound_span(part, fmt) for part in parts]
    with (
        landing(out, _room(parts, film, copying=not reasons)) as place,
        encoded(spans, fmt.sample_rate) as sound,
        closing(picture),
    ):
        written(0)
        frames = write_film(place, film, picture, sound, written)
        if frames != film.frames:
            raise LocalFault("A clip changed while the film was made; export it again.")
    copied = Flicks(0) if reasons else whole
    return Assembly(out, frames, whole, copied, reasons)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece with what was found in it and its place in the film: frames [first, end)."""

    path: Path
    found: Scan
    source_range: TimeRange
    first: int
    end: int

    @property
    def is_whole(self) -> bool:
        rate, info = self.found.info.rate, self.found.info
        return (
            rate.frames_in(self.source_range.start) == 0
            and rate.frames_in(self.source_range.duration) == info.frames
        )


def _refuse_nonsense(pieces: Sequence[Piece], out: Path) -> None:
    if not pieces:
        raise InvalidInput("The film has no clips yet; generate or add one first.")
    if any(out.exists() and piece.path.exists() and out.samefile(piece.path) for piece in pieces):
        raise InvalidInput(
            f"{out.name} is one of the film's own clips; give the film another name."
        )


def _places(pieces: Sequence[Piece], fmt: FilmFormat) -> list[_Part]:
    """Probe every file once and lay the pieces out on the film's frame grid.

    Places are rounded from the film's start, not from piece to piece, so rounding never adds up.
    """
    scans: dict[Path, Scan] = {}
    parts, start = [], Flicks(0)
    for piece in pieces:
        if piece.path not in scans:
            scans[piece.path] = scan(piece.path)
        found = scans[piece.path]
        used = piece.source_range or TimeRange(Flicks(0), found.info.duration)
        end = Flicks(start + used.duration)
        first, last = fmt.rate.frames_in(start), fmt.rate.frames_in(end)
        parts.append(_Part(piece.path, found, used, first, last))
        start = end
    if parts[-1].end == 0:
        raise InvalidInput("The film is shorter than one frame; make its clips longer.")
    return parts


def _reasons(parts: Sequence[_Part], fmt: FilmFormat) -> tuple[str, ...]:
    """Say why pieces cannot be copied, each reason once; empty when all of them can."""
    own = [(part, _own_reason(part, fmt)) for part in parts]
    like = next((part for part, reason in own if reason is None), None)
    reasons = [reason or _unlike(part, like) for part, reason in own]
    return tuple(dict.fromkeys(filter(None, reasons)))


def _own_reason(part: _Part, fmt: FilmFormat) -> str | None:
    name, found = part.path.name, part.found
    if found.obstacle is not None:
        return f"{name} {found.obstacle}"
    size = (found.info.width, found.info.height)
    if size != (fmt.width, fmt.height):
        return f"{name} is {size[0]}x{size[1]}, the film is {fmt.width}x{fmt.height}"
    if found.info.rate != fmt.rate:
        return f"{name} has {found.info.rate} frames per second, the film has {fmt.rate}"
    if not part.is_whole:
        return f"{name} is trimmed"
    return None


def _unlike(part: _Part, like: _Part | None) -> str | None:
    if like is None or part.found.info.signature == like.found.info.signature:
        return None
    return f"{part.path.name} was encoded with other settings than {like.path.name}"


def _plan(
    parts: Sequence[_Part], fmt: FilmFormat, metadata: Mapping[str, str], *, copying: bool
) -> FilmPlan:
    frames = parts[-1].end
    return FilmPlan(
        fmt=fmt,
        frames=frames,
        samples=samples_at(fmt.rate.of_frames(frames), fmt.sample_rate),
        delay=max(part.found.delay for part in parts) if copying else DELAY,
        metadata={**metadata, "comment": commented(metadata.get("comment", ""))},
    )


def _sound_span(part: _Part, fmt: FilmFormat) -> SoundSpan:
    return SoundSpan(
        start=samples_at(fmt.rate.of_frames(part.first), fmt.sample_rate),
        end=samples_at(fmt.rate.of_frames(part.end), fmt.sample_rate),
        path=part.path if part.found.info.sample_rate else None,
        offset=part.found.start + Fraction(part.source_range.start, FLICKS_PER_SECOND),
    )


def _room(parts: Sequence[_Part], film: FilmPlan, *, copying: bool) -> int:
    """Return how many bytes the film may take; for a rendered one this is an estimate."""
    sound = film.samples * BIT_RATE // (8 * film.fmt.sample_rate)
    if copying:
        picture = sum(part.found.info.size_bytes for part in parts)
    else:
        pixels = film.fmt.width * film.fmt.height * film.frames
        picture = round(pixels * _RENDERED_BITS_PER_PIXEL / 8)
    return picture + sound + film.index_bytes + _SPARE_BYTES


def _copied(parts: Sequence[_Part], rate: FrameRate) -> Generator[PictureFrame]:
    for part in parts:
        with opened(part.path) as container:
            stream = picture_of(container, part.path)
            with reading(part.path):
                yield from _numbered(container, stream, part.first, rate)


def _rendered(parts: Sequence[_Part], fmt: FilmFormat) -> Generator[PictureFrame]:
    sets: bytes | None = None
    for part in parts:
        frames = part.end - part.first
        if frames == 0:
            continue
        render = Render(part.path, part.source_range.start, frames)
        with reading(part.path), rendered(render, fmt) as container:
            stream = container.streams.video[0]
            if sets is not None and stream.codec_context.extradata != sets:
                raise LocalFault(f"{part.path.name} could not be joined to the clips before it.")
            sets = stream.codec_context.extradata
            yield from _numbered(container, stream, part.first, fmt.rate)


def _numbered(
    container: InputContainer, stream: VideoStream, first: int, rate: FrameRate
) -> Iterator[PictureFrame]:
    """Yield the packets of a stream with the film frame each shows.

    The first packet shows frame `first`: it is an IDR, and nothing is shown before one.
    """
    per_tick = (stream.time_base or Fraction(1)) * Fraction(rate.numerator, rate.denominator)
    over, under = 2 * per_tick.numerator, 2 * per_tick.denominator
    origin: int | None = None
    for packet in container.demux(stream):
        if packet.size and packet.pts is not None:
            origin = packet.pts if origin is None else origin
            yield PictureFrame(packet, first + ((packet.pts - origin) * over + under // 2) // under)
