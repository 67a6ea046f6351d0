"""Takes dropped on the timeline: shown in a clip, or put between clips; undone in one step."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.project import Project, TakeId
from desktop_app.ui.timeline.layout import Scale, row_of
from desktop_app.ui.timeline.live import Landing
from desktop_app.ui.timeline.take_drop import mime_of
from desktop_app.ui.timeline.take_drops import landing_at
from tests.fakes.harbour import clip_id, take_of
from tests.gui.cut_stand import CutStand, MakeStand, taken

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
ACCENT = "#7c8cff"


def with_another() -> Project:
    """Return a film whose second scene has a second take, which is not shown."""
    project = taken()
    other = take_of(project.scenes[1], 2)
    return replace(project, takes=(*project.takes, other))


class Load:
    """Something dragged over a timeline from elsewhere."""

    def __init__(self, stand: CutStand, mime: QMimeData) -> None:
        self.viewport = stand.view.viewport()
        self.mime = mime

    def over(self, point: QPoint) -> bool:
        enter = QDragEnterEvent(point, COPY, self.mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.viewport, enter)
        move = QDragMoveEvent(point, COPY, self.mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.viewport, move)
        return move.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self.viewport, QDragLeaveEvent())

    def drop(self, point: QPoint) -> None:
        assert self.over(point)
        drop = QDropEvent(QPointF(point), COPY, self.mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.viewport, drop)


def load(stand: CutStand, *takes: str) -> Load:
    return Load(stand, mime_of([TakeId(each) for each in takes]))


def seam(stand: CutStand, number: int) -> QPoint:
    x = stand.view.sight.x_of(stand.view.row.clips[number - 1].start)
    return QPoint(x + 3, stand.point(number).y())


def shown(stand: CutStand) -> Sequence[str | None]:
    project = stand.project
    takes = (project.take_of(clip) for clip in project.timeline.picture.clips)
    return [None if take is None else take.id for take in takes]


async def test_a_take_of_its_scene_is_chosen_where_it_is_dropped(make_stand: MakeStand) -> None:
    stand = make_stand(with_another())
    before = stand.project
    load(stand, "s2-t2").drop(stand.point(2))
    assert shown(stand)[1] == "s2-t2"
    assert stand.clip(2).take_id is None
    assert stand.session.undo_name == "Choose take"
    assert stand.view.picked.clips == ("c2",)
    stand.session.undo()
    assert stand.project == before


async def test_a_take_of_another_scene_is_for_this_clip_alone(make_stand: MakeStand) -> None:
    stand = make_stand(with_another())
    load(stand, "s2-t2").drop(stand.point(4))
    assert stand.clip(4).take_id == "s2-t2"
    assert shown(stand)[1] == "s2-t1"
    assert stand.session.undo_name == "Change take of clip"


async def test_the_clip_that_would_change_is_lit_while_a_take_is_over_it(
    make_stand: MakeStand,
) -> None:
    stand = make_stand(with_another())
    dragged = load(stand, "s2-t2")
    dragged.over(stand.point(4))
    box = stand.view.sight.clip_box(stand.view.row.clips[3])
    edge = QPoint(box.left() + 1, box.center().y() - 30)
    assert stand.view.viewport().grab().toImage().pixelColor(edge).name() == ACCENT
    dragged.leave()
    assert stand.view.viewport().grab().toImage().pixelColor(edge).name() != ACCENT
    assert stand.session.undo_name is None


async def test_between_clips_a_take_becomes_a_clip_where_the_mark_stood(
    make_stand: MakeStand,
) -> None:
    stand = make_stand(with_another())
    before = stand.project
    dragged = load(stand, "s2-t2")
    dragged.over(seam(stand, 4))
    x = seam(stand, 4).x() - 3
    line = [
        stand.view.viewport().grab().toImage().pixelColor(x - 3, stand.point(4).y() - step).name()
        for step in range(-20, 30, 10)
    ]
    assert line == [ACCENT] * 5
    dragged.drop(seam(stand, 4))
    assert shown(stand) == ["s1-t1", "s2-t1", "s3-t1", "s2-t2", "s4-t1", "s5-t1"]
    assert stand.view.picked.clips == (stand.clip(4).id,)
    assert stand.session.undo_name == "Put take into film"
    stand.session.undo()
    assert stand.project == before


async def test_several_takes_come_between_clips_in_their_order(stand: CutStand) -> None:
    load(stand, "s5-t1", "s1-t1").drop(stand.point(3) - QPoint(20, 0))
    assert shown(stand)[2:5] == ["s5-t1", "s1-t1", "s3-t1"]
    assert len(stand.view.picked.clips) == 2


async def test_behind_the_last_clip_a_take_ends_the_film(stand: CutStand) -> None:
    box = stand.view.sight.clip_box(stand.view.row.clips[4])
    load(stand, "s1-t1").drop(QPoint(box.right() + 12, box.center().y()))
    assert shown(stand)[-1] == "s1-t1"


async def test_what_is_no_take_of_this_film_is_not_taken(stand: CutStand) -> None:
    assert not load(stand, "of another film").over(stand.point(2))
    text = QMimeData()
    text.setText("s1-t1")
    assert not Load(stand, text).over(stand.point(2))
    assert not load(stand, "s1-t1").over(QPoint(10, stand.point(2).y()))
    assert stand.session.undo_name is None


def test_one_take_goes_into_a_clip_and_near_a_seam_between() -> None:
    row, scale = row_of(taken()), Scale(10.0)
    assert landing_at(row, scale, 150.0, 1) == Landing(clip=clip_id(2))
    assert landing_at(row, scale, 110.0, 1) == Landing(index=1)
    assert landing_at(row, scale, 195.0, 1) == Landing(index=2)
    assert landing_at(row, scale, 150.0, 2) == Landing(index=2)
    assert landing_at(row, scale, 9_999.0, 1) == Landing(index=5)


async def test_a_take_that_comes_in_over_the_ruler_is_taken_by_the_clip_below(
    make_stand: MakeStand,
) -> None:
    """Qt tells nothing more to whoever turns away what enters."""
    stand = make_stand(with_another())
    dragged = load(stand, "s2-t2")
    ruler = QPoint(stand.point(4).x(), 4)
    enter = QDragEnterEvent(ruler, COPY, dragged.mime, LEFT, NO_KEY)
    QApplication.sendEvent(dragged.viewport, enter)
    assert enter.isAccepted()
    assert not dragged.over(ruler)
    dragged.drop(stand.point(4))
    assert stand.clip(4).take_id == "s2-t2"
