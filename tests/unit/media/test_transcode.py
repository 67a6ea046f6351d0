"""Every kind of export, made by real encoders at tiny sizes, decoded and looked at."""

import asyncio
import re
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import imageio_ffmpeg
import pytest
from PIL import Image, ImageChops, ImageStat

from desktop_app import paths
from desktop_app.domain.exporting import (
    Codec,
    Control,
    ExportSettings,
    Preset,
    StillsOf,
)
from desktop_app.domain.problems import DiskFull, LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.media.encoders import Encoder, Encoders, EncoderTrials, encoders_that_work
from desktop_app.media.probe import verify
from desktop_app.media.process import ProcessFailed
from desktop_app.media.provenance import AI_NOTICE, SOURCE_TYPE
from desktop_app.media.transcode import TranscodeJob, transcode
from desktop_app.storage.presets import load_presets
from tests.fakes.clips import LANDSCAPE, make_clip, run_ffmpeg, sync_clip

FRAMES = 60
FORMAT = FilmFormat(*LANDSCAPE)
PROGRAM = imageio_ffmpeg.get_ffmpeg_exe()
PRESETS = {str(each.id): each for each in load_presets(paths.resources() / "exports.json")}


@pytest.fixture(scope="module")
def encoders() -> Encoders:
    return asyncio.run(encoders_that_work(PROGRAM))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A joined film of two chapters with a caption; its name is one to be careful with."""
    folder = tmp_path_factory.mktemp("100% 'films' 🎬")
    clip = make_clip(folder / "clip.mp4", frames=FRAMES)
    (folder / "c.txt").write_text(
        ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/30\nSTART=0\nEND=20\ntitle=Dawn\n"
        "[CHAPTER]\nTIMEBASE=1/30\nSTART=20\nEND=60\ntitle=Noon\n",
        encoding="utf-8",
    )
    (folder / "s.srt").write_text("1\n00:00:00,500 --> 00:00:01,000\nHello\n\n", encoding="utf-8")
    out = folder / "-film %03d.mp4"
    run_ffmpeg(
        *("-i", f"file:{clip}", "-i", f"file:{folder / 's.srt'}", "-i", f"file:{folder / 'c.txt'}"),
        *("-map", "0", "-map", "1", "-map_metadata", "2", "-map_chapters", "2", "-c", "copy"),
        *("-c:s", "mov_text", "-f", "mp4", f"file:{out}"),
    )
    return out


def job(film: Path, out: Path, preset: Preset, encoders: Encoders, **more: Any) -> TranscodeJob:
    settings = more.pop("settings", preset.settings)
    return TranscodeJob(
        source=film,
        out=out,
        preset=preset,
        settings=settings,
        format=FORMAT,
        frames=FRAMES,
        first=more.pop("first", 0),
        end=more.pop("end", FRAMES),
        title="Harbour “at dawn”",
        encoder=encoders.for_codec(preset.codec),
        **more,
    )


async def made(work: TranscodeJob) -> list[tuple[Flicks, Flicks]]:
    heard: list[tuple[Flicks, Flicks]] = []
    done = await transcode(work, lambda *told: heard.append(told), program=PROGRAM)
    assert done.size_bytes == sum(path.stat().st_size for path in done.paths)
    assert [each for each in left_in(work.out.parent) if each.startswith(".")] == []
    return heard


def left_in(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def samples_of(path: Path) -> int:
    with av.open(str(path)) as container:
        return sum(frame.samples for frame in container.decode(audio=0))


def sound_length(path: Path) -> Fraction:
    """Return how long the sound is in seconds, as a player takes it."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        assert stream.duration is not None
        assert stream.time_base is not None
        return stream.duration * stream.time_base


def chapters_of(path: Path) -> list[tuple[str, float]]:
    with av.open(str(path)) as container:
        return [
            (each["metadata"]["title"], round(float(each["start"] * (each["time_base"] or 0)), 2))
            for each in container.chapters()
        ]


