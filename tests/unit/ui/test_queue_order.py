"""In which order the queue's rows stand, and where jobs go that are moved along the line."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, JobState, Priority, Turn
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.studio.waiting_line import HELD_BY_USER
from desktop_app.ui.queue_order import (
    Landing,
    Ranking,
    Section,
    Show,
    Sight,
    dropped,
    key_of,
    kinds_of,
    needs_you,
    nudged,
    runs_of,
)
from desktop_app.ui.queue_tally import QueueTally
from tests.unit.studio.bench import job_of

TASK = TaskId("t")
FILM = ProjectId("film")
STATES: dict[str, JobState] = {
    "queued": paid.Queued(1),
    "submitting": paid.Submitting(2),
    "submitted": paid.Submitted(3, TASK),
    "ready": paid.Ready(4, TASK, ("u",)),
    "done": paid.Done(5, TASK, TakeId("x")),
    "refused": paid.Failed(6, Reason.MODERATION, "No.", Billed.NO),
    "fault": paid.Failed(6, Reason.PROVIDER_FAULT, "Oh.", Billed.NO, TASK),
    "cut": paid.Failed(7, Reason.NO_FILE, "Cut.", Billed.YES, TASK, ("u",)),
    "uncertain": paid.Uncertain(8, "Lost."),
    "cancelled": paid.Cancelled(9),
}


def job(number: int, state: JobState, turn: Turn = Turn()) -> Job:  # noqa: B008 - frozen
    return replace(job_of(number, Path("film")), state=state, turn=turn)


def ids(text: str) -> list[JobId]:
    return [JobId(each) for each in text]


def test_every_state_is_of_its_kinds() -> None:
    found = {name: set(kinds_of(job(1, state))) for name, state in STATES.items()}
    assert found == {
        "queued": {Show.WAITING},
        "submitting": {Show.RUNNING},
        "submitted": {Show.RUNNING},
        "ready": {Show.RUNNING},
        "done": {Show.DONE},
        "refused": {Show.FAILED},
        "fault": {Show.FAILED},
        "cut": {Show.FAILED, Show.NEEDS_YOU},
        "uncertain": {Show.NEEDS_YOU},
        "cancelled": set(),
    }


def test_a_price_that_rose_needs_you_and_your_own_hold_does_not() -> None:
    assert needs_you(job(1, STATES["queued"], Turn(held="Its price rose.")))
    assert not needs_you(job(1, STATES["queued"], Turn(held=HELD_BY_USER)))
    assert not needs_you(job(1, STATES["done"], Turn(held="Its price rose.")))


def test_a_sight_holds_its_film_and_its_kind() -> None:
    mine = job(1, STATES["done"])
    other = replace(mine, project_id=ProjectId("another"))
    assert Sight(film=FILM).holds(mine)
    assert not Sight(film=FILM).holds(other)
    assert Sight().holds(other)
    assert not Sight(hides_done=True).holds(mine)
    assert Sight(Show.DONE, hides_done=True).holds(mine)
    assert not Sight(Show.RUNNING).holds(mine)
    assert Sight(hides_done=True).holds(job(1, STATES["uncertain"]))


def test_what_runs_stands_over_the_line_and_that_over_what_ended() -> None:
    last = Turn(Priority.LAST, 1)
    jobs = [
        job(1, paid.Done(50, TASK, TakeId("x"))),
        job(2, paid.Queued(1), last),
        job(3, paid.Queued(1), Turn(place=9)),
        job(4, paid.Ready(30, TASK, ("u",))),
        job(5, paid.Cancelled(60)),
        job(6, paid.Queued(1), Turn(place=4)),
        job(7, paid.Submitted(20, TASK)),
    ]
    since = {4: 10, 7: 20}
    ranking = Ranking()
    for rank, each in enumerate(jobs):
        ranking.put(each.id, key_of(each, rank, since.get(rank + 1, 0)))
    assert [int(each, 16) for each in ranking.ids()] == [4, 7, 6, 3, 2, 5, 1]
    assert [ranking.begin_of(each) for each in Section] == [0, 2, 5]


def test_what_runs_keeps_its_place_while_it_does() -> None:
    states: list[JobState] = [
        paid.Submitting(10),
        paid.Submitted(12, TASK),
        paid.Ready(90, TASK, ("u",)),
    ]
    assert len({key_of(job(1, state), 3, 10) for state in states}) == 1


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=60))
def test_a_ranking_is_always_what_sorting_would_make_of_it(
    changes: list[tuple[int, int]],
) -> None:
    ranking, known = Ranking(), dict[JobId, tuple[int, ...]]()
    for number, key in changes:
        job_id = JobId(f"{number:02}")
        if key == 0:
            ranking.drop(job_id)
            known.pop(job_id, None)
        else:
            place = ranking.place_for((key,), job_id)
            if job_id not in known:
                assert place == sum((k, i) < ((key,), job_id) for i, k in known.items())
            ranking.put(job_id, (key,))
            known[job_id] = (key,)
    wanted = [job_id for _, job_id in sorted((key, job_id) for job_id, key in known.items())]
    assert ranking.ids() == wanted
    assert [ranking.place(each) for each in wanted] == list(range(len(wanted)))
    other = Ranking()
    other.put_all(known)
    assert other.ids() == wanted


def test_runs_of_places() -> None:
    assert runs_of([]) == []
    assert runs_of([5, 1, 2, 9, 8]) == [(1, 2), (5, 5), (8, 9)]


@pytest.mark.parametrize(
    ("seen", "moved", "by", "before"),
    [
        ("abcde", "c", -1, "b"),
        ("abcde", "c", 1, "e"),
        ("abcde", "d", 1, None),
        ("abcde", "bd", -1, "a"),
        ("abcde", "bd", 1, None),
        ("ace", "c", -1, "a"),
        ("ace", "a", 1, "d"),
        ("abc", "b", 1, "d"),
    ],
)
def test_a_step_along_the_line(seen: str, moved: str, by: int, before: str | None) -> None:
    wanted = Landing(None if before is None else JobId(before))
    assert nudged(ids("abcde"), ids(seen), ids(moved), by) == wanted


@pytest.mark.parametrize(("moved", "by"), [("a", -1), ("ac", -1), ("e", 1), ("ce", 1), ("x", 1)])
def test_at_the_end_of_the_line_there_is_no_step(moved: str, by: int) -> None:
    assert nudged(ids("abcde"), ids("abcde"), ids(moved), by) is None


def test_what_is_dropped_after_all_in_sight_goes_after_the_last_of_them() -> None:
    line = ids("abcde")
    assert dropped(line, ids("abcde"), ids("b"), JobId("d")) == Landing(JobId("d"))
    assert dropped(line, ids("abcde"), ids("b"), None) == Landing(None)
    # Others follow that are not in sight.
    assert dropped(line, ids("abc"), ids("b"), None) == Landing(JobId("d"))
    assert dropped(line, ids("abc"), ids("bc"), None) == Landing(JobId("d"))
    assert dropped(line, ids("bc"), ids("bc"), None) is None


def test_the_tally_is_always_the_count_of_all() -> None:
    tally = QueueTally(FILM)
    away = ProjectId("another")
    held = Turn(held=HELD_BY_USER)
    for number, state in enumerate(STATES.values(), 1):
        tally.count(job(number, state))
        tally.count(replace(job(number + 50, state), project_id=away))
    for number in range(1, len(STATES) + 1):
        tally.count(job(number, paid.Queued(1), held))
    assert tally.ours.of(Show.ALL) == tally.ours.of(Show.WAITING) == tally.ours.held == 10
    assert tally.ours.of(Show.FAILED) == 0
    assert tally.all.of(Show.FAILED) == 3
    assert tally.open_elsewhere == 6
    assert tally.ours.is_moving
    for number in range(1, len(STATES) + 1):
        tally.count(job(number, paid.Cancelled(1), held))
    assert (tally.ours.held, tally.ours.open, tally.ours.is_moving) == (0, 0, False)


def test_only_the_latest_order_of_a_scene_is_worth_another_try() -> None:
    tally, fault = QueueTally(FILM), STATES["fault"]
    jobs = {each.id: each for each in (job(1, fault), job(2, fault), job(3, STATES["refused"]))}
    anew = replace(job(4, STATES["done"]), scene_id=jobs[JobId(f"{1:032x}")].scene_id)
    jobs[anew.id] = anew
    for each in jobs.values():
        tally.count(each)
    found = tally.failed_for_free(jobs.__getitem__, FILM)
    assert [int(each.id, 16) for each in found] == [2]
    assert list(tally.failed_for_free(jobs.__getitem__, ProjectId("another"))) == []
