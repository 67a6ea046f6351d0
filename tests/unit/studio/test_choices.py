"""Which scenes a batch may buy a take for, and which of them want a decision instead."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import jobs as paid
from desktop_app.domain.asking import asks_for, fitting_take, is_stale
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Credits
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
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.choices import Choices, Standings, choices_of, groups_of
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.standing import Batch, Group

SORA = Settings(ModelId("sora-2-text-to-video"))
MEDIA = MediaInfo(1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48_000, 2, "s", 1)
TASK = TaskId("task")
MADE = 1000
"""When the takes of these tests were made."""

QUEUED = paid.Queued(2000)
RUNNING = paid.Submitted(2000, TASK)
FETCHING = paid.Ready(2000, TASK, ("url",))
DONE = paid.Done(2000, TASK, TakeId("elsewhere"))
REFUSED = paid.Failed(2000, Reason.MODERATION, "Refused.", Billed.NO, TASK)
UNFETCHED = paid.Failed(2000, Reason.UNREACHABLE, "Not fetched.", Billed.YES, TASK, ("url",))
UNKNOWN = paid.Uncertain(2000, "It may have been charged.")
TAKEN_BACK = paid.Cancelled(2000)


def scene(name: str = "a", **changes: Any) -> Scene:
    return replace(Scene(SceneId(name), name.title(), f"shot {name}", SORA), **changes)


def take_for(each: Scene, number: int = 1, **changes: Any) -> Take:
    name = f"{each.id}{number}"
    path = f"clips/{each.id}/take-{number}.mp4"
    made = Take(TakeId(name), each.id, number, path, each.prompt, each.settings, MEDIA, MADE)
    return replace(made, **changes)


def film(*scenes: Scene, takes: tuple[Take, ...] = ()) -> Project:
    return Project(ProjectId("p"), "Film", scenes, takes)


def taken(*numbers: int, prompt: str = "shot a", shown: int = 1, **changes: Any) -> Project:
    """Return a film of one scene, whose takes were made as it was before it was changed."""
    takes = tuple(take_for(scene(), number) for number in numbers)
    shows = TakeId(f"a{shown}")
    return film(scene(prompt=prompt, take_id=shows, **changes), takes=takes)


def job(state: paid.JobState, name: str = "a", **changes: Any) -> paid.Job:
    plain = paid.Job(
        id=JobId(f"job {name}"),
        project_id=ProjectId("p"),
        project="film",
        scene_id=SceneId(name),
        scene_title=name.title(),
        take_number=1,
        path="clips/t1.mp4",
        service="http://localhost",
        model=SORA.model,
        settings=SORA,
        prompt=f"shot {name}",
        request="{}",
        quote=None,
        created_at=0,
        state=state,
    )
    return replace(plain, **changes)


MARA = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "A woman")
DRAFT = film(scene())
FRESH = taken(1)
STALE = taken(1, prompt="another shot")


def words(found: Choices) -> str:
    """The batches that scene `a` is in, in a word each."""
    named = [batch.value for batch in (Batch.MISSING, Batch.STALE, Batch.FAILED) if found.of(batch)]
    assert bool(named) == bool(found.all)
    named += ["making"] if found.making else []
    named += ["undecided"] if found.undecided else []
    return " ".join(named)


@pytest.mark.parametrize(
    ("project", "jobs", "found"),
    [
        (DRAFT, (), "missing"),
        (FRESH, (), ""),
        (STALE, (), "stale"),
        (DRAFT, (QUEUED,), "making"),
        (DRAFT, (RUNNING,), "making"),
        (DRAFT, (FETCHING,), "making"),
        (FRESH, (RUNNING,), "making"),
        # One on its way was asked for as the scene was before: it will be stale as well.
        (STALE, (RUNNING,), "stale making"),
        (DRAFT, (REFUSED,), "missing failed"),
        (FRESH, (REFUSED,), "failed"),
        (STALE, (REFUSED,), "stale failed"),
        (DRAFT, (TAKEN_BACK,), "missing failed"),
        (FRESH, (TAKEN_BACK,), ""),
        (FRESH, (REFUSED, TAKEN_BACK), "failed"),
        (FRESH, (REFUSED, RUNNING), "making"),
        (FRESH, (REFUSED, DONE), ""),
        (DRAFT, (UNKNOWN,), "undecided"),
        (DRAFT, (UNFETCHED,), "undecided"),
        (DRAFT, (UNKNOWN, REFUSED), "undecided"),
        (DRAFT, (UNFETCHED, TAKEN_BACK), "undecided"),
        (FRESH, (UNKNOWN,), "undecided"),
        (STALE, (UNKNOWN,), "undecided"),
        (STALE, (UNFETCHED,), "undecided"),
        (DRAFT, (UNKNOWN, RUNNING), "making"),
    ],
)
def test_what_a_batch_may_buy(
    project: Project, jobs: tuple[paid.JobState, ...], found: str
) -> None:
    assert words(choices_of(project, map(job, jobs))) == found


def test_a_failure_from_before_the_take_is_past() -> None:
    old = replace(REFUSED, at=MADE - 1)
    assert words(choices_of(FRESH, [job(old)])) == ""
    lost = replace(UNKNOWN, at=MADE - 1)
    assert words(choices_of(STALE, [job(lost)])) == "stale"


def test_what_may_have_been_paid_as_the_scene_is_now_is_not_bought_again() -> None:
    """However long ago: the take in the film is another."""
    lost = job(replace(UNKNOWN, at=MADE - 1), prompt="another shot")
    assert words(choices_of(STALE, [lost])) == "undecided"


def test_a_stale_scene_whose_new_take_is_on_its_way_is_not_bought_again() -> None:
    on_its_way = job(RUNNING, prompt=" another shot\n")
    assert words(choices_of(STALE, [on_its_way])) == "making"
    shorter = job(RUNNING, prompt="another shot", settings=replace(SORA, seconds=15))
    assert words(choices_of(STALE, [shorter])) == "stale making"


def test_a_stale_scene_that_has_a_fitting_take_needs_no_other() -> None:
    """Its user went back to the older one."""
    first, second = (take_for(scene(), number) for number in (1, 2))
    shown = scene(prompt="another shot", take_id=first.id)
    film_ = film(shown, takes=(first, replace(second, prompt=shown.prompt)))
    assert groups_of(film_, shown, ()) == {Group.STALE}
    assert words(choices_of(film_, ())) == ""
    assert fitting_take(film_, shown) == film_.takes[1]


@pytest.mark.parametrize(
    ("changes", "stale"),
    [
        ({"prompt": "shot a "}, False),
        ({"prompt": "Shot a"}, True),
        ({"title": "Other"}, False),
        ({"settings": replace(SORA, seconds=15)}, True),
        ({"settings": replace(SORA, model=ModelId("another"))}, True),
    ],
)
def test_stale_is_what_would_be_sent_differently(changes: dict[str, Any], stale: bool) -> None:
    own = replace(scene(take_id=TakeId("a1")), **changes)
    project = film(own, takes=(take_for(scene()),))
    assert is_stale(project, own) == stale


def test_a_clip_from_elsewhere_asks_for_nothing() -> None:
    imported = scene(prompt="", take_id=TakeId("a1"), settings=replace(SORA, seconds=15))
    project = film(imported, takes=(take_for(scene(prompt="")),))
    assert words(choices_of(project, ())) == ""
    described = replace(imported, prompt="A boat")
    assert words(choices_of(film(described, takes=project.takes), ())) == "stale"


def test_scenes_that_are_being_ordered_for_are_on_their_way() -> None:
    project = film(scene("a"), scene("b"), scene("c"))
    a, b, c = (each.id for each in project.scenes)
    found = choices_of(project, [job(REFUSED, "c")], {a, c})
    assert found == Choices(missing=(b,), all=(b,), making=(a, c))


def test_everything_names_each_scene_once_in_film_order() -> None:
    a, c = scene("a"), scene("c")
    project = film(
        replace(a, prompt="changed", take_id=TakeId("a1")),
        scene("b"),
        replace(c, take_id=TakeId("c1")),
        scene("d"),
        takes=(take_for(a), take_for(c)),
    )
    jobs = [job(REFUSED, "a"), job(REFUSED, "b"), job(REFUSED, "c"), job(RUNNING, "d")]
    jobs.append(job(REFUSED, "d", project_id=ProjectId("another")))
    found = choices_of(project, jobs)
    assert found.of(Batch.MISSING) == ("b",)
    assert found.of(Batch.STALE) == ("a",)
    assert found.of(Batch.FAILED) == ("a", "b", "c")
    assert found.of(Batch.ALL) == ("a", "b", "c")
    assert found.making == ("d",)


@pytest.mark.parametrize(
    ("found", "likeliest"),
    [
        (Choices(missing=(SceneId("a"),), stale=(SceneId("b"),)), Batch.MISSING),
        (Choices(stale=(SceneId("b"),), failed=(SceneId("c"),)), Batch.FAILED),
        (Choices(stale=(SceneId("b"),)), Batch.STALE),
        (Choices(missing=(SceneId("a"),), making=(SceneId("b"),)), Batch.MISSING),
        # What a click has bought must not turn into something else to buy under the pointer.
        (Choices(stale=(SceneId("a"),), making=(SceneId("b"),)), None),
        (Choices(making=(SceneId("b"),)), None),
    ],
)
def test_the_likeliest_is_what_is_missing(found: Choices, likeliest: Batch | None) -> None:
    assert found.likeliest is likeliest


def test_each_batch_has_its_price() -> None:
    catalogue = load_catalogue(resources() / "models.json").as_listed_by(frozenset({SORA.model}))
    long = replace(SORA, seconds=15)
    changed = scene("a", settings=long, take_id=TakeId("a1"))
    project = film(changed, scene("b"), takes=(take_for(scene("a")),))
    found = choices_of(project, ())
    prices = {
        batch: str(quote_for(project, found.of(batch), catalogue))
        for batch in (Batch.MISSING, Batch.STALE, Batch.FAILED, Batch.ALL)
    }
    assert prices == {
        Batch.MISSING: "30 credits · $0.15",
        Batch.STALE: "45 credits · $0.225",
        Batch.FAILED: "nothing to generate",
        Batch.ALL: "75 credits · $0.375",
    }
    assert quote_for(project, found.all, catalogue).total == Credits(75_000)


def test_what_is_kept_of_scenes_is_what_is_found_anew() -> None:
    """One after the other: a key, a job, another state of it, the cast, a take thrown away."""
    shown = [replace(scene(name), take_id=TakeId(f"{name}1")) for name in "ab"]
    named = scene("c", prompt="{Mara} waits", take_id=TakeId("c1"))
    takes = (*map(take_for, shown), replace(take_for(named), sent="A woman waits"))
    begun = replace(film(*shown, named, takes=takes), cast=(MARA,))
    written = replace(begun, scenes=(replace(shown[0], prompt="another shot"), shown[1], named))
    steps: list[tuple[Project, list[paid.Job], str]] = [
        (begun, [], ""),
        (written, [], "stale"),
        (written, [job(RUNNING, "b")], "stale making"),
        (written, [job(REFUSED, "b")], "stale failed"),
        (written, [job(UNKNOWN, "b")], "stale undecided"),
        (replace(written, cast=(replace(MARA, words="A man"),)), [], "stale"),
        (replace(begun, takes=takes[1:]), [], "missing"),
        (begun, [], ""),
    ]
    known = Standings()
    for project, jobs, found in steps:
        kept = choices_of(project, jobs, (), known)
        assert kept == choices_of(project, jobs)
        assert words(kept) == found


STATES = st.sampled_from([QUEUED, RUNNING, FETCHING, DONE, REFUSED, UNFETCHED, UNKNOWN, TAKEN_BACK])
TRIES = st.lists(st.tuples(STATES, st.sampled_from(["shot a", "another shot"])), max_size=5)


@given(TRIES, st.sampled_from([DRAFT, FRESH, STALE]))
def test_no_batch_buys_what_may_be_paid_already(
    tries: list[tuple[paid.JobState, str]], project: Project
) -> None:
    jobs = [
        job(state, prompt=prompt, id=JobId(str(place)))
        for place, (state, prompt) in enumerate(tries)
    ]
    found, own = choices_of(project, jobs), project.scenes[0]
    groups = groups_of(project, own, jobs)
    assert groups
    assert (Group.READY in groups) == (groups == {Group.READY})
    assert found.all == found.missing or not found.missing
    if any(state in (UNKNOWN, UNFETCHED) for state, _ in tries):
        assert not found.all
    if any(not paid.is_over(state) for state, _ in tries):
        assert not found.missing
        assert not found.failed
        assert found.making
    for batch, group in (
        (Batch.MISSING, Group.MISSING),
        (Batch.STALE, Group.STALE),
        (Batch.FAILED, Group.FAILED),
    ):
        assert not found.of(batch) or group in groups
    if found.stale:
        bought = [each for each in jobs if asks_for(project, own, each.asked)]
        assert all(paid.is_over(each.state) for each in bought)
