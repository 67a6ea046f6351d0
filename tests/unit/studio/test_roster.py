from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.jobs import Cancelled, Queued, Submitted, Submitting
from desktop_app.domain.project import JobId, TaskId
from desktop_app.studio.roster import Agenda, Roster
from tests.unit.studio.bench import job_of

FILM = Path("film")


def _roster(count: int) -> tuple[Roster, list[JobId]]:
    roster = Roster()
    jobs = [job_of(number, FILM) for number in range(count)]
    for job in jobs:
        roster.add(job, held=True)
    return roster, [job.id for job in jobs]


def test_waiting_jobs_come_oldest_first_even_those_put_back() -> None:
    roster, ids = _roster(4)
    roster.change(ids[0], Submitting(1))
    roster.change(ids[2], Submitting(1))
    assert [job.id for job in roster.waiting()] == [ids[1], ids[3]]
    roster.change(ids[0], Queued(2))
    assert [job.id for job in roster.waiting()] == [ids[0], ids[1], ids[3]]
    assert roster.running == 1


def test_looking_at_some_loses_none() -> None:
    roster, ids = _roster(5)
    waiting = roster.waiting()
    assert next(waiting).id == ids[0]
    assert next(waiting).id == ids[1]
    waiting.close()
    assert [job.id for job in roster.waiting()] == ids


def test_jobs_of_others_neither_wait_nor_run_here() -> None:
    roster, ids = _roster(3)
    roster.let_go(ids[0])
    roster.change(ids[1], Submitted(1, TaskId("t")))
    roster.let_go(ids[1])
    assert [job.id for job in roster.waiting()] == [ids[2]]
    assert roster.running == 0
    assert [job.id for job in roster.others()] == ids[:2]
    roster.hold(ids[0])
    assert [job.id for job in roster.waiting()] == [ids[0], ids[2]]


def test_a_job_that_is_over_is_nobodys() -> None:
    roster, ids = _roster(2)
    roster.change(ids[0], Cancelled(1))
    assert roster.held == {ids[1]}
    assert not roster.others()


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 100)), max_size=60))
def test_an_agenda_has_one_time_for_a_job_and_the_last_word_counts(
    words: list[tuple[int, int]],
) -> None:
    agenda, expected = Agenda(), dict[JobId, float]()
    for number, when in words:
        job_id = JobId(str(number))
        if when % 7 == 0:
            agenda.drop(job_id)
            expected.pop(job_id, None)
        else:
            agenda.put(job_id, float(when))
            expected[job_id] = float(when)
    assert agenda.next() == min(expected.values(), default=None)
    due = agenda.take_due(50.0)
    assert sorted(due) == sorted(job for job, when in expected.items() if when <= 50.0)
    assert [expected[job] for job in due] == sorted(expected[job] for job in due)
    assert agenda.take_due(50.0) == []
    assert all(job in agenda for job, when in expected.items() if when > 50.0)
