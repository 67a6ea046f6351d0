import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.api.records import Pending, Succeeded
from desktop_app.api.sora2 import (
    Cost,
    GenerationFailed,
    NotSent,
    Sora2Client,
    StillRunning,
    VideoRequest,
)
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import (
    Billed,
    InvalidInput,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    Reason,
    RequestRefused,
    ServiceError,
    TakewrightError,
)
from desktop_app.domain.project import TaskId
from tests.fakes.scripted_server import (
    DROP,
    Reply,
    ScriptedServer,
    Seen,
    Silence,
    Step,
    envelope,
    file_step,
    page,
)

CREATE = "/api/v1/jobs/createTask"
RECORD = "/api/v1/jobs/recordInfo"
URL = "https://tempfile.example/a.mp4"
WAITING = envelope(200, "success", {"state": "waiting"})
DONE = envelope(
    200,
    "success",
    {
        "state": "success",
        "resultJson": json.dumps({"resultUrls": [URL]}),
        "costTime": 43,
        "creditsConsumed": 30.0,
    },
)


class Hands:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def clock(self) -> float:
        return self.now


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def sora(jobs: KieJobs, hands: Hands) -> Sora2Client:
    return Sora2Client(jobs, sleep=hands.sleep, clock=hands.clock)


def failed(code: str, text: str, charged: float | None = 0.0) -> Reply:
    data = {"state": "fail", "failCode": code, "failMsg": text, "creditsConsumed": charged}
    return envelope(200, "success", data)


async def test_the_request_is_exactly_the_one_of_the_service(
    server: ScriptedServer, sora: Sora2Client
) -> None:
    server.script("POST", CREATE, envelope(200, "success", {"taskId": "t1"}))
    assert await sora.generate_video(" A fox in snow ") == "t1"
    await sora.generate_video("x", aspect="portrait", seconds=15, remove_watermark=False)
    first, second = (seen.json() for seen in server.seen)
    assert first == {
        "model": "sora-2-text-to-video",
        "input": {
            "prompt": "A fox in snow",
            "aspect_ratio": "landscape",
            "n_frames": "10",
            "remove_watermark": True,
        },
    }
    assert second["input"] == {
        "prompt": "x",
        "aspect_ratio": "portrait",
        "n_frames": "15",
        "remove_watermark": False,
    }


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        (VideoRequest("  \n"), "prompt is empty"),
        (VideoRequest("x" * 10_003), "3 characters over"),
        (VideoRequest("x", aspect="16:9"), "landscape or portrait"),
        (VideoRequest("x", seconds=12), "10 or 15 s, not 12 s"),
    ],
)
async def test_what_sora_cannot_do_is_refused_unsent(
    server: ScriptedServer, sora: Sora2Client, request_: VideoRequest, why: str
) -> None:
    with pytest.raises(InvalidInput, match=why):
        await sora.generate_video(request_.prompt, aspect=request_.aspect, seconds=request_.seconds)
    assert server.connections == 0


async def test_without_credits_it_says_how_many_are_needed(
    server: ScriptedServer, sora: Sora2Client
) -> None:
    server.script("POST", CREATE, envelope(402, "Credits insufficient : Please top up"))
    with pytest.raises(
        NotEnoughCredits, match="not enough credits: 30 needed for 10 s, 45 for 15 s"
    ):
        await sora.generate_video("x")


async def test_the_model_is_paused_today(server: ScriptedServer, sora: Sora2Client) -> None:
    server.script("POST", CREATE, envelope(500, "This interface is temporarily paused."))
    with pytest.raises(RequestRefused, match="paused this model") as refused:
        await sora.generate_video("x")
    assert refused.value.reason is Reason.MODEL_UNAVAILABLE


async def test_waiting_asks_every_interval_until_the_clip_is_there(
    server: ScriptedServer, sora: Sora2Client, hands: Hands
) -> None:
    nothing = envelope(200, "success", None)
    unlisted = envelope(422, "Record not found for taskId: t1")
    server.script("GET", RECORD, unlisted, nothing, WAITING, page(502), page(502), page(502), DONE)
    told: list[Pending] = []
    found = await sora.wait_for_completion(TaskId("t1"), on_update=told.append)
    assert found == Succeeded((URL,), Credits(30_000), 43)
    assert hands.slept == [15.0] * 4
    assert told == [Pending("processing"), Pending("waiting")]


