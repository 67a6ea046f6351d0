"""A topic becomes five scenes through the chat wire, with a cast of two and a chain: one story."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.storage import bundle
from tests.e2e.program import Ended, Program
from tests.fakes.small_models import FRAMES, WAN_2_7, WAN_3, put_small
from tests.fakes.ssim import Pixels, frames_of, ssim
from tests.fakes.tiles import ADA, BEN, cast_in, four

TOPIC = "Two people look for a lost boat"
WRITER = ("--writer", "gemini-3-8-flash")
FAST = ("--simulate", "--speed", "200", "--yes")
FACES = {"Ada": ADA, "Ben": BEN}
WHO = [["Ada"], ["Ben"], ["Ada", "Ben"], ["Ada"], ["Ben"]]
"""Who is named in which scene, as the simulated writer has it."""
CHAINED = (2, 3, 5)
MIDDLE = FRAMES // 2

Takes = list[list[Pixels]]


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


def takes_of(project: Path) -> Takes:
    """Return the pictures of the clips in the film, in the order of its scenes."""
    film = bundle.load(project)
    shown = [film.take_by_id[scene.take_id] for scene in film.scenes if scene.take_id]
    return [frames_of(project / take.path) for take in shown]


def assert_chained(takes: Takes, chained: tuple[int, ...]) -> None:
    """Check that these scenes begin on the last frame of the one before and on no other's."""
    for number in chained:
        start = takes[number - 1][0]
        alike = [ssim(start, take[-1]) for take in takes]
        assert alike.pop(number - 2) > 0.95
        assert max(alike) < 0.85


def assert_film(film: Path, takes: Takes) -> None:
    """Check that a film shows the middle of every clip, one after the other."""
    pictures = frames_of(film)
    at = 0
    for take in takes:
        found = next(n for n in range(at, len(pictures)) if ssim(pictures[n], take[MIDDLE]) > 0.97)
        # Not even a transition brings the next middle nearer than this.
        at = found + FRAMES // 2


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
    assert [len(take) for take in takes] == [FRAMES] * 5
    assert [cast_in(take[MIDDLE], FACES) for take in takes] == WHO
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
    assert [cast_in(take[MIDDLE], FACES) for take in takes] == [["Ada"], []]
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
