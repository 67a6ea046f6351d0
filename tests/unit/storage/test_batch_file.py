"""The file of a batch: kept whole, refused when it is not, one process at a time."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from desktop_app.domain.batch import FilmSheet, Row
from desktop_app.domain.ids import ClipId, ProjectId, SceneId, TakeId
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.storage.batch_file import (
    BATCH_FILE,
    BatchRecord,
    FilmRecord,
    SceneRecord,
    digest_of,
    load_batch,
    one_at_a_time,
    save_batch,
)

SCENES = (SceneRecord(SceneId("s"), ClipId("c"), 0, 2),)
FILM = FilmRecord("Harbour", "Harbour.takewright", ProjectId("p"), "digest", SCENES)
BATCH = BatchRecord("id", "plan.csv", (FILM,))


def test_what_was_begun_is_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "plan films"
    assert load_batch(folder) is None
    save_batch(folder, BATCH)
    assert load_batch(folder) == BATCH
    shown = replace(FILM, exported="Harbour.mp4", shown=(TakeId("t"),))
    save_batch(folder, BATCH.with_film(shown))
    assert load_batch(folder) == BatchRecord("id", "plan.csv", (shown,))
    other = replace(FILM, name="Market", project_id=ProjectId("q"))
    assert [film.name for film in BATCH.with_film(other).films] == ["Harbour", "Market"]


def test_one_that_was_begun_before_films_had_presets_is_found(tmp_path: Path) -> None:
    save_batch(tmp_path, BATCH)
    file = tmp_path / BATCH_FILE
    document = msgspec.json.decode(file.read_bytes())
    del document["batch"]["preset"], document["batch"]["films"][0]["preset"]
    file.write_bytes(msgspec.json.encode(document))
    assert load_batch(tmp_path) == BATCH


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"takewright_batch_run": 1', '"takewright_batch_run": 2', "later Takewright"),
        ('"name"', '"title"', "damaged"),
        ('"films"', '"movies"', "damaged"),
        ("{", "", "damaged"),
    ],
)
def test_a_file_that_is_not_whole_stops_everything_and_stays(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    save_batch(tmp_path, BATCH)
    file = tmp_path / BATCH_FILE
    wrong = file.read_text().replace(old, new, 1)
    file.write_text(wrong)
    with pytest.raises(LocalFault, match=told):
        load_batch(tmp_path)
    assert file.read_text() == wrong


def test_two_do_not_make_the_same_batch(tmp_path: Path) -> None:
    with (
        one_at_a_time(tmp_path),
        pytest.raises(InvalidInput, match="Another Takewright"),
        one_at_a_time(tmp_path),
    ):
        raise AssertionError("both have it")
    with one_at_a_time(tmp_path):
        pass


def test_a_film_is_the_same_wherever_it_stands_in_its_file() -> None:
    film = FilmSheet("Harbour", (Row(2, prompt="A harbour", models=("a", "b")),), line=2)
    moved = replace(film, line=9, rows=(replace(film.rows[0], line=9, place="films[3]"),))
    assert digest_of(moved) == digest_of(film)
    changed = replace(film, rows=(replace(film.rows[0], takes=2),))
    assert digest_of(changed) != digest_of(film)
