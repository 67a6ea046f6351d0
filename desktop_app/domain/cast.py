"""Cast and look: who and what a film shows again and again, by a name that prompts use."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop_app.domain.ids import CastId as CastId
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference
from desktop_app.domain.sentence import say
from desktop_app.domain.voices import Named, speakers

NAME_LIMIT: Final = 40
"""The longest name in characters: a chip is a word or two."""

_NO_NAME: Final = r'{}\n\r:;,"=\[\]<>|/\\'
# What cannot be a name is left alone: braces of JSON in a prompt, say.
_MENTION: Final = re.compile(rf"\{{([^{_NO_NAME}]{{1,{NAME_LIMIT}}})\}}")
_FORBIDDEN: Final = re.compile(rf"[{_NO_NAME}]")


class CastKind(StrEnum):
    """What an entry describes; a look holds for the picture as a whole."""

    PERSON = "person"
    PLACE = "place"
    PROP = "prop"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class CastEntry:
    """A prompt that says `{name}` means `words`; names are compared without regard to case.

    `references` are pictures, films and sounds of it, for models that take them; `voice` says in
    words how somebody speaks; `character` is the id by which a provider's models know it, empty
    without one.
    """

    id: CastId
    kind: CastKind
    name: str
    words: str = ""
    references: tuple[Reference, ...] = ()
    voice: str = ""
    character: str = ""

    @property
    def meaning(self) -> str:
        """Return what stands in a sentence in place of the name; without words, the name itself."""
        return self.words.strip().rstrip(".").rstrip() or self.name

    @property
    def may_speak(self) -> bool:
        """Tell whether what is said may come from it."""
        return self.kind is CastKind.PERSON or bool(self.voice.strip())

    def speaking(self, words: str) -> str:
        """Return words that name it with how it sounds, for where it speaks."""
        voice = " ".join(self.voice.split()).rstrip(".")
        return f"{words} (voice: {voice})" if voice else words


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a prompt names an entry: from its opening brace to beyond its closing one."""

    start: int
    end: int
    name: str

    @property
    def key(self) -> str:
        """Return what the name is compared by."""
        return key_of(self.name)


@dataclass(frozen=True, slots=True)
class Expansion:
    """A prompt as it is sent, and the names in it that nobody knows, which stay as written."""

    words: str
    unknown: tuple[str, ...] = ()


CastByKey = Mapping[str, CastEntry]
"""Entries by what their names are compared by."""


def key_of(name: str) -> str:
    """Return what names are compared by: neither case nor the amount of space matters."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def by_key(cast: Iterable[CastEntry]) -> dict[str, CastEntry]:
    """Return entries by what their names are compared by; of two that are equal, the first."""
    found: dict[str, CastEntry] = {}
    for entry in cast:
        found.setdefault(key_of(entry.name), entry)
    return found


def mentions(prompt: str) -> tuple[Mention, ...]:
    """Return what a prompt names in braces, known or not, in its order."""
    if "{" not in prompt:
        return ()
    return tuple(
        Mention(found.start(), found.end(), found[1].strip())
        for found in _MENTION.finditer(prompt)
        if found[1].strip()
    )


def expanded(prompt: str, cast: CastByKey) -> Expansion:
    """Return a prompt with the words of its entries; names within words are not looked up."""
    if "{" not in prompt:
        return Expansion(prompt, ())
    unknown: dict[str, str] = {}
    spoken = spoken_by(prompt, cast)

    def meaning(mention: Mention) -> str | None:
        entry = cast.get(mention.key)
        if entry is None:
            unknown.setdefault(mention.key, mention.name)
            return None
        return _meaning_at(mention, entry, spoken)

    return Expansion(with_mentions(prompt, meaning), tuple(unknown.values()))


def spoken_by(prompt: str, cast: CastByKey) -> frozenset[int]:
    """Return where the mentions begin that a voice is told with: each entry's first that speaks."""
    named = mentions(prompt)
    voiced = [each for each in named if each.key in cast and cast[each.key].voice.strip()]
    if not voiced:
        return frozenset()
    might = [each for each in named if each.key not in cast or cast[each.key].may_speak]
    speaking = speakers(prompt, [Named(each.start, each.end) for each in might])
    first = {each.key: each.start for each in reversed(voiced) if each.start in speaking}
    return frozenset(first.values())


def over_limit(prompt: str, cast: CastByKey, limit: int) -> int | None:
    """Return the character of a prompt from which on it is too long once it is expanded, if any.

    Space around the prompt is not sent and does not count. A name whose words do not fit is over
    from its brace on.
    """
    body = prompt.rstrip()
    done, room = len(body) - len(body.lstrip()), limit
    spoken = spoken_by(body, cast)
    for mention in mentions(body):
        entry = cast.get(mention.key)
        if entry is None:
            continue
        plain = mention.start - done
        if plain > room:
            break
        room -= plain + len(_meaning_at(mention, entry, spoken))
        if room < 0:
            return mention.start
        done = mention.end
    return done + room if done + room < len(body) else None


def renamed_in(prompt: str, old: str, new: str) -> str:
    """Return a prompt that calls an entry by its new name."""
    key = key_of(old)
    return with_mentions(prompt, lambda each: f"{{{new}}}" if each.key == key else None)


def spelled_out_in(prompt: str, entry: CastEntry, cast: CastByKey) -> str:
    """Return a prompt that says the words of an entry of this cast itself."""
    key = key_of(entry.name)
    spoken = spoken_by(prompt, cast)

    def meaning(mention: Mention) -> str | None:
        return _meaning_at(mention, entry, spoken) if mention.key == key else None

    return with_mentions(prompt, meaning)


def without_braces(prompt: str, name: str) -> str:
    """Return a prompt in which a name is a word like any other."""
    key = key_of(name)
    return with_mentions(prompt, lambda each: each.name if each.key == key else None)


def checked_name(name: str, taken: Iterable[CastEntry] = ()) -> str:
    """Return a name as it is kept; raises InvalidInput, with what to do, when it cannot be one."""
    tidy = " ".join(name.split())
    if not tidy:
        raise InvalidInput(say("It needs a name that prompts can call it by."))
    if len(tidy) > NAME_LIMIT:
        raise InvalidInput(
            say("A name has at most {limit} characters; make it shorter.", limit=NAME_LIMIT)
        )
    wrong = _FORBIDDEN.search(tidy)
    if wrong:
        raise InvalidInput(say("A name cannot hold {mark}; leave it out.", mark=wrong[0]))
    for entry in taken:
        if key_of(entry.name) == key_of(tidy):
            raise InvalidInput(
                say("“{name}” is there already; choose another name.", name=entry.name)
            )
    return tidy


def _meaning_at(mention: Mention, entry: CastEntry, spoken: frozenset[int]) -> str:
    return entry.speaking(entry.meaning) if mention.start in spoken else entry.meaning


def with_mentions(prompt: str, instead: Callable[[Mention], str | None]) -> str:
    """Return a prompt with other words for some mentions; None leaves one as it is."""
    parts: list[str] = []
    done = 0
    for mention in mentions(prompt):
        words = instead(mention)
        if words is not None:
            parts += (prompt[done : mention.start], words)
            done = mention.end
    return "".join((*parts, prompt[done:])) if parts else prompt
