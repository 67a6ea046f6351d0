"""The ledger as people read it: lines in words, cut to what is asked for, summed up by something.

A price that is not known is said to be so; it is never nothing. Days are those of `zone`, of this
computer when None.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from desktop_app.domain.ledger import (
    NOTHING,
    PURPOSE_NAMES,
    Entry,
    EntryKind,
    Line,
    Sums,
)
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.project import JobId
from desktop_app.domain.sentence import Sentence, say

_BUNDLE: Final = ".takewright"

_QUIET: Final = (EntryKind.RESERVED, EntryKind.GIVEN_BACK)
"""Entries that move a promise only."""


class GroupBy(StrEnum):
    """What totals are told by."""

    DAY = "day"
    PROJECT = "project"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Group:
    """What the lines of one day, film or model add up to; `takes` is how many were charged."""

    key: str
    label: str
    sums: Sums
    takes: int


def total(lines: Iterable[Line]) -> Sums:
    """Return what lines add up to; they must be of one service, or play money is added to real."""
    return sum((line.entry.sums for line in lines), NOTHING)


def since(lines: Iterable[Line], moment: int) -> tuple[Line, ...]:
    """Return the lines from a moment on, in epoch milliseconds."""
    return tuple(line for line in lines if line.entry.at >= moment)


def by_service(lines: Iterable[Line]) -> dict[str, tuple[Line, ...]]:
    """Return the lines of each service, in the order in which the services were first used."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.service, []).append(line)
    return {service: tuple(its) for service, its in found.items()}


def running(lines: Iterable[Line]) -> list[Sums]:
    """Return for each line what it and those before it add up to."""
    sums, found = NOTHING, []
    for line in lines:
        sums += line.entry.sums
        found.append(sums)
    return found


def grouped(lines: Sequence[Line], by: GroupBy, zone: tzinfo | None = None) -> tuple[Group, ...]:
    """Return the sums by day, film or model; only days have what the balance did by itself."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        key = _key(line, by, zone)
        if key is not None:
            found.setdefault(key, []).append(line)
    groups = [
        Group(key, _label(key, its, by), total(its), _takes_charged(its))
        for key, its in found.items()
    ]
    return tuple(sorted(_told_apart(groups), key=lambda group: (group.label.casefold(), group.key)))


def moves_money(line: Line) -> bool:
    """Tell whether a line is more than a promise made or taken back."""
    return line.entry.kind not in _QUIET


def local_time(at: int, zone: tzinfo | None = None) -> datetime:
    """Return epoch milliseconds as a time that knows its offset."""
    return datetime.fromtimestamp(at / 1000, zone).astimezone(zone)


def day_start(day: date, zone: tzinfo | None = None) -> int:
    """Return when a day begins, in epoch milliseconds."""
    return round(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000)


def week_start(now: int, zone: tzinfo | None = None) -> int:
    """Return when the week of a moment began, on its Monday."""
    today = local_time(now, zone).date()
    return day_start(today - timedelta(days=today.weekday()), zone)


def film_name(folder: str) -> str:
    """Return what a film is called by its folder, on whichever system that is."""
    return re.split(r"[/\\]", folder.rstrip("/\\"))[-1].removesuffix(_BUNDLE)


def amount_words(amount: Credits, unpriced: int, unit: Unit = Unit.CREDITS) -> str:
    """Return an amount of the books as it is billed, with what is of unknown price in it."""
    told = amount.usd if unit is Unit.DOLLARS else amount
    if unpriced > 0:
        if amount.milli:
            return say("{amount} + {unpriced} unknown", amount=told, unpriced=unpriced)
        return say("unknown")
    if unpriced < 0 and not amount.milli:
        return say("unknown, back")
    return Sentence("{part0}", {"part0": told})


def unit_of(lines: Iterable[Line]) -> Unit:
    """Return what lines are billed in: dollars only where all of them are."""
    units = {line.unit for line in lines}
    return Unit.DOLLARS if units == {Unit.DOLLARS} else Unit.CREDITS


def expense_words(line: Line) -> str:
    """Return what an expense was for, empty for another line."""
    if line.expense is None:
        return ""
    return say("Writer · {purpose}", purpose=PURPOSE_NAMES[line.expense.purpose])


def drift_sentence(entry: Entry) -> str:
    """Return what is to be thought of a balance that moved by itself."""
    moved = entry.sums.drift
    if moved.milli > 0:
        return say(
            "The balance rose by {credits} credits by itself: a top-up, or a refund made"
            " elsewhere.",
            credits=moved,
        )
    fell = NO_CREDITS - moved
    return say(
        "The balance fell by {credits} credits by itself: something else used this key.",
        credits=fell,
    )


def compared_sentence(entry: Entry, zone: tzinfo | None = None) -> str:
    """Return between which two balances a drift was found, empty when that is not known."""
    told = entry.compared
    if told is None:
        return ""
    before, after = local_time(told.since, zone), local_time(entry.at, zone)
    return say(
        "{before} credits on {since}, {balance} on {until}; the rest is in the lines between.",
        before=told.before,
        since=f"{before:%Y-%m-%d %H:%M}",
        balance=told.balance,
        until=f"{after:%Y-%m-%d %H:%M}",
    )


def _key(line: Line, by: GroupBy, zone: tzinfo | None) -> str | None:
    if by is GroupBy.DAY:
        return local_time(line.entry.at, zone).date().isoformat()
    if by is GroupBy.PROJECT:
        return line.project_id or None
    return line.model or None


def _label(key: str, lines: Sequence[Line], by: GroupBy) -> str:
    if by is not GroupBy.PROJECT:
        return key
    # Where the film was when it last ordered something.
    return next((film_name(each.project) for each in reversed(lines) if each.project), key)


def _told_apart(groups: Sequence[Group]) -> list[Group]:
    """Add its id to the name of each film that is not the only one of that name."""
    labels = [group.label for group in groups]
    return [
        group
        if labels.count(group.label) == 1
        else Group(group.key, f"{group.label} ({group.key[:6]})", group.sums, group.takes)
        for group in groups
    ]


def _takes_charged(lines: Iterable[Line]) -> int:
    held: dict[tuple[JobId, int], Sums] = {}
    for line in lines:
        if line.job is not None:
            attempt = (line.job.id, line.job.attempt)
            held[attempt] = held.get(attempt, NOTHING) + line.entry.sums
    return sum(each.charged.milli > 0 or each.charged_unpriced > 0 for each in held.values())
