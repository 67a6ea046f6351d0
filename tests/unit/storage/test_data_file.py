"""Data that comes with the program: whatever is wrong with a file is one sentence with its name."""

from pathlib import Path

import msgspec
import pytest

from desktop_app.domain.problems import LocalFault
from desktop_app.paths import resources
from desktop_app.storage.data_file import damaged, read_data
from desktop_app.storage.writers import load_writers
from desktop_app.studio.story import load_templates
from desktop_app.studio.writer_words import load_writer_words


class _Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    schema: int
    names: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"schema": 2}', "“data.json” has schema 2; this Takewright reads schema 1."),
        ('{"schema": 1, "name": []}', "“data.json” is damaged: Object contains unknown field"),
        ('{"schema": 1, "names": [3]}', "$.names[0]"),
        ("{", "“data.json” is damaged: "),
        (None, "“data.json” cannot be read: No such file or directory."),
    ],
)
def test_what_is_wrong_is_told_with_the_name(tmp_path: Path, text: str | None, told: str) -> None:
    file = tmp_path / "data.json"
    if text is not None:
        file.write_text(text)
    with pytest.raises(LocalFault) as caught:
        read_data(file, _Shape, 1)
    assert told in str(caught.value)


def test_a_sound_file_is_read_and_an_entry_can_be_told(tmp_path: Path) -> None:
    file = tmp_path / "data.json"
    file.write_text('{"schema": 1, "names": ["one"]}')
    assert read_data(file, _Shape, 1).names == ("one",)
    assert str(damaged(file, "one: twice")) == "“data.json” is damaged: one: twice."


@pytest.mark.parametrize(
    ("name", "load", "old", "new", "told"),
    [
        ("writers.json", load_writers, '"path": "', '"path": "no ', ": path."),
        ("story.json", load_templates, '"shortest": ', '"shortest": -', "styles."),
        ("writer_words.json", load_writer_words, '"speaker"', '"talker"', "keys: ["),
    ],
)
def test_those_that_read_it_name_the_entry(
    tmp_path: Path, name: str, load: object, old: str, new: str, told: str
) -> None:
    text = (resources() / name).read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / name
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert callable(load)
    with pytest.raises(LocalFault) as caught:
        load(file)
    assert str(caught.value).startswith(f"“{name}” is damaged: ")
    assert told in str(caught.value)
