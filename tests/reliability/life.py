"""A life of the program: films made under kills, one after the other, and looked at after each."""

import contextlib
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.catalogue import ModelId, Settings, price_of
from desktop_app.domain.money import Credits
from desktop_app.paths import resources
from desktop_app.storage.bundle import PROJECT_FILE, load
from desktop_app.storage.catalogue import load_catalogue
from tests.e2e.program import Program, events_of
from tests.reliability import invariants, made_from
from tests.reliability.books import Books, read_books
from tests.reliability.doomed import Doom
from tests.reliability.invariants import Scenery
from tests.reliability.mischief import KEY, Mischief, making_trouble
from tests.reliability.moments import ASLEEP, BY_THE_CLOCK, JOINING
from tests.reliability.shots import NAME, words

MODEL = ModelId("wan/2-7-text-to-video")
"""It takes a first frame beside references, and each of its variants costs the same."""

SECONDS = 5
DOOMED = Path(__file__).with_name("doomed.py")
LONGEST_RUN = 90.0
LONGER_THAN_A_LEASE = 1.2
"""Real seconds, in which more than a minute passes for the program."""

A_DAY = 86_400.0
IN_FLIGHT = (1, 1, 2, 3, 5, 10)
"""Jobs with the provider at once: one life has one at a time, another all of them."""

SCENES = (3, 9)
STAGED, CHAINED = 0.5, 0.4
"""How many films have a cast, and how many of their scenes start on the one before."""
MOST_RUNS_OF_A_FILM = 60
"""After so many, a film is brought to its end in peace: the next one has other faults."""
PEACEFUL_RUNS = 3
"""What once went wrong may have to be waited for; after so many a film is to be at its end."""

ENDS = frozenset({0, 5, 6, 7})
"""Exit codes of a run under faults: done, some failed, some unknown, service not to be had."""


@dataclass
class Figures:
    """What a life came to."""

    seed: str
    kills: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    runs: Counter[str] = field(default_factory=Counter)
    films: int = 0
    accepted: int = 0
    known: int = 0
    doubted: int = 0
    clips: int = 0
    violations: list[str] = field(default_factory=list)
    folder: Path | None = None

    @property
    def deaths(self) -> int:
        return self.kills.total()


class Violated(AssertionError):
    """Something that must hold does not; the life ends there, and its folder is kept."""


@dataclass
class Run:
    """A process of the program under its doom."""

    name: str
    process: "subprocess.Popen[bytes]"
    doom: Doom
    out: Path
    by_clock: str = ""

    def end_by_clock(self, after: float, name: str = BY_THE_CLOCK) -> None:
        """Kill it from outside, unless it has ended by then."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(after)
            return
        self.by_clock = name
        self.process.kill()

    def sleep(self, after: float, seconds: float) -> None:
        """Let it stand still for a while, as a computer whose lid is closed."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(after)
            return
        self.process.send_signal(signal.SIGSTOP)
        threading.Event().wait(seconds)
        self.process.send_signal(signal.SIGCONT)

    @property
    def said(self) -> str:
        return self.out.read_text(encoding="utf-8", errors="replace")

    @property
    def death(self) -> str | None:
        """The moment of its death, None when it ended in order."""
        if self.process.returncode != -signal.SIGKILL:
            return None
        if self.by_clock:
            return self.by_clock
        return Path(self.doom.note).read_text(encoding="utf-8").splitlines()[0]


