"""`takewright ledger`: what was charged and refunded, for which take, and what it adds up to.

The simulator's play money is told apart, in a table and with sums of its own.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.commands.outcome import count
from desktop_app.commands.places import require_folder
from desktop_app.console import Column, Console
from desktop_app.domain.ledger import EntryKind, Line, Sums
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.problems import InvalidInput, TakewrightError
from desktop_app.domain.project import ProjectId
from desktop_app.domain.sentence import say
from desktop_app.domain.statement import (
    Group,
    GroupBy,
    amount_words,
    by_service,
    compared_sentence,
    day_start,
    drift_sentence,
    expense_words,
    film_name,
    grouped,
    local_time,
    moves_money,
    running,
    since,
    total,
    unit_of,
)
from desktop_app.interchange.ledger_csv import ledger_csv
from desktop_app.storage.atomic import write_atomically
from desktop_app.storage.bundle import load
from desktop_app.studio.service import PLAY, SIMULATED_GATEWAY, SIMULATOR
from desktop_app.studio.studio import Studio

REAL = "real"
STANDARD_OUTPUT = Path("-")

_LINES = (
    Column("Time", joint=" "), Column("What"), Column("Quoted", is_number=True),
    Column("Charged", is_number=True), Column("In doubt", is_number=True),
    Column("In all", is_number=True),
)  # fmt: skip
_GROUPS = (
    Column("Takes", is_number=True), Column("Charged", is_number=True),
    Column("Dollars", is_number=True), Column("In doubt", is_number=True),
    Column("By itself", is_number=True),
)  # fmt: skip
_HEADS = {GroupBy.DAY: "Day", GroupBy.PROJECT: "Film", GroupBy.MODEL: "Model"}


@dataclass(frozen=True, slots=True)
class LedgerRequest:
    """What of the ledger is asked for, and how; a `csv` of “-” is standard output."""

    csv: Path | None = None
    by: GroupBy | None = None
    project: Path | None = None
    since: date | None = None
    service: str | None = None


async def ledger(studio: Studio, console: Console, *, request: LedgerRequest) -> int:
    """Say what stands in the ledger, without asking anyone."""
    everything = _of_service(await studio.journal.ledger(), request.service)
    if request.project is not None:
        everything = await _of_project(everything, request.project)
    start = None if request.since is None else day_start(request.since)
    lines = everything if start is None else since(everything, start)
    if request.csv is not None:
        await _write(lines, request.csv, console)
        return 0
    if not lines:
        console.say("Nothing was charged or promised" + _since_words(request.since) + ".")
    by, now = by_service(lines), by_service(everything)
    for service, its in by.items():
        _tell(console, service, its, total(now[service]), request)
    console.event("done", entries=len(lines))
    return 0


def _of_service(lines: Sequence[Line], wanted: str | None) -> tuple[Line, ...]:
    """Return the lines of the services that are meant; raises InvalidInput for an unknown one."""
    if wanted is None:
        return tuple(lines)
    if wanted == REAL:
        return tuple(line for line in lines if line.service not in PLAY)
    address = wanted.rstrip("/")
    found = tuple(line for line in lines if line.service == address)
    if not found and address != SIMULATOR:
        known = ", ".join(by_service(lines)) or "nothing yet"
        raise InvalidInput(f"The ledger has nothing of “{wanted}”; it has {known}.")
    return found


async def _of_project(lines: Sequence[Line], folder: Path) -> tuple[Line, ...]:
    """Return the lines of a film, by its id; of one that is gone, by where it was."""
    where = _whole(folder)
    project_id: ProjectId | None = None
    try:
        project_id = (await asyncio.to_thread(load, folder)).id
    except TakewrightError:
        if not any(line.project == where for line in lines):
            raise
    return tuple(
        line
        for line in lines
        if not line.is_drift and (line.project_id == project_id or line.project == where)
    )


async def _write(lines: Sequence[Line], csv: Path, console: Console) -> None:
    data = (await asyncio.to_thread(ledger_csv, lines, play=PLAY)).encode()
    if csv == STANDARD_OUTPUT:
        console.hand_over(data)
        return
    await asyncio.to_thread(require_folder, csv)
    await asyncio.to_thread(write_atomically, csv, data, doing=say("Writing the ledger"))
    console.say(f"{count(len(lines), 'line')} written to {csv}")
    console.event("done", entries=len(lines), csv=_whole(csv))


def _whole(path: Path) -> str:
    return str(path.absolute())


def _tell(
    console: Console, service: str, lines: Sequence[Line], now: Sums, request: LedgerRequest
) -> None:
    """Tell of one service; `now` are the sums of all its lines, however old."""
    console.say(_heading(service))
    if request.by is None:
        _tell_lines(console, lines)
    else:
        _tell_groups(console, service, grouped(lines, request.by), request.by, unit_of(lines))
    _tell_total(console, service, (total(lines), now), request.since, unit_of(lines))


def _heading(service: str) -> str:
    if service in PLAY:
        name = "Simulated gateway" if service == SIMULATED_GATEWAY else "Simulator"
        return f"{name}: play money, it costs nothing and is in no other sum"
    return service


def _tell_lines(console: Console, lines: Sequence[Line]) -> None:
    rows, unit = [], unit_of(lines)
    for line, so_far in zip(lines, running(lines), strict=True):
        console.event("entry", **_facts(line))
        if moves_money(line):
            rows.append(_row(line, so_far, unit))
    if rows:
        console.table(*_with_words(_LINES, rows))


def _row(line: Line, so_far: Sums, unit: Unit) -> tuple[str, ...]:
    sums, price = line.entry.sums, line.quote
    quoted = "" if line.is_drift else "unknown" if price is None else _told(price, line.unit)
    return (
        f"{local_time(line.entry.at):%Y-%m-%d\n%H:%M}",
        _what(line),
        quoted,
        _moved(sums.charged, sums.charged_unpriced, line.unit),
        _moved(sums.doubted, sums.doubted_unpriced, line.unit),
        amount_words(so_far.charged, so_far.charged_unpriced, unit),
    )


def _what(line: Line) -> str:
    entry, job = line.entry, line.job
    if line.expense is not None:
        film = f"{_shown(film_name(line.project))} · " if line.project else ""
        return f"{expense_words(line)} · {_KINDS[entry.kind]}\n{film}{line.model}"
    if job is None:
        return "\n".join(filter(None, (drift_sentence(entry), compared_sentence(entry))))
    again = f", try {job.attempt + 1}" if job.attempt else ""
    size = f" {job.resolution}" if job.resolution else ""
    return "\n".join(
        (
            f"{_shown(job.scene_title)} · take {job.take_number}{again} · {_KINDS[entry.kind]}",
            f"{_shown(film_name(job.project))} · {job.model} · {job.seconds} s{size}",
            *([f"task {entry.task_id}"] if entry.task_id else []),
        )
    )


def _shown(text: str) -> str:
    """Return what people wrote in one line, less what would move a terminal's cursor."""
    return "".join(each if each.isprintable() else " " for each in text)


