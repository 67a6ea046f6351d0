"""One life of the program, its own from start to end, and a loop beside it that does nothing.

What a benchmark does in it stands in the place of the program's smoke test. The loop beside is a
process of its own: it tells how late this machine makes every loop meanwhile.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app import app
from desktop_app.paths import AppPaths
from desktop_app.ui import aio
from tests.bench.lag import Lag, Probe, Tick, lag_of

if TYPE_CHECKING:
    # The program imports it itself, once its window is there; that is a part of what is measured.
    from desktop_app.ui.director import Director

ROOT = Path(__file__).resolve().parents[2]

Stretch = tuple[float, float]
Live = Callable[["Director", AppPaths], Awaitable[int]]


class Stretches:
    """When something was done, by name, on the clock that all processes share."""

    def __init__(self) -> None:
        self.times: dict[str, Stretch] = {}

    @contextmanager
    def during(self, name: str, since: float | None = None) -> Iterator[None]:
        """Note a stretch, from now on or from earlier, to the end of the block."""
        begin = time.monotonic() if since is None else since
        yield
        self.times[name] = (begin, time.monotonic())

    def lags(self, ticks: Sequence[Tick], of: Callable[[Tick], float]) -> dict[str, Lag]:
        """Return what each stretch was late by, of what `of` counts."""
        return {
            name: lag_of(of(tick) for tick in ticks if begin <= tick.when <= end)
            for name, (begin, end) in self.times.items()
        }


def lived(live: Live) -> list[Tick]:
    """Run the program, used by `live`, and return the ticks of the loop beside."""
    setattr(app, "_smoke", live)  # noqa: B010 - seen at run time, not by the type checker
    with _loop_beside() as ticks_of:
        code = app.run_window(app.Opening(smoke=True))
        beside = ticks_of()
    if code != 0:
        raise RuntimeError(f"the program ended with {code}")
    return beside


def told_by(module: str, *, quick: bool, env: Mapping[str, str] | None = None) -> str:
    """Run a benchmark in a process of its own and return the JSON that it ends with."""
    done = subprocess.run(
        [sys.executable, "-m", module, "--json", *(["--quick"] * quick)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.splitlines()[-1]


@contextmanager
def _loop_beside() -> Iterator[Callable[[], list[Tick]]]:
    """Run an idle loop in a process of its own; what is given ends it and returns its ticks."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.life"],
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


async def _idle() -> None:
    """Be the loop beside: tick until a line comes."""
    probe = Probe()
    await asyncio.to_thread(sys.stdin.readline)
    probe.stop()
    print(json.dumps(probe.ticks))


if __name__ == "__main__":
    aio.run(QApplication(sys.argv[:1]), _idle)
