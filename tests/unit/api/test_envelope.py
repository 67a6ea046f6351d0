import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.api.envelope import as_int, parse_json, read_answer, text_field
from desktop_app.api.patience import gap_before_retry, jittered, retry_after_seconds

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


def test_the_code_is_the_bodys_own_not_the_http_status() -> None:
    answer = read_answer(200, b'{"code":402,"msg":"Credits insufficient","data":null}')
    assert (answer.code, answer.text, answer.is_ok) == (402, "Credits insufficient", False)
    assert read_answer(500, b'{"code":200,"msg":"success","data":1}').is_ok


def test_message_and_text_codes_are_understood() -> None:
    answer = read_answer(200, b'{"code":"422","message":" two\\nlines "}')
    assert (answer.code, answer.text, answer.data) == (422, "two lines", None)


@pytest.mark.parametrize(
    ("status", "body", "code", "text"),
    [
        (502, b"<html>Bad gateway</html>", None, "a web page"),
        (200, b"\n<!DOCTYPE html><html>", None, "a web page"),
        (200, b"", None, "an empty answer"),
        (200, b"ok", None, "something that is not JSON"),
        (200, b"\xff\xfe\xfa{", None, "something that is not JSON"),
        (200, b'{"code":NaN}', None, "something that is not JSON"),
        (200, b"[" * 100_000, None, "something that is not JSON"),
        (200, b'{"code":' + b"9" * 5000 + b"}", None, "something that is not JSON"),
        (200, b'{"choices":[]}', None, "JSON without a code"),
        (200, b"[1,2]", None, "JSON without a code"),
        (200, b'{"code":true}', None, "JSON without a code"),
        (403, b'{"error":"nope"}', None, "JSON without a code"),
        (401, b'{"error":"nope"}', 401, "nope"),
        (429, b"error code: 1015", 429, "something that is not JSON"),
    ],
)
def test_what_is_not_the_services_answer_has_no_code(
    status: int, body: bytes, code: int | None, text: str
) -> None:
    answer = read_answer(status, body)
    assert (answer.code, answer.text) == (code, text)


def test_numbers_are_exact() -> None:
    parsed = parse_json(b'{"a":5916.25,"b":0.1,"c":3}')
    assert parsed == {"a": Decimal("5916.25"), "b": Decimal("0.1"), "c": 3}


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()), st.integers(100, 599))
def test_reading_an_answer_never_raises(body: bytes, status: int) -> None:
    assert read_answer(status, body).status == status


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (200, 200),
        ("200", 200),
        (Decimal("200.0"), 200),
        (Decimal("1E+999999"), None),
        (True, None),
        ("", None),
        ("²", None),
        (None, None),
        ("9" * 5000, None),
    ],
)
def test_whole_numbers_come_in_many_shapes(value: object, number: int | None) -> None:
    assert as_int(value) == number


def test_text_field_takes_the_first_that_says_something() -> None:
    assert text_field({"a": " ", "b": 3, "c": " x "}, "a", "b", "c") == "x"
    assert text_field(None, "a") == ""


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        ("soon", None),
        ("-3", None),
        ("99999999", 86_400.0),
        ("Thu, 01 Jan 1970 00:01:40 GMT", 40.0),
        ("Thu, 01 Jan 1970 00:00:01 GMT", 0.0),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(header, now=60.0) == seconds


def test_gaps_are_jittered_and_long_wishes_are_not_waited_for() -> None:
    assert [jittered(8.0, chance) for chance in (0.0, 0.5, 1.0)] == [6.0, 8.0, 10.0]
    assert gap_before_retry(8.0, 0.5, 30.0) == 30.0
    assert gap_before_retry(8.0, 0.5, 30.5) is None
    assert gap_before_retry(8.0, 0.5, None) == 8.0
