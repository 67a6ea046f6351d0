"""A film of five scenes as the drawing shows it: two takes, one in the making, refused, draft."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter

from desktop_app.domain import jobs as paid
from desktop_app.domain.cast import CastEntry, CastId, CastKind, by_key, expanded
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import (
    Clip,
    ClipId,
    JobId,
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
    TaskId,
    Timeline,
    Track,
    TrackKind,
)
from desktop_app.domain.time import FrameRate, flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal
from desktop_app.ui.bids import Bid

NOW = 10_000_000
MODEL = ModelId("sora-2-text-to-video")
PROJECT = ProjectId("harbour")
RATE = FrameRate(30)

SCENES = (
    ("Fog lifts", "Wide shot, slow push-in over a fishing harbour, fog lifting off the water", 10),
    ("First light", "Sun breaks over the hills, {Mara} walks the pier, warm rim light, gulls", 10),
    ("Nets", "Close-up of hands hauling a wet net, water beading, rope creak, low angle", 15),
    ("The catch", "Two fishermen in yellow coats empty a net onto the deck", 10),
    ("Home", "Drone shot, the boat turns back toward the lighthouse at the end of the mole", 10),
)


CAST = (CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman with a grey braid"),)


def sent(prompt: str) -> str:
    """Return what is sent of a prompt, empty where that is the same."""
    words = expanded(prompt, by_key(CAST)).words
    return "" if words == prompt else words


def scene_id(number: int) -> SceneId:
    return SceneId(f"s{number}")


def clip_id(number: int) -> ClipId:
    return ClipId(f"c{number}")


def media(seconds: int = 10, size: tuple[int, int] = (1280, 704)) -> MediaInfo:
    length = flicks(seconds)
    return MediaInfo(*size, RATE, seconds * 30, length, "h264", "aac", 48_000, 2, "sig", 1000)


def take_of(scene: Scene, number: int, **changes: Any) -> Take:
    name = f"{scene.id}-t{number}"
    take = Take(
        id=TakeId(name),
        scene_id=scene.id,
        number=number,
        path=f"clips/{scene.id}/take-{number}.mp4",
        prompt=scene.prompt,
        settings=scene.settings,
        media=media(scene.settings.seconds),
        made_at=NOW - 60_000,
        sent=sent(changes.get("prompt", scene.prompt)),
    )
    return replace(take, **changes)


def film(scenes: Sequence[Scene], takes: Sequence[Take] = ()) -> Project:
    clips = tuple(Clip(ClipId(f"c{scene.id[1:]}"), scene.id) for scene in scenes)
    timeline = Timeline(Track(TrackKind.PICTURE, clips))
    return Project(PROJECT, "Harbour at dawn", tuple(scenes), tuple(takes), timeline, CAST)


def harbour() -> Project:
    """Return the film of the drawing: scene 1 has three takes, scene 2 one, the others none."""
    scenes = [
        Scene(scene_id(number), title, prompt, Settings(MODEL, seconds=seconds))
        for number, (title, prompt, seconds) in enumerate(SCENES, start=1)
    ]
    takes = [*(take_of(scenes[0], number) for number in (1, 2, 3)), take_of(scenes[1], 1)]
    scenes[0] = replace(scenes[0], take_id=takes[1].id)
    scenes[1] = replace(scenes[1], take_id=takes[3].id)
    return film(scenes, takes)


def long_film(count: int) -> Project:
    """Return a film of `count` scenes; two in three have a take."""
    scenes: list[Scene] = []
    takes: list[Take] = []
    for number in range(1, count + 1):
        title, prompt, seconds = SCENES[number % len(SCENES)]
        scene = Scene(scene_id(number), title, prompt, Settings(MODEL, seconds=seconds))
        if number % 3:
            takes.append(take_of(scene, 1))
            scene = replace(scene, take_id=takes[-1].id)
        scenes.append(scene)
    return film(scenes, takes)


def job_for(number: int, state: paid.JobState, **changes: Any) -> paid.Job:
    """Return a job for scene `number` of the harbour film."""
    title, prompt, seconds = SCENES[number - 1]
    plain = paid.Job(
        id=JobId(f"job-{number}"),
        project_id=PROJECT,
        project="harbour",
        scene_id=scene_id(number),
        scene_title=title,
        take_number=1,
        path=f"clips/s{number}/take-1.mp4",
        service="http://127.0.0.1",
        model=MODEL,
        settings=Settings(MODEL, seconds=seconds),
        prompt=prompt,
        request="{}",
        quote=None,
        created_at=NOW - 200_000,
        state=state,
        sent=sent(changes.get("prompt", prompt)),
    )
    return replace(plain, **changes)


def harbour_jobs() -> tuple[paid.Job, ...]:
    """Return what the drawing's queue holds for scenes 3 and 4."""
    refused = "The provider refused this prompt: “real person”. Not charged."
    return (
        job_for(4, paid.Failed(NOW - 90_000, Reason.MODERATION, refused, Billed.NO)),
        job_for(3, paid.Submitted(NOW - 102_000, TaskId("task"))),
    )


