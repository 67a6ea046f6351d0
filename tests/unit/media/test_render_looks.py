"""Fit, slow movement, grade, transitions and the logo, in pixels."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.picture import (
    Corner,
    Fit,
    Grade,
    Look,
    Move,
    TransitionKind,
    Watermark,
)
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Layer, Mixing
from desktop_app.domain.time import Flicks
from desktop_app.media.colour import DISPLAY_GAMMA
from tests.fakes import clips
from tests.unit.media import darkroom
from tests.unit.media.darkroom import Levels, Picture, layer, luma, pixels, psnr, rgb, segment

WIDE = FilmFormat(640, 352)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("clips")
    clips.make_clip(place / "busy.mp4", frames=24, video=("-crf", "8"))
    clips.solid_clip(place / "red.mp4", "red", size=clips.PORTRAIT)
    clips.solid_clip(place / "white.mp4", "white")
    clips.solid_clip(place / "grey.mp4", "0x808080")
    clips.solid_clip(place / "black.mp4", "black")
    # A ring and its centre in the middle, on a ground of little texture: movement can be measured.
    spot = "255*exp(-((X-480)*(X-480)+(Y-264)*(Y-264))/800)"
    clips.make_clip(
        place / "spot.mp4",
        picture=f"color=black:{{}},format=gray,geq=lum='{spot}'",
        frames=1,
        size=(960, 528),
        sound=None,
        video=("-crf", "4"),
    )
    return place


@pytest.fixture(scope="module")
def logo(folder: Path) -> Path:
    path = folder / "logo.png"
    drawn = "color=white@0:s=200x100,format=rgba,drawbox=0:0:100:100:white@1:fill:replace=1"
    clips.run_ffmpeg("-f", "lavfi", "-i", drawn, "-frames:v", "1", f"file:{path}")
    return path


class TestFit:
    def _seen(self, folder: Path, fit: Fit) -> Levels:
        return rgb(segment(layer(folder / "red.mp4", look=Look(fit=fit)), 1), folder)

    def test_padding_is_black_and_the_shape_is_kept(self, folder: Path) -> None:
        seen = self._seen(folder, Fit.PAD)
        assert seen[:, 100].max() < 3
        assert seen[:, 220].max() < 3
        painted = np.flatnonzero(seen[88, :, 0] > 128)
        assert painted.size == pytest.approx(176 * 176 / 320, abs=2)
        assert abs(painted[0] - (319 - painted[-1])) <= 2

    def test_cropping_fills(self, folder: Path) -> None:
        seen = self._seen(folder, Fit.CROP)
        assert seen[:, :, 0].min() > 240

    def test_cropping_keeps_the_middle(self, tmp_path: Path) -> None:
        thirds = "color=black:{},drawbox=y=ih/3:h=ih/3:w=iw:color=white:t=fill"
        clip = clips.make_clip(tmp_path / "thirds.mp4", picture=thirds, size=clips.PORTRAIT)
        seen = luma(segment(layer(clip, look=Look(fit=Fit.CROP)), 1), tmp_path)[0]
        assert seen.min() > 225

    def test_the_blurred_fill_is_darker_and_soft(self, tmp_path: Path) -> None:
        bars = "color=black:{},drawgrid=w=32:h=32:t=16:color=white"
        clip = clips.make_clip(tmp_path / "bars.mp4", picture=bars, size=clips.PORTRAIT)
        seen = luma(segment(layer(clip, look=Look(fit=Fit.BLUR)), 2), tmp_path)[0].astype(float)
        front, behind = seen[:, 115:205], seen[:, 4:100]
        assert front.max() > 220
        assert 30 < behind.mean() < 0.7 * front.mean()
        assert np.abs(np.diff(behind, axis=1)).max() < 12
        assert np.abs(np.diff(front, axis=1)).max() > 60

    def test_a_picture_of_the_films_shape_is_the_same_in_every_fit(self, folder: Path) -> None:
        one, two, three = (
            pixels(segment(layer(folder / "busy.mp4", look=Look(fit=fit)), 2), folder)
            for fit in Fit
        )
        assert (one == two).all()
        assert (one == three).all()


class TestMove:
    def _spots(
        self, folder: Path, move: Move, total: int, **more: int
    ) -> list[tuple[float, float, float]]:
        """Return the place and the radius of the spot in each frame, in pixels."""
        base = layer(
            folder / "spot.mp4", speed=STANDING, look=Look(Fit.CROP, move), total=total, **more
        )
        found = []
        for frame in luma(segment(base, total - base.done), folder, WIDE).astype(float):
            light = np.clip(frame - 24, 0, None)
            rows, columns = np.indices(light.shape)
            x, y = ((each * light).sum() / light.sum() for each in (columns, rows))
            spread = (((columns - x) ** 2 + (rows - y) ** 2) * light).sum() / light.sum()
            found.append((float(x), float(y), float(np.sqrt(spread))))
        return found

    @pytest.mark.parametrize("move", [Move.ZOOM_IN, Move.ZOOM_OUT])
    def test_a_zoom_grows_steadily_about_the_middle(self, folder: Path, move: Move) -> None:
        spots = self._spots(folder, move, 40)
        sizes = np.array([each[2] for each in spots])
        steps = np.diff(sizes)
        assert (steps > 0).all() == (move is Move.ZOOM_IN)
        assert max(sizes) / min(sizes) == pytest.approx(1.16, abs=0.02)
        # No tremble: the middle stays within a twentieth of a pixel, and so does each step.
        assert np.ptp([each[0] for each in spots]) < 0.1
        assert np.ptp([each[1] for each in spots]) < 0.1
        assert np.abs(np.diff(steps)).max() < 0.05

    @pytest.mark.parametrize("move", [Move.PAN_LEFT, Move.PAN_RIGHT])
    def test_a_pan_goes_at_one_speed(self, folder: Path, move: Move) -> None:
        spots = self._spots(folder, move, 40)
        steps = np.diff([each[0] for each in spots])
        # The window goes to the left, so what it shows goes to the right.
        assert (steps > 0).all() == (move is Move.PAN_LEFT)
        assert np.abs(steps - steps.mean()).max() < 0.1
        assert abs(spots[-1][0] - spots[0][0]) == pytest.approx(0.16 * WIDE.width, rel=0.02)
        assert np.ptp([each[1] for each in spots]) < 0.1

    def test_it_begins_with_the_whole_picture(self, folder: Path) -> None:
        still = layer(folder / "busy.mp4", look=Look(Fit.CROP), speed=STANDING)
        moving = replace(still, look=Look(Fit.CROP, Move.ZOOM_IN), total=30)
        one, other = (luma(segment(each, 1), folder)[0] for each in (still, moving))
        assert psnr(one[8:-8, 8:-8], other[8:-8, 8:-8]) > 28

    @pytest.mark.parametrize("move", [each for each in Move if each is not Move.NONE])
    @pytest.mark.parametrize("speed", [STANDING, 100])
    def test_cut_anywhere_it_is_the_same(self, folder: Path, move: Move, speed: int) -> None:
        base = layer(folder / "busy.mp4", look=Look(Fit.PAD, move), speed=speed, total=9)
        whole = pixels(segment(base, 9), folder)
        rest = replace(base, done=4, start=Flicks(4 * darkroom.FRAME if speed else 0))
        parts = [pixels(segment(base, 4), folder), pixels(segment(rest, 5), folder)]
        assert (np.concatenate(parts) == whole).all()


class TestGrade:
    @pytest.mark.parametrize(
        "grade",
        [Grade(1500), Grade(600), Grade(1000, 200), Grade(1200, -150), Grade(3000), Grade(0)],
    )
    def test_it_multiplies_light(self, folder: Path, grade: Grade) -> None:
        look = Look(Fit.PAD, grade=grade)
        plain = rgb(segment(layer(folder / "grey.mp4"), 1), folder)[88, 160]
        seen = rgb(segment(layer(folder / "grey.mp4", look=look), 1), folder)[88, 160]
        factors = np.array(grade.channels) / 1000
        light = np.minimum((plain / 255) ** DISPLAY_GAMMA * factors, 1)
        assert seen == pytest.approx(255 * light ** (1 / DISPLAY_GAMMA), abs=2)

    def test_what_was_measured_can_be_made_good(self, folder: Path) -> None:
        """A clip that was made darker and colder comes back by the inverse factors."""
        colder = layer(folder / "busy.mp4", look=Look(Fit.PAD, grade=Grade(700, -100)))
        plain = rgb(segment(layer(folder / "busy.mp4"), 1), folder)
        seen = rgb(segment(colder, 1), folder)
        lit = (slice(None), slice(None), slice(0, 3))
        light = [
            ((each[lit] / 255).clip(0, 1) ** DISPLAY_GAMMA).mean(axis=(0, 1))
            for each in (plain, seen)
        ]
        assert light[1] / light[0] == pytest.approx(np.array((0.63, 0.7, 0.77)), abs=0.02)

    def test_no_grade_changes_nothing(self, folder: Path) -> None:
        one = pixels(segment(layer(folder / "busy.mp4"), 2), folder)
        look = Look(Fit.PAD, grade=Grade(1000, 0))
        assert (one == pixels(segment(layer(folder / "busy.mp4", look=look), 2), folder)).all()


class TestMixing:
    def _levels(
        self, folder: Path, kind: TransitionKind, done: int, total: int, frames: int
    ) -> list[float]:
        over = None
        if kind in (TransitionKind.DISSOLVE, TransitionKind.WIPE):
            over = layer(folder / "black.mp4")
        part = segment(
            layer(folder / "white.mp4"), frames, over=over, mixing=Mixing(kind, done, total)
        )
        means = luma(part, folder).astype(float).mean(axis=(1, 2))
        return [float(each) for each in (means - 16) / 219]

    def test_a_dissolve_is_steady_and_symmetrical(self, folder: Path) -> None:
        levels = self._levels(folder, TransitionKind.DISSOLVE, 0, 9, 9)
        assert levels == pytest.approx([1 - (n + 1) / 10 for n in range(9)], abs=0.006)

    def test_a_dip_goes_all_the_way_and_comes_back(self, folder: Path) -> None:
        levels = self._levels(folder, TransitionKind.DIP_TO_BLACK, 0, 12, 6)
        levels += self._levels(folder, TransitionKind.DIP_TO_BLACK, 6, 12, 6)
        expected = [5 / 6, 4 / 6, 3 / 6, 2 / 6, 1 / 6, 0]
        assert levels == pytest.approx([*expected, *reversed(expected)], abs=0.006)

    def test_a_dip_to_white(self, folder: Path) -> None:
        mixing = Mixing(TransitionKind.DIP_TO_WHITE, 0, 8)
        shown = [
            luma(segment(layer(folder / "black.mp4"), 4, mixing=each), folder)[:, 88, 160]
            for each in (mixing, replace(mixing, done=4))
        ]
        levels = (np.concatenate(shown).astype(float) - 16) / 219
        expected = [0.25, 0.5, 0.75, 1]
        assert levels == pytest.approx([*expected, *reversed(expected)], abs=0.006)

    def test_a_wipe_uncovers_from_the_left_with_a_soft_edge(self, folder: Path) -> None:
        mixing = Mixing(TransitionKind.WIPE, 0, 9)
        part = segment(
            layer(folder / "white.mp4"), 9, over=layer(folder / "black.mp4"), mixing=mixing
        )
        shown = pixels(part, folder).astype(int)
        rows = shown[:, 88]
        assert (rows[:, 1:] >= rows[:, :-1]).all()
        edges = [int((row < 126).sum()) for row in rows]
        steps = np.diff(edges)
        assert edges[0] > 0
        assert edges[-1] < 320
        assert steps.min() > 0.8 * 346 / 10
        assert np.ptp(steps) <= 4
        assert np.abs(np.diff(rows, axis=1)).max() < 20
        assert np.abs(shown[:, 176:] - 128).max() <= 1

    @pytest.mark.parametrize("kind", list(TransitionKind))
    def test_cut_anywhere_it_is_the_same(self, folder: Path, kind: TransitionKind) -> None:
        overlaps = kind in (TransitionKind.DISSOLVE, TransitionKind.WIPE)
        halves = [(0, 10)] if overlaps else [(0, 5), (5, 10)]
        for first, end in halves:
            whole = self._part(folder, kind, first, end)
            for cut in (first + 1, first + 3, end - 1):
                parts = [self._part(folder, kind, *each) for each in ((first, cut), (cut, end))]
                assert (np.concatenate(parts) == whole).all()

    def _part(self, folder: Path, kind: TransitionKind, first: int, end: int) -> Picture:
        def at(name: str) -> Layer:
            return layer(folder / name, first)

        overlaps = kind in (TransitionKind.DISSOLVE, TransitionKind.WIPE)
        over = at("grey.mp4") if overlaps else None
        mixing = Mixing(kind, first, 10)
        return pixels(segment(at("busy.mp4"), end - first, over=over, mixing=mixing), folder)


class TestWatermark:
    def _lit(self, folder: Path, mark: Watermark, fmt: FilmFormat = WIDE) -> Levels:
        part = segment(layer(folder / "black.mp4", look=Look(Fit.CROP)), 3, watermark=mark)
        shown = luma(part, folder, fmt).astype(float)
        assert (shown[0] == shown[2]).all()
        return np.asarray((shown[0] - 16) / 219)

    @pytest.mark.parametrize("corner", list(Corner))
    def test_it_stands_in_its_corner_inside_the_safe_area(
        self, folder: Path, logo: Path, corner: Corner
    ) -> None:
        lit = self._lit(folder, Watermark(logo.name, corner, 20, 100))
        rows, columns = np.nonzero(lit > 0.5)
        assert rows.min() >= 0.035 * 352 - 2
        assert rows.max() <= 0.965 * 352 + 1
        assert columns.min() >= 0.035 * 640 - 2
        assert columns.max() <= 0.965 * 640 + 1
        # Its right half is clear, so only the left 64 of its 128 pixels are seen.
        assert np.ptp(columns) + 1 == pytest.approx(64, abs=2)
        assert np.ptp(rows) + 1 == pytest.approx(64, abs=2)
        assert (columns.mean() < 320) == ("left" in corner)
        assert (rows.mean() < 176) == ("top" in corner)

    def test_opacity(self, folder: Path, logo: Path) -> None:
        lit = self._lit(folder, Watermark(logo.name, width=30, opacity=60))
        assert lit.max() == pytest.approx(0.6, abs=0.02)

    def test_a_tall_logo_does_not_fill_the_film(self, folder: Path) -> None:
        tall = folder / "tall.png"
        clips.run_ffmpeg("-f", "lavfi", "-i", "color=white:s=50x500", "-frames:v", "1", str(tall))
        lit = self._lit(folder, Watermark(tall.name, width=100, opacity=100))
        rows, _ = np.nonzero(lit > 0.5)
        assert np.ptp(rows) < 0.31 * 352
