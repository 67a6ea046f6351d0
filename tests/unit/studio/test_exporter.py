"""Exports of a real film through real processes: what comes out, what is said of it, what stays."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import av
import pytest

from desktop_app import paths
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.exporting import Codec, Container, Control, StillsOf
from desktop_app.domain.problems import DiskFull, InvalidInput
from desktop_app.domain.project import Project, ProjectId, Take, TakeId
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, as_seconds
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Placement
from desktop_app.media.encoders import Encoder, Encoders, EncoderTrials
from desktop_app.media.probe import probe, verify
from desktop_app.media.shelves import Shelves
from desktop_app.storage.presets import load_presets
from desktop_app.studio.export_words import foretold, lasting, left, sized, written
from desktop_app.studio.exporter import Exporter, ExportOrder
from desktop_app.studio.films import FilmMaker
from desktop_app.studio.session import ProjectSession
from tests.fakes.clips import make_clip

SETTINGS = Settings(ModelId("m"))
FRAMES = (30, 45)
SIZE = (128, 72)
RATE = FrameRate(30)
COMMAND = [sys.executable, "-m", "desktop_app", "_media"]
PRESETS = {str(each.id): each for each in load_presets(paths.resources() / "exports.json")}
MANIFEST = bytes.fromhex("d8fec3d61b0e483c92975828877ec481") + bytes(40)


class Desk:
    """A film of two clips, what exports it, and where to."""

    def __init__(self, folder: Path, project: Project) -> None:
        self.folder = folder / "film.takewright"
        self.project = project
        shelves = Shelves(folder / "media")
        self.films = FilmMaker(folder / "cache", shelves, [*COMMAND, "assemble"])
        self.trials = EncoderTrials()
        self.exporter = Exporter(self.films, self.trials, [*COMMAND, "transcode"])
        self.exports = folder / "ex ports"

    def order(self, name: str, **changes: object) -> ExportOrder:
        preset = PRESETS[name]
        settings = replace(preset.settings, **changes)  # type: ignore[arg-type]
        out = self.exports / f"Harbour.{preset.container}"
        return ExportOrder(self.project, self.folder, preset, settings, out)

    @property
    def left(self) -> list[str]:
        return sorted(each.name for each in self.exports.iterdir())


@pytest.fixture(scope="session")
def two_clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [make_clip(folder / f"{n}.mp4", frames=n, size=SIZE) for n in FRAMES]


@pytest.fixture
async def desk(tmp_path: Path, two_clips: list[Path]) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path, Project(ProjectId("p"), "Harbour"))
    session = ProjectSession(
        desk.project, desk.folder, lambda project, folder: None, autosave_delay=3600
    )
    scenes = session.add_scenes([SceneDraft(name, "x") for name in ("Dawn", "Noon")], SETTINGS)
    for scene, clip in zip(scenes, two_clips, strict=True):
        place = f"clips/{scene}/take-1.mp4"
        (desk.folder / place).parent.mkdir(parents=True)
        os.link(clip, desk.folder / place)
        session.receive_take(Take(TakeId(scene), scene, 1, place, "x", SETTINGS, probe(clip), 0))
    await session.close()
    desk.project = session.project
    yield desk
    await desk.trials.close()
    await desk.films.close()


async def test_the_lossless_master_is_the_joined_film(desk: Desk) -> None:
    order = desk.order("master")
    forecast = await desk.exporter.forecast(order)
    heard: list[float] = []
    done = await desk.exporter.write(order, heard.append)
    assert verify(order.out).frames == 75
    assert done.copied == done.duration == RATE.of_frames(75)
    assert written(done).startswith("Harbour.mp4 is written (")
    assert written(done).endswith("All of 2.5 s copied bit for bit.")
    assert forecast.size_bytes == pytest.approx(done.size_bytes, abs=300_000)
    assert "All of 2.5 s copied bit for bit. About" in foretold(forecast)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    assert (
        order.out.read_bytes() == (await desk.films.preview(desk.project, desk.folder)).read_bytes()
    )


async def test_a_film_of_the_presets_shape_is_not_encoded_again(desk: Desk) -> None:
    master, tube = desk.order("master"), desk.order("youtube")
    await desk.exporter.write(master, lambda _: None)
    first = master.out.read_bytes()
    await desk.exporter.write(tube, lambda _: None)
    assert tube.out.read_bytes() == first


@pytest.mark.parametrize(
    ("name", "size"), [("vertical", (360, 640)), ("square", (360, 360)), ("h265", SIZE)]
)
async def test_a_preset_has_its_shape(name: str, size: tuple[int, int], desk: Desk) -> None:
    order = desk.order(name)
    forecast = await desk.exporter.forecast(order)
    assert (forecast.format.width, forecast.format.height) == size
    done = await desk.exporter.write(order, lambda _: None)
    info = verify(order.out)
    assert (info.width, info.height, info.frames) == (*size, 75)
    words = written(done)
    if name == "h265":
        assert "encoded as H.265" in words
        assert info.video_codec == "hevc"
    else:
        assert "All of 2.5 s re-encoded: take-1.mp4 is 128x72" in words
        assert "re-encoded" in foretold(forecast)


async def test_a_part_of_the_film(desk: Desk) -> None:
    span = TimeRange(RATE.of_frames(20), RATE.of_frames(25))
    for name in ("master", "h265", "wav", "gif"):
        order = desk.order(name, span=span)
        done = await desk.exporter.write(order, lambda _: None)
        assert done.duration == RATE.of_frames(25), name
        if order.preset.container is Container.MP4:
            assert verify(order.out).frames == 25
    assert (desk.exports / "Harbour.wav").stat().st_size == pytest.approx(25 * 1600 * 4, abs=200)
    assert as_seconds(probe(desk.exports / "Harbour.gif").duration) == pytest.approx(0.8, abs=0.11)


async def test_stills_of_every_scene_and_of_the_playhead(desk: Desk) -> None:
    scenes = desk.order("stills", stills=StillsOf.SCENES)
    forecast = await desk.exporter.forecast(scenes)
    done = await desk.exporter.write(scenes, lambda _: None)
    assert desk.left == ["Harbour 01.png", "Harbour 02.png"]
    assert forecast.files == done.files
    assert foretold(forecast).startswith("2 pictures.")
    assert written(done).startswith("2 pictures are written, Harbour 01.png the first")
    one = replace(desk.order("stills"), playhead=RATE.of_frames(1000))
    await desk.exporter.write(one, lambda _: None)
    assert "Harbour.png" in desk.left
    last = (desk.exports / "Harbour.png").read_bytes()
    await desk.exporter.write(replace(one, playhead=RATE.of_frames(74)), lambda _: None)
    assert (desk.exports / "Harbour.png").read_bytes() == last


async def test_no_room_is_told_before_work_begins(desk: Desk) -> None:
    order = desk.order("h265", control=Control.BITRATE, bit_rate=10**18)
    with pytest.raises(DiskFull, match="more room on its disk"):
        await desk.exporter.write(order, lambda _: None)
    assert not desk.exports.exists()
    assert not (desk.folder.parent / "cache").exists()


@pytest.mark.parametrize("name", ["master", "h265", "stills"])
async def test_clips_are_never_written_over(name: str, desk: Desk) -> None:
    order = desk.order(name)
    take = desk.folder / desk.project.takes[0].path
    inside = take.with_suffix(f".{order.preset.container}")
    with pytest.raises(InvalidInput, match="holds the film's own clips"):
        await desk.exporter.write(replace(order, out=inside), lambda _: None)
    assert probe(take).frames == FRAMES[0]


async def test_a_name_that_says_another_kind_is_refused(desk: Desk) -> None:
    order = replace(desk.order("prores"), out=desk.exports / "Harbour.mp4")
    with pytest.raises(InvalidInput, match=r"written as \.mov"):
        await desk.exporter.write(order, lambda _: None)


async def test_cancelling_leaves_what_was_there(desk: Desk) -> None:
    order = desk.order("h265")
    desk.exports.mkdir()
    order.out.write_bytes(b"the film before")
    begun = asyncio.Event()
    writing = asyncio.create_task(desk.exporter.write(order, lambda done: begun.set()))
    await begun.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert order.out.read_bytes() == b"the film before"
    assert desk.left == ["Harbour.mp4"]


async def test_one_untouched_clip_keeps_its_content_credentials(desk: Desk) -> None:
    takes = desk.project.takes
    for take in takes:
        path = desk.folder / take.path
        data = path.read_bytes()
        path.unlink()
        path.write_bytes(data + (8 + len(MANIFEST)).to_bytes(4) + b"uuid" + MANIFEST)
    order = desk.order("master")
    done = await desk.exporter.write(order, lambda _: None)
    assert written(done).endswith(
        "2 clips in it have content credentials (C2PA), which hold for their own files only; this"
        " one carries none."
    )
    clips = desk.project.timeline.picture.clips[:1]
    track = replace(desk.project.timeline.picture, clips=clips)
    alone = replace(desk.project, timeline=replace(desk.project.timeline, picture=track))
    single = replace(order, project=alone)
    done = await desk.exporter.write(single, lambda _: None)
    assert order.out.read_bytes() == (desk.folder / takes[0].path).read_bytes()
    assert "still hold" in written(done)
    done = await desk.exporter.write(replace(desk.order("h265"), project=alone), lambda _: None)
    assert written(done).endswith("A clip in it has content credentials (C2PA), which hold for its"
                                  " own file only; this one carries none.")  # fmt: skip


async def test_a_film_without_takes_is_told(desk: Desk) -> None:
    order = replace(desk.order("master"), project=Project(ProjectId("q"), "Empty"))
    with pytest.raises(InvalidInput, match="No scene has a take yet"):
        await desk.exporter.forecast(order)


async def test_the_film_that_was_ordered_is_written(desk: Desk) -> None:
    order = desk.order("master")
    writing = asyncio.create_task(desk.exporter.write(order, lambda _: None))
    clips = desk.project.timeline.picture.clips[:1]
    track = replace(desk.project.timeline.picture, clips=clips)
    desk.project = replace(desk.project, timeline=replace(desk.project.timeline, picture=track))
    await writing
    assert verify(order.out).frames == 75


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.04, "0 s"), (12, "12 s"), (12.34, "12.3 s"), (598, "9:58")]
)
def test_lengths(seconds: float, words: str) -> None:
    assert lasting(Flicks(round(seconds * 705_600_000))) == words


def test_sizes_and_times_left() -> None:
    assert [sized(n) for n in (0, 34_000, 2_400_000, 240_000_000, 1_260_000_000)] == [
        "1 kB", "34 kB", "2.4 MB", "240 MB", "1.3 GB",
    ]  # fmt: skip
    assert [left(ms) for ms in (None, 0, 900, 59_000, 61_000)] == [
        "", "0 s left", "1 s left", "59 s left", "2 min left",
    ]  # fmt: skip


def captioned(project: Project) -> Project:
    """Return the film with a caption over its frames 25 to 40."""
    place = Placement(RATE.of_frames(25), RATE.of_frames(15))
    caption = Caption(CaptionId("c"), "Good morning", place)
    timeline = replace(project.timeline, captions=(caption,), caption_mode=CaptionMode.SOFT)
    return replace(project, timeline=timeline)


@pytest.mark.parametrize("name", ["master", "h265"])
async def test_a_part_has_its_own_chapters_and_captions(name: str, desk: Desk) -> None:
    span = TimeRange(RATE.of_frames(20), RATE.of_frames(25))
    order = replace(desk.order(name, span=span), project=captioned(desk.project))
    done = await desk.exporter.write(order, lambda _: None)
    with av.open(str(order.out)) as film:
        chapters = [
            (each["metadata"]["title"], round(float(each["start"] * (each["time_base"] or 0)), 2))
            for each in film.chapters()
        ]
        stream = film.streams.subtitles[0]
        base = stream.time_base
        assert base is not None
        said = [
            (bytes(each)[2:].decode(), float(each.pts * base), float((each.duration or 0) * base))
            for each in film.demux(stream)
            if each.pts is not None and each.size > 2
        ]
    assert chapters == [("Dawn", 0.0), ("Noon", 0.33)]
    assert [each[0] for each in said] == ["Good morning"]
    assert said[0][1:] == pytest.approx((5 / 30, 15 / 30), abs=0.002)
    if name == "master":
        # The first clip has its only key frame before the part begins; the second is copied.
        assert 0 < done.copied < done.duration
        assert written(done).endswith(" re-encoded: excerpt.")


async def test_a_card_that_is_not_there_is_told_of(desk: Desk) -> None:
    order = desk.order("h265", hardware=True)
    done = await desk.exporter.write(order, lambda _: None)
    assert "No graphics card here can encode it; software did it instead." in written(done)
    assert probe(order.out).video_codec == "hevc"


async def test_a_card_that_fails_is_told_of(desk: Desk) -> None:
    """There is no such card here, so its encoder really fails."""

    class Promising(EncoderTrials):
        async def found(self, program: str | None = None) -> Encoders:
            real = await super().found(program)
            card = Encoder("h264_nvenc", Codec.H264, "NVIDIA")
            return replace(real, pictures=(card, *real.pictures))

    trials = Promising()
    exporter = Exporter(desk.films, trials, [*COMMAND, "transcode"])
    order = desk.order("youtube", hardware=True, control=Control.QUALITY)
    done = await exporter.write(order, lambda _: None)
    assert verify(order.out).frames == 75
    assert "NVIDIA’s encoder failed; software did it instead." in written(done)
    await trials.close()
