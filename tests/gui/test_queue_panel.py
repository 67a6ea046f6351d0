"""The queue's rows on a real queue with its journal, under mouse and keys."""

from asyncio import sleep as asyncio_sleep
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest

from desktop_app.domain import jobs as paid
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.ui.job_words import Verb
from desktop_app.ui.queue_order import Show
from tests.fakes.provider import FakeProvider
from tests.fakes.waiting import until
from tests.gui.queue_stand import (
    LEFT,
    NOW,
    REFUSED,
    MakePost,
    drawn,
    id_of,
    job,
    waiting,
)


async def test_what_runs_is_on_top_then_the_line_then_what_ended(make_post: MakePost) -> None:
    older = job(1, paid.Submitted(NOW - 300_000, TaskId("t1")))
    newest = job(6, paid.Done(NOW + 5000, TaskId("t6"), TakeId("y"), Credits.parse(30)))
    post = await make_post([*drawn(), *waiting(8, 7), older, newest])
    assert post.numbers() == [1, 3, 5, 7, 8, 6, 4, 2]
    QAbstractItemModelTester(post.table, QAbstractItemModelTester.FailureReportingMode.Fatal)


async def test_a_row_says_state_what_was_ordered_and_its_money(make_post: MakePost) -> None:
    post = await make_post(drawn())
    spoken = [post.table.data(post.table.index(at, 0)) for at in range(4)]
    assert spoken == [
        "Nets · take 1, generating for 1:42, Sora 2 · 15 s · $0.225",
        "Home · take 1, next, Sora 2 · 10 s · $0.15",
        "The catch · take 1, refused, not charged, Sora 2 · 10 s",
        "First light · take 1, ready, charged $0.15 · Sora 2 · 10 s",
    ]
    tip = post.table.data(post.table.index(2, 0), Qt.ItemDataRole.ToolTipRole)
    assert REFUSED in str(tip)
    assert post.standing(3) == "1:42 · ~2:20"


async def test_a_job_that_is_sent_and_one_that_ends_stand_where_they_belong(
    make_post: MakePost,
) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    QAbstractItemModelTester(post.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    moves = QSignalSpy(post.table.rowsMoved)
    record = post.run.queue._record
    post.go_to(6)
    await record.write(id_of(5), paid.Submitting(NOW + 1))
    await record.write(id_of(5), paid.Submitted(NOW + 2, TaskId("t5")))
    await until(lambda: post.standing(6) == "next")
    # The first of the line became the last of what runs: nothing moved under the eye.
    assert moves.count() == 0
    assert post.numbers() == [3, 5, 6, 7, 4, 2]
    await record.write(id_of(3), paid.Ready(NOW + 3, TaskId("t3"), ("http://x",)))
    post.table.settle()
    # What runs stays where it began, whatever happens to it.
    assert post.numbers() == [3, 5, 6, 7, 4, 2]
    await record.write(id_of(3), paid.Done(NOW + 4, TaskId("t3"), TakeId("z")))
    await until(lambda: post.numbers() == [5, 6, 7, 3, 4, 2])
    assert moves.count() == 1
    assert post.view.current_job == post.job(6)


async def test_what_waits_says_its_place_or_why_it_has_none(make_post: MakePost) -> None:
    again = job(3, paid.Queued(NOW, 2, NOW + 4200))
    post = await make_post([*waiting(1, 2), again, *waiting(4, 6)])
    places = [post.standing(number) for number in (1, 2, 3, 4, 6)]
    assert places == ["next", "2nd in line", "in 5 s | tried again 2 of 3", "4th in line",
                      "5th in line"]  # fmt: skip
    changes = QSignalSpy(post.table.dataChanged)
    await post.run.queue.line.hold([id_of(1)])
    await until(changes.count)
    assert (post.standing(1), post.standing(2)) == ("held", "next")
    # Everyone behind is painted anew.
    ranges = [changes.at(at) for at in range(changes.count())]
    assert any(first.row() == 0 and last.row() == 4 for first, last, *_ in ranges)
    post.clock[0] += 4200
    assert post.standing(3) == "2nd in line | tried again 2 of 3"
    post.run.queue._roster.let_go(id_of(4))
    assert post.standing(4) == "waits elsewhere"
    assert post.table.verbs(post.job(4)) == ()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (paid.Done(NOW, TaskId("t"), TakeId("x"), Credits.parse(12)), "charged $0.06"),
        (paid.Failed(NOW, Reason.NO_FILE, "No file.", Billed.NO), "failed, not charged"),
        (
            paid.Failed(NOW, Reason.NO_FILE, "No.", Billed.YES, credits=Credits.parse(8)),
            "failed, charged $0.04",
        ),
        (
            paid.Failed(NOW, Reason.PROVIDER_FAULT, "Lost.", Billed.UNKNOWN, TaskId("t")),
            "failed, perhaps charged $0.15",
        ),
        (paid.Uncertain(NOW, "The answer was lost."), "perhaps charged $0.15"),
        (paid.Cancelled(NOW), "not charged"),
        (paid.Cancelled(NOW, TaskId("t")), "left, perhaps charged $0.15"),
    ],
)
async def test_what_has_ended_says_whether_it_was_billed(
    make_post: MakePost, state: paid.JobState, words: str
) -> None:
    post = await make_post([job(1, state)])
    told = post.job(1)
    assert words in (post.table.words(told).note or post.table.facts(told))
    picture = post.view.viewport().grab(post.box(1)).toImage()
    post.run.queue._record.take_over(id_of(1), replace(state, at=NOW + 1))
    post.table.settle()
    # Painted as it was: the time of an end is in the details alone.
    assert post.view.viewport().grab(post.box(1)).toImage() == picture


