"""Missing files and what was found for them: looked at first, brought when it is said so."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.material import Material
from desktop_app.studio.relinking import Found, Match
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.words import in_number

Search = Callable[[Path, Callable[[int], None]], Coroutine[object, object, tuple[Found, ...]]]
"""Looks below a folder for what is missing, telling how many files it looked at."""

_ROW = 42


class RelinkSheet(Sheet):
    """Lists what is missing, looks for it where it is told, and shows what it found.

    Signals: folder_wished() to be asked where to look; fetch_wished() for what the provider can
    send again. Bringing what is ticked is accepting the sheet, see `chosen`.
    """

    folder_wished = Signal()
    fetch_wished = Signal()

    def __init__(self, parent: QWidget, missing: Sequence[Material], fetchable: int) -> None:
        super().__init__(parent, "", QSize(640, 460))
        self.set_title(self.tr("Relink missing files"))
        self.setObjectName("relinkSheet")
        self._missing = tuple(missing)
        self._found: dict[str, Found] = {}
        self._looking: asyncio.Task[None] | None = None
        self._lead = Text("", Role.MUTED, wrap=True)
        self._lead.setObjectName("relinkLead")
        self._list = QListWidget()
        self._list.setObjectName("relinkList")
        self._list.setAccessibleName(self.tr("Missing files"))
        self._list.itemChanged.connect(lambda _: self._allow())
        self._choose = Button(self.tr("Look in a folder…"))
        self._choose.setObjectName("relinkFolder")
        self._choose.clicked.connect(self.folder_wished)
        self._fetch = Button(self.tr("Fetch {n} again").format(n=fetchable))
        self._fetch.setObjectName("relinkFetch")
        self._fetch.setToolTip(
            self.tr("The provider sends takes it still has once more; that costs nothing.")
        )
        self._fetch.setVisible(fetchable > 0)
        self._fetch.clicked.connect(self.fetch_wished)
        self._bring = Button(self.tr("Bring what is ticked"), Kind.PRIMARY)
        self._bring.setObjectName("relinkBring")
        self._bring.clicked.connect(self.accept)
        leave = Button(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.body.setLayout(column(self._lead, self._list, gap=10, margins=(20, 16, 20, 16)))
        self.foot.setLayout(
            row(leave, None, self._fetch, self._choose, self._bring, margins=(20, 12, 20, 12))
        )
        self._say(self._first_words())
        self._show()

    @property
    def chosen(self) -> tuple[Found, ...]:
        """What was found and is ticked."""
        items = (self._list.item(number) for number in range(self._list.count()))
        ticked = (
            each.data(Qt.ItemDataRole.UserRole)
            for each in items
            if each.checkState() is Qt.CheckState.Checked
        )
        return tuple(self._found[path] for path in ticked if path in self._found)

    def look(self, folder: Path, search: Search) -> None:
        """Look below a folder; what was found before stays unless this is surer."""
        self._stop()
        self._looking = asyncio.get_running_loop().create_task(self._look(folder, search))

    def done(self, code: int) -> None:
        """Close, and look no further."""
        self._stop()
        super().done(code)

    async def _look(self, folder: Path, search: Search) -> None:
        self._choose.allow(self.tr("It is looking already."))
        self._say(self.tr("Looking in {folder}…").format(folder=folder))

        def told(count: int) -> None:
            words = self.tr("Looking in {folder}… files looked at: {count}")
            self._say(words.format(folder=folder, count=in_number(count)))

        try:
            for each in await search(folder, told):
                known = self._found.get(each.material.path)
                if known is None or each.match > known.match:
                    self._found[each.material.path] = each
        finally:
            self._choose.allow(None)
        self._say(self._found_words(folder))
        self._show()

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _say(self, words: str) -> None:
        self._lead.setText(words)

    def _first_words(self) -> str:
        if not self._missing:
            return self.tr("Every file of the film is where it should be.")
        return self.tr(
            "Choose a folder, a drive for instance, where the files may be. They are known again by"
            " their content, whatever they are called now, and copied into the film."
        )

    def _found_words(self, folder: Path) -> str:
        found = sum(each.path in self._found for each in self._missing)
        if not found:
            words = self.tr("Nothing of this is in {folder}. Try another folder.")
            return words.format(folder=folder)
        words = self.tr("Found: {found} of {whole}. Nothing is changed before you say so.")
        return words.format(found=found, whole=len(self._missing))

    def _show(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for each in self._missing:
            self._list.addItem(self._item(each))
        self._list.blockSignals(False)
        self._allow()

    def _item(self, wanted: Material) -> QListWidgetItem:
        found = self._found.get(wanted.path)
        item = QListWidgetItem(f"{wanted.title}\n{self._match_words(found)}")
        item.setSizeHint(QSize(0, _ROW))
        item.setData(Qt.ItemDataRole.UserRole, wanted.path)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if found is None:
            item.setFlags(flags)
            return item
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        ticked, clear = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        item.setCheckState(ticked if found.match.is_sure else clear)
        item.setToolTip(str(found.file))
        return item

    def _match_words(self, found: Found | None) -> str:
        if found is None:
            return self.tr("Not found yet")
        words = {
            Match.SAME: self.tr("The same file: {file}"),
            Match.LIKE: self.tr("The same pictures in other bytes: {file}"),
            Match.LENGTH: self.tr("A sound just as long, listen to it first: {file}"),
            Match.NAME: self.tr("The name fits, what is in it is something else: {file}"),
        }[found.match]
        return words.format(file=found.file)

    def _allow(self) -> None:
        chosen = len(self.chosen)
        why_not = self.tr("Nothing that was found is ticked.")
        self._bring.allow(None if chosen else why_not)
        # What is done next is what stands out.
        self._bring.set_kind(Kind.PRIMARY if chosen else Kind.SECONDARY)
        self._choose.set_kind(Kind.SECONDARY if chosen else Kind.PRIMARY)
        (self._bring if chosen else self._choose).setDefault(True)
