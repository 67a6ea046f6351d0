"""What one entry of the cast is called, says, sounds like and is shown by, to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference
from desktop_app.domain.sentence import say
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.casting.kinds import kind_example, kind_words
from desktop_app.ui.casting.shows import CastShows
from desktop_app.ui.casting.told import Told
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    IconButton,
    Kind,
    Role,
    SectionLabel,
    Text,
    column,
    restyle,
    row,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import Back, LineEdit, WordsEdit
from desktop_app.ui.references.pictures import SourcePictures
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, shown


class NameEdit(LineEdit):
    """The name of an entry: Enter takes it over, Escape puts the old one back.

    Signals: accepted(), refused().
    """

    accepted = Signal()
    refused = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.refused.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class CastForm(QWidget):
    """Changes the entry that is shown; names are taken over when they are done, words as typed.

    Signals: remove_asked(); stale_asked() for the scenes that were made of it before it changed;
    menu_asked() for what else can be done with it.
    """

    remove_asked = Signal()
    stale_asked = Signal()
    menu_asked = Signal()

    def __init__(
        self, session: ProjectSession, pictures: SourcePictures, theme: Theme, icons: Icons
    ) -> None:
        super().__init__()
        self.setObjectName("castForm")
        self._session = session
        self._entry: CastEntry | None = None
        self.shows = CastShows(pictures, theme, icons)
        self._build(icons)
        self._connect()

    @property
    def entry(self) -> CastEntry | None:
        """The entry that is shown."""
        return self._entry

    def show_use(self, used: str, stale: int, told: Sequence[tuple[str, Told]]) -> None:
        """Show where the entry is used, how many takes came before it changed, how it is told."""
        self._used.setText(used)
        words = counted("{count} take was made before", "{count} takes were made before", stale)
        self._stale.setText(words)
        self._stale.setVisible(bool(stale))
        self.choose_stale.setVisible(bool(stale))
        lines = []
        for title, each in told:
            lines.append(self.tr("{model} gets {told}").format(model=title, told=each.words))
            lines += each.left_out
        self._told.setText("\n".join(lines))
        self._told.setVisible(bool(lines))
        short = any(each.sent < each.shown for _, each in told)
        self._told.set_role(Role.WARN if short else Role.LABEL)

    def offer_character(self, offered: bool) -> None:
        """Offer the field of an id where a model of the film knows the cast by one."""
        entry = self._entry
        has_one = entry is not None and bool(entry.character)
        self.character.setVisible(offered or has_one or self.character.hasFocus())

    def show_entry(self, entry: CastEntry | None) -> None:
        """Show an entry."""
        before, self._entry = self._entry, entry
        self.setEnabled(entry is not None)
        if entry is None:
            return
        other = before is None or before.id != entry.id
        if other or before is None or before.name != entry.name:
            self.name.put(entry.name)
            self._complain("")
        self.kind.choose(entry.kind)
        self.words.setPlaceholderText(kind_example(entry.kind))
        if other:
            self.words.put_anew(entry.words)
        elif not self.words.shows(entry.words):
            self.words.put(entry.words)
        self.voice.put(entry.voice)
        is_person = entry.kind is CastKind.PERSON
        self.voice.setVisible(is_person or bool(entry.voice))
        self.character.put(entry.character)
        self.shows.show_entry(entry)

    def edit_name(self) -> None:
        """Let the name be typed over."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def edit_words(self) -> None:
        """Put the cursor at the end of the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.words.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.words.setTextCursor(cursor)

    def _build(self, icons: Icons) -> None:
        self.name = NameEdit()
        self.name.setObjectName("castName")
        self.name.setAccessibleName(self.tr("Name, as prompts write it in braces"))
        self.kind = ChoiceField()
        self.kind.setObjectName("castKind")
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.offer((each, kind_words(each)) for each in CastKind)
        self.words = WordsEdit()
        self.words.setObjectName("castWords")
        self.words.setAccessibleName(self.tr("Words that are sent in place of the name"))
        self._problem = Text("", Role.BAD, wrap=True)
        self._problem.setObjectName("castProblem")
        self._problem.hide()
        self._used = Text("", Role.LABEL, wrap=True)
        self._used.setObjectName("castUsed")
        self.remove = IconButton(icons, "trash-2", self.tr("Remove"))
        self.remove.setObjectName("removeCast")
        tip = self.tr("Remove: prompts that name it will say its words themselves")
        self.remove.setToolTip(tip)
        self.more = IconButton(icons, "ellipsis", self.tr("My library and more"))
        self.more.setObjectName("castMore")
        self._build_use()
        top = row(self.name, self.kind)
        top.setStretch(0, 1)
        foot = row(self._used, self.remove, self.more, gap=4)
        foot.setStretch(0, 1)
        stale = row(self._stale, self.choose_stale)
        stale.setStretch(0, 1)
        said = column(self.words, self.voice, self.character)
        parts = (top, self._problem, said, self.shows, self._told, stale, foot)
        caption = SectionLabel(self.tr("Name, words and pictures"))
        self.setLayout(column(caption, *parts, margins=(12, 10, 12, 10)))

    def _build_use(self) -> None:
        self.voice = LineEdit()
        self.voice.setObjectName("castVoice")
        self.voice.setAccessibleName(self.tr("Voice, told where it speaks"))
        self.voice.setPlaceholderText(self.tr("Voice: low and hoarse, slow, a Breton accent"))
        self.character = LineEdit()
        self.character.setObjectName("castCharacter")
        self.character.setAccessibleName(self.tr("Character id, as the provider gave it out"))
        self.character.setPlaceholderText(self.tr("Character id, for models that know it by one"))
        self.character.hide()
        self._told = Text("", Role.LABEL, wrap=True)
        self._told.setObjectName("castTold")
        self._stale = Text("", Role.WARN, wrap=True)
        self._stale.setObjectName("castStale")
        self.choose_stale = Button(self.tr("Choose these scenes"), Kind.OUTLINE)
        self.choose_stale.setObjectName("castChooseStale")
        self.choose_stale.setToolTip(
            self.tr("Select them in the list of scenes, to generate a take more of each")
        )

    def _connect(self) -> None:
        self.name.accepted.connect(self._take_name)
        self.name.settled.connect(self._take_name)
        self.name.refused.connect(self._put_name_back)
        self.name.wound.connect(self._wind)
        self.words.textChanged.connect(self._describe)
        self.words.settled.connect(self._session.close_step)
        self.words.wound.connect(self._wind)
        self.kind.activated.connect(self._sort)
        self.remove.clicked.connect(self.remove_asked)
        self.voice.textEdited.connect(self._say_voice)
        self.voice.settled.connect(self._session.close_step)
        self.voice.wound.connect(self._wind)
        self.character.textEdited.connect(self._call_character)
        self.character.settled.connect(self._session.close_step)
        self.character.wound.connect(self._wind)
        self.shows.arranged.connect(self._arrange)
        self.choose_stale.clicked.connect(self.stale_asked)
        self.more.clicked.connect(self.menu_asked)

    def _take_name(self) -> None:
        entry = self._entry
        if entry is None or self.name.text() == entry.name:
            self._complain("")
            return
        try:
            self._session.casting.rename(entry.id, self.name.text())
        except InvalidInput as error:
            self._complain(shown(str(error)))
        else:
            self._complain("")

    def _put_name_back(self) -> None:
        if self._entry is not None:
            self.name.put(self._entry.name)
            self._complain("")

    def _describe(self) -> None:
        if self._entry is not None:
            self._session.casting.describe(self._entry.id, self.words.toPlainText())

    def _say_voice(self, words: str) -> None:
        if self._entry is not None:
            self._session.casting.voice(self._entry.id, words)

    def _call_character(self, words: str) -> None:
        if self._entry is not None:
            self._session.casting.call_character(self._entry.id, words)

    def _arrange(self, references: tuple[Reference, ...], was_moved: bool) -> None:
        name = say("Move reference") if was_moved else say("Remove reference of the cast")
        if self._entry is not None:
            self._session.casting.show(self._entry.id, references, name)

    def _sort(self) -> None:
        if self._entry is not None:
            self._session.casting.sort_as(self._entry.id, self.kind.currentData())

    def _wind(self, way: Back) -> None:
        self._session.undo() if way is Back.UNDO else self._session.redo()

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        restyle(self.name, wrong=bool(sentence))
        self.name.setAccessibleDescription(sentence)
        if sentence:
            announce(self.name, sentence)


def entry_in(cast: tuple[CastEntry, ...], entry_id: CastId | None) -> CastEntry | None:
    """Return an entry by its id."""
    return next((each for each in cast if each.id == entry_id), None)
