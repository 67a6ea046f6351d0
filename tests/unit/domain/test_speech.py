"""How long it takes to say something, in several languages, and what fits a clip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.speech import (
    SpokenLine,
    language_of,
    quoted_speech,
    seconds_to_say,
    spoken_lines,
    too_long_to_say,
    with_dialogue,
)


def say_it(text: str, language: str = "") -> float:
    return seconds_to_say([SpokenLine("", text)], language)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("We leave before dawn.", 1.3, 2.4),
        ("I have waited for this boat all my life, and now that it is here I am afraid.", 6.0, 8.5),
        ("Wir fahren, bevor es hell wird.", 1.8, 3.2),
        ("Nous partons avant l'aube, mes amis.", 1.9, 3.4),
        ("Nos vamos antes del amanecer.", 1.6, 3.0),
        ("夜明け前に出発します。", 1.7, 3.4),
        ("我们在黎明之前出发。", 1.8, 3.4),
        ("우리는 새벽이 오기 전에 떠난다.", 2.0, 3.6),
        ("Мы уходим до рассвета.", 1.4, 2.8),
        ("سنغادر قبل الفجر يا أصدقائي", 2.0, 4.2),
        ("Call 555 0199.", 2.4, 4.5),
    ],
)
def test_it_takes_about_as_long_as_actors_take(text: str, least: float, most: float) -> None:
    assert least <= say_it(text) <= most


def test_pauses_and_other_speakers_take_time() -> None:
    one = say_it("We go now and we stay there")
    assert say_it("We go. Now, and we stay. There") > one + 0.8
    alone = [SpokenLine("Mara", "We go."), SpokenLine("Mara", "We stay.")]
    two = [SpokenLine("Mara", "We go."), SpokenLine("Jon", "We stay.")]
    assert seconds_to_say(two) > seconds_to_say(alone)
    assert seconds_to_say([]) == seconds_to_say([SpokenLine("", "  ")]) == 0.0


@given(st.text(max_size=200), st.text(max_size=200))
def test_more_words_never_take_less_time(one: str, other: str) -> None:
    assert say_it(f"{one} {other}", "en") >= say_it(one, "en") - 0.5


@pytest.mark.parametrize(
    ("text", "language"),
    [("Das ist nicht gut", "de"), ("This is what we want", "en"), ("おはよう", "ja"),
     ("你好", "zh"), ("안녕", "ko"), ("C'est la vie et je ne sais pas", "fr"),
     ("Привет", "ru"), ("xyzzy", "en")],
)  # fmt: skip
def test_the_language_is_guessed(text: str, language: str) -> None:
    assert language_of(text) == language


def test_speech_in_quotes_is_found_and_signs_are_not() -> None:
    prompt = 'Mara turns: “We leave now.” Behind her a sign reading "OPEN ALL NIGHT" and „Bald.“'
    assert [each.words for each in quoted_speech(prompt)] == ["We leave now.", "Bald."]
    assert quoted_speech("It's 5 o'clock in Mara's house") == ()


def test_a_dialogue_has_speakers() -> None:
    lines = spoken_lines("{Mara}: We leave.\nNobody answers\n\nJon： 行こう")
    assert lines == (
        SpokenLine("Mara", "We leave."),
        SpokenLine("", "Nobody answers"),
        SpokenLine("Jon", "行こう"),
    )


def test_what_does_not_fit_says_so_with_the_remedy() -> None:
    lines = spoken_lines("Mara: I have waited for this boat all my life, and now I am afraid of it")
    told = too_long_to_say(lines, 5, (5, 8, 10))
    assert told == (
        "“I have waited for this boat all my life, and no…” takes about 6 s, the clip has 5. Make"
        " it 8 s, or say less."
    )
    told = too_long_to_say(lines, 5, (4, 5))
    assert told is not None
    assert told.endswith("Say less, or part the scene.")
    assert too_long_to_say(lines, 8, (5, 8)) is None


def test_a_prompt_says_how_it_is_filmed_and_who_says_what_once() -> None:
    prompt = with_dialogue("A pier.", "slow dolly in", "Mara: We go.\nJon: No.", ["Mara"])
    assert prompt == "A pier. Slow dolly in.\n{Mara}: “We go.”\nJon: “No.”"
    assert with_dialogue(prompt, "slow dolly in", "Mara: We go.\nJon: No.", ["Mara"]) == prompt
