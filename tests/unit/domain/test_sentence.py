"""Sentences are English texts that keep what they were made of."""

import copy
import pickle

import pytest

from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import (
    Figure,
    Sentence,
    either,
    joined,
    listed,
    packed,
    say,
    say_count,
    unpacked,
)


def rich() -> Sentence:
    return say_count(
        "{count} clip of {what} costs {usd}, {credits} credits, {rate} fps.",
        "{count} clips of {what} cost {usd}, {credits} credits, {rate} fps.",
        count=1200,
        what=say("scene {number}", number=3),
        usd=Usd(150_000),
        credits=Credits(30_500),
        rate=Figure(23.976, 2),
    )


def test_a_sentence_is_its_english_text() -> None:
    assert rich() == "1,200 clips of scene 3 cost $0.15, 30.5 credits, 23.98 fps."
    assert say_count("{count} clip", "{count} clips", count=1) == "1 clip"
    assert say("“{{cast}}” is typed {name}.", name="a{b}c") == "“{cast}” is typed a{b}c."


def test_it_comes_whole_through_an_exception() -> None:
    with pytest.raises(LocalFault) as caught:
        raise LocalFault(say("{name} is gone.", name="a.mp4"))
    told = str(caught.value)
    assert isinstance(told, Sentence)
    assert told.values == {"name": "a.mp4"}


def test_joined_sentences_keep_their_parts() -> None:
    told = joined(say("{name} is gone.", name="a.mp4"), "", say("Nothing was charged."))
    assert told == "a.mp4 is gone. Nothing was charged."
    assert isinstance(told.values["part0"], Sentence)
    assert joined() == ""
    assert joined("50 {%}", "x", by=" {·} ") == "50 {%} {·} x"


def test_words_are_listed() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert either(["a", "b", "c"]) == "a, b or c"
    assert either(["a"]) == "a"


@pytest.mark.parametrize("text", [rich(), joined(rich(), say("Go on.")), "plain", '{"a": 1}', ""])
def test_what_is_stored_is_read_back(text: str) -> None:
    back = unpacked(packed(text))
    assert back == text
    assert type(back) is type(text)
    if isinstance(text, Sentence) and isinstance(back, Sentence):
        assert (back.template, back.singular) == (text.template, text.singular)
        assert back.values == text.values


@pytest.mark.parametrize("text", ['{"say":', '{"say":1}', '{"say":"{a}","with":{}}', '{"say":"{"}'])
def test_what_is_damaged_is_shown_as_it_is(text: str) -> None:
    assert unpacked(text) == text


def test_copies_are_the_same() -> None:
    for twin in (copy.deepcopy(rich()), pickle.loads(pickle.dumps(rich()))):
        assert twin == rich()
        assert twin.values == rich().values


def test_yes_and_no_are_no_values() -> None:
    with pytest.raises(TypeError):
        say("It is {answer}.", answer=True)
