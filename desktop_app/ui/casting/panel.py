"""Cast & look: who and what the film shows again and again, for the prompts to name."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain.asking import is_stale
from desktop_app.domain.cast import CastEntry, CastId, CastKind, key_of
from desktop_app.domain.casting import names_in, scenes_that_use
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.project import Project, SceneId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.casting.cast_list import CastList
from desktop_app.ui.casting.form import CastForm, entry_in
from desktop_app.ui.casting.kinds import KIND_ICONS, free_name, kind_words
from desktop_app.ui.casting.told import knows_characters, models_told
from desktop_app.ui.controls import (
    Button,
    EmptyState,
    Kind,
    Offer,
    Role,
    Rule,
    Text,
    column,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_commas

_LEAST_LIST: Final = 90
"""Pixels: the name of a kind, and an entry."""


_SETTLE_MS: Final = 120
"""Who is told what is asked of every scene that names an entry: once typing rests."""


class CastPanel(QWidget):
    """Lists the entries of a film and changes one; `corner` adds and stands below.

    Signals: scenes_wished(scene ids) to be chosen; library_wished() to bring entries from there.
    """

    scenes_wished = Signal(list)
    library_wished = Signal()

    def __init__(
        self,
        session: ProjectSession,
        catalogue: Callable[[], Catalogue],
        pictures: SourcePictures,
        theme: Theme,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName("castPanel")
        self.setAccessibleName(self.tr("Cast and look"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._catalogue = catalogue
        self._pictures = pictures
        self.list = CastList(theme, icons)
        self.list.setMinimumHeight(_LEAST_LIST)
        self.form = CastForm(session, pictures, theme, icons)
        self.corner = Button(self.tr("Add to the cast"))
        self.corner.setObjectName("addCast")
        self.corner.setProperty("chevron", "false")
        self.corner.set_icon(icons, "plus", "text_1")
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._show_use)
        self._build(icons)
        self._connect()
        self._stop = session.changed.connect(self._follow)
        self._show(session.project)

    def detach(self) -> None:
        """Stop following the session and fetching, before the panel goes."""
        self._stop()
        self._settled.stop()
        self._pictures.stop()

    @property
    def chosen(self) -> CastEntry | None:
        """The entry that is chosen."""
        return entry_in(self._session.project.cast, self.list.current)

    def add(self, kind: CastKind) -> None:
        """Add an entry of a kind and let its name be typed."""
        cast = self._session.project.cast
        entry_id = self._session.casting.add(kind, free_name(kind, cast))
        self.list.choose(entry_id)
        self.form.edit_name()

    def edit(self, entry_id: CastId) -> None:
        """Choose an entry and put the cursor into its words."""
        self._show(self._session.project)
        if self.list.choose(entry_id):
            self.form.edit_words()

    def remove(self) -> None:
        """Take the chosen entry out and say what became of the prompts that named it."""
        entry = entry_in(self._session.project.cast, self.list.current)
        if entry is None:
            return
        uses = len(scenes_that_use(self._session.project, entry))
        place = self.list.place
        self._session.casting.remove(entry.id)
        self.list.choose_near(place)
        told = counted(
            "{count} scene says its words itself now.",
            "{count} scenes say its words themselves now.",
            uses,
        )
        words = self.tr("“{name}” is removed. {uses} Undo brings it back.")
        self._say(words.format(name=entry.name, uses=told))

    def fill_menu(self, menu: QMenu) -> None:
        """Offer to add an entry of each kind."""
        for kind in CastKind:
            action = menu.addAction(kind_words(kind))
            action.setObjectName(f"addCast.{kind}")
            self._icons.put(action, KIND_ICONS[kind])
            action.triggered.connect(partial(self._add_from_menu, kind))

    def _build(self, icons: Icons) -> None:
        self._icons = icons
        menu = KeyMenu(self.corner)
        self.fill_menu(menu)
        self.corner.setMenu(menu)
        empty = EmptyState(
            icons,
            "users",
            self.tr("The same faces in every scene"),
            self.tr(
                "Describe a person, a place, a prop or the look of the film once and give it a"
                " name. Prompts write the name in braces, {example}, and its words are sent."
            ).format(example="{Mara}"),
            (
                Offer(self.tr("Add a person"), self._adding(CastKind.PERSON), Kind.PRIMARY),
                Offer(self.tr("Describe the look"), self._adding(CastKind.LOOK)),
                Offer(self.tr("From my library…"), self.library_wished.emit),
            ),
        )
        self._note = Text("", Role.LABEL, wrap=True)
        self._note.setObjectName("castNote")
        self._note.setContentsMargins(12, 6, 12, 6)
        self._note.hide()
        full = QWidget()
        inside = column(self.list, self._note, Rule(), _FormArea(self.form), gap=0)
        inside.setStretch(0, 1)
        full.setLayout(inside)
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(full)
        self.setLayout(column(self._pages, gap=0))

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.rename_asked.connect(self.form.edit_name)
        self.list.open_asked.connect(self.form.edit_words)
        self.list.remove_asked.connect(self.remove)
        self.form.remove_asked.connect(self.remove)
        self.form.stale_asked.connect(self._ask_for_stale)

    def _adding(self, kind: CastKind) -> Callable[[], None]:
        return lambda: self.add(kind)

    def _add_from_menu(self, kind: CastKind, _: bool = False) -> None:
        self.add(kind)

    def _follow(self, before: Project, after: Project) -> None:
        if before.cast is not after.cast:
            self._say("")
        is_other = before.scenes != after.scenes or before.takes is not after.takes
        if before.cast is not after.cast or (self.isVisible() and is_other):
            self._show(after)

    def _show(self, project: Project) -> None:
        self._pages.setCurrentIndex(1 if project.cast else 0)
        self.list.show_entries(project.cast, uses_of(project))
        if self.list.current is None:
            self.list.choose_near(0)
        self._show_chosen(self.list.current)

    def _show_chosen(self, entry_id: CastId | None) -> None:
        other = self.form.entry is None or self.form.entry.id != entry_id
        self.form.show_entry(entry_in(self._session.project.cast, entry_id))
        if other:
            self._show_use()
        else:
            self._settled.start()

    def _show_use(self) -> None:
        self._settled.stop()
        entry, project = self.chosen, self._session.project
        if entry is None:
            return
        usual = project.scenes[0] if project.scenes else None
        told = models_told(project, entry, self._catalogue(), usual)
        self.form.show_use(self._used(entry), len(stale_of(project, entry)), told)
        self.form.offer_character(knows_characters(project, self._catalogue()))

    def _used(self, entry: CastEntry) -> str:
        project = self._session.project
        numbers = [project.scenes.index(each) + 1 for each in scenes_that_use(project, entry)]
        if not numbers:
            return self.tr("No scene names it yet. Write {name} in a prompt.").format(
                name=f"{{{entry.name}}}"
            )
        listed = in_commas(str(number) for number in numbers[:12])
        more = "…" if len(numbers) > 12 else ""
        return self.tr("Used in scene {numbers}").format(numbers=f"{listed}{more}")

    def _ask_for_stale(self) -> None:
        entry = self.chosen
        if entry is not None:
            self.scenes_wished.emit(list(stale_of(self._session.project, entry)))

    def say(self, sentence: str) -> None:
        """Say what became of something, until the cast changes."""
        self._say(sentence)

    def look_again(self) -> None:
        """Take in that models are told something else now."""
        self._show_chosen(self.list.current)

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        announce(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self._session.project)


class _FormArea(QScrollArea):
    """The form, as high as it wants to be while there is room for the list."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        form.setProperty("ground", "panel")
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        high = self._form.heightForWidth(self.viewport().width())
        return QSize(200, max(high, self._form.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._form.minimumSizeHint().width(), 150)


def uses_of(project: Project) -> dict[CastId, int]:
    """Return how many scenes name each entry."""
    named = [names_in(scene) for scene in project.scenes]
    return {entry.id: sum(key_of(entry.name) in keys for keys in named) for entry in project.cast}


def stale_of(project: Project, entry: CastEntry) -> tuple[SceneId, ...]:
    """Return the scenes that name an entry and whose takes in the film were made of other things.

    In film order; what changed may be the entry or anything else of the scene.
    """
    return tuple(each.id for each in scenes_that_use(project, entry) if is_stale(project, each))