def free(scene_ids: Sequence[SceneId]) -> Bid:
    """Price scenes where nobody asks for the price."""
    return Bid("0 credits · $0.00", None)


class FakeJobs:
    """A queue that only holds what it is told."""

    def __init__(self, jobs: Sequence[paid.Job] = ()) -> None:
        self.job_added: Signal[paid.Job] = Signal()
        self.job_changed: Signal[paid.Job] = Signal()
        self.fractions: dict[JobId, float] = {}
        self._jobs = {job.id: job for job in jobs}

    def jobs(self) -> tuple[paid.Job, ...]:
        return tuple(self._jobs.values())

    def progress_of(self, job: paid.Job) -> float | None:
        return self.fractions.get(job.id)

    def put(self, job: paid.Job) -> None:
        """Add a job, or change it."""
        known = job.id in self._jobs
        self._jobs[job.id] = job
        (self.job_changed if known else self.job_added).emit(job)


def session_of(project: Project, folder: Path) -> ProjectSession:
    """Return a session that autosaves nowhere."""
    return ProjectSession(project, folder, lambda project, folder: None, autosave_delay=3600)


class FakeShelf:
    """Pictures without films: fog for scene 1, a low sun for the others; remembers who asked.

    Scenes in `missing` have files that cannot be read; those in `colours` are one plain colour.
    """

    def __init__(
        self, missing: Sequence[str] = (), colours: Mapping[str, str] | None = None
    ) -> None:
        self.asked: list[tuple[str, int, int]] = []
        self._missing = missing
        self._colours = colours or {}

    async def filmstrip(self, path: Path, count: int, height: int) -> list[bytes]:
        self.asked.append((path.parent.name, count, height))
        if path.parent.name in self._missing:
            raise LocalFault(f"“{path.name}” cannot be read.")
        name = path.parent.name
        if name in self._colours:
            return [plain(self._colours[name], height)] * count
        return [painted(name, place / count, height) for place in range(count)]

    async def poster(self, path: Path, height: int) -> bytes:
        return (await self.filmstrip(path, 1, height))[0]


def painted(name: str, share: float, height: int) -> bytes:
    """Return a JPEG, 1280:704 wide, of a sun that moves with `share`; blue for scene 1."""
    width = round(height * 1280 / 704)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(QPointF(0, 0), QPointF(0, height))
    top, foot = ("#7e92b4", "#26344e") if name == "s1" else ("#e8a05a", "#2b2338")
    sky.setColorAt(0, QColor(top))
    sky.setColorAt(1, QColor(foot))
    painter.fillRect(image.rect(), sky)
    if name != "s1":
        painter.setPen(QColor("#ffd9a0"))
        painter.setBrush(QColor("#ffd9a0"))
        size = height * 0.5
        painter.drawEllipse(QRectF(width * (0.3 + share * 0.3), height * 0.2, size, size))
    painter.end()
    return _jpeg(image)


def plain(colour: str, height: int) -> bytes:
    """Return a JPEG, 1280:704 wide, of one colour."""
    image = QImage(round(height * 1280 / 704), height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return _jpeg(image)


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"JPEG")).write(image)
    return bytes(buffer.data().data())
