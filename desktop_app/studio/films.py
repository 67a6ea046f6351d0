"""The joined film: one engine makes what the player shows and what export writes.

The player's film is kept in a cache named by its content: an unchanged film is joined once, and
exporting what was previewed is a copy of that file.
"""

import asyncio
import contextlib
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.excerpt import excerpt
from desktop_app.domain.exporting import part_of
from desktop_app.domain.flatten import flatten
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat, Project, TakeId
from desktop_app.domain.reel import CopySegment, Reel, Segment, Source
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.assembly import Assembly, Piece
from desktop_app.media.jobs import assemble_in_process
from desktop_app.media.probe import scan
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.film_files import copy_film, refuse_clips_folder
from desktop_app.studio.joins import Join, Progress

CACHE_BYTES = 8 * 1024**3
"""Room for joined films; the ones used longest ago go first."""

RECIPE = 1
"""Counts up when films are joined differently, so that none of the old kind is shown."""

_MAKING = 0.9
"""The part of an export that joining takes; the rest is copying."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece with the number of its scene and its place in the joined film."""

    scene_number: int
    piece: Piece
    span: TimeRange


@dataclass(frozen=True, slots=True)
class FilmPlan:
    """What a film is joined from; `missing` are the numbers of scenes without a take."""

    placed: tuple[Placed, ...]
    missing: tuple[int, ...]

    @property
    def duration(self) -> Flicks:
        """Return how long the joined film is; scenes without a take are not in it."""
        return Flicks(sum(each.span.duration for each in self.placed))


def plan_film(project: Project, folder: Path) -> FilmPlan:
    """Return the pieces of the film in timeline order."""
    numbers = {scene.id: index for index, scene in enumerate(project.scenes, 1)}
    placed: list[Placed] = []
    missing: list[int] = []
    start = Flicks(0)
    for clip in project.timeline.picture.clips:
        take = project.take_of(clip)
        if take is None:
            missing.append(numbers[clip.scene_id])
            continue
        span = TimeRange(start, project.duration_of(clip))
        piece = Piece(folder / take.path, clip.source_range)
        placed.append(Placed(numbers[clip.scene_id], piece, span))
        start = span.end
    return FilmPlan(tuple(placed), tuple(missing))


class FilmMaker:
    """Joins the film of a project in a child process, for the player and for export."""

    def __init__(self, cache: Path, command: Sequence[str]) -> None:
        self._cache = cache
        self._command = tuple(command)
        self._turn = asyncio.Lock()
        self._joins: dict[Path, Join] = {}

    async def preview(
        self, project: Project, folder: Path, progress: Progress = lambda done: None
    ) -> Path:
        """Return the joined film for the player, from the cache when nothing changed."""
        return (await self._film(project, folder, progress)).path

    async def export(
        self, project: Project, folder: Path, out: Path, progress: Progress = lambda done: None
    ) -> Assembly:
        """Write the film to `out`; what the player shows is copied, not made again.

        When the task is cancelled, `out` is as it was, or whole if it was written just then.
        Raises InvalidInput when there is nothing to join, LocalFault when it cannot be written.
        """
        if out.suffix.lower() != ".mp4":
            raise InvalidInput(f"A film is written as .mp4, and “{out.name}” is not; rename it.")
        await asyncio.to_thread(refuse_clips_folder, folder, out)
        made = 0.0

        def making(done: float) -> None:
            nonlocal made
            made = done * _MAKING
            progress(made)

        film = await self._film(project, folder, making)
        await copy_film(film.path, out, lambda done: progress(made + (1.0 - made) * done))
        return replace(film, path=out)

    async def reel_of(
        self,
        project: Project,
        folder: Path,
        fmt: FilmFormat | None = None,
        span: TimeRange | None = None,
    ) -> Reel:
        """Flatten a project, or a part of it; raises LocalFault for a take that cannot be read."""
        return await asyncio.to_thread(_flattened, project, folder, fmt, span)

    async def joined(
        self, reel: Reel, folder: Path, progress: Progress = lambda done: None
    ) -> Assembly:
        """Return the joined film of a reel, from the cache when there is one."""
        pieces = tuple(_piece(each, folder, reel.format) for each in reel.segments)
        return await self._joined(pieces, reel.format, reel.metadata["title"], progress)

    async def close(self) -> None:
        """End what is being joined; what it had begun to write is removed."""
        await asyncio.gather(*(join.give_up() for join in tuple(self._joins.values())))

    async def _film(self, project: Project, folder: Path, progress: Progress) -> Assembly:
        plan = plan_film(project, folder)
        if not plan.placed:
            raise InvalidInput("No scene has a take yet, so there is no film; generate one first.")
        pieces = tuple(each.piece for each in plan.placed)
        return await self._joined(pieces, project.format, project.name, progress)

    async def _joined(
        self, pieces: tuple[Piece, ...], fmt: FilmFormat, title: str, progress: Progress
    ) -> Assembly:
        key = await asyncio.to_thread(_content_key, pieces, fmt, title)
        cached = self._cache / f"{key}.mp4"
        join = self._joins.get(cached)
        if join is None or join.is_over:
            join = Join(lambda tell: self._join(pieces, fmt, title, cached, tell))
            self._joins[cached] = join
        try:
            return await join.film(progress)
        finally:
            # What was given up and still ends is kept, for `close` to wait for.
            if join.has_ended and self._joins.get(cached) is join:
                del self._joins[cached]

    async def _join(
        self,
        pieces: Sequence[Piece],
        fmt: FilmFormat,
        title: str,
        cached: Path,
        progress: Progress,
    ) -> Assembly:
        # One join at a time: they share the disk.
        async with self._turn:
            known = await asyncio.to_thread(_read_note, cached)
            if known is not None:
                return known
            await asyncio.to_thread(evict_oldest, self._cache, CACHE_BYTES)
            film = await assemble_in_process(
                self._command,
                pieces,
                cached,
                fmt,
                lambda done, total: progress(done / total if total else 0.0),
                metadata={"title": title},
            )
            await asyncio.to_thread(_write_note, film)
        return film


