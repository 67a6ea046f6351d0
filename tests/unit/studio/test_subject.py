"""A topic is read for who or what it is about, whatever its grammar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import InvalidInput
from desktop_app.paths import resources
from desktop_app.studio.story import Words, load_templates
from desktop_app.studio.subject import MAX_TOPIC, Item, Kind, Subject, read_subject

TEMPLATES = load_templates(resources() / "story.json")
WORDS: Words = TEMPLATES.words
NOUNS = frozenset[str]().union(*(world.keywords for world in TEMPLATES.worlds))


def read(topic: str) -> Subject:
    return read_subject(topic, WORDS, NOUNS)


@pytest.mark.parametrize(
    ("topic", "who", "about"),
    [
        ("a lighthouse keeper's last night", "the lighthouse keeper",
         "about a lighthouse keeper's last night"),
        ("A boy finds a door in a wood", "the boy", "in which a boy finds a door in a wood"),
        ("Two friends build a boat", "one of the friends", "in which two friends build a boat"),
        ("An old fisherman and his dog", "the old fisherman", "about an old fisherman and his dog"),
        ("Mara finds a map.", "Mara", "in which Mara finds a map"),
        ("my grandmother's kitchen", "my grandmother", "about my grandmother's kitchen"),
        ("12 angry men", "one of the angry men", "about 12 angry men"),
        ("A day in the life of a barista", "the barista", "about a day in the life of a barista"),
        ("Lighthouse keeper", "the lighthouse keeper", "about a lighthouse keeper"),
        ("The Last Samurai", "the last samurai", "about the Last Samurai"),
        ("“The Clockmaker’s Daughter”", "the clockmaker", "about the Clockmaker’s Daughter"),
        ("The detective who could not sleep", "the detective",
         "about the detective who could not sleep"),
        ("aliens land in Ohio", "one of the aliens", "in which aliens land in Ohio"),
        ("Robot", "the robot", "about a robot"),
    ],
)  # fmt: skip
def test_people_in_a_topic_carry_the_film(topic: str, who: str, about: str) -> None:
    subject = read(topic)
    assert (subject.kind, subject.who, subject.about) == (Kind.PERSON, who, about)


@pytest.mark.parametrize(
    ("topic", "about", "item"),
    [
        ("3 AI tools that save 5 hours per week", "about 3 AI tools that save 5 hours per week",
         Item("AI tool", 3)),
        ("Five ways to fall asleep", "about five ways to fall asleep", Item("way", 5)),
        ("how to bake sourdough", "about how to bake sourdough", Item("step")),
        ("Learn Spanish in 30 days", "about how to learn Spanish in 30 days", Item("step")),
        ("LEARN SPANISH IN 30 DAYS", "about how to learn Spanish in 30 days", Item("step")),
        ("Making pasta from scratch", "about making pasta from scratch", Item("step")),
        ("Why do cats purr?", "with one question, why do cats purr", Item("answer")),
        ("What is love", "with one question, what is love", Item("answer")),
        ("Why cats purr", "about why cats purr", Item("clue")),
    ],
)  # fmt: skip
def test_what_teaches_is_a_lesson(topic: str, about: str, item: Item) -> None:
    subject = read(topic)
    assert (subject.kind, subject.about, subject.item) == (Kind.LESSON, about, item)


@pytest.mark.parametrize(
    ("topic", "phrase"),
    [
        ("Coffee", "coffee"),
        ("Berlin", "Berlin"),
        ("dog", "a dog"),
        ("AI", "AI"),
        ("The fall of Rome", "the fall of Rome"),
        ("Morning in Paris", "morning in Paris"),
        ("24 hours in Tokyo", "24 hours in Tokyo"),
        ("2001: A Space Odyssey", "2001, A Space Odyssey"),
        ("🚀🌙", "a rocket and a crescent moon"),
        ("☕ morning coffee ☀️", "morning coffee"),
        ("iPhone 18 review", "iPhone 18 review"),
    ],
)
def test_anything_else_is_looked_at(topic: str, phrase: str) -> None:
    subject = read(topic)
    assert (subject.kind, subject.topic, subject.about) == (Kind.THING, phrase, f"about {phrase}")
    assert subject.who is None


def test_things_that_are_not_done_are_looked_at_one_by_one() -> None:
    subject = read("Top 10 places to visit in Japan")
    assert (subject.kind, subject.item) == (Kind.THING, Item("place", 10))
    assert subject.about == "about the top 10 places to visit in Japan"


@pytest.mark.parametrize(
    "topic",
    ["El último tren a Lisboa", "Die letzte Nacht in Berlin", "La vie en rose", "灯台守の最後の夜",
     "Последний поезд", "القطار الأخير"],
)  # fmt: skip
def test_other_languages_are_named_and_not_bent(topic: str) -> None:
    assert read(topic) == Subject(Kind.PERSON, topic, f"about {topic}")


def test_a_sentence_in_the_first_person_becomes_a_title() -> None:
    assert read("I found a wallet").about == "called I found a wallet"


def test_a_being_is_not_given_clothes() -> None:
    assert not read("a robot learning to paint").wears
    assert read("a painter and her robot").wears


def test_a_very_long_topic_is_cut_between_words() -> None:
    topic = "the secret life of mushrooms " * 40
    subject = read(topic)
    assert len(subject.topic) <= MAX_TOPIC
    assert topic.startswith(subject.topic)
    assert topic[len(subject.topic)] == " "
    assert len(read("x" * 5000).topic) == MAX_TOPIC


@pytest.mark.parametrize("topic", ["", " ", "\n\t"])
def test_an_empty_topic_is_refused(topic: str) -> None:
    with pytest.raises(InvalidInput, match="The topic is empty"):
        read(topic)


@pytest.mark.parametrize("topic", ["???", "…", "\u200b", "- - -"])
def test_a_topic_without_words_is_refused(topic: str) -> None:
    with pytest.raises(InvalidInput, match="no words in it"):
        read(topic)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_a_sentence(topic: str) -> None:
    try:
        subject = read(topic)
    except InvalidInput:
        return
    assert 0 < len(subject.topic) <= MAX_TOPIC + 40
    assert "\n" not in subject.about
