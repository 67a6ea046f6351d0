"""Two command lines order at the same moment: together they keep to the caps and the balance."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.days import CREATE, CREDIT, KLING, Day, a_day
from tests.e2e.program import Ended
from tests.e2e.running import at_once
from tests.fakes.scripted_server import Reply, Seen, envelope

SCENES = 2
EACH = 100
"""Credits: five seconds of the model, at 20 a second."""

ASKING = 0.7
"""Seconds that the service takes to tell a balance: so long both of them know the same one."""


def orders(day: Day, name: str) -> Callable[[], Ended]:
    order = ("make", "A paper boat", *KLING, "--scenes", str(SCENES), "--yes", "--json")
    project = str(day.folder / f"{name}.takewright")
    return lambda: day.program.run(*order, "--project", project)


def tells_balance(day: Day, at_first: int) -> None:
    """Let the service tell a balance that falls with each task, late."""

    def told(seen: Seen) -> Reply:
        left = at_first - EACH * len(day.server.requests(CREATE))
        reply = envelope(200, "success", float(left))
        return Reply(body=reply.body, headers=reply.headers, delay=ASKING)

    day.server.script("GET", CREDIT, told)


def check(day: Day, ended: list[Ended], words: str) -> None:
    assert sorted(each.code for each in ended) == [0, 4], [each.err for each in ended]
    refused = next(each for each in ended if each.code == 4)
    assert words in refused.sentence
    assert "nothing was sent or charged" in refused.sentence
    assert len(day.sent) == SCENES
    ledger = day.program.run("ledger", "--json")
    (total,) = [each for each in ledger.events if each["event"] == "total"]
    assert total["charged_credits"] + total["in_doubt_credits"] <= SCENES * 2 * EACH


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    with a_day(tmp_path, clips) as found:
        yield found


def test_the_cap_of_a_day(day: Day) -> None:
    data = day.program.home / "data"
    data.mkdir()
    # $1.50: one order of two scenes costs $1.00.
    caps = {"cap_per_day": {"micros": 1_500_000}}
    (data / "settings.json").write_text(json.dumps(caps), encoding="utf-8")
    tells_balance(day, 100_000)
    check(day, at_once(orders(day, "One"), orders(day, "Two")), "over your cap of $1.50 for a day")


def test_the_balance(day: Day) -> None:
    tells_balance(day, SCENES * EACH + EACH)
    check(day, at_once(orders(day, "One"), orders(day, "Two")), "Not enough credits: 200 needed")
