"""Scripts as people write them become the scenes that they mean."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import InvalidInput
from desktop_app.interchange.script import (
    MAX_LINES,
    MAX_SCENES,
    looks_like_script,
    script_title,
    split_script,
)

Found = list[tuple[str, str, int | None]]


def scenes(text: str, count: int | None = None) -> Found:
    return [(each.title, each.prompt, each.seconds) for each in split_script(text, count)]


def prompts(text: str, count: int | None = None) -> list[str]:
    return [each.prompt for each in split_script(text, count)]


def outcome(text: str, count: int) -> tuple[list[str], str]:
    """Return the prompts, or else the sentence that says why there are none."""
    try:
        return prompts(text, count), ""
    except InvalidInput as error:
        return [], str(error)


TWO: Found = [("Fog lifts", "Wide shot.", None), ("First light", "Sun breaks.", None)]

SAME_TWO_SCENES = {
    "labels": "Scene 1: Fog lifts\nWide shot.\n\nScene 2: First light\nSun breaks.",
    "labels in capitals": "SCENE 1 - FOG LIFTS\nWide shot.\n\nSCENE 2 - FIRST LIGHT\nSun breaks.",
    "labels in words": "Scene one: Fog lifts\nWide shot.\nScene two: First light\nSun breaks.",
    "labels in Roman numbers": "Scene I. Fog lifts\nWide shot.\nScene II. First light\nSun breaks.",
    "shots": "Shot 1 — Fog lifts\nWide shot.\n\nShot 2 — First light\nSun breaks.",
    "German": "Szene 1: Fog lifts\nWide shot.\n\nSzene 2: First light\nSun breaks.",
    "Spanish": "ESCENA 1. Fog lifts\nWide shot.\n\nESCENA 2. First light\nSun breaks.",
    "French": "Scène 1 – Fog lifts\nWide shot.\n\nScène 2 – First light\nSun breaks.",
    "Russian": "Сцена 1. Fog lifts\nWide shot.\n\nСцена 2. First light\nSun breaks.",
    "Chinese": "场景1：Fog lifts\nWide shot.\n\n场景2：First light\nSun breaks.",
    "Japanese": "シーン1：Fog lifts\nWide shot.\n\nシーン2：First light\nSun breaks.",
    "headings": "# Harbour\n\n## Fog lifts\nWide shot.\n\n## First light\nSun breaks.",
    "top headings": "# Fog lifts\nWide shot.\n\n# First light\nSun breaks.",
    "labelled headings": "## Scene 1: Fog lifts\nWide shot.\n## Scene 2: First light\nSun breaks.",
    "one labelled heading": "## Fog lifts\nWide shot.\n## Scene 2: First light\nSun breaks.",
    "bold labels": "**Scene 1: Fog lifts**\nWide shot.\n\n**Scene 2: First light**\nSun breaks.",
    "numbers": "1. Fog lifts\n   Wide shot.\n2. First light\n   Sun breaks.",
    "numbers in brackets": "(1) Fog lifts\nWide shot.\n(2) First light\nSun breaks.",
    "bold items": "1) **Fog lifts** — Wide shot.\n2) **First light**: Sun breaks.",
    "bullets": "- Fog lifts\n  Wide shot.\n- First light\n  Sun breaks.",
    "a model's answer": "Here you are:\n\n### Scene 1\n**Title:** Fog lifts\n**Prompt:** Wide shot."
    "\n\n### Scene 2\n**Title:** First light\n**Prompt:** Sun breaks.",
    "a code fence": "```markdown\n## Fog lifts\nWide shot.\n## First light\nSun breaks.\n```",
    "YAML before it": "---\ntitle: Sea\n---\n# Fog lifts\nWide shot.\n# First light\nSun breaks.",
    "acts": "# Sea\n## Act 1\n### Fog lifts\nWide shot.\n## Act 2\n### First light\nSun breaks.",
}


@pytest.mark.parametrize("text", SAME_TWO_SCENES.values(), ids=SAME_TWO_SCENES.keys())
def test_the_same_two_scenes_however_they_are_marked(text: str) -> None:
    found = [(title.capitalize(), prompt, seconds) for title, prompt, seconds in scenes(text)]
    assert found == TWO
    assert looks_like_script(text)


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n", "\u2028"], ids=repr)
@pytest.mark.parametrize("lead", ["", "\ufeff", "\n\n\t\n"], ids=repr)
def test_line_ends_marks_and_tabs_do_not_matter(ends: str, lead: str) -> None:
    text = "1.\tFog lifts over the\tharbour.\n2.\tSun breaks.\n".replace("\n", ends)
    assert prompts(lead + text) == ["Fog lifts over the harbour.", "Sun breaks."]


def test_blank_lines_divide_and_wrapped_lines_are_joined() -> None:
    text = "Fog lifts over\nthe harbour.\n\n\n  \nThe boat\nturns back."
    assert scenes(text) == [
        ("Fog lifts over the harbour", "Fog lifts over the harbour.", None),
        ("The boat turns back", "The boat turns back.", None),
    ]


def test_lines_that_each_stand_for_themselves_are_scenes() -> None:
    text = "Fog lifts over the harbour.\nSun breaks.\nThe boat turns back."
    assert prompts(text) == text.split("\n")


def test_rules_divide_paragraphs_into_scenes() -> None:
    assert prompts("Fog.\n\nGulls.\n\n---\n\nSun.\n***\nBoat.") == ["Fog.\nGulls.", "Sun.", "Boat."]


def test_a_single_heading_titles_one_scene_or_the_whole_film() -> None:
    assert scenes("# Fog lifts\nWide shot.") == [("Fog lifts", "Wide shot.", None)]
    film = "# Harbour at dawn\n\nFog lifts.\n\nSun breaks."
    assert prompts(film) == ["Fog lifts.", "Sun breaks."]
    assert script_title(film) == "Harbour at dawn"


def test_a_preface_is_no_scene_unless_it_reads_like_one() -> None:
    body = "\n\nScene 1\nFog.\n\nScene 2\nSun."
    assert prompts("A script for my harbour film:" + body) == ["Fog.", "Sun."]
    opening = "The harbour sleeps under heavy fog. A single lamp burns at the end of the pier."
    assert prompts(opening + body) == [opening, "Fog.", "Sun."]


def test_a_style_for_all_goes_into_every_prompt() -> None:
    style = "Style: 35mm film, warm light."
    text = f"{style}\n\nScene 1\nFog.\n\nScene 2\nSun."
    assert prompts(text) == [f"Fog.\n{style}", f"Sun.\n{style}"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Scene 1: Fog (10s)\nA.\nScene 2: Sun [8 sec]\nB.", [10, 8]),
        ("Scene 1 (10 seconds): Fog\nScene 2 (about 8 s): Sun", [10, 8]),
        ("Szene 1: Nebel (10 Sekunden)\nA.\nSzene 2: Sonne (8 Sek.)\nB.", [10, 8]),
        ("1. Fog lifts (10s)\n2. Sun breaks (8–9 s)", [10, 9]),
        ("## Fog\nA.\nDuration: 10 seconds\n\n## Sun\n**Duration:** 8s\nB.", [10, 8]),
        ("[0:00-0:10] Fog\n[0:10-0:18] Sun", [10, 8]),
        ("0:55 - 1:05 Fog\n1:05 - 1:13 Sun", [10, 8]),
        ("Scene 1 (0-10s): Fog\nScene 2 (10-18s): Sun", [10, 8]),
        ("Scene 1 (0:10): Fog\nScene 2 (0:08): Sun", [10, 8]),
        ("Fog lifts. [10s]\n\nSun breaks. (8 s) Gulls.", [10, 8]),
        ("Scene 1: Fog\nA.\nScene 2: Sun (8s)\nB.", [None, 8]),
        ("A diner (80s), neon.\n\nA street in the 1990s.", [None, None]),
        ("Fog (0s).\n\nSun (999s).", [None, None]),
    ],
)
def test_lengths_are_recognised_and_taken_out(text: str, seconds: list[int | None]) -> None:
    found = scenes(text)
    assert [each for _, _, each in found] == seconds
    for title, prompt, length in found:
        if length is not None:
            assert not any(each.isdigit() for each in f"{title}{prompt}")


FOUNTAIN = """Title: The **Last** Light
Credit: by
Author: M. Keeper
    and a friend

