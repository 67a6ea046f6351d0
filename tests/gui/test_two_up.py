"""The two pictures at a cut: of real files, without waiting, the latest wish first."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop_app.domain.time import Flicks, flicks
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.proxies import ProxyShelf
from desktop_app.studio.rushes import TakeFrames
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.cut_frames import CutFrame, CutFrames
from desktop_app.ui.timeline.cut_pictures import CutPicture
from desktop_app.ui.timeline.two_up import TwoUp
from tests.fakes.clips import solid_clip
from tests.fakes.darkrooms import COMMAND
from tests.fakes.harbour import plain

RED, GREEN = "#c02020", "#20a030"


def like(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    apart = (
        colour.red() - wanted.red(),
        colour.green() - wanted.green(),
        colour.blue() - wanted.blue(),
    )
    return all(abs(each) < 24 for each in apart)


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(200):
        if holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it never came")


async def test_the_last_frame_of_one_file_stands_beside_the_first_of_another(
    tmp_path: Path, theme: Theme
) -> None:
    left, right = tmp_path / "left.mp4", tmp_path / "right.mp4"
    solid_clip(left, RED, frames=30)
    solid_clip(right, GREEN, frames=30)
    room = Darkroom(COMMAND)
    shelf = ProxyShelf(tmp_path / "cache", room)
    owner = QWidget()
    two_up = TwoUp(theme, lambda: TakeFrames(shelf), owner)
    last = Flicks(flicks(1) - flicks(1) // 30)
    frames = CutFrames(CutFrame(left, last, "Left"), CutFrame(right, Flicks(0), "Right"))
    two_up.show_frames(frames, QPoint(400, 500))
    await until(lambda: two_up.is_complete)
    picture = two_up.grab().toImage()
    assert like(picture.pixelColor(two_up.width() // 4, 60), RED)
    assert like(picture.pixelColor(two_up.width() * 3 // 4, 60), GREEN)
    assert two_up.geometry().bottom() < 500
    two_up.put_away()
    assert not two_up.isVisible()
    await asyncio.sleep(0.1)
    await shelf.close()
    await room.close()
    owner.deleteLater()


async def test_where_there_is_no_clip_it_says_so(theme: Theme) -> None:
    owner = QWidget()
    two_up = TwoUp(theme, Slow, owner)
    two_up.show_frames(CutFrames("The film begins here", "The film ends here"), QPoint(400, 500))
    assert two_up.is_complete
    grabbed = two_up.grab().toImage()
    ground = theme.color("stage").name()
    seen = {grabbed.pixelColor(x, 98).name() for x in range(100, 250)}
    assert len(seen - {ground}) > 0
    two_up.put_away()
    await asyncio.sleep(0.05)
    owner.deleteLater()


class Slow:
    """Frames that come when they are let through."""

    def __init__(self) -> None:
        self.asked: list[Flicks] = []
        self.gate = threading.Semaphore(0)
        self.closed = 0

    def jpeg(self, path: Path, at: Flicks, is_wanted: Callable[[], bool]) -> bytes | None:
        self.asked.append(at)
        self.gate.acquire(timeout=10)
        return plain(RED if at < flicks(5) else GREEN, 90)

    def close(self) -> None:
        self.closed += 1


async def test_of_many_wishes_the_latest_is_brought_and_nobody_waits() -> None:
    frames = Slow()
    picture = CutPicture(frames)
    for second in range(10):
        picture.want(CutFrame(Path("a.mp4"), flicks(second), ""))
        await asyncio.sleep(0.01)
    assert picture.image.isNull()
    frames.gate.release(2)
    await until(lambda: picture.is_there)
    assert frames.asked == [flicks(0), flicks(9)]
    assert like(middle(picture.image), GREEN)
    # Until a picture of another file is there, none of the one before is seen.
    picture.want(CutFrame(Path("b.mp4"), flicks(0), ""))
    assert picture.image.isNull()
    frames.gate.release()
    await until(lambda: picture.is_there)
    assert like(middle(picture.image), RED)
    picture.stop()
    await until(lambda: frames.closed == 1)


def middle(image: QImage) -> QColor:
    size: QSize = image.size()
    return image.pixelColor(size.width() // 2, size.height() // 2)
