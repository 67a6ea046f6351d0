"""Captions: how they are shown, a list of them, and the words and place of the chosen one."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.domain.titling import Caption, CaptionMode
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.cut.fields import captioned
from desktop_app.ui.cut.items import ItemList, PlaceFields
from desktop_app.ui.cut.sections import OptionField, Section, as_step, group
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import Back, WordsEdit
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.tracks import Kind as Track

_MODES: Final[dict[CaptionMode, str]] = {
    CaptionMode.SOFT: say("A track that can be turned off"),
    CaptionMode.BURNT: say("Burnt into the picture"),
    CaptionMode.OFF: say("Left out"),
}


class CaptionsSection(Section):
    """Lists, adds and edits captions.

    Signals: import_asked(), export_asked() of a file of captions.
    """

    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        self._add = Button(self.tr("Add"), Kind.GHOST, tip=self.tr("At the playhead"))
        super().__init__(self.tr("Captions"), self._add)
        self._session = session
        self._desk = desk
        self._add.set_icon(icons, "plus")
        self._add.setProperty("dense", True)
        self._add.setAccessibleName(self.tr("Add a caption at the playhead"))
        self._mode = OptionField(self.tr("How captions are shown"), _MODES.items())
        self._list = ItemList(self.tr("Captions"), Track.CAPTION)
        self._text = WordsEdit()
        self._text.setAccessibleName(self.tr("Words of the caption"))
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * 2 + 16)
        self._place = PlaceFields(session, self.tr("caption"))
        self._remove = IconButton(icons, "trash-2", self.tr("Remove caption"))
        self._editor = group(row(self._text, self._remove), self._place)
        self._import = self._file_button(icons, "import", self.tr("Import…"))
        self._export = self._file_button(icons, "download", self.tr("Export…"))
        self._kinds = Text(self.tr("SRT or WebVTT"), Role.LABEL)
        self.add(
            captioned(self.tr("Shown as"), self._mode),
            self._list,
            self._editor,
            row(self._import, self._export, self._kinds, None, gap=6),
        )
        self._connect()

    @property
    def caption(self) -> Caption | None:
        """The caption that is edited."""
        key = self._key
        captions = self._session.project.timeline.captions
        return next((each for each in captions if key is not None and each.id == key.id), None)

    def follow(self) -> None:
        """Show the film's captions and the chosen one."""
        project, caption = self._session.project, self.caption
        nothing = self._desk.why_not(Deed.TITLE)
        self._add.allow(nothing)
        self._import.allow(nothing)
        empty = self.tr("There are no captions yet.") if not project.timeline.captions else None
        self._export.allow(nothing or empty)
        self._mode.choose(project.timeline.caption_mode)
        self._list.show_items(project, self._key)
        self._editor.setVisible(caption is not None)
        if caption is not None:
            if not self._text.shows(caption.text):
                self._text.put(caption.text)
            self._place.show_place(project, self._key, None)

    def edit(self) -> None:
        """Put the cursor into the words of the chosen caption."""
        self._text.setFocus()
        self._text.selectAll()

    @property
    def _key(self) -> ItemKey | None:
        item = self._desk.picked.item
        return item if item is not None and item.kind is Track.CAPTION else None

    def _file_button(self, icons: Icons, icon: str, words: str) -> Button:
        button = Button(words, Kind.OUTLINE)
        button.set_icon(icons, icon)
        button.setProperty("dense", True)
        return button

    def _connect(self) -> None:
        session = self._session
        self._add.clicked.connect(lambda: as_step(session, self._desk.add_caption))
        self._list.picked.connect(self._desk.choose_item)
        self._list.remove_asked.connect(self._take_out)
        self._remove.clicked.connect(self._take_out)
        self._text.textChanged.connect(self._type)
        self._text.settled.connect(session.close_step)
        self._text.wound.connect(self._wind)
        self._place.lasted.connect(self._last)
        self._import.clicked.connect(self.import_asked)
        self._export.clicked.connect(self.export_asked)
        self._mode.chosen.connect(
            lambda: as_step(session, lambda: session.cutting.set_caption_mode(self._mode.value))
        )

    def _type(self) -> None:
        caption, words = self.caption, self._text.toPlainText()
        # A caption without words would be gone under the hand; *Remove* takes it out.
        if caption is not None and words.strip():
            self._session.cutting.change_caption(replace(caption, text=words))

    def _last(self, length: Flicks) -> None:
        caption = self.caption
        if caption is not None:
            placement = replace(caption.placement, duration=length)
            self._session.cutting.change_caption(replace(caption, placement=placement))

    def _take_out(self) -> None:
        caption = self.caption
        if caption is not None:
            self._session.cutting.remove_beside([caption.id])

    def _wind(self, way: Back) -> None:
        self._session.undo() if way is Back.UNDO else self._session.redo()
