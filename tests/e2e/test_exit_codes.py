"""Bad input and bad keys: one clear sentence, the right exit code, nothing sent.

What services and networks do wrong is tried by tests/reliability/test_fault_matrix.py.
"""

from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.fakes.scripted_server import Replay, ScriptedServer

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


def test_over_the_cap(recorded: Program, replay: tuple[ScriptedServer, Replay]) -> None:
    ended = recorded.run(*TOPIC, *KLING, "--max-usd", "0.10")
    assert ended.code == 4
    assert "--max-usd" in ended.sentence
    assert replay[0].requests("/api/v1/jobs/createTask") == []


def test_nobody_to_ask(recorded: Program, replay: tuple[ScriptedServer, Replay]) -> None:
    ended = recorded.run("make", "A boat", "--seconds", "5", *KLING)
    assert ended.code == 2
    assert "--yes" in ended.sentence
    assert replay[0].requests("/api/v1/jobs/createTask") == []


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
