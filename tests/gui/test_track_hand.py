"""Titles, captions and sounds under the hand: moved, trimmed, faded, copied, muted and locked."""

import asyncio
import math
import struct
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from desktop_app.domain.cutting import put_caption, put_sound, put_title
from desktop_app.domain.project import Project, TrackKind
from desktop_app.domain.sound import Bus, LoudnessTarget, SoundClip, SoundId
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, Placement, Title, TitleId
from desktop_app.media.waveform import Waveform, waveform
from desktop_app.ui.timeline.desk import Deed
from desktop_app.ui.timeline.item_drag import Grip, knobs
from desktop_app.ui.timeline.track_layer import note_on_sound
from desktop_app.ui.timeline.tracks import Item, ItemKey, Kind
from tests.gui.cut_stand import CutStand, MakeStand, taken

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
FOG, SAID = ItemKey(Kind.TITLE, "t"), ItemKey(Kind.CAPTION, "c")
SONG, VOICE = ItemKey(Kind.MUSIC, "m"), ItemKey(Kind.VOICE, "v")


def film() -> Project:
    project = put_title(taken(), Title(TitleId("t"), "Fog", Placement(flicks(12), flicks(4))))
    project = put_caption(
        project, Caption(CaptionId("c"), "We leave.", Placement(flicks(21), flicks(4)))
    )
    song = SoundClip(
        SoundId("m"), "sounds/tide.wav", flicks(30), Placement(flicks(5), flicks(20)), flicks(4)
    )
    voice = SoundClip(SoundId("v"), "sounds/v.wav", flicks(8), Placement(flicks(30), flicks(8)))
    return put_sound(put_sound(project, Bus.MUSIC, song), Bus.VOICE, voice)


@pytest.fixture
def stand(make_stand: MakeStand) -> CutStand:
    return make_stand(film())


def item(stand: CutStand, key: ItemKey) -> Item:
    return stand.view.tracks.by_key[key]


def place(stand: CutStand, key: ItemKey) -> TimeRange:
    return item(stand, key).place


def edge(stand: CutStand, key: ItemKey, grip: Grip) -> QPoint:
    box = stand.view.item_box(key)
    assert box is not None
    if grip in (Grip.FADE_IN, Grip.FADE_OUT):
        return knobs(box, item(stand, key), stand.view.sight.scale)[grip]
    x = {Grip.HEAD: box.left() + 2, Grip.TAIL: box.right() - 2}.get(grip, box.center().x())
    return QPoint(x, box.bottom() - 6)


def pixels(stand: CutStand, seconds: float) -> QPoint:
    return QPoint(round(stand.view.sight.scale.density * seconds), 0)


def pull(stand: CutStand, key: ItemKey, grip: Grip, seconds: float) -> None:
    start = edge(stand, key, grip)
    stand.drag(start, start + pixels(stand, seconds))


def is_near(found: int, seconds: float) -> bool:
    return abs(found - seconds * FLICKS_PER_SECOND) < FLICKS_PER_SECOND // 8


async def test_a_title_is_trimmed_by_both_edges(stand: CutStand) -> None:
    pull(stand, FOG, Grip.TAIL, 2)
    assert place(stand, FOG).start == flicks(12)
    assert is_near(place(stand, FOG).duration, 6)
    assert place(stand, FOG).end % stand.project.format.rate.frame == 0
    pull(stand, FOG, Grip.HEAD, 1.5)
    assert is_near(place(stand, FOG).start, 13.5)
    assert is_near(place(stand, FOG).end, 18)
    pull(stand, FOG, Grip.HEAD, 20)
    assert place(stand, FOG).duration == stand.project.format.rate.frame
    names = []
    while stand.session.undo_name is not None:
        names.append(stand.session.undo_name)
        stand.session.undo()
    assert names == ["Trim title"] * 3
    assert place(stand, FOG) == TimeRange(flicks(12), flicks(4))


