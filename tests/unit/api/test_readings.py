"""Readings cost nothing: they are tried again, and their failure is never a job's end."""

from collections.abc import Callable

import httpx
import pytest

from desktop_app.api.download import DownloadFailed
from desktop_app.api.kie import KieJobs
from desktop_app.api.records import NoRecord, Pending, Succeeded
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    KeyRefused,
    RateLimited,
    RequestRefused,
    ServiceError,
    ServicePaused,
    ServiceUnreachable,
)
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from tests.fakes.scripted_server import (
    DROP,
    RESET,
    Exchange,
    Reply,
    ScriptedServer,
    Silence,
    Step,
    envelope,
    page,
)
from tests.unit.api.conftest import KEY

RECORD = "/api/v1/jobs/recordInfo"
CREDIT = "/api/v1/chat/credit"
MODELS = "/api/v1/models"
LINK = "/api/v1/common/download-url"
WAITING = envelope(200, "success", {"state": "waiting"})


async def test_the_balance_is_exact(
    server: ScriptedServer, jobs: KieJobs, exchanges: dict[str, Exchange]
) -> None:
    server.script("GET", CREDIT, exchanges["credit"].reply)
    assert await jobs.credit() == Credits(5_916_250)
    (seen,) = server.seen
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    # kie.ai's 401 text blames a missing Content-Type even on GET.
    assert seen.headers["content-type"] == "application/json"


