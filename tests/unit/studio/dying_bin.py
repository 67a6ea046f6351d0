"""A process that throws a take away, or brings it back, and dies in the midst of it.

python -m tests.unit.studio.dying_bin FILM TAKE MOMENT
"""

import asyncio
import os
import sys
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.project import Project, TakeId
from desktop_app.storage import bundle
from desktop_app.studio.homes import Homes
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.take_bin import TakeBin
from tests.fakes.bins import FolderBin
from tests.fakes.virtual_time import VirtualTime

DEATH = 9


class Moment(StrEnum):
    """When it dies."""

    UNSAVED = "the film is not saved yet"
    SAVED = "saved, the file not moved"
    MOVED = "moved, nobody told"
    DONE = "all is done"
    BACK = "the file is back, the film not saved"


def die() -> None:
    os._exit(DEATH)


def prepared(film: Path, moment: Moment) -> tuple[ProjectSession, FolderBin]:
    """Return a film and a trash that bring death at a moment."""
    thrown = FolderBin(film.parent / "trash")

    def save(project: Project, folder: Path) -> None:
        if moment is Moment.UNSAVED:
            die()
        bundle.save(project, folder)

    if moment is Moment.SAVED:
        thrown.before = die
    if moment is Moment.MOVED:
        thrown.after = die
    return ProjectSession(bundle.load(film), film, save), thrown


async def main(film: Path, take_id: TakeId, moment: Moment) -> None:
    session, trash = prepared(film, moment)
    homes = Homes(film.parent / "unclaimed", lambda job: film, VirtualTime().clock)
    takes = TakeBin(session, homes, trash)
    await takes.throw_away(take_id)
    if moment is Moment.BACK:
        # Told of before it is written.
        session.changed.connect(lambda *_: die())
        session.undo()
        await asyncio.sleep(60)
    die()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), TakeId(sys.argv[2]), Moment(sys.argv[3])))
