"""What the service says of its models, in the shapes that were recorded of it."""

import json
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from desktop_app.api.discovery import SPACING
from desktop_app.api.kie import KieJobs
from desktop_app.domain.listing import Listed
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import ServiceUnreachable
from desktop_app.domain.secret import Secret
from tests.fakes.scripted_server import Reply, ScriptedServer, envelope, page

SHAPES = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "kie_catalogue.json").read_text(encoding="utf-8")
)
MODELS, COUNT = "/api/v1/models", "/client/v1/model-pricing/count"
PAGE = "/client/v1/model-pricing/page"
MASTER = "kling/v2-1-master-text-to-video"


def recorded(shape: Mapping[str, object]) -> Reply:
    return Reply(
        body=json.dumps(shape).encode(), headers={"Content-Type": "application/json;charset=UTF-8"}
    )


async def test_a_list_has_the_facts_of_each_model(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("GET", MODELS, recorded(SHAPES["models"]))
    found = await jobs.discovery.models()
    assert found.is_whole
    first = found.models[0]
    assert first == Listed(
        MASTER,  # type: ignore[arg-type]
        "Affordable Kling 2.1 Master API — Premium Text-to-Video Generation",
        "Kling",
        ("Text to Video",),
        SHAPES["models"]["data"]["models"][0]["pricingDesc"],
    )
    assert found.models[3].told == ""
    assert all(each.makes_video for each in found.models)


async def test_a_list_that_is_a_part_says_so(server: ScriptedServer, jobs: KieJobs) -> None:
    server.script("GET", MODELS, envelope(200, "ok", {"total": 218, "models": [{"model": "a"}]}))
    assert not (await jobs.discovery.models()).is_whole


@pytest.mark.parametrize("data", [{"models": []}, {"models": [None, 7, {}]}, [], "no", None])
async def test_a_list_without_a_model_is_no_list(
    server: ScriptedServer, jobs: KieJobs, data: object
) -> None:
    server.script("GET", MODELS, envelope(200, "success", data))
    with pytest.raises(ServiceUnreachable, match="which models"):
        await jobs.discovery.models()


async def test_what_a_model_takes_is_asked_with_its_slash(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    document = {"openapi": "3.1.0", "paths": {}, "x": 0.5, "y": 2.0}
    path = f"{MODELS}/{MASTER}/schema"
    server.script("GET", path, envelope(200, "success", {"model": MASTER, "openapi": document}))
    assert await jobs.discovery.schema(MASTER) == {**document, "y": 2}
    server.script("GET", path, envelope(200, "success", {"model": MASTER, "openapi": None}))
    assert await jobs.discovery.schema(MASTER) is None
    server.script("GET", path, envelope(404, "The model name you specified is not supported."))
    assert await jobs.discovery.schema(MASTER) is None


DOCUMENT = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {}}}
BARE = {"type": "object", "properties": {"prompt": {"type": "string"}}}


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (DOCUMENT, DOCUMENT),
        (json.dumps(DOCUMENT), DOCUMENT),
        ({"model": MASTER, "openapi": json.dumps(DOCUMENT)}, DOCUMENT),
        ({"model": MASTER, "schema": BARE}, BARE),
        ({"model": MASTER}, None),
        (None, None),
        # Something is said, and it is none of this: that is not nothing.
        ({"model": MASTER, "fields": ["prompt"]}, {}),
        ({"model": MASTER, "openapi": "see our docs"}, {}),
        ("see our docs", {}),
        ([BARE], {}),
    ],
)
async def test_what_a_model_takes_is_found_however_it_is_wrapped(
    server: ScriptedServer, jobs: KieJobs, data: object, read: object
) -> None:
    server.script("GET", f"{MODELS}/{MASTER}/schema", envelope(200, "success", data))
    assert await jobs.discovery.schema(MASTER) == read


@pytest.mark.parametrize(
    ("data", "read"),
    [
        ("8 a second", "8 a second"),
        ({"model": MASTER, "price": "8 a second"}, "8 a second"),
        ({"creditPrice": "84.0", "creditUnit": " per video"}, "84 credits per video"),
        ({"pricing": {"credits": 8.5, "unit": "per second"}}, "8.5 credits per second"),
        (
            [{"modelDescription": "720p", "creditPrice": 8}, None, {"creditPrice": "11.5"}],
            "720p: 8 credits; 11.5 credits",
        ),
        ({"model": MASTER}, ""),
        (None, ""),
    ],
)
async def test_a_price_is_found_however_it_is_told(
    server: ScriptedServer, jobs: KieJobs, data: object, read: str
) -> None:
    server.script("GET", f"{MODELS}/{MASTER}/price", envelope(200, "success", data))
    assert await jobs.discovery.price(MASTER) == read