async def test_waiting_ends_with_a_last_look_and_the_task_id(
    server: ScriptedServer, sora: Sora2Client, hands: Hands
) -> None:
    server.script("GET", RECORD, WAITING)
    with pytest.raises(StillRunning, match=r"Task t1 .* 40 s; nothing is lost") as still:
        await sora.wait_for_completion(TaskId("t1"), timeout=40.0, interval=15.0)
    assert still.value.task_id == "t1"
    assert still.value.billed is Billed.UNKNOWN
    assert hands.slept == [15.0, 15.0, 10.0]
    assert len(server.seen) == 4
    with pytest.raises(StillRunning):
        await sora.wait_for_completion(TaskId("t1"), timeout=0.0)
    assert len(server.seen) == 5


@pytest.mark.parametrize(
    ("reply", "error", "reason", "billed"),
    [
        (failed("400", "InputTextSensitive"), GenerationFailed, Reason.MODERATION, Billed.NO),
        (failed("500", "Internal", 30.0), GenerationFailed, Reason.PROVIDER_FAULT, Billed.YES),
        (failed("500", "", None), GenerationFailed, Reason.PROVIDER_FAULT, Billed.UNKNOWN),
        (failed("402", ""), NotEnoughCredits, Reason.NO_CREDITS, Billed.NO),
        (
            envelope(200, "success", {"state": "success", "creditsConsumed": 30}),
            GenerationFailed,
            Reason.NO_FILE,
            Billed.YES,
        ),
    ],
)
async def test_a_failed_task_is_raised_with_its_reason(
    server: ScriptedServer,
    sora: Sora2Client,
    reply: Reply,
    error: type[ServiceError],
    reason: Reason,
    billed: Billed,
) -> None:
    server.script("GET", RECORD, reply)
    with pytest.raises(error) as raised:
        await sora.wait_for_completion(TaskId("t1"))
    assert (raised.value.reason, raised.value.billed) == (reason, billed)


async def test_a_refused_key_ends_the_waiting(
    server: ScriptedServer, sora: Sora2Client, hands: Hands
) -> None:
    server.script("GET", RECORD, WAITING, envelope(401, "Unauthorized"))
    with pytest.raises(KeyRefused):
        await sora.wait_for_completion(TaskId("t1"))
    assert hands.slept == [15.0]


async def test_waiting_needs_a_real_interval(sora: Sora2Client) -> None:
    with pytest.raises(InvalidInput):
        await sora.wait_for_completion(TaskId("t1"), interval=0.0)


async def test_an_expired_link_is_renewed_by_itself(
    server: ScriptedServer, sora: Sora2Client, film: bytes, tmp_path: Path
) -> None:
    fresh = f"{server.url}/fresh.mp4"
    server.script("GET", "/old.mp4", page(403))
    server.script("POST", "/api/v1/common/download-url", envelope(200, "success", fresh))
    server.script("GET", "/fresh.mp4", file_step(film))
    await sora.download_video(f"{server.url}/old.mp4", tmp_path / "a.mp4")
    assert (tmp_path / "a.mp4").read_bytes() == film


async def test_it_is_an_async_context_manager(
    server: ScriptedServer, connect: Callable[..., KieJobs]
) -> None:
    server.script("GET", "/api/v1/chat/credit", envelope(200, "success", 5916.25))
    server.script("GET", RECORD, WAITING)
    async with Sora2Client(connect(server.url)) as sora:
        assert await sora.get_credits() == Credits(5_916_250)
        assert await sora.query_task(TaskId("t1")) == Pending("waiting")


async def test_a_client_is_made_from_a_key_and_an_address() -> None:
    async with Sora2Client.connect(None) as sora:
        with pytest.raises(KeyRefused, match="no API key"):
            await sora.get_credits()
    with pytest.raises(InvalidInput, match="not secure"):
        Sora2Client.connect(None, "http://api.kie.ai")


