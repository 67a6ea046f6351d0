"""Entries for models that nobody has tried, read from what the service says they take."""

from collections.abc import Mapping
from typing import Any

import pytest

from desktop_app.domain.catalogue import (
    Kind,
    Model,
    ModelId,
    Role,
    Settings,
    price_of,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.openapi import input_properties
from desktop_app.domain.price_table import PriceRow
from desktop_app.domain.requests import build_input
from desktop_app.domain.unverified import Unusable, entry_from

DAY = "2026-11-28"
NEW = ModelId("nimbus/4-text-to-video")
FACTS = (NEW, "Nimbus 4", "Nimbus", "20 credits per second (≈ $0.10).\nHigh-tier top-ups…")


def document(input_: Mapping[str, Any], **components: Any) -> dict[str, Any]:
    """Return a document as the service writes them: the body in place, the input as given."""
    body = {
        "type": "object",
        "required": ["model", "input"],
        "properties": {
            "model": {"type": "string", "enum": [NEW], "default": NEW},
            "callBackUrl": {"type": "string", "format": "uri"},
            "input": input_,
        },
    }
    post = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nimbus 4"},
        "paths": {
            "/api/v1/jobs/recordInfo": {"get": {}},
            "/api/v1/jobs/createTask": {"post": post},
        },
        "components": {"schemas": components},
    }


def test_a_document_may_be_the_schema_alone() -> None:
    whole = input_properties(document(INPUT))
    body = {"properties": {"model": {"type": "string"}, "input": INPUT}}
    assert input_properties(body) == whole
    assert input_properties(INPUT) == whole
    assert input_properties({"components": {"schemas": {"Body": body}}}) == whole


def test_what_is_not_understood_is_said_to_be_so() -> None:
    found = entry_from(FACTS, {}, DAY, [])
    assert isinstance(found, Unusable)
    assert found.why == "what it takes is said in a form that this Takewright does not read"


INPUT: dict[str, Any] = {
    "type": "object",
    "required": ["prompt", "duration", "mode"],
    "properties": {
        "prompt": {"type": "string", "minLength": 3, "maxLength": 2500},
        "first_frame_url": {"type": "string", "format": "uri"},
        "last_frame_url": {"type": ["string", "null"], "format": "uri"},
        "aspect_ratio": {"type": "string", "enum": ["landscape", "portrait", "adaptive"]},
        "duration": {"type": "string", "enum": ["5", "10", "-1"], "default": "5"},
        "resolution": {"enum": ["480p", "720p", "1080p"], "default": "1080p"},
        "generate_audio": {"type": "boolean", "default": True},
        "seed": {"type": "integer", "minimum": 0, "maximum": 99},
        "mode": {"type": "string", "enum": ["normal", "fun"]},
        "callback_note": {"type": "string"},
    },
}


def entry(input_: Mapping[str, Any], *rows: PriceRow, **components: Any) -> Model:
    found = entry_from(FACTS, document(input_, **components), DAY, rows)
    assert isinstance(found, Model), found
    return found


def test_what_is_understood_becomes_an_entry() -> None:
    model = entry(INPUT)
    assert (model.id, model.title, model.unverified, model.is_live) == (NEW, "Nimbus 4", DAY, True)
    assert model.prompt_limit == 2500
    assert model.aspects() == ("16:9", "9:16")
    assert model.durations() == (5, 10)
    assert model.resolutions() == ("480p", "720p", "1080p")
    names = {field.role: field.name for field in model.fields}
    assert names[Role.FIRST_FRAME] == "first_frame_url"
    assert names[Role.LAST_FRAME] == "last_frame_url"
    assert names[Role.SEED] == "seed"
    assert "callback_note" not in [field.name for field in model.fields]


def test_a_request_has_the_names_and_types_that_the_service_says() -> None:
    body = build_input(entry(INPUT), "Fog over water", Settings(NEW, "9:16", 10))
    assert body == {
        "prompt": "Fog over water",
        "aspect_ratio": "portrait",
        "duration": "10",
        "resolution": "720p",
        "generate_audio": True,
        "mode": "normal",
    }


