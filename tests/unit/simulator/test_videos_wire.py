"""Our own client of the `/v1/videos` wire on the simulator: a lost answer, a clip, its file."""

import asyncio
from pathlib import Path

import pytest

from desktop_app.api.lookup import Lost
from desktop_app.api.records import Succeeded
from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.problems import OutcomeUnknown, RequestRefused
from desktop_app.domain.secret import Secret
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import GATEWAY, QUICK
from tests.unit.simulator.test_wire import PIXEL

BODY = {"seconds": "1", "size": "320x176"}


async def test_two_answers_lost_at_once_are_in_the_list(service: Service) -> None:
    wire = GatewayVideos(Secret(service.key), service.url)
    body = {"prompt": "Gone [simulate: lost reply]", **BODY}
    for _ in range(2):
        with pytest.raises(OutcomeUnknown):
            await wire.create_task(GATEWAY, body)
    lost = Lost(GATEWAY, str(body["prompt"]), "1", "320x176", age=5.0, since=5.0)
    traces = await wire.find_lost(lost)
    assert len(traces.tasks) == 2
    assert (traces.is_whole, traces.is_blind) == (True, False)
    await wire.aclose()


async def test_a_clip_from_a_picture_comes_home(service: Service, tmp_path: Path) -> None:
    wire = GatewayVideos(Secret(service.key), service.url)
    picture = tmp_path / "first.png"
    picture.write_bytes(PIXEL)
    body = {"prompt": "Hills", "input_reference": await wire.upload(picture, "frames"), **BODY}
    task = await wire.create_task(GATEWAY, body)
    for _ in range(1200):
        record = await wire.record(task)
        if isinstance(record, Succeeded):
            break
        await asyncio.sleep(0.05)
    assert isinstance(record, Succeeded)
    await wire.download(record.urls[0], tmp_path / "clip.mp4")
    assert (tmp_path / "clip.mp4").read_bytes()[4:8] == b"ftyp"
    assert await wire.remix(task, "Hills at night") != task
    await wire.delete(task)
    await wire.credit()
    assert await wire.listed_models() == {GATEWAY}
    await wire.aclose()


async def test_a_model_of_the_other_wire_is_not_served_here(service: Service) -> None:
    wire = GatewayVideos(Secret(service.key), service.url)
    with pytest.raises(RequestRefused, match="does not offer this model"):
        await wire.create_task(QUICK, {"prompt": "Hills", **BODY})
    told = service.create("Hills", model=GATEWAY)
    assert told["code"] == 404, "nor is one of this wire on the other"
    await wire.aclose()
