"""The lines of the ledger as a Qt table, newest first; promises are left to the sums."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon

from desktop_app.domain.ledger import Line
from desktop_app.domain.statement import (
    amount_words,
    compared_sentence,
    drift_sentence,
    film_name,
    local_time,
    moves_money,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.read_model import ReadModel
from desktop_app.ui.spending.books import Book
from desktop_app.ui.spending.words import (
    TIME,
    kind_words,
    made_words,
    moved_words,
    quoted_words,
    scene_words,
)
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, shown


class Column(IntEnum):
    """The columns of the ledger."""

    TIME = 0
    SCENE = 1
    KIND = 2
    FILM = 3
    MADE = 4
    QUOTED = 5
    CHARGED = 6
    DOUBT = 7
    IN_ALL = 8
    TASK = 9


_NUMBERS = (Column.QUOTED, Column.CHARGED, Column.DOUBT, Column.IN_ALL)


class LinesModel(ReadModel[int, Column]):
    """Shows some lines of a book, by their places in it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        title_of_model: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Column, _NUMBERS, parent)
        self._theme = theme
        self._icons = icons
        self._title_of_model = title_of_model
        self._book = Book("")

    def show(self, book: Book, chosen: Sequence[int]) -> None:
        """Show these lines; what is only new is put on top, where the rest stays in its place."""
        rows = [at for at in reversed(chosen) if moves_money(book.lines[at])]
        new = len(rows) - len(self.rows)
        goes_on = new >= 0 and rows[new:] == list(self.rows) and self._goes_on(book)
        if goes_on:
            self._book = book
            self.put_on_top(rows, new)
        else:
            # The lines of the old book are not looked up in the new one.
            self.put_rows(())
            self._book = book
            self.put_rows(rows)

    def line(self, row: int) -> Line:
        """Return the line of a row."""
        return self._book.lines[self.rows[row]]

    def drifts(self) -> list[int]:
        """Return the rows that say what the balance did by itself."""
        return [row for row in range(len(self.rows)) if self.line(row).is_drift]

    def _goes_on(self, book: Book) -> bool:
        """Tell whether a book has the lines of the one before, and perhaps more."""
        old = self._book.lines
        if book.service != self._book.service or len(book.lines) < len(old):
            return False
        return not old or book.lines[len(old) - 1] == old[-1]

    def text(self, row: int, column: Column) -> str:
        line = self._book.lines[row]
        entry, sums = line.entry, line.entry.sums
        match column:
            case Column.TIME:
                return by_itself(f"{local_time(entry.at):{TIME}}")
            case Column.CHARGED:
                return moved_words(sums.charged, sums.charged_unpriced, line.unit)
            case Column.DOUBT:
                return moved_words(sums.doubted, sums.doubted_unpriced, line.unit)
            case Column.IN_ALL:
                so_far = self._book.so_far[row]
                told = (so_far.charged, so_far.charged_unpriced, self._book.unit)
                return shown(amount_words(*told))
            case Column.TASK:
                return entry.task_id or ""
            case _:
                return self._order_text(line, column)

    def _order_text(self, line: Line, column: Column) -> str:
        """Return what was ordered; a drift has only its sentence."""
        if line.is_drift:
            return shown(drift_sentence(line.entry)) if column is Column.SCENE else ""
        match column:
            case Column.SCENE:
                return scene_words(line)
            case Column.KIND:
                return kind_words(line.entry.kind)
            case Column.FILM:
                return film_name(line.project)
            case Column.MADE:
                return made_words(line, self._title_of_model(line.model))
            case _:
                return quoted_words(line)

    def tip(self, row: int, column: Column) -> str:
        line = self._book.lines[row]
        if line.is_drift:
            told = (drift_sentence(line.entry), compared_sentence(line.entry))
            return "\n".join(shown(each) for each in told if each)
        if column is Column.FILM:
            return line.project
        return self.text(row, column)

    def icon(self, row: int, column: Column) -> QIcon | None:
        is_drift = column is Column.SCENE and self._book.lines[row].is_drift
        return self._icons.icon("triangle-alert", "warn") if is_drift else None

    def colour(self, row: int, column: Column) -> QColor | None:
        line = self._book.lines[row]
        if line.is_drift and column is Column.SCENE:
            return self._theme.color("warn")
        if column is Column.DOUBT:
            return self._theme.color("warn")
        if column is Column.CHARGED and line.entry.sums.charged.milli < 0:
            return self._theme.color("ok")
        if column in (Column.SCENE, Column.CHARGED):
            return None
        return self._theme.color("text_2")

    def title(self, column: Column) -> str:
        return {
            Column.TIME: self.tr("Time"),
            Column.SCENE: self.tr("Scene · take"),
            Column.KIND: self.tr("What happened"),
            Column.FILM: self.tr("Film"),
            Column.MADE: self.tr("Model"),
            Column.QUOTED: self.tr("Quoted"),
            Column.CHARGED: self.tr("Charged"),
            Column.DOUBT: self.tr("In doubt"),
            Column.IN_ALL: self.tr("In all"),
            Column.TASK: self.tr("Task"),
        }[column]

    def meaning(self, column: Column) -> str | None:
        return {
            Column.QUOTED: self.tr("The price that was told before it was spent"),
            Column.CHARGED: self.tr("What the service took, or gave back"),
            Column.DOUBT: self.tr("What may have been charged: nobody knows yet"),
            Column.IN_ALL: self.tr("All charges up to this line, refunds taken off"),
            Column.TASK: self.tr("The service's own number: what its list and its support go by"),
        }.get(column)
