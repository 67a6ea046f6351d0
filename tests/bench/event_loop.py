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
import sys
import time
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from desktop_app.domain.drafts import SceneDraft
from desktop_app.paths import AppPaths
from desktop_app.storage.settings import AppSettings
from desktop_app.ui.main_window import MainWindow
from tests.bench.calls import Calls
from tests.bench.lag import Block, Lag, Probe, Watcher
from tests.bench.life import Stretches, lived, told_by
from tests.fakes.events import move, press, release, type_into
from tests.fakes.waiting import until

if TYPE_CHECKING:
    # The program imports them itself, once its window is there; that is a part of what is measured.
    from desktop_app.ui.director import Director

ROOT = Path(__file__).resolve().parents[2]
SCENES, FEW = 12, 3
REST_SECONDS = 4.0
PATIENCE = 300.0


class Found(TypedDict):
    """Lag by stretch: of the window, what of it is not waiting, and of the loop beside.

    `own` leaves out the waiting for a processor, `work` all waiting.
    """

    window: dict[str, Lag]
    own: dict[str, Lag]
    work: dict[str, Lag]
    beside: dict[str, Lag]
    scenes: int


class Bench:
    """Times the stretches of one life of the program."""

    def __init__(self, scenes: int, calls: Calls | None) -> None:
        self.scenes = scenes
        self.calls = calls
        self.stretches = Stretches()
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
        with self.stretches.during("begin", since=self._began):
            pass
        with self.stretches.during("rest"):
            await asyncio.sleep(REST_SECONDS)
        with self.stretches.during("work"):
            await Hands(director, paths.cache / "out.mp4").work()
        return 0


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
    beside = lived(bench.live)
    if bench.probe is None or bench.watcher is None:
        raise RuntimeError("the window was never shown")
    bench.watcher.stop()
    ticks, lags = bench.probe.ticks, bench.stretches.lags
    return Found(
        window=lags(ticks, lambda tick: tick.late),
        own=lags(ticks, lambda tick: tick.own),
        work=lags(ticks, lambda tick: tick.work),
        beside=lags(beside, lambda tick: tick.late),
        scenes=scenes,
    ), bench.watcher.longest(40)


def _show_as(window: MainWindow, bench: Bench, settings: AppSettings) -> None:
    bench.show_as(window, settings)


def section(*, quick: bool) -> str:
    """Measure in a process of its own and return the page's section."""
    found: Found = json.loads(told_by("tests.bench.event_loop", quick=quick))
    window, beside = found["window"], found["beside"]
    rows = {
        "the window at rest": window["rest"],
        "the window at work": window["work"],
        "the same, less its waiting for a processor": found["own"]["work"],
        "the same, less all waiting": found["work"]["work"],
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


def _ratio(one: Lag, other: Lag) -> str:
    return f"{one['p99'] / max(0.1, other['p99']):.1f}"


def main() -> None:
    calls = Calls() if "--calls" in sys.argv else None
    found, blocks = measured(FEW if "--quick" in sys.argv else SCENES, calls)
    if calls is not None:
        print(json.dumps(calls.found, indent=1))
        return
    if "--json" in sys.argv:
        print(json.dumps(found))
        return
    for who, lags in (
        ("late", found["window"]),
        ("own", found["own"]),
        ("work", found["work"]),
        ("beside", found["beside"]),
    ):
        for name, lag in lags.items():
            print(f"{who:>7} {name:<6} {lag}")
    if "--stacks" in sys.argv:
        for block in blocks:
            took = f"{block.tick.late:6.0f} ms, {block.tick.work:4.0f} its work"
            print(f"{took}  {' < '.join(block.where)}")


if __name__ == "__main__":
    main()
