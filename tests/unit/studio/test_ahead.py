"""Rendering ahead, with real processes: what was made before it is asked for, and by whom."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.sound import LoudnessTarget, Mix
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.media.probe import verify
from desktop_app.media.shelves import Shelves
from desktop_app.studio.films import FilmMaker
from desktop_app.studio.sources import SourceBook
from tests.fakes import clips
from tests.fakes.reels import Piece, project_of, source_of
from tests.fakes.waiting import until

WORKER = [sys.executable, "-m", "desktop_app.media.worker", "assemble"]
FRAME = FLICKS_PER_SECOND // 30
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def _children() -> set[int]:
    """Return the processes that this one started and that still run."""
    found = set[int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == os.getpid() and state != "Z":
            found.add(int(stat.parent.name))
    return found


class Bench:
    """A film of one clip, three times, the second of them trimmed, with its maker."""

    def __init__(self, folder: Path, size: tuple[int, int], frames: int) -> None:
        self.folder = folder / "film"
        self.folder.mkdir()
        video = ("-g", "15", "-sc_threshold", "0")
        self.clip = clips.make_clip(self.folder / "clip.mp4", frames=frames, size=size, video=video)
        self.shelves = Shelves(folder / "cache")
        self.maker = FilmMaker(folder / "films", self.shelves, WORKER)
        self.frames = frames

    def project(self, first: int = 5) -> Project:
        late = TimeRange(Flicks(first * FRAME), Flicks((self.frames - first) * FRAME))
        pieces = [Piece(self.clip), Piece(self.clip, late), Piece(self.clip)]
        project = project_of(pieces, {self.clip: source_of(self.clip).info})
        takes = tuple(replace(each, path="clip.mp4") for each in project.takes)
        return replace(project, takes=takes)

    @property
    def segments(self) -> dict[str, int]:
        """The kept segments and when each got its place."""
        folder = self.shelves.segments
        return {each.name: each.stat().st_ino for each in folder.glob("*.segment")}


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path, clips.LANDSCAPE, 45)
    yield bench
    await bench.maker.close()


@pytest.fixture
async def slow(tmp_path: Path) -> AsyncIterator[Bench]:
    """Give a film whose trims take a second or more to render."""
    bench = Bench(tmp_path, (960, 544), 90)
    bench.clip.unlink()
    clips.make_clip(bench.clip, frames=90, size=(960, 544), video=("-g", "300"))
    yield bench
    await bench.maker.close()


async def test_a_trim_is_rendered_before_anybody_asks(bench: Bench) -> None:
    await bench.maker.prepare(bench.project(), bench.folder)
    await bench.maker.prepared()
    made = bench.segments
    assert len(made) == 1
    seen = list[float]()
    film = await bench.maker.preview(bench.project(), bench.folder, seen.append)
    assert verify(film).frames == 3 * 45 - 5
    assert bench.segments == made
    out = bench.folder / "out.mp4"
    told = await bench.maker.export(bench.project(), bench.folder, out)
    assert (told.copied_frames, told.reencoded) == (3 * 45 - 15, ("trimmed",))


async def test_reordering_renders_nothing_and_undo_neither(bench: Bench) -> None:
    project = bench.project()
    await bench.maker.preview(project, bench.folder)
    made = bench.segments
    one, two, three = project.timeline.picture.clips
    await bench.maker.preview(_with_clips(project, two, three, one), bench.folder)
    other = await bench.maker.preview(bench.project(first=7), bench.folder)
    assert len(bench.segments) == 2
    assert await bench.maker.preview(project, bench.folder) != other
    assert made.items() <= bench.segments.items()
    assert len(bench.segments) == 2


def _with_clips(project: Project, *these: Clip) -> Project:
    picture = replace(project.timeline.picture, clips=these)
    return replace(project, timeline=replace(project.timeline, picture=picture))


async def test_a_newer_edit_takes_the_place_of_the_older(slow: Bench) -> None:
    for first in (20, 21, 22, 23):
        await slow.maker.prepare(slow.project(first), slow.folder)
    await slow.maker.prepared()
    made = slow.segments
    assert 1 <= len(made) < 4
    await slow.maker.preview(slow.project(23), slow.folder)
    assert slow.segments == made


async def test_a_join_waits_for_what_is_rendered_ahead(slow: Bench) -> None:
    project = slow.project(20)
    await slow.maker.prepare(project, slow.folder)
    await until(lambda: list(slow.shelves.segments.glob("*.part")), seconds=60)
    parts = {each.name for each in slow.shelves.segments.glob("*.part")}
    joining = asyncio.create_task(slow.maker.preview(project, slow.folder))
    while not joining.done():
        # Nobody else begins on the segment that is being rendered.
        assert {each.name for each in slow.shelves.segments.glob("*.part")} <= parts
        await asyncio.sleep(0.01)
    assert verify(await joining).frames == 3 * 90 - 20
    assert len(slow.segments) == 1


async def test_what_is_amiss_is_told_by_the_join_alone(bench: Bench) -> None:
    project = bench.project()
    bench.clip.unlink()
    await bench.maker.prepare(project, bench.folder)
    await bench.maker.prepared()
    with pytest.raises(LocalFault, match=r"clip\.mp4 is not where it was"):
        await bench.maker.preview(project, bench.folder)


@linux
async def test_one_waits_with_all_loaded_and_goes_with_the_maker(bench: Bench) -> None:
    before = _children()
    await bench.maker.prepare(bench.project(), bench.folder)
    await bench.maker.prepared()
    await until(lambda: len(_children() - before) == 2)
    waiting = _children() - before
    await bench.maker.preview(bench.project(), bench.folder)
    await until(lambda: len(_children() - before) == 2)
    # The one in waiting made the film; another has come in its place.
    assert len(waiting & _children()) == 1
    await bench.maker.close()
    assert _children() == before


@linux
@pytest.mark.parametrize("which", ["ahead", "spare"])
async def test_one_that_is_killed_is_replaced(bench: Bench, which: str) -> None:
    before = _children()
    await bench.maker.prepare(bench.project(), bench.folder)
    await bench.maker.prepared()
    await until(lambda: len(_children() - before) == 2)
    pids = sorted(_children() - before)
    os.kill(pids[0] if which == "ahead" else pids[1], signal.SIGKILL)
    await bench.maker.prepare(bench.project(first=9), bench.folder)
    await bench.maker.prepared()
    film = await bench.maker.preview(bench.project(first=9), bench.folder)
    assert verify(film).frames == 3 * 45 - 9


@linux
async def test_one_that_is_on_its_way_when_all_is_closed_is_sent_away(bench: Bench) -> None:
    before = _children()
    wish = asyncio.create_task(bench.maker.prepare(bench.project(), bench.folder))
    await until(lambda: _children() - before)
    await bench.maker.close()
    await wish
    await bench.maker.prepared()
    assert _children() - before == set()


@linux
async def test_nothing_is_started_once_all_is_closed(bench: Bench) -> None:
    before = _children()
    await bench.maker.close()
    await bench.maker.prepare(bench.project(), bench.folder)
    await bench.maker.prepared()
    assert _children() - before == set()


async def test_loudness_is_measured_once_a_take_and_kept(bench: Bench) -> None:
    project = bench.project()
    book, folder = SourceBook(bench.folder / "book"), bench.folder
    (source,) = book.of(project, folder).values()
    assert source.loudness is None
    mix = Mix(LoudnessTarget.STREAMING, matches_clips=True)
    heard = replace(project, timeline=replace(project.timeline, mix=mix))
    (source,) = book.of(heard, folder).values()
    assert source.loudness is not None
    before = source.loudness.integrated
    assert before == pytest.approx(-1700, abs=300)
    # Another run reads it, and another file is looked at anew.
    assert SourceBook(bench.folder / "book").of(heard, folder) == book.of(heard, folder)
    notes = {each: each.stat().st_mtime_ns for each in (bench.folder / "book").iterdir()}
    SourceBook(bench.folder / "book").of(heard, folder)
    assert notes == {each: each.stat().st_mtime_ns for each in (bench.folder / "book").iterdir()}
    clips.make_clip(bench.clip, frames=45, sound=clips.Sound("0.01*sin(2*PI*440*t)"))
    (other,) = book.of(heard, folder).values()
    assert other.loudness is not None
    assert other.loudness.integrated is not None
    assert before is not None
    assert other.loudness.integrated < before - 1000
