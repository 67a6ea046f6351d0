"""Kept prompts: variables, tags, what a search finds, what counts as new."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.prompts import (
    PromptId,
    SavedPrompt,
    all_tags,
    checked,
    filled,
    merged,
    sifted,
    tags_in,
    title_of,
    used,
    variables,
)

TEXT = "{Mara} walks through {{ Place }} at «time of day», {{place}} behind her."


def saved(title: str, text: str = "A pier.", *tags: str, used_at: int = 0) -> SavedPrompt:
    return SavedPrompt(PromptId(title), title, text, tags, used_at=used_at)


def test_variables_are_asked_for_once_whichever_way_they_are_written() -> None:
    assert variables(TEXT) == ("Place", "time of day")
    assert variables('{Mara} waits. {"a": 1}') == ()


def test_values_go_in_and_what_has_none_is_a_stop_to_be_typed_over() -> None:
    found = filled(TEXT, {"PLACE": "{pier}", "time of day": " "})
    assert found.text == "{Mara} walks through {pier} at time of day, {pier} behind her."
    assert [found.text[start:end] for start, end in found.stops] == ["time of day"]


@given(st.text(), st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=3))
def test_stops_are_always_within_what_was_written(text: str, values: dict[str, str]) -> None:
    found = filled(text, values)
    assert all(0 <= start < end <= len(found.text) for start, end in found.stops)
    assert len(found.stops) == 0 or variables(text)


def test_a_prompt_is_kept_tidy_and_named_by_its_first_words() -> None:
    kept = checked(
        SavedPrompt(
            PromptId("a"), " ", "  {Mara} waits in «place», long after dark. ", ("#Sea", "sea ")
        )
    )
    assert kept.title == "Mara waits in place, long after…"
    assert (kept.text[0], kept.tags) == ("{", ("Sea",))
    assert title_of("Fog.") == "Fog."
    with pytest.raises(InvalidInput, match="no words"):
        checked(saved("a", " "))


def test_a_search_has_every_word_somewhere_and_what_was_used_last_is_first() -> None:
    prompts = (
        saved("Fog", "A pier at dawn", "sea"),
        saved("Rain", "A pier", "sea", "night", used_at=5),
    )
    assert [each.title for each in sifted(prompts, "PIER")] == ["Rain", "Fog"]
    assert [each.title for each in sifted(prompts, "pier dawn")] == ["Fog"]
    assert [each.title for each in sifted(prompts, "", "NIGHT")] == ["Rain"]
    assert all_tags(prompts) == ("night", "sea")
    assert tags_in("#sea, night; Sea") == ("sea", "night")
    again = used(prompts[0], 9)
    assert (again.uses, again.used_at) == (1, 9)


def test_what_is_known_already_is_not_brought_twice() -> None:
    known = saved("Fog", "A pier")
    fresh = merged((saved("fog", "A pier "), saved("Rain"), saved("rain")), (known,))
    assert [each.title for each in fresh] == ["Rain"]
