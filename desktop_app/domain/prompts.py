"""Prompts that are kept to be used again: their variables, what is found among them, their tags."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, NewType

from desktop_app.domain.cast import key_of
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say

PromptId = NewType("PromptId", str)

TITLE_LIMIT: Final = 80
TAG_LIMIT: Final = 30
TEXT_LIMIT: Final = 40_000
"""Characters; the longest prompt that any model takes has half of it."""

_TITLE_WORDS: Final = 6
_VARIABLE: Final = re.compile(r"«([^«»\n]{1,80})»|\{\{\s*([^{}\n]{1,80}?)\s*\}\}")


@dataclass(frozen=True, slots=True)
class SavedPrompt:
    """A prompt of the user's library; times are epoch milliseconds, `used_at` 0 for never."""

    id: PromptId
    title: str
    text: str
    tags: tuple[str, ...] = ()
    note: str = ""
    made_at: int = 0
    used_at: int = 0
    uses: int = 0


@dataclass(frozen=True, slots=True)
class Filled:
    """A prompt with values for its variables.

    `stops` are the places among its characters of variables that have none: they are typed over.
    """

    text: str
    stops: tuple[tuple[int, int], ...] = ()


def variables(text: str) -> tuple[str, ...]:
    """Return what a prompt asks for, `{{so}}` or `«so»`, each once, in order of appearance."""
    names: dict[str, str] = {}
    for found in _VARIABLE.finditer(text):
        name = " ".join((found[1] or found[2]).split())
        names.setdefault(key_of(name), name)
    return tuple(names.values())


def filled(text: str, values: Mapping[str, str]) -> Filled:
    """Return a prompt with the values of its variables, by name whatever its case.

    One without a value stands there by its name, to be typed over.
    """
    known = {key_of(name): value.strip() for name, value in values.items() if value.strip()}
    written, stops, done = "", [], 0
    for found in _VARIABLE.finditer(text):
        name = " ".join((found[1] or found[2]).split())
        written += text[done : found.start()]
        value = known.get(key_of(name))
        if value is None:
            stops.append((len(written), len(written) + len(name)))
        written += value or name
        done = found.end()
    return Filled(written + text[done:], tuple(stops))


def checked(prompt: SavedPrompt) -> SavedPrompt:
    """Return a prompt as it is kept: tidy, with a title; raises InvalidInput for an empty one."""
    text = prompt.text.strip()
    if not text:
        raise InvalidInput(say("There are no words in this prompt; write some first."))
    if len(text) > TEXT_LIMIT:
        raise InvalidInput(
            say("A kept prompt has at most {limit} characters; shorten it.", limit=TEXT_LIMIT)
        )
    title = " ".join(prompt.title.split())[:TITLE_LIMIT].rstrip() or title_of(text)
    return replace(prompt, title=title, text=text, tags=tags_of(prompt.tags))


def title_of(text: str) -> str:
    """Return what a prompt is called by its first words."""
    plain = _VARIABLE.sub(lambda found: found[1] or found[2], text)
    words = plain.replace("{", "").replace("}", "").split()
    title = " ".join(words[:_TITLE_WORDS])[:TITLE_LIMIT].rstrip(",;: ")
    return f"{title}…" if len(words) > _TITLE_WORDS else title


def tags_of(words: Iterable[str]) -> tuple[str, ...]:
    """Return tags without marks around them, each once however it is written."""
    found: dict[str, str] = {}
    for each in words:
        tag = " ".join(each.strip().lstrip("#").split())[:TAG_LIMIT].rstrip()
        if tag:
            found.setdefault(key_of(tag), tag)
    return tuple(found.values())


def tags_in(text: str) -> tuple[str, ...]:
    """Return the tags of a line that has commas, semicolons or # between them."""
    return tags_of(re.split(r"[,;#\n]+", text))


def all_tags(prompts: Iterable[SavedPrompt]) -> tuple[str, ...]:
    """Return every tag once, by the alphabet."""
    return tuple(sorted(tags_of(tag for each in prompts for tag in each.tags), key=key_of))


def found_in(words: str, *texts: str) -> bool:
    """Tell whether every word that is looked for is in one of these texts."""
    folded = key_of(" ".join(texts))
    return all(word in folded for word in key_of(words).split())


def sifted(prompts: Iterable[SavedPrompt], words: str, tag: str = "") -> tuple[SavedPrompt, ...]:
    """Return the prompts that have a tag and all words, those that were used last first."""
    passed = (
        each
        for each in prompts
        if found_in(words, each.title, each.text, each.note, *each.tags)
        and (not tag or key_of(tag) in {key_of(own) for own in each.tags})
    )
    return tuple(sorted(passed, key=lambda each: (-max(each.used_at, each.made_at), each.title)))


def used(prompt: SavedPrompt, at: int) -> SavedPrompt:
    """Return a prompt that was used once more."""
    return replace(prompt, used_at=at, uses=prompt.uses + 1)


def merged(prompts: Iterable[SavedPrompt], known: Iterable[SavedPrompt]) -> tuple[SavedPrompt, ...]:
    """Return those of `prompts` whose words and title are not known yet, each once."""
    there = {(key_of(each.title), each.text.strip()) for each in known}
    fresh: list[SavedPrompt] = []
    for each in prompts:
        mark = (key_of(each.title), each.text.strip())
        if mark not in there:
            there.add(mark)
            fresh.append(each)
    return tuple(fresh)
