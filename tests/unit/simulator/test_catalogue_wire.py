"""The simulated catalogue says of every shipped model what Takewright then reads of it again."""

import pytest

from desktop_app.domain.catalogue import Model, ModelId, Role
from desktop_app.domain.money import Credits
from desktop_app.domain.openapi import input_properties
from desktop_app.domain.price_table import PriceRow, repriced
from desktop_app.domain.unverified import Unusable, entry_from
from desktop_app.paths import resources
from desktop_app.simulator.catalogue_wire import openapi, price_rows
from desktop_app.storage.catalogue import load_catalogue
from tests.unit.simulator.conftest import Service
from tests.unit.simulator.models import QUICK

SHIPPED = tuple(
    each
    for each in load_catalogue(resources() / "models.json")
    if each.provider == "kie" and each.makes == "video"
)
PRICED = tuple(each for each in SHIPPED if each.price.rates)
DAY = "2026-11-28"


def table(*models: Model) -> tuple[PriceRow, ...]:
    return tuple(
        PriceRow(
            row["modelDescription"],
            Credits.parse(row["creditPrice"]),
            "second" if "second" in row["creditUnit"] else "clip",
            ModelId(model.wire_name),
        )
        for model in models
        for row in price_rows(model)
    )


@pytest.mark.parametrize("model", PRICED, ids=[each.id for each in PRICED])
def test_every_price_is_found_again(model: Model) -> None:
    read = repriced(model, table(*PRICED), DAY)
    assert read.price.rates == model.price.rates
    assert read.price.as_of == DAY


@pytest.mark.parametrize("model", SHIPPED, ids=[each.id for each in SHIPPED])
def test_every_field_is_found_again(model: Model) -> None:
    assert {each.name for each in input_properties(openapi(model))} == {
        each.name for each in model.fields
    }
    entry = entry_from((model.id, model.title, model.maker, ""), openapi(model), DAY, ())
    if isinstance(entry, Unusable):
        assert model.id == "sora-2-pro-storyboard"
        assert "takes no prompt" in entry.why
        return
    for role in (Role.PROMPT, Role.SECONDS, Role.LAST_FRAME, Role.VIDEOS, Role.SOUND, Role.SEED):
        mine, read = model.field_for(role), entry.field_for(role)
        assert (mine and (mine.name, mine.kind)) == (read and (read.name, read.kind))
    assert entry.durations() == model.durations()
    assert entry.aspects() == model.aspects()


def test_a_model_that_is_not_there_has_no_schema(service: Service) -> None:
    assert service.get("/api/v1/models/no/such/schema")["code"] == 404
    told = service.get(f"/api/v1/models/{QUICK}/schema")["data"]
    assert told["model"] == QUICK
    assert service.get(f"/api/v1/models/{QUICK}/price")["data"]["pricingDesc"].startswith("A ")


def test_the_table_comes_in_pages(service: Service) -> None:
    count = service.get("/client/v1/model-pricing/count")["data"]["video"]
    asked = {"pageNum": 2, "pageSize": 2, "interfaceType": "video"}
    second = service.post("/client/v1/model-pricing/page", asked)["data"]
    assert (second["total"], len(second["records"])) == (count, 2)
    narrowed = {**asked, "pageNum": 1, "modelDescription": QUICK}
    found = service.post("/client/v1/model-pricing/page", narrowed)["data"]["records"]
    assert {each["anchor"].rpartition("=")[2] for each in found} == {"test%2Fquick"}
