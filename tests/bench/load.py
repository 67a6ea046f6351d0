"""500 running and 5,000 waiting jobs: what they cost the loop, the processor and the memory.

The queue runs in a process of its own against a provider in another one. First the loop idles,
then it drives; the lag of both is measured by the same timer, so that they can be compared.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.api.patience import Patience  # noqa: E402 - run as a script from anywhere
from desktop_app.domain.jobs import Submitted  # noqa: E402
from desktop_app.domain.project import TaskId  # noqa: E402
from desktop_app.studio.clock import Clock  # noqa: E402
from tests.fakes.clips import make_clip  # noqa: E402
from tests.unit.studio.bench import Run, job_of, make_film  # noqa: E402

RUNNING = 500
WAITING = 5000
TICK = 0.005
IDLE_SECONDS = 5.0


def run(*, quick: bool) -> dict[str, Any]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory(prefix="takewright-load-") as name:
        folder = Path(name)
        clip = make_clip(folder / "clip.mp4", frames=30, size=(128, 64))
        with _provider(clip) as (address, end):
            seconds = "10" if quick else "60"
            child = [sys.executable, __file__, address, str(folder), seconds]
            told = subprocess.run(child, stdout=subprocess.PIPE, check=True, cwd=ROOT)
            found: dict[str, Any] = json.loads(told.stdout)
            return found | {"provider": end()}


def section(*, quick: bool) -> str:
    """Measure and return the page's section."""
    found = run(quick=quick)
    provider = found["provider"]
    counts, most = provider["counts"], provider["most"]
    seconds = found["seconds"]
    return (
        "## 500 running and 5,000 waiting jobs\n\n"
        f"The queue alone for {seconds:.0f} s, against a provider in another process; every row is"
        " synced, every clip decoded once. Lag is how late a 5 ms timer of the same loop is, in"
        " milliseconds, p50 / p99 / longest.\n\n"
        "| | idle | driving |\n| --- | --- | --- |\n"
        f"| lag of the loop | {_lag(found['idle'])} | {_lag(found['driving'])} |\n\n"
        f"Taking up the journal of {RUNNING + WAITING:,} jobs: {found['load_s']:.2f} s, the loop"
        f" held for {found['load_lag_ms']:.0f} ms at most. While driving: {found['cpu']:.0%} of one"
        f" core, {found['memory_mb']} MB at most ({found['bare_mb']} MB before the jobs);"
        f" {counts.get('recordInfo', 0) / seconds:.0f} questions a second,"
        f" {most.get('recordInfo', 0)} in the busiest one; {counts.get('createTask', 0)}"
        f" submissions, {most.get('createTask', 0)} in the busiest ten seconds (the limit is 20);"
        f" {found['done']} clips brought home.\n"
    )


def _lag(lag: dict[str, float]) -> str:
    return f"{lag['p50']:.1f} / {lag['p99']:.1f} / {lag['most']:.0f}"


@contextmanager
def _provider(clip: Path) -> Iterator[tuple[str, Any]]:
    command = [sys.executable, str(Path(__file__).with_name("busy_provider.py")), str(clip)]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    stdin, stdout = _open(process.stdin), _open(process.stdout)

    def end() -> dict[str, Any]:
        stdin.close()
        counted: dict[str, Any] = json.loads(stdout.readline())
        return counted

    try:
        yield stdout.readline().strip(), end
    finally:
        process.kill()
        process.wait()


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


class Lag:
    """How late a timer of this loop is, in milliseconds, from entering to leaving."""

    def __init__(self) -> None:
        self.late: list[float] = []

    async def __aenter__(self) -> "Lag":
        self._ticking = asyncio.create_task(self._tick())
        return self

    async def __aexit__(self, *_: object) -> None:
        # A loop that was held until now has still to say so.
        await asyncio.sleep(2 * TICK)
        self._ticking.cancel()

    async def _tick(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(TICK)
            self.late.append(max(0.0, (time.perf_counter() - began - TICK) * 1000))

    def figures(self) -> dict[str, float]:
        """Return median, 99th percentile and the most."""
        ordered = sorted(self.late)
        at = {"p50": 0.5, "p99": 0.99}
        found = {name: ordered[int(len(ordered) * share)] for name, share in at.items()}
        return found | {"most": ordered[-1]}


async def _drive(address: str, folder: Path, seconds: float) -> dict[str, Any]:
    film = make_film(folder / "film.takewright")
    await _leave(address, folder, film)
    bare = _memory_mb()
    async with Lag() as idle:
        await asyncio.sleep(IDLE_SECONDS)
    opened = await _open_run(address, folder)
    began = time.perf_counter()
    async with Lag() as loading:
        await opened.start()
        load_s = time.perf_counter() - began
    before = time.process_time()
    async with Lag() as driving:
        await asyncio.sleep(seconds)
    cpu = (time.process_time() - before) / seconds
    done = opened.kinds().count("Done")
    await opened.kill()
    return {
        "idle": idle.figures(),
        "driving": driving.figures(),
        "load_s": load_s,
        "load_lag_ms": loading.figures()["most"],
        "cpu": cpu,
        "memory_mb": _memory_mb(),
        "bare_mb": bare,
        "seconds": seconds,
        "done": done,
    }


async def _leave(address: str, folder: Path, film: Path) -> None:
    """Leave a journal behind as a process that died did: running jobs, then waiting ones."""
    opened = await _open_run(address, folder)
    jobs = [job_of(number, film) for number in range(RUNNING + WAITING)]
    now = opened.clock.now_ms()
    running = [
        replace(job, state=Submitted(now, TaskId(f"left{number}")))
        for number, job in enumerate(jobs[:RUNNING])
    ]
    await opened.journal.add([*running, *jobs[RUNNING:]], now)
    await opened.kill()


async def _open_run(address: str, folder: Path) -> Run:
    patience = Patience(resubmit=())
    return await Run.open(folder, address, Clock(), in_flight=RUNNING, patience=patience)


def _memory_mb() -> int:
    # Kilobytes on Linux, bytes on macOS.
    unit = 1024 if sys.platform == "darwin" else 1
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit // 1024


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_drive(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])))))
