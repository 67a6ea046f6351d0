"""Lives of a paid job as the queue can lead them, whatever the provider and the user do."""

from hypothesis import strategies as st

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
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId

prices = st.none() | st.sampled_from([0, 1, 30_000, 42_500]).map(Credits)


def next_states(state: JobState, at: int, told: Credits | None) -> list[JobState]:
    """Return what may come after a state; `told` is what the provider says of the price."""
    task = TaskId(f"task-{at}")
    match state:
        case Queued():
            return [Submitting(at), Cancelled(at)]
        case Submitting():
            return [
                Submitted(at, task),
                Queued(at),
                Uncertain(at, "The answer was lost."),
                Failed(at, Reason.INVALID_INPUT, "No.", Billed.NO),
            ]
        case Submitted(task_id=known):
            ends: list[JobState] = [
                Failed(at, Reason.PROVIDER_FAULT, "No.", billed, known, credits=told)
                for billed in Billed
            ]
            return [Ready(at, known, ("u",), told), Cancelled(at, known), *ends]
        case Ready(task_id=known, urls=urls, credits=paid):
            broken = Failed(at, Reason.UNPLAYABLE, "No.", Billed.YES, known, urls, paid)
            return [Done(at, known, TakeId("take"), paid), broken, Cancelled(at, known)]
        case Done(task_id=known):
            return [Submitted(at, known)]
        case Failed(task_id=maybe, urls=urls, credits=paid):
            if maybe is not None and urls:
                return [Ready(at, maybe, urls, paid)]
            return [Queued(at), *([Submitted(at, maybe)] if maybe is not None else [])]
        case Uncertain():
            return [Queued(at), Uncertain(at, "It fell."), Cancelled(at, uncertain=True)]
        case Cancelled(task_id=maybe):
            return [Submitted(at, maybe)] if maybe is not None else []


@st.composite
def walks(draw: st.DrawFn, longest: int = 24) -> list[JobState]:
    """Draw the states of one job, first to last."""
    states: list[JobState] = [Queued(1)]
    for at in range(2, draw(st.integers(2, longest))):
        choices = next_states(states[-1], at, draw(prices))
        if not choices:
            break
        states.append(draw(st.sampled_from(choices)))
    return states
