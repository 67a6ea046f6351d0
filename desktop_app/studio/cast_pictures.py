"""What is brought to show an entry of the cast: files of its own, which outlive any take."""

import asyncio
from pathlib import Path

from desktop_app.domain.file_kinds import HEAD_BYTES, kind_of
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Take
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.stills import still_of


async def from_file(desk: ReferenceDesk, session: ProjectSession, file: Path) -> Reference:
    """Take a picture, film or sound in; raises InvalidInput or LocalFault, and keeps nothing."""
    use = await asyncio.to_thread(_use_of, file)
    return await desk.take_in(session, file, use)


async def from_frame(
    desk: ReferenceDesk, session: ProjectSession, file: Path, at: Flicks, name: str
) -> Reference:
    """Take the frame of a film in sight at `at` in as a picture; raises as `from_file` does."""
    return await desk.take_in(session, await still_of(file, at), Use.PICTURE, name)


async def from_take(
    desk: ReferenceDesk, session: ProjectSession, take: Take, name: str
) -> Reference:
    """Take the frame in the middle of a take in as a picture; raises as `from_file` does."""
    middle = Flicks(0 if take.media.is_still else take.media.duration // 2)
    return await from_frame(desk, session, session.path_of(take), middle, name)


def _use_of(file: Path) -> Use:
    try:
        with file.open("rb") as opened:
            kind = kind_of(opened.read(HEAD_BYTES))
    except OSError as error:
        raise InvalidInput(
            say(
                "“{name}” cannot be read ({why}); choose another file.",
                name=file.name,
                why=error.strerror or error,
            )
        ) from error
    if kind is None:
        raise InvalidInput(
            say("“{name}” is no picture, film or sound that a model can be shown.", name=file.name)
        )
    return kind.shows
