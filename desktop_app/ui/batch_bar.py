"""What can be done with several scenes at once, with its price, while several are chosen."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop_app.domain.project import SceneId
from desktop_app.ui.bids import Bid
from desktop_app.ui.controls import Button, IconButton, Kind, Text, column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import MINIMUM_TARGET
from desktop_app.ui.words import counted, in_number, side_by_side

_PADDING: Final = 28


class BatchBar(QFrame):
    """Stands under the list of scenes while more than one is chosen.

    Signals: generate_asked(), settings_asked(), duplicate_asked(), remove_asked().
    """

    generate_asked = Signal()
    settings_asked = Signal()
    duplicate_asked = Signal()
    remove_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("batchBar")
        self.setProperty("bar", "foot")
        self.setAccessibleName(self.tr("Chosen scenes"))
        self._ways: tuple[str, ...] = ("",)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit)
        self._count = Text("")
        self._count.setObjectName("batchCount")
        self._generate = Button("", Kind.PRIMARY)
        self._generate.setObjectName("batchGenerate")
        # Choosing scenes must not move the panels beside the list.
        self._generate.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._generate.setMinimumWidth(MINIMUM_TARGET)
        self._settings = IconButton(icons, "settings", self.tr("Settings of these scenes…"))
        self._settings.setObjectName("batchSettings")
        self._duplicate = IconButton(icons, "copy", self.tr("Duplicate these scenes"))
        self._duplicate.setObjectName("batchDuplicate")
        self._remove = IconButton(icons, "trash-2", self.tr("Remove these scenes"))
        self._remove.setObjectName("batchRemove")
        self.setLayout(
            column(
                row(self._count, None, self._settings, self._duplicate, self._remove, gap=2),
                self._generate,
                margins=(12, 6, 12, 10),
                gap=6,
            )
        )
        self._generate.clicked.connect(self.generate_asked)
        self._settings.clicked.connect(self.settings_asked)
        self._duplicate.clicked.connect(self.duplicate_asked)
        self._remove.clicked.connect(self.remove_asked)
        self.hide()

    def show_chosen(self, scene_ids: Sequence[SceneId], bid: Bid | None) -> None:
        """Show what a take of each of these costs; hidden while fewer than two are chosen."""
        count = len(scene_ids)
        if count > 1 and bid is not None:
            self._count.setText(counted("{count} scene", "{count} scenes", count))
            words = counted("Generate {count} scene", "Generate {count} scenes", count)
            brief = self.tr("Generate {count}").format(count=in_number(count))
            self._ways = (
                side_by_side((brief, bid.price)),
                side_by_side((brief, bid.price.rpartition(" · ")[2])),
            )
            self._fit()
            self._generate.setAccessibleName(f"{words}, {bid.price}")
            self._generate.allow(bid.why_not)
        self.setVisible(count > 1)

    def _fit(self) -> None:
        """Write the price in full, or the dollars alone where there is little room."""
        room = self._generate.width() - _PADDING
        metrics = self._generate.fontMetrics()
        fitting = (each for each in self._ways if metrics.horizontalAdvance(each) <= room)
        self._generate.setText(next(fitting, self._ways[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The layout gives the button its width after this.
        self._settled.start()
