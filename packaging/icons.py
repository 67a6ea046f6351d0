"""Renders the app icon's PNG, ICO and ICNS files from resources/icons/app/takewright.svg.

Run with the environment's Python after the drawing changed, and commit what it writes.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The type codes under which macOS looks for each size's PNG; ic11 to ic14 are for dense screens.
ICNS_TYPES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic13", 256),
    (b"ic09", 512),
    (b"ic14", 512),
    (b"ic10", 1024),
)


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing at `size` pixels, drawn four times larger and averaged for clean small edges."""
    large = QImage(size * 4, size * 4, QImage.Format.Format_ARGB32_Premultiplied)
    large.fill(Qt.GlobalColor.transparent)
    painter = QPainter(large)
    renderer.render(painter)
    painter.end()
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(large.scaled(size, size, keep, smooth))
    return bytes(data.data())


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """A Windows icon of PNG entries; a side of 256 is written as 0."""
    entries, offset = b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    body = b"".join(data for _, data in pictures)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + body


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """A macOS icon of PNG entries."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write every file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(FOLDER / "takewright.svg"))
    sizes = {*PNG_SIZES, *ICO_SIZES, *(size for _, size in ICNS_TYPES)}
    rendered = {size: png(renderer, size) for size in sizes}
    for size in PNG_SIZES:
        (FOLDER / f"takewright-{size}.png").write_bytes(rendered[size])
    (FOLDER / "takewright.ico").write_bytes(ico([(size, rendered[size]) for size in ICO_SIZES]))
    (FOLDER / "takewright.icns").write_bytes(icns([(k, rendered[size]) for k, size in ICNS_TYPES]))
    del application


if __name__ == "__main__":
    main()
