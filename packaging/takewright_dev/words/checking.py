"""What is wrong with translations: faults as sentences, one a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from takewright_dev.words.texts import Text, placeholders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from takewright_dev.words.files import Entry, Language

_ACCELERATOR = re.compile(r"&(?!&)\w")
_ELLIPSIS = ("…", "...")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_COUNT = "count"


def faults_of(entries: Iterable[Entry], language: Language) -> Iterator[str]:
    """What is wrong with those that are translated."""
    for entry in entries:
        if not entry.forms or not any(entry.forms):
            continue
        for fault in faults_in(entry.text, entry.forms, language):
            yield f"{language.code} {entry.text.id} “{entry.text.source[:60]}”: {fault}"


def faults_in(text: Text, forms: Sequence[str], language: Language) -> Iterator[str]:
    """What is wrong with a translation, by itself."""
    wanted = len(language.forms) if text.is_counted else 1
    if len(forms) != wanted:
        yield f"it needs {wanted} forms, not {len(forms)}"
    for form in forms:
        yield from _in_form(text, form)


def _in_form(text: Text, form: str) -> Iterator[str]:
    source = text.source
    if not form.strip():
        yield "a form is empty"
        return
    try:
        given = placeholders(form)
    except ValueError as error:
        yield f"its braces are wrong: {error}"
        return
    wanted = placeholders(source)
    may_lack = {_COUNT} if text.is_counted else set()
    if missing := wanted - given - may_lack:
        yield f"it lacks {{{'}, {'.join(sorted(missing))}}}"
    if strange := given - wanted - may_lack:
        yield f"it has {{{'}, {'.join(sorted(strange))}}}, which the source has not"
    if bool(_ACCELERATOR.search(source)) != bool(_ACCELERATOR.search(form)):
        yield "the accelerator (&) is missing or too many"
    if source.endswith(_ELLIPSIS) != form.endswith(_ELLIPSIS):
        yield "the ellipsis at the end is missing or too many"
    if source.count("\n") != form.count("\n"):
        yield "it has another number of lines"
    if _edges(source) != _edges(form):
        yield "it begins or ends with other space"
    if _CONTROL.search(form):
        yield "it has a control character"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
