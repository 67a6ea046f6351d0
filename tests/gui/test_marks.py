"""Markers and in and out points under the hand, by key, and taken back."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop_app.domain import cutting
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.ui.mark_actions import MarkActions
from desktop_app.ui.timeline.marks_desk import MarkDeed
from desktop_app.ui.timeline.ruler import marks_of, strip_of
from tests.gui.cut_stand import CutStand


@pytest.fixture
def marks(stand: CutStand) -> MarkActions:
    actions = MarkActions(stand.actions)
    actions.follow(stand.timeline.marks)
    return actions


def on_ruler(stand: CutStand, time: Flicks) -> QPoint:
    sight = stand.view.sight
    return QPoint(sight.x_of(time), strip_of(sight).center().y())


def times(stand: CutStand) -> list[float]:
    return [each.time / flicks(1) for each in marks_of(stand.project).markers]


async def settled() -> None:
    await asyncio.sleep(0.08)


async def test_in_and_out_are_set_at_the_playhead_dragged_and_cleared(
    stand: CutStand, marks: MarkActions
) -> None:
    stand.seek(flicks(4))
    stand.actions[MarkDeed.MARK_IN].trigger()
    stand.seek(flicks(9))
    stand.actions[MarkDeed.MARK_OUT].trigger()
    frame = stand.project.format.rate.frame
    assert stand.project.timeline.marked == TimeRange(flicks(4), Flicks(flicks(5) + frame))
    stand.seek(flicks(30))
    stand.drag(on_ruler(stand, flicks(4)), on_ruler(stand, flicks(6)))
    marked = stand.project.timeline.marked
    assert marked is not None
    assert abs(marked.start - flicks(6)) < flicks(1) // 10
    assert marked.start % frame == 0
    assert marked.end == flicks(9) + frame
    # An end that is drawn over the other one stops a frame before it.
    stand.drag(on_ruler(stand, marked.start), on_ruler(stand, flicks(20)))
    narrow = stand.project.timeline.marked
    assert narrow is not None
    assert narrow.duration == frame
    stand.actions[MarkDeed.CLEAR].trigger()
    assert stand.project.timeline.marked is None
    assert not stand.actions[MarkDeed.CLEAR].isEnabled()
    assert stand.actions[MarkDeed.CLEAR].toolTip() == "No in or out point is set."
    for _ in range(5):
        stand.session.undo()
    assert stand.project.timeline.marked is None
    assert stand.session.undo_name is None


async def test_the_marked_range_is_seen(stand: CutStand, marks: MarkActions) -> None:
    before = stand.view.viewport().grab().toImage()
    stand.session.marking.mark_in(flicks(4))
    stand.session.marking.mark_out(flicks(12))
    after = stand.view.viewport().grab().toImage()
    accent = QColor("#7c8cff")
    # Beside a tick of the ruler, which would lie over it.
    inside, outside = (on_ruler(stand, flicks(at)) + QPoint(5, 0) for at in (8, 20))
    for picture, place, is_lit in ((before, inside, False), (after, inside, True),
                                   (after, outside, False)):  # fmt: skip
        colours = [picture.pixelColor(place.x(), place.y() + down) for down in range(-5, 6)]
        assert (accent in colours) is is_lit


async def test_a_marker_is_put_named_found_and_removed(stand: CutStand, marks: MarkActions) -> None:
    add = stand.actions[MarkDeed.ADD]
    stand.seek(flicks(14))
    await settled()
    add.trigger()
    assert times(stand) == [14]
    await settled()
    assert add.text() == "Name marker"
    add.trigger()
    line = stand.view.viewport().findChild(QLineEdit, "markerName")
    assert line is not None
    assert line.isVisible()
    QTest.keyClicks(line, "Mara turns")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not line.isVisible()
    assert stand.project.timeline.markers[0].name == "Mara turns"
    stand.seek(flicks(30))
    add.trigger()
    stand.seek(flicks(0))
    await settled()
    assert not stand.actions[MarkDeed.PREVIOUS].isEnabled()
    stand.actions[MarkDeed.NEXT].trigger()
    assert stand.view.playhead == flicks(14)
    await settled()
    stand.actions[MarkDeed.NEXT].trigger()
    assert stand.view.playhead == flicks(30)
    await settled()
    stand.actions[MarkDeed.REMOVE].trigger()
    assert times(stand) == [14]
    stand.session.undo()
    assert times(stand) == [14, 30]


async def test_escape_leaves_a_name_as_it_was(stand: CutStand) -> None:
    id_ = stand.session.marking.add_marker(flicks(14))
    stand.timeline.marks.naming_wished.emit(id_)
    line = stand.view.viewport().findChild(QLineEdit, "markerName")
    assert line is not None
    QTest.keyClicks(line, "No")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert stand.project.timeline.markers[0].name == ""


async def test_a_marker_is_dragged_and_goes_with_its_picture(stand: CutStand) -> None:
    stand.session.marking.add_marker(flicks(14))
    stand.drag(on_ruler(stand, flicks(14)), on_ruler(stand, flicks(24)))
    frame = stand.project.format.rate.frame
    (moved,) = marks_of(stand.project).markers
    assert abs(moved.time - flicks(24)) < flicks(1) // 10
    assert moved.time % frame == 0
    assert stand.session.undo_name == "Move marker"
    first = stand.clip(1)
    stand.session.cutting.apply(
        "Shorter", lambda film: cutting.trim(film, first.id, TimeRange(flicks(0), flicks(4)))
    )
    assert marks_of(stand.project).markers[0].time == moved.time - flicks(6)
    stand.session.undo()
    stand.session.undo()
    assert times(stand) == [14]


async def test_a_marker_sticks_to_a_seam_and_escape_puts_it_back(stand: CutStand) -> None:
    stand.session.marking.add_marker(flicks(14))
    end = on_ruler(stand, flicks(20)) + QPoint(4, 0)
    stand.drag(on_ruler(stand, flicks(14)), end)
    assert times(stand) == [20]
    viewport, left = stand.view.viewport(), Qt.MouseButton.LeftButton
    start = on_ruler(stand, flicks(20))
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + QPoint(-20 * step, 0))
    assert stand.view.marks.markers[0].time < flicks(18)
    stand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, start)
    assert stand.view.marks.markers[0].time == flicks(20)
    assert times(stand) == [20]


async def test_a_click_on_a_marker_goes_to_it_and_beside_it_does_not_add(stand: CutStand) -> None:
    stand.session.marking.add_marker(flicks(14))
    stand.click(on_ruler(stand, flicks(14)))
    assert stand.view.playhead == flicks(14)
    stand.click(on_ruler(stand, flicks(30)))
    assert abs(stand.view.playhead - flicks(30)) < flicks(1) // 5
    assert times(stand) == [14]


async def test_the_ruler_has_a_menu(stand: CutStand) -> None:
    place = on_ruler(stand, flicks(20))
    hand = stand.view._hands[0]
    assert hand.menu(place, stand.view.viewport().mapToGlobal(place))
    menu = stand.view.findChildren(QMenu)[-1]
    words = [each.text().split("\t")[0] for each in menu.actions() if not each.isSeparator()]
    assert words == ["Add a marker here", "Mark in here", "Mark out here", "Clear in and out"]
    menu.actions()[0].trigger()
    menu.close()
    assert len(times(stand)) == 1
    assert hand.tip(place).splitlines()[0] == "Marker without a name"
