"""A key does not slip out by being printed, formatted, compared or pickled."""

import copy
import json
import pickle
import traceback

import pytest

from desktop_app.domain.secret import Secret

KEY = "sk-live-0123456789abcdef"


def test_no_way_of_printing_shows_the_key() -> None:
    secret = Secret(KEY)
    shown = [str(secret), repr(secret), f"{secret}", f"{secret!r}", format(secret),
             str([secret]), str({"key": secret})]  # fmt: skip
    assert not any(KEY in text or "0123" in text for text in shown)


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
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_it_can_be_compared_and_tested() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert hash(Secret(KEY)) == hash(Secret(KEY))
    assert Secret(KEY) != Secret("other")
    assert Secret(KEY) != KEY
    assert Secret(KEY)
    assert not Secret("")
