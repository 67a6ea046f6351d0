"""Where the take of a job belongs: in its project, or in Unclaimed while that is not there.

    unclaimed/<film>-<tag>/<scene>-<tag>/take-<n>.mp4    with its note beside it, as in a project

The tag comes from the project's id, the film is the folder that ordered the take.
"""

import errno
from dataclasses import dataclass, replace
from pathlib import Path, PurePath, PurePosixPath
from typing import Final

from desktop_app.domain.jobs import Job
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.domain.sentence import say
from desktop_app.storage import project_file, versions
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.clips import CLIPS, Recipe, load_recipe, tag_of
from desktop_app.storage.names import slug
from desktop_app.storage.project_file import TooNew, Unreadable

_NO_SUCH_FILE: Final = (None, 2, 3)
"""What Windows calls a missing file or folder; a server that is away is ENOENT to Python, too."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place for one take: `path` below `folder`, with slashes."""

    folder: Path
    path: str
    in_project: bool

    @property
    def file(self) -> Path:
        """Return the place as a path."""
        return self.folder / self.path

    def incoming(self, job_id: JobId) -> Path:
        """Return where the file of a job waits until it is whole and was checked."""
        return self.file.with_name(f".{self.file.name}.{job_id[:8]}.incoming")


def is_there(folder: Path, project_id: ProjectId) -> bool:
    """Tell whether the project is in `folder`; one that is damaged is.

    A folder that cannot be looked at now is not a deleted one: raises LocalFault then.
    """
    try:
        data = (folder / PROJECT_FILE).read_bytes()
    except OSError as error:
        if not _says_absent(error):
            raise LocalFault(
                say(
                    "The film's folder {folder} cannot be looked at now ({strerror}); "
                    "its clip is paid for, nothing is lost. Connect its drive or make it "
                    "readable, then go on.",
                    folder=folder,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error
        # Without its file a project can be put back from a version.
        return bool(versions.newest_first(folder))
    try:
        return project_file.identity_of(project_file.split(data))[0] == project_id
    except (Unreadable, TooNew):
        return True


def in_project(folder: Path, job: Job) -> Place:
    """Return where the take of a job belongs in its project."""
    return Place(folder, job.path, in_project=True)


def in_unclaimed(unclaimed: Path, job: Job) -> Place:
    """Return where the take of a job is kept while its project is not there."""
    film = f"{slug(PurePath(job.project).stem, fallback='film')}-{tag_of(job.project_id)}"
    path = PurePosixPath(job.path)
    below = path.relative_to(CLIPS) if path.is_relative_to(CLIPS) else path
    return Place(unclaimed / film, str(below), in_project=False)


def kept_at(place: Place, job_id: JobId) -> tuple[Place, Recipe] | None:
    """Return the take of a job that is whole at a place, or beside it, with its note."""
    for each in _spellings(place, job_id):
        try:
            recipe = load_recipe(each.folder, each.path)
            whole = each.file.stat().st_size == recipe.take.media.size_bytes
        except (LocalFault, OSError):
            continue
        if whole and recipe.take.job_id == job_id and recipe.take.path == each.path:
            return each, recipe
    return None


def free_at(place: Place, job_id: JobId) -> Place:
    """Return a place that no other take has: a restored project may have lost count of its own."""
    first, second = _spellings(place, job_id)
    if not first.file.exists():
        return first
    try:
        is_ours = load_recipe(first.folder, first.path).take.job_id == job_id
    except LocalFault:
        is_ours = False
    return first if is_ours else second


def _spellings(place: Place, job_id: JobId) -> tuple[Place, Place]:
    """Return the place itself, and where the take goes if another file lies there."""
    path = PurePosixPath(place.path)
    other = str(path.with_name(f"{path.stem}-{job_id[:8]}{path.suffix}"))
    return place, replace(place, path=other)


def _says_absent(error: OSError) -> bool:
    return (
        error.errno in (errno.ENOENT, errno.ENOTDIR)
        and getattr(error, "winerror", None) in _NO_SUCH_FILE
    )
