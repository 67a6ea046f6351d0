"""Batches as tables, JSON and text: what is read of them, and every mistake with its place."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.batch import BatchSheet, FileReference, variations
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Use
from desktop_app.interchange.batch import parse_batch, read_batch


def faults(sheet: BatchSheet) -> list[str]:
    return [str(each) for each in sheet.faults]


TABLE = '''\
film;scene;title;prompt;model;aspect;seconds;resolution;seed;references;continues;takes
Harbour;1;Dawn;"A harbour; gulls, ""the pier""";kling-3.0/video;16:09:00;5,0;;;mara.png | boat.jpg;;
;2;Noon;"Nets
on the quay";kling-3.0/video;16:9;10;;7;;WAHR;3
Market;;;Stalls open;;9:16;;;;;nein;
'''


def test_a_table_of_a_german_spreadsheet_is_read_as_it_was_meant() -> None:
    sheet = parse_batch("\ufeff" + TABLE.replace("\n", "\r\n"), ".csv", "plan")
    assert faults(sheet) == []
    harbour, market = sheet.films
    assert (harbour.name, market.name) == ("Harbour", "Market")
    dawn, noon = harbour.rows
    assert dawn.prompt == 'A harbour; gulls, "the pier"'
    assert (dawn.aspects, dawn.seconds, dawn.takes) == (("16:9",), (5,), 1)
    assert [each.path for each in dawn.references] == [Path("mara.png"), Path("boat.jpg")]
    assert noon.prompt.split() == ["Nets", "on", "the", "quay"]
    assert (noon.continues, noon.takes, noon.seeds) == (True, 3, (7,))
    assert (noon.line, market.rows[0].line) == (3, 5)
    assert market.rows[0].title == "Stalls open"
    assert market.rows[0].models == ()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_will_do(separator: str) -> None:
    text = separator.join(("prompt", "film", "seconds")) + "\n"
    text += separator.join(("A boat", "Sea", "5")) + "\n"
    (film,) = parse_batch(text, ".csv", "plan").films
    assert (film.name, film.rows[0].seconds) == ("Sea", (5,))
    said = parse_batch(f"sep={separator}\n{text}", ".csv", "plan")
    assert (said.films[0].name, said.films[0].rows[0].line) == ("Sea", 3)


CAST = """\
film,prompt,cast
Sea,Mara on the pier with mara's dog,Mara: a woman in a red coat | Old Tom: a sailor
,Old Tom waits for {Mara},Mara|Old Tom
Land,{Mara} in the snow,Mara: a girl
"""


def test_a_tables_cast_comes_into_its_film_and_into_the_prompts() -> None:
    sea, land = parse_batch(CAST, ".csv", "plan").films
    assert [(each.entry.name, each.entry.words) for each in sea.cast] == [
        ("Mara", "a woman in a red coat"),
        ("Old Tom", "a sailor"),
    ]
    assert sea.rows[0].prompt == "{Mara} on the pier with {mara}'s dog"
    assert sea.rows[1].prompt == "{Old Tom} waits for {Mara}"
    assert [each.entry.words for each in land.cast] == ["a girl"]


def test_what_is_wrong_in_a_cast_is_told_by_its_row() -> None:
    text = CAST.replace(",Mara|Old Tom", ",Mara|Eve").replace(": a girl", ": a girl|Mara: a boy")
    text += ",Snow falls,Mara\nLand,Ice,<b>: bold\n"
    told = faults(parse_batch(text, ".csv", "plan"))
    assert told == [
        "Line 4, cast: “Mara” has other words in a row above; say them once.",
        "Line 6, cast: A name cannot hold <; leave it out.",
        "Line 3, cast: Nobody says who “Eve” is; write “Eve: words” in one row of the film.",
        "Line 5, cast: The prompt does not name “Mara”; say what they do.",
    ]


def test_a_text_may_say_its_cast_in_a_line() -> None:
    text = "# Sea\ncast: Mara: a woman | Tom: a sailor\n\n## Dawn\n{Mara} and {Tom}\n"
    (sea,) = parse_batch(text, ".md", "plan").films
    assert [each.entry.name for each in sea.cast] == ["Mara", "Tom"]
    late = parse_batch(text.replace("## Dawn\n", "## Dawn\ncast: Eve: a child\n\n"), ".md", "plan")
    assert faults(late) == [
        "Line 5, cast: Names of the cast stand under the film, before its first scene."
    ]


def test_scenes_stand_in_the_order_of_their_numbers() -> None:
    text = "scene,prompt\n2,two\n10,ten\n,after ten\n1,one\n"
    (film,) = parse_batch(text, ".csv", "plan").films
    assert film.name == "plan"
    assert [row.prompt for row in film.rows] == ["one", "two", "ten", "after ten"]


def test_every_mistake_of_a_table_is_told_with_line_and_column() -> None:
    text = (
        "film,scene,prompt,secnds,aspect,seed,takes,continues\n"
        "A,1,,5,wide,x,99,perhaps\n"
        "A,1,two,5,16:9,1.5,2,no,too,many\n"
        "A,dawn,three,,,,,\n"
    )
    assert faults(parse_batch(text, ".csv", "plan")) == [
        "Line 1, secnds: There is no column “secnds”; is it “seconds”?",
        "Line 2, aspect: “wide” is not a shape such as 16:9.",
        "Line 2, seed: “x” is not a whole number.",
        "Line 2, continues: “perhaps” is neither yes nor no.",
        "Line 3: The row has 10 cells for 8 columns; put quotes around text that has a"
        " separator in it.",
        "Line 4, scene: “dawn” is not a whole number. What a scene is called goes under “title”.",
    ]


def test_what_reads_well_and_makes_no_sense_is_told_too() -> None:
    text = "film,scene,prompt,takes\nA,1,,1\nA,1,A fox in {{weather}},99\n"
    assert faults(parse_batch(text, ".csv", "plan")) == [
        "Line 2, prompt: The scene has no prompt.",
        "Line 3, prompt: “{{weather}}” has no values; say which, or take it out.",
        "Line 3, takes: A scene has 1 to 20 takes, not 99.",
        "Line 3, scene: “A” has a scene 1 already, in line 2.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a,b\n1,2\n", "The first row names no column “prompt”"),
        ('prompt\n"never closed\n', "Line 2: A quote that opens here is never closed."),
        ("prompt\n", "There is no scene under the names"),
    ],
)
def test_a_table_that_is_none(text: str, told: str) -> None:
    assert told in "\n".join(faults(parse_batch(text, ".csv", "plan")))


def test_several_values_are_a_scene_each() -> None:
    text = (
        "prompt;model;seed;{{weather}}\n"
        "A fox in {{ Weather }};kling-3.0/video | wan/2-7-text-to-video;1-2|9;rain|thin snow\n"
    )
    sheet = parse_batch(text, ".csv", "Foxes")
    assert sheet.takes == 12
    found = list(variations(sheet.films[0].rows[0]))
    assert [each.prompt for each in found[:7:6]] == ["A fox in rain", "A fox in thin snow"]
    assert [each.seed for each in found[:4]] == [1, 2, 9, 1]
    assert found[3].varied == (
        ("{{weather}}", "rain"),
        ("model", "wan/2-7-text-to-video"),
        ("seed", "1"),
    )


def test_a_slip_of_the_pen_is_not_bought() -> None:
    text = "prompt,seed,takes\nA fox,1-999,20\n"
    assert faults(parse_batch(text, ".csv", "plan")) == [
        "These are 19,980 takes; a batch has 2,000 at most. Part it into several files."
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("5", 5), ("5,00", 5), ("5.0", 5), ("٥", 5), ("１０", 10), ("5 s", 5), ("10 seconds", 10)],
)
def test_seconds_as_people_write_them(written: str, meant: int) -> None:
    sheet = parse_batch(f"prompt;seconds\nA boat;{written}\n", ".csv", "plan")
    assert sheet.films[0].rows[0].seconds == (meant,)


@pytest.mark.parametrize("written", ["5,5", "-5", "0", "five", "1e1"])
def test_seconds_that_are_none(written: str) -> None:
    assert parse_batch(f"prompt;seconds\nA boat;{written}\n", ".csv", "plan").faults


MARKDOWN = """\
---
aspect: 16:9
---
<!-- of the spring -->
# Harbour
seconds: 5
{Mara}: a woman in a red coat

## Dawn
model: kling-3.0/video
seconds: 10
first frame: dawn.png

{Mara} on the pier.

Sound: gulls.
## Noon
continues: yes
She folds a net.

# Foxes
seed: 1 | 2
{{weather}}: rain | snow

A fox in {{weather}}
"""


def test_a_text_with_headings() -> None:
    sheet = parse_batch(MARKDOWN, ".md", "plan")
    assert faults(sheet) == []
    harbour, foxes = sheet.films
    dawn, noon = harbour.rows
    assert dawn.prompt == "{Mara} on the pier.\n\nSound: gulls."
    assert (dawn.title, dawn.line, dawn.seconds, dawn.aspects) == ("Dawn", 9, (10,), ("16:9",))
    assert dawn.references == (FileReference(Path("dawn.png"), Use.FIRST_FRAME),)
    assert (noon.prompt, noon.continues, noon.seconds) == ("She folds a net.", True, (5,))
    assert [(each.entry.name, each.entry.words) for each in harbour.cast] == [
        ("Mara", "a woman in a red coat")
    ]
    (fox,) = foxes.rows
    assert (fox.scenes, fox.title) == (4, "A fox in {{weather}}")


def test_mistakes_in_a_text_have_their_lines() -> None:
    text = "stray\n# Film\nsecond: 5\ntitle: x\n## One\nseconds: long\nA boat\n## Two\n"
    assert faults(parse_batch(text, ".md", "plan")) == [
        "Line 3, second: “second” sets nothing; is it “seconds”? A prompt that begins so has a"
        " blank line before it.",
        "Line 1: Text before the first heading belongs to no scene.",
        "Line 4, title: This is of one scene; write it under the scene's heading.",
        "Line 6, seconds: “long” is not a whole number.",
    ]
    assert faults(parse_batch("# Film\n\n## Two\n", ".md", "plan")) == [
        "Line 3, prompt: The scene has no prompt."
    ]


JSON = """{
  "takewright_batch": 1,
  "defaults": {"seconds": 5, "values": {"weather": ["rain", "snow"]}},
  "films": [{
    "film": "Foxes", "model": ["kling-3.0/video", "wan/2-7-text-to-video"],
    "cast": [{"name": "Reynard", "words": "a red fox", "references": ["fox.png"]}],
    "scenes": [
      {"prompt": "{Reynard} in {{weather}}", "seed": [1, 2], "last_frame": "end.png"},
      {"prompt": "He sleeps", "model": "kling-3.0/video", "seconds": 10, "continues": true}
    ]
  }]
}"""


def test_json_by_its_schema() -> None:
    sheet = parse_batch(JSON, ".json", "plan")
    assert faults(sheet) == []
    (film,) = sheet.films
    assert film.cast[0].references == (FileReference(Path("fox.png")),)
    grid, single = film.rows
    assert (grid.scenes, single.scenes, single.seconds) == (8, 1, (10,))
    assert grid.references == (FileReference(Path("end.png"), Use.LAST_FRAME),)


def test_every_mistake_of_json_is_told_with_its_place() -> None:
    text = JSON.replace('"seconds": 10', '"seconds": "10", "lenght": 3').replace(
        '"film": "Foxes"', '"film": ""'
    )
    told = faults(parse_batch(text.replace('"prompt": "He sleeps",', ""), ".json", "plan"))
    assert told == [
        "films[0].film: Expected `str` of length >= 1.",
        "films[0].scenes[1].lenght: There is no field “lenght” here.",
        "films[0].scenes[1].seconds: Expected `int | array | null`, got `str`.",
        "films[0].scenes[1]: The field “prompt” is missing.",
    ]
    broken = faults(parse_batch(JSON.replace("[1, 2]", "[1, 2,]"), ".json", "plan"))
    assert len(broken) == 1
    assert broken[0].startswith("Line 8: It is not whole JSON at column ")
    newer = parse_batch(JSON.replace('batch": 1', 'batch": 9'), ".json", "plan")
    assert faults(newer) == ["takewright_batch: It is of version 9; this Takewright reads 1."]


def test_a_file_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    for text in (JSON, MARKDOWN, TABLE):
        (tmp_path / "plan.txt").write_text(text, encoding="utf-16")
        assert read_batch(tmp_path / "plan.txt").faults == ()
    (tmp_path / "plan.csv").write_bytes(b"%PDF-1.7")
    with pytest.raises(InvalidInput, match="is a PDF"):
        read_batch(tmp_path / "plan.csv")


words = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30).filter(
    lambda text: text.strip() and "{{" not in text
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(words, st.integers(1, 60), st.booleans()), min_size=1, max_size=5),
    st.sampled_from([",", ";", "\t"]),
)
def test_what_a_spreadsheet_writes_comes_back(
    scenes: list[tuple[str, int, bool]], separator: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(["prompt", "seconds", "continues"])
    writer.writerows([prompt, seconds, "TRUE" if more else ""] for prompt, seconds, more in scenes)
    sheet = parse_batch(out.getvalue(), ".csv", "plan")
    (film,) = sheet.films
    assert [(row.prompt, row.seconds[0], row.continues) for row in film.rows] == [
        (prompt.strip(), seconds, more) for prompt, seconds, more in scenes
    ]


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=200), st.sampled_from([".csv", ".json", ".md", ".txt"]))
def test_whatever_is_in_a_file_it_is_read_or_told(text: str, suffix: str) -> None:
    sheet = parse_batch(text, suffix, "plan")
    assert sheet.films or sheet.faults
