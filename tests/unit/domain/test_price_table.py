"""Rows of the public table of prices, read into the rates of models."""

import pytest

from desktop_app.domain.catalogue import Catalogue, Model, ModelId, Price, Rate
from desktop_app.domain.money import Credits
from desktop_app.domain.price_table import PriceRow, price_from, repriced, rows_for
from desktop_app.paths import resources
from desktop_app.storage.catalogue import load_catalogue

DAY = "2026-11-28"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue(resources() / "models.json")


def row(words: str, price: str, per: str = "second", model: str = "") -> PriceRow:
    return PriceRow(words, Credits.parse(price), per, ModelId(model))


def rates(model: Model) -> dict[str, str]:
    return {each.when.get("resolution", ""): str(each.credits) for each in model.price.rates}


SEEDANCE = (
    row("bytedance/seedance-2, 480p no video input", "20"),
    row("bytedance/seedance-2, 720p no video input", "44"),
    row("bytedance/seedance-2, 720p with video input", "25"),
    row("bytedance/seedance-2, 1080p no video input", "102"),
    row("bytedance/seedance-2, 4K no video input", "208"),
    row("bytedance/seedance-2 fast, 720p no video input", "33"),
)


def test_a_model_has_the_prices_of_the_table_and_their_day(catalogue: Catalogue) -> None:
    model = repriced(catalogue.find("bytedance/seedance-2"), SEEDANCE, DAY)
    assert rates(model) == {"480p": "20", "720p": "44", "1080p": "102", "4k": "208"}
    assert model.price.as_of == DAY


def test_a_price_that_the_table_lacks_stays_and_so_does_its_day(catalogue: Catalogue) -> None:
    shipped = catalogue.find("bytedance/seedance-2")
    model = repriced(shipped, SEEDANCE[:2], DAY)
    assert rates(model) == {"480p": "20", "720p": "44", "1080p": "102", "4k": "208"}
    assert model.price.as_of == shipped.price.as_of


def test_rows_that_differ_for_the_same_thing_say_nothing(catalogue: Catalogue) -> None:
    shipped = catalogue.find("bytedance/seedance-2")
    twice = (*SEEDANCE, row("bytedance/seedance-2, 720p no video input", "50"))
    assert rates(repriced(shipped, twice, DAY))["720p"] == "41"


def test_a_mode_is_found_by_its_lines_and_sound_is_as_the_model_usually_has_it(
    catalogue: Catalogue,
) -> None:
    rows = (
        row("kling 3.0, video, with audio-720P", "22"),
        row("kling 3.0, video, without audio-720P", "14"),
        row("kling 3.0, video, with audio-1080P", "30"),
        row("kling 3.0, video, without audio-1080P", "18"),
        row("kling 3.0, video, with audio-4K", "67"),
    )
    model = repriced(catalogue.find("kling-3.0/video"), rows, DAY)
    assert rates(model) == {"std": "22", "pro": "30", "4K": "67"}
    assert model.price.as_of == DAY


def test_a_unit_that_is_another_is_no_price_of_it(catalogue: Catalogue) -> None:
    shipped = catalogue.find("bytedance/seedance-2")
    assert repriced(shipped, (row("bytedance/seedance-2, 720p", "300", "clip"),), DAY) == shipped


def test_rows_are_known_by_the_anchor_first_then_by_their_words(catalogue: Catalogue) -> None:
    wan = catalogue.find("wan/2-7-text-to-video")
    rows = (
        row("wan 2.7, text-to-video, 720p", "17", model="wan/2-7-text-to-video"),
        row("wan/2-7-text-to-video, 1080p", "25"),
        row("wan/2-7-text-to-video, 1080p", "99", model="wan/2-7-r2v"),
        row("wan 2.7, image-to-video, 720p", "18", model="wan/2-7-text-to-video"),
    )
    assert [str(each.credits) for each in rows_for(wan, rows)] == ["17", "25"]


def test_a_model_without_a_price_gets_one_where_the_table_is_clear(catalogue: Catalogue) -> None:
    shipped = catalogue.find("bytedance/seedance-2")
    model = price_from(shipped, SEEDANCE, DAY)
    assert model.per == "second"
    assert model.rates[1] == Rate(Credits.parse("44"), {"resolution": "720p"})
    clips = (
        row("bytedance/seedance-2, 720p-5.0s", "100", "clip"),
        row("bytedance/seedance-2, 720p-10.0s", "190", "clip"),
    )
    assert price_from(shipped, clips, DAY).rates == (
        Rate(Credits.parse("100"), {"resolution": "720p", "seconds": "5"}),
        Rate(Credits.parse("190"), {"resolution": "720p", "seconds": "10"}),
    )
    assert price_from(shipped, (), DAY) == Price("clip", (), "")
