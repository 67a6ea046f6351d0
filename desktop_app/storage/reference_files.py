"""What models are shown, kept in the project: a file is named by its content and never rewritten.

Nothing here removes a file: versions, copies and steps of history may name what the film does not.
"""

import hashlib
from pathlib import Path

from desktop_app.domain.references import FOLDER
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically
from desktop_app.storage.keeping import make_room_for

_DIGEST_BYTES = 16


def digest_of(data: bytes) -> str:
    """Return what bytes are known by."""
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).hexdigest()


def digest_of_file(path: Path) -> str:
    """Return what a file's bytes are known by; raises OSError."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=_DIGEST_BYTES))
    return found.hexdigest()


def path_of(data: bytes, extension: str) -> str:
    """Return where bytes are kept, in any project."""
    return f"{FOLDER}/{digest_of(data)}.{extension}"


def keep(folder: Path, data: bytes, extension: str) -> str:
    """Keep bytes in the project in `folder`; returns their path there. Raises LocalFault."""
    path = path_of(data, extension)
    place = folder / path
    try:
        # As long as it should be, it is what its name says: it was written whole or not at all.
        is_there = place.is_file() and place.stat().st_size == len(data)
    except OSError as error:
        raise as_local_fault(error, say("Keeping the reference"), place) from error
    if not is_there:
        make_room_for(place, folder)
        write_atomically(place, data, doing=say("Keeping the reference"))
    return path
