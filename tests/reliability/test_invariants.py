"""The sweep sees what it looks for: each violation, made by hand, is told."""

import struct
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.money import Credits
from tests.fakes.scripted_server import Seen
from tests.reliability import invariants
from tests.reliability.books import Books, Entry, Money, Row
from tests.reliability.invariants import Scenery
from tests.reliability.mischief import LeavingServer, Mischief, Sent, Task, labelled
from tests.reliability.moments import EVERY
from tests.reliability.sweep_page import with_section

PRICE = Credits(80_000)


def row(kind: str, task: str | None = None, **more: Any) -> Row:
    return Row(kind, {"task_id": task, **more})


def entry(*rows: Row, money: Money | None = None) -> Entry:
    return Entry("job", "film", "a boat", "clips/a/take-1.mp4", rows, money or Money(0, 0, 0))


def task(number: int, outcome: str = "film", *, told: bool = True) -> Task:
    return Task(f"task{number}", "a boat", b"", outcome, told=outcome if told else None)


def told(tmp_path: Path, sent: list[Sent], *entries: Entry, clicks: int = 0) -> list[str]:
    """Return what is told of a journal against what a provider was sent."""
    provider = Mischief(LeavingServer(), [], "1", PRICE)
    provider.server.let_go()
    provider.sent = sent
    provider.tasks = {each.task.id: each.task for each in sent if each.task}
    file = tmp_path / "clicks"
    file.write_text('{"job": "job", "pays": true}\n' * clicks)
    return list(invariants.always(Scenery(tmp_path, provider, file), Books(entries, 0, "")))


QUEUED, SUBMITTING = row("queued"), row("submitting")
TAKEN, LOST = Sent("a boat", "taken", task(1)), Sent("a boat", "taken, dropped", task(1))


@pytest.mark.parametrize(
    "rows",
    [
        (QUEUED, SUBMITTING, row("submitted", "task1")),
        (QUEUED, SUBMITTING, row("uncertain")),
        (QUEUED, SUBMITTING),
        (QUEUED, SUBMITTING, row("uncertain"), row("cancelled")),
    ],
)
def test_what_was_taken_may_be_known_or_doubted(tmp_path: Path, rows: tuple[Row, ...]) -> None:
    assert told(tmp_path, [TAKEN], entry(*rows)) == []


@pytest.mark.parametrize(
    "rows", [(QUEUED,), (QUEUED, SUBMITTING, QUEUED), (QUEUED, SUBMITTING, row("failed"))]
)
def test_what_was_taken_and_is_neither_is_told(tmp_path: Path, rows: tuple[Row, ...]) -> None:
    [sentence] = told(tmp_path, [TAKEN], entry(*rows))
    assert "tasks ['task1'] were taken, and the journal has 0 doubts" in sentence


def test_what_came_after_all_is_no_doubt_any_more(tmp_path: Path) -> None:
    rows = (QUEUED, SUBMITTING, row("uncertain"), row("submitted", "task1"))
    sent = [TAKEN, Sent("a boat", "taken", task(2))]
    assert len(told(tmp_path, sent, entry(*rows))) == 2


def test_what_is_sent_again_after_a_doubt_was_wished_for(tmp_path: Path) -> None:
    rows = (QUEUED, SUBMITTING, row("uncertain"), QUEUED, SUBMITTING, row("submitted", "task2"))
    sent = [LOST, Sent("a boat", "taken", task(2))]
    assert told(tmp_path, sent, entry(*rows), clicks=1) == []
    assert len(told(tmp_path, sent, entry(*rows))) == 2


