"""A batch carried out: films are begun, ordered, gathered and exported, and found again after that.

What was ordered is read from the journal, never from the batch's own file. So whatever dies at
whatever moment, what is ordered later is only what no job was ever written for:

    batch.json -> the film's folder -> its jobs, all or none -> takes -> the film
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from uuid import uuid4

from desktop_app.domain.batch import BatchSheet
from desktop_app.domain.chains import coming_of
from desktop_app.domain.jobs import Job, Queued, Uncertain, is_over, is_unfetched
from desktop_app.domain.problems import InvalidInput, LocalFault, TakewrightError
from desktop_app.domain.project import JobId, Project, ProjectId, SceneId
from desktop_app.domain.sentence import say
from desktop_app.interchange.choices import Choices
from desktop_app.storage.batch_file import (
    BatchRecord,
    FilmRecord,
    load_batch,
    one_at_a_time,
    save_batch,
)
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.studio.batch_begin import begin_film
from desktop_app.studio.batch_films import (
    BatchFilms,
    FilmProgress,
    film_preset,
    fresh_id,
    with_preset,
)
from desktop_app.studio.batch_plan import BatchPlan, FilmPlan, plan_batch
from desktop_app.studio.batch_sessions import FilmSessions
from desktop_app.studio.choices import choices_of
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Connection, Studio

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a film of a batch is: its value, its jobs, oldest first, and what may be ordered.

    `due` are scenes with a take that no job was ever written for, once a take; `failed` are those
    whose last try ended without one, and whose money is settled.
    """

    plan: FilmPlan
    project: Project
    jobs: tuple[Job, ...]
    due: tuple[SceneId, ...]
    failed: tuple[SceneId, ...]

    @property
    def running(self) -> int:
        """Return how many takes are on their way."""
        return sum(not is_over(job.state) for job in self.jobs)

    @property
    def undecided(self) -> int:
        """Return for how many jobs it is not known whether they were charged."""
        return sum(isinstance(job.state, Uncertain) for job in self.jobs)

    @property
    def is_whole(self) -> bool:
        """Tell whether every scene in the film has a take."""
        clips = self.project.timeline.picture.clips
        return bool(clips) and all(self.project.take_of(clip) for clip in clips)

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more happens to it by itself."""
        return not self.due and not self.running


class Batch:
    """The films of one batch in a folder of their own.

    Signals: `changed()` when a film was ordered, gathered or exported, `told(sentence)` for what
    went wrong with one film while the others go on.
    """

    def __init__(self, studio: Studio, folder: Path, plan: BatchPlan) -> None:
        self.changed: Signal[()] = Signal()
        self.told: Signal[str] = Signal()
        self.folder = folder
        self.plan = plan
        self._studio = studio
        self._record = plan.record
        self._hold = AsyncExitStack()
        self.sessions = FilmSessions(studio, folder)

    @classmethod
    async def open(
        cls,
        studio: Studio,
        connection: Connection,
        sheet: BatchSheet,
        source: Path,
        folder: Path,
        preset: str = "",
    ) -> Self:
        """Plan a batch, or what is left of one that was begun in `folder`; writes nothing.

        Its films are exported by `preset`, else by the one they were begun with. Raises
        InvalidInput or LocalFault for one that no film can be written by here.
        """
        catalogue = connection.account.catalogue
        usual = studio.usual_settings(catalogue)
        begun = await asyncio.to_thread(load_batch, folder)
        record = with_preset(begun or BatchRecord(uuid4().hex, source.name), preset)
        await film_preset(studio, record.preset)
        base = source.parent
        plan = await asyncio.to_thread(plan_batch, sheet, record, catalogue, usual, base)
        return cls(studio, folder, plan)

    @property
    def record(self) -> BatchRecord:
        """Return what was begun so far."""
        return self._record

    @property
    def project_ids(self) -> frozenset[ProjectId]:
        """Return the projects of its films."""
        return frozenset(film.record.project_id for film in self.plan.films)

    async def standings(self) -> tuple[Standing, ...]:
        """Return where every film is."""
        return tuple([await self.standing(film) for film in self.plan.films])

    async def standing(self, film: FilmPlan) -> Standing:
        """Return where a film is; raises LocalFault when its folder cannot be read."""
        project = film.project
        if await self._is_there(film):
            project = (await self._studio.open_project(self._folder_of(film))).project
        jobs = await self._studio.journal.jobs(film.record.project_id)
        failed = choices_of(project, jobs).failed
        return Standing(film, project, tuple(jobs), _due(film, project, jobs), failed)

    def quote(self, connection: Connection, standing: Standing, *, again: bool = False) -> Quote:
        """Return the price of what is due, and with `again` of what failed."""
        wanted = (*standing.due, *(standing.failed if again else ()))
        project, catalogue = standing.project, connection.account.catalogue
        return quote_for(project, wanted, catalogue, coming_of(project, standing.jobs))

    async def hold(self) -> None:
        """Keep other processes from this batch until `close`; raises InvalidInput, LocalFault."""
        self._hold.enter_context(one_at_a_time(self.folder))
        # Only now nobody else writes it: what was begun since the plan was made stands there.
        begun = await asyncio.to_thread(load_batch, self.folder)
        if begun is not None and with_preset(begun, self._record.preset) != self._record:
            await self.close()
            raise InvalidInput(
                say(
                    "The batch in {folder} was begun by another Takewright meanwhile; nothing was"
                    " sent or charged. Open the file again.",
                    folder=self.folder,
                )
            )
        await asyncio.to_thread(save_batch, self.folder, self._record)

    async def close(self) -> None:
        """Let other processes have the batch."""
        hold, self._hold = self._hold, AsyncExitStack()
        await hold.aclose()

    async def order(self, connection: Connection, *, again: bool = False) -> tuple[JobId, ...]:
        """Begin films and order what is due, film by film, each all or none.

        Returns every job of the batch that is not over. What keeps one film from being ordered is
        told, and the others are ordered; raises it when it would keep all others, too.
        """
        for film in self.plan.films:
            try:
                await self._order_film(connection, film, again=again)
            except InvalidInput as error:
                self._tell(film, error)
            self.changed.emit()
        jobs = [await self._studio.journal.jobs(each) for each in self.project_ids]
        mine = [job for each in jobs for job in each if job.service in connection.service.ids]
        return tuple(job.id for job in mine if not is_over(job.state))

    async def gather(self, connection: Connection) -> None:
        """Take in and export each film once its jobs are over, until all are."""
        open_films = list(self.plan.films)
        stirred = asyncio.Event()
        stop = connection.queue.job_changed.connect(lambda job: stirred.set())
        try:
            while open_films:
                stirred.clear()
                for film in tuple(open_films):
                    if not self._is_running(connection, film):
                        open_films.remove(film)
                        await self.finish(connection, film)
                if open_films:
                    await stirred.wait()
        finally:
            stop()

    async def finish(self, connection: Connection, film: FilmPlan) -> None:
        """Take in what arrived for a film and export it when it is whole; tells what fails."""
        if not await self._is_there(film):
            return
        try:
            async with self.sessions.of(film.record) as session:
                if await attach_finished(session, connection):
                    await _saved(session)
                project = session.project
            await self._export(film, project)
        except TakewrightError as error:
            self._tell(film, error)
        self.changed.emit()

    async def stop(self, connection: Connection) -> int:
        """Take back what waits, for nothing; what was sent goes on. Returns how many."""
        waiting = [
            job.id
            for job in connection.queue.jobs()
            if job.project_id in self.project_ids and isinstance(job.state, Queued)
        ]
        for job_id in waiting:
            await connection.queue.cancel(job_id)
        return len(waiting)

    async def choose(self, choices: Choices, progress: FilmProgress) -> tuple[str, ...]:
        """Put the starred takes into their films and export those; returns their names.

        Costs nothing. Raises InvalidInput when the choices are of another batch or another process
        is at this one, LocalFault.
        """
        await self.hold()
        films = self._films()
        try:
            return await films.choose(choices, fresh_id, progress)
        finally:
            self._record = films.record
            await self.close()
            self.changed.emit()

    async def _order_film(self, connection: Connection, film: FilmPlan, *, again: bool) -> None:
        standing = await self.standing(film)
        await _look_at(connection, standing.jobs)
        quote = self.quote(connection, standing, again=again)
        if not quote.lines:
            return
        await self._begin(film)
        async with self.sessions.of(film.record) as session:
            await connection.orders.place(session, quote)

    async def _begin(self, film: FilmPlan) -> None:
        """Make the film's project when it is not there yet."""
        folder = self._folder_of(film)
        self._record = self._record.with_film(self._known(film))
        # Before the folder: an earlier run's must be found again, not made a second time.
        await asyncio.to_thread(save_batch, self.folder, self._record)
        if not await self._is_there(film):
            await begin_film(self._studio.references, film, folder)

    async def _export(self, film: FilmPlan, project: Project) -> None:
        standing = await self.standing(film)
        if standing.is_whole and standing.is_over:
            films = self._films()
            try:
                await films.export(self._known(film), project)
            finally:
                self._record = films.record

    def _films(self) -> BatchFilms:
        return BatchFilms(self._studio, self.folder, self._record, self.sessions)

    def _known(self, film: FilmPlan) -> FilmRecord:
        """Return what stands of a film in the record, which may be more than its plan knows."""
        mine = (e for e in self._record.films if e.project_id == film.record.project_id)
        return next(mine, film.record)

    def _folder_of(self, film: FilmPlan) -> Path:
        return self.folder / film.record.folder

    async def _is_there(self, film: FilmPlan) -> bool:
        return await asyncio.to_thread((self._folder_of(film) / PROJECT_FILE).exists)

    def _is_running(self, connection: Connection, film: FilmPlan) -> bool:
        mine = (j for j in connection.queue.jobs() if j.project_id == film.record.project_id)
        return any(not is_over(job.state) for job in mine)

    def _tell(self, film: FilmPlan, error: TakewrightError) -> None:
        _log.warning("a film of a batch did not go on: %s", type(error).__name__)
        self.told.emit(say("“{film}”: {error}", film=film.record.name, error=str(error)))


