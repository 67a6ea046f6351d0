"""Two takes compared: read from the pictures themselves, they are never a frame apart."""

import functools
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from desktop_app.domain.money import Credits
from desktop_app.domain.project import TakeId
from desktop_app.domain.time import flicks
from desktop_app.ui.compare.view import Layout
from desktop_app.ui.compare.window import CompareWindow
from desktop_app.ui.icons import Icons
from desktop_app.ui.take_desk import TakeDeed
from desktop_app.ui.theme import Theme
from tests.bench.numbered import FRAME_BITS, bars_of, make_kinds, spelled
from tests.fakes.clips import solid_clip
from tests.fakes.harbour import clip_id, harbour, scene_id
from tests.fakes.waiting import until
from tests.gui.take_bench import MakeBench, TakeBench, take_benches, with_files

FRAMES = 40
FIRST, SECOND = TakeId("s1-t2"), TakeId("s1-t3")
AFTER = "Wide shot, slow push-in over a harbour at night, fog lifting off the water"


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[TakeId, Path]:
    """Takes 2 and 3 tell clip and frame by their bars, take 3 at another rate; others are plain."""
    folder = tmp_path_factory.mktemp("clips")
    thirty = make_kinds(folder, 2, FRAMES)[1]
    slow = tmp_path_factory.mktemp("slow")
    film = make_kinds(slow, 3, FRAMES, rate="24")[2]
    red = solid_clip(folder / "red.mp4", "red", frames=90)
    return {TakeId("s1-t1"): red, FIRST: thirty, SECOND: film, TakeId("s2-t1"): red}


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[MakeBench]:
    async with take_benches(theme, icons, tmp_path) as build:
        yield build


@pytest_asyncio.fixture
async def bench(make: MakeBench, tmp_path: Path, clips: dict[TakeId, Path]) -> TakeBench:
    """Take 2 of scene 1 in the film, beside take 3, which was made of other words."""
    project = with_files(harbour(), tmp_path, clips)
    takes = tuple(
        replace(take, prompt=AFTER, credits=Credits.parse(80)) if take.id == SECOND else take
        for take in project.takes
    )
    return await make(replace(project, takes=takes))


