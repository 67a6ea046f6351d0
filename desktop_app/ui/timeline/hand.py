"""What the mouse can take hold of on the timeline: each kind of thing has a hand."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt

from desktop_app.domain.project import ClipId
from desktop_app.ui.timeline.tracks import ItemKey


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

    def lit(self, point: QPoint) -> ItemKey | ClipId | None:
        """Return what lights up under the pointer."""

    def hover(self, point: QPoint) -> Qt.CursorShape | None:
        """Return the pointer that says what can be done here."""

    def tip(self, point: QPoint) -> str:
        """Return what is to be said of what is under the pointer."""

    def menu(self, point: QPoint, at: QPoint) -> bool:
        """Show at `at` of the screen what can be done; False when nothing of this kind is here."""
