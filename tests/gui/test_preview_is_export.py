"""What the player shows is what the exported film holds, with everything that can be on a cut."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from random import Random

import av
import numpy as np
import pytest
from av.video.plane import VideoPlane
from numpy.typing import NDArray
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from desktop_app.domain import cutting
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.edits import add_scenes, add_take
from desktop_app.domain.picture import Grade, Look, Move, Transition, TransitionKind
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId, Take, TakeId
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId, CaptionMode, Title, TitleId, TitleStyle
from desktop_app.media.probe import probe
from desktop_app.media.shelves import Shelves
from desktop_app.studio.films import FilmMaker
from desktop_app.ui.playback import Playback, Source
from tests.fakes.clips import make_clip

NAMES = "abcde"
PLACES = 50
ALIKE = 0.98
SETTINGS = Settings(ModelId("m"))

Plane = NDArray[np.float64]


def bring(project: Project, folder: Path, name: str) -> Project:
    """Add a scene with a clip of two seconds, a picture of its own in it."""
    path = f"clips/{name}/take-1.mp4"
    (folder / path).parent.mkdir(parents=True)
    picture = f"testsrc2={{}},hue=h={NAMES.index(name) * 70}"
    clip = make_clip(folder / path, frames=60, picture=picture, video=("-g", "15"))
    scene = Scene(SceneId(name), name, "x", SETTINGS)
    take = Take(TakeId(name), scene.id, 1, path, "x", SETTINGS, probe(clip), 0)
    project = add_scenes(project, [scene], [ClipId(name)])
    return add_take(project, take, into_film=True)


def cut(project: Project) -> Project:
    """Put every kind of edit into the film."""
    kinds = (TransitionKind.DISSOLVE, TransitionKind.DIP_TO_BLACK, TransitionKind.WIPE)
    for name, kind in zip("bcd", kinds, strict=True):
        lead = Transition(kind, flicks(1) // 2)  # type: ignore[arg-type]
        project = cutting.set_transition(project, [ClipId(name)], lead)
    project = cutting.trim(project, ClipId("a"), TimeRange(flicks(1) // 3, flicks(1)))  # type: ignore[arg-type]
    project = cutting.set_speed(project, [ClipId("c")], 50)
    look = Look(move=Move.ZOOM_IN, grade=Grade(1200, 60))
    project = cutting.set_look(project, [ClipId("d")], look)
    ids = ClipId("frozen"), ClipId("rest")
    project = cutting.freeze(project, ClipId("e"), project.spans()[4][1].end, flicks(1), ids)
    third = project.spans()[1][1].start
    place = cutting.anchored(project, TimeRange(third, flicks(2)))
    title = Title(TitleId("t"), "Fog lifts", place, TitleStyle.LOWER_THIRD, "Harbour, 5 a.m.")
    project = cutting.put_title(project, title)
    said = cutting.anchored(project, TimeRange(flicks(5), flicks(2)))
    project = cutting.set_captions(project, [Caption(CaptionId("c"), "Listen.", said)])
    timeline = replace(project.timeline, caption_mode=CaptionMode.BURNT)
    return replace(project, timeline=timeline)


def planes_of(frame: QVideoFrame) -> list[Plane]:
    """Return luma and both chroma planes of a frame, as its decoder made them."""
    assert frame.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_YUV420P
    assert frame.map(QVideoFrame.MapMode.ReadOnly)
    planes = []
    for number in range(3):
        width, height = (each >> (number > 0) for each in (frame.width(), frame.height()))
        row = frame.bytesPerLine(number)
        held = np.frombuffer(frame.bits(number), np.uint8)[: row * height]
        planes.append(held.reshape(height, row)[:, :width].astype(np.float64))
    frame.unmap()
    return planes


def likeness(one: Plane, other: Plane, block: int = 8) -> float:
    """Return the mean SSIM of two pictures over blocks (Wang et al., 2004)."""
    rows, columns = (each // block * block for each in one.shape)

    def blocks(picture: Plane) -> Plane:
        cut_off = picture[:rows, :columns]
        return cut_off.reshape(rows // block, block, columns // block, block).swapaxes(1, 2)

    a, b = (blocks(each).reshape(-1, block * block) for each in (one, other))
    mean_a, mean_b = a.mean(1), b.mean(1)
    shared = ((a - mean_a[:, None]) * (b - mean_b[:, None])).mean(1)
    first, second = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    top = (2 * mean_a * mean_b + first) * (2 * shared + second)
    bottom = (mean_a**2 + mean_b**2 + first) * (a.var(1) + b.var(1) + second)
    return float((top / bottom).mean())


def alike(one: list[Plane], other: list[Plane]) -> float:
    """Return how alike two frames are in the plane where they differ most."""
    return min(likeness(a, b) for a, b in zip(one, other, strict=True))


def decoded(path: Path) -> list[list[Plane]]:
    with av.open(str(path)) as container:
        return [[plane(each) for each in frame.planes] for frame in container.decode(video=0)]


def plane(held: VideoPlane) -> Plane:
    rows = np.frombuffer(bytes(held), np.uint8).reshape(held.height, held.line_size)
    cropped: Plane = rows[:, : held.width].astype(np.float64)
    return cropped


class Screen:
    """The player's picture, frame by frame."""

    def __init__(self) -> None:
        self._sink = QVideoSink()
        self._playback = Playback(self._sink)
        self._shown = asyncio.Event()
        self._playback.shown.connect(lambda _: self._shown.set())

    async def open(self, source: Source) -> None:
        self._playback.load(source, source.rate.of_frames(0), play=False)
        await asyncio.wait_for(self._shown.wait(), 20)
        self._source = source

    async def at(self, number: int) -> list[Plane]:
        """Return what stands on the screen once frame `number` does."""
        time = self._source.rate.of_frames(number)
        self._shown.clear()
        self._playback.seek(time)
        await asyncio.wait_for(self._shown.wait(), 20)
        assert self._playback.position == time
        return planes_of(self._sink.videoFrame())

    def close(self) -> None:
        self._playback.unload()


@pytest.fixture
async def maker(tmp_path: Path) -> AsyncIterator[FilmMaker]:
    command = [sys.executable, "-m", "desktop_app", "_media", "assemble"]
    made = FilmMaker(tmp_path / "films", Shelves(tmp_path / "shelves"), command)
    yield made
    await made.close()


async def test_fifty_frames_of_player_and_export_are_alike(
    qapp: object, maker: FilmMaker, tmp_path: Path
) -> None:
    folder = tmp_path / "Cut film.takewright"
    project = Project(ProjectId("p"), "Cut film")
    for name in NAMES:
        project = await asyncio.to_thread(bring, project, folder, name)
    project = cut(project)
    shown = await maker.preview(project, folder)
    out = tmp_path / "exported.mp4"
    film = await maker.export(project, folder, out)
    exported = await asyncio.to_thread(decoded, out)
    assert len(exported) == film.frames == project.format.rate.frames_in(project.duration)
    assert 0 < film.copied_frames < film.frames
    screen = Screen()
    await screen.open(Source(shown, project.format.rate, film.duration))
    chance = Random(int(os.environ.get("TAKEWRIGHT_SEED", "4")))
    numbers = chance.sample(range(film.frames), PLACES)
    found = {number: alike(await screen.at(number), exported[number]) for number in numbers}
    screen.close()
    assert min(found.values()) > ALIKE, sorted(found.items(), key=lambda each: each[1])[:5]
    # The measure tells frames apart at all.
    other = (numbers[0] + film.frames // 2) % film.frames
    assert alike(exported[numbers[0]], exported[other]) < ALIKE
