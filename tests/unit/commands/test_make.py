"""What `make` settles before anything is sent: lengths, aspects and the cap."""

import pytest

from desktop_app.commands.film import Shape, usual_settings, with_lengths
from desktop_app.commands.spending import check_cap
from desktop_app.domain.catalogue import Field, Kind, Model, ModelId, Price, Role, Settings, Status
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits
from desktop_app.domain.project import SceneId
from desktop_app.studio.quotes import Quote, QuoteLine

ASPECT = Field("ratio", Role.ASPECT, Kind.STRING, choices=("1:1", "9:16"))
SECONDS = Field("duration", Role.SECONDS, Kind.STRING, choices=("4", "8"))


def model_with(*fields: Field) -> Model:
    price = Price("clip", (), "2026-11-01")
    return Model(ModelId("maker/plain"), "Plain", "Maker", "kie", Status(), fields, price, {}, 60)


def test_what_is_not_said_fits_the_model() -> None:
    settings = usual_settings(model_with(ASPECT, SECONDS), Shape())
    assert (settings.aspect, settings.seconds) == ("1:1", 8)


@pytest.mark.parametrize(
    ("fields", "shape", "words"),
    [
        ((SECONDS,), Shape(aspect="9:16"), "no choice of aspect; leave --aspect out"),
        ((ASPECT,), Shape(seconds=4), "no choice of seconds; leave --seconds out"),
    ],
)
def test_a_field_that_the_model_lacks_is_refused(
    fields: tuple[Field, ...], shape: Shape, words: str
) -> None:
    with pytest.raises(InvalidInput, match=words):
        usual_settings(model_with(*fields), shape)


@pytest.mark.parametrize(
    ("asked", "lengths"), [(None, [4, 8, 8]), (4, [4, 8, 4]), (5, [4, 8, 5]), (8, [4, 8, 8])]
)
def test_a_script_s_lengths_are_fitted_and_one_that_was_asked_for_is_not(
    asked: int | None, lengths: list[int]
) -> None:
    drafts = [SceneDraft("A", "a", 3), SceneDraft("B", "b", 30), SceneDraft("C", "c")]
    fitted = with_lengths(drafts, model_with(ASPECT, SECONDS), asked)
    assert [draft.seconds for draft in fitted] == lengths


def quote_of(*prices: int | None) -> Quote:
    settings = Settings(ModelId("maker/plain"))
    return Quote(
        tuple(
            QuoteLine(
                SceneId(str(number)), "A", "a", settings,
                None if price is None else Credits(price * 1000),
            )
            for number, price in enumerate(prices)
        )
    )  # fmt: skip


def test_a_cap_holds_only_for_what_has_a_price() -> None:
    cap = Usd.parse("0.30")
    check_cap(quote_of(30, 30), cap)
    check_cap(quote_of(30, None), None)
    with pytest.raises(NotEnoughCredits, match=r"cost \$0\.45, over your --max-usd of \$0\.30"):
        check_cap(quote_of(30, 60), cap)
    with pytest.raises(NotEnoughCredits, match="price of 1 scene is not known"):
        check_cap(quote_of(30, None), cap)