def _flattened(
    project: Project, folder: Path, fmt: FilmFormat | None, span: TimeRange | None
) -> Reel:
    sources = _sources(project, folder)
    reel = flatten(project, sources, fmt)
    if span is None or not reel.frames:
        return reel
    first, end = part_of(span, reel.frames, reel.format.rate)
    return excerpt(reel, {each.path: each for each in sources.values()}, first, end)


def _sources(project: Project, folder: Path) -> dict[TakeId, Source]:
    takes = (project.take_of(clip) for clip in project.timeline.picture.clips)
    found = {}
    for take in filter(None, takes):
        seen = scan(folder / take.path)
        frames = seen.info.frames
        found[take.id] = Source(take.path, seen.info, (0,), (frames,), seen.obstacle)
    return found


def _piece(segment: Segment, folder: Path, fmt: FilmFormat) -> Piece:
    rate = fmt.rate
    if isinstance(segment, CopySegment):
        return Piece(folder / segment.path)
    used = TimeRange(segment.base.start, rate.of_frames(segment.frames))
    return Piece(folder / segment.base.path, used)


def _content_key(pieces: Sequence[Piece], fmt: FilmFormat, title: str) -> str:
    """Digest what the film is made of; raises LocalFault when a clip is missing."""
    facts: list[object] = [RECIPE, repr(fmt), title]
    for piece in pieces:
        try:
            found = piece.path.stat()
        except OSError as error:
            raise LocalFault(
                f"The clip {piece.path.name} is not where it was; put it back into"
                f" {piece.path.parent}, or generate the scene again."
            ) from error
        facts.append([str(piece.path), found.st_size, found.st_mtime_ns, repr(piece.source_range)])
    return hashlib.blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()


def _write_note(film: Assembly) -> None:
    """Say what the film is; without its note it is only joined again."""
    note: dict[str, object] = {
        "frames": film.frames,
        "duration": film.duration,
        "copied": film.copied,
        "reencoded": list(film.reencoded),
    }
    with contextlib.suppress(OSError):
        note["size"] = film.path.stat().st_size
        film.path.with_suffix(".json").write_text(json.dumps(note), encoding="utf-8")


def _read_note(cached: Path) -> Assembly | None:
    try:
        note = json.loads(cached.with_suffix(".json").read_text(encoding="utf-8"))
        if cached.stat().st_size != note["size"]:
            return None
        # Says when it was last used, for the eviction.
        cached.touch()
        return Assembly(
            cached,
            note["frames"],
            Flicks(note["duration"]),
            Flicks(note["copied"]),
            tuple(note["reencoded"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
