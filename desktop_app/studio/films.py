"""The joined film: one engine makes what the player shows and what export writes.

The player's film is kept in a cache named by its content: an unchanged film is joined once, and
exporting what was previewed is a copy of that file.
"""

import asyncio
import contextlib
import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.assembly import Assembly, Piece
from desktop_app.media.jobs import assemble_in_process
from desktop_app.storage.keeping import copy_whole
from desktop_app.storage.shelf import evict_oldest

CACHE_BYTES = 8 * 1024**3
"""Room for joined films; the ones used longest ago go first."""

RECIPE = 1
"""Counts up when films are joined differently, so that none of the old kind is shown."""

Progress = Callable[[float], None]


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

    async def preview(
        self, project: Project, folder: Path, progress: Progress = lambda done: None
    ) -> Path:
        """Return the joined film for the player, from the cache when nothing changed."""
        return (await self._joined(project, folder, progress)).path

    async def export(
        self, project: Project, folder: Path, out: Path, progress: Progress = lambda done: None
    ) -> Assembly:
        """Write the film to `out`; what the player shows is copied, not made again.

        Raises InvalidInput when there is nothing to join, LocalFault when it cannot be written.
        """
        if out.suffix.lower() != ".mp4":
            raise InvalidInput(f"A film is written as .mp4, and “{out.name}” is not; rename it.")
        film = await self._joined(project, folder, lambda done: progress(done * 0.95))
        await asyncio.to_thread(copy_whole, film.path, out)
        progress(1.0)
        return replace(film, path=out)

    async def _joined(self, project: Project, folder: Path, progress: Progress) -> Assembly:
        plan = plan_film(project, folder)
        if not plan.placed:
            raise InvalidInput("No scene has a take yet, so there is no film; generate one first.")
        pieces = tuple(each.piece for each in plan.placed)
        cached = self._cache / f"{await asyncio.to_thread(_content_key, pieces, project)}.mp4"
        # One join at a time: they share the disk, and a second wish for the same film finds it.
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
