"""Entries between a film and the user's library, and what becomes of references in edits."""

from dataclasses import replace

import pytest

from desktop_app.domain import casting
from desktop_app.domain.asking import is_stale
from desktop_app.domain.cast import NAME_LIMIT, CastEntry, CastId, CastKind
from desktop_app.domain.kept_cast import (
    Clash,
    Trait,
    Way,
    brought,
    clash_of,
    differing,
    free_name,
    kept_form,
)
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.references import Reference, Shot, Source, Use
from tests.fakes.harbour import harbour


def picture(name: str) -> Reference:
    return Reference(Use.PICTURE, Source(path=f"references/{name}.png"), f"{name}.png")


MARA = CastEntry(
    CastId("mine"), CastKind.PERSON, "Mara", "a woman", (picture("a"), picture("b")), "low"
)


def film(*cast: CastEntry, prompts: tuple[str, ...] = ()) -> Project:
    project = harbour()
    scenes = tuple(
        replace(scene, prompt=prompts[at] if at < len(prompts) else scene.prompt)
        for at, scene in enumerate(project.scenes)
    )
    return replace(project, cast=cast, scenes=scenes)


def test_what_differs_is_told_and_what_a_file_was_called_is_not() -> None:
    renamed = replace(MARA, references=(replace(picture("a"), name="IMG_1"), picture("b")))
    assert differing(MARA, renamed) == ()
    other = replace(MARA, words="a man", references=(picture("b"), picture("a")))
    assert differing(MARA, other) == (Trait.WORDS, Trait.REFERENCES)


def test_an_entry_meets_its_own_its_older_self_and_its_namesake() -> None:
    namesake = replace(MARA, id=CastId("other"), name="mara ")
    assert clash_of(film(), MARA) is Clash.NONE
    assert clash_of(film(MARA), MARA) is Clash.SAME
    assert clash_of(film(replace(MARA, voice="")), MARA) is Clash.OLDER
    assert clash_of(film(namesake), MARA) is Clash.NAME


def test_bringing_beside_takes_a_free_name_and_instead_keeps_prompts_true() -> None:
    there = replace(MARA, id=CastId("other"), words="a boat")
    project = film(there, prompts=("{Mara} waits",))
    beside = brought(project, MARA, Way.BESIDE)
    assert [each.name for each in beside.cast] == ["Mara", "Mara 2"]
    instead = brought(project, MARA, Way.INSTEAD)
    assert instead.cast == (MARA,)
    assert instead.scenes[0].prompt == "{Mara} waits"


def test_an_update_renames_in_prompts_too() -> None:
    project = film(replace(MARA, name="Marie"), prompts=("{Marie} waits",))
    changed = brought(project, MARA, Way.UPDATE)
    assert changed.cast == (MARA,)
    assert changed.scenes[0].prompt == "{Mara} waits"


def test_a_free_name_stays_within_the_limit_of_names() -> None:
    long = "x" * NAME_LIMIT
    found = free_name(long, (replace(MARA, name=long),))
    assert (len(found), found[-2:]) == (NAME_LIMIT, " 2")


def test_a_library_keeps_files_and_no_frames_of_takes() -> None:
    frame = Reference(Use.PICTURE, Source(take_id=TakeId("t")), "take 1")
    entry = replace(MARA, references=(frame, replace(picture("a"), cast_id=MARA.id)))
    assert kept_form(entry).references == (picture("a"),)


def test_pictures_of_a_removed_entry_become_those_of_its_scenes() -> None:
    project = film(MARA, prompts=("{Mara} says: “Go.”", "nobody"))
    shot = replace(project.scenes[1], shots=(Shot("{Mara} turns", 3),))
    project = replace(project, scenes=(project.scenes[0], shot, *project.scenes[2:]))
    left = casting.remove_entry(project, MARA.id)
    assert left.cast == ()
    assert left.scenes[0].prompt == "a woman (voice: low) says: “Go.”"
    assert left.scenes[0].references == MARA.references
    assert left.scenes[1].shots == (Shot("a woman turns", 3),)
    assert left.scenes[1].references == MARA.references
    assert left.scenes[2].references == ()


def test_a_picture_more_makes_the_scenes_that_name_it_stale_and_its_order_counts() -> None:
    project = film(replace(MARA, references=()), prompts=("{Mara} waits",))
    first = project.scenes[0]
    take = project.take_by_id[first.take_id or TakeId("")]
    made = replace(take, prompt=first.prompt, sent="a woman waits", settings=first.settings)
    project = replace(
        project, takes=tuple(made if each is take else each for each in project.takes)
    )
    assert not is_stale(project, project.scenes[0])
    shown = casting.show_entry(project, MARA.id, (picture("a"), picture("b")))
    assert is_stale(shown, shown.scenes[0])
    made = replace(
        made, references=tuple(replace(each, cast_id=MARA.id) for each in MARA.references)
    )
    remade = replace(shown, takes=(made,))
    assert not is_stale(remade, remade.scenes[0])
    turned = casting.show_entry(remade, MARA.id, (picture("b"), picture("a")))
    assert is_stale(turned, turned.scenes[0])


def test_a_look_is_put_in_every_scene_that_says_something_once() -> None:
    look = CastEntry(CastId("l"), CastKind.LOOK, "look", "35 mm film")
    project = film(look, prompts=("Fog. {LOOK}", "A boat.", "  "))
    changed = casting.put_in_all(project, look.id)
    assert [each.prompt for each in changed.scenes[:3]] == ["Fog. {LOOK}", "A boat. {look}", "  "]
    assert casting.put_in_all(changed, look.id) == changed


def test_adding_twice_is_refused_in_a_sentence() -> None:
    with pytest.raises(InvalidInput, match="there already"):
        brought(film(MARA), MARA, Way.ADD)
