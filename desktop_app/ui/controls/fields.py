"""Fields for numbers and choices, and a labelled line that says what is wrong with it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from desktop_app.domain.money import Usd
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.words import shown

# The style sheet's padding does not reach the editor inside a spin box.
_INSET = 6


class NumberField(QSpinBox):
    """A whole number; the wheel scrolls the page unless the field has the focus."""

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setFont(with_tabular_figures(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MoneyField(QDoubleSpinBox):
    """Dollars and cents; nothing means what `nothing` says (no cap)."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100_000)
        self.setDecimals(2)
        self.setPrefix("$")
        self.setSpecialValueText(nothing)
        self.setFont(with_tabular_figures(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)

    def amount(self) -> Usd:
        """Return the amount, exact to the cent."""
        return Usd.parse(f"{self.value():.2f}")

    def set_amount(self, amount: Usd) -> None:
        """Show an amount, rounded to the cent."""
        self.setValue(float(amount.as_decimal()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(QComboBox):
    """A choice among values with their words; values that cannot be chosen say why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """Replace the choices by (value, words) and keep the one that was chosen, if it is left."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(shown(words), value)
        self.choose(chosen)
        self.blockSignals(False)

    def choose(self, value: object) -> bool:
        """Choose a value; False when it is not on offer."""
        index = self.index_of(value)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def index_of(self, value: object) -> int:
        """Return where a value stands, -1 when it is not on offer."""
        return next((at for at in range(self.count()) if self.itemData(at) == value), -1)

    def forbid(self, value: object, why: str) -> None:
        """Keep a value in sight but not to be chosen; its tooltip says why."""
        index, model = self.index_of(value), self.model()
        if index >= 0 and isinstance(model, QStandardItemModel):
            model.item(index).setEnabled(False)
            model.item(index).setToolTip(shown(why))

    def explain(self, value: object, words: str) -> None:
        """Say more of a value that can be chosen, in its tooltip."""
        self.setItemData(self.index_of(value), shown(words), Qt.ItemDataRole.ToolTipRole)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Labelled(QWidget):
    """A field under its label, with a hint or the sentence that says what is wrong."""

    def __init__(
        self, label: str, field: QWidget, hint: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        caption = Text(label, Role.LABEL)
        caption.setBuddy(field)
        field.setAccessibleName(label)
        if isinstance(field, QAbstractSpinBox):
            field.lineEdit().setAccessibleName(label)
        self._field = field
        self._hint = hint
        self._problem = ""
        self._note = Text(hint, Role.LABEL, wrap=True)
        self._note.setVisible(bool(hint))
        self.setLayout(column(caption, row(field), self._note, gap=4))

    @property
    def problem(self) -> str:
        """What is wrong with the field, empty when nothing is."""
        return self._problem

    def complain(self, sentence: str) -> None:
        """Say what is wrong in place of the hint; an empty sentence takes it back."""
        self._problem = sentence
        self._note_down(sentence, Role.NOTE)
        restyle(self._field, wrong=bool(sentence))
        if sentence:
            announce(self._field, sentence)

    def advise(self, sentence: str) -> None:
        """Say something worth knowing in place of the hint; an empty sentence takes it back."""
        self._note_down(sentence, Role.LABEL)

    def _note_down(self, sentence: str, role: Role) -> None:
        self._note.setText(sentence or self._hint)
        self._note.set_role(role if sentence else Role.LABEL)
        self._note.setVisible(bool(self._note.text()))
        self._field.setAccessibleDescription(sentence or self._hint)
