"""`takewright export` as a script uses it: one process, JSON lines, an exit code."""

import argparse
import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.commands import arguments
from desktop_app.commands.grammar import build_parser
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.time import FrameRate
from desktop_app.media.probe import verify
from desktop_app.storage import bundle
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import new_project
from tests.fakes.clips import make_clip

SIZE = (128, 72)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def project(home: Path) -> Path:
    folder = home / "Harbour.takewright"
    clips = [make_clip(home / f"{n}.mp4", frames=n, size=SIZE) for n in (30, 45)]
    asyncio.run(_make(folder, clips))
    return folder


async def _make(folder: Path, clips: list[Path]) -> None:
    empty = new_project("Harbour")
    bundle.create(folder, empty)
    session = ProjectSession(empty, folder, bundle.save)
    await take_in_clips(session, clips, Settings(ModelId("m")))
    assert await session.close()


class Told:
    """What a command said."""

    def __init__(self, home: Path, *args: object) -> None:
        run = subprocess.run(
            [sys.executable, "-m", "desktop_app", "export", "--json", *map(str, args)],
            env={**os.environ, "TAKEWRIGHT_HOME": str(home)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        self.code = run.returncode
        self.error = run.stderr
        self.events: list[dict[str, Any]] = [json.loads(each) for each in run.stdout.splitlines()]

    @property
    def done(self) -> dict[str, Any]:
        assert self.events[-1]["event"] == "done"
        return self.events[-1]


def test_the_master_is_written_and_said(home: Path, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    told = Told(home, project, "--to", out)
    assert told.code == 0
    assert told.done["files"] == [str(out)]
    assert told.done["seconds"] == told.done["copied_seconds"] == 2.5
    assert told.done["bytes"] == out.stat().st_size
    assert told.done["sentence"].endswith("All of 2.5 s copied bit for bit.")
    assert [each["event"] for each in told.events[:1]] == ["progress"]
    assert verify(out).frames == 75


def test_settings_are_taken(home: Path, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    told = Told(
        home, project, "--preset", "h265", "--to", out, "--start", 0.5, "--end", 1.5,
        "--rate", 25, "--quality", 30,
    )  # fmt: skip
    assert told.code == 0, told.error
    info = verify(out)
    assert (info.video_codec, info.frames, info.rate) == ("hevc", 25, FrameRate(25))
    assert told.done["copied_seconds"] == 0


def test_what_is_there_is_not_replaced_unasked(home: Path, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "film.wav"
    out.write_bytes(b"before")
    told = Told(home, project, "--preset", "wav", "--to", out)
    assert told.code == 2
    assert "add --overwrite" in told.error
    assert told.done["files"] == []
    assert out.read_bytes() == b"before"
    told = Told(home, project, "--preset", "wav", "--to", out, "--overwrite")
    assert told.code == 0
    assert out.stat().st_size > 400_000


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--preset", "vhs", "--to", "x.mp4"), "There is no preset “vhs”; there are master, "),
        (("--preset", "gif", "--to", "x.mp4"), "written as .gif"),
        (("--to", "nowhere/x.mp4"), "There is no folder"),
        (("--to", "x.mp4", "--start", "3", "--end", "1"), "ends before it begins"),
        (("--to", "x.mp4", "--quality", "20"), "Lossless master has no quality"),
        ((), "Say which film and where to"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    args: tuple[str, ...], words: str, home: Path, project: Path
) -> None:
    told = Told(home, project, *args)
    assert told.code == 2
    assert words in told.error
    assert "Traceback" not in told.error
    assert told.done["files"] == []


def test_presets_are_listed(home: Path) -> None:
    told = Told(home, "--list-presets")
    assert told.code == 0
    listed = {each["id"]: each for each in told.events[:-1]}
    assert listed["master"]["file"] == "mp4"
    assert all(each["available"] for each in listed.values())


@pytest.mark.parametrize(
    ("read", "good", "value", "wrong"),
    [
        (arguments.seconds, "1.5", 1.5, ["-1", "x", "nan", "inf"]),
        (arguments.size, "720", 720, ["0", "-1", "x", "9000"]),
        (arguments.quality, "18", 18, ["64", "-1", "1.5"]),
        (arguments.kilobits, "900", 900_000, ["0", "x", "1000000"]),
        (arguments.frame_rate, "30000/1001", FrameRate(30000, 1001), ["0", "x", "7/0", "31"]),
    ],
)
def test_arguments(read: Any, good: str, value: object, wrong: list[str]) -> None:
    assert read(good) == value
    for each in wrong:
        with pytest.raises(argparse.ArgumentTypeError):
            read(each)


def test_the_verb_is_in_the_grammar() -> None:
    options = build_parser().parse_args(["export", "a", "--to", "b.gif", "--preset", "gif"])
    assert (options.project, options.to) == (Path("a"), Path("b.gif"))
