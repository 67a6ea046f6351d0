"""What an earlier run finished and did not attach: takes on disk that the project lacks."""

import asyncio

from desktop_app.domain.jobs import Done, Job
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import TakeId
from desktop_app.domain.sentence import say
from desktop_app.storage.clips import loose_takes
from desktop_app.studio.homes import Homes
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection


async def attach_kept(session: ProjectSession, journal: JournalThread, homes: Homes) -> int:
    """Attach every finished take on this computer that the project does not have yet.

    Whichever service made it; those in Unclaimed leave it once the project is saved with them.
    Returns how many; raises LocalFault for the first that cannot be brought, after the others.
    """
    attached, fault = 0, None
    for job in await _detached(session, journal):
        try:
            take = await homes.recover(job)
        except LocalFault as error:
            fault = fault or error
            continue
        if take is not None:
            session.receive_take(take)
            await homes.want_again(job.id)
            attached += 1
    attached += await _attach_loose(session)
    await homes.give_up(session)
    if fault is not None:
        raise type(fault)(
            say("{fault} The clip is paid for and stays where it is.", fault=fault)
        ) from fault
    return attached


async def attach_finished(session: ProjectSession, connection: Connection) -> int:
    """Attach every finished take that the project does not have yet; returns how many.

    One that is on no disk any more is fetched once more, which costs nothing, if the service that
    made it is the one connected; not one that the user threw away.
    """
    homes = connection.arrivals.homes
    attached = await attach_kept(session, connection.journal, homes)
    thrown_away = await homes.thrown_away()
    known = {job.id for job in connection.queue.jobs()}
    for job in await _detached(session, connection.journal):
        if job.id in known - thrown_away:
            await connection.queue.look_again(job.id)
    return attached


async def _attach_loose(session: ProjectSession) -> int:
    """Attach what lies in the folder and in no job: a process died before it was thrown away."""
    known = {take.path for take in session.project.takes}
    loose = await asyncio.to_thread(loose_takes, session.folder, known)
    new = [take for take in loose if take.id not in session.project.take_by_id]
    for take in new:
        session.receive_take(take)
    return len(new)


async def _detached(session: ProjectSession, journal: JournalThread) -> list[Job]:
    return [
        job
        for job in await journal.jobs(session.project.id)
        if isinstance(job.state, Done) and TakeId(job.id) not in session.project.take_by_id
    ]
