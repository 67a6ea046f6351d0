"""The service's schemas as they were published, and a validator that knows nothing else.

`schemas.json` was written from the recorded schemas, apart from the catalogue: a field is told as
`string 1-5000`, `integer 2-30`, `one of 720p 1080p`, `boolean`, `url`, `urls 1-9` or `strings 1-5`,
a list of objects as its length and its fields. What is not named is refused.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

SCHEMAS: dict[str, Any] = json.loads((Path(__file__).parent / "schemas.json").read_text())
_URL = re.compile(r"https?://\S+|reference:\d+")


def faults(model: str, body: Mapping[str, Any]) -> list[str]:
    """Return everything that the service's schema has against a body."""
    return list(_faults(SCHEMAS[model], body))


def _faults(schema: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{name} is missing" for name in schema["required"] if name not in body)
    for name, value in body.items():
        if name not in schema["fields"]:
            yield f"{name} is unknown"
        else:
            yield from _value_faults(name, schema["fields"][name], value)
    yield from _rule_faults(schema, body)


def _rule_faults(schema: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[str]:
    if sum(any(name in body for name in group) for group in schema.get("apart", ())) > 1:
        yield "frames and references together"
    for group in schema.get("needs_one_of", ()):
        if not any(name in body for name in group):
            yield f"one of {group} is missing"
    for name, other in schema.get("beside", {}).items():
        if name in body and other not in body:
            yield f"{name} without {other}"
    for name, only in schema.get("only", {}).items():
        if name in body and any(body[key] != value for key, value in only.items()):
            yield f"only {only} with {name}"
    for never in schema.get("never", ()):
        if all(body.get(name) == value for name, value in never.items()):
            yield f"never {never}"
    yield from _list_faults(schema, body)


def _list_faults(schema: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[str]:
    if "switch" in schema:
        switch, shots = schema["switch"]
        if body.get(switch) is not (shots in body):
            yield f"{switch} and {shots} do not agree"
        if shots in body and sum(each["duration"] for each in body[shots]) != int(body["duration"]):
            yield "the shots do not come to the clip"
    if "shots_within" in schema:
        shots, length = schema["shots_within"]
        if sum(each["duration"] for each in body.get(shots, ())) > int(body[length]):
            yield "the shots are longer than the clip"
    if "together" in schema:
        names, most = schema["together"]
        if sum(len(body.get(name, ())) for name in names) > most:
            yield f"more than {most} of {names}"


def _value_faults(name: str, told: Any, value: Any) -> Iterator[str]:
    if isinstance(told, dict):
        yield from _object_faults(name, told, value)
    elif not _fits(told, value):
        yield f"{name}: {value!r} is no {told}"


def _object_faults(name: str, told: Mapping[str, Any], value: Any) -> Iterator[str]:
    ((count, fields),) = told.items()
    if not isinstance(value, list) or not _within(count, len(value)):
        yield f"{name}: not {count} objects"
        return
    for each in value:
        if set(each) != set(fields):
            yield f"{name}: {sorted(each)} are not {sorted(fields)}"
        for key, inner in each.items():
            if key in fields:
                yield from _value_faults(f"{name}.{key}", fields[key], inner)
    names = [each["name"] for each in value if "name" in each]
    if len(set(names)) != len(names):
        yield f"{name}: a name stands there twice"


def _fits(told: str, value: Any) -> bool:
    kind, _, rest = told.partition(" ")
    match kind:
        case "string":
            return isinstance(value, str) and _within(rest, len(value)) and bool(value.strip())
        case "integer":
            return type(value) is int and _within(rest, value)
        case "number":
            return type(value) in (int, float) and _within(rest, value)
        case "boolean":
            return type(value) is bool
        case "one":
            return isinstance(value, str) and value in rest.split()[1:]
        case "url":
            return isinstance(value, str) and _URL.fullmatch(value) is not None
        case "strings":
            return (
                isinstance(value, list)
                and _within(rest, len(value))
                and all(isinstance(each, str) and each.strip() for each in value)
            )
        case "urls":
            return (
                isinstance(value, list)
                and _within(rest, len(value))
                and all(_fits("url", each) for each in value)
            )
    raise AssertionError(told)


def _within(told: str, value: float) -> bool:
    least, _, most = told.partition("-")
    return int(least) <= value <= int(most)
