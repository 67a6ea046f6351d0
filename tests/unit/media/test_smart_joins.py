"""Copies and renders in one stream: exact, clean in every decoder, also in the strictest.

Each film here has a trimmed head, a trimmed tail, a cut inside a clip and whole clips, of sources
that were encoded in several ways.
"""

import hashlib
import logging
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import imageio_ffmpeg
import pytest

from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import CopySegment, Reel, RenderSegment
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange
from desktop_app.media.assembly import Assembly, assemble
from desktop_app.media.h264 import AvcConfig
from desktop_app.media.probe import scan
from desktop_app.media.shelves import Shelves
from tests.fakes import clips
from tests.fakes.reels import Piece, reel_of
from tests.unit.media import meter

GOP = ("-g", "30", "-sc_threshold", "0")
KINDS: dict[str, tuple[str, ...]] = {
    "usual": GOP,
    "no reordering": (*GOP, "-bf", "0"),
    "deep reordering": (*GOP, "-x264-params", "bframes=7:b-pyramid=strict:b-adapt=0:ref=6"),
    "baseline": (*GOP, "-profile:v", "baseline"),
    "taken numbers": (*GOP, "-x264-params", "sps-id=1"),
    "sets in every key frame": (*GOP, "-x264-params", "repeat-headers=1"),
    "open groups": (*GOP, "-x264-params", "open-gop=1:bframes=3:b-adapt=0"),
    "many slices": (*GOP, "-x264-params", "slices=4:aud=1"),
    "one long group": ("-g", "300", "-sc_threshold", "0", "-x264-params", "bframes=2"),
}
FRAMES = 75
FRAME = FLICKS_PER_SECOND // 30
_STRICT = ("-v", "warning", "-err_detect", "explode")
_COUNT = (
    *("-count_frames", "-select_streams", "v"),
    *("-show_entries", "stream=nb_read_frames", "-of", "csv=p=0"),
)
_NOISE = "testsrc2={},noise=alls=8:allf=t"


def _range(first: int, frames: int) -> TimeRange:
    return TimeRange(Flicks(first * FRAME), Flicks(frames * FRAME))


class Film:
    """A finished film with all that it was made of."""

    def __init__(self, reel: Reel, out: Path, made: Assembly) -> None:
        self.reel = reel
        self.path = out
        self.made = made

    def copies(self) -> Iterator[tuple[int, CopySegment]]:
        """Yield the copied segments with their places."""
        for place, segment in self.reel.placed():
            if isinstance(segment, CopySegment):
                yield place, segment


