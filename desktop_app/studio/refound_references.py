"""References found again: by content, for that is their name, or as what they were converted from.

The film has a picture as models take it; what the user still has may be the photograph it was made
from. That is converted again and is known by what comes out.
"""

from pathlib import Path, PurePosixPath
from typing import Final

from desktop_app.domain.material import Material
from desktop_app.domain.references import Reference
from desktop_app.domain.relinking import Refound
from desktop_app.media.opening import reading
from desktop_app.media.references import LARGEST_FILE, fitted
from desktop_app.storage.reference_files import digest_of, digest_of_file, keep
from desktop_app.studio.refound import Found, Match

_ALIKE: Final = {".jpeg": ".jpg"}
"""Endings of one format; the film keeps the second."""


def as_reference(wanted: Material, reference: Reference, file: Path) -> Found | None:
    """Return how a file compares with a missing one that a model is shown; None for any other.

    Raises InvalidInput, LocalFault or OSError for one that cannot be it.
    """
    path = PurePosixPath(wanted.path)
    has_name = file.name.casefold() in (path.name.casefold(), reference.name.casefold())
    ending = file.suffix.lower()
    is_likely = _ALIKE.get(ending, ending) == path.suffix and file.stat().st_size <= LARGEST_FILE
    if is_likely and digest_of_file(file) == path.stem:
        return Found(wanted, file, Match.SAME)
    if not has_name:
        return None
    found = fitted(file, reference.use, file.name)
    is_alike = found.data is not None and digest_of(found.data) == path.stem
    return Found(wanted, file, Match.LIKE if is_alike else Match.NAME, length=found.length)


def bring_reference(found: Found, reference: Reference, folder: Path) -> Refound:
    """Keep a file that was found as one that models are shown; raises InvalidInput, LocalFault.

    It is copied: what lies about in the film's folder may be somebody's own. Another picture has
    another name in the film.
    """
    wanted = PurePosixPath(found.material.path)
    with reading(found.file):
        data = found.file.read_bytes()
    if digest_of(data) == wanted.stem:
        return Refound(keep(folder, data, wanted.suffix.removeprefix(".")), length=found.length)
    # What it is was looked at a while ago; it is kept as what it is now.
    now = fitted(found.file, reference.use, found.file.name)
    data = data if now.data is None else now.data
    return Refound(keep(folder, data, now.kind.extension), length=now.length)
