"""Every model and mode against bodies written by hand, another validator, and anything at all."""

import json
import re
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.asking import Ask
from desktop_app.domain.cast import CastEntry, CastKind
from desktop_app.domain.catalogue import Catalogue, Role, Settings
from desktop_app.domain.ids import CastId
from desktop_app.domain.money import Credits
from desktop_app.domain.references import Shot, Use
from desktop_app.domain.requests import Request, price_for, request_for
from desktop_app.simulator.order import read_order
from tests.unit.domain.asks import ask_from, asked, asks, reference
from tests.unit.domain.schemas import SCHEMAS, faults

FILES = sorted((Path(__file__).parent / "requests").glob("*.json"))
PLACE = re.compile(r'"reference:(\d+)"')


@pytest.fixture(scope="module")
def revived(catalogue: Catalogue) -> Catalogue:
    """Return the catalogue of a service that lists every model, the retired ones too."""
    listed = frozenset(each.wire_name for each in catalogue)
    return catalogue.as_listed_by(listed).as_listed_by(listed, gateway=True)


def case_of(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_body_equals_the_one_written_by_hand(revived: Catalogue, path: Path) -> None:
    case = case_of(path)
    request = request_for(revived, ask_from(case["ask"]))
    assert request.problems == ()
    assert request.model is not None
    assert (request.model.id, request.model.wire_name) == (case["asked"], case["sent_as"])
    # As JSON text, so that 10 is not "10" and true is not 1; in the model's own order of fields.
    assert json.dumps(request.body) == json.dumps(case["input"])
    assert len(request.left_out) == case["left_out"]
    known = case["credits"]
    assert price_for(request) == (None if known is None else Credits.parse(known))
    assert faults(case["sent_as"], request.body) == []


def test_every_model_that_makes_clips_has_a_body_written_by_hand(catalogue: Catalogue) -> None:
    cases = [case_of(path) for path in FILES]
    assert {case["asked"] for case in cases} == {m.id for m in catalogue if m.makes == "video"}
    assert {case["sent_as"] for case in cases} == set(SCHEMAS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_simulator_takes_what_was_written_by_hand(revived: Catalogue, path: Path) -> None:
    case = case_of(path)
    body = uploaded(case["input"])
    route = revived.find(case["asked"]).route
    order = read_order({"model": case["sent_as"], "input": body}, revived, route)
    assert order.model.id == case["asked"]
    shown = {*order.pictures, *order.films, *order.sounds, order.first_frame, order.last_frame}
    shown |= {url for each in order.elements for url in each.pictures}
    assert shown - {None} == set(re.findall(r"http://files/\d+", json.dumps(body)))
    assert len(order.shots) == len(case["ask"].get("shots", ()))


def uploaded(body: dict[str, Any]) -> dict[str, Any]:
    """Return a body with addresses in place of references."""
    found: dict[str, Any] = json.loads(PLACE.sub(r'"http://files/\1"', json.dumps(body)))
    return found


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(data=st.data())
def test_no_input_from_the_editor_builds_a_body_that_is_refused(
    revived: Catalogue, data: st.DataObject
) -> None:
    ask = data.draw(asks(revived))
    request = request_for(revived, ask)
    assert request.model is not None
    assert all(each.endswith(".") for each in (*request.problems, *request.left_out))
    if request.problems:
        return
    assert faults(request.model.wire_name, request.body) == []
    body = uploaded(dict(request.body))
    read_order({"model": request.model.wire_name, "input": body}, revived, request.model.route)
    assert is_told_of(request, ask)


def is_told_of(request: Request, ask: Ask) -> bool:
    """Tell whether every reference is either sent or named among what is left out."""
    sent = {int(found) for found in PLACE.findall(json.dumps(request.body))}
    missing = [each for at, each in enumerate(ask.references) if at not in sent]
    told = "\n".join(request.left_out)
    return all(each.name in told for each in missing)


@pytest.mark.parametrize("beside", [False, True], ids=["references", "everything"])
def test_every_combination_is_sent_or_told_of_before_it_is_paid(
    revived: Catalogue, beside: bool
) -> None:
    """Whatever excludes what: each thing is in the body, or in one sentence of its own."""
    mara = CastEntry(CastId("m"), CastKind.PERSON, "Mara", "a tall woman", character="char_1")
    made = revived.offered()
    uses = [each for count in range(len(Use) + 1) for each in combinations(Use, count)]
    for model, shown in product(made, uses):
        seconds = max(model.durations(), default=10)
        own = tuple(reference(use, at) for at, use in enumerate(shown))
        chosen = Settings(model.id, (*model.aspects(), "16:9")[0], seconds)
        ask = asked("Fog lifts on {Mara}.", chosen, own)
        if beside:
            chosen = replace(chosen, sound=False, seed=7, negative="text")
            shots = (Shot("A gate.", 1), Shot("A lamp.", 1))
            ask = asked("Fog lifts on {Mara}.", chosen, own, shots, (mara,))
        request = request_for(revived, ask)
        assert request.model is not None
        assert is_told_of(request, ask)
        assert len(set(request.left_out)) == len(request.left_out)
        assert all(each.endswith(".") for each in request.left_out)
        if beside:
            assert untold(request) == []


def untold(request: Request) -> list[str]:
    """Return what was chosen besides references and is neither sent nor told of."""
    assert request.model is not None
    words = {
        Role.SOUND: "no choice of sound",
        Role.SEED: "takes no seed",
        Role.NEGATIVE: "cannot be told what is not to be seen",
        Role.CHARACTERS: "the character of Mara",
        Role.SHOTS: "makes no shots",
    }
    told = "\n".join(request.left_out)
    fields = {each.role: each.name for each in request.model.fields}
    return [
        role for role, said in words.items()
        if (fields.get(role) in request.body) is (said in told)
    ]  # fmt: skip


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_the_variant_that_is_asked_leaves_a_frame_out_only_when_none_has_room(
    revived: Catalogue, data: st.DataObject
) -> None:
    ask = data.draw(asks(revived))
    request = request_for(revived, ask)
    assert request.model is not None
    frames = {at for at, each in enumerate(ask.references) if each.use is Use.FIRST_FRAME}
    sent = {int(found) for found in PLACE.findall(json.dumps(request.body))}
    takes = {"first_frame", "frames"}
    family = revived.family(request.model)
    if frames and any(takes & {field.role for field in each.fields} for each in family):
        assert frames & sent
