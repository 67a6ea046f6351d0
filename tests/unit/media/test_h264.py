"""The few bits of H.264 and MP4 that are read by hand."""

from pathlib import Path

import av
import pytest

from desktop_app.media.boxes import rotation_of
from desktop_app.media.h264 import AvcConfig
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
