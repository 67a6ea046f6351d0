"""The film of the pictures: scenes of a harbour, their takes as the simulator paints them."""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain import jobs as paid
from desktop_app.domain.cast import CastEntry, CastId, CastKind, by_key, expanded
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Credits
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
from desktop_app.media.probe import probe
from desktop_app.media.tools import ffmpeg_binary
from desktop_app.paths import resources
from desktop_app.simulator.clip import ClipSpec, prepare
from tests.fakes.clips import run_ffmpeg

NOW = 1_795_788_180_000
"""27 November 2026, 14:03 UTC, for as long as a picture is taken."""

MODEL = ModelId("sora-2-text-to-video")
LIVE = ModelId("wan/3-0-video")
"""A model that is to be had as Takewright is shipped, without asking anybody."""

PROJECT = ProjectId("harbour")
PRICE = Credits.parse(30)
PRICES = {MODEL: PRICE, LIVE: Credits.parse(160)}
"""Of ten seconds; a job that was cheaper when it was ordered is held instead of sent."""

SIZE = (1280, 704)
SECONDS, SHORT = 10, 2
MINUTE = 60_000

MARA = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman in a dark coat, a grey braid")
PIER = CastEntry(
    CastId("pier"), CastKind.PLACE, "pier", "an old wooden pier with iron rings and nets"
)
LOOK = CastEntry(
    CastId("look"), CastKind.LOOK, "look", "35 mm film, soft grain, warm highlights over blue"
)
CAST = (MARA, PIER, LOOK)

MORE = (
    ("The catch", "Two fishermen in yellow coats empty a net onto the deck, silver fish, {look}."),
    ("Gulls", "Gulls wheel over the sea wall at sunset and settle on the bollards, {look}."),
)

FOG = "Blue hour, {look}: fog drifts between moored boats, masts in silhouette, still water."
ORBIT = (
    "Sunrise over the bay after the rain, the sea in violet haze. {Mara} walks the {pier} toward"
    " camera, hood up, rain on the lens. Cold rim light, {look}, slow arc left. Gulls, rope creak."
)
FIRST_LIGHT = (
    "Sunrise over the hills floods the bay in warm orange. {Mara} walks the {pier} toward camera,"
    " coat moving in the wind. Warm rim light, {look}, slow dolly back. Gulls, rope creak, a"
    " distant engine."
)


@dataclass(frozen=True)
class Made:
    """A take: of scene `scene`, with its file in the store."""

    scene: int
    number: int
    prompt: str
    file: Path
    media: MediaInfo
    seconds: int = SECONDS


def scenes() -> tuple[Scene, ...]:
    """Return the seven scenes of the film; none has a take."""
    told = json.loads((resources() / "demo.json").read_text(encoding="utf-8"))["scenes"]
    words = [(each["title"], each["prompt"]) for each in told]
    words[1] = (words[1][0], FIRST_LIGHT)
    words[3:3] = MORE
    settings = Settings(MODEL, seconds=SECONDS)
    return tuple(
        Scene(SceneId(f"s{number}"), title, prompt, settings)
        for number, (title, prompt) in enumerate(words, 1)
    )


def film(of: Sequence[Scene], takes: Sequence[Take] = (), name: str = "") -> Project:
    """Return a film with a clip for each scene, in their order."""
    clips = tuple(Clip(ClipId(f"c{scene.id}"), scene.id) for scene in of)
    timeline = Timeline(Track(TrackKind.PICTURE, clips))
    return Project(PROJECT, name or "Harbour at dawn", tuple(of), tuple(takes), timeline, CAST)


def sent(prompt: str) -> str:
    """Return what is sent of a prompt, empty where that is the same."""
    words = expanded(prompt, by_key(CAST)).words
    return "" if words == prompt else words


