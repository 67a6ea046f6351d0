"""What the service takes and what it refuses, field by field."""

from typing import Any

import pytest

from desktop_app.domain.money import Credits
from desktop_app.domain.requests import build_input
from desktop_app.simulator.order import Refusal, read_order, runs
from tests.unit.simulator.models import GATEWAY, QUICK, SORA, SORA_PICTURE, STRINGY, small_catalogue

CATALOGUE = small_catalogue()


def read(model: str, **fields: object) -> Any:
    return read_order({"model": model, "input": {"prompt": "A hill", **fields}}, CATALOGUE)


def test_sora_is_read_back_from_its_own_spelling() -> None:
    order = read(SORA, aspect_ratio="portrait", n_frames="15", remove_watermark=True)
    assert order.size == (704, 1280)
    assert (order.settings.aspect, order.settings.seconds) == ("9:16", 15)
    assert order.price == Credits(45_000)
    assert order.sound


@pytest.mark.parametrize("model", [SORA, QUICK, STRINGY])
def test_what_the_app_builds_is_taken_and_read_back(model: str) -> None:
    entry = CATALOGUE.find(model)
    shortest, aspects = min(entry.durations()), entry.aspects() or ("16:9",)
    for aspect in aspects:
        base = read(model).settings
        settings = type(base)(entry.id, aspect, shortest, None)
        order = read_order(
            {"model": model, "input": build_input(entry, "A hill", settings)}, CATALOGUE
        )
        assert (order.settings.aspect, order.settings.seconds) == (aspect, shortest)


def test_price_and_size_follow_the_resolution() -> None:
    small, large = read(QUICK, duration=4), read(QUICK, duration=4, resolution="M")
    assert (small.price, small.size) == (Credits(10_000), (320, 176))
    assert (large.price, large.size) == (Credits(16_000), (640, 352))


def test_an_unknown_size_takes_the_aspects_shape() -> None:
    order = read(QUICK, resolution="M", aspect_ratio="9:16")
    assert order.size == (704, 1252)


@pytest.mark.parametrize(
    ("model", "fields", "code", "words"),
    [
        ("nobody/knows", {}, 404, "model name you specified is not supported"),
        ("test/paused", {}, 500, "This interface is temporarily paused."),
        (QUICK, {"prompt": ""}, 500, "prompt is required"),
        (QUICK, {"prompt": None}, 500, "prompt is required"),
        (QUICK, {"prompt": 7}, 422, "prompt must be of type string"),
        (QUICK, {"prompt": "x" * 501}, 422, "text length cannot exceed"),
        (QUICK, {"duration": "2"}, 422, "duration must be of type integer"),
        (QUICK, {"duration": True}, 422, "duration must be of type integer"),
        (QUICK, {"duration": 11}, 422, "duration is not within the range"),
        (QUICK, {"aspect_ratio": "4:3"}, 422, "aspect_ratio is not within the range"),
        (QUICK, {"audio": "yes"}, 422, "audio must be of type boolean"),
        (SORA, {"n_frames": 10}, 422, "n_frames must be of type string"),
        (SORA, {"n_frames": "12"}, 422, "n_frames is not within the range"),
        (SORA, {"aspect_ratio": "16:9"}, 422, "aspect_ratio is not within the range"),
        (SORA_PICTURE, {}, 500, "image_urls is required"),
        (SORA_PICTURE, {"image_urls": "http://a"}, 422, "image_urls must be of type url_list"),
        (SORA_PICTURE, {"image_urls": ["a", "b"]}, 422, "holds more than 1"),
        (SORA_PICTURE, {"image_urls": ["reference:0"]}, 422, "must be a valid URL"),
    ],
)
def test_refusals(model: str, fields: dict[str, object], code: int, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(model, **fields)
    assert refused.value.code == code
    assert words in refused.value.message


@pytest.mark.parametrize("body", [None, [], "text", {"model": QUICK}, {"model": 3, "input": {}}])
def test_bodies_of_the_wrong_shape_are_refused(body: object) -> None:
    with pytest.raises(Refusal):
        read_order(body, CATALOGUE)


def test_unknown_fields_are_ignored() -> None:
    assert read(QUICK, unheard_of=3).fields["unheard_of"] == 3


def test_sora_runs_here_though_it_is_retired() -> None:
    assert not CATALOGUE.find(SORA).is_live
    running = {model.id for model in CATALOGUE if runs(model)}
    assert running == {SORA, SORA_PICTURE, QUICK, STRINGY, GATEWAY}
