"""What a scene could be made by instead, each in one click with its price on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.money import Credits
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.layout import FlowLayout, clear_layout
from desktop_app.ui.words import in_dollars, side_by_side


@dataclass(frozen=True, slots=True)
class Way:
    """Settings that would do, what they are called, and what a take costs with them."""

    words: str
    settings: Settings
    price: Credits | None


class WaysOut(QWidget):
    """Offers settings in place of those that do not work; out of sight when there are none.

    Signals: taken(Settings).
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waysOut")
        self._flow = FlowLayout(6)
        self.setLayout(self._flow)
        self._offered: tuple[Way, ...] = ()
        self.hide()

    def offer(self, ways: Sequence[Way]) -> None:
        """Offer these and nothing else."""
        if tuple(ways) == self._offered:
            return
        self._offered = tuple(ways)
        clear_layout(self._flow)
        for way in ways:
            self._flow.addWidget(self._button(way))
        self.setVisible(bool(ways))
        self.updateGeometry()

    def _button(self, way: Way) -> Button:
        price = self.tr("price not known") if way.price is None else in_dollars(way.price.usd)
        button = Button(side_by_side((way.words, price)), Kind.OUTLINE)
        button.setProperty("dense", "true")
        button.setToolTip(self.tr("Use {words}").format(words=way.words))
        name = self.tr("Use {words}, {price} a take").format(words=way.words, price=price)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.taken.emit(way.settings))
        return button
