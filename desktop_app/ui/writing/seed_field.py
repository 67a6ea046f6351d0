"""The seed of a scene: empty for any, a number for the same picture again."""

from typing import Final

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

_DIGITS: Final = "[0-9]{0,10}"


class SeedField(QLineEdit):
    """A whole number, or nothing.

    Signals: chosen(int | None) when it was changed by hand and left, or Enter was pressed.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seedField")
        self.setAccessibleName(self.tr("Seed"))
        self.setPlaceholderText(self.tr("Any seed"))
        self.setToolTip(
            self.tr("Seed: the same number, words and settings give a like picture; empty for any")
        )
        # Nothing is a seed as well, which a validator for whole numbers would not let be left.
        self.setValidator(QRegularExpressionValidator(QRegularExpression(_DIGITS), self))
        self._seed: int | None = None
        self.editingFinished.connect(self._take)

    def put(self, seed: int | None) -> None:
        """Show a seed, unless the user is typing one."""
        self._seed = seed
        if not (self.hasFocus() and self.isModified()):
            self.setText("" if seed is None else str(seed))

    def _take(self) -> None:
        text = self.text().strip()
        seed = int(text) if text.isdecimal() else None
        self.setModified(False)
        if seed != self._seed:
            self._seed = seed
            self.chosen.emit(seed)
