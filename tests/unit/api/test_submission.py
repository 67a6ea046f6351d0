"""What a submission may do twice and what it must not: counted at the server."""

import shutil
import ssl
import subprocess
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.api.wire import MAY_BE_SENT, NEVER_SENT
from desktop_app.domain.problems import (
    InvalidInput,
    KeyRefused,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.secret import Secret
from tests.fakes.scripted_server import (
    DROP,
    RESET,
    Reply,
    ScriptedServer,
    Seen,
    Silence,
    Step,
    envelope,
    page,
)
from tests.unit.api.conftest import KEY

CREATE = "/api/v1/jobs/createTask"
TASK = envelope(200, "success", {"taskId": "t1", "recordId": "t1"})
BUSY = envelope(429, "Your call frequency is too high. Please try again later.")
BODY = {"prompt": "A lighthouse — “dusk”", "duration": 5, "sound": False}


async def submit(jobs: KieJobs) -> str:
    return await jobs.create_task("kling-3.0/video", BODY)


async def test_a_task_is_submitted_once_with_exact_types(
    server: ScriptedServer, jobs: KieJobs, waits: list[float]
) -> None:
    server.script("POST", CREATE, TASK)
    assert await submit(jobs) == "t1"
    (seen,) = server.requests(CREATE)
    assert seen.json() == {"model": "kling-3.0/video", "input": BODY}
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["content-type"] == "application/json"
    assert waits == []


async def test_a_record_id_will_do(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("POST", CREATE, envelope(200, "success", {"recordId": "r1"}))
    assert await submit(jobs) == "r1"


UNKNOWN: dict[str, Step] = {
    "dropped after it was read": DROP,
    "reset after it was read": RESET,
    "never answered": Silence(delay=5.0),
    "answered byte by byte without end": Reply(body=b" " * 10_000, pause=0.05),
    "cut in the middle of the answer": Reply(body=TASK.body, cut=12),
    "answer shorter than announced": Reply(body=TASK.body, announced=900, cut=len(TASK.body)),
    "not HTTP": Reply(status=0, body=b"", headers={"\x00": ""}),
    "HTML 502": page(502),
    "HTML 200": page(200, "<html>Welcome to the hotel network</html>"),
    "HTML 403": page(403),
    "JSON 503 without a code": Reply(503, b'{"error":"upstream"}'),
    "JSON 400 without a code": Reply(400, b'{"error":"?"}'),
    "empty 200": Reply(),
    "cut JSON": Reply(body=b'{"code":200,"data":{"taskId":'),
    "success without a task": envelope(200, "success"),
    "success with an empty task id": envelope(200, "success", {"taskId": ""}),
    "code 408": envelope(408, "upstream timed out"),
    "code 500 without a known meaning": envelope(500, "Internal Error, please try again later."),
    "bad gzip": Reply(body=b"not gzip", headers={"Content-Encoding": "gzip"}),
    "too long": Reply(body=b" " * (17 * 2**20)),
}


@pytest.mark.parametrize("fault", UNKNOWN)
async def test_whatever_may_have_been_taken_is_never_sent_again(
    server: ScriptedServer, jobs: KieJobs, waits: list[float], fault: str
) -> None:
    server.script("POST", CREATE, UNKNOWN[fault], TASK)
    with pytest.raises(OutcomeUnknown, match="look again") as unknown:
        await submit(jobs)
    assert len(server.requests(CREATE)) == 1
    assert waits == []
    assert "charged" in str(unknown.value)
    assert "\n" not in str(unknown.value)


async def test_a_connection_that_stood_and_fell_is_not_tried_again(
    server: ScriptedServer, jobs: KieJobs, waits: list[float]
) -> None:
    server.slam_door = True
    with pytest.raises(OutcomeUnknown):
        await submit(jobs)
    assert (server.connections, server.seen, waits) == (1, [], [])


async def test_a_redirect_takes_neither_key_nor_scene_elsewhere(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    async with ScriptedServer() as other:
        server.script("POST", CREATE, Reply(307, headers={"Location": other.url + CREATE}))
        with pytest.raises(OutcomeUnknown):
            await submit(jobs)
        assert other.seen == []


@pytest.mark.parametrize(
    ("code", "text", "error"),
    [
        (401, "Unauthorized", KeyRefused),
        (422, "Ratio error", RequestRefused),
        (500, "This interface is temporarily paused.", RequestRefused),
        (500, "Server exception, please try again later", RequestRefused),
    ],
)
async def test_a_refusal_is_not_sent_again_either(
    server: ScriptedServer,
    jobs: KieJobs,
    waits: list[float],
    code: int,
    text: str,
    error: type[ServiceError],
) -> None:
    server.script("POST", CREATE, envelope(code, text), TASK)
    with pytest.raises(error):
        await submit(jobs)
    assert (len(server.seen), waits) == (1, [])


async def test_a_refused_connection_is_tried_four_times(
    connect: Callable[..., KieJobs], closed_port: int, waits: list[float]
) -> None:
    jobs = connect(f"http://127.0.0.1:{closed_port}")
    with pytest.raises(ServiceUnreachable, match="nothing answers there") as unreachable:
        await submit(jobs)
    assert waits == [2.0, 5.0, 12.0]
    assert "nothing was sent or charged" in str(unreachable.value)
    assert unreachable.value.exit_code == 7


async def test_a_name_that_does_not_exist_was_never_asked(
    connect: Callable[..., KieJobs], waits: list[float]
) -> None:
    with pytest.raises(ServiceUnreachable, match="its name could not be found"):
        await submit(connect("https://takewright.invalid"))
    assert len(waits) == 3


async def test_the_task_goes_through_once_the_service_is_back(
    connect: Callable[..., KieJobs], closed_port: int
) -> None:
    back = ScriptedServer(closed_port)
    back.script("POST", CREATE, TASK)
    waited: list[float] = []

    async def come_back(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            await back.__aenter__()

    jobs = connect(f"http://127.0.0.1:{closed_port}", sleep=come_back, chance=lambda: 1.0)
    assert await submit(jobs) == "t1"
    await back.__aexit__()
    assert waited == [2.5, 6.25]
    assert len(back.seen) == 1


async def test_a_rate_limit_is_waited_out(
    server: ScriptedServer, jobs: KieJobs, waits: list[float]
) -> None:
    server.script("POST", CREATE, BUSY, page(429), TASK)
    assert await submit(jobs) == "t1"
    assert waits == [2.0, 5.0]


async def test_a_lasting_rate_limit_is_told(
    server: ScriptedServer, jobs: KieJobs, waits: list[float]
) -> None:
    server.script("POST", CREATE, BUSY)
    with pytest.raises(RateLimited, match="nothing was charged"):
        await submit(jobs)
    assert waits == [2.0, 5.0, 12.0]
    assert len(server.seen) == 4


@pytest.mark.parametrize(("header", "expected"), [("7", [7.0]), ("30", [30.0]), ("0", [0.0])])
async def test_retry_after_is_honoured(
    server: ScriptedServer, jobs: KieJobs, waits: list[float], header: str, expected: list[float]
) -> None:
    server.script("POST", CREATE, envelope(429, "", None, {"Retry-After": header}), TASK)
    assert await submit(jobs) == "t1"
    assert waits == expected


async def test_a_long_retry_after_is_left_to_the_queue(
    server: ScriptedServer, jobs: KieJobs, waits: list[float]
) -> None:
    server.script("POST", CREATE, envelope(429, "", None, {"Retry-After": "120"}), TASK)
    with pytest.raises(RateLimited) as limited:
        await submit(jobs)
    assert limited.value.retry_after == 120.0
    assert (len(server.seen), waits) == (1, [])


async def test_every_submission_has_a_connection_of_its_own(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    server.script("POST", CREATE, TASK)
    server.script("GET", "/api/v1/chat/credit", envelope(200, "success", 1))
    await jobs.credit()
    await jobs.credit()
    await submit(jobs)
    await submit(jobs)
    readings = {seen.connection for seen in server.requests("/api/v1/chat/credit")}
    submissions = {seen.connection for seen in server.requests(CREATE)}
    assert len(readings) == 1
    assert len(submissions) == 2
    assert not readings & submissions


async def test_a_connection_hung_up_while_idle_does_not_make_an_outcome_unknown(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    server.script("POST", CREATE, TASK)
    for _ in range(3):
        assert await submit(jobs) == "t1"
        server.close_connections()
    assert len(server.seen) == 3


@pytest.mark.parametrize("key", [None, Secret("")])
async def test_without_a_key_nothing_is_sent(
    server: ScriptedServer, connect: Callable[..., KieJobs], key: Secret | None
) -> None:
    with pytest.raises(KeyRefused, match="no API key yet") as refused:
        await submit(connect(server.url, key=key))
    assert refused.value.exit_code == 3
    assert server.connections == 0


@pytest.mark.parametrize("bad", ["sk-1\nX-Evil: 1", "sk-1\n", " sk-1", "sk-ключ", "sk\x00-1"])
async def test_a_key_that_no_service_gave_out_is_refused_without_being_shown(
    server: ScriptedServer, connect: Callable[..., KieJobs], bad: str
) -> None:
    with pytest.raises(KeyRefused, match="line break") as refused:
        await submit(connect(server.url, key=Secret(bad)))
    assert "sk" not in str(refused.value)
    assert server.connections == 0


@pytest.mark.parametrize("value", ["half a pair \ud83d", float("nan"), b"bytes"])
async def test_what_json_cannot_say_is_refused_before_sending(
    server: ScriptedServer, jobs: KieJobs, value: object
) -> None:
    with pytest.raises(InvalidInput, match="nothing was sent"):
        await jobs.create_task("m", {"prompt": value})
    assert server.connections == 0


def echo(seen: Seen) -> Reply:
    text = f"bad request with {dict(seen.headers)}"
    return envelope(422, text)


def echo_page(seen: Seen) -> Reply:
    return page(500, f"<html>{dict(seen.headers)}</html>")


@pytest.mark.parametrize("step", [echo, echo_page])
async def test_a_service_that_prints_the_key_back_does_not_get_it_into_a_message(
    server: ScriptedServer,
    jobs: KieJobs,
    caplog: pytest.LogCaptureFixture,
    step: Step,
) -> None:
    caplog.set_level("DEBUG")
    server.script("POST", CREATE, step)
    with pytest.raises(ServiceError) as refused:
        await submit(jobs)
    error: BaseException | None = refused.value
    while error is not None:
        assert KEY not in f"{error!s} {error!r} {vars(error)!r}"
        error = error.__cause__
    assert server.requests(CREATE)[0].headers["authorization"].endswith(KEY)
    ours = [each for each in caplog.records if each.name.startswith("desktop_app")]
    assert KEY not in " ".join(each.getMessage() for each in ours)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTPS_PROXY", "nonsense://proxy.example"),
        ("SSL_CERT_FILE", "/nowhere/certificates.pem"),
    ],
)
async def test_an_environment_that_cannot_be_used_is_one_sentence(
    server: ScriptedServer,
    connect: Callable[..., KieJobs],
    monkeypatch: pytest.MonkeyPatch,
    waits: list[float],
    variable: str,
    value: str,
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ServiceUnreachable, match=variable):
        await submit(connect(server.url))
    with pytest.raises(ServiceUnreachable, match=variable):
        await connect(server.url).credit()
    assert (server.connections, waits) == (0, [])


async def test_a_proxy_of_the_environment_is_not_asked_for_this_computer(
    server: ScriptedServer,
    connect: Callable[..., KieJobs],
    closed_port: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port}")
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.script("POST", CREATE, TASK)
    assert await submit(connect(server.url)) == "t1"


async def test_a_proxy_that_opens_no_tunnel_has_sent_nothing(
    server: ScriptedServer, connect: Callable[..., KieJobs], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", server.url)
    server.fallback = lambda seen: page(403)
    with pytest.raises(ServiceUnreachable, match="the proxy refused"):
        await submit(connect("https://api.example"))
    assert {seen.method for seen in server.seen} == {"CONNECT"}


@pytest.fixture
def self_signed(tmp_path: Path) -> ssl.SSLContext:
    """A server's TLS with a certificate that nobody trusts, as behind a captive portal."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    made += ["-subj", "/CN=localhost"]
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl for a certificate")
async def test_an_untrusted_certificate_is_told_and_not_tried_again(
    connect: Callable[..., KieJobs], self_signed: ssl.SSLContext, waits: list[float]
) -> None:
    async with ScriptedServer(tls=self_signed) as portal:
        with pytest.raises(ServiceUnreachable, match="certificate is not trusted"):
            await submit(connect(portal.url))
        assert portal.seen == []
    assert waits == []


def test_every_fault_of_httpx_is_decided() -> None:
    """No transport fault may escape as something that the queue does not know."""
    faults = [
        each
        for each in vars(httpx).values()
        if isinstance(each, type) and issubclass(each, httpx.RequestError | httpx.StreamError)
    ]
    assert len(faults) > 12
    assert all(issubclass(each, NEVER_SENT + MAY_BE_SENT) for each in faults)
    read_or_write = (
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.CloseError,
        httpx.RemoteProtocolError,
        httpx.LocalProtocolError,
    )
    assert not any(issubclass(each, NEVER_SENT) for each in read_or_write)
