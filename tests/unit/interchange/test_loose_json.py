"""JSON as chat models write it: what can be read is read, and nothing makes the reader fail."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.interchange.loose_json import Found, values_in

TEXT = st.text(st.characters(exclude_characters="`", exclude_categories=["Cs"]), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner),
    max_leaves=8,
)


def first(text: str) -> Found:
    return next(iter(values_in(text)))


@given(st.dictionaries(TEXT, JSON) | st.lists(JSON))
def test_what_is_json_is_read_as_json(value: object) -> None:
    for indent in (None, 2):
        text = json.dumps(value, ensure_ascii=False, indent=indent)
        assert first(text) == Found(value, is_whole=True)


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    list(values_in(text))


@given(st.integers(0, 400))
def test_what_is_cut_keeps_only_what_came_whole(length: int) -> None:
    scenes = [{"title": f"Scene {at}", "prompt": "A pier, fog.", "seconds": 8} for at in range(5)]
    text = json.dumps({"scenes": scenes})[:length]
    for found in values_in(text):
        kept = found.value.get("scenes", []) if isinstance(found.value, dict) else []
        assert kept == scenes[: len(kept)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{'a': 'it is', 'b': 'don\\'t'}", {"a": "it is", "b": "don't"}),
        ("{a: 1, b: True, c: None,}", {"a": 1, "b": True, "c": None}),
        ('{"a": "one" "b": 2}', {"a": "one", "b": 2}),
        ('{"a": 1, // a comment\n "b": 2.5 /* other */}', {"a": 1, "b": 2.5}),
        ('{“a”: “He said "no" and left”}', {"a": 'He said "no" and left'}),
        ('{"a": "She said "go" to him"}', {"a": 'She said "go" to him'}),
        ('{"a": "two\nlines"}', {"a": "two\nlines"}),
        ('{"a": "\\u00e9\\n"}', {"a": "é\n"}),
        ("{title: Fog lifts, seconds: 8 s}", {"title": "Fog lifts", "seconds": "8 s"}),
        ('[{"a": 1}, {"a": 2},]', [{"a": 1}, {"a": 2}]),
        ('Sure! {"a": 1} Enjoy.', {"a": 1}),
        ('```json\n{"a": 1}\n```', {"a": 1}),
    ],
)
def test_loose_ends_are_read(text: str, value: object) -> None:
    assert first(text) == Found(value, is_whole=True)


def test_deep_nesting_is_refused_quietly() -> None:
    assert all(isinstance(found.value, list) for found in values_in("[" * 5000))
