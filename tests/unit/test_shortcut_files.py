"""Keys as a file: what is written is read again, and what is something else says so."""

from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.problems import InvalidInput
from desktop_app.interchange.shortcuts import (
    USUAL,
    Shortcuts,
    load_presets,
    read_shortcuts,
    write_shortcuts,
)


def test_a_file_brings_back_what_was_chosen(tmp_path: Path) -> None:
    chosen = Shortcuts("premiere", {"split": ("Ctrl+Alt+S", "B"), "mute_clip": ()})
    file = tmp_path / "keys.json"
    file.write_text(write_shortcuts(chosen), encoding="utf-8")
    assert read_shortcuts(file) == chosen


@pytest.mark.parametrize(
    "text", ["no json", "[]", '{"keys": {}}', '{"takewright_shortcuts": 1, "keys": {"split": 3}}']
)
def test_a_file_of_something_else_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    file = tmp_path / "keys.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput, match="holds no keyboard shortcuts"):
        read_shortcuts(file)


def test_the_shipped_presets_begin_with_the_usual_one() -> None:
    presets = load_presets(paths.resources() / "shortcuts.json")
    assert [each.id for each in presets] == [USUAL, "premiere", "resolve"]
    assert presets[0].keys == {}
    assert all(each.keys for each in presets[1:])
