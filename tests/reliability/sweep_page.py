"""What a sweep came to, and its section of docs/reliability.md."""

import os
import platform
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.reliability.life import Figures
from tests.reliability.moments import (
    ALL_OF_IT,
    ASLEEP,
    BY_THE_CLOCK,
    FILES,
    JOINING,
    LEASES,
    MADE_FROM,
    READINGS,
    STATES,
    SUBMISSION,
)
from tests.reliability.sweep import unmet_by

HEADING = "## Crash sweep"

_TEXT = """\
`python3 dev.py test --reliability` runs the program as a process against a provider that makes
trouble, and kills it with SIGKILL: {kills:,} times in this run, {named:,} at a named moment,
{by_clock:,} by the clock from outside, {asleep:,} after a sleep past its leases, in which another
process took over. After every death the provider's own book is compared with the journal, the
project and the clips.

{figures}

A violation is an accepted submission that the journal neither knows nor doubts; one that was sent
twice by itself (only a 429, or a task that failed for nothing through the provider's own fault, may
be sent again), or with another picture or first frame than its scene has; a finished clip that is
lost, doubled, unlike what was served or not to be decoded; a project that does not open, a damaged
journal; money in the ledger that is not what the provider kept, doubts aside; anything left
half-made once all is over.

{moments}

Seed `{seed}`, {minutes} minutes, {machine}, {day}.
A life that fails prints its seed and keeps its folder; `-k "test_a_whole_life[17]"` lives one anew.
"""


@dataclass(frozen=True)
class Report:
    """What the lives of a sweep came to, in `seconds`."""

    seed: str
    figures: Sequence[Figures]
    seconds: float

    @property
    def kills(self) -> Counter[str]:
        return self._sum("kills")

    @property
    def unmet(self) -> list[str]:
        return unmet_by(self.figures)

    def section(self) -> str:
        """Return the section of the page."""
        kills = self.kills
        by_clock, asleep = kills[BY_THE_CLOCK], kills[ASLEEP]
        text = _TEXT.format(
            kills=kills.total(),
            named=kills.total() - by_clock - asleep,
            by_clock=by_clock,
            asleep=asleep,
            figures=_table("| | |", "| --- | ---: |", self._figures()),
            moments=_table(
                "| killed at | before | during | after |",
                "| --- | ---: | ---: | ---: |",
                self._moments(),
            ),
            seed=self.seed,
            minutes=round(self.seconds / 60),
            machine=_machine(),
            day=f"{datetime.now(UTC):%Y-%m-%d}",
        )
        return f"{HEADING}\n\n{text}"

    def _figures(self) -> Iterator[str]:
        accepted, known = self._count("accepted"), self._count("known")
        violations = sum(len(each.violations) for each in self.figures)
        yield f"| processes started | {self._sum('runs').total():,} |"
        yield f"| faults of the provider that they met | {self._sum('faults').total():,} |"
        yield f"| films | {self._count('films'):,} |"
        yield f"| submissions that the provider accepted | {accepted:,} |"
        yield f"| … whose tasks the journal knows | {known:,} |"
        yield f"| … that it marks as unknown | {accepted - known:,} |"
        yield f"| clips on disk, decoded, equal to what was served | {self._count('clips'):,} |"
        yield f"| **violations** | **{violations}** |"

    def _moments(self) -> Iterator[str]:
        for state in STATES:
            yield self._moment(f"row of `{state.capitalize()}`", [f"row {state}"])
            yield self._moment(f"commit of `{state.capitalize()}`", [f"commit {state}"])
        for words, moments in (
            ("commit of leases", LEASES),
            ("steps of a submission on the wire", SUBMISSION),
            ("readings, renewals and downloads on the wire", READINGS),
            ("writes, syncs, names of clips, notes, projects", FILES),
            ("what takes are made from, and its uploads", MADE_FROM),
            ("the joined film", JOINING),
        ):
            yield self._moment(words, sorted({each.partition(" ")[2] for each in moments}))

    def _moment(self, words: str, whats: Sequence[str]) -> str:
        kills = self.kills
        counts = (sum(kills[f"{when} {what}"] for what in whats) for when in ALL_OF_IT)
        return f"| {words} | {' | '.join(str(count or '') for count in counts)} |"

    def _sum(self, name: str) -> Counter[str]:
        found: Counter[str] = Counter()
        for each in self.figures:
            found += getattr(each, name)
        return found

    def _count(self, name: str) -> int:
        return sum(getattr(each, name) for each in self.figures)


def with_section(page: str, section: str) -> str:
    """Return the page with the section in its old place, else at its end."""
    old = re.search(rf"^{HEADING}$.*?(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    if old is None:
        return f"{page.rstrip()}\n\n{section}"
    rest = page[old.end() :]
    return page[: old.start()] + section + (f"\n{rest}" if rest else "")


def write_section(page: Path, section: str) -> None:
    """Put the section into its page."""
    text = with_section(page.read_text(encoding="utf-8"), section)
    page.write_text(text, encoding="utf-8")


def _table(head: str, rule: str, rows: Iterator[str]) -> str:
    return "\n".join([head, rule, *rows])


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{system}, {os.cpu_count() or 1} cores, Python {platform.python_version()}"