def test_costs() -> None:
    assert Sora2Client.calculate_cost(10) == Cost(Credits(30_000), Usd(150_000))
    assert Sora2Client.calculate_cost(15) == Cost(Credits(45_000), Usd(225_000))
    assert str(Sora2Client.calculate_cost(15, 4).usd) == "$0.90"
    assert Sora2Client.calculate_cost(10, 0) == Cost(Credits(0), Usd(0))
    with pytest.raises(InvalidInput, match="10 or 15 s"):
        Sora2Client.calculate_cost(12)
    with pytest.raises(InvalidInput):
        Sora2Client.calculate_cost(10, -1)


def by_prompt(answers: dict[str, Reply | Silence]) -> Step:
    """Answer a submission by its prompt; others get a task named after it."""

    def answer(seen: Seen) -> Reply | Silence:
        body = seen.json()["input"]
        assert isinstance(body, dict)
        prompt = str(body["prompt"])
        return answers.get(prompt, envelope(200, "success", {"taskId": prompt}))

    return answer


def requests_for(prompts: str) -> list[VideoRequest]:
    return [VideoRequest(prompt) for prompt in prompts.split()]


async def test_one_failure_does_not_stop_a_batch(server: ScriptedServer, sora: Sora2Client) -> None:
    def record(seen: Seen) -> Reply:
        bad = seen.query["taskId"] == "late"
        return failed("400", "OutputVideoSensitive") if bad else DONE

    server.script("POST", CREATE, by_prompt({"bad": envelope(422, "Ratio error")}))
    server.script("GET", RECORD, record)
    requests = [*requests_for("a bad late b"), VideoRequest("c", seconds=12)]
    items = await sora.generate_batch(requests, concurrency=2)
    assert [item.request for item in items] == requests
    assert [item.task_id for item in items] == ["a", None, "late", "b", None]
    kinds = [type(item.outcome) for item in items]
    assert kinds == [Succeeded, RequestRefused, GenerationFailed, Succeeded, InvalidInput]
    assert len(server.requests(CREATE)) == 4


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        (envelope(402, "top up"), NotEnoughCredits, "not enough credits: 30 needed"),
        (envelope(401, ""), KeyRefused, "API key"),
        (DROP, OutcomeUnknown, "may have been taken"),
    ],
)
async def test_what_all_would_meet_stops_a_batch_and_says_so(
    server: ScriptedServer,
    sora: Sora2Client,
    answer: Reply | Silence,
    error: type[TakewrightError],
    words: str,
) -> None:
    server.script("POST", CREATE, by_prompt({"poor": answer}))
    server.script("GET", RECORD, DONE)
    items = await sora.generate_batch(requests_for("a poor b c"), concurrency=1)
    assert isinstance(items[0].outcome, Succeeded)
    assert type(items[1].outcome) is error
    for item in items[2:]:
        assert isinstance(item.outcome, NotSent)
        assert item.outcome.billed is Billed.NO
        assert "was not sent and cost nothing" in str(item.outcome)
        assert words in str(item.outcome)
        assert item.outcome.__cause__ is items[1].outcome
    assert len(server.requests(CREATE)) == 2


async def test_a_clip_that_still_runs_does_not_stop_a_batch(
    server: ScriptedServer, sora: Sora2Client
) -> None:
    server.script("POST", CREATE, by_prompt({}))

    def record(seen: Seen) -> Reply:
        return WAITING if seen.query["taskId"] == "slow" else DONE

    server.script("GET", RECORD, record)
    items = await sora.generate_batch(requests_for("slow b"), concurrency=1, timeout=30.0)
    assert isinstance(items[0].outcome, StillRunning)
    assert items[0].task_id == "slow"
    assert isinstance(items[1].outcome, Succeeded)


async def test_a_batch_needs_room(sora: Sora2Client) -> None:
    with pytest.raises(InvalidInput, match="at least one"):
        await sora.generate_batch([], concurrency=0)
    assert await sora.generate_batch([]) == ()
