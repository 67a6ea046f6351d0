"""Adding a model is a data edit: an entry in the user's own file, and a clip is made with it."""

import json
from pathlib import Path

import pytest

from tests.e2e.pictures import read_film
from tests.e2e.program import Program

ENTRY = {
    "id": "maker/new-model",
    "title": "New model",
    "maker": "Maker",
    "provider": "kie",
    "status": {"state": "live"},
    "fields": [
        {"name": "words", "role": "prompt", "kind": "string", "required": True, "maximum": 900},
        {
            "name": "shape",
            "role": "aspect",
            "kind": "string",
            "choices": ["16:9", "1:1"],
            "wire": {"16:9": "wide", "1:1": "square"},
        },
        {"name": "length", "role": "seconds", "kind": "string", "choices": ["2", "4"]},
    ],
    "price": {"per": "second", "as_of": "2026-11-28", "rates": [{"credits": "1.5"}]},
    "sizes": {"16:9": [320, 176]},
    "typical_seconds": 20,
    "replacements": ["wan/3-0-video"],
}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path, {})


def own_models(program: Program, *entries: object, schema: int = 2) -> None:
    folder = Path(program.environment()["TAKEWRIGHT_HOME"]) / "data"
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"schema": schema, "models": entries})
    (folder / "models.json").write_text(text, encoding="utf-8")


def test_a_model_that_is_only_data_makes_a_film(program: Program, tmp_path: Path) -> None:
    own_models(program, ENTRY)
    film = tmp_path / "film.mp4"
    wanted = ("--model", "maker/new-model", "--seconds", "2", "--scenes", "1")
    ended = program.run(
        "make", "A quiet harbour", *wanted, "--aspect", "landscape", "--simulate", "--speed", "200",
        "--yes", "--out", str(film),
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert "1 take with New model: 3 credits · $0.015" in ended.out
    assert read_film(film).size == (320, 176)


def test_what_is_wrong_with_it_is_one_sentence_and_the_shipped_models_stand(
    program: Program,
) -> None:
    own_models(program, {**ENTRY, "typical_seconds": 0})
    ended = program.run("models")
    assert ended.code == 0
    assert "wan/3-0-video" in ended.out
    assert "maker/new-model" not in ended.out
    complaint = ended.sentence
    assert complaint.startswith("Your own models are not used, only those of Takewright: ")
    assert "wrong at “maker/new-model”, typical_seconds: is not above zero." in complaint
    assert "\n" not in complaint
