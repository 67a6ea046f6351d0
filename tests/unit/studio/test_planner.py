"""The offline planner: any topic, any number of scenes, and never the same sentence twice."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.planner import LONGEST_PROMPT, SHORTEST_PROMPT, Planner, fit_seconds
from desktop_app.studio.story import Act, Framing, load_templates

TEMPLATES = load_templates(resources() / "story.json")
PLANNER = Planner(TEMPLATES)
KEEPER = "a lighthouse keeper's last night"
TOOLS = "3 AI tools that save 5 hours per week"
TOPICS = [
    KEEPER,
    TOOLS,
    "Coffee",
    "Why do cats purr?",
    "El último tren a Lisboa",
    "灯台守の最後の夜",
    "🚀🌙",
    "A boy finds a door in the forest",
    "12 angry men",
    "Top 10 places to visit in Japan",
    "how to bake sourdough",
    "the secret life of mushrooms under our feet and why they matter to everyone " * 4,
]


def sentences(prompt: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", prompt)


def repeated(drafts: Sequence[SceneDraft]) -> list[str]:
    said = Counter(each.lower() for draft in drafts for each in sentences(draft.prompt))
    return [sentence for sentence, times in said.items() if times > 1]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic[:24])
@pytest.mark.parametrize("scenes", [1, 2, 3, 4, 5, 8, 60, 100])
def test_every_scene_is_its_own(topic: str, scenes: int) -> None:
    drafts = PLANNER.plan(topic, scenes)
    assert len(drafts) == scenes
    assert repeated(drafts) == []
    assert len({draft.title for draft in drafts}) == scenes
    for draft in drafts:
        assert SHORTEST_PROMPT <= len(draft.prompt) <= LONGEST_PROMPT
        assert 3 <= len(draft.title) <= 40
        assert len(sentences(draft.prompt)) >= 3
        assert "  " not in draft.prompt
        assert "{" not in draft.prompt
        assert draft.seconds is None


@settings(max_examples=150)
@given(
    topic=st.text(max_size=120),
    scenes=st.integers(1, 100),
    style=st.sampled_from(sorted(PLANNER.styles)),
    variation=st.integers(0, 1000),
)
def test_any_topic_gives_a_film_or_one_sentence(
    topic: str, scenes: int, style: str, variation: int
) -> None:
    try:
        drafts = PLANNER.plan(topic, scenes, style=style, variation=variation)
    except InvalidInput:
        assert not any(each.isalnum() for each in topic)
        return
    assert len(drafts) == scenes
    assert repeated(drafts) == []
    assert len({draft.title for draft in drafts}) == scenes
    assert all(SHORTEST_PROMPT <= len(draft.prompt) <= LONGEST_PROMPT for draft in drafts)


def test_the_same_question_has_the_same_answer() -> None:
    again = Planner(load_templates(resources() / "story.json"))
    assert PLANNER.plan(KEEPER, 12) == again.plan(f"  {KEEPER} ", 12)


def test_another_variation_is_another_film() -> None:
    films = [PLANNER.plan(KEEPER, 5, variation=variation) for variation in range(4)]
    assert len({film[0].prompt for film in films}) == 4
    assert len({tuple(draft.title for draft in film) for film in films}) == 4


@pytest.mark.parametrize("scenes", [0, -1, 101, 500, 10**9])
def test_a_film_has_one_to_a_hundred_scenes(scenes: int) -> None:
    with pytest.raises(InvalidInput, match=r"1 to 100 scenes, not"):
        PLANNER.plan(KEEPER, scenes)


def test_what_cannot_be_planned_is_refused_in_a_sentence() -> None:
    with pytest.raises(InvalidInput, match="The topic is empty"):
        PLANNER.plan("  ", 4)
    with pytest.raises(InvalidInput, match="no story style “opera”; there are story"):
        PLANNER.plan(KEEPER, 4, style="opera")


def test_one_subject_holds_the_film_together() -> None:
    drafts = PLANNER.plan(KEEPER, 8)
    found = re.search(r"the lighthouse keeper in [a-z -]+?(?= [a-z]+s\b| is )", drafts[1].prompt)
    assert found is not None
    assert all("lighthouse keeper's last night" in draft.prompt for draft in drafts)
    assert all(found[0] in draft.prompt for draft in drafts)
    looks = {look for style in TEMPLATES.styles.values() for look in style.looks}
    used = [look for look in looks if look in drafts[0].prompt]
    assert len(used) == 1
    assert all(used[0] in draft.prompt for draft in drafts)


def test_the_light_moves_on_through_the_film() -> None:
    times = [phase.time for phase in TEMPLATES.days["night"]]
    seen = [next(i for i, time in enumerate(times) if f" {time}, " in draft.prompt)
            for draft in PLANNER.plan(KEEPER, 9)]  # fmt: skip
    assert seen == list(range(9))
    day = [phase.time for phase in TEMPLATES.days["day"]]
    assert f" {day[0]}, " in PLANNER.plan("Coffee", 5)[0].prompt
    assert f" {day[-1]}, " in PLANNER.plan("Coffee", 5)[-1].prompt


def test_a_film_plays_in_the_world_of_its_topic() -> None:
    coast = next(world for world in TEMPLATES.worlds if world.name == "coast")
    for draft in PLANNER.plan(KEEPER, 6):
        assert any(sound in draft.prompt.lower() for sound in coast.sounds)
        assert any(near in draft.prompt for near in coast.foregrounds)


def test_neighbouring_scenes_do_not_look_alike() -> None:
    drafts = PLANNER.plan(KEEPER, 30)
    sizes = [size for shots in TEMPLATES.shots.values() for size in shots.sizes]
    longest = sorted(sizes, key=len, reverse=True)
    seen = [next(s for s in longest if s in draft.prompt.lower()) for draft in drafts]
    alike = sum(one == two for one, two in pairwise(seen))
    assert alike <= 2
    assert len(set(seen)) >= 9


def test_a_list_gets_a_scene_for_each_of_its_things() -> None:
    titles = [draft.title for draft in PLANNER.plan(TOOLS, 5)]
    assert [title.split(":")[0] for title in titles[1:4]] == ["Tool 1", "Tool 2", "Tool 3"]
    numbers = [int(found[1]) for draft in PLANNER.plan(TOOLS, 40)
               if (found := re.match(r"Tool (\d+):", draft.title))]  # fmt: skip
    assert numbers == sorted(numbers)
    assert set(numbers) == {1, 2, 3}
    places = [draft.title for draft in PLANNER.plan("Top 3 places to visit in Japan", 8)]
    assert sum(title.startswith("Place ") for title in places) >= 3


@pytest.mark.parametrize("style", sorted(PLANNER.styles))
def test_a_style_changes_the_film(style: str) -> None:
    film = TEMPLATES.styles[style].film
    assert all(f"{film} about" in draft.prompt for draft in PLANNER.plan(KEEPER, 4, style=style))


@pytest.mark.parametrize("topic", TOPICS[:5], ids=lambda topic: topic[:24])
def test_a_scene_can_be_written_again_and_again(topic: str) -> None:
    drafts = list(PLANNER.plan(topic, 6))
    seen = {drafts[2].prompt}
    for _ in range(10):
        fresh = PLANNER.reroll(drafts, 2, topic)
        assert fresh.prompt not in seen
        assert not set(sentences(fresh.prompt)) & {
            each for draft in drafts for each in sentences(draft.prompt)
        }
        drafts[2] = fresh
        seen.add(fresh.prompt)
        assert len({draft.title for draft in drafts}) == 6
    again = PLANNER.plan(topic, 6)
    assert PLANNER.reroll(again, 2, topic) == PLANNER.reroll(again, 2, topic)


@pytest.mark.parametrize("index", [0, 50, 99])
def test_a_scene_of_a_long_film_can_be_written_again(index: int) -> None:
    drafts = list(PLANNER.plan("Coffee", 100))
    fresh = PLANNER.reroll(drafts, index, "Coffee")
    assert fresh != drafts[index]
    drafts[index] = fresh
    assert repeated(drafts) == []
    assert len({draft.title for draft in drafts}) == 100


def test_writing_a_scene_again_keeps_its_length_and_the_film() -> None:
    drafts = [SceneDraft(d.title, d.prompt, 7) for d in PLANNER.plan(KEEPER, 5)]
    fresh = PLANNER.reroll(drafts, 1, KEEPER)
    assert fresh.seconds == 7
    clothes = re.search(r"lighthouse keeper (in an? [a-z -]+ (?:coat|oilskin|sweater|jacket))",
                        drafts[1].prompt)  # fmt: skip
    assert clothes is not None
    assert clothes[1] in fresh.prompt


def test_a_script_is_split_and_a_topic_is_planned() -> None:
    script = "Scene 1: Fog (4s)\nFog lifts.\n\nScene 2: Sun\nSun breaks."
    assert PLANNER.plan_film(script, 9, 10) == (
        SceneDraft("Fog", "Fog lifts.", 4),
        SceneDraft("Sun", "Sun breaks.", 10),
    )
    planned = PLANNER.plan_film(KEEPER, 4, 15)
    assert [draft.prompt for draft in planned] == [d.prompt for d in PLANNER.plan(KEEPER, 4)]
    assert {draft.seconds for draft in planned} == {15}


def test_seconds_are_fitted_to_what_a_model_makes(catalogue: Catalogue) -> None:
    drafts = [SceneDraft("A", "a", seconds) for seconds in (None, 4, 11, 13, 60)]
    sora = fit_seconds(drafts, catalogue.find("sora-2-text-to-video"), 15)
    assert [draft.seconds for draft in sora] == [15, 10, 10, 15, 15]
    gemini = fit_seconds(drafts, catalogue.find("google/gemini-omni-flash-1-1"), 5)
    assert [draft.seconds for draft in gemini] == [4, 4, 10, 10, 10]


def test_the_data_is_large_enough_for_a_hundred_scenes_of_each_kind() -> None:
    cutaways = TEMPLATES.beats["cutaway"]
    for kind in ("person", "thing", "lesson"):
        bank = TEMPLATES.beats[kind]
        assert sum(len(bank[act]) + len(cutaways[act]) for act in Act) >= 100
        titles = [beat.title.lower() for act in Act for beat in (*bank[act], *cutaways[act])]
        assert len(set(titles)) == len(titles)
        lines = [beat.line for act in Act for beat in (*bank[act], *cutaways[act])]
        assert len(set(lines)) == len(lines)
    assert set(TEMPLATES.shots) == set(Framing)
    assert set(TEMPLATES.fallback_world.values()) <= {world.name for world in TEMPLATES.worlds}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"schema": 9}, "has schema 9"),
        ({"styles": 3}, "is damaged"),
        ({"colour": "red"}, "is damaged"),
        (None, "is damaged"),
    ],
)
def test_damaged_templates_are_one_sentence(
    tmp_path: Path, change: dict[str, object] | None, said: str
) -> None:
    path = tmp_path / "story.json"
    data = json.loads((resources() / "story.json").read_text(encoding="utf-8"))
    path.write_text("{" if change is None else json.dumps(data | change), encoding="utf-8")
    with pytest.raises(LocalFault, match=said):
        load_templates(path)
    with pytest.raises(LocalFault, match="cannot be read"):
        load_templates(tmp_path / "missing.json")
