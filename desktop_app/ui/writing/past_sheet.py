"""What a scene was asked for before, to be read and asked for again."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.money import Bill
from desktop_app.studio.prompt_past import Asked, Became, PastPrompt
from desktop_app.ui.controls import (
    Button,
    EmptyState,
    Kind,
    Role,
    SectionLabel,
    Text,
    column,
    row,
)
from desktop_app.ui.controls.splitter import Splitter
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.moments import moment_words
from desktop_app.ui.words import in_bill, in_commas, side_by_side

_ROW: Final = 56
_EXCERPT: Final = 42


class PastSheet(Sheet):
    """Lists the prompts of a scene, newest first; nothing is changed here.

    Signals: restored(PastPrompt).
    """

    restored = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        icons: Icons,
        title: str,
        past: Sequence[PastPrompt],
        now_ms: int,
        title_of_model: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent, "", QSize(860, 520))
        self.setObjectName("pastSheet")
        self.set_title(title)
        self._past = tuple(past)
        self._now_ms = now_ms
        self._title_of_model = title_of_model
        self._build(icons)
        self._list.currentRowChanged.connect(self._show)
        self._list.itemActivated.connect(lambda _: self._restore())
        if self._past:
            self._list.setCurrentRow(0)
            self._list.setFocus()
        else:
            self._show(-1)

    def _build(self, icons: Icons) -> None:
        self._list = QListWidget()
        self._list.setObjectName("pastList")
        self._list.setProperty("nav", "true")
        self._list.setAccessibleName(self.tr("Earlier prompts"))
        # Else only the first of an item's two lines is drawn.
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in self._past:
            item = QListWidgetItem(self._line(each), self._list)
            item.setSizeHint(QSize(200, _ROW))
        self._prompt = QPlainTextEdit()
        self._prompt.setObjectName("pastPrompt")
        self._prompt.setReadOnly(True)
        self._prompt.setTabChangesFocus(True)
        self._prompt.setAccessibleName(self.tr("The prompt"))
        self._facts = Text("", Role.MUTED, wrap=True)
        self._facts.setObjectName("pastFacts")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        right = QWidget()
        label = SectionLabel(self.tr("Prompt"))
        right.setLayout(column(label, self._prompt, self._facts, margins=(16, 12, 20, 12)))
        parts = Splitter(self.tr("Width of the list"))
        # From right to left Qt sets a part a pixel beyond the edge; that one is not the list's.
        left = QWidget()
        left.setLayout(column(self._list, margins=(1, 0, 1, 0)))
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setSizes([340, 520])
        parts.setChildrenCollapsible(False)
        empty = EmptyState(
            icons,
            "history",
            self.tr("No earlier prompts yet"),
            self.tr("Each time the scene is generated, what it asked for is kept here."),
        )
        parts.setVisible(bool(self._past))
        empty.setVisible(not self._past)
        self.body.setLayout(column(parts, empty, gap=0))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._take = Button(self.tr("Restore prompt and settings"), Kind.PRIMARY)
        self._take.setObjectName("pastRestore")
        self._take.clicked.connect(self._restore)
        self.foot.setLayout(row(None, close, self._take, margins=(20, 12, 20, 12)))

    def _line(self, past: PastPrompt) -> str:
        words = " ".join(past.prompt.split())
        cut = words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rstrip()}…"
        return f"{cut}\n{moment_words(past.at, self._now_ms)} · {self._outcome(past)}"

    def _outcome(self, past: PastPrompt) -> str:
        takes = [str(each.take_number) for each in past.asked if each.became is Became.TAKE]
        if len(takes) == 1:
            return self.tr("take {number}").format(number=takes[0])
        if takes:
            return self.tr("takes {numbers}").format(numbers=in_commas(takes))
        return self._became(past.asked[-1].became)

    def _became(self, became: Became) -> str:
        return {
            Became.TAKE: self.tr("a take"),
            Became.MAKING: self.tr("being made"),
            Became.FAILED: self.tr("failed"),
            Became.UNCLEAR: self.tr("not known whether it was made"),
            Became.TAKEN_BACK: self.tr("taken back"),
        }[became]

    def _show(self, place: int) -> None:
        past = self._past[place] if 0 <= place < len(self._past) else None
        self._prompt.setPlainText("" if past is None else past.prompt)
        self._facts.setText("" if past is None else self._told(past))
        if past is None:
            self._take.allow(self.tr("There is no earlier prompt to restore."))
        elif past.is_now:
            self._take.allow(self.tr("The scene asks for just this now."))
        else:
            self._take.allow(None)

    def _told(self, past: PastPrompt) -> str:
        lines = [self._settings_words(past.settings)]
        lines += [self._asked_words(each) for each in past.asked]
        if past.words != past.prompt:
            lines.append(self.tr("Sent as: {words}").format(words=past.words))
        return "\n".join(lines)

    def _settings_words(self, settings: Settings) -> str:
        parts = (
            self._title_of_model(settings.model),
            settings.aspect,
            self.tr("{seconds} s").format(seconds=settings.seconds),
            settings.resolution,
        )
        return side_by_side(part for part in parts if part)

    def _asked_words(self, asked: Asked) -> str:
        cost = (
            self.tr("price not known")
            if asked.credits is None
            else in_bill(Bill.of(asked.credits, asked.unit))
        )
        take = self.tr("take {number}").format(number=asked.take_number)
        became = take if asked.became is Became.TAKE else self._became(asked.became)
        return side_by_side((moment_words(asked.at, self._now_ms), became, cost))

    def _restore(self) -> None:
        place = self._list.currentRow()
        if 0 <= place < len(self._past) and not self._past[place].is_now:
            self.restored.emit(self._past[place])
            self.accept()
