"""The field a prompt is written in: names are chips, marks complete, faults are underlined."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu

from desktop_app.domain.cast import CastEntry, by_key, mentions
from desktop_app.studio.templates import Template
from desktop_app.ui.prompt_edit import WordsEdit, pop_up
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.candidates import Candidate, candidates_for
from desktop_app.ui.writing.marks import Span, boxes, in_units, to_characters, underlined, units
from desktop_app.ui.writing.popup import CompletionPopup
from desktop_app.ui.writing.stops import TabStops
from desktop_app.ui.writing.triggers import Begun, Trigger, trigger_at

_CHIP_RADIUS: Final = 4.0
_CHIP_OVER: Final = 2.0
"""Pixels that a chip is wider than its words on each side."""


class PromptEdit(WordsEdit):
    """The words of a scene.

    Signals: completed() around what a completion writes, so that it is a step of its own;
    menu_wished(QMenu, str, int) with the word that was clicked and where it begins in the document,
    before the field's menu is shown; shown_anew() after other words were put into it.
    """

    completed = Signal()
    menu_wished = Signal(object, str, int)
    shown_anew = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cast: tuple[CastEntry, ...] = ()
        self._templates: tuple[Template, ...] = ()
        self._over: Span | None = None
        self._misspelt: tuple[Span, ...] = ()
        self._chips: list[tuple[Span, bool]] = []
        self._popup = CompletionPopup(self)
        self._popup.picked.connect(self._complete)
        self._stops = TabStops(self)
        self.textChanged.connect(self._find_chips)
        self.verticalScrollBar().valueChanged.connect(self._popup.hide)
        theme.changed.connect(self._mark)

    @property
    def popup(self) -> CompletionPopup:
        """What completes the words that are typed."""
        return self._popup

    def set_cast(self, cast: Sequence[CastEntry]) -> None:
        """Say whose names are known."""
        if tuple(cast) != self._cast:
            self._cast = tuple(cast)
            self._find_chips()

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Say what `/` offers."""
        self._templates = tuple(templates)

    def mark_over(self, start: int | None) -> None:
        """Underline the words from a character on, which are more than the model takes."""
        over = None if start is None else (start, len(self.toPlainText()))
        if over != self._over:
            self._over = over
            self._mark()

    def mark_misspelt(self, spans: Iterable[Span]) -> None:
        """Underline words that the dictionary does not have, given among characters."""
        found = tuple(spans)
        if found != self._misspelt:
            self._misspelt = found
            self._mark()

    def put(self, words: str) -> None:
        super().put(words)
        self._forget_marks()

    def put_anew(self, words: str) -> None:
        super().put_anew(words)
        self._forget_marks()

    def insert_name(self, name: str) -> None:
        """Write a name at the cursor, as a chip."""
        self.textCursor().insertText(f"{{{name}}}")

    def write(
        self, words: str, stops: Sequence[tuple[int, int]] = (), *, replaces: bool = False
    ) -> None:
        """Write words as a step of its own, at the cursor or in place of all there is.

        `stops` are parts of them to be typed over one after another.
        """
        cursor = self.textCursor()
        if replaces:
            cursor.select(QTextCursor.SelectionType.Document)
        start = cursor.selectionStart()
        self.completed.emit()
        cursor.insertText(words)
        self.completed.emit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stops.begin(start, words, tuple(stops))

    def _forget_marks(self) -> None:
        self._stops.clear()
        self._misspelt = ()
        self._popup.hide()
        self._find_chips()
        self.shown_anew.emit()

    def _find_chips(self) -> None:
        words = self.toPlainText()
        known = by_key(self._cast)
        found = mentions(words)
        places = in_units(words, ((each.start, each.end) for each in found))
        self._chips = [
            (place, each.key in known) for place, each in zip(places, found, strict=True)
        ]
        self._mark()

    def _mark(self) -> None:
        words = self.toPlainText()
        theme = self._theme
        unknown = [place for place, is_known in self._chips if not is_known]
        over = in_units(words, () if self._over is None else (self._over,))
        spelling = in_units(words, (each for each in self._misspelt if each[1] <= len(words)))
        selections = [
            *underlined(self, spelling, theme.color("text_2")),
            *underlined(self, over, theme.color("bad")),
            *underlined(self, unknown, theme.color("warn")),
        ]
        self.setExtraSelections(selections)
        self.viewport().update()

    def _offer(self) -> None:
        trigger = self._trigger()
        if trigger is None or not self.hasFocus():
            self._popup.hide()
            return
        found = candidates_for(trigger, self._cast, self._templates)
        whole = [each for each in found if each.text == f"{{{trigger.typed}}}"]
        if trigger.what is Begun.NAME and whole and self._closes(trigger.end):
            found = ()
        self._popup.offer(found, self._line_at(trigger.start))

    def _trigger(self) -> Trigger | None:
        if self.textCursor().hasSelection():
            return None
        words = self.toPlainText()
        return trigger_at(words, to_characters(words, self.textCursor().position()))

    def _closes(self, place: int) -> bool:
        return self.toPlainText()[place : place + 1] == "}"

    def _line_at(self, place: int) -> QRect:
        words = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(words[:place]))
        return self.cursorRect(cursor).translated(self.viewport().pos())

    def _complete(self, candidate: Candidate) -> None:
        trigger = self._trigger()
        if trigger is None:
            return
        words = self.toPlainText()
        more = 1 if trigger.what is Begun.NAME and self._closes(trigger.end) else 0
        start = units(words[: trigger.start])
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(units(words[: trigger.end + more]), QTextCursor.MoveMode.KeepAnchor)
        self.completed.emit()
        cursor.insertText(candidate.text)
        self.completed.emit()
        self._stops.begin(start, candidate.text, candidate.stops)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._popup.isVisible():
            self._popup.pick()
            return True
        if self._stops.step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and self._steer(event):
            return
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() == Qt.Key.Key_Space:
            self._offer()
            return
        if event.key() == Qt.Key.Key_Escape and self._stops.are_there:
            self._stops.clear()
            return
        super().keyPressEvent(event)
        typed = event.text()
        if self._popup.isVisible() or (typed and typed.isprintable()):
            self._offer()

    def _steer(self, event: QKeyEvent) -> bool:
        """Give a key to the list of completions; tell whether it was one of its own."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self._popup.step(1)
            case Qt.Key.Key_Up:
                self._popup.step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._popup.pick()
            case Qt.Key.Key_Escape:
                self._popup.hide()
            case _:
                return False
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
            self._stops.clear()
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._popup.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for (start, end), is_known in self._chips:
            painter.setBrush(self._theme.color("accent_fill" if is_known else "warn_fill"))
            for box in boxes(self, start, end):
                if box.intersects(QRectF(event.rect())):
                    chip = box.adjusted(-_CHIP_OVER, 0, _CHIP_OVER, 0)
                    painter.drawRoundedRect(chip, _CHIP_RADIUS, _CHIP_RADIUS)
        painter.end()
        super().paintEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu: QMenu = self.createStandardContextMenu()
        spot = self.viewport().mapFromGlobal(event.globalPos())
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            spot = self.cursorRect().center()
        self.menu_wished.emit(menu, *self.word_at(spot))
        pop_up(menu, event)

    def word_at(self, spot: QPoint) -> tuple[str, int]:
        """Return the word at a point of the viewport, and where it begins in the document."""
        cursor = self.cursorForPosition(spot)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText(), cursor.selectionStart()

    def change_word(self, old: str, new: str, at: int) -> None:
        """Put a word in place of the same one at a position of the document."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + units(old), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == old:
            self.completed.emit()
            cursor.insertText(new)
            self.completed.emit()
