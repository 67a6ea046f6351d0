"""Who plays in a film and what hangs together: given with a story, and to a film that is there."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import main
from desktop_app.commands.scene_numbers import SceneNumbers
from desktop_app.domain.cast import CastEntry, CastId, CastKind
from desktop_app.domain.casting import add_entry
from desktop_app.storage import bundle
from tests.fakes.tiles import ADA, BEN, four

TOPIC = "Two people look for a lost boat"
WRITER = ("--writer", "gemini-3-8-flash", "--simulate", "--yes")
SCRIPT = "# Boat\n\n## One\n{Ada} waits.\n\n## Two\n{ben} comes.\n\n## Three\nThe sea.\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    file = tmp_path / "boat.md"
    file.write_text(SCRIPT, encoding="utf-8")
    return file


@pytest.fixture
def ada(tmp_path: Path) -> Path:
    return four(tmp_path / "ada.png", ADA)


def done(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """Run a command that goes well and return its last line."""
    assert main([*map(str, arguments), "--json"]) == 0
    last: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return last


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("all", [1, 2, 3, 4, 5]), ("2", [2]), ("2-3, 5", [2, 3, 5]), ("4-9,1", [1, 4, 5])],
)
def test_scenes_are_named_by_numbers_and_ranges(text: str, numbers: list[int]) -> None:
    assert list(SceneNumbers.parse(text).among(5)) == numbers


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--chain", "2,9"), "There is no scene 9 to chain, the film has 4 scenes."),
        (("--chain", "1-2"), "The first scene starts on no other"),
        (("--chain", "last"), "names no scenes; write all, or as 2,4-6"),
        (("--chain", "3-2"), "scenes are counted from 1, so “3-2” names none"),
        (("--picture", "Ada"), "write it as Ada=ada.png"),
        (("--picture", "Ada=nowhere.png"), "There is no file “nowhere.png”."),
        (("--picture", "Ada=boat.md"), "“boat.md” is not a picture"),
        (("--cast", "Ada"), "There is no “Ada” in your library"),
        (("--project", "There.takewright"), "There is already a project in There.takewright"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_sent(
    home: Path,
    script: Path,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, str],
    words: str,
) -> None:
    done(capsys, "story", "--script", script, "--project", "There.takewright")
    for verb in ("make", "story"):
        place = () if "--project" in more else ("--project", "New.takewright")
        assert main([verb, TOPIC, *WRITER, *place, *more]) == 2
        assert words in capsys.readouterr().err
    assert not Path("New.takewright").exists()
    assert not list((home / "films").glob("*"))


def test_a_picture_of_somebody_whom_no_scene_names_would_reach_no_model(
    ada: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["story", TOPIC, "--project", "B.takewright", "--picture", f"Ada={ada}"]) == 2
    assert "No scene names {Ada}" in capsys.readouterr().err
    assert not Path("B.takewright").exists()
    assert main(["story", TOPIC, "--picture", f"Ada={ada}"]) == 2
    assert "say where to keep the film" in capsys.readouterr().err


def test_the_names_of_a_script_are_shown_by_files_and_by_the_library(
    script: Path, ada: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = ("--project", "Boat.takewright")
    begin = ("story", "--script", script, "--picture", f"Ben={ada}")
    done(capsys, *begin, *at, "--picture", f"Ada={ada}", "--seconds", 4)
    done(capsys, "cast", "export", "cast.zip", *at, "--name", "Ada")
    done(capsys, "cast", "import", "cast.zip")
    other = four(tmp_path / "other.png", BEN)
    told = done(capsys, "cast", "picture", other, "--name", "ada")
    assert (told["name"], told["references"]) == ("Ada", 2)

    done(capsys, *begin, "--project", "Again.takewright", "--cast", "ADA", "--chain", "all")
    film = bundle.load(Path("Again.takewright"))
    first, ben = film.cast
    assert [each.name for each in first.references] == ["ada.png", "other.png"]
    assert ben.references[0].source == first.references[0].source
    for each in first.references:
        assert (Path("Again.takewright") / each.source.path).is_file()
    assert [scene.continues for scene in film.scenes] == [False, True, True]
    assert [scene.prompt for scene in film.scenes] == ["{Ada} waits.", "{ben} comes.", "The sea."]
    assert {scene.settings.seconds for scene in bundle.load(Path("Boat.takewright")).scenes} == {4}


def test_a_look_of_the_library_is_put_into_every_scene(
    home: Path, script: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done(capsys, "story", "--script", script, "--project", "A.takewright")
    look = CastEntry(CastId("look"), CastKind.LOOK, "Old film", "grain, faded colours")
    folder = Path("A.takewright")
    bundle.save(add_entry(bundle.load(folder), look), folder)
    done(capsys, "cast", "export", "cast.zip", "--project", "A.takewright")
    done(capsys, "cast", "import", "cast.zip")
    done(capsys, "story", TOPIC, "--project", "B.takewright", "--cast", "old film")
    prompts = [scene.prompt for scene in bundle.load(Path("B.takewright")).scenes]
    assert len(prompts) == 4
    assert all(prompt.endswith("{Old film}") for prompt in prompts)


def test_a_film_that_is_there_is_cast_and_chained(
    script: Path, ada: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path("Boat.takewright")
    at = ("--project", folder)
    done(capsys, "story", "--script", script, *at)
    entry = CastEntry(CastId("ada"), CastKind.PERSON, "Ada", "a woman in grey")
    bundle.save(add_entry(bundle.load(folder), entry), folder)

    assert done(capsys, "cast", "picture", ada, "--name", "ADA", *at)["references"] == 1
    other = four(tmp_path / "other.png", BEN)
    assert done(capsys, "cast", "picture", other, ada, "--name", "Ada", *at)["references"] == 2
    told = done(capsys, "cast", "picture", other, "--name", "Ada", "--replace", *at)
    assert told["references"] == 1
    (shown,) = bundle.load(folder).cast[0].references
    assert (folder / shown.source.path).is_file()
    assert main(["cast", "picture", str(ada), "--name", "Ben", "--project", str(folder)]) == 2
    assert "There is no “Ben” in the cast" in capsys.readouterr().err

    assert done(capsys, "chain", folder)["chained"] == [2, 3]
    assert done(capsys, "chain", folder, 2, "--off")["chained"] == [3]
    assert main(["chain", str(folder)]) == 0
    assert "Scene 3 starts on the last frame of scene 2." in capsys.readouterr().out
    assert done(capsys, "chain", folder, "--off")["chained"] == []
    assert main(["chain", str(folder), "7"]) == 2
    assert "There is no scene 7 to chain" in capsys.readouterr().err


def test_a_chain_that_is_too_long_is_advised_against(
    capsys: pytest.CaptureFixture[str],
) -> None:
    place = ("--project", "Long.takewright", "--chain", "all")
    assert main(["story", TOPIC, "--scenes", "5", *place]) == 0
    said = capsys.readouterr().out
    assert "This is number 4 in a row" in said
    assert "This is number 5 in a row" in said
    assert f"make them with: takewright generate {Path('Long.takewright').absolute()}" in said
