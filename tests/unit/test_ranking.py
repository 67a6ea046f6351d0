"""What fits the letters that were typed, and what fits best."""

import pytest

from desktop_app.ui.palette.ranking import fit

COMMANDS = (
    "Split clip at the playhead",
    "Freeze frame at the playhead",
    "Save now",
    "Save a report",
    "Story from a topic",
    "Keyboard shortcuts",
    "Show exported films",
)


def best(typed: str) -> str:
    found = {name: fits.score for name in COMMANDS if (fits := fit(typed, name)) is not None}
    return max(found, key=lambda name: found[name])


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("sc", "Split clip at the playhead"),
        ("split", "Split clip at the playhead"),
        ("sar", "Save a report"),
        ("save", "Save now"),
        ("FRAME", "Freeze frame at the playhead"),
        ("key sh", "Keyboard shortcuts"),
        ("sef", "Show exported films"),
        ("topic", "Story from a topic"),
    ],
)
def test_beginnings_of_words_fit_best(typed: str, wanted: str) -> None:
    assert best(typed) == wanted


def test_letters_are_found_in_order_only() -> None:
    assert fit("tilps", "Split clip") is None
    assert fit("splitx", "Split") is None
    assert fit("much too long for it", "Split") is None


def test_the_places_are_those_of_the_letters() -> None:
    found = fit("sc", "Split clip")
    assert found is not None
    assert found.places == (0, 6)
    assert fit("", "Split") == fit("  ", "Split")


def test_letters_in_a_row_are_better_than_scattered_ones() -> None:
    together, apart = fit("lip", "a clip"), fit("lip", "la i p")
    assert together is not None
    assert apart is not None
    assert fit("frame", "Freeze frame").places == (7, 8, 9, 10, 11)  # type: ignore[union-attr]


def test_other_scripts_have_words_too() -> None:
    found = fit("öc", "Örnek Çöl")
    assert found is None
    found = fit("öç", "Örnek Çöl")
    assert found is not None
    assert found.places == (0, 6)
