from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import (
    JobId,
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
    TaskId,
)
from desktop_app.domain.time import FrameRate, flicks
from desktop_app.studio import scene_state as st

SETTINGS = Settings(ModelId("sora-2"))
MEDIA = MediaInfo(1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48000, 2, "s", 1)
SCENE = Scene(SceneId("s1"), "Fog lifts", "Wide shot of a harbour", SETTINGS)
TASK = TaskId("task")


def take(number: int, *, made_at: int = 1000) -> Take:
    name = f"t{number}"
    return Take(
        TakeId(name), SCENE.id, number, f"clips/{name}.mp4", SCENE.prompt, SETTINGS, MEDIA, made_at
    )


def project(*takes: Take, chosen: int | None = None, scene: Scene = SCENE) -> Project:
    shown = replace(scene, take_id=TakeId(f"t{chosen}") if chosen else None)
    return Project(ProjectId("p"), "Film", (shown,), tuple(takes))


def job(state: paid.JobState, **changes: Any) -> paid.Job:
    plain = paid.Job(
        id=JobId("j"),
        project_id=ProjectId("p"),
        project="film",
        scene_id=SCENE.id,
        scene_title=SCENE.title,
        take_number=1,
        path="clips/t1.mp4",
        service="http://localhost",
        model=SETTINGS.model,
        settings=SETTINGS,
        prompt=SCENE.prompt,
        request="{}",
        quote=None,
        created_at=0,
        state=state,
    )
    return replace(plain, **changes)


def failed(reason: Reason, at: int = 5000) -> paid.Failed:
    return paid.Failed(at, reason, "The provider refused this prompt.", Billed.NO, TASK)


def state_of(film: Project, *jobs: paid.Job) -> st.SceneState:
    return st.scene_state(
        film, film.scenes[0], jobs, progress=lambda job: 0.5, typical=lambda model: 140
    )


def test_a_scene_without_take_or_job_is_a_draft() -> None:
    assert state_of(project()) == st.Draft()


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (paid.Queued(1), st.Waiting()),
        (paid.Submitting(7), st.Generating(7, 140)),
        (paid.Submitted(8, TASK), st.Generating(8, 140)),
        (paid.Ready(9, TASK, ("u",)), st.Downloading(0.5)),
        (paid.Cancelled(9), st.Draft()),
        (failed(Reason.MODERATION), st.Refused("The provider refused this prompt.")),
        (failed(Reason.INVALID_INPUT), st.Refused("The provider refused this prompt.")),
        (failed(Reason.PROVIDER_FAULT), st.Failed("The provider refused this prompt.")),
        (paid.Uncertain(3, "It may have been charged."), st.Uncertain("It may have been charged.")),
    ],
)
def test_the_job_speaks_for_a_scene_without_a_take(
    state: paid.JobState, shown: st.SceneState
) -> None:
    assert state_of(project(), job(state)) == shown


def test_takes_are_counted_and_the_one_in_the_film_is_named() -> None:
    film = project(take(1), take(2), take(3), chosen=2)
    assert state_of(film) == st.HasTake(2, 3)


def test_a_prompt_changed_after_the_take_makes_it_stale() -> None:
    film = project(take(1), chosen=1, scene=replace(SCENE, prompt="Another"))
    assert state_of(film) == st.HasTake(1, 1, stale=True, changed=("the prompt",))


def test_what_changed_since_the_take_is_named() -> None:
    settings = Settings(ModelId("wan"), "9:16", 15, "1080p")
    changed = replace(SCENE, prompt="Another", settings=settings)
    film = project(take(1), chosen=1, scene=changed)
    sentence = st.in_full(state_of(film), 0)
    assert sentence == (
        "Take 1 is in the film and stays there, but the prompt, the model, the shape (16:9, now"
        " 9:16), the length (10 s, now 15 s) and the resolution (the usual, now 1080p) changed"
        " after it was made. Generate again for a take that matches."
    )


def test_a_take_that_is_as_the_scene_is_now_is_named() -> None:
    fits = replace(take(2), prompt="Another")
    film = project(take(1), fits, chosen=1, scene=replace(SCENE, prompt="Another"))
    assert state_of(film) == st.HasTake(1, 2, True, ("the prompt",), 2)
    assert st.in_full(state_of(film), 0).endswith("Take 2 is as the scene is now.")