async def test_a_price_that_is_not_understood_is_said_in_a_sentence(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    odd = {"model": MASTER, "tiers": [{"from": 1, "rate": 3}]}
    server.script("GET", f"{MODELS}/{MASTER}/price", envelope(200, "success", odd))
    with pytest.raises(ServiceUnreachable) as told:
        await jobs.discovery.price(MASTER)
    assert str(told.value) == (
        f"The service says what “{MASTER}” costs in a form that this Takewright does not read, so"
        " its price stays unknown; nothing was charged. Look on its site."
    )


async def test_a_list_is_read_with_other_names_for_its_parts(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    item = {"id": "a/b", "name": "A B", "vendor": "A", "type": "text-to-video, Image to Video"}
    server.script("GET", MODELS, envelope(200, "ok", {"records": [item], "total": "1"}))
    (found,) = (await jobs.discovery.models()).models
    assert (found.id, found.title, found.maker) == ("a/b", "A B", "A")
    assert found.kinds == ("text-to-video", "Image to Video")
    assert found.makes_video


async def test_a_price_in_the_services_words(server: ScriptedServer, jobs: KieJobs) -> None:
    path = f"{MODELS}/{MASTER}/price"
    server.script("GET", path, envelope(200, "success", {"model": MASTER, "pricingDesc": "8 a s"}))
    assert await jobs.discovery.price(MASTER) == "8 a s"
    server.script("GET", path, envelope(200, "success", {"model": MASTER, "pricingDesc": None}))
    assert await jobs.discovery.price(MASTER) == ""


async def test_the_public_table_is_read_without_the_key(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    server.script("GET", COUNT, recorded(SHAPES["count"]))
    server.script("POST", PAGE, recorded(SHAPES["page"]))
    rows = await jobs.discovery.prices()
    assert [each.per for each in rows] == ["second"] * 8 + ["clip"]
    assert rows[1].credits == Credits(41_000)
    assert (rows[1].model, rows[8].model) == ("", "kling-2.6/text-to-video")
    assert server.seen[1].json() == {"pageNum": 1, "pageSize": 100, "interfaceType": "video"}
    assert all("authorization" not in each.headers for each in server.seen)


async def test_a_table_goes_on_over_pages(server: ScriptedServer, jobs: KieJobs) -> None:
    row = SHAPES["page"]["data"]["records"][0]
    server.script("GET", COUNT, envelope(200, "ok", {"video": 3}))
    server.script("POST", PAGE, envelope(200, "ok", {"records": [row, row]}))
    server.script("POST", PAGE, envelope(200, "ok", {"records": [row]}))
    assert len(await jobs.discovery.prices()) == 3
    assert server.seen[2].json()["pageNum"] == 2


@pytest.mark.parametrize(
    "answer",
    [
        envelope(200, "ok", {"records": []}),
        envelope(200, "ok", {"prices": [1]}),
        envelope(4030, "Not supported in the current region."),
        page(404),
    ],
)
async def test_a_table_in_part_is_no_table(
    server: ScriptedServer, jobs: KieJobs, answer: Reply
) -> None:
    server.script("GET", COUNT, envelope(200, "ok", {"video": 3}))
    for _ in range(4):
        server.script("POST", PAGE, answer)
    with pytest.raises(ServiceUnreachable):
        await jobs.discovery.prices()


async def test_rows_that_are_not_understood_are_left_out(
    server: ScriptedServer, jobs: KieJobs
) -> None:
    good = SHAPES["page"]["data"]["records"][0]
    odd = [
        None,
        {},
        {**good, "creditPrice": "soon"},
        {**good, "creditUnit": "per 1,000 characters"},
        {**good, "interfaceType": "image"},
        {**good, "anchor": "https://[broken?model=x"},
        good,
    ]
    server.script("GET", COUNT, envelope(200, "ok", {"video": len(odd)}))
    server.script("POST", PAGE, envelope(200, "ok", {"records": odd}))
    assert [each.model for each in await jobs.discovery.prices()] == ["", ""]


async def test_the_catalogue_is_asked_in_step(server: ScriptedServer) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    for _ in range(3):
        server.script("GET", MODELS, recorded(SHAPES["models"]))
    async with httpx.AsyncClient() as client:
        jobs = KieJobs(Secret("key"), server.url, client=client, sleep=sleep)
        for _ in range(3):
            await jobs.discovery.models()
        await jobs.aclose()
    assert len(slept) == 2
    assert all(SPACING / 2 < each <= SPACING for each in slept)
