"""Titles and captions, measured in the picture that they are drawn into."""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.picture import Fit, Look
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Layer, RenderSegment, Words
from desktop_app.domain.time import FrameRate
from desktop_app.domain.titling import TitleStyle
from desktop_app.media import titles
from desktop_app.media.lettering import script_of
from desktop_app.media.render import arguments_for
from desktop_app.paths import resources
from tests.fakes import clips
from tests.unit.media import darkroom
from tests.unit.media.darkroom import Levels, layer, luma, pixels, segment

WIDE, TALL = FilmFormat(640, 360), FilmFormat(360, 640)
LONG = "The tide takes everything you leave behind, and brings back what you never lost, again"
SHOUT = "EVERYTHING WE EVER WANTED WAS ALREADY HERE BEFORE WE CAME AND WILL BE HERE AFTER US"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("clips")
    clips.solid_clip(place / "black.mp4", "black")
    clips.solid_clip(place / "grey.mp4", "0x606060")
    return place


def _ground(folder: Path, name: str = "black.mp4") -> Layer:
    return layer(folder / name, speed=STANDING, look=Look(Fit.CROP))


def _drawn(folder: Path, words: Words, fmt: FilmFormat = WIDE) -> Levels:
    """Return the light that words throw on black, 0 to 1, in the middle of their time."""
    seen = replace(words, done=words.total // 2)
    shown = luma(segment(_ground(folder), 1, words=(seen,)), folder, fmt)[0]
    return np.asarray((shown.astype(float) - 16) / 219)


def _inked(light: Levels) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what is drawn, as shares of the frame."""
    rows, columns = np.nonzero(light > 0.1)
    high, wide = light.shape
    return (
        float(columns.min() / wide),
        float(rows.min() / high),
        float((columns.max() + 1) / wide),
        float((rows.max() + 1) / high),
    )


def _words(text: str, style: TitleStyle | None = None, detail: str = "", total: int = 60) -> Words:
    return Words(text, style, detail, 0, total)


class TestPlaces:
    @pytest.mark.parametrize("fmt", [WIDE, TALL])
    @pytest.mark.parametrize("style", [*TitleStyle, None])
    @pytest.mark.parametrize(
        ("text", "detail"),
        [
            ("Ångström", "A film by Ada Lindqvist"),
            (LONG, LONG),
            (SHOUT + " " + SHOUT, ""),
            ("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "Wörter"),
            ("日本語の字幕はこのように長い文章でも画面の中に収まります。" * 2, "字幕"),
        ],
    )
    def test_words_stay_in_the_safe_area(
        self, folder: Path, fmt: FilmFormat, style: TitleStyle | None, text: str, detail: str
    ) -> None:
        left, top, right, bottom = _inked(_drawn(folder, _words(text, style, detail), fmt))
        edge = 0.05 - 1 / 320
        assert left >= edge
        assert top >= edge
        assert right <= 1 - edge
        assert bottom <= 1 - edge

    def test_captions_of_upright_films_keep_clear_of_the_platforms_buttons(
        self, folder: Path
    ) -> None:
        left, top, right, bottom = _inked(_drawn(folder, _words(LONG), TALL))
        assert bottom < 0.77
        assert top > 0.5
        assert left > 0.11
        assert right < 0.89

    def test_a_lower_third_leaves_room_for_captions(self, folder: Path) -> None:
        for fmt in (WIDE, TALL):
            third = _words("Amara Okafor", TitleStyle.LOWER_THIRD, "Marine biologist")
            above = _inked(_drawn(folder, third, fmt))
            below = _inked(_drawn(folder, _words(LONG), fmt))
            assert above[3] < below[1]
            assert above[0] == pytest.approx(0.05, abs=0.005)

    def test_a_title_is_in_the_middle(self, folder: Path) -> None:
        left, top, right, bottom = _inked(_drawn(folder, _words("NOON", TitleStyle.TITLE)))
        assert left + right == pytest.approx(1, abs=0.01)
        assert top + bottom == pytest.approx(1, abs=0.01)

    def test_sizes_follow_the_films(self, folder: Path) -> None:
        words = _words("Hello", TitleStyle.TITLE)
        small = _inked(_drawn(folder, words, FilmFormat(640, 360)))
        large = _inked(_drawn(folder, words, FilmFormat(1280, 720)))
        assert large == pytest.approx(small, abs=0.004)


class TestLetters:
    def test_they_are_of_the_shipped_font(self, folder: Path) -> None:
        """Another font's letters would be of another width."""
        known = titles.presets()
        for style in TitleStyle:
            setting = titles.set_words(_words("Hamburgefonstiv", style), 640, 360)
            line = setting.lines[0]
            width = line.width / 640
            left, _, right, _ = _inked(_drawn(folder, _words("Hamburgefonstiv", style)))
            if known.presets[style].align == "left":
                left = line.x / 640
            assert right - left == pytest.approx(width, abs=0.012), style

    def test_emoji_are_drawn_with_the_shipped_font(self, folder: Path) -> None:
        alone = _drawn(folder, _words("\N{ROCKET}", TitleStyle.TITLE))
        joined = _drawn(folder, _words("\N{ROCKET}\ufe0f", TitleStyle.TITLE))
        assert alone.sum() > 100
        assert (alone == joined).all()

    @pytest.mark.parametrize(
        "text", ["a {\\b1} b", "C:\\New\\help", "{", "}\\", "\\N \\n \\h", "a\\"]
    )
    def test_marks_of_the_script_are_letters_like_others(self, folder: Path, text: str) -> None:
        setting = titles.set_words(_words(text, TitleStyle.TITLE), 640, 360)
        line = setting.lines[0]
        assert [each.text for each in setting.lines] == [text]
        width = line.width / 640
        left, _, right, _ = _inked(_drawn(folder, _words(text, TitleStyle.TITLE)))
        assert right - left == pytest.approx(width, abs=0.02)

    @pytest.mark.parametrize(
        "text",
        [
            "שלום עולם",
            "مرحبا بالعالم",
            "नमस्ते दुनिया",
            "a\x00b\x07c\x1b",
            "\u202eabc",
            "👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 1️⃣",
            "\ud7ff\ufffe\U0010ffff",
            "x" * 500,
            "e\u0301\u0301\u0301",
            "half a pair \ud83d",
        ],
    )
    def test_any_text_is_tolerated(self, folder: Path, text: str) -> None:
        for style in (None, TitleStyle.LOWER_THIRD):
            assert _drawn(folder, _words(text, style, text)).max() > 0.5

    def test_joined_scripts_are_not_torn_apart(self) -> None:
        for text, tracked in (("Hello", True), ("مرحبا", False), ("नमस्ते", False)):
            setting = titles.set_words(_words("x", TitleStyle.CHAPTER, text), 640, 360)
            assert (setting.lines[-1].tracking > 0) == tracked

    def test_words_of_blanks_draw_nothing(self, folder: Path) -> None:
        assert _drawn(folder, _words(" \n\t", TitleStyle.TITLE, "\n")).max() == 0

    def test_a_shadow_makes_white_words_readable_on_white(self, tmp_path: Path) -> None:
        clip = clips.solid_clip(tmp_path / "white.mp4", "white")
        base = layer(clip, look=Look(Fit.CROP))
        for style in [*TitleStyle, None]:
            words = replace(_words("Hello", style, "World"), done=30)
            shown = luma(segment(base, 1, words=(words,)), tmp_path, WIDE)[0]
            assert shown.min() < 150, style


class TestTime:
    def _light(self, folder: Path, words: Words, frames: int) -> Levels:
        shown = luma(segment(_ground(folder), frames, words=(words,)), folder, WIDE)
        return np.asarray((shown.astype(float) - 16).max(axis=(1, 2)) / 219)

    def test_a_title_fades_in_and_out(self, folder: Path) -> None:
        light = self._light(folder, _words("Hello", TitleStyle.TITLE), 60)
        assert light[0] < 0.1
        assert light[0] > 0
        assert (np.diff(light[:15]) > 0).all()
        assert light[16:44].min() > 0.99
        assert (np.diff(light[45:]) < 0).all()
        assert light == pytest.approx(light[::-1], abs=0.05)

    def test_a_short_title_is_still_seen_whole(self, folder: Path) -> None:
        light = self._light(folder, _words("Hello", TitleStyle.TITLE, total=9), 9)
        assert light[3:6].min() > 0.9

    def test_a_caption_is_there_at_once(self, folder: Path) -> None:
        light = self._light(folder, _words("Hello", total=5), 5)
        assert light.min() > 0.95

    @pytest.mark.parametrize("rate", [(30, 1), (24000, 1001), (60, 1)])
    def test_cut_anywhere_they_are_the_same(self, folder: Path, rate: tuple[int, int]) -> None:
        fmt = FilmFormat(640, 360, FrameRate(*rate))
        credits_ = _words("\n".join(f"Name {n}" for n in range(30)), TitleStyle.CREDITS, total=21)
        third = Words("Amara", TitleStyle.LOWER_THIRD, "Biologist", done=7, total=40)
        words = (credits_, third)

        def part(first: int, end: int) -> darkroom.Picture:
            at = tuple(replace(each, done=each.done + first) for each in words)
            return pixels(segment(_ground(folder, "grey.mp4"), end - first, words=at), folder, fmt)

        whole = part(0, 21)
        for cut in (1, 8, 20):
            assert (np.concatenate([part(0, cut), part(cut, 21)]) == whole).all()

    def test_long_credits_rise_from_below_to_above(self, folder: Path) -> None:
        text = "\n".join(f"Name {n}" for n in range(40))
        light = [
            luma(segment(_ground(folder), 1, words=(each,)), folder, WIDE)[0].astype(float) - 16
            for each in (
                Words(text, TitleStyle.CREDITS, "", done, 300) for done in (0, 15, 150, 299)
            )
        ]
        assert light[0].max() < 40
        assert light[1][:250].max() == 0
        assert light[1].max() > 200
        assert light[2][:90].max() > 200
        assert light[2][270:].max() > 200
        assert light[3].max() < 40

    def test_short_credits_stand(self, folder: Path) -> None:
        light = self._light(folder, _words("Ada\nBela", TitleStyle.CREDITS), 60)
        assert light[30] > 0.95
        assert "\\move" not in script_of(_words("Ada", TitleStyle.CREDITS), WIDE)


class TestPaths:
    def test_any_folder(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As when frozen, with resources and temporary files under a hostile name."""
        plain = pixels(self._part(folder), folder, WIDE)
        hostile = tmp_path / "it's 100% [a]:b,c;d=e\\f 🎬"
        hostile.mkdir()
        shutil.copytree(resources(), hostile / "resources")
        monkeypatch.setattr(sys, "_MEIPASS", str(hostile), raising=False)
        assert titles.fonts_folder().is_relative_to(hostile)
        monkeypatch.setattr("tempfile.tempdir", str(hostile))
        assert (pixels(self._part(folder), folder, WIDE) == plain).all()
        assert sorted(each.name for each in hostile.iterdir()) == ["resources"]

    def test_a_windows_path_is_escaped_twice(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Path, "as_posix", lambda self: f"C:/{self.name}")
        arguments = arguments_for(self._part(folder), WIDE, folder, 1, tmp_path)
        graph = arguments[arguments.index("-filter_complex") + 1]
        assert "ass=filename=C\\\\:/words-0.ass:fontsdir=C\\\\:/titles" in graph

    def _part(self, folder: Path) -> RenderSegment:
        return segment(_ground(folder), 1, words=(replace(_words("Hello"), done=9),))
