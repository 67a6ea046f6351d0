"""The outline as a Qt table model, with its own undo."""

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)

from desktop_app.domain.cast import CastByKey, mentions
from desktop_app.domain.catalogue import Model, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.picture import TRANSITION_NAMES, TransitionKind
from desktop_app.domain.sentence import joined
from desktop_app.ui.index import NOWHERE, Index
from desktop_app.ui.story.outline import (
    Outline,
    Row,
    added,
    changed,
    moved,
    own_row,
    removed,
    rewritten,
    row_problems,
)
from desktop_app.ui.words import in_commas, in_seconds, shown

_MOST_STEPS = 100


class Column(IntEnum):
    """The columns of the outline."""

    NUMBER = 0
    TITLE = 1
    PROMPT = 2
    CAST = 3
    DIALOGUE = 4
    TRANSITION = 5
    SECONDS = 6
    ACTIONS = 7


BY_HAND = Qt.ItemDataRole.UserRole + 1
PROBLEM = Qt.ItemDataRole.UserRole + 2


class OutlineModel(QAbstractTableModel):
    """Rows of an outline; edits mark a row as the user's.

    Signals: outline_changed() after any change.
    """

    outline_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline = ()
        self._past: list[Outline] = []
        self._future: list[Outline] = []
        self._cast: CastByKey = {}
        self._model: Model | None = None
        self._settings: Settings | None = None
        self._price_again: Callable[[int], str] = lambda at: ""

    @property
    def outline(self) -> Outline:
        """The rows as they stand."""
        return self._outline

    @property
    def tells_more(self) -> bool:
        """Tell whether any row says more than a prompt: dialogue, or how scenes meet."""
        return any(row.draft.dialogue or row.draft.transition for row in self._outline)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Tell whether there is a change to bring back."""
        return bool(self._future)

    def set_cast(self, cast: CastByKey) -> None:
        """Say whom prompts may name."""
        self._cast = cast

    def set_price_again(self, price: Callable[[int], str]) -> None:
        """Say how to find what writing one row again costs, in words; none for nothing."""
        self._price_again = price

    def told_again(self, at: int) -> str:
        """Return what writing a row again is called, with who does it and for how much."""
        words, price = self.tr("Write this scene again"), self._price_again(at)
        pattern = self.tr("{action} · {price}")
        return pattern.format(action=words, price=price) if price else words

    def set_terms(self, model: Model | None, settings: Settings) -> None:
        """Say with what the rows will be generated, so that misfits show."""
        self._model, self._settings = model, settings
        if self._outline:
            last = self.index(len(self._outline) - 1, Column.SECONDS)
            self.dataChanged.emit(self.index(0, Column.PROMPT), last)

    def durations(self) -> tuple[int, ...]:
        """Return the lengths on offer in seconds."""
        return self._model.durations() if self._model else ()

    def show(self, outline: Outline) -> None:
        """Replace all rows; can be undone."""
        self._remember()
        self._reset(outline)

    def undo(self) -> None:
        """Take the last change back."""
        if self._past:
            self._future.append(self._outline)
            self._reset(self._past.pop())

    def redo(self) -> None:
        """Bring the change back that was taken back last."""
        if self._future:
            self._past.append(self._outline)
            self._reset(self._future.pop())

    def add(self, at: int, draft: SceneDraft) -> None:
        """Put a row of the user's own in front of row `at`."""
        self.put(at, own_row(self._outline, at, draft))

    def put(self, at: int, row: Row) -> None:
        """Put a row in front of row `at`."""
        self._remember()
        self.beginInsertRows(NOWHERE, at, at)
        self._outline = added(self._outline, at, row)
        self.endInsertRows()
        self._tell_numbers()

    def rewrite(self, at: int, draft: SceneDraft, writer: str = "") -> None:
        """Replace one row by a fresh draft of a writer, of this computer when none is named."""
        self._remember()
        self._outline = rewritten(self._outline, at, draft, writer)
        self._tell_row(at)

    def release(self, at: int) -> None:
        """Let a row that was changed by hand be written again with the others."""
        row = self._outline[at]
        self.rewrite(at, row.draft, row.writer)

    def remove(self, at: int) -> None:
        """Take a row out."""
        self._remember()
        self.beginRemoveRows(NOWHERE, at, at)
        self._outline = removed(self._outline, at)
        self.endRemoveRows()
        self._tell_numbers()

    def move(self, at: int, to: int) -> None:
        """Put a row at another place; nothing happens beyond the ends."""
        if at == to or not 0 <= to < len(self._outline):
            return
        self._remember()
        self.beginMoveRows(NOWHERE, at, at, NOWHERE, to + 1 if to > at else to)
        self._outline = moved(self._outline, at, to)
        self.endMoveRows()
        self._tell_numbers()

    def problem_of(self, at: int) -> str:
        """Return what does not fit in a row, empty when all does."""
        if self._model is None or self._settings is None:
            return ""
        found = row_problems(self._outline[at], self._model, self._settings, self._cast)
        return shown(joined(*found))

    def _remember(self) -> None:
        self._past = [*self._past, self._outline][-_MOST_STEPS:]
        self._future = []

    def _reset(self, outline: Outline) -> None:
        self.beginResetModel()
        self._outline = outline
        self.endResetModel()
        self.outline_changed.emit()

    def _tell_row(self, at: int) -> None:
        self.dataChanged.emit(self.index(at, 0), self.index(at, Column.ACTIONS))
        self.outline_changed.emit()

    def _tell_numbers(self) -> None:
        if self._outline:
            last = self.index(len(self._outline) - 1, Column.NUMBER)
            self.dataChanged.emit(self.index(0, Column.NUMBER), last)
        self.outline_changed.emit()

    def _text(self, at: int, column: Column) -> str:
        draft = self._outline[at].draft
        match column:
            case Column.NUMBER:
                return str(at + 1)
            case Column.TITLE:
                return draft.title
            case Column.PROMPT:
                return draft.prompt
            case Column.CAST:
                return in_commas(f"{{{each}}}" for each in _named(draft.prompt)) or "—"
            case Column.DIALOGUE:
                return draft.dialogue
            case Column.TRANSITION:
                return self._transition(at)
            case Column.SECONDS:
                return in_seconds(self._seconds(draft))
            case Column.ACTIONS:
                return ""

    def _transition(self, at: int) -> str:
        """Return how the film comes to a scene; nothing leads into the first."""
        kind = self._outline[at].draft.transition
        if at == 0:
            return "—"
        return self.tr("cut") if kind is None else shown(TRANSITION_NAMES[kind])

    def _seconds(self, draft: SceneDraft) -> int:
        return draft.seconds or (self._settings.seconds if self._settings else 0)

    def _spoken(self, at: int, column: Column) -> str:
        if column is Column.ACTIONS:
            price = self._price_again(at)
            words = self.tr("Write scene {number} again; the menu key opens what else there is")
            if price:
                words = self.tr(
                    "Write scene {number} again by {price}; the menu key opens what else there is"
                )
            return words.format(number=at + 1, price=price)
        text = self._text(at, column)
        if column is Column.DIALOGUE:
            return text or self.tr("Nobody speaks")
        if column is Column.CAST:
            names = in_commas(_named(self._outline[at].draft.prompt))
            return names or self.tr("Nobody of the cast")
        if column is Column.NUMBER and self._outline[at].by_hand:
            return text + self.tr(", changed by hand")
        return text

    def _edited(self, at: int, column: Column, value: object) -> SceneDraft:
        draft = self._outline[at].draft
        if column is Column.SECONDS:
            return replace(draft, seconds=int(str(value)))
        if column is Column.DIALOGUE:
            return replace(draft, dialogue=str(value).strip())
        if column is Column.TRANSITION:
            kind = str(value)
            return replace(draft, transition=TransitionKind(kind) if kind else None)
        text = " ".join(str(value).split()) if column is Column.TITLE else str(value).strip()
        return replace(draft, title=text) if column is Column.TITLE else replace(draft, prompt=text)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._outline)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = index.column()
        written = (Column.TITLE, Column.PROMPT, Column.DIALOGUE, Column.SECONDS)
        if column in written or (column == Column.TRANSITION and index.row() > 0):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        at, column = index.row(), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(at, column)
        if role == Qt.ItemDataRole.EditRole:
            draft = self._outline[at].draft
            if column is Column.TRANSITION:
                return draft.transition.value if draft.transition else ""
            return self._seconds(draft) if column is Column.SECONDS else self._text(at, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(at, column)
        if role == BY_HAND:
            return self._outline[at].by_hand
        if role == PROBLEM:
            return self.problem_of(at)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(at, column)
        return None

    def _tip(self, at: int, column: Column) -> str | None:
        if column is Column.NUMBER and self._outline[at].by_hand:
            return self.tr("Changed by hand; kept when you write again")
        if column in (Column.PROMPT, Column.DIALOGUE, Column.SECONDS):
            return self.problem_of(at) or None
        return self.told_again(at) if column is Column.ACTIONS else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        at, column = index.row(), Column(index.column())
        if role != Qt.ItemDataRole.EditRole or value is None:
            return False
        draft = self._edited(at, column, value)
        if draft == self._outline[at].draft or not draft.title:
            return False
        self._remember()
        self._outline = changed(self._outline, at, draft)
        self._tell_row(at)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        names = (
            self.tr("No."),
            self.tr("Title"),
            self.tr("Prompt"),
            self.tr("Cast"),
            self.tr("Said"),
            self.tr("Transition"),
            self.tr("Seconds"),
        )
        return names[section] if section < len(names) else self.tr("Actions")


def _named(prompt: str) -> list[str]:
    """Return whom a prompt names, each once."""
    return list({each.key: each.name for each in mentions(prompt)}.values())
