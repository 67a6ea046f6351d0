"""What is said to a person: English words that still know what they were made of.

Every layer says its sentences in English. A `Sentence` is that English text, and carries beside
it the template and the values, so that the window can say it in the user's language. It survives
`str(error)`; joined with `+` or within an f-string only its English is left, so sentences are put
together by `say`, `joined` and `listed`.

Templates are literals, since `dev.py words` reads them out of the source.
"""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, Self

from desktop_app.domain.money import Bill, Credits, Usd

Value = str | int | Usd | Credits
"""What stands in a sentence: words (a Sentence, to be translated too; a Figure), counts, money."""

_MARK: Final = '{"say":'
"""How a packed sentence begins; no sentence that a person reads does."""


class Figure(str):
    """A number with a fixed count of decimals: as text in English, and as itself."""

    __slots__ = ("number", "places")
    number: float
    places: int

    def __new__(cls, number: float | Fraction | Decimal, places: int) -> Self:
        """Round to so many decimals."""
        figure = super().__new__(cls, f"{float(number):,.{places}f}")
        figure.number, figure.places = float(number), places
        return figure

    def __str__(self) -> str:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.number, self.places)


class Sentence(str):
    """An English text with the template and the values that it was made of.

    `singular` is the template for one, when `count` among the values decides.
    """

    __slots__ = ("singular", "template", "values")
    template: str
    values: Mapping[str, Value]
    singular: str | None

    def __new__(
        cls, template: str, values: Mapping[str, Value], singular: str | None = None
    ) -> Self:
        """Fill the template in, in English."""
        is_one = singular is not None and values.get("count") == 1
        form = singular if singular is not None and is_one else template
        words = {name: _in_english(value) for name, value in values.items()}
        sentence = super().__new__(cls, form.format(**words))
        sentence.template, sentence.values, sentence.singular = template, dict(values), singular
        return sentence

    def __str__(self) -> str:
        # Not a plain copy: an exception's `str()` comes by here.
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.template, self.values, self.singular)

    @property
    def number(self) -> int | None:
        """Return the count that decides on the plural form, None when nothing does."""
        count = self.values.get("count")
        return count if self.singular is not None and isinstance(count, int) else None


def say(template: str, /, **values: object) -> Sentence:
    """Say a sentence: `say("{model} makes no {shape}.", model="Sora 2", shape="1:1")`.

    Whole numbers are grouped by thousands, so an id or a year is given as text.
    """
    return Sentence(template, {name: _value(each) for name, each in values.items()})


def from_data(text: str) -> Sentence:
    """Return a sentence that was read from a file of ours, which `dev.py words` reads too."""
    return Sentence(text.replace("{", "{{").replace("}", "}}"), {})


def say_count(one: str, many: str, /, *, count: int, **values: object) -> Sentence:
    """Say a sentence for a number of things: `say_count("{count} clip", "{count} clips", count=n)`.

    Languages with other forms than one and many have them in their translation of `many`.
    """
    kept = {name: _value(each) for name, each in values.items()}
    return Sentence(many, {"count": count, **kept}, one)


def bill_words(bill: Bill) -> Sentence:
    """Return what is paid, in what is billed: credits with their worth, or dollars alone."""
    if bill.has_credits:
        return say("{credits} credits · {usd}", credits=bill.credits, usd=bill.usd)
    return Sentence("{part0}", {"part0": bill.usd})


def joined(*parts: str, by: str = " ") -> Sentence:
    """Put sentences one after another; empty ones are left out."""
    told = [part for part in parts if part]
    names = [f"part{number}" for number in range(len(told))]
    glue = by.replace("{", "{{").replace("}", "}}")
    template = glue.join(f"{{{name}}}" for name in names)
    return Sentence(template, dict(zip(names, told, strict=True)))


def listed(words: Sequence[str]) -> Sentence:
    """Return words as a list within a sentence: `a, b and c`."""
    if not words:
        return joined()
    if len(words) == 1:
        return joined(words[0])
    return say("{first} and {last}", first=with_commas(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> Sentence:
    """Return words as a choice within a sentence: `a, b or c`."""
    if len(words) < 2:
        return listed(words)
    return say("{first} or {last}", first=with_commas(words[:-1]), last=words[-1])


def with_commas(words: Sequence[str]) -> str:
    """Return words in a row, at least one: `a, b, c`."""
    told = words[0]
    for word in words[1:]:
        told = say("{first}, {next}", first=told, next=word)
    return told


def packed(text: str) -> str:
    """Return a sentence as a plain text to be stored or sent; a plain text is as it is."""
    if not isinstance(text, Sentence):
        return text
    return json.dumps(_told(text), ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> str:
    """Return the sentence that `packed` made a text of; any other text is as it is."""
    if not text.startswith(_MARK):
        return text
    try:
        found = _untold(json.loads(text))
    except (ValueError, LookupError, TypeError):
        # Written by a newer Takewright, or by nobody: shown as it is rather than lost.
        return text
    return found if isinstance(found, Sentence) else text


def as_text(value: object) -> str:
    """Return the plain text of a value for an encoder that knows no other: a sentence is packed."""
    return packed(str(value))


def _value(given: object) -> Value:
    if isinstance(given, bool):
        raise TypeError("a sentence has words for yes and no")
    return given if isinstance(given, str | int | Usd | Credits) else str(given)


def _in_english(value: Value) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


def _told(value: Value) -> Any:
    match value:
        case Sentence():
            told = {"say": value.template}
            one = {} if value.singular is None else {"one": value.singular}
            values = {name: _told(each) for name, each in value.values.items()}
            return {**told, **one, "with": values}
        case Figure():
            return {"figure": value.number, "places": value.places}
        case Usd():
            return {"usd": value.micros}
        case Credits():
            return {"credits": value.milli}
        case _:
            return value


def _untold(told: Any) -> Value:
    match told:
        case {"say": str(template), "with": dict(values), **more}:
            filled = {name: _untold(each) for name, each in values.items()}
            one = more.get("one")
            return Sentence(template, filled, one if isinstance(one, str) else None)
        case {"figure": float() | int() as number, "places": int(places)}:
            return Figure(number, places)
        case {"usd": int(micros)}:
            return Usd(micros)
        case {"credits": int(milli)}:
            return Credits(milli)
        case str() | int():
            return told
    raise ValueError("no value of a sentence")
