"""What a model's OpenAPI 3.1 document says of the `input` that createTask takes.

Documents differ: inputs stand in place or behind a `$ref` (whose component's name is %-encoded,
since ids have slashes), in one piece or as `oneOf` several; what is not understood is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

Node = Mapping[str, object]

_DEEPEST = 16


@dataclass(frozen=True, slots=True)
class Property:
    """A field of the input: its JSON type, what it may be, and whether it has to be there.

    `least` and `most` bound a number, the characters of a text or the items of a list.
    """

    name: str
    type: str
    required: bool = False
    choices: tuple[object, ...] = ()
    default: object = None
    least: int | None = None
    most: int | None = None


def input_properties(document: Node) -> tuple[Property, ...]:
    """Return the fields of the input that a document describes; none where it describes none.

    A document may be the schema of the body or of the input itself, without the paths around it.
    """
    for body in (*_bodies(document), *_schemas(document)):
        whole = _flat(body, document)
        parts = _mapping(whole.get("properties"))
        if "input" in parts:
            return _properties(_flat(_mapping(parts["input"]), document), document)
    bare = _flat(document, document)
    return _properties(bare, document) if "properties" in document else ()


def _bodies(document: Node) -> Iterator[Node]:
    """Yield the schemas of what may be posted, that of createTask first."""
    paths = _mapping(document.get("paths"))
    for path in sorted(paths, key=lambda each: not each.endswith("createTask")):
        post = _mapping(_mapping(paths[path]).get("post"))
        body = _resolved(_mapping(post.get("requestBody")), document)
        for content in _mapping(body.get("content")).values():
            yield _mapping(_mapping(content).get("schema"))


def _schemas(document: Node) -> Iterator[Node]:
    """Yield what could be the schema of a body where no path says which is: whatever has a name."""
    if "properties" in document:
        yield document
    for schema in _mapping(_mapping(document.get("components")).get("schemas")).values():
        yield _mapping(schema)


def _properties(node: Node, document: Node) -> tuple[Property, ...]:
    required = node.get("required")
    names = frozenset(required if isinstance(required, list) else ())
    found = []
    for name, schema in _mapping(node.get("properties")).items():
        flat = _flat(_mapping(schema), document)
        found.append(_property(name, flat, is_required=name in names))
    return tuple(found)


def _property(name: str, node: Node, *, is_required: bool) -> Property:
    kind = _type(node)
    bounds = {"array": ("minItems", "maxItems"), "string": ("minLength", "maxLength")}
    least, most = bounds.get(kind, ("minimum", "maximum"))
    return Property(
        name,
        kind,
        is_required,
        _choices(node),
        node.get("default"),
        _whole(node.get(least)),
        _whole(node.get(most)),
    )


def _choices(node: Node) -> tuple[object, ...]:
    if "const" in node:
        return (node["const"],)
    given = node.get("enum")
    return tuple(given) if isinstance(given, list) else ()


def _type(node: Node) -> str:
    """Return the JSON type, that of the first choice where none is said; empty when unknown."""
    said = node.get("type")
    if isinstance(said, list):
        said = next((each for each in said if each != "null"), "")
    if isinstance(said, str) and said:
        return said
    for choice in _choices(node):
        match choice:
            case bool():
                return "boolean"
            case int():
                return "integer"
            case str():
                return "string"
            case _:
                pass
    return ""


def _flat(node: Node, document: Node, depth: int = 0) -> Node:
    """Return a schema in one piece: references followed, parts put together.

    Of alternatives it has every field, and has to have those that all of them have to.
    """
    node = _resolved(node, document)
    if depth > _DEEPEST:
        return {}
    for name in ("allOf", "oneOf", "anyOf"):
        parts = node.get(name)
        if not isinstance(parts, list):
            continue
        flat = [_flat(_mapping(each), document, depth + 1) for each in parts]
        real = [each for each in flat if each.get("type") != "null"]
        node = _together(node, real, all_hold=name == "allOf")
    return node


def _together(node: Node, parts: Sequence[Node], *, all_hold: bool) -> Node:
    merged: dict[str, object] = {}
    for part in reversed(parts):
        merged.update(part)
    merged.update({name: value for name, value in node.items() if name not in _COMBINED})
    properties: dict[str, object] = {}
    for part in (*reversed(parts), node):
        properties.update(_mapping(part.get("properties")))
    needs = [_required(part) for part in parts]
    common = (frozenset.union if all_hold else frozenset.intersection)(*needs) if needs else ()
    if properties:
        merged["properties"] = properties
        merged["required"] = sorted({*common, *_required(node)})
    return merged


_COMBINED = frozenset({"allOf", "oneOf", "anyOf", "properties", "required"})


def _required(node: Node) -> frozenset[str]:
    given = node.get("required")
    return (
        frozenset(each for each in given if isinstance(each, str))
        if isinstance(given, list)
        else frozenset()
    )


def _resolved(node: Node, document: Node) -> Node:
    """Follow `$ref` as far as it leads within the document; one that leads nowhere is empty."""
    for _ in range(_DEEPEST):
        ref = node.get("$ref")
        if not isinstance(ref, str):
            return node
        found: object = document
        for step in ref.removeprefix("#/").split("/"):
            name = unquote(step).replace("~1", "/").replace("~0", "~")
            found = _mapping(found).get(name)
        beside = {name: value for name, value in node.items() if name != "$ref"}
        node = {**_mapping(found), **beside}
    return {}


def _mapping(value: object) -> Node:
    return value if isinstance(value, Mapping) else {}


def _whole(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value)
