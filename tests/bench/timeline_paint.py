"""How long the timeline paints: 60, 300 and 1,000 clips while scrolling, zooming and pulling.

Run it by itself: `python -m tests.bench.timeline_paint [--json]`. Times are milliseconds of wall
clock for one whole repaint of a 1600 x 180 window with its filmstrips there; `playhead` repaints
the strip that a playing film changes, `edit` is one key typed into a prompt, `move` one
clip moved; `drag of many` carries a third of the film, `trim` pulls at an edge. Memory is what a
process with such a film in timeline and list holds more than one with an empty film.
"""

import asyncio
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.domain.time import Flicks, flicks
from desktop_app.ui.aio import run
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.timeline.panel import TimelinePanel
from desktop_app.ui.timeline.picking import Picked
from tests.fakes.harbour import NOW, FakeJobs, FakeShelf, free, long_film, session_of

ROOT = Path(__file__).resolve().parents[2]
COUNTS = (60, 300, 1000)
ROUNDS = 200

Row = dict[str, float | int | str]


class Bench:
    """A film of `count` clips in a timeline and a scene list."""

    def __init__(self, theme: Theme, icons: Icons, count: int) -> None:
        shelf = FakeShelf()
        self.count = count
        self.session = session_of(long_film(count), Path("film"))
        self.states = SceneStates(self.session, FakeJobs(), now_ms=lambda: NOW)
        self.panel = TimelinePanel(self.session, self.states, shelf.filmstrip, theme, icons)
        self.scenes = SceneList(self.session, self.states, shelf.poster, free, theme, icons)
        self.panel.resize(1600, 180)
        self.scenes.resize(291, 600)
        self.panel.show()
        self.scenes.show()
        self.view = self.panel.view

    async def measure(self) -> Iterator[Row]:
        self.view.zoom(1.0)
        await asyncio.sleep(0.5)
        rows = [self._row("whole film", self._scroll(0))]
        self.view.set_closeness(0.0)
        self.view.zoom(self.view.row.end / flicks(55))
        await self._walk()
        rows.append(self._row("scroll", self._scroll(37)))
        rows.append(self._row("zoom", self._zoom))
        rows.append(self._row("playhead", self._play))
        rows.append(self._row("drag", self._drag(), end=self._drop))
        self._choose_each_third()
        rows.append(self._row("drag of many", self._drag(), end=self._drop))
        rows.append(self._row("trim", self._trim(), end=self._drop))
        rows.append(self._row("edit", self._edit, rounds=60))
        rows.append(self._row("move", self._move, rounds=60))
        rows.append(self._row("list scroll", self._scroll_list))
        return iter(rows)

    async def close(self) -> None:
        self.panel.close_down()
        self.scenes.close_down()
        self.states.close()
        await self.session.close()
        self.panel.deleteLater()
        self.scenes.deleteLater()

    async def _walk(self) -> None:
        """Look at the stretch that is measured, so that its pictures are there."""
        bar = self.view.horizontalScrollBar()
        for place in range(0, 4 * bar.pageStep(), bar.pageStep() // 2):
            bar.setValue(place)
            await asyncio.sleep(0.12)

    def _row(
        self,
        what: str,
        step: Callable[[int], None],
        *,
        rounds: int = ROUNDS,
        end: Callable[[], None] = lambda: None,
    ) -> Row:
        taken: list[float] = []
        for number in range(rounds):
            start = time.perf_counter()
            step(number)
            taken.append((time.perf_counter() - start) * 1000)
        end()
        cuts = statistics.quantiles(taken, n=100)
        p50, p99 = statistics.median(taken), cuts[98]
        return {"clips": self.count, "what": what, "p50": round(p50, 2), "p99": round(p99, 2)}

    def _repaint(self) -> None:
        self.view.viewport().repaint()

    def _repaint_both(self) -> None:
        self._repaint()
        self.scenes.table.viewport().repaint()

    def _scroll(self, by: int) -> Callable[[int], None]:
        bar = self.view.horizontalScrollBar()

        def step(number: int) -> None:
            bar.setValue(number * by % max(1, min(bar.maximum(), 3 * bar.pageStep())))
            self._repaint()

        return step

    def _zoom(self, number: int) -> None:
        self.view.zoom(1.05 if number % 40 < 20 else 1 / 1.05, 700.0)
        self._repaint()

    def _play(self, number: int) -> None:
        before, after = self.view.playhead, Flicks(number * flicks(1) // 30)
        self.view.set_playhead(after)
        for time_ in (before, after):
            x = self.view.sight.x_of(time_)
            self.view.viewport().repaint(x - 8, 0, 17, self.view.viewport().height())

    def _drag(self) -> Callable[[int], None]:
        self.view.horizontalScrollBar().setValue(0)
        start = QPoint(200, 80)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.view.viewport(), left, none, start)

        def step(number: int) -> None:
            QTest.mouseMove(self.view.viewport(), start + QPoint(20 + number * 5 % 1100, 0))
            self._repaint()

        return step

    def _choose_each_third(self) -> None:
        self.view.pick(Picked(tuple(clip.id for clip in self.view.row.clips[::3])))

    def _trim(self) -> Callable[[int], None]:
        """Pull the end of the first clip in view that has a take to and fro."""
        view = self.view
        clip = next(clip for clip in view.clips_in_view if view.looks.of(clip).film is not None)
        box = view.sight.clip_box(clip)
        start = QPoint(box.right() - 6, box.center().y())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(view.viewport(), left, none, start)

        def step(number: int) -> None:
            away = 20 + abs(number * 3 % 160 - 80)
            QTest.mouseMove(view.viewport(), start - QPoint(away, 0))
            self._repaint()

        return step

    def _drop(self) -> None:
        self.view.cancel_drag()

    def _edit(self, number: int) -> None:
        scene = self.session.project.scenes[2]
        self.session.edit_prompt(scene.id, f"{scene.prompt} {number}")
        self._repaint_both()

    def _move(self, number: int) -> None:
        clips = self.session.project.timeline.picture.clips
        self.session.move_clip(clips[2].id, 4 + number % 3)
        self._repaint_both()

    def _scroll_list(self, number: int) -> None:
        bar = self.scenes.table.verticalScrollBar()
        bar.setValue(number * 17 % max(1, bar.maximum()))
        self.scenes.table.viewport().repaint()


def _held() -> float:
    """Return how many megabytes of memory this process holds."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def weighed(count: int) -> float:
    """Return what a process that shows so many clips, and has looked at all of them, holds."""
    theme, icons = _looks()
    bench = Bench(theme, icons, count)
    bench.view.zoom(bench.view.row.end / flicks(55) if count else 1.0)
    bar = bench.view.horizontalScrollBar()
    for place in range(0, bar.maximum() + 1, max(1, bar.pageStep())):
        bar.setValue(place)
        await asyncio.sleep(0.05)
    held = _held()
    await bench.close()
    return held


def _looks() -> tuple[Theme, Icons]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, paths.resources(), Mode.DARK, reduced_motion=True)
    return theme, Icons(theme, paths.resources())


async def measured(counts: tuple[int, ...]) -> list[Row]:
    theme, icons = _looks()
    rows: list[Row] = []
    for count in counts:
        bench = Bench(theme, icons, count)
        rows.extend(await bench.measure())
        await bench.close()
    return rows


def section(*, quick: bool) -> str:
    """Measure in processes of their own and return the page's section."""
    rows: list[Row] = json.loads(_told("--json", *(["--quick"] if quick else [])))
    counts = sorted({int(row["clips"]) for row in rows})
    times = {(row["what"], row["clips"]): f"{row['p50']:.2f} / {row['p99']:.2f}" for row in rows}
    lines = [
        f"| {what} | {' | '.join(times[what, count] for count in counts)} |"
        for what in dict.fromkeys(row["what"] for row in rows)
    ]
    empty, *held = (float(_told("--memory", str(count))) for count in (0, *counts))
    lines.append(f"| memory, MB | {' | '.join(f'{each - empty:.0f}' for each in held)} |")
    return (
        "## Timeline and scene list\n\n"
        "Milliseconds for one whole step and repaint, p50 / p99, timeline 1600 x 180 with its"
        " filmstrips there; a frame at 60 a second has 16.7. Memory is what a process with the"
        f" film in both, all of it looked at, holds beyond the {empty:.0f} MB of one without"
        " clips.\n\n"
        f"| step | {' | '.join(f'{count:,} clips' for count in counts)} |\n"
        f"| --- |{' --- |' * len(counts)}\n" + "\n".join(lines) + "\n"
    )


def _told(*options: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "tests.bench.timeline_paint", *options],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    ).stdout


async def main() -> None:
    if "--memory" in sys.argv:
        print(await weighed(int(sys.argv[-1])))
        return
    counts = COUNTS[:2] if "--quick" in sys.argv else COUNTS
    rows = await measured(counts)
    if "--json" in sys.argv:
        print(json.dumps(rows))
        return
    print(f"{'clips':>6}  {'what':<12} {'p50 ms':>8} {'p99 ms':>8}")
    for row in rows:
        print(f"{row['clips']:>6}  {row['what']:<12} {row['p50']:>8} {row['p99']:>8}")


if __name__ == "__main__":
    run(QApplication(sys.argv[:1]), main)
