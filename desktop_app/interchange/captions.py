"""Captions in and out: SubRip (.srt) and WebVTT (.vtt), as values.

Sources: https://www.w3.org/TR/webvtt1/ ; SubRip has no standard, so what is read is what players
read. Styling is left out both ways: it is the film's own (`resources/titles.json`).
"""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.interchange.textfile import read_text

_MILLISECOND = FLICKS_PER_SECOND // 1000
_SLIP = Flicks(FLICKS_PER_SECOND // 4)
"""Cues that run into the next one for no longer than this do so by mistake."""

_ARROW = "-->"
_TIME = re.compile(r"(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?")
_MARKUP = re.compile(r"</?(?:[a-zA-Z][^<>]*|\d[\d:.]*)?>|\{\\[^{}]*\}|\{[yY]:[a-zA-Z,]+\}")
_ENDS = re.compile(r"\r\n|\r|\n")
_BLOCKS = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?$")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words for a time of the film; lines are parted by a newline, none is blank."""

    start: Flicks
    end: Flicks
    text: str


def read_captions(path: Path) -> tuple[Cue, ...]:
    """Read a caption file, in order of time and no two at a time.

    Raises InvalidInput with one sentence, which names the line when one of them is at fault.
    """
    return parse_captions(read_text(path, say("caption")), path.name)


def parse_captions(text: str, name: str) -> tuple[Cue, ...]:
    """Read the text of a caption file called `name`, as `read_captions` does."""
    lines = _ENDS.split(text.lstrip("\ufeff"))
    found = _webvtt(lines, name) if lines[0].startswith("WEBVTT") else _subrip(lines, name)
    cues = tuple(one_at_a_time([each for each in found if each.text and each.end > each.start]))
    if not cues:
        raise InvalidInput(
            say(
                "“{name}” holds no captions; a line such as 00:00:01,000 --> "
                "00:00:02,500 stands before each in a SubRip or WebVTT file.",
                name=name,
            )
        )
    return cues


def as_subrip(cues: Sequence[Cue]) -> str:
    """Return the text of an .srt file, whose times are whole milliseconds."""
    blocks = []
    for number, cue in enumerate(cues, start=1):
        start, end = (_stamp(each, ",") for each in _milliseconds(cue))
        # SubRip has no way to write an arrow that is no arrow of its own.
        text = "\n".join(_lines(cue.text)).replace(_ARROW, "->")
        blocks.append(f"{number}\n{start} {_ARROW} {end}\n{text}\n")
    return "\n".join(blocks)


def as_webvtt(cues: Sequence[Cue]) -> str:
    """Return the text of a .vtt file, whose times are whole milliseconds."""
    blocks = ["WEBVTT\n"]
    for cue in cues:
        start, end = (_stamp(each, ".") for each in _milliseconds(cue))
        text = html.escape("\n".join(_lines(cue.text)), quote=False)
        blocks.append(f"{start} {_ARROW} {end}\n{text}\n")
    return "\n".join(blocks)


def one_at_a_time(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield cues in order, none beginning before the one before it has ended.

    Where two are meant to be seen at once, one cue shows the words of both; where one only slips
    a little into the next, it ends with the other's beginning.
    """
    ordered = _without_slips(sorted(cues, key=lambda each: (each.start, each.end)))
    edges = sorted({edge for each in ordered for edge in (each.start, each.end)})
    coming = iter([*ordered, None])
    following = next(coming)
    seen: list[Cue] = []
    for start, end in pairwise(edges):
        seen = [each for each in seen if each.end > start]
        while following is not None and following.start <= start:
            seen.append(following)
            following = next(coming)
        if seen:
            yield Cue(start, end, "\n".join(dict.fromkeys(each.text for each in seen)))


def _without_slips(cues: Sequence[Cue]) -> list[Cue]:
    kept = []
    for cue, after in pairwise([*cues, None]):
        if after is not None and cue is not None:
            over, left = cue.end - after.start, after.start - cue.start
            if 0 < over <= _SLIP and left > over:
                cue = replace(cue, end=after.start)
        if cue is not None:
            kept.append(cue)
    return kept


def _subrip(lines: Sequence[str], name: str) -> Iterator[Cue]:
    """A cue is a line of times and what comes before the next one, less that one's number."""
    places = [n for n, line in enumerate(lines) if _ARROW in line]
    for place, after in pairwise([*places, None]):
        if place is None:
            return
        body = list(lines[place + 1 : after])
        if after is not None and body and body[-1].strip().isdecimal():
            body.pop()
        yield _cue(lines[place], body, place, name)


def _webvtt(lines: Sequence[str], name: str) -> Iterator[Cue]:
    """A cue is a line of times, perhaps after a name, and what comes before the next blank one."""
    place = 0
    while place < len(lines):
        block = place
        while place < len(lines) and lines[place]:
            place += 1
        body = lines[block:place]
        place += 1
        if not body or block == 0 or _BLOCKS.match(body[0]):
            continue
        at = next((n for n, line in enumerate(body[:2]) if _ARROW in line), None)
        if at is None:
            raise InvalidInput(
                say(
                    "Line {block} of “{name}” has words without their times; write them "
                    "as 00:00:01.000 --> 00:00:02.500 on the line before.",
                    block=block + 1,
                    name=name,
                )
            )
        cue = _cue(body[at], body[at + 1 :], block + at, name)
        yield replace(cue, text="\n".join(_lines(html.unescape(cue.text))))


def _cue(times: str, body: Sequence[str], line: int, name: str) -> Cue:
    before, _, behind = times.partition(_ARROW)
    start = _time(before.strip(), line, name)
    # Places and settings may follow the second time.
    end = _time(behind.split()[0] if behind.split() else "", line, name)
    if end < start:
        raise InvalidInput(
            say(
                "Line {line} of “{name}” has a caption that ends before it begins: “{times}”.",
                line=line + 1,
                name=name,
                times=times.strip()[:60],
            )
        )
    plain = _MARKUP.sub("", "\n".join(body))
    return Cue(start, end, "\n".join(_lines(plain)))


def _lines(text: str) -> list[str]:
    """Return lines without blanks around them, and no blank ones: those would end a cue."""
    shorn = (" ".join(each.split()) for each in text.splitlines())
    return [each for each in shorn if each]


def _time(text: str, line: int, name: str) -> Flicks:
    found = _TIME.fullmatch(text)
    if found is None or int(found[2]) > 59 or int(found[3]) > 59:
        raise InvalidInput(
            say(
                "Line {line} of “{name}” has a time that cannot be read: “{text}”; times "
                "look like 00:00:01,000.",
                line=line + 1,
                name=name,
                text=text[:40],
            )
        )
    seconds = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
    fraction = int((found[4] or "").ljust(9, "0"))
    return Flicks(seconds * FLICKS_PER_SECOND + fraction * FLICKS_PER_SECOND // 10**9)


def _milliseconds(cue: Cue) -> tuple[int, int]:
    start, end = ((each + _MILLISECOND // 2) // _MILLISECOND for each in (cue.start, cue.end))
    return start, max(end, start + 1)


def _stamp(milliseconds: int, mark: str) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{thousandths:03}"
