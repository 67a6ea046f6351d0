"""Kept prompts as files: JSON out and in, and plain lists in as CSV, Markdown or text.

A Markdown heading is a title; a list below one is a prompt an item, with the heading as its tag.
A line “Tags: sea, night” gives tags. A CSV file has columns named title, prompt (or text), tags and
note, in any order, or one column of prompts without a name.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.prompts import PromptId, SavedPrompt, checked, tags_in
from desktop_app.domain.sentence import say
from desktop_app.interchange.textfile import read_text

MOST: Final = 5_000
"""Prompts in a file."""

_ITEM: Final = re.compile(r"^\s*(?:[-*•+]|\d+[.)])\s+(?=\S)")
_HEADING: Final = re.compile(r"^#{1,6}\s+(\S.*?)\s*#*$")
_TAGS: Final = re.compile(r"^\s*tags?\s*[:：]\s*(.*)$", re.IGNORECASE)
_COLUMNS: Final = {"title": "title", "name": "title", "prompt": "text", "text": "text",
                   "tags": "tags", "tag": "tags", "note": "note", "notes": "note"}  # fmt: skip


class _Written(msgspec.Struct, omit_defaults=True):
    text: str
    title: str = ""
    tags: list[str] = []
    note: str = ""


class _File(msgspec.Struct):
    takewright_prompts: int
    prompts: list[_Written]


def write_prompts(prompts: Iterable[SavedPrompt]) -> str:
    """Return the text of a file that `read_prompts` reads."""
    written = [_Written(each.text, each.title, list(each.tags), each.note) for each in prompts]
    data = msgspec.json.encode(_File(1, written))
    return msgspec.json.format(data, indent=2).decode() + "\n"


def read_prompts(path: Path) -> tuple[SavedPrompt, ...]:
    """Read prompts without ids by the file's ending; blocking.

    Raises InvalidInput when there is none in it, or one cannot be kept.
    """
    text = read_text(path, say("list of prompts"))
    match path.suffix.lower():
        case ".json":
            found = _of_json(text, path.name)
        case ".csv" | ".tsv":
            found = _of_table(text)
        case _:
            found = _of_markdown(text.splitlines())
    kept = tuple(checked(each) for each in found if each.text.strip())
    if not kept:
        raise InvalidInput(say("There are no prompts in “{name}”.", name=path.name))
    if len(kept) > MOST:
        raise InvalidInput(
            say(
                "“{name}” has {count} prompts; a file may have {most} at most.",
                name=path.name,
                count=len(kept),
                most=MOST,
            )
        )
    return kept


def _of_json(text: str, name: str) -> Sequence[SavedPrompt]:
    try:
        data = msgspec.json.decode(text)
        if isinstance(data, list):
            # A bare list, of texts or of objects, as other programs write it.
            entries = [{"text": each} if isinstance(each, str) else each for each in data]
            data = {"takewright_prompts": 1, "prompts": entries}
        file = msgspec.convert(data, _File)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise InvalidInput(
            say(
                "“{name}” holds no prompts of Takewright ({why}); export some to see how they are"
                " written.",
                name=name,
                why=error,
            )
        ) from error
    return [_prompt(each.text, each.title, each.tags, each.note) for each in file.prompts]


def _of_table(text: str) -> Sequence[SavedPrompt]:
    first = text.lstrip("\ufeff\r\n").partition("\n")[0]
    mark = max("\t;,", key=first.count)
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark))
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    names = [_COLUMNS.get(cell.strip().casefold(), "") for cell in rows[0]] if rows else []
    if "text" not in names:
        # Without names of columns a line is a prompt, commas and all.
        return [_prompt(mark.join(row)) for row in rows]
    found = []
    for row in rows[1:]:
        cells = {name: cell for name, cell in zip(names, row, strict=False) if name}
        tags = tags_in(cells.get("tags", ""))
        found.append(
            _prompt(cells.get("text", ""), cells.get("title", ""), tags, cells.get("note", ""))
        )
    return found


def _of_markdown(lines: Sequence[str]) -> Sequence[SavedPrompt]:
    found: list[SavedPrompt] = []
    title, body = "", list[str]()
    for line in lines:
        heading = _HEADING.match(line)
        if heading is None:
            body.append(line)
            continue
        found += _of_section(title, body)
        title, body = heading[1], []
    return [*found, *_of_section(title, body)]


def _of_section(title: str, lines: Sequence[str]) -> Sequence[SavedPrompt]:
    tagged = [match for line in lines if (match := _TAGS.match(line))]
    tags = tags_in(",".join(each[1] for each in tagged))
    body = [line for line in lines if not _TAGS.match(line)]
    filled = [line for line in body if line.strip()]
    if any(_ITEM.match(line) for line in filled[:1]):
        own = (*tags, *((title,) if title else ()))
        return [_prompt(each, "", own) for each in _items(filled)]
    text = "\n".join(body).strip()
    if title:
        return [_prompt(text, title, tags)] if text else []
    return [_prompt(each, "", tags) for each in re.split(r"\n\s*\n", text)]


def _items(lines: Sequence[str]) -> list[str]:
    """Return the items of a list; a line without a mark goes on with the one before."""
    found: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            found.append(_ITEM.sub("", line).strip())
        else:
            found[-1] = f"{found[-1]} {line.strip()}"
    return found


def _prompt(text: str, title: str = "", tags: Iterable[str] = (), note: str = "") -> SavedPrompt:
    return SavedPrompt(PromptId(""), title, text, tuple(tags), note)
