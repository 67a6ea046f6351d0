"""Rendering, decoded: which frame of a file is where, in which shape, from which kind of file."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.picture import Fit, Look, TransitionKind, Watermark
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Mixing, Words
from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.media.process import ProcessFailed
from desktop_app.media.render import rendered
from tests.fakes import clips
from tests.unit.media import darkroom
from tests.unit.media.darkroom import COUNTING, FRAME, SMALL, layer, numbers, segment


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("clips")
    clips.make_clip(place / "count.mp4", picture=COUNTING, frames=40)
    return place


def _count(folder: Path, name: str, *video: str, frames: int = 40, rate: str = "30") -> Path:
    return clips.make_clip(
        folder / name, picture=COUNTING, frames=frames, rate=rate, sound=None, video=video
    )


class TestFrames:
    @pytest.mark.parametrize("start", [0, 1, 17, 31])
    def test_a_layer_begins_at_its_frame_and_holds_the_last(self, folder: Path, start: int) -> None:
        part = segment(layer(folder / "count.mp4", start), 12)
        assert numbers(part, folder) == [min(start + k, 39) for k in range(12)]

    @pytest.mark.parametrize(
        ("speed", "expected"),
        [
            (25, [8, 8, 8, 8, 9, 9, 9, 9, 10, 10]),
            (50, [8, 8, 9, 9, 10, 10, 11, 11, 12, 12]),
            (150, [8, 9, 11, 12, 14, 15, 17, 18, 20, 21]),
            (200, [8, 10, 12, 14, 16, 18, 20, 22, 24, 26]),
            (400, [8, 12, 16, 20, 24, 28, 32, 36, 39, 39]),
        ],
    )
    def test_speed(self, folder: Path, speed: int, expected: list[int]) -> None:
        part = segment(layer(folder / "count.mp4", 8, speed=speed), 10)
        assert numbers(part, folder) == expected

    def test_a_fast_end_holds_the_very_last_frame(self, tmp_path: Path) -> None:
        for frames in (33, 34, 35, 36):
            clip = _count(tmp_path, f"{frames}.mp4", frames=frames)
            part = segment(layer(clip, 29, speed=400), 4)
            assert numbers(part, tmp_path)[2:] == [frames - 1, frames - 1]

    def test_a_freeze_stands(self, folder: Path) -> None:
        part = segment(layer(folder / "count.mp4", 23, speed=STANDING), 9)
        assert numbers(part, folder) == [23] * 9
        late = segment(layer(folder / "count.mp4", 99, speed=STANDING), 2)
        assert numbers(late, folder) == [39, 39]

    def test_off_the_grid_it_begins_where_a_copy_would(self, folder: Path) -> None:
        for off in (0.2, -0.2, 0.4, -0.4, 0.5, -0.5, 0.6):
            start = Flicks(round((20 + off) * FRAME))
            begun = replace(layer(folder / "count.mp4"), start=start)
            first = SMALL.rate.frames_in(start)
            assert numbers(segment(begun, 2), folder) == [first, first + 1]

    def test_at_another_speed_times_may_be_rounded_but_not_to_the_next_frame(
        self, folder: Path
    ) -> None:
        for off, shown in ((-0.05, 20), (-0.3, 19), (0.3, 20), (0.8, 20)):
            start = Flicks(round((20 + off) * FRAME))
            begun = replace(layer(folder / "count.mp4", speed=50), start=start)
            assert numbers(segment(begun, 1), folder) == [shown]

    @pytest.mark.parametrize(
        ("name", "video"),
        [
            ("long", ("-g", "250", "-bf", "3")),
            ("straight", ("-bf", "0")),
            ("open", ("-g", "12", "-x264-params", "open-gop=1:bframes=3")),
            ("only-intra", ("-g", "1")),
        ],
    )
    def test_seeking_is_exact_in_every_kind_of_gop(
        self, tmp_path: Path, name: str, video: tuple[str, ...]
    ) -> None:
        levels = "color=black:{},format=rgb24,geq=r='mod(N,40)*6':g='mod(N,40)*6':b='mod(N,40)*6'"
        clip = clips.make_clip(
            tmp_path / f"{name}.mp4", picture=levels, frames=120, sound=None, video=video
        )
        for start in (43, 71, 72, 73, 96, 113):
            expected = [min(start + k, 119) % 40 for k in range(8)]
            assert numbers(segment(layer(clip, start), 8), tmp_path) == expected, start

    def test_seeking_is_exact_where_reordering_takes_seconds(self, tmp_path: Path) -> None:
        clip = _count(tmp_path, "slow.mp4", "-g", "10", "-bf", "3", rate="2")
        for frame in (19, 20, 21, 29, 33):
            slow = layer(clip, start=frame * 15)
            assert numbers(segment(slow, 16), tmp_path) == [frame] * 15 + [frame + 1], frame

    def test_an_edit_list_that_hides_frames(self, tmp_path: Path) -> None:
        whole = _count(tmp_path, "whole.mp4", "-g", "30")
        cut = tmp_path / "cut.mp4"
        clips.run_ffmpeg("-ss", "0.2", "-i", f"file:{whole}", "-c", "copy", f"file:{cut}")
        assert numbers(segment(layer(cut, 0), 4), tmp_path) == [6, 7, 8, 9]
        assert numbers(segment(layer(cut, 30), 6), tmp_path) == [36, 37, 38, 39, 39, 39]

    def test_a_first_picture_that_comes_late(self, tmp_path: Path) -> None:
        whole = _count(tmp_path, "whole.mp4", frames=40)
        late = tmp_path / "late.mkv"
        clips.run_ffmpeg(
            *("-itsoffset", "1.7", "-i", f"file:{whole}", "-c", "copy", "-avoid_negative_ts"),
            *("disabled", f"file:{late}"),
        )
        assert numbers(segment(layer(late, 35), 6), tmp_path) == [35, 36, 37, 38, 39, 39]

    def test_a_variable_rate_shows_what_is_on_screen(self, tmp_path: Path) -> None:
        thin = ("-vf", "select=not(eq(mod(n\\,5)\\,2))", "-fps_mode", "passthrough")
        clip = _count(tmp_path, "thin.mp4", *thin)
        expected = [n - 1 if n % 5 == 2 else n for n in range(5, 17)]
        assert numbers(segment(layer(clip, 5), 12), tmp_path) == expected

    @pytest.mark.parametrize("rate", ["24", "25", "60", "30000/1001", "24000/1001", "120", "12"])
    def test_other_rates_show_the_last_frame_begun(self, tmp_path: Path, rate: str) -> None:
        clip = _count(tmp_path, "odd.mp4", rate=rate)
        per_second = Fraction(rate)
        shown = numbers(segment(layer(clip, 3), 10), tmp_path)
        for place, number in enumerate(shown):
            instant = Fraction(3 + place, 30) * per_second
            expected = int(instant + Fraction(1, 4) * min(Fraction(1), per_second / 30))
            assert number == min(expected, 39)

    def test_ntsc_films(self, folder: Path) -> None:
        fmt = FilmFormat(*clips.LANDSCAPE, FrameRate(30000, 1001))
        part = segment(layer(folder / "count.mp4", 4), 12)
        assert numbers(part, folder, fmt) == list(range(4, 16))

    def test_a_cut_segment_goes_on_exactly(self, folder: Path) -> None:
        for speed in (25, 100, 130, 400):
            whole = darkroom.pixels(segment(layer(folder / "count.mp4", 5, speed=speed), 8), folder)
            base = layer(folder / "count.mp4", 5, speed=speed)
            rest = replace(base, start=Flicks(5 * FRAME + 3 * FRAME * speed // 100))
            parts = [darkroom.pixels(segment(base, 3), folder)]
            parts.append(darkroom.pixels(segment(rest, 5), folder))
            assert (np.concatenate(parts) == whole).all()


class TestEncoding:
    def test_exactly_its_frames_on_the_grid_with_a_delay_of_two(self, folder: Path) -> None:
        for frames in (1, 2, 3, 5, 70):
            made = darkroom.encoded(segment(layer(folder / "count.mp4", 2), frames), folder)
            assert len(made.packets) == len(made.luma) == frames
            ticks = [(each - made.shown[0]) * made.base * 30 for each in made.shown]
            assert [round(each) for each in ticks] == list(range(frames))
            for decoded, shown in enumerate(made.pts):
                assert decoded <= made.shown.index(shown) + 2

    def test_it_is_near_the_picture_that_was_meant(self, tmp_path: Path) -> None:
        clip = clips.make_clip(tmp_path / "busy.mp4", video=("-crf", "10"))
        part = segment(layer(clip), 12)
        ideal = darkroom.luma(part, tmp_path)
        made = darkroom.encoded(part, tmp_path)
        assert min(map(darkroom.psnr, made.luma, ideal)) > 40
        assert made.colours == {(1, 1)}

    def test_every_group_of_pictures_is_closed(self, folder: Path) -> None:
        made = darkroom.encoded(segment(layer(folder / "count.mp4"), 130), folder)
        starts = [n for n, each in enumerate(made.packets) if 5 in _units(each)]
        assert starts[0] == 0
        assert len(starts) >= 3
        for start in starts:
            assert made.pts[start] <= min(made.pts[start:])

    def test_all_segments_share_parameter_sets_with_the_id_asked_for(self, tmp_path: Path) -> None:
        still = ("-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
        clips.run_ffmpeg(*still, str(tmp_path / "s.png"))
        clip = clips.make_clip(tmp_path / "plain.mp4")
        ten = clips.make_clip(tmp_path / "ten.mp4", rate="10", frames=10, size=(98, 50))
        mixing = Mixing(TransitionKind.DISSOLVE, 0, 9)
        wipe, dip = (
            replace(mixing, kind=kind)
            for kind in (TransitionKind.WIPE, TransitionKind.DIP_TO_BLACK)
        )
        parts = [
            segment(layer(clip), 9),
            segment(layer(ten, look=Look(fit=Fit.BLUR)), 1),
            segment(layer(tmp_path / "s.png", speed=STANDING), 20),
            segment(layer(clip), 9, over=layer(ten), mixing=mixing),
            segment(layer(clip), 9, over=layer(ten), mixing=wipe),
            segment(layer(clip), 4, mixing=dip),
            segment(layer(clip), 3, words=(Words("Hello", None, total=3),)),
            segment(layer(clip), 3, watermark=Watermark("s.png")),
        ]
        made = {darkroom.encoded(part, tmp_path, 7).sets for part in parts}
        assert len(made) == 1
        assert _set_ids(made.pop()) == [7, 7]
        assert _set_ids(darkroom.encoded(parts[0], tmp_path, 31).sets) == [31, 31]


class TestSources:
    @pytest.mark.parametrize(
        "name",
        [
            "a b.mp4",
            'it\'s "so".mp4',
            "50%d 100%.mp4",
            "-y.mp4",
            "a:b,c;[d]=e\\f.mp4",
            "🎬 ünï.mp4",
            "http:x.mp4",
        ],
    )
    def test_any_name(self, folder: Path, tmp_path: Path, name: str) -> None:
        place = tmp_path / "a 'b' % 🎬:[c]"
        place.mkdir()
        (place / name).write_bytes((folder / "count.mp4").read_bytes())
        logo = place / name.replace(".mp4", ".png")
        clips.run_ffmpeg("-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1", f"file:{logo}")
        part = segment(layer(place / name, 4), 3, watermark=Watermark(logo.name))
        assert numbers(part, place) == [4, 5, 6]

    @pytest.mark.parametrize("kind", ["png", "jpg", "webp", "gif", "bmp"])
    def test_a_still_picture(self, tmp_path: Path, kind: str) -> None:
        still = tmp_path / f"50%03d still.{kind}"
        clips.run_ffmpeg(
            *("-f", "lavfi", "-i", "color=0x20a040:s=300x200", "-frames:v", "1"),
            *("-update", "1", f"file:{still}"),
        )
        part = segment(layer(still, speed=STANDING, look=Look(fit=Fit.CROP)), 5)
        assert len(darkroom.luma(part, tmp_path)) == 5
        assert darkroom.rgb(part, tmp_path)[88, 160] == pytest.approx(
            (32, 160, 64), abs=12 if kind == "gif" else 6
        )

    def test_a_name_like_that_of_a_numbered_set_is_only_a_name(self, tmp_path: Path) -> None:
        for name, colour in (("p%02d.png", "white"), ("p00.png", "black"), ("p01.png", "black")):
            drawn = ("-f", "lavfi", "-i", f"color={colour}:s=320x176", "-frames:v", "1")
            clips.run_ffmpeg(*drawn, "-update", "1", f"file:{tmp_path / name}")
        still = layer(tmp_path / "p%02d.png", speed=STANDING)
        assert darkroom.luma(segment(still, 2), tmp_path).min() > 230

    def test_what_is_transparent_is_black(self, tmp_path: Path) -> None:
        still = tmp_path / "clear.png"
        drawn = "color=white@0.5:s=320x176,format=rgba"
        clips.run_ffmpeg("-f", "lavfi", "-i", drawn, "-frames:v", "1", f"file:{still}")
        part = segment(layer(still, speed=STANDING), 1)
        assert darkroom.rgb(part, tmp_path)[88, 160] == pytest.approx((128, 128, 128), abs=3)

    def test_a_turned_clip_stands_upright(self, tmp_path: Path) -> None:
        clip = clips.rotated_clip(tmp_path / "turned.mp4")
        fmt = FilmFormat(*clips.PORTRAIT)
        shown = darkroom.luma(segment(layer(clip), 1), tmp_path, fmt)[0]
        straight = clips.make_clip(tmp_path / "straight.mp4")
        ideal = darkroom.luma(segment(layer(straight), 1), tmp_path)[0]
        assert darkroom.psnr(shown, np.rot90(ideal)) > 40

    def test_pixels_that_are_not_square(self, tmp_path: Path) -> None:
        wide = _colour(tmp_path / "wide.mp4", "red", (160, 176), "-aspect", "320:176")
        shown = darkroom.rgb(segment(layer(wide), 1), tmp_path)
        assert shown[88, 2, 0] > 200
        assert shown[88, 317, 0] > 200

    def test_odd_sizes(self, tmp_path: Path) -> None:
        odd = clips.make_clip(
            tmp_path / "odd.mkv",
            picture="color=red:{}",
            size=(101, 77),
            sound=None,
            video=("-pix_fmt", "yuv444p", "-profile:v", "high444", "-f", "matroska"),
        )
        shown = darkroom.rgb(segment(layer(odd), 1), tmp_path)
        assert shown[88, 160, 0] > 240
        assert (shown[:, 40, 0] < 20).all()

    @pytest.mark.parametrize(
        ("size", "named", "matrix"),
        [
            ((320, 176), "unknown", "smpte170m"),
            ((1280, 704), "unknown", "bt709"),
            ((320, 176), "bt709", "bt709"),
            ((1280, 704), "smpte170m", "smpte170m"),
        ],
    )
    def test_colours_are_those_that_players_show(
        self, tmp_path: Path, size: tuple[int, int], named: str, matrix: str
    ) -> None:
        to_yuv = f"scale=out_color_matrix={matrix}:out_range=tv,format=yuv420p"
        clip = clips.make_clip(
            tmp_path / "green.mp4",
            picture=f"color=0x20a040:{{}},format=rgb24,{to_yuv},setparams=colorspace={named}",
            size=size,
            frames=2,
        )
        shown = darkroom.rgb(segment(layer(clip), 1), tmp_path)[88, 160]
        assert shown == pytest.approx((32, 160, 64), abs=4)

    def test_full_range(self, tmp_path: Path) -> None:
        clip = clips.make_clip(
            tmp_path / "full.mp4",
            picture="color=white:{},format=rgb24,scale=out_range=pc,format=yuvj420p",
            video=("-pix_fmt", "yuvj420p", "-color_range", "pc"),
        )
        assert darkroom.luma(segment(layer(clip), 1), tmp_path)[0, 88, 160] >= 234

    @pytest.mark.parametrize("curve", ["smpte2084", "arib-std-b67", "bt2020-10"])
    @pytest.mark.parametrize("named", [True, False])
    def test_wide_colours_and_high_range_become_a_sensible_picture(
        self, tmp_path: Path, curve: str, named: bool
    ) -> None:
        grey = "format=gbrp,setparams=colorspace=gbr:color_trc=bt709:color_primaries=bt709:range=pc"
        clip = clips.make_clip(
            tmp_path / "hdr.mp4",
            picture=f"color=0x808080:{{}},{grey},zscale=t=linear:npl=203,format=gbrpf32le,"
            f"zscale=p=bt2020:t={curve}:m=bt2020nc:r=tv:npl=203,format=yuv420p10le,"
            + ("null" if named else f"setparams=colorspace=unknown:color_trc={curve}"),
            frames=2,
            sound=None,
            video=(
                *("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-profile:v", "main10"),
                *("-x265-params", "log-level=none"),
            ),
        )
        seen = darkroom.rgb(segment(layer(clip), 1), tmp_path)[88, 160]
        assert seen == pytest.approx((128, 128, 128), abs=6)


class TestFaults:
    def test_each_fault_is_a_sentence_with_the_file(self, folder: Path, tmp_path: Path) -> None:
        clips.damaged_clip(tmp_path / "noise.mp4")
        clips.corrupt_clip(tmp_path / "no index.mp4")
        clips.text_named_mp4(tmp_path / "list.mp4")
        clips.sound_only(tmp_path / "song.mp4")
        good = tmp_path / "good.mp4"
        good.write_bytes((folder / "count.mp4").read_bytes())
        for name in ("noise.mp4", "no index.mp4", "list.mp4", "song.mp4", "gone.mp4"):
            bad = layer(tmp_path / name)
            mixing = Mixing(TransitionKind.DISSOLVE, 0, 5)
            for part in (
                segment(bad, 5),
                segment(layer(good), 5, over=bad, mixing=mixing),
                segment(bad, 5, over=layer(good), mixing=mixing),
                segment(layer(good), 5, watermark=Watermark(name)),
            ):
                with (
                    pytest.raises(LocalFault, match=f"^{name}"),
                    rendered(part, SMALL, tmp_path, 1) as container,
                ):
                    list(container.decode(video=0))

    def test_an_ffmpeg_that_lacks_a_filter_is_told_as_such(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        part = segment(layer(folder / "count.mp4"), 2)
        monkeypatch.setattr(
            "desktop_app.media.render._gridded", lambda picture, *_: picture.filter("nofilter")
        )
        with (
            pytest.raises(ProcessFailed, match="install Takewright again"),
            rendered(part, SMALL, folder, 1) as container,
        ):
            list(container.decode(video=0))

    def test_without_room_for_temporary_files_it_says_so(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
        with (
            pytest.raises(LocalFault, match="no room for temporary files"),
            rendered(segment(layer(folder / "count.mp4"), 2), SMALL, folder, 1),
        ):
            pass

    def test_ffmpegs_own_words_are_kept(self, tmp_path: Path) -> None:
        clips.damaged_clip(tmp_path / "noise.mp4")
        with (
            pytest.raises(ProcessFailed) as caught,
            rendered(segment(layer(tmp_path / "noise.mp4"), 5), SMALL, tmp_path, 1) as container,
        ):
            list(container.decode(video=0))
        assert caught.value.details


def _colour(path: Path, colour: str, size: tuple[int, int], *video: str) -> Path:
    return clips.solid_clip(path, colour, size=size, sound=None, video=video)


def _units(packet: bytes) -> set[int]:
    """Return the kinds of NAL units of an Annex B packet."""
    return {part[0] & 0x1F for part in packet.split(b"\x00\x00\x01")[1:] if part}


def _set_ids(extradata: bytes) -> list[int]:
    """Return the ids of the sequence and picture parameter sets of an Annex B header."""
    found = {}
    for part in extradata.split(b"\x00\x00\x01")[1:]:
        if part[0] & 0x1F == 7:
            found[7] = _exp_golomb(part[4:])
        if part[0] & 0x1F == 8:
            found[8] = _exp_golomb(part[1:])
    return [found[7], found[8]]


def _exp_golomb(data: bytes) -> int:
    bits = "".join(f"{each:08b}" for each in data[:8])
    zeros = bits.index("1")
    return int(bits[zeros : 2 * zeros + 1], 2) - 1
