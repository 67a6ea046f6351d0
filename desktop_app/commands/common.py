"""What the verbs share: the services of a run, the provider, driving jobs to their end."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

from desktop_app.console import Console
from desktop_app.domain.jobs import Job, Queued, Submitting, is_over
from desktop_app.domain.problems import KeyRefused, LocalFault, ServiceUnreachable, TakewrightError
from desktop_app.domain.project import JobId, Take
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.studio.service import Service, SimulatorProcess
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio

TICK = 0.2


@asynccontextmanager
async def open_studio(paths: AppPaths, env: Mapping[str, str]) -> AsyncIterator[Studio]:
    """Open the services of one run and close them in order."""
    studio = await Studio.open(paths, resources(), env, self_command())
    try:
        yield studio
    finally:
        await asyncio.shield(studio.close())


@asynccontextmanager
async def service_for(studio: Studio, *, simulate: bool, speed: float) -> AsyncIterator[Service]:
    """Give the simulator while it runs, or the real service; raises KeyRefused without a key."""
    if not simulate:
        service = await studio.real_service()
        if service.key is None:
            raise KeyRefused(
                "There is no key; nothing was sent. Set KIE_API_KEY, add a key in the window's"
                " settings, or use --simulate."
            )
        yield service
        return
    simulator = await SimulatorProcess.start(self_command(), studio.paths.simulator, speed=speed)
    try:
        yield simulator.service
    finally:
        await asyncio.shield(simulator.close())


@asynccontextmanager
async def connected(studio: Studio, service: Service) -> AsyncIterator[Connection]:
    """Connect to a provider; raises ServiceError when it does not tell the balance."""
    connection = studio.connect(service)
    try:
        await connection.account.refresh()
        if connection.account.fault is not None:
            raise connection.account.fault
        await connection.account.load_models()
        yield connection
    finally:
        await asyncio.shield(connection.close())


@asynccontextmanager
async def driving(
    connection: Connection, session: ProjectSession, wanted: Callable[[Job], bool]
) -> AsyncIterator[None]:
    """Drive jobs until the block ends; takes of the project arrive in its session."""

    def receive(job: Job, take: Take) -> None:
        if job.project_id == session.project.id:
            session.receive_take(take)

    connection.queue.take_arrived.connect(receive)
    try:
        await connection.start(wanted)
        yield
    finally:
        await asyncio.shield(_put_away(connection, session))


async def _put_away(connection: Connection, session: ProjectSession) -> None:
    # First the answers that are on their way, since they may bring a take.
    await connection.close()
    await session.close()


async def drive(connection: Connection, ids: frozenset[JobId], console: Console) -> None:
    """Wait until every job is over; raises what stopped the queue when nothing else goes on."""
    queue = connection.queue
    while True:
        jobs = [queue.job(job_id) for job_id in ids]
        for job in jobs:
            console.job(job, queue.progress_of(job))
        if all(is_over(job.state) for job in jobs):
            return
        if queue.paused_by is not None and _stuck(jobs, queue.paused_by):
            raise queue.paused_by
        await asyncio.sleep(TICK)


def _stuck(jobs: list[Job], error: TakewrightError) -> bool:
    """Tell whether waiting longer is of no use: nothing that runs could still end."""
    if isinstance(error, KeyRefused | ServiceUnreachable | LocalFault):
        return not any(isinstance(job.state, Submitting) for job in jobs)
    return all(is_over(job.state) or isinstance(job.state, Queued) for job in jobs)
