"""The ledger as a table for a spreadsheet or a bookkeeper: CSV as RFC 4180 has it, in UTF-8.

One line an entry. The columns, their names and their order are stable: new ones are added at the
end. Amounts are decimal, of credits and of dollars; one that is not known is an empty cell, and
`unknown_prices` counts those among what is charged or in doubt. `billed_in` says what the service
bills: where that is dollars, the cells of credits are empty. Times are ISO 8601 with the offset
of this computer.
"""

import csv
import io
import unicodedata
from collections.abc import Container, Iterable, Mapping
from datetime import tzinfo
from typing import Final

from desktop_app.domain.ledger import Entry, EntryKind, Line
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.statement import (
    compared_sentence,
    drift_sentence,
    expense_words,
    film_name,
    local_time,
)

COLUMNS: Final = (
    "number",
    "time",
    "kind",
    "money",
    "service",
    "film",
    "scene",
    "take",
    "attempt",
    "model",
    "seconds",
    "resolution",
    "quoted_credits",
    "quoted_usd",
    "reserved_credits",
    "charged_credits",
    "charged_usd",
    "in_doubt_credits",
    "in_doubt_usd",
    "balance_drift_credits",
    "balance_drift_usd",
    "unknown_prices",
    "task_id",
    "job_id",
    "project_id",
    "project_folder",
    "note",
    "billed_in",
    "reserved_usd",
)

_FORMULA: Final = frozenset("=+-@＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, the wide forms of Asia included."""

_KEPT: Final = "\t\r\n"


def ledger_csv(lines: Iterable[Line], *, play: Container[str], zone: tzinfo | None = None) -> str:
    """Return the lines as CSV with a head; those services of `play` have money that is none."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        cells = _cells(line, play, zone)
        writer.writerow([cells[name] for name in COLUMNS])
    return out.getvalue()


def safe(text: str) -> str:
    """Return text that no spreadsheet runs: scene titles come from people, and from files.

    An apostrophe before it is how a spreadsheet is told that a cell is text. Control characters,
    behind which a formula could begin, are left out.
    """
    shown = "".join(each for each in text if each in _KEPT or unicodedata.category(each) != "Cc")
    seen = (each for each in shown if each.isprintable() and not each.isspace())
    return f"'{shown}" if next(seen, "") in _FORMULA else shown


def _cells(line: Line, play: Container[str], zone: tzinfo | None) -> Mapping[str, object]:
    entry, sums, unit = line.entry, line.entry.sums, line.unit
    return {
        "number": line.number,
        "time": local_time(entry.at, zone).isoformat(timespec="seconds"),
        "kind": entry.kind.value,
        "money": "play" if line.service in play else "real",
        "service": safe(line.service),
        "billed_in": "usd" if unit is Unit.DOLLARS else "credits",
        **_money("reserved", sums.reserved, unit, sums.reserved_unpriced),
        **_money("charged", sums.charged, unit, sums.charged_unpriced),
        **_money("in_doubt", sums.doubted, unit, sums.doubted_unpriced),
        **_money("balance_drift", sums.drift, unit),
        "unknown_prices": sums.spent_unpriced,
        "task_id": safe(entry.task_id or ""),
        "note": _note(entry, zone),
        **_order(line),
    }


def _order(line: Line) -> Mapping[str, object]:
    job = line.job
    if job is None:
        names = ("film", "scene", "take", "attempt", "model", "seconds", "resolution")
        nothing: dict[str, object] = dict.fromkeys(
            (*names, "quoted_credits", "quoted_usd", "job_id", "project_id", "project_folder"), ""
        )
        return {**nothing, **_expense(line)}
    return {
        "film": safe(film_name(job.project)),
        "scene": safe(job.scene_title),
        "take": job.take_number,
        "attempt": job.attempt + 1,
        "model": safe(job.model),
        "seconds": job.seconds,
        "resolution": safe(job.resolution),
        **_quoted(line),
        "job_id": safe(job.id),
        "project_id": safe(job.project_id),
        "project_folder": safe(job.project),
    }


def _expense(line: Line) -> Mapping[str, object]:
    """Return what stands in the columns for a chat request; nothing for a drift."""
    spent = line.expense
    if spent is None:
        return {}
    return {
        "film": safe(film_name(spent.project)),
        "scene": safe(expense_words(line)),
        "model": safe(spent.model),
        **_quoted(line),
        "project_id": safe(spent.project_id),
        "project_folder": safe(spent.project),
    }


def _quoted(line: Line) -> Mapping[str, str]:
    quote = line.quote
    return _money("quoted", quote or NO_CREDITS, line.unit, int(quote is None))


def _money(name: str, amount: Credits, unit: Unit, unpriced: int = 0) -> Mapping[str, str]:
    is_unknown = unpriced != 0 and amount.milli == 0
    credits_ = "" if unit is Unit.DOLLARS else f"{amount.as_decimal():f}"
    dollars = f"{amount.usd.as_decimal():f}"
    return {
        f"{name}_credits": "" if is_unknown else credits_,
        f"{name}_usd": "" if is_unknown else dollars,
    }


def _note(entry: Entry, zone: tzinfo | None) -> str:
    if entry.kind is not EntryKind.DRIFT:
        return ""
    return " ".join(
        part for part in (drift_sentence(entry), compared_sentence(entry, zone)) if part
    )