FADE IN:

EXT. LIGHTHOUSE - NIGHT #1#

Rain. The lamp
turns. [[how much does rain cost?]]
/* a scene that was cut:
INT. CELLAR - DAY
*/
CUT TO:

.lamp room

MARA (V.O.)
(whispering)
We leave before dawn.
All of us.

She *closes* the _book_.

@McTavish
Row!

int./ext. boat - dawn

!EVERYONE ROWS

> THE END <
"""


def test_a_fountain_screenplay() -> None:
    assert scenes(FOUNTAIN) == [
        ("Lighthouse, night", "EXT. LIGHTHOUSE - NIGHT. Rain. The lamp turns.", None),
        (
            "Lamp room",
            "lamp room. MARA (V.O.) (whispering): “We leave before dawn. All of us.”\n"
            "She closes the book.\nMcTavish: “Row!”",
            None,
        ),
        ("Boat, dawn", "int./ext. boat - dawn. EVERYONE ROWS\nTHE END", None),
    ]
    assert script_title(FOUNTAIN) == "The Last Light"


@pytest.mark.parametrize(
    "line",
    ["INT. KITCHEN - DAY", "EXT HARBOUR", "INT./EXT. CAR - NIGHT", "I/E BOAT",
     "12 INT. HALL - DAY 12", "INNEN. KÜCHE - TAG", "EST. CITY"],
)  # fmt: skip
def test_sluglines_of_all_kinds(line: str) -> None:
    assert len(scenes(f"{line}\n\nRain.\n\nEXT. SEA - DAY\n\nSun.")) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Interior design is a craft.",
        "International waters.",
        "...and then silence.",
        "Est-ce vrai?",
    ],
)
def test_prose_is_no_slugline(line: str) -> None:
    assert prompts(f"{line}\n\nThe boat turns back.")[0] == line


@pytest.mark.parametrize(
    "text",
    [
        "Scene 3 was a disaster because nobody came.",
        "1994. The war was over. Everyone went home.",
        "3 AI tools that save 5 hours per week",
        "a lighthouse keeper's last night",
        "Shots were fired in the harbour.",
    ],
)
def test_a_topic_or_one_sentence_of_prose_is_left_whole(text: str) -> None:
    assert prompts(text) == [text]
    assert not looks_like_script(text)


PARAGRAPH = (
    "Fog lifts over the harbour. Mr. Smith wakes. A woman in a yellow coat walks the whole length"
    " of the pier. She waits! The sun breaks… Does he see her? Everyone cheers."
)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7])
def test_a_paragraph_is_divided_between_sentences_only_when_asked(count: int) -> None:
    assert prompts(PARAGRAPH) == [PARAGRAPH]
    parts = prompts(PARAGRAPH, count)
    assert len(parts) == count
    assert " ".join(parts) == PARAGRAPH
    assert "Mr. Smith wakes." in " ".join(parts)


def test_a_paragraph_gives_no_more_scenes_than_sentences() -> None:
    assert len(prompts(PARAGRAPH, 50)) == 7
    assert prompts("雾散去。太阳升起。船回来。", 3) == ["雾散去。", "太阳升起。", "船回来。"]


def test_a_count_does_not_break_what_the_script_says() -> None:
    assert len(prompts("Fog.\n\nSun.\n\nBoat.", 7)) == 3
    assert len(prompts("Scene 1\nFog. Gulls. Rain. Sun.", 4)) == 1


def test_titles_are_short_and_whole_words() -> None:
    text = (
        "The old fisherman who has never once in his life been late walks slowly to the end of it"
    )
    title = split_script(text)[0].title
    assert len(title) <= 48
    assert text.startswith(title)
    assert title.split()[-1] in text.split()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\n ",
        "\ufeff",
        "/* cut */ [[note]]",
        "---\n---",
        "Scene 1\nScene 2\n",
        "```\n```",
    ],
)
def test_what_holds_no_scene_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(InvalidInput, match="nothing in it to turn into scenes"):
        split_script(text)
    assert script_title(text) is None


def test_too_much_is_refused_in_a_sentence() -> None:
    with pytest.raises(InvalidInput, match=r"1,001 scenes.*1,000 at a time"):
        split_script("\n\n".join(f"Fog {number}." for number in range(MAX_SCENES + 1)))
    with pytest.raises(InvalidInput, match=r"lines.*20,000 at a time"):
        split_script("Fog.\n" * (MAX_LINES + 1))


@given(st.text(max_size=400))
def test_any_text_gives_scenes_or_one_sentence(text: str) -> None:
    looks_like_script(text)
    script_title(text)
    found, refusal = outcome(text, 3)
    assert bool(found) != bool(refusal)
    assert all(each.strip() == each != "" for each in found)
    assert refusal == "" or refusal.count(".") == 1
    assert "\n" not in refusal


@given(
    st.lists(
        st.text(st.characters(categories=["Lu", "Ll"]), min_size=4, max_size=9).map(str.title),
        min_size=2,
        max_size=30,
    )
)
def test_no_scene_is_lost_and_none_is_made_up(words: list[str]) -> None:
    lines = [f"{word} waits at the pier." for word in words]
    assert prompts("\n\n".join(lines)) == lines
    assert prompts("\n".join(f"{i}. {line}" for i, line in enumerate(lines, 1))) == lines
    assert prompts("\n".join(f"Scene {i}\n{line}" for i, line in enumerate(lines, 1))) == lines


@pytest.mark.parametrize(
    "piece",
    ["*", "* a ", "_a", " ", "(", "a. ", "[[", "/*", "1:00-", "Mr. ", "#", "INT. ", "\n", "- "],
)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.process_time()
    looks_like_script(text)
    found, refusal = outcome(text, 9)
    assert found or refusal
    assert time.process_time() - start < 5
