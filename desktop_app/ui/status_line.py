"""The status line: who makes the clips, what the film is, and an export while it runs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from desktop_app.domain.time import as_seconds
from desktop_app.studio.standing import Connection, ProviderState
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import MINIMUM_TARGET
from desktop_app.ui.words import counted, in_seconds, shown, side_by_side

if TYPE_CHECKING:
    # Not needed, and slow to load, before a film is open.
    from desktop_app.domain.project import Project

_LONGEST: Final = 380

_EDGE = 14


class StatusLine(QStatusBar):
    """One line of facts.

    Signals: cancel_requested(), exports_requested() while an export runs.
    """

    cancel_requested = Signal()
    exports_requested = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._service = Text("", Role.LABEL)
        self._film = Text("", Role.LABEL)
        self._ready = Text("", Role.LABEL)
        self._doing = ElidedLabel("", Role.LABEL, mode=Qt.TextElideMode.ElideMiddle)
        self._doing.setMaximumWidth(_LONGEST)
        self._progress = QProgressBar()
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Export"))
        self._progress.setTextVisible(False)
        self._cancel = IconButton(icons, "x", self.tr("Cancel export"))
        self._cancel.setObjectName("cancelExport")
        self._cancel.clicked.connect(self.cancel_requested)
        self._all = IconButton(icons, "list", self.tr("All exports"))
        self._all.setObjectName("allExports")
        self._all.clicked.connect(self.exports_requested)
        left = QWidget()
        left.setLayout(row(_EDGE, self._service, 18, self._film, gap=0))
        right = QWidget()
        right.setLayout(
            row(
                None,
                self._doing,
                self._progress,
                self._cancel,
                self._all,
                self._ready,
                # Not a margin: those stay where they are when all else is mirrored.
                _EDGE,
            )
        )
        # Always as high as its button, else all above it would move when an export begins and ends.
        right.setMinimumHeight(MINIMUM_TARGET)
        for button in (self._cancel, self._all):
            button.setFixedHeight(MINIMUM_TARGET)
        self.addWidget(left)
        self.addPermanentWidget(right)
        self.show_export(None)

    def show_accounts(self, providers: Sequence[ProviderState]) -> None:
        """Say who makes the clips and whether they answer."""
        words = {
            Connection.UNKNOWN: self.tr("connecting"),
            Connection.CONNECTED: self.tr("connected"),
            Connection.NO_KEY: self.tr("no key"),
            Connection.REFUSED: self.tr("key refused"),
            Connection.UNREACHABLE: self.tr("not reached"),
        }
        told = (
            side_by_side((shown(each.name), words[each.account.connection])) for each in providers
        )
        self._service.setText("   ".join(told))
        is_well = all(not each.is_in_trouble for each in providers)
        self._service.set_role(Role.LABEL if is_well else Role.WARN)

    def show_film(self, project: "Project") -> None:
        """Say what the film is and how much of it is there."""
        form = project.format
        scenes = len(project.scenes)
        count = counted("{count} scene", "{count} scenes", scenes)
        rate = self.tr("{rate} fps").format(rate=form.rate)
        seconds = as_seconds(project.duration)
        self._film.setText(
            side_by_side((count, in_seconds(seconds, 1), f"{form.width}x{form.height}", rate))
        )
        ready = sum(scene.take_id is not None for scene in project.scenes)
        words = self.tr("{ready} of {count} scenes have takes")
        self._ready.setText(words.format(ready=ready, count=scenes) if scenes else "")

    def show_export(self, done: float | None, words: str = "") -> None:
        """Show how far an export is, 0 to 1; None when none runs."""
        for part in (self._doing, self._progress, self._cancel, self._all):
            part.setVisible(done is not None)
        self._ready.setVisible(done is None)
        self._doing.setText(words)
        self._progress.setValue(round((done or 0.0) * 100))
