"""Chapters, soft captions and what a film says of its making, as players and ffmpeg read them."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import av
import imageio_ffmpeg
import pytest

from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Chapter, Origin, Spoken
from desktop_app.domain.time import FrameRate, samples_at
from desktop_app.media.boxes import has_content_credentials
from desktop_app.media.film import FilmPlan, PictureFrame, write_film
from desktop_app.media.h264 import AvcConfig
from desktop_app.media.opening import opened
from desktop_app.media.provenance import SOURCE_TYPE, append_xmp, commented
from tests.fakes.clips import LANDSCAPE, make_clip

FRAMES = 45
RATE = FrameRate(30)
SRT = ("-f", "srt", "-")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film of one clip with two chapters and three captions, two of them at once."""
    clip = make_clip(tmp_path / "clip.mp4", frames=FRAMES, sound=None, video=("-bf", "0"))
    fmt = FilmFormat(*LANDSCAPE, RATE)
    out = tmp_path / "film.mp4"
    with opened(clip) as container:
        stream = container.streams.video[0]
        sets = AvcConfig.parse(stream.codec_context.extradata or b"")
        assert sets is not None
        plan = FilmPlan(
            fmt,
            FRAMES,
            samples_at(RATE.of_frames(FRAMES), fmt.sample_rate),
            delay=0,
            sets=sets,
            metadata={"title": "Harbour & <sea>", "comment": commented(""), "language": "deu"},
            chapters=(Chapter("Dawn; = # \\ 🌅", 0), Chapter("Noon", 20)),
            captions=(
                *(Spoken("Hello\nthere", 5, 15), Spoken("Bye 🙂", 30, 45)),
                Spoken("Now", 40, 45),
            ),
        )
        pictures = _pictures(container)
        assert write_film(out, plan, stream, pictures, iter(()), lambda _: None) == FRAMES
    return out


def _pictures(container: av.container.InputContainer) -> Iterator[PictureFrame]:
    packets = container.demux(container.streams.video[0])
    yield from (PictureFrame(each, n) for n, each in enumerate(packets) if each.size)


def test_chapters_begin_with_their_scenes(film: Path) -> None:
    with opened(film) as container:
        found = [
            (each["metadata"]["title"], round(each["start"] * (each["time_base"] or 0) * 1000))
            for each in container.chapters()
        ]
    assert found == [("Dawn; = # \\ 🌅", 0), ("Noon", 667)]


def test_captions_are_shown_for_exactly_their_frames(film: Path) -> None:
    with opened(film) as container:
        stream = container.streams.subtitles[0]
        assert stream.codec_context.name == "mov_text"
        assert stream.language == "deu"
        assert stream.disposition & stream.disposition.default
        assert stream.time_base is not None
        frame = int(1 / (30 * stream.time_base))
        found = [
            (bytes(each)[2:].decode(), each.pts, each.duration)
            for each in container.demux(stream)
            if each.size and each.pts is not None
        ]
    assert [each for each in found if each[0]] == [
        ("Hello\nthere", 5 * frame, 10 * frame),
        ("Bye 🙂", 30 * frame, 10 * frame),
        ("Bye 🙂\nNow", 40 * frame, 5 * frame),
    ]


def test_ffmpeg_reads_captions_as_subtitles(film: Path) -> None:
    told = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", film, "-map", "0:s:0", *SRT],
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert re.findall(r"(\S+) --> (\S+)\s+Hello\s+there", told) == [
        ("00:00:00,167", "00:00:00,500")
    ]


def test_it_says_that_ai_made_it(film: Path) -> None:
    data = film.read_bytes()
    assert data.count(SOURCE_TYPE.encode()) == 1
    assert b"Harbour &amp; &lt;sea&gt;" in data
    place = data.index(bytes.fromhex("be7acfcb97a942e89c71999491e3afac"))
    size = int.from_bytes(data[place - 8 : place - 4])
    assert data[place - 4 : place] == b"uuid"
    assert place - 8 + size == len(data)
    with opened(film) as container:
        assert container.metadata["comment"] == commented("For Ada.").removeprefix("For Ada. ")


def test_the_index_comes_first(film: Path) -> None:
    data = film.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_the_notice_is_said_once() -> None:
    assert commented(commented("For Ada.")) == commented("For Ada.")


def test_content_credentials_are_found(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", frames=5)
    assert not has_content_credentials(clip)
    manifest = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(40)
    with clip.open("ab") as file:
        file.write((8 + len(manifest)).to_bytes(4) + b"uuid" + manifest)
    assert has_content_credentials(clip)


@pytest.mark.parametrize("data", [b"", b"moov", b"\0\0\0\1uuid", b"\0\0\0\4ftyp" * 9])
def test_no_content_credentials_are_found_in_what_is_no_film(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.mp4"
    path.write_bytes(data)
    assert not has_content_credentials(path)


def test_of_imported_clips_nothing_is_claimed(tmp_path: Path) -> None:
    assert commented("For Ada.", Origin.UNKNOWN) == "For Ada."
    assert commented("", Origin.MIXED) == "Some clips in this film were generated by AI."
    assert commented(commented("", Origin.MIXED), Origin.MIXED).count("generated") == 1
    file = tmp_path / "film.mp4"
    file.write_bytes(b"film")
    append_xmp(file, "Harbour", Origin.UNKNOWN)
    assert file.read_bytes() == b"film"
    append_xmp(file, "Harbour", Origin.MIXED)
    assert b"/compositeWithTrainedAlgorithmicMedia<" in file.read_bytes()
