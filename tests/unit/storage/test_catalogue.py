"""The model catalogue is checked on loading: what is wrong is named by entry and field."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.catalogue import Availability, Role, Settings, price_of
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue, load_with_own

Data = dict[str, Any]
SHIPPED = resources() / "models.json"
WAN = "wan/3-0-video"


def first(data: Data) -> Data:
    entry: Data = data["models"][0]
    return entry


def field(data: Data, name: str) -> Data:
    found: Data = next(each for each in first(data)["fields"] if each["name"] == name)
    return found


def loading(tmp_path: Path, change: Callable[[Data], object]) -> str:
    """Return what is said about the shipped catalogue after `change`."""
    data = json.loads(SHIPPED.read_text(encoding="utf-8"))
    change(data)
    path = tmp_path / "models.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(LocalFault) as caught:
        load_catalogue(path)
    return str(caught.value)


def test_the_shipped_catalogue_has_what_was_promised() -> None:
    catalogue = load_catalogue(SHIPPED)
    live = {model.id for model in catalogue.live()}
    assert {
        WAN,
        "kling-3.0/video",
        "bytedance/seedance-2",
        "bytedance/seedance-2-fast",
        "minimax-h3/text-to-video",
        "grok-imagine/text-to-video",
        "happyhorse-1-1/text-to-video",
        "wan/2-7-text-to-video",
        "google/gemini-omni-flash-1-1",
    } <= live
    for model in catalogue:
        assert model.title
        assert model.replacements
        assert {"16:9", "9:16"} <= set(model.aspects()) or model.needs_picture
        assert all(other.is_live for other in catalogue.replacements(model))
        prompt = model.field_for(Role.PROMPT)
        assert model.field_for(Role.SHOTS) if prompt is None else prompt.maximum is not None
        assert model.policy.refund


def test_every_live_model_has_a_price_with_its_date_at_its_own_settings() -> None:
    for model in load_catalogue(SHIPPED).live():
        seconds = model.durations()[-1]
        price = price_of(model, Settings(model.id, "16:9", seconds))
        assert price is not None
        assert price > Credits(0)
        assert model.price.as_of >= "2026-10-01"


def test_retired_models_say_since_when_and_why() -> None:
    for model in load_catalogue(SHIPPED):
        if model.status.state is not Availability.LIVE:
            assert model.status.since == "2026-09-24"
            assert "OpenAI" in model.status.note


def test_credits_are_exact() -> None:
    model = load_catalogue(SHIPPED).find("bytedance/seedance-2-fast")
    assert [rate.credits for rate in model.price.rates] == [Credits(11_700), Credits(24_800)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda d: field(d, "duration").update(minimum="2"), "duration.minimum: expected int"),
        (lambda d: field(d, "duration").update(unit="s"), "duration: object contains unknown"),
        (lambda d: field(d, "duration").update(kind="int"), "field duration.kind: invalid enum"),
        (lambda d: field(d, "duration").update(role="length"), "field duration.role: invalid enum"),
        (lambda d: field(d, "duration").update(minimum=40), "minimum is above maximum"),
        (lambda d: field(d, "duration").pop("maximum"), "seconds need choices, or a minimum"),
        (lambda d: field(d, "duration").update(kind="boolean", default=True), "cannot be of kind"),
        (lambda d: field(d, "audio").update(default="yes"), "field audio: default 'yes' is not"),
        (lambda d: field(d, "audio").update(default=1), "field audio: default 1 is not of kind"),
        (lambda d: field(d, "seed").update(default=True), "seed: default True is not of kind"),
        (lambda d: field(d, "resolution").update(default="4K"), "is not among the choices"),
        (lambda d: field(d, "resolution").pop("default"), "needs choices and a default"),
        (lambda d: field(d, "aspect_ratio").update(choices=["wide"], default="wide"), "not ratios"),
        (lambda d: field(d, "aspect_ratio").update(wire={"5:4": "x"}), "wire spells '5:4'"),
        (lambda d: field(d, "first_frame_url").update(kind="string"), "a url or a url_list"),
        (lambda d: field(d, "audio").update(name="prompt"), "field prompt: stands there twice"),
        (lambda d: field(d, "audio").update(role="prompt"), "two of them play the role prompt"),
        (lambda d: first(d)["fields"].pop(0), "none of them plays the role prompt"),
        (lambda d: first(d).pop("title"), "missing required field title"),
        (lambda d: first(d).update(title=" "), "title: is empty"),
        (lambda d: first(d).update(colour="red"), "unknown field colour"),
        (lambda d: first(d).update(typical_seconds=0), "typical_seconds: is not above zero"),
        (lambda d: first(d)["status"].update(state="gone"), "status.state: invalid enum"),
        (lambda d: first(d)["status"].update(state="paused"), "status.since: a model that is not"),
        (lambda d: first(d)["price"].update(per="minute"), "price.per: is “minute”"),
        (lambda d: first(d)["price"].update(as_of="yesterday"), "price.as_of: is not an ISO date"),
        (lambda d: first(d)["price"]["rates"][0].update(credits=8), "credits: expected str"),
        (lambda d: first(d)["price"]["rates"][0].update(credits="8 cr"), "“8 cr” is not an amount"),
        (lambda d: first(d)["price"]["rates"][0].update(credits="-8"), "credits: is below zero"),
        (lambda d: first(d)["price"]["rates"][0]["when"].update(mood="sad"), "depends on “mood”"),
        (lambda d: first(d)["price"]["rates"][0]["when"].update(seconds="31"), "offer “31”"),
        (lambda d: first(d)["sizes"].update({"2:1": [1280, 640]}), "sizes.2:1: the model does not"),
        (lambda d: first(d)["sizes"].update({"1:1@4K": [9, 9]}), "does not offer 4K"),
        (lambda d: first(d)["sizes"].update({"1:1": [1, 1]}), "1 × 1 is no picture"),
        (lambda d: first(d)["sizes"].update({"1:1": [960]}), "sizes"),
        (lambda d: first(d).update(replacements=["nobody"]), "“nobody” is no other entry"),
        (lambda d: first(d).update(replacements=[WAN]), f"“{WAN}” is no other entry"),
        (lambda d: d["models"].append(first(d)), "two entries with this id"),
        (lambda d: first(d).update(variant_of="nobody"), "variant_of: “nobody” is no entry"),
        (lambda d: first(d).update(route="letters"), "route: is “letters”, not jobs or videos"),
        (lambda d: first(d).update(heard="often"), "heard: is “often”, not always or never"),
        (lambda d: first(d)["together"].update(one_of=[["elements"]]), "no field plays the role"),
        (lambda d: first(d)["together"].update(never=[{"mood": "sad"}]), "depends on “mood”"),
        (lambda d: first(d)["price"]["rates"][0].update(usd="0.1"), "either credits or usd"),
        (lambda d: first(d)["price"]["rates"][0]["when"].update(sound="loud"), "offer “loud”"),
        (lambda d: field(d, "last_frame_url").update(needs="elements"), "needs elements, which no"),
        (lambda d: field(d, "reference_image_urls").update(kind="string"), "a url or a url_list"),
        (lambda d: field(d, "reference_image_urls").update(mention="@{who}"), "mention: knows"),
        (lambda d: field(d, "reference_image_urls")["files"].update(colour="red"), "field colour"),
        (lambda d: field(d, "seed").update(role="shots"), "shots and its rules come together"),
        (lambda d: field(d, "seed").update(role="mode"), "a mode needs the choices"),
    ],
)  # fmt: skip
def test_wrong_data_is_told_by_entry_and_field(
    tmp_path: Path, change: Callable[[Data], object], said: str
) -> None:
    sentence = loading(tmp_path, change)
    assert said in sentence
    assert sentence.startswith(f"The model catalogue “models.json” is wrong at “{WAN}”")
    assert sentence.endswith(".")
    assert "\n" not in sentence


def own_file(tmp_path: Path, *entries: Data) -> Path:
    path = tmp_path / "own.json"
    path.write_text(json.dumps({"schema": 2, "models": entries}), encoding="utf-8")
    return path


def shipped_entry(model: str) -> Data:
    data = json.loads(SHIPPED.read_text(encoding="utf-8"))
    found: Data = next(each for each in data["models"] if each["id"] == model)
    return found


def test_own_entries_are_added_and_take_the_place_of_others(tmp_path: Path) -> None:
    mine = {**shipped_entry(WAN), "title": "My Wan"}
    new = {**shipped_entry(WAN), "id": "maker/new"}
    catalogue = load_catalogue(SHIPPED, own_file(tmp_path, mine, new))
    assert catalogue.find(WAN).title == "My Wan"
    assert {each.id for each in catalogue if each.own} == {WAN, "maker/new"}
    assert catalogue.live()[0].id == WAN
    assert [each.id for each in catalogue][-1] == "maker/new"
    assert len(list(catalogue)) == len(list(load_catalogue(SHIPPED))) + 1


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        (
            [{"id": "maker/new"}],
            "“own.json” is wrong at “maker/new”, object missing required field",
        ),
        ([shipped_entry(WAN), shipped_entry(WAN)], "two entries with this id"),
        ([{**shipped_entry(WAN), "id": "x/y", "variant_of": "z"}], "“z” is no entry"),
    ],
)
def test_wrong_entries_of_ones_own_are_told_and_left_aside(
    tmp_path: Path, entries: list[Data], said: str
) -> None:
    told: list[str] = []
    catalogue = load_with_own(SHIPPED, own_file(tmp_path, *entries), told.append)
    assert [each.id for each in catalogue] == [each.id for each in load_catalogue(SHIPPED)]
    assert len(told) == 1
    assert said in told[0]


def test_nothing_is_told_where_there_are_no_own_entries(tmp_path: Path) -> None:
    told: list[str] = []
    load_with_own(SHIPPED, tmp_path / "models.json", told.append)
    assert told == []


def test_a_newer_schema_is_named(tmp_path: Path) -> None:
    assert "has schema 3" in loading(tmp_path, lambda data: data.update(schema=3))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": 2}', b"null"])
def test_a_damaged_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "models.json"
    path.write_bytes(content)
    with pytest.raises(LocalFault, match=r"^“models.json” is damaged: .*\.$"):
        load_catalogue(path)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(LocalFault, match="cannot be read: No such file"):
        load_catalogue(tmp_path / "models.json")