_KINDS: Mapping[EntryKind, str] = {
    EntryKind.CHARGED: "charged",
    EntryKind.SETTLED: "settled",
    EntryKind.REFUNDED: "refunded",
    EntryKind.DOUBTED: "perhaps charged",
}


def _moved(amount: Credits, unpriced: int, unit: Unit) -> str:
    return amount_words(amount, unpriced, unit) if amount.milli or unpriced else ""


def _told(amount: Credits, unit: Unit) -> str:
    return str(amount.usd if unit is Unit.DOLLARS else amount)


def _tell_groups(
    console: Console, service: str, groups: Sequence[Group], by: GroupBy, unit: Unit
) -> None:
    rows = []
    for group in groups:
        sums = group.sums
        console.event(
            "group", service=service, by=by.value, key=group.key, name=group.label,
            takes=group.takes, **_amounts(sums, unit),
        )  # fmt: skip
        rows.append(
            (
                group.label,
                str(group.takes),
                # Dollars have a column of their own.
                amount_words(sums.charged, sums.charged_unpriced) if unit is Unit.CREDITS else "",
                _dollars(sums.charged, sums.charged_unpriced),
                _moved(sums.doubted, sums.doubted_unpriced, unit),
                _signed(sums.drift),
            )
        )
    console.table(*_with_words((Column(_HEADS[by]), *_GROUPS), rows))


def _with_words(
    columns: Sequence[Column], rows: Sequence[tuple[str, ...]]
) -> tuple[list[Column], list[list[str]]]:
    """Leave out the columns in which nothing stands; a terminal is narrow."""
    kept = [at for at in range(len(columns)) if any(row[at] for row in rows)]
    return [columns[at] for at in kept], [[row[at] for at in kept] for row in rows]


