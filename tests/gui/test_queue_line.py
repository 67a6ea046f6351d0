"""Arranging what waits: by hand, by keys, from the menu, one job or many."""

from asyncio import sleep as asyncio_sleep
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.jobs import Priority
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TaskId
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.ui.queue_order import Show
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until
from tests.gui.queue_stand import (
    ALT,
    CTRL,
    NOW,
    MakePost,
    Post,
    away,
    drawn,
    id_of,
    waiting,
)


def line(post: Post) -> list[int]:
    """Return what waits, in its turn, as the queue has it."""
    return [int(each.id, 16) for each in post.run.queue.line.jobs()]


def below(post: Post, number: int) -> QPoint:
    """Return a place just under the middle of a row."""
    return post.box(number).center() + QPoint(0, 4)


async def test_a_row_is_dragged_along_the_line_under_a_live_mark(
    make_post: MakePost, theme: Theme
) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    accent = theme.color("accent")

    def mark() -> list[int]:
        """Return the rows of pixels where the mark is."""
        picture = post.view.viewport().grab().toImage()
        x = picture.width() - 30
        return [y for y in range(picture.height()) if picture.pixelColor(x, y) == accent]

    assert mark() == []
    post.drag(8, below(post, 5))
    assert post.box(6).top() in mark()
    QTest.mouseMove(post.view.viewport(), below(post, 6))
    assert post.box(7).top() in mark()
    assert post.numbers()[1:5] == [5, 6, 7, 8]
    post.drop(below(post, 6))
    await until(lambda: post.numbers()[1:5] == [5, 6, 8, 7])
    assert line(post) == [5, 6, 8, 7]
    assert not post.view._drag.is_held
    assert post.view.current_job == post.job(8)
    turns = {job.id: job.turn for job in await post.run.journal.jobs()}
    assert turns[id_of(6)].place < turns[id_of(8)].place < turns[id_of(7)].place


async def test_what_is_dropped_past_its_like_stays_in_the_line(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.drag(6, post.box(2).center())
    post.drop(post.box(2).center())
    await until(lambda: post.numbers() == [3, 5, 7, 6, 4, 2])
    post.drag(6, QPoint(60, 2))
    post.drop(QPoint(60, 2))
    await until(lambda: post.numbers() == [3, 6, 5, 7, 4, 2])


async def test_only_what_waits_can_be_carried(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6)])
    for number in (3, 4, 2):
        post.drag(number, post.box(5).center())
        assert not post.view._drag.is_held
        post.drop(post.box(5).center())
    assert post.numbers() == [3, 5, 6, 4, 2]


@pytest.mark.parametrize("how", ["escape", "focus", "started"])
async def test_a_carried_row_is_put_back(make_post: MakePost, how: str) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.go_to(7)
    post.drag(7, post.box(5).center() - QPoint(0, 4))
    if how == "escape":
        post.key(Qt.Key.Key_Escape)
    elif how == "focus":
        post.tabs.setFocus()
    else:
        await post.run.queue._record.write(id_of(7), paid.Submitting(NOW + 1))
        await until(lambda: post.numbers()[:2] == [3, 7])
    post.drop(QPoint(60, 40))
    await asyncio_sleep(0.05)
    assert line(post) == ([5, 6] if how == "started" else [5, 6, 7])
    assert post.faults == []


