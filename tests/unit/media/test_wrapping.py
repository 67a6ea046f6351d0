"""Lines of words: none lost, none too wide, as few as can be, and even."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.media.titles import faces, fonts_folder, presets
from desktop_app.media.typeface import Typeface
from desktop_app.media.wrapping import balanced

_WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=25)


@given(_WORDS, st.integers(9, 60))
def test_no_word_is_lost_and_no_line_is_too_wide(words: list[str], room: int) -> None:
    lines = balanced(" ".join(words), len, room)
    assert " ".join(lines).split() == words
    assert max(map(len, lines)) <= room


@given(_WORDS, st.integers(9, 60))
def test_there_are_as_few_lines_as_can_be(words: list[str], room: int) -> None:
    lines, line = 1, ""
    for word in words:
        longer = f"{line} {word}".strip()
        lines, line = (lines, longer) if len(longer) <= room else (lines + 1, word)
    assert len(balanced(" ".join(words), len, room)) == lines


def test_lines_are_even() -> None:
    assert balanced("The tide takes all you leave behind", len, 30) == [
        "The tide takes all",
        "you leave behind",
    ]


def test_line_ends_are_kept() -> None:
    assert balanced("one\r\ntwo\u2028three\n\nfour", len, 30) == ["one", "two", "three", "", "four"]


def test_a_word_wider_than_the_room_has_its_own_line() -> None:
    assert balanced("an incomprehensible word", len, 6) == ["an", "incomprehensible", "word"]


def test_squares_part_anywhere_but_before_a_full_stop() -> None:
    lines = balanced("春が来た。花が咲いた。", len, 6)
    assert "".join(lines) == "春が来た。花が咲いた。"
    assert max(map(len, lines)) <= 6
    assert not any(line.startswith("。") for line in lines)


def test_every_font_of_the_presets_is_there_with_its_licence() -> None:
    known = faces(presets())
    assert {"display", "strong", "plain", "emoji"} == set(known)
    for key in ("display", "strong", "plain"):
        assert known[key].widths.keys() >= set("AÅßéЖЩΩőşğłñ¿€“”—…✓★")
    assert known["emoji"].widths.keys() >= set("♪♫🎬🙂🚀")
    licence = (fonts_folder() / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    for file in fonts_folder().glob("*.ttf"):
        assert file.stem in licence


def test_widths_are_the_fonts_own(tmp_path: Path) -> None:
    face = Typeface.read(fonts_folder() / "Inter-Medium.ttf", "Inter Medium")
    assert face.width("ii") < face.width("mm")
    assert face.width("ab", 0.1) == pytest.approx(face.width("ab") + 0.2)
    assert (face.ascent, face.descent) == pytest.approx((1984 / 2048, 494 / 2048))
    assert face.width("\u0301\u200d") < 0.01
    assert face.width("漢字") == 2
