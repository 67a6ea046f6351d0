"""Bad input and bad days: one clear sentence, the right exit code, nothing paid twice."""

from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.fakes.scripted_server import DROP, Replay, ScriptedServer, envelope, page

TOPIC = ("make", "A paper boat", "--scenes", "2", "--seconds", "5", "--yes", "--json")
KLING = ("--model", "kling-3.0/video")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("make", "", "--yes"), "no topic"),
        (("make", "x", "--scenes", "0", "--yes"), "1 to 100 scenes"),
        (("make", "x", "--scenes", "500", "--yes"), "1 to 100 scenes"),
        (("make", "x", "--model", "no-such-model", "--yes"), "no model"),
        (("make", "--script", "missing.txt", "--yes"), "missing.txt"),
        (("make", "x", "--max-usd", "many"), "not an amount"),
        (("dance",), "invalid choice"),
        (("status", "nowhere.takewright"), "nowhere.takewright"),
    ],
)
def test_what_cannot_be_done_is_refused(
    alone: Program, arguments: tuple[str, ...], words: str
) -> None:
    ended = alone.run(*arguments)
    assert ended.code in {1, 2}
    assert words in ended.sentence


def test_a_retired_model_is_refused_before_any_request(
    recorded: Program, replay: tuple[ScriptedServer, Replay]
) -> None:
    ended = recorded.run(*TOPIC, "--model", "sora-2-text-to-video")
    assert ended.code == 2
    assert "retired since 2026-09-24" in ended.sentence
    assert "Wan 3.0" in ended.sentence
    assert replay[0].requests("/api/v1/jobs/createTask") == []


def test_no_key(alone: Program) -> None:
    ended = alone.run(*TOPIC)
    assert ended.code == 3
    assert "KIE_API_KEY" in ended.sentence


def test_a_refused_key(replay: tuple[ScriptedServer, Replay], recorded: Program) -> None:
    program = Program(recorded.home, {**recorded.service, "KIE_API_KEY": "another"})
    assert program.run("credits").code == 3
    assert program.run(*TOPIC).code == 3


def test_a_key_with_a_newline(recorded: Program) -> None:
    program = Program(recorded.home, {**recorded.service, "KIE_API_KEY": "abc\ndef"})
    ended = program.run("credits")
    assert ended.code == 3
    assert "abc" not in ended.sentence


def test_no_network(alone: Program) -> None:
    program = Program(alone.home, {**alone.service, "KIE_API_KEY": "anything"})
    ended = program.run(*TOPIC)
    assert ended.code == 7
    assert "nothing was sent" in ended.sentence
    assert not list(alone.home.rglob("*.takewright"))


def test_over_the_cap(recorded: Program, replay: tuple[ScriptedServer, Replay]) -> None:
    ended = recorded.run(*TOPIC, *KLING, "--max-usd", "0.10")
    assert ended.code == 4
    assert "--max-usd" in ended.sentence
    assert replay[0].requests("/api/v1/jobs/createTask") == []


def test_no_credits(recorded: Program, replay: tuple[ScriptedServer, Replay]) -> None:
    empty = [envelope(402, "Credits insufficient")] * 9
    replay[0].script("POST", "/api/v1/jobs/createTask", *empty)
    ended = recorded.run(*TOPIC, *KLING)
    assert ended.code == 4
    assert [scene["state"] for scene in ended.done["scenes"]] == ["queued", "queued"]


def test_nobody_to_ask(recorded: Program, replay: tuple[ScriptedServer, Replay]) -> None:
    ended = recorded.run("make", "A boat", "--seconds", "5", *KLING)
    assert ended.code == 2
    assert "--yes" in ended.sentence
    assert replay[0].requests("/api/v1/jobs/createTask") == []


def test_html_after_sending_is_unknown_and_never_sent_again(
    recorded: Program, replay: tuple[ScriptedServer, Replay], tmp_path: Path
) -> None:
    server, played = replay
    server.script("POST", "/api/v1/jobs/createTask", page(502), played.answer)
    project = str(tmp_path / "Boat.takewright")
    ended = recorded.run(*TOPIC, *KLING, "--project", project)
    assert ended.code == 6
    states = sorted(scene["state"] for scene in ended.done["scenes"])
    assert states == ["done", "uncertain"]
    assert ended.done["film"] is not None
    again = recorded.run("resume", project, "--json")
    assert again.code == 6
    assert len(server.requests("/api/v1/jobs/createTask")) == 2


def test_a_dropped_submission_is_unknown(
    recorded: Program, replay: tuple[ScriptedServer, Replay]
) -> None:
    server, played = replay
    server.script("POST", "/api/v1/jobs/createTask", DROP, played.answer)
    ended = recorded.run(*TOPIC, *KLING)
    assert ended.code == 6
    assert len(server.requests("/api/v1/jobs/createTask")) == 2


def test_a_refused_scene_does_not_stop_the_others(
    recorded: Program, replay: tuple[ScriptedServer, Replay]
) -> None:
    server, played = replay
    refused = envelope(422, "Ratio error")
    server.script("POST", "/api/v1/jobs/createTask", refused, played.answer)
    ended = recorded.run(*TOPIC, *KLING)
    assert ended.code == 5
    scenes = sorted(ended.done["scenes"], key=lambda scene: scene["state"])
    assert [scene["state"] for scene in scenes] == ["done", "failed"]
    assert scenes[1]["billed"] == "no"
    assert ended.done["film"] is not None


def test_a_project_that_is_there_is_not_overwritten(
    recorded: Program, replay: tuple[ScriptedServer, Replay], tmp_path: Path
) -> None:
    project = tmp_path / "Boat.takewright"
    assert recorded.run(*TOPIC, *KLING, "--project", str(project)).code == 0
    before = (project / "project.json").read_bytes()
    ended = recorded.run(*TOPIC, *KLING, "--project", str(project))
    assert ended.code == 2
    assert (project / "project.json").read_bytes() == before
    assert len(replay[0].requests("/api/v1/jobs/createTask")) == 2
