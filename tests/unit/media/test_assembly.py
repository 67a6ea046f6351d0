"""Assembly, measured: frames, packets, samples at every seam, and every way it can be refused."""

import errno
import random
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import av
import imageio_ffmpeg
import numpy as np
import pytest

from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.problems import DiskFull, InvalidInput, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import (
    FLICKS_PER_SECOND,
    Flicks,
    FrameRate,
    TimeRange,
    samples_at,
)
from desktop_app.media.assembly import NO_METADATA, Assembly, Progress, assemble
from desktop_app.media.probe import scan, verify
from desktop_app.media.provenance import AI_NOTICE
from desktop_app.media.shelves import Shelves
from tests.fakes import clips
from tests.fakes.reels import Piece, reel_of
from tests.unit.media import meter
from tests.unit.media.conftest import Shelf

FRAME = FLICKS_PER_SECOND // 30


def _assemble(
    paths: Sequence[Path | Piece],
    out: Path,
    fmt: FilmFormat | None = None,
    progress: Progress = lambda done, total: None,
    metadata: Mapping[str, str] = NO_METADATA,
) -> Assembly:
    reel = reel_of(paths, fmt or FilmFormat(*clips.LANDSCAPE))
    shelves = Shelves(out.parent.parent / "cache")
    return assemble(reel, out.parent, out, shelves, progress, metadata)


def _only_file_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _check_seams(film: Path, seams: Sequence[float], *, silent: Sequence[int] = ()) -> None:
    """Check that each clip's flash and chirp are at its seam, less than one sample apart."""
    sound = meter.sound_of(film)
    assert meter.flashes(film) == pytest.approx(list(seams), abs=1e-4)
    for number, seam in enumerate(seams):
        if number not in silent:
            assert abs(meter.lag(sound, round(seam * meter.RATE), meter.chirp())) < 1


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder / "film.mp4"


