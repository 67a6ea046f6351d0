"""The segment cache: found by content, healed when damaged, shared, and kept under its size."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.picture import Fit, Look
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ClipId, FilmFormat
from desktop_app.domain.reel import Layer, RenderSegment
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.renders import make_ready
from desktop_app.media.segments import SegmentCache, Unwanted, Wanted
from desktop_app.media.shelves import Shelves
from tests.fakes import clips

FRAME = FLICKS_PER_SECOND // 30
FMT = FilmFormat(*clips.PORTRAIT)


class Darkroom:
    """A folder with one clip, a cache beside it, and what is rendered of the one into the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "film"
        self.folder.mkdir()
        self.clip = clips.make_clip(self.folder / "clip.mp4")
        self.shelves = Shelves(folder / "cache")
        self.cache = SegmentCache(self.shelves)

    def segment(self, first: int = 0, frames: int = 6, path: str = "clip.mp4") -> RenderSegment:
        layer = Layer(path, Flicks(first * FRAME), Look(fit=Fit.PAD))
        return RenderSegment(ClipId("a"), frames, layer, ("trimmed",))

    def wanted(self, segment: RenderSegment | None = None, sets: int = 1) -> Wanted:
        chosen = segment or self.segment()
        return self.cache.wanted(chosen, FMT, self.folder, sets, is_reordered=True)

    def make(self, *wanted: Wanted) -> list[int]:
        """Render what is missing of them; returns the counts of frames that were told."""
        told: list[int] = []
        make_ready(wanted, self.cache, lambda done, missing: told.append(done))
        return told

    def frames_of(self, wanted: Wanted) -> int | None:
        with self.cache.opened(wanted) as container:
            if container is None:
                return None
            return sum(1 for packet in container.demux(video=0) if packet.size)

    @property
    def files(self) -> list[str]:
        return sorted(each.name for each in self.shelves.segments.glob("*") if each.is_file())


@pytest.fixture
def darkroom(tmp_path: Path) -> Darkroom:
    return Darkroom(tmp_path)


def test_a_segment_is_rendered_once(darkroom: Darkroom) -> None:
    wanted = darkroom.wanted()
    assert not darkroom.cache.holds(wanted)
    assert darkroom.frames_of(wanted) is None
    assert darkroom.make(wanted)[-1] == 6
    assert darkroom.cache.holds(wanted)
    assert darkroom.frames_of(wanted) == 6
    before = wanted.place.stat()
    assert darkroom.make(wanted) == [0]
    assert os.path.samestat(before, wanted.place.stat())


def test_its_name_is_its_content(darkroom: Darkroom) -> None:
    known = darkroom.wanted().place
    like = replace(darkroom.segment(), clip_id=ClipId("b"), reasons=("title",))
    assert darkroom.wanted(like).place == known
    (darkroom.folder / "moved.mp4").write_bytes(darkroom.clip.read_bytes())
    assert darkroom.wanted(darkroom.segment(path="moved.mp4")).place == known
    others = [
        darkroom.wanted(darkroom.segment(first=1)),
        darkroom.wanted(darkroom.segment(frames=7)),
        darkroom.wanted(sets=2),
        darkroom.cache.wanted(
            darkroom.segment(), FilmFormat(64, 64), darkroom.folder, 1, is_reordered=True
        ),
        darkroom.cache.wanted(darkroom.segment(), FMT, darkroom.folder, 1, is_reordered=False),
    ]
    clips.make_clip(darkroom.clip, picture="smptebars")
    others.append(darkroom.wanted())
    assert len({known, *(each.place for each in others)}) == 7


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut short"),
        pytest.param(lambda data: data[:-1], id="a byte short"),
        pytest.param(lambda data: data[:500] + bytes([data[500] ^ 1]) + data[501:], id="a bit"),
        pytest.param(lambda data: b"x" + data, id="a byte more"),
        pytest.param(lambda data: os.urandom(len(data)), id="noise"),
    ],
)
def test_a_damaged_one_is_made_again(darkroom: Darkroom, harm: Callable[[bytes], bytes]) -> None:
    wanted = darkroom.wanted()
    darkroom.make(wanted)
    wanted.place.write_bytes(harm(wanted.place.read_bytes()))
    assert darkroom.frames_of(wanted) is None
    assert darkroom.files == []
    with darkroom.cache.obtained(wanted) as container:
        assert sum(1 for packet in container.demux(video=0) if packet.size) == 6


