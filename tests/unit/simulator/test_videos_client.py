"""The official client of the `/v1/videos` wire works with the simulator as it did with OpenAI."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
from openai.types import Video

from tests.unit.simulator.conftest import Service, wait_for
from tests.unit.simulator.models import GATEWAY
from tests.unit.simulator.test_wire import PIXEL

pytestmark = pytest.mark.filterwarnings(
    # Every call says that OpenAI's own service has ended; the wire lives on elsewhere.
    "ignore:The Sora API is scheduled:DeprecationWarning"
)


@pytest.fixture(scope="module")
def client(service: Service) -> Iterator[openai.OpenAI]:
    url = f"{service.url}/v1"
    with openai.OpenAI(api_key=service.key, base_url=url, max_retries=0) as made:
        yield made


def create(client: openai.OpenAI, prompt: str, **more: Any) -> Video:
    given: dict[str, Any] = {"model": GATEWAY, "seconds": "1", "size": "320x176", **more}
    return client.videos.create(prompt=prompt, **given)


def finished(client: openai.OpenAI, video: Video) -> Video:
    def ended() -> Video | None:
        now = client.videos.retrieve(video.id)
        return now if now.status in {"completed", "failed"} else None

    return wait_for(ended)


def test_a_video_is_made_fetched_and_deleted(client: openai.OpenAI, tmp_path: Path) -> None:
    video = create(client, "A quiet valley", input_reference=("first.png", PIXEL, "image/png"))
    assert video.object == "video"
    assert video.status in {"queued", "in_progress"}
    assert (video.seconds, video.size, video.prompt) == ("1", "320x176", "A quiet valley")
    video = finished(client, video)
    assert (video.status, video.progress) == ("completed", 100)
    assert video.expires_at is not None
    assert video.completed_at is not None
    assert video.expires_at > video.completed_at >= video.created_at
    clip = tmp_path / "clip.mp4"
    client.videos.download_content(video.id).write_to_file(clip)
    assert clip.read_bytes()[4:8] == b"ftyp"
    gone = client.videos.delete(video.id)
    assert (gone.id, gone.deleted) == (video.id, True)
    with pytest.raises(openai.NotFoundError):
        client.videos.retrieve(video.id)


def test_the_list_comes_in_pages(client: openai.OpenAI) -> None:
    made = [create(client, f"Page {number}").id for number in range(3)]
    newest = client.videos.list(limit=2, order="desc")
    assert [each.id for each in newest.data] == [made[2], made[1]]
    assert newest.has_next_page()
    after = client.videos.list(after=made[1], limit=1)
    assert [each.id for each in after.data] == [made[0]]
    everything = [each.id for each in client.videos.list(limit=1, order="asc")]
    assert everything[-3:] == made


def test_a_video_is_changed_in_other_words(client: openai.OpenAI) -> None:
    first = finished(client, create(client, "A calm sea"))
    second = client.videos.remix(first.id, prompt="A stormy sea")
    assert second.remixed_from_video_id == first.id
    assert (second.prompt, second.seconds) == ("A stormy sea", first.seconds)


def test_what_failed_says_why(client: openai.OpenAI) -> None:
    video = finished(client, create(client, "A field [simulate: refused]"))
    assert video.status == "failed"
    assert video.error is not None
    assert video.error.code == "moderation_blocked"


@pytest.mark.parametrize(
    ("kind", "status", "code", "call"),
    [
        (
            openai.NotFoundError,
            404,
            "model_not_found",
            lambda client: create(client, "x", model="sora-9"),
        ),
        (openai.BadRequestError, 400, None, lambda client: create(client, " ")),
        (
            openai.BadRequestError,
            400,
            "invalid_value",
            lambda client: create(client, "x", seconds="7"),
        ),
        (
            openai.NotFoundError,
            404,
            "video_not_found",
            lambda client: client.videos.retrieve("video_none"),
        ),
        (
            openai.AuthenticationError,
            401,
            "invalid_api_key",
            lambda client: client.with_options(api_key="sk-wrong").videos.retrieve("video_none"),
        ),
    ],
)
def test_errors_are_the_clients_own(
    client: openai.OpenAI,
    kind: type[openai.APIStatusError],
    status: int,
    code: str | None,
    call: Callable[[openai.OpenAI], object],
) -> None:
    with pytest.raises(kind) as caught:
        call(client)
    assert caught.value.status_code == status
    assert caught.value.code == code


def test_too_many_and_too_little_money_are_the_same_class(starting: Callable[..., Service]) -> None:
    poor = starting(credits=5_000)
    with openai.OpenAI(api_key=poor.key, base_url=f"{poor.url}/v1", max_retries=0) as client:
        create(client, "One")
        with pytest.raises(openai.RateLimitError) as caught:
            create(client, "Two")
        assert caught.value.code == "insufficient_quota"
        for _ in range(18):
            with pytest.raises(openai.RateLimitError):
                create(client, "More")
        with pytest.raises(openai.RateLimitError) as caught:
            create(client, "Too many")
        assert caught.value.code == "rate_limit_exceeded"


def test_models_are_those_of_the_wire_alone(client: openai.OpenAI) -> None:
    assert [each.id for each in client.models.list()] == [GATEWAY]
