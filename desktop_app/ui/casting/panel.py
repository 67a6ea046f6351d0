"""Cast & look: who and what the film shows again and again, for the prompts to name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop_app.domain.cast import CastEntry, CastId, CastKind, key_of, mentions
from desktop_app.domain.casting import scenes_that_use
from desktop_app.domain.project import Project
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.casting.cast_list import CastList
from desktop_app.ui.casting.form import CastForm, entry_in
from desktop_app.ui.casting.kinds import KIND_ICONS, free_name, kind_words
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
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted


class CastPanel(QWidget):
    """Lists the entries of a film and changes one; `corner` adds and stands below."""

    def __init__(self, session: ProjectSession, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("castPanel")
        self.setAccessibleName(self.tr("Cast and look"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.list = CastList(theme, icons)
        self.form = CastForm(session, icons)
        self.corner = Button(self.tr("Add to the cast"))
        self.corner.setObjectName("addCast")
        self.corner.setProperty("chevron", "false")
        self.corner.set_icon(icons, "plus", "text_1")
        self._build(icons)
        self._connect()
        self._stop = session.changed.connect(self._follow)
        self._show(session.project)

    def detach(self) -> None:
        """Stop following the session, before the panel goes."""
        self._stop()

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
        menu = QMenu(self.corner)
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
            ),
        )
        self._note = Text("", Role.LABEL, wrap=True)
        self._note.setObjectName("castNote")
        self._note.setContentsMargins(12, 6, 12, 6)
        self._note.hide()
        full = QWidget()
        inside = column(self.list, self._note, Rule(), self.form, gap=0)
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

    def _adding(self, kind: CastKind) -> Callable[[], None]:
        return lambda: self.add(kind)

    def _add_from_menu(self, kind: CastKind, _: bool = False) -> None:
        self.add(kind)

    def _follow(self, before: Project, after: Project) -> None:
        if before.cast is not after.cast:
            self._say("")
        if before.cast is not after.cast or (self.isVisible() and before.scenes != after.scenes):
            self._show(after)

    def _show(self, project: Project) -> None:
        self._pages.setCurrentIndex(1 if project.cast else 0)
        self.list.show_entries(project.cast, uses_of(project))
        if self.list.current is None:
            self.list.choose_near(0)
        self._show_chosen(self.list.current)

    def _show_chosen(self, entry_id: CastId | None) -> None:
        entry = entry_in(self._session.project.cast, entry_id)
        self.form.show_entry(entry, "" if entry is None else self._used(entry))

    def _used(self, entry: CastEntry) -> str:
        project = self._session.project
        numbers = [project.scenes.index(each) + 1 for each in scenes_that_use(project, entry)]
        if not numbers:
            return self.tr("No scene names it yet. Write {name} in a prompt.").format(
                name=f"{{{entry.name}}}"
            )
        listed = ", ".join(str(number) for number in numbers[:12])
        more = "…" if len(numbers) > 12 else ""
        return self.tr("Used in scene {numbers}").format(numbers=f"{listed}{more}")

    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        announce(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show(self._session.project)


def uses_of(project: Project) -> dict[CastId, int]:
    """Return how many scenes name each entry."""
    named = [frozenset(each.key for each in mentions(scene.prompt)) for scene in project.scenes]
    return {entry.id: sum(key_of(entry.name) in keys for keys in named) for entry in project.cast}
