"""The list of exports: what is written, what waits, what has ended in this run."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QWidget

from desktop_app.media.process import ProcessFailed
from desktop_app.studio.export_words import left
from desktop_app.studio.exports import Export, ExportId, ExportQueue, Stage
from desktop_app.ui.controls import (
    Button,
    Chip,
    ElidedLabel,
    EmptyState,
    IconButton,
    Kind,
    Role,
    Text,
    Tone,
    clear_layout,
    column,
    row,
)
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.words import in_percent, in_resources, shown, side_by_side

_TONES = {
    Stage.WAITING: Tone.NEUTRAL,
    Stage.WRITING: Tone.ACCENT,
    Stage.WRITTEN: Tone.OK,
    Stage.FAILED: Tone.BAD,
    Stage.CANCELLED: Tone.NEUTRAL,
}


class ExportsSheet(Sheet):
    """Shows a line of exports as it moves; each can be taken back, what waits moved."""

    def __init__(self, parent: QWidget, icons: Icons, queue: ExportQueue) -> None:
        super().__init__(parent, "", QSize(680, 460))
        self.setObjectName("exportsSheet")
        self.set_title(self.tr("Exports"))
        self._icons = icons
        self._queue = queue
        self._rows: dict[ExportId, _Row] = {}
        self._shown: tuple[tuple[ExportId, Stage], ...] | None = None
        self._lines = column(gap=0)
        inside = QWidget()
        inside.setProperty("ground", "panel")
        inside.setLayout(column(self._lines, None, gap=0))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Exports"))
        self.body.setLayout(column(area, gap=0))
        self._tidy = Button(self.tr("Clear what has ended"), Kind.GHOST)
        self._tidy.clicked.connect(queue.forget_ended)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.foot.setLayout(row(self._tidy, None, close, margins=(20, 12, 20, 12)))
        self._stop = queue.changed.connect(self._show)
        self._show()
        close.setFocus()

    def done(self, code: int) -> None:
        """Close, and follow the line no more."""
        self._stop()
        super().done(code)

    def _show(self) -> None:
        exports = self._queue.exports
        shape = tuple((each.id, each.stage) for each in exports)
        if shape != self._shown:
            self._shown = shape
            self._rebuild(exports)
        for each in exports:
            self._rows[each.id].show_export(each)

    def _rebuild(self, exports: tuple[Export, ...]) -> None:
        clear_layout(self._lines)
        self._rows = {each.id: _Row(each, self._icons, self._queue) for each in exports}
        for line in self._rows.values():
            self._lines.addWidget(line)
        if not exports:
            words = self.tr("What you export is listed here until Takewright is closed.")
            empty = EmptyState(self._icons, "download", self.tr("Nothing exported yet"), words)
            self._lines.addWidget(empty)
        over = any(not each.stage.is_open for each in exports)
        self._tidy.allow(None if over else self.tr("Nothing has ended yet."))


class _Row(QFrame):
    """One export: its file, where it is, and what can be done."""

    def __init__(self, export: Export, icons: Icons, queue: ExportQueue) -> None:
        super().__init__()
        self.setObjectName(f"export_{export.id}")
        name = ElidedLabel(export.order.out.name, Role.STRONG, mode=Qt.TextElideMode.ElideMiddle)
        self._state = Chip(self._word(export.stage), _TONES[export.stage])
        self._facts = Text("", Role.LABEL, wrap=True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(export.order.out.name)
        self._bar.setVisible(export.stage is Stage.WRITING)
        tools = row(*self._tools(export, icons, queue), gap=2)
        head = row(name, self._state, tools, gap=10)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._facts, self._bar, gap=6, margins=(20, 12, 14, 12)))
        self.show_export(export)

    def show_export(self, export: Export) -> None:
        """Show how far it is, or how it ended."""
        self._bar.setValue(round(export.done * 100))
        if export.stage is Stage.WRITING:
            parts = (
                in_resources(export.order.preset.title),
                in_percent(export.done),
                shown(left(export.left_ms)),
            )
            self._facts.setText(side_by_side(parts))
        elif export.stage is Stage.WAITING:
            self._facts.setText(
                side_by_side((in_resources(export.order.preset.title), export.order.out.parent))
            )
        else:
            self._facts.setText(export.sentence)
            if isinstance(export.error, ProcessFailed):
                self._facts.setToolTip(export.error.details)

    def _tools(self, export: Export, icons: Icons, queue: ExportQueue) -> list[QWidget]:
        name, number = export.order.out.name, export.id
        if export.stage is Stage.WRITTEN:
            folder = QUrl.fromLocalFile(str(export.order.out.parent))
            show = self.tr("Show {name} in its folder").format(name=name)
            return [_tool(icons, "folder", show, lambda: QDesktopServices.openUrl(folder))]
        tools: list[QWidget] = []
        if export.stage is Stage.WAITING:
            earlier = self.tr("Export {name} earlier").format(name=name)
            later = self.tr("Export {name} later").format(name=name)
            tools.append(_tool(icons, "arrow-up", earlier, lambda: queue.move(number, -1)))
            tools.append(_tool(icons, "arrow-down", later, lambda: queue.move(number, 1)))
        if export.stage.is_open:
            cancel = self.tr("Cancel {name}").format(name=name)
            tools.append(_tool(icons, "x", cancel, lambda: queue.cancel(number)))
        return tools

    def _word(self, stage: Stage) -> str:
        return {
            Stage.WAITING: self.tr("waiting"),
            Stage.WRITING: self.tr("exporting"),
            Stage.WRITTEN: self.tr("written"),
            Stage.FAILED: self.tr("failed"),
            Stage.CANCELLED: self.tr("cancelled"),
        }[stage]


def _tool(icons: Icons, icon: str, label: str, do: Callable[[], object]) -> IconButton:
    def act() -> None:
        do()

    button = IconButton(icons, icon, label)
    button.clicked.connect(act)
    return button
