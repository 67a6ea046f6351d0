"""Lists of prompts as people have them, and as Takewright writes them."""

from pathlib import Path

import pytest

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.prompts import PromptId, SavedPrompt
from desktop_app.interchange.prompt_files import read_prompts, write_prompts

FOG = SavedPrompt(
    PromptId("1"), "Fog", "{Mara} in {{place}}, “dawn”", ("sea", "dawn"), "good", 5, 6, 7
)

SEA = ("sea", "Harbour")

LISTS: dict[str, tuple[str, list[tuple[str, str, tuple[str, ...]]]]] = {
    "list.csv": (
        "Title;Prompt;Tags\nFog;A pier;sea, dawn\n;Rain on «where»;\n",
        [("Fog", "A pier", ("sea", "dawn")), ("Rain on where", "Rain on «where»", ())],
    ),
    "bare.csv": (
        "A pier, at dawn\nRain\n",
        [("A pier, at dawn", "A pier, at dawn", ()), ("Rain", "Rain", ())],
    ),
    "quoted.csv": ('prompt,title\n"Fog, then\nsun",Day\n', [("Day", "Fog, then\nsun", ())]),
    "list.md": (
        "# Harbour\n\n- A pier\n  at dawn\n* Rain\nTags: sea\n\n## Face\n\nThe face of «who».\n",
        [
            ("A pier at dawn", "A pier at dawn", SEA),
            ("Rain", "Rain", SEA),
            ("Face", "The face of «who».", ()),
        ],
    ),
    "plain.txt": (
        "A pier at dawn.\n\nRain,\nmore rain.\n",
        [("A pier at dawn.", "A pier at dawn.", ()), ("Rain, more rain.", "Rain,\nmore rain.", ())],
    ),
    "bare.json": (
        '["A pier", {"text": "Rain", "tags": ["sea"], "made_by": "other"}]',
        [("A pier", "A pier", ()), ("Rain", "Rain", ("sea",))],
    ),
}


def read(folder: Path, name: str, text: str) -> tuple[SavedPrompt, ...]:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return read_prompts(file)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_becomes_prompts_with_titles_and_tags(tmp_path: Path, name: str) -> None:
    text, wanted = LISTS[name]
    found = read(tmp_path, name, text)
    assert [(each.title, each.text, each.tags) for each in found] == wanted


def test_what_is_written_is_read_again_without_what_belongs_to_one_library(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "mine.json", write_prompts([FOG]))
    assert (found.title, found.text, found.tags, found.note) == ("Fog", FOG.text, FOG.tags, "good")
    assert (found.id, found.uses, found.used_at) == ("", 0, 0)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.json", "{", "no prompts of Takewright"),
        ("a.json", '{"prompts": []}', "no prompts of Takewright"),
        ("a.json", "[]", "no prompts in"),
        ("a.csv", "title,prompt\nFog,\n", "no prompts in"),
        ("a.md", "# Title\n", "no prompts in"),
        ("a.txt", "x" * 41_000, "at most 40,?000"),
    ],
)
def test_what_holds_no_prompts_is_told_in_a_sentence(
    tmp_path: Path, name: str, text: str, why: str
) -> None:
    with pytest.raises(InvalidInput, match=why):
        read(tmp_path, name, text)
