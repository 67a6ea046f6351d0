"""The service's catalogue over HTTP: the list, what a model takes and costs, the public table.

In the shapes recorded of kie.ai in September and October 2026: a schema is a whole OpenAPI 3.1
document, whose inputs stand behind a `$ref` with a %-encoded name, several as `oneOf`; the table of
prices says in words what a row is of, and needs no key.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from desktop_app.domain.catalogue import Field, Kind, Model, Rate, Role

_TYPES: dict[Kind, dict[str, Any]] = {
    Kind.STRING: {"type": "string"},
    Kind.URL: {"type": "string", "format": "uri"},
    Kind.URL_LIST: {"type": "array", "items": {"type": "string", "format": "uri"}},
    Kind.INTEGER: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.BOOLEAN: {"type": "boolean"},
}
_BOUNDS = {"string": ("minLength", "maxLength"), "array": ("minItems", "maxItems")}


def listed(model: Model, *, priced: bool = True) -> dict[str, Any]:
    """Return a model as the list has it; `priced` when that says what it costs."""
    return {
        "model": model.wire_name,
        "slug": model.wire_name,
        "title": model.title,
        "provider": model.maker,
        "taskType": ["Image to Video" if model.needs_picture else "Text to Video"],
        "description": model.note,
        "pricingDesc": price_words(model) if priced else None,
    }


def price_words(model: Model) -> str | None:
    """Return what the service says of a price, None where it says nothing."""
    told = {str(rate.credits) for rate in model.price.rates if rate.credits is not None}
    prices = sorted(told, key=len)
    return f"A {model.price.per} costs {' or '.join(prices)} credits." if prices else None


def price_rows(model: Model) -> Iterator[dict[str, Any]]:
    """Yield the rows of the public table that are of a model."""
    for rate in model.price.rates:
        if rate.credits is None:
            continue
        yield {
            "modelDescription": f"{model.title if model.sent_as else model.id}, "
            f"{_meant(model, rate)}",
            "interfaceType": "video",
            "provider": model.maker,
            "creditPrice": str(rate.credits.as_decimal()),
            "creditUnit": "per second" if model.price.per == "second" else " per video",
            "usdPrice": str(rate.credits.usd.as_decimal()),
            "falPrice": "",
            "discountRate": 0,
            "anchor": f"https://kie.ai/models?model={quote(model.wire_name, safe='')}",
            "discountPrice": False,
        }


def openapi(model: Model) -> dict[str, Any]:
    """Return what a model takes as an OpenAPI document."""
    names = [f"{model.id} Input", f"{model.id} Input with a picture"]
    inputs = {names[0]: _input(model, with_frame=model.needs_picture)}
    if model.field_for(Role.FIRST_FRAME) is not None and not model.needs_picture:
        inputs[names[1]] = _input(model, with_frame=True)
    refs = [{"$ref": f"#/components/schemas/{quote(name, safe='')}"} for name in inputs]
    body = {
        "type": "object",
        "required": ["model", "input"],
        "properties": {
            "model": {"type": "string", "enum": [model.id], "default": model.id},
            "callBackUrl": {"type": "string", "format": "uri"},
            "input": refs[0] if len(refs) == 1 else {"oneOf": refs},
        },
    }
    content = {"application/json": {"schema": body}}
    return {
        "openapi": "3.1.0",
        "info": {"title": model.title, "version": "1.0.0"},
        "paths": {"/api/v1/jobs/createTask": {"post": {"requestBody": {"content": content}}}},
        "components": {"schemas": inputs},
    }


def _input(model: Model, *, with_frame: bool) -> dict[str, Any]:
    frames = (Role.FIRST_FRAME, Role.LAST_FRAME)
    fields = [each for each in model.fields if with_frame or each.role not in frames]
    needed = [
        each.name
        for each in fields
        if each.required or (with_frame and each.role is Role.FIRST_FRAME)
    ]
    return {
        "type": "object",
        "required": needed,
        "properties": {each.name: _property(each) for each in fields},
    }


def _property(field: Field) -> dict[str, Any]:
    found = dict(_TYPES.get(field.kind, {}))
    if field.choices:
        spelled = [field.wire.get(each, each) for each in field.choices]
        is_whole = field.kind is Kind.INTEGER
        found["enum"] = [int(each) if is_whole else each for each in spelled]
    least, most = _BOUNDS.get(str(found.get("type")), ("minimum", "maximum"))
    bounds = {least: field.minimum, most: field.maximum}
    found |= {name: value for name, value in bounds.items() if value is not None}
    if field.default is not None:
        found["default"] = field.wire.get(str(field.default), field.default)
    return found


def _meant(model: Model, rate: Rate) -> str:
    """Say what a rate is of, as the table does: `text-to-video, 720p, 10.0s, with audio`."""
    parts = ["image-to-video" if model.needs_picture else "text-to-video"]
    resolution = rate.when.get("resolution")
    if resolution is not None:
        sizes = (size for key, size in model.sizes.items() if key.endswith(f"@{resolution}"))
        lines = min((min(size) for size in sizes), default=0)
        named = any(each.isdigit() for each in resolution)
        parts.append(resolution if named or not lines else f"{lines}p")
    if "seconds" in rate.when:
        parts.append(f"{rate.when['seconds']}.0s")
    if rate.when.get("films") == "some":
        parts.append("with video input")
    if "sound" in rate.when:
        parts.append("with audio" if rate.when["sound"] == "on" else "without audio")
    return ", ".join(parts)
