"""The joined film: one engine makes what the player shows and what export writes.

The player's film is kept in a cache named by its content: an unchanged film is joined once, and
exporting what was previewed is a copy of that file.
"""

import asyncio
import contextlib
import hashlib
import json
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.assembly import Assembly, Piece
from desktop_app.media.jobs import assemble_in_process
from desktop_app.storage.keeping import copy_whole
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.joins import Join, Progress

CACHE_BYTES = 8 * 1024**3
"""Room for joined films; the ones used longest ago go first."""

RECIPE = 1
"""Counts up when films are joined differently, so that none of the old kind is shown."""

_MAKING = 0.9
"""The part of an export that joining takes; the rest is copying."""


class _Unwanted(Exception):
    """Whoever asked for the copy wants it no more."""


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
        return (await self._joined(project, folder, progress)).path

    async def export(
        self, project: Project, folder: Path, out: Path, progress: Progress = lambda done: None
    ) -> Assembly:
        """Write the film to `out`; what the player shows is copied, not made again.

        When the task is cancelled, `out` is as it was, or whole if it was written just then.
        Raises InvalidInput when there is nothing to join, LocalFault when it cannot be written.
        """
        if out.suffix.lower() != ".mp4":
            raise InvalidInput(f"A film is written as .mp4, and “{out.name}” is not; rename it.")
        await asyncio.to_thread(_refuse_clips_folder, folder, out)
        made = 0.0

        def making(done: float) -> None:
            nonlocal made
            made = done * _MAKING
            progress(made)

        film = await self._joined(project, folder, making)
        await _copy(film.path, out, lambda done: progress(made + (1.0 - made) * done))
        return replace(film, path=out)

    async def close(self) -> None:
        """End what is being joined; what it had begun to write is removed."""
        await asyncio.gather(*(join.give_up() for join in tuple(self._joins.values())))

    async def _joined(self, project: Project, folder: Path, progress: Progress) -> Assembly:
        plan = plan_film(project, folder)
        if not plan.placed:
            raise InvalidInput("No scene has a take yet, so there is no film; generate one first.")
        pieces = tuple(each.piece for each in plan.placed)
        cached = self._cache / f"{await asyncio.to_thread(_content_key, pieces, project)}.mp4"
        join = self._joins.get(cached)
        if join is None or join.is_over:
            join = Join(lambda tell: self._join(project, pieces, cached, tell))
            self._joins[cached] = join
        try:
            return await join.film(progress)
        finally:
            if join.is_over and self._joins.get(cached) is join:
                del self._joins[cached]

    async def _join(
        self, project: Project, pieces: Sequence[Piece], cached: Path, progress: Progress
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
                project.format,
                lambda done, total: progress(done / total if total else 0.0),
                metadata={"title": project.name},
            )
            await asyncio.to_thread(_write_note, film)
        return film


async def _copy(source: Path, out: Path, progress: Progress) -> None:
    """Copy a film in a thread that stops, and leaves nothing, when the task is cancelled."""
    loop, unwanted = asyncio.get_running_loop(), threading.Event()

    def copied(done: float) -> None:
        if unwanted.is_set():
            raise _Unwanted
        loop.call_soon_threadsafe(progress, done)

    copying = asyncio.create_task(asyncio.to_thread(copy_whole, source, out, copied))
    try:
        await asyncio.shield(copying)
    except asyncio.CancelledError:
        unwanted.set()
        await asyncio.wait({copying})
        if copying.cancelled() or copying.exception() is not None:
            raise
        # Too late: the film is there, and whoever cancelled must not be told otherwise.


def _refuse_clips_folder(folder: Path, out: Path) -> None:
    """Keep a film from being written over a take, which may have been paid for."""
    clips, place = folder / "clips", out.parent.resolve()
    if any(_is_same(clips, each) for each in (place, *place.parents)):
        raise InvalidInput(
            f"{clips} holds the film's own clips, which are never written over; choose another"
            " folder."
        )


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _content_key(pieces: Sequence[Piece], project: Project) -> str:
    """Digest what the film is made of; raises LocalFault when a clip is missing."""
    facts: list[object] = [RECIPE, repr(project.format), project.name]
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
