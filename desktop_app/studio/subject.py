"""Reads a topic as somebody typed it: who or what a film is about, and how to say so in English.

A topic can be a noun phrase, a sentence, a question, a how-to, a list, one word, another language,
or only emoji. Where its grammar is unclear it is named, not bent.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.studio.story import Words

MAX_TOPIC = 90

_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_INNER_END = re.compile(r"\s*[.!?;:…]+\s+|\s+[–—]\s+")
_LOOSE_END = re.compile(
    r"(?:\s+(?:an?|the|of|in|on|at|to|and|or|with|by|for|from|into|as|is|his|her|its|their|that"
    r"|who|which|but|when|while))+$",
    re.IGNORECASE,
)
_OWNERS = ("my", "our", "your", "his", "her", "their")
_OUTER = " \t\"'“”„«»‘’.,;:!?…-–—*#_"


class Kind(StrEnum):
    """What carries the pictures; names the beats that fit."""

    PERSON = "person"
    THING = "thing"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Item:
    """What a film goes through one by one: `AI tool`; `count` is None when it is open."""

    noun: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic, read.

    `topic` fits into the middle of a sentence; `about` follows “a film”; `who` is the person in
    it, None when it names nobody; `wears` tells whether clothes suit them.
    """

    kind: Kind
    topic: str
    about: str
    who: str | None = None
    wears: bool = True
    item: Item = Item("step")


@dataclass(frozen=True, slots=True)
class _Person:
    """Who was found `at` which word; `bare` has no article, and `leads` begins the topic."""

    who: str
    wears: bool
    at: int
    plural: bool
    bare: bool
    leads: bool


def read_subject(topic: str, words: Words, nouns: frozenset[str] = frozenset()) -> Subject:
    """Read a topic; raises InvalidInput when there is not a word in it.

    `nouns` are words known to be no names, which are written small inside a sentence.
    """
    text = _cleaned(topic)
    asked = text.rstrip(" \"'”").endswith("?")
    text = _shortened(_INNER_END.sub(", ", text.strip(_OUTER)))
    if text.isupper() and " " in text:
        small = text.lower().split(" ")
        text = " ".join(each.capitalize() if each in words.names else each for each in small)
    tokens = _TOKEN.findall(text)
    low = [token.lower() for token in tokens]
    phrase = _inside(text, tokens, words, nouns - words.names)
    if _is_foreign(text, low, words):
        return Subject(Kind.PERSON, text, f"about {text}")
    person = _person(tokens, words)
    return (
        _question(phrase, low, words, asked, person)
        or _list(phrase, tokens, words, person)
        or _lesson(phrase, low, words, person)
        or _story(phrase, low, words, person)
    )


def _cleaned(topic: str) -> str:
    text = " ".join(unicodedata.normalize("NFC", topic).split())
    if not text:
        raise InvalidInput(say("The topic is empty; say in a few words what the film is about."))
    plain = " ".join("".join(" " if _is_symbol(each) else each for each in text).split())
    if any(each.isalnum() for each in plain):
        return plain
    named = [
        unicodedata.name(each, "").lower() for each in text if unicodedata.category(each) == "So"
    ]
    if not any(named):
        raise InvalidInput(say("The topic has no words in it; say what the film is about."))
    things = list(dict.fromkeys(filter(None, named)))[:3]
    return " and ".join(f"{_article(thing)} {thing}" for thing in things)


