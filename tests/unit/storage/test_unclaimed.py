from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, Take
from desktop_app.storage.clips import Recipe, save_recipe
from desktop_app.storage.unclaimed import (
    kept_takes,
    let_go,
    throw_away,
    thrown_away,
    want_again,
)
from tests.unit.storage.samples import sample_take

FILM = "lighthouse-abcdefgh"


def keep(unclaimed: Path, scene: str, number: int = 1) -> Take:
    take = replace(sample_take(number, scene), path=f"{scene}/take-{number}.mp4")
    save_recipe(unclaimed / FILM, Recipe(take, "kie", "{}"))
    (unclaimed / FILM / take.path).write_bytes(b"clip")
    return take


def test_what_is_kept_is_listed_with_its_note(tmp_path: Path) -> None:
    assert kept_takes(tmp_path / "never made") == ()
    takes = [keep(tmp_path, "a"), keep(tmp_path, "a", 2), keep(tmp_path, "b")]
    found = kept_takes(tmp_path)
    assert [each.take for each in found] == takes
    assert {each.recipe.service for each in found} == {"kie"}
    assert found[0].file == tmp_path / FILM / "a" / "take-1.mp4"


def test_a_file_without_a_note_that_fits_is_not_taken_for_a_take(tmp_path: Path) -> None:
    take = keep(tmp_path, "a")
    note = tmp_path / FILM / "a" / "take-1.json"
    note.with_name("take-2.json").write_bytes(note.read_bytes())
    note.with_name("take-2.mp4").write_bytes(b"copied by hand")
    note.with_name("take-3.mp4").write_bytes(b"no note at all")
    assert [each.take for each in kept_takes(tmp_path)] == [take]


def test_a_take_that_is_let_go_leaves_nothing_and_its_neighbours_stay(tmp_path: Path) -> None:
    keep(tmp_path, "a")
    keep(tmp_path, "b")
    first, second = kept_takes(tmp_path)
    let_go(first)
    assert kept_takes(tmp_path) == (second,)
    assert [each.name for each in (tmp_path / FILM).iterdir()] == ["b"]
    let_go(second)
    assert list(tmp_path.iterdir()) == []
    let_go(second)


def test_what_was_thrown_away_is_remembered_until_it_is_wanted_again(tmp_path: Path) -> None:
    unclaimed = tmp_path / "unclaimed"
    assert thrown_away(unclaimed) == frozenset()
    for name in ("one", "two", "two"):
        throw_away(unclaimed, JobId(name))
    assert thrown_away(unclaimed) == {"one", "two"}
    want_again(unclaimed, JobId("two"))
    want_again(unclaimed, JobId("two"))
    assert thrown_away(unclaimed) == {"one"}
    assert kept_takes(unclaimed) == ()


def test_what_cannot_be_noted_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "unclaimed").write_text("in the way", encoding="utf-8")
    with pytest.raises(LocalFault, match="Noting what is thrown away failed"):
        throw_away(tmp_path / "unclaimed", JobId("one"))
