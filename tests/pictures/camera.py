"""Takes the picture of the screen when nothing on it changes any more, and keeps it small."""

import asyncio
import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from desktop_app.media.tools import ffmpeg_binary
from tests.pictures.catalogue import Size

LOOK_EVERY = 0.15
STILL_FOR = 6
"""Looks in a row that find nothing changed."""

LONGEST = 200
QUALITY = 82


async def still(size: Size, *, moves: bool = False) -> QImage:
    """Return the screen once nothing changes any more; at once when it never stands still."""
    before, same = grabbed(size), 0
    for _ in range(LONGEST):
        await asyncio.sleep(LOOK_EVERY)
        now = grabbed(size)
        same = same + 1 if now == before else 0
        before = now
        if same >= STILL_FOR or (moves and _ > STILL_FOR):
            return now
    raise AssertionError("the window never stands still")


def grabbed(size: Size) -> QImage:
    """Return what the screen shows now, video and popups too."""

    screen = QGuiApplication.primaryScreen()
    corner = QPoint(0, 0)
    picture = screen.grabWindow(0, corner.x(), corner.y(), *size).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB888)


def keep(picture: QImage, path: Path) -> None:
    """Write a picture as WebP."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(path), b"webp")
    writer.setQuality(QUALITY)
    if not writer.write(picture):
        raise OSError(f"{path.name} could not be written: {writer.errorString()}")


def keep_as_png(picture: QImage, path: Path) -> None:
    """Write a picture as a PNG of 256 colours."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.png"
        picture.save(str(whole))
        graph = "split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=sierra2_4a"
        command = [ffmpeg_binary(), "-v", "error", "-nostdin", "-y", "-i", str(whole)]
        command += ["-filter_complex", graph, "-frames:v", "1", "-update", "1", str(path)]
        subprocess.run(command, check=True)
