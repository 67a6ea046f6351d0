"""The palette: a field over the window, and below it what fits."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.controls import Role, Rule, Text, column
from desktop_app.ui.over_picture import lie_over
from desktop_app.ui.palette.entries import Entry, hits
from desktop_app.ui.palette.rows import HitList, HitPaint
from desktop_app.ui.theme import Theme

_WIDE: Final = 600
_HIGH: Final = 420
_TOP: Final = 64
_EDGE: Final = 24
_AROUND: Final = 10
"""Border, line and the margin below."""

_MOVING: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QFrame):
    """Finds what can be done by letters of its name; it lies in the window and stops nothing.

    It goes when something else gets the focus, by Escape, or once something was chosen.
    Signals: chosen(Entry) after it has gone and the focus is back where it was.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        entries: Callable[[], Sequence[Entry]],
        recent: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._entries_of = entries
        self._recent_of = recent
        self._entries: Sequence[Entry] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self.setProperty("finder", True)
        lie_over(self)
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setProperty("finder", True)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command or a scene"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self._found = HitList()
        self._paint = HitPaint(theme)
        self.view = self._made_view()
        self._none = Text("", Role.MUTED, wrap=True)
        self._none.setContentsMargins(16, 12, 16, 12)
        self.setLayout(
            column(self.field, Rule(), self._none, self.view, gap=0, margins=(1, 1, 1, 6))
        )
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._notice_focus)  # type: ignore[union-attr]
        self.hide()

    def summon(self) -> None:
        """Show it with nothing typed; shown already, it goes."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = QApplication.focusWidget()
        self._entries, self._recent = self._entries_of(), self._recent_of()
        self.field.clear()
        self._find("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go, and give the focus back."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _made_view(self) -> QListView:
        view = QListView()
        view.setObjectName("paletteList")
        view.setProperty("finder", True)
        view.setAccessibleName(self.tr("What fits"))
        view.setModel(self._found)
        view.setItemDelegate(self._paint)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.selectionModel().currentChanged.connect(self._say)
        view.clicked.connect(self._choose)
        return view

    def _find(self, typed: str) -> None:
        self._found.show_hits(hits(typed, self._entries, self._recent))
        count = self._found.rowCount()
        self._none.setVisible(count == 0)
        self.view.setVisible(count > 0)
        none = self.tr("Nothing is called that. Fewer letters find more.")
        self._none.setText("" if count else none)
        self._place()
        if count:
            self.view.setCurrentIndex(self._found.index(0))
        else:
            announce(self.field, none)

    def _say(self, current: QModelIndex, _before: QModelIndex) -> None:
        hit = self._found.hit(current.row())
        if hit is not None and self.field.hasFocus():
            announce(self.field, hit.entry.spoken())

    def _choose(self, index: QModelIndex) -> None:
        hit = self._found.hit(index.row())
        if hit is None:
            return
        if hit.entry.why_not is not None:
            announce(self.field, hit.entry.why_not, urgent=True)
            return
        self.dismiss()
        self.chosen.emit(hit.entry)

    def _move(self, event: QKeyEvent) -> None:
        """Let the list move; from the last entry on it begins again."""
        row, last = self.view.currentIndex().row(), self._found.rowCount() - 1
        if event.key() == Qt.Key.Key_Down and row == last:
            self.view.setCurrentIndex(self._found.index(0))
        elif event.key() == Qt.Key.Key_Up and row <= 0:
            self.view.setCurrentIndex(self._found.index(last))
        else:
            QApplication.sendEvent(self.view, event)

    def _place(self) -> None:
        room = self._window.size()
        width = min(_WIDE, room.width() - 2 * _EDGE)
        rows = (self.view.sizeHintForRow(row) for row in range(self._found.rowCount()))
        below = sum(rows) if self._found.rowCount() else self._none.sizeHint().height()
        wanted = self.field.sizeHint().height() + below + _AROUND
        height = min(_HIGH, wanted, room.height() - _TOP - _EDGE)
        self.setGeometry((room.width() - width) // 2, _TOP, width, height)

    def _notice_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and not self.isAncestorOf(now):
            # Something else was taken up; the focus stays there.
            self._before = None
            self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                return self._obey(event)
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return False

    def _obey(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _ENTER:
            self._choose(self.view.currentIndex())
        elif event.key() in _MOVING:
            self._move(event)
        else:
            # There is nowhere else to go in it: Tab stays with the field.
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True