def test_one_of_another_length_is_none(darkroom: Darkroom) -> None:
    six, seven = darkroom.wanted(), darkroom.wanted(darkroom.segment(frames=7))
    darkroom.make(six)
    six.place.rename(seven.place)
    assert not darkroom.cache.holds(seven)
    assert darkroom.frames_of(seven) is None


def test_one_that_is_removed_while_it_is_read_is_read_to_its_end(darkroom: Darkroom) -> None:
    wanted = darkroom.wanted()
    darkroom.make(wanted)
    with darkroom.cache.opened(wanted) as container:
        wanted.place.unlink()
        assert container is not None
        assert sum(1 for packet in container.demux(video=0) if packet.size) == 6


def test_the_ones_used_longest_ago_go_first(darkroom: Darkroom) -> None:
    three = [darkroom.wanted(darkroom.segment(first=each)) for each in range(3)]
    darkroom.make(*three)
    for age, each in enumerate((30, 10, 20)):
        os.utime(three[age].place, (time.time() - each, time.time() - each))
    with darkroom.cache.opened(three[0]):
        pass
    size = max(each.place.stat().st_size for each in three)
    small = SegmentCache(replace(darkroom.shelves, segment_bytes=2 * size))
    small.evict(time.time_ns())
    assert [darkroom.cache.holds(each) for each in three] == [True, True, False]
    # What the film at hand is made of stays, however small the cache is.
    tiny = SegmentCache(replace(darkroom.shelves, segment_bytes=0))
    tiny.evict(time.time_ns() - 5 * 10**9)
    assert [darkroom.cache.holds(each) for each in three] == [True, False, False]


def test_what_cannot_be_rendered_leaves_nothing(darkroom: Darkroom) -> None:
    clips.text_named_mp4(darkroom.clip)
    with pytest.raises(LocalFault, match=r"^clip\.mp4 "):
        darkroom.make(darkroom.wanted())
    assert darkroom.files == []


def test_a_caller_that_fails_ends_the_work_and_leaves_nothing(darkroom: Darkroom) -> None:
    many = [darkroom.wanted(darkroom.segment(first=each, frames=20)) for each in range(8)]

    def tire(done: int, missing: int) -> None:
        if done:
            raise OverflowError

    with pytest.raises(OverflowError):
        make_ready(many, darkroom.cache, tire)
    assert not all(darkroom.cache.holds(each) for each in many)
    assert not [name for name in darkroom.files if name.endswith(".part")]


def test_two_at_once_render_it_once(darkroom: Darkroom) -> None:
    wanted = darkroom.wanted(darkroom.segment(frames=20))
    told: list[int] = []
    makers = [
        threading.Thread(
            target=SegmentCache(darkroom.shelves).make,
            args=(wanted, told.append, threading.Event()),
        )
        for _ in range(3)
    ]
    for each in makers:
        each.start()
    for each in makers:
        each.join()
    # One hears of every frame, the others that all are there.
    assert sorted(told) == sorted([*range(1, 21), 20, 20])
    assert darkroom.frames_of(wanted) == 20


def test_who_waits_for_another_can_be_stopped(darkroom: Darkroom) -> None:
    wanted, stop = darkroom.wanted(), threading.Event()
    stop.set()
    with pytest.raises(Unwanted):
        darkroom.cache.make(wanted, lambda frames: None, stop)


MAKER = """
import sys, threading
from pathlib import Path
from desktop_app.media.segments import SegmentCache
from tests.unit.media.test_segments import FMT, Darkroom
room = Darkroom.__new__(Darkroom)
room.folder = Path(sys.argv[1])
room.cache = SegmentCache(__import__("desktop_app.media.shelves").media.shelves.Shelves(
    Path(sys.argv[2])))
def told(frames):
    print(frames, flush=True)
    if frames == 10:
        sys.stdin.read()
room.cache.make(room.wanted(room.segment(frames=30)), told, threading.Event())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_writer_that_is_killed_leaves_the_cache_whole(darkroom: Darkroom) -> None:
    wanted = darkroom.wanted(darkroom.segment(frames=30))
    writer = subprocess.Popen(
        [sys.executable, "-c", MAKER, str(darkroom.folder), str(darkroom.shelves.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert writer.stdout is not None
    assert writer.stdin is not None
    while writer.stdout.readline() != b"10\n":
        assert writer.poll() is None
    # It stands in the middle of writing; another one waits for it, then takes its place.
    assert [name for name in darkroom.files if name.endswith(".part")]
    assert not wanted.place.exists()
    other = threading.Thread(target=darkroom.make, args=(wanted,))
    other.start()
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    other.join()
    assert darkroom.frames_of(wanted) == 30
    writer.stdin.close()
    writer.stdout.close()