class TestLikeClips:
    def test_four_ten_second_clips_are_exact(self, shelf: Shelf, out: Path) -> None:
        film = _assemble([shelf.sync(300)] * 4, out)
        assert (film.frames, film.duration) == (1200, 40 * FLICKS_PER_SECOND)
        assert (film.copied, film.reencoded) == (film.duration, ())
        assert verify(out).frames == 1200
        assert meter.sound_of(out).size == 40 * meter.RATE
        _check_seams(out, [0, 10, 20, 30])

    def test_picture_packets_are_the_clips_own(self, shelf: Shelf, out: Path) -> None:
        order = [shelf.plain(), shelf.sync(), shelf.sync(45), shelf.plain()]
        _assemble(order, out)
        assert meter.packet_hashes(out) == meter.all_hashes(order)

    def test_every_frame_is_shown_at_its_time(self, shelf: Shelf, out: Path) -> None:
        order = [shelf.plain(), shelf.sync(45)]
        _assemble(order, out)
        shown = meter.frames_of(out)
        assert [round(time * 30, 3) for time, _ in shown] == list(range(75))
        sources = [grey for path in order for _, grey in meter.frames_of(path)]
        assert [grey for _, grey in shown] == sources

    def test_streams_start_at_zero_and_the_index_comes_first(self, shelf: Shelf, out: Path) -> None:
        _assemble([shelf.plain()] * 2, out)
        assert meter.boxes(out)[:2] == ["ftyp", "moov"]
        with av.open(str(out)) as container:
            assert container.streams.video[0].start_time == 0
            assert container.streams.audio[0].start_time == 0

    def test_the_header_tells_the_sound_to_the_sample(self, shelf: Shelf, out: Path) -> None:
        _assemble([shelf.sync(37), shelf.sync(11)], out)
        with av.open(str(out)) as container:
            assert container.streams.audio[0].duration == 48 * 1600
            assert container.streams.video[0].duration == 48 * 512

    @pytest.mark.parametrize(
        ("name", "sound"),
        [
            ("cd", clips.CD_BEEP),
            ("short", clips.Sound(clips.BEEP.expression, seconds=0.4)),
            ("long", clips.Sound(clips.BEEP.expression, seconds=1.9)),
            ("mono", clips.Sound(clips.BEEP.expression, sample_rate=22_050, channels=1)),
            ("six", clips.Sound(clips.BEEP.expression, channels=6, bit_rate="256k")),
        ],
    )
    def test_unlike_sound_never_moves_a_seam(
        self, shelf: Shelf, out: Path, name: str, sound: clips.Sound
    ) -> None:
        odd = shelf.sync_of(name, sound)
        film = _assemble([odd, shelf.sync(), odd, odd, shelf.sync()], out)
        assert (film.frames, film.reencoded) == (150, ())
        _check_seams(out, [0, 1, 2, 3, 4])

    def test_a_clip_without_sound_is_silent(self, shelf: Shelf, out: Path) -> None:
        quiet = shelf.sync_of("quiet", None)
        film = _assemble([shelf.sync(), quiet, shelf.sync(), quiet], out)
        assert film.reencoded == ()
        _check_seams(out, [0, 1, 2, 3], silent=[1, 3])
        sound = meter.sound_of(out)
        assert np.abs(sound[meter.RATE + 2048 : 2 * meter.RATE - 2048]).max() < 1e-4

    def test_a_film_without_any_sound_has_a_silent_track(self, shelf: Shelf, out: Path) -> None:
        _assemble([shelf.sync_of("quiet", None)] * 2, out)
        sound = meter.sound_of(out)
        assert sound.size >= 2 * meter.RATE
        assert np.abs(sound).max() < 1e-4

    def test_rounding_never_adds_up(self, tmp_path: Path, out: Path) -> None:
        fmt = FilmFormat(*clips.LANDSCAPE, FrameRate(30000, 1001))
        clip = clips.sync_clip(tmp_path / "ntsc.mp4", frames=13, rate="30000/1001")
        film = _assemble([clip] * 9, out, fmt)
        assert (film.frames, film.reencoded) == (117, ())
        seams = [13 * number * 1001 / 30000 for number in range(9)]
        _check_seams(out, seams)
        with av.open(str(out)) as container:
            expected = samples_at(film.duration, meter.RATE)
            assert container.streams.audio[0].duration == expected

    def test_a_tone_goes_through_the_seams_without_a_click(self, shelf: Shelf, out: Path) -> None:
        tone = shelf.plain()  # 440 whole cycles a second, so its repeats join without a step
        _assemble([tone] * 4, out)
        sound = meter.sound_of(out)[4096 : 4 * meter.RATE - 4096]
        time = (np.arange(sound.size) + 4096) / meter.RATE
        ideal = 0.2 * np.sin(2 * np.pi * 440 * time)
        # A hard cut has a fade of 5 ms on either side; one in the encoder's own smear.
        is_far = np.abs((time + 0.5) % 1 - 0.5) > 0.007
        assert np.abs(sound - ideal)[is_far].max() < 0.02
        assert np.abs(np.diff(sound)).max() < 1.1 * np.abs(np.diff(ideal)).max()

    def test_late_pictures_keep_their_sound(self, tmp_path: Path, out: Path) -> None:
        whole = clips.sync_clip(tmp_path / "whole.mp4")
        late = tmp_path / "late.mp4"
        clips.run_ffmpeg(
            *("-itsoffset", "0.5", "-i", str(whole), "-i", str(whole)),
            *("-map", "0:v", "-map", "1:a", "-c", "copy", "-f", "mp4", str(late)),
        )
        assert scan(late).start == pytest.approx(0.5)
        _assemble([whole, late], out)
        sound = meter.sound_of(out)
        assert meter.flashes(out) == pytest.approx([0, 1])
        assert np.abs(sound[meter.RATE + 2048 :]).max() < 1e-3  # its chirp came before its picture

    def test_without_reordered_frames(self, tmp_path: Path, out: Path) -> None:
        straight = clips.make_clip(tmp_path / "straight.mp4", video=("-bf", "0"))
        film = _assemble([straight] * 3, out)
        assert film.reencoded == ()
        assert meter.packet_hashes(out) == meter.all_hashes([straight] * 3)
        assert [round(time * 30, 3) for time, _ in meter.frames_of(out)] == list(range(90))

    def test_a_trim_that_takes_all_copies(self, shelf: Shelf, out: Path) -> None:
        everything = TimeRange(Flicks(0), Flicks(FLICKS_PER_SECOND))
        film = _assemble([Piece(shelf.plain(), everything), shelf.plain()], out)
        assert film.reencoded == ()


