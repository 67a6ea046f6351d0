"""The paid job: what each state means for money, and what a dead process leaves behind."""

import pytest

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
    after_restart,
    billed_of,
    is_over,
    task_of,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    Billed,
    DiskFull,
    InvalidInput,
    KeyRefused,
    LocalFault,
    ModelUnavailable,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServicePaused,
    ServiceUnreachable,
    TakewrightError,
)
from desktop_app.domain.project import TakeId, TaskId

TASK = TaskId("t-1")
FAILED = Failed(5, Reason.MODERATION, "Refused.", Billed.NO, TASK)
UNSENT = Failed(5, Reason.NO_CREDITS, "Not enough.", Billed.NO)

# state, is it over, its task, was it billed
STATES: list[tuple[JobState, bool, TaskId | None, Billed]] = [
    (Queued(1), False, None, Billed.NO),
    (Submitting(2, Credits(1)), False, None, Billed.UNKNOWN),
    (Submitted(3, TASK), False, TASK, Billed.UNKNOWN),
    (Ready(4, TASK, ("u",), Credits(30_000)), False, TASK, Billed.YES),
    (Done(5, TASK, TakeId("a"), Credits(30_000)), True, TASK, Billed.YES),
    (FAILED, True, TASK, Billed.NO),
    (UNSENT, True, None, Billed.NO),
    (Failed(5, Reason.NO_FILE, "Gone.", Billed.UNKNOWN, TASK, ("u",)), True, TASK, Billed.UNKNOWN),
    (Uncertain(5, "May have been charged."), True, None, Billed.UNKNOWN),
    (Cancelled(5), True, None, Billed.NO),
    (Cancelled(5, TASK), True, TASK, Billed.UNKNOWN),
]


@pytest.mark.parametrize(
    ("state", "over", "task", "billed"), STATES, ids=lambda each: type(each).__name__
)
def test_what_a_state_means(
    state: JobState, over: bool, task: TaskId | None, billed: Billed
) -> None:
    assert is_over(state) is over
    assert task_of(state) == task
    assert billed_of(state) is billed


@pytest.mark.parametrize("state", [state for state, *_ in STATES], ids=str)
def test_after_a_restart_only_a_request_on_its_way_is_uncertain(state: JobState) -> None:
    after = after_restart(state)
    if isinstance(state, Submitting):
        assert after == Uncertain(state.at, after.sentence, state.balance)  # type: ignore[union-attr]
        assert "may have been charged" in str(after)
    else:
        assert after is state


def test_a_second_restart_changes_nothing_more() -> None:
    once = after_restart(Submitting(2))
    assert after_restart(once) is once


def test_only_what_would_stop_every_other_job_pauses_the_queue() -> None:
    pausing = {reason for reason in Reason if reason.pauses_queue}
    assert pausing == {
        Reason.BAD_KEY,
        Reason.NO_CREDITS,
        Reason.RATE_LIMITED,
        Reason.MAINTENANCE,
        Reason.UNREACHABLE,
        Reason.DISK,
    }


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (TakewrightError("x"), 1),
        (InvalidInput("x"), 2),
        (ModelUnavailable("x"), 2),
        (LocalFault("x"), 1),
        (DiskFull("x"), 1),
        (KeyRefused("x"), 3),
        (NotEnoughCredits("x"), 4),
        (RequestRefused("x"), 5),
        (OutcomeUnknown("x"), 6),
        (ServiceUnreachable("x"), 7),
        (RateLimited("x", retry_after=2.0), 7),
        (ServicePaused("x"), 7),
    ],
    ids=lambda each: type(each).__name__,
)
def test_exit_codes_stand_for_what_went_wrong(error: TakewrightError, code: int) -> None:
    assert error.exit_code == code
    assert str(error) == "x"


def test_only_an_unknown_outcome_may_have_cost_money() -> None:
    assert OutcomeUnknown("x").billed is Billed.UNKNOWN
    for error in (KeyRefused("x"), NotEnoughCredits("x"), ServiceUnreachable("x"),
                  RateLimited("x"), ServicePaused("x"), RequestRefused("x")):  # fmt: skip
        assert error.billed is Billed.NO


def test_a_refusal_carries_its_own_reason_and_the_services_words() -> None:
    error = RequestRefused("No.", reason=Reason.MODERATION, detail="flagged")
    assert (error.reason, error.detail) == (Reason.MODERATION, "flagged")
    assert RequestRefused("No.").reason is Reason.INVALID_INPUT
