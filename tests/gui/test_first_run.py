import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.problems import LocalFault, NoFilm
from desktop_app.domain.time import flicks
from desktop_app.storage.settings import RecentProject
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.first_run import FirstRunPage, spoken_day
from desktop_app.ui.icons import Icons
from desktop_app.ui.recent_tile import covering
from desktop_app.ui.style.tokens import MINIMUM_TARGET
from desktop_app.ui.theme import Theme

TODAY = date(2026, 11, 24)
ORANGE = QColor(230, 150, 60)

Make = Callable[..., FirstRunPage]


def jpeg(colour: QColor) -> bytes:
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"jpg").write(image)
    return bytes(buffer.data().data())


async def orange(_folder: Path) -> bytes:
    return jpeg(ORANGE)


def film(name: str, opened: datetime, scenes: int = 5, seconds: int = 55) -> RecentProject:
    at = int(opened.timestamp() * 1000)
    return RecentProject(f"/films/{name}", name, scenes, flicks(seconds), at)


FILMS = (
    film("Harbour at dawn", datetime(2026, 11, 23, 18)),
    film("Bakery launch", datetime(2026, 11, 12, 9), scenes=1, seconds=10),
)


@pytest.fixture
def errors() -> list[BaseException]:
    return []


@pytest.fixture
def make(theme: Theme, icons: Icons, qtbot: QtBot, errors: list[BaseException]) -> Make:
    def build(posters: Callable[[Path], Awaitable[bytes]] = orange) -> FirstRunPage:
        tasks = TaskScope(errors.append)
        page = FirstRunPage(theme, icons, tasks, posters, today=lambda: TODAY)
        page.resize(1280, 720)
        qtbot.addWidget(page)
        page.show()
        return page

    return build


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("demoButton", "demo_requested"),
        ("storyButton", "story_requested"),
        ("newFilmButton", "new_requested"),
        ("addKeyButton", "key_requested"),
        ("openFilmButton", "open_requested"),
    ],
)
def test_every_way_to_begin_is_asked_for(
    make: Make, qtbot: QtBot, button: str, signal: str
) -> None:
    page = make()
    found = page.findChild(QPushButton, button)
    assert found is not None
    with qtbot.waitSignal(getattr(page, signal)):
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)


async def test_recent_films_are_shown_with_facts_and_posters(
    make: Make, errors: list[BaseException]
) -> None:
    page = make()
    page.set_recent(FILMS)
    assert [tile.accessibleName() for tile in page.tiles] == [
        "Harbour at dawn, 5 scenes · 0:55 · yesterday",
        "Bakery launch, 1 scene · 0:10 · 12 Nov",
    ]
    await asyncio.sleep(0.05)
    assert all(tile.has_poster for tile in page.tiles)
    middle = page.tiles[0].grab().toImage().pixelColor(95, 50)
    assert abs(middle.red() - ORANGE.red()) < 8
    assert abs(middle.blue() - ORANGE.blue()) < 8
    assert errors == []


async def test_a_film_without_a_picture_is_still_there(
    make: Make, errors: list[BaseException]
) -> None:
    async def missing(folder: Path) -> bytes:
        if folder.name == "Bakery launch":
            return b"no picture at all"
        raise LocalFault("The clip is gone.")

    page = make(missing)
    page.set_recent(FILMS)
    await asyncio.sleep(0.05)
    assert [tile.has_poster for tile in page.tiles] == [False, False]
    assert errors == []


async def test_a_film_that_is_not_there_says_so_and_can_be_taken_off(make: Make) -> None:
    async def gone(folder: Path) -> bytes:
        if folder.name == "Bakery launch":
            raise NoFilm("It is not there.")
        return jpeg(ORANGE)

    page = make(gone)
    page.set_recent(FILMS)
    await asyncio.sleep(0.05)
    here, away = page.tiles
    assert [tile.is_gone for tile in page.tiles] == [False, True]
    assert away.accessibleName() == "Bakery launch, Not found now"
    assert "its drive is away" in away.toolTip()
    forgotten: list[Path] = []
    page.forget_requested.connect(forgotten.append)
    QTest.keyClick(away, Qt.Key.Key_Delete)
    assert forgotten == [Path("/films/Bakery launch")]
    assert here.has_poster


