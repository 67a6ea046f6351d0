"""The earlier versions of a film: what each held and when, to go back to or to open beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.time import clock
from desktop_app.studio.kept_versions import KeptVersion
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.moments import moment_words


class VersionsSheet(Sheet):
    """Lists versions, newest first.

    Signals: copy_requested(KeptVersion); restoring is accepting the sheet, see `chosen`.
    """

    copy_requested = Signal(object)

    def __init__(
        self, parent: QWidget, versions: Sequence[KeptVersion], *, may_copy: bool = True
    ) -> None:
        super().__init__(parent, "", QSize(560, 440))
        self.set_title(self.tr("Earlier versions"))
        self.setObjectName("versionsSheet")
        self._versions = tuple(versions)
        lead = Text(self._lead(), Role.MUTED, wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("versionList")
        self._list.setAccessibleName(self.tr("Versions, newest first"))
        for version in self._versions:
            self._list.addItem(self._item(version))
        self._list.itemDoubleClicked.connect(lambda _: self.accept())
        self._list.currentRowChanged.connect(self._allow)
        self._restore = Button(self.tr("Go back to this version"), Kind.PRIMARY)
        self._restore.setObjectName("restoreVersion")
        self._restore.clicked.connect(self.accept)
        self._copy = Button(self.tr("Open as a copy"))
        self._copy.setObjectName("copyVersion")
        self._copy.setVisible(may_copy)
        self._copy.clicked.connect(self._ask_for_copy)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.body.setLayout(column(lead, self._list, gap=10, margins=(20, 16, 20, 16)))
        parts = (leave, None, self._copy, self._restore)
        self.foot.setLayout(row(*parts, margins=(20, 12, 20, 12)))
        self._list.setCurrentRow(0 if self._versions else -1)
        self._list.setFocus()
        self._allow()

    @property
    def chosen(self) -> KeptVersion | None:
        """The version that is marked."""
        place = self._list.currentRow()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def accept(self) -> None:
        """Take the marked version; nothing without one."""
        if self.chosen is not None:
            super().accept()

    def _lead(self) -> str:
        if not self._versions:
            return self.tr(
                "There is no earlier version yet. Every save keeps the one before it: the last"
                " five, and one for each of the last five hours of work."
            )
        return self.tr("Takes that arrived since stay, whichever version you go back to.")

    def _item(self, version: KeptVersion) -> QListWidgetItem:
        project = version.project
        words = self.tr("{time} · {name} · scenes: {scenes} · {length}")
        if version.is_refused:
            words = self.tr("{time} · {name} · scenes: {scenes} · {length} · never saved")
        item = QListWidgetItem(
            words.format(
                time=moment_words(version.written_at, exact=True),
                name=project.name,
                scenes=len(project.scenes),
                length=clock(project.duration),
            )
        )
        item.setSizeHint(QSize(0, 30))
        item.setData(Qt.ItemDataRole.ToolTipRole, str(version.path))
        return item

    def _allow(self) -> None:
        why_not = None if self.chosen is not None else self.tr("Choose a version first.")
        self._restore.allow(why_not)
        self._copy.allow(why_not)

    def _ask_for_copy(self) -> None:
        if self.chosen is not None:
            self.copy_requested.emit(self.chosen)
            self.reject()
