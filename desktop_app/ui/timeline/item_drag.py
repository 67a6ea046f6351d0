"""What a hand does to titles, captions and sounds, as values: where it holds, what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect

from desktop_app.domain import beside
from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import Scale
from desktop_app.ui.timeline.tracks import Item, ItemKey

EDGE = 6
"""Pixels at either end of an item that trim it."""
KNOB = 5
"""Pixels from the middle of a fade's handle to its rim."""
_KNOB_REACH = 7
_ROOM_FOR_EDGES, _ROOM_FOR_KNOBS = 22, 48


class Grip(StrEnum):
    """Where an item is held."""

    BODY = "body"
    HEAD = "head"
    TAIL = "tail"
    FADE_IN = "fade in"
    FADE_OUT = "fade out"

    def step_name(self, what: str) -> str:
        """Return what a step is called that is made by holding `what` here."""
        match self:
            case Grip.BODY:
                return say("Move {what}", what=what)
            case Grip.HEAD | Grip.TAIL:
                return say("Trim {what}", what=what)
            case Grip.FADE_IN | Grip.FADE_OUT:
                return say("Fade {what}", what=what)


@dataclass(frozen=True, slots=True)
class Hold:
    """An item that is held at film pixel `x`, with all `keys` that go with it."""

    item: Item
    keys: tuple[ItemKey, ...]
    grip: Grip
    x: float

    @property
    def ids(self) -> tuple[str, ...]:
        """What is changed: only what moves takes others along."""
        return tuple(key.id for key in self.keys) if self.grip is Grip.BODY else (self.item.key.id,)

    @property
    def edges(self) -> tuple[Flicks, ...]:
        """The times that stick to marks while it is carried."""
        place = self.item.place
        if self.grip is Grip.BODY:
            return place.start, place.end
        return {Grip.HEAD: (place.start,), Grip.TAIL: (place.end,)}.get(self.grip, ())


def knobs(box: QRect, item: Item, scale: Scale) -> dict[Grip, QPoint]:
    """Return where the handles of a sound's fades are; none where there is no room."""
    sound = item.sound
    if sound is None or box.width() < _ROOM_FOR_KNOBS:
        return {}
    inside = box.adjusted(KNOB + 1, 0, -KNOB - 1, 0)
    left = max(inside.left(), box.left() + round(scale.x_of(sound.fade_in)))
    right = min(inside.right(), box.right() - round(scale.x_of(sound.fade_out)))
    top = box.top() + KNOB + 1
    return {Grip.FADE_IN: QPoint(left, top), Grip.FADE_OUT: QPoint(right, top)}


def grip_at(box: QRect, item: Item, scale: Scale, point: QPoint) -> Grip:
    """Return where a point on an item takes hold of it."""
    for grip, knob in knobs(box, item, scale).items():
        if (knob - point).manhattanLength() <= _KNOB_REACH:
            return grip
    if box.width() >= _ROOM_FOR_EDGES:
        if point.x() - box.left() < EDGE:
            return Grip.HEAD
        if box.right() - point.x() < EDGE:
            return Grip.TAIL
    return Grip.BODY


def change_of(hold: Hold, by: int) -> Callable[[Project], Project]:
    """Return the edit that is made when what is held has gone `by` flicks."""
    place, id_ = hold.item.place, hold.item.key.id
    sound = hold.item.sound
    begins, ends = Flicks(place.start + by), Flicks(place.end + by)
    coming = Flicks((sound.fade_in if sound else 0) + by)
    going = Flicks((sound.fade_out if sound else 0) - by)

    def change(project: Project) -> Project:
        match hold.grip:
            case Grip.BODY:
                return beside.shift(project, hold.ids, by)
            case Grip.HEAD:
                return beside.begin_at(project, id_, begins)
            case Grip.TAIL:
                return beside.end_at(project, id_, ends)
            case Grip.FADE_IN:
                return beside.fade_in(project, id_, coming)
            case Grip.FADE_OUT:
                return beside.fade_out(project, id_, going)

    return change
