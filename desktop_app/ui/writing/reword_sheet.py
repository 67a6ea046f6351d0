"""A prompt in other words: who rewords it at what price, and what would be different, before it is.

Nothing is replaced until the difference was seen and agreed to.
"""

import asyncio
import html
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from desktop_app.domain.ledger import Purpose
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.word_diff import Piece, compared
from desktop_app.studio.rewording import Reworded
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    Kind,
    Role,
    SectionLabel,
    Text,
    column,
    row,
)
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import in_credits, in_dollars, shown

_TICK_MS: Final = 500


@dataclass(frozen=True, slots=True)
class Rewriter:
    """What the sheet asks: `writers` are ids with titles, `chosen` the first shown.

    `price(writer, way, words)` is None when it is not known or paid elsewhere (`is_own`); `reword`
    asks once and raises TakewrightError.
    """

    writers: Sequence[tuple[str, str]]
    chosen: str
    is_own: Callable[[str], bool]
    price: Callable[[str, Purpose, str], Credits | None]
    reword: Callable[[str, Purpose, str], Awaitable[Reworded]]


class RewordSheet(Sheet):
    """Asks a writer for other words and shows them beside the prompt.

    Signals: replaced(str prompt) when the new words are to take the old ones' place.
    """

    replaced = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        rewriter: Rewriter,
        way: Purpose,
        prompt: str,
        tasks: TaskScope,
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(parent, "", QSize(900, 480))
        self.setObjectName("rewordSheet")
        self.set_title(self._title(way))
        self._theme = theme
        self._rewriter = rewriter
        self._way = way
        self._prompt = prompt
        self._tasks = tasks
        self._monotonic = monotonic
        self._since = 0.0
        self._new = ""
        self._task: asyncio.Task[object] | None = None
        self._build()
        self._connect()
        self._show_difference()
        self._show_price()

    @property
    def told(self) -> str:
        """What is said of the request, its price or its end."""
        return self._told.text()

    def _title(self, way: Purpose) -> str:
        return {
            Purpose.SHORTER: self.tr("A shorter prompt"),
            Purpose.SAFER: self.tr("Safer wording"),
        }.get(way, self.tr("Rewrite the prompt"))

    def _build(self) -> None:
        self.writer_field = ChoiceField()
        self.writer_field.setObjectName("rewordWriter")
        self.writer_field.setAccessibleName(self.tr("Writer"))
        self.writer_field.offer(self._rewriter.writers)
        self.writer_field.choose(self._rewriter.chosen)
        self.wish_field = QLineEdit()
        self.wish_field.setObjectName("rewordWish")
        self.wish_field.setAccessibleName(self.tr("What should be different"))
        self.wish_field.setPlaceholderText(
            self.tr("What should be different, as: at night, in the rain")
        )
        self.wish_field.setVisible(self._way is Purpose.REWRITE)
        self.ask_button = Button("", Kind.PRIMARY)
        self.ask_button.setObjectName("rewordAsk")
        self._told = Text("", Role.MUTED, wrap=True)
        self._told.setObjectName("rewordTold")
        self._old_view = self._view(self.tr("The prompt now"), "rewordOld")
        self._new_view = self._view(self.tr("The new prompt"), "rewordNew")
        ask = row(self.writer_field, self.wish_field, self.ask_button)
        ask.setStretch(1, 1)
        texts = row(
            column(SectionLabel(self.tr("Now")), self._old_view, gap=4),
            column(SectionLabel(self.tr("New")), self._new_view, gap=4),
            gap=12,
        )
        body = column(ask, self._told, texts, margins=(20, 14, 20, 14), gap=10)
        body.setStretch(2, 1)
        self.body.setLayout(body)
        self._leave = Button(self.tr("Keep the prompt"))
        self.replace_button = Button(self.tr("Replace the prompt"), Kind.PRIMARY)
        self.replace_button.setObjectName("rewordReplace")
        parts = (None, self._leave, self.replace_button)
        self.foot.setLayout(row(*parts, margins=(20, 12, 20, 12)))

    def _view(self, name: str, object_name: str) -> QTextEdit:
        view = QTextEdit()
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setAccessibleName(name)
        view.setObjectName(object_name)
        return view

    def _connect(self) -> None:
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.writer_field.activated.connect(self._show_price)
        self.wish_field.textChanged.connect(self._show_price)
        self.wish_field.returnPressed.connect(self.ask_button.click)
        self.ask_button.clicked.connect(self._ask)
        self._leave.clicked.connect(self.reject)
        self.replace_button.clicked.connect(self._replace)
        self.finished.connect(self._call_off)

    @property
    def _writer(self) -> str:
        return str(self.writer_field.currentData() or "")

    @property
    def _wish(self) -> str:
        return self.wish_field.text().strip()

    def _show_price(self) -> None:
        """Put the price on the button, and say where it is not known."""
        again = bool(self._new)
        ask = self.tr("Ask again") if again else self.tr("Ask for other words")
        if not self._writer:
            self.ask_button.setText(ask)
            self.ask_button.allow(self.tr("There is no writer to ask."))
            return
        price = self._rewriter.price(self._writer, self._way, self._wish)
        if price is not None:
            words = self.tr("{action} · {credits} credits · {usd}")
            facts = {"credits": in_credits(price), "usd": in_dollars(price.usd)}
            ask = words.format(action=ask, **facts)
        elif not self._rewriter.is_own(self._writer):
            ask = self.tr("{action} · price unknown").format(action=ask)
        self.ask_button.setText(ask)
        needs = self._way is Purpose.REWRITE and not self._wish
        self.ask_button.allow(self.tr("Say first what should be different.") if needs else None)
        if self._rewriter.is_own(self._writer):
            self._say(self.tr("Paid to whoever runs it; nothing is charged here."))
        elif price is None:
            self._say(self.tr("Price unknown until it answers; what it costs is booked then."))
        elif not again:
            self._say("")

    def _ask(self) -> None:
        if self._task is None:
            self._since = self._monotonic()
            self.ask_button.allow(self.tr("The writer is being asked; one moment."))
            self._timer.start()
            self._tick()
            self._tasks.start(self._asked(), name="reword")

    async def _asked(self) -> None:
        self._task = asyncio.current_task()
        try:
            found = await self._rewriter.reword(self._writer, self._way, self._wish)
        except TakewrightError as error:
            self._end()
            self._say(shown(str(error)), Role.BAD)
        else:
            self._new = found.prompt
            self._end()
            self._show_difference()
            self._say(self._cost_words(found))
        finally:
            self._task = None
            self._timer.stop()

    def _end(self) -> None:
        self._timer.stop()
        self._show_price()

    def _cost_words(self, found: Reworded) -> str:
        if found.prompt == self._prompt:
            return self.tr("The writer left the prompt as it is.")
        if found.cost is None:
            return ""
        return self.tr("It cost {credits} credits.").format(credits=in_credits(found.cost))

    def _tick(self) -> None:
        seconds = int(self._monotonic() - self._since)
        self._say(self.tr("The writer is writing · {seconds} s").format(seconds=seconds))

    def _say(self, sentence: str, role: Role = Role.MUTED) -> None:
        news = sentence != self._told.text() and not self._timer.isActive()
        self._told.setText(sentence)
        self._told.set_role(role)
        if sentence and news:
            announce(self, sentence)

    def _show_difference(self) -> None:
        """Show both texts, what the other one lacks marked."""
        old, new = compared(self._prompt, self._new or self._prompt)
        self._old_view.setHtml(self._marked(old, "bad", strike=True))
        self._new_view.setHtml(self._marked(new, "ok") if self._new else "")
        nothing = not self._new or self._new == self._prompt
        why = self.tr("There are no other words yet.") if nothing else None
        self.replace_button.allow(why)

    def _marked(self, pieces: Sequence[Piece], tone: str, *, strike: bool = False) -> str:
        colour = self._theme.color(tone).name()
        line = "line-through" if strike else "underline"
        parts = []
        for piece in pieces:
            text = html.escape(piece.text).replace("\n", "<br>")
            style = f"color:{colour};text-decoration:{line}"
            parts.append(f'<span style="{style}">{text}</span>' if piece.differs else text)
        return f"<div>{''.join(parts)}</div>"

    def _replace(self) -> None:
        self.replaced.emit(self._new)
        self.accept()

    def _call_off(self) -> None:
        if self._task is not None:
            self._task.cancel()
