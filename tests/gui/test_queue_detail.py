"""The details of a job: sentence, deeds, story and money; where they stand, and how large."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import JobState, Priority
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.ui.queue_desk import QueueLayout
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


def facts(post: Post) -> dict[str, str]:
    """Return the facts in sight by their names."""
    told = [each.accessibleName() for each in post.detail.findChildren(QLabel)]
    return dict(each.split(": ", 1) for each in told if ": " in each and not each[0].isdigit())


def story(post: Post) -> list[str]:
    """Return the steps in sight: what, and for how long."""
    told = [each.accessibleName() for each in post.detail.findChildren(QLabel) if each.isVisible()]
    return [each.split(", ", 1)[1] for each in told if each[:1].isdigit() and ":" in each[:3]]


def share(post: Post) -> float:
    rows, detail = post.split.sizes()
    return float(detail / (rows + detail))


async def test_what_went_wrong_is_said_with_all_that_can_be_done(make_post: MakePost) -> None:
    post = await make_post(drawn())
    assert post.sentence == ""
    post.go_to(4)
    assert post.detail.sentence == REFUSED
    await post.press("Edit prompt")
    assert [each.scene_title for each in post.edited] == ["The catch"]
    await post.press("Try again · $0.15")
    await until(lambda: isinstance(post.state(4), paid.Queued))
    await until(lambda: post.detail.sentence == "Nothing was sent yet; cancelling is free.")
    post.go_to(4)
    post.key(Qt.Key.Key_Escape)
    assert not post.view.currentIndex().isValid()
    assert not post.detail.isVisible()


async def test_every_row_has_details(make_post: MakePost) -> None:
    post = await make_post([*drawn(), job(6, paid.Cancelled(NOW))])
    for number in (3, 5, 4, 2, 6):
        post.go_to(number)
        assert post.detail.isVisible()
        assert post.sentence
        words = post.labels(post.detail)
        assert words[0] == post.table.name(post.job(number))
        await until(lambda: "Charged" in facts(post))
    assert facts(post)["Price"] == "30 credits · $0.15"


async def test_the_story_of_a_job_is_told_with_its_times_and_its_money(
    make_post: MakePost,
) -> None:
    post = await make_post([job(1, paid.Queued(NOW))])
    record = post.run.queue._record
    failed = paid.Failed(NOW + 62_400, Reason.PROVIDER_FAULT, "In.", Billed.NO, TaskId("first"))
    steps: list[tuple[JobState, ...]] = [
        (paid.Submitting(NOW + 2000),),
        (paid.Submitted(NOW + 2400, TaskId("first")),),
        (failed, paid.Queued(NOW + 62_400, 1)),
        (paid.Submitting(NOW + 65_400, retries=1),),
        (paid.Submitted(NOW + 66_000, TaskId("second"), 1),),
    ]
    for step in steps:
        await record.write(id_of(1), *step)
    post.clock[0] = NOW + 100_000
    post.go_to(1)
    await until(lambda: len(story(post)) == 7)
    assert story(post) == [
        "Ordered, 0:02",
        "Sent, 0.4 s",
        "Taken by the provider, 1:00",
        "Failed, not charged",
        "Tried again, 1 of 3, 0:03",
        "Sent, 0.6 s",
        "Taken by the provider, 0:34",
    ]
    assert facts(post)["Task"] == "second"
    assert facts(post)["Charged"] == "$0.15"
    post.clock[0] += 1000
    post.panel._desk.tick()
    assert story(post)[-1] == "Taken by the provider, 0:35"
    await record.write(id_of(1), paid.Ready(NOW + 102_000, TaskId("second"), ("http://x",)))
    await record.write(id_of(1), paid.Done(NOW + 103_000, TaskId("second"), TakeId("x")))
    await until(lambda: story(post)[-1] == "Here")
    await until(lambda: facts(post).get("File", "").endswith("clips/scene1/take-1.mp4"))


@pytest.mark.parametrize(
    ("state", "charged"),
    [
        (paid.Queued(NOW), "nothing yet, $0.15 promised"),
        (paid.Failed(NOW, Reason.MODERATION, REFUSED, Billed.NO), "nothing"),
        (paid.Uncertain(NOW, "Lost."), "perhaps $0.15"),
        (paid.Submitted(NOW, TaskId("t")), "$0.15"),
    ],
)
async def test_what_was_charged_is_what_the_ledger_says(
    make_post: MakePost, state: JobState, charged: str
) -> None:
    post = await make_post([job(1, state)])
    post.go_to(1)
    await until(lambda: facts(post).get("Charged") == charged)


async def test_all_attempts_of_a_job_are_added_up(make_post: MakePost) -> None:
    doubt = paid.Failed(NOW, Reason.PROVIDER_FAULT, "Lost.", Billed.UNKNOWN, TaskId("t1"))
    post = await make_post([job(1, doubt)])
    await post.run.queue.retry(id_of(1))
    record = post.run.queue._record
    await record.write(id_of(1), paid.Submitting(NOW + 1))
    await record.write(id_of(1), paid.Submitted(NOW + 2, TaskId("t2")))
    post.table.settle()
    post.go_to(1)
    await until(lambda: facts(post).get("Charged") == "$0.15, perhaps $0.15 more")


async def test_a_waiting_job_tells_its_turn_and_another_films_its_film(
    make_post: MakePost,
) -> None:
    post = await make_post([*waiting(1, 2), away(3, paid.Queued(NOW))], film=None)
    await post.run.queue.line.prioritize([id_of(2)], Priority.LAST)
    post.table.settle()
    post.go_to(2)
    assert facts(post)["Turn"] == "3rd in line · among the last"
    mine = await make_post([])
    mine.panel._see(replace(mine.table.sight, film=None))
    mine.go_to(3)
    assert facts(mine)["Film"] == "Away"
    assert "Film" not in facts(post)


async def test_support_gets_ids_times_and_reason_but_no_prompt_and_no_key(
    make_post: MakePost, provider: FakeProvider
) -> None:
    secret = "A red fox nobody has seen"
    refused = paid.Failed(
        NOW + 61_500, Reason.MODERATION, f"Refused: “{secret}”.", Billed.NO, TaskId("task-9f")
    )
    plain = job(1, paid.Submitted(NOW, TaskId("task-9f")))
    request = json.dumps({"prompt": secret})
    post = await make_post([replace(plain, prompt=secret, request=request)])
    await post.run.queue._record.write(id_of(1), refused)
    post.table.settle()
    post.go_to(1)
    copy = post.tool("copyForSupport")
    await until(copy.isEnabled)
    QTest.mouseClick(copy, LEFT)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == [
        f"Job: {id_of(1)}",
        "Task: task-9f",
        "Model: sora-2-text-to-video · 10 s · 16:9",
        "Price when ordered: 30 credits",
        "Charged: 0 credits, perhaps 0 more",
        "2026-09-21T14:13:20.000Z submitted",
        "2026-09-21T14:14:21.500Z failed: moderation, billed: no",
    ]
    QTest.mouseClick(post.tool("copy.task"), LEFT)
    assert QGuiApplication.clipboard().text() == "task-9f"


@pytest.mark.parametrize(("height", "roomy"), [(400, True), (180, False)])
async def test_in_a_low_panel_the_sentence_stays_whole(
    make_post: MakePost, height: int, *, roomy: bool
) -> None:
    post = await make_post(drawn(), size=(392, height))
    post.go_to(4)
    assert post.detail.isVisible() == roomy
    assert post.brief.isVisible() != roomy
    shown = post.detail if roomy else post.brief
    said = next(each for each in shown.findChildren(QLabel) if each.text() == REFUSED)
    await until(lambda: said.height() >= said.heightForWidth(said.width()))
    assert shown.geometry().bottom() <= post.panel.rect().bottom()
    await until(lambda: post.view.viewport().rect().contains(post.box(4)))
    if not roomy:
        # Asked for all the same, they want room; whoever lays the panels out gives it.
        wished = QSignalSpy(post.panel.room_wished)
        post.panel._open_menu(post.view.mapToGlobal(post.view.rect().center()))
        post.take("Details")
        assert wished.count() == 1
        post.panel.window().resize(392, 400)
        await until(post.detail.isVisible)
        post.panel.window().resize(392, height)
        await until(post.brief.isVisible)
        # Where there is room for one sentence, it is about what wants a decision.
        post.go_to(3)
        assert not post.brief.isVisible()


async def test_the_lowest_panel_keeps_a_row_and_the_sentence(make_post: MakePost) -> None:
    post = await make_post(drawn(), size=(392, 124))
    post.go_to(4)
    said = next(each for each in post.brief.findChildren(QLabel) if each.text() == REFUSED)
    await until(lambda: said.height() >= said.heightForWidth(said.width()))
    await until(lambda: post.view.viewport().rect().contains(post.box(4)))
    assert post.button("Edit prompt") is None


async def test_the_details_wait_until_the_button_is_let_go(make_post: MakePost) -> None:
    post = await make_post(drawn())
    place = post.box(4).center()
    QTest.mousePress(post.view.viewport(), LEFT, pos=place)
    # Were they shown now, what is under the pointer would move.
    assert post.sentence == ""
    QTest.mouseRelease(post.view.viewport(), LEFT, pos=place)
    assert post.sentence == REFUSED


async def test_details_are_closed_and_opened_and_that_is_remembered(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.go_to(3)
    QTest.mouseClick(post.tool("closeDetails"), LEFT)
    assert post.layouts == [QueueLayout(details=False)]
    assert not post.detail.isVisible()
    # What wants a decision is still said, in brief.
    post.go_to(4)
    assert post.brief.sentence == REFUSED
    await post.press("Details")
    assert post.detail.sentence == REFUSED
    assert post.layouts[-1] == QueueLayout(details=True)
    again = await make_post([], layout=QueueLayout(details=False))
    again.go_to(3)
    assert not again.detail.isVisible()
    again.panel._open_menu(again.view.mapToGlobal(again.view.rect().center()))
    again.take("Details")
    assert again.detail.isVisible()


async def test_details_keep_the_share_that_they_were_given(make_post: MakePost) -> None:
    post = await make_post(drawn(), size=(392, 600))
    post.go_to(3)
    assert share(post) == pytest.approx(0.55, abs=0.03)
    handle = post.split.handle(1)
    QTest.mousePress(handle, LEFT, pos=handle.rect().center())
    end = handle.rect().center()
    end.setY(end.y() - 90)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, LEFT, pos=end)
    wider = share(post)
    assert wider > 0.65
    await until(lambda: post.layouts)
    assert post.layouts[-1].share == pytest.approx(wider * 1000, abs=10)
    post.key(Qt.Key.Key_Escape)
    post.go_to(4)
    assert share(post) == pytest.approx(wider, abs=0.03)
    again = await make_post([], size=(392, 600), layout=post.layouts[-1])
    again.go_to(3)
    assert share(again) == pytest.approx(wider, abs=0.03)


async def test_in_a_wide_panel_details_stand_beside_the_rows(make_post: MakePost) -> None:
    post = await make_post(drawn(), size=(900, 300))
    post.go_to(3)
    split = post.split
    assert split.orientation() is Qt.Orientation.Horizontal
    assert post.detail.height() == post.view.height()
    post.panel.window().resize(400, 500)
    await until(lambda: split.orientation() is Qt.Orientation.Vertical)
    assert post.detail.width() == post.view.width()


async def test_details_of_what_left_the_sight_go_with_it(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.show(Show.WAITING)
    post.go_to(5)
    assert post.detail.isVisible()
    await post.run.queue.cancel(id_of(5))
    await until(lambda: not post.detail.isVisible())
    assert post.faults == []


async def test_details_that_arrive_late_are_not_shown_of_another_job(make_post: MakePost) -> None:
    post = await make_post(drawn())
    post.go_to(2)
    late = await post.panel._papers.of(id_of(2))
    post.go_to(4)
    await until(lambda: facts(post).get("Task") == "t4")
    post.detail.show_papers(id_of(2), late, NOW)
    assert facts(post)["Task"] == "t4"


async def test_details_are_reached_and_scrolled_by_keys(make_post: MakePost) -> None:
    post = await make_post(drawn(), size=(392, 300))
    post.go_to(4)
    await until(lambda: "Task" in facts(post))
    reached = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {"jobTable", "copyForSupport", "closeDetails", "jobDetailArea"} <= set(reached)
    area = post.detail._area
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
