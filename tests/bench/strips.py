"""How soon a film's strips and sounds are in view after it is opened, and what the window feels.

Run it by itself: `python -m tests.bench.strips [--quick]`; `--json --stacks`, on a screen
that is there, tells what took longest. The program is its own, on a screen of
its own; its caches are empty when it opens a film of 100 clips. Then the same strips are made the
plain way, in two threads of the window's process.
"""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtWidgets import QApplication

from desktop_app import app
from desktop_app.paths import AppPaths
from desktop_app.ui.main_window import MainWindow
from tests.bench import numbered
from tests.bench.lag import Block, Lag, Probe, Tick, Watcher, lag_of
from tests.fakes.waiting import until
from tests.gui.real_hand import on_display, virtual_screen

if TYPE_CHECKING:
    from desktop_app.ui.director import Director
    from desktop_app.ui.lazy_pictures import PictureKey
    from desktop_app.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
CLIPS, FEW = 100, 12
SIZE = (2200, 1000)
AFTER_SECONDS = 5.0
PATIENCE = 120.0


class Found(TypedDict):
    """Seconds from opening, and lags: what is the thread's own doing."""

    clips: int
    in_view: int
    strips_s: float
    waves_s: float
    threads_s: float
    opening: Lag
    making: Lag
    after: Lag
    threads: Lag


class Bench:
    """Opens a film whose pictures nobody has seen."""

    def __init__(self, clips: int) -> None:
        self.count = clips
        self.found: Found | None = None
        self.blocks: list[Block] = []
        self.began = 0.0

    async def live(self, director: "Director", paths: AppPaths) -> int:
        """Be the smoke test: use the program, which is the real one."""
        # So wide that each of the clips has room for pictures.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.resize(*SIZE)
        folder = await self._film(director)
        await director.close_film()
        for cache in (paths.pictures, paths.proxies):
            shutil.rmtree(cache, ignore_errors=True)
            cache.mkdir(parents=True)
        await asyncio.sleep(1.0)
        probe, began = Probe(), time.monotonic()
        watcher = Watcher(probe)
        watcher.start()
        await director.open_folder(folder)
        film = director.workspace
        assert film is not None
        opened = time.monotonic()
        await until(lambda: _strips_are_there(film), seconds=PATIENCE)
        strips = time.monotonic()
        await until(lambda: _waves_are_there(film), seconds=PATIENCE)
        waves = time.monotonic()
        await asyncio.sleep(AFTER_SECONDS)
        probe.stop()
        watcher.stop()
        self.blocks = watcher.longest(12)
        self.began = began
        keys = _keys_in_view(film)
        took, lag = await _in_threads(keys)
        self.found = Found(
            clips=self.count,
            in_view=len(keys),
            strips_s=round(strips - began, 2),
            waves_s=round(waves - began, 2),
            threads_s=round(took, 2),
            opening=_own(probe.ticks, began, opened),
            making=_own(probe.ticks, opened, waves),
            after=_own(probe.ticks, waves, waves + AFTER_SECONDS),
            threads=lag,
        )
        return 0

    async def _film(self, director: "Director") -> Path:
        with tempfile.TemporaryDirectory() as made:
            kinds = numbered.make_kinds(Path(made), min(self.count, numbered.KINDS))
            clips = numbered.copies(kinds, self.count, Path(made))
            await director.new_film()
            assert director.session is not None
            session = director.session
            session.remove_scenes([each.id for each in session.project.scenes])
            await numbered.fill(session, clips)
            return session.folder


def _keys_in_view(film: "Workspace") -> "list[PictureKey]":
    return film.timeline.art.asked


def _strips_are_there(film: "Workspace") -> bool:
    art = film.timeline.art
    return bool(art.asked) and all(art.pictures.has(key) for key in art.asked)


def _waves_are_there(film: "Workspace") -> bool:
    art = film.timeline.art
    return _strips_are_there(film) and art.waves.lazy.is_idle


async def _in_threads(keys: "Sequence[PictureKey]") -> tuple[float, Lag]:
    """Make the same strips in two threads of this process."""
    # Imports the decoder into the window's process, so not before it is needed.
    from desktop_app.media.pictures import filmstrip

    probe, began = Probe(), time.monotonic()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as threads:
        made = (
            loop.run_in_executor(threads, filmstrip, key.path, key.count, key.height)
            for key in keys
        )
        await asyncio.gather(*made)
    probe.stop()
    end = time.monotonic()
    return end - began, _own(probe.ticks, began, end)


def _own(ticks: Sequence[Tick], begin: float, end: float) -> Lag:
    return lag_of(tick.own for tick in ticks if begin <= tick.when <= end)


def measured(clips: int) -> Found:
    """Live through it, in this process."""
    bench = Bench(clips)
    live: Callable[..., object] = bench.live
    setattr(app, "_smoke", live)  # noqa: B010 - seen at run time, not by the type checker
    code = app.run_window(app.Opening(smoke=True))
    if "--stacks" in sys.argv:
        for block in bench.blocks:
            when, own = block.tick.when - bench.began, block.tick.own
            print(f"{when:6.2f} s {own:4.0f} ms  {' < '.join(block.where)}")
    if code != 0 or bench.found is None:
        raise RuntimeError(f"the program ended with {code}")
    return bench.found


def run(*, quick: bool) -> Found:
    """Measure in a process of its own, on a screen of its own."""
    with virtual_screen(*SIZE) as display:
        told = subprocess.run(
            [sys.executable, "-m", "tests.bench.strips", "--json", *(["--quick"] * quick)],
            cwd=ROOT,
            env=on_display(display) | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
    found: Found = json.loads(told.stdout.splitlines()[-1])
    return found


def section(*, quick: bool) -> str:
    """Measure and return the page's section."""
    found = run(quick=quick)
    rows = {
        "until the film is open": found["opening"],
        "until strips and sounds are in view": found["making"],
        "while proxies are made after that": found["after"],
        "strips made in two threads instead": found["threads"],
    }
    lines = [
        f"| {name} | {lag['p50']:.1f} | {lag['p99']:.1f} | {lag['longest']:.0f} |"
        for name, lag in rows.items()
    ]
    times = found["strips_s"] / found["threads_s"]
    waits = found["making"]["longest"] / max(0.1, found["threads"]["longest"])
    return (
        "## Strips and sounds in view\n\n"
        f"A film of {found['clips']} clips of 5 s, 1280x704, opened with empty caches;"
        f" {found['in_view']} strips are in view. They are there **{found['strips_s']:.1f} s**"
        f" after opening began, the sounds after {found['waves_s']:.1f} s. In two threads of the"
        f" window's process, nothing else going on, the strips take {found['threads_s']:.1f} s;"
        f" ours come after **{times:.2f}x** that time and hold the window **{waits:.2f}x** as long"
        " at worst.\n\n"
        "Milliseconds by which the window's event loop is late by its own doing.\n\n"
        "| | p50 | p99 | longest |\n| --- | --- | --- | --- |\n" + "\n".join(lines) + "\n"
    )


def main() -> None:
    quick = "--quick" in sys.argv
    if "--json" in sys.argv:
        print(json.dumps(measured(FEW if quick else CLIPS)))
        return
    print(json.dumps(run(quick=quick), indent=1))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    main()
