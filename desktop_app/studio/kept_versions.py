"""Earlier versions of a film, and edits that a crash left: what can be gone back to."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.project import Project
from desktop_app.storage import versions
from desktop_app.storage.drafts import Draft, DraftShelf
from desktop_app.storage.project_file import TooNew, Unreadable, decode
from desktop_app.studio.session import ProjectSession


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A state of a film that can be gone back to.

    `written_at` is epoch milliseconds; `is_refused` for edits that a crash left unsaved.
    """

    path: Path
    project: Project
    written_at: int
    is_refused: bool


async def versions_of(folder: Path) -> tuple[KeptVersion, ...]:
    """Return the versions that can be read, newest first."""
    return await asyncio.to_thread(_versions_of, folder)


async def unsaved_edits(session: ProjectSession, drafts: DraftShelf) -> Draft | None:
    """Return the newest edits that a crash kept from being saved; older ones become versions."""
    found = await asyncio.to_thread(drafts.left, session.folder, session.project)
    for older in found[1:]:
        await asyncio.to_thread(drafts.refuse, older, session.folder)
    return found[0] if found else None


async def recover_edits(
    session: ProjectSession, drafts: DraftShelf, draft: Draft, name: str
) -> None:
    """Put unsaved edits into the film as one step, called `name`, and save it."""
    session.recover(draft.project, name)
    await session.save()
    await asyncio.to_thread(drafts.take_up, draft)


async def refuse_edits(session: ProjectSession, drafts: DraftShelf, draft: Draft) -> None:
    """Leave the film as it was saved; the edits are kept as a version and not offered again."""
    await asyncio.to_thread(drafts.refuse, draft, session.folder)


def _versions_of(folder: Path) -> tuple[KeptVersion, ...]:
    found = []
    for path in versions.all_newest_first(folder):
        moment = versions.moment_of(path)
        try:
            project = decode(path.read_bytes())
        except (OSError, Unreadable, TooNew):
            continue
        if moment is not None:
            at = round(moment.timestamp() * 1000)
            found.append(KeptVersion(path, project, at, versions.is_refused(path)))
    return tuple(found)
