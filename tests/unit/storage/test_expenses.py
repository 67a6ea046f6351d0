"""A chat request in the ledger: in doubt before it is sent, settled by its answer, in the caps."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ledger import EntryKind, Expense, Purpose
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import NotEnoughCredits
from desktop_app.domain.project import ProjectId
from desktop_app.domain.statement import GroupBy, expense_words, grouped
from desktop_app.interchange.ledger_csv import ledger_csv
from desktop_app.storage.journal import Journal

FILM = ProjectId("film")
SPENT = Expense("e1", "kie", FILM, "/films/Boat.takewright", "gemini-3-8-flash", Purpose.STORY,
                Credits(900), 1_000)  # fmt: skip


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "journal.db")
    yield opened
    opened.close()


def observe(journal: Journal, balance: int, at: int) -> object:
    return journal.observe_balance(
        "kie", Credits(balance), account="mark", asked_at=at, settle_ms=1_000
    )


def test_it_is_in_doubt_before_it_is_sent_and_whatever_dies_then(
    journal: Journal, tmp_path: Path
) -> None:
    journal.spend(SPENT)
    journal.close()
    again = Journal.open(tmp_path / "journal.db")
    (line,) = again.ledger()
    assert (line.entry.kind, line.entry.sums.doubted) == (EntryKind.DOUBTED, Credits(900))
    assert (line.expense, line.is_drift) == (SPENT, False)
    held = again.committed("kie", FILM, 0)
    assert held.day.committed == held.film.committed == held.all.committed == Credits(900)
    again.close()


def test_what_a_dead_process_left_is_told_once_and_stays_in_doubt(journal: Journal) -> None:
    journal.spend(SPENT, holder="gone")
    journal.spend(replace(SPENT, id="e2"), holder="alive")
    journal.spend(replace(SPENT, id="e3"), holder="gone")
    journal.settle(replace(SPENT, id="e3"), Credits(610), 2_000)
    dead = frozenset({"gone", "long gone"}).intersection
    assert journal.left_expenses(dead) == (SPENT,)
    assert journal.left_expenses(dead) == ()
    assert journal.sums("kie").doubted == Credits(1_800)
    assert observe(journal, 1_000, 1_500) is None, "the other one is on its way still"


@pytest.mark.parametrize(
    ("cost", "kind", "charged"),
    [(Credits(610), EntryKind.SETTLED, Credits(610)),
     (NO_CREDITS, EntryKind.REFUNDED, NO_CREDITS)],
)  # fmt: skip
def test_its_answer_settles_it_once(
    journal: Journal, cost: Credits, kind: EntryKind, charged: Credits
) -> None:
    journal.spend(SPENT)
    journal.settle(SPENT, cost, 5_000)
    journal.settle(SPENT, Credits(99_000), 6_000)
    sums = journal.sums("kie", FILM)
    assert (sums.charged, sums.doubted, sums.reserved) == (charged, NO_CREDITS, NO_CREDITS)
    assert [line.entry.kind for line in journal.ledger()] == [EntryKind.DOUBTED, kind]


def test_a_price_that_nobody_knew_is_counted_until_it_is_told(journal: Journal) -> None:
    unpriced = Expense("e2", "kie", FILM, "", "claude", Purpose.SAFER, None, 1_000)
    journal.spend(unpriced)
    assert journal.sums("kie").doubted_unpriced == 1
    journal.settle(unpriced, Credits(20), 2_000)
    sums = journal.sums("kie")
    assert (sums.doubted_unpriced, sums.charged_unpriced, sums.charged) == (0, 0, Credits(20))


def test_what_may_not_be_spent_is_not_written(journal: Journal) -> None:
    def refuse(_: Journal) -> None:
        raise NotEnoughCredits("no")

    with pytest.raises(NotEnoughCredits):
        journal.spend(SPENT, check=refuse)
    assert journal.ledger() == []


def test_a_balance_is_not_judged_while_a_request_is_under_way(journal: Journal) -> None:
    now = 10_000_000
    observe(journal, 100_000, now)
    sent = Expense("e3", "kie", FILM, "", "gemini", Purpose.STORY, Credits(900), now + 1_000)
    journal.spend(sent)
    assert observe(journal, 99_400, now + 60_000) is None
    journal.settle(sent, Credits(600), now + 61_000)
    assert observe(journal, 99_400, now + 120_000) is None
    assert journal.sums("kie").drift == NO_CREDITS


def test_a_request_of_unknown_outcome_explains_any_part_of_its_price(journal: Journal) -> None:
    now = 10_000_000
    observe(journal, 100_000, now)
    sent = Expense("e4", "kie", FILM, "", "gemini", Purpose.STORY, Credits(900), now + 1_000)
    journal.spend(sent)
    journal.settle(sent, None, now + 2_000)
    assert observe(journal, 99_600, now + 60_000) is None
    assert observe(journal, 97_000, now + 120_000) is not None


def test_it_reads_as_what_it_was_for(journal: Journal) -> None:
    journal.spend(SPENT)
    journal.settle(SPENT, Credits(610), 5_000)
    lines = journal.ledger()
    assert expense_words(lines[0]) == "Writer · a story written"
    assert [group.label for group in grouped(lines, GroupBy.PROJECT)] == ["Boat"]
    assert [group.label for group in grouped(lines, GroupBy.MODEL)] == ["gemini-3-8-flash"]
    row = ledger_csv(lines, play="simulator").splitlines()[2]
    assert ",Boat,Writer · a story written,,,gemini-3-8-flash," in row
    assert ",0.9," in row
    assert ",0.61," in row
