"""What can be done about a name that the cast does not have, one click each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.layout import FlowLayout, clear_layout
from desktop_app.ui.writing.verdict import Cure, NameFix


class NameFixes(QWidget):
    """Offers cures; out of sight when there are none.

    Signals: taken(NameFix).
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nameFixes")
        self._flow = FlowLayout(6)
        self.setLayout(self._flow)
        self._offered: tuple[NameFix, ...] = ()
        self.hide()

    def offer(self, fixes: Sequence[NameFix]) -> None:
        """Offer these and nothing else."""
        if tuple(fixes) == self._offered:
            return
        self._offered = tuple(fixes)
        clear_layout(self._flow)
        for fix in fixes:
            button = Button(self._words(fix), Kind.OUTLINE)
            button.setObjectName(f"nameFix.{fix.cure.name.lower()}")
            button.setProperty("dense", "true")
            button.clicked.connect(partial(self._take, fix))
            self._flow.addWidget(button)
        self.setVisible(bool(fixes))
        self.updateGeometry()

    def _words(self, fix: NameFix) -> str:
        words = {
            Cure.ADD: self.tr("Add “{name}” to the cast"),
            Cure.RENAME: self.tr("Write {instead}"),
            Cure.UNBRACE: self.tr("Take the braces off"),
        }[fix.cure]
        return words.format(name=fix.name, instead=f"{{{fix.instead}}}")

    def _take(self, fix: NameFix) -> None:
        self.taken.emit(fix)
