"""The story sheet: a topic or a script becomes an outline, edited and priced before it is used."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.cast import CastByKey, CastEntry, by_key
from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.studio.brief import Again
from desktop_app.studio.writer import Price, Told
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.controls import (
    EmptyState,
    Role,
    Text,
    column,
)
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.story.again import Asking, SceneAgain
from desktop_app.ui.story.at_work import AtWork
from desktop_app.ui.story.cast_offers import CastOffers
from desktop_app.ui.story.foot import StoryFoot
from desktop_app.ui.story.form import StoryForm
from desktop_app.ui.story.model import OutlineModel
from desktop_app.ui.story.outline import as_drafts, written, written_again
from desktop_app.ui.story.planning import Planning, Wanted, Writing
from desktop_app.ui.story.table import OutlineTable
from desktop_app.ui.story.writer_bar import WriterBar
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_credits, in_dollars, shown

_MOST_SHOWN = 3
_LONG = 6000
"""Characters from which on a script is read away from the window's thread."""


class StoryDialog(Sheet):
    """Writes an outline, lets it be edited, and hands over the scenes.

    Only a writer costs something, at the price that stands on the button; clips cost nothing here.

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
        writing: Writing | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make it for new scenes with `settings`; `balance` None when it is not known.

        `cast` are those whom prompts of the film may name. Long scripts are read by `tasks`.
        Without `writing` the planner of this computer is the only writer.
        """
        super().__init__(parent, "", QSize(1240, 680))
        self.setObjectName("storyDialog")
        self.set_title(self.tr("Story from a topic"))
        self._planning = planning
        self._balance = balance
        self._variation = 0
        self._reading = Renewal(tasks, self._read_long)
        self._last_asked: tuple[str, int, object] | None = None
        self.choice = ModelChoice(catalogue, settings, self)
        self.outline = OutlineModel(self)
        self._cast = dict(cast or {})
        self.outline.set_cast(self._cast)
        writing = writing or Writing((), _no_price, _no_writer)
        self._writing = writing
        self._at_work = AtWork(writing, tasks, self)
        self.writer_bar = WriterBar(writing.writers, writing.chosen, monotonic)
        self.cast_offers = CastOffers()
        asking = Asking(self._wanted_again, self._plan_again, self._has_script)
        self._again = SceneAgain(self.outline, writing, self._at_work, self.writer_bar, asking)
        self.table = OutlineTable(theme, icons, self.outline)
        self.table.setObjectName("storyTable")
        self._build_form(icons, scenes)
        self._build_body(icons)
        self._foot = StoryFoot(self.foot)
        self.add_button = self._foot.add_button
        self._connect()
        self._take_terms()
        self.topic_field.setFocus()

    @property
    def complaint(self) -> str:
        """What keeps the topic from becoming an outline, empty when nothing does."""
        return self._form.complaint

    @property
    def said(self) -> str:
        """What is to be said of what a writer wrote."""
        return self._form.notes

    @property
    def problems(self) -> str:
        """What does not fit in the outline, as it is shown."""
        return self._problems.text()

    @property
    def new_cast(self) -> tuple[CastEntry, ...]:
        """Who comes into the cast with the scenes: those of the writer's that are ticked."""
        return self.cast_offers.taken

    def set_words(self, words: str) -> None:
        """Begin with a topic or a script that came from elsewhere, written out at once for free."""
        self.topic_field.setPlainText(words)
        self._write_here()

    def complain(self, sentence: str) -> None:
        """Say what went wrong with what was asked for."""
        self._form.complain(sentence)

    def set_balance(self, balance: Credits | None) -> None:
        """Say what there is to spend."""
        self._balance = balance
        self._spell_totals()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer the models that the service lists by now."""
        self.choice.set_catalogue(catalogue)
        self._take_terms()

    def write(self) -> None:
        """Write the outline, or another one; rows that were changed by hand stay.

        A writer that costs something is asked at the price that is shown.
        """
        wanted = self._order()
        writer = self.writer_bar.writer
        if writer and wanted is not None:
            if self._at_work.begin(writer, replace(wanted, cast=()), self._take_told(writer)):
                self._form.complain("")
                self._begin_writing(writer)
        else:
            self._write_here()

    def _write_here(self) -> None:
        """Have the planner or the script's own marks write it, at once and for free."""
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
            self._form.complain(shown(str(error)))
            return
        self._take_drafts(words, asked, drafts)

    async def _read_long(self) -> None:
        """Read a long script away from the window's thread."""
        words = self.topic_field.words
        asked = (words, self.scenes_field.value(), self.style_field.currentData())
        try:
            drafts = await asyncio.to_thread(self._drafts_of, *asked, self._variation)
        except TakewrightError as error:
            self._form.complain(shown(str(error)))
        else:
            self._take_drafts(words, asked, drafts)
        finally:
            self.write_button.allow(None)

    def _order(self) -> Wanted | None:
        """Return the story that is wanted of a writer; None while there is nothing to write."""
        words, model = self.topic_field.words, self.choice.model
        if not words or model is None:
            return None
        return Wanted(
            words,
            self._planning.is_script(words),
            self.scenes_field.value(),
            str(self.style_field.currentData()),
            self.writer_bar.language,
            model,
            self.choice.settings,
            self.cast_offers.offered,
        )

    def _begin_writing(self, writer: str) -> None:
        self.writer_bar.begin(writer)
        self.write_button.allow(self.tr("The writer is writing."))

    def _end_writing(self) -> None:
        self.writer_bar.stop()
        self.write_button.allow(None)

    def _take_told(self, writer: str) -> Callable[[Told], None]:
        """Return what shows what a writer wrote, and whom it brought in."""

        def take(told: Told) -> None:
            words = self.topic_field.words
            asked = (words, self.scenes_field.value(), self.style_field.currentData())
            self.cast_offers.offer(told.suggestions)
            self.outline.set_cast({**self._cast, **by_key(told.suggestions)})
            self._take_drafts(words, asked, told.drafts, "" if told.by_planner else writer)
            self._say_told(told)

        return take

    def _say_told(self, told: Told, sentence: str = "") -> None:
        """Say what is to be said of what was written, and what it cost."""
        notes = [*filter(None, (sentence,)), *map(shown, told.notes)]
        tone = Role.WARN if notes else Role.MUTED
        if not told.by_planner and told.cost is not None and told.cost.milli:
            cost = self.tr("It cost {credits} credits.")
            notes.append(cost.format(credits=in_credits(told.cost)))
        self._form.say("\n".join(notes), tone)

    def _take_drafts(
        self,
        words: str,
        asked: tuple[str, int, object],
        drafts: tuple[SceneDraft, ...],
        writer: str = "",
    ) -> None:
        self._form.complain("")
        self._form.say("")
        old = self.outline.outline
        again = bool(old) and self._is_again(words)
        self._last_asked = asked
        self.outline.show(written_again(old, drafts, writer) if again else written(drafts, writer))
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

    def _has_script(self) -> bool:
        return self._planning.is_script(self.topic_field.words)

    def _plan_again(self, at: int) -> SceneDraft:
        self._variation += 1
        style = str(self.style_field.currentData())
        drafts = tuple(row.draft for row in self.outline.outline)
        words = self.topic_field.words
        return self._planning.reroll(words, drafts, at, style, self._variation)

    def _wanted_again(self, again: Again) -> Wanted | None:
        wanted = self._order()
        return None if wanted is None else replace(wanted, again=again)

    def _take_again(self, told: Told, sentence: str) -> None:
        """Say what came of a scene that was written again, and whom it brought in."""
        self.cast_offers.offer_more(told.suggestions)
        self.outline.set_cast({**self._cast, **by_key(self.cast_offers.offered)})
        self._say_told(told, sentence)

    def _build_form(self, icons: Icons, scenes: int) -> None:
        self._form = StoryForm(icons, self._planning.styles, scenes, self.writer_bar, self.choice)
        form = self._form
        self.topic_field, self.style_field = form.topic_field, form.style_field
        self.scenes_field, self.write_button = form.scenes_field, form.write_button
        self.undo_button, self.redo_button = form.undo_button, form.redo_button
        self.row_button, self.file_button = form.row_button, form.file_button
        form.file_wished.connect(self.file_wished)

    def _build_body(self, icons: Icons) -> None:
        empty = EmptyState(
            icons,
            "sparkles",
            self.tr("What is the film about?"),
            self.tr(
                "Write a topic and press Enter, or paste a script: headings, “Scene 1”, numbered"
                " lines or blank lines begin its scenes. Clips cost nothing until you generate."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        self._problems = Text("", Role.WARN, wrap=True)
        self._problems.setContentsMargins(20, 8, 20, 10)
        self._problems.hide()
        body = column(self._form, self._stack, self.cast_offers, self._problems, gap=0)
        body.setStretch(1, 1)
        self.body.setLayout(body)

    def _connect(self) -> None:
        self.topic_field.submitted.connect(self.write)
        self.topic_field.pasted.connect(self._write_here)
        self.topic_field.textChanged.connect(self._read_words)
        self.write_button.clicked.connect(self.write)
        self.style_field.activated.connect(self._rewrite)
        self.scenes_field.valueChanged.connect(self._rewrite)
        self.choice.changed.connect(self._take_terms)
        self.writer_bar.changed.connect(self._price_writing)
        self.writer_bar.cancelled.connect(self._at_work.call_off)
        self._again.begun.connect(self._begin_writing)
        self._again.told.connect(self._take_again)
        self._again.complained.connect(self._form.complain)
        self._at_work.failed.connect(self._form.complain)
        self._at_work.ended.connect(self._end_writing)
        self.outline.outline_changed.connect(self._show_outline)
        self.table.reroll_requested.connect(self._again.write)
        self.add_button.clicked.connect(self._hand_over)
        self.undo_button.clicked.connect(self.outline.undo)
        self.redo_button.clicked.connect(self.outline.redo)
        self.row_button.clicked.connect(self.table.add_row)
        self._foot.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self._reading.stop)
        self.finished.connect(self._at_work.call_off)

    def _rewrite(self) -> None:
        """Write for another style or number of scenes; a writer is asked by the button only."""
        self._price_writing()
        if not self.writer_bar.writer and (self.outline.outline or self.complaint):
            self._write_here()

    def _read_words(self) -> None:
        words = self.topic_field.words
        script = bool(words) and self._planning.is_script(words)
        why = self.tr("The script says where its scenes begin.")
        for field in (self.style_field, self.scenes_field):
            field.setEnabled(not script)
            field.setToolTip(why if script else "")
        self._price_writing()

    def _price_writing(self) -> None:
        """Say what the writer costs, beside it and on the button."""
        wanted = self._order() if self.writer_bar.writer else None
        price = None if wanted is None else self._writing.price(self.writer_bar.writer, wanted)
        self.writer_bar.show_price(price)
        self._name_write_button()
        if price is None or price.is_free:
            return
        action, words = self.write_button.text(), self.tr("{action} · price unknown")
        if price.usual is not None:
            words = self.tr("{action} · {usd}").replace("{usd}", in_dollars(price.usual.usd))
        self.write_button.setText(words.format(action=action))

    def _name_write_button(self) -> None:
        script = not self.scenes_field.isEnabled()
        again = bool(self.outline.outline)
        if script:
            text = self.tr("Read again") if again else self.tr("Read script")
        else:
            text = self.tr("Write again") if again else self.tr("Write")
        self.write_button.setText(text)

    def _take_terms(self) -> None:
        self.outline.set_terms(self.choice.model, self.choice.settings)
        self._show_outline()
        self._price_writing()

    def _show_outline(self) -> None:
        rows = self.outline.outline
        self._stack.setCurrentIndex(1 if rows else 0)
        self._price_writing()
        nothing = self.tr("Nothing was changed yet.")
        self.undo_button.allow(None if self.outline.can_undo else nothing)
        nothing = self.tr("Nothing was taken back.")
        self.redo_button.allow(None if self.outline.can_redo else nothing)
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
        self._foot.show(self.outline.outline, self.choice, self._balance)

    def _hand_over(self) -> None:
        model = self.choice.model
        if model is None or not self.outline.outline:
            return
        settings = self.choice.settings
        self.scenes_ready.emit(as_drafts(self.outline.outline, model, settings), settings)
        self.accept()


def _no_price(writer: str, wanted: Wanted) -> Price:
    raise KeyError(writer)


async def _no_writer(writer: str, wanted: Wanted) -> Told:
    raise KeyError(writer)