def _is_symbol(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Sk", "Cs", "Co", "Cn", "Cf", "Cc", "Me", "Mn")


def _shortened(text: str) -> str:
    """Keep at most MAX_TOPIC characters, ending on a clause or on a word."""
    if len(text) <= MAX_TOPIC:
        return text
    head = text[: MAX_TOPIC + 1]
    clause = head.rfind(", ")
    if clause < MAX_TOPIC // 3:
        clause = head.rfind(" ")
    head = head[:clause] if clause > 0 else head[:MAX_TOPIC]
    return _LOOSE_END.sub("", head.strip(_OUTER))


def _inside(text: str, tokens: Sequence[str], words: Words, nouns: frozenset[str]) -> str:
    """Return the text with its first word small, unless it may be a name."""
    if not tokens or not text.startswith(tokens[0]) or not tokens[0][1:].islower():
        is_article = bool(tokens) and tokens[0] == "A"
        return text[:1].lower() + text[1:] if is_article else text
    first = tokens[0].lower()
    base = _POSSESSIVE.sub("", first)
    common = (
        first in words.small
        or first in words.imperatives
        or first in words.auxiliaries
        or base in words.people
        or base.removesuffix("s") in words.people
        or not nouns.isdisjoint({base, base.removesuffix("s")})
        or (first.endswith("ing") and len(first) > 5 and first not in words.not_gerunds)
    )
    return text[:1].lower() + text[1:] if common else text


def _is_foreign(text: str, low: Sequence[str], words: Words) -> bool:
    letters = [each for each in text if each.isalpha()]
    if any(not unicodedata.name(each, "").startswith("LATIN") for each in letters):
        return True
    if len(low) < 2:
        return False
    foreign = sum(word in words.foreign for word in low)
    english = sum(word in words.small for word in low)
    if foreign == english:
        accented = any(ord(each) > 127 for each in letters)
        return (foreign > 0 and low[0] in words.foreign) or (accented and not english)
    return foreign > english


def _question(
    phrase: str, low: Sequence[str], words: Words, asked: bool, person: _Person | None
) -> Subject | None:
    turned = len(low) > 2 and low[0] in words.question_words and low[1] in words.auxiliaries
    if not (asked or turned):
        return None
    return _lesson_of(phrase, f"with one question, {phrase}", Item("answer"), person)


def _list(
    phrase: str, tokens: Sequence[str], words: Words, person: _Person | None
) -> Subject | None:
    """Read `3 AI tools that save time`: a lesson in doing, or a look at, three of something."""
    low = [token.lower() for token in tokens]
    start = next((i for i, word in enumerate(low) if word not in words.list_fillers), len(low))
    count = _count(low[start], words) if start < len(low) else None
    if count is None or not 2 <= count <= 30:
        return None
    rest = tokens[start + 1 :]
    end = next((i for i, word in enumerate(rest) if word.lower() in words.list_ends), len(rest))
    named = [word for word in rest[:end] if word.lower() not in words.list_fillers]
    if not named or (person is not None and person.at <= start + end):
        return None
    noun = _singular(named[-1])
    if noun.lower() in words.not_items or noun == named[-1]:
        return None
    before = named[-2] if len(named) > 1 else ""
    lead = "the " if {"top", "best"} & set(low[: start + 2]) else ""
    item = Item(f"{before} {noun}".strip(), count)
    about = f"about {lead}{phrase}"
    if noun.lower() not in words.doable:
        return Subject(Kind.THING, f"{lead}{phrase}", about, item=item)
    return _lesson_of(phrase, about, item, person)


def _lesson(
    phrase: str, low: Sequence[str], words: Words, person: _Person | None
) -> Subject | None:
    first = low[0]
    if len(low) < 2:
        return None
    if first in words.question_words and first != "who":
        item = Item("step" if first == "how" else "clue")
        return _lesson_of(phrase, f"about {phrase}", item, person)
    if first in words.imperatives:
        return _lesson_of(phrase, f"about how to {phrase}", Item("step"), person)
    if first.endswith("ing") and len(first) > 5 and first not in words.not_gerunds:
        return _lesson_of(phrase, f"about {phrase}", Item("step"), person)
    return None


def _lesson_of(phrase: str, about: str, item: Item, person: _Person | None) -> Subject:
    who = person.who if person is not None and not person.plural else None
    wears = person is None or person.wears
    return Subject(Kind.LESSON, phrase, about, who, wears, item)


def _story(phrase: str, low: Sequence[str], words: Words, person: _Person | None) -> Subject:
    """Read a noun phrase, or a sentence in which something happens."""
    if person is not None:
        named = f"{_article(phrase)} {phrase}" if person.bare and person.leads else phrase
        about = f"in which {named}" if _acts(low, person, words) else f"about {named}"
        return Subject(Kind.PERSON, phrase, about, person.who, person.wears)
    if low[0] in ("i", "we") and len(low) > 1:
        return Subject(Kind.PERSON, phrase, f"called {phrase[:1].upper()}{phrase[1:]}")
    for at in (1, 2, 3):
        if at < len(low) and low[at] in words.clause_verbs and low[at - 1] not in words.small:
            if low[at + 1 : at + 2] == ["of"]:
                break
            return Subject(Kind.PERSON, phrase, f"in which {phrase}", _name(phrase, at, words))
    if len(low) == 1 and low[0] in words.countable:
        phrase = f"{_article(phrase)} {phrase}"
    return Subject(Kind.THING, phrase, f"about {phrase}")


def _acts(low: Sequence[str], person: _Person, words: Words) -> bool:
    """Tell whether a verb follows the person: `a boy finds a door`."""
    if person.at + 1 >= len(low) or _POSSESSIVE.search(low[person.at]):
        return False
    verb = low[person.at + 1]
    if verb in words.clause_verbs:
        return True
    return not person.plural and verb.endswith("s") and len(verb) >= 4 and not verb.endswith("ss")


def _name(phrase: str, at: int, words: Words) -> str | None:
    """Return the name of whoever acts, when the topic begins with one: `Mara finds a door`."""
    first = phrase.split(" ", 1)[0]
    is_name = at == 1 and first[:1].isupper() and first.lower() not in words.pronouns
    return first if is_name and first.isalpha() else None


def _person(tokens: Sequence[str], words: Words) -> _Person | None:
    for at, token in enumerate(tokens[:10]):
        base = _POSSESSIVE.sub("", token).lower()
        plural = base in words.plurals or _single(base, words.people | words.beings) != base
        known = _is_person(base, words) or plural
        if not known or (at == 0 and token[:1].isupper() and base in words.clause_verbs):
            continue
        before = _modifiers(tokens[:at], words)
        start = at - len(before)
        owner = tokens[start - 1].lower() if start > 0 else ""
        lead = owner if owner in _OWNERS else "the"
        noun = _POSSESSIVE.sub("", token) if at and token[1:2].isupper() else base
        named = " ".join([*_uncapitalised(before, tokens, words), noun])
        return _Person(
            who=f"one of {lead} {named}" if plural else f"{lead} {named}",
            wears=_single(base, words.beings) not in words.beings,
            at=at,
            plural=plural,
            bare=not plural and not _POSSESSIVE.search(token),
            leads=start == 0,
        )
    return None


def _uncapitalised(before: Sequence[str], tokens: Sequence[str], words: Words) -> list[str]:
    """Return modifiers in small letters where a capital says nothing: first word, Title Case."""
    capitals = sum(token[:1].isupper() for token in tokens)
    is_title = len(tokens) > 1 and capitals * 2 > len(tokens)
    return [
        word.lower()
        if word[1:].islower()
        and word.lower() not in words.names
        and (is_title or (index == 0 and word == tokens[0]))
        else word
        for index, word in enumerate(before)
    ]


def _article(phrase: str) -> str:
    return "an" if phrase[:1].lower() in "aeiou" else "a"


def _is_person(base: str, words: Words) -> bool:
    if base in words.people or base in words.beings:
        return True
    return base.endswith(words.people_endings) and len(base) > 6


def _single(base: str, known: frozenset[str]) -> str:
    """Return the singular of a known plural, else the word itself."""
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if base.endswith(ending) and base not in known:
            single = base.removesuffix(ending) + instead
            if single in known:
                return single
    return base


def _modifiers(tokens: Sequence[str], words: Words) -> list[str]:
    """Return the words that belong to the noun behind them: `old lighthouse` keeper."""
    found: list[str] = []
    for token in reversed(tokens[-3:]):
        low = token.lower()
        stops = low in words.small and low not in ("last", "first")
        if stops or low.isdigit() or low in words.clause_verbs or low in words.list_ends:
            break
        found.insert(0, token)
    return found


def _count(word: str, words: Words) -> int | None:
    if word.isdecimal():
        return int(word)
    return words.numbers.index(word) + 1 if word in words.numbers else None


def _singular(noun: str) -> str:
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch")):
        if noun.endswith(ending) and len(noun) > len(ending) + 1:
            return noun.removesuffix(ending) + instead
    return noun if noun.endswith("ss") or len(noun) < 4 else noun.removesuffix("s")
