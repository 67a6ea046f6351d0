"""The head of the story sheet: what is wanted, of whom, and what is to be said of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    IconButton,
    NumberField,
    Role,
    Text,
    column,
    restyle,
    row,
)
from desktop_app.ui.icons import Icons
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.story.topic import TopicField
from desktop_app.ui.story.writer_bar import WriterBar
from desktop_app.ui.words import in_resources

_SCENES_FIELD_MOST = 9999


class StoryForm(QFrame):
    """Topic, style, number of scenes, writer, model, and the tools of the outline.

    Signals: file_wished() when a script is to be read from a file.
    """

    file_wished = Signal()

    def __init__(
        self,
        icons: Icons,
        styles: tuple[tuple[str, str], ...],
        scenes: int,
        writer_bar: WriterBar,
        choice: ModelChoice,
    ) -> None:
        super().__init__()
        self.setProperty("bar", "head")
        self._build_fields(styles, scenes)
        self._build_sayings()
        top = Qt.AlignmentFlag.AlignTop
        first = row(self.topic_field, gap=10)
        for field in (self.style_field, self.scenes_field, self.write_button):
            first.addWidget(field, 0, top)
        first.setAlignment(self.topic_field, top)
        tools = self._made_tools(icons)
        second = row(choice.model_field, choice.aspect_field, choice.seconds_field, None, *tools)
        said = (self._complaint, self._notes)
        self.setLayout(column(first, writer_bar, second, *said, margins=(20, 14, 20, 14), gap=10))

    @property
    def complaint(self) -> str:
        """What keeps the topic from becoming an outline, empty when nothing does."""
        return self._complaint.text()

    @property
    def notes(self) -> str:
        """What is to be said of what a writer wrote."""
        return self._notes.text()

    def complain(self, sentence: str) -> None:
        """Say what went wrong with what was asked for."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        nothing = not self.topic_field.words
        restyle(self.topic_field, wrong=bool(sentence) and nothing)
        counted = self.scenes_field.isEnabled() and not nothing
        restyle(self.scenes_field, wrong=bool(sentence) and counted)
        if sentence:
            announce(self, sentence)

    def say(self, sentence: str, role: Role = Role.MUTED) -> None:
        """Say something of what a writer wrote."""
        self._notes.setText(sentence)
        self._notes.set_role(role)
        self._notes.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _build_fields(self, styles: tuple[tuple[str, str], ...], scenes: int) -> None:
        self.topic_field = TopicField()
        self.topic_field.setObjectName("topicField")
        self.topic_field.setAccessibleName(self.tr("Topic or script"))
        self.topic_field.setPlaceholderText(self.tr("A topic in a sentence, or a whole script"))
        self.style_field = ChoiceField()
        self.style_field.setAccessibleName(self.tr("Style of the story"))
        self.style_field.offer((id_, in_resources(words)) for id_, words in styles)
        self.scenes_field = NumberField(0, _SCENES_FIELD_MOST)
        self.scenes_field.setObjectName("scenesField")
        self.scenes_field.setAccessibleName(self.tr("Number of scenes"))
        self.scenes_field.lineEdit().setAccessibleName(self.tr("Number of scenes"))
        self.scenes_field.setSuffix(self.tr(" scenes"))
        self.scenes_field.setKeyboardTracking(False)
        self.scenes_field.setValue(scenes)
        self.write_button = Button(self.tr("Write"))
        self.write_button.setObjectName("writeButton")
        for field in (self.style_field, self.scenes_field, self.write_button):
            field.setMinimumWidth(132)

    def _build_sayings(self) -> None:
        self._complaint = Text("", Role.BAD, wrap=True)
        self._complaint.setObjectName("storyComplaint")
        self._notes = Text("", Role.MUTED, wrap=True)
        self._notes.setObjectName("storyNotes")
        for each in (self._complaint, self._notes):
            each.hide()

    def _made_tools(self, icons: Icons) -> tuple[IconButton, ...]:
        """Return the buttons of what is done to the outline as a whole."""
        self.undo_button = IconButton(icons, "undo-2", self.tr("Undo"), command="story_undo")
        self.redo_button = IconButton(icons, "redo-2", self.tr("Redo"), command="story_redo")
        self.row_button = IconButton(icons, "plus", self.tr("Add a scene"), command="story_add")
        self.file_button = IconButton(icons, "folder-open", self.tr("Open a script…"))
        self.file_button.clicked.connect(self.file_wished)
        for button, name in (
            (self.file_button, "storyFile"),
            (self.undo_button, "storyUndo"),
            (self.redo_button, "storyRedo"),
            (self.row_button, "storyAddRow"),
        ):
            button.setObjectName(name)
        return self.file_button, self.undo_button, self.redo_button, self.row_button
