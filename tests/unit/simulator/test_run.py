"""The simulator as a program: how it says that it listens, how it ends, what it remembers."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.gui.real_hand import eventually
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import SORA

Starting = Callable[..., Service]


def test_it_ends_well_when_standard_input_closes(starting: Starting) -> None:
    service = starting(until_stdin_closes=True)
    assert service.credits() == 1000.0
    assert service.process.stdin is not None
    service.process.stdin.close()
    assert service.process.wait(5) == 0


def test_it_stays_when_nobody_asked_to_watch_standard_input(starting: Starting) -> None:
    service = starting()
    assert service.process.stdin is not None
    service.process.stdin.close()
    time.sleep(0.5)
    assert service.credits() == 1000.0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize("wanted", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_without_a_traceback(tmp_path: Path, wanted: signal.Signals) -> None:
    from tests.unit.simulator.conftest import ROOT

    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.unit.simulator.server_process",
            f'{{"data": "{tmp_path.as_posix()}"}}',
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(wanted)
    out, err = process.communicate(timeout=5)
    assert (process.returncode, out, err) == (0, b"", b"")


def test_a_port_in_use_is_said_in_a_sentence(starting: Starting, tmp_path: Path) -> None:
    from tests.unit.simulator.conftest import ROOT

    port = int(starting().url.rpartition(":")[2])
    options = f'{{"data": "{tmp_path.as_posix()}", "port": {port}}}'
    command = [sys.executable, "-m", "tests.unit.simulator.server_process", options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=10)
    assert done.returncode == 1
    assert done.stderr.startswith(f"Port {port} cannot be used")
    assert "Traceback" not in done.stderr


def test_a_killed_simulator_remembers_everything(starting: Starting) -> None:
    service = starting(seed=4)
    done = service.create("A meadow", duration=1)["data"]["taskId"]
    film = httpx.get(service.finished(done)["response"]["resultUrls"][0]).content
    refused = service.create("[simulate: refused]")["data"]["taskId"]
    service.finished(refused)
    running = service.create("A long night", SORA, n_frames="15")["data"]["taskId"]
    balance = service.credits()
    service.process.kill()
    service.process.wait(5)

    again = starting()
    assert again.credits() == balance == 1000 - 2.5 - 45
    data = again.record(done)["data"]
    assert data["state"] == "success"
    assert httpx.get(data["response"]["resultUrls"][0]).content == film
    assert again.record(refused)["data"]["state"] == "fail"
    assert again.finished(running)["state"] == "success"
    assert again.credits() == balance


@pytest.mark.skipif(not Path("/proc").exists(), reason="reads the process table")
def test_no_ffmpeg_outlives_it_and_two_work_at_once(starting: Starting) -> None:
    service = starting(until_stdin_closes=True)
    for number in range(5):
        service.create(f"Sea {number}", SORA, n_frames="15")
    seen: set[int] = set()
    most = 0
    until = time.monotonic() + 10
    while most < 2 and time.monotonic() < until:
        now = children(service.process.pid)
        seen |= now
        most = max(most, len(now))
        time.sleep(0.02)
    assert most == 2
    # A child has its parent's priority until it has been told its own.
    assert eventually(lambda: set(map(priority, children(service.process.pid))) == {10})
    assert service.process.stdin is not None
    service.process.stdin.close()
    assert service.process.wait(8) == 0
    assert not [pid for pid in seen if Path(f"/proc/{pid}").exists()]


def priority(pid: int) -> int | None:
    """Return the niceness of a process; None when it has ended."""
    try:
        return os.getpriority(os.PRIO_PROCESS, pid)
    except ProcessLookupError:
        return None


def children(parent: int) -> set[int]:
    """Return the processes that another one started and that still work."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == parent and fields[0] != "Z":
                found.add(int(entry.name))
    return found