async def test_what_takes_three_times_as_long_says_so(make_post: MakePost) -> None:
    post = await make_post(drawn())
    assert post.table.words(post.job(3)).note == ""
    post.clock[0] += (3 * 140 - 102) * 1000
    assert post.table.words(post.job(3)).note == ""
    post.clock[0] += 1000
    words = post.table.words(post.job(3))
    assert (words.note, words.tone) == ("longer than usual", "warn")
    assert words.sentence.startswith("Taking longer than usual")
    assert words.verbs == (Verb.STOP_WAITING,)


async def test_the_cross_takes_back_what_waits(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.click(post.box(5).center())
    await until(lambda: post.view.currentIndex().row() == post.row_of(5))
    assert isinstance(post.state(5), paid.Queued)
    post.click(post.action_place(5))
    await until(lambda: isinstance(post.state(5), paid.Cancelled))
    assert post.standing(5) == "cancelled | not charged"
    assert post.faults == []


async def test_a_press_that_is_let_go_elsewhere_does_nothing(make_post: MakePost) -> None:
    post = await make_post(drawn())
    viewport = post.view.viewport()
    for start, end in (
        (post.action_place(5), post.box(5).center()),
        (post.box(5).center(), post.action_place(5)),
        (post.action_place(5), post.action_place(3)),
    ):
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, pos=end)
    QTest.mouseClick(viewport, Qt.MouseButton.MiddleButton, pos=post.action_place(5))
    await asyncio_sleep(0.05)
    assert isinstance(post.state(5), paid.Queued)
    assert isinstance(post.state(3), paid.Submitted)


async def test_a_double_click_is_one_action(make_post: MakePost) -> None:
    post = await make_post(drawn())
    chosen = QSignalSpy(post.view.verb_chosen)
    QTest.mouseDClick(post.view.viewport(), LEFT, pos=post.action_place(2))
    QTest.mouseDClick(post.view.viewport(), LEFT, pos=post.box(5).center())
    assert chosen.count() <= 1
    assert isinstance(post.state(5), paid.Queued)


async def test_every_action_is_large_enough_to_hit(make_post: MakePost) -> None:
    post = await make_post(drawn())
    for number in (2, 3, 4, 5):
        box = post.box(number)
        hits = [
            (x, y)
            for x in range(box.left(), box.right() + 1)
            for y in (box.top(), box.top() + 5, box.bottom() - 5, box.bottom())
            if post.view._verb_at(QPoint(x, y)) is not None
        ]
        wide = max(x for x, _ in hits) - min(x for x, _ in hits) + 1
        high = max(y for _, y in hits) - min(y for _, y in hits) + 1
        assert min(wide, high) >= 24, number
        assert min(x for x, _ in hits) > box.center().x()


