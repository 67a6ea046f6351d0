"""Films while processes die and disks fill up: never a damaged one under its name, and it heals."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.project import Project
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.probe import verify
from tests.e2e.mounts import needs_mounts
from tests.fakes import clips
from tests.fakes.reels import Piece, project_of, source_of

FRAME = FLICKS_PER_SECOND // 30
FRAMES = 60
CUTS = (3, 5, 7, 9)
WHOLE = sum(FRAMES - cut for cut in CUTS)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

EXPORT = """
import asyncio, sys
from pathlib import Path
from desktop_app.domain.problems import LocalFault
from desktop_app.media.shelves import Shelves
from desktop_app.studio.films import FilmMaker
from tests.unit.studio.test_film_disasters import film_of
folder, home, out = map(Path, sys.argv[1:4])
async def main():
    worker = [sys.executable, "-m", "desktop_app.media.worker", "assemble"]
    maker = FilmMaker(home / "films", Shelves(home / "media"), worker)
    def told(done):
        print(f"{done:.3f}", flush=True)
    try:
        film = await maker.export(film_of(folder), folder, out, told)
        print("made", film.frames, film.copied_frames)
    except LocalFault as error:
        print(type(error).__name__, error)
    finally:
        await maker.close()
asyncio.run(main())
"""


def film_of(folder: Path) -> Project:
    """Return a film of one clip with several trims, each of which renders most of it."""
    clip = folder / "clip.mp4"
    ranges = [TimeRange(Flicks(cut * FRAME), Flicks((FRAMES - cut) * FRAME)) for cut in CUTS]
    return project_of([Piece(clip, each) for each in ranges], {clip: source_of(clip).info})


class Exporter:
    """Runs of a program that exports a film, with what it leaves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "film"
        self.home = folder / "home"
        self.out = folder / "exports" / "film.mp4"
        for each in (self.folder, self.home, self.out.parent):
            each.mkdir()
        clips.make_clip(
            self.folder / "clip.mp4",
            frames=FRAMES,
            size=(640, 352),
            video=("-g", "50", "-sc_threshold", "0"),
        )

    def start(self, out: Path | None = None) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self.command(out or self.out),
            stdout=subprocess.PIPE,
            text=True,
            env=environment(),
        )

    def command(self, out: Path) -> list[str]:
        return [sys.executable, "-c", EXPORT, str(self.folder), str(self.home), str(out)]

    def run(self) -> str:
        """Export to the end; returns the last thing said."""
        program = self.start()
        said, _ = program.communicate(timeout=120)
        return said.splitlines()[-1]

    @property
    def parts(self) -> list[Path]:
        return [*self.home.rglob("*.part"), *self.out.parent.rglob("*.part")]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.fixture
def exporter(tmp_path: Path) -> Exporter:
    return Exporter(tmp_path)


def _lines(program: "subprocess.Popen[str]") -> Iterator[float]:
    assert program.stdout is not None
    for line in program.stdout:
        yield float(line)


def _family(pid: int) -> set[int]:
    """Return the processes that come from one, itself left out."""
    parents = dict[int, int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
            if state != "Z":
                parents[int(stat.parent.name)] = int(parent)
    found, last = {pid}, set[int]()
    while found != last:
        last = found
        found = found | {child for child, parent in parents.items() if parent in found}
    return found - {pid}


def _are_gone(pids: set[int]) -> bool:
    for _ in range(600):
        if not any(_runs(pid) for pid in pids):
            return True
        threading.Event().wait(0.05)
    return False


def _runs(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.9, 0.95])
def test_the_program_is_killed_during_an_export(exporter: Exporter, at: float) -> None:
    exporter.out.write_bytes(b"the film before")
    program = exporter.start()
    assert program.stdout is not None
    next(done for done in _lines(program) if done >= at)
    family = _family(program.pid)
    program.kill()
    program.wait()
    program.stdout.close()
    assert _are_gone(family)
    whole = exporter.out.read_bytes()
    assert whole == b"the film before" or verify(exporter.out).frames == WHOLE
    for kept in exporter.home.rglob("films/*.mp4"):
        assert verify(kept).frames == WHOLE
    assert exporter.run() == f"made {WHOLE} {_copied(exporter)}"
    assert verify(exporter.out).frames == WHOLE


def _copied(exporter: Exporter) -> int:
    last = FRAMES // 50 * 50
    return len(CUTS) * (FRAMES - last)


def test_the_renderer_is_killed_while_it_writes_into_the_cache(exporter: Exporter) -> None:
    program = exporter.start()
    lines = _lines(program)
    next(done for done in lines if done > 0.05)
    for pid in _family(program.pid):
        with suppress(OSError):
            if b"ffmpeg" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]:
                os.kill(pid, signal.SIGKILL)
    assert program.stdout is not None
    program.stdout.read()
    program.wait()
    program.stdout.close()
    assert not exporter.out.exists() or verify(exporter.out).frames == WHOLE
    assert exporter.parts == []
    assert exporter.run().startswith(f"made {WHOLE} ")
    assert verify(exporter.out).frames == WHOLE


def test_two_programs_export_the_same_film_at_once(exporter: Exporter) -> None:
    other = exporter.out.with_name("other.mp4")
    programs = [exporter.start(exporter.out), exporter.start(other)]
    said = [each.communicate(timeout=120)[0].splitlines()[-1] for each in programs]
    assert said == [f"made {WHOLE} {_copied(exporter)}"] * 2
    assert verify(exporter.out).frames == verify(other).frames == WHOLE
    assert exporter.parts == []
    assert len(list(exporter.home.rglob("*.segment"))) == len(CUTS)


@needs_mounts
@pytest.mark.parametrize("full", ["home", "exports"])
def test_a_full_disk_is_told_and_leaves_nothing(exporter: Exporter, full: str) -> None:
    disk = exporter.home if full == "home" else exporter.out.parent
    script = 'mount -t tmpfs -o size=200k none "$0"; "$@"; find "$0" -type f -size +0'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-ec", script, str(disk), *exporter.command(exporter.out)],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if not line[0].isdigit()]
    assert said[0].startswith("DiskFull ")
    assert "make room" in said[0] or "free some space" in said[0]
    assert not [line for line in said[1:] if line.endswith((".mp4", ".part", ".segment"))]
    assert exporter.run().startswith(f"made {WHOLE} ")
