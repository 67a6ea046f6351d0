"""The client against everything that was ever recorded, and the replaying server itself."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.api.envelope import read_answer
from desktop_app.api.kie import KieJobs
from desktop_app.api.records import Pending, Succeeded
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import KeyRefused, OutcomeUnknown, RequestRefused
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from tests.fakes.scripted_server import (
    Exchange,
    Replay,
    ScriptedServer,
    load_exchanges,
    replaying,
)
from tests.unit.api.conftest import FIXTURES

SCRIPT = Path(__file__).parents[2] / "fakes" / "scripted_server.py"
EXCHANGES = load_exchanges(FIXTURES)


def test_all_recorded_exchanges_are_there() -> None:
    assert len(EXCHANGES) == 21
    assert all("justintanner/apicity (MIT)" in item["origin"] for item in recorded())


def recorded() -> list[dict[str, str]]:
    found = json.loads(FIXTURES.read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda each: each.label)
def test_every_recorded_answer_is_read(exchange: Exchange) -> None:
    answer = read_answer(exchange.http_status, exchange.response_raw.encode())
    if exchange.label == "claude messages":
        assert answer.code is None
        return
    body = json.loads(exchange.response_raw)
    assert (answer.code, answer.text) == (body["code"], body["msg"])
    assert json.dumps(answer.data, default=float) == json.dumps(body.get("data"))


@pytest.mark.parametrize(
    "exchange",
    [each for each in EXCHANGES if each.path.endswith("createTask")],
    ids=lambda each: each.label,
)
async def test_recorded_submissions(
    server: ScriptedServer, jobs: KieJobs, exchange: Exchange
) -> None:
    server.script("POST", exchange.path, exchange.reply)
    asked: dict[str, Any] = {"model": "m", "input": {}}
    if isinstance(exchange.request, dict):
        asked = exchange.request
    if exchange.label.startswith("createTask ok"):
        task_id = await jobs.create_task(asked["model"], asked["input"])
        assert task_id == json.loads(exchange.response_raw)["data"]["taskId"]
    else:
        with pytest.raises(RequestRefused, match="setting or a picture"):
            await jobs.create_task(asked["model"], asked["input"])
    assert server.seen[0].json() == asked


async def test_a_chat_answer_is_no_task(
    server: ScriptedServer, jobs: KieJobs, exchanges: dict[str, Exchange]
) -> None:
    server.script("POST", "/api/v1/jobs/createTask", exchanges["claude messages"].reply)
    with pytest.raises(OutcomeUnknown):
        await jobs.create_task("m", {})


async def journey(jobs: KieJobs, model: str, to: Path) -> tuple[list[str], Succeeded]:
    """Submit, wait and fetch as the app does; returns the states seen and the end."""
    task_id = await jobs.create_task(model, {"prompt": "x"})
    states: list[str] = []
    while True:
        record = await jobs.record(task_id)
        if isinstance(record, Succeeded):
            await jobs.download(record.urls[0], to)
            return states, record
        assert isinstance(record, Pending)
        states.append(record.state)


async def test_whole_journeys_are_replayed(
    server: ScriptedServer, connect: Callable[..., KieJobs], film: bytes, tmp_path: Path
) -> None:
    films = [film, film + b"2", film + b"3"]
    replay = Replay(server, EXCHANGES, films, polls=2)
    jobs = connect(server.url, key=Secret(replay.key))
    kling, other, again, newest = (tmp_path / f"{name}.mp4" for name in "abcd")
    states, record = await journey(jobs, "kling-3.0/video", kling)
    assert states == ["generating", "generating"]
    assert record.seconds == 165
    assert record.urls[0] == (
        f"{server.url}/k/bd019ede52d7af157f7aa981198a437c_1_1777541695_9498.mp4"
    )
    states, _ = await journey(jobs, "bytedance/seedance-2-fast", other)
    assert states == ["waiting", "waiting"]
    await journey(jobs, "kling-3.0/video", again)
    _, record = await journey(jobs, "google/gemini-omni-flash-1-1", newest)
    assert record.credits == Credits(63_000)
    assert [path.read_bytes() for path in (kling, other, again, newest)] == [*films, film]
    assert len(set(replay.tasks)) == 4
    assert server.unexpected == []
    assert await jobs.credit() == Credits(5_916_250)
    assert "kling-3.0/video" in await jobs.listed_models()
    with pytest.raises(KeyRefused):
        await connect(server.url).credit()


async def test_recorded_bodies_are_replayed_as_they_are(
    server: ScriptedServer, connect: Callable[..., KieJobs], exchanges: dict[str, Exchange]
) -> None:
    replay = Replay(server, EXCHANGES, [b""])
    jobs = connect(server.url, key=Secret(replay.key))
    task_id = await jobs.create_task("kling-3.0/video", {})
    await jobs.record(task_id)
    generating = replay.answer(server.seen[1])
    done = exchanges["recordInfo success (kling-3.0)"].response_raw
    expected = done.replace("https://tempfile.aiquickdraw.com", server.url)
    assert getattr(generating, "body", b"").decode() == expected
    assert await jobs.record(TaskId("never made")) is not None


def test_it_runs_in_a_thread(film: bytes) -> None:
    async def talk(url: str, key: str) -> Credits:
        jobs = KieJobs(Secret(key), url)
        try:
            return await jobs.credit()
        finally:
            await jobs.aclose()

    with replaying(FIXTURES, [film]) as (server, replay):
        assert asyncio.run(talk(server.url, replay.key)) == Credits(5_916_250)
        assert [seen.path for seen in server.seen] == ["/api/v1/chat/credit"]


def test_it_runs_as_a_process(film: bytes, tmp_path: Path) -> None:
    mp4 = tmp_path / "film.mp4"
    mp4.write_bytes(film)
    argv = [sys.executable, str(SCRIPT), "--fixtures", str(FIXTURES), "--mp4", str(mp4)]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            heard = json.loads(process.stdout.readline())
            assert heard["event"] == "listening"

            async def talk() -> None:
                jobs = KieJobs(Secret(heard["key"]), heard["url"])
                await journey(jobs, "wan/2-7-r2v", tmp_path / "got.mp4")
                await jobs.aclose()

            asyncio.run(talk())
        finally:
            process.terminate()
    assert (tmp_path / "got.mp4").read_bytes() == film
