"""One project and one job, whole and ordinary."""

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import Job, JobState, Queued
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
from desktop_app.domain.time import FrameRate, flicks

SETTINGS = Settings(ModelId("sora-2-text-to-video"))
MEDIA = MediaInfo(
    1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48_000, 2, "c0ffee", 2_400_000
)


def sample_take(number: int = 1, scene: str = "scene-1") -> Take:
    return Take(
        id=TakeId(f"{scene}-take-{number}"),
        scene_id=SceneId(scene),
        number=number,
        path=f"clips/{scene}/take-{number}.mp4",
        prompt="A lighthouse at dusk",
        settings=SETTINGS,
        media=MEDIA,
        made_at=1_770_000_000_000,
        job_id=JobId("job-1"),
        task_id=TaskId("task-1"),
        credits=Credits(30_000),
    )


def sample_project(scenes: int = 2, name: str = "Lighthouse") -> Project:
    ids = [SceneId(f"scene-{number}") for number in range(1, scenes + 1)]
    takes = tuple(sample_take(1, each) for each in ids)
    return Project(
        ProjectId("project-1"),
        name,
        tuple(
            Scene(each, f"Scene {each}", "A lighthouse at dusk", SETTINGS, take.id)
            for each, take in zip(ids, takes, strict=True)
        ),
        takes,
        Timeline(
            Track(TrackKind.PICTURE, tuple(Clip(ClipId(f"clip-{each}"), each) for each in ids))
        ),
    )


def sample_job(
    id_: str = "job-1",
    number: int = 1,
    *,
    project: str = "project-1",
    scene: str = "scene-1",
    state: JobState | None = None,
) -> Job:
    return Job(
        id=JobId(id_),
        project_id=ProjectId(project),
        project="/films/Lighthouse.takewright",
        scene_id=SceneId(scene),
        scene_title="The beam",
        take_number=number,
        path=f"clips/{scene}/take-{number}.mp4",
        service="https://api.kie.ai",
        model=SETTINGS.model,
        settings=SETTINGS,
        prompt="A lighthouse at dusk",
        request='{"prompt": "A lighthouse at dusk"}',
        quote=Credits(30_000),
        created_at=1_770_000_000_000,
        state=state or Queued(1_770_000_000_000),
    )
