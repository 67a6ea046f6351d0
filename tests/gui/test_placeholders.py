"""Clips without a take: what they say, how far they have come, and what can be asked of them."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import JobId, SceneId, TaskId
from desktop_app.studio.scene_state import Downloading, Draft, Generating, share_done
from desktop_app.ui.bids import Bid
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.panel import TimelinePanel
from tests.fakes.harbour import (
    NOW,
    FakeJobs,
    FakeShelf,
    clip_id,
    harbour,
    harbour_jobs,
    job_for,
    session_of,
)


@dataclass
class Bench:
    panel: TimelinePanel
    queue: FakeJobs
    now: list[int]
    states: SceneStates
    wished: list[Sequence[SceneId]] = field(default_factory=list)

    def box(self, number: int) -> tuple[QPoint, QPoint]:
        box = self.panel.view.sight.clip_box(self.panel.view.row.by_id[clip_id(number)])
        return box.topLeft(), box.bottomRight()

    def is_lit(self, number: int, share: float) -> bool:
        """Tell whether the foot of a clip is filled at a place along it."""
        start, end = self.box(number)
        picture = self.panel.view.viewport().grab().toImage()
        x = round(start.x() + (end.x() - start.x()) * share)
        return picture.pixelColor(x, end.y() - 2) == QColor("#7c8cff")

    def menu_of(self, number: int, qapp: QApplication) -> dict[str, "QMenu"]:
        start, end = self.box(number)
        point = (start + end) / 2
        view = self.panel.view
        assert any(hand.menu(point, view.viewport().mapToGlobal(point)) for hand in view._hands)
        menu = qapp.activePopupWidget()
        assert isinstance(menu, QMenu)
        return {each.text().split("\t")[0]: menu for each in menu.actions()}


Make = Callable[[], Bench]


@pytest_asyncio.fixture
async def bench(theme: Theme, icons: Icons) -> AsyncIterator[Bench]:
    session, now = session_of(harbour(), Path("film")), [NOW]
    queue = FakeJobs(harbour_jobs())
    states = SceneStates(session, queue, now_ms=lambda: now[0], typical=lambda job: 204)

    def price(ids: Sequence[SceneId]) -> Bid:
        return Bid(f"{30 * len(ids)} credits", None)

    strip = FakeShelf().filmstrip
    panel = TimelinePanel(session, states, strip, theme, icons, price=price)
    made = Bench(panel, queue, now, states)
    panel.generate_requested.connect(made.wished.append)
    panel.resize(1600, 260)
    panel.show()
    yield made
    panel.close_down()
    states.close()
    await session.close()
    panel.close()
    panel.deleteLater()


def test_what_takes_longer_than_usual_never_looks_done() -> None:
    assert share_done(Generating(1000, 10), 6000) == 0.5
    late = share_done(Generating(1000, 10), 60_000)
    assert late is not None
    assert 0.9 < late < 1
    assert share_done(Generating(1000), 6000) is None
    assert share_done(Downloading(0.25), 0) == 0.25
    assert share_done(Draft(), 0) is None


async def test_a_clip_fills_as_its_take_is_made(bench: Bench) -> None:
    # A hundred and two seconds of two hundred and four.
    assert bench.panel.view.looks.of(bench.panel.view.row.by_id[clip_id(3)]).note == (
        "generating 1:42"
    )
    assert bench.is_lit(3, 0.45)
    assert not bench.is_lit(3, 0.55)
    bench.now[0] += 51_000
    bench.states.ticked.emit(("s3",))
    assert bench.is_lit(3, 0.7)
    assert not bench.is_lit(3, 0.8)
    assert bench.panel.view.looks.of(bench.panel.view.row.by_id[clip_id(3)]).note == (
        "generating 2:33"
    )
    bench.queue.fractions[JobId("job-3")] = 0.25
    bench.queue.put(job_for(3, paid.Ready(NOW, TaskId("task"), ("http://127.0.0.1/clip.mp4",))))
    assert bench.is_lit(3, 0.2)
    assert not bench.is_lit(3, 0.3)
    assert not bench.is_lit(5, 0.1)


async def test_the_menu_offers_what_its_state_allows(bench: Bench, qapp: QApplication) -> None:
    draft = bench.menu_of(5, qapp)
    assert next(iter(draft)) == "Generate · 30 credits"
    assert "Edit prompt" in draft
    menu = draft["Edit prompt"]
    menu.actions()[0].trigger()
    menu.close()
    assert bench.wished == [[SceneId("s5")]]
    refused = bench.menu_of(4, qapp)
    assert next(iter(refused)) == "Try again · 30 credits"
    refused["Edit prompt"].close()
    moving = bench.menu_of(3, qapp)
    first = moving["Edit prompt"].actions()[0]
    assert not first.isEnabled()
    assert first.toolTip() == "It is being generated; see the queue."
    moving["Edit prompt"].close()
    made = bench.menu_of(1, qapp)
    assert next(iter(made)) == "Generate another take · 30 credits"
    assert "Open scene" in made
    made["Open scene"].close()
