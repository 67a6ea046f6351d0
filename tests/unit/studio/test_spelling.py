"""Spelling by the system's programs: a stand-in that speaks their protocol, and a real one."""

import shutil
import sys
from pathlib import Path

import pytest

from desktop_app.media.spelling import Speller
from desktop_app.studio.spelling import Spelling, words_of
from tests.fakes.speller import put_speller

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a spell-checker in it."""
    return put_speller(tmp_path)


@on_posix
async def test_wrong_words_are_found_where_they_stand_and_each_is_asked_for_once(
    place: Path,
) -> None:
    spelling = Spelling(["en_US"], str(place))
    text = "🎬 The baots drift home, {Maara} slowly. The baots."
    wrong = [text[start:end] for start, end in await spelling.misspelt(text)]
    assert wrong == ["baots", "baots"]
    assert spelling.suggestions("baots") == ("boats", "boots")
    await spelling.misspelt(text)
    asked = (place / "asked").read_text().split()
    assert sorted(asked) == sorted({"^The", "^baots", "^drift", "^home", "^slowly"})
    await spelling.close()


@on_posix
async def test_a_word_is_learned_and_kept_by_the_program(place: Path) -> None:
    spelling = Spelling(["en_US"], str(place))
    assert await spelling.misspelt("Maara") != ()
    await spelling.learn("Maara")
    assert await spelling.misspelt("Maara") == ()
    assert not spelling.is_wrong("Maara")
    await spelling.misspelt("drift")
    assert (place / "saved").exists()
    await spelling.close()


@on_posix
async def test_a_language_that_the_program_does_not_have_is_passed_over(place: Path) -> None:
    assert await Speller.open("xx_XX", str(place)) is None
    spelling = Spelling(["xx_XX", "en_US"], str(place))
    assert await spelling.misspelt("baots") == ((0, 5),)
    await spelling.close()


@on_posix
async def test_a_text_in_a_language_that_nobody_knows_is_left_alone(place: Path) -> None:
    spelling = Spelling(["en_US"], str(place))
    assert await spelling.misspelt("Boote treiben langsam heim zum Turm") == ()
    await spelling.close()


@on_posix
async def test_a_program_that_dies_is_done_without(place: Path) -> None:
    spelling = Spelling(["en_US"], str(place))
    assert await spelling.misspelt("crash") == ()
    assert await spelling.misspelt("baots") == ()
    await spelling.close()


async def test_without_a_program_nothing_is_wrong(tmp_path: Path) -> None:
    spelling = Spelling(["en_US"], str(tmp_path))
    assert await spelling.misspelt("Teh baots") == ()
    await spelling.learn("Teh")
    await spelling.close()


def test_names_numbers_and_capitals_are_not_asked_about() -> None:
    words = [word for word, _ in words_of("{Mara Voss} in 4K, NASA, don’t go at 35mm")]
    assert words == ["don't"]


@pytest.mark.skipif(shutil.which("hunspell") is None, reason="needs hunspell")
async def test_the_systems_own_hunspell_is_understood() -> None:
    speller = await Speller.open("en_US")
    if speller is None:
        pytest.skip("hunspell has no English dictionary here")
    assert (await speller.look_at("harbor")).is_right
    wrong = await speller.look_at("harbr")
    assert not wrong.is_right
    assert wrong.suggestions
    assert (await speller.look_at("don't")).is_right
    await speller.close()