async def test_a_sound_is_trimmed_only_as_far_as_its_file_goes(stand: CutStand) -> None:
    pull(stand, SONG, Grip.HEAD, 3)
    song = stand.project.timeline.music[0]
    assert is_near(song.placement.start, 8)
    assert song.source_start - flicks(4) == song.placement.start - flicks(5)
    pull(stand, SONG, Grip.HEAD, -20)
    song = stand.project.timeline.music[0]
    assert (song.placement.start, song.source_start) == (flicks(1), 0)
    pull(stand, SONG, Grip.TAIL, 18)
    song = stand.project.timeline.music[0]
    assert song.placement == Placement(flicks(1), flicks(30))


async def test_fades_are_drawn_by_their_handles(stand: CutStand) -> None:
    pull(stand, SONG, Grip.FADE_IN, 3)
    pull(stand, SONG, Grip.FADE_OUT, -5)
    song = stand.project.timeline.music[0]
    assert is_near(song.fade_in, 3)
    assert is_near(song.fade_out, 5)
    assert place(stand, SONG) == TimeRange(flicks(5), flicks(20))
    assert stand.session.undo_name == "Fade sound"
    stand.view.choose_items(())
    before = stand.view.viewport().grab().toImage()
    stand.session.undo()
    stand.session.undo()
    after = stand.view.viewport().grab().toImage()
    box = stand.view.item_box(SONG)
    assert box is not None
    start = box.adjusted(0, 0, 5 - box.width(), 0)
    assert before.copy(start) != after.copy(start)


async def test_several_move_together_and_stick_to_a_seam(stand: CutStand) -> None:
    stand.click(edge(stand, FOG, Grip.BODY))
    stand.click(edge(stand, SAID, Grip.BODY), CTRL)
    assert set(stand.view.picked.items) == {FOG, SAID}
    start = edge(stand, FOG, Grip.BODY)
    viewport = stand.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + pixels(stand, 3.9) * step / 8)
    # The end of the title is at the seam, and a line says so; nothing has happened to the film.
    assert place(stand, FOG).end == flicks(20)
    line = stand.view.viewport().grab().toImage()
    x = stand.view.sight.x_of(flicks(20))
    column = [line.pixelColor(x, y).name() for y in range(40, stand.view.sight.height - 20)]
    assert column.count("#7c8cff") > len(column) // 3
    assert stand.project.timeline.titles[0].placement.start == flicks(12)
    QTest.mouseRelease(viewport, LEFT, NONE, start + pixels(stand, 3.9))
    assert place(stand, FOG).start == flicks(16)
    assert place(stand, SAID).start == flicks(25)
    assert stand.session.undo_name == "Move 2 items"
    stand.session.undo()
    assert (place(stand, FOG).start, place(stand, SAID).start) == (flicks(12), flicks(21))


async def test_escape_puts_a_trim_back(stand: CutStand) -> None:
    start = edge(stand, FOG, Grip.TAIL)
    viewport = stand.view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + pixels(stand, 2) * step / 8)
    assert is_near(place(stand, FOG).duration, 6)
    stand.key(Qt.Key.Key_Escape)
    assert place(stand, FOG).duration == flicks(4)
    QTest.mouseRelease(viewport, LEFT, NONE, start)
    assert stand.session.undo_name is None


async def test_keys_nudge_walk_copy_and_remove(stand: CutStand) -> None:
    frame = stand.project.format.rate.frame
    stand.click(edge(stand, FOG, Grip.BODY))
    for _ in range(3):
        stand.key(Qt.Key.Key_Right, ALT)
    stand.key(Qt.Key.Key_Left, ALT | SHIFT)
    assert place(stand, FOG).start == flicks(11) + 3 * frame
    stand.session.undo()
    assert place(stand, FOG).start == flicks(12)
    stand.key(Qt.Key.Key_Down)
    assert stand.view.picked.items == (SAID,)
    stand.key(Qt.Key.Key_Down)
    assert stand.view.picked.items == (SONG,)
    assert stand.view.accessibleDescription().startswith("Music, tide.wav")
    for _ in range(3):
        stand.key(Qt.Key.Key_Up)
    assert stand.view.selected_clip is not None
    assert stand.view.picked.item is None
    stand.click(edge(stand, FOG, Grip.BODY))
    stand.desk.do(Deed.DUPLICATE)
    again = stand.view.picked.items[0]
    assert place(stand, again) == TimeRange(flicks(16), flicks(4))
    stand.key(Qt.Key.Key_Left)
    assert stand.view.picked.items == (FOG,)
    stand.key(Qt.Key.Key_Delete)
    assert FOG not in stand.view.tracks.by_key


