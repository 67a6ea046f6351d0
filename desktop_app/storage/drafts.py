"""What was edited and is not saved yet, written down outside the film's folder at once.

    unsaved/<film's tag>.<holder>.json      as a project file, with the folder it belongs to

A draft goes when the film is saved. One whose writer died is what a crash left; the holder's lock
tells (see presence). Outside the film's folder, because that one may be what cannot be written.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, ProjectId
from desktop_app.domain.sentence import say
from desktop_app.storage import project_file, versions
from desktop_app.storage.atomic import as_local_fault, remove_abandoned, write_atomically
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.clips import tag_of
from desktop_app.storage.presence import Presence, dead
from desktop_app.storage.project_file import TooNew, Unreadable

_FOLDER_KEY: Final = "folder"


@dataclass(frozen=True, slots=True)
class Draft:
    """Edits that no save has: the project with them, and when the last was made, in epoch ms."""

    file: Path
    project: Project
    edited_at: int


class DraftShelf:
    """The drafts of this process, and those that dead ones left. Everything blocks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder = uuid4().hex
        self._presence: Presence | None = None

    def keep(self, project: Project, film: Path) -> None:
        """Write down what a film is now, in place of its last draft; raises LocalFault."""
        if self._presence is None:
            self._presence = Presence.enter(self._folder, self._holder)
        beside = {_FOLDER_KEY: msgspec.Raw(msgspec.json.encode(str(film)))}
        try:
            data = project_file.encode(project, beside)
        except Unreadable as error:
            raise LocalFault(
                say("The edits could not be written down, because {error}.", error=error)
            ) from error
        write_atomically(self._file(project.id), data, doing=say("Writing edits down"))

    def drop(self, project_id: ProjectId) -> None:
        """Remove the draft of a film: it is saved."""
        with contextlib.suppress(OSError):
            self._file(project_id).unlink(missing_ok=True)

    def left(self, film: Path, saved: Project) -> tuple[Draft, ...]:
        """Return what was edited after a film was saved last, newest first.

        Drafts that say nothing new are removed; one that an even later save passed over is kept
        among the film's versions.
        """
        found = []
        for file in self._of_the_gone(saved.id):
            draft = _read(file, film)
            if draft is None:
                continue
            if draft.project == saved:
                _remove(file)
            elif draft.edited_at < _saved_at(film):
                self.refuse(draft, film)
            else:
                found.append(draft)
        return tuple(sorted(found, key=lambda each: each.edited_at, reverse=True))

    def refuse(self, draft: Draft, film: Path) -> None:
        """Keep a draft among the film's versions and offer it no more; raises LocalFault."""
        try:
            versions.keep_refused(film, draft.file.read_bytes(), draft.edited_at)
        except OSError as error:
            raise as_local_fault(error, say("Keeping the unsaved edits"), film) from error
        _remove(draft.file)

    def take_up(self, draft: Draft) -> None:
        """Remove a draft whose edits are in the film again and saved."""
        _remove(draft.file)

    def close(self) -> None:
        """Leave; drafts that are still there are what could not be saved."""
        if self._presence is not None:
            self._presence.leave()
            self._presence = None
        remove_abandoned([self._folder])

    def _file(self, project_id: ProjectId) -> Path:
        return self._folder / f"{tag_of(project_id)}.{self._holder}.json"

    def _of_the_gone(self, project_id: ProjectId) -> list[Path]:
        files = sorted(self._folder.glob(f"{tag_of(project_id)}.*.json"))
        holders = {file.name.split(".")[1]: file for file in files}
        gone = dead(self._folder, (each for each in holders if each != self._holder))
        return [file for holder, file in holders.items() if holder in {*gone, self._holder}]


def _read(file: Path, film: Path) -> Draft | None:
    """Return the draft in a file if it belongs to the film in this folder."""
    try:
        data = file.read_bytes()
        project = project_file.decode(data)
        said = project_file.split(data).get(_FOLDER_KEY, msgspec.Raw(b'""'))
        folder = Path(msgspec.json.decode(said, type=str))
        edited_at = file.stat().st_mtime_ns // 1_000_000
    except (OSError, Unreadable, TooNew, msgspec.MsgspecError):
        return None
    # A film that was moved is where it was no more; a copy of it is another film's.
    if folder != film and (folder / PROJECT_FILE).exists():
        return None
    return Draft(file, project, edited_at)


def _saved_at(film: Path) -> int:
    try:
        return (film / PROJECT_FILE).stat().st_mtime_ns // 1_000_000
    except OSError:
        return 0


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
