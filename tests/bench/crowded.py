"""A crowded window: 300 clips, 200 running jobs, an export that renders, and a hand at work.

Run it by itself: `python -m tests.bench.crowded [--quick] [--json | --stacks]`; `--stacks` tells
what took longest. The program is its own from start to end, on a screen of its own; its provider is
another process that only answers. While all goes on somebody types a prompt, scrolls the timeline
and drags a clip along it, each for a while at 60 events a second. Beside it, in a process of its
own, a loop that does nothing tells how late this machine makes every loop meanwhile.
"""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop_app.domain.jobs import Submitted
from desktop_app.domain.picture import Watermark
from desktop_app.domain.secret import Secret
from desktop_app.paths import AppPaths
from desktop_app.studio.service import SIMULATOR, Service, SimulatorProcess
from tests.bench import numbered
from tests.bench.lag import Block, Lag, Probe, Tick, Watcher, spread_of
from tests.bench.life import Stretches, lived, told_by
from tests.fakes.clips import make_clip
from tests.fakes.events import move, press, press_key, release, type_into
from tests.fakes.provider import KEY
from tests.fakes.waiting import until
from tests.gui.real_hand import on_display, virtual_screen

if TYPE_CHECKING:
    from desktop_app.ui.director import Director
    from desktop_app.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
CLIPS, FEW_CLIPS = 300, 24
JOBS, FEW_JOBS = 200, 12
SIZE = (1600, 1000)
FRAME_SECONDS = 1 / 60
STEPS, FEW_STEPS = 600, 120
LIVES = 1000.0
PATIENCE = 400.0
PLAIN = Qt.KeyboardModifier.NoModifier


class Found(TypedDict):
    """Milliseconds; `own` leaves out of a lag the waiting for a processor, `work` all waiting.

    `painted` is from an event of the hand until what it changed is painted.
    """

    clips: int
    jobs: int
    frame_ms: float
    late: dict[str, Lag]
    own: dict[str, Lag]
    work: dict[str, Lag]
    beside: dict[str, Lag]
    painted: dict[str, Lag]


