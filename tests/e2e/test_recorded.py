"""The whole way from a topic to a film, against the exchanges that were recorded of the service."""

import json
from pathlib import Path

from tests.e2e.conftest import SECONDS, SIZE
from tests.e2e.pictures import read_film
from tests.e2e.program import Program
from tests.fakes.scripted_server import Replay, ScriptedServer


def test_a_topic_becomes_a_film(
    recorded: Program,
    replay: tuple[ScriptedServer, Replay],
    clips: tuple[Path, ...],
    tmp_path: Path,
) -> None:
    server, _ = replay
    out = tmp_path / "film.mp4"
    ended = recorded.run(
        "make", "A paper boat on a stream", "--scenes", "4", "--seconds", str(SECONDS),
        "--model", "kling-3.0/video", "--yes", "--json",
        "--project", str(tmp_path / "Boat.takewright"), "--out", str(out),
    )  # fmt: skip
    assert ended.code == 0, ended.err
    sent = [each.json() for each in server.requests("/api/v1/jobs/createTask")]
    assert len(sent) == 4
    for body in sent:
        assert body["model"] == "kling-3.0/video"
        given = body["input"]
        assert isinstance(given, dict)
        assert given["duration"] == str(SECONDS)
        assert given["aspect_ratio"] == "16:9"
    assert server.unexpected == []

    film = read_film(out)
    assert film.size == SIZE
    assert len(film.frames) == 4 * SECONDS * 30
    assert abs(film.samples - 4 * SECONDS * 48_000) <= 1600
    project = tmp_path / "Boat.takewright"
    made = [read_film(project / scene["take"]) for scene in ended.done["scenes"]]
    assert film.frames == tuple(frame for each in made for frame in each.frames)
    assert ended.done["film"] == str(out)
    assert ended.done["seconds"] == 4 * SECONDS
    assert [scene["billed"] for scene in ended.done["scenes"]] == ["yes"] * 4
    assert len({each.frames[0] for each in made}) == len(clips)


def test_the_same_film_again_is_not_paid_again(
    recorded: Program, replay: tuple[ScriptedServer, Replay], tmp_path: Path
) -> None:
    project = str(tmp_path / "Boat.takewright")
    made = recorded.run(
        "make", "A paper boat", "--scenes", "2", "--seconds", str(SECONDS), "--yes", "--json",
        "--model", "kling-3.0/video", "--project", project,
    )  # fmt: skip
    assert made.code == 0, made.err
    resumed = recorded.run("resume", project, "--json")
    assert resumed.code == 0
    assert len(replay[0].requests("/api/v1/jobs/createTask")) == 2
    stands = recorded.run("status", project, "--json")
    assert [scene["state"] for scene in stands.done["scenes"]] == ["done", "done"]
    out = tmp_path / "again.mp4"
    rendered = recorded.run("render", project, "--out", str(out), "--json")
    assert rendered.code == 0
    assert len(read_film(out).frames) == 2 * SECONDS * 30


def test_credits_and_models_are_told(recorded: Program) -> None:
    told = recorded.run("credits", "--json")
    assert told.done == {"event": "done", "credits": 5916.25, "usd": 29.58125}
    listed = recorded.run("models", "--json")
    models = {event["id"]: event for event in listed.events if event["event"] == "model"}
    assert models["sora-2-text-to-video"]["status"] == "retired"
    assert models["kling-3.0/video"]["status"] == "live"


def test_the_key_is_nowhere_on_the_disk(
    recorded: Program, replay: tuple[ScriptedServer, Replay], tmp_path: Path
) -> None:
    recorded.run(
        "make", "A paper boat", "--scenes", "1", "--seconds", str(SECONDS), "--yes",
        "--model", "kling-3.0/video",
    )  # fmt: skip
    key = replay[1].key.encode()
    holding = [path for path in tmp_path.rglob("*") if path.is_file() and key in path.read_bytes()]
    assert holding == []
    assert json.dumps(str(key)) not in recorded.run("status", "x").err
