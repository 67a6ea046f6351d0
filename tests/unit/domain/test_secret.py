"""A key does not slip out by being printed, formatted, compared or pickled."""

import copy
import dataclasses
import json
import logging
import pickle
import pprint
import traceback
from dataclasses import dataclass

import msgspec
import pytest

from desktop_app.domain.secret import Secret

KEY = "sk-live-0123456789abcdef"


def test_no_way_of_printing_shows_the_key() -> None:
    secret = Secret(KEY)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret!r}", f"{secret!a}", format(secret),
             f"{secret:>80}", str((secret,)),
             str([secret]), str({"key": secret}), pprint.pformat([secret])]  # fmt: skip
    assert not any(KEY in text or "0123" in text for text in shown)
    assert f"{secret:>12}" == "   Secret(…)"


@dataclass(frozen=True)
class Holder:
    name: str
    key: Secret


def test_what_holds_it_does_not_show_it() -> None:
    holder = Holder("kie.ai", Secret(KEY))
    assert KEY not in repr(holder)
    assert KEY not in str(vars(holder))
    assert dataclasses.replace(holder, name="other").key == Secret(KEY)
    with pytest.raises(TypeError):
        dataclasses.asdict(holder)
    with pytest.raises(TypeError):
        msgspec.to_builtins(holder)


def test_it_has_no_inside_to_look_at() -> None:
    secret = Secret(KEY)
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(TypeError):
        secret.__getstate__()
    with pytest.raises(TypeError):
        copy.copy(secret)


def test_a_log_line_does_not_show_it() -> None:
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s %r", (Secret(KEY), Secret(KEY)), None)
    assert KEY not in record.getMessage() + str(vars(record))


def test_it_is_revealed_only_when_asked() -> None:
    assert Secret(KEY).reveal() == KEY


def test_it_is_not_pickled_or_put_into_json() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError):
        copy.deepcopy(Secret(KEY))
    with pytest.raises(TypeError):
        json.dumps({"key": Secret(KEY)})


def test_a_traceback_with_it_in_an_argument_does_not_show_it() -> None:
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError("the service refused", Secret(KEY))
    told = "".join(traceback.format_exception(caught.value))
    told += "".join(traceback.TracebackException.from_exception(caught.value).format())
    assert KEY not in told + repr(caught.value)


def test_a_traceback_that_shows_variables_does_not_show_it() -> None:
    def refuse(key: Secret) -> None:
        raise RuntimeError("the service refused")

    with pytest.raises(RuntimeError) as caught:
        refuse(Secret(KEY))
    whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    told = "".join(whole.format())
    assert "Secret(…)" in told
    assert "key = Secret" in told


def test_it_can_be_compared_and_tested() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert hash(Secret(KEY)) == hash(Secret(KEY))
    assert Secret(KEY) != Secret("other")
    assert Secret(KEY) != KEY
    assert Secret(KEY)
    assert not Secret("")