@pytest.fixture(scope="module", params=KINDS)
def film(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Film:
    folder = tmp_path_factory.mktemp("smart")
    clip = clips.make_clip(
        folder / "clip.mp4", frames=FRAMES, picture=_NOISE, video=KINDS[request.param]
    )
    dissolve = Transition(TransitionKind.DISSOLVE, Flicks(12 * FRAME))
    pieces = [
        Piece(clip, _range(7, FRAMES - 7)),
        Piece(clip),
        Piece(clip, _range(0, 43), dissolve),
        Piece(clip, _range(43, FRAMES - 43)),
        Piece(clip),
    ]
    return make(folder, pieces)


def make(folder: Path, pieces: Sequence[Piece], fmt: FilmFormat | None = None) -> Film:
    reel, out = reel_of(pieces, fmt or FilmFormat(*clips.LANDSCAPE)), folder / "film.mp4"
    return Film(reel, out, assemble(reel, folder, out, Shelves(folder / "cache"), lambda *_: None))


def _pictures(path: Path) -> list[str]:
    return [hashlib.md5(grey).hexdigest() for _, grey in meter.frames_of(path)]


def test_every_frame_lies_on_the_grid_and_is_told(film: Film) -> None:
    times = [round(time * 30, 3) for time, _ in meter.frames_of(film.path)]
    assert times == list(range(film.reel.frames))
    assert film.made.frames == film.reel.frames == (FRAMES - 7) + 3 * FRAMES - 12
    rendered = sum(each.frames for each in film.reel.segments if isinstance(each, RenderSegment))
    assert film.made.copied_frames == film.reel.frames - rendered > FRAMES
    assert rendered > 0


def test_copied_frames_are_the_clips_own(film: Film) -> None:
    shown = _pictures(film.path)
    packets = meter.packet_hashes(film.path)
    for place, segment in film.copies():
        own = slice(segment.first, segment.first + segment.frames)
        here = slice(place, place + segment.frames)
        assert packets[here] == meter.packet_hashes(Path(segment.path))[own]
        assert shown[here] == _pictures(Path(segment.path))[own]


def test_rendered_frames_are_the_right_ones(film: Film) -> None:
    """Their neighbours in the clip look otherwise: its pattern and its noise move."""
    for place, segment in film.reel.placed():
        if not isinstance(segment, RenderSegment) or segment.over is not None:
            continue
        first = 30 * segment.base.start // FLICKS_PER_SECOND
        shown = _luma(film.path)[place : place + segment.frames]
        source = _luma(Path(segment.base.path))
        for number, frame in enumerate(shown, first):
            near = range(max(0, number - 2), min(len(source), number + 3))
            assert min(near, key=lambda each: _distance(frame, source[each])) == number


def _luma(path: Path) -> list[bytes]:
    return [grey for _, grey in meter.frames_of(path)]


def _distance(one: bytes, other: bytes) -> int:
    import numpy as np

    first = np.frombuffer(one, np.uint8).astype(np.int16)
    return int(np.abs(first - np.frombuffer(other, np.uint8)).sum())


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(imageio_ffmpeg.get_ffmpeg_exe(), id="packaged"),
        pytest.param(shutil.which("ffmpeg"), id="system"),
    ],
)
def test_ffmpeg_decodes_it_without_a_word(film: Film, program: str | None) -> None:
    if program is None:
        pytest.skip("no ffmpeg on this system")
    done = subprocess.run(
        [program, *_STRICT, "-xerror", "-i", str(film.path), "-f", "null", "-"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_pyav_decodes_it_without_a_word(film: Film) -> None:
    heard: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(record.getMessage())

    listener, log = Listener(), logging.getLogger("libav")
    log.addHandler(listener)
    before = av.logging.get_level()
    av.logging.set_level(av.logging.WARNING)
    try:
        assert len(_pictures(film.path)) == film.reel.frames
    finally:
        av.logging.set_level(before)
        log.removeHandler(listener)
    assert heard == []


def test_ffprobe_finds_nothing_amiss(film: Film) -> None:
    program = shutil.which("ffprobe")
    if program is None:
        pytest.skip("no ffprobe on this system")
    done = subprocess.run(
        [program, *_STRICT, "-v", "error", *_COUNT, str(film.path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stdout.strip(", \n"), done.stderr) == (str(film.reel.frames), "")


def test_a_strict_player_has_all_it_needs_in_the_header(film: Film, tmp_path: Path) -> None:
    """One that takes parameter sets from the header alone shows the very same frames."""
    bare = tmp_path / "bare.mp4"
    with av.open(str(film.path)) as container, av.open(str(bare), "w") as copy:
        stream = container.streams.video[0]
        config = AvcConfig.parse(stream.codec_context.extradata or b"")
        assert config is not None
        assert len(config.sets) == 4
        numbers = [each.number for each in config.sequences]
        assert len(set(numbers)) == 2
        out = copy.add_stream_from_template(stream)
        for packet in container.demux(stream):
            if packet.size:
                plain = av.Packet(_without_sets(bytes(packet)))
                plain.pts, plain.dts, plain.time_base = packet.pts, packet.dts, packet.time_base
                plain.is_keyframe, plain.stream = packet.is_keyframe, out
                copy.mux_one(plain)
    assert _pictures(bare) == _pictures(film.path)


def _without_sets(packet: bytes) -> bytes:
    kept, place = b"", 0
    while place < len(packet):
        size = int.from_bytes(packet[place : place + 4])
        if packet[place + 4] & 0x1F not in (7, 8):
            kept += packet[place : place + 4 + size]
        place += 4 + size
    return kept


def test_open_groups_are_entered_at_their_start_alone(tmp_path: Path) -> None:
    clip = clips.make_clip(
        tmp_path / "open.mp4", frames=FRAMES, picture=_NOISE, video=KINDS["open groups"]
    )
    with av.open(str(clip)) as container:
        keys = sum(packet.is_keyframe for packet in container.demux(video=0))
    assert (keys > 1, scan(clip).entries) == (True, (0,))


def test_sets_that_change_midway_are_an_obstacle(tmp_path: Path) -> None:
    one = clips.make_clip(tmp_path / "one.mp4", frames=10, video=("-bf", "0"))
    other = clips.make_clip(tmp_path / "other.mp4", frames=10, video=("-x264-params", "ref=5"))
    for each in (one, other):
        clips.run_ffmpeg("-i", str(each), "-c", "copy", "-an", str(each.with_suffix(".h264")))
    both = tmp_path / "both.h264"
    both.write_bytes(
        one.with_suffix(".h264").read_bytes() + other.with_suffix(".h264").read_bytes()
    )
    clip = tmp_path / "both.mp4"
    clips.run_ffmpeg("-f", "h264", "-framerate", "30", "-i", str(both), "-c", "copy", str(clip))
    assert scan(clip).obstacle in {"changes its encoding midway", "has an uneven frame rate"}


def test_another_rate_is_copied_on_its_own_grid(tmp_path: Path) -> None:
    rate = FrameRate(30000, 1001)
    clip = clips.make_clip(tmp_path / "ntsc.mp4", frames=60, rate="30000/1001", video=GOP)
    tail = TimeRange(rate.of_frames(10), rate.of_frames(50))
    film = make(tmp_path, [Piece(clip, tail), Piece(clip)], FilmFormat(*clips.LANDSCAPE, rate))
    assert (film.made.frames, film.made.copied_frames) == (110, 90)
    times = [round(time * 30000 / 1001, 3) for time, _ in meter.frames_of(film.path)]
    assert times == list(range(110))
