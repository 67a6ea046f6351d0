"""How soon the next frame is on the screen while the playhead is dragged, and when it is stepped.

Run it by itself: `python -m tests.bench.scrub [--quick]`. The program is its own, on a screen of
its own, with a film of 60 clips. A mouse drags the playhead along the ruler; another process looks
at the screen every two milliseconds and reads from the bars in the picture which frame is there.
Then the same with Qt's player alone, which seeks in the joined film.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import app
from desktop_app.paths import AppPaths
from desktop_app.ui import aio
from tests.bench import numbered
from tests.bench.lag import Lag, Probe, Tick, lag_of
from tests.fakes.waiting import until
from tests.gui.real_hand import on_display, virtual_screen

if TYPE_CHECKING:
    from desktop_app.ui.director import Director
    from desktop_app.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
CLIPS, FEW = 60, 8
MOVES, STEPS = 150, 40
MOVE_SECONDS = 0.016
HELD_SECONDS, PRESSED_SECONDS = 0.033, 0.4
"""A held key repeats 30 times a second; one that is pressed again finds the hand at rest."""

LOOK_MS = 2
PATIENCE = 600.0
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Asked(NamedTuple):
    """When a place was asked for, and what its picture spells."""

    when: float
    spelling: int


class Latency(TypedDict):
    """Milliseconds, and how many places were asked for."""

    p50: float
    p95: float
    longest: float
    count: int


class Found(TypedDict):
    """What was measured."""

    clips: int
    ours: dict[str, Latency]
    seeks: dict[str, Latency]
    lag: Lag
    wrong: int


class Eye:
    """The process that looks at the screen."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def seen(self) -> list[tuple[float, int]]:
        """Return when what came into sight, and look no more."""
        said, _ = self._process.communicate("\n", timeout=60)
        return [(when, spelled) for when, spelled in json.loads(said)]


