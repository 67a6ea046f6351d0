"""A topic becomes five scenes through the chat wire, with a cast of two and a chain: one story."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage import bundle
from tests.e2e.program import Ended, Program
from tests.fakes.small_models import WAN_2_7, WAN_3, put_small
from tests.fakes.tiles import four
from tests.fakes.told_story import (
    CHAINED,
    FACES,
    TOPIC,
    WHO,
    assert_cast,
    assert_chained,
    assert_film,
    takes_of,
)

WRITER = ("--writer", "gemini-3-8-flash")
FAST = ("--simulate", "--speed", "200", "--yes")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    (tmp_path / "home").mkdir()
    put_small(tmp_path / "home" / "data", (*WAN_2_7, *WAN_3))
    return Program(tmp_path / "home", {})


def ran(program: Program, *arguments: str) -> Ended:
    ended = program.run(*arguments, "--json")
    assert ended.code == 0, ended.err
    return ended


def events(ended: Ended, kind: str) -> list[dict[str, Any]]:
    return [each for each in ended.events if each["event"] == kind]


def spent(program: Program) -> float:
    (total,) = events(ran(program, "ledger"), "total")
    assert (total["reserved_credits"], total["in_doubt_credits"]) == (0, 0)
    return float(total["charged_credits"])


def test_a_story_is_written_cast_chained_made_and_exported(
    program: Program, tmp_path: Path
) -> None:
    project, film = tmp_path / "Boat.takewright", tmp_path / "boat.mp4"
    at = ("--project", str(project))
    told = ran(program, "story", TOPIC, *WRITER, "--scenes", "5", "--model", WAN_2_7[0], *at, *FAST)
    written = [each["prompt"] for each in events(told, "scene")]
    assert [[name for name in FACES if f"{{{name}}}" in prompt] for prompt in written] == WHO
    assert {each["name"] for each in events(told, "cast")} == {"Ada", "Ben", "Green Door"}

    for name, colours in FACES.items():
        face = four(tmp_path / f"{name}.png", colours)
        ran(program, "cast", "picture", str(face), "--name", name, *at)
    assert ran(program, "chain", str(project), "2-3,5").done["chained"] == [*CHAINED]
    made = ran(program, "generate", str(project), *FAST)
    assert events(made, "left_out") == []
    (quote,) = events(made, "quote")
    assert quote["scenes"] == 5

    takes = takes_of(project)
    assert_cast(takes, WHO)
    assert_chained(takes, CHAINED)
    ran(program, "export", str(project), "--to", str(film))
    assert_film(film, takes)
    (writer,) = events(told, "written")
    assert spent(program) == pytest.approx(quote["credits"] + writer["credits"])
    assert made.done["credits"] == quote["credits"]


def test_one_command_makes_it_and_says_what_a_model_leaves_out(
    program: Program, tmp_path: Path
) -> None:
    """Its frames exclude references: a chained scene has no picture of anybody."""
    project, film = tmp_path / "Boat.takewright", tmp_path / "boat.mp4"
    faces = [f"{name}={four(tmp_path / f'{name}.png', colours)}" for name, colours in FACES.items()]
    made = ran(
        program, "make", TOPIC, *WRITER, "--scenes", "2", "--model", *WAN_3, "--chain", "2",
        *(part for face in faces for part in ("--picture", face)),
        "--project", str(project), "--out", str(film), *FAST,
    )  # fmt: skip
    # The writer was told of both, so it brought in nobody.
    assert [each.name for each in bundle.load(project).cast] == ["Ada", "Ben"]
    (left,) = events(made, "left_out")
    assert left["scene"] == 2
    assert left["sentence"].startswith("Left out: Ben: Ben.png.")
    assert "first frame" in left["sentence"]
    takes = takes_of(project)
    assert_cast(takes, [["Ada"], []])
    assert_chained(takes, (2,))
    assert_film(film, takes)
    (quote,) = events(made, "quote")
    assert made.done["credits"] == quote["credits"]


def test_a_story_that_is_paid_for_is_kept_when_its_clips_are_not_bought(
    program: Program, tmp_path: Path
) -> None:
    project = tmp_path / "Boat.takewright"
    ended = program.run(
        "make", TOPIC, *WRITER, "--model", WAN_2_7[0], "--max-usd", "0.30", *FAST,
        "--project", str(project), "--json",
    )  # fmt: skip
    assert ended.code == 4
    assert "over your --max-usd" in ended.sentence
    kept = bundle.load(project)
    assert (len(kept.scenes), len(kept.cast), kept.takes) == (4, 3, ())
    (writer,) = events(ended, "written")
    assert writer["credits"] > 0