class Store:
    """Clips that are painted once and then shown in every picture."""

    def __init__(self, folder: Path) -> None:
        self.takes: tuple[Made, ...] = ()
        self.short: tuple[Made, ...] = ()
        self._folder = folder

    @property
    def music(self) -> Path:
        """Return a piece of music of fifty seconds."""
        return self._folder / "harbour-theme.wav"

    def fill(self) -> None:
        """Paint what is not there yet."""
        self._folder.mkdir(parents=True, exist_ok=True)
        of = scenes()
        wanted = [(each, 1, of[each - 1].prompt, SECONDS) for each in range(1, len(of) + 1)]
        wanted += [(1, 2, FOG, SECONDS), (2, 2, ORBIT, SECONDS)]
        short = [(each, 1, of[each - 1].prompt, SHORT) for each in range(1, 6)]
        with ThreadPoolExecutor(2) as pool:
            made = list(pool.map(lambda each: self._made(*each), [*wanted, *short]))
        self.takes, self.short = tuple(made[: len(wanted)]), tuple(made[len(wanted) :])
        if not self.music.exists():
            _compose(self.music)

    def _made(self, scene: int, number: int, prompt: str, seconds: int) -> Made:
        path = self._folder / f"{scene}-{number}-{seconds}.mp4"
        if not path.exists():
            words = expanded(prompt, by_key(CAST)).words
            _paint(ClipSpec(words, "", SIZE, seconds, f"{scene}/{number}"), path)
        return Made(scene, number, prompt, path, probe(path), seconds)


def _paint(spec: ClipSpec, path: Path) -> None:
    with tempfile.TemporaryDirectory() as work:
        part = path.with_suffix(".part.mp4")
        arguments = prepare(spec, Path(work), None)
        command = [ffmpeg_binary(), "-v", "error", "-nostdin", "-y", *arguments, str(part)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        part.replace(path)


def _compose(path: Path) -> None:
    """Write slow chords that swell and fade, so that their shape is that of music."""
    swell = "(0.35+0.25*sin(2*PI*t/9))*(0.75+0.25*sin(2*PI*t*1.5))"
    chord = "(sin(2*PI*110*t)+0.6*sin(2*PI*164.8*t)+0.5*sin(2*PI*220*t))/3"
    source = f"aevalsrc='{swell}*{chord}':d=62:s=44100"
    run_ffmpeg("-f", "lavfi", "-i", source, "-f", "wav", str(path))


def with_takes(project: Project, made: Sequence[Made], folder: Path) -> Project:
    """Put takes into a film and their files into its folder; the first of each scene is shown."""
    takes: list[Take] = []
    by_number = dict(enumerate(project.scenes, 1))
    shown: dict[SceneId, TakeId] = {}
    for each in made:
        scene = by_number[each.scene]
        take = _take_of(scene, each)
        takes.append(take)
        shown.setdefault(scene.id, take.id)
        link(each.file, folder / take.path)
    filled = tuple(
        replace(scene, take_id=shown[scene.id]) if scene.id in shown else scene
        for scene in project.scenes
    )
    return replace(project, scenes=filled, takes=tuple(takes))


def _take_of(scene: Scene, made: Made) -> Take:
    name = f"{scene.id}-t{made.number}"
    return Take(
        id=TakeId(name),
        scene_id=scene.id,
        number=made.number,
        path=f"clips/{scene.id}/take-{made.number}.mp4",
        prompt=made.prompt,
        settings=replace(scene.settings, seconds=made.seconds),
        media=made.media,
        made_at=NOW - 20 * MINUTE + made.scene * MINUTE,
        job_id=JobId(name),
        task_id=TaskId(f"task-{name}"),
        credits=PRICE,
        sent=sent(made.prompt),
    )


def link(source: Path, target: Path) -> None:
    """Have a file in a second place without a copy, where the disk can."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def job_of(
    project: Project, folder: Path, service: str, number: int, ago: float, take_number: int = 1
) -> paid.Job:
    """Return the order of a take of scene `number`, `ago` seconds old; it waits."""
    scene = project.scenes[number - 1]
    at = NOW - round(ago * 1000)
    return paid.Job(
        id=JobId(f"{scene.id}-t{take_number}"),
        project_id=project.id,
        project=str(folder),
        scene_id=scene.id,
        scene_title=scene.title,
        take_number=take_number,
        path=f"clips/{scene.id}/take-{take_number}.mp4",
        service=service,
        model=scene.settings.model,
        settings=scene.settings,
        prompt=scene.prompt,
        request="{}",
        quote=PRICE,
        created_at=at,
        state=paid.Queued(at),
        sent=sent(scene.prompt),
    )
