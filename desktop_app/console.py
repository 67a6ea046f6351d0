"""What the command line says: JSON lines for scripts, live bars on a terminal, plain lines else."""

import json
import sys
import time
from collections.abc import Mapping
from typing import Protocol, TextIO

from desktop_app.domain.catalogue import ModelId
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


class Console(Protocol):
    """Where a command reports to."""

    def event(self, event: str, **facts: object) -> None:
        """Report something that happened; scripts read it, people see what is for them."""

    def say(self, sentence: str) -> None:
        """Tell a person something; scripts do not see it."""

    def job(self, job: Job, fraction: float | None) -> None:
        """Show where a job is; `fraction` is how much of its file has arrived."""

    def ask(self, question: str) -> bool:
        """Ask a yes-or-no question; False where nobody can answer."""

    def close(self) -> None:
        """Give the terminal back."""


class JsonConsole:
    """One JSON object a line."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._last: dict[str, str] = {}

    def event(self, event: str, **facts: object) -> None:
        """Write the event with its facts."""
        print(json.dumps({"event": event, **facts}, ensure_ascii=False), file=self._out, flush=True)

    def say(self, sentence: str) -> None:
        """Sentences are for people."""

    def job(self, job: Job, fraction: float | None) -> None:
        """Write a scene's state when it changes."""
        word = state_word(job.state)
        if self._last.get(job.id) != word:
            self._last[job.id] = word
            self.event("scene", id=job.scene_id, title=job.scene_title, state=word)

    def ask(self, question: str) -> bool:
        """A script cannot be asked."""
        return False

    def close(self) -> None:
        """Nothing to give back."""


class PlainConsole:
    """Lines for a person whose output goes to a file or a pipe."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._last: dict[str, str] = {}

    def event(self, event: str, **facts: object) -> None:
        """Events are for scripts."""

    def say(self, sentence: str) -> None:
        """Print a line."""
        print(sentence, file=self._out, flush=True)

    def job(self, job: Job, fraction: float | None) -> None:
        """Print a scene's state when it changes."""
        word = state_word(job.state)
        if self._last.get(job.id) != word:
            self._last[job.id] = word
            self.say(f"{job.scene_title}: {word}")

    def ask(self, question: str) -> bool:
        """Nobody is there to answer."""
        return False

    def close(self) -> None:
        """Nothing to give back."""


class LiveConsole:
    """A terminal: one live bar a scene, elapsed against typical time while it is made."""

    def __init__(self, out: TextIO, typical: Mapping[ModelId, int]) -> None:
        # Only a terminal pays for importing rich.
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

        self._typical = typical
        self._rich = RichConsole(file=out, highlight=False)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=28),
            TextColumn("{task.fields[state]}"),
            TimeElapsedColumn(),
            console=self._rich,
        )
        self._bars: dict[str, TaskID] = {}

    def event(self, event: str, **facts: object) -> None:
        """Events are for scripts."""

    def say(self, sentence: str) -> None:
        """Print a line above the bars."""
        self._rich.print(sentence, markup=False)

    def job(self, job: Job, fraction: float | None) -> None:
        """Move a scene's bar."""
        if not self._bars:
            self._progress.start()
        if job.id not in self._bars:
            title = job.scene_title[:32]
            self._bars[job.id] = self._progress.add_task(title, total=1.0, state="queued")
        bar = self._bars[job.id]
        done = self._done(job, fraction)
        self._progress.update(bar, completed=done, state=state_word(job.state))

    def ask(self, question: str) -> bool:
        """Ask and wait for y or n on the terminal."""
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}

    def close(self) -> None:
        """Leave the bars as they are and give the terminal back."""
        self._progress.stop()

    def _done(self, job: Job, fraction: float | None) -> float:
        match job.state:
            case Submitted(at=at):
                # There is no percentage on the wire: elapsed against typical, never quite full.
                elapsed = time.time() - at / 1000
                return min(0.9, 0.9 * elapsed / max(1, self._typical.get(job.model, 120)))
            case Ready():
                return 0.9 + 0.1 * (fraction or 0.0)
            case Done():
                return 1.0
            case _:
                return 0.0


def make_console(*, as_json: bool, typical: Mapping[ModelId, int]) -> Console:
    """Choose how to report, by the flag and by what standard output is."""
    if as_json:
        return JsonConsole(sys.stdout)
    if sys.stdout.isatty() and sys.stdin.isatty():
        return LiveConsole(sys.stdout, typical)
    return PlainConsole(sys.stdout)
