"""`takewright resume`, `render` and `status`: what can be done with a project that exists."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from desktop_app.commands.common import connected, drive, driving, service_for
from desktop_app.commands.outcome import (
    count,
    finish,
    how_to_go_on,
    join,
    latest_jobs,
    outcome_of,
    require_takes,
    spent_on,
    until_stopped,
    word_of,
)
from desktop_app.commands.places import check_out
from desktop_app.console import Console
from desktop_app.domain.jobs import Done, Failed, Job, Uncertain, is_over, is_unfetched
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.time import clock
from desktop_app.media.assembly import Assembly
from desktop_app.studio.recovery import attach_finished, attach_kept
from desktop_app.studio.service import PLAY
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio


async def resume(studio: Studio, console: Console, *, folder: Path, speed: float) -> int:
    """Drive every unfinished job of the project to its end, then say what stands.

    Clips that were paid and not fetched are fetched again; what has an unknown outcome is looked
    at, never sent.
    """
    session = await studio.open_project(folder)

    async def work() -> None:
        await _take_in(studio, session, console)
        todo = await _todo(studio, session.project)
        if not todo:
            console.say(f"Nothing is unfinished in {session.project.name}.")
        for service in dict.fromkeys(job.service for job in todo):
            mine = [job for job in todo if job.service == service]
            console.say(f"{count(len(mine), 'unfinished job')} in {session.project.name}")
            await _go_on(studio, session, mine, console, speed=speed)

    return await finish(studio, session, None, await until_stopped(work()), console)


async def render(studio: Studio, console: Console, *, folder: Path, out: Path) -> int:
    """Join the film of the project; scenes without a take are left out, and that is said."""
    await asyncio.to_thread(check_out, out)
    session = await studio.open_project(folder)
    project = session.project
    film = require_takes(await join(studio, session, out, console))
    missing = sum(scene.take_id is None for scene in project.scenes)
    if missing:
        console.say(f"{count(missing, 'scene')} without a take: not in the film.")
    await _done(studio, project, film, console)
    return 0


async def status(studio: Studio, console: Console, *, folder: Path) -> int:
    """Say what stands in the project, without asking anyone."""
    session = await studio.open_project(folder)
    project = session.project
    jobs = latest_jobs(await studio.journal.jobs(project.id), project)
    scenes = count(len(project.scenes), "scene")
    console.say(f"{project.name} · {scenes} · {clock(project.duration)}")
    for number, scene in enumerate(project.scenes, 1):
        job = jobs.get(scene.id)
        takes = count(len(project.takes_of(scene.id)), "take")
        console.say(f"{number:>3} {scene.title} · {word_of(scene, job)} · {takes}")
        if job is not None and isinstance(job.state, Failed | Uncertain):
            console.say(f"    {job.state.sentence}")
    if any(not _is_unknown(job) for job in await _todo(studio, project)):
        console.say(how_to_go_on(session.folder))
    await _done(studio, project, None, console)
    return 0


async def _done(studio: Studio, project: Project, film: Assembly | None, console: Console) -> None:
    jobs = await studio.journal.jobs(project.id)
    spent = await spent_on(studio.journal, project, jobs)
    console.event("done", **outcome_of(project, latest_jobs(jobs, project), film, spent).facts())


async def _go_on(
    studio: Studio,
    session: ProjectSession,
    jobs: Sequence[Job],
    console: Console,
    *,
    speed: float,
) -> None:
    """Drive jobs of one service; raises what keeps them from going on."""
    ids = [job.id for job in jobs]
    async with service_for(studio, simulate=jobs[0].service in PLAY, speed=speed) as service:
        if jobs[0].service not in service.ids:
            raise InvalidInput(
                f"{count(len(jobs), 'job')} of this film went to {jobs[0].service}, and the"
                f" service is now {' and '.join(service.ids)}; set TAKEWRIGHT_KIE_URL, or"
                " TAKEWRIGHT_VIDEOS_URL for a gateway, to go on there."
            )
        async with (
            connected(studio, service) as there,
            driving(there, session, lambda job: job.project_id == session.project.id, console),
        ):
            await attach_finished(session, there)
            for job_id in ids:
                # As it stands now: what was being sent when it died has become unknown.
                await _look_at(there.queue.job(job_id), there)
            await drive(studio, there, ids, console)


async def _look_at(job: Job, there: Connection) -> None:
    """Do what costs nothing for a job that is over without a take."""
    if is_unfetched(job.state):
        await there.queue.retry(job.id)
    elif _is_unknown(job):
        await there.queue.look_again(job.id)


async def _take_in(studio: Studio, session: ProjectSession, console: Console) -> None:
    """Attach what is on this computer already; that asks nobody and needs no key."""
    attached = await attach_kept(session, studio.journal, studio.homes)
    if attached:
        await session.save()
        console.say(f"{count(attached, 'take')} taken into {session.project.name}.")


async def _todo(studio: Studio, project: Project) -> list[Job]:
    thrown_away = await studio.homes.thrown_away()
    jobs = _unfinished(await studio.journal.jobs(project.id), project)
    return [job for job in jobs if job.id not in thrown_away]


def _unfinished(jobs: Sequence[Job], project: Project) -> list[Job]:
    """Return the jobs about which there is still something to do that costs nothing more."""
    latest = latest_jobs(jobs, project)

    def has_more(job: Job) -> bool:
        if isinstance(job.state, Done):
            return TakeId(job.id) not in project.take_by_id
        is_open = _is_unknown(job) and latest.get(job.scene_id) == job
        return is_open or not is_over(job.state) or is_unfetched(job.state)

    return [job for job in jobs if has_more(job)]


def _is_unknown(job: Job) -> bool:
    return isinstance(job.state, Uncertain)