@contextmanager
def looking(place: QRect) -> Iterator[Eye]:
    """Look at a part of the screen from now on."""
    command = [sys.executable, "-m", "tests.bench.scrub", "--eye"]
    box = [str(each) for each in (place.x(), place.y(), place.width(), place.height())]
    with subprocess.Popen(
        [*command, *box], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield Eye(process)
        finally:
            process.kill()


async def eye(box: Sequence[int]) -> None:
    """Be the process that looks: note every change until a line comes."""
    screen = QGuiApplication.primaryScreen()
    seen: list[tuple[float, int]] = []

    def look() -> None:
        spelled = numbered.spelled(screen.grabWindow(0, *box).toImage())
        if not seen or seen[-1][1] != spelled:
            seen.append((time.monotonic(), spelled))

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=LOOK_MS)
    timer.timeout.connect(look)
    look()
    timer.start()
    print("looking", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    timer.stop()
    print(json.dumps(seen))


class Bench:
    """Goes through a film as a hand does."""

    def __init__(self, clips: int) -> None:
        self.count = clips
        self.found: Found | None = None
        self._ticks: list[Tick] = []
        self._wrong = 0

    async def live(self, director: "Director", paths: AppPaths) -> int:
        """Be the smoke test: use the program, which is the real one."""
        with tempfile.TemporaryDirectory() as made:
            kinds = numbered.make_kinds(Path(made), min(self.count, numbered.KINDS))
            clips = numbered.copies(kinds, self.count, Path(made))
            await director.new_film()
            assert director.session is not None
            director.session.remove_scenes([each.id for each in director.session.project.scenes])
            await numbered.fill(director.session, clips)
        film = director.workspace
        assert film is not None
        QApplication.activeWindow()
        await until(lambda: self._is_ready(film), seconds=PATIENCE)
        await asyncio.sleep(1.0)
        ours = await self._all(film)
        lag, wrong = lag_of(tick.late for tick in self._ticks), self._wrong
        film.player.set_rushes(None)
        seeks = await self._all(film)
        self.found = Found(clips=self.count, ours=ours, seeks=seeks, lag=lag, wrong=wrong)
        return 0

    async def _all(self, film: "Workspace") -> dict[str, Latency]:
        return {
            "the playhead dragged along the ruler": await self._drag(film),
            "frame by frame, the key held": await self._step(film, HELD_SECONDS),
            "a frame forward, after a rest": await self._step(film, PRESSED_SECONDS),
        }

    def _is_ready(self, film: "Workspace") -> bool:
        project, folder = film.session.project, film.session.folder
        takes = [take for clip in project.timeline.picture.clips if (take := project.take_of(clip))]
        shelf = film.studio.proxies
        joined = film.player.source is not None and film.player.source.path.name.endswith(".mp4")
        there = all(shelf.has(folder / take.path) for take in takes)
        return joined and there and film.player.frames_shown > 0

    def _place(self, film: "Workspace") -> QRect:
        picture = film.player.picture
        corner = picture.mapToGlobal(QPoint(0, 0))
        return numbered.bars_of(QRect(corner, picture.size()))

    def _spelling(self, film: "Workspace") -> int:
        """Return what the picture of the frame that the timecode names must spell."""
        source = film.player.source
        assert source is not None
        clip, frame = divmod(source.frame_at(film.player.position), numbered.FRAMES)
        return numbered.spelling(clip, frame, min(self.count, numbered.KINDS))

    async def _drag(self, film: "Workspace") -> Latency:
        view = film.timeline.view
        ruler, target = view.sight.ruler, view.viewport()
        y, start, wide = ruler.center().y(), ruler.left() + 4, ruler.width() - 40
        asked: list[Asked] = []
        with looking(self._place(film)) as eye:
            probe = Probe()
            QTest.mousePress(target, LEFT, PLAIN, QPoint(start, y))
            for move in range(MOVES):
                # There and back, at a hand's pace.
                share = 1 - abs(2 * move / MOVES - 1)
                when = time.monotonic()
                QTest.mouseMove(target, QPoint(start + round(wide * share), y))
                asked.append(Asked(when, self._spelling(film)))
                await asyncio.sleep(MOVE_SECONDS)
            await asyncio.sleep(1.5)
            QTest.mouseRelease(target, LEFT, PLAIN, QPoint(start, y))
            probe.stop()
            self._ticks = probe.ticks
            return self._noted(asked, eye.seen())

    def _noted(self, asked: list[Asked], seen: list[tuple[float, int]]) -> Latency:
        self._wrong += unasked(asked, seen)
        return latency(asked, seen)

    async def _step(self, film: "Workspace", pause: float) -> Latency:
        player = film.player
        asked: list[Asked] = []
        view = film.timeline.view
        view.set_playhead(view.row.clips[2].start)
        view.playhead_moved.emit(view.playhead)
        await asyncio.sleep(2.0)
        with looking(self._place(film)) as eye:
            for _ in range(STEPS):
                when = time.monotonic()
                QTest.keyClick(player, Qt.Key.Key_Right)
                asked.append(Asked(when, self._spelling(film)))
                await asyncio.sleep(pause)
            await asyncio.sleep(1.5)
            return self._noted(asked, eye.seen())


def latency(asked: Sequence[Asked], seen: Sequence[tuple[float, int]]) -> Latency:
    """Return how long each place, or one asked for after it, took to the screen."""
    took = []
    for number, wish in enumerate(asked):
        if number and wish.spelling == asked[number - 1].spelling:
            continue
        later = {each.spelling for each in asked[number:]}
        came = next((when for when, what in seen if when >= wish.when and what in later), None)
        took.append((float("inf") if came is None else came - wish.when) * 1000)
    return _told(took)


def unasked(asked: Sequence[Asked], seen: Sequence[tuple[float, int]]) -> int:
    """Return how many pictures came into sight that nobody had asked for by then."""
    return sum(
        what not in {wish.spelling for wish in asked if wish.when <= when}
        # What was in sight already is no answer.
        for when, what in seen[1:]
    )


def _told(took: Sequence[float]) -> Latency:
    ordered = sorted(took)
    p95 = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return Latency(
        p50=round(statistics.median(ordered), 1),
        p95=round(p95, 1),
        longest=round(ordered[-1], 1),
        count=len(ordered),
    )


def measured(clips: int) -> Found:
    """Live through it, in this process."""
    bench = Bench(clips)
    live: Callable[..., object] = bench.live
    setattr(app, "_smoke", live)  # noqa: B010 - seen at run time, not by the type checker
    code = app.run_window(app.Opening(smoke=True))
    if code != 0 or bench.found is None:
        raise RuntimeError(f"the program ended with {code}")
    return bench.found


def section(*, quick: bool) -> str:
    """Measure on a screen of its own and return the page's section."""
    found = run(quick=quick)
    lines = []
    for name, ours in found["ours"].items():
        theirs = found["seeks"][name]
        ratio = ours["p95"] / theirs["p95"]
        lines.append(f"| {name} | {_row(ours)} | {_row(theirs)} | {ratio:.2f}x |")
    lag = found["lag"]
    return (
        "## Scrubbing\n\n"
        f"A film of {found['clips']} clips of 5 s, 1280x704, one key frame each. Milliseconds from"
        " the mouse's move, 60 a second, or the key's press until its frame, or one asked for"
        " later, is on the screen, read from the X server by another process; p50 / p95 / longest."
        " Beside it the same with Qt's player alone, which seeks in the joined film.\n\n"
        "| | Takewright | Qt's seek | p95 |\n| --- | --- | --- | --- |\n"
        + "\n".join(lines)
        + "\n\n"
        f"Pictures in sight that nobody had asked for: {found['wrong']}. Meanwhile the window's"
        f" event loop was late by {lag['p50']:.1f} / {lag['p99']:.1f} / {lag['longest']:.0f} ms"
        " (p50 / p99 / longest).\n"
    )


def run(*, quick: bool) -> Found:
    """Measure in a process of its own, on a screen of its own."""
    with virtual_screen(1600, 1000) as display:
        told = subprocess.run(
            [sys.executable, "-m", "tests.bench.scrub", "--json", *(["--quick"] * quick)],
            cwd=ROOT,
            env=on_display(display) | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    found: Found = json.loads(told.stdout.splitlines()[-1])
    return found


def _row(latency: Latency) -> str:
    return f"{latency['p50']:.0f} / {latency['p95']:.0f} / {latency['longest']:.0f}"


def main() -> None:
    if "--eye" in sys.argv:
        box = [int(each) for each in sys.argv[-4:]]
        aio.run(QApplication(sys.argv[:1]), lambda: eye(box))
        return
    quick = "--quick" in sys.argv
    if "--json" in sys.argv:
        print(json.dumps(measured(FEW if quick else CLIPS)))
        return
    print(json.dumps(run(quick=quick), indent=1))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    main()
