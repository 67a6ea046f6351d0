"""An export that takes its time in the real window: seen to move, cancelled by hand, done again."""

import asyncio
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.media.process import LOWEST
from desktop_app.storage import bundle
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import new_project
from tests.e2e.pictures import read_film
from tests.e2e.program import Program
from tests.e2e.running import children_of
from tests.e2e.screen import ACCENT, Shot, shoot
from tests.e2e.test_window import window
from tests.fakes.clips import TONE, make_clip
from tests.gui.real_hand import RealHand, eventually, needs_hand, virtual_screen

SIZE = (1600, 1000)
BAR = 160
GROOVE = (0x25, 0x2A, 0x34)
WARNING = (0x3A, 0x2F, 0x17)
EXPORT = (1510, 23)
ROUNDS = 14
"""So long that the film is not joined for the player before a name is typed."""

pytestmark = [
    needs_hand,
    pytest.mark.display,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
]


@pytest.fixture
def unlike(tmp_path: Path, clips: tuple[Path, ...]) -> Path:
    """A film whose clips differ in size, so that every frame of it has to be made.

    Its first scene has no take.
    """
    wide = make_clip(tmp_path / "wide.mp4", frames=30, size=(1280, 704), sound=TONE)
    folder = tmp_path / "Unlike.takewright"
    asyncio.run(_make(folder, (wide, *clips * ROUNDS)))
    return folder


async def _make(folder: Path, clips: Sequence[Path]) -> None:
    project = new_project("Unlike")
    bundle.create(folder, project)
    session = ProjectSession(project, folder, bundle.save)
    settings = Settings(ModelId("wan/3-0-video"))
    session.add_scene(SceneDraft("To be made", "Fog"), settings)
    await take_in_clips(session, clips, settings)
    assert await session.close()


def progress(shot: Shot) -> tuple[int, int, int] | None:
    """Return the row and left edge of the export's bar, and how many pixels of it are full."""
    for row in range(SIZE[1] - 60, SIZE[1]):
        for left, right in shot.runs(row, GROOVE, least=2):
            full = [run for run in shot.runs(row, ACCENT, least=1) if abs(run[1] - left) <= 2]
            start = full[0][0] if full else left
            if abs(right - start - BAR) <= 2:
                return row, start, left - start
    return None


def is_another_view(one: bytes, other: bytes) -> bool:
    """Tell whether a sheet came up: more changed than a button under the pointer or a bar."""
    return sum(a != b for a, b in zip(one[::301], other[::301], strict=True)) > len(one) // 3010


def makers(pid: int) -> set[int]:
    """Return the processes of a window that make its film: those at work, and one in waiting.

    What renders ahead while nobody waits has a lower priority.
    """
    found = children_of(pid).items()
    films = [each for each, (line, _) in found if "assemble" in line]
    return {each for each in films if _niceness(each) < LOWEST}


def _niceness(pid: int) -> int:
    try:
        return os.getpriority(os.PRIO_PROCESS, pid)
    except ProcessLookupError:
        return LOWEST


def test_an_export_is_cancelled_by_hand_and_done_again(
    alone: Program, unlike: Path, tmp_path: Path
) -> None:
    out = tmp_path / "exports" / "Unlike.mp4"
    out.parent.mkdir()
    with virtual_screen(*SIZE) as display, window(alone, display, str(unlike)) as process:
        hand = RealHand(display)

        def seen() -> tuple[int, int, int] | None:
            return progress(shoot(display, *SIZE))

        def export() -> None:
            before = shoot(display, *SIZE).pixels
            hand.click(EXPORT)
            assert eventually(lambda: is_another_view(before, shoot(display, *SIZE).pixels))
            patient = replace(hand, pause=0.6)
            patient.key("ctrl+a")
            patient.type(str(out))
            patient.key("Return")

        clips = eventually(
            lambda: shoot(display, *SIZE).boxes(ACCENT, top=SIZE[1] - 260, least=12), within=30
        )
        assert clips, "no film is shown"
        export()
        first = eventually(seen, within=20)
        assert first, "no progress was shown"
        further = eventually(lambda: (now := seen()) and now[2] > first[2] + 2 and now, within=40)
        assert further, "the progress did not move"
        assert makers(process.pid)
        row, left, _ = further
        hand.click((left + BAR + 22, row))
        assert eventually(lambda: not seen(), within=10), "the export was not cancelled"
        # The same film may go on being joined for the player; of the export nothing is left.
        assert list(out.parent.iterdir()) == []
        told = shoot(display, *SIZE)
        assert told.runs(66, WARNING, least=200), "nothing was said about it"

        export()
        assert eventually(out.is_file, within=90), "it could not be exported again"
        assert eventually(lambda: not seen())
        hand.click((left, 400))
        hand.key("ctrl+q")
        assert process.wait(timeout=30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert len(read_film(out).frames) == 30 + ROUNDS * 4 * 150
    assert [file.name for file in out.parent.iterdir()] == ["Unlike.mp4"]
