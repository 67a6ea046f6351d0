"""Titles over the picture: a list of them, and the words, style and place of the chosen one."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QMenu

from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.domain.titling import Title, TitleStyle
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.cut.fields import captioned
from desktop_app.ui.cut.items import ItemList, PlaceFields
from desktop_app.ui.cut.sections import OptionField, Section, as_step, group
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import Back, TitleEdit
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.tracks import Kind as Track
from desktop_app.ui.words import shown

_STYLES: Final[dict[TitleStyle, str]] = {
    TitleStyle.TITLE: say("Title"),
    TitleStyle.SUBTITLE: say("Subtitle"),
    TitleStyle.LOWER_THIRD: say("Lower third"),
    TitleStyle.CHAPTER: say("Chapter"),
    TitleStyle.CREDITS: say("Credits"),
}


class TitlesSection(Section):
    """Lists, adds and edits titles."""

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        self._add = Button(self.tr("Add"), Kind.GHOST, tip=self.tr("At the playhead (T)"))
        super().__init__(self.tr("Titles"), self._add)
        self._session = session
        self._desk = desk
        self._add.set_icon(icons, "plus")
        self._add.setProperty("dense", True)
        self._add.setAccessibleName(self.tr("Add a title at the playhead"))
        menu = QMenu(self._add)
        for style, words in _STYLES.items():
            menu.addAction(shown(words)).triggered.connect(
                lambda _=False, style=style: as_step(session, lambda: desk.add_title(style))
            )
        self._add.setMenu(menu)
        self._add.setProperty("menu", "true")
        self._list = ItemList(self.tr("Titles"), Track.TITLE)
        self._none = Text(self.tr("Words over the picture: a name, a place, credits."), Role.QUIET)
        self._none.setWordWrap(True)
        self._text = self._line(self.tr("Words"))
        self._detail = self._line(self.tr("Second line"))
        self._style = OptionField(self.tr("Title style"), _STYLES.items())
        self._place = PlaceFields(session, self.tr("title"))
        self._remove = IconButton(icons, "trash-2", self.tr("Remove title"))
        self._editor = group(
            self._text,
            self._detail,
            captioned(self.tr("Style"), self._style, self._remove),
            self._place,
        )
        self.add(self._list, self._none, self._editor)
        self._connect()

    @property
    def title(self) -> Title | None:
        """The title that is edited."""
        key = self._key
        titles = self._session.project.timeline.titles
        return next((each for each in titles if key is not None and each.id == key.id), None)

    def follow(self) -> None:
        """Show the film's titles and the chosen one."""
        project, title = self._session.project, self.title
        self._add.allow(self._desk.why_not(Deed.TITLE))
        self._list.show_items(project, self._key)
        self._none.setVisible(not project.timeline.titles)
        self._editor.setVisible(title is not None)
        if title is not None:
            self._text.put(title.text)
            self._detail.put(title.detail)
            self._style.choose(title.style)
            self._place.show_place(project, self._key, None)

    def edit(self) -> None:
        """Put the cursor into the words of the chosen title."""
        self._text.setFocus()
        self._text.selectAll()

    @property
    def _key(self) -> ItemKey | None:
        item = self._desk.picked.item
        return item if item is not None and item.kind is Track.TITLE else None

    def _line(self, name: str) -> TitleEdit:
        field = TitleEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.settled.connect(self._session.close_step)
        field.wound.connect(self._wind)
        return field

    def _connect(self) -> None:
        self._list.picked.connect(self._desk.choose_item)
        self._list.remove_asked.connect(self._take_out)
        self._remove.clicked.connect(self._take_out)
        self._text.textEdited.connect(lambda text: self._change(text=text))
        self._detail.textEdited.connect(lambda text: self._change(detail=text))
        self._style.chosen.connect(
            lambda: as_step(self._session, lambda: self._change(style=self._style.value))
        )
        self._place.lasted.connect(self._last)

    def _change(
        self, *, text: str | None = None, detail: str | None = None, style: TitleStyle | None = None
    ) -> None:
        title = self.title
        if title is not None:
            self._session.cutting.change_title(
                replace(
                    title,
                    text=title.text if text is None else text,
                    detail=title.detail if detail is None else detail,
                    style=style or title.style,
                )
            )

    def _last(self, length: Flicks) -> None:
        title = self.title
        if title is not None:
            placement = replace(title.placement, duration=length)
            self._session.cutting.change_title(replace(title, placement=placement))

    def _take_out(self) -> None:
        title = self.title
        if title is not None:
            self._session.cutting.remove_beside([title.id])

    def _wind(self, way: Back) -> None:
        self._session.undo() if way is Back.UNDO else self._session.redo()
