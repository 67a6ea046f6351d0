"""The joined film: one engine makes what the player shows and what export writes.

The player's film is kept in a cache named by its content: an unchanged film is joined once, and
exporting what was previewed is a copy of that file.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.excerpt import excerpt
from desktop_app.domain.exporting import part_of
from desktop_app.domain.flatten import flatten
from desktop_app.domain.problems import InvalidInput, TakewrightError
from desktop_app.domain.project import FilmFormat, Project, TakeId
from desktop_app.domain.reel import Reel
from desktop_app.domain.sentence import say
from desktop_app.domain.sound import Loudness
from desktop_app.domain.time import TimeRange
from desktop_app.media.assembly import Assembly
from desktop_app.media.jobs import assemble_in
from desktop_app.media.shelves import Shelves
from desktop_app.media.wire import AssembleJob, SentReel
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.ahead import Ahead
from desktop_app.studio.crew import Crew
from desktop_app.studio.film_files import copy_film, refuse_clips_folder
from desktop_app.studio.film_notes import content_key, read_note, write_note
from desktop_app.studio.joins import Join, Progress
from desktop_app.studio.sources import SourceBook

CACHE_BYTES = 8 * 1024**3
"""Room for joined films; the ones used longest ago go first."""

_MAKING = 0.9
"""The part of an export that joining takes; the rest is copying."""


_log = logging.getLogger(__name__)


class FilmMaker:
    """Joins the film of a project in a child process, for the player and for export."""

    def __init__(self, films: Path, shelves: Shelves, command: Sequence[str]) -> None:
        self._films = films
        self._shelves = shelves
        self._sources = SourceBook(shelves.root / "sources")
        self._crew = Crew(command)
        self._ahead = Ahead(self._crew, shelves)
        self._turn = asyncio.Lock()
        self._joins: dict[Path, Join] = {}
        self._edits = 0

    async def reel_of(
        self,
        project: Project,
        folder: Path,
        fmt: FilmFormat | None = None,
        span: TimeRange | None = None,
    ) -> Reel:
        """Flatten a project, or what of it lies in `span`.

        Raises LocalFault for a take that is not there or cannot be read.
        """
        return await asyncio.to_thread(self._flattened, project, folder, fmt, span)

    async def loudness_of(self, project: Project, folder: Path) -> Mapping[TakeId, Loudness]:
        """Return how loud takes of the film are, as far as it was measured; raises LocalFault."""
        sources = await asyncio.to_thread(self._sources.of, project, folder)
        return {take: each.loudness for take, each in sources.items() if each.loudness is not None}

    async def prepare(self, project: Project, folder: Path) -> None:
        """Have what the film misses rendered while nobody waits; the newest call counts.

        It returns before that is done. What is amiss with the film is told when it is joined.
        """
        self._crew.warm_up()
        self._edits += 1
        mine = self._edits
        try:
            reel = await self.reel_of(project, folder)
        except TakewrightError as error:
            _log.info("nothing is rendered ahead: %s", error)
            return
        if mine == self._edits:
            await self._ahead.want(reel, folder)

    async def prepared(self) -> None:
        """Wait until nothing is left to render ahead."""
        await self._ahead.ready()

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
            raise InvalidInput(
                say("A film is written as .mp4, and “{name}” is not; rename it.", name=out.name)
            )
        await asyncio.to_thread(refuse_clips_folder, folder, out)
        made = 0.0

        def making(done: float) -> None:
            nonlocal made
            made = done * _MAKING
            progress(made)

        film = await self._film(project, folder, making)
        await copy_film(film.path, out, lambda done: progress(made + (1.0 - made) * done))
        return replace(film, path=out)

    async def joined(
        self, reel: Reel, folder: Path, progress: Progress = lambda done: None
    ) -> Assembly:
        """Return the joined film of a reel, from the cache when there is one."""
        name = await asyncio.to_thread(content_key, reel, folder, self._shelves.contents)
        cached = self._films / f"{name}.mp4"
        join = self._joins.get(cached)
        if join is None or join.is_over:
            join = Join(lambda tell: self._join(reel, folder, cached, tell))
            self._joins[cached] = join
        try:
            return await join.film(progress)
        finally:
            # What was given up and still ends is kept, for `close` to wait for.
            if join.has_ended and self._joins.get(cached) is join:
                del self._joins[cached]

    async def close(self) -> None:
        """End what is being joined; what it had begun to write is removed."""
        await asyncio.gather(
            self._ahead.close(), *(join.give_up() for join in tuple(self._joins.values()))
        )
        await self._crew.close()

    def _flattened(
        self, project: Project, folder: Path, fmt: FilmFormat | None, span: TimeRange | None
    ) -> Reel:
        sources = self._sources.of(project, folder)
        reel = flatten(project, sources, fmt)
        signed = sum(each.is_signed for each in sources.values())
        if signed:
            reel = replace(reel, metadata={**reel.metadata, "comment": _unsigned(signed)})
        if span is None or not reel.frames:
            return reel
        first, end = part_of(span, reel.frames, reel.format.rate)
        return excerpt(reel, {each.path: each for each in sources.values()}, first, end)

    async def _film(self, project: Project, folder: Path, progress: Progress) -> Assembly:
        if not any(project.take_of(clip) for clip in project.timeline.picture.clips):
            raise InvalidInput(
                say("No scene has a take yet, so there is no film; generate one first.")
            )
        return await self.joined(await self.reel_of(project, folder), folder, progress)

    async def _join(self, reel: Reel, folder: Path, cached: Path, progress: Progress) -> Assembly:
        # One join at a time: they share the disk.
        async with self._turn:
            known = await asyncio.to_thread(read_note, cached)
            if known is not None:
                return known
            await asyncio.to_thread(evict_oldest, self._films, CACHE_BYTES)
            await self._ahead.hold()
            try:
                film = await assemble_in(
                    await self._crew.take(),
                    AssembleJob(SentReel.of(reel), folder, cached, self._shelves),
                    lambda done, total: progress(done / total if total else 0.0),
                )
            finally:
                await self._ahead.resume()
                self._crew.refill()
            await asyncio.to_thread(write_note, film)
        return film


def _unsigned(clips: int) -> str:
    """Say in the film's comment, in English, what joining took from its clips."""
    return (
        f"Joined from clips of which {clips} carried content credentials (C2PA); they hold for"
        " those files only, and this film carries none."
    )
