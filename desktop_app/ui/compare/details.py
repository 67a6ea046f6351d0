"""Under the pictures of two takes: their prompts with what differs, and the facts of both."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

from desktop_app.domain.project import Take
from desktop_app.domain.word_diff import Piece, compared
from desktop_app.studio.take_facts import TakeFacts
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.compare.words import (
    compared_facts,
    diff_markup,
    diff_words,
    facts_markup,
    facts_words,
)
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.theme import Theme

FactsOf = Callable[[Take], Awaitable[TakeFacts]]
Known = tuple[TakeFacts | None, TakeFacts | None]
Pieces = tuple[tuple[Piece, ...], tuple[Piece, ...]]

_HIGHEST = 168
"""Pixels; longer prompts scroll, for the pictures come first."""


class PairDetails(QScrollArea):
    """Says what is different about two takes; what must be measured comes when it is."""

    def __init__(
        self,
        facts_of: FactsOf,
        title_of_model: Callable[[str], str],
        theme: Theme,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self.setObjectName("pairDetails")
        self.setAccessibleName(self.tr("What is different"))
        self._facts_of = facts_of
        self._title_of_model = title_of_model
        self._theme = theme
        self._takes: tuple[Take, Take] | None = None
        self._known: Known = (None, None)
        self._pieces: Pieces = ((), ())
        self._finding = Renewal(tasks, self._find)
        self._prompts = (_Words(), _Words())
        self._facts = (_Words(), _Words())
        sides = (
            column(*each, None, gap=6) for each in zip(self._prompts, self._facts, strict=True)
        )
        left, right = sides
        inside = self._inside = QWidget()
        inside.setProperty("ground", "panel")
        # As the pictures over it: the first take is on the left.
        inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        both = row(left, right, gap=24, margins=(20, 10, 20, 12))
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        inside.setLayout(both)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._show)

    def show_takes(self, takes: tuple[Take, Take] | None) -> None:
        """Tell of these takes, of none for None."""
        if takes == self._takes:
            return
        self._takes = takes
        self._known, self._pieces = (None, None), ((), ())
        self._show()
        self._finding.call()

    def close_down(self) -> None:
        """Find no more; what is being found is told to nobody."""
        self._takes = None
        self._finding.stop()
        self._theme.changed.disconnect(self._show)

    async def _find(self) -> None:
        takes = self._takes
        if takes is None:
            return
        # A prompt may have ten thousand characters.
        pieces = await asyncio.to_thread(compared, takes[0].prompt, takes[1].prompt)
        if takes == self._takes:
            self._pieces = pieces
            self._show()
        known = await asyncio.gather(*(self._facts_of(each) for each in takes))
        if takes == self._takes:
            self._known = (known[0], known[1])
            self._show()

    def _show(self) -> None:
        takes = self._takes
        for side, (prompt, line) in enumerate(zip(self._prompts, self._facts, strict=True)):
            if takes is None:
                prompt.clear()
                line.clear()
                continue
            pieces = self._pieces[side] or (Piece(takes[side].prompt, differs=False),)
            prompt.setText(diff_markup(pieces, self._theme, is_first=side == 0))
            prompt.setAccessibleName(takes[side].prompt)
            prompt.setAccessibleDescription(diff_words(pieces, is_first=side == 0))
            facts = compared_facts(takes, self._known, self._title_of_model)[side]
            line.setText(facts_markup(facts, self._theme))
            line.setAccessibleName(facts_words(facts))
            line.setToolTip(facts_words(facts))
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words are, as far as that is good for the pictures."""
        wanted = self._inside.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(_HIGHEST, max(wanted, 0)))

    def sizeHint(self) -> QSize:
        return QSize(_HIGHEST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


class _Words(QLabel):
    """Words that wrap, as wide as they may be and as high as that makes them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        # Qt's own is for a narrow column, and would make the whole high.
        return QSize(1, 1)
