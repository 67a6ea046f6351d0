"""Scenes of models that are gone, and what each would be with another."""

from dataclasses import replace

import pytest

from desktop_app.domain.catalogue import (
    Availability,
    Catalogue,
    Model,
    ModelId,
    Settings,
    Status,
)
from desktop_app.domain.edits import add_scenes
from desktop_app.domain.money import Bill, Credits, Usd
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene, SceneId
from desktop_app.domain.references import Reference, Shot, Source, Use
from desktop_app.domain.replacing import (
    candidates,
    orphans,
    suggestion,
    swap_to,
    total,
)
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue

SORA = ModelId("sora-2-text-to-video")
WAN, GROK = ModelId("wan/3-0-video"), ModelId("grok-imagine/text-to-video")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")


def film(*scenes: Scene) -> Project:
    return add_scenes(
        Project(ProjectId("film"), "Film"), scenes, [ClipId(each.id) for each in scenes]
    )


def scene(name: str = "a", settings: Settings | None = None) -> Scene:
    asked = settings or Settings(SORA, "16:9", 15)
    return Scene(SceneId(name), name, "Fog over water", asked)


def without(catalogue: Catalogue, *gone: str) -> Catalogue:
    def state(model: Model) -> Model:
        paused = Status(Availability.PAUSED, "2026-11-28", "gone")
        return replace(model, status=paused) if model.id in gone else model

    return Catalogue([state(model) for model in catalogue])


def test_scenes_of_models_that_are_not_live_or_not_known_are_found(catalogue: Catalogue) -> None:
    project = film(scene("a"), scene("b", Settings(WAN)), scene("c", Settings(ModelId("gone-1"))))
    assert [each.id for each in orphans(project, catalogue)] == ["a", "c"]


def test_a_model_is_there_as_long_as_one_of_its_variants_is(catalogue: Catalogue) -> None:
    text, picture = "minimax-h3/text-to-video", "minimax-h3/image-to-video"
    bare = scene("a", Settings(ModelId(text), "16:9", 6))
    first = Reference(Use.FIRST_FRAME, Source("references/start.png"), "start.png")
    project = film(bare, replace(bare, id=SceneId("b"), references=(first,)))
    # Pictures alone are left: that is of use to a scene that begins on one.
    assert [each.id for each in orphans(project, without(catalogue, text))] == ["a"]
    every = without(catalogue, text, picture, "minimax-h3/reference-to-video")
    assert len(orphans(project, every)) == 2


def test_a_swap_says_length_price_and_nothing_lost(catalogue: Catalogue) -> None:
    project = film(scene())
    found = swap_to(project, project.scenes[0], catalogue, catalogue.find(WAN))
    assert (found.number, found.cost_before, found.cost_after) == (
        1,
        Credits.parse("45"),
        Credits.parse("240"),
    )
    assert found.after == Settings(WAN, "16:9", 15)
    assert (found.seconds_more, found.lost, found.wrong) == (0, (), ())


def test_what_the_other_model_has_no_room_for_is_said(catalogue: Catalogue) -> None:
    end = Reference(Use.LAST_FRAME, Source("references/end.png"), "end.png")
    asked = Settings(SORA, "16:9", 15, seed=7)
    project = film(
        replace(scene("a", asked), references=(end,), shots=(Shot("Gulls", 5), Shot("Boat", 5)))
    )
    found = swap_to(project, project.scenes[0], catalogue, catalogue.find(GROK))
    told = " ".join(found.lost)
    assert "shots" in told
    assert "seed" in told
    assert len(found.lost) >= 3


def test_shorter_is_said_in_seconds(catalogue: Catalogue) -> None:
    model = catalogue.find("google/gemini-omni-flash-1-1")
    project = film(scene())
    assert swap_to(project, project.scenes[0], catalogue, model).seconds_more == -5


def test_what_nobody_tried_is_offered_last_and_never_suggested(catalogue: Catalogue) -> None:
    new = replace(catalogue.find(WAN), id=ModelId("new/one"), unverified="2026-11-28")
    only = Catalogue([catalogue.find(SORA), replace(new, variant_of=ModelId(""))])
    project = film(scene())
    assert suggestion(project, project.scenes[0], only) is None
    more = Catalogue([new, *catalogue])
    assert candidates(project.scenes[0], more)[-1].id == "new/one"
    best = suggestion(project, project.scenes[0], more)
    assert best is not None
    assert best.id == WAN


def test_leaving_it_as_it_is_changes_nothing(catalogue: Catalogue) -> None:
    project = film(scene())
    found = swap_to(project, project.scenes[0], catalogue, None)
    assert (found.after, found.cost_after, found.seconds_more) == (None, None, 0)


def test_prices_that_are_not_known_are_counted() -> None:
    bills = [Bill(Credits(5)), None, Bill(Credits(7), Usd(9)), None]
    assert total(bills) == (Bill(Credits(12), Usd(9)), 2)