def rested(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Let a test end only when nothing is looked at any more: Qt turns on without its loop."""

    @functools.wraps(test)
    async def run(bench: TakeBench, **others: object) -> None:
        await test(bench, **others)
        await until(lambda: len(bench.tasks) == 0)

    return run


async def compared(bench: TakeBench) -> CompareWindow:
    """Open the window by its command, for takes 2 and 3."""
    bench.reach(3)
    bench.do(TakeDeed.COMPARE)
    window = bench.compare
    assert window.pair == (FIRST, SECOND)
    # So high that what names the takes does not lie over their bars.
    window.resize(1200, 800)
    await until(lambda: window.view.has_pictures and window.isActiveWindow())
    await until(lambda: window.view.width() > 1100)
    return window


def read(window: CompareWindow) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return clip and frame of both pictures as they stand in the window."""
    whole = window.view.grab().toImage()
    first, second = (told(whole, place) for place in window.view.places())
    return first, second


def told(whole: QImage, place: QRect) -> tuple[int, int]:
    spelling = spelled(whole.copy(bars_of(place)))
    return spelling >> FRAME_BITS, spelling & ((1 << FRAME_BITS) - 1)


def belong_together(pair: tuple[tuple[int, int], tuple[int, int]]) -> bool:
    """Tell whether frames of 30 and 24 a second are in sight at one moment."""
    (one, at_30), (other, at_24) = pair
    assert (one, other) == (1, 2)
    # [a/30, (a+1)/30) and [b/24, (b+1)/24) overlap.
    return max(at_30 * 24, at_24 * 30) < min((at_30 + 1) * 24, (at_24 + 1) * 30)


@rested
async def test_no_picture_is_ever_shown_beside_one_of_another_moment(bench: TakeBench) -> None:
    window = await compared(bench)
    assert read(window) == ((1, 0), (2, 0))
    seen: list[tuple[tuple[int, int], tuple[int, int]]] = []
    window.transport.seen.connect(lambda *_: seen.append(read(window)))
    QTest.keyClick(window.view, Qt.Key.Key_Space)
    assert window.transport.is_playing
    await until(lambda: not window.transport.is_playing, seconds=30)
    # It stands on the last frames of both: the shorter one has waited there.
    await until(lambda: read(window) == ((1, FRAMES - 1), (2, FRAMES - 1)))
    moving = [pair for pair in seen if pair[0][1] < FRAMES - 1]
    assert len({pair[0][1] for pair in moving}) >= 8
    assert [pair for pair in moving if not belong_together(pair)] == []
    assert [pair[1][1] for pair in seen] == sorted(pair[1][1] for pair in seen)


@rested
async def test_steps_and_leaps_are_exact(bench: TakeBench) -> None:
    window = await compared(bench)
    for _ in range(3):
        QTest.keyClick(window.view, Qt.Key.Key_Right)
    await until(lambda: read(window)[0] == (1, 3))
    assert read(window) == ((1, 3), (2, 2))
    QTest.keyClick(window.view, Qt.Key.Key_Left)
    await until(lambda: read(window) == ((1, 2), (2, 2)) or read(window) == ((1, 2), (2, 1)))
    assert belong_together(read(window))
    window.transport.seek(flicks(1))
    await until(lambda: read(window) == ((1, 30), (2, 24)))
    QTest.keyClick(window.view, Qt.Key.Key_End)
    await until(lambda: read(window)[1] == (2, FRAMES - 1))
    QTest.keyClick(window.view, Qt.Key.Key_Home)
    await until(lambda: read(window) == ((1, 0), (2, 0)))


@rested
async def test_of_many_places_the_last_one_is_seen(bench: TakeBench) -> None:
    window = await compared(bench)
    for frame in range(0, 39, 2):
        window.transport.seek(window.transport.rate.of_frames(frame))
    await until(lambda: read(window)[0] == (1, 38))
    assert belong_together(read(window))


@rested
async def test_the_wipe_shows_one_on_each_side_of_its_line(bench: TakeBench) -> None:
    bench.session.use_for_clips([clip_id(1)], None)
    window = await compared(bench)
    window.show_pair((TakeId("s1-t1"), SECOND))
    await until(lambda: window.view.has_pictures)
    QTest.keyClick(window.view, Qt.Key.Key_W)
    place = window.view.places()[0]
    await until(lambda: is_red(window, QPoint(place.left() + 20, place.center().y())))

    def red_share() -> float:
        """Return how much of the picture's width is the red take."""
        across = range(place.left() + 2, place.right() - 2, 4)
        image = window.view.grab().toImage()
        y = place.bottom() - 12
        return sum(red(image.pixelColor(x, y)) for x in across) / len(across)

    assert red_share() == pytest.approx(0.5, abs=0.06)
    end = QPoint(place.left() + place.width() // 5, place.center().y())
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, pos=place.center())
    QTest.mouseMove(window.view, end)
    QTest.mouseRelease(window.view, Qt.MouseButton.LeftButton, pos=end)
    assert red_share() == pytest.approx(0.2, abs=0.06)
    QTest.keyClick(window.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert red_share() == pytest.approx(0.25, abs=0.06)


@rested
async def test_the_difference_of_the_same_pictures_is_black(
    bench: TakeBench, tmp_path: Path
) -> None:
    window = await compared(bench)
    window.show_pair((TakeId("s1-t1"), TakeId("s2-t1")))
    window.view.set_layout(Layout.DIFFERENCE)
    middle = window.view.rect().center()
    await until(lambda: lightness(window, middle) < 8)
    window.show_pair((TakeId("s1-t1"), SECOND))
    await until(lambda: lightness(window, middle) > 30)


@rested
async def test_what_differs_is_told_by_sign_as_well_as_by_colour(bench: TakeBench) -> None:
    window = await compared(bench)
    await until(lambda: "LUFS" in words(window))
    told = words(window)
    assert "−fishing" in told
    assert "+at night" in told
    assert "≠&nbsp;seed&nbsp;2" in told
    assert "≠&nbsp;seed&nbsp;3" in told
    assert "≠&nbsp;80&nbsp;cr" in told
    assert "≠&nbsp;Sora" not in told
    heard = [each.accessibleDescription() for each in window.findChildren(QLabel)]
    assert any(each.startswith("Only in the second prompt: at night") for each in heard)


@rested
async def test_a_take_is_used_from_here_and_the_labels_follow(bench: TakeBench) -> None:
    window = await compared(bench)
    first, second = button(window, "useFirstButton"), button(window, "useSecondButton")
    assert first.toolTip() == "It is in the film already."
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert bench.project.scenes[0].take_id == SECOND
    assert second.toolTip() == "It is in the film already."
    assert field(window, "secondTakeField").currentText() == "Scene 1 · take 3 ★ in the film"
    QTest.keyClick(window.view, Qt.Key.Key_1)
    assert first.property("kind") == "primary"
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert bench.project.scenes[0].take_id == FIRST
    bench.session.undo()
    bench.session.undo()
    assert bench.project.scenes[0].take_id == FIRST


@rested
async def test_a_take_is_used_for_the_chosen_clip_from_here(bench: TakeBench) -> None:
    window = await compared(bench)
    only = button(window, "useForClipButton")
    assert only.text() == "Use take 3 for this clip only"
    assert only.toolTip() == "Select a clip on the timeline first."
    bench.choose_clip(1)
    QTest.mouseClick(only, Qt.MouseButton.LeftButton)
    assert bench.project.timeline.picture.clips[0].take_id == SECOND
    assert only.toolTip() == "The chosen clip shows it already."


@rested
async def test_sides_are_swapped_and_other_takes_chosen(bench: TakeBench) -> None:
    window = await compared(bench)
    QTest.keyClick(window.view, Qt.Key.Key_X)
    await until(lambda: read(window) == ((2, 0), (1, 0)))
    assert window.pair == (SECOND, FIRST)
    right = field(window, "secondTakeField")
    names = [right.itemText(at) for at in range(right.count())]
    assert names[:3] == ["Scene 1 · take 1", "Scene 1 · take 2 ★ in the film", "Scene 1 · take 3"]
    assert names[3] == "Scene 2 · take 1 ★ in the film"
    right.setCurrentIndex(3)
    right.activated.emit(3)
    assert window.pair == (SECOND, TakeId("s2-t1"))
    await until(lambda: is_red(window, window.view.places()[1].center()))
    assert window.windowTitle() == "Compare takes"


@rested
async def test_it_works_on_while_the_film_changes_and_goes_with_the_last_pair(
    bench: TakeBench,
) -> None:
    window = await compared(bench)
    bench.session.edit_title(scene_id(1), "Fog")
    assert window.windowTitle() == "Compare takes · scene 1, Fog"
    bench.session.discard_take(SECOND)
    assert window.pair == (FIRST, TakeId("s1-t1"))
    await until(lambda: is_red(window, window.view.places()[1].center()))
    bench.session.discard_take(FIRST)
    assert window.pair == (TakeId("s1-t1"), TakeId("s2-t1"))
    bench.session.discard_take(TakeId("s2-t1"))
    await until(lambda: bench.desk.window is None)
    assert "only one take" in bench.why_not(TakeDeed.COMPARE)


@rested
async def test_a_take_that_cannot_be_read_says_so_in_its_place(bench: TakeBench) -> None:
    bench.path(3).write_text("no film")
    bench.reach(3)
    bench.do(TakeDeed.COMPARE)
    window = bench.compare
    window.resize(1200, 800)
    before = window.view.grab().toImage()
    await until(lambda: window.view.grab().toImage() != before)
    await until(lambda: read(window)[0] == (1, 0))
    right = QRect(window.view.rect())
    right.setLeft(window.view.width() // 2 + 40)
    await until(lambda: has_words(window, right))


@rested
async def test_esc_closes_it_and_nothing_is_left_open(bench: TakeBench) -> None:
    window = await compared(bench)
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    await until(lambda: bench.desk.window is None)
    await compared(bench)


def is_red(window: CompareWindow, at: QPoint) -> bool:
    return red(window.view.grab().toImage().pixelColor(at))


def red(colour: QColor) -> bool:
    return colour.red() > 200 and colour.green() < 60 and colour.blue() < 60


def lightness(window: CompareWindow, at: QPoint) -> int:
    return window.view.grab().toImage().pixelColor(at).lightness()


def has_words(window: CompareWindow, within: QRect) -> bool:
    """Tell whether there is light in a part that has no picture."""
    image = window.view.grab().toImage()
    inside = within.adjusted(20, 60, -20, -20)
    return any(
        image.pixelColor(x, y).lightness() > 100
        for y in range(inside.top(), inside.bottom(), 2)
        for x in range(inside.left(), inside.right(), 3)
    )


def words(window: CompareWindow) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel))


def button(window: CompareWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def field(window: CompareWindow, name: str) -> QComboBox:
    found = window.findChild(QComboBox, name)
    assert found is not None
    return found
