"""Probing: what is told of good clips, and the sentence for every bad one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate
from desktop_app.media.probe import probe, scan, verify
from tests.fakes import clips
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
