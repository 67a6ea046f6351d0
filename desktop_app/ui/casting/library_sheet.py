"""From my library: entries to bring into the film, looked at first, several at once."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.kept_cast import Clash, KeptEntry, Way, clash_of, free_name
from desktop_app.domain.project import Project
from desktop_app.domain.prompts import found_in
from desktop_app.domain.references import Use
from desktop_app.ui.casting.difference import DifferenceView, shows_words
from desktop_app.ui.casting.kinds import kind_words
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    EmptyState,
    FlowLayout,
    Kind,
    Role,
    SectionLabel,
    Text,
    clear_layout,
    column,
    row,
)
from desktop_app.ui.controls.splitter import Splitter
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.references.tile import ReferenceTile, Shown
from desktop_app.ui.references.words import USE_ICONS, use_words
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, side_by_side

_ROW: Final = 46
_ID: Final = Qt.ItemDataRole.UserRole
_EXCERPT: Final = 60


class CastLibrarySheet(Sheet):
    """Lists what is kept; what is ticked is brought by accepting the sheet, see `chosen`.

    Signals: import_asked(); export_asked(entries); remove_asked(entries).
    """

    import_asked = Signal()
    export_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        project: Project,
        pictures: SourcePictures,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__(parent, "", QSize(860, 560))
        self.set_title(self.tr("My library of cast and look"))
        self.setObjectName("castLibrary")
        self._project, self._pictures = project, pictures
        self._theme, self._icons = theme, icons
        self._kept: dict[CastId, KeptEntry] = {}
        self._ticked: set[CastId] = set()
        self._ways: dict[CastId, Way] = {}
        self._build()
        self._connect()
        self.show_kept(())
        self.search.setFocus()

    @property
    def chosen(self) -> tuple[tuple[CastEntry, Way], ...]:
        """What is ticked, with what becomes of each."""
        ticked = (each.entry for each in self._kept.values() if each.entry.id in self._ticked)
        return tuple((each, self._way_of(each)) for each in ticked)

    def show_kept(self, kept: Sequence[KeptEntry], notice: str = "") -> None:
        """List what is kept; `notice` says what could not be read."""
        self._kept = {each.entry.id: each for each in kept}
        self._ticked &= set(self._kept)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._pages.setCurrentIndex(1 if kept else 0)
        self._list_found()

    def say(self, sentence: str) -> None:
        """Say what became of something."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def done(self, code: int) -> None:
        """Close, and fetch no more pictures."""
        self._pictures.stop()
        super().done(code)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("castLibrarySearch")
        self.search.setAccessibleName(self.tr("Search my library"))
        self.search.setPlaceholderText(self.tr("Name or words"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("castLibraryList")
        self.list.setAccessibleName(self.tr("Entries in my library"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notice = Text("", Role.WARN, wrap=True)
        self._notice.setObjectName("castLibraryNotice")
        left = QWidget()
        left.setLayout(column(self.search, self.list, gap=8, margins=(20, 14, 10, 12)))
        parts = Splitter(self.tr("Width of the list"))
        parts.addWidget(left)
        parts.addWidget(self._made_preview())
        parts.setSizes([360, 500])
        parts.setChildrenCollapsible(False)
        empty = EmptyState(
            self._icons,
            "users",
            self.tr("Nothing is kept yet"),
            self.tr(
                "Choose an entry of the cast, open the menu beside it and keep it in your library:"
                " its words, voice and pictures can be brought into any film."
            ),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(parts)
        notice = row(self._notice, margins=(20, 0, 20, 0))
        self.body.setLayout(column(self._pages, notice, gap=0))
        self._lay_foot()

    def _made_preview(self) -> QWidget:
        self._name = Text("", Role.STRONG, wrap=True)
        self._name.setObjectName("castLibraryName")
        self._words = Text("", Role.BODY, wrap=True)
        self._words.setObjectName("castLibraryWords")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._standing = Text("", Role.MUTED, wrap=True)
        self._standing.setObjectName("castLibraryStanding")
        self._way = ChoiceField()
        self._way.setObjectName("castLibraryWay")
        self._way.setAccessibleName(self.tr("What becomes of the entry of that name"))
        self._shows = QWidget()
        self._tiles = FlowLayout(6)
        self._shows.setLayout(self._tiles)
        self._difference = DifferenceView(self._theme)
        right = QWidget()
        parts = (self._name, self._words, self._shows, self._standing, self._way)
        caption = self._caption = SectionLabel(self.tr("What would change in the film"))
        whole = column(*parts, caption, self._difference, None, gap=8, margins=(16, 16, 20, 12))
        whole.setStretch(6, 100)
        right.setLayout(whole)
        return right

    def _lay_foot(self) -> None:
        self._remove = Button(self.tr("Remove from library…"), Kind.GHOST)
        self._remove.setObjectName("castLibraryRemove")
        bring = Button(self.tr("Import…"), Kind.GHOST)
        bring.setObjectName("castLibraryImport")
        bring.clicked.connect(self.import_asked)
        self._export = Button(self.tr("Export…"), Kind.GHOST)
        self._export.setObjectName("castLibraryExport")
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._take = Button(self.tr("Bring into the film"), Kind.PRIMARY)
        self._take.setObjectName("castLibraryBring")
        self._take.clicked.connect(self.accept)
        self._take.setDefault(True)
        parts = (self._remove, bring, self._export, None, leave, self._take)
        self.foot.setLayout(row(*parts, margins=(12, 12, 20, 12)))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._list_found())
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemChanged.connect(self._tick)
        self.list.itemActivated.connect(self._turn)
        self._way.activated.connect(self._choose_way)
        self._pictures.arrived.connect(self._show_pictures)
        self._export.clicked.connect(lambda: self.export_asked.emit(self._meant()))
        self._remove.clicked.connect(lambda: self.remove_asked.emit(self._meant()))

    def _list_found(self) -> None:
        current = self._current
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._kept.values():
            entry = each.entry
            if found_in(self.search.text(), entry.name, entry.words, entry.voice):
                self.list.addItem(self._item(entry))
        self.list.blockSignals(False)
        ids = [self.list.item(at).data(_ID) for at in range(self.list.count())]
        known = current is not None and current.id in ids
        self.list.setCurrentRow(ids.index(current.id) if current and known else 0 if ids else -1)
        self._show()

    def _item(self, entry: CastEntry) -> QListWidgetItem:
        words = " ".join(entry.words.split())[:_EXCERPT]
        item = QListWidgetItem(f"{side_by_side((entry.name, kind_words(entry.kind)))}\n{words}")
        item.setSizeHint(QSize(0, _ROW))
        item.setData(_ID, entry.id)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if clash_of(self._project, entry) is Clash.SAME:
            item.setFlags(flags)
            item.setToolTip(self.tr("It is in the film already, just as it is here."))
            return item
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        is_ticked = entry.id in self._ticked
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        return item

    @property
    def _current(self) -> CastEntry | None:
        item = self.list.currentItem()
        kept = None if item is None else self._kept.get(item.data(_ID))
        return None if kept is None else kept.entry

    def _meant(self) -> tuple[CastEntry, ...]:
        """Return what is ticked, else what is looked at."""
        ticked = tuple(entry for entry, _ in self.chosen)
        current = self._current
        return ticked or (() if current is None else (current,))

    def _tick(self, item: QListWidgetItem) -> None:
        is_ticked = item.checkState() is Qt.CheckState.Checked
        (self._ticked.add if is_ticked else self._ticked.discard)(item.data(_ID))
        self.list.setCurrentItem(item)
        self._allow()

    def _turn(self, item: QListWidgetItem) -> None:
        """Tick or untick by Enter or a double click."""
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            ticked, clear = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            item.setCheckState(clear if item.checkState() is ticked else ticked)

    def _show(self) -> None:
        entry = self._current
        self._allow()
        for part in (self._name, self._words, self._shows):
            part.setVisible(entry is not None)
        if entry is None:
            for each in (self._standing, self._way, self._caption, self._difference):
                each.hide()
            return
        self._name.setText(entry.name)
        told = [kind_words(entry.kind), entry.words.strip(), entry.voice.strip()]
        told.append(shows_words(entry) if entry.references else "")
        self._words.setText("\n".join(each for each in told if each))
        sources = [each.source for each in entry.references if each.use is not Use.SOUND]
        self._pictures.want(sources)
        self._show_pictures()
        self._show_clash(entry)

    def _show_clash(self, entry: CastEntry) -> None:
        clash = clash_of(self._project, entry)
        self._standing.setText(self._clash_words(clash, entry))
        self._standing.setVisible(clash is not Clash.NONE)
        self._way.setVisible(clash is Clash.NAME)
        if clash is Clash.NAME:
            beside = free_name(entry.name, self._project.cast)
            self._way.offer(
                (
                    (Way.BESIDE, self.tr("Bring it beside, as {name}").format(name=beside)),
                    (Way.INSTEAD, self.tr("Put it in place of the film's")),
                )
            )
            self._way.choose(self._way_of(entry))
        mine = next((each for each in self._project.cast if each.id == entry.id), None)
        differs = clash is Clash.OLDER and mine is not None
        self._caption.setVisible(differs)
        self._difference.setVisible(differs)
        if differs and mine is not None:
            self._difference.show_change(mine, entry)

    def _clash_words(self, clash: Clash, entry: CastEntry) -> str:
        return {
            Clash.NONE: "",
            Clash.SAME: self.tr("It is in the film already, just as it is here."),
            Clash.OLDER: self.tr(
                "The film has it in another form; tick it to bring that up to date."
            ),
            Clash.NAME: self.tr("The film has another entry that is called {name}.").format(
                name=entry.name
            ),
        }[clash]

    def _way_of(self, entry: CastEntry) -> Way:
        match clash_of(self._project, entry):
            case Clash.NAME:
                return self._ways.get(entry.id, Way.BESIDE)
            case Clash.OLDER | Clash.SAME:
                return Way.UPDATE
            case Clash.NONE:
                return Way.ADD

    def _choose_way(self) -> None:
        entry = self._current
        if entry is not None:
            self._ways[entry.id] = self._way.currentData()

    def _show_pictures(self) -> None:
        clear_layout(self._tiles)
        entry = self._current
        for each in entry.references if entry else ():
            tile = ReferenceTile(self._theme, self._icons, "")
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            picture = self._pictures.get(each.source)
            fault = self._pictures.fault_of(each.source)
            name = each.name or use_words(each.use)
            tile.show_reference(Shown(name, USE_ICONS[each.use], fault=fault, picture=picture))
            self._tiles.addWidget(tile)

    def _allow(self) -> None:
        count = len(self._ticked)
        words = counted("Bring {count} into the film", "Bring {count} into the film", count)
        self._take.setText(words if count else self.tr("Bring into the film"))
        self._take.allow(None if count else self.tr("Tick what the film is to have first."))
        nothing = None if self._meant() else self.tr("There is nothing in your library yet.")
        self._export.allow(nothing)
        self._remove.allow(nothing)
