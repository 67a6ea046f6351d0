"""Probing: what is told of good clips, and the sentence for every bad one."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate
from desktop_app.media.colour import Colour
from desktop_app.media.probe import probe, scan, verify
from tests.fakes import awkward, clips
from tests.unit.media.conftest import Shelf


def test_probe_tells_exact_frames_and_duration(shelf: Shelf) -> None:
    info = probe(shelf.plain())
    assert (info.width, info.height) == clips.LANDSCAPE
    assert (info.rate, info.frames) == (FrameRate(30), 30)
    assert info.duration == FLICKS_PER_SECOND
    assert (info.video_codec, info.audio_codec) == ("h264", "aac")
    assert (info.sample_rate, info.channels) == (48_000, 2)
    assert info.size_bytes == shelf.plain().stat().st_size


@pytest.mark.parametrize(
    ("rate", "expected"),
    [("30000/1001", FrameRate(30000, 1001)), ("24", FrameRate(24)), ("60", FrameRate(60))],
)
def test_probe_tells_the_real_rate(tmp_path: Path, rate: str, expected: FrameRate) -> None:
    info = probe(clips.make_clip(tmp_path / "clip.mp4", frames=24, rate=rate))
    assert info.rate == expected
    assert info.duration == expected.of_frames(24)


def test_verify_and_probe_agree(shelf: Shelf) -> None:
    assert verify(shelf.plain()) == probe(shelf.plain())


def test_likeness_is_in_the_signature(shelf: Shelf, tmp_path: Path) -> None:
    plain, sync, portrait = (
        probe(path).signature for path in (shelf.plain(), shelf.sync(), shelf.portrait())
    )
    other = clips.make_clip(tmp_path / "other.mp4", video=("-bf", "0"))
    assert plain == sync
    assert len({plain, portrait, probe(other).signature}) == 3


def test_sound_does_not_count_for_likeness(shelf: Shelf) -> None:
    quiet = probe(shelf.sync_of("quiet", None))
    assert quiet.signature == probe(shelf.plain()).signature
    assert (quiet.sample_rate, quiet.channels, quiet.audio_codec) == (0, 0, "")


def test_rotation_is_noticed_and_the_size_is_that_seen(tmp_path: Path) -> None:
    found = scan(clips.rotated_clip(tmp_path / "phone.mp4"))
    assert found.rotation == 270
    assert (found.info.width, found.info.height) == clips.PORTRAIT
    assert found.obstacle == "is turned by its metadata"


def test_variable_rate_is_noticed(tmp_path: Path) -> None:
    found = scan(clips.variable_rate_clip(tmp_path / "screen.mp4"))
    assert not found.steady
    assert found.info.frames == 24
    assert found.info.duration == Flicks(FLICKS_PER_SECOND)
    assert found.obstacle == "has an uneven frame rate"


def test_reordering_is_measured(shelf: Shelf, tmp_path: Path) -> None:
    assert scan(shelf.plain()).delay == 2
    straight = clips.make_clip(tmp_path / "straight.mp4", video=("-bf", "0"))
    assert scan(straight).delay == 0


def test_texts_in_another_encoding_do_no_harm(tmp_path: Path) -> None:
    path = clips.make_clip(tmp_path / "old.mp4", video=("-metadata", "comment=XXXXYYYY"))
    path.write_bytes(path.read_bytes().replace(b"XXXXYYYY", b"\xff\xe9\xff\xe9YYYY"))
    assert probe(path).frames == 30


def test_a_codec_that_cannot_be_copied_is_named(tmp_path: Path) -> None:
    path = clips.make_clip(
        tmp_path / "vp9.mp4", frames=6, video=("-c:v", "libvpx-vp9", "-profile:v", "0")
    )
    assert scan(path).obstacle == "is VP9, the film is H.264"


def test_colours_are_those_of_the_stream(tmp_path: Path) -> None:
    named = "setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709"
    convert = f"scale=out_color_matrix=bt709:out_range={{}},format=yuv420p,{named}"
    tagged = clips.make_clip(tmp_path / "tagged.mp4", frames=3, video=("-vf", convert.format("tv")))
    full = ("-color_range", "pc", "-vf", convert.format("pc"), "-pix_fmt", "yuvj420p")
    wide = clips.make_clip(tmp_path / "wide.mp4", frames=3, video=full)
    found = scan(tagged).picture
    assert (found.pixels, found.pixel_shape) == ("yuv420p", Fraction(1))
    assert found.colour == Colour(1, 1, 1, is_full=False)
    assert scan(wide).picture.colour.is_full


def test_colours_that_are_not_named_are_taken_by_size(shelf: Shelf) -> None:
    colour = scan(shelf.plain()).picture.colour
    assert colour.matrix == 2
    assert [colour.matrix_for(*size) for size in ((704, 480), (1280, 720), (576, 1024))] == [
        *(6, 1, 1),
    ]


def test_depth_and_pixel_shape_are_told(tmp_path: Path) -> None:
    deep = clips.make_clip(
        tmp_path / "deep.mp4", frames=3, video=("-pix_fmt", "yuv420p10le", "-profile:v", "high10")
    )
    assert scan(deep).picture.pixels == "yuv420p10le"
    flat = clips.make_clip(tmp_path / "flat.mp4", frames=3, video=("-vf", "setsar=4/3"))
    assert scan(flat).picture.pixel_shape == Fraction(4, 3)


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_sound_is_told_without_its_priming(tmp_path: Path, rate: int) -> None:
    sound = clips.Sound(sample_rate=rate, channels=1, seconds=0.75)
    found = scan(clips.make_clip(tmp_path / "clip.mp4", sound=sound)).sound
    assert found is not None
    assert (found.start, found.priming) == (Fraction(0), 1024)
    assert (found.sample_rate, found.channels) == (rate, 1)
    assert found.duration * rate == pytest.approx(0.75 * rate, abs=1)


def test_parameter_sets_are_told(shelf: Shelf) -> None:
    assert {unit[0] & 0x1F for unit in scan(shelf.plain()).sets} == {7, 8}


def test_hundredths_of_a_second_are_no_rate_of_their_own(tmp_path: Path) -> None:
    for rate, frames in ((30, 30), (24, 24), (10, 12), (25, 7)):
        gif = tmp_path / f"{rate}.gif"
        source = f"testsrc2=size=64x48:rate={rate},trim=end_frame={frames}"
        clips.run_ffmpeg("-f", "lavfi", "-i", source, f"file:{gif}")
        assert (probe(gif).rate, probe(gif).frames) == (FrameRate(rate), frames)


@pytest.mark.parametrize(
    ("orientation", "rotation", "is_turned"),
    [(1, 0, False), (3, 180, False), (6, 90, True), (8, 270, True), (2, None, False)],
)
def test_a_photograph_is_upright(
    tmp_path: Path, orientation: int, rotation: int | None, is_turned: bool
) -> None:
    path = awkward.turned_photo(tmp_path / "photo.jpg")
    entry = b"\x01\x12\0\x03\0\0\0\x01\0"
    data = path.read_bytes()
    path.write_bytes(data.replace(entry + b"\x06", entry + bytes([orientation])))
    found = scan(path)
    assert found.rotation == rotation
    assert found.info.is_still
    size = (found.info.width, found.info.height)
    assert size == (awkward.SIZE[::-1] if is_turned else awkward.SIZE)


def _missing(path: Path) -> Path:
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _empty(path: Path) -> Path:
    path.touch()
    return path


def _playlist(path: Path) -> Path:
    path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n", encoding="ascii")
    return path


BAD = [
    (clips.text_named_mp4, "damaged or not a video"),
    (clips.corrupt_clip, "damaged or not a video"),
    (clips.sound_only, "no picture in it"),
    (_missing, "not where it was"),
    (_folder, "is a folder"),
    (_empty, "damaged or not a video"),
    (_playlist, "damaged or not a video"),
]


@pytest.mark.parametrize("look", [probe, verify])
@pytest.mark.parametrize(("make", "words"), BAD)
def test_bad_files_give_one_sentence_that_names_them(
    tmp_path: Path,
    make: Callable[[Path], Path],
    words: str,
    look: Callable[[Path], object],
) -> None:
    path = make(tmp_path / "take 1.mp4")
    with pytest.raises(LocalFault, match=words) as caught:
        look(path)
    assert str(caught.value).startswith("take 1.mp4 ")
    assert "\n" not in str(caught.value)


def test_a_download_cut_short_is_told_by_the_probe(tmp_path: Path) -> None:
    path = clips.truncated_clip(tmp_path / "half.mp4")
    with pytest.raises(LocalFault, match=r"half.mp4 is cut short: \d+ of its 30 frames"):
        probe(path)
    with pytest.raises(LocalFault, match=r"half\.mp4"):
        verify(path)


def test_only_decoding_finds_damaged_media(tmp_path: Path) -> None:
    path = clips.damaged_clip(tmp_path / "noise.mp4")
    with pytest.raises(LocalFault, match=r"noise.mp4 is damaged"):
        verify(path)


@pytest.mark.parametrize(
    "name", ["a b.mp4", 'it\'s "100%" %d.mp4', "🎬 été.mp4", "-dash.mp4", ":x.mp4"]
)
def test_odd_names_are_safe(shelf: Shelf, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(shelf.plain().read_bytes())
    assert verify(path).frames == 30
