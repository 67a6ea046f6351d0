"""The strip of takes on real clips, as it is looked at, chosen from and added to."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QEnterEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.money import Bill, Credits
from desktop_app.domain.project import Project, Take, TakeId
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.scrubbing import MOMENTS
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.take_tile import TakeTile
from desktop_app.ui.take_tiles import MoreTile
from desktop_app.ui.theme import Theme
from tests.fakes.clips import make_clip, solid_clip, text_named_mp4
from tests.fakes.darkrooms import COMMAND
from tests.fakes.harbour import clip_id, harbour, scene_id, session_of, take_of
from tests.fakes.waiting import until

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
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

    def key(self, take: Take, count: int) -> PictureKey:
        height = round(48 * self.strip.devicePixelRatioF())
        return PictureKey(self.session.path_of(take), count, height)

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

    def is_in_sight(self, tile: QWidget) -> bool:
        port = self.strip.viewport()
        return port.rect().contains(tile.rect().translated(tile.mapTo(port, QPoint())))

    def show(self, number: int | None) -> None:
        self.scene = scene_id(number) if number else ""
        self.strip.show_scene(scene_id(number) if number else None)

    def colour(self, tile: QWidget) -> QColor:
        return tile.grab().toImage().pixelColor(tile.width() * 5 // 8, tile.height() * 2 // 5)


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

    async def fetch(key: PictureKey) -> list[bytes]:
        if key.count > 1:
            return await shelf.filmstrip(key.path, key.count, key.height)
        return [await shelf.poster(key.path, key.height)]

    async def build(project: Project | None = None) -> Strip:
        session = session_of(project or harbour(), tmp_path)
        for take in session.project.takes:
            path = session.path_of(take)
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(clips[take.number], path)
        pictures = LazyPictures(fetch)
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
    QTest.keyClick(third, Qt.Key.Key_Return)
    assert [take.number for take in bench.opened] == [3, 3]
    assert bench.chosen() == "s1-t2"
    assert bench.strip.chosen is not None
    assert bench.strip.chosen.number == 3
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


async def test_the_menu_is_asked_for_the_take_under_it(make: MakeStrip) -> None:
    bench = await make()
    asked: list[QPoint] = []
    bench.strip.menu_wished.connect(asked.append)
    tile, middle = bench.tiles()[0], QPoint(20, 20)
    reason = QContextMenuEvent.Reason.Keyboard
    tile.contextMenuEvent(QContextMenuEvent(reason, middle, tile.mapToGlobal(middle)))
    assert asked == [tile.mapToGlobal(middle)]
    assert bench.strip.chosen == bench.session.project.takes[0]


async def test_a_take_that_arrives_joins_the_strip(make: MakeStrip) -> None:
    bench = await make()
    kept = bench.tiles()
    scene = bench.session.project.scenes[0]
    bench.session.receive_take(take_of(scene, 4, credits=Credits.parse(30)))
    await bench.settle(4)
    assert bench.names() == ["Take 1", "Take 2", "Take 3", "Take 4, in the film"]
    assert bench.tiles()[:3] == kept
    assert bench.tiles()[3].toolTip().startswith("Sora 2 · 16:9 · 10.0 s · $0.15\n")
    # They stand in one row, which scrolls to what is reached.
    assert bench.more.y() == kept[0].y()
    kept[0].setFocus()
    await until(lambda: not bench.is_in_sight(bench.more))
    bench.more.setFocus()
    await until(lambda: bench.is_in_sight(bench.more))
    assert not bench.is_in_sight(kept[0])
    kept[0].setFocus()
    await until(lambda: bench.is_in_sight(kept[0]))


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
    bench.strip.show_offer(Bill(Credits.parse(30)), None)
    assert bench.more.accessibleName() == "Generate another take · 30 credits · $0.15"
    assert bench.more.toolTip() == bench.more.accessibleName()
    QTest.mouseClick(bench.more, LEFT)
    assert bench.wished == 1
    bench.strip.show_offer(Bill(Credits.parse(30)), "Not enough credits: 30 needed, 2 there.")
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
    seen = tile.grab().toImage()
    colours = [seen.pixelColor(x, y) for x in range(seen.width()) for y in range(seen.height())]
    assert any(each.red() > each.blue() + 60 for each in colours), "no mark of what is amiss"


async def test_pictures_are_painted_at_the_screens_sharpness(make: MakeStrip) -> None:
    bench = await make()
    ratio = bench.strip.devicePixelRatioF()
    take = bench.session.project.takes[0]
    key = PictureKey(bench.session.path_of(take), 1, round(48 * ratio))
    await until(lambda: bench.pictures.get(key))
    assert bench.pictures.get(key)[0].height() == round(48 * ratio)


async def test_the_star_puts_a_take_into_the_film_and_does_not_play_it(make: MakeStrip) -> None:
    bench = await make()
    third = bench.tiles()[2]
    assert min(third.star_box.width(), third.star_box.height()) >= 24
    QTest.mouseClick(third, LEFT, NO_KEY, third.star_box.center())
    assert bench.chosen() == "s1-t3"
    assert bench.opened == []
    # Pressed on the star and let go beside it is neither.
    first = bench.tiles()[0]
    QTest.mousePress(first, LEFT, NO_KEY, first.star_box.center())
    QTest.mouseRelease(first, LEFT, NO_KEY, QPoint(70, 10))
    assert bench.chosen() == "s1-t3"
    assert bench.opened == []


async def test_the_pointer_goes_through_a_take_and_leaves_its_poster(
    make: MakeStrip, tmp_path: Path
) -> None:
    bench = await make()
    scene = bench.session.project.scenes[0]
    turning = take_of(scene, 4)
    stages = "color=red:{},drawbox=c=lime:t=fill:enable='gte(n,10)'"
    path = bench.session.path_of(turning)
    make_clip(path, picture=f"{stages},drawbox=c=blue:t=fill:enable='gte(n,20)'")
    bench.session.receive_take(turning)
    await bench.settle(4)
    tile = bench.tiles()[3]
    bench.strip.ensureWidgetVisible(tile)
    assert like(bench.colour(tile), "red")
    for x, expected in ((70, "blue"), (40, "lime"), (5, "red"), (76, "blue")):
        hover(tile, QPoint(x, 20))
        await until(lambda: bench.pictures.has(bench.key(turning, MOMENTS)))
        assert like(bench.colour(tile), expected)
    QApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert like(bench.colour(tile), "red")


async def test_only_the_take_under_the_pointer_is_gone_through(make: MakeStrip) -> None:
    bench = await make()
    first, second, third = bench.tiles()
    for tile in (first, second, third):
        hover(tile, QPoint(40, 20))
    takes = bench.session.project.takes
    await until(lambda: bench.pictures.has(bench.key(takes[2], MOMENTS)))
    await until(lambda: bench.pictures.is_idle)
    assert not bench.pictures.has(bench.key(takes[1], MOMENTS))


async def test_what_is_stale_or_shown_by_one_clip_alone_is_marked(make: MakeStrip) -> None:
    bench = await make()
    first, second, _ = bench.tiles()
    plain = [tile.grab().toImage() for tile in (first, second)]
    bench.session.edit_prompt(scene_id(1), "Something else")
    assert "Made of an earlier prompt" in first.toolTip()
    stale = first.grab().toImage()
    assert stale != plain[0]
    bench.session.use_for_clips([clip_id(2)], TakeId("s1-t1"))
    assert "Clips that show only this take: 1" in first.toolTip()
    alone = first.grab().toImage()
    assert alone != stale
    bench.strip.show_clips([clip_id(2)])
    assert "The chosen clip shows it" in first.accessibleDescription()
    assert first.grab().toImage() != alone
    for _ in range(2):
        bench.session.undo()
    bench.strip.show_clips([])
    assert first.grab().toImage() == plain[0]


async def test_the_one_after_it_is_reached_when_a_take_goes(make: MakeStrip) -> None:
    bench = await make()
    first, second, third = bench.tiles()
    second.setFocus()
    bench.session.discard_take(TakeId("s1-t2"))
    assert third.hasFocus()
    bench.session.discard_take(TakeId("s1-t3"))
    assert first.hasFocus()
    assert bench.strip.chosen == bench.session.project.takes[0]
    bench.session.discard_take(TakeId("s1-t1"))
    assert bench.more.hasFocus()
    assert bench.strip.chosen is None


async def test_a_wheel_goes_along_the_strip(make: MakeStrip) -> None:
    bench = await make()
    scene = bench.session.project.scenes[0]
    for number in range(4, 9):
        bench.session.receive_take(take_of(scene, number))
    await until(lambda: len(bench.tiles()) == 8 and bench.strip.horizontalScrollBar().maximum())
    middle = QPointF(bench.strip.rect().center())
    turn = QWheelEvent(
        *(middle, bench.strip.mapToGlobal(middle), QPoint(), QPoint(0, -240)),
        *(Qt.MouseButton.NoButton, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False),
    )
    bench.strip.horizontalScrollBar().setValue(0)
    QApplication.sendEvent(bench.strip.viewport(), turn)
    assert bench.strip.horizontalScrollBar().value() == 120


def hover(tile: QWidget, place: QPoint) -> None:
    """Move the pointer over a tile."""
    at, there = QPointF(place), QPointF(tile.mapToGlobal(place))
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(tile, QEnterEvent(at, at, there))
    QApplication.sendEvent(tile, QMouseEvent(QEvent.Type.MouseMove, at, there, none, none, NO_KEY))