async def test_an_account_may_be_in_debt(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("GET", CREDIT, envelope(200, "success", -2.5))
    assert await jobs.credit() == Credits(-2500)


async def test_a_task_id_is_quoted(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("GET", RECORD, WAITING)
    assert await jobs.record(TaskId("a/b&c=d é")) == Pending("waiting")
    assert server.seen[0].query == {"taskId": "a/b&c=d é"}


@pytest.mark.parametrize(
    "fault",
    [
        DROP,
        RESET,
        Silence(delay=1.0),
        Reply(body=b"{}", cut=1),
        page(502),
        page(200),
        Reply(503, b'{"error":"x"}'),
        envelope(500, "Internal Error"),
    ],
)
async def test_a_reading_is_tried_again(
    server: ScriptedServer, jobs: KieJobs, waits: list[float], fault: Step
) -> None:
    server.script("GET", RECORD, fault, fault, WAITING)
    assert await jobs.record(TaskId("t")) == Pending("waiting")
    assert len(server.seen) == 3
    assert waits == [0.5, 2.0]


@pytest.mark.parametrize("fault", [DROP, page(502), envelope(500, "Internal Error")])
async def test_a_lasting_fault_is_told(server: ScriptedServer, jobs: KieJobs, fault: Step) -> None:
    server.script("GET", RECORD, fault)
    with pytest.raises(ServiceUnreachable, match=r"charged or lost|what was ordered goes on"):
        await jobs.record(TaskId("t"))
    assert len(server.seen) == 3


async def test_no_network(
    connect: Callable[..., KieJobs], closed_port: int, waits: list[float]
) -> None:
    with pytest.raises(ServiceUnreachable, match="nothing answers there"):
        await connect(f"http://127.0.0.1:{closed_port}").credit()
    assert waits == [0.5, 2.0]


@pytest.mark.parametrize(
    ("code", "text", "error"),
    [
        (401, "Unauthorized", KeyRefused),
        (429, "", RateLimited),
        (455, "", ServicePaused),
        (433, "", ServicePaused),
        (402, "", ServiceUnreachable),
        (501, "", ServiceUnreachable),
    ],
)
async def test_answers_about_the_account(
    server: ScriptedServer, jobs: KieJobs, code: int, text: str, error: type[ServiceError]
) -> None:
    server.script("GET", RECORD, envelope(code, text))
    with pytest.raises(error):
        await jobs.record(TaskId("t"))
    assert len(server.seen) == 1


async def test_a_wrong_key_as_recorded(
    server: ScriptedServer, jobs: KieJobs, exchanges: dict[str, Exchange]
) -> None:
    server.script("GET", CREDIT, exchanges["401 over HTTP 200 (chat endpoint)"].reply)
    with pytest.raises(KeyRefused, match="does not accept the API key") as refused:
        await jobs.credit()
    assert refused.value.exit_code == 3


async def test_a_task_that_is_not_known(
    server: ScriptedServer, jobs: KieJobs, exchanges: dict[str, Exchange]
) -> None:
    server.script("GET", RECORD, exchanges["422 record does not exist"].reply)
    assert await jobs.record(TaskId("t")) == NoRecord()


@pytest.mark.parametrize("data", [None, "lots", True, [], {"credits": 3}])
async def test_a_balance_that_is_no_number(
    server: ScriptedServer, jobs: KieJobs, data: object
) -> None:
    server.script("GET", CREDIT, envelope(200, "success", data))
    with pytest.raises(ServiceUnreachable, match="what the balance is"):
        await jobs.credit()


@pytest.mark.parametrize(
    "data",
    [
        {"total": 2, "models": [{"model": "a/b", "slug": "x"}, {"id": "c"}, {}, None, "d"]},
        [{"model": "a/b"}, {"slug": "c"}],
    ],
)
async def test_the_models_on_offer(server: ScriptedServer, jobs: KieJobs, data: object) -> None:
    server.script("GET", MODELS, envelope(200, "success", data))
    assert await jobs.listed_models() == {"a/b", "c"}


@pytest.mark.parametrize("data", [None, {}, "models"])
async def test_no_list_of_models_is_not_an_empty_one(
    server: ScriptedServer, jobs: KieJobs, data: object
) -> None:
    server.script("GET", MODELS, envelope(200, "success", data))
    with pytest.raises(ServiceUnreachable, match="which models"):
        await jobs.listed_models()


async def test_a_link_is_renewed(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("POST", LINK, DROP, envelope(200, "success", "https://fresh.example/a.mp4"))
    assert await jobs.download_url("https://old.example/a.mp4") == "https://fresh.example/a.mp4"
    assert [seen.json() for seen in server.seen] == [{"url": "https://old.example/a.mp4"}] * 2


async def test_a_file_that_is_gone(
    server: ScriptedServer, jobs: KieJobs, exchanges: dict[str, Exchange]
) -> None:
    server.script("POST", LINK, exchanges["download-url wrong"].reply)
    with pytest.raises(DownloadFailed, match="no longer has the file") as gone:
        await jobs.download_url("https://cdn.kie.ai/files/sample-test-file.mp4")
    assert gone.value.detail == "code 422: url is wrong"


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (envelope(401, "Unauthorized"), KeyRefused),
        (envelope(400, "no"), RequestRefused),
        (envelope(200, "success", ""), ServiceUnreachable),
    ],
)
async def test_a_link_that_cannot_be_renewed(
    server: ScriptedServer, jobs: KieJobs, reply: Reply, error: type[ServiceError]
) -> None:
    server.script("POST", LINK, reply)
    with pytest.raises(error):
        await jobs.download_url("https://old.example/a.mp4")


async def test_a_client_that_is_given_is_used_and_left_open() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        data = {"state": "success", "resultJson": '{"resultUrls":["https://x.example/a"]}'}
        return httpx.Response(200, json={"code": 200, "msg": "success", "data": data})

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        jobs = KieJobs(Secret(KEY), "https://api.example/base/", client=client)
        assert await jobs.record(TaskId("t")) == Succeeded(("https://x.example/a",))
        await jobs.aclose()
        assert not client.is_closed
    assert str(asked[0].url) == "https://api.example/base/api/v1/jobs/recordInfo?taskId=t"


async def test_our_own_client_says_who_it_is(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("GET", CREDIT, envelope(200, "success", 1))
    await jobs.credit()
    assert server.seen[0].headers["user-agent"].startswith("Takewright/")
