"""One prompt of the library: read, or one of the user's own, changed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop_app.domain.prompts import PromptId, SavedPrompt, tags_in, variables
from desktop_app.ui.controls import Button, Kind, Role, SectionLabel, Text, column, row
from desktop_app.ui.prompts.entries import Listed
from desktop_app.ui.words import in_commas


class PromptDetail(QWidget):
    """Shows a prompt; one's own can be changed and saved, any other kept as one's own.

    Signals: kept(SavedPrompt) with what is to be kept.
    """

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("promptDetail")
        self._listed: Listed | None = None
        self._is_new = False
        self.title = self._line("promptTitle", self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title: its first words if left empty"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("promptText")
        self.text.setAccessibleName(self.tr("The prompt"))
        self.text.setTabChangesFocus(True)
        example = "{{place}}"
        words = self.tr("What is seen and heard; {example} is asked for when it is used.")
        self.text.setPlaceholderText(words.format(example=example))
        self.tags = self._line("promptTags", self.tr("Tags, with commas between"))
        self.tags.setPlaceholderText(self.tr("Tags: portrait, rain"))
        self.note = self._line("promptNote", self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note for yourself"))
        self._variables = Text("", Role.LABEL, wrap=True)
        self._variables.setObjectName("promptVariableList")
        self._facts = Text("", Role.MUTED, wrap=True)
        self._facts.setObjectName("promptFacts")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save = Button(self.tr("Save"), Kind.SECONDARY)
        self.save.setObjectName("promptSave")
        self.save.clicked.connect(lambda: self.kept.emit(self.prompt))
        caption = SectionLabel(self.tr("Prompt"))
        parts = (caption, self.title, self.text, self._variables, self.tags, self.note)
        foot = row(self._facts, self.save)
        foot.setStretch(0, 1)
        whole = column(*parts, foot, margins=(16, 14, 20, 12))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        for field in (self.title, self.tags, self.note):
            field.textChanged.connect(lambda _: self._follow())
        self.text.textChanged.connect(self._follow)

    @property
    def prompt(self) -> SavedPrompt:
        """The prompt as it stands in the fields."""
        known = self._listed.saved if self._listed else None
        base = known or SavedPrompt(PromptId(""), "", "")
        return replace(
            base,
            title=self.title.text(),
            text=self.text.toPlainText(),
            tags=tags_in(self.tags.text()),
            note=self.note.text().strip(),
        )

    @property
    def is_changed(self) -> bool:
        """Tell whether something of one's own is not saved."""
        known = self._listed.saved if self._listed else None
        now = self.prompt
        return (self._is_new and bool(now.text.strip())) or (known is not None and now != known)

    @property
    def is_changed_own(self) -> bool:
        """Tell whether a prompt that is kept already was changed and has words still."""
        return self.is_changed and not self._is_new and bool(self.text.toPlainText().strip())

    def show_prompt(self, listed: Listed | None) -> None:
        """Show a prompt."""
        self._listed, self._is_new = listed, False
        own = listed is not None and listed.saved is not None
        self._fill(listed)
        for field in (self.title, self.tags, self.note):
            field.setVisible(own)
            field.setReadOnly(not own)
        self.text.setReadOnly(not own)
        self._facts.setText(listed.facts if listed else "")
        self.save.setText(self.tr("Save") if own else self.tr("Keep in my library"))
        self._follow()

    def begin(self, text: str = "") -> None:
        """Let a new prompt be written."""
        self.show_prompt(Listed("", "", "", text, saved=SavedPrompt(PromptId(""), "", "")))
        self._is_new = True
        self._follow()
        self.text.setFocus()

    def _fill(self, listed: Listed | None) -> None:
        self.title.setText(listed.title if listed and listed.saved else "")
        self.text.setPlainText(listed.text if listed else "")
        self.tags.setText(", ".join(listed.tags) if listed else "")
        self.note.setText(listed.note if listed else "")

    def _follow(self) -> None:
        names = variables(self.text.toPlainText())
        told = self.tr("Asks for: {names}").format(names=in_commas(names))
        self._variables.setText(told if names else "")
        self._variables.setVisible(bool(names))
        own = self._listed is not None and self._listed.saved is not None
        if self._listed is None:
            self.save.allow(self.tr("Choose a prompt first."))
        elif own and not self.is_changed:
            self.save.allow(self.tr("Nothing is changed."))
        elif not self.text.toPlainText().strip():
            self.save.allow(self.tr("There are no words in this prompt."))
        else:
            self.save.allow(None)

    def _line(self, name: str, label: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(label)
        return field
