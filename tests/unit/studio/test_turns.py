from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.jobs import Job, Priority, Turn
from desktop_app.domain.project import JobId
from desktop_app.studio.turns import first_place, order, put_before
from tests.unit.studio.bench import job_of

FILM = Path("film")


def line_of(*turns: Turn) -> list[Job]:
    jobs = [replace(job_of(number, FILM), turn=turn) for number, turn in enumerate(turns)]
    return sorted(jobs, key=order)


def after(line: list[Job], turns: dict[JobId, Turn]) -> list[JobId]:
    moved = [replace(job, turn=turns.get(job.id, job.turn)) for job in line]
    return [job.id for job in sorted(moved, key=order)]


turns = st.builds(Turn, st.sampled_from(Priority), st.integers(-5, 40))


@given(st.lists(turns, min_size=1, max_size=9, unique_by=lambda turn: turn.place), st.data())
def test_what_is_moved_stands_where_it_was_put_and_the_rest_keeps_its_order(
    given_turns: list[Turn], data: st.DataObject
) -> None:
    line = line_of(*given_turns)
    ids = [job.id for job in line]
    chosen = data.draw(st.sets(st.sampled_from(ids), min_size=1))
    before = data.draw(st.none() | st.sampled_from(ids).filter(lambda id_: id_ not in chosen)
                       if len(chosen) < len(ids) else st.none())  # fmt: skip
    moved = [job for job in line if job.id in chosen]
    found = after(line, put_before(line, moved, before))
    rest = [id_ for id_ in ids if id_ not in chosen]
    at = len(rest) if before is None else rest.index(before)
    assert found == [*rest[:at], *(job.id for job in moved), *rest[at:]]


def test_between_two_neighbours_there_is_room_for_many_moves_without_touching_others() -> None:
    line = line_of(*(Turn(place=first_place(1000, rank)) for rank in range(3)))
    for _ in range(15):
        last = line[-1]
        changed = put_before(line, [last], line[1].id)
        assert set(changed) == {last.id}
        line = sorted((replace(job, turn=changed.get(job.id, job.turn)) for job in line), key=order)


def test_whoever_goes_before_a_job_takes_its_priority() -> None:
    first, usual = Turn(Priority.FIRST, 5), Turn(Priority.USUAL, 1)
    line = line_of(usual, first)
    assert [job.turn.priority for job in line] == [Priority.FIRST, Priority.USUAL]
    changed = put_before(line, line[1:], line[0].id)
    assert changed[line[1].id].priority is Priority.FIRST
    at_the_end = put_before(line, line[:1], None)
    assert at_the_end[line[0].id].priority is Priority.USUAL


def test_what_is_ordered_later_stands_behind() -> None:
    assert first_place(1000, 0) < first_place(1000, 1) < first_place(1001, 1)