class Paints(QObject):
    """Notes when something was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.times: list[float] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.times.append(time.monotonic())
        return False

    def after(self, events: Sequence[float]) -> Lag:
        """Return how many milliseconds after each event it was painted."""
        places = [(each, bisect_left(self.times, each)) for each in events]
        taken = [(self.times[at] - each) * 1000 for each, at in places if at < len(self.times)]
        return spread_of(taken)


class Bench:
    """Opens a long film, orders for most of it, exports it and works in it meanwhile."""

    def __init__(self, clips: int, jobs: int, steps: int) -> None:
        self.clips = clips
        self.jobs = jobs
        self.steps = steps
        self.frame_ms = 0.0
        self.ticks: list[Tick] = []
        self.blocks: list[Block] = []
        self.stretches = Stretches()
        self.painted: dict[str, Lag] = {}

    async def live(self, director: "Director", paths: AppPaths) -> int:
        """Be the smoke test: use the program, which is the real one."""
        studio = director._studio
        await studio.change_settings(replace(studio.settings, jobs_in_flight=self.jobs))
        await director._services.use_simulator()
        folder = await self._film(director)
        await director.close_film()
        await asyncio.sleep(1.0)
        film = await self._open(director, folder)
        wanted = [each.id for each in film.session.project.scenes[: self.jobs]]
        usual = studio.usual_settings(film.connection.account.catalogue)
        film.session.change_settings(dict.fromkeys(wanted, usual))
        film.generate(wanted)
        queue = film.connection.queue
        await until(
            lambda: sum(isinstance(each.state, Submitted) for each in queue.jobs()) >= self.jobs,
            seconds=PATIENCE,
        )
        # A mark over the whole film: all of it must be rendered.
        await asyncio.to_thread(_paint_mark, folder / "mark.png")
        film.session.cutting.set_watermark(Watermark("mark.png"))
        exporting = asyncio.create_task(director.export_to(paths.cache / "out.mp4"))
        await asyncio.sleep(1.0)
        await self._measure(film)
        exporting.cancel()
        await asyncio.gather(exporting, return_exceptions=True)
        return 0

    async def _film(self, director: "Director") -> Path:
        with tempfile.TemporaryDirectory() as made:
            kinds = numbered.make_kinds(Path(made), min(self.clips, numbered.KINDS))
            await director.new_film()
            assert director.session is not None
            session = director.session
            session.remove_scenes([each.id for each in session.project.scenes])
            await numbered.fill(session, numbered.copies(kinds, self.clips, Path(made)))
            for number, scene in enumerate(session.project.scenes):
                session.edit_prompt(scene.id, f"Fog lifts off harbour {number} at dawn.")
            return session.folder

    async def _open(self, director: "Director", folder: Path) -> "Workspace":
        """Open the film; the time counts from when its file is read until its frame is painted."""
        read = 0.0
        open_project = director._studio.open_project

        async def opened(folder: Path) -> object:
            nonlocal read
            session = await open_project(folder)
            read = time.monotonic()
            return session

        setattr(director._studio, "open_project", opened)  # noqa: B010 - seen at run time
        opening = asyncio.create_task(director.open_folder(folder))
        await until(lambda: director.workspace is not None, seconds=PATIENCE)
        film = director.workspace
        assert film is not None
        paints = Paints(film.timeline.view.viewport())
        await until(lambda: bool(paints.times), seconds=PATIENCE)
        self.frame_ms = (paints.times[0] - read) * 1000
        await opening
        return film

    async def _measure(self, film: "Workspace") -> None:
        probe = Probe()
        watcher = Watcher(probe)
        watcher.start()
        hand = Hand(film, self.steps)
        view = Paints(film.timeline.view.viewport())
        text = Paints(hand.editor.viewport())
        for name, act, paints in (
            ("typing", hand.type, text),
            ("scrolling", hand.scroll, view),
            ("dragging", hand.drag, view),
        ):
            with self.stretches.during(name):
                await act()
            self.painted[name] = paints.after(hand.events)
        probe.stop()
        watcher.stop()
        self.ticks, self.blocks = probe.ticks, watcher.longest(30)


class Hand:
    """Somebody who types, scrolls and drags at 60 events a second."""

    def __init__(self, film: "Workspace", steps: int) -> None:
        self.film = film
        self.steps = steps
        self.events: list[float] = []
        editor = film.prompt.findChild(QPlainTextEdit, "promptEditor")
        assert editor is not None
        self.editor = editor
        self.view = film.timeline.view

    async def type(self) -> None:
        """Write a prompt, ten keys a second."""
        self.editor.setFocus()
        letters = "slow push-in over the harbour, gulls, "
        keys = self.steps // 6
        await self._at_pace(
            lambda n: type_into(self.editor, letters[n % len(letters)]), keys, 6 * FRAME_SECONDS
        )

    async def scroll(self) -> None:
        """Turn the wheel over the timeline, there and back."""
        target = self.view.viewport()
        self.view.zoom(8.0)

        def turn(n: int) -> None:
            by = QPoint(0, 40 if n // 60 % 2 else -40)
            here = QPointF(400, 80)
            event = QWheelEvent(
                here, QPointF(target.mapToGlobal(here.toPoint())), by, by, Qt.MouseButton.NoButton,
                PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(target, event)

        await self._at_pace(turn, self.steps)

    async def drag(self) -> None:
        """Carry a clip along the timeline, there and back, and put it down where it was."""
        target, start = self.view.viewport(), QPoint(300, 80)
        press(target, start)

        def carry(n: int) -> None:
            there = n % 120
            move(target, start + QPoint(6 * min(there, 120 - there), 0))

        await self._at_pace(carry, self.steps)
        press_key(self.view, Qt.Key.Key_Escape)
        release(target, start)

    async def _at_pace(
        self, act: Callable[[int], object], count: int, seconds: float = FRAME_SECONDS
    ) -> None:
        self.events.clear()
        due = time.monotonic()
        for number in range(count):
            self.events.append(time.monotonic())
            act(number)
            due += seconds
            await asyncio.sleep(max(0.0, due - time.monotonic()))


def _paint_mark(path: Path) -> None:
    mark = QImage(64, 64, QImage.Format.Format_ARGB32)
    mark.fill(Qt.GlobalColor.white)
    mark.save(str(path))


class Answering:
    """The busy provider in the place of the simulator."""

    def __init__(self, address: str) -> None:
        self.service = Service(SIMULATOR, "Simulator", address, address, Secret(KEY))

    async def close(self) -> None:
        """It ends with the bench."""


@contextmanager
def provider(clip: Path) -> Iterator[str]:
    """Run the busy provider; give its address."""
    command = [sys.executable, "tests/bench/busy_provider.py", str(clip), "--lives", str(LIVES)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def measured(clips: int, jobs: int, steps: int) -> tuple[Found, Sequence[Block]]:
    """Live through it, in this process."""
    bench = Bench(clips, jobs, steps)
    with tempfile.TemporaryDirectory() as name:
        clip = make_clip(Path(name) / "clip.mp4", frames=30, size=(128, 64))
        with provider(clip) as address:

            async def start(*_: object, **__: object) -> Answering:
                return Answering(address)

            setattr(SimulatorProcess, "start", start)  # noqa: B010 - seen at run time only
            beside = lived(bench.live)
    lags = bench.stretches.lags
    return Found(
        clips=clips,
        jobs=jobs,
        frame_ms=round(bench.frame_ms, 1),
        late=lags(bench.ticks, lambda tick: tick.late),
        own=lags(bench.ticks, lambda tick: tick.own),
        work=lags(bench.ticks, lambda tick: tick.work),
        beside=lags(beside, lambda tick: tick.late),
        painted=bench.painted,
    ), bench.blocks


def section(*, quick: bool) -> str:
    """Measure in a process of its own, on a screen of its own, and return the page's section."""
    with virtual_screen(*SIZE) as display:
        told = told_by("tests.bench.crowded", quick=quick, env=on_display(display))
    found: Found = json.loads(told)
    columns = (found["painted"], found["late"], found["own"], found["work"], found["beside"])
    lines = [
        f"| {name} | {' | '.join(_lag(column[name]) for column in columns)} |"
        for name in found["late"]
    ]
    return (
        "## A crowded window\n\n"
        f"A film of {found['clips']} clips is open, {found['jobs']} jobs run, an export renders."
        f" From the film's file being read until its timeline is painted: **{found['frame_ms']:.0f}"
        " ms**. Then somebody types ten keys a second, scrolls the timeline and drags a clip at 60"
        " events a second. Milliseconds, p50 / p99 / longest: from an event until what it changed"
        " is painted, and by which the event loop is late for whatever comes at any moment.\n\n"
        "| | from the hand to the paint | the loop is late | less its waiting for a processor |"
        " less all waiting | a loop that does nothing, meanwhile |\n"
        "| --- | --- | --- | --- | --- | --- |\n" + "\n".join(lines) + "\n"
    )


def _lag(lag: Lag) -> str:
    return f"{lag['p50']:.1f} / {lag['p99']:.1f} / {lag['longest']:.0f}"


def main() -> None:
    quick = "--quick" in sys.argv
    sizes = (FEW_CLIPS, FEW_JOBS, FEW_STEPS) if quick else (CLIPS, JOBS, STEPS)
    found, blocks = measured(*sizes)
    if "--json" in sys.argv:
        print(json.dumps(found))
        return
    print(json.dumps(found, indent=1))
    if "--stacks" in sys.argv:
        for block in blocks:
            took = f"{block.tick.late:6.0f} ms, {block.tick.work:4.0f} its work"
            print(f"{took}  {' < '.join(block.where)}")


if __name__ == "__main__":
    main()
