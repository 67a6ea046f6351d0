"""Assembly: a flattened film becomes one MP4, exact in picture and sound.

What the reel copies is in the film bit for bit, packet for packet; what must be made comes out of
the segment cache, which renders what it does not hold. The encoder's parameter sets have a number
of their own, and the track holds all of them, so that each packet finds its own. Where a source
may be cut is said by `entries`; the reel never asks for another place.
"""

import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from av.video.stream import VideoStream

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.reel import CopySegment, Reel, Segment
from desktop_app.domain.sentence import say, unpacked
from desktop_app.domain.time import Flicks
from desktop_app.media.aac import BIT_RATE
from desktop_app.media.film import FilmPlan, PictureFrame, write_film
from desktop_app.media.h264 import AvcConfig, SetsCollide
from desktop_app.media.joining import (
    copied,
    copied_kind,
    kept,
    rendered_config,
)
from desktop_app.media.landing import landing
from desktop_app.media.opening import opened
from desktop_app.media.probe import picture_of
from desktop_app.media.proof import copied_frames
from desktop_app.media.provenance import commented
from desktop_app.media.render import DELAY
from desktop_app.media.renders import make_ready
from desktop_app.media.segments import SegmentCache, Wanted
from desktop_app.media.shelves import Shelves
from desktop_app.media.soundtrack import encoded_mix

RENDERING_COSTS = 10
"""Frames that can be written in the time that rendering one takes; about, for the progress."""

_RENDERED_BITS_PER_PIXEL = 0.15
_SPARE_BYTES = 1_000_000
NO_METADATA: Mapping[str, str] = MappingProxyType({})

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Assembly:
    """A finished film.

    `copied_frames`, for `copied` of its time, were found in it bit for bit as they are in the
    clips. `reencoded` says why the rest is not, each reason once.
    """

    path: Path
    frames: int
    duration: Flicks
    copied_frames: int
    copied: Flicks
    reencoded: tuple[str, ...]

    def told(self) -> "Assembly":
        """Return it with the sentences that were packed to be sent or kept."""
        return replace(self, reencoded=tuple(unpacked(each) for each in self.reencoded))


def assemble(
    reel: Reel,
    folder: Path,
    out: Path,
    shelves: Shelves,
    progress: Progress,
    metadata: Mapping[str, str] = NO_METADATA,
) -> Assembly:
    """Make the film `out` of `reel`, whose paths are relative to `folder`; blocking.

    `progress` is called with the work done and all of it, in units of its own. `metadata` may hold
    a title and a comment. Raises InvalidInput for what cannot be asked, LocalFault or DiskFull for
    what went wrong; then nothing is left behind, and a file that was at `out` is as it was.
    """
    _refuse_nonsense(reel, folder, out)
    workshop = Workshop(reel, folder, shelves)
    work = Work(progress, reel.frames)
    workshop.make_ready(work.render)
    with ExitStack() as stack:
        film, template = workshop.plan(stack, metadata)
        part = stack.enter_context(landing(out, _room(reel, film)))
        sound = stack.enter_context(sound_of(reel, folder, shelves))
        picture = stack.enter_context(closing(workshop.picture(film.sets)))
        work.write(0)
        frames = write_film(part, film, template, picture, sound, work.write)
        if frames != reel.frames:
            raise LocalFault(say("A clip changed while the film was made; export it again."))
        same = copied_frames(part, reel, folder)
    rate = reel.format.rate
    return Assembly(out, frames, reel.duration, same, rate.of_frames(same), reel.reasons)


def sound_of(reel: Reel, folder: Path, shelves: Shelves) -> AbstractContextManager[Iterator[bytes]]:
    """Give the film's sound as AAC packets, in order; what is not kept yet is encoded."""
    rate = reel.format.sample_rate
    kept, memory = shelves.sound, shelves.contents
    return encoded_mix(reel.sound, reel.samples, reel.mix, folder, kept, rate, memory=memory)


def _refuse_nonsense(reel: Reel, folder: Path, out: Path) -> None:
    if reel.frames == 0:
        raise InvalidInput(say("The film is shorter than one frame; make its clips longer."))
    for path in (folder / each for each in reel.paths):
        if out.exists() and path.exists() and out.samefile(path):
            raise InvalidInput(
                say(
                    "{name} is one of the film's own clips; give the film another name.",
                    name=out.name,
                )
            )