async def test_a_track_is_muted_hidden_and_locked_by_its_head(stand: CutStand) -> None:
    def head(name: str) -> QToolButton:
        found = stand.view.viewport().findChild(QToolButton, name)
        assert found is not None
        assert found.isVisible()
        assert found.accessibleName()
        assert min(found.width(), found.height()) >= 24
        return found

    head("track.music.off").click()
    assert stand.project.timeline.off == (TrackKind.MUSIC,)
    assert head("track.music.off").accessibleName() == "Hear the music"
    assert stand.session.undo_name == "Mute music"
    head("track.titles.lock").click()
    assert stand.project.timeline.locked == (TrackKind.TITLES,)
    pull(stand, FOG, Grip.BODY, 5)
    pull(stand, FOG, Grip.TAIL, 5)
    stand.key(Qt.Key.Key_Right, ALT)
    stand.key(Qt.Key.Key_Delete)
    assert place(stand, FOG) == TimeRange(flicks(12), flicks(4))
    assert stand.desk.why_not(Deed.REMOVE) == "This track is locked."
    box = stand.view.item_box(FOG)
    assert box is not None
    assert "locked" in stand.view._tip_at(box.center())
    stand.session.cutting.remove_beside(["m"])
    button = stand.view.viewport().findChild(QToolButton, "track.music.off")
    assert button is not None
    assert not button.isVisible()


async def test_a_menu_trims_to_the_playhead_and_takes_fades_away(stand: CutStand) -> None:
    stand.session.beside.apply("Fade", lambda film: film)
    stand.seek(flicks(14))
    point = edge(stand, FOG, Grip.BODY)
    assert any(h.menu(point, point) for h in stand.view._hands)
    menu = stand.view.findChildren(QMenu)[-1]
    offers = {each.text().split("\t")[0]: each for each in menu.actions()}
    assert "Remove fades" not in offers
    offers["Trim start to the playhead"].trigger()
    menu.close()
    assert place(stand, FOG) == TimeRange(flicks(14), flicks(2))


async def test_a_sound_says_what_is_done_to_it(stand: CutStand) -> None:
    project = stand.project
    target = replace(project.timeline.mix, target=LoudnessTarget.STREAMING)
    project = replace(project, timeline=replace(project.timeline, mix=target))
    assert note_on_sound(project, item(stand, SONG)) == "−14 LUFS · ducks under dialogue"
    assert note_on_sound(project, item(stand, VOICE)) == ""


def make_sound(path: Path, seconds: float) -> Path:
    """Write a real sound: loud in its first half, silent in the second."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rate = 8000
    half = int(seconds * rate / 2)
    loud = [int(20_000 * math.sin(n * 0.5)) for n in range(half)]
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(struct.pack(f"<{2 * half}h", *loud, *([0] * half)))
    return path


async def test_the_shape_of_a_sound_is_seen(make_stand: MakeStand, tmp_path: Path) -> None:
    make_sound(tmp_path / "sounds/tide.wav", 30)

    async def wave_of(path: Path) -> Waveform:
        return await asyncio.to_thread(waveform, path)

    stand = make_stand(film(), tmp_path)
    stand.timeline.art.waves.lazy._fetch = wave_of
    stand.view.preview(None)
    stand.view._look_soon()
    path = tmp_path / "sounds/tide.wav"
    for _ in range(100):
        await asyncio.sleep(0.05)
        if stand.timeline.art.waves.lazy.get(path).peaks:
            break
    picture = stand.view.viewport().grab().toImage()
    box = stand.view.item_box(SONG)
    assert box is not None
    y = box.top() + (box.height() - 15) // 2

    def colours(start: Flicks, end: Flicks) -> set[str]:
        span = range(stand.view.sight.x_of(start), stand.view.sight.x_of(end))
        return {picture.pixelColor(x, y).name() for x in span}

    # It begins four seconds into the file, so silence begins eleven seconds into the item.
    assert colours(flicks(20), flicks(24)) == {"#17322b"}
    assert "#17322b" not in colours(flicks(6), flicks(15))
