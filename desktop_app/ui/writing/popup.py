"""The list of what can complete what is being typed; the keys stay with the field."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.controls.layout import column
from desktop_app.ui.writing.candidates import Candidate

_ROW: Final = 26
_MOST_ROWS: Final = 8
_WIDTH: Final = 320
_GAP: Final = 4


class CompletionPopup(QFrame):
    """Shows candidates under a line of a field, within its window.

    Signals: picked(Candidate).
    """

    picked = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._candidates: tuple[Candidate, ...] = ()
        self.setObjectName("completionPopup")
        self.setProperty("popup", True)
        self.list = QListWidget()
        self.list.setObjectName("completionList")
        self.list.setProperty("rows", "items")
        self.list.setAccessibleName(self.tr("Completions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(lambda _: self.pick())
        self.setLayout(column(self.list, margins=(4, 4, 4, 4)))
        self.hide()

    @property
    def current(self) -> Candidate | None:
        """The candidate that Enter would take."""
        place = self.list.currentRow()
        return self._candidates[place] if 0 <= place < len(self._candidates) else None

    def offer(self, candidates: Sequence[Candidate], line: QRect) -> None:
        """Show candidates beside a line of the field, given in its own pixels."""
        if tuple(candidates) != self._candidates:
            self._candidates = tuple(candidates)
            self.list.clear()
            for each in candidates:
                text = f"{each.label}   {each.note}" if each.note else each.label
                item = QListWidgetItem(text, self.list)
                item.setSizeHint(QSize(_WIDTH - 24, _ROW))
                item.setToolTip(each.text)
            self.list.setCurrentRow(0)
        if not candidates:
            self.hide()
            return
        self._place(line)
        news = self.isHidden()
        self.show()
        self.raise_()
        if news:
            self._tell()

    def step(self, by: int) -> None:
        """Go along the candidates, round and round."""
        count = len(self._candidates)
        if count:
            self.list.setCurrentRow((self.list.currentRow() + by) % count)
            self._tell()

    def pick(self) -> None:
        """Take the current candidate."""
        chosen = self.current
        self.hide()
        if chosen is not None:
            self.picked.emit(chosen)

    def _place(self, line: QRect) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(len(self._candidates), _MOST_ROWS)
        size = QSize(min(_WIDTH, window.width() - 16), rows * _ROW + 12)
        at = self._field.mapTo(window, QPoint(line.left(), line.bottom() + _GAP))
        if at.y() + size.height() > window.height():
            above = self._field.mapTo(window, QPoint(line.left(), line.top() - _GAP))
            at.setY(max(0, above.y() - size.height()))
        at.setX(max(8, min(at.x(), window.width() - size.width() - 8)))
        self.setGeometry(QRect(at, size))

    def _tell(self) -> None:
        chosen = self.current
        if chosen is not None:
            words = self.tr("{label}, {place} of {count}")
            announce(
                self._field,
                words.format(
                    label=chosen.label,
                    place=self.list.currentRow() + 1,
                    count=len(self._candidates),
                ),
            )
