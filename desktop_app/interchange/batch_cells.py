"""What stands in a cell of a batch's table, or in a line over a scene, read as people write it.

Spreadsheets put what they like into a file: 5 becomes `5,0`, 16:9 a time of day, yes WAHR.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.batch import Fault, FileReference, Row
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import say

SEVERAL: Final = "|"
"""Stands between values of which each makes a scene, and between files."""

_YES: Final = frozenset(
    {"yes", "y", "true", "on", "1", "x", "✓", "✔", "ja", "j", "wahr", "oui", "vrai", "sí", "si"}
    | {"verdadero", "sim", "evet", "e", "doğru", "はい", "○", "是", "نعم", "да"}
)
_NO: Final = frozenset(
    {"no", "n", "false", "off", "0", "-", "nein", "falsch", "non", "faux", "falso", "não"}
    | {"hayır", "h", "yanlış", "いいえ", "×", "否", "لا", "нет"}
)
_SHAPES: Final = {"landscape": "16:9", "portrait": "9:16", "square": "1:1"}
_SHAPE: Final = re.compile(r"(\d{1,3})\s*[:x×/]\s*(\d{1,3})(?::00)?")
_WHOLE: Final = re.compile(r"(\d{1,19})(?:[.,٫]0+)?")
_RUN: Final = re.compile(r"(\d{1,19})\s*(?:-|–|\.\.|…)\s*(\d{1,19})")
_UNIT: Final = re.compile(r"(?<=\d)\s*(?:s|sec|seconds)\b", re.IGNORECASE)
_LARGEST: Final = 2**53
"""The largest number that every program keeps exactly."""


class Wrong(Exception):
    """What is the matter with a cell, in a sentence."""


def whole(text: str) -> int:
    """Return a whole number, whatever digits and decimal mark it is written with."""
    found = _WHOLE.fullmatch(_plain(text).replace(" ", "").replace("'", ""))
    if found is None or int(found[1]) > _LARGEST:
        raise Wrong(say("“{text}” is not a whole number.", text=text.strip()))
    return int(found[1])


def wholes(text: str) -> tuple[int, ...]:
    """Return whole numbers with `|` between them; `1-4` is a run."""
    found: list[int] = []
    for each in parts(text):
        run = _RUN.fullmatch(_plain(each))
        if run is None:
            found.append(whole(each))
            continue
        first, last = int(run[1]), int(run[2])
        if not first <= last < first + 1000:
            raise Wrong(say("“{text}” is not a run such as 1-4.", text=each))
        found.extend(range(first, last + 1))
    return tuple(dict.fromkeys(found))


def lengths(text: str) -> tuple[int, ...]:
    """Return seconds, of which none is nothing."""
    return tuple(_at_least_one(each) for each in wholes(_UNIT.sub("", text)))


def shapes(text: str) -> tuple[str, ...]:
    """Return aspect ratios as `16:9`."""
    return tuple(dict.fromkeys(_shape(each) for each in parts(text)))


def parts(text: str) -> tuple[str, ...]:
    """Return what stands between marks of several, without space around it."""
    return tuple(dict.fromkeys(each.strip() for each in text.split(SEVERAL) if each.strip()))


def yes_or_no(text: str) -> bool:
    """Return what a word for yes or no says, in the languages that spreadsheets write it in."""
    word = _plain(text).casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise Wrong(say("“{text}” is neither yes nor no.", text=text.strip()))


def files(text: str, use: Use | None = None) -> tuple[FileReference, ...]:
    """Return files with `|` between them."""
    return tuple(FileReference(Path(each), use) for each in parts(text))


def one_file(text: str, use: Use) -> tuple[FileReference, ...]:
    """Return the file of a frame, of which there is one."""
    found = files(text, use)
    if len(found) > 1:
        raise Wrong(say("A scene begins and ends on one frame each, not on several."))
    return found


def _more_files(row: Row, found: tuple[FileReference, ...]) -> Row:
    return replace(row, references=(*row.references, *found))


Reader = Callable[[Row, str], Row]

COLUMNS: Final[Mapping[str, Reader]] = {
    "scene": lambda row, text: replace(row, number=_scene_number(text)),
    "title": lambda row, text: replace(row, title=" ".join(text.split())),
    "prompt": lambda row, text: replace(row, prompt=text.strip()),
    "model": lambda row, text: replace(row, models=parts(text)),
    "aspect": lambda row, text: replace(row, aspects=shapes(text)),
    "seconds": lambda row, text: replace(row, seconds=lengths(text)),
    "resolution": lambda row, text: replace(row, resolutions=parts(text)),
    "seed": lambda row, text: replace(row, seeds=wholes(text)),
    "sound": lambda row, text: replace(row, sound=yes_or_no(text)),
    "first frame": lambda row, text: _more_files(row, one_file(text, Use.FIRST_FRAME)),
    "last frame": lambda row, text: _more_files(row, one_file(text, Use.LAST_FRAME)),
    "references": lambda row, text: _more_files(row, files(text)),
    "continues": lambda row, text: replace(row, continues=yes_or_no(text)),
    "takes": lambda row, text: replace(row, takes=whole(text)),
}
"""What can be said of a scene, by the name of its column."""

OF_THE_FILM: Final = ("film", "cast")
"""What is said in a row and is more than one scene's."""

