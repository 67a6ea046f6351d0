"""The folder of takes whose project is not there; nothing leaves it before a saved project has it.

unclaimed/<film>-<tag>/<scene>-<tag>/take-<n>.mp4    with its note beside it (see homes)
unclaimed/thrown-away/<job>                          empty: that take is not wanted any more
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, Take
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically
from desktop_app.storage.clips import Recipe, load_recipe, recipe_path

_THROWN_AWAY: Final = "thrown-away"


@dataclass(frozen=True, slots=True)
class KeptTake:
    """A take in Unclaimed; its path is below `folder`."""

    folder: Path
    recipe: Recipe

    @property
    def take(self) -> Take:
        """Return the take, its path as it is here."""
        return self.recipe.take

    @property
    def file(self) -> Path:
        """Return where its file is."""
        return self.folder / self.take.path


def kept_takes(unclaimed: Path) -> tuple[KeptTake, ...]:
    """Return the takes that are kept, by path: those whose file and note are both there."""
    found = []
    for file in sorted(unclaimed.glob("*/*/take-*.mp4")):
        folder = file.parent.parent
        path = file.relative_to(folder).as_posix()
        try:
            recipe = load_recipe(folder, path)
        except LocalFault:
            continue
        if recipe.take.path == path:
            found.append(KeptTake(folder, recipe))
    return tuple(found)


def let_go(kept: KeptTake) -> None:
    """Remove a take that a saved project has now; what cannot be removed stays."""
    with contextlib.suppress(OSError):
        kept.file.unlink(missing_ok=True)
        (kept.folder / recipe_path(kept.take.path)).unlink(missing_ok=True)
    leave_no_empty_folder(kept.file, kept.folder)


def leave_no_empty_folder(file: Path, last: Path) -> None:
    """Remove the folders that `file` lay in, up to `last`, as far as they are empty."""
    with contextlib.suppress(OSError):
        for folder in file.parents:
            folder.rmdir()
            if folder == last:
                return


def throw_away(unclaimed: Path, job_id: JobId) -> None:
    """Note that the take of a job is not wanted any more, so that nobody fetches it again."""
    try:
        (unclaimed / _THROWN_AWAY).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_local_fault(error, say("Noting what is thrown away"), unclaimed) from error
    write_atomically(
        unclaimed / _THROWN_AWAY / job_id, b"", doing=say("Noting what is thrown away")
    )


def want_again(unclaimed: Path, job_id: JobId) -> None:
    """Forget that a take was thrown away: it is there again."""
    with contextlib.suppress(OSError):
        (unclaimed / _THROWN_AWAY / job_id).unlink(missing_ok=True)


def thrown_away(unclaimed: Path) -> frozenset[JobId]:
    """Return the jobs whose takes were thrown away."""
    with contextlib.suppress(OSError):
        return frozenset(JobId(each.name) for each in (unclaimed / _THROWN_AWAY).iterdir())
    return frozenset()
