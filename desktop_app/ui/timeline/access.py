"""The timeline as assistive technology sees it: a list of clips, transitions, items and markers.

They are painted, not widgets, so each has an interface of its own, which says what and where it is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
)

from desktop_app.domain.marking import PlacedMarker
from desktop_app.domain.time import FLICKS_PER_SECOND, clock
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.links import link_box, links_words
from desktop_app.ui.timeline.menus import transition_words
from desktop_app.ui.timeline.ruler import strip_of
from desktop_app.ui.timeline.seams import Passage
from desktop_app.ui.timeline.tracks import Item
from desktop_app.ui.timeline.view import TimelineView
from desktop_app.ui.words import in_decimals

_MARKER_WIDTH = 12
_Maybe = Any
"""What Qt names in its place, or None, which its stubs leave out."""


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something on the timeline: a key that stays its own, its words, its place in the viewport."""

    key: str
    words: Callable[[], str]
    box: Callable[[], QRect]
    is_picked: Callable[[], bool]


class _Node(QAccessibleInterface):
    """One thing on the timeline."""

    def __init__(self, view: TimelineView, thing: _Thing) -> None:
        super().__init__()
        self._view = view
        self.thing = thing

    def isValid(self) -> bool:
        return True

    def object(self) -> _Maybe:
        return None

    def parent(self) -> _Maybe:
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> _Maybe:
        return None

    def childAt(self, x: int, y: int) -> _Maybe:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self.thing.words() if kind is QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Be named by the project alone."""

    def rect(self) -> QRect:
        box = self.thing.box()
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = True
        state.selected = self.thing.is_picked()
        state.offscreen = not self.thing.box().intersects(self._view.viewport().rect())
        return state

    def window(self) -> _Maybe:
        return self._view.window().windowHandle()


class TimelineAccess(QAccessibleObject):
    """The timeline, with what is on it as children after the viewport with its buttons."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._nodes: list[_Node] = []
        self._is_fresh = False
        self._ending = view.session.changed.connect(lambda before, after: self._grow_stale())

    def close(self) -> None:
        """Take every child away; the widget itself takes this one with it."""
        self._ending()
        self._forget(self._nodes)
        self._nodes, self._is_fresh = [], True

    def parent(self) -> _Maybe:
        holder = self._view.parentWidget()
        return None if holder is None else QAccessible.queryAccessibleInterface(holder)

    def childCount(self) -> int:
        return 1 + len(self._children())

    def child(self, index: int) -> _Maybe:
        if index == 0:
            return QAccessible.queryAccessibleInterface(self._view.viewport())
        nodes = self._children()
        return nodes[index - 1] if 0 < index <= len(nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        for place, node in enumerate(self._children(), start=1):
            if node is child:
                return place
        return 0 if child.object() is self._view.viewport() else -1

    def childAt(self, x: int, y: int) -> _Maybe:
        point = self._view.viewport().mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        found = (node for node in self._children() if node.thing.box().contains(point))
        return next(found, self.child(0))

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self._view.accessibleName()
            case QAccessible.Text.Description:
                return self._view.accessibleDescription()
            case _:
                return ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus()
        state.multiSelectable = True
        state.invisible = not self._view.isVisible()
        return state

    def window(self) -> _Maybe:
        return self._view.window().windowHandle()

    def _grow_stale(self) -> None:
        if self._is_fresh:
            self._is_fresh = False
            event = QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder)
            QAccessible.updateAccessibility(event)

    def _children(self) -> list[_Node]:
        if not self._is_fresh:
            self._is_fresh = True
            kept = {node.thing.key: node for node in self._nodes}
            self._nodes = []
            for thing in _things(self._view):
                node = kept.pop(thing.key, None)
                if node is None:
                    node = _Node(self._view, thing)
                node.thing = thing
                self._nodes.append(node)
            self._forget(list(kept.values()))
        return self._nodes

    def _forget(self, nodes: list[_Node]) -> None:
        # Qt deletes what it has handed out; until then somebody here must hold it.
        for node in nodes:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(node))


def timeline_access(name: str, watched: QObject) -> QAccessibleInterface | None:
    """Make the interface of a timeline, for `QAccessible.installFactory`; None for all else."""
    if not isinstance(watched, TimelineView):
        return None
    access = TimelineAccess(watched)
    watched.access = access
    return access


def _things(view: TimelineView) -> Iterator[_Thing]:
    for clip in view.row.clips:
        passage = view.passages.get(clip.id)
        if passage is not None:
            yield _seam(view, clip, passage)
        if clip.id in view.links:
            yield _link(view, clip)
        yield _clip(view, clip)
    for number, track in enumerate(view.tracks.rows):
        for item in track.items:
            yield _item(view, number, item)
    for placed in view.marks.markers:
        yield _marker(view, placed)


def _clip(view: TimelineView, clip: PlacedClip) -> _Thing:
    return _Thing(
        f"clip {clip.id}",
        lambda: view.spoken(clip),
        lambda: view.sight.clip_box(clip),
        lambda: clip.id in view.picked.clips,
    )


def _seam(view: TimelineView, clip: PlacedClip, passage: Passage) -> _Thing:
    scene = view.project.scene_by_id[clip.scene_id]
    words = _tr("{transition} into {scene}, {seconds} s")
    told = words.format(
        transition=transition_words(passage.transition.kind),
        scene=scene.title,
        seconds=in_decimals(passage.transition.duration / FLICKS_PER_SECOND, 1),
    )
    return _Thing(
        f"seam {clip.id}",
        lambda: told,
        lambda: view.sight.passage_box(passage.place),
        lambda: False,
    )


def _link(view: TimelineView, clip: PlacedClip) -> _Thing:
    return _Thing(
        f"link {clip.id}",
        lambda: links_words(view.project, view.links.get(clip.id, ())),
        lambda: link_box(view.sight, clip),
        lambda: False,
    )


def _item(view: TimelineView, number: int, item: Item) -> _Thing:
    return _Thing(
        f"{item.key.kind} {item.key.id}",
        lambda: view.spoken_item(item),
        lambda: view.sight.item_box(number, item),
        lambda: item.key in view.picked.items,
    )


def _marker(view: TimelineView, placed: PlacedMarker) -> _Thing:
    name = placed.marker.name or _tr("without a name")
    told = _tr("Marker {name} at {time}").format(name=name, time=clock(placed.time))

    def box() -> QRect:
        strip, half = strip_of(view.sight), _MARKER_WIDTH // 2
        return QRect(view.sight.x_of(placed.time) - half, strip.top(), 2 * half, strip.height())

    return _Thing(f"marker {placed.id}", lambda: told, box, lambda: False)


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineAccess", words)