def test_its_note_says_that_it_was_never_tried_and_what_it_is_said_to_cost() -> None:
    note = entry(INPUT).note
    assert "Never tried" in note
    assert DAY in note
    assert "“20 credits per second (≈ $0.10)”" in note
    silent = entry_from((*FACTS[:3], ""), document(INPUT), DAY, ())
    assert isinstance(silent, Model)
    assert silent.note.endswith("Its price is not known.")
    assert price_of(silent, Settings(NEW)) is None


def test_its_price_is_that_of_the_table_where_there_is_one() -> None:
    rows = [
        PriceRow(f"Nimbus 4, text-to-video, {shape}", Credits.parse(price), "second", NEW)
        for shape, price in (("480P", "8"), ("720P", "16"))
    ]
    assert price_of(entry(INPUT, *rows), Settings(NEW, "16:9", 5, "480p")) == Credits.parse("40")


def test_a_whole_number_of_seconds_stays_one() -> None:
    numbers = {"type": "integer", "minimum": 4, "maximum": 15}
    properties = {**INPUT["properties"], "duration": numbers}
    model = entry({**INPUT, "properties": properties})
    assert model.durations() == tuple(range(4, 16))
    assert build_input(model, "Fog", Settings(NEW, "16:9", 7))["duration"] == 7


def test_pictures_in_a_list_stay_a_list() -> None:
    properties = {
        name: schema for name, schema in INPUT["properties"].items() if "frame" not in name
    }
    pictures = {"type": "array", "items": {"type": "string"}, "maxItems": 2}
    model = entry({**INPUT, "properties": {**properties, "image_urls": pictures}})
    first = model.field_for(Role.FIRST_FRAME)
    assert first is not None
    assert (first.name, first.kind, first.maximum) == ("image_urls", Kind.URL_LIST, 2)


def test_references_are_followed_by_their_encoded_names() -> None:
    ref = {"$ref": "#/components/schemas/nimbus%2F4-text-to-video%20Input"}
    assert entry(ref, **{"nimbus/4-text-to-video Input": INPUT}).durations() == (5, 10)


def test_of_alternatives_that_which_all_need_has_to_be_there() -> None:
    text = {"type": "object", "required": ["prompt"], "properties": INPUT["properties"]}
    picture = {
        "type": "object",
        "required": ["prompt", "first_frame_url"],
        "properties": {"first_frame_url": {"type": "string"}, "prompt": {"type": "string"}},
    }
    model = entry({"oneOf": [{"$ref": "#/components/schemas/Text"}, picture]}, Text=text)
    assert not model.needs_picture
    assert model.prompt_limit == 2500


def test_references_in_a_circle_end() -> None:
    circle = {"$ref": "#/components/schemas/A"}
    nested: dict[str, Any] = {"allOf": [{"$ref": "#/components/schemas/B"}]}
    assert input_properties(document(circle, A={"$ref": "#/components/schemas/A"})) == ()
    assert input_properties(document(nested, B=nested)) == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"prompt": None}, "no prompt"),
        ({"duration": None}, "no length"),
        ({"duration": {"type": "string", "enum": ["auto"]}}, "no length"),
        ({"audio_url": {"type": "string"}}, "“audio_url”"),
        ({"aspect_ratio": None, "first_frame_url": None}, "shape"),
    ],
)
def test_what_cannot_be_filled_in_is_not_offered(change: dict[str, Any], why: str) -> None:
    properties = {**INPUT["properties"], **change}
    left = {name: schema for name, schema in properties.items() if schema is not None}
    required = [each for each in (*INPUT["required"], "audio_url") if each in left]
    schema = {"type": "object", "properties": left, "required": required}
    found = entry_from(FACTS, document(schema), DAY, ())
    assert isinstance(found, Unusable)
    assert why in found.why


@pytest.mark.parametrize("odd", [{}, {"paths": None}, {"paths": {"/x": {"post": []}}}, {"a": [1]}])
def test_a_document_of_another_shape_is_no_entry(odd: dict[str, Any]) -> None:
    assert isinstance(entry_from(FACTS, odd, DAY, ()), Unusable)