@pytest.mark.parametrize(
    ("first", "may"),
    [
        (Sent("a boat", "rate", None), True),
        (Sent("a boat", "dropped", None), False),
        (Sent("a boat", "taken", task(1, "fault")), True),
        (Sent("a boat", "taken", task(1, "fault", told=False)), False),
        (Sent("a boat", "taken", task(1, "moderation")), False),
        (Sent("a boat", "taken", task(1, "fault, kept")), False),
    ],
)
def test_only_what_was_not_taken_or_free_is_sent_again(
    tmp_path: Path, first: Sent, may: bool
) -> None:
    rows = (QUEUED, SUBMITTING, row("failed", "task1"), QUEUED, SUBMITTING, row("done", "task2"))
    known = entry(*rows) if first.task else entry(*rows[3:])
    sent = [first, Sent("a boat", "taken", task(2))]
    assert (told(tmp_path, sent, known) == []) is may


def test_tasks_that_were_never_given_out_or_have_two_jobs_are_told(tmp_path: Path) -> None:
    done = entry(QUEUED, SUBMITTING, row("done", "task7"))
    assert told(tmp_path, [], done) == ["task task7 was never given out"]
    both = [entry(QUEUED, SUBMITTING, row("done", "task1")) for _ in range(2)]
    assert told(tmp_path, [TAKEN], *both) == ["two jobs are task task1"]


@pytest.mark.parametrize(
    ("rows", "money", "is_right"),
    [
        ([row("done", "task1")], Money(0, 80_000, 0), True),
        ([row("done", "task1")], Money(0, 0, 80_000), False),
        ([row("uncertain")], Money(0, 0, 80_000), True),
        ([row("uncertain")], Money(80_000, 0, 0), False),
        ([row("submitted", "task1"), row("cancelled", "task1")], Money(0, 0, 80_000), True),
        ([row("ready", "task1"), row("cancelled", "task1")], Money(0, 80_000, 0), True),
        ([row("failed")], Money(0, 0, 0), True),
    ],
)
def test_money_is_told_that_the_provider_did_not_keep(
    rows: list[Row], money: Money, is_right: bool
) -> None:
    entries = [entry(QUEUED, SUBMITTING, *rows, money=money)]
    found = list(invariants.of_ledger(entries, {"task1": task(1)}, PRICE))
    assert (found == []) is is_right


def test_what_was_left_behind_is_found_but_not_what_can_still_be_fetched(tmp_path: Path) -> None:
    for name in (".project.json.0123456789ab.tmp", ".take-1.mp4.abcd.incoming.part", "film.mp4"):
        (tmp_path / name).touch()
    assert len(invariants.leftovers(tmp_path)) == 2
    assert [path.name for path in invariants.leftovers(tmp_path, {"abcd"})] == [
        ".project.json.0123456789ab.tmp"
    ]


def test_labelled_clips_are_alike_but_for_a_box_at_their_end() -> None:
    clip = labelled(b"clip", "task1")
    assert clip != labelled(b"clip", "task2")
    assert clip[:4] == b"clip"
    assert struct.unpack(">I4s", clip[4:12]) == (len(clip) - 4, b"free")


async def test_two_lives_of_one_seed_meet_the_same_faults() -> None:
    def lived(seed: str) -> list[tuple[str, str | None]]:
        provider = Mischief(server, [b"clip"], seed, PRICE)
        for number in range(40):
            body = f'{{"input": {{"prompt": "shot {number % 20}"}}}}'.encode()
            headers = {"authorization": "Bearer sk-mischief-0123456789abcdef"}
            provider.answer(Seen("POST", "/api/v1/jobs/createTask", {}, headers, body, 1))
        return [(each.done, each.task.id if each.task else None) for each in provider.sent]

    async with LeavingServer() as server:
        assert lived("1") == lived("1")
        assert lived("1") != lived("2")


def test_the_section_takes_the_place_of_the_old_one() -> None:
    page = "# Page\n\nWords.\n"
    once = with_section(page, "## Crash sweep\n\nFirst.\n")
    assert once == "# Page\n\nWords.\n\n## Crash sweep\n\nFirst.\n"
    more = f"{once}\n## Other\n\nMore.\n"
    assert with_section(more, "## Crash sweep\n\nSecond.\n") == more.replace("First", "Second")


def test_no_moment_has_two_names() -> None:
    assert len(EVERY) == len(set(EVERY))
