"""A project on disk: the folder `Name.takewright/`.

    project.json                    the project (see project_file); replaced whole, never in part
    versions/project-<when>.json    what it said before (see versions)
    clips/<scene>/take-<n>.mp4      the takes, each with a .json of how it was made (see clips);
                                    one that came from elsewhere keeps its own suffix
    sounds/                         music and voices that came from elsewhere
    references/                     what models are shown, each file named by its content
    exports/                        finished films

Nothing here overwrites or deletes a file that it cannot read.
"""

from pathlib import Path
from typing import Final

from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, Take
from desktop_app.domain.references import FOLDER as REFERENCES
from desktop_app.domain.sentence import say
from desktop_app.storage import project_file, versions
from desktop_app.storage.atomic import (
    as_local_fault,
    keep_aside,
    remove_abandoned,
    write_atomically,
)
from desktop_app.storage.clips import CLIPS
from desktop_app.storage.names import file_name
from desktop_app.storage.project_file import SCHEMA_VERSION, Raws, TooNew, Unreadable

__all__ = [
    "EXTENSION",
    "SCHEMA_VERSION",
    "DamagedProject",
    "NewerProject",
    "create",
    "load",
    "missing_takes",
    "new_folder",
    "newest_good_version",
    "restore",
    "save",
    "tidy",
]

PROJECT_FILE: Final = "project.json"
EXPORTS: Final = "exports"
EXTENSION: Final = ".takewright"


class DamagedProject(LocalFault):
    """The project file cannot be read; `version` is the newest good one kept, if there is one."""

    def __init__(self, sentence: str, version: Path | None) -> None:
        super().__init__(sentence)
        self.version = version


class NewerProject(LocalFault):
    """The project was saved by a later Takewright."""


def new_folder(parent: Path, name: str) -> Path:
    """Return a folder in `parent` for a project of that name which does not exist yet."""
    stem = file_name(name, fallback="Untitled film")
    folder, number = parent / f"{stem}{EXTENSION}", 1
    while folder.exists():
        number += 1
        folder = parent / f"{stem} {number}{EXTENSION}"
    return folder


def create(folder: Path, project: Project) -> None:
    """Make a project folder and save `project` in it.

    Raises InvalidInput when a project is there already, LocalFault when it cannot be written.
    """
    if (folder / PROJECT_FILE).exists():
        raise InvalidInput(
            say("There is already a project in {folder}; choose another name.", folder=folder)
        )
    try:
        for part in (CLIPS, EXPORTS):
            (folder / part).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_local_fault(error, say("Making the project folder"), folder) from error
    save(project, folder)


def save(project: Project, folder: Path) -> None:
    """Write `project` into its folder and keep what the file said before.

    A file that cannot be read is set aside, one of another project or of a later Takewright is
    refused. Saving the same thing again writes nothing. Raises LocalFault; what was on disk stands.
    """
    file = folder / PROJECT_FILE
    doing = say("Saving “{project}”", project=project.name)
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, "no such folder")
        old = _read(file)
        beside = _beside(project, folder, old)
        data = project_file.encode(project, beside)
        if data == old:
            return
        if old is not None and beside is None:
            keep_aside(file)
        elif old is not None:
            versions.keep(file)
    except OSError as error:
        raise as_local_fault(error, doing, folder) from error
    except Unreadable as error:
        raise LocalFault(
            say(
                "“{project}” was not saved, because {error}; undo the last change and save again.",
                project=project.name,
                error=error,
            )
        ) from error
    write_atomically(file, data, doing=doing)
    versions.thin_out(folder)


def load(folder: Path) -> Project:
    """Read the project in a folder; nothing is written.

    Raises InvalidInput when there is none, NewerProject, DamagedProject or another LocalFault.
    """
    try:
        data = _read(folder / PROJECT_FILE)
    except OSError as error:
        raise as_local_fault(error, say("Opening the project"), folder) from error
    if data is None:
        raise _no_project(folder)
    try:
        return project_file.decode(data)
    except TooNew as error:
        raise _newer(folder, error) from error
    except Unreadable as error:
        raise _damaged(
            folder, say("is damaged ({error}) and was left as it is", error=error)
        ) from error


def tidy(folder: Path) -> None:
    """Remove what a Takewright that died while it wrote left in a project; never a clip."""
    parts = (folder, folder / EXPORTS, folder / REFERENCES)
    remove_abandoned([*parts, *(folder / CLIPS).glob("*")])


def newest_good_version(folder: Path) -> Path | None:
    """Return the newest kept version that can be read, or None."""
    for version in versions.newest_first(folder):
        try:
            project_file.decode(version.read_bytes())
        except (OSError, Unreadable, TooNew):
            continue
        return version
    return None


def restore(folder: Path, version: Path) -> Project:
    """Put a kept version in place of the project file, which is set aside; returns the project.

    Raises LocalFault when the version cannot be read or the folder not written.
    """
    file = folder / PROJECT_FILE
    try:
        data = version.read_bytes()
        project = project_file.decode(data)
        if file.exists():
            keep_aside(file)
    except OSError as error:
        raise as_local_fault(error, say("Restoring the project"), folder) from error
    except (Unreadable, TooNew) as error:
        raise LocalFault(
            say(
                "{version} cannot be read ({error}); nothing was changed, choose another version.",
                version=version,
                error=error,
            )
        ) from error
    write_atomically(file, data, doing=say("Restoring the project"))
    return project


def missing_takes(project: Project, folder: Path) -> tuple[Take, ...]:
    """Return the takes whose files are not in the folder."""
    return tuple(take for take in project.takes if not (folder / take.path).is_file())


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _beside(project: Project, folder: Path, old: bytes | None) -> Raws | None:
    """Return the keys of the old file, or None when it is none or cannot be read."""
    if old is None:
        return None
    try:
        document = project_file.split(old)
        project_file.version_of(document)
        id_, name = project_file.identity_of(document)
    except TooNew as error:
        raise _newer(folder, error) from error
    except Unreadable:
        return None
    if id_ != project.id:
        raise LocalFault(
            say(
                "“{project}” was not saved, because another project, “{name}”, is in "
                "{folder}; save it under another name.",
                project=project.name,
                name=name,
                folder=folder,
            )
        )
    return document


def _no_project(folder: Path) -> LocalFault | InvalidInput:
    if newest_good_version(folder) is not None:
        return _damaged(folder, say("is missing"))
    return InvalidInput(
        say(
            "There is no project in {folder}; it may have been moved, renamed or be on a "
            "drive that is not connected.",
            folder=folder,
        )
    )


def _newer(folder: Path, error: TooNew) -> NewerProject:
    return NewerProject(
        say(
            "The project in {folder} was saved by a newer Takewright (project version "
            "{version}, this one knows up to {schema_version}) and was left as it is; "
            "update Takewright to open it.",
            folder=folder,
            version=error.version,
            schema_version=SCHEMA_VERSION,
        )
    )


def _damaged(folder: Path, what: str) -> DamagedProject:
    version = newest_good_version(folder)
    remedy = (
        say("the newest good version is {version}", version=version)
        if version
        else say("no earlier version of it can be read, but the clips beside it are untouched")
    )
    return DamagedProject(
        say("{folder} {what}; {remedy}.", folder=folder / PROJECT_FILE, what=what, remedy=remedy),
        version,
    )
