"""The library: what is listed for a project, found by words, sifted and sorted."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.cutting import remove_clips
from desktop_app.domain.edits import choose_take, remove_scenes, update_scene
from desktop_app.domain.library import Order, Sift, Standing, entries_of, models_of, sifted
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, SceneId, Take, TakeId
from desktop_app.domain.sound import SoundClip, SoundId
from desktop_app.domain.time import flicks
from desktop_app.domain.titling import Placement
from tests.unit.storage.samples import sample_project, sample_take

WAN = ModelId("wan/3-0-video")


@pytest.fixture
def film() -> Project:
    """Return two scenes; the first has three takes, the third of them an import, and a song."""
    project = sample_project(2)
    more = (
        replace(sample_take(2, "scene-1"), settings=Settings(WAN), credits=Credits(90_000)),
        replace(sample_take(3, "scene-1"), prompt="", job_id=None, credits=None, made_at=0),
    )
    length = flicks(30)
    song = SoundClip(SoundId("s"), "sounds/Harbour Theme.wav", length, Placement(flicks(0), length))
    again = replace(song, id=SoundId("s2"))
    timeline = replace(project.timeline, music=(song,), voice=(again,))
    return replace(project, takes=(*project.takes, *more), timeline=timeline)


def found(
    film: Project,
    sift: Sift | None = None,
    order: Order = Order.SCENE,
    missing: Collection[str] = (),
) -> list[str]:
    return [each.key for each in sifted(entries_of(film), sift or Sift(), order, missing)]


def test_every_take_and_each_sound_file_is_listed_once_by_scene(film: Project) -> None:
    assert found(film) == [
        "scene-1-take-1",
        "scene-1-take-2",
        "scene-1-take-3",
        "scene-2-take-1",
        "sounds/Harbour Theme.wav",
    ]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("lighthouse", 3),
        ("DUSK light", 3),
        ("scene-1", 3),
        ("take-2.mp4", 1),
        ("harbour theme", 1),
        ("lighthouse whale", 0),
        ("", 5),
    ],
)
def test_words_are_looked_for_in_title_prompt_and_file_name(
    film: Project, words: str, count: int
) -> None:
    assert len(found(film, Sift(words=words))) == count


@pytest.mark.parametrize(
    ("standing", "keys"),
    [
        (Standing.IN_FILM, ["scene-1-take-1", "scene-2-take-1", "sounds/Harbour Theme.wav"]),
        (Standing.UNUSED, ["scene-1-take-2", "scene-1-take-3"]),
        (Standing.STARRED, ["scene-1-take-1", "scene-2-take-1"]),
        (Standing.STALE, ["scene-1-take-2"]),
        (Standing.IMPORT, ["scene-1-take-3", "sounds/Harbour Theme.wav"]),
        (Standing.MISSING, ["scene-2-take-1"]),
    ],
)
def test_entries_are_sifted_by_how_they_stand(
    film: Project, standing: Standing, keys: list[str]
) -> None:
    missing = {sample_take(1, "scene-2").path}
    assert found(film, Sift(standing=standing), missing=missing) == keys


def test_only_what_clips_show_is_in_the_film(film: Project) -> None:
    clips = film.timeline.picture.clips
    without = remove_clips(film, [clips[0].id])
    assert found(without, Sift(standing=Standing.UNUSED))[0] == "scene-1-take-1"
    assert found(without, Sift(standing=Standing.STARRED))[0] == "scene-1-take-1"


def test_takes_of_a_removed_scene_keep_their_words(film: Project) -> None:
    gone = remove_scenes(film, [SceneId("scene-1")])
    entries = {each.key: each for each in entries_of(gone)}
    assert entries["scene-1-take-1"].title == "A lighthouse at dusk"
    assert entries["scene-1-take-3"].title == "scene"
    assert not entries["scene-1-take-1"].is_starred


def test_a_prompt_that_changed_makes_the_takes_of_its_scene_stale(film: Project) -> None:
    changed = update_scene(film, SceneId("scene-2"), prompt="A whale")
    assert "scene-2-take-1" in found(changed, Sift(standing=Standing.STALE))
    assert "scene-1-take-3" not in found(changed, Sift(standing=Standing.STALE))


def test_models_and_days_sift_too(film: Project) -> None:
    assert models_of(entries_of(film)) == (ModelId("sora-2-text-to-video"), WAN)
    assert found(film, Sift(model=WAN)) == ["scene-1-take-2"]
    assert len(found(film, Sift(since=1))) == 3


def later(film: Project, take: str, **change: object) -> Project:
    takes: list[Take] = [
        replace(each, **change) if each.id == take else each  # type: ignore[arg-type]
        for each in film.takes
    ]
    return replace(film, takes=tuple(takes))


def test_entries_are_sorted_by_age_cost_length_and_name(film: Project) -> None:
    film = later(film, "scene-2-take-1", made_at=1_880_000_000_000)
    media = replace(film.takes[0].media, duration=flicks(99))
    film = later(film, "scene-1-take-3", media=media)
    film = update_scene(film, SceneId("scene-2"), title="A beam")
    assert found(film, order=Order.NEWEST)[0] == "scene-2-take-1"
    assert found(film, order=Order.COST)[0] == "scene-1-take-2"
    assert found(film, order=Order.LENGTH)[:2] == ["scene-1-take-3", "sounds/Harbour Theme.wav"]
    assert found(film, order=Order.NAME)[:2] == ["scene-2-take-1", "sounds/Harbour Theme.wav"]


def test_a_star_moves_with_the_take_that_its_scene_shows(film: Project) -> None:
    other = choose_take(film, SceneId("scene-1"), TakeId("scene-1-take-2"))
    starred = found(other, Sift(standing=Standing.STARRED))
    assert starred == ["scene-1-take-2", "scene-2-take-1"]
    assert "scene-1-take-2" in found(other, Sift(standing=Standing.IN_FILM))