def test_a_running_job_wins_over_a_take() -> None:
    film = project(take(1), chosen=1)
    assert state_of(film, job(paid.Submitted(8, TASK))) == st.Generating(8, 140)


def test_the_latest_job_that_runs_is_told_even_behind_a_failed_one() -> None:
    waiting = job(paid.Queued(1), id=JobId("a"))
    assert state_of(project(), waiting, job(failed(Reason.PROVIDER_FAULT))) == st.Waiting()


def test_a_failure_older_than_the_take_is_forgotten() -> None:
    film = project(take(1, made_at=6000), chosen=1)
    assert state_of(film, job(failed(Reason.MODERATION, at=5000))) == st.HasTake(1, 1)


def test_a_failure_newer_than_the_take_is_told() -> None:
    film = project(take(1, made_at=4000), chosen=1)
    assert isinstance(state_of(film, job(failed(Reason.MODERATION))), st.Refused)


def test_a_refusal_is_over_once_the_prompt_is_another() -> None:
    edited = project(scene=replace(SCENE, prompt="Something milder"))
    assert state_of(edited, job(failed(Reason.MODERATION))) == st.Draft()


def test_what_may_have_been_charged_stays_told_after_an_edit() -> None:
    edited = project(scene=replace(SCENE, prompt="Something milder"))
    assert isinstance(state_of(edited, job(paid.Uncertain(3, "Maybe."))), st.Uncertain)


def test_jobs_of_other_scenes_and_projects_are_ignored() -> None:
    other = job(paid.Queued(1), scene_id=SceneId("s2"))
    elsewhere = job(paid.Queued(1), project_id=ProjectId("q"))
    assert state_of(project(), other, elsewhere) == st.Draft()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (st.Draft(), "draft"),
        (st.Waiting(), "waiting"),
        (st.Generating(0, 140), "generating 1:42"),
        (st.Generating(200_000), "generating 0:00"),
        (st.Downloading(0.375), "fetching 37 %"),
        (st.Downloading(None), "fetching"),
        (st.Refused("x"), "refused"),
        (st.Failed("x"), "failed"),
        (st.Uncertain("x"), "unclear"),
        (st.HasTake(1, 1), "take 1"),
        (st.HasTake(2, 3), "take 2 of 3"),
        (st.HasTake(4, 2), "take 4"),
        (st.HasTake(2, 3, stale=True), "stale"),
    ],
)
def test_words(state: st.SceneState, words: str) -> None:
    assert st.in_words(state, now=102_000) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (st.Generating(0, 140), "1:42"),
        (st.Downloading(0.375), "37 %"),
        (st.Downloading(None), "fetching"),
        (st.HasTake(2, 3), "2 of 3"),
        (st.HasTake(1, 1), "take 1"),
        (st.Refused("x"), "refused"),
    ],
)
def test_brief_words(state: st.SceneState, words: str) -> None:
    assert st.in_brief(state, now=102_000) == words


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (st.Generating(0, 140), "Generating for 1:42, 2:20 is typical."),
        (st.Generating(0), "Generating for 1:42."),
        (st.Downloading(0.5), "The take is made and is being fetched, 50 % is here."),
        (st.Refused("The provider said no."), "The provider said no."),
        (st.HasTake(1, 1), "Take 1 is in the film."),
        (
            st.HasTake(2, 3, stale=True, changed=("the prompt", "the model")),
            "Take 2 of 3 is in the film and stays there, but the prompt and the model changed after"
            " it was made. Generate again for a take that matches.",
        ),
    ],
)
def test_full_sentences(state: st.SceneState, sentence: str) -> None:
    assert st.in_full(state, now=102_000) == sentence


def test_only_what_counts_time_or_bytes_moves_by_itself() -> None:
    moving: list[st.SceneState] = [st.Generating(0), st.Downloading(None)]
    still: list[st.SceneState] = [st.Draft(), st.Waiting(), st.Refused(""), st.HasTake(1, 1)]
    assert all(map(st.is_moving, moving))
    assert not any(map(st.is_moving, still))