async def test_enter_does_the_primary_action_and_delete_only_cancels(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.go_to(2)
    post.key(Qt.Key.Key_Return)
    assert [each.id for each in post.shown] == [id_of(2)]
    post.key(Qt.Key.Key_Up)
    post.key(Qt.Key.Key_Enter)
    assert [each.scene_title for each in post.edited] == ["The catch"]
    for number in (2, 3, 4):
        post.go_to(number)
        post.key(Qt.Key.Key_Delete)
    await asyncio_sleep(0.05)
    assert isinstance(post.state(3), paid.Submitted)
    post.go_to(5)
    post.key(Qt.Key.Key_Delete)
    await until(lambda: isinstance(post.state(5), paid.Cancelled))
    post.go_to(3)
    post.key(Qt.Key.Key_Return)
    await until(lambda: isinstance(post.state(3), paid.Cancelled))


async def test_tab_comes_in_on_a_row_and_goes_on(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.tabs.setFocus()
    QTest.keyClick(post.tabs, Qt.Key.Key_Tab)
    assert post.view.hasFocus()
    assert post.view.currentIndex().row() == 0
    post.key(Qt.Key.Key_Tab)
    assert not post.view.hasFocus()


@pytest.mark.parametrize("by", ["mouse", "key"])
async def test_the_menu_has_every_verb_with_its_price(make_post: MakePost, by: str) -> None:
    post = await make_post(drawn())
    post.go_to(4)
    reasons = QContextMenuEvent.Reason
    place = post.box(4).center()
    on_screen = post.view.viewport().mapToGlobal(place)
    event = (
        QContextMenuEvent(reasons.Mouse, place, on_screen)
        if by == "mouse"
        else QContextMenuEvent(reasons.Keyboard, QPoint(0, 0), on_screen)
    )
    post.view.contextMenuEvent(event)
    assert post.offers() == ["Edit prompt", "Try again · $0.15", "Look again"]
    post.take("Try again · $0.15")
    await until(lambda: isinstance(post.state(4), paid.Queued))


async def test_an_unknown_outcome_is_looked_at_submitted_again_or_forgotten(
    make_post: MakePost, provider: FakeProvider
) -> None:
    provider.balance = 790.0
    unknown = paid.Uncertain(NOW, "The answer was lost; it may be charged.", Credits.parse(820))
    post = await make_post([job(1, unknown)])
    post.go_to(1)
    assert post.sentence == "The answer was lost; it may be charged."
    post.key(Qt.Key.Key_Return)
    await until(lambda: "fell by 30 credits" in post.sentence)
    await post.press("Submit again · $0.15")
    # It may charge twice, so whoever hears it asks first.
    assert [each.id for each in post.submitted] == [id_of(1)]
    assert isinstance(post.state(1), paid.Uncertain)
    await post.press("Forget")
    await until(lambda: isinstance(post.state(1), paid.Cancelled))


async def test_pausing_and_going_on(make_post: MakePost) -> None:
    post = await make_post(drawn())
    assert post.pause.accessibleName() == "Pause: send nothing new"
    QTest.mouseClick(post.pause, LEFT)
    assert post.run.queue.pause_reason == "Paused by you."
    assert post.notice == "Paused by you."
    assert post.pause.accessibleName() == "Go on"
    QTest.mouseClick(post.pause, LEFT)
    assert post.run.queue.pause_reason is None
    assert post.notice == ""
    post.run.queue.pause()
    await post.press("Go on")
    assert post.run.queue.pause_reason is None


async def test_jobs_run_to_their_ends_and_the_ends_are_announced(
    make_post: MakePost, provider: FakeProvider, tmp_path: Path
) -> None:
    provider.looks = 12
    provider.fails["shot 2"] = ("422", "Prompt violates the policy: moderation", 0.0)
    post = await make_post(runs=True)
    await post.run.queue.add([job(number, paid.Queued(NOW), folder=tmp_path) for number in (1, 2)])
    await until(lambda: post.summary.startswith("2 running"))
    await until(lambda: isinstance(post.state(1), paid.Done), seconds=20)
    await until(lambda: isinstance(post.state(2), paid.Failed), seconds=20)
    told = dict(post.said)
    assert told["Fog lifts, take 1 is ready."] is False
    failed = next(words for words in told if words.startswith("First light, take 1: "))
    assert told[failed] is True
    await until(lambda: post.summary == "spent $0.15")
    assert post.faults == []


async def test_a_retry_over_the_balance_is_told(
    make_post: MakePost, provider: FakeProvider
) -> None:
    provider.balance = 2.0
    post = await make_post(drawn())
    post.go_to(4)
    await post.press("Try again · $0.15")
    await until(lambda: post.faults)
    assert "Not enough credits" in str(post.faults[0])
    assert isinstance(post.state(4), paid.Failed)


async def test_time_goes_by_in_the_rows_that_move(make_post: MakePost) -> None:
    post = await make_post(drawn())

    def blue(number: int) -> int:
        """Count the pixels of a row's bar."""
        picture = post.view.viewport().grab(post.box(number)).toImage()
        accent = post.panel.palette().highlight().color()
        y = picture.height() - 7
        return sum(picture.pixelColor(x, y) == accent for x in range(picture.width()))

    before = blue(3)
    assert before > 40
    assert blue(5) == 0
    post.clock[0] += 30_000
    post.view.repaint_moving()
    assert blue(3) > before + 10
    post.clock[0] += 3_600_000
    assert post.table.bar(post.job(3)) == pytest.approx(0.95)


async def test_written_the_other_way_round_the_action_is_at_the_left(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    post.click(post.box(5).topRight() + QPoint(-20, 17))
    await asyncio_sleep(0.05)
    assert isinstance(post.state(5), paid.Queued)
    post.click(post.action_place(5))
    await until(lambda: isinstance(post.state(5), paid.Cancelled))


async def test_a_job_that_moved_on_is_not_done_to(make_post: MakePost) -> None:
    post = await make_post(drawn())
    await post.run.queue.cancel(id_of(5))
    post.view.verb_chosen.emit(id_of(5), Verb.CANCEL)
    post.view.verb_chosen.emit(id_of(5), Verb.SHOW)
    await asyncio_sleep(0.02)
    assert post.shown == []
    assert post.faults == []


async def test_when_the_current_row_goes_no_other_becomes_it(make_post: MakePost) -> None:
    post = await make_post([*drawn(), *waiting(6, 7)])
    post.show(Show.WAITING)
    post.go_to(6)
    assert post.numbers() == [5, 6, 7]
    await post.run.queue.cancel(id_of(6))
    await until(lambda: post.numbers() == [5, 7])
    # Else the next key would be about a job that nobody has chosen.
    assert post.view.current_job is None
    post.key(Qt.Key.Key_Delete)
    post.key(Qt.Key.Key_Return)
    await asyncio_sleep(0.05)
    assert isinstance(post.state(7), paid.Queued)
