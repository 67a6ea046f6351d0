"""The ledger in words and sums: days of this place, films that moved, prices nobody knows."""

from dataclasses import replace
from datetime import UTC, date, timedelta, timezone

import pytest

from desktop_app.domain.ledger import EntryKind, Line, Sums
from desktop_app.domain.money import Credits
from desktop_app.domain.project import ProjectId
from desktop_app.domain.statement import (
    Group,
    GroupBy,
    amount_words,
    by_service,
    compared_sentence,
    day_start,
    drift_sentence,
    film_name,
    grouped,
    local_time,
    moves_money,
    running,
    since,
    total,
    week_start,
)
from tests.unit.domain.lines import (
    HOUR,
    NOON,
    PLAY,
    REAL,
    THIRTY,
    booked,
    charged,
    drifted,
    line_of,
    refunded,
)

TOKYO = timezone(timedelta(hours=9))


def test_lines_add_up_one_after_the_other() -> None:
    lines = [charged(1), charged(2), refunded(2), drifted(3, -45_000)]
    assert [each.charged.milli for each in running(lines)] == [30_000, 60_000, 30_000, 30_000]
    assert total(lines).charged == THIRTY
    assert total(lines).drift == Credits(-45_000)
    assert total([]) == Sums()


def test_play_money_is_kept_apart() -> None:
    lines = [charged(1), charged(2, service=PLAY), charged(3)]
    found = by_service(lines)
    assert list(found) == [REAL, PLAY]
    assert total(found[PLAY]).charged == THIRTY
    assert total(found[REAL]).charged == Credits(60_000)


def test_a_day_ends_at_midnight_where_one_lives() -> None:
    """15:00 UTC is midnight in Tokyo."""
    lines = [charged(1, at=NOON + 2 * HOUR), charged(2, at=NOON + 4 * HOUR)]
    assert [group.key for group in grouped(lines, GroupBy.DAY, UTC)] == ["2026-11-25"]
    assert [group.key for group in grouped(lines, GroupBy.DAY, TOKYO)] == [
        "2026-11-25",
        "2026-11-26",
    ]


def test_days_count_takes_and_what_moved_by_itself() -> None:
    lines = [
        charged(1),
        charged(2),
        refunded(2),
        drifted(3, -45_000),
        charged(4, at=NOON + 24 * HOUR),
    ]
    first, second = grouped(lines, GroupBy.DAY, UTC)
    assert (first.takes, first.sums.charged, first.sums.drift) == (1, THIRTY, Credits(-45_000))
    assert (second.takes, second.sums.charged) == (1, THIRTY)


def test_a_take_that_is_paid_twice_counts_twice() -> None:
    again = charged(1, job=booked(1, attempt=1))
    assert grouped([charged(1), again], GroupBy.MODEL)[0].takes == 2


def test_a_film_is_one_wherever_it_was_moved() -> None:
    there = booked(1)
    moved = charged(2, job=booked(2))
    moved = Line(2, REAL, moved.entry, replace(booked(2), project="D:\\Films\\Pier.takewright\\"))
    (group,) = grouped([charged(1, job=there), moved, drifted(3, 5)], GroupBy.PROJECT)
    assert (group.key, group.label, group.takes) == ("id-Harbour", "Pier", 2)
    assert group.sums.drift == Credits(0)


def test_films_of_one_name_are_told_apart() -> None:
    other = charged(2, job=replace(booked(2), project_id=ProjectId("another-id")))
    labels = [group.label for group in grouped([charged(1), other], GroupBy.PROJECT)]
    assert labels == ["Harbour (anothe)", "Harbour (id-Har)"]


def test_models_are_told_by_their_id() -> None:
    lines = [charged(1), charged(2, job=booked(2, model="wan"))]
    assert [(each.key, each.takes) for each in grouped(lines, GroupBy.MODEL)] == [
        ("sora-2-text-to-video", 1),
        ("wan", 1),
    ]


def test_a_take_of_unknown_price_is_a_take() -> None:
    unknown = line_of(1, EntryKind.CHARGED, Sums(reserved_unpriced=-1, charged_unpriced=1))
    (group,) = grouped([unknown], GroupBy.MODEL)
    assert group == Group(group.key, group.label, unknown.entry.sums, 1)


def test_only_what_moves_money_is_more_than_a_promise() -> None:
    promised = line_of(1, EntryKind.RESERVED, Sums(reserved=THIRTY))
    back = line_of(1, EntryKind.GIVEN_BACK, Sums(reserved=Credits(-30_000)))
    others = [charged(1), refunded(1), drifted(2, 1)]
    assert [moves_money(line) for line in (promised, back, *others)] == [False] * 2 + [True] * 3


def test_since_takes_the_first_moment_in() -> None:
    lines = [charged(1, at=NOON - 1), charged(2, at=NOON), charged(3, at=NOON + 1)]
    assert [line.number for line in since(lines, NOON)] == [2, 3]


def test_days_and_weeks_begin_where_one_lives() -> None:
    assert day_start(date(2026, 11, 25), UTC) == NOON - 12 * HOUR
    assert day_start(date(2026, 11, 25), TOKYO) == NOON - 21 * HOUR
    # A Wednesday; its Monday.
    assert week_start(NOON, UTC) == NOON - 12 * HOUR - 48 * HOUR
    assert local_time(NOON, TOKYO).isoformat() == "2026-11-25T21:00:00+09:00"
    assert local_time(NOON).utcoffset() is not None


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/films/Harbour at dawn.takewright", "Harbour at dawn"),
        ("/films/Harbour/", "Harbour"),
        (r"C:\Users\ann\Films\Pier.takewright", "Pier"),
        ("", ""),
    ],
)
def test_a_film_is_called_by_its_folder(folder: str, name: str) -> None:
    assert film_name(folder) == name


@pytest.mark.parametrize(
    ("amount", "unpriced", "words"),
    [
        (30_000, 0, "30"),
        (-30_000, 0, "-30"),
        (0, 0, "0"),
        (0, 1, "unknown"),
        (30_000, 2, "30 + 2 unknown"),
        (0, -1, "unknown, back"),
        (42_000, -1, "42"),
    ],
)
def test_a_price_that_nobody_knows_is_never_nothing(amount: int, unpriced: int, words: str) -> None:
    assert amount_words(Credits(amount), unpriced) == words


def test_what_moved_by_itself_is_said_in_words() -> None:
    rose, fell = drifted(1, 1_000_000).entry, drifted(2, -45_000).entry
    assert drift_sentence(rose) == (
        "The balance rose by 1,000 credits by itself: a top-up, or a refund made elsewhere."
    )
    assert drift_sentence(fell) == (
        "The balance fell by 45 credits by itself: something else used this key."
    )
    assert compared_sentence(fell, UTC) == (
        "970 credits on 2026-11-25 11:00, 925 on 2026-11-25 12:00;"
        " the rest is in the lines between."
    )
    assert compared_sentence(charged(1).entry) == ""
