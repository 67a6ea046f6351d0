"""Fountain screenplay text (fountain.io): what is no picture goes, cues and dialogue stay."""

import re
from collections.abc import Sequence

_SLUG = re.compile(
    r"^(?:\d+[A-Z]?[.)]?\s+)?"
    r"(?:INT\.?\s*/\s*EXT|EXT\.?\s*/\s*INT|I\s*/\s*E|E\s*/\s*I|INT|EXT|EST(?=\.)"
    r"|INTERIOR|EXTERIOR|INNEN|AUSSEN|AUẞEN|ИНТ|НАТ|ЭКСТ)(?:\.\s*|\s+|\s*[-–—:]\s*)(?=\S)",
    re.IGNORECASE,
)
_LOWER_PROSE = re.compile(r"^(?i:interior|exterior|innen|aussen)\s+[a-zà-ÿ]")
_FORCED_SLUG = re.compile(r"^\.(?=\w)(?!\d)")
_SCENE_NUMBER = re.compile(r"\s*#[\w.-]+#\s*$|\s{2,}\d+[A-Z]?\s*$")
_TRANSITION = re.compile(
    r"^(?:[A-Z' ]+ TO:|FADE (?:IN|OUT|TO BLACK)[:.]?|CUT TO BLACK[:.]?|THE END[.]?)$"
)
_TITLE_KEY = re.compile(
    r"^(title|credit|authors?|source|draft date|date|contact|copyright|revision|notes|episode)\s*:",
    re.IGNORECASE,
)
# Bounded and without their own mark inside, so that a line of asterisks costs no time.
_STARRED = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*]{1,400})(?<!\s)\1(?![\w*])")
_UNDERLINED = re.compile(r"(?<![\w_])(__?)(?=[^\s_])([^_]{1,400})(?<!\s)\1(?![\w_])")


def without_comments(text: str) -> str:
    """Remove the boneyard `/* */` and notes `[[ ]]`."""
    return _without(_without(text, "/*", "*/"), "[[", "]]")


def without_emphasis(text: str) -> str:
    """Remove `*italic*`, `**bold**` and `_underline_` marks, Markdown's included."""
    for _ in range(2):  # once for what is inside other emphasis
        text = _UNDERLINED.sub(r"\2", _STARRED.sub(r"\2", text))
    return text


def title_page(lines: Sequence[str]) -> tuple[str | None, int]:
    """Return the title and the number of lines of a leading title page; (None, 0) without one."""
    start = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    if start == len(lines) or not _TITLE_KEY.match(lines[start]):
        return None, 0
    end = next((i for i in range(start, len(lines)) if not lines[i].strip()), len(lines))
    page = lines[start:end]
    title: list[str] = []
    inside = False
    for line in page:
        key = _TITLE_KEY.match(line)
        if key is not None:
            inside = key[1].lower() == "title"
            line = line[key.end() :]
        elif not line[:1].isspace():
            return None, 0  # a paragraph that only begins like a title page
        if inside and line.strip():
            title.append(without_emphasis(line.strip()))
    return " ".join(title) or None, end


def is_slugline(line: str, before: str) -> bool:
    """Tell whether a line heads a scene; a forced one (`.LIKE THIS`) needs a blank line before."""
    text = line.strip()
    if _FORCED_SLUG.match(text) and not before.strip():
        return True
    return bool(_SLUG.match(text)) and not _LOWER_PROSE.match(text)


def is_transition(line: str) -> bool:
    """Tell whether a line is a transition such as `CUT TO:` or a forced `> one`."""
    text = line.strip()
    return bool(_TRANSITION.match(text)) or (text.startswith(">") and not text.endswith("<"))


def slug_text(line: str) -> str:
    """Return a slugline without its forcing dot and scene numbers."""
    text = _FORCED_SLUG.sub("", line.strip())
    text = re.sub(r"^\d+[A-Z]?[.)]?\s+(?=\D)", "", text)
    return without_emphasis(_SCENE_NUMBER.sub("", text)).strip()


def slug_title(slug: str) -> str:
    """Return `Lamp room, night` for `INT. LAMP ROOM - NIGHT`."""
    place = _SLUG.sub("", slug)
    parts = [part.strip(" .") for part in re.split(r"\s+[-–—]+\s+|\s*,\s*", place)]
    parts = [part.lower() if part.isupper() else part for part in parts if part]
    title = ", ".join(parts) or slug
    return title[:1].upper() + title[1:]


def described(lines: Sequence[str]) -> str:
    """Return the body of a scene as prose: action by paragraph, dialogue with who says it."""
    paragraphs: list[str] = []
    index = 0
    while index < len(lines):
        before = lines[index - 1] if index else ""
        after = lines[index + 1] if index + 1 < len(lines) else ""
        if _is_cue(lines[index], before, after):
            speech, index = _speech(lines, index)
            paragraphs.append(speech)
        else:
            action, index = _action(lines, index)
            if action:
                paragraphs.append(action)
    return "\n".join(paragraphs)


def _without(text: str, opening: str, closing: str) -> str:
    kept, place = [], 0
    while (start := text.find(opening, place)) >= 0:
        end = text.find(closing, start + len(opening))
        if end < 0:
            break
        kept.append(text[place:start])
        place = end + len(closing)
    return "".join([*kept, text[place:]])


def _is_cue(line: str, before: str, after: str) -> bool:
    text = line.strip()
    if before.strip() or not after.strip() or is_transition(text):
        return False
    if text.startswith("@"):
        return True
    name = re.sub(r"\s*\(.*?\)\s*\^?$|\s*\^$", "", text)
    return (
        name == name.upper()
        and any(each.isalpha() for each in name)
        and name[-1:] not in ".!?…:,"
        and not text.startswith(("!", ">", "~"))
    )


def _speech(lines: Sequence[str], index: int) -> tuple[str, int]:
    name = lines[index].strip().lstrip("@").rstrip("^").strip()
    aside = ""
    said: list[str] = []
    index += 1
    while index < len(lines) and lines[index].strip():
        text = without_emphasis(lines[index].strip())
        if text.startswith("(") and text.endswith(")") and not said:
            aside = f" {text}"
        else:
            said.append(text.lstrip("~ "))
        index += 1
    return f"{name}{aside}: “{' '.join(said)}”" if said else f"{name}{aside}", index


def _action(lines: Sequence[str], index: int) -> tuple[str, int]:
    found: list[str] = []
    while index < len(lines):
        text = lines[index].strip()
        index += 1
        if not text:
            break
        if is_transition(text) or text.startswith(("#", "= ")) or set(text) == {"="}:
            continue
        if text.startswith(">") and text.endswith("<"):
            text = text[1:-1].strip()
        found.append(without_emphasis(text.lstrip("!~").strip()))
    return " ".join(found), index
