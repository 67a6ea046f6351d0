"""The `/v1/videos` wire of a gateway: what is sent, what an answer proves, where the key goes."""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.api.lookup import Lost
from desktop_app.api.records import NoRecord, Pending, Succeeded, TaskFailed
from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.problems import (
    Billed,
    InvalidInput,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from tests.fakes import gateway as fake
from tests.fakes.gateway import KEY, FakeGateway, fields_of
from tests.fakes.scripted_server import DROP, Reply, ScriptedServer, file_step, page
from tests.unit.api.conftest import HASTY, content, part_of

BODY = {"prompt": "Ein Boot 🛶", "seconds": "4", "size": "1280x720"}
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


@pytest.fixture
def gateway(server: ScriptedServer, film: bytes) -> FakeGateway:
    return FakeGateway(server, film, time.time)


@pytest.fixture
async def wire(gateway: FakeGateway) -> AsyncIterator[GatewayVideos]:
    async def sleep(seconds: float) -> None:
        """Take no time."""

    made = GatewayVideos(
        Secret(KEY), gateway.server.url + "/v1/", patience=HASTY, sleep=sleep, chance=lambda: 0.5
    )
    yield made
    await made.aclose()


async def test_a_creation_is_multipart_with_the_picture_inline(
    wire: GatewayVideos, gateway: FakeGateway, tmp_path: Path
) -> None:
    picture = tmp_path / "Erstes Bild ü.dat"
    picture.write_bytes(PNG)
    address = await wire.upload(picture, "frames")
    task = await wire.create_task("sora-2", {**BODY, "input_reference": address})
    assert task == "video_1"
    sent = fields_of(gateway.server.seen[-1])
    assert sent == {"model": "sora-2", **BODY, "input_reference": f"picture.png:{len(PNG)}"}
    await wire.create_task("sora-2", {**BODY, "input_reference": ["https://x.example/a.png"]})
    sent = fields_of(gateway.server.seen[-1])
    assert sent["input_reference[image_url]"] == "https://x.example/a.png"


async def test_a_picture_that_is_none_or_gone_is_told_before_anything_is_sent(
    wire: GatewayVideos, gateway: FakeGateway, tmp_path: Path
) -> None:
    film = tmp_path / "a.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42" + b"\0" * 40)
    with pytest.raises(InvalidInput, match="takes only pictures"):
        await wire.upload(film, "frames")
    picture = tmp_path / "a.png"
    picture.write_bytes(PNG)
    address = await wire.upload(picture, "frames")
    picture.unlink()
    with pytest.raises(Exception, match="cannot be read"):
        await wire.create_task("sora-2", {**BODY, "input_reference": address})
    assert gateway.server.seen == []


