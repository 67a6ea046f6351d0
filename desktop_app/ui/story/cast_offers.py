"""Whom a writer brought in: ticked, they come into the cast with the scenes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.cast import CastEntry, key_of
from desktop_app.ui.controls import Role, Text, row
from desktop_app.ui.controls.layout import FlowLayout, clear_layout


class CastOffers(QWidget):
    """A box for each new entry, with its words in the tooltip; out of sight when there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("castOffers")
        self._boxes: list[tuple[QCheckBox, CastEntry]] = []
        self._flow = FlowLayout(10)
        inside = QWidget()
        inside.setLayout(self._flow)
        caption = Text(self.tr("New in the cast:"), Role.MUTED)
        line = row(caption, inside, margins=(20, 6, 20, 6))
        line.setStretch(1, 1)
        self.setLayout(line)
        self.hide()

    @property
    def offered(self) -> tuple[CastEntry, ...]:
        """Everybody who was brought in."""
        return tuple(entry for _, entry in self._boxes)

    @property
    def taken(self) -> tuple[CastEntry, ...]:
        """Those that are ticked."""
        return tuple(entry for box, entry in self._boxes if box.isChecked())

    def offer(self, entries: Sequence[CastEntry]) -> None:
        """Offer these, all ticked, and nobody else."""
        clear_layout(self._flow)
        self._boxes = []
        self.offer_more(entries)

    def offer_more(self, entries: Sequence[CastEntry]) -> None:
        """Offer these, too, as far as nobody of that name is offered."""
        known = {key_of(each.name) for each in self.offered}
        for entry in (each for each in entries if key_of(each.name) not in known):
            box = QCheckBox(f"{{{entry.name}}}")
            box.setToolTip(entry.words)
            words = self.tr("Add {name} to the cast: {words}")
            box.setAccessibleName(words.format(name=entry.name, words=entry.words))
            box.setChecked(True)
            self._flow.addWidget(box)
            self._boxes.append((box, entry))
        self.setVisible(bool(self._boxes))
