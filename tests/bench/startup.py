"""Start-up to first paint: Takewright's first page against a bare PySide6 window, alternated."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TypedDict

KINDS = ("bare", "same-modules", "all-modules", "takewright", "ready")
CHILD = Path(__file__).with_name("first_paint.py")


class Startup(TypedDict):
    """Medians in milliseconds, and each run's ratio to the bare windows beside it."""

    runs: int
    wall_ms: dict[str, float]
    ratio_to_bare: float
    ratio_to_same_modules: float
    ratio_to_all_modules: float


def once(kind: str, home: str) -> float:
    """Return milliseconds from starting the process to its first paint."""
    env = {**os.environ, "TAKEWRIGHT_HOME": home, "PYTHONPATH": str(CHILD.parents[2])}
    start = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, str(CHILD), kind],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env,
    )  # fmt: skip
    with child:
        line = child.stdout.readline() if child.stdout else b""
        took = (time.perf_counter() - start) * 1000
    if line.strip() != b"painted":
        raise RuntimeError(f"the {kind} window was never painted")
    return took


def run(*, quick: bool = False) -> Startup:
    """Measure all kinds in turn, so that a slow moment of the machine meets all of them."""
    rounds = 3 if quick else 11
    seen: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as home:
        for kind in KINDS:
            once(kind, home)
        for _ in range(rounds):
            for kind in KINDS:
                seen[kind].append(once(kind, home))
    ours = seen["takewright"]
    return Startup(
        runs=rounds,
        wall_ms={kind: round(statistics.median(times), 1) for kind, times in seen.items()},
        ratio_to_bare=_ratio(ours, seen["bare"]),
        ratio_to_same_modules=_ratio(ours, seen["same-modules"]),
        ratio_to_all_modules=_ratio(ours, seen["all-modules"]),
    )


def section(*, quick: bool) -> str:
    """Measure and return the page's section."""
    found = run(quick=quick)
    times = found["wall_ms"]
    return (
        "## Start-up to first paint\n\n"
        f"Medians of {found['runs']} alternated runs, from starting the process to the first"
        " paint.\n\n"
        "| window | ms |\n| --- | --- |\n"
        f"| bare PySide6 window | {times['bare']:.0f} |\n"
        "| bare window with what others wrote of the modules that our first page needs |"
        f" {times['same-modules']:.0f} |\n"
        "| bare window with all modules that others wrote and Takewright uses |"
        f" {times['all-modules']:.0f} |\n"
        f"| Takewright's first page | {times['takewright']:.0f} |\n"
        f"| Takewright, until a film can be opened | {times['ready']:.0f} |\n\n"
        f"Takewright takes **{found['ratio_to_bare']:.2f}x** a bare window,"
        f" **{found['ratio_to_same_modules']:.2f}x** one that imports what others wrote of the"
        " modules loaded by then, and"
        f" **{found['ratio_to_all_modules']:.2f}x** one that imports all that the program uses; the"
        " rest of that is loaded behind the first page.\n"
    )


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return round(statistics.median(a / b for a, b in zip(ours, theirs, strict=True)), 2)


if __name__ == "__main__":
    print(run(quick="--quick" in sys.argv))
