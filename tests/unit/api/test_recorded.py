"""Every recorded exchange goes through what would meet it in earnest, byte for byte."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.api.chat import Chat
from desktop_app.api.download import DownloadFailed
from desktop_app.api.kie import KieJobs
from desktop_app.api.records import NoRecord, Pending, Succeeded, TaskFailed
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, KeyRefused, RequestRefused
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from desktop_app.domain.writers import Message, Shape, Writer, WriterId
from tests.fakes.scripted_server import Exchange, ScriptedServer, load_exchanges
from tests.unit.api.conftest import FIXTURES, KEY

Meeting = Callable[[KieJobs, Path], Awaitable[object]]

CREATE, RECORD = ("POST", "/api/v1/jobs/createTask"), ("GET", "/api/v1/jobs/recordInfo")
UPLOAD = ("POST", "/api/file-stream-upload")
FILES = "https://tempfile.redpandaai.co/kieai/136592"
RESULTS = "https://tempfile.aiquickdraw.com"


async def create(jobs: KieJobs, _: Path) -> object:
    return await jobs.create_task("kling-3.0/video", {})


async def record(jobs: KieJobs, _: Path) -> object:
    return await jobs.record(TaskId("t"))


async def balance(jobs: KieJobs, _: Path) -> object:
    return await jobs.credit()


async def upload(jobs: KieJobs, picture: Path) -> object:
    return await jobs.upload(picture, "frames")


async def renew(jobs: KieJobs, _: Path) -> object:
    return await jobs.download_url("https://cdn.kie.ai/files/sample-test-file.mp4")


def chat(path: str, shape: Shape) -> Meeting:
    async def ask(jobs: KieJobs, _: Path) -> object:
        talk = Chat(Secret(KEY), jobs.address)
        try:
            writer = Writer(WriterId("w"), "W", path, shape, "claude-sonnet-4-6")
            return (await talk.ask(writer, [Message("user", "Say hello.")])).credits
        finally:
            await talk.aclose()

    return ask


CLAUDE, GEMINI = "/claude/v1/messages", "/gemini-3.1-pro/v1/chat/completions"

MEETINGS: dict[str, tuple[tuple[str, str], Meeting, object]] = {
    "createTask ok (kling-3.0, elements)": (CREATE, create, "bd019ede52d7af157f7aa981198a437c"),
    "createTask ok (seedance-2 first/last frame)": (
        CREATE, create, "c92463123d73de7e9e9980a51240836d",
    ),
    "createTask 500 server exception": (CREATE, create, RequestRefused),
    "422 missing callBackUrl": (CREATE, create, RequestRefused),
    "recordInfo generating (kling-3.0)": (RECORD, record, Pending("generating", 1777541531791)),
    "recordInfo success (kling-3.0)": (RECORD, record, (None, 165)),
    "recordInfo waiting (seedance-2-fast)": (RECORD, record, Pending),
    "recordInfo success (seedance-2-fast)": (RECORD, record, (None, 188)),
    "recordInfo success (happyhorse i2v)": (RECORD, record, (None, 63)),
    "recordInfo success (wan-27 r2v)": (RECORD, record, (None, 56)),
    "recordInfo waiting 2026-08 (creditsConsumed)": (
        RECORD, record, Pending("waiting", 1786334162588),
    ),
    "recordInfo success 2026-09 (full current shape)": (RECORD, record, (Credits(63_000), 43)),
    "aleph failure (dedicated endpoint)": (RECORD, record, TaskFailed),
    "422 record does not exist": (RECORD, record, NoRecord()),
    "credit": (("GET", "/api/v1/chat/credit"), balance, Credits(5_916_250)),
    "401 over HTTP 200 (chat endpoint)": (
        ("POST", GEMINI), chat(GEMINI, Shape.COMPLETIONS), KeyRefused,
    ),
    "claude messages": (("POST", CLAUDE), chat(CLAUDE, Shape.MESSAGES), Credits(20)),
    # All three ways of uploading answer alike; Takewright goes the first of them.
    "file-stream-upload": (
        UPLOAD, upload, f"{FILES}/images/test-uploads/1777539187532-kgfz8edkkle.jpg",
    ),
    "file-base64-upload": (UPLOAD, upload, f"{FILES}/documents/test-uploads/test.txt"),
    "file-url-upload 2026-10": (
        UPLOAD, upload, f"{FILES}/images/test-uploads/apicity-url-upload.png",
    ),
    "download-url wrong": (("POST", "/api/v1/common/download-url"), renew, DownloadFailed),
}  # fmt: skip

EXCHANGES = {each.label: each for each in load_exchanges(FIXTURES)}


def test_nothing_that_was_recorded_is_left_out() -> None:
    assert MEETINGS.keys() == EXCHANGES.keys()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "frame.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + b"\0" * 64)
    return path


@pytest.mark.parametrize("label", MEETINGS)
async def test_an_exchange_is_understood_where_it_would_come(
    server: ScriptedServer, jobs: KieJobs, picture: Path, label: str
) -> None:
    exchange = EXCHANGES[label]
    place, meet, expected = MEETINGS[label]
    server.script(*place, exchange.reply)
    if isinstance(expected, type) and issubclass(expected, Exception):
        with pytest.raises(expected) as told:
            await meet(jobs, picture)
        assert re.search(r"nothing was|it was paid for", str(told.value)), "what it cost is said"
    else:
        check(exchange, await meet(jobs, picture), expected)
    assert not server.unexpected


def check(exchange: Exchange, found: object, expected: object) -> None:
    match found:
        case Succeeded(urls=urls, credits=charged, seconds=seconds):
            assert (charged, seconds) == expected
            assert all(each in exchange.response_raw for each in urls)
            assert urls[0].startswith(RESULTS)
            assert urls[0].endswith(".mp4")
        case TaskFailed(billed=billed, sentence=sentence):
            assert expected is TaskFailed
            assert billed is Billed.UNKNOWN, "a dedicated endpoint does not say what it took"
            assert "charged" in sentence
        case Pending() if expected is Pending:
            pass
        case _:
            assert found == expected
