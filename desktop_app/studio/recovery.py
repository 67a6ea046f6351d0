"""What an earlier run finished and did not attach: takes on disk that the project lacks."""

from desktop_app.domain.jobs import Done
from desktop_app.domain.project import TakeId
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection


async def attach_finished(session: ProjectSession, connection: Connection) -> int:
    """Attach every finished take that the project does not have yet; returns how many.

    Whichever service made it: the file is here. One that is on no disk any more is fetched once
    more, which costs nothing, if the service that made it is the one connected.
    """
    attached = 0
    for job in await connection.journal.jobs(session.project.id):
        if not isinstance(job.state, Done) or TakeId(job.id) in session.project.take_by_id:
            continue
        take = await connection.arrivals.recover(job)
        if take is not None:
            session.receive_take(take)
            attached += 1
        elif any(each.id == job.id for each in connection.queue.jobs()):
            await connection.queue.look_again(job.id)
    return attached
