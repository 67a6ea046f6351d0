"""The library: every take and import of the film, to find, look at and put to use."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from desktop_app.domain.library import (
    Entry,
    Sift,
    Standing,
    entries_of,
    models_of,
    sifted,
    stands,
)
from desktop_app.domain.project import Project
from desktop_app.studio.file_dates import dated
from desktop_app.studio.missing import MissingFiles
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.controls import (
    Button,
    EmptyState,
    Kind,
    Offer,
    Role,
    Text,
    Tone,
    column,
    row,
)
from desktop_app.ui.controls.panels import NoticeBar
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import Fetch, LazyPictures
from desktop_app.ui.library.filters import OrderButton, ShapeButton, SiftButton
from desktop_app.ui.library.model import LibraryModel
from desktop_app.ui.library.tiles import Looks
from desktop_app.ui.library.view import LibraryView
from desktop_app.ui.library.words import entry_words, fact_words, name_words, state_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_number

_SETTLE_MS: Final = 120
"""Typing in a prompt changes entries at every key; they are read once it rests."""


class LibraryPanel(QWidget):
    """Lists what the film is made from; entries are read and sifted in a thread.

    Signals: opened(Entry) to look at it; menu_asked(QPoint); remove_asked(); add_requested() for
    more files; relink_requested().
    """

    opened = Signal(object)
    menu_asked = Signal(object)
    remove_asked = Signal()
    add_requested = Signal()
    relink_requested = Signal()

    def __init__(
        self,
        session: ProjectSession,
        missing: MissingFiles,
        fetch: Fetch,
        title_of_model: Callable[[str], str],
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName("library")
        self.setAccessibleName(self.tr("Library"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._missing = missing
        self._title_of_model = title_of_model
        self._read: tuple[Project, tuple[Entry, ...]] | None = None
        self._is_closed = False
        self._told_gone: frozenset[str] = frozenset()

        self._pictures = LazyPictures(fetch, parent=self)
        self._renewal = Renewal(tasks, self._renew)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._renewal.call)
        self._make(theme, icons)
        self._lay_out(icons)
        self._connect()

    @property
    def chosen(self) -> tuple[Entry, ...]:
        """What is selected, in the order it is listed."""
        return self.view.chosen()

    @property
    def listed(self) -> tuple[Entry, ...]:
        """What is listed now."""
        return self._rows.entries

    @property
    def is_settled(self) -> bool:
        """Tell whether what is listed is up to date."""
        return not self._settled.isActive() and not self._renewal.is_working

    def show_missing(self) -> None:
        """List only what is missing."""
        self.search.clear()
        self.sift.show_standing(Standing.MISSING)

    def close_down(self) -> None:
        """Stop following and fetching; the session may outlive this."""
        self._is_closed = True
        for stop in self._stops:
            stop()
        self._settled.stop()
        self._renewal.stop()
        self._pictures.stop()

    def _make(self, theme: Theme, icons: Icons) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setPlaceholderText(self.tr("Title, prompt or file name"))
        self.search.setClearButtonEnabled(True)
        self.sift = SiftButton(icons, self._count, self._title_of_model)
        self.order = OrderButton(icons)
        self.shape = ShapeButton(icons)
        self._note = NoticeBar(icons)
        self._told = Text("", Role.LABEL)
        self._told.setObjectName("libraryCount")
        self._rows = LibraryModel(self._entry_words, self)
        looks = Looks(
            picture=self._picture_of,
            moment=self._moment_of,
            name=name_words,
            facts=lambda entry: fact_words(entry, self._title_of_model),
            state=self._state_of,
        )
        self.view = LibraryView(self._rows, looks, self._pictures, self._path_of, theme, icons)

    def _lay_out(self, icons: Icons) -> None:
        add = Offer(self.tr("Add files…"), self.add_requested.emit)
        self._empty = EmptyState(
            icons,
            "film",
            self.tr("Nothing to choose from yet"),
            self.tr(
                "Every take that is made for the film is listed here, and every clip, picture and"
                " sound that you drop on the window."
            ),
            [add],
        )
        everything = Offer(self.tr("Show everything"), self._open_all, Kind.OUTLINE)
        self._nothing = EmptyState(
            icons,
            "search",
            self.tr("Nothing found"),
            self.tr("No take or import has all of these words and stands as chosen."),
            [everything],
        )
        self._pages = QStackedWidget()
        for page in (self.view, self._empty, self._nothing):
            self._pages.addWidget(page)
        self.add_button = Button(self.tr("Add files…"))
        self.add_button.setObjectName("libraryAdd")
        self.add_button.set_icon(icons, "plus", "text_1")
        tools = row(self.sift, self.order, None, self.shape, gap=2, margins=(8, 0, 8, 4))
        parts = column(
            row(self.search, margins=(12, 10, 12, 4)),
            tools,
            self._note,
            self._pages,
            row(self.add_button, self._told, None, margins=(12, 8, 12, 10)),
            gap=0,
        )
        parts.setStretchFactor(self._pages, 1)
        self.setLayout(parts)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._renewal.call())
        self.sift.changed.connect(self._renewal.call)
        self.order.chosen.connect(lambda _: self._renewal.call())
        self.shape.chosen.connect(self.view.show_as)
        self.view.opened.connect(self.opened)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.remove_asked.connect(self.remove_asked)
        self.add_button.clicked.connect(self.add_requested)
        self._stops = (
            self._session.changed.connect(lambda before, after: self._look_soon()),
            self._missing.changed.connect(self._follow_missing),
        )

    def _look_soon(self) -> None:
        if self.isVisible():
            self._settled.start()

    async def _renew(self) -> None:
        """Read the film, unless it is as it was, and list what passes."""
        project, missing = self._session.project, self._missing.paths
        known = self._read if self._read is not None and self._read[0] is project else None
        entries = known[1] if known else await asyncio.to_thread(self._entries_of, project)
        sift = replace(self.sift.sift, words=self.search.text())
        found = await asyncio.to_thread(sifted, entries, sift, self.order.order, missing)
        if self._is_closed:
            return
        self._read = (project, entries)
        if known is None:
            self.sift.offer_models(models_of(entries))
        self._list(found, sift)

    def _entries_of(self, project: Project) -> tuple[Entry, ...]:
        return dated(entries_of(project), self._session.folder)

    def _list(self, found: Sequence[Entry], sift: Sift) -> None:
        kept = frozenset(each.key for each in self.view.chosen())
        current = self._rows.entry_at(self.view.currentIndex())
        if self._rows.show_entries(found):
            self.view.choose(kept, None if current is None else current.key)
        self.view.viewport().update()
        page: QWidget = self.view
        if not found:
            page = self._empty if self._read is None or not self._read[1] else self._nothing
        self._pages.setCurrentWidget(page)
        self._count_listed(len(found), sift)
        self._tell_missing()

    def _count_listed(self, found: int, sift: Sift) -> None:
        whole = 0 if self._read is None else len(self._read[1])
        words = counted("{count} entry", "{count} entries", whole)
        if not sift.is_open:
            words = self.tr("{found} of {whole}").format(
                found=in_number(found), whole=in_number(whole)
            )
        self._told.setText(words if whole else "")
        # Shown on the empty page, too.
        self.add_button.setVisible(bool(whole))

    def _follow_missing(self, before: frozenset[str], after: frozenset[str]) -> None:
        folder = self._session.folder
        self._pictures.mark_missing(frozenset(folder / path for path in after))
        self.view.look_again()
        self._renewal.call()

    def _tell_missing(self) -> None:
        gone = self._missing.paths
        if gone == self._told_gone:
            # Said before, and perhaps dismissed.
            return
        self._told_gone = gone
        self._note.clear()
        if gone:
            words = counted("{count} file is missing.", "{count} files are missing.", len(gone))
            offer = Offer(self.tr("Relink…"), self._ask_to_relink)
            self._note.tell(words, Tone.WARN, offer)

    def _ask_to_relink(self) -> None:
        """Ask, and go on saying what is missing: a bar goes when its action is taken."""
        self._told_gone = frozenset()
        self._renewal.call()
        self.relink_requested.emit()

    def _open_all(self) -> None:
        self.search.clear()
        self.sift.open_all()
        self.search.setFocus()

    def _count(self, standing: Standing | None) -> int:
        entries = () if self._read is None else self._read[1]
        if standing is None:
            return len(entries)
        return sum(stands(each, standing, self._missing.paths) for each in entries)

    def _entry_words(self, entry: Entry) -> str:
        return entry_words(entry, self._missing.paths, self._title_of_model)

    def _state_of(self, entry: Entry) -> tuple[str, str]:
        words = state_words(entry, self._missing.paths)
        if not words:
            return "", ""
        if entry.path in self._missing.paths:
            return words, "bad"
        return words, "warn" if entry.is_stale and entry.is_starred else "ok"

    def _path_of(self, entry: Entry) -> Path:
        return self._session.folder / entry.path

    def _picture_of(self, entry: Entry) -> QPixmap | None:
        return self.view.picture_of(entry)

    def _moment_of(self, entry: Entry) -> float | None:
        return self.view.moment_of(entry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renewal.call()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settled.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
