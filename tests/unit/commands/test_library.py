"""`takewright cast` and `prompts`: from one user's library to another's, on the command line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.storage import bundle
from desktop_app.studio.studio import new_project

SHOWN = Reference(Use.PICTURE, Source(path="references/a.png"), "a.png")
MARA = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman of sixty", (SHOWN,), "low")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "Harbour.takewright"
    look = CastEntry(CastId("look"), CastKind.LOOK, "look", "35 mm film")
    bundle.create(folder, replace(new_project("Harbour"), cast=(MARA, look)))
    (folder / "references").mkdir()
    (folder / "references" / "a.png").write_bytes(b"pixels")
    return folder


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_cast_goes_from_a_film_into_a_library_and_is_listed(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path / "home"))
    out = str(tmp_path / "cast.zip")
    assert main(["cast", "export", out, "--project", str(film), "--name", "mara"]) == 0
    assert main(["cast", "import", out]) == 0
    kept = tmp_path / "home" / "data" / "cast"
    assert (kept / "references" / "a.png").read_bytes() == b"pixels"
    capsys.readouterr()
    assert main(["cast", "list", "--json"]) == 0
    entry, done = events(capsys)
    assert (entry["name"], entry["voice"], entry["references"]) == (
        "Mara",
        "low",
        ["references/a.png"],
    )
    assert done["entries"] == 1
    changed = replace(bundle.load(film), cast=(replace(MARA, words="a boy"),))
    bundle.save(changed, film)
    assert main(["cast", "export", out, "--project", str(film)]) == 0
    assert main(["cast", "import", out]) == 0
    assert "stays" in capsys.readouterr().out
    assert main(["cast", "import", out, "--replace"]) == 0
    assert main(["cast", "list"]) == 0
    assert "a boy" in capsys.readouterr().out


def test_prompts_are_brought_in_found_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path / "home"))
    file, out = tmp_path / "list.csv", tmp_path / "sea.json"
    file.write_text("title,prompt,tags\nFog,A pier in «weather»,sea\nRain,A street,town\n")
    assert main(["prompts", "import", str(file)]) == 0
    capsys.readouterr()
    assert main(["prompts", "list", "--json", "--find", "pier"]) == 0
    assert [each.get("title") for each in events(capsys)[-2:]] == ["Fog", None]
    assert main(["prompts", "export", str(out), "--tag", "sea"]) == 0
    written = json.loads(out.read_text())
    assert [each["title"] for each in written["prompts"]] == ["Fog"]


@pytest.mark.parametrize(
    "argv",
    [
        ["cast", "export"],
        ["cast", "import", "nowhere.zip"],
        ["cast", "export", "out.zip"],
        ["cast", "list", "--name", "X"],
        ["prompts", "import", "nowhere.csv"],
        ["prompts", "export", "out.json"],
    ],
)
def test_a_mistake_ends_in_a_sentence_and_writes_nothing(
    argv: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert main(argv) in (1, InvalidInput("x").exit_code)
    said = capsys.readouterr().err.strip()
    assert said.endswith(".")
    assert "\n" not in said
    assert not list(tmp_path.glob("out.*"))
