"""What the command line says: JSON lines for scripts, live bars on a terminal, plain lines else.

What goes well is said on standard output, what does not on standard error.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TextIO

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)

_WIDEST_TITLE = 32
_WIDEST_BAR = 28
_STATE_AND_TIME = 21
"""Columns: the longest word for a state, hours:minutes:seconds, and the gaps."""


def state_word(state: JobState) -> str:
    """Return the word for a job's state, as `--json` spells it."""
    match state:
        case Queued():
            return "queued"
        case Submitting():
            return "submitting"
        case Submitted():
            return "generating"
        case Ready():
            return "downloading"
        case Done():
            return "done"
        case Failed():
            return "failed"
        case Uncertain():
            return "uncertain"
        case Cancelled():
            return "cancelled"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: what stands over it, and whether it holds numbers.

    `joint` stands between the lines of a cell where there is one line a row.
    """

    title: str
    is_number: bool = False
    joint: str = " · "


class Console(Protocol):
    """Where a command reports to."""

    def event(self, event: str, **facts: object) -> None:
        """Report something that happened; scripts read it, people see what is for them."""

    def say(self, sentence: str) -> None:
        """Tell a person something; scripts do not see it."""

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Show a table to a person; a cell may have several lines."""

    def hand_over(self, data: bytes) -> None:
        """Write data to standard output as it is."""

    def complain(self, sentence: str) -> None:
        """Say on standard error what went wrong."""

    def job(self, job: Job, share: float) -> None:
        """Show where a job is; `share` is how much of it is done, 0 to 1."""

    async def ask(self, question: str) -> bool | None:
        """Ask a yes-or-no question; None where nobody can answer."""

    def close(self) -> None:
        """Give the terminal back."""


class JsonConsole:
    """One JSON object a line."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._ascii = (out.encoding or "").lower().replace("-", "") != "utf8"
        self._last: dict[str, str] = {}

    def event(self, event: str, **facts: object) -> None:
        """Write the event with its facts."""
        line = json.dumps({"event": event, **facts}, ensure_ascii=self._ascii)
        print(line, file=self._out, flush=True)

    def say(self, sentence: str) -> None:
        """Sentences are for people."""

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Tables are for people."""

    def hand_over(self, data: bytes) -> None:
        """Write data as it is."""
        _hand_over(self._out, data)

    def complain(self, sentence: str) -> None:
        """Write to standard error, where a script leaves room for it."""
        print(sentence, file=self._err, flush=True)

    def job(self, job: Job, share: float) -> None:
        """Write a scene's state when it changes, and what is to be said of it."""
        word = state_word(job.state)
        if self._last.get(job.id) == word:
            return
        self._last[job.id] = word
        more = {}
        if isinstance(job.state, Failed | Uncertain):
            more["sentence"] = job.state.sentence
        self.event("scene", id=job.scene_id, title=job.scene_title, state=word, **more)

    async def ask(self, question: str) -> bool | None:
        """A script cannot be asked."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


class PlainConsole:
    """Lines for a person whose output goes to a file or a pipe."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        self._out = out
        self._err = err
        self._last: dict[str, str] = {}

    def event(self, event: str, **facts: object) -> None:
        """Events are for scripts."""

    def say(self, sentence: str) -> None:
        """Print a line."""
        print(sentence, file=self._out, flush=True)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Print a row a line, columns two spaces apart."""
        lines = [[column.title for column in columns]]
        lines += [
            [cell.replace("\n", column.joint) for column, cell in zip(columns, row, strict=True)]
            for row in rows
        ]
        widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
        for line in lines:
            cells = (
                cell.rjust(width) if column.is_number else cell.ljust(width)
                for column, cell, width in zip(columns, line, widths, strict=True)
            )
            print("  ".join(cells).rstrip(), file=self._out)
        self._out.flush()

    def hand_over(self, data: bytes) -> None:
        """Write data as it is."""
        _hand_over(self._out, data)

    def complain(self, sentence: str) -> None:
        """Print a line to standard error."""
        print(sentence, file=self._err, flush=True)

    def job(self, job: Job, share: float) -> None:
        """Print a scene's state when it changes."""
        word = state_word(job.state)
        if self._last.get(job.id) != word:
            self._last[job.id] = word
            self.say(f"{job.scene_title}: {word}")

    async def ask(self, question: str) -> bool | None:
        """Nobody is there to answer."""
        return None

    def close(self) -> None:
        """Nothing to give back."""


