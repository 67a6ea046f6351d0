"""Words of jobs that are made of numbers."""

import pytest

from desktop_app.domain.ledger import Sums
from desktop_app.domain.money import Credits
from desktop_app.ui.job_story import moment, span
from desktop_app.ui.job_words import money_words, ordinal

DAY = 24 * 60 * 60 * 1000
NOON = 1_790_000_000_000


@pytest.mark.parametrize(
    ("number", "words"),
    [
        *((1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (10, "10th"), (11, "11th")),
        *((12, "12th"), (13, "13th"), (21, "21st"), (102, "102nd"), (111, "111th")),
        (4203, "4,203rd"),
    ],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


def test_spans_are_as_exact_as_they_are_short() -> None:
    assert [span(ms) for ms in (40, 999, 1000, 61_900, 3_725_000)] == [
        "0.0 s",
        "1.0 s",
        "0:01",
        "1:01",
        "62:05",
    ]


def test_a_moment_of_another_day_says_which() -> None:
    today, before = moment(NOON, NOON + 1000), moment(NOON - DAY, NOON)
    assert len(today) == 8
    assert before.endswith(f" {today}")
    assert len(before) > 12


def test_what_is_sure_and_what_is_not_is_told_apart() -> None:
    assert money_words(Sums()) == ""
    both = Sums(charged=Credits.parse(30), doubted=Credits.parse(12))
    assert money_words(both) == "charged $0.15, perhaps charged $0.06"
