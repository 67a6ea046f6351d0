"""`takewright resume`, `render` and `status`: what can be done with a project that exists."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from desktop_app.commands.common import connected, drive, driving, open_studio, service_for
from desktop_app.commands.outcome import (
    Outcome,
    finish,
    join,
    latest_jobs,
    outcome_of,
    require_takes,
)
from desktop_app.console import Console, make_console, state_word
from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project
from desktop_app.domain.time import clock
from desktop_app.paths import AppPaths
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.service import SIMULATOR
from desktop_app.studio.studio import Studio


async def resume(
    paths: AppPaths, env: Mapping[str, str], folder: Path, *, speed: float, as_json: bool
) -> int:
    """Drive every unfinished job of the project to its end, then say what stands."""
    async with _opened(paths, env, as_json=as_json) as (studio, console):
        session = await studio.open_project(folder)
        mine = await studio.journal.jobs(session.project.id)
        open_jobs = [job for job in mine if not is_over(job.state)]
        simulate = bool(mine) and all(job.service == SIMULATOR for job in open_jobs or mine)
        async with (
            service_for(studio, simulate=simulate, speed=speed) as service,
            connected(studio, service) as there,
            driving(there, session, lambda job: _is_of(job, session.project)),
        ):
            await attach_finished(session, there)
            stopped: TakewrightError | None = None
            ids = frozenset(job.id for job in open_jobs if job.service == service.id)
            console.say(f"{len(ids)} unfinished jobs in {session.project.name}")
            try:
                await drive(there, ids, console)
            except TakewrightError as error:
                stopped = error
            return finish(session, there, None, stopped, console)


async def render(
    paths: AppPaths, env: Mapping[str, str], folder: Path, out: Path, *, as_json: bool
) -> int:
    """Join the film of the project; scenes without a take are left out, and that is said."""
    async with _opened(paths, env, as_json=as_json) as (studio, console):
        session = await studio.open_project(folder)
        film = require_takes(await join(studio, session, out, console))
        missing = [scene for scene in session.project.scenes if scene.take_id is None]
        if missing:
            console.say(f"{len(missing)} scenes have no take yet and are not in the film.")
        console.event("done", **outcome_of(session.project, {}, film).facts())
        return 0


async def status(paths: AppPaths, env: Mapping[str, str], folder: Path, *, as_json: bool) -> int:
    """Say what stands in the project, without asking anyone."""
    async with _opened(paths, env, as_json=as_json) as (studio, console):
        session = await studio.open_project(folder)
        project = session.project
        jobs = latest_jobs(tuple(await studio.journal.jobs(project.id)), project)
        console.say(f"{project.name} · {len(project.scenes)} scenes · {clock(project.duration)}")
        for number, scene in enumerate(project.scenes, 1):
            job = jobs.get(scene.id)
            word = "done" if scene.take_id else state_word(job.state) if job else "draft"
            takes = len(project.takes_of(scene.id))
            console.say(f"{number:>3} {scene.title} · {word} · {takes} takes")
        console.event("done", **outcome_of(project, jobs, None).facts())
        return 0


@asynccontextmanager
async def _opened(
    paths: AppPaths, env: Mapping[str, str], *, as_json: bool
) -> AsyncIterator[tuple[Studio, Console]]:
    async with open_studio(paths, env) as studio:
        typical = {model.id: model.typical_seconds for model in studio.shipped}
        console = make_console(as_json=as_json, typical=typical)
        try:
            yield studio, console
        except TakewrightError as error:
            console.event("error", sentence=str(error), exit_code=error.exit_code)
            console.event("done", **Outcome.nothing())
            raise
        finally:
            console.close()


def _is_of(job: Job, project: Project) -> bool:
    return job.project_id == project.id
