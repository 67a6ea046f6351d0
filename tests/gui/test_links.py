"""Links on the timeline: seen, told of, clicked, and the scenes that are made from frames."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.asking import ask_of
from desktop_app.domain.frames import clip_under, end_of_clip, frame_of_clip
from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.references import Source
from desktop_app.domain.referring import link_scene
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.ui.timeline.access import timeline_access
from desktop_app.ui.timeline.links import link_box
from tests.fakes.harbour import clip_id, harbour, scene_id, take_of
from tests.gui.cut_stand import LEFT, CutStand, MakeStand

ACCENT, WARN = "#7c8cff", "#e9b44c"


def linked() -> Project:
    """Return the film with scene 2 made from the last frame of scene 1."""
    film = link_scene(harbour(), scene_id(2), continues=True)
    scene = film.scenes[1]
    made = take_of(scene, 2, references=ask_of(film, scene).references)
    scenes = (film.scenes[0], replace(scene, take_id=made.id), *film.scenes[2:])
    return replace(film, scenes=scenes, takes=(*film.takes, made))


def place(stand: CutStand, number: int = 2) -> QPoint:
    return link_box(stand.view.sight, stand.view.row.clips[number - 1]).center()


def colours(stand: CutStand, number: int = 2) -> set[str]:
    """Return the colours of the mark before a clip."""
    box = link_box(stand.view.sight, stand.view.row.clips[number - 1])
    picture = stand.view.viewport().grab(box).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {picture.pixelColor(x, y).name() for x, y in points}


async def test_a_link_is_seen_at_its_seam_and_a_loose_one_in_another_colour(
    make_stand: MakeStand,
) -> None:
    stand = make_stand(linked())
    assert ACCENT in colours(stand)
    stand.session.choose_take(scene_id(1), TakeId("s1-t1"))
    assert WARN in colours(stand)
    tip = stand.view._tip_at(place(stand))
    assert "The scene before has another take now." in tip
    stand.session.choose_take(scene_id(1), TakeId("s1-t2"))
    assert stand.view._tip_at(place(stand)).endswith("last frame of the one before.")


async def test_a_click_on_a_link_goes_to_its_scene_and_its_menu_unlinks(
    make_stand: MakeStand,
) -> None:
    stand = make_stand(linked())
    gone_to: list[str] = []
    stand.timeline.scene_wished.connect(gone_to.append)
    QTest.mouseClick(stand.view.viewport(), LEFT, pos=place(stand))
    assert gone_to == [scene_id(2)]
    where = stand.view.viewport().mapToGlobal(place(stand))
    assert any(hand.menu(place(stand), where) for hand in stand.view._hands)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.hide()
    assert not stand.project.scenes[1].continues
    assert stand.session.undo_name == "Unlink from the scene before"


async def test_a_screen_reader_hears_of_a_link(make_stand: MakeStand) -> None:
    QAccessible.installFactory(timeline_access)
    stand = make_stand(linked())
    access = QAccessible.queryAccessibleInterface(stand.view)
    assert access is not None
    names = [
        child.text(QAccessible.Text.Name)
        for at in range(access.childCount())
        if (child := access.child(at)) is not None
    ]
    assert any("starts on the last frame" in name for name in names)


def test_the_frame_of_a_clip_is_that_of_its_take_at_its_speed_and_trim() -> None:
    film = harbour()
    first, *others = film.timeline.picture.clips
    part = TimeRange(flicks(2), flicks(4))
    fast = replace(first, source_range=part, speed=2 * AS_FILMED)
    track = replace(film.timeline.picture, clips=(fast, *others))
    film = replace(film, timeline=replace(film.timeline, picture=track))
    rate = film.takes[1].media.rate
    take = TakeId("s1-t2")
    assert frame_of_clip(film, fast, flicks(1)) == Source(take_id=take, at=flicks(4))
    last = Source(take_id=take, at=rate.of_frames(rate.frames_in(flicks(6)) - 1))
    assert end_of_clip(film, fast) == last
    assert clip_under(film, flicks(3)) == others[0]


def test_a_clip_without_a_take_has_no_frame_and_an_untrimmed_one_ends_on_the_last() -> None:
    film = harbour()
    clips = film.timeline.picture.clips
    assert end_of_clip(film, clips[2]) is None
    assert end_of_clip(film, clips[0]) == Source(take_id=TakeId("s1-t2"))
    assert clip_id(1) == clips[0].id
