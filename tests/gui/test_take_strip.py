"""The strip of takes on real clips, as it is looked at, chosen from and added to."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, Take, TakeId
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.take_tiles import MoreTile, TakeTile
from desktop_app.ui.theme import Theme
from tests.fakes.clips import solid_clip, text_named_mp4
from tests.fakes.darkrooms import COMMAND
from tests.fakes.harbour import harbour, scene_id, session_of, take_of
from tests.fakes.waiting import until

LEFT = Qt.MouseButton.LeftButton
COLOURS = {1: "#2040d0", 2: "#20a030", 3: "#c02020"}
"""The take's number to the colour of its clip."""


@dataclass
class Strip:
    """A strip on screen and what it asked for."""

    strip: TakeStrip
    session: ProjectSession
    pictures: LazyPictures
    opened: list[Take] = field(default_factory=list)
    wished: int = 0
    scene: str = ""

    def wish(self) -> None:
        self.wished += 1

    def tiles(self) -> list[TakeTile]:
        found = [each for each in self.strip.findChildren(TakeTile) if each.isVisible()]
        return sorted(found, key=lambda each: (each.y(), each.x()))

    @property
    def more(self) -> MoreTile:
        found = self.strip.findChild(MoreTile)
        assert found is not None
        return found

    def names(self) -> list[str]:
        return [each.accessibleName() for each in self.tiles()]

    def chosen(self, number: int = 1) -> TakeId | None:
        return self.session.project.scene_by_id[scene_id(number)].take_id

    async def settle(self, tiles: int) -> None:
        """Wait until so many takes are shown, each with its picture or the reason for none."""

        def is_there(take: Take) -> bool:
            path = self.session.path_of(take)
            key = PictureKey(path, 1, round(48 * self.strip.devicePixelRatioF()))
            return bool(self.pictures.get(key) or self.pictures.fault_of(path))

        await until(lambda: len(self.tiles()) == tiles)
        shown = [take for take in self.session.project.takes if take.scene_id == self.scene]
        await until(lambda: all(is_there(take) for take in shown[:tiles]))

    def show(self, number: int | None) -> None:
        self.scene = scene_id(number) if number else ""
        self.strip.show_scene(scene_id(number) if number else None)

    def colour(self, tile: QWidget) -> QColor:
        return tile.grab().toImage().pixelColor(tile.width() * 3 // 4, tile.height() // 3)


MakeStrip = Callable[..., Awaitable[Strip]]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("clips")
    return {
        number: solid_clip(folder / f"{number}.mp4", colour, frames=3)
        for number, colour in COLOURS.items()
    }


@pytest_asyncio.fixture
async def make(
    theme: Theme, icons: Icons, tmp_path: Path, clips: dict[int, Path]
) -> AsyncIterator[MakeStrip]:
    room = Darkroom(COMMAND)
    shelf = PictureShelf(tmp_path / "pictures", room)
    made: list[tuple[Strip, QWidget]] = []

    async def poster(key: PictureKey) -> list[bytes]:
        return [await shelf.poster(key.path, key.height)]

    async def build(project: Project | None = None) -> Strip:
        session = session_of(project or harbour(), tmp_path)
        for take in session.project.takes:
            path = session.path_of(take)
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(clips[take.number], path)
        pictures = LazyPictures(poster)
        strip = TakeStrip(session, pictures, theme, icons, title_of_model=lambda model: "Sora 2")
        bench = Strip(strip, session, pictures)
        strip.take_opened.connect(bench.opened.append)
        strip.another_requested.connect(bench.wish)
        window = QWidget()
        window.setLayout(column(strip, None))
        window.resize(380, 120)
        window.show()
        window.activateWindow()
        bench.show(1)
        made.append((bench, window))
        await until(window.isActiveWindow)
        await bench.settle(3)
        return bench

    yield build
    shelf.close()
    # Before the last window closes, and with it Qt's loop.
    await room.close()
    for bench, window in made:
        bench.strip.detach()
        bench.pictures.stop()
        await bench.session.close()
        window.close()
        window.deleteLater()


def like(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    pairs = (
        (colour.red(), wanted.red()),
        (colour.green(), wanted.green()),
        (colour.blue(), wanted.blue()),
    )
    return all(abs(one - other) < 26 for one, other in pairs)


async def test_each_take_shows_a_frame_of_its_own_clip(make: MakeStrip) -> None:
    bench = await make()
    assert bench.names() == ["Take 1", "Take 2, in the film", "Take 3"]
    for number, tile in enumerate(bench.tiles(), 1):
        assert like(bench.colour(tile), COLOURS[number])
    assert bench.more.x() > bench.tiles()[-1].x()


async def test_a_click_looks_and_a_double_click_uses_it_in_the_film(make: MakeStrip) -> None:
    bench = await make()
    first, _, third = bench.tiles()
    QTest.mouseClick(first, LEFT)
    assert [take.number for take in bench.opened] == [1]
    assert bench.chosen() == "s1-t2"
    QTest.mouseClick(third, LEFT)
    QTest.mouseDClick(third, LEFT)
    assert bench.chosen() == "s1-t3"
    assert bench.names() == ["Take 1", "Take 2", "Take 3, in the film"]
    assert bench.session.undo_name == "Choose take"
    bench.session.undo()
    assert bench.names() == ["Take 1", "Take 2, in the film", "Take 3"]


async def test_keys_go_look_and_use_without_losing_the_place(make: MakeStrip) -> None:
    bench = await make()
    first, second, third = bench.tiles()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    QTest.keyClick(third, Qt.Key.Key_Space)
    assert [take.number for take in bench.opened] == [3]
    QTest.keyClick(third, Qt.Key.Key_Return)
    assert bench.chosen() == "s1-t3"
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert bench.more.hasFocus()
    QTest.keyClick(bench.more, Qt.Key.Key_Right)
    assert bench.more.hasFocus()
    QTest.keyClick(bench.more, Qt.Key.Key_Return)
    QTest.keyClick(bench.more, Qt.Key.Key_Space)
    assert bench.wished == 2
    bench.strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert second.hasFocus()


async def test_tab_goes_through_the_takes_to_the_one_that_adds(make: MakeStrip) -> None:
    bench = await make()
    bench.session.receive_take(take_of(bench.session.project.scenes[0], 4))
    await bench.settle(4)
    here: QWidget = bench.tiles()[0]
    here.setFocus()
    for expected in (*bench.tiles()[1:], bench.more):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
        here = expected


async def test_the_menu_plays_and_uses(make: MakeStrip) -> None:
    bench = await make()

    def menu_of(tile: TakeTile) -> QMenu:
        middle = QPoint(20, 20)
        reason = QContextMenuEvent.Reason.Keyboard
        tile.contextMenuEvent(QContextMenuEvent(reason, middle, tile.mapToGlobal(middle)))
        return next(
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QMenu) and each.isVisible()
        )

    first, second, _ = bench.tiles()
    menu = menu_of(second)
    play, use = menu.actions()
    assert not use.isEnabled()
    assert use.toolTip() == "It is in the film already."
    play.trigger()
    menu.close()
    assert [take.number for take in bench.opened] == [2]
    menu = menu_of(first)
    menu.actions()[1].trigger()
    menu.close()
    assert bench.chosen() == "s1-t1"


async def test_a_take_that_arrives_joins_the_strip(make: MakeStrip) -> None:
    bench = await make()
    kept = bench.tiles()
    scene = bench.session.project.scenes[0]
    bench.session.receive_take(take_of(scene, 4, credits=Credits.parse(30)))
    await bench.settle(4)
    assert bench.names() == ["Take 1", "Take 2", "Take 3", "Take 4, in the film"]
    assert bench.tiles()[:3] == kept
    assert bench.tiles()[3].toolTip().startswith("Sora 2 · 10 s · $0.15\n")
    # Four takes do not fit beside each other any more with the one that adds.
    assert bench.more.y() > kept[0].y()


async def test_another_scene_has_its_own_takes(make: MakeStrip) -> None:
    bench = await make()
    bench.show(2)
    await bench.settle(1)
    assert bench.names() == ["Take 1, in the film"]
    bench.show(5)
    await bench.settle(0)
    assert bench.names() == []
    assert bench.more.isVisible()
    bench.show(None)
    assert not bench.more.isVisible()


async def test_a_removed_scene_takes_its_strip_along_until_it_is_back(make: MakeStrip) -> None:
    bench = await make()
    bench.session.remove_scenes([scene_id(1)])
    assert bench.names() == []
    assert not bench.more.isVisible()
    bench.session.undo()
    await bench.settle(3)


async def test_one_more_take_has_its_price_or_says_why_not(make: MakeStrip) -> None:
    bench = await make()
    bench.strip.show_offer(Credits.parse(30), None)
    assert bench.more.accessibleName() == "Generate another take · 30 credits · $0.15"
    assert bench.more.toolTip() == bench.more.accessibleName()
    QTest.mouseClick(bench.more, LEFT)
    assert bench.wished == 1
    bench.strip.show_offer(Credits.parse(30), "Not enough credits: 30 needed, 2 there.")
    QTest.mouseClick(bench.more, LEFT)
    assert bench.wished == 1
    assert bench.more.toolTip() == "Not enough credits: 30 needed, 2 there."


async def test_a_clip_that_cannot_be_read_says_so(make: MakeStrip) -> None:
    bench = await make()
    scene = bench.session.project.scenes[0]
    broken = replace(take_of(scene, 4), path="clips/s1/broken.mp4")
    text_named_mp4(bench.session.path_of(broken))
    bench.session.receive_take(broken)
    await bench.settle(4)
    tile = bench.tiles()[3]
    assert "broken.mp4" in tile.toolTip()
    assert "broken.mp4" in tile.accessibleDescription()
    middle = tile.grab().toImage().pixelColor(41, 17)
    assert middle.red() > middle.blue()


async def test_pictures_are_painted_at_the_screens_sharpness(make: MakeStrip) -> None:
    bench = await make()
    ratio = bench.strip.devicePixelRatioF()
    take = bench.session.project.takes[0]
    key = PictureKey(bench.session.path_of(take), 1, round(48 * ratio))
    await until(lambda: bench.pictures.get(key))
    assert bench.pictures.get(key)[0].height() == round(48 * ratio)
