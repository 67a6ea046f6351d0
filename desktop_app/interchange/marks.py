"""The marks by which people begin a scene: labels, headings, time ranges, lists, rules."""

import re
from collections.abc import Callable, Mapping, Sequence

from desktop_app.interchange import fountain, lengths

_LABEL_WORD = (
    r"scene|szene|escena|sc[eè]ne|scena|cena|сцена|shot|clip|plano?|toma|einstellung|kohtaus|beat"
    r"|panel|frame|sahne|çekim|场景|場景|镜头|鏡頭|シーン|장면|씬|مشهد"
)
_NUMBER = (
    r"\d{1,4}[a-z]?|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
_LABEL = re.compile(
    rf"^#{{0,6}}\s*(?:{_LABEL_WORD})\s*(?:#|nr\.?|no\.?|n[.º°])?\s*(?P<number>{_NUMBER})?(?![\w'’])"
    r"(?P<gap>\s*[:：.)\]|–—-]+\s*|\s+|$)(?P<title>.*)$",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^(#{1,6})\s+(\S.*?)\s*#*$")
_NUMBERED = re.compile(r"^(?:\((\d{1,3})\)|(\d{1,3})\s*[.)/:](?!\d)|(\d{1,3})\s+[-–—])\s*(\S.*)$")
_BULLET = re.compile(r"^[-*•+·▪]\s+(\S.*)$")
_RULE = re.compile(r"^(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:\*\s+){2,}\*|(?:-\s+){2,}-)$")


def label(line: str) -> str | None:
    """Return what stands behind `Scene 3:`, or None when the line is no such label."""
    text = lengths.take_length(fountain.without_emphasis(line.strip()))[0]
    found = _LABEL.match(text)
    if found is None:
        return None
    title, gap = found["title"].strip(), found["gap"].strip()
    if found["number"] is None and gap not in (":", "："):
        return None
    if title and not gap and not title[0].isupper() and not title[0].isdigit():
        return None  # “Scene 3 was a disaster” is prose
    return title


def heading(line: str) -> tuple[int, str] | None:
    """Return the level and the text of a Markdown heading."""
    found = _HEADING.match(line)
    return (len(found[1]), found[2]) if found else None


def bullet(line: str) -> str | None:
    """Return the text of a bullet."""
    found = _BULLET.match(line)
    return found[1] if found else None


def is_rule(line: str) -> bool:
    """Tell whether a line is a horizontal rule."""
    return bool(_RULE.match(line.strip()))


def item(line: str) -> str:
    """Return the text of a numbered line or a bullet, else the line itself."""
    numbered = _NUMBERED.match(line)
    return numbered[4] if numbered else bullet(line) or line


def labels(lines: Sequence[str]) -> list[int]:
    """Return the lines that are labels such as `Scene 3`."""
    return [i for i, line in enumerate(lines) if label(line) is not None]


def sluglines(lines: Sequence[str]) -> list[int]:
    """Return the lines that are Fountain sluglines."""
    before = ["", *lines]
    return [i for i, line in enumerate(lines) if fountain.is_slugline(line, before[i])]


def headings(lines: Sequence[str]) -> list[int]:
    """Return the headings that head scenes: the highest level that is more than a mere frame."""
    levels = {i: found[0] for i, line in enumerate(lines) if (found := heading(line)) is not None}
    for level in sorted(set(levels.values())):
        places = [i for i, each in levels.items() if each == level]
        deeper = [i for i, each in levels.items() if each > level]
        framing = deeper and all(_next_text(lines, i) in deeper for i in places)
        if len(places) >= 2 and not framing:
            return places
        if len(places) == 1 and len(deeper) == 1:
            return deeper
    return _only_heading(lines, levels)


def timed(lines: Sequence[str]) -> list[int]:
    """Return the lines that begin with a time range, when there are several."""
    plain = [fountain.without_emphasis(line.strip()) for line in lines]
    found = [i for i, line in enumerate(plain) if lengths.starts_with_range(line)]
    return found if len(found) >= 2 else []


def numbered(lines: Sequence[str]) -> list[int]:
    """Return the lines of the outermost numbered list that counts up by one."""
    found: list[int] = []
    last = None
    for index, line in enumerate(lines):
        match = _NUMBERED.match(fountain.without_emphasis(line))
        if match is None:
            continue
        number = int(match[1] or match[2] or match[3])
        if last is None or number == last + 1:
            found.append(index)
            last = number
    return found if len(found) >= 2 else []


def bullets(lines: Sequence[str]) -> list[int]:
    """Return the lines that are bullets, when there are several and they are most of the text."""
    found = [i for i, line in enumerate(lines) if bullet(line) is not None]
    flush = [line for line in lines if line.strip() and not line[0].isspace()]
    return found if len(found) >= 2 and len(found) * 2 >= len(flush) else []


def paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """Return blocks between rules, else between blank lines, else single lines."""
    by_rule = _between(lines, is_rule)
    if len(by_rule) >= 2:
        return by_rule
    plain = [line for line in lines if not is_rule(line)]
    by_blank = _between(plain, lambda line: not line.strip())
    if len(by_blank) == 1 and _stand_alone(by_blank[0]):
        return [[line] for line in by_blank[0]]
    return by_blank


def _only_heading(lines: Sequence[str], levels: Mapping[int, int]) -> list[int]:
    """Return a single heading over a single paragraph; over several it is the film's title."""
    if len(levels) != 1:
        return []
    place = next(iter(levels))
    return [place] if len(paragraphs(lines[place + 1 :])) == 1 else []


def _next_text(lines: Sequence[str], index: int) -> int | None:
    return next((i for i in range(index + 1, len(lines)) if lines[i].strip()), None)


def _between(lines: Sequence[str], is_gap: Callable[[str], bool]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if is_gap(line):
            found.append([])
        else:
            found[-1].append(line)
    return [block for block in found if any(line.strip() for line in block)]


def _stand_alone(lines: Sequence[str]) -> bool:
    """Tell lines that are scenes from one wrapped paragraph: none starts in lower case."""
    return len(lines) >= 2 and not any(line.strip()[:1].islower() for line in lines)
