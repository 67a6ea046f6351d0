"""The story sheet: a topic or a script becomes an outline, edited and priced before it is used."""

import asyncio

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain.cast import CastByKey
from desktop_app.domain.catalogue import Catalogue, Settings, effective_resolution
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    ElidedLabel,
    EmptyState,
    IconButton,
    NumberField,
    PrimaryButton,
    Role,
    Text,
    column,
    restyle,
    row,
)
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.story.model import OutlineModel
from desktop_app.ui.story.outline import as_drafts, totals, written, written_again
from desktop_app.ui.story.planning import Planning
from desktop_app.ui.story.table import OutlineTable
from desktop_app.ui.story.topic import TopicField
from desktop_app.ui.theme import Theme, with_tabular_figures
from desktop_app.ui.words import counted, in_credits, in_decimals, in_dollars, in_resources, shown

_MOST_SHOWN = 3
_LONG = 6000
"""Characters from which on a script is read away from the window's thread."""

_SCENES_FIELD_MOST = 9999


class StoryDialog(Sheet):
    """Writes an outline, lets it be edited, and hands over the scenes; nothing is spent here.

    Signals: scenes_ready(tuple[SceneDraft, ...], Settings), each draft with its length;
    file_wished() when a script is to be read from a file.
    """

    scenes_ready = Signal(object, object)
    file_wished = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        icons: Icons,
        planning: Planning,
        catalogue: Catalogue,
        settings: Settings,
        tasks: TaskScope,
        *,
        balance: Credits | None = None,
        cast: CastByKey | None = None,
        scenes: int = 5,
    ) -> None:
        """Make it for new scenes with `settings`; `balance` None when it is not known.

        `cast` are those whom prompts of the film may name. Long scripts are read by `tasks`.
        """
        super().__init__(parent, "", QSize(1080, 640))
        self.setObjectName("storyDialog")
        self.set_title(self.tr("Story from a topic"))
        self._planning = planning
        self._balance = balance
        self._variation = 0
        self._reading = Renewal(tasks, self._read_long)
        self._last_asked: tuple[str, int, object] | None = None
        self.choice = ModelChoice(catalogue, settings, self)
        self.outline = OutlineModel(self)
        self.outline.set_cast(cast or {})
        self.table = OutlineTable(theme, icons, self.outline)
        self.table.setObjectName("storyTable")
        self._build_form(scenes)
        self._build_body(icons)
        self._build_foot()
        self._connect()
        self._take_terms()
        self.topic_field.setFocus()

    @property
    def complaint(self) -> str:
        """What keeps the topic from becoming an outline, empty when nothing does."""
        return self._complaint.text()

    @property
    def problems(self) -> str:
        """What does not fit in the outline, as it is shown."""
        return self._problems.text()

    def set_words(self, words: str) -> None:
        """Begin with a topic or a script that came from elsewhere, written out at once."""
        self.topic_field.setPlainText(words)
        self.write()

    def complain(self, sentence: str) -> None:
        """Say what went wrong with what was asked for."""
        self._complain(sentence)

    def set_balance(self, balance: Credits | None) -> None:
        """Say what there is to spend."""
        self._balance = balance
        self._spell_totals()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the models that the service lists by now."""
        self.choice.set_catalogue(catalogue)
        self._take_terms()

    def write(self) -> None:
        """Write the outline, or another one; rows that were changed by hand stay."""
        words = self.topic_field.words
        asked = (words, self.scenes_field.value(), self.style_field.currentData())
        self._variation = self._variation + 1 if asked == self._last_asked else 0
        if len(words) > _LONG:
            self.write_button.allow(self.tr("The script is being read."))
            self._reading.call()
            return
        try:
            drafts = self._drafts(words)
        except TakewrightError as error:
            self._complain(shown(str(error)))
            return
        self._take_drafts(words, asked, drafts)

    async def _read_long(self) -> None:
        """Read a long script away from the window's thread."""
        words = self.topic_field.words
        asked = (words, self.scenes_field.value(), self.style_field.currentData())
        try:
            drafts = await asyncio.to_thread(self._drafts_of, *asked, self._variation)
        except TakewrightError as error:
            self._complain(shown(str(error)))
        else:
            self._take_drafts(words, asked, drafts)
        finally:
            self.write_button.allow(None)

    def _take_drafts(
        self, words: str, asked: tuple[str, int, object], drafts: tuple[SceneDraft, ...]
    ) -> None:
        self._complain("")
        old = self.outline.outline
        again = bool(old) and self._is_again(words)
        self._last_asked = asked
        self.outline.show(written_again(old, drafts) if again else written(drafts))
        self.table.select_row(0)

    def _is_again(self, words: str) -> bool:
        """Tell whether hand-made rows still belong: to the same script, or to any topic."""
        last = "" if self._last_asked is None else self._last_asked[0]
        if self._planning.is_script(words) or self._planning.is_script(last):
            return words == last
        return True

    def _drafts(self, words: str) -> tuple[SceneDraft, ...]:
        count, style = self.scenes_field.value(), self.style_field.currentData()
        return self._drafts_of(words, count, style, self._variation)

    def _drafts_of(
        self, words: str, count: int, style: object, variation: int
    ) -> tuple[SceneDraft, ...]:
        if words and self._planning.is_script(words):
            return self._planning.split(words)
        return self._planning.plan(words, count, str(style), variation)

    def _reroll(self, at: int) -> None:
        words = self.topic_field.words
        if self._planning.is_script(words):
            self._complain(self.tr("This scene is from your script; edit it in the table."))
            return
        self._variation += 1
        style = str(self.style_field.currentData())
        drafts = tuple(row.draft for row in self.outline.outline)
        try:
            draft = self._planning.reroll(words, drafts, at, style, self._variation)
        except TakewrightError as error:
            self._complain(shown(str(error)))
            return
        self._complain("")
        self.outline.rewrite(at, draft)

    def _build_form(self, scenes: int) -> None:
        self.topic_field = TopicField()
        self.topic_field.setObjectName("topicField")
        self.topic_field.setAccessibleName(self.tr("Topic or script"))
        self.topic_field.setPlaceholderText(self.tr("A topic in a sentence, or a whole script"))
        self.style_field = ChoiceField()
        self.style_field.setAccessibleName(self.tr("Style of the story"))
        self.style_field.offer((id_, in_resources(words)) for id_, words in self._planning.styles)
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
        self._complaint = Text("", Role.BAD, wrap=True)
        self._complaint.setObjectName("storyComplaint")
        self._complaint.hide()

    def _build_body(self, icons: Icons) -> None:
        top = Qt.AlignmentFlag.AlignTop
        first = row(self.topic_field, gap=10)
        for field in (self.style_field, self.scenes_field, self.write_button):
            first.addWidget(field, 0, top)
        first.setAlignment(self.topic_field, top)
        choice = self.choice
        tools = self._made_tools(icons)
        second = row(choice.model_field, choice.aspect_field, choice.seconds_field, None, *tools)
        form = QFrame()
        form.setProperty("bar", "head")
        form.setLayout(column(first, second, self._complaint, margins=(20, 14, 20, 14), gap=10))
        empty = EmptyState(
            icons,
            "sparkles",
            self.tr("What is the film about?"),
            self.tr(
                "Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered"
                " lines or blank lines begin its scenes. Nothing is spent until you generate."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        self._problems = Text("", Role.WARN, wrap=True)
        self._problems.setContentsMargins(20, 8, 20, 10)
        self._problems.hide()
        body = column(form, self._stack, self._problems, gap=0)
        body.setStretch(1, 1)
        self.body.setLayout(body)

    def _made_tools(self, icons: Icons) -> tuple[IconButton, ...]:
        """Return the buttons of what is done to the outline as a whole."""
        self.undo_button = IconButton(icons, "undo-2", self.tr("Undo"), shortcut="Ctrl+Z")
        self.redo_button = IconButton(icons, "redo-2", self.tr("Redo"), shortcut="Ctrl+Shift+Z")
        self.row_button = IconButton(icons, "plus", self.tr("Add a scene"), shortcut="Ctrl+N")
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

    def _build_foot(self) -> None:
        self._film = ElidedLabel("", Role.MUTED)
        self._price = Text("", Role.MUTED)
        for label in (self._film, self._price):
            label.setFont(with_tabular_figures(self.font()))
        self._film.setObjectName("storyFilm")
        self._price.setObjectName("storyPrice")
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_button = PrimaryButton(self.tr("Add scenes"))
        self.add_button.setObjectName("addScenesButton")
        self.foot.setLayout(
            row(self._film, self._price, cancel, self.add_button, gap=12, margins=(20, 12, 20, 12))
        )
        self._film.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.topic_field.submitted.connect(self.write)
        self.topic_field.pasted.connect(self.write)
        self.topic_field.textChanged.connect(self._read_words)
        self.write_button.clicked.connect(self.write)
        self.style_field.activated.connect(self._rewrite)
        self.scenes_field.valueChanged.connect(self._rewrite)
        self.choice.changed.connect(self._take_terms)
        self.outline.outline_changed.connect(self._show_outline)
        self.table.reroll_requested.connect(self._reroll)
        self.add_button.clicked.connect(self._hand_over)
        self.undo_button.clicked.connect(self.outline.undo)
        self.redo_button.clicked.connect(self.outline.redo)
        self.row_button.clicked.connect(self.table.add_row)
        self.finished.connect(self._reading.stop)

    def _rewrite(self) -> None:
        if self.outline.outline or self.complaint:
            self.write()

    def _read_words(self) -> None:
        words = self.topic_field.words
        script = bool(words) and self._planning.is_script(words)
        why = self.tr("The script says where its scenes begin.")
        for field in (self.style_field, self.scenes_field):
            field.setEnabled(not script)
            field.setToolTip(why if script else "")
        self._name_write_button()

    def _name_write_button(self) -> None:
        script = not self.scenes_field.isEnabled()
        again = bool(self.outline.outline)
        if script:
            text = self.tr("Read again") if again else self.tr("Read script")
        else:
            text = self.tr("Write again") if again else self.tr("Write")
        self.write_button.setText(text)

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        nothing = not self.topic_field.words
        restyle(self.topic_field, wrong=bool(sentence) and nothing)
        counted = self.scenes_field.isEnabled() and not nothing
        restyle(self.scenes_field, wrong=bool(sentence) and counted)
        if sentence:
            announce(self, sentence)

    def _take_terms(self) -> None:
        self.outline.set_terms(self.choice.model, self.choice.settings)
        self._show_outline()

    def _show_outline(self) -> None:
        rows = self.outline.outline
        self._stack.setCurrentIndex(1 if rows else 0)
        self._name_write_button()
        nothing = self.tr("Nothing was changed yet.")
        self.undo_button.allow(None if self.outline.can_undo else nothing)
        nothing = self.tr("Nothing was taken back.")
        self.redo_button.allow(None if self.outline.can_redo else nothing)
        count = len(rows)
        many = counted("Add {count} scene", "Add {count} scenes", count)
        words = {0: self.tr("Add scenes")}
        self.add_button.set_action(words.get(count, many))
        self.add_button.allow(None if rows else self.tr("Write a topic first."))
        self._spell_problems()
        self._spell_totals()

    def _spell_problems(self) -> None:
        found = [self.choice.problem] if self.choice.problem else []
        for at in range(len(self.outline.outline)):
            problem = self.outline.problem_of(at)
            if problem:
                scene = self.tr("Scene {number}: {problem}")
                found.append(scene.format(number=at + 1, problem=problem))
        more = len(found) - _MOST_SHOWN
        shown = found[:_MOST_SHOWN]
        if more > 0:
            shown.append(self.tr("… and {count} more.").format(count=more))
        self._problems.setText("\n".join(shown))
        self._problems.setVisible(bool(shown))

    def _spell_totals(self) -> None:
        model, rows = self.choice.model, self.outline.outline
        if model is None or not rows:
            self._film.setText("")
            self._price.setText("")
            return
        settings = self.choice.settings
        sums = totals(rows, model, settings)
        size = (model.title, effective_resolution(model, settings), settings.aspect)
        takes = counted("{count} take", "{count} takes", len(rows))
        film = self.tr("Film {seconds} s").format(seconds=in_decimals(sums.seconds, 1))
        look = ", ".join(part for part in size if part)
        self._film.setText(" · ".join((film, takes, look)))
        self._spell_price(sums.credits, sums.unknown)

    def _spell_price(self, price: Credits, unknown: int) -> None:
        parts = [
            self.tr("{credits} credits").format(credits=in_credits(price)),
            self.tr("{usd} to generate").format(usd=in_dollars(price.usd)),
        ]
        if unknown:
            parts.append(self.tr("{count} of unknown price").format(count=unknown))
        if self._balance is not None:
            parts.append(self.tr("you have {credits}").format(credits=self._balance))
        self._price.setText(" · ".join(parts))
        short = self._balance is not None and price > self._balance
        self._price.set_role(Role.WARN if short else Role.MUTED)

    def _hand_over(self) -> None:
        model = self.choice.model
        if model is None or not self.outline.outline:
            return
        settings = self.choice.settings
        self.scenes_ready.emit(as_drafts(self.outline.outline, model, settings), settings)
        self.accept()
