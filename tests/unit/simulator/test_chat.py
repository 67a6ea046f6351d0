"""The simulated chat models answer in the recorded shapes, take credits, and break when told to."""

import json
from typing import Any

import pytest

from tests.unit.simulator.conftest import Service

BRIEF = {
    "task": "film",
    "topic": "A harbour at dawn",
    "scenes": 3,
    "seconds_on_offer": [4, 8, 12],
    "cast": [{"name": "Mara", "kind": "person", "words": "a fisher"}],
}
GEMINI = "/gemini-3.1-pro/v1/chat/completions"


def asked(wish: str = "", **more: object) -> list[dict[str, str]]:
    topic = f"{BRIEF['topic']} {wish}".strip()
    brief = BRIEF | {"topic": topic} | more
    return [{"role": "user", "content": json.dumps(brief)}]


def text_of(answer: dict[str, Any]) -> str:
    if "choices" in answer:
        return str(answer["choices"][0]["message"]["content"])
    parts = answer["output"][0]["content"] if "output" in answer else answer["content"]
    return str(parts[0]["text"])


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (GEMINI, {"messages": asked()}),
        ("/codex/v1/responses", {"model": "gpt-5-6-sol", "input": asked()}),
        ("/claude/v1/messages", {"model": "claude-sonnet-4-6", "messages": asked()}),
    ],
)
def test_each_shape_holds_a_film_and_its_cost(
    service: Service, path: str, body: dict[str, object]
) -> None:
    before = service.credits()
    answer = service.post(path, {**body, "stream": False})
    film = json.loads(text_of(answer))
    assert len(film["scenes"]) == 3
    assert all("{Mara}" in scene["prompt"] for scene in film["scenes"])
    assert {scene["seconds"] for scene in film["scenes"]} <= {4, 8, 12}
    assert answer["credits_consumed"] > 0
    assert service.credits() == pytest.approx(before - answer["credits_consumed"])
    again = service.post(path, {**body, "stream": False})
    assert text_of(again) == text_of(answer)


@pytest.mark.parametrize(("wish", "code"), [("error 401", 401), ("error 402", 402),
                                            ("error 429", 429), ("error 500", 500)])  # fmt: skip
def test_errors_come_in_the_body_and_cost_nothing(service: Service, wish: str, code: int) -> None:
    before = service.credits()
    answer = service.post(GEMINI, {"messages": asked(f"[simulate: {wish}]")})
    assert answer["code"] == code
    assert service.credits() == before


def test_an_unknown_model_and_a_wrong_key_are_refused(service: Service) -> None:
    body = {"model": "gpt-9", "input": asked()}
    assert service.post("/codex/v1/responses", body)["code"] == 404
    headers = {"Authorization": "Bearer wrong"}
    answer = service.client.post(GEMINI, json={"messages": asked()}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (200, 401)


def test_what_is_wished_once_is_right_when_asked_again(service: Service) -> None:
    first = asked("[simulate: prose once]")
    told = text_of(service.post(GEMINI, {"messages": first}))
    assert "{" not in told
    again = [*first, {"role": "assistant", "content": told}, {"role": "user", "content": "JSON!"}]
    assert "scenes" in json.loads(text_of(service.post(GEMINI, {"messages": again})))