class Life:
    """One home, one provider, and as many deaths as `targets`, which are the moments to die at.

    All of it comes from a seed. A target that is not met waits for a better time.
    """

    def __init__(
        self, seed: str, folder: Path, films: Sequence[bytes], targets: Sequence[str]
    ) -> None:
        self.figures = Figures(seed, folder=folder)
        self._chance = random.Random(seed)
        self._folder = folder
        self._films = films
        self._kills = len(targets)
        self._targets = list(targets)
        self._since = time.time()
        self._numbers = itertools.count(1)
        self._clicks = folder / "clicks.jsonl"
        self._alive: list[Run] = []
        for name in ("home/data", "runs", "films"):
            (folder / name).mkdir(parents=True)
        in_flight = {"jobs_in_flight": self._chance.choice(IN_FLIGHT)}
        (folder / "home" / "data" / "settings.json").write_text(json.dumps(in_flight))

    def live(self) -> Figures:
        """Live it; raises Violated with the seed, what was wrong, and where it can be looked at."""
        with making_trouble(self._films, self.figures.seed, price()) as (provider, settle):
            self._provider, self._settle = provider, settle
            self._program = Program(
                self._folder / "home",
                {"KIE_API_KEY": KEY, "TAKEWRIGHT_KIE_URL": provider.url},
            )
            try:
                while self.figures.deaths < self._kills:
                    self._make_a_film()
            finally:
                for run in self._alive:
                    run.process.kill()
                    run.process.wait()
                self._close(provider)
        shutil.rmtree(self._folder)
        self.figures.folder = None
        return self.figures

    def _close(self, provider: Mischief) -> None:
        self.figures.faults = provider.faults
        self.figures.accepted = len(provider.tasks)

    # --- a film

    def _make_a_film(self) -> None:
        self.figures.films += 1
        project = self._folder / "films" / f"film-{self.figures.films}.takewright"
        order = self._order(project)
        for _ in range(MOST_RUNS_OF_A_FILM):
            if not self._has_kills_left():
                break
            if not (project / PROJECT_FILE).exists():
                is_staged = "--picture" in order
                word = "reference" if is_staged and self._has("reference") else "queued"
                self._one_run("make", *order, target=self._next(word))
            elif not self._is_ordered(project):
                # It died with the project made and nothing ordered yet.
                self._generate(project, "missing", self._next("queued"))
            elif self._has_more(project):
                self._go_on(project)
            else:
                break
        if self._is_ordered(project):
            self._end_in_peace(project)

    def _order(self, project: Path) -> tuple[str, ...]:
        script = self._folder / f"script-{self.figures.films}.txt"
        scenes = range(1, self._chance.randint(*SCENES) + 1)
        staged = self._chance.random() < STAGED
        told = (words(number, self.figures.films, staged=staged) for number in scenes)
        script.write_text(
            "".join(f"Scene {number}\n{each}\n\n" for number, each in enumerate(told, 1)),
            encoding="utf-8",
        )
        return (
            *("--script", str(script), "--project", str(project), "--model", MODEL),
            *("--seconds", str(SECONDS), "--yes", "--json"),
            *(self._staging(scenes) if staged else ()),
        )

    def _staging(self, scenes: Sequence[int]) -> tuple[str, ...]:
        """Return who plays, and which scenes start on the last frame of the one before."""
        shown = ("--picture", f"{NAME}={made_from.picture(self._folder)}")
        chained = [str(each) for each in scenes[1:] if self._chance.random() < CHAINED]
        return (*shown, "--chain", ",".join(chained)) if chained else shown

    def _has_kills_left(self) -> bool:
        return self.figures.deaths < self._kills

    def _is_ordered(self, project: Path) -> bool:
        if not (project / PROJECT_FILE).exists():
            return False
        return bool(read_books(self._program.home).of(load(project).id))

    def _has_more(self, project: Path) -> bool:
        """Tell whether there is something that goes on by itself, or that a person may click."""
        entries = read_books(self._program.home).of(load(project).id)
        attached = {str(take.job_id) for take in load(project).takes}
        if any(not each.is_over for each in entries):
            return True
        return any(each.now.kind == "done" and each.id not in attached for each in entries)

    def _end_in_peace(self, project: Path) -> None:
        """Let everything come to its end without faults or kills, and look at all of it."""
        self._provider.calm = True
        let_time_pass(self._folder)
        for number in range(PEACEFUL_RUNS):
            if number and not self._has_more(project):
                break
            self._one_run("resume", str(project), "--json", target=None, doomed=False)
        status = self._one_run("status", str(project), "--json", target=None, doomed=False)
        of_film = ("--project", str(project), "--json")
        ledger = self._one_run("ledger", *of_film, target=None, doomed=False)
        books, tasks = read_books(self._program.home), self._provider.tasks
        entries = books.of(load(project).id)
        self._check(
            *invariants.at_rest(project, books),
            *invariants.of_home(self._program.home, books),
            *invariants.of_money(project, last_of(status, "done"), books, tasks, price()),
            *invariants.of_ledger(entries, tasks, price()),
            *invariants.of_ledger_told(last_of(ledger, "total"), entries, tasks, price()),
        )
        self._provider.calm = False
        known = {task for entry in entries for task in entry.tasks}
        self.figures.known += len(known)
        self.figures.doubted += sum(entry.doubts for entry in entries)
        self.figures.clips += sum(entry.now.kind == "done" for entry in entries)

    # --- its runs

    def _go_on(self, project: Path) -> None:
        chance = self._chance.random()
        if chance < 0.15:
            self._two_at_once(project)
        elif chance < 0.25:
            run = self._start("resume", str(project), "--json", doom=self._doom(None))
            run.end_by_clock(self._chance.uniform(0.2, 1.6))
            self._ended(run)
        else:
            self._meet(self._next(), project)

    def _meet(self, target: str | None, project: Path) -> None:
        moment = target or ""
        if moment in JOINING:
            if not load(project).takes:
                self._targets.append(moment)
                return
            out = self._folder / "films" / "film.mp4"
            self._one_run("render", str(project), "--out", str(out), "--json", target=target)
        elif "cancelled" in moment:
            acts = self._chance.sample(["take back", "take back", "forget"], 3)
            self._by_hand(project, acts, target)
        elif "queued" in moment and self._chance.random() < 0.5:
            self._generate(project, "all", target)
        elif "queued" in moment or self._chance.random() < 0.1:
            acts = ["generate again", "submit again", "look again", "forget", "take back"]
            self._by_hand(project, self._chance.sample(acts, 3), target)
        else:
            self._one_run("resume", str(project), "--json", target=target)

    def _generate(self, project: Path, batch: str, target: str | None) -> None:
        only = ("--only", batch, "--yes", "--json")
        self._one_run("generate", str(project), *only, target=target)

    def _by_hand(self, project: Path, acts: Sequence[str], target: str | None) -> None:
        seed = str(self._chance.getrandbits(32))
        self._one_run("hand", str(project), str(self._clicks), seed, *acts, target=target)

    def _two_at_once(self, project: Path) -> None:
        """Let two drive one film, and kill one of them, or let it sleep past its leases."""
        order = ("resume", str(project), "--json")
        first = self._start(*order, doom=self._doom(self._next()))
        also = self._next() if self._chance.random() < 0.5 else None
        second = self._start(*order, doom=self._doom(also))
        chance = self._chance.random()
        if chance < 0.4:
            first.sleep(self._chance.uniform(0.5, 1.2), LONGER_THAN_A_LEASE)
            first.end_by_clock(self._chance.uniform(0.0, 0.5), ASLEEP)
        elif chance < 0.7:
            first.end_by_clock(self._chance.uniform(0.4, 1.6))
        self._ended(first, second)

    def _one_run(self, *arguments: str, target: str | None, doomed: bool = True) -> Run:
        run = self._start(*arguments, doom=self._doom(target, doomed=doomed))
        self._ended(run)
        return run

    def _has(self, word: str) -> bool:
        return any(word in moment for moment in self._targets)

    def _next(self, word: str = "") -> str | None:
        """Return what to meet next, with that word if it can be; None for anything."""
        if not self._targets:
            return None
        fitting = [number for number, moment in enumerate(self._targets) if word in moment]
        return self._targets.pop(fitting[0] if fitting else 0)

    def _doom(self, target: str | None, *, doomed: bool = True) -> Doom:
        number = next(self._numbers)
        # What is seldom met must not keep a run from its death.
        most = int(30 + self._chance.expovariate(1 / (300 if target else 100)))
        return Doom(
            note=str(self._folder / "runs" / f"{number:04}.death"),
            seed=self._chance.getrandbits(32),
            moments={target: int(self._chance.expovariate(1.5))} if target else {},
            most=most if doomed else None,
            since=self._since,
        )

    def _start(self, *arguments: str, doom: Doom) -> Run:
        out = Path(doom.note).with_suffix(".txt")
        with out.open("wb") as file:
            file.write(f"{' '.join(arguments)}\n{doom}\n".encode())
            file.flush()
            process = subprocess.Popen(
                [sys.executable, str(DOOMED), *arguments],
                cwd=self._program.home,
                env={**self._program.environment(), **doom.as_variable()},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
            )
        run = Run(arguments[0], process, doom, out)
        self._alive.append(run)
        return run

    def _ended(self, *runs: Run) -> None:
        """Wait for the ends of runs, count deaths, and look whether all still holds."""
        for run in runs:
            try:
                run.process.wait(LONGEST_RUN)
            except subprocess.TimeoutExpired:
                self._check(f"“{run.name}” does not come to an end: {run.said}")
        self._settle()
        for run in runs:
            self._alive.remove(run)
            self.figures.runs[run.name] += 1
            death = run.death
            # What was not met is tried again, but not at once: there may be no way to it now.
            missed = [each for each in run.doom.moments if each != death]
            self._targets[2:2] = missed
            if death is not None:
                self.figures.kills[death] += 1
            elif run.process.returncode not in ENDS or "Traceback" in run.said:
                self._check(f"“{run.name}” ended with {run.process.returncode}: {run.said}")
        books = read_books(self._program.home)
        self._check(*self._always(books))

    def _always(self, books: Books) -> Iterator[str]:
        scenery = Scenery(self._program.home, self._provider, self._clicks)
        yield from invariants.always(scenery, books)
        for project in (self._folder / "films").glob("*.takewright"):
            if (project / PROJECT_FILE).exists():
                yield from invariants.of_film(project, books, self._provider.tasks)

    def _check(self, *violations: str) -> None:
        if violations:
            self.figures.violations += violations
            told = "\n".join(violations)
            raise Violated(f"seed {self.figures.seed}, in {self._folder}:\n{told}")


def price() -> Credits:
    """Return what a take of this sweep costs."""
    model = load_catalogue(resources() / "models.json").find(MODEL)
    found = price_of(model, Settings(MODEL, seconds=SECONDS))
    assert found is not None
    return found


def let_time_pass(folder: Path) -> None:
    """Let what was left behind be a day old: it is removed when nobody can be writing it."""
    for path in folder.rglob(".*.tmp"):
        then = path.stat().st_mtime - A_DAY
        os.utime(path, (then, then))


def last_of(run: Run, event: str) -> dict[str, Any]:
    """Return the last line of that kind of a run with `--json`."""
    found = [line for line in events_of(run.said) if line["event"] == event]
    assert found, run.said
    return found[-1]
