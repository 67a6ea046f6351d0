"""Sentences of every layer in the user's language.

A panel's own text goes through `self.tr`. What comes from below (an error, a step's name, a state
in words) goes through `shown` where it is put on the screen; what has no translation is as it was.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop_app.domain.money import Bill, Credits, Usd
from desktop_app.domain.sentence import (
    Figure,
    Sentence,
    Value,
    bill_words,
    say,
    say_count,
    with_commas,
)

CONTEXT: Final = "Sentence"
"""The context of the sentences of all layers below in the files of translation."""

_GLUE = re.compile(r"(\{part\d+\}|[^\w{}])*")
_EXACT: Final = 4
"""Decimals of a dollar at most: a credit is half a cent."""

_OPEN: Final = "\u2068"
_CLOSE: Final = "\u2069"
_RIGHT_TO_LEFT: Final = "\u200f"
"""Unicode's marks: what stands between the first two is laid out whatever is beside it."""

_MARKS: Final = str.maketrans("", "", f"{_OPEN}{_CLOSE}{_RIGHT_TO_LEFT}")


def shown(text: str) -> str:
    """Return a text in the user's language, with its numbers and money written as there."""
    if not isinstance(text, Sentence):
        return text
    words = {name: _value(each) for name, each in text.values.items()}
    return _template(text).format(**words)


def counted(one: str, many: str, count: int, **values: object) -> str:
    """Return words for a number of things: `counted("{count} clip", "{count} clips", 3)`."""
    return shown(say_count(one, many, count=count, **values))


def in_resources(text: str) -> str:
    """Return a text of the resources (the title of a preset, of a style) in the user's language."""
    return QCoreApplication.translate("Resources", text)


def side_by_side(parts: Iterable[str | int | Path]) -> str:
    """Return facts in a line, `Wan 3.0 · 8 s · $0.40`, in the order in which the language reads.

    Empty ones are left out.
    """
    told = [text for each in parts if (text := shown(str(each)))]
    if not is_right_to_left():
        return " · ".join(told)
    return _RIGHT_TO_LEFT + " · ".join(map(by_itself, told)) if told else ""


def in_commas(parts: Iterable[str]) -> str:
    """Return words in a row as the language divides them: `Mara, Tom`; empty ones are left out."""
    told = [each if isinstance(each, Sentence) else by_itself(each) for each in parts if each]
    return shown(with_commas(told)) if told else ""


def by_itself(text: str) -> str:
    """Return a name, a number or keys so that words from right to left do not turn them around."""
    if not text or not is_right_to_left():
        return text
    # Marks within do not count for the direction: a date and a time alone would go from the left.
    start = _OPEN + _RIGHT_TO_LEFT if _OPEN in text else _OPEN
    return f"{start}{text}{_CLOSE}"


def unmarked(text: str) -> str:
    """Return a text of ours without its marks of direction, for what is kept: titles, files."""
    return text.translate(_MARKS)


def is_right_to_left() -> bool:
    """Tell whether the language of the window is read from the right."""
    return locale().textDirection() == Qt.LayoutDirection.RightToLeft


def in_number(count: int) -> str:
    """Return a whole number, grouped by thousands as the language does."""
    return locale().toString(count)


def in_decimals(number: float, places: int) -> str:
    """Return a number with so many decimals."""
    return locale().toString(float(number), "f", places)


def in_signed(number: float, places: int, *, plus: bool = False) -> str:
    """Return a level with a minus as wide as a plus; `plus` writes that one too."""
    sign = "−" if number < 0 else "+" if plus else ""
    return f"{sign}{in_decimals(abs(number), places)}"


def in_percent(share: float) -> str:
    """Return a share, 0 to 1, in whole percent."""
    return shown(say("{percent} %", percent=int(share * 100)))


def in_seconds(seconds: float, places: int = 0) -> str:
    """Return a length in seconds: `10 s`, `12.4 s`."""
    return shown(say("{seconds} s", seconds=Figure(seconds, places)))


def in_dollars(amount: Usd) -> str:
    """Return dollars as the language writes them, with a part of a cent when there is one."""
    cents = amount.micros % 10_000 == 0
    places = 2 if cents else len(str(amount.as_decimal()).partition(".")[2])
    return locale().toCurrencyString(amount.micros / 1_000_000, "$", min(places, _EXACT))


def in_cents(amount: Usd) -> str:
    """Return dollars rounded to the cent."""
    return locale().toCurrencyString(amount.micros / 1_000_000, "$", 2)


def in_credits(amount: Credits) -> str:
    """Return credits as the language writes numbers, without zeros at the end."""
    places = len(str(amount).partition(".")[2])
    return locale().toString(amount.milli / 1000, "f", places)


def in_bill(bill: Bill) -> str:
    """Return what is paid in what is billed: `30 credits · $0.15`, or dollars alone."""
    return shown(bill_words(bill))


def locale() -> QLocale:
    """Return how numbers are written: as the window's language does, in English without one."""
    default = QLocale()
    plain = default.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English) if plain else default


def _template(text: Sentence) -> str:
    if _GLUE.fullmatch(text.template):
        return text.template
    count = text.number
    found = QCoreApplication.translate(CONTEXT, text.template, None, -1 if count is None else count)
    if found == text.template and text.singular is not None and count == 1:
        return text.singular
    return found


def _value(value: Value) -> str:
    match value:
        case Sentence():
            return shown(value)
        case Figure():
            return locale().toString(value.number, "f", value.places)
        case Usd():
            return in_dollars(value)
        case Credits():
            return in_credits(value)
        case int():
            return in_number(value)
        case _:
            return value
