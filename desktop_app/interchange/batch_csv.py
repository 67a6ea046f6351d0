"""A batch as a table: a row a scene, as any spreadsheet writes it."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.domain.batch import BatchSheet, Fault, FilmSheet, Row
from desktop_app.domain.sentence import listed, say
from desktop_app.interchange import batch_cast
from desktop_app.interchange.batch_cast import FilmCast
from desktop_app.interchange.batch_cells import OF_THE_FILM, column_of, likely, with_cell

_SEPARATORS: Final = (",", ";", "\t", "|")
_LONGEST_CELL: Final = 1_000_000

Record = tuple[int, list[str]]
"""The line that a record begins in, and its cells."""


def read_csv(text: str, name: str) -> BatchSheet:
    """Return the films of a table; a row without a film goes to that of the row above.

    `name` is the film of rows before any film is named.
    """
    separator, text, skipped = _separator(text)
    faults: list[Fault] = []
    records = list(_records(text, separator, skipped, faults))
    if not records:
        return BatchSheet((), tuple(faults) or (Fault(say("The table is empty.")),))
    line, heads = records[0]
    columns = _columns(heads, line, faults)
    if "prompt" not in columns:
        sentence = say(
            "The first row names no column “prompt”. It has to name the columns, as in:"
            " film, title, prompt, model, aspect, seconds."
        )
        return BatchSheet((), (Fault(sentence, line),))
    films = _films(records[1:], columns, name, faults)
    if not films and not faults:
        faults.append(Fault(say("There is no scene under the names of the columns."), line))
    return BatchSheet(films, tuple(faults))


def _films(
    records: Sequence[Record], columns: Sequence[str | None], name: str, faults: list[Fault]
) -> tuple[FilmSheet, ...]:
    rows: dict[str, list[Row]] = {}
    casts: dict[str, FilmCast] = {}
    film = name
    for line, cells in records:
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            sentence = say(
                "The row has {cells} cells for {columns} columns; put quotes around text that"
                " has a separator in it.",
                cells=len(cells),
                columns=len(columns),
            )
            faults.append(Fault(sentence, line))
            continue
        named = dict(zip(columns, cells, strict=False))
        film = " ".join((named.get("film") or "").split()) or film
        row = Row(line)
        for column, cell in named.items():
            if column is not None and column not in OF_THE_FILM:
                row = with_cell(row, column, cell, faults)
        cast = casts.setdefault(film, FilmCast(faults))
        rows.setdefault(film, []).append(cast.read(row, named.get(batch_cast.COLUMN) or ""))
    for cast in casts.values():
        cast.check()
    return tuple(
        FilmSheet(film, _in_order(found), casts[film].sheets, found[0].line)
        for film, found in rows.items()
    )


def _in_order(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows by their numbers; one without follows the row above it."""
    last = 0
    keyed: list[tuple[int, Row]] = []
    for row in rows:
        last = last if row.number is None else row.number
        keyed.append((last, row))
    return tuple(row for _, row in sorted(keyed, key=lambda each: each[0]))


def _columns(heads: Sequence[str], line: int, faults: list[Fault]) -> tuple[str | None, ...]:
    found: list[str | None] = []
    for head in heads:
        column = column_of(head)
        if column is None and head.strip():
            faults.append(Fault(_unknown(head), line, head.strip()))
        elif column is not None and column in found:
            sentence = say("There are two columns “{column}”.", column=column)
            faults.append(Fault(sentence, line, column))
        found.append(column)
    return tuple(found)


def _unknown(head: str) -> str:
    near = likely(head)
    if near:
        return say("There is no column “{head}”; is it “{near}”?", head=head.strip(), near=near)
    known = listed(
        ["film", "scene", "title", "prompt", "model", "aspect", "seconds", "takes", "cast"]
    )
    return say(
        "There is no column “{head}”; there are {known}, and more in the guide.",
        head=head.strip(),
        known=known,
    )


def _separator(text: str) -> tuple[str, str, int]:
    """Return what parts the cells, the text without a line that says so, and its number of lines.

    It is the one with which the first row names the most columns.
    """
    first, _, rest = text.partition("\n")
    said = first.strip().casefold()
    if said.startswith("sep=") and len(said) == 5:
        return said[4], rest, 1
    if said == "sep=":
        return "\t", rest, 1
    return max(_SEPARATORS, key=lambda each: _names(text, each)), text, 0


def _names(text: str, separator: str) -> int:
    reader = csv.reader(io.StringIO(text), delimiter=separator)
    try:
        heads = next((cells for cells in reader if any(map(str.strip, cells))), [])
    except csv.Error:
        return 0
    return sum(column_of(head) is not None for head in heads)


def _records(text: str, separator: str, skipped: int, faults: list[Fault]) -> Iterator[Record]:
    """Yield the rows that have anything in them."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=separator, strict=True, skipinitialspace=True
    )
    line = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            faults.append(Fault(_broken(str(error)), line + skipped))
            return
        if cells is None:
            return
        if any(map(str.strip, cells)):
            yield line + skipped, cells
        line = reader.line_num + 1


def _broken(reason: str) -> str:
    if "unexpected end" in reason:
        return say("A quote that opens here is never closed.")
    return say(
        "The quotes are not balanced here; a quote within a cell is written twice, and the cell"
        " has quotes around it."
    )
