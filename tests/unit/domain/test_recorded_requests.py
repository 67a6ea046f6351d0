"""What the real service was sent and took, family by family, against catalogue and simulator."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from desktop_app.api.envelope import read_answer
from desktop_app.api.records import Pending, Succeeded, read_record
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.references import Use
from desktop_app.domain.requests import request_for
from desktop_app.simulator.order import read_order
from tests.fakes.scripted_server import Exchange, load_exchanges
from tests.unit.domain.asks import ask_from

EXCHANGES = load_exchanges(Path(__file__).parents[2] / "fixtures" / "kie_fixtures.json")
TODAY: Final = {"happyhorse/image-to-video": "happyhorse-1-1/image-to-video"}
"""Models of which a later version, with the same fields, is in the catalogue."""

OURS_TO_LEAVE: Final = frozenset({"nsfw_checker", "seed"})
"""What was sent besides and Takewright leaves to the service."""


def sent(exchange: Exchange) -> tuple[str, dict[str, Any]] | None:
    """Return the model and the input that an exchange is about, if it is about a job."""
    asked = exchange.request
    if isinstance(asked, dict) and exchange.path.endswith("createTask"):
        return asked["model"], asked["input"]
    answer = json.loads(exchange.response_raw).get("data")
    param = answer.get("param") if isinstance(answer, dict) else None
    if not param:
        return None
    told = json.loads(param)
    return told["model"], json.loads(told["input"])


RECORDED = [(each, found) for each in EXCHANGES if (found := sent(each)) is not None]


@pytest.mark.parametrize(("exchange", "found"), RECORDED, ids=lambda each: str(each)[:40])
def test_what_was_taken_then_is_taken_by_the_simulator(
    catalogue: Catalogue, exchange: Exchange, found: tuple[str, dict[str, Any]]
) -> None:
    model, fields = found
    name = TODAY.get(model, model)
    order = read_order({"model": name, "input": fields}, catalogue)
    assert order.model.wire_name == name
    assert order.prompt == fields["prompt"]
    assert order.settings.seconds == int(fields["duration"])
    record = read_record(read_answer(exchange.http_status, exchange.response_raw.encode()))
    if not exchange.path.endswith("createTask"):
        assert isinstance(record, Pending | Succeeded)


USES: Final[Mapping[str, Use]] = {
    "first_frame_url": Use.FIRST_FRAME,
    "last_frame_url": Use.LAST_FRAME,
    "first_frame": Use.FIRST_FRAME,
    "image_urls": Use.FIRST_FRAME,
    "reference_image_urls": Use.PICTURE,
    "reference_image": Use.PICTURE,
}


@pytest.mark.parametrize(("exchange", "found"), RECORDED, ids=lambda each: str(each)[:40])
def test_the_same_scene_today_is_asked_for_in_the_same_fields(
    catalogue: Catalogue, exchange: Exchange, found: tuple[str, dict[str, Any]]
) -> None:
    model, fields = found
    plain = {name: value for name, value in fields.items() if name != "kling_elements"}
    shown = [
        use
        for name, use in USES.items()
        for _ in ([plain[name]] if isinstance(plain.get(name), str) else plain.get(name, ()))
    ]
    resolution = plain.get("mode") or plain["resolution"]
    sound = plain.get("sound", plain.get("generate_audio"))
    ask = ask_from(
        {
            "model": TODAY.get(model, model),
            "prompt": plain["prompt"],
            "seconds": int(plain["duration"]),
            "resolution": resolution,
            "sound": sound,
            "references": [use.value for use in shown],
        }
    )
    request = request_for(catalogue, ask)
    assert request.problems == ()
    assert request.left_out == ()
    assert request.model is not None
    assert request.model.wire_name == TODAY.get(model, model)
    meant = {name: value for name, value in plain.items() if name not in OURS_TO_LEAVE}
    assert kinds(request.body, meant) == kinds(meant, meant)


def kinds(body: Mapping[str, Any], like: Mapping[str, Any]) -> dict[str, str]:
    """Return the fields that both have with their types, and values that are no addresses."""
    return {
        name: f"{type(value).__name__} {value if isinstance(value, bool | int) else ''}"
        for name, value in sorted(body.items())
        if name in like
    }