_ALSO: Final = {
    "ratio": "aspect",
    "aspect ratio": "aspect",
    "duration": "seconds",
    "length": "seconds",
    "models": "model",
    "aspects": "aspect",
    "seeds": "seed",
    "resolutions": "resolution",
    "reference": "references",
    "text": "prompt",
}


def column_of(head: str) -> str | None:
    """Return the column that a head names, `{{weather}}` for a variable; None for no such one."""
    text = _plain(head)
    if text.startswith("{{") and text.endswith("}}") and text[2:-2].strip():
        return f"{{{{{text[2:-2].strip()}}}}}"
    name = " ".join(re.split(r"[\s_-]+", text.casefold()))
    name = _ALSO.get(name, name)
    return name if name in COLUMNS or name in OF_THE_FILM else None


def likely(head: str) -> str:
    """Return the column that was probably meant, empty when none is near."""
    near = get_close_matches(_plain(head).casefold(), [*OF_THE_FILM, *COLUMNS], n=1, cutoff=0.7)
    return near[0] if near else ""


def with_cell(row: Row, column: str, text: str, faults: list[Fault], line: int = 0) -> Row:
    """Return a row with what a cell says; what is wrong with it goes to `faults`.

    An empty cell says nothing.
    """
    if not text.strip():
        return row
    try:
        if column.startswith("{{"):
            return replace(row, values={**row.values, column[2:-2]: parts(text)})
        return COLUMNS[column](row, text)
    except Wrong as wrong:
        faults.append(Fault(str(wrong), line or row.line, column))
        return row


def _scene_number(text: str) -> int:
    try:
        return whole(text)
    except Wrong as wrong:
        sentence = say("{wrong} What a scene is called goes under “title”.", wrong=str(wrong))
        raise Wrong(sentence) from wrong


def _shape(text: str) -> str:
    plain = _plain(text).casefold()
    found = _SHAPE.fullmatch(plain)
    if plain in _SHAPES:
        return _SHAPES[plain]
    if plain == "auto":
        return plain
    if found is None or not int(found[1]) or not int(found[2]):
        raise Wrong(say("“{text}” is not a shape such as 16:9.", text=text.strip()))
    return f"{int(found[1])}:{int(found[2])}"


def _at_least_one(seconds: int) -> int:
    if seconds < 1:
        raise Wrong(say("A scene lasts a second at least."))
    return seconds


def _plain(text: str) -> str:
    """Return a text with ASCII digits and without what only looks different."""
    folded: Any = unicodedata.normalize("NFKC", text).strip()
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in folded)
