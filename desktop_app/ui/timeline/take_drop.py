"""Takes under way from one panel to another: how they are written into a drag."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QMimeData

from desktop_app.domain.project import TakeId

TAKE_MIME: Final = "application/x-takewright-take"
"""The ids of takes of the open film, a line each in UTF-8."""


def mime_of(take_ids: Iterable[TakeId]) -> QMimeData:
    """Return what a drag of these takes carries."""
    mime = QMimeData()
    mime.setData(TAKE_MIME, "\n".join(take_ids).encode())
    return mime


def takes_in(mime: QMimeData) -> tuple[TakeId, ...]:
    """Return the takes that a drag carries, in its order; none when it carries something else.

    They may be another film's: what is dropped is looked up in the one that is open.
    """
    if not mime.hasFormat(TAKE_MIME):
        return ()
    lines = bytes(mime.data(TAKE_MIME).data()).decode(errors="replace").splitlines()
    return tuple(dict.fromkeys(TakeId(line) for line in lines if line.strip()))
