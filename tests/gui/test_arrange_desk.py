"""What the mouse does by keys and commands: trim, roll, slip, copy, paste, snapping, zoom."""

import asyncio

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop_app.domain.picture import Grade, Look, Transition, TransitionKind
from desktop_app.domain.project import Project
from desktop_app.domain.sound import ClipSound
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.ui.cut.inspector import Tab
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.timeline.arrange_desk import Arrange
from tests.fakes.harbour import clip_id
from tests.fakes.waiting import until
from tests.gui.cut_stand import CutStand, MakeStand, taken
from tests.gui.test_clip_hand import with_handles

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest_asyncio.fixture
async def spare(make_stand: MakeStand) -> CutStand:
    stand = make_stand(with_handles())
    stand.window.activateWindow()
    stand.view.setFocus()
    stand.click(stand.point(2))
    await asyncio.sleep(0.1)
    return stand


def frame(project: Project) -> Flicks:
    return project.format.rate.frame


def part(stand: CutStand, number: int) -> TimeRange:
    return stand.project.used_of(stand.clip(number))


def test_every_deed_is_a_command_of_the_window() -> None:
    assert {deed.value for deed in Arrange} <= {command.id for command in COMMANDS}


async def test_keys_trim_slip_and_roll_by_a_frame(spare: CutStand) -> None:
    one, start = frame(spare.project), part(spare, 2)
    spare.key(Qt.Key.Key_Period)
    assert part(spare, 2).end == start.end + one
    spare.key(Qt.Key.Key_Comma)
    assert part(spare, 2) == start
    spare.key(Qt.Key.Key_Period, SHIFT)
    assert part(spare, 2).start == start.start + one
    spare.key(Qt.Key.Key_Comma, SHIFT)
    spare.key(Qt.Key.Key_Comma, ALT)
    assert part(spare, 2) == TimeRange(Flicks(start.start - one), start.duration)
    spare.key(Qt.Key.Key_Period, ALT)
    before = spare.project.duration
    spare.click(spare.point(3))
    spare.key(Qt.Key.Key_Period, ALT | SHIFT)
    assert part(spare, 2).end == start.end + one
    assert spare.project.duration == before
    assert spare.session.undo_name == "Roll cut"


async def test_a_run_of_one_key_is_one_step(spare: CutStand) -> None:
    before = spare.project
    for _ in range(4):
        spare.key(Qt.Key.Key_Period)
    assert part(spare, 2).end == flicks(8) + 4 * frame(before)
    spare.session.undo()
    assert spare.project == before
    assert spare.session.undo_name is None


async def test_a_nudge_is_spoken_and_shows_the_frames_at_the_cut(spare: CutStand) -> None:
    two_up = spare.timeline.two_up
    spare.key(Qt.Key.Key_Period)
    assert two_up.isVisible()
    assert spare.view.accessibleDescription().startswith("Scene 2")
    spare.click(spare.point(1))
    assert not two_up.isVisible()


async def test_q_and_w_trim_to_the_playhead(spare: CutStand) -> None:
    spare.seek(flicks(12))
    await asyncio.sleep(0.1)
    spare.key(Qt.Key.Key_Q)
    assert part(spare, 2) == TimeRange(flicks(4), flicks(4))
    # What was looked at is seen still.
    assert spare.view.playhead == flicks(10)
    spare.seek(flicks(13))
    await asyncio.sleep(0.1)
    spare.key(Qt.Key.Key_W)
    assert part(spare, 2) == TimeRange(flicks(4), flicks(3))
    assert spare.timeline.arrange.why_not(Arrange.START_HERE) is not None


async def test_clips_are_copied_with_all_that_is_done_to_them(spare: CutStand) -> None:
    cut = spare.session.cutting
    cut.set_look([clip_id(2)], Look(grade=Grade(1200)))
    cut.set_sound([clip_id(2)], ClipSound(-300))
    cut.set_transition([clip_id(2)], Transition(TransitionKind.DIP_TO_BLACK, flicks(1)))
    await asyncio.sleep(0.1)
    spare.key(Qt.Key.Key_C, CTRL)
    spare.click(spare.point(4))
    spare.key(Qt.Key.Key_V, CTRL)
    first, copy = spare.clip(2), spare.clip(5)
    assert copy.id not in ("c1", "c2", "c3", "c4", "c5")
    assert (copy.scene_id, copy.look, copy.sound, copy.transition, copy.source_range) == (
        (first.scene_id, first.look, first.sound, first.transition, first.source_range)
    )
    assert spare.view.picked.clips == (copy.id,)
    assert spare.session.undo_name == "Paste clip"


