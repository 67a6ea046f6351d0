"""Batches as files: a table (CSV), JSON, or a text with headings (Markdown)."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop_app.domain.batch import BatchSheet, FilmSheet, check
from desktop_app.domain.sentence import say
from desktop_app.interchange.batch_csv import read_csv
from desktop_app.interchange.batch_json import read_json
from desktop_app.interchange.batch_markdown import read_markdown
from desktop_app.interchange.sentences import short_title
from desktop_app.interchange.textfile import read_text

SUFFIXES: Final = (".csv", ".tsv", ".json", ".md", ".markdown")
"""Of files that hold a batch by their names."""


def read_batch(path: Path) -> BatchSheet:
    """Read a batch; blocking. Raises InvalidInput for a file that holds no text at all.

    What is wrong in it is in the sheet's faults, all of it, and nothing is raised for that.
    """
    text = read_text(path, say("batch"))
    return parse_batch(text, path.suffix, path.stem)


def parse_batch(text: str, suffix: str, name: str) -> BatchSheet:
    """Return what a text says; `name` is the film of scenes that name none."""
    text = text.lstrip("\ufeff")
    match suffix.lower():
        case ".csv" | ".tsv":
            sheet = read_csv(text, name)
        case ".json":
            sheet = read_json(text)
        case ".md" | ".markdown":
            sheet = read_markdown(text, name)
        case _:
            sheet = _guessed(text, name)
    films = tuple(_titled(film) for film in sheet.films)
    # What is missing because it could not be read is not missed once more.
    faults = sheet.faults or check(films)
    return BatchSheet(films, faults)


def _guessed(text: str, name: str) -> BatchSheet:
    first = text.lstrip()[:1]
    if first in ("{", "["):
        return read_json(text)
    return read_markdown(text, name) if first in ("#", "-") else read_csv(text, name)


def _titled(film: FilmSheet) -> FilmSheet:
    rows = (replace(row, title=row.title or short_title(row.prompt)) for row in film.rows)
    return replace(film, rows=tuple(rows))
