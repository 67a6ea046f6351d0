"""The envelope of an answer: kie.ai says with HTTP 200 whatever it says; the truth is `code`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.domain.sentence import say

LONGEST_TEXT = 2000

WEB_PAGE = say("a web page")

_SENT_ON = frozenset({301, 302, 303, 307, 308})
_PAGES = frozenset({200, 511})
"""The statuses of a sign-in page; those of a faulty gateway's page are others."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service answered.

    `code` is the body's own, None when the body is not the service's JSON: then `text` says what
    came instead. `data` is the parsed payload, numbers as int or Decimal. `retry_after` is in
    seconds.
    """

    status: int
    code: int | None
    text: str = ""
    data: object = None
    retry_after: float | None = None

    @property
    def is_ok(self) -> bool:
        """Tell whether the service says that all is well."""
        return self.code == 200

    @property
    def is_portal(self) -> bool:
        """Tell whether a network's sign-in page seems to have answered in the service's place."""
        if self.code is not None:
            return False
        return self.status in _SENT_ON or (self.status in _PAGES and self.text == WEB_PAGE)

    @property
    def detail(self) -> str:
        """Return the service's own words, for Details and the log."""
        if self.code is None:
            return f"HTTP {self.status}: {self.text}"
        return f"code {self.code}: {self.text}"


def read_answer(status: int, body: bytes, retry_after: float | None = None) -> Answer:
    """Read an HTTP answer; never raises: what cannot be read is an answer without a code."""
    try:
        parsed = parse_json(body)
    except ValueError:
        # A rate limit is set by the edge too, in plain text; it is a refusal whatever its body.
        code = 429 if status == 429 else None
        return Answer(status, code, nature_of(body), None, retry_after)
    fields: Mapping[str, object] = parsed if isinstance(parsed, dict) else {}
    code = as_int(fields.get("code"))
    if code is None and status in {401, 429}:
        # Other statuses without the service's own code may come from anything on the way.
        code = status
    if code is None:
        return Answer(status, None, say("JSON without a code"), None, retry_after)
    return Answer(status, code, _text(fields), fields.get("data"), retry_after)


def parse_json(body: bytes | str) -> object:
    """Parse JSON with exact numbers; raises ValueError for anything else."""
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def as_int(value: object) -> int | None:
    """Return a whole number that came as one or as its text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value) if abs(value) < 10**18 else None
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdecimal():
        return int(value) if len(value) <= 18 else None
    return None


def field(data: object, name: str) -> object:
    """Return a field of an object, None when there is no such field or no object."""
    return data.get(name) if isinstance(data, dict) else None


def text_field(data: object, *names: str) -> str:
    """Return the first of these fields that holds text, stripped; empty when none does."""
    for name in names:
        value = field(data, name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _text(fields: Mapping[str, object]) -> str:
    # `msg` is what the service sends; some of its pages print `message`.
    found = text_field(fields, "msg", "message", "error") or text_field(
        fields.get("error"), "message"
    )
    return " ".join(found.split())[:LONGEST_TEXT]


def nature_of(body: bytes) -> str:
    """Say in a clause what came in place of JSON."""
    start = body[:512].lstrip().lower()
    if not start:
        return say("an empty answer")
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<body")):
        return WEB_PAGE
    return say("something that is not JSON")


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not JSON")
