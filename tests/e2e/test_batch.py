"""Batches on the command line: told, bought, taken up again after any death, chosen from."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.project import Project
from desktop_app.storage import bundle
from tests.e2e.days import Day, a_day
from tests.e2e.program import ROOT, Ended, Program
from tests.fakes.photographs import png, quarters
from tests.reliability.doomed import Doom

DOOMED = ROOT / "tests" / "reliability" / "doomed.py"

PLAN = """\
film,title,prompt,model,aspect,seconds,takes
Harbour,Dawn,A harbour at dawn,kling-3.0/video,16:9,5,2
,Noon,Nets on the quay,kling-3.0/video,16:9,5,
Market,Stalls,Stalls open,kling-3.0/video,16:9,5,
"""
GRID = """\
# Foxes
model: kling-3.0/video
seconds: 5
{{weather}}: rain | snow

A fox in {{weather}}
"""


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    """A service whose tasks are done when they are first asked about."""
    with a_day(tmp_path, clips) as lived:
        yield lived


def plan(day: Day, text: str = PLAN, name: str = "plan.csv") -> Path:
    path = day.folder / name
    path.write_text(text, encoding="utf-8")
    return path


def batch(day: Day, file: Path, *more: str) -> Ended:
    return day.program.run("batch", str(file), "--yes", "--json", *more)


def prompts(day: Day) -> list[str]:
    return sorted(str(body["input"]["prompt"]) for body in day.sent)


def film(folder: Path, name: str) -> Project:
    return bundle.load(folder / f"{name}.takewright")


def quoted(ended: Ended) -> dict[str, Any]:
    return next(event for event in ended.events if event["event"] == "quote")


def test_films_are_made_once_and_a_second_run_finds_them(day: Day) -> None:
    file = plan(day)
    told = day.program.run("batch", str(file), "--dry-run")
    assert told.code == 0
    assert "2 films, 3 scenes, 4 takes." in told.out
    assert "Nothing was sent or charged." in told.out
    folder = day.folder / "plan films"
    assert not folder.exists()
    assert prompts(day) == []

    first = batch(day, file)
    assert first.code == 0, first.err
    assert quoted(first)["to_order"] == 4
    wanted = ["A harbour at dawn", "A harbour at dawn", "Nets on the quay", "Stalls open"]
    assert prompts(day) == wanted
    assert [take.number for take in film(folder, "Harbour").takes] == [1, 2, 1]
    assert sorted(path.name for path in folder.glob("*.mp4")) == ["Harbour.mp4", "Market.mp4"]
    page = (folder / "contact sheet.html").read_text(encoding="utf-8")
    assert page.count('<li class="card" ') == 4
    assert (folder / "contact sheet.pdf").read_bytes().startswith(b"%PDF-1.7")

    written = {path: path.stat().st_mtime_ns for path in folder.glob("*.mp4")}
    again = batch(day, file)
    assert again.code == 0, again.err
    assert quoted(again)["to_order"] == 0
    assert prompts(day) == wanted
    assert {path: path.stat().st_mtime_ns for path in folder.glob("*.mp4")} == written

    more = plan(day, PLAN + "Night,Lamps,Lamps are lit,kling-3.0/video,16:9,5,\n")
    assert quoted(batch(day, more))["to_order"] == 1
    assert prompts(day) == sorted([*wanted, "Lamps are lit"])
    changed = batch(day, plan(day, PLAN.replace("Stalls open", "Stalls close")))
    assert changed.code == 2
    assert "“Market” was begun as something else" in changed.err
    assert len(prompts(day)) == 5


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (("--json",), 2, "give --yes"),
        (("--yes", "--max-credits", "300"), 4, "over your --max-credits of 300"),
    ],
)
def test_nothing_is_bought_that_was_not_agreed_to(
    day: Day, more: tuple[str, ...], code: int, words: str
) -> None:
    ended = day.program.run("batch", str(plan(day)), *more)
    assert ended.code == code
    assert words in ended.err
    assert prompts(day) == []
    assert not (day.folder / "plan films").exists()


def test_every_mistake_is_told_before_anything_is_sent(day: Day) -> None:
    text = "prompt,model,seconds,references\nA,kling-3.0/vidéo,5,\nB,kling-3.0/video,99,no.png\n"
    ended = day.program.run("batch", str(plan(day, text)), "--yes", "--json")
    assert ended.code == 2
    told = [(e["line"], e["place"]) for e in ended.events if e["event"] == "fault"]
    assert told == [(2, "model"), (3, "references"), (3, "")]
    assert "plan.csv has 3 mistakes; nothing was sent or charged." in ended.err
    assert ended.done == {
        "event": "done", "folder": None, "films": [], "credits": 0, "usd": 0, "sheet": None
    }  # fmt: skip
    assert prompts(day) == []


def test_a_file_of_references_reaches_its_scene(day: Day) -> None:
    (day.folder / "boat.png").write_bytes(png(quarters()))
    text = "# Sea\nmodel: kling-3.0/video\nseconds: 5\nfirst frame: boat.png\n\nA boat\n"
    file = plan(day, text, "sea.md")
    told = day.program.run("batch", str(file), "--dry-run", "--json")
    assert told.code == 0, told.err
    assert quoted(told)["credits"] == 100


DEATHS = (
    {"before rename batch": 0},
    {"after rename project": 0},
    {"after commit queued": 0},
    {"after commit submitted": 0},
    {"during write part": 0},
    {"after commit done": 0},
    {"before row submitted": 0},
    {"after rename batch": 1},
)
"""Step by step through one batch, each run a little further than the one before."""


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_killed_at_every_step_it_orders_nothing_twice(day: Day, tmp_path: Path) -> None:
    day.one_job_at_a_time()
    file, note = plan(day), tmp_path / "deaths"
    deaths = sum(_killed(day.program, file, moments, note) for moments in DEATHS)
    assert deaths == len(DEATHS)
    last = batch(day, file)
    # A request whose answer was lost is asked about and never sent again.
    assert last.code in (0, 6), last.err
    assert quoted(last)["to_order"] == 0
    assert len(prompts(day)) == 4
    states = [scene["state"] for each in last.done["films"] for scene in each["scenes"]]
    assert set(states) <= {"done", "uncertain"}


def _killed(program: Program, file: Path, moments: Mapping[str, int], note: Path) -> bool:
    """Run the batch until it dies at a moment; tells whether it came to that."""
    doom = Doom(str(note), seed=1, moments=dict(moments), speed=20.0, since=time.time())
    ended = subprocess.run(
        [sys.executable, str(DOOMED), "batch", str(file), "--yes"],
        cwd=program.home,
        env={**program.environment(), **doom.as_variable()},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    return ended.returncode == -signal.SIGKILL


def test_stars_of_the_sheet_come_back_into_the_film(day: Day) -> None:
    file = plan(day, GRID, "foxes.md")
    assert batch(day, file).code == 0
    folder = day.folder / "foxes films"
    before = film(folder, "Foxes")
    assert [scene.title for scene in before.scenes] == ["A fox in rain", "A fox in snow"]
    old = (folder / "Foxes.mp4").stat().st_size
    begun = json.loads((folder / "batch.json").read_text(encoding="utf-8"))["batch"]["id"]

    def choose(batch: str, *stars: str) -> Ended:
        choices = day.folder / "choices.json"
        said = {"takewright_choices": 1, "batch": batch, "stars": stars}
        choices.write_text(json.dumps(said), encoding="utf-8")
        return day.program.run("batch", "choose", str(file), str(choices))

    snow = before.takes_of(before.scenes[1].id)[0]
    assert choose(begun, snow.id).code == 0
    after = film(folder, "Foxes")
    assert [clip.scene_id for clip in after.timeline.picture.clips] == [snow.scene_id]
    assert after.takes == before.takes
    assert len(after.scenes) == 2
    assert (folder / "Foxes.mp4").stat().st_size != old

    rain = before.takes_of(before.scenes[0].id)[0]
    assert choose(begun, rain.id, snow.id).code == 0
    both = film(folder, "Foxes").timeline.picture.clips
    assert [clip.scene_id for clip in both] == [rain.scene_id, snow.scene_id]
    made = day.program.run("batch", str(file), "--yes", "--preset", "prores")
    assert made.code == 0, made.err
    assert (folder / "Foxes.mov").stat().st_size > 0
    run = json.loads((folder / "batch.json").read_text(encoding="utf-8"))["batch"]
    assert (run["preset"], run["films"][0]["exported"]) == ("prores", "Foxes.mov")
    assert len(prompts(day)) == 2
    sound = day.program.run("batch", str(file), "--yes", "--preset", "wav")
    assert "“wav” makes no film" in sound.err
    other = choose("another", rain.id)
    assert other.code == 2
    assert "another batch" in other.err