@dataclass(slots=True)
class Work:
    """How far an assembly is: frames rendered, of those that were missing, and frames written."""

    progress: Progress
    frames: int
    missing: int = 0

    def render(self, done: int, missing: int) -> None:
        """Hear of frames rendered."""
        self.missing = missing
        self._tell(done, 0)

    def write(self, done: int) -> None:
        """Hear of frames written."""
        self._tell(self.missing, done)

    def _tell(self, rendered: int, written: int) -> None:
        whole = RENDERING_COSTS * self.missing + self.frames
        self.progress(RENDERING_COSTS * rendered + written, whole)


class Workshop:
    """The picture of one film: what is copied, what is rendered, what both are decoded with."""

    def __init__(self, reel: Reel, folder: Path, shelves: Shelves) -> None:
        self._reel = reel
        self._folder = folder
        self._cache = SegmentCache(shelves)
        self._began_ns = time.time_ns()
        self._copies = copied_kind(reel, folder)
        self._steps = [self._step(each) for each in reel.segments]

    @property
    def wanted(self) -> list[Wanted]:
        """What must be rendered, whether or not it is kept already."""
        return [each for each in self._steps if isinstance(each, Wanted)]

    def make_ready(self, progress: Callable[[int, int], None]) -> None:
        """Render what is missing; `progress` hears of frames rendered, and of those missing."""
        make_ready(self.wanted, self._cache, progress)
        self._cache.evict(self._began_ns)

    def plan(self, stack: ExitStack, metadata: Mapping[str, str]) -> tuple[FilmPlan, VideoStream]:
        """Say what the film will be, with a stream like it; what that is of stays in `stack`."""
        configs = [self._copies.config] if self._copies.config else []
        template, delay = None, self._copies.delay
        if self._copies.template is not None:
            path = self._copies.template
            template = picture_of(stack.enter_context(opened(path)), path)
        for each in self.wanted[:1]:
            first = stack.enter_context(self._cache.obtained(each)).streams.video[0]
            configs.append(rendered_config(first))
            template, delay = template or first, max(delay, DELAY if each.is_reordered else 0)
        assert template is not None
        reel = self._reel
        facts = {**reel.metadata, **metadata}
        facts["comment"] = commented(facts.get("comment", ""), reel.origin)
        film = FilmPlan(
            fmt=reel.format,
            frames=reel.frames,
            samples=reel.samples,
            delay=delay,
            sets=_together(configs),
            metadata=facts,
            origin=reel.origin,
            chapters=reel.chapters,
            captions=reel.captions,
        )
        return film, template

    def picture(self, sets: AvcConfig) -> Generator[PictureFrame]:
        """Yield the packets of the film, which `sets` decode, in decoding order."""
        rate, place = self._reel.format.rate, 0
        for step in self._steps:
            if isinstance(step, CopySegment):
                yield from copied(step, place, self._folder, rate, sets)
                place += step.frames
                continue
            with self._cache.obtained(step) as container:
                yield from kept(container, place, rate, sets)
            place += step.segment.frames

    def _step(self, segment: Segment) -> CopySegment | Wanted:
        if isinstance(segment, CopySegment):
            return segment
        copies = self._copies
        is_reordered = copies.config is None or copies.delay > 0
        return self._cache.wanted(
            segment,
            self._reel.format,
            self._folder,
            copies.free_number,
            is_reordered=is_reordered,
            colour=copies.colour,
        )


def _together(configs: Sequence[AvcConfig]) -> AvcConfig:
    try:
        return AvcConfig.of_all(configs)
    except (SetsCollide, ValueError) as error:
        raise LocalFault(
            say(
                "The clips' encodings cannot be told apart in one file; generate or "
                "convert one anew."
            )
        ) from error


def _room(reel: Reel, film: FilmPlan) -> int:
    """Return how many bytes the film may take; of what is rendered this is an estimate."""
    sound = film.samples * BIT_RATE // (8 * film.fmt.sample_rate)
    copied = sum(each.size for each in reel.segments if isinstance(each, CopySegment))
    pixels = film.fmt.width * film.fmt.height * (reel.frames - reel.copied)
    picture = copied + round(pixels * _RENDERED_BITS_PER_PIXEL / 8)
    return picture + sound + film.index_bytes + _SPARE_BYTES
