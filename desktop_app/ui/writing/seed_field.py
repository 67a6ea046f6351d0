"""The seed of a scene: empty for any, a number for the same picture again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

_LARGEST = 2**31 - 1


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
        self.setValidator(QIntValidator(0, _LARGEST, self))
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
