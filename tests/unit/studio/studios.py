"""A studio connected as the window connects it: its queue drives, takes arrive in a session."""

from desktop_app.domain.jobs import Job
from desktop_app.domain.project import Take
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio


async def connected(studio: Studio, session: ProjectSession | None = None) -> Connection:
    connection = studio.connect(await studio.real_service())
    await connection.account.refresh()
    await connection.lineup.begin()
    if session is not None:
        follow(connection, session)
    await connection.start()
    return connection


def follow(connection: Connection, session: ProjectSession) -> None:
    def receive(job: Job, take: Take) -> None:
        session.receive_take(take)

    connection.queue.take_arrived.connect(receive)
