"""The facts of a job in two columns, and its story in three."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.domain.jobs import Done, Job, Priority, Queued
from desktop_app.studio.job_papers import Papers
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import clear_layout
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_story import Step, moment, span, task_in
from desktop_app.ui.job_words import JobWords, Verb
from desktop_app.ui.style.tokens import MINIMUM_TARGET
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.words import in_bill, in_commas, in_dollars, in_seconds, side_by_side, unmarked


@dataclass(frozen=True, slots=True)
class Deed:
    """A thing to do about a job, with its words."""

    verb: Verb
    words: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A job as it is shown: `model` is the title of its model, `path` the place of its clip.

    `film` names the film that ordered it when that is not the open one.
    """

    job: Job
    name: str
    words: JobWords
    deeds: tuple[Deed, ...]
    model: str
    path: Path
    film: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value; one that `copies` has a button for that, one with a folder opens it."""

    name: str
    value: str
    copies: bool = False
    folder: Path | None = None


def facts_of(shown: Shown, papers: Papers | None) -> list[Fact]:
    """Return what is known of a job; what the journal says is missing until it is read."""
    job, settings = shown.job, shown.job.settings
    size = [settings.resolution] if settings.resolution else []
    ordered = side_by_side([shown.model, in_seconds(settings.seconds), settings.aspect, *size])
    facts = [Fact(_say("Model"), ordered)]
    if shown.film:
        facts.append(Fact(_say("Film"), shown.film))
    if isinstance(job.state, Queued):
        facts.append(Fact(_say("Turn"), _turn(shown)))
    price = _say("not known") if job.bill is None else in_bill(job.bill)
    facts.append(Fact(_say("Price"), price))
    if papers is not None:
        facts.append(Fact(_say("Charged"), _charged(papers)))
        task = task_in(papers.history)
        facts.append(Fact(_say("Task"), task or _say("none yet"), copies=task is not None))
    if isinstance(job.state, Done):
        facts.append(Fact(_say("File"), str(shown.path), folder=shown.path.parent))
    return facts


def _turn(shown: Shown) -> str:
    turn = shown.job.turn
    parts = [shown.words.state]
    if turn.priority is not Priority.USUAL:
        first = turn.priority is Priority.FIRST
        parts.append(_say("among the first") if first else _say("among the last"))
    return side_by_side(parts)


def _charged(papers: Papers) -> str:
    """Return what all attempts at a job cost, as the ledger has it."""
    booked = papers.booked
    parts = [in_dollars(booked.charged.usd)] if booked.charged.milli else []
    if booked.doubted.milli:
        more = _say("perhaps {usd} more") if parts else _say("perhaps {usd}")
        parts.append(more.format(usd=in_dollars(booked.doubted.usd)))
    if booked.spent_unpriced:
        parts.append(_say("a price that is not known"))
    if booked.reserved.milli:
        parts = parts or [_say("nothing yet")]
        parts.append(_say("{usd} promised").format(usd=in_dollars(booked.reserved.usd)))
    if booked.reserved_unpriced:
        parts.append(_say("a price that is not known promised"))
    return in_commas(parts) or _say("nothing")


class FactGrid(QWidget):
    """Shows facts; values that change keep their places, and buttons their focus."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._kinds: list[tuple[str, bool, Path | None]] = []
        self._values: list[ElidedLabel] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        self.setLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts and no others."""
        kinds = [(each.name, each.copies, each.folder) for each in facts]
        if kinds != self._kinds:
            self._kinds = kinds
            self._build(facts)
        for label, fact in zip(self._values, facts, strict=True):
            label.setText(fact.value)
            label.setAccessibleName(f"{fact.name}: {fact.value}")

    def _build(self, facts: Sequence[Fact]) -> None:
        clear_layout(self._grid)
        self._values = []
        for line, fact in enumerate(facts):
            value = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
            value.setFont(with_tabular_figures(value.font()))
            self._values.append(value)
            self._grid.setRowMinimumHeight(line, MINIMUM_TARGET)
            self._grid.addWidget(Text(fact.name, Role.QUIET), line, 0)
            self._grid.addWidget(value, line, 1)
            button = self._button(fact, line)
            if button is not None:
                self._grid.addWidget(button, line, 2)

    def _button(self, fact: Fact, line: int) -> IconButton | None:
        if fact.copies:
            button = IconButton(self._icons, "copy", _say("Copy the task’s id"))
            button.setObjectName("copy.task")
            button.clicked.connect(lambda: self._copy(line))
            return button
        if fact.folder is not None:
            url = QUrl.fromLocalFile(str(fact.folder))
            button = IconButton(self._icons, "folder-open", _say("Show in folder"))
            button.clicked.connect(lambda: QDesktopServices.openUrl(url))
            return button
        return None

    def _copy(self, line: int) -> None:
        QGuiApplication.clipboard().setText(unmarked(self._values[line].text()))
        announce(self, _say("Copied."))


class StoryGrid(QWidget):
    """Shows the transitions of a job: when, what, and how long it stayed there."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)

    def show_steps(self, steps: Sequence[Step], now_ms: int) -> None:
        """Show these steps and no others."""
        if len(self._lines) != len(steps):
            self._build(len(steps))
        for (when, what, took), step in zip(self._lines, steps, strict=True):
            when.setText(moment(step.at, now_ms))
            what.setText(step.words)
            took.setText(span(step.ms) if step.ms else "")
            what.setAccessibleName(in_commas((when.text(), step.words, took.text())))

    def _build(self, count: int) -> None:
        clear_layout(self._grid)
        self._lines = []
        for line in range(count):
            parts = Text("", Role.QUIET), Text("", wrap=True), Text("", Role.MUTED)
            parts[2].setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            for place, part in enumerate(parts):
                part.setFont(with_tabular_figures(part.font()))
                self._grid.addWidget(part, line, place)
            self._lines.append(parts)


def _say(text: str) -> str:
    return QCoreApplication.translate("JobFacts", text)
