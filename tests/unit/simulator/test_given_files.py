"""The files of an order: found, remembered across a restart, and missed when they are gone."""

import json
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.asking import Ask
from desktop_app.domain.catalogue import Catalogue, Settings
from desktop_app.domain.money import Credits
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.requests import price_for, request_for
from desktop_app.domain.time import flicks
from desktop_app.paths import resources
from desktop_app.simulator.task import Ending
from desktop_app.simulator.uploads import ROOT
from desktop_app.simulator.world import Rules, World
from desktop_app.storage.catalogue import load_catalogue
from tests.fakes.clips import make_clip
from tests.unit.simulator.conftest import FakeFilms, StillClock

BASE = "http://127.0.0.1:1"
KLING, SEEDANCE = "kling-3.0/video", "bytedance/seedance-2"
NAMES = ("a", "b", "c", "d", "film", "sound")
PLAIN = {"prompt": "Hills", "duration": 4, "web_search": False}
Open = Callable[[], World]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def opened(catalogue: Catalogue, tmp_path: Path, clock: StillClock) -> Iterator[Open]:
    """Open worlds of the real catalogue on one folder, one run after another."""
    worlds: list[World] = []

    def begin() -> World:
        for each in worlds:
            each.close()
        films = FakeFilms(tmp_path)
        worlds.append(World(catalogue, tmp_path / "data", films, rules=Rules(), now=clock))
        for name in NAMES:
            worlds[-1].uploads.keep("in", name, name.encode(), 1)
        return worlds[-1]

    yield begin
    worlds[-1].close()


def at(name: str) -> str:
    return f"{BASE}{ROOT}in/{name}"


def kling(*pictures: str) -> dict[str, Any]:
    shots = [{"prompt": "Sea", "duration": 1}, {"prompt": "City [simulate: slow]", "duration": 2}]
    element = {"name": "keeper", "description": "Old", "element_input_urls": [*map(at, pictures)]}
    fields = {
        "image_urls": [at("a"), at("b")],
        "duration": "3",
        "mode": "std",
        "sound": True,
        "multi_shots": True,
        "multi_prompt": shots,
        "kling_elements": [element],
    }
    return {"model": KLING, "input": fields}


def seedance(**fields: object) -> dict[str, Any]:
    usual = {
        **PLAIN,
        "reference_image_urls": [at("a"), at("b")],
        "reference_video_urls": [at("film")],
        "reference_audio_urls": [at("sound")],
    }
    return {"model": SEEDANCE, "input": {**usual, **fields}}


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_every_file_of_an_order_decides_its_clip_also_after_a_restart(opened: Open) -> None:
    world = opened()
    shots, references = world.create(kling("c", "d")), world.create(seedance())
    assert [each.ending for each in (shots, references)] == [Ending.SUCCESS] * 2
    spec = shots.spec
    assert spec.picture is not None
    assert spec.last is not None
    assert (spec.picture.name, spec.last.name, names(spec.shown)) == ("a", "b", ["c"])
    assert spec.shots == (("Sea", 1.0), ("City", 2.0)), "what is asked of us is not painted"
    other = references.spec
    assert [names(each) for each in (other.shown, other.films, other.sounds)] == [
        ["a", "b"],
        ["film"],
        ["sound"],
    ]
    again = opened()
    for task in (shots, references):
        assert [each.spec for each in again.tasks_on("jobs") if each.id == task.id] == [task.spec]


def test_a_ledger_from_before_there_were_references_is_read(opened: Open, tmp_path: Path) -> None:
    world = opened()
    task = world.create({"model": SEEDANCE, "input": PLAIN})
    world.close()
    ledger = tmp_path / "data" / "ledger.jsonl"
    lines = [json.loads(each) for each in ledger.read_text("utf-8").splitlines()]
    for line in lines:
        for added in ("shown", "last", "films", "sounds", "shots"):
            line.get("created", {}).pop(added, None)
    ledger.write_text("".join(f"{json.dumps(each)}\n" for each in lines), "utf-8")
    (found,) = opened().tasks_on("jobs")
    assert found.spec == task.spec
    assert found.spec.name.endswith("sound=True, picture=None)"), "its clip is still found"


@pytest.mark.parametrize(
    ("model", "fields", "bills"),
    [
        # 16 a second, of 4 s and of the films: 1.5 s and 2 s are two each.
        ("wan/3-0-video", {"resolution": "720P"}, 16 * (4 + 2 + 2)),
        ("wan/3-0-video-prime", {"resolution": "480P"}, 12.2 * (4 + 2 + 2)),
        # It is not published what Seedance costs with films; here it is the rate without.
        (SEEDANCE, {"resolution": "720p", "web_search": False}, 41 * (4 + 2 + 2)),
        # The table has one price for the length of the clip alone.
        ("minimax-h3/reference-to-video", {"resolution": "768P"}, 8 * 4),
    ],
)
def test_films_are_billed_as_the_catalogue_says_and_never_nothing(
    opened: Open, tmp_path: Path, catalogue: Catalogue, model: str, fields: dict[str, Any],
    bills: float,
) -> None:  # fmt: skip
    world = opened()
    lengths = {"short": 45, "long": 60}
    for name, frames in lengths.items():
        clip = make_clip(tmp_path / f"{name}.mp4", frames=frames, size=(64, 64), sound=None)
        world.uploads.keep("in", name, clip.read_bytes(), 1)
    urls = [at(name) for name in lengths]
    asked = {"prompt": "Hills", "duration": 4, "reference_video_urls": urls, **fields}
    task = world.create({"model": model, "input": asked})
    assert Credits(task.held) == Credits.parse(str(round(bills, 3)))
    entry = catalogue.find(model)
    settings = Settings(entry.id, "16:9", 4, fields["resolution"])
    films = [
        Reference(Use.VIDEO, Source(path=name), name, length=flicks(Fraction(frames, 30)))
        for name, frames in lengths.items()
    ]
    told = price_for(request_for(catalogue, Ask("Hills", "Hills", settings, tuple(films))))
    assert told == (None if model == SEEDANCE else Credits(task.held)), "what was said before"


@pytest.mark.parametrize(
    "body",
    [
        kling("c", "gone"),
        kling("gone", "c"),
        seedance(reference_image_urls=[at("a"), at("gone")]),
        seedance(reference_video_urls=["https://example.com/film.mp4"]),
        seedance(reference_audio_urls=[at("gone")]),
    ],
)
def test_a_file_that_is_gone_ends_the_task_for_free(
    opened: Open, clock: StillClock, body: dict[str, Any]
) -> None:
    world = opened()
    before = world.balance
    task = world.create(body)
    assert world.balance == before - Credits(task.held)
    clock.pass_seconds(1000)
    told = world.record(task.id, BASE)
    assert told is not None
    assert told["failMsg"] == "Your media file is unavailable, please replace it."
    assert world.balance == before
