"""How long the window keeps a hand waiting: the lag of its event loop at rest and at work.

Run it by itself: `python -m tests.bench.event_loop [--quick] [--json | --stacks | --calls]`;
`--stacks` tells what took longest, `--calls` what touched disk or network on the window's thread.

The program is its own from start to end, with the simulator as its provider. At work, twelve clips
are made and fetched, the film is joined, exported and played, prompts are typed and saved, a clip
is dragged, the settings are opened (which asks the keyring). Beside it, in a process of its own, a
loop that does nothing tells how late this machine makes every loop meanwhile.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from desktop_app import app
from desktop_app.domain.drafts import SceneDraft
from desktop_app.paths import AppPaths
from desktop_app.storage.settings import AppSettings
from desktop_app.ui import aio
from desktop_app.ui.main_window import MainWindow
from tests.bench.calls import Calls
from tests.bench.lag import Block, Lag, Probe, Tick, Watcher, lag_of
from tests.fakes.events import move, press, release, type_into
from tests.fakes.waiting import until

if TYPE_CHECKING:
    # The program imports them itself, once its window is there; that is a part of what is measured.
    from desktop_app.ui.director import Director

ROOT = Path(__file__).resolve().parents[2]
SCENES, FEW = 12, 3
REST_SECONDS = 4.0
PATIENCE = 300.0

Stretch = tuple[float, float]


class Found(TypedDict):
    """Lag by stretch: of the window, the part of it that is its own doing, of the loop beside."""

    window: dict[str, Lag]
    own: dict[str, Lag]
    beside: dict[str, Lag]
    scenes: int


class Bench:
    """Times the stretches of one life of the program."""

    def __init__(self, scenes: int, calls: Calls | None) -> None:
        self.scenes = scenes
        self.calls = calls
        self.stretches: dict[str, Stretch] = {}
        self.probe: Probe | None = None
        self.watcher: Watcher | None = None
        self._show_as = MainWindow.show_as

    def show_as(self, window: MainWindow, settings: AppSettings) -> None:
        """Be the window's `show_as`: from its first moment on its lag is measured."""
        self.probe = Probe()
        self.watcher = Watcher(self.probe)
        self.watcher.start()
        self._began = time.monotonic()
        self._show_as(window, settings)
        if self.calls is not None:
            self.calls.start()

    async def live(self, director: "Director", paths: AppPaths) -> int:
        """Be the smoke test: use the program, which is the real one."""
        drafts = [
            SceneDraft(f"Scene {n}", f"Fog lifts off harbour {n} at dawn, slow push-in.", 10)
            for n in range(1, self.scenes + 1)
        ]
        await director.demo(tuple(drafts))
        await asyncio.sleep(1.0)
        with self._stretch("begin", since=self._began):
            pass
        with self._stretch("rest"):
            await asyncio.sleep(REST_SECONDS)
        with self._stretch("work"):
            await Hands(director, paths.cache / "out.mp4").work()
        return 0

    @contextmanager
    def _stretch(self, name: str, since: float | None = None) -> Iterator[None]:
        begin = time.monotonic() if since is None else since
        yield
        self.stretches[name] = (begin, time.monotonic())


class Hands:
    """Someone who does everything at once, and never waits for anything."""

    def __init__(self, director: "Director", out: Path) -> None:
        assert director.workspace is not None
        self.director = director
        self.film = director.workspace
        self.session = self.film.session
        self.out = out
        self.exported = 0

    async def work(self) -> None:
        self.film.generate(self.film.choices().missing)
        doing = [
            asyncio.create_task(each())
            for each in (self._type, self._drag, self._settings, self._export, self._look)
        ]
        try:
            await until(self._is_made, seconds=PATIENCE)
            # Once more, now that the film is whole.
            await asyncio.sleep(3.0)
            await self.director.export_to(self.out)
        finally:
            for task in doing:
                task.cancel()
            ended = await asyncio.gather(*doing, return_exceptions=True)
        for each in ended:
            if isinstance(each, Exception):
                raise each
        assert self.exported, "nothing was exported meanwhile"

    def _is_made(self) -> bool:
        return all(scene.take_id for scene in self.session.project.scenes)

    async def _type(self) -> None:
        editor = self.film.prompt.findChild(QPlainTextEdit, "promptEditor")
        assert editor is not None
        while True:
            for letter in "slow push-in, gulls ":
                type_into(editor, letter)
                await asyncio.sleep(0.06)
            await asyncio.sleep(1.5)

    async def _drag(self) -> None:
        view = self.film.timeline.view
        target = view.viewport()
        while True:
            await asyncio.sleep(1.2)
            start = QPoint(40, 80)
            press(target, start)
            for step in range(30):
                move(target, start + QPoint(step * 12, 0))
                await asyncio.sleep(0.016)
            release(target, start + QPoint(360, 0))

    async def _settings(self) -> None:
        while True:
            await asyncio.sleep(2.0)
            await self.director.add_key()
            await asyncio.sleep(0.5)
            for window in QApplication.topLevelWidgets():
                if isinstance(window, QDialog) and window.objectName() == "settingsDialog":
                    window.reject()

    async def _export(self) -> None:
        while True:
            await asyncio.sleep(1.0)
            if any(scene.take_id for scene in self.session.project.scenes):
                await self.director.export_to(self.out.with_name(f"part-{self.exported}.mp4"))
                self.exported += 1

    async def _look(self) -> None:
        number = 0
        while True:
            await asyncio.sleep(0.9)
            scenes = self.session.project.scenes
            number += 1
            self.film.select(scenes[number % len(scenes)].id)
            if number % 4 == 0:
                self.film.player.toggle()


