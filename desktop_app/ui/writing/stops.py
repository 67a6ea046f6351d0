"""The places of a template that are typed over one after another with Tab."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop_app.ui.writing.marks import Span, units


class TabStops:
    """Keeps the places as cursors, which move with what is typed before them."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self._cursors: list[QTextCursor] = []
        self._at = -1

    @property
    def are_there(self) -> bool:
        """Tell whether Tab goes to a place."""
        return bool(self._cursors)

    def begin(self, start: int, text: str, stops: Sequence[Span]) -> None:
        """Take places of a text that stands at a position of the document, and go to the first."""
        self.clear()
        for first, last in stops:
            cursor = QTextCursor(self._field.document())
            cursor.setPosition(start + units(text[:first]))
            cursor.setPosition(start + units(text[:last]), QTextCursor.MoveMode.KeepAnchor)
            self._cursors.append(cursor)
        self.step(1)

    def step(self, by: int) -> bool:
        """Go to the next place or the one before; beyond the last there is none. Tell if so."""
        to = self._at + by
        if not self._cursors or to < 0:
            return self.are_there
        if to >= len(self._cursors):
            self._leave()
            return False
        self._at = to
        self._field.setTextCursor(self._cursors[to])
        if to == len(self._cursors) - 1:
            # Typing over the last one is the end of it: Tab leaves the field again.
            self._cursors, self._at = [], -1
        return True

    def clear(self) -> None:
        """Forget the places."""
        self._cursors, self._at = [], -1

    def _leave(self) -> None:
        self.clear()