async def test_a_poster_that_comes_too_late_harms_nothing(
    make: Make, errors: list[BaseException]
) -> None:
    gate = asyncio.Event()

    async def slow(_folder: Path) -> bytes:
        await gate.wait()
        return jpeg(ORANGE)

    page = make(slow)
    page.set_recent(FILMS)
    page.set_recent(())
    await asyncio.sleep(0.05)
    gate.set()
    await asyncio.sleep(0.05)
    assert page.tiles == ()
    assert errors == []


async def test_a_recent_film_opens_by_mouse_and_by_key(make: Make) -> None:
    page = make()
    opened: list[Path] = []
    page.recent_requested.connect(opened.append)
    page.set_recent(FILMS)
    QTest.mouseClick(page.tiles[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(page.tiles[1], Qt.Key.Key_Space)
    assert opened == [Path("/films/Harbour at dawn"), Path("/films/Bakery launch")]
    await page.tasks.close()


async def test_everything_is_reached_with_tab_and_has_a_name(make: Make) -> None:
    page = make()
    page.set_recent(FILMS)
    names = []
    page.activateWindow()
    await asyncio.sleep(0.05)
    _cards(page)[0].setFocus()
    for _ in range(8):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        focused = page.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or getattr(focused, "text", str)())
    await page.tasks.close()
    assert [name.partition(":")[0].partition(",")[0] for name in names] == [
        "Story from a topic",
        "Write a scene",
        "Use your key",
        "Prompt library…",
        "Open a film…",
        "Harbour at dawn",
        "Bakery launch",
        "Try the demo film",
    ]


@pytest.mark.parametrize("width", [1000, 1280, 1600, 2560])
async def test_nothing_is_cut_off_from_narrow_to_wide(make: Make, width: int) -> None:
    page = make()
    page.set_recent(FILMS * 6)
    page.resize(width, 720)
    QApplication.sendPostedEvents()
    await asyncio.sleep(0.05)
    for part in (*page.findChildren(QPushButton), *page.tiles):
        left = part.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + part.width() <= width
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= MINIMUM_TARGET
    cards = {button.mapTo(page, QPoint()).y() for button in _cards(page)}
    assert len(cards) == 1, "four in a row"
    await page.tasks.close()


def _cards(page: FirstRunPage) -> list[QPushButton]:
    names = ("demoButton", "storyButton", "newFilmButton", "addKeyButton")
    found = (page.findChild(QPushButton, name) for name in names)
    return [each for each in found if each is not None]


def test_a_very_narrow_page_stands_the_cards_two_by_two(make: Make) -> None:
    page = make()
    page.resize(720, 720)
    QApplication.sendPostedEvents()
    assert len({button.mapTo(page, QPoint()).y() for button in _cards(page)}) == 2


def test_dropped_files_are_handed_on(make: Make, tmp_path: Path) -> None:
    page = make()
    dropped: list[list[Path]] = []
    page.files_dropped.connect(dropped.append)
    files = [tmp_path / "script.txt", tmp_path / "clip one.mp4"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(400, 300), copy, data, left, none.NoModifier)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(400, 300), copy, data, left, none.NoModifier)
    QApplication.sendEvent(page, drop)
    assert dropped == [files]


def test_text_that_is_dragged_is_not_taken(make: Make) -> None:
    data = QMimeData()
    data.setText("just words")
    enter = QDragEnterEvent(
        QPoint(400, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    page = make()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()


def test_days_are_said_as_people_say_them() -> None:
    assert spoken_day(TODAY, TODAY) == "today"
    assert spoken_day(date(2026, 11, 23), TODAY) == "yesterday"
    assert spoken_day(date(2026, 11, 2), TODAY) == "2 Nov"
    assert spoken_day(date(2025, 12, 31), TODAY) == "31 Dec 2025"


def test_a_poster_fills_its_frame_undistorted() -> None:
    part = covering(QSize(704, 1280), QRectF(0, 0, 190, 107))
    assert part.width() == pytest.approx(704)
    assert part.width() / part.height() == pytest.approx(190 / 107)
    assert part.center().y() == pytest.approx(640)