async def test_others_may_come_and_go_while_a_row_is_carried(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    post.drag(8, below(post, 5))
    await post.run.queue._record.write(
        id_of(3), paid.Failed(NOW + 1, Reason.NO_FILE, "No file.", Billed.NO)
    )
    await until(lambda: post.numbers()[:2] == [5, 6])
    # One row less above: the mark is where the pointer is now.
    assert post.view._drag._carried is not None
    assert post.view._drag._carried.target == post.row_of(6) + 1
    post.drop(below(post, 6))
    await until(lambda: line(post) == [5, 6, 8, 7])


async def test_the_mark_stays_in_the_line_when_that_moves_on(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.drag(7, QPoint(60, 2))
    held = post.view._drag._carried
    assert held is not None
    assert held.target == post.row_of(5) == 1
    post.run.queue._record.take_over(id_of(2), paid.Submitted(NOW + 1, TaskId("t2")))
    await until(lambda: post.row_of(5) == 2)
    held = post.view._drag._carried
    assert held is not None
    assert held.target == 2
    post.drop(QPoint(60, 2))
    await until(lambda: line(post) == [7, 5, 6])


async def test_a_long_line_scrolls_under_what_is_carried_to_its_edge(make_post: MakePost) -> None:
    post = await make_post(waiting(*range(1, 41)))
    bar = post.view.verticalScrollBar()
    post.drag(1, QPoint(60, post.view.viewport().height() - 2))
    await until(lambda: bar.value() == bar.maximum())
    post.drop(QPoint(60, post.view.viewport().height() - 2))
    await until(lambda: line(post)[-1] == 1)


async def test_many_rows_are_carried_together(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    post.choose(6, 8)
    post.drag(8, QPoint(60, 2))
    post.drop(QPoint(60, 2))
    await until(lambda: line(post) == [6, 8, 5, 7])
    assert [each.id for each in post.view.selected_jobs()] == [id_of(6), id_of(8)]


async def test_keys_move_what_is_chosen_and_every_press_counts(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    post.go_to(8)
    post.key(Qt.Key.Key_Up, ALT)
    post.key(Qt.Key.Key_Up, ALT)
    await until(lambda: line(post) == [5, 8, 6, 7])
    assert post.view.current_job == post.job(8)
    post.choose(8, 7)
    post.key(Qt.Key.Key_Up, ALT)
    await until(lambda: line(post) == [8, 7, 5, 6])
    post.key(Qt.Key.Key_Up, ALT)
    post.key(Qt.Key.Key_Down, ALT)
    await until(lambda: line(post) == [5, 8, 7, 6])
    post.go_to(3)
    post.key(Qt.Key.Key_Down, ALT)
    await asyncio_sleep(0.05)
    assert line(post) == [5, 8, 7, 6]
    assert post.faults == []


async def test_a_step_goes_past_what_is_not_in_sight(make_post: MakePost) -> None:
    hidden = [away(number, paid.Queued(NOW)) for number in (6, 7)]
    post = await make_post([*waiting(5), *hidden, *waiting(8, 9)])
    assert post.numbers() == [5, 8, 9]
    post.go_to(8)
    post.key(Qt.Key.Key_Up, ALT)
    await until(lambda: post.numbers() == [8, 5, 9])
    assert line(post) == [8, 5, 6, 7, 9]
    post.key(Qt.Key.Key_Down, ALT)
    await until(lambda: post.numbers() == [5, 8, 9])
    assert line(post) == [5, 8, 6, 7, 9]


async def test_the_menu_lets_jobs_come_first_or_last(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    post.go_to(8)
    post.panel._open_menu(QPoint(50, 50))
    assert post.offers() == [
        "Cancel",
        "Hold",
        "Move up in the line",
        "Move down in the line",
        "First",
        "Usual",
        "Last",
    ]
    checked = [each.text() for each in post.menu().actions() if each.isChecked()]
    assert checked == ["Usual"]
    post.take("First")
    await until(lambda: line(post) == [8, 5, 6, 7])
    assert post.job(8).turn.priority is Priority.FIRST
    assert post.standing(8) == "next"
    post.choose(5, 6)
    post.panel._open_menu(QPoint(50, 50))
    post.take("Last")
    await until(lambda: line(post) == [8, 7, 5, 6])
    post.panel._open_menu(QPoint(50, 50))
    post.take("Move up in the line")
    await until(lambda: line(post) == [8, 5, 6, 7])


async def test_many_are_held_released_and_cancelled_for_nothing(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7, 8)])
    post.choose(6, 7, 3)
    post.panel._open_menu(QPoint(50, 50))
    assert post.offers()[:2] == ["Hold 2", "Cancel 2"]
    post.take("Hold 2")
    await until(lambda: post.standing(6) == post.standing(7) == "held")
    assert post.standing(8) == "2nd in line"
    post.choose(6, 8)
    post.panel._open_menu(QPoint(50, 50))
    assert post.offers()[:3] == ["Go on with 1", "Hold 1", "Cancel 2"]
    post.take("Go on with 1")
    await until(lambda: post.standing(6) == "2nd in line")
    post.choose(6, 7, 3, 4)
    post.key(Qt.Key.Key_Delete)
    await until(lambda: all(isinstance(post.state(each), paid.Cancelled) for each in (6, 7)))
    # Only what waits is taken back by that key: the rest may cost money.
    assert isinstance(post.state(3), paid.Submitted)
    assert isinstance(post.state(4), paid.Failed)
    assert post.faults == []


async def test_a_held_row_goes_on_by_its_button(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6)])
    await post.run.queue.line.hold([id_of(6)])
    await until(lambda: post.standing(6) == "held")
    post.go_to(6)
    assert post.sentence == "Held by you; nothing was sent or charged."
    post.click(post.action_place(6))
    await until(lambda: post.standing(6) == "2nd in line")


async def test_a_price_that_rose_is_on_the_button_that_accepts_it(
    make_post: MakePost, tmp_path: Path
) -> None:
    model = ModelId("sora-2-text-to-video")
    post = await make_post([])
    shipped = load_catalogue(paths.resources() / "models.json")
    post.run.account.catalogue = shipped.as_listed_by(frozenset({model}))
    today = Credits.parse(30)
    cheap = [replace(each, quote=Credits.parse(12)) for each in waiting(1, 2)]
    why = "Its price rose from 12 to 30 credits ($0.15) since it was ordered; nothing was sent."
    await post.run.queue.add(cheap)
    await post.run.queue.line.hold([id_of(1), id_of(2)], why)
    await until(lambda: post.standing(1) == "held | its price rose")
    assert post.table.risen_price(post.job(1)) == today
    await until(lambda: post.shown_tabs() == ["All 2", "Waiting 2", "Needs you 2"])
    post.show(Show.NEEDS_YOU)
    post.go_to(1)
    assert post.sentence == why
    post.choose(1, 2)
    post.panel._open_menu(QPoint(50, 50))
    assert post.offers()[0] == "Go on with 2 · $0.30"
    post.menu().close()
    post.go_to(1)
    await post.press("Go on · $0.15")
    await until(lambda: post.standing(1) == "next")
    assert post.job(1).quote == today
    await until(lambda: "promised $0.21" in post.summary)


async def test_what_another_process_drives_is_left_where_it_stands(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.run.queue._roster.let_go(id_of(6))
    post.go_to(6)
    post.panel._open_menu(QPoint(50, 50))
    assert post.menus() == []
    post.drag(6, post.box(5).center())
    assert not post.view._drag.is_held
    post.drop(post.box(5).center())
    post.choose(5, 6)
    post.key(Qt.Key.Key_Delete)
    await until(lambda: isinstance(post.state(5), paid.Cancelled))
    assert isinstance(post.state(6), paid.Queued)
    assert post.faults == []


async def test_the_line_stands_as_it_was_left_after_a_start(
    make_post: MakePost, tmp_path: Path
) -> None:
    post = await make_post([*waiting(1, 2, 3)])
    await post.run.queue.line.move([id_of(3)], id_of(1))
    await post.run.queue.line.hold([id_of(2)])
    found = {int(each.id, 16): each.turn for each in await post.run.journal.jobs()}
    assert found[3].place < found[1].place < found[2].place
    assert found[2].held
    again = await make_post()
    assert again.numbers() == [3, 1, 2]


async def test_ctrl_click_and_shift_choose_many(make_post: MakePost) -> None:
    post = await make_post(waiting(*range(1, 8)))
    post.click(post.box(2).center())
    post.click(post.box(5).center(), Qt.KeyboardModifier.ShiftModifier)
    assert [int(each.id, 16) for each in post.view.selected_jobs()] == [2, 3, 4, 5]
    post.click(post.box(3).center(), CTRL)
    assert [int(each.id, 16) for each in post.view.selected_jobs()] == [2, 4, 5]
    post.key(Qt.Key.Key_Escape)
    assert post.view.selected_jobs() == []
