"""The window never waits for a disk or the network: what its thread calls is listened to."""

import json
import os
import subprocess
import sys

from tests.e2e.program import ROOT


def test_nothing_on_the_windows_thread_touches_disk_or_network() -> None:
    """Everything is done at once: clips made and fetched, films joined, exported and played."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.event_loop", "--quick", "--calls"],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}
