"""Cleans text before it is read for scenes, and takes title pages and front matter off it."""

import re
from collections.abc import Sequence

from desktop_app.interchange import fountain

_INVISIBLE = re.compile("[\ufeff\u200b\u200e\u200f\u2060\x00-\x08\x0e-\x1f]")
_LINE_ENDS = re.compile("\r\n|[\r\v\u2028\u2029\x85]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_KEYED = re.compile(r"^[\w -]+:")
_UNDERLINE = re.compile(r"={3,}")


def tidy_lines(text: str) -> list[str]:
    """Return lines without comments, code fences and invisible characters, tabs as spaces."""
    text = _LINE_ENDS.sub("\n", text).replace("\f", "\n\n")
    text = _BLANK_LINES.sub("\n\n", text)
    text = _INVISIBLE.sub("", text).replace("\u00a0", " ").expandtabs(4)
    lines = [line.rstrip() for line in fountain.without_comments(text).split("\n")]
    return _underlined([line for line in lines if not line.lstrip().startswith("```")])


def front_matter(lines: Sequence[str]) -> tuple[str | None, int]:
    """Return the title in, and the number of lines of, a title page or a leading YAML block."""
    start = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    if start == len(lines) or lines[start].strip() != "---":
        return fountain.title_page(lines)
    end = next((i for i in range(start + 1, len(lines)) if lines[i].strip() == "---"), None)
    page = [line for line in lines[start + 1 : end] if line.strip()]
    if end is None or not page or not all(map(_KEYED.match, page)):
        return None, 0
    titles = [line.split(":", 1)[1] for line in page if line.lower().startswith("title:")]
    return (titles[0].strip(" \"'") or None if titles else None), end + 1


def _underlined(lines: Sequence[str]) -> list[str]:
    """Turn a heading underlined with `====` into a `#` one."""
    found: list[str] = []
    for line in lines:
        plain = found[-1] if found else ""
        lone = len(found) < 2 or not found[-2].strip()
        if _UNDERLINE.fullmatch(line) and plain.strip() and lone and not plain.startswith("#"):
            found[-1] = f"# {plain.strip()}"
        else:
            found.append(line)
    return found