def likeness(one: Path, other: Path, *filters: str) -> float:
    """Return the worst frame's SSIM of two films of one size."""
    graph = f"[0:v]{','.join(filters) or 'null'}[a];[a][1:v]ssim=stats_file=-"
    told = subprocess.run(
        [PROGRAM, "-i", f"file:{one}", "-i", f"file:{other}", "-lavfi", graph, "-f", "null", "-"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    return min(float(each) for each in re.findall(r"All:([0-9.]+)", told))


VIDEO = {
    "h264": (PRESETS["youtube"], ExportSettings(control=Control.QUALITY, quality=20), "h264"),
    "h264 in two passes": (
        PRESETS["youtube"],
        ExportSettings(control=Control.BITRATE, bit_rate=900_000),
        "h264",
    ),
    "h265": (PRESETS["h265"], PRESETS["h265"].settings, "hevc"),
    "h265 in two passes": (
        PRESETS["h265"],
        ExportSettings(control=Control.BITRATE, bit_rate=900_000),
        "hevc",
    ),
    "av1": (PRESETS["av1"], PRESETS["av1"].settings, "av1"),
    "av1 by rate": (
        PRESETS["av1"],
        ExportSettings(control=Control.BITRATE, bit_rate=900_000),
        "av1",
    ),
    "prores": (PRESETS["prores"], PRESETS["prores"].settings, "prores"),
}


@pytest.mark.parametrize("name", VIDEO)
async def test_a_film_keeps_frames_sound_chapters_and_captions(
    name: str, film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    preset, settings, codec = VIDEO[name]
    out = tmp_path / f"-out %d 'x'.{preset.container}"
    heard = await made(job(film, out, preset, encoders, settings=settings))
    info = verify(out)
    assert (info.width, info.height, info.frames) == (*LANDSCAPE, FRAMES)
    assert info.rate == FORMAT.rate
    assert info.video_codec in (codec, "libdav1d" if codec == "av1" else codec)
    assert sound_length(out) == 2
    assert chapters_of(out) == [("Dawn", 0.0), ("Noon", 0.67)]
    data = out.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")
    assert data.count(SOURCE_TYPE.encode()) == 1
    with av.open(str(out)) as container:
        picture, sound = container.streams.video[0], container.streams.audio[0]
        assert picture.codec_context.color_primaries == picture.codec_context.color_trc == 1
        assert picture.codec_context.colorspace == 1
        assert sound.start_time in (0, None)
        assert container.metadata["title"] == "Harbour “at dawn”"
        assert container.metadata["comment"] == AI_NOTICE
        assert len(container.streams.subtitles) == 1
        if preset.codec is Codec.PRORES:
            assert picture.codec_context.pix_fmt == "yuv422p10le"
            assert sound.codec_context.name == "pcm_s16le"
            assert picture.codec_context.codec_tag == "apcn"
        if preset.codec is Codec.HEVC:
            assert picture.codec_context.codec_tag == "hvc1"
    assert likeness(film, out) > 0.9
    assert heard[-1][0] == heard[-1][1]
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)


async def test_two_passes_meet_the_rate(film: Path, tmp_path: Path, encoders: Encoders) -> None:
    sizes = []
    for rate in (300_000, 1_200_000):
        out = tmp_path / f"{rate}.mp4"
        settings = ExportSettings(control=Control.BITRATE, bit_rate=rate)
        await made(job(film, out, PRESETS["youtube"], encoders, settings=settings))
        with av.open(str(out)) as container:
            stream = container.streams.video[0]
            sizes.append(sum(each.size for each in container.demux(stream)) * 8 / 2)
    assert sizes == pytest.approx([300_000, 1_200_000], rel=0.2)


async def test_the_films_own_sound_is_copied(
    film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    for name in ("h265", "m4a"):
        out = tmp_path / f"{name}.{PRESETS[name].container}"
        await made(job(film, out, PRESETS[name], encoders))
        assert _sound_packets(out) == _sound_packets(film)


def _sound_packets(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(each) for each in container.demux(audio=0) if each.size]


@pytest.mark.parametrize(
    ("name", "settings", "codec"),
    [
        ("wav", None, "pcm_s16le"),
        ("m4a", None, "aac"),
        ("m4a", ExportSettings(control=Control.BITRATE, sound_bit_rate=96_000), "aac"),
        ("mp3", None, "mp3float"),
    ],
)
async def test_sound_alone_is_as_long_as_the_film(
    name: str, settings: ExportSettings | None, codec: str, film: Path, tmp_path: Path,
    encoders: Encoders,
) -> None:  # fmt: skip
    preset = PRESETS[name]
    out = tmp_path / f"sound.{name}"
    await made(job(film, out, preset, encoders, settings=settings or preset.settings))
    with av.open(str(out)) as container:
        assert not container.streams.video
        assert container.streams.audio[0].codec_context.name == codec
    length = sound_length(out)
    assert length == 2 if name != "mp3" else abs(length - 2) < Fraction(1152, 48_000)
    if name == "wav":
        assert samples_of(out) == FRAMES * 1600


@pytest.mark.parametrize("name", ["gif", "webp"])
async def test_an_animation_has_its_size_and_rate(
    name: str, film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    settings = replace(PRESETS[name].settings, size=160, rate=FrameRate(10))
    out = tmp_path / f"x.{name}"
    await made(job(film, out, PRESETS[name], encoders, settings=settings, first=15, end=45))
    with Image.open(out) as picture:
        assert picture.size == (160, 88)
        assert getattr(picture, "n_frames") == 10  # noqa: B009 - PIL adds it when it is animated
        shown = 0
        for frame in range(10):
            picture.seek(frame)
            picture.load()
            shown += picture.info["duration"]
        assert shown == 1000


@pytest.mark.parametrize("first", [0, 17, 45])
async def test_a_range_begins_and_ends_at_its_frame(
    first: int, tmp_path: Path, encoders: Encoders
) -> None:
    source = make_clip(tmp_path / "n.mp4", frames=FRAMES)
    out = tmp_path / "cut.mp4"
    settings = ExportSettings(control=Control.QUALITY, quality=8)
    await made(
        job(
            source, out, PRESETS["youtube"], encoders, settings=settings, first=first, end=first + 9
        )
    )
    assert verify(out).frames == 9
    assert sound_length(out) == Fraction(9, 30)
    cut = f"trim=start_frame={first}:end_frame={first + 9}"
    assert likeness(source, out, cut, "setpts=PTS-STARTPTS") > 0.97
    if first:
        off = f"trim=start_frame={first - 1}:end_frame={first + 8}"
        assert likeness(source, out, off, "setpts=PTS-STARTPTS") < likeness(
            source, out, cut, "setpts=PTS-STARTPTS"
        )


async def test_a_range_of_sound_is_exact_to_the_sample(tmp_path: Path, encoders: Encoders) -> None:
    """The chirp of the second clip begins where the range does."""
    one = sync_clip(tmp_path / "one.mp4", frames=120)
    out = tmp_path / "cut.wav"
    whole = tmp_path / "whole.wav"
    base = job(one, out, PRESETS["wav"], encoders)
    await made(replace(base, out=whole, frames=120, end=120))
    await made(replace(base, frames=120, first=95, end=110))
    assert _pcm(out) == _pcm(whole)[95 * 1600 * 4 : 110 * 1600 * 4]


def _pcm(path: Path) -> bytes:
    with av.open(str(path)) as container:
        return b"".join(frame.to_ndarray().tobytes() for frame in container.decode(audio=0))


async def test_stills_are_the_frames_asked_for(
    film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    names = [(0, tmp_path / "50% 1.png"), (33, tmp_path / "50% %02d.png")]
    settings = ExportSettings(stills=StillsOf.SCENES)
    work = job(film, names[0][1], PRESETS["stills"], encoders, settings=settings)
    await made(replace(work, stills=tuple(names)))
    wanted, before = (tmp_path / f"{name}.bmp" for name in ("wanted", "before"))
    for frame, path in names:
        picked = f"select=eq(n\\,{frame})"
        flags = ("-sws_flags", "accurate_rnd+full_chroma_int", "-frames:v", "1")
        run_ffmpeg("-i", f"file:{film}", "-vf", picked, *flags, str(wanted))
        other = f"select=eq(n\\,{frame + 1})"
        run_ffmpeg("-i", f"file:{film}", "-vf", other, *flags, str(before))
        assert difference(path, wanted) < 1
        assert difference(path, before) > 2 * difference(path, wanted)


def difference(one: Path, other: Path) -> float:
    """Return the mean difference of two pictures, of 255."""
    with Image.open(one) as a, Image.open(other) as b:
        assert a.size == b.size
        apart = ImageChops.difference(a.convert("RGB"), b.convert("RGB"))
        return sum(ImageStat.Stat(apart).mean) / 3


class Card:
    """A program that is ffmpeg with a graphics card that passes a trial and fails at work."""

    def __init__(self, folder: Path, *, works: bool = False) -> None:
        self.log = folder / "card.log"
        self.program = folder / "ffmpeg"
        self.program.write_text(
            f"#!{sys.executable}\n"
            "import os, sys\n"
            "args = sys.argv[1:]\n"
            f"open({str(self.log)!r}, 'a').write(' '.join(args) + '\\n')\n"
            "if '-encoders' in args:\n"
            "    print(' V....D h264_nvenc x'); print(' V....D h264_qsv x')\n"
            "if any('h264_nvenc' == each for each in args):\n"
            f"    if 'null' not in args and not {works}:\n"
            "        print('out_time_us=300000', flush=True)\n"
            "        sys.exit('the card was taken away')\n"
            "    drop = {'-preset', '-rc', '-cq'}\n"
            "    kept, skip = [], False\n"
            "    for each in args:\n"
            "        if skip or each in drop:\n"
            "            skip = each in drop\n"
            "            continue\n"
            "        kept.append('libx264' if each == 'h264_nvenc' else each)\n"
            "    args = kept\n"
            f"os.execv({PROGRAM!r}, [{PROGRAM!r}, *args])\n",
            encoding="utf-8",
        )
        self.program.chmod(0o755)


on_posix = pytest.mark.skipif(sys.platform == "win32", reason="the card is a script")


@on_posix
async def test_only_cards_that_encode_are_offered(tmp_path: Path) -> None:
    card = Card(tmp_path)
    trials = EncoderTrials()
    found = await trials.found(str(card.program))
    # This ffmpeg lists Quick Sync too, and has no such card.
    assert [each.name for each in found.pictures if each.is_hardware] == ["h264_nvenc"]
    assert found.for_codec(Codec.H264, hardware=True) == Encoder("h264_nvenc", Codec.H264, "NVIDIA")
    assert found.mp3
    assert found.webp
    asked = card.log.read_text().count("\n")
    assert await trials.found(str(card.program)) is found
    assert card.log.read_text().count("\n") == asked
    await trials.close()


@on_posix
@pytest.mark.parametrize("works", [True, False])
async def test_a_card_that_fails_is_replaced_by_software(
    works: bool, film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    card = Card(tmp_path, works=works)
    out = tmp_path / "out" / "x.mp4"
    out.parent.mkdir()
    settings = ExportSettings(control=Control.QUALITY, hardware=True)
    work = replace(
        job(film, out, PRESETS["youtube"], encoders, settings=settings),
        encoder=Encoder("h264_nvenc", Codec.H264, "NVIDIA"),
        instead=encoders.for_codec(Codec.H264),
    )
    done = await transcode(work, lambda *_: None, program=str(card.program))
    expected = "" if works else "NVIDIA’s encoder failed; software did it instead."
    assert done.word == expected
    assert verify(out).frames == FRAMES
    assert left_in(out.parent) == ["x.mp4"]


async def test_an_encoder_that_is_not_there_is_told(film: Path, tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="cannot write AV1; choose another preset"):
        await made(job(film, tmp_path / "x.mp4", PRESETS["av1"], Encoders()))


async def test_no_room_is_told_before_anything_is_written(
    film: Path, tmp_path: Path, encoders: Encoders
) -> None:
    work = job(film, tmp_path / "x.mp4", PRESETS["h265"], encoders, needed=1 << 60)
    with pytest.raises(DiskFull, match=r"needs .* MB more room"):
        await made(work)
    assert left_in(tmp_path) == []


async def test_a_failure_keeps_what_was_there(tmp_path: Path, encoders: Encoders) -> None:
    out = tmp_path / "x.mp4"
    out.write_bytes(b"the film of yesterday")
    damaged = tmp_path / "in.mp4"
    make_clip(damaged, frames=FRAMES)
    data = damaged.read_bytes()
    damaged.write_bytes(data[: len(data) // 2].replace(b"mdat", b"mdat"))
    work = replace(job(damaged, out, PRESETS["h265"], encoders))
    with pytest.raises((ProcessFailed, LocalFault)):
        await made(replace(work, source=tmp_path / "gone.mp4"))
    assert out.read_bytes() == b"the film of yesterday"


async def test_cancelling_leaves_nothing(film: Path, tmp_path: Path, encoders: Encoders) -> None:
    long = tmp_path / "long.mp4"
    make_clip(long, frames=600, size=(640, 352))
    out = tmp_path / "out"
    out.mkdir()
    begun = asyncio.Event()
    work = replace(
        job(long, out / "x.mp4", PRESETS["h265"], encoders),
        frames=600,
        end=600,
        format=FilmFormat(640, 352),
    )
    task = asyncio.create_task(transcode(work, lambda *_: begun.set(), program=PROGRAM))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert left_in(out) == []
