"""Five thousand jobs in the queue: what a change, a burst and a picture cost."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, Priority, Turn
from desktop_app.domain.project import TaskId
from desktop_app.ui.queue_order import Show
from desktop_app.ui.queue_view import JobView
from tests.fakes.waiting import until
from tests.gui.queue_stand import NOW, MakePost, Post, job

MANY = 5000


def cost(do: Callable[[], object]) -> float:
    """Return the seconds of the processor that it takes, the rows settled and painted."""
    begun = time.process_time()
    do()
    QApplication.sendPostedEvents()
    return time.process_time() - begun


def fill(post: Post, total: int) -> list[Job]:
    """Let that many jobs wait."""
    record, have = post.run.queue._record, len(post.run.queue.jobs())
    for number in range(have + 1, total + 1):
        record.take_in(job(number, paid.Queued(NOW)), held=True)
    post.table.settle()
    return list(post.run.queue.jobs())


async def test_one_change_among_five_thousand_costs_what_it_does_among_fifty(
    make_post: MakePost,
) -> None:
    post = await make_post()

    def changes(jobs: list[Job]) -> float:
        def change() -> None:
            for turn in range(300):
                post.run.queue._record.tell(jobs[(turn * 37) % len(jobs)].id)
                post.table.settle()
                post.view.viewport().repaint()

        return min(cost(change) for _ in range(3))

    few = changes(fill(post, 50))
    many = changes(fill(post, MANY))
    assert post.table.rowCount() == MANY
    assert many < 3 * few + 0.1


async def test_a_burst_is_one_change_of_the_rows(make_post: MakePost) -> None:
    post = await make_post()
    queue = post.run.queue
    jobs = fill(post, MANY)

    def all_last_but_the_first() -> None:
        for each in jobs[1:]:
            queue._record.turned(each.id, Turn(Priority.LAST, -each.turn.place))
        post.table.settle()

    assert cost(all_last_but_the_first) < 1.5
    post.view.setCurrentIndex(post.table.index(2000, 0))
    current = post.view.current_job
    assert current is not None

    def all_cancelled() -> None:
        for each in jobs:
            queue._record.take_over(each.id, paid.Cancelled(NOW + 1))
        post.table.settle()

    assert cost(all_cancelled) < 1.5
    assert post.view.current_job is not None
    assert post.view.current_job.id == current.id
    assert post.table.tally.ours.of(Show.WAITING) == 0


async def test_five_thousand_are_ordered_filtered_and_taken_from_sight_at_once(
    make_post: MakePost,
) -> None:
    post = await make_post()
    assert cost(lambda: fill(post, MANY)) < 2.5
    post.show(Show.WAITING)
    assert cost(lambda: post.show(Show.ALL)) < 0.5
    post.show(Show.WAITING)

    def every_other_runs() -> None:
        for each in post.run.queue.jobs()[::2]:
            submitted = paid.Submitted(NOW, TaskId(each.id))
            post.run.queue._record.take_over(each.id, submitted)
        post.table.settle()

    assert cost(every_other_runs) < 2.0
    assert post.table.rowCount() == MANY // 2


async def test_a_picture_of_the_rows_costs_the_same_wherever_it_is(make_post: MakePost) -> None:
    post = await make_post(size=(900, 600))
    fill(post, MANY)
    await until(lambda: post.view.height() > 300)

    def scroll() -> None:
        for row in range(0, MANY, 100):
            post.view.scrollTo(post.table.index(row, 0), JobView.ScrollHint.PositionAtTop)
            post.view.viewport().grab()

    assert cost(scroll) / 50 < 0.03
