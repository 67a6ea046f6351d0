"""Cutting by hand: split, freeze, transitions, several clips, and what is beside the picture."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from desktop_app.domain.picture import TransitionKind
from desktop_app.domain.sound import Bus, SoundClip, SoundId
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.domain.titling import Placement
from desktop_app.ui.cut.inspector import Tab
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.timeline.desk import Deed
from desktop_app.ui.timeline.seams import Offered, SeamNote
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from tests.gui.cut_stand import CutStand, MakeStand, taken

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SONG = SoundClip(SoundId("m"), "sounds/tide.mp3", flicks(30), Placement(flicks(0), flicks(30)))


async def test_split_trim_and_title_are_undone_to_the_first_film(stand: CutStand) -> None:
    first = stand.project
    stand.seek(flicks(14))
    stand.desk.do(Deed.SPLIT)
    assert len(stand.order()) == 6
    assert stand.view.selected_clip is not None
    assert stand.view.selected_clip.start == flicks(14)
    stand.inspector.show_tab(Tab.CLIP)
    stand.type_time("In", "5")
    assert stand.clip(3).source_range == TimeRange(flicks(5), flicks(5))
    stand.desk.do(Deed.TITLE)
    words = QApplication.focusWidget() or stand.field("Words")
    QTest.keyClicks(words, "Harbour at dawn")
    assert [title.text for title in stand.project.timeline.titles] == ["Harbour at dawn"]
    names = []
    while stand.session.undo_name is not None:
        names.append(stand.session.undo_name)
        stand.session.undo()
    assert names == ["Change title", "Add title", "Trim clip", "Split clip"]
    assert stand.project == first
    assert stand.view.tracks.rows == ()


async def test_a_split_says_why_it_cannot_be(stand: CutStand, make_stand: MakeStand) -> None:
    stand.seek(flicks(10))
    assert stand.desk.why_not(Deed.SPLIT) == (
        "The playhead is at the edge of the clip; put it inside."
    )
    before = stand.project
    stand.desk.do(Deed.SPLIT)
    assert stand.project is before
    stand.seek(stand.project.duration)
    assert stand.desk.why_not(Deed.SPLIT) == "The playhead is on no clip."
    other = make_stand(taken(without=3))
    other.seek(flicks(22))
    assert other.desk.why_not(Deed.FREEZE) == "This scene has no take yet; generate one first."


async def test_commands_of_the_window_follow_playhead_and_selection(stand: CutStand) -> None:
    split = stand.actions["split"]
    assert not split.isEnabled()
    stand.seek(flicks(14))
    await asyncio.sleep(0.1)
    assert split.isEnabled()
    split.trigger()
    assert len(stand.order()) == 6
    mute = stand.actions["mute_clip"]
    assert mute.text() == "Mute clip"
    mute.trigger()
    assert stand.clip(3).sound.is_muted
    assert mute.text() == "Unmute clip"
    stand.commands.follow(None)
    assert not split.isEnabled()
    assert split.toolTip() == "Open or begin a film first."


def test_every_deed_is_a_command_of_the_window() -> None:
    assert {deed.value for deed in Deed} <= {command.id for command in COMMANDS}


async def test_the_keys_of_the_cut_reach_the_film_and_not_the_words(stand: CutStand) -> None:
    stand.window.activateWindow()
    stand.seek(flicks(14))
    await asyncio.sleep(0.1)
    stand.view.setFocus()
    stand.key(Qt.Key.Key_S)
    assert len(stand.order()) == 6
    stand.key(Qt.Key.Key_T)
    words = stand.field("Words")
    assert words.hasFocus()
    QTest.keyClicks(words, "mist")
    assert [title.text for title in stand.project.timeline.titles] == ["mist"]
    assert len(stand.order()) == 6


async def test_a_frozen_frame_is_chosen_and_badged(stand: CutStand) -> None:
    stand.seek(flicks(4))
    stand.desk.do(Deed.FREEZE)
    held = stand.desk.lead
    assert held is not None
    assert held.freeze == flicks(2)
    assert stand.project.duration == flicks(57)
    assert stand.view._looks.of(stand.view.row.by_id[held.id]).badges == ("freeze",)


async def test_several_clips_are_chosen_and_changed_together(stand: CutStand) -> None:
    stand.click(stand.point(2))
    stand.click(stand.point(4), CTRL)
    assert list(stand.view.picked.clips) == ["c2", "c4"]
    stand.click(stand.point(4), CTRL)
    stand.click(stand.point(4), SHIFT)
    assert list(stand.view.picked.clips) == ["c2", "c3", "c4"]
    assert stand.view.accessibleDescription().endswith("4 of 5, 3 selected")
    stand.desk.do(Deed.MUTE)
    assert [clip.sound.is_muted for clip in stand.project.timeline.picture.clips] == [
        False, True, True, True, False,
    ]  # fmt: skip
    stand.key(Qt.Key.Key_Delete)
    assert stand.order() == ["c1", "c5"]
    assert stand.session.undo_name == "Remove 3 clips"
    assert len(stand.project.scenes) == 5
    assert list(stand.view.picked.clips) == ["c5"]
    stand.key(Qt.Key.Key_A, CTRL)
    assert set(stand.view.picked.clips) == {"c1", "c5"}


async def test_a_transition_overlaps_and_its_mark_is_as_wide(stand: CutStand) -> None:
    stand.click(stand.point(2))
    stand.desk.do(Deed.DISSOLVE)
    assert stand.project.duration == flicks(54)
    passage = stand.view.passages[stand.clip(2).id]
    box = stand.view.sight.passage_box(passage.place)
    assert box.width() == pytest.approx(stand.view.sight.scale.x_of(flicks(1)), abs=1)
    at = QPoint(stand.view.sight.x_of(flicks(9) + flicks(1) // 2), stand.point(2).y())
    stand.click(at)
    assert list(stand.view.picked.clips) == ["c2"]
    stand.drag(stand.point(2), stand.point(5))
    assert stand.order().index("c2") >= 3
    assert stand.project.duration == flicks(54)


async def test_the_film_begins_with_no_transition(stand: CutStand) -> None:
    stand.click(stand.point(1))
    assert stand.desk.why_not(Deed.DISSOLVE) == (
        "The film begins with this clip; nothing leads into it."
    )
    stand.click(stand.point(2), SHIFT)
    stand.desk.set_transition(TransitionKind.WIPE)
    assert [clip.transition is None for clip in stand.project.timeline.picture.clips[:2]] == [
        True,
        False,
    ]


async def test_the_menu_cuts_and_says_why_not(stand: CutStand, qapp: QApplication) -> None:
    at = stand.point(2)
    view = stand.view.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert not actions["Split clip at the playhead"].isEnabled()
    assert "edge of the clip" in actions["Split clip at the playhead"].toolTip()
    kinds = actions["Transition into it"].menu()
    assert isinstance(kinds, QMenu)
    assert [each.text() for each in kinds.actions()] == [
        "Cut", "Dissolve", "Dip to black", "Dip to white", "Wipe",
    ]  # fmt: skip
    kinds.actions()[2].trigger()
    transition = stand.clip(2).transition
    assert transition is not None
    assert transition.kind is TransitionKind.DIP_TO_BLACK
    menu.close()


async def test_a_title_is_dragged_sticks_to_a_seam_and_moves_with_its_clip(
    stand: CutStand,
) -> None:
    stand.seek(flicks(3))
    stand.desk.do(Deed.TITLE)
    key = stand.items()[0].key
    assert stand.view.picked.item == key
    start = stand.item_point(key)
    seam = stand.view.sight.x_of(flicks(10))
    left = stand.view.sight.x_of(flicks(3))
    stand.drag(start, start + QPoint(seam - left + 4, 0))
    assert stand.items()[0].place.start == flicks(10)
    assert stand.session.undo_name == "Move title"
    assert stand.project.timeline.titles[0].placement.clip_id == "c2"
    stand.session.move_clip(stand.clip(2).id, 0)
    assert stand.items()[0].place.start == 0
    stand.session.undo()
    stand.session.undo()
    assert stand.items()[0].place.start == flicks(3)


async def test_escape_puts_a_carried_title_back(stand: CutStand) -> None:
    stand.seek(flicks(3))
    stand.desk.do(Deed.TITLE)
    start = stand.item_point(stand.items()[0].key)
    viewport = stand.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, start + QPoint(60, 0))
    QTest.mouseMove(viewport, start + QPoint(120, 0))
    stand.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton)
    assert stand.session.undo_name == "Add title"


async def test_tracks_come_and_go_with_what_they_hold(stand: CutStand) -> None:
    lowest = stand.view.minimumHeight()
    stand.session.cutting.add_sound(Bus.MUSIC, SONG)
    stand.session.cutting.add_sound(
        Bus.VOICE, replace(SONG, id=SoundId("v"), path="sounds/mara.wav")
    )
    assert [row.kind for row in stand.view.tracks.rows] == [Kind.MUSIC, Kind.VOICE]
    assert stand.view.minimumHeight() > lowest
    stand.click(stand.item_point(ItemKey(Kind.MUSIC, "m")))
    assert stand.view.accessibleDescription() == "Music, tide.mp3, 30.0 s at 0:00"
    stand.click(stand.item_point(ItemKey(Kind.VOICE, "v")), CTRL)
    stand.key(Qt.Key.Key_Delete)
    assert stand.session.undo_name == "Remove 2 sounds"
    assert stand.view.tracks.rows == ()
    assert stand.view.minimumHeight() == lowest


async def test_a_double_click_opens_the_words_of_a_caption(stand: CutStand) -> None:
    place = TimeRange(flicks(2), flicks(3))
    caption = stand.session.cutting.add_caption("We leave before dawn.", place)
    point = stand.item_point(ItemKey(Kind.CAPTION, caption))
    QTest.mouseDClick(
        stand.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    assert stand.inspector.currentIndex() == Tab.BESIDE
    words = stand.field("Words of the caption")
    assert isinstance(words, QPlainTextEdit)
    assert words.toPlainText() == "We leave before dawn."


async def test_what_hangs_on_a_removed_scene_goes_and_comes_back_with_it(stand: CutStand) -> None:
    stand.seek(flicks(12))
    stand.desk.do(Deed.TITLE)
    stand.session.remove_scenes([stand.project.scenes[1].id])
    assert stand.view.tracks.rows == ()
    assert stand.view.picked.items == ()
    stand.session.undo()
    assert len(stand.items()) == 1


async def test_a_fault_at_a_seam_is_said_and_remedied_by_a_click(
    stand: CutStand, qapp: QApplication
) -> None:
    clip = stand.view.row.clips[1]

    def dissolve() -> None:
        stand.desk.set_transition(TransitionKind.DISSOLVE)

    fault = SeamNote(("The picture jumps by 12 %.",), (Offered("Dissolve", dissolve),))
    before = stand.view.viewport().grab().toImage()
    stand.view.show_faults({clip.id: fault})
    at = stand.view.sight.fault_at(clip)
    after = stand.view.viewport().grab().toImage()
    assert after.pixelColor(at).name() == "#e9b44c" != before.pixelColor(at).name()
    stand.view.choose(clip)
    stand.click(at)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == fault.sentences[0]
    menu.actions()[-1].trigger()
    assert stand.clip(2).transition is not None
    menu.close()


async def test_transitions_and_tracks_are_drawn_where_they_are(stand: CutStand) -> None:
    await asyncio.sleep(0.3)
    plain = stand.view.viewport().grab().toImage()
    stand.click(stand.point(2))
    stand.desk.do(Deed.DISSOLVE)
    stand.session.cutting.add_sound(Bus.MUSIC, SONG)
    await asyncio.sleep(0.3)
    drawn = stand.view.viewport().grab().toImage()
    passage = stand.view.sight.passage_box(stand.view.passages[stand.clip(2).id].place)
    assert drawn.copy(passage) != plain.copy(passage)
    point = stand.item_point(ItemKey(Kind.MUSIC, "m"))
    assert drawn.pixelColor(point).name() == "#17322b"


async def test_a_late_playhead_is_a_title_on_the_last_frame(stand: CutStand) -> None:
    stand.seek(stand.project.duration)
    stand.desk.do(Deed.TITLE)
    frame = stand.project.format.rate.frame
    assert stand.items()[0].place.start == Flicks(stand.project.duration - frame)
