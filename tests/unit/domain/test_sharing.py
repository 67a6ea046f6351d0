"""Giving several scenes the settings of one: only what is meant, as near as each model can."""

from dataclasses import replace

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.edits import duplicate_scenes
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId
from desktop_app.domain.sharing import Part, changes_of
from desktop_app.storage.catalogue import load_catalogue

KLING = Settings(ModelId("kling-3.0/video"), "16:9", 5)
WAN = Settings(ModelId("wan/3-0-video"), "9:16", 8)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


def film(*settings: Settings) -> Project:
    scenes = [Scene(SceneId(str(at)), "", "x", own) for at, own in enumerate(settings)]
    return Project(ProjectId("p"), "Film", tuple(scenes))


def test_only_the_parts_that_are_meant_change_and_what_is_so_already_is_not_told(
    catalogue: Catalogue,
) -> None:
    project = film(KLING, replace(KLING, seconds=10), replace(KLING, aspect="9:16"))
    every = [each.id for each in project.scenes]
    (change,) = changes_of(project, every, KLING, [Part.SECONDS], catalogue)
    assert (change.scene_id, change.settings, change.exact) == ("1", KLING, True)
    assert changes_of(project, every, KLING, [], catalogue) == ()
    both = changes_of(project, every, KLING, [Part.SECONDS, Part.ASPECT], catalogue)
    assert [each.scene_id for each in both] == ["1", "2"]


def test_what_a_model_cannot_do_is_taken_as_near_as_it_can_and_told(
    catalogue: Catalogue,
) -> None:
    project = film(WAN)
    wanted = replace(KLING, seconds=999)
    (change,) = changes_of(project, [SceneId("0")], wanted, [Part.SECONDS], catalogue)
    model = catalogue.find(WAN.model)
    assert change.settings == replace(WAN, seconds=max(model.durations()))
    assert not change.exact


def test_copies_stand_after_their_scenes_and_in_the_film() -> None:
    project = film(KLING, WAN)
    ids = {each.id: SceneId(f"{each.id} copy") for each in project.scenes}
    clips = {each: ClipId(f"clip of {each}") for each in ids}
    grown = duplicate_scenes(project, ids, clips)
    assert [each.id for each in grown.scenes] == ["0", "0 copy", "1", "1 copy"]
    assert [each.settings for each in grown.scenes] == [KLING, KLING, WAN, WAN]
    assert {each.scene_id for each in grown.timeline.picture.clips} == {"0 copy", "1 copy"}
