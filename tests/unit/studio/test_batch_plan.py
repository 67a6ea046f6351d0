"""A batch as it was written becomes films with prices, and everything that keeps it from that."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.batch import BatchSheet
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.money import Credits
from desktop_app.domain.references import Use
from desktop_app.interchange.batch import parse_batch
from desktop_app.paths import resources
from desktop_app.storage.batch_file import BatchRecord
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.batch_plan import BatchPlan, plan_batch
from tests.fakes.photographs import png, quarters

USUAL = Settings(ModelId("kling-3.0/video"), "16:9", 10)
NEW = BatchRecord("id")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")


def planned(
    sheet: BatchSheet, catalogue: Catalogue, base: Path = Path(), begun: BatchRecord = NEW
) -> BatchPlan:
    return plan_batch(sheet, begun, catalogue, USUAL, base)


def table(*rows: str) -> BatchSheet:
    return parse_batch("\n".join(rows), ".csv", "plan")


def test_what_is_not_said_is_as_usual_and_each_take_has_its_price(catalogue: Catalogue) -> None:
    sheet = table("film,prompt,seconds,takes,model", "A,one,5,2,", "A,two,,,kling 3.0", "B,x,,,")
    plan = planned(sheet, catalogue)
    assert plan.faults == ()
    one, two = plan.films[0].scenes
    assert one.settings == replace(USUAL, seconds=5)
    assert two.settings == USUAL
    assert one.price is not None
    assert plan.films[0].takes == 3
    prices = [scene.price or Credits(0) for film in plan.films for scene in film.scenes]
    assert plan.total == prices[0] * 2 + prices[1] + prices[2]
    assert [film.record.folder for film in plan.films] == ["A.takewright", "B.takewright"]


def test_variations_are_scenes_of_one_film_told_apart_by_their_titles(
    catalogue: Catalogue,
) -> None:
    row = "Fox,Fox,A fox in {{weather}},wan/3-0-video,1|2,rain|snow"
    sheet = table("film,title,prompt,model,seed,{{weather}}", row)
    (film,) = planned(sheet, catalogue).films
    assert [scene.title for scene in film.scenes] == [
        "Fox · rain · seed 1",
        "Fox · rain · seed 2",
        "Fox · snow · seed 1",
        "Fox · snow · seed 2",
    ]
    assert {record.row for record in film.record.scenes} == {0}
    assert [scene.settings.seed for scene in film.scenes] == [1, 2, 1, 2]
    assert not any(scene.left_out for scene in film.scenes)


def test_what_a_model_cannot_tell_apart_is_refused_and_said_once_a_row(
    catalogue: Catalogue,
) -> None:
    head = "film,title,prompt,model,seed,continues"
    plan = planned(table(head, "A,Fox,A fox,wan/3-0-video|kling-3.0/video,1-4,"), catalogue)
    assert [(fault.line, fault.column) for fault in plan.faults] == [(2, "seed")]
    assert str(plan.faults[0]) == (
        "Line 2, seed: Kling 3.0 would be told the same for “Fox · Kling 3.0 · seed 1” and “Fox ·"
        " Kling 3.0 · seed 2”, and paid for each: it does not take what tells them apart (seed)."
        " Take that out, or ask for several takes."
    )
    one = planned(table(head, "A,Fox,A fox,kling-3.0/video,7,"), catalogue)
    assert one.faults == ()
    assert one.films[0].scenes[0].left_out == ("Kling 3.0 takes no seed.",)
    chained = table(head, "A,Den,A den,,,", "A,Fox,A fox,,1|2,yes")
    assert planned(chained, catalogue).faults == ()
    named_twice = table(head, "A,Fox,A fox,kling-3.0/video|Kling 3.0,,")
    assert [fault.column for fault in planned(named_twice, catalogue).faults] == ["model"]


def test_what_was_begun_with_twins_goes_on(catalogue: Catalogue) -> None:
    sheet = table("film,prompt,seed", "A,A fox,1|2")
    begun = replace(NEW, films=(planned(sheet, catalogue).films[0].record,))
    assert planned(sheet, catalogue).faults != ()
    assert planned(sheet, catalogue, begun=begun).faults == ()


def test_every_fault_has_its_line(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    sheet = table(
        "film,prompt,model,seconds,aspect,continues,references",
        "A,one,kling-3,5,,yes,",
        "A,two,,99,7:3,,gone.png",
        "A,three,,,,,notes.txt",
        'B,four,"a, b",,,,',
        "a,five,,,,,",
    )
    told = [(fault.line, fault.column) for fault in planned(sheet, catalogue, tmp_path).faults]
    assert told == [
        *((2, "model"), (2, "continues")),
        *((3, "references"), (3, ""), (3, "")),
        (4, "references"),
        (5, "model"),
        (6, "film"),
    ]


def test_files_stand_in_the_scene_for_what_they_are(catalogue: Catalogue, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(png(quarters()))
    sheet = table("prompt,first frame,references", "A boat,a.png,b.png")
    plan = planned(sheet, catalogue, tmp_path)
    assert plan.faults == ()
    (scene,) = plan.films[0].scenes
    assert [(file.path.name, file.use) for file in scene.files] == [
        ("a.png", Use.FIRST_FRAME),
        ("b.png", Use.PICTURE),
    ]
    references = plan.films[0].project.scenes[0].references
    assert [each.name for each in references] == ["a.png", "b.png"]


def test_a_film_that_was_begun_keeps_its_ids_and_goes_on_without_its_model(
    catalogue: Catalogue,
) -> None:
    sheet = table("film,prompt", "A,one")
    (film,) = planned(sheet, catalogue).films
    begun = NEW.with_film(film.record)
    left = Catalogue([model for model in catalogue if model.id == USUAL.model])
    again = planned(sheet, left, begun=begun)
    assert again.films[0].record == film.record
    assert again.films[0].project == film.project

    more = planned(table("film,prompt", "A,one", "B,two"), catalogue, begun=begun)
    assert more.films[0].record == film.record
    assert more.faults == ()
    changed = planned(table("film,prompt", "A,other"), catalogue, begun=begun)
    assert "was begun as something else" in str(changed.faults[0])
