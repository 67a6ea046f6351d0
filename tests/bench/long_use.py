"""An hour of work in one window: does it grow?

Run it by itself: `python -m tests.bench.long_use [--minutes N] [--json]`; an hour unless told
otherwise. A film is made on the simulator; then somebody goes on and on: writes, selects, trims,
splits, dissolves, titles, undoes all and does it again, scrubs and plays, opens the settings,
exports, generates another take, closes the film and opens it. After every round it is counted what
the process holds.
"""

import asyncio
import gc
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from desktop_app import app
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.picture import TransitionKind
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.paths import AppPaths
from tests.fakes.events import type_into
from tests.fakes.waiting import until
from tests.gui.real_hand import on_display, virtual_screen

if TYPE_CHECKING:
    from desktop_app.ui.director import Director
    from desktop_app.ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
MINUTES, FEW_MINUTES = 60.0, 1.0
WARM_SHARE = 0.25
"""Caches and pools fill up first; growth counts from then on."""

PATIENCE = 300.0
SCENES = 3


Held = dict[str, float]
"""What the process holds after a round: seconds `at`, `memory` in megabytes, and counts."""


@dataclass
class LongUse:
    """One window, used for so many seconds."""

    seconds: float
    held: list[Held]

    async def live(self, director: "Director", paths: AppPaths) -> int:
        """Be the smoke test: use the program, which is the real one."""
        drafts = [SceneDraft(f"Scene {n}", f"Harbour {n} at dawn.", 10) for n in range(SCENES)]
        await director.demo(tuple(drafts))
        assert director.workspace is not None
        await _made(director.workspace)
        began = time.monotonic()
        while (since := time.monotonic() - began) < self.seconds or not self.held:
            await self._round(director, paths)
            self.held.append(_held(since))
        return 0

    async def _round(self, director: "Director", paths: AppPaths) -> None:
        film = director.workspace
        assert film is not None
        await _write(film)
        await _cut(film)
        await _look(film)
        await _open_settings(director)
        film.generate([film.session.project.scenes[0].id])
        await _made(film)
        await director.export_to(paths.cache / "out.mp4")
        folder = film.session.folder
        await director.close_film()
        await director.open_folder(folder)
        # What the round before made is thrown away: takes add up, and that is no leak.
        session = director.session
        assert session is not None
        for take in session.project.takes_of(session.project.scenes[0].id)[:-1]:
            session.discard_take(take.id)


async def _made(film: "Workspace") -> None:
    """Order what is missing and wait until nothing is being made."""
    missing = film.choices().missing
    if missing:
        film.generate(missing)
    await asyncio.sleep(0.3)
    await until(lambda: not film.choices().making and film.player.can_play, seconds=PATIENCE)


async def _write(film: "Workspace") -> None:
    editor = film.prompt.findChild(QPlainTextEdit, "promptEditor")
    assert editor is not None
    for scene in film.session.project.scenes:
        film.select(scene.id)
        type_into(editor, "gulls ")
        await asyncio.sleep(0.05)


async def _cut(film: "Workspace") -> None:
    """Edit in every way, undo it all, do it again and undo it once more."""
    session, desk = film.session, film.timeline.desk
    before = session.project.timeline
    first, second = (clip.id for clip in session.project.timeline.picture.clips[:2])
    session.cutting.trim(first, TimeRange(flicks(1), flicks(5)))
    session.cutting.split(second, flicks(9))
    session.move_clip(first, 1)
    desk.set_transition(TransitionKind.DISSOLVE)
    desk.add_title()
    await asyncio.sleep(0.5)
    count = 0
    while session.project.timeline != before:
        session.undo()
        count += 1
        await asyncio.sleep(0.01)
    for way in (session.redo, session.undo):
        for _ in range(count):
            way()
            await asyncio.sleep(0.01)


async def _look(film: "Workspace") -> None:
    """Scrub through the film, then play some of it."""
    await until(lambda: film.player.can_play, seconds=PATIENCE)
    for step in range(40):
        film.timeline.view.playhead_moved.emit(Flicks(step * flicks(30) // 40))
        await asyncio.sleep(0.016)
    film.player.toggle()
    await asyncio.sleep(1.0)
    film.player.toggle()


async def _open_settings(director: "Director") -> None:
    await director.add_key()
    await asyncio.sleep(0.2)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.objectName() == "settingsDialog":
            window.reject()


def _held(at: float) -> Held:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        at=round(at, 1),
        memory=round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        widgets=len(QApplication.allWidgets()),
        tasks=len(asyncio.all_tasks()),
        threads=threading.active_count(),
        files=sum(1 for _ in Path("/proc/self/fd").iterdir()),
    )


def measured(minutes: float) -> list[Held]:
    """Live through it, in this process."""
    use = LongUse(minutes * 60, [])
    setattr(app, "_smoke", use.live)  # noqa: B010 - seen at run time, not by the type checker
    code = app.run_window(app.Opening(smoke=True))
    if code != 0:
        raise RuntimeError(f"the program ended with {code}")
    return use.held


def section(*, quick: bool) -> str:
    """Measure in a process of its own, on a screen of its own, and return the page's section."""
    minutes = FEW_MINUTES if quick else MINUTES
    with virtual_screen(1600, 1000) as display:
        told = subprocess.run(
            [sys.executable, "-m", "tests.bench.long_use", "--json", "--minutes", str(minutes)],
            cwd=ROOT,
            env=on_display(display),
            capture_output=True,
            check=True,
            text=True,
        )
    return words(json.loads(told.stdout.splitlines()[-1]))


def words(held: Sequence[Held]) -> str:
    """Return the page's section."""
    warm = held[int(len(held) * WARM_SHARE)]
    last = held[-1]
    rows = [
        f"| {what} | {held[0][key]} | {warm[key]} | {last[key]} |"
        for what, key in (
            ("memory, MB", "memory"), ("widgets", "widgets"), ("tasks", "tasks"),
            ("threads", "threads"), ("open files", "files"),
        )
    ]  # fmt: skip
    return (
        "## An hour of use\n\n"
        f"{len(held)} rounds in {last['at'] / 60:.0f} minutes, each: write in every scene, trim,"
        " split, move, dissolve and title, undo all, redo all, undo all, scrub, play, open the"
        " settings, generate another take, export, close the film, open it.\n\n"
        f"| held after | the first round | {warm['at'] / 60:.0f} min | the last round |\n"
        "| --- | --- | --- | --- |\n" + "\n".join(rows) + "\n"
    )


def main() -> None:
    minutes = (
        float(sys.argv[sys.argv.index("--minutes") + 1]) if "--minutes" in sys.argv else MINUTES
    )
    held = measured(minutes)
    if "--json" in sys.argv:
        print(json.dumps(held))
        return
    for each in held:
        print(each)
    print(words(held))


if __name__ == "__main__":
    main()
