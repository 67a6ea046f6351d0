import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.api.envelope import Answer, parse_json, read_answer
from desktop_app.api.records import (
    NoRecord,
    Pending,
    Record,
    Succeeded,
    TaskFailed,
    credits_of,
    read_record,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from tests.fakes.scripted_server import Exchange

A = "https://tempfile.example/a.mp4"
B = "https://tempfile.example/b.mp4"


def decode(data: object) -> Record | None:
    body = json.dumps({"code": 200, "msg": "success", "data": data}).encode()
    return read_record(read_answer(200, body))


def success(**more: object) -> dict[str, object]:
    return {"state": "success", "resultJson": json.dumps({"resultUrls": [A]}), **more}


@pytest.mark.parametrize(
    ("label", "record"),
    [
        ("recordInfo generating (kling-3.0)", Pending("generating", 1777541531791)),
        (
            "recordInfo success (kling-3.0)",
            Succeeded(
                (
                    "https://tempfile.aiquickdraw.com/k/"
                    "bd019ede52d7af157f7aa981198a437c_1_1777541695_9498.mp4",
                ),
                None,
                165,
            ),
        ),
        ("recordInfo waiting (seedance-2-fast)", Pending("waiting", 1777539190339)),
        (
            "recordInfo success (seedance-2-fast)",
            Succeeded(
                ("https://tempfile.aiquickdraw.com/seedance/1777539376454-mttp3lrdqw.mp4",),
                None,
                188,
            ),
        ),
        (
            "recordInfo success (happyhorse i2v)",
            Succeeded(
                ("https://tempfile.aiquickdraw.com/happyhorse-v1_0/1777534577235-uunt3pkqp8.mp4",),
                None,
                63,
            ),
        ),
        (
            "recordInfo success (wan-27 r2v)",
            Succeeded(
                (
                    "https://tempfile.aiquickdraw.com/wan27-reference-to-video-alibaba/"
                    "1777538054353-dco9oexqg5n.mp4",
                ),
                None,
                56,
            ),
        ),
        ("recordInfo waiting 2026-08 (creditsConsumed)", Pending("waiting", 1786334162588)),
        (
            "recordInfo success 2026-09 (full current shape)",
            Succeeded(
                (
                    "https://tempfile.aiquickdraw.com/v/"
                    "e8644341781e5ecd0b8a8bb7594f8da9_1789127081.mp4",
                ),
                Credits(63_000),
                43,
            ),
        ),
        ("422 record does not exist", NoRecord()),
    ],
)
def test_recorded_answers(exchanges: dict[str, Exchange], label: str, record: Record) -> None:
    exchange = exchanges[label]
    answer = read_answer(exchange.http_status, exchange.response_raw.encode())
    assert read_record(answer) == record


def test_a_recorded_failure_of_another_endpoint_is_read_too(
    exchanges: dict[str, Exchange],
) -> None:
    raw = exchanges["aleph failure (dedicated endpoint)"].response_raw
    record = read_record(read_answer(200, raw.encode()))
    assert isinstance(record, TaskFailed)
    assert record.reason is Reason.PROVIDER_FAULT
    assert record.billed is Billed.UNKNOWN
    assert record.detail == "500: internal error, please try again later."


@pytest.mark.parametrize(
    ("data", "record"),
    [
        (None, Pending("processing")),
        ([], Pending("processing")),
        ("", Pending("processing")),
        ({}, Pending("processing")),
        ({"state": None}, Pending("processing")),
        ({"state": "queuing", "createTime": "17"}, Pending("queuing", 17)),
        ({"state": "Reticulating"}, Pending("reticulating")),
        # While it runs, resultJson may hold anything; only the state counts.
        ({"state": "waiting", "resultJson": success()["resultJson"]}, Pending("waiting")),
        ({"successFlag": 0}, Pending("processing")),
        (success(), Succeeded((A,))),
        (success(state="SUCCESS"), Succeeded((A,))),
        (success(state="completed"), Succeeded((A,))),
        (success(state="succeeded"), Succeeded((A,))),
        (success(state=None, successFlag=1), Succeeded((A,))),
        (success(resultJson={"resultUrls": [A, B, A]}), Succeeded((A, B))),
        (success(resultJson=json.dumps([A])), Succeeded((A,))),
        (success(resultJson=json.dumps({"resultUrls": json.dumps([A])})), Succeeded((A,))),
        (success(resultJson=json.dumps({"resultUrl": A})), Succeeded((A,))),
        (success(resultJson="", response={"resultUrls": [B]}), Succeeded((B,))),
        (success(resultJson=None, response=json.dumps({"resultUrls": [B]})), Succeeded((B,))),
        (
            success(resultJson=json.dumps({"resultUrls": [], "resultWaterMarkUrls": [B]})),
            Succeeded((B,)),
        ),
        (
            success(resultJson=json.dumps({"resultUrls": [None, 3, "ftp://x", f" {A} "]})),
            Succeeded((A,)),
        ),
        (success(costTime="43", creditsConsumed="63.0"), Succeeded((A,), Credits(63_000), 43)),
        (success(costTime="soon", creditsConsumed="many"), Succeeded((A,))),
    ],
)
def test_shapes_of_every_year(data: object, record: Record) -> None:
    assert decode(data) == record


@pytest.mark.parametrize(
    "shape",
    [
        {"resultJson": ""},
        {"resultJson": None},
        {"resultJson": "not json"},
        {"resultJson": "[" * 100_000},
        {"resultJson": json.dumps({"resultUrls": []})},
        {"resultJson": json.dumps({"resultObject": {"text": "hello"}})},
        {},
    ],
)
@pytest.mark.parametrize(
    ("charged", "billed"), [(30.0, Billed.YES), (0.0, Billed.NO), (None, Billed.UNKNOWN)]
)
def test_success_without_a_file_is_a_failure(
    shape: dict[str, object], charged: float | None, billed: Billed
) -> None:
    record = decode({"state": "success", "creditsConsumed": charged, **shape})
    assert isinstance(record, TaskFailed)
    assert (record.reason, record.billed) == (Reason.NO_FILE, billed)


@pytest.mark.parametrize("state", ["fail", "failed", "error", "FAIL"])
@pytest.mark.parametrize("code", ["422", 422])
def test_failures_say_why_and_whether_they_cost(state: str, code: object) -> None:
    record = decode(
        {
            "state": state,
            "model": "kling-3.0/video",
            "failCode": code,
            "failMsg": "CONTENT_POLICY_BLOCKED: The input or output was flagged as sensitive.",
            "creditsConsumed": 0.0,
        }
    )
    assert isinstance(record, TaskFailed)
    assert (record.reason, record.billed) == (Reason.MODERATION, Billed.NO)
    assert "nothing was charged" in record.sentence
    assert record.detail.startswith("422: CONTENT_POLICY_BLOCKED")


def test_a_failure_with_no_word_of_why_is_still_one() -> None:
    record = decode({"state": "fail", "failCode": "", "failMsg": None})
    assert isinstance(record, TaskFailed)
    assert record.reason is Reason.PROVIDER_FAULT
    assert record.detail == "no code: no reason given"


@pytest.mark.parametrize("text", ["Record not found for taskId: x", "Record does not exist"])
def test_unknown_tasks(text: str) -> None:
    assert read_record(Answer(200, 422, text)) == NoRecord()
    assert read_record(Answer(200, 500, text)) == NoRecord()


@pytest.mark.parametrize("code", [401, 402, 429, 455, 500, None])
def test_other_answers_say_nothing_of_the_task(code: int | None) -> None:
    assert read_record(Answer(200, code, "no")) is None


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        ("0.1", 100),
        ("0.3", 300),
        ("63.0", 63_000),
        ("5916.25", 5_916_250),
        ("123456789.001", 123_456_789_001),
        ("19", 19_000),
        ("-1", None),
        ("1e400", None),
        ("1E-400", 0),
        ("true", None),
        ("null", None),
        ('"x"', None),
        ('"NaN"', None),
        ("[1]", None),
    ],
)
def test_credits_are_exact(text: str, milli: int | None) -> None:
    found = credits_of(parse_json(text))
    assert found == (None if milli is None else Credits(milli))


NOISE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["success", "fail", "waiting", A, "{", '{"resultUrls":["https://x"]}'])
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    [
        "state",
        "successFlag",
        "resultJson",
        "response",
        "failCode",
        "failMsg",
        "costTime",
        "createTime",
        "creditsConsumed",
        "model",
    ]
)


@given(st.dictionaries(FIELDS, NOISE))
def test_no_shape_of_a_record_raises(data: dict[str, object]) -> None:
    assert isinstance(decode(data), Pending | Succeeded | TaskFailed)
