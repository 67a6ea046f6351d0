"""Transitions under the hand: longer and shorter by their ends, others by a click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.cutting import set_transition
from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import ClipId
from desktop_app.domain.time import FLICKS_PER_SECOND, flicks
from tests.gui.cut_stand import CutStand, MakeStand, taken

C2 = ClipId("c2")


@pytest.fixture
def stand(make_stand: MakeStand) -> CutStand:
    """Two seconds of dissolve into the second clip; close enough that its ends are apart."""
    film = set_transition(taken(), [C2], Transition(TransitionKind.DISSOLVE, flicks(2)))
    return make_stand(film)


def lead(stand: CutStand) -> Transition:
    found = stand.project.transition_into(stand.clip(2))
    assert found is not None
    return found


def end(stand: CutStand, way: int) -> QPoint:
    box = stand.view.sight.passage_box(stand.view.passages[C2].place)
    x = {-1: box.left() + 1, 0: box.center().x(), 1: box.right() - 1}[way]
    return QPoint(x, box.center().y())


def pixels(stand: CutStand, seconds: float) -> QPoint:
    return QPoint(round(stand.view.sight.scale.density * seconds), 0)


def is_near(found: int, seconds: float) -> bool:
    return abs(found - seconds * FLICKS_PER_SECOND) < FLICKS_PER_SECOND // 6


async def test_an_end_is_pulled_and_the_film_closes_up(stand: CutStand) -> None:
    length = stand.project.duration
    start = end(stand, -1)
    viewport = stand.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start - pixels(stand, 2) * step / 8)
    # Meanwhile the second clip and all after it are drawn where they would be.
    third = stand.view.row.clips[2]
    assert is_near(third.start - stand.view.drawn(third).start, 2)
    assert stand.project.duration == length
    QTest.mouseRelease(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        start - pixels(stand, 2),
    )  # fmt: skip
    assert is_near(lead(stand).duration, 4)
    assert lead(stand).duration % (2 * stand.project.format.rate.frame) == 0
    assert length - stand.project.duration == lead(stand).duration - flicks(2)
    assert stand.session.undo_name == "Add dissolve"
    stand.session.undo()
    assert lead(stand).duration == flicks(2)


async def test_it_goes_no_further_than_the_clips_allow(stand: CutStand) -> None:
    start = end(stand, -1)
    stand.drag(start, start - pixels(stand, 9))
    stand.drag(end(stand, -1), QPoint(stand.view.sight.x_of(flicks(0)), start.y()))
    frame = stand.project.format.rate.frame
    assert flicks(9) < lead(stand).duration <= flicks(10) - frame
    stand.drag(end(stand, 1), end(stand, 1) - pixels(stand, 15))
    assert lead(stand).duration == 2 * frame


async def test_escape_puts_it_back(stand: CutStand) -> None:
    start = end(stand, 1)
    viewport = stand.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + pixels(stand, 2) * step / 8)
    assert is_near(stand.view.passages[C2].transition.duration, 4)
    stand.key(Qt.Key.Key_Escape)
    assert stand.view.passages[C2].transition.duration == flicks(2)
    assert stand.session.undo_name is None


async def test_a_click_offers_kinds_and_lengths(stand: CutStand, qapp: QApplication) -> None:
    stand.click(end(stand, 0))
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    offers = {each.text(): each for each in menu.actions()}
    assert offers["Dissolve"].isChecked()
    assert offers["2 s"].isChecked()
    offers["0.5 s"].trigger()
    menu.close()
    assert is_near(lead(stand).duration, 0.5)
    stand.click(end(stand, 0))
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "Dip to black").trigger()
    menu.close()
    assert lead(stand).kind is TransitionKind.DIP_TO_BLACK
    assert stand.view._tip_at(end(stand, 0)).startswith("Dip to black, 0.5")