def folder_for(file: Path) -> Path:
    """Return where the films of a batch go unless another folder is given."""
    return file.with_name(f"{file.stem} films")


def _due(film: FilmPlan, project: Project, jobs: Sequence[Job]) -> tuple[SceneId, ...]:
    """Return the scenes with fewer tries than takes that were asked for, once for each.

    A try counts whatever became of it: what failed is ordered again only when that is asked for.
    """
    tries = Counter(job.scene_id for job in jobs)
    return tuple(
        scene.id
        for scene in film.scenes
        if scene.id in project.scene_by_id
        for _ in range(scene.takes - max(tries[scene.id], len(project.takes_of(scene.id))))
    )


async def _look_at(connection: Connection, jobs: Iterable[Job]) -> None:
    """Do what costs nothing for jobs that ended without a take: fetch again, look again."""
    known: Mapping[JobId, Job] = {job.id: job for job in connection.queue.jobs()}
    for job_id in (job.id for job in jobs if job.id in known):
        state = known[job_id].state
        if is_unfetched(state):
            await connection.queue.retry(job_id)
        elif isinstance(state, Uncertain):
            await connection.queue.look_again(job_id)


async def _saved(session: ProjectSession) -> None:
    await session.save()
    if session.save_state.kind is SaveKind.FAILED:
        raise LocalFault(session.save_state.sentence)
