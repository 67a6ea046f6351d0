"""What two prompts have in common, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.word_diff import compared

BEFORE = "{Mara} walks the pier, coat moving in the wind. Warm rim light, slow dolly back."
AFTER = "{Mara} walks the pier, hood up, rain on the lens. Warm rim light, slow orbit left."


def marked(one: str, other: str) -> tuple[str, str]:
    """Return both texts with [ ] around what the other lacks."""
    left, right = compared(one, other)
    return tuple(  # type: ignore[return-value] # two of them
        "".join(f"[{each.text}]" if each.differs else each.text for each in pieces)
        for pieces in (left, right)
    )


def test_runs_of_words_that_differ_are_one_piece() -> None:
    assert marked(BEFORE, AFTER) == (
        "{Mara} walks the pier, [coat moving in the wind]. Warm rim light, slow [dolly back].",
        "{Mara} walks the pier, [hood up, rain on the lens]. Warm rim light, slow [orbit left].",
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("", "", ("", "")),
        ("", "a boat", ("", "[a boat]")),
        ("a boat", "a boat", ("a boat", "a boat")),
        ("a red boat", "a boat", ("a [red] boat", "a boat")),
        ("a boat", "a  boat", ("a boat", "a  boat")),
        (
            "a fishing harbour, fog",
            "a harbour at night, fog",
            ("a [fishing] harbour, fog", "a harbour [at night], fog"),
        ),
        ("港に朝日", "港に夕日", ("港に[朝]日", "港に[夕]日")),
    ],
)
def test_of_small_texts(one: str, other: str, expected: tuple[str, str]) -> None:
    assert marked(one, other) == expected


@given(st.text(alphabet="ab .,\n港", max_size=40), st.text(alphabet="ab .,\n港", max_size=40))
def test_nothing_is_lost_and_what_is_common_is_the_same_words(one: str, other: str) -> None:
    left, right = compared(one, other)
    assert "".join(each.text for each in left) == one
    assert "".join(each.text for each in right) == other
    common = [
        "".join("".join(each.text.split()) for each in pieces if not each.differs)
        for pieces in (left, right)
    ]
    assert common[0] == common[1]
