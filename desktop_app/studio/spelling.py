"""Whether words are spelled as one of the user's languages does, as far as the system knows it."""

import asyncio
import re
from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.domain.cast import mentions
from desktop_app.media.spelling import Spelled, Speller, SpellerGone

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SHORTEST: Final = 3
_FOREIGN: Final = 0.5
"""A text of which more than this is unknown is in a language that nobody here knows."""

_ENOUGH: Final = 6
"""Words that a text needs to be called foreign."""

Span = tuple[int, int]


class Spelling:
    """Asks the system's spell-checkers; where there are none every word is right.

    A word is wrong when it is in none of the languages: prompts are often written in English,
    whatever the rest is in.
    """

    def __init__(self, languages: Sequence[str], path: str | None = None) -> None:
        """Take languages as `en_US`; `path` says where programs are looked for."""
        self._languages = tuple(dict.fromkeys(languages))
        self._path = path
        self._spellers: list[Speller] | None = None
        self._known: dict[str, Spelled] = {}
        self._turn = asyncio.Lock()

    async def misspelt(self, text: str) -> tuple[Span, ...]:
        """Return where among the characters of a text words are wrong; names in braces are not."""
        found = list(words_of(text))
        wrong = [span for word, span in found if not (await self._look_at(word)).is_right]
        if len(found) >= _ENOUGH and len(wrong) > _FOREIGN * len(found):
            return ()
        return tuple(wrong)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant by a word that was found wrong."""
        known = self._known.get(word)
        return () if known is None or known.is_right else known.suggestions

    def is_wrong(self, word: str) -> bool:
        """Tell whether a word was found wrong."""
        known = self._known.get(word)
        return known is not None and not known.is_right

    async def learn(self, word: str) -> None:
        """Hold a word for right from now on, in the user's own dictionary too."""
        self._known[word] = Spelled(True)
        for speller in (await self._started())[:1]:
            try:
                await speller.learn(word)
            except SpellerGone:
                await self._drop(speller)

    async def close(self) -> None:
        """End the processes."""
        async with self._turn:
            spellers, self._spellers = self._spellers or [], []
            for each in spellers:
                await each.close()

    async def _look_at(self, word: str) -> Spelled:
        known = self._known.get(word)
        if known is None:
            known = await self._asked(word)
            self._known[word] = known
        return known

    async def _asked(self, word: str) -> Spelled:
        first: Spelled | None = None
        for speller in tuple(await self._started()):
            try:
                found = await speller.look_at(word)
            except SpellerGone:
                await self._drop(speller)
                continue
            if found.is_right:
                return found
            first = first or found
        return first or Spelled(True)

    async def _started(self) -> list[Speller]:
        async with self._turn:
            if self._spellers is None:
                opened = [await Speller.open(each, self._path) for each in self._languages]
                self._spellers = [each for each in opened if each is not None]
            return self._spellers

    async def _drop(self, speller: Speller) -> None:
        if self._spellers and speller in self._spellers:
            self._spellers.remove(speller)
        await speller.close()


def words_of(text: str) -> Iterable[tuple[str, Span]]:
    """Return the words of a text that are worth asking about, with where they stand."""
    names = [(each.start, each.end) for each in mentions(text)]
    for found in _WORD.finditer(text):
        word, span = found[0], found.span()
        in_name = any(start <= span[0] < end for start, end in names)
        if len(word) >= _SHORTEST and not word.isupper() and not in_name:
            yield word.replace("’", "'"), span
