import json
import typing

import pytest
from hypothesis import Phase, find, given, settings

from desktop_app.domain.jobs import (
    Failed,
    JobState,
    Queued,
    Submitted,
    Submitting,
    Uncertain,
    is_over,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TaskId
from desktop_app.storage.job_states import OPEN_KINDS, kind_of, payload_of, state_from
from tests.unit.storage.strategies import states

_UNSHRUNK = settings(phases=[Phase.generate], deadline=None)


@given(states)
def test_every_state_comes_back_as_it_was(state: JobState) -> None:
    payload = json.loads(json.dumps(payload_of(state)))
    assert state_from(kind_of(state), state.at, payload) == state


@given(states)
def test_the_open_kinds_are_those_that_go_on(state: JobState) -> None:
    assert (kind_of(state) in OPEN_KINDS) == (not is_over(state))


@pytest.mark.parametrize("kind", typing.get_args(JobState))
def test_the_strategy_knows_every_state(kind: type) -> None:
    assert isinstance(find(states, lambda state: isinstance(state, kind), settings=_UNSHRUNK), kind)


def test_rows_are_plain_words() -> None:
    assert kind_of(Queued(1)) == "queued"
    assert payload_of(Queued(1, 2, 3)) == {"retries": 2, "not_before": 3}
    assert payload_of(Submitted(1, TaskId("t"))) == {"task_id": "t", "retries": 0}


def test_rows_of_the_first_version_are_read() -> None:
    assert state_from("queued", 1, {}) == Queued(1)
    assert state_from("submitting", 1, {"balance": 5}) == Submitting(1, Credits(5))
    assert state_from("submitted", 1, {"task_id": "t"}) == Submitted(1, TaskId("t"))
    assert state_from("uncertain", 1, {"sentence": "?", "balance": None}) == Uncertain(1, "?")
    failed: dict[str, object] = {
        "reason": "disk",
        "sentence": "!",
        "billed": "no",
        "task_id": None,
        "urls": [],
    }
    assert state_from("failed", 1, failed) == Failed(1, Reason.DISK, "!", Billed.NO)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no job state “dreaming”"):
        state_from("dreaming", 1, {})
