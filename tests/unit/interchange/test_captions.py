"""Caption files in and out: what programs and people write, and round trips of anything."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.interchange.captions import (
    Cue,
    as_subrip,
    as_webvtt,
    one_at_a_time,
    parse_captions,
    read_captions,
)

SECOND = FLICKS_PER_SECOND
MILLISECOND = FLICKS_PER_SECOND // 1000


def cue(start: float, end: float, text: str) -> Cue:
    return Cue(Flicks(round(start * SECOND)), Flicks(round(end * SECOND)), text)


def parse(text: str) -> list[Cue]:
    return list(parse_captions(text, "x.srt"))


def refused(text: str) -> str:
    with pytest.raises(InvalidInput) as caught:
        parse(text)
    return str(caught.value)


class TestSubRip:
    def test_an_ordinary_file(self) -> None:
        text = (
            "1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n\n"
            "2\n00:00:03,000 --> 00:00:04,040\nBye\n"
        )
        assert parse(text) == [cue(1, 2.5, "Hello\nthere"), cue(3, 4.04, "Bye")]

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    def test_line_ends_and_marks(self, end: str) -> None:
        text = (
            "\ufeff1\n00:00:01,000 --> 00:00:02,000\nHello\n\n\n\n"
            "2\n00:00:03,000 --> 00:00:04,000\nBye"
        )
        assert parse(text.replace("\n", end)) == [cue(1, 2, "Hello"), cue(3, 4, "Bye")]

    @pytest.mark.parametrize(
        "times",
        [
            "00:00:01,500-->00:00:02,000",
            " 0:0:1.5  -->  0:0:2 ",
            "00:01.500 --> 00:02,0",
            "00:00:01,500 --> 00:00:02,000 X1:40 X2:600 Y1:20 Y2:50",
            "00:00:01,500000 --> 00:00:02,000",
        ],
    )
    def test_times_as_they_are_found(self, times: str) -> None:
        assert parse(f"1\n{times}\nHello\n") == [cue(1.5, 2, "Hello")]

    def test_more_hours_than_a_clock_has(self) -> None:
        assert parse("1\n123:00:00,000 --> 123:00:01,000\nLate\n") == [
            cue(442_800, 442_801, "Late")
        ]

    def test_markup_goes_and_words_stay(self) -> None:
        text = (
            "1\n00:00:01,000 --> 00:00:02,000\n"
            '{\\an8}<i>Hello</i> <font color="#ff0000">red</font> <b>a < b & c > d</b> {sic}\n'
        )
        assert parse(text)[0].text == "Hello red a < b & c > d {sic}"

    def test_numbers_may_be_missing_wrong_or_words(self) -> None:
        text = (
            "00:00:01,000 --> 00:00:02,000\nIn\n1984\n\n"
            "00:00:03,000 --> 00:00:04,000\n2001\n\n"
            "7\n00:00:05,000 --> 00:00:06,000\n9"
        )
        assert [each.text for each in parse(text)] == ["In\n1984", "2001", "9"]

    def test_blank_lines_inside_a_cue(self) -> None:
        text = (
            "1\n00:00:01,000 --> 00:00:02,000\nOne\n\nTwo\n\n2\n00:00:03,000 --> 00:00:04,000\nX\n"
        )
        assert parse(text)[0].text == "One\nTwo"

    def test_cues_without_words_or_time_are_left_out(self) -> None:
        text = (
            "1\n00:00:01,000 --> 00:00:02,000\n\n"
            "2\n00:00:03,000 --> 00:00:03,000\nFlash\n\n"
            "3\n00:00:04,000 --> 00:00:05,000\nX\n"
        )
        assert parse(text) == [cue(4, 5, "X")]

    def test_cues_out_of_order_are_put_in_order(self) -> None:
        text = "2\n00:00:03,000 --> 00:00:04,000\nB\n\n1\n00:00:01,000 --> 00:00:02,000\nA\n"
        assert [each.text for each in parse(text)] == ["A", "B"]

    def test_a_bad_time_is_told_with_its_line(self) -> None:
        text = "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:0x,000 --> 00:00:04,000\nB\n"
        assert refused(text) == (
            "Line 6 of “x.srt” has a time that cannot be read: “00:00:0x,000”;"
            " times look like 00:00:01,000."
        )
        assert refused("1\n00:61:00,000 --> 00:62:00,000\nA").startswith("Line 2 of “x.srt” has")
        assert refused("1\n00:01:00,000 -->\nA").startswith("Line 2 of “x.srt” has a time")

    def test_an_end_before_the_beginning_is_told(self) -> None:
        said = refused("1\n00:00:02,000 --> 00:00:01,000\nA\n")
        assert said.startswith("Line 2 of “x.srt” has a caption that ends before it begins")

    def test_a_file_without_captions_is_told(self) -> None:
        assert refused("Dear diary,\n\n1\n").startswith("“x.srt” holds no captions")


class TestWebVtt:
    def test_a_rich_file(self) -> None:
        text = (
            "WEBVTT - A film\nKind: captions\n\nNOTE\nnot --> this\n\n"
            "STYLE\n::cue { color: red }\n\n"
            "REGION\nid:a\n\n"
            "opening\n00:01.000 --> 00:02.000 align:start line:0\n"
            "<v Ann><c.loud>Hi &amp; <00:00:01.500>bye</c></v> &lt;b&gt;&nbsp;1\n\n"
            "01:00:03.000 --> 01:00:04.250\nTwo\nlines\n"
        )
        assert parse(text) == [cue(1, 2, "Hi & bye <b> 1"), cue(3603, 3604.25, "Two\nlines")]

    def test_words_without_times_are_told_with_their_line(self) -> None:
        said = refused("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nlost words\n")
        assert said.startswith("Line 6 of “x.srt” has words without their times")


class TestOneAtATime:
    def test_two_speakers_share_a_cue(self) -> None:
        both = one_at_a_time([cue(1, 4, "A"), cue(2, 3, "B")])
        assert list(both) == [cue(1, 2, "A"), cue(2, 3, "A\nB"), cue(3, 4, "A")]

    def test_a_slip_is_no_duet(self) -> None:
        cues = one_at_a_time([cue(1, 3.1, "A"), cue(3, 5, "B")])
        assert list(cues) == [cue(1, 3, "A"), cue(3, 5, "B")]

    def test_the_same_words_twice_are_said_once(self) -> None:
        assert list(one_at_a_time([cue(1, 2, "A"), cue(1, 2, "A")])) == [cue(1, 2, "A")]


class TestFiles:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_encodings(self, tmp_path: Path, encoding: str) -> None:
        path = tmp_path / "a b.srt"
        path.write_bytes("1\n00:00:01,000 --> 00:00:02,000\nGrüße, café\n".encode(encoding))
        assert read_captions(path) == (cue(1, 2, "Grüße, café"),)

    def test_what_is_no_text_is_refused_in_a_sentence(self, tmp_path: Path) -> None:
        for name, data in (("film.srt", bytes(range(256)) * 9), ("none.srt", b" \n")):
            path = tmp_path / name
            path.write_bytes(data)
            with pytest.raises(InvalidInput, match=f"{name}.*no caption in it"):
                read_captions(path)
        with pytest.raises(InvalidInput, match="There is no file"):
            read_captions(tmp_path / "gone.srt")


_LINE = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=40
).map(lambda line: " ".join(line.split()))
_TEXT = st.lists(_LINE.filter(bool), min_size=1, max_size=3).map("\n".join)


@st.composite
def _cues(draw: st.DrawFn) -> list[Cue]:
    """Cues in order, their times whole milliseconds, of which neighbours may touch."""
    steps = draw(
        st.lists(st.tuples(st.integers(0, 10**9), st.integers(1, 10**7), _TEXT), min_size=1)
    )
    cues, now = [], 0
    for gap, length, text in steps:
        start = now + gap
        now = start + length
        cues.append(Cue(Flicks(start * MILLISECOND), Flicks(now * MILLISECOND), text))
    return cues


@given(_cues())
def test_webvtt_comes_back_as_it_was(cues: list[Cue]) -> None:
    assert parse(as_webvtt(cues)) == cues


@given(_cues())
def test_subrip_comes_back_but_for_what_reads_as_markup(cues: list[Cue]) -> None:
    plain = [
        Cue(each.start, each.end, each.text.translate({ord(sign): "." for sign in "<{>"}))
        for each in cues
    ]
    assert parse(as_subrip(plain)) == plain


@given(_cues(), st.integers(-MILLISECOND // 3, MILLISECOND // 3))
def test_times_are_written_to_the_nearest_millisecond(cues: list[Cue], off: int) -> None:
    moved = [
        Cue(Flicks(max(0, each.start + off)), Flicks(each.end + off), each.text) for each in cues
    ]
    assert [(each.start, each.end) for each in parse(as_webvtt(moved))] == [
        (each.start, each.end) for each in cues
    ]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12))
def test_one_at_a_time_shows_every_word_when_it_was_shown(spans: list[tuple[int, int]]) -> None:
    cues = [cue(start, start + length, f"<{n}>") for n, (start, length) in enumerate(spans)]
    apart = list(one_at_a_time(cues))
    assert all(one.end <= other.start for one, other in pairwise(apart))
    for second in range(95):
        instant = second * SECOND + SECOND // 2
        meant = {each.text for each in cues if each.start <= instant < each.end}
        shown = [each.text for each in apart if each.start <= instant < each.end]
        assert set("\n".join(shown).split("\n")) - {""} == meant


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    for each in (text, f"WEBVTT\n\n{text}", f"1\n00:00:01,000 --> {text}"):
        try:
            cues = parse(each)
        except InvalidInput:
            continue
        assert all(one.end > one.start and one.text for one in cues)