HTML = Reply(502, b"<html>Bad gateway</html>", {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("answer", "error", "reason"),
    [
        (fake.wrong(401, "Incorrect API key", "invalid_api_key"), KeyRefused, Reason.BAD_KEY),
        (
            fake.wrong(403, "Your organization must be verified"),
            RequestRefused,
            Reason.MODEL_UNAVAILABLE,
        ),
        (
            fake.wrong(404, "No such model", "model_not_found"),
            RequestRefused,
            Reason.MODEL_UNAVAILABLE,
        ),
        (
            fake.wrong(503, "No available channel for model sora-2"),
            RequestRefused,
            Reason.MODEL_UNAVAILABLE,
        ),
        (fake.wrong(400, "Blocked", "moderation_blocked"), RequestRefused, Reason.MODERATION),
        (
            fake.wrong(400, "Invalid value: '7'.", "invalid_value"),
            RequestRefused,
            Reason.INVALID_INPUT,
        ),
        (
            fake.wrong(429, "Slow down", "rate_limit_exceeded", **{"Retry-After": "90"}),
            RateLimited,
            Reason.RATE_LIMITED,
        ),
        (
            fake.wrong(429, "You exceeded your current quota", "insufficient_quota"),
            NotEnoughCredits,
            Reason.NO_CREDITS,
        ),
        (fake.wrong(402, "Payment required"), NotEnoughCredits, Reason.NO_CREDITS),
        (lambda g, s: page(404), RequestRefused, Reason.INVALID_INPUT),
        (lambda g, s: page(200), ServiceUnreachable, Reason.UNREACHABLE),
        (fake.wrong(500, "The server had an error"), OutcomeUnknown, Reason.UNREACHABLE),
        (fake.wrong(408, "Timeout"), OutcomeUnknown, Reason.UNREACHABLE),
        (lambda g, s: HTML, OutcomeUnknown, Reason.UNREACHABLE),
        (lambda g, s: DROP, OutcomeUnknown, Reason.UNREACHABLE),
        (lambda g, s: g.say({"object": "video"}), OutcomeUnknown, Reason.UNREACHABLE),
    ],
)
async def test_what_an_answer_to_a_creation_proves(
    wire: GatewayVideos,
    gateway: FakeGateway,
    answer: fake.Answer,
    error: type[ServiceError],
    reason: Reason,
) -> None:
    gateway.on_create += [answer] * 4
    with pytest.raises(error) as caught:
        await wire.create_task("sora-2", BODY)
    assert caught.value.reason is reason
    assert KEY not in str(caught.value) + caught.value.detail
    posts = gateway.posts()
    assert posts == 1 or not isinstance(caught.value, OutcomeUnknown)


async def test_a_video_is_followed_to_its_file(wire: GatewayVideos, gateway: FakeGateway) -> None:
    task = await wire.create_task("sora-2", BODY)
    running = await wire.record(task)
    assert isinstance(running, Pending)
    assert (running.state, running.progress) == ("in_progress", 40)
    done = await wire.record(task)
    assert done == Succeeded((f"{gateway.server.url}/v1/videos/video_1/content?variant=video",))
    assert await wire.record(TaskId("video_none")) == NoRecord()
    gateway.videos[0].update(
        status="failed", error={"code": "moderation_blocked", "message": "Blocked"}
    )
    failed = await wire.record(task)
    assert isinstance(failed, TaskFailed)
    assert (failed.reason, failed.billed) == (Reason.MODERATION, Billed.UNKNOWN)
    assert "may have been charged" in failed.sentence


async def test_the_file_is_resumed_and_the_key_stays_with_the_gateway(
    wire: GatewayVideos, gateway: FakeGateway, film: bytes, to: Path
) -> None:
    async with ScriptedServer() as elsewhere:
        cut = file_step(film, etag='"film"', cut=500_000)
        whole = file_step(film, etag='"film"')
        elsewhere.script("GET", "/cdn/a.mp4", cut, whole)
        sent_on = Reply(302, b"", {"Location": f"{elsewhere.url}/cdn/a.mp4"})
        gateway.on_content += [lambda g, s: sent_on] * 2
        url = f"{gateway.server.url}/v1/videos/video_1/content?variant=video"
        await wire.download(url, to)
        assert content(to) == film
        assert [each.headers.get("range") for each in elsewhere.seen] == [None, "bytes=500000-"]
        assert not any("authorization" in each.headers for each in elsewhere.seen)
        assert all("authorization" in each.headers for each in gateway.server.seen)
    assert not part_of(to).exists()


async def test_an_expired_file_is_said_with_its_date(
    wire: GatewayVideos, gateway: FakeGateway, to: Path
) -> None:
    gateway.take("x", status="completed", expires_at=int(time.time()) - 60)
    gateway.on_content.append(fake.wrong(404, "expired"))
    url = f"{gateway.server.url}/v1/videos/video_1/content?variant=video"
    with pytest.raises(ServiceError, match=r"kept the file of this clip until .* UTC"):
        await wire.download(url, to)
    with pytest.raises(ServiceError, match="it was paid for"):
        await wire.download_url(url)
    gateway.videos[0]["expires_at"] = int(time.time()) + 60
    assert await wire.download_url(url) == url


async def test_key_address_and_models_are_asked_for_free(
    wire: GatewayVideos, gateway: FakeGateway, server: ScriptedServer
) -> None:
    await wire.credit()
    assert await wire.listed_models() == {"sora-2", "sora-2-pro"}
    assert gateway.posts() == 0
    server.fallback = lambda seen: page(404)
    assert await wire.listed_models() == frozenset()
    with pytest.raises(RequestRefused, match="no video service of this kind"):
        await wire.credit()


def lost(prompt: str = "Two boats", age: float = 10.0) -> Lost:
    return Lost("sora-2", prompt, "4", "1280x720", age, age)


async def test_a_lost_request_is_found_by_what_it_asked_for(
    wire: GatewayVideos, gateway: FakeGateway
) -> None:
    now = int(time.time())
    gateway.page = 2
    gateway.take("Two boats", created_at=now - 500)
    gateway.take("Two boats", created_at=now - 9)
    gateway.take("Two  boats\n", created_at=now - 8, model="sora-2-2025-12-08")
    gateway.take("Two boats", created_at=now - 7, seconds="8")
    gateway.take("Three boats", created_at=now - 1)
    traces = await wire.find_lost(lost())
    assert traces.tasks == ("video_2", "video_3")
    assert (traces.is_whole, traces.has_later, traces.is_blind) == (True, True, False)
    assert (await wire.find_lost(lost("Four boats"))).tasks == ()
    gateway.tells_prompts = False
    blind = await wire.find_lost(lost())
    assert (blind.tasks, blind.is_blind) == ((), True)


async def test_the_gateways_clock_is_what_counts(film: bytes, server: ScriptedServer) -> None:
    gateway = FakeGateway(server, film, lambda: time.time() + 7200)
    wire = GatewayVideos(Secret(KEY), server.url, patience=HASTY)
    await wire.credit()
    gateway.take("Two boats")
    assert (await wire.find_lost(lost(age=1.0))).tasks == ("video_1",)
    await wire.aclose()


async def test_a_video_can_be_deleted_and_remixed(
    wire: GatewayVideos, gateway: FakeGateway, server: ScriptedServer
) -> None:
    server.script("DELETE", "/v1/videos/video_1", gateway.say({"id": "video_1", "deleted": True}))
    await wire.delete(TaskId("video_1"))
    server.script("POST", "/v1/videos/video_1/remix", gateway.say({"id": "video_2"}))
    assert await wire.remix(TaskId("video_1"), "At night") == "video_2"
    assert server.seen[-1].json() == {"prompt": "At night"}
