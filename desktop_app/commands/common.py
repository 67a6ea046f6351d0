"""What the verbs share: the services of a run, the provider, driving jobs to their end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from desktop_app.console import Console, make_console
from desktop_app.domain.jobs import Done, Job, Queued, Ready, Submitted, Submitting, is_over
from desktop_app.domain.problems import KeyRefused, LocalFault, ServiceUnreachable, TakewrightError
from desktop_app.domain.project import JobId, Take
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.storage.secrets import UNREADABLE
from desktop_app.studio.routed_queue import JobQueue
from desktop_app.studio.service import Service, SimulatorProcess
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio

TICK = 0.2

Verb = Callable[[Studio, Console], Awaitable[int]]


async def perform(paths: AppPaths, env: Mapping[str, str], verb: Verb, *, as_json: bool) -> int:
    """Do one verb with the services of a run and return its exit code."""
    console = make_console(as_json=as_json)
    try:
        studio = await Studio.open(paths, resources(), env, self_command())
        try:
            for notice in studio.notices:
                console.complain(notice)
            return await verb(studio, console)
        finally:
            await asyncio.shield(studio.close())
    finally:
        console.close()


async def real_service(studio: Studio) -> Service:
    """Return the real service with its key; raises KeyRefused, saying why there is none."""
    service = await studio.real_service()
    gateway = service.gateway
    if service.key is not None or (gateway is not None and gateway.key is not None):
        return service
    stored = await asyncio.to_thread(studio.keys.find)
    if stored.notice == UNREADABLE:
        raise KeyRefused(stored.notice)
    raise KeyRefused(
        "There is no key; nothing was sent. Set KIE_API_KEY, add a key in the window's settings,"
        " or use the simulator."
    )


@asynccontextmanager
async def service_for(studio: Studio, *, simulate: bool, speed: float) -> AsyncIterator[Service]:
    """Give the simulator while it runs, or the real service; raises KeyRefused without a key."""
    if not simulate:
        yield await real_service(studio)
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
        await connection.lineup.begin()
        await connection.ask_gateway()
        yield connection
    finally:
        await asyncio.shield(connection.close())


@asynccontextmanager
async def driving(
    connection: Connection,
    session: ProjectSession,
    wanted: Callable[[Job], bool],
    console: Console,
) -> AsyncIterator[None]:
    """Drive jobs until the block ends; takes of the project arrive in its session.

    It ends after the answers that are on their way, since they may bring a take, and after the
    project is written.
    """

    def receive(job: Job, take: Take) -> None:
        if job.project_id == session.project.id:
            session.receive_take(take)

    connection.queue.take_arrived.connect(receive)
    try:
        await connection.start(wanted)
        yield
    finally:
        if any(isinstance(job.state, Submitting) for job in connection.queue.jobs()):
            console.say("Waiting for answers that are on their way; Ctrl-C ends that too.")
        await asyncio.shield(_put_away(connection, session))


async def _put_away(connection: Connection, session: ProjectSession) -> None:
    await connection.queue.stop()
    await session.save()


async def drive(
    studio: Studio, connection: Connection, ids: Sequence[JobId], console: Console
) -> None:
    """Show the jobs, in this order, until every one is over.

    One that is held is taken back, for nobody is there to let it go on, and then what was to begin
    on its take. Raises what stopped the queue when nothing else goes on.
    """
    queue = connection.queue
    while True:
        jobs = [queue.job(job_id) for job_id in ids]
        for job in jobs:
            console.job(job, _share(job, connection, studio.clock.now_ms()))
        if all(is_over(job.state) for job in jobs):
            return
        if all(is_over(job.state) or _is_kept_back(job, queue) for job in jobs):
            for job in [each for each in jobs if isinstance(each.state, Queued) and each.turn.held]:
                console.complain(f"{job.scene_title}: {job.turn.held}")
                await queue.cancel(job.id)
        if queue.paused_by is not None and _stuck(jobs, queue.paused_by):
            raise queue.paused_by
        await asyncio.sleep(TICK)


def _is_kept_back(job: Job, queue: JobQueue) -> bool:
    """Tell whether a job is held, or waits for the take of one that is."""
    each: Job | None = job
    while each is not None and isinstance(each.state, Queued):
        if each.turn.held:
            return True
        each = queue.waits_for(each)
    return False


def _share(job: Job, connection: Connection, now_ms: int) -> float:
    """Return how much of a job is done, 0 to 1.

    By the percentage where the wire has one, else elapsed against typical time, never quite full.
    """
    match job.state:
        case Submitted(at=at):
            told = connection.queue.progress_of(job)
            if told is not None:
                return min(0.9, 0.9 * told)
            elapsed = (now_ms - at) / 1000
            return min(0.9, 0.9 * elapsed / connection.typical.seconds(job))
        case Ready():
            return 0.9 + 0.1 * (connection.queue.progress_of(job) or 0.0)
        case Done():
            return 1.0
        case _:
            return 0.0


def _stuck(jobs: list[Job], error: TakewrightError) -> bool:
    """Tell whether waiting longer is of no use: nothing that runs could still end."""
    if isinstance(error, KeyRefused | ServiceUnreachable | LocalFault):
        return not any(isinstance(job.state, Submitting) for job in jobs)
    return all(is_over(job.state) or isinstance(job.state, Queued) for job in jobs)
