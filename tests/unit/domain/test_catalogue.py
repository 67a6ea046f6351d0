"""Models as data: bodies, prices and refusals against `bodies.json`, checked by hand."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.catalogue import (
    Availability,
    Catalogue,
    Field,
    Kind,
    Model,
    ModelId,
    Role,
    Settings,
    Status,
    effective_resolution,
    fitted,
    price_of,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput, ModelUnavailable
from desktop_app.domain.requests import build_input, problems

CASES = json.loads((Path(__file__).parent / "bodies.json").read_text())
WAN, KLING = ModelId("wan/3-0-video"), ModelId("kling-3.0/video")
SORA = ModelId("sora-2-text-to-video")


def settings_of(case: dict[str, Any]) -> Settings:
    return Settings(case["model"], case["aspect"], case["seconds"], case.get("resolution"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['model']}-{case['aspect']}")
def test_bodies_equal_those_written_by_hand(catalogue: Catalogue, case: dict[str, Any]) -> None:
    model = catalogue.find(case["model"])
    body = build_input(model, "  Fog lifts.\n", settings_of(case))
    # As JSON text, so that 10 is not "10" and true is not 1.
    assert json.dumps(body, sort_keys=True) == json.dumps(case["input"], sort_keys=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['model']}-{case['seconds']}s")
def test_prices_equal_those_worked_out_by_hand(catalogue: Catalogue, case: dict[str, Any]) -> None:
    price = price_of(catalogue.find(case["model"]), settings_of(case))
    assert price == (None if case["credits"] is None else Credits.parse(case["credits"]))


def from_words(catalogue: Catalogue) -> list[Model]:
    return [each for each in catalogue if not each.needs_picture and each.field_for(Role.PROMPT)]


@given(
    aspect=st.sampled_from(["16:9", "9:16", "1:1", "21:9", "5:4", "7:3"]),
    seconds=st.integers(1, 60),
    resolution=st.sampled_from([None, "720p", "1080P", "4K", "std", "no"]),
    data=st.data(),
)
def test_a_change_of_model_always_fits(
    catalogue: Catalogue, aspect: str, seconds: int, resolution: str | None, data: st.DataObject
) -> None:
    model = data.draw(st.sampled_from(from_words(catalogue)))
    fitting = fitted(model, Settings(ModelId("another"), aspect, seconds, resolution))
    assert problems(model, "Fog lifts.", fitting) == ()
    nearest = min(abs(each - seconds) for each in model.durations())
    assert abs(fitting.seconds - seconds) == nearest
    if aspect in model.aspects():
        assert fitting.aspect == aspect


def test_a_prompt_is_needed_and_measured(catalogue: Catalogue) -> None:
    kling = catalogue.find(KLING)
    settings = fitted(kling, Settings(KLING))
    assert problems(kling, " \n", settings) == ("The scene has no prompt yet.",)
    assert problems(kling, "x" * 2500, settings) == ()
    assert problems(kling, "x" * 3500, settings) == (
        "The prompt is 1,000 characters over Kling 3.0's 2,500.",
    )
    seedance = catalogue.find("bytedance/seedance-2")
    assert "at least 3" in problems(seedance, "ab", fitted(seedance, settings))[0]


def test_each_thing_that_is_not_on_offer_is_one_sentence(catalogue: Catalogue) -> None:
    found = problems(catalogue.find(KLING), "Fog.", Settings(KLING, "21:9", 20, "720p"))
    assert found == (
        "Kling 3.0 makes 16:9, 9:16 or 1:1, not 21:9.",
        "Kling 3.0 makes clips of 3 to 15 s, not 20 s.",
        "Kling 3.0 offers std, pro or 4K, not 720p.",
    )
    sora = problems(catalogue.find(SORA), "Fog.", Settings(SORA, "16:9", 12, "720p"))
    assert sora == (
        "Sora 2 makes clips of 10 or 15 s, not 12 s.",
        "Sora 2 has no choice of resolution, not 720p.",
    )


def test_a_model_that_needs_a_picture_says_so(catalogue: Catalogue) -> None:
    model = catalogue.find("sora-2-image-to-video")
    with pytest.raises(InvalidInput, match=r"starts from a picture.*Nothing was sent or charged"):
        build_input(model, "Fog.", fitted(model, Settings(model.id)))


def test_sora_is_complete_and_honestly_retired(catalogue: Catalogue) -> None:
    with pytest.raises(ModelUnavailable) as caught:
        catalogue.require_live(SORA)
    said = str(caught.value)
    assert "Sora 2 is retired since 2026-09-24" in said
    assert "nothing was sent or charged" in said
    assert said.endswith(
        "Closest live models: Wan 3.0 (wan/3-0-video), MiniMax H3 (minimax-h3/text-to-video),"
        " Seedance 2 (bytedance/seedance-2), Kling 3.0 (kling-3.0/video)."
    )
    retired = [model.id for model in catalogue if model.status.state is Availability.RETIRED]
    assert retired == [
        SORA,
        "sora-2-image-to-video",
        "sora-2-pro-text-to-video",
        "sora-2-pro-image-to-video",
        "sora-2-pro-storyboard",
        "sora-2-characters",
        "sora-2",
        "sora-2-pro",
    ]
    assert catalogue.find(SORA).size(Settings(SORA, "9:16")) == (704, 1280)


def test_an_unknown_model_is_refused_by_naming_live_ones(catalogue: Catalogue) -> None:
    with pytest.raises(ModelUnavailable, match=r"no model “sora-9”.*wan/3-0-video"):
        catalogue.require_live("sora-9")


def test_the_first_live_model_is_offered_first(catalogue: Catalogue) -> None:
    assert catalogue.live()[0].id == WAN
    assert catalogue.preferred(SORA).id == WAN
    assert catalogue.preferred(KLING).id == KLING
    assert catalogue.preferred("nothing like it").id == WAN


def test_a_service_that_lists_sora_makes_it_live_there_and_only_there(
    catalogue: Catalogue,
) -> None:
    there = catalogue.as_listed_by(frozenset({SORA, "a-model-of-its-own"}))
    assert there.require_live(SORA).status == Status()
    assert not there.find("sora-2-image-to-video").is_live
    assert not catalogue.find(SORA).is_live


def test_with_no_live_replacement_the_first_live_ones_are_named(catalogue: Catalogue) -> None:
    sora = replace(catalogue.find(SORA), replacements=(ModelId("gone"), SORA))
    few = Catalogue([sora, catalogue.find(WAN)])
    assert [model.id for model in few.replacements(sora)] == [WAN]
    with pytest.raises(ModelUnavailable, match="No model is live"):
        Catalogue([sora]).preferred(SORA)


def test_the_resolution_is_the_scenes_or_the_models_own(catalogue: Catalogue) -> None:
    wan = catalogue.find(WAN)
    assert effective_resolution(wan, Settings(WAN)) == "720P"
    assert effective_resolution(wan, Settings(WAN, resolution="1080P")) == "1080P"
    assert effective_resolution(wan, Settings(WAN, resolution="4K")) == "720P"
    assert effective_resolution(catalogue.find(SORA), Settings(SORA)) is None
    assert wan.size(Settings(WAN, "9:16")) == (720, 1280)
    assert wan.size(Settings(WAN, "16:9", resolution="1080P")) == (1920, 1080)
    assert wan.size(Settings(WAN, "2:1")) is None


def test_a_number_field_is_sent_as_a_number(catalogue: Catalogue) -> None:
    wan = catalogue.find(WAN)
    extra = Field("cfg_scale", Role.OPTION, Kind.NUMBER, default=1)
    model: Model = replace(wan, fields=(*wan.fields, extra))
    body = build_input(model, "Fog.", Settings(WAN))
    assert json.dumps(body["cfg_scale"]) == "1.0"


def test_the_automatic_length_is_not_offered(catalogue: Catalogue) -> None:
    assert all(min(each.durations()) >= 2 for each in catalogue if each.makes == "video")
