"""The prompt library: searched, changed, and used in the scene that is written."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTabBar, QWidget

from desktop_app.domain.prompts import SavedPrompt, all_tags
from desktop_app.studio.prompt_history import PastWork
from desktop_app.studio.templates import Template
from desktop_app.ui.controls import Button, ChoiceField, Kind, Role, Text, column, row
from desktop_app.ui.controls.splitter import Splitter
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.prompts.detail import PromptDetail
from desktop_app.ui.prompts.entries import Listed, Shelf, of_history, of_kept, of_phrases

_ROW: Final = 46
_KEY: Final = Qt.ItemDataRole.UserRole


class PromptLibrarySheet(Sheet):
    """Lists the prompts of one shelf at a time.

    Signals: used(Listed, bool) for the scene, in place of its prompt when True, else at the cursor;
    kept(SavedPrompt) when that is asked for; left(SavedPrompt) when a changed one is turned away
    from; removed(SavedPrompt); import_asked(); export_asked(prompts).
    """

    used = Signal(object, bool)
    kept = Signal(object)
    left = Signal(object)
    removed = Signal(object)
    import_asked = Signal()
    export_asked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title_of_model: Callable[[str], str],
        now_ms: int,
        why_no_scene: str | None,
    ) -> None:
        super().__init__(parent, "", QSize(940, 600))
        self.set_title(self.tr("Prompt library"))
        self.setObjectName("promptLibrary")
        self._title_of, self._now_ms, self._why_no_scene = title_of_model, now_ms, why_no_scene
        self._prompts: tuple[SavedPrompt, ...] = ()
        self._templates: tuple[Template, ...] = ()
        self._history: tuple[PastWork, ...] = ()
        self._listed: tuple[Listed, ...] = ()
        self.detail = PromptDetail()
        self._build()
        self._connect()
        self._list()
        self.search.setFocus()

    @property
    def shelf(self) -> Shelf:
        """What is listed."""
        return tuple(Shelf)[max(0, self.tabs.currentIndex())]

    @property
    def current(self) -> Listed | None:
        """What is looked at."""
        place = self.list.currentRow()
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def show_prompts(self, prompts: Sequence[SavedPrompt], notice: str = "") -> None:
        """List what is kept; `notice` says what could not be read."""
        self._prompts = tuple(prompts)
        self.tag.offer((("", self.tr("All tags")), *((each, each) for each in all_tags(prompts))))
        if notice:
            self.say(notice)
        self._list()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """List the phrases that are shipped."""
        self._templates = tuple(templates)
        self._list()

    def show_history(self, history: Sequence[PastWork]) -> None:
        """List what was asked for."""
        self._history = tuple(history)
        self._list()

    def choose(self, prompt: SavedPrompt) -> None:
        """Look at a kept prompt."""
        self.tabs.setCurrentIndex(0)
        keys = [each.key for each in self._listed]
        if prompt.id in keys:
            self.list.setCurrentRow(keys.index(prompt.id))

    def begin(self, text: str) -> None:
        """Let a prompt of these words be kept."""
        self.tabs.setCurrentIndex(0)
        self.list.setCurrentRow(-1)
        self.detail.begin(text)

    def say(self, sentence: str) -> None:
        """Say what became of something."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("promptSearch")
        self.search.setAccessibleName(self.tr("Search prompts"))
        self.search.setPlaceholderText(self.tr("Words, tags, films"))
        self.search.setClearButtonEnabled(True)
        self.tag = ChoiceField()
        self.tag.setObjectName("promptTag")
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tabs = QTabBar()
        self.tabs.setObjectName("promptTabs")
        self.tabs.setAccessibleName(self.tr("Where prompts come from"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (self.tr("My prompts"), self.tr("Phrases"), self.tr("Asked before")):
            self.tabs.addTab(words)
        self.list = QListWidget()
        self.list.setObjectName("promptList")
        self.list.setAccessibleName(self.tr("Prompts"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Text("", Role.MUTED, wrap=True)
        self._nothing.setObjectName("promptNothing")
        self._notice = Text("", Role.WARN, wrap=True)
        self._notice.setObjectName("promptNotice")
        self._notice.hide()
        left = QWidget()
        top = row(self.search, self.tag)
        top.setStretch(0, 1)
        parts = (self.tabs, top, self._nothing, self.list, self._notice)
        left.setLayout(column(*parts, margins=(20, 12, 8, 12)))
        both = Splitter(self.tr("Width of the list"))
        both.addWidget(left)
        both.addWidget(self.detail)
        both.setSizes([420, 520])
        both.setChildrenCollapsible(False)
        self.body.setLayout(column(both, gap=0))
        self._lay_foot()

    def _lay_foot(self) -> None:
        new = Button(self.tr("New"), Kind.GHOST)
        new.setObjectName("promptNew")
        new.clicked.connect(lambda: self.begin(""))
        self._remove = Button(self.tr("Remove…"), Kind.GHOST)
        self._remove.setObjectName("promptRemove")
        bring = Button(self.tr("Import…"), Kind.GHOST)
        bring.setObjectName("promptImport")
        bring.clicked.connect(self.import_asked)
        self._export = Button(self.tr("Export…"), Kind.GHOST)
        self._export.setObjectName("promptExport")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._replace = Button(self.tr("Replace the prompt"))
        self._replace.setObjectName("promptReplace")
        self._insert = Button(self.tr("Insert at the cursor"), Kind.PRIMARY)
        self._insert.setObjectName("promptInsert")
        parts = (new, self._remove, bring, self._export, None, close, self._replace, self._insert)
        self.foot.setLayout(row(*parts, gap=6, margins=(12, 12, 20, 12)))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._list())
        self.tag.activated.connect(lambda _: self._list())
        self.tabs.currentChanged.connect(lambda _: self._list())
        self.list.currentRowChanged.connect(lambda _: self._turn())
        self.list.itemActivated.connect(lambda _: self._use(False))
        self.detail.kept.connect(self.kept)
        self._insert.clicked.connect(lambda: self._use(False))
        self._replace.clicked.connect(lambda: self._use(True))
        self._export.clicked.connect(self._ask_to_export)
        self._remove.clicked.connect(self._ask_to_remove)

    def _found(self) -> tuple[Listed, ...]:
        words = self.search.text()
        match self.shelf:
            case Shelf.KEPT:
                tag = str(self.tag.currentData() or "")
                return of_kept(self._prompts, words, tag, self._now_ms)
            case Shelf.PHRASES:
                return of_phrases(self._templates, words)
            case Shelf.HISTORY:
                return of_history(self._history, words, self._now_ms, self._title_of)

    def _list(self) -> None:
        known = self.current
        self._listed = self._found()
        self.tag.setVisible(self.shelf is Shelf.KEPT and self.tag.count() > 1)
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._listed:
            item = QListWidgetItem(f"{each.title}\n{each.below}", self.list)
            item.setSizeHint(QSize(0, _ROW))
            item.setData(_KEY, each.key)
        keys = [each.key for each in self._listed]
        place = keys.index(known.key) if known and known.key in keys else 0
        self.list.setCurrentRow(place if keys else -1)
        self.list.blockSignals(False)
        self._nothing.setText(self._nothing_words())
        self._nothing.setVisible(not keys)
        if known is None or self.current is None or self.current.key != known.key:
            self._turn()
        elif self.current != known or not self.detail.is_changed:
            self._show()

    def _nothing_words(self) -> str:
        if self.search.text().strip() or self.tag.currentData():
            return self.tr("Nothing has all of these words.")
        return {
            Shelf.KEPT: self.tr("Keep a prompt that worked, or import a list of prompts."),
            Shelf.PHRASES: self.tr("There are no phrases."),
            Shelf.HISTORY: self.tr("Everything that is generated, in any film, is listed here."),
        }[self.shelf]

    def accept(self) -> None:
        """Close because a prompt is used, which keeps it as it stands."""
        self.detail.show_prompt(None)
        super().accept()

    def done(self, code: int) -> None:
        """Close; what was changed is kept."""
        self._leave()
        super().done(code)

    def _turn(self) -> None:
        """Look at another prompt."""
        self._leave()
        self._show()

    def _leave(self) -> None:
        if self.detail.is_changed_own:
            self.left.emit(self.detail.prompt)

    def _show(self) -> None:
        current = self.current
        self.detail.show_prompt(current)
        nothing = None if current else self.tr("Choose a prompt first.")
        for button in (self._insert, self._replace):
            button.allow(self._why_no_scene or nothing)
        own = self.tr("Only prompts of your own can be removed.")
        self._remove.allow(nothing or (None if current and current.saved else own))
        none = self.tr("There are no prompts of your own yet.")
        self._export.allow(None if self._prompts else none)

    def _use(self, replaces: bool) -> None:
        current = self.current
        if current is None or self._why_no_scene is not None:
            return
        if current.saved is not None:
            # As it stands in the fields, saved or not.
            now = self.detail.prompt
            current = replace(current, title=now.title, text=now.text, saved=now)
        self.used.emit(current, replaces)

    def _ask_to_export(self) -> None:
        """Export what is listed of one's own, so a search or a tag chooses what goes."""
        listed = [each.saved for each in self._listed if each.saved]
        self.export_asked.emit(tuple(listed) or self._prompts)

    def _ask_to_remove(self) -> None:
        current = self.current
        if current is not None and current.saved is not None:
            self.removed.emit(current.saved)
