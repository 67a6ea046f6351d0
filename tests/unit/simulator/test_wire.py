"""The answers over real HTTP have the shapes that were recorded from the real service."""

import base64
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.fakes.scripted_server import Exchange, load_exchanges
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import QUICK, SORA, SORA_PICTURE

FIXTURES = Path(__file__).parents[2] / "fixtures" / "kie_fixtures.json"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@pytest.fixture(scope="module")
def recorded() -> dict[str, Exchange]:
    return {each.label: each for each in load_exchanges(FIXTURES)}


def shape(value: object) -> object:
    """Reduce a JSON value to its keys and types."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__


def reply(exchange: Exchange) -> Any:
    return json.loads(exchange.response_raw)


def test_createtask_answers_as_recorded(service: Service, recorded: dict[str, Exchange]) -> None:
    answer = service.create("A hill")
    assert shape(answer) == shape(reply(recorded["createTask ok (kling-3.0, elements)"]))
    task_id = answer["data"]["taskId"]
    assert len(task_id) == 32
    assert answer["data"]["recordId"] == task_id


def test_a_finished_record_has_the_full_current_shape(
    service: Service, recorded: dict[str, Exchange]
) -> None:
    fields: dict[str, Any] = {"duration": 1, "aspect_ratio": "16:9", "resolution": "S"}
    task_id = service.create("A quiet valley", **fields)["data"]["taskId"]
    service.finished(task_id)
    answer = service.record(task_id)
    sample = reply(recorded["recordInfo success 2026-09 (full current shape)"])
    assert shape(answer) == shape(sample)
    data = answer["data"]
    assert list(data) != []
    assert json.loads(data["resultJson"]) == data["response"]
    assert json.loads(json.loads(data["param"])["input"])["prompt"] == "A quiet valley"
    assert json.loads(data["param"])["model"] == QUICK
    assert data["creditsConsumed"] == 2.5
    assert data["completeTime"] >= data["createTime"]


def test_a_waiting_record_has_the_recorded_shape(
    service: Service, recorded: dict[str, Exchange]
) -> None:
    sample = shape(reply(recorded["recordInfo waiting 2026-08 (creditsConsumed)"])["data"])
    task_id = service.create("A slow river", duration=10)["data"]["taskId"]
    data = service.record(task_id)["data"]
    assert data["state"] == "generating", "its film cannot be there yet"
    assert isinstance(sample, dict)
    assert {name: each for name, each in shape(data).items() if name in sample} == sample  # type: ignore[attr-defined]
    assert "response" not in data
    assert data["successFlag"] == 0


def test_credit_is_a_bare_number(service: Service, recorded: dict[str, Exchange]) -> None:
    assert shape(service.get("/api/v1/chat/credit")) == shape(reply(recorded["credit"]))


def test_a_wrong_key_is_told_over_http_200(service: Service, recorded: dict[str, Exchange]) -> None:
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"apikey": service.key}):
        answer = httpx.get(f"{service.url}/api/v1/chat/credit", headers=headers)
        assert answer.status_code == 200
        assert answer.json() == reply(recorded["401 over HTTP 200 (chat endpoint)"])


def test_every_endpoint_wants_the_key(service: Service) -> None:
    with httpx.Client(base_url=service.url) as stranger:
        for path in ("jobs/createTask", "common/download-url"):
            assert stranger.post(f"/api/v1/{path}", json={}).json()["code"] == 401
        for path in ("jobs/recordInfo", "models"):
            assert stranger.get(f"/api/v1/{path}").json()["code"] == 401
        for path in ("stream", "base64", "url"):
            assert stranger.post(f"/api/file-{path}-upload").json()["code"] == 401


def test_a_body_that_is_no_json_is_a_server_exception(
    service: Service, recorded: dict[str, Exchange]
) -> None:
    answer = service.client.post("/api/v1/jobs/createTask", content=b"{nonsense")
    assert answer.status_code == 200
    assert answer.json() == reply(recorded["createTask 500 server exception"])
    assert answer.headers["content-type"] == "application/json;charset=UTF-8"


def test_an_unknown_record_does_not_exist(service: Service, recorded: dict[str, Exchange]) -> None:
    assert service.record("0" * 32) == reply(recorded["422 record does not exist"])


def test_a_foreign_address_is_not_renewed(service: Service, recorded: dict[str, Exchange]) -> None:
    foreign = {"url": "https://cdn.kie.ai/files/sample-test-file.mp4"}
    answer = service.post("/api/v1/common/download-url", foreign)
    assert answer == reply(recorded["download-url wrong"])


def test_the_list_names_sora_and_the_live_models_in_the_recorded_item_shape(
    service: Service,
) -> None:
    data = service.get("/api/v1/models")["data"]
    names = {each["model"] for each in data["models"]}
    assert {SORA, SORA_PICTURE, QUICK} <= names
    assert "test/paused" not in names
    assert data["total"] == len(names)
    keys = {"model", "slug", "title", "provider", "taskType", "description", "pricingDesc"}
    assert all(set(each) == keys for each in data["models"])
    only = service.get("/api/v1/models", q="sora", taskType="image to video")["data"]
    assert [each["model"] for each in only["models"]] == [SORA_PICTURE]


def test_a_streamed_upload_is_kept_and_served(
    service: Service, recorded: dict[str, Exchange]
) -> None:
    answer = service.client.post(
        "/api/file-stream-upload",
        data={"uploadPath": "images/test-uploads"},
        files={"file": ("frame.png", PIXEL, "image/png")},
    ).json()
    assert shape(answer) == shape(reply(recorded["file-stream-upload"]))
    assert answer["data"]["mimeType"] == "image/png"
    served = httpx.get(answer["data"]["downloadUrl"])
    assert served.content == PIXEL


def test_base64_and_url_uploads_answer_as_recorded(
    service: Service, recorded: dict[str, Exchange]
) -> None:
    text = base64.b64encode(PIXEL).decode()
    body = {"base64Data": f"data:image/png;base64,{text}", "uploadPath": "a", "fileName": "b.png"}
    first = service.post("/api/file-base64-upload", body)
    assert shape(first) == shape(reply(recorded["file-base64-upload"]))
    again = {"fileUrl": first["data"]["downloadUrl"], "uploadPath": "c", "fileName": "d.png"}
    second = service.post("/api/file-url-upload", again)
    assert shape(second) == shape(reply(recorded["file-url-upload 2026-10"]))
    assert httpx.get(second["data"]["downloadUrl"]).content == PIXEL


def test_uploads_stay_inside_their_folder(service: Service) -> None:
    text = base64.b64encode(PIXEL).decode()
    body = {"base64Data": text, "uploadPath": "../../..", "fileName": "../../evil.png"}
    url = service.post("/api/file-base64-upload", body)["data"]["downloadUrl"]
    assert httpx.get(url).content == PIXEL
    for path in (
        "/files/kieai/simulator/..%2f..%2fledger.jsonl",
        "/files/v/..%2f..%2fledger.jsonl",
    ):
        assert httpx.get(service.url + path).status_code == 404


@pytest.mark.parametrize("path", ["base64", "url", "stream"])
def test_an_upload_without_a_file_is_refused(service: Service, path: str) -> None:
    answer = service.post(f"/api/file-{path}-upload", {"uploadPath": "a", "base64Data": "%%"})
    assert answer["code"] == 422


def test_a_first_frame_of_a_stranger_fails_and_costs_nothing(service: Service) -> None:
    before = service.credits()
    task = service.create(first_frame_url="https://example.com/a.png")["data"]["taskId"]
    data = service.finished(task)
    assert (data["state"], data["failCode"], data["successFlag"]) == ("fail", "422", 3)
    assert data["creditsConsumed"] == 0.0
    assert service.credits() == before


def test_a_lost_reply_leaves_a_task_that_was_taken(service: Service) -> None:
    before = service.credits()
    answer = service.client.post(
        "/api/v1/jobs/createTask",
        json={"model": QUICK, "input": {"prompt": "Sea [simulate: lost reply]", "duration": 1}},
    )
    assert answer.status_code == 502
    assert "html" in answer.headers["content-type"]
    assert service.credits() == before - 2.5
