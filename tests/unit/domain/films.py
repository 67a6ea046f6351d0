"""Small films for the tests of the domain."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.edits import add_scenes
from desktop_app.domain.project import (
    ClipId,
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
)
from desktop_app.domain.time import FrameRate, flicks

SETTINGS = Settings(ModelId("sora-2-text-to-video"), "16:9", 10)
MEDIA = MediaInfo(1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48_000, 2, "same", 9)


def scene(name: str, seconds: int = 10) -> Scene:
    return Scene(SceneId(name), name.title(), f"Prompt {name}", replace(SETTINGS, seconds=seconds))


def take_for(each: Scene, number: int = 1, seconds: int = 10) -> Take:
    media = replace(MEDIA, duration=flicks(seconds), frames=seconds * 30)
    return Take(
        id=TakeId(f"{each.id}-{number}"),
        scene_id=each.id,
        number=number,
        path=f"clips/{each.id}/take-{number}.mp4",
        prompt=each.prompt,
        settings=each.settings,
        media=media,
        made_at=number,
    )


def film(names: Sequence[str] = ("a", "b", "c")) -> Project:
    scenes = [scene(name) for name in names]
    clips = [ClipId(f"clip-{name}") for name in names]
    return add_scenes(Project(ProjectId("p"), "Film"), scenes, clips)


def order(project: Project) -> str:
    """The scenes as one word, after checking that the film runs in their order."""
    scenes = [each.id for each in project.scenes]
    assert [clip.scene_id for clip in project.timeline.picture.clips] == scenes
    return "".join(scenes)