class TestUnlikeClips:
    def test_a_portrait_clip_is_fitted_and_told(self, shelf: Shelf, out: Path) -> None:
        film = _assemble([shelf.sync(), shelf.portrait(), shelf.sync()], out)
        assert film.reencoded == ("portrait.mp4 is 176x320, the film is 320x176",)
        assert (film.copied_frames, film.frames) == (60, 90)
        info = verify(out)
        assert (info.width, info.height, info.frames, info.rate) == (320, 176, 90, FrameRate(30))
        sound = meter.sound_of(out)
        for seam in (0, 2):
            assert abs(meter.lag(sound, seam * meter.RATE, meter.chirp())) < 1
            assert seam in [round(time, 4) for time in meter.flashes(out)]
        with av.open(str(out)) as container:
            assert container.streams.video[0].start_time == 0
            assert container.streams.video[0].codec_context.profile == "High"

    def test_fitting_keeps_the_shape_and_pads_with_black(self, tmp_path: Path, out: Path) -> None:
        red = clips.solid_clip(tmp_path / "red.mp4", "red", size=clips.PORTRAIT)
        _assemble([red], out)
        with av.open(str(out)) as container:
            seen = next(container.decode(video=0)).to_ndarray(format="rgb24").astype(int)
        middle, side = seen[88, 160], seen[88, 20]
        assert (middle[0], middle[1]) == pytest.approx((255, 0), abs=25)
        assert side.max() < 12
        painted = int((seen[88, :, 0] > 128).sum())
        assert painted == pytest.approx(176 * 176 / 320, abs=4)

    def test_another_rate_keeps_time(self, tmp_path: Path, shelf: Shelf, out: Path) -> None:
        slow = clips.sync_clip(tmp_path / "slow.mp4", frames=25, rate="25")
        film = _assemble([slow, shelf.sync(), slow], out)
        assert film.reencoded == ("slow.mp4 has 25 frames per second, the film has 30",)
        assert film.frames == 90
        sound = meter.sound_of(out)
        for seam in (0, 1, 2):
            assert abs(meter.lag(sound, seam * meter.RATE, meter.chirp())) < 1
            assert seam in [round(time, 4) for time in meter.flashes(out)]

    def test_trims_are_exact_to_the_frame(self, tmp_path: Path, out: Path) -> None:
        counting = "color=black:{},format=rgb24,geq=r='N*8':g='N*8':b='N*8'"
        clip = clips.make_clip(tmp_path / "count.mp4", picture=counting)
        cut = TimeRange(Flicks(7 * FRAME), Flicks(11 * FRAME))
        film = _assemble([Piece(clip, cut), Piece(clip, cut)], out)
        assert film.reencoded == ("trimmed between key frames",)
        levels = [red / 8 for red, _, _ in meter.colours(out)]
        assert levels == pytest.approx([*range(7, 18), *range(7, 18)], abs=0.5)

    def test_sound_of_a_trim_is_exact_to_the_sample(self, shelf: Shelf, out: Path) -> None:
        tail = TimeRange(Flicks(12 * FRAME), Flicks(18 * FRAME))
        _assemble([Piece(shelf.sync(), tail), shelf.sync()], out)
        assert abs(meter.lag(meter.sound_of(out), 18 * 1600, meter.chirp())) < 1

    def test_a_range_beyond_the_end_ends_with_the_clip(self, tmp_path: Path, out: Path) -> None:
        red = clips.solid_clip(tmp_path / "red.mp4", "red", frames=10)
        film = _assemble([Piece(red, TimeRange(Flicks(0), Flicks(15 * FRAME)))], out)
        assert film.frames == 10
        shown = meter.colours(out)
        assert len(shown) == 10
        assert all(red > 200 for red, _, _ in shown)

    @pytest.mark.parametrize(
        ("make", "words"),
        [
            (clips.rotated_clip, "odd.mp4 is turned by its metadata"),
            (clips.variable_rate_clip, "odd.mp4 has an uneven frame rate"),
            (
                lambda path: clips.make_clip(path, video=("-bf", "0")),
                "odd.mp4 was encoded with other settings than most of the film",
            ),
            (
                lambda path: clips.make_clip(
                    path, video=("-c:v", "libvpx-vp9", "-deadline", "realtime", "-profile:v", "0")
                ),
                "odd.mp4 is VP9, the film is H.264",
            ),
        ],
    )
    def test_each_kind_of_unlike_clip_is_told(
        self,
        shelf: Shelf,
        tmp_path: Path,
        out: Path,
        make: Callable[[Path], Path],
        words: str,
    ) -> None:
        film = _assemble([shelf.plain(), make(tmp_path / "odd.mp4")], out)
        assert film.reencoded == (words,)
        assert verify(out).frames == film.frames == 60

    def test_a_clip_dissolves_into_itself(self, shelf: Shelf, out: Path) -> None:
        dissolve = Transition(TransitionKind.DISSOLVE, Flicks(6 * FRAME))
        film = _assemble([shelf.plain(), Piece(shelf.plain(), None, dissolve)], out)
        assert (film.frames, film.reencoded[0]) == (54, "dissolve")
        assert verify(out).frames == 54

    def test_colours_survive(self, tmp_path: Path, out: Path) -> None:
        tagged = clips.solid_clip(
            tmp_path / "tagged.mp4",
            "0x3264c8",
            video=("-vf", "scale=out_color_matrix=bt709:out_range=tv", "-colorspace", "bt709"),
        )
        plain = clips.solid_clip(tmp_path / "plain.mp4", "0x3264c8", size=clips.PORTRAIT)
        _assemble([tagged, plain], out)
        with av.open(str(out)) as container:
            shown = [
                frame.to_ndarray(format="rgb24")[88, 160]
                for frame in container.decode(container.streams.video[0])
            ]
        for frame in (shown[0], shown[-1]):
            assert tuple(frame) == pytest.approx((0x32, 0x64, 0xC8), abs=8)

    @pytest.mark.parametrize("seed", range(4))
    def test_any_cut_has_exact_frames_and_samples(self, shelf: Shelf, out: Path, seed: int) -> None:
        dice = random.Random(seed)
        choices = [shelf.sync(), shelf.portrait(), shelf.sync_of("cd", clips.CD_BEEP)]
        pieces = [
            Piece(
                dice.choice(choices),
                TimeRange(
                    Flicks(dice.randrange(FLICKS_PER_SECOND // 2)),
                    Flicks(dice.randrange(FLICKS_PER_SECOND // 60, FLICKS_PER_SECOND // 2)),
                ),
            )
            for _ in range(5)
        ]
        total = Flicks(sum(piece.source_range.duration for piece in pieces if piece.source_range))
        film = _assemble(pieces, out)
        assert film.frames == FrameRate(30).frames_in(total) == verify(out).frames
        with av.open(str(out)) as container:
            assert container.streams.audio[0].duration == film.frames * 1600


class TestRefusals:
    def test_a_film_shorter_than_a_frame(self, shelf: Shelf, out: Path) -> None:
        blink = TimeRange(Flicks(0), Flicks(FRAME // 4))
        with pytest.raises(InvalidInput, match="shorter than one frame"):
            _assemble([Piece(shelf.plain(), blink)], out)

    @pytest.mark.parametrize(
        "spoil",
        [clips.truncated_clip, clips.corrupt_clip, clips.damaged_clip, clips.text_named_mp4],
    )
    def test_a_bad_clip_is_named_and_nothing_is_left(
        self, shelf: Shelf, tmp_path: Path, out: Path, spoil: Callable[[Path], Path]
    ) -> None:
        bad = spoil(tmp_path / "scene 2.mp4")
        out.write_bytes(b"the film before")
        with pytest.raises(LocalFault, match=r"^scene 2\.mp4 ") as caught:
            _assemble([shelf.plain(), bad], out)
        assert "\n" not in str(caught.value)
        assert out.read_bytes() == b"the film before"
        assert _only_file_in(out.parent) == ["film.mp4"]

    def test_damage_inside_a_clip_that_is_re_encoded(
        self, shelf: Shelf, tmp_path: Path, out: Path
    ) -> None:
        path = clips.make_clip(tmp_path / "scratch.mp4", size=clips.PORTRAIT, sound=None)
        data = bytearray(path.read_bytes())
        start = data.index(b"mdat") + (len(data) - data.index(b"mdat")) // 2
        data[start:-64] = b"\xa5" * (len(data) - 64 - start)
        path.write_bytes(bytes(data))
        with pytest.raises(LocalFault, match=r"^scratch\.mp4 could not be converted"):
            _assemble([shelf.plain(), path], out)
        assert _only_file_in(out.parent) == []

    def test_a_missing_clip(self, shelf: Shelf, tmp_path: Path, out: Path) -> None:
        with pytest.raises(LocalFault, match=r"gone\.mp4 is not where it was"):
            _assemble([shelf.plain(), tmp_path / "gone.mp4"], out)

    def test_the_film_never_replaces_its_own_clip(self, shelf: Shelf, tmp_path: Path) -> None:
        clip = tmp_path / "clip.mp4"
        shutil.copyfile(shelf.plain(), clip)
        with pytest.raises(InvalidInput, match="one of the film's own clips"):
            _assemble([clip, shelf.sync()], clip)
        assert clip.read_bytes() == shelf.plain().read_bytes()

    def test_no_such_folder(self, shelf: Shelf, tmp_path: Path) -> None:
        with pytest.raises(LocalFault, match="There is no folder"):
            _assemble([shelf.plain()], tmp_path / "nowhere" / "film.mp4")

    def test_a_caller_that_fails_leaves_nothing(self, shelf: Shelf, out: Path) -> None:
        def tire(done: int, total: int) -> None:
            if done > total // 2:
                raise OSError(errno.ENOSPC, "full")

        with pytest.raises(DiskFull, match="The disk is full"):
            _assemble([shelf.plain()] * 2, out, progress=tire)
        assert _only_file_in(out.parent) == []


class TestFile:
    def test_it_says_that_ai_made_the_clips(self, shelf: Shelf, out: Path) -> None:
        metadata = {"title": "Ein Film – 🎬", "comment": "For Ada."}
        _assemble([shelf.plain()], out, metadata=metadata)
        with av.open(str(out)) as container:
            assert container.metadata["title"] == "Ein Film – 🎬"
            assert container.metadata["comment"] == f"For Ada. {AI_NOTICE}"

    @pytest.mark.parametrize(
        "name",
        ["my film.mp4", 'it\'s "100%" %03d.mp4', "🎬 été.mp4", "-dash.mp4", "a:b.mp4", "film"],
    )
    def test_odd_names_are_safe(self, shelf: Shelf, tmp_path: Path, name: str) -> None:
        folder = tmp_path / "in 'quotes' & %d 🎬"
        folder.mkdir()
        clip, upright = folder / f"clip {name}", folder / f"-upright {name}"
        shutil.copyfile(shelf.plain(), clip)
        shutil.copyfile(shelf.portrait(), upright)
        for pieces in ([clip, clip], [clip, upright]):
            film = _assemble(pieces, folder / name)
            assert verify(film.path).frames == 60

    def test_a_film_replaces_the_one_before(self, shelf: Shelf, out: Path) -> None:
        _assemble([shelf.plain()], out)
        _assemble([shelf.plain()] * 3, out)
        assert verify(out).frames == 90
        assert _only_file_in(out.parent) == ["film.mp4"]

    def test_ffmpeg_reads_it_without_a_word(self, shelf: Shelf, out: Path) -> None:
        program = imageio_ffmpeg.get_ffmpeg_exe()
        for second in (shelf.sync(), shelf.portrait()):
            _assemble([shelf.plain(), second, shelf.sync(37)], out)
            done = subprocess.run(
                [program, "-v", "warning", "-xerror", "-i", str(out), "-f", "null", "-"],
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.parametrize("is_like", [True, False])
    def test_progress_counts_up_to_the_whole(self, shelf: Shelf, out: Path, is_like: bool) -> None:
        paths = [shelf.plain(), shelf.plain() if is_like else shelf.portrait()]
        seen: list[tuple[int, int]] = []
        _assemble(paths, out, progress=lambda done, total: seen.append((done, total)))
        whole = seen[-1][1]
        assert seen[0] == (0, whole)
        assert seen[-1] == (whole, whole)
        assert {total for _, total in seen} == {whole}
        assert [done for done, _ in seen] == sorted(done for done, _ in seen)
