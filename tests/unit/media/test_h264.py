"""The few bits of H.264 and MP4 that are read by hand."""

from pathlib import Path

import av
import pytest

from desktop_app.media.boxes import rotation_of
from desktop_app.media.h264 import AvcConfig, SetsCollide, annex_b_units, with_lengths
from desktop_app.media.parameter_sets import SequenceSet
from desktop_app.media.probe import scan
from tests.fakes import clips
from tests.unit.media.conftest import Shelf

SPS, PPS = b"\x67\x64\x00\x0d\xac", b"\x68\xef\x8f"
AVCC = b"\x01\x64\x00\x0d\xff\xe1\x00\x05" + SPS + b"\x01\x00\x03" + PPS


def _packet(*units: bytes) -> bytes:
    return b"".join(len(unit).to_bytes(4) + unit for unit in units)


def test_parameter_sets_are_read() -> None:
    config = AvcConfig.parse(AVCC)
    assert config == AvcConfig(4, (SPS,), (PPS,))


@pytest.mark.parametrize("data", [b"", b"\x00\x00\x00\x01" + SPS, AVCC[:9], AVCC[:6] + b"\xe0\x00"])
def test_what_is_no_avcc_is_none(data: bytes) -> None:
    assert AvcConfig.parse(data) is None


@pytest.mark.parametrize(
    ("units", "clean"),
    [
        ((b"\x65idr",), True),
        ((b"\x06sei", SPS, PPS, b"\x65idr", b"\x65idr"), True),
        ((b"\x41slice",), False),
        ((b"\x06recovery", b"\x41key but not IDR"), False),
        ((b"\x67\x64\x00\x28\xac", PPS, b"\x65idr"), False),
        ((), False),
    ],
)
def test_only_an_idr_with_the_tracks_own_sets_starts_cleanly(
    units: tuple[bytes, ...], clean: bool
) -> None:
    config = AvcConfig.parse(AVCC)
    assert config is not None
    assert config.starts_cleanly(_packet(*units)) is clean


def test_a_real_clip_starts_cleanly_and_its_second_packet_does_not(shelf: Shelf) -> None:
    with av.open(str(shelf.plain())) as container:
        stream = container.streams.video[0]
        config = AvcConfig.parse(stream.codec_context.extradata or b"")
        assert config is not None
        packets = container.demux(stream)
        assert config.starts_cleanly(bytes(next(packets)))
        assert not config.starts_cleanly(bytes(next(packets)))


@pytest.mark.parametrize(("counterclockwise", "clockwise"), [(90, 270), (180, 180), (270, 90)])
def test_turns_are_read(tmp_path: Path, counterclockwise: int, clockwise: int) -> None:
    path = clips.rotated_clip(tmp_path / "turned.mp4", counterclockwise)
    assert rotation_of(path) == clockwise


def test_mirrors_and_upright_files_are_told_apart(shelf: Shelf, tmp_path: Path) -> None:
    mirrored = tmp_path / "mirrored.mp4"
    clips.run_ffmpeg("-display_hflip", "-i", str(shelf.plain()), "-c", "copy", str(mirrored))
    assert rotation_of(mirrored) is None
    assert rotation_of(shelf.plain()) == 0
    assert rotation_of(clips.text_named_mp4(tmp_path / "list.mp4")) == 0


def _config(clip: Path) -> AvcConfig:
    with av.open(str(clip)) as container:
        config = AvcConfig.parse(container.streams.video[0].codec_context.extradata or b"")
    assert config is not None
    return config


@pytest.mark.parametrize(
    ("video", "facts"),
    [
        ((), (0, 100, True, True, 2)),
        (("-bf", "0"), (0, 100, True, True, 0)),
        (("-x264-params", "sps-id=5:bframes=2:b-pyramid=none"), (5, 100, True, True, 1)),
        (("-profile:v", "main", "-bf", "0"), (0, 77, True, True, 0)),
        (("-profile:v", "baseline"), (0, 66, True, True, 0)),
        (("-flags", "+ildct+ilme"), (0, 100, False, True, 2)),
        (("-pix_fmt", "yuv422p", "-profile:v", "high422"), (0, 122, True, False, 2)),
        (("-pix_fmt", "yuv420p10le", "-profile:v", "high10"), (0, 110, True, False, 2)),
        (("-x264-params", "nal-hrd=vbr:vbv-maxrate=900:vbv-bufsize=900"), (0, 100, True, True, 2)),
        (("-x264-params", "cqm=jvt:overscan=show"), (0, 100, True, True, 2)),
        (("-vf", "crop=318:174", "-aspect", "20:9"), (0, 100, True, True, 2)),
    ],
)
def test_sequence_sets_are_read(
    tmp_path: Path, video: tuple[str, ...], facts: tuple[int, int, bool, bool, int]
) -> None:
    (found,) = _config(clips.make_clip(tmp_path / "clip.mp4", frames=8, video=video)).sequences
    number, profile, is_progressive, is_common, reordered = facts
    level = found.level
    assert found == SequenceSet(number, profile, level, is_progressive, is_common, reordered)
    assert 10 <= level <= 42
    assert (scan(tmp_path / "clip.mp4").obstacle is None) is (is_progressive and is_common)


def test_a_damaged_set_is_told() -> None:
    with pytest.raises(ValueError, match="ends too early"):
        SequenceSet.parse(SPS)
    with pytest.raises(ValueError, match="damaged"):
        SequenceSet.parse(b"\x67\x42\x00\x0d" + bytes(9))


def test_sets_of_unlike_numbers_go_together_and_come_back(tmp_path: Path) -> None:
    one = _config(clips.make_clip(tmp_path / "one.mp4", frames=8))
    other = _config(
        clips.make_clip(tmp_path / "other.mp4", frames=8, video=("-x264-params", "sps-id=1"))
    )
    both = AvcConfig.of_all([one, other, one])
    assert both.sets == one.sets | other.sets
    assert AvcConfig.parse(both.record()) == both
    assert AvcConfig.parse(one.record()) == one


def test_sets_that_share_a_number_do_not_go_together(tmp_path: Path) -> None:
    one = _config(clips.make_clip(tmp_path / "one.mp4", frames=8))
    other = _config(clips.make_clip(tmp_path / "other.mp4", frames=8, video=("-bf", "0")))
    with pytest.raises(SetsCollide):
        AvcConfig.of_all([one, other])


def test_a_byte_stream_becomes_what_mp4_holds() -> None:
    stream = (
        b"\x00\x00\x00\x01"
        + SPS
        + b"\x00\x00\x01"
        + PPS
        + b"\x00\x00\x00\x01\x65a\x00\x00\x01\x41b"
    )
    assert list(annex_b_units(stream)) == [SPS, PPS, b"\x65a", b"\x41b"]
    assert with_lengths(stream) == _packet(b"\x65a", b"\x41b")
    config = AvcConfig.of_encoder(stream)
    assert config is not None
    assert (config.sequence, config.picture) == ((SPS,), (PPS,))
    assert AvcConfig.of_encoder(b"nothing") is None
