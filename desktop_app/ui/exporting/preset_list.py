"""The presets, each with the line that says what it is for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.exporting import Preset, PresetId
from desktop_app.ui.controls import Role, Text, column
from desktop_app.ui.words import in_resources

_WIDTH = 336
_INSET = 2
_FRAME = 6


class PresetList(QListWidget):
    """A column of presets to choose one of.

    Signals: chosen(Preset).
    """

    chosen = Signal(object)

    def __init__(self, presets: Sequence[Preset]) -> None:
        super().__init__()
        self.setObjectName("presetList")
        self.setProperty("nav", True)
        self.setProperty("lines", "two")
        self.setAccessibleName(self.tr("Presets"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(_WIDTH)
        self._presets = tuple(presets)
        for preset in presets:
            self._add(preset)
        self.currentRowChanged.connect(lambda row: self.chosen.emit(self._presets[row]))

    @property
    def preset(self) -> Preset:
        """The one that is chosen."""
        return self._presets[max(0, self.currentRow())]

    def choose(self, preset_id: PresetId) -> None:
        """Choose a preset, the first when there is none with that id."""
        ids = [each.id for each in self._presets]
        self.setCurrentRow(ids.index(preset_id) if preset_id in ids else 0)

    def forbid(self, preset_id: PresetId, why: str) -> None:
        """Keep a preset in sight but not to be chosen; its tooltip says why."""
        for row, preset in enumerate(self._presets):
            if preset.id == preset_id:
                item = self.item(row)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(why)
                widget = self.itemWidget(item)
                if widget is not None:
                    widget.setEnabled(False)

    def _add(self, preset: Preset) -> None:
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, in_resources(preset.title))
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, in_resources(preset.about))
        about = Text(in_resources(preset.about), Role.LABEL, wrap=True)
        face = QWidget()
        face.setProperty("ground", "clear")
        face.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title = Text(in_resources(preset.title), wrap=True)
        face.setLayout(column(title, about, gap=1, margins=(10, 6, 10, 6)))
        self.addItem(item)
        self.setItemWidget(item, face)

    def _fit(self) -> None:
        """Give every preset the height that its words need."""
        for row in range(self.count()):
            item = self.item(row)
            face = self.itemWidget(item)
            if face is not None:
                face.ensurePolished()
                width = self.visualItemRect(item).width() - _INSET
                item.setSizeHint(QSize(0, face.heightForWidth(width) + _FRAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
