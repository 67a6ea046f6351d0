"""What the mouse can take hold of on the timeline beside the clips."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.tracks import ItemKey

REACH = 8
"""Pixels from which something that is carried sticks to an edge."""


class Hand(Protocol):
    """Takes hold of one kind of thing, and carries it; `Esc` puts it back.

    Points are of the viewport. Nothing happens to the project before `release`.
    """

    def press(self, point: QPointF, held: Qt.KeyboardModifier) -> bool:
        """Take hold of what is under the pointer; False when nothing of this kind is."""

    def carry(self, point: QPointF) -> bool:
        """Go on to where the pointer is; tells whether something is being carried."""

    def release(self) -> None:
        """Let go: what was carried stays there."""

    def cancel(self) -> bool:
        """Put what is carried back; False when nothing was carried."""

    def double_click(self, point: QPointF) -> bool:
        """Open what is under the pointer; False when nothing of this kind is."""

    def lit(self, point: QPoint) -> ItemKey | None:
        """Return the item that lights up under the pointer."""

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the pointer that says what can be done here."""

    def tip(self, point: QPoint) -> str:
        """Return what is to be said of what is under the pointer."""

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show at `at` of the screen what can be done; False when nothing of this kind is here."""


def stuck(edges: Iterable[int], marks: Iterable[int], reach: int) -> tuple[int, Flicks | None]:
    """Return how far things must go so that the nearest of their edges is at a mark, and the mark.

    Nothing within reach is 0 and None.
    """
    ways = ((mark - edge, Flicks(mark)) for mark in marks for edge in edges)
    by, mark = min(ways, key=lambda each: abs(each[0]), default=(reach + 1, Flicks(0)))
    return (by, mark) if abs(by) <= reach else (0, None)