def _tell_total(
    console: Console, service: str, told: tuple[Sums, Sums], day: date | None, unit: Unit
) -> None:
    """Tell of what lines add up to, and of what all lines of the service, however old, hold now."""
    sums, now = told
    held = _amounts(now, unit)
    names = ("reserved_credits", "reserved_usd", "in_doubt_credits", "in_doubt_usd")
    facts = _amounts(sums, unit) | {name: held[name] for name in names}
    console.event("total", service=service, **facts)
    charged = _money(sums.charged, sums.charged_unpriced, unit)
    console.say(f"Charged{_since_words(day)}: {charged}")
    if now.reserved.milli or now.reserved_unpriced:
        console.say(f"Promised now: {_money(now.reserved, now.reserved_unpriced, unit)}")
    if now.doubted.milli or now.doubted_unpriced:
        words = _money(now.doubted, now.doubted_unpriced, unit)
        console.say(f"Perhaps charged: {words}; nobody knows whether it was taken")
    if sums.drift.milli:
        console.say(f"The balance by itself{_since_words(day)}: {_signed(sums.drift)} credits")
    console.say("")


def _money(amount: Credits, unpriced: int, unit: Unit) -> str:
    is_known = amount.milli != 0 or unpriced <= 0
    known = str(amount.usd) if unit is Unit.DOLLARS else f"{amount} credits · {amount.usd}"
    parts = [known] if is_known else []
    parts += [f"{count(unpriced, 'take')} of unknown price"] if unpriced > 0 else []
    return ", and ".join(parts)


def _dollars(amount: Credits, unpriced: int) -> str:
    return str(amount.usd) if amount.milli or not unpriced else "unknown"


def _signed(amount: Credits) -> str:
    return f"+{amount}" if amount.milli > 0 else str(amount) if amount.milli else ""


def _since_words(day: date | None) -> str:
    return "" if day is None else f" since {day.isoformat()}"


def _facts(line: Line) -> dict[str, object]:
    entry, job = line.entry, line.job
    facts: dict[str, object] = {
        "number": line.number,
        "time": local_time(entry.at).isoformat(timespec="seconds"),
        "kind": entry.kind.value,
        "service": line.service,
        "play_money": line.service in PLAY,
        **_amounts(entry.sums, line.unit),
        "task_id": entry.task_id,
    }
    if line.expense is not None:
        return facts | _expense(line)
    if job is None:
        return facts | {"sentence": drift_sentence(entry)}
    return facts | {
        "film": film_name(job.project),
        "scene": job.scene_title,
        "take": job.take_number,
        "attempt": job.attempt + 1,
        "model": job.model,
        "seconds": job.seconds,
        "resolution": job.resolution or None,
        **_quoted(line),
        "job_id": job.id,
        "project_id": job.project_id,
        "project_folder": job.project,
    }


def _expense(line: Line) -> dict[str, object]:
    return {
        "film": film_name(line.project) or None,
        "purpose": None if line.expense is None else line.expense.purpose.value,
        "model": line.model,
        **_quoted(line),
        "project_id": line.project_id or None,
        "project_folder": line.project or None,
    }


def _amounts(sums: Sums, unit: Unit) -> dict[str, object]:
    """Return sums for scripts: null what nobody knows; `unknown_prices` are in none of them."""
    return {
        "billed_in": "usd" if unit is Unit.DOLLARS else "credits",
        **_numbers("reserved", sums.reserved, unit, sums.reserved_unpriced),
        **_numbers("charged", sums.charged, unit, sums.charged_unpriced),
        **_numbers("in_doubt", sums.doubted, unit, sums.doubted_unpriced),
        **_numbers("balance_drift", sums.drift, unit),
        "unknown_prices": sums.spent_unpriced,
    }


def _quoted(line: Line) -> dict[str, float | None]:
    return _numbers("quoted", line.quote or NO_CREDITS, line.unit, int(line.quote is None))


def _numbers(name: str, amount: Credits, unit: Unit, unpriced: int = 0) -> dict[str, float | None]:
    """Return an amount in credits, where it was billed in these, and in dollars."""
    is_unknown = unpriced != 0 and amount.milli == 0
    in_credits = None if unit is Unit.DOLLARS else float(amount.as_decimal())
    return {
        f"{name}_credits": None if is_unknown else in_credits,
        f"{name}_usd": None if is_unknown else float(amount.usd.as_decimal()),
    }