def measured(scenes: int, calls: Calls | None = None) -> tuple[Found, list[Block]]:
    """Live through it, in this process."""
    bench = Bench(scenes, calls)
    show_as = partialmethod(_show_as, bench)
    setattr(MainWindow, "show_as", show_as)  # noqa: B010 - seen at run time, not by the type checker
    setattr(app, "_smoke", bench.live)  # noqa: B010 - as above
    with loop_beside() as ticks_of:
        code = app.run_window(app.Opening(smoke=True))
        beside = ticks_of()
    if code != 0 or bench.probe is None or bench.watcher is None:
        raise RuntimeError(f"the program ended with {code}")
    bench.watcher.stop()
    window = {name: _within(bench.probe.ticks, each) for name, each in bench.stretches.items()}
    other = {name: _within(beside, each) for name, each in bench.stretches.items()}
    return Found(
        window={name: lag_of(tick.late for tick in ticks) for name, ticks in window.items()},
        own={name: lag_of(tick.own for tick in ticks) for name, ticks in window.items()},
        beside={name: lag_of(tick.late for tick in ticks) for name, ticks in other.items()},
        scenes=scenes,
    ), bench.watcher.longest(40)


def _show_as(window: MainWindow, bench: Bench, settings: AppSettings) -> None:
    bench.show_as(window, settings)


def _within(ticks: Iterable[Tick], stretch: Stretch) -> list[Tick]:
    begin, end = stretch
    return [tick for tick in ticks if begin <= tick.when <= end]


@contextmanager
def loop_beside() -> Iterator[Callable[[], list[Tick]]]:
    """Run an idle loop in a process of its own; what is given ends it and returns its ticks."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.event_loop", "--idle"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:

        def ticks() -> list[Tick]:
            said, _ = process.communicate("\n", timeout=60)
            return [Tick(*each) for each in json.loads(said)]

        try:
            yield ticks
        finally:
            process.kill()


async def idle() -> None:
    """Be the loop beside: tick until a line comes."""
    probe = Probe()
    await asyncio.to_thread(sys.stdin.readline)
    probe.stop()
    print(json.dumps(probe.ticks))


def section(*, quick: bool) -> str:
    """Measure in a process of its own and return the page's section."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.event_loop", "--json", *(["--quick"] * quick)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    found: Found = json.loads(told.stdout)
    window, own, beside = _tables(found)
    rows = {
        "the window at rest": window["rest"],
        "the window at work": window["work"],
        "the same, less its waiting for a processor": own["work"],
        "a loop that does nothing, meanwhile": beside["work"],
        "the window while it begins and a film is opened": window["begin"],
    }
    lines = [
        f"| {name} | {lag['p50']:.1f} | {lag['p99']:.1f} | {lag['longest']:.0f} |"
        for name, lag in rows.items()
    ]
    return (
        "## Waiting for the window\n\n"
        "Milliseconds by which the event loop is late for whatever comes at any moment, while"
        f" {found['scenes']} clips are made and fetched, the film is joined, exported and played,"
        " prompts typed and saved, a clip dragged and the settings opened.\n\n"
        "| loop | p50 | p99 | longest |\n| --- | --- | --- | --- |\n" + "\n".join(lines) + "\n\n"
        f"At work the window's p99 is **{_ratio(window['work'], window['rest'])}x** that at rest"
        f" and **{_ratio(window['work'], beside['work'])}x** that of a loop which does nothing on"
        " the same machine at the same time.\n"
    )


def _tables(found: Found) -> tuple[dict[str, Lag], dict[str, Lag], dict[str, Lag]]:
    return found["window"], found["own"], found["beside"]


def _ratio(one: Lag, other: Lag) -> str:
    return f"{one['p99'] / max(0.1, other['p99']):.1f}"


def main() -> None:
    if "--idle" in sys.argv:
        aio.run(QApplication(sys.argv[:1]), idle)
        return
    calls = Calls() if "--calls" in sys.argv else None
    found, blocks = measured(FEW if "--quick" in sys.argv else SCENES, calls)
    if calls is not None:
        print(json.dumps(calls.found, indent=1))
        return
    if "--json" in sys.argv:
        print(json.dumps(found))
        return
    for who, lags in zip(("late", "own", "beside"), _tables(found), strict=True):
        for name, lag in lags.items():
            print(f"{who:>7} {name:<6} {lag}")
    if "--stacks" in sys.argv:
        for block in blocks:
            took = f"{block.tick.late:6.0f} ms, {block.tick.own:4.0f} its own"
            print(f"{took}  {' < '.join(block.where)}")


if __name__ == "__main__":
    main()
