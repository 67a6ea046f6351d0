"""The queue's sums, tabs and menu: what is in sight, and what concerns all of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import ProjectId, TakeId, TaskId
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_order import Show
from tests.fakes.provider import FakeProvider
from tests.fakes.waiting import until
from tests.gui.queue_stand import (
    LEFT,
    NOW,
    REFUSED,
    MakePost,
    Post,
    away,
    drawn,
    id_of,
    job,
    waiting,
)

FAULT = "The provider failed inside. Not charged."


def free_fault(number: int, quote: int = 30) -> Job:
    state = paid.Failed(NOW, Reason.PROVIDER_FAULT, FAULT, Billed.NO, TaskId(f"t{number}"))
    return job(number, state, quote=quote)


def open_menu(post: Post) -> None:
    QTest.mouseClick(post.tool("queueMenuButton"), LEFT)


async def test_the_head_sums_up_as_the_ledger_does(make_post: MakePost) -> None:
    charged = paid.Failed(NOW, Reason.UNPLAYABLE, "Cannot be played.", Billed.YES, TaskId("t6"))
    ready = paid.Ready(NOW, TaskId("t7"), ("http://x",), Credits.parse(12))
    elsewhere = away(8, paid.Done(NOW, TaskId("t8"), TakeId("y"), Credits.parse(500)))
    doubt = paid.Uncertain(NOW, "The answer was lost.")
    post = await make_post([*drawn(), job(6, charged), job(7, ready), elsewhere, job(9, doubt)])
    # What runs was charged when it was taken: 30 + 45 + 30 + 12 credits.
    told = "2 running · 1 waiting · spent $0.585 · perhaps $0.15 · promised $0.15"
    await until(lambda: post.summary == told)
    await post.run.queue.line.hold([id_of(5)])
    await until(lambda: post.summary.startswith("2 running · 1 held · spent $0.585"))
    await post.run.queue.cancel(id_of(5))
    await until(lambda: post.summary == "2 running · spent $0.585 · perhaps $0.15")


async def test_an_attempt_before_is_still_spent(make_post: MakePost) -> None:
    paid_for = paid.Failed(NOW, Reason.NO_FILE, "No file.", Billed.YES, TaskId("t1"))
    post = await make_post([job(1, paid_for)])
    await until(lambda: post.summary == "spent $0.15")
    await post.run.queue.retry(id_of(1))
    await until(lambda: post.summary == "1 waiting · spent $0.15 · promised $0.15")


@pytest.mark.parametrize(
    ("width", "told"),
    [(900, "1 running · 1 waiting"), (360, "spent $0.375 · promised $0.15"), (200, "spent $0.375")],
)
async def test_where_there_is_little_room_the_money_is_told(
    make_post: MakePost, width: int, told: str
) -> None:
    post = await make_post(drawn(), size=(width, 300))
    summary = post.sums
    await until(lambda: "promised" in post.summary)
    assert summary.elided().startswith(told)
    assert summary.accessibleName() == post.summary
    assert bool(summary.toolTip()) == (summary.elided() != post.summary)


async def test_an_empty_queue_says_what_will_be_here(make_post: MakePost) -> None:
    post = await make_post()
    assert any(each.startswith("Nothing is being made.") for each in post.labels(post.panel))
    assert not post.view.isVisible()
    assert not post.tabs.isVisible()
    assert post.summary == ""
    await post.run.queue.add(waiting(1))
    await until(post.view.isVisible)
    await until(lambda: post.summary == "1 waiting · spent $0.00 · promised $0.15")


async def test_a_tab_shows_its_kind_and_counts_it(make_post: MakePost) -> None:
    lost = paid.Uncertain(NOW, "The answer was lost.")
    cut = paid.Failed(NOW, Reason.NO_FILE, "Cut.", Billed.YES, TaskId("t7"), ("http://x",))
    post = await make_post([*drawn(), job(6, lost), job(7, cut), job(8, paid.Cancelled(NOW))])
    assert post.shown_tabs() == [
        "All 7",
        "Running 1",
        "Waiting 1",
        "Needs you 2",
        "Failed 2",
        "Done 1",
    ]
    seen = {}
    for show in Show:
        post.show(show)
        seen[show] = sorted(post.numbers())
    assert seen == {
        Show.ALL: [2, 3, 4, 5, 6, 7, 8],
        Show.RUNNING: [3],
        Show.WAITING: [5],
        Show.NEEDS_YOU: [6, 7],
        Show.FAILED: [4, 7],
        Show.DONE: [2],
    }
    post.show(Show.RUNNING)
    await post.run.queue.cancel(id_of(3))
    await until(lambda: post.numbers() == [])
    await until(lambda: "No job of this kind is here now." in post.labels(post.panel))
    # The tab that is chosen stays, so that there is a way back.
    assert "Running 0" in post.shown_tabs()


async def test_the_tabs_are_gone_through_with_the_arrows(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.tabs.setFocus()
    QTest.keyClick(post.tabs, Qt.Key.Key_Right)
    assert post.numbers() == [3]
    QTest.keyClick(post.tabs, Qt.Key.Key_Right)
    assert post.numbers() == [5]
    assert post.tabs.accessibleName() == "Which jobs are shown"


async def test_names_give_way_to_icons_where_there_is_no_room(make_post: MakePost) -> None:
    narrow = await make_post([*drawn(), *waiting(6, 7)], size=(250, 300))
    tabs = narrow.tabs
    texts = [tabs.tabText(at) for at in range(tabs.count()) if tabs.isTabVisible(at)]
    assert texts == ["All 6", "1", "3", "1", "1"]
    assert tabs.sizeHint().width() <= tabs.width()
    narrow.panel.window().resize(700, 300)
    await until(lambda: tabs.tabText(2) == "Waiting 3")


async def test_what_is_current_or_chosen_stays_so_in_another_sight(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.choose(5, 7)
    post.show(Show.WAITING)
    assert [each.id for each in post.view.selected_jobs()] == [id_of(5), id_of(7)]
    assert post.view.current_job == post.job(7)
    post.show(Show.DONE)
    assert post.view.current_job is None
    assert post.sentence == ""


async def test_other_films_are_one_click_away_and_named(make_post: MakePost) -> None:
    failed = away(11, paid.Failed(NOW, Reason.MODERATION, REFUSED, Billed.NO))
    done = away(12, paid.Done(NOW, TaskId("t12"), TakeId("x")))
    post = await make_post([*drawn(), failed, done, away(13, paid.Queued(NOW))])
    assert post.numbers() == [3, 5, 4, 2]
    await until(lambda: post.button("All films"))
    button = post.button("All films")
    assert button is not None
    assert "1 are open in others" in button.toolTip()
    QTest.mouseClick(button, LEFT)
    assert post.numbers() == [3, 5, 13, 12, 11, 4, 2]
    assert post.rows()[2] == "Away: Nets · take 1"
    assert post.standing(13) == "2nd in line"
    await until(lambda: "spent $0.525" in post.summary)
    assert Verb.EDIT not in post.table.verbs(failed)
    assert post.table.verbs(done) == ()
    QTest.mouseClick(button, LEFT)
    assert post.numbers() == [3, 5, 4, 2]
    # The line is that of all films, whatever is in sight.
    await post.run.queue.line.move([id_of(13)], id_of(5))
    await until(lambda: post.standing(5) == "2nd in line")


async def test_a_panel_of_all_films_offers_no_other_films(make_post: MakePost) -> None:
    post = await make_post([*drawn(), away(13, paid.Queued(NOW))], film=None)
    assert len(post.numbers()) == 5
    assert post.table.name(post.job(13)) == "Nets · take 1"
    open_menu(post)
    assert "All films" not in post.offers()
    post.menu().close()


async def test_hiding_what_is_done_is_for_the_eye_only(make_post: MakePost) -> None:
    post = await make_post([*drawn(), job(8, paid.Cancelled(NOW))])
    open_menu(post)
    post.take("Hide what is done")
    assert post.numbers() == [3, 5, 4]
    assert len(await post.run.journal.jobs()) == 5
    post.show(Show.DONE)
    assert post.numbers() == [2]
    post.show(Show.ALL)
    assert post.numbers() == [3, 5, 4]
    open_menu(post)
    post.take("Hide what is done")
    assert post.numbers() == [3, 5, 8, 4, 2]


async def test_in_a_low_panel_the_menu_has_the_tabs(make_post: MakePost) -> None:
    post = await make_post(drawn(), size=(392, 150))
    assert not post.tabs.isVisible()
    assert post.sums.elided().startswith("1 running · 1 waiting")
    open_menu(post)
    post.take("Waiting")
    assert post.numbers() == [5]
    # A filter that is on is never out of sight.
    assert post.tabs.isVisible()


async def test_what_failed_for_free_is_tried_again_together_at_its_price(
    make_post: MakePost, provider: FakeProvider
) -> None:
    paid_for = paid.Failed(NOW, Reason.NO_FILE, "No file.", Billed.YES, TaskId("t8"))
    post = await make_post(
        [*drawn(), free_fault(6), free_fault(7, quote=45), job(8, paid_for), free_fault(9)]
    )
    post.unwanted.add(id_of(9))
    post.show(Show.FAILED)
    await until(lambda: post.button("Try 2 again · $0.375"))
    open_menu(post)
    assert "Try again what failed for free: 2 · $0.375" in post.offers()
    post.menu().close()
    await post.press("Try 2 again · $0.375")
    await until(lambda: all(isinstance(post.state(each), paid.Queued) for each in (6, 7)))
    # Refused, charged, or no longer wanted: these are left alone.
    assert all(isinstance(post.state(each), paid.Failed) for each in (4, 8, 9))
    open_menu(post)
    assert "Nothing has failed for free" in post.offers()
    post.menu().close()
    assert post.faults == []


async def test_trying_all_again_goes_whole_or_not_at_all(
    make_post: MakePost, provider: FakeProvider
) -> None:
    provider.balance = 40.0
    post = await make_post([free_fault(6), free_fault(7)])
    post.show(Show.FAILED)
    await until(lambda: post.button("Try 2 again · $0.30"))
    await post.press("Try 2 again · $0.30")
    await until(lambda: post.faults)
    assert "60 needed, 40 there" in str(post.faults[0])
    assert all(isinstance(post.state(each), paid.Failed) for each in (6, 7))


async def test_what_was_ordered_anew_since_is_not_tried_again(make_post: MakePost) -> None:
    first = free_fault(6)
    anew = paid.Done(NOW, TaskId("t7"), TakeId("x"))
    later = replace(job(7, anew), scene_id=first.scene_id, take_number=2)
    post = await make_post([first, later])
    post.show(Show.FAILED)
    assert post.numbers() == [6]
    open_menu(post)
    assert "Nothing has failed for free" in post.offers()
    post.menu().close()


async def test_the_films_of_others_are_not_tried_again_unseen(make_post: MakePost) -> None:
    state = paid.Failed(NOW, Reason.PROVIDER_FAULT, FAULT, Billed.NO)
    post = await make_post([free_fault(6), away(7, state)])
    assert [each.id for each in post.panel._free()] == [id_of(6)]
    open_menu(post)
    post.take("All films")
    assert {each.project_id for each in post.panel._free()} == {
        ProjectId("film"),
        ProjectId("another film"),
    }