async def test_what_is_cut_is_pasted_at_the_playhead(spare: CutStand) -> None:
    spare.key(Qt.Key.Key_X, CTRL)
    assert spare.order() == ["c1", "c3", "c4", "c5"]
    assert spare.session.undo_name == "Cut clip"
    spare.click(spare.view.viewport().rect().bottomRight())
    assert spare.view.picked.clips == ()
    spare.seek(flicks(5))
    spare.key(Qt.Key.Key_V, CTRL)
    assert [clip.scene_id for clip in spare.project.timeline.picture.clips][:3] == [
        "s1",
        "s2",
        "s1",
    ]
    spare.session.undo()
    spare.session.undo()
    assert spare.order() == ["c1", "c2", "c3", "c4", "c5"]


async def test_look_and_sound_are_pasted_alone(spare: CutStand) -> None:
    spare.session.cutting.set_look([clip_id(2)], Look(grade=Grade(1200)))
    spare.key(Qt.Key.Key_C, CTRL)
    spare.click(spare.point(4))
    spare.click(spare.point(5), CTRL)
    spare.key(Qt.Key.Key_V, CTRL | ALT)
    assert spare.clip(4).look == spare.clip(5).look == Look(grade=Grade(1200))
    assert spare.clip(4).source_range is None
    assert spare.session.undo_name == "Paste look and sound"


async def test_commands_say_why_they_cannot_be(stand: CutStand, make_stand: MakeStand) -> None:
    arrange = stand.timeline.arrange
    assert arrange.why_not(Arrange.END_ON) == "Select a clip on the timeline first."
    assert arrange.why_not(Arrange.PASTE) == "Copy a clip first."
    stand.click(stand.point(1))
    assert arrange.why_not(Arrange.ROLL_ON) == (
        "The film begins with this clip; there is no cut to roll."
    )
    assert arrange.why_not(Arrange.END_ON) == "The take has no more there."
    assert arrange.why_not(Arrange.SLIP_ON) == ("The take has no more there; trim the clip first.")
    assert arrange.why_not(Arrange.END_BACK) is None
    other = make_stand(taken(without=3))
    other.click(other.point(3))
    assert other.timeline.arrange.why_not(Arrange.END_BACK) == (
        "This scene has no take yet; generate one first."
    )


async def test_n_turns_snapping_off_for_all_and_tells(stand: CutStand) -> None:
    told: list[bool] = []
    stand.timeline.arrange.snap_chosen.connect(told.append)
    button = stand.timeline.findChild(QToolButton, "timelineSnap")
    assert button is not None
    assert button.isChecked()
    stand.window.activateWindow()
    stand.view.setFocus()
    await until(stand.window.isActiveWindow)
    stand.key(Qt.Key.Key_N)
    assert not button.isChecked()
    assert not stand.view.sticks
    assert stand.view.sticking_marks() == ()
    assert stand.actions["snap"].text() == "Turn snapping on"
    button.click()
    assert told == [False, True]


async def test_z_zooms_to_what_is_chosen(spare: CutStand) -> None:
    spare.click(spare.point(3), CTRL)
    spare.key(Qt.Key.Key_Z)
    sight, clips = spare.view.sight, spare.view.row.clips
    left, right = sight.x_of(clips[1].start), sight.x_of(clips[2].end)
    assert sight.film_area.left() <= left < right <= sight.film_area.right()
    assert right - left > 0.9 * sight.film_width


async def test_several_chosen_clips_are_moved_by_keys_together(spare: CutStand) -> None:
    spare.click(spare.point(4), CTRL)
    spare.key(Qt.Key.Key_Right, ALT)
    assert spare.order() == ["c1", "c3", "c2", "c4", "c5"]
    spare.key(Qt.Key.Key_Left, ALT)
    spare.key(Qt.Key.Key_Left, ALT)
    assert spare.order() == ["c2", "c4", "c1", "c3", "c5"]


async def test_words_keep_their_own_keys(spare: CutStand) -> None:
    spare.key(Qt.Key.Key_C, CTRL)
    spare.inspector.show_tab(Tab.CLIP)
    field = spare.field("In")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Period)
    assert spare.session.undo_name is None
    assert spare.order() == ["c1", "c2", "c3", "c4", "c5"]
