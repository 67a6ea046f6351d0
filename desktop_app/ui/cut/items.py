"""What the lists of titles, captions and sounds have in common: rows, and a place in the film."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.project import Project
from desktop_app.domain.time import Flicks, timecode
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.cut.fields import TimecodeField, captioned
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.timeline.tracks import ItemKey, Kind, tracks_of

_ROW: Final = 26
_MOST_ROWS: Final = 5


class ItemList(QListWidget):
    """Titles, captions or sounds in the order of the film; as high as it needs, up to five rows.

    Signals: picked(ItemKey) by a person; remove_asked() on Delete.
    """

    picked = Signal(object)
    remove_asked = Signal()

    def __init__(self, name: str, *kinds: Kind) -> None:
        super().__init__()
        self._kinds = kinds
        self._rows: list[tuple[ItemKey, str]] = []
        self.setAccessibleName(name)
        self.setProperty("rows", "items")
        self.setFont(with_tabular_figures(self.font()))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.currentRowChanged.connect(self._tell)
        self._fill([])

    def show_items(self, project: Project, chosen: ItemKey | None) -> None:
        """Show what the film has of these kinds; of them `chosen` is current, if it is one."""
        tracks = [track for track in tracks_of(project).rows if track.kind in self._kinds]
        items = [item for track in tracks for item in track.items]
        rate = project.format.rate
        rows = [(e.key, f"{timecode(e.place.start, rate)}   {e.words}") for e in items]
        with QSignalBlocker(self):
            if rows != self._rows:
                self._fill(rows)
            keys = [key for key, _ in rows]
            self.setCurrentRow(keys.index(chosen) if chosen in keys else -1)

    def _fill(self, rows: Sequence[tuple[ItemKey, str]]) -> None:
        self._rows = list(rows)
        self.clear()
        for _, words in rows:
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(0, _ROW))
            item.setToolTip(words)
            self.addItem(item)
        self.setVisible(bool(rows))
        self.setFixedHeight(min(_MOST_ROWS, max(1, len(rows))) * _ROW + 2)

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.picked.emit(self._rows[place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class PlaceFields(QWidget):
    """When an item begins and how long it lasts.

    Signals: lasted(Flicks) when another length was entered; where it begins it edits itself.
    """

    lasted = Signal(object)

    def __init__(self, session: ProjectSession, what: str) -> None:
        super().__init__()
        self._session = session
        self._id: str | None = None
        self.start = TimecodeField(self.tr("Start"))
        self.length = TimecodeField(self.tr("Length"))
        self.start.entered.connect(self._move)
        self.length.entered.connect(self._last)
        self.start.setAccessibleName(self.tr("Start of the {what}").format(what=what))
        self.length.setAccessibleName(self.tr("Length of the {what}").format(what=what))
        lasts = Text(self.tr("for"), Role.LABEL)
        self.setLayout(captioned(self.tr("Starts at"), self.start, lasts, self.length))

    def show_place(self, project: Project, key: ItemKey | None, why_not: str | None) -> None:
        """Show where an item stands; None shows nothing."""
        item = None if key is None else tracks_of(project).by_key.get(key)
        self._id = None if item is None else item.key.id
        rate = project.format.rate
        self.start.put(Flicks(0) if item is None else item.place.start, rate)
        self.length.put(Flicks(0) if item is None else item.place.duration, rate)
        self.start.allow(why_not)
        self.length.allow(why_not)

    def _move(self, start: Flicks) -> None:
        if self._id is not None:
            self._session.cutting.move_beside(self._id, start)

    def _last(self, length: Flicks) -> None:
        frame = self._session.project.format.rate.frame
        self.lasted.emit(Flicks(max(frame, length)))
