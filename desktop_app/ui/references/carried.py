"""What is brought to the tray by drag or clipboard: files, a picture, takes, a reference of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from desktop_app.domain.project import TakeId
from desktop_app.ui.timeline.take_drop import takes_in

REFERENCE_MIME: Final = "application/x-takewright-reference"
"""The place of a reference among those of the scene in the tray, in ASCII."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came: some of these; `moved` is the place of a reference that was in the tray."""

    paths: tuple[Path, ...] = ()
    takes: tuple[TakeId, ...] = ()
    picture: QImage | None = None
    moved: int | None = None


def mime_of_place(place: int) -> QMimeData:
    """Return what a drag of a reference carries."""
    mime = QMimeData()
    mime.setData(REFERENCE_MIME, str(place).encode())
    return mime


def brought_in(mime: QMimeData | None) -> Brought | None:
    """Return what a drag or the clipboard has for the tray; None when it has nothing."""
    if mime is None:
        return None
    if mime.hasFormat(REFERENCE_MIME):
        digits = bytes(mime.data(REFERENCE_MIME).data())
        return Brought(moved=int(digits)) if digits.isdigit() else None
    if takes := takes_in(mime):
        return Brought(takes=takes)
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Brought(paths)
    # A picture out of a browser: its address is of no use here, what it shows is.
    image = mime.imageData() if mime.hasImage() else None
    return Brought(picture=image) if isinstance(image, QImage) and not image.isNull() else None


def is_for_tray(mime: QMimeData | None) -> bool:
    """Tell whether a drag has something for the tray, without reading it."""
    if mime is None:
        return False
    is_own = mime.hasFormat(REFERENCE_MIME) or bool(takes_in(mime))
    return is_own or mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def png_of(picture: QImage) -> bytes:
    """Return a picture as PNG; for a worker thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())
