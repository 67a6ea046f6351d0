"""What one entry of the cast is called and what it says, to be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.problems import InvalidInput
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.casting.kinds import kind_example, kind_words
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
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
from desktop_app.ui.words import shown


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

    Signals: remove_asked().
    """

    remove_asked = Signal()

    def __init__(self, session: ProjectSession, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("castForm")
        self._session = session
        self._entry: CastEntry | None = None
        self._build(icons)
        self._connect()

    def show_entry(self, entry: CastEntry | None, used: str) -> None:
        """Show an entry, with a sentence on where it is used."""
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
        self._used.setText(used)

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
        self.remove = Button(self.tr("Remove"), Kind.GHOST)
        self.remove.setObjectName("removeCast")
        self.remove.setToolTip(self.tr("Prompts that name it will say its words themselves"))
        self.remove.set_icon(icons, "trash-2")
        top = row(self.name, self.kind)
        top.setStretch(0, 1)
        self.setLayout(
            column(
                SectionLabel(self.tr("Name and words")),
                top,
                self._problem,
                self.words,
                row(self._used, self.remove),
                margins=(12, 10, 12, 10),
            )
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
