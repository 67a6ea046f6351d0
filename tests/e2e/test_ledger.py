"""`takewright ledger` as a process: on a terminal, in a pipe, as CSV, and when it goes wrong."""

import csv
import io
import sys

import pytest

from tests.e2e.conftest import Simulated
from tests.e2e.program import Program

SCENES = 4


def test_a_film_s_charges_on_a_pipe(simulated_film: Simulated) -> None:
    program, project, done = simulated_film
    ended = program.run("ledger", "--project", str(project))
    assert ended.code == 0
    assert ended.err == ""
    assert ended.out.startswith("Simulator: play money, it costs nothing and is in no other sum\n")
    scenes = done["scenes"]
    assert isinstance(scenes, list)
    for scene in scenes:
        assert f"{scene['title']} · take 1 · charged · Keeper" in ended.out
        assert f"task {scene['task_id']}" in ended.out
    assert "Charged: 120 credits · $0.60" in ended.out


def test_a_script_gets_numbers(simulated_film: Simulated) -> None:
    program, _, done = simulated_film
    ended = program.run("ledger", "--json", "--service", "simulator")
    assert ended.code == 0
    entries = [each for each in ended.events if each["event"] == "entry"]
    assert [each["kind"] for each in entries].count("charged") == SCENES
    (total,) = [each for each in ended.events if each["event"] == "total"]
    assert total["charged_credits"] == done["credits"] == 30 * SCENES
    assert total["reserved_credits"] == 0
    assert ended.done == {"event": "done", "entries": len(entries)}
    assert program.run("ledger", "--json", "--service", "real").done["entries"] == 0


def test_csv_goes_to_the_output_and_nothing_else_does(simulated_film: Simulated) -> None:
    program, *_ = simulated_film
    ended = program.run("ledger", "--csv", "-")
    assert ended.err == ""
    rows = list(csv.DictReader(io.StringIO(ended.out, newline="")))
    assert sum(row["kind"] == "charged" for row in rows) == SCENES
    assert {row["money"] for row in rows} == {"play"}
    told = program.run("ledger", "--csv", "ledger.csv")
    assert told.out == f"{len(rows)} lines written to ledger.csv\n"
    written = (program.home / "ledger.csv").read_bytes()
    assert written.count(b"\r\n") == len(rows) + 1
    by_day = program.run("ledger", "--by", "day")
    assert "Takes" in by_day.out
    assert f" {SCENES} " in by_day.out


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--since", "yesterday"), 2, "is not a day; write it as 2026-11-30"),
        (("--by", "hour"), 2, "invalid choice"),
        (("--csv", "x.csv", "--by", "day"), 2, "not allowed with argument"),
        (("--csv", "-", "--json"), 2, "cannot both have the output"),
        (("--service", "https://elsewhere.example"), 2, "it has nothing yet"),
        (("--csv", "no such folder/x.csv"), 2, "There is no folder"),
        (("--project", "nowhere.takewright"), 2, "There is no project in"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    alone: Program, arguments: tuple[str, ...], code: int, words: str
) -> None:
    ended = alone.run("ledger", *arguments)
    assert (ended.code, words in ended.sentence) == (code, True), ended
    if "--json" in arguments:
        assert ended.done == {"event": "done", "entries": None}


def test_without_a_key_or_a_network_it_is_read_all_the_same(alone: Program) -> None:
    ended = alone.run("ledger")
    assert (ended.code, ended.out) == (0, "Nothing was charged or promised.\n")


def test_caps_that_are_lost_are_said_before_anything_is_done(alone: Program) -> None:
    data = alone.home / "data"
    data.mkdir()
    (data / "settings.json").write_text("{", encoding="utf-8")
    ended = alone.run("ledger")
    assert ended.code == 0
    assert "without spending caps" in ended.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX terminal")
@pytest.mark.parametrize("columns", [80, 160])
def test_on_a_terminal_it_is_a_table(simulated_film: Simulated, columns: int) -> None:
    from tests.e2e.terminal import terminal

    program, project, done = simulated_film
    scenes = done["scenes"]
    assert isinstance(scenes, list)
    with terminal(program, "ledger", "--project", str(project), columns=columns) as screen:
        assert screen.ended() == 0
    assert all(len(line) <= columns for line in screen.lines), screen.lines
    heads = next(line for line in screen.lines if line.startswith("Time"))
    assert heads.split() == ["Time", "What", "Quoted", "Charged", "In", "all"]
    for scene in scenes:
        # Whole, to be copied.
        assert f"task {scene['task_id']}" in screen.text
