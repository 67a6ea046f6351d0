"""What is said of how each model is told of the cast, against the bodies that would be sent."""

import json
from dataclasses import replace

import pytest

from desktop_app import paths
from desktop_app.domain.asking import ask_of
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.catalogue import Catalogue, ModelId
from desktop_app.domain.project import Project
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.requests import request_for
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.ui.casting.told import Told, models_told, told_in
from tests.fakes.harbour import harbour


def shown_by(pictures: int, sounds: int = 0) -> tuple[Reference, ...]:
    return tuple(
        Reference(use, Source(path=f"references/{use}{number}.x"), f"{use} {number}")
        for use, count in ((Use.PICTURE, pictures), (Use.SOUND, sounds))
        for number in range(count)
    )


def film(model: str, *references: Reference, prompt: str = "{Mara} says: “Go.”") -> Project:
    mara = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman", references, "low")
    project = harbour()
    first = project.scenes[0]
    settings = replace(first.settings, model=ModelId(model))
    scene = replace(first, prompt=prompt, settings=settings)
    return replace(project, cast=(mara,), scenes=(scene, *project.scenes[1:]))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


def told(project: Project, catalogue: Catalogue) -> tuple[Told, str]:
    """Return what is said, and what would be sent, of the first scene."""
    (found,) = told_in(project, project.scenes[0], catalogue)
    request = request_for(catalogue, ask_of(project, project.scenes[0]))
    return found, json.dumps(dict(request.body), ensure_ascii=False)


def test_kling_is_told_by_a_name_with_pictures(catalogue: Catalogue) -> None:
    found, body = told(film("kling-3.0/video", *shown_by(3)), catalogue)
    assert (found.sent, found.shown, found.left_out) == (3, 3, ())
    assert found.name
    assert f"{found.name} (voice: low) says" in body
    assert '"description": "a woman' in body


def test_too_few_pictures_for_kling_are_left_out_and_it_is_said_why(catalogue: Catalogue) -> None:
    found, body = told(film("kling-3.0/video", *shown_by(1)), catalogue)
    assert (found.name, found.sent) == ("", 0)
    assert "reference:0" not in body
    assert "picture 0" in found.left_out[0]
    assert "2 to 4 pictures" in found.left_out[0]
    assert "a woman (voice: low) says" in body


def test_seedance_gets_pictures_and_a_sound_in_their_order(catalogue: Catalogue) -> None:
    found, body = told(film("bytedance/seedance-2", *shown_by(2, sounds=1)), catalogue)
    assert (found.sent, found.left_out) == (3, ())
    assert body.index("reference:0") < body.index("reference:1") < body.index("reference:2")
    assert "voice: low" in body


def test_a_model_of_words_alone_gets_words_alone_and_that_is_said(catalogue: Catalogue) -> None:
    project = film("sora-2-text-to-video", *shown_by(2), prompt="{Mara} waits")
    found, body = told(project, catalogue)
    assert (found.sent, found.has_voice) == (0, False)
    assert found.left_out
    assert "a woman waits" in body
    assert found.words.startswith("Mara: words")


def test_every_model_of_the_film_is_told_of_once(catalogue: Catalogue) -> None:
    project = film("kling-3.0/video", *shown_by(2))
    second = replace(project.scenes[1], prompt="{Mara} walks")
    project = replace(project, scenes=(project.scenes[0], second, *project.scenes[2:]))
    titles = [title for title, _ in models_told(project, project.cast[0], catalogue, None)]
    assert len(titles) == len(set(titles)) == 2
    unnamed = replace(project, scenes=tuple(replace(e, prompt="fog") for e in project.scenes))
    assert models_told(unnamed, project.cast[0], catalogue, None) == ()
    assert len(models_told(unnamed, project.cast[0], catalogue, unnamed.scenes[0])) == 1
