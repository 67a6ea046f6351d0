"""Where a film or a table is to be written: found out before anything is paid, not after."""

import tempfile
from pathlib import Path

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault


def check_out(out: Path) -> None:
    """Raise InvalidInput or LocalFault when no film can be written to `out`; writes nothing."""
    if out.suffix.lower() != ".mp4":
        raise InvalidInput(
            f"A film is written as .mp4, and “{out.name}” is not; give --out a name that ends so."
        )
    folder = require_folder(out)
    if out.is_dir():
        raise InvalidInput(f"{out} is a folder; give the film another name.")
    try:
        # What may be written is known by writing: permissions do not tell of read-only disks.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise as_local_fault(error, say("Writing the film"), folder) from error


def require_folder(out: Path) -> Path:
    """Return the folder that `out` goes to; raises InvalidInput when there is none."""
    folder = out.absolute().parent
    if not folder.is_dir():
        raise InvalidInput(f"There is no folder {folder} to write {out.name} to; make it first.")
    return folder
