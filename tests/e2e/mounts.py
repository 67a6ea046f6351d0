"""Runs of the program on disks of their own: full, small or read-only ones (Linux)."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import COMMAND, Ended, Program

CAN_MOUNT = (
    sys.platform == "linux"
    and shutil.which("unshare") is not None
    and subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode == 0
)
needs_mounts = pytest.mark.skipif(
    not CAN_MOUNT, reason="needs mounts of its own (Linux, user namespaces)"
)

TW = """
n=0
tw() {
  n=$((n+1)); set +e
  $program "$@" >"$folder/$n.out" 2>"$folder/$n.err" </dev/null
  echo $? >"$folder/$n.code"; set -e
}
"""


def on_mounts(program: Program, folder: Path, project: Path, script: str) -> list[Ended]:
    """Run shell lines that may mount: `tw` in them is the program, each run is returned.

    `$disk` is an empty folder, `$project` and `$folder` are those that are given.
    """
    disk = folder / "disk"
    disk.mkdir()
    names = {"disk": disk, "project": project, "folder": folder}
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-ec", TW + script],
        cwd=program.home,
        env=program.environment()
        | {"program": shlex.join(COMMAND), **{name: str(path) for name, path in names.items()}},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return [_ended(stem) for stem in sorted(folder.glob("[1-9].code"))]


def _ended(code: Path) -> Ended:
    out = code.with_suffix(".out").read_text(encoding="utf-8")
    err = code.with_suffix(".err").read_text(encoding="utf-8")
    events = tuple(json.loads(line) for line in out.splitlines())
    return Ended(int(code.read_text()), events, out, err)
