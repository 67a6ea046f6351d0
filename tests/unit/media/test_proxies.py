"""Packs of small pictures: the frame that was asked for, and never a damaged one."""

from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.media.pictures import strip_of_pack
from desktop_app.media.proxies import ProxyPack, make_pack
from tests.fakes import clips
from tests.unit.media.conftest import Shelf
from tests.unit.media.seeing import STEPS, number, seen, time_of

FRAME = time_of(1)


@pytest.fixture(scope="module")
def steps(shelf: Shelf) -> Path:
    return shelf.get("steps", lambda path: clips.make_clip(path, picture=STEPS))


@pytest.fixture
def pack_file(steps: Path, tmp_path: Path) -> Path:
    out = tmp_path / "steps.proxies"
    assert make_pack(steps, out, height=44) == 30
    return out


def opened(path: Path) -> ProxyPack:
    pack = ProxyPack.open(path)
    assert pack is not None
    return pack


def test_every_frame_is_there_under_every_time_that_it_is_shown(
    pack_file: Path, tmp_path: Path
) -> None:
    pack = opened(pack_file)
    assert len(pack) == 30
    for frame in range(30):
        for inside in (0, FRAME // 2, FRAME - FRAME // 20):
            picture = pack.at(Flicks(time_of(frame) + inside))
            assert picture is not None
            assert number(picture, tmp_path) == frame
    late = pack.at(time_of(900))
    assert late is not None
    assert number(late, tmp_path) == 29


def test_pictures_are_as_high_as_asked_for_and_upright(tmp_path: Path) -> None:
    path = clips.rotated_clip(tmp_path / "phone.mp4")
    make_pack(path, tmp_path / "pack", height=44)
    picture = opened(tmp_path / "pack").at(Flicks(0))
    assert picture is not None
    assert seen(picture, tmp_path).shape == (44, 24, 3)


def test_of_an_uneven_clip_the_frame_in_sight_is_found(tmp_path: Path) -> None:
    # Frames 2, 7, 12... are missing; the one before is shown longer.
    thin = ("-vf", "select=not(eq(mod(n\\,5)\\,2))", "-fps_mode", "passthrough")
    path = clips.make_clip(tmp_path / "uneven.mp4", picture=STEPS, video=thin)
    assert make_pack(path, tmp_path / "pack", height=44) == 24
    pack = opened(tmp_path / "pack")
    for frame in range(29):
        picture = pack.at(Flicks(time_of(frame) + FRAME // 2))
        assert picture is not None
        assert number(picture, tmp_path) == (frame - 1 if frame % 5 == 2 else frame)


def test_a_pack_of_stretches_has_their_frames_and_no_others(steps: Path, tmp_path: Path) -> None:
    within = [TimeRange(time_of(4), time_of(3)), TimeRange(time_of(20), time_of(2))]
    assert make_pack(steps, tmp_path / "pack", within, height=44) == 5
    pack = opened(tmp_path / "pack")
    found = {
        frame: number(picture, tmp_path)
        for frame in range(22)
        if (picture := pack.at(Flicks(time_of(frame) + FRAME // 2))) is not None
    }
    assert found == {4: 4, 5: 5, 6: 6, 20: 20, 21: 21}


def test_a_strip_of_a_pack_shows_the_middles(pack_file: Path, steps: Path, tmp_path: Path) -> None:
    strip = strip_of_pack(opened(pack_file), steps, 6, 22)
    assert [number(each, tmp_path) for each in strip] == [2, 7, 12, 17, 22, 27]
    assert seen(strip[0], tmp_path).shape == (22, 40, 3)


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: b"X" + data[1:],
        lambda data: data[:-100] + b"\0" * 60 + data[-40:],
    ],
)
def test_a_damaged_pack_is_none(pack_file: Path, harm: object) -> None:
    assert callable(harm)
    pack_file.write_bytes(harm(pack_file.read_bytes()))
    assert ProxyPack.open(pack_file) is None


def test_a_missing_pack_is_none(tmp_path: Path) -> None:
    assert ProxyPack.open(tmp_path / "none") is None


def test_a_spoilt_picture_is_not_handed_out(pack_file: Path, steps: Path, tmp_path: Path) -> None:
    data = bytearray(pack_file.read_bytes())
    # In the first pictures, far from the index.
    data[200:260] = b"\xa5" * 60
    pack_file.write_bytes(data)
    pack = opened(pack_file)
    assert pack.at(Flicks(0)) is None
    assert pack.is_spoilt
    good = pack.at(time_of(29))
    assert good is not None
    assert number(good, tmp_path) == 29
    assert len(strip_of_pack(pack, steps, 15, 22)) == 15


def test_what_is_no_film_leaves_no_pack(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    out = tmp_path / "packs" / "pack"
    for path in (
        clips.text_named_mp4(tmp_path / "list.mp4"),
        clips.sound_only(tmp_path / "sound.mp4"),
        tmp_path / "gone.mp4",
    ):
        with pytest.raises(LocalFault, match=path.name):
            make_pack(path, out)
    assert list(out.parent.iterdir()) == []


def test_names_of_any_kind_are_files(tmp_path: Path) -> None:
    path = clips.make_clip(tmp_path / '-it\'s 100 % \U0001f600 "so".mp4', frames=3)
    assert make_pack(path, tmp_path / "pack") == 3