class LiveConsole:
    """A terminal: one live bar a scene, in the order in which they are first shown."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        # Only a terminal pays for importing rich.
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
        from rich.table import Column

        self._out = out
        # While bars are shown rich has its own stream in place of this one.
        self._err = err
        self._rich = RichConsole(file=out, highlight=False)
        room = self._rich.width - _STATE_AND_TIME
        bar = max(4, min(_WIDEST_BAR, room // 2))
        title = Column(
            no_wrap=True, overflow="ellipsis", max_width=max(6, min(_WIDEST_TITLE, room - bar))
        )
        self._progress = Progress(
            TextColumn("{task.description}", markup=False, table_column=title),
            BarColumn(bar_width=bar),
            TextColumn("{task.fields[state]}", table_column=Column(no_wrap=True, min_width=11)),
            TimeElapsedColumn(),
            console=self._rich,
        )
        self._bars: dict[str, TaskID] = {}

    def event(self, event: str, **facts: object) -> None:
        """Events are for scripts."""

    def say(self, sentence: str) -> None:
        """Print a line above the bars; the terminal breaks it, so that a path can be copied."""
        self._rich.print(sentence, markup=False, soft_wrap=True)

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Print a table no wider than the terminal; what does not fit is broken in its cell."""
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
        for column in columns:
            table.add_column(
                column.title,
                justify="right" if column.is_number else "left",
                no_wrap=column.is_number,
                overflow="fold",
            )
        for row in rows:
            # As text: what people wrote is no markup.
            table.add_row(*map(Text, row))
        self._rich.print(table)

    def hand_over(self, data: bytes) -> None:
        """Write data as it is."""
        _hand_over(self._out, data)

    def complain(self, sentence: str) -> None:
        """Print a line below the bars, which move no more."""
        self.close()
        print(sentence, file=self._err, flush=True)

    def job(self, job: Job, share: float) -> None:
        """Move a scene's bar."""
        if not self._bars:
            self._progress.start()
        word = state_word(job.state)
        bar = self._bars.get(job.id)
        if bar is None:
            bar = self._progress.add_task(job.scene_title, total=1.0, state=word)
            self._bars[job.id] = bar
        self._progress.update(bar, completed=share, state=word)
        if isinstance(job.state, Failed | Uncertain | Cancelled):
            self._progress.stop_task(bar)

    async def ask(self, question: str) -> bool | None:
        """Ask and wait for y or n on the terminal."""
        if not sys.stdin.isatty():
            return None
        self._out.write(f"{question} [y/N] ")
        self._out.flush()
        try:
            answer = await _line_from(sys.stdin)
        except asyncio.CancelledError:
            self._out.write("\n")
            raise
        return answer.strip().lower() in {"y", "yes"}

    def close(self) -> None:
        """Leave the bars as they are and give the terminal back."""
        self._progress.stop()


def make_console(*, as_json: bool) -> Console:
    """Choose how to report, by the flag and by what standard output is."""
    if as_json:
        return JsonConsole(sys.stdout, sys.stderr)
    if sys.stdout.isatty():
        return LiveConsole(sys.stdout, sys.stderr)
    return PlainConsole(sys.stdout, sys.stderr)


def _hand_over(out: TextIO, data: bytes) -> None:
    out.flush()
    out.buffer.write(data)
    out.buffer.flush()


async def _line_from(stream: TextIO) -> str:
    """Read a line that somebody types; Ctrl-C is heard meanwhile, since the loop goes on."""
    loop = asyncio.get_running_loop()
    typed = asyncio.Event()
    try:
        loop.add_reader(stream.fileno(), typed.set)
    except NotImplementedError:
        # Windows waits for no console in a loop; there Ctrl-C ends the reading itself.
        return await asyncio.to_thread(stream.readline)
    try:
        await typed.wait()
    finally:
        loop.remove_reader(stream.fileno())
    return stream.readline()
