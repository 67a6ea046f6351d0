"""Cast and look: what a name in a prompt means, and what an edit of the cast touches."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import casting
from desktop_app.domain.asking import is_stale, words_of
from desktop_app.domain.cast import (
    CastEntry,
    CastId,
    CastKind,
    by_key,
    checked_name,
    expanded,
    mentions,
    over_limit,
)
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import (
    MediaInfo,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
)
from desktop_app.domain.time import FrameRate, flicks

MARA = CastEntry(CastId("mara"), CastKind.PERSON, "Mara", "a woman in a red coat, grey braid.")
LOOK = CastEntry(CastId("look"), CastKind.LOOK, "look", "35 mm film, {Mara}'s favourite grain")
BARE = CastEntry(CastId("boat"), CastKind.PROP, "The Boat")
CAST = (MARA, LOOK, BARE)

PROMPTS = {
    "a": "{Mara} walks the pier.",
    "b": "Fog over the harbour.",
    "c": "Nets, {LOOK}. {  mara } hauls.",
    "d": "Gulls, {look}",
}


def meant(prompt: str) -> str:
    return expanded(prompt, by_key(CAST)).words


def film() -> Project:
    """Return a film whose scenes all have a take that is as they are."""
    settings = Settings(ModelId("m"))
    media = MediaInfo(1280, 704, FrameRate(30), 300, flicks(10), "h264", "aac", 48_000, 2, "s", 1)
    bare = Project(
        ProjectId("p"),
        "Film",
        tuple(
            Scene(SceneId(name), name, prompt, settings, TakeId(name))
            for name, prompt in PROMPTS.items()
        ),
        cast=CAST,
    )
    takes = tuple(
        Take(
            TakeId(each.id), each.id, 1, f"clips/{each.id}/take-1.mp4", each.prompt, settings,
            media, 1, sent=words_of(bare, each),
        )
        for each in bare.scenes
    )  # fmt: skip
    return replace(bare, takes=takes)


def stale(project: Project) -> str:
    return "".join(each.id for each in project.scenes if is_stale(project, each))


def test_names_become_words_whatever_their_case_and_none_within_words() -> None:
    assert meant("{mara} turns.") == "a woman in a red coat, grey braid turns."
    assert meant("Dusk, {Look}") == "Dusk, 35 mm film, {Mara}'s favourite grain"
    assert meant("{the  boat} drifts") == "The Boat drifts"


@given(st.text(alphabet="{}mara, \n", max_size=80), st.integers(0, 80))
def test_what_is_over_the_limit_begins_where_the_rest_still_fits(prompt: str, limit: int) -> None:
    cast = by_key(CAST)
    over = over_limit(prompt, cast, limit)
    sent = expanded(prompt, cast).words.strip()
    assert (over is None) == (len(sent) <= limit)
    if over is not None:
        assert len(expanded(prompt[:over].lstrip(), cast).words) <= limit


def test_a_name_nobody_knows_stays_and_is_told_once() -> None:
    found = expanded("{Ada} and {ada} meet {Mara}; {Bo}", by_key(CAST))
    assert found.unknown == ("Ada", "Bo")
    assert found.words.startswith("{Ada} and {ada} meet a woman")


@pytest.mark.parametrize("prompt", ['{"shot": "wide"}', "{shot: wide}", "{}", "{ }", "{a\nb}", "{"])
def test_braces_that_hold_no_name_are_left_alone(prompt: str) -> None:
    assert not mentions(prompt)
    assert expanded(prompt, by_key(CAST)).words == prompt


@given(st.text(alphabet="{}Mara lok,\n", max_size=60))
def test_a_prompt_without_names_is_sent_as_it_is(prompt: str) -> None:
    assert expanded(prompt, {}).words == prompt
    parts = [prompt[each.start : each.end] for each in mentions(prompt)]
    assert all(part[0] == "{" and part[-1] == "}" and "\n" not in part for part in parts)


@pytest.mark.parametrize("name", ["", "  ", "a{b", "x" * 41, "a:b", "MARA"])
def test_a_name_that_prompts_could_not_use_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(InvalidInput):
        checked_name(name, CAST)


@given(st.text(min_size=1, max_size=40))
def test_a_name_that_is_taken_can_be_mentioned(name: str) -> None:
    try:
        kept = checked_name(name)
    except InvalidInput:
        return
    entry = CastEntry(CastId("x"), CastKind.PERSON, kept, "words")
    assert expanded(f"{{{kept}}}", by_key([entry])).words == "words"


@pytest.mark.parametrize(("entry", "scenes"), [(MARA, "ac"), (LOOK, "cd"), (BARE, "")])
def test_a_changed_entry_makes_exactly_the_scenes_that_use_it_stale(
    entry: CastEntry, scenes: str
) -> None:
    project = film()
    assert stale(project) == ""
    changed = casting.describe_entry(project, entry.id, words="somebody else")
    assert stale(changed) == scenes
    assert "".join(each.id for each in casting.scenes_that_use(project, entry)) == scenes
    back = casting.describe_entry(changed, entry.id, words=entry.words)
    assert stale(back) == ""


def test_a_new_name_goes_into_the_prompts_and_makes_nothing_stale() -> None:
    renamed = casting.rename_entry(film(), MARA.id, " Mara  Voss ")
    prompts = [each.prompt for each in renamed.scenes]
    assert prompts[0] == "{Mara Voss} walks the pier."
    assert prompts[2] == "Nets, {LOOK}. {Mara Voss} hauls."
    assert stale(renamed) == ""
    with pytest.raises(InvalidInput):
        casting.rename_entry(renamed, MARA.id, "Look")


def test_what_is_removed_is_spelled_out_so_that_nothing_is_stale() -> None:
    left = casting.remove_entry(film(), MARA.id)
    assert [each.id for each in left.cast] == ["look", "boat"]
    assert left.scenes[0].prompt == "a woman in a red coat, grey braid walks the pier."
    assert stale(left) == ""


def test_an_old_take_without_what_was_sent_was_sent_as_written() -> None:
    project = film()
    old = replace(project, takes=tuple(replace(each, sent="") for each in project.takes))
    assert stale(old) == "acd"
