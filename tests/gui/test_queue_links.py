"""A job that is made from the take of another says for which scene it waits, until that is over."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import TakeId
from desktop_app.domain.references import Reference, Source, Use
from tests.fakes.waiting import until
from tests.gui.queue_stand import NOW, MakePost, Post, id_of, job


def spoken(post: Post, number: int) -> str:
    row = post.table.row_of(id_of(number))
    assert row is not None
    words = post.table.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    return str(words)


async def test_a_job_says_for_which_scene_it_waits(make_post: MakePost) -> None:
    frame = Reference(Use.FIRST_FRAME, Source(take_id=TakeId(id_of(1))))
    before = job(1, paid.Queued(NOW))
    after = replace(job(2, paid.Queued(NOW)), references=(frame,))
    post = await make_post([before, after])
    assert "waits for “Fog lifts”" in spoken(post, 2)
    tip = post.table.index(post.table.row_of(id_of(2)) or 0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "comes first; nothing was sent" in tip
    assert "waits for" not in spoken(post, 1)
    await post.run.queue.cancel(id_of(1))
    await until(lambda: "waits for" not in spoken(post, 2))
