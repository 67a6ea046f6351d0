"""Money is exact, and every amount says whether it is credits or dollars."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.money import NO_CREDITS, Credits, Usd

MILLI = st.integers(-(10**12), 10**12)


@given(MILLI, MILLI)
def test_credits_add_up_like_integers(one: int, two: int) -> None:
    assert Credits(one) + Credits(two) == Credits(one + two)
    assert Credits(one) - Credits(two) == Credits(one - two)
    assert (Credits(one) < Credits(two)) == (one < two)


@given(MILLI)
def test_credits_can_be_written_and_read_again(milli: int) -> None:
    assert Credits.parse(str(Credits(milli).as_decimal())) == Credits(milli)


@given(MILLI)
def test_dollars_can_be_written_and_read_again(micros: int) -> None:
    assert Usd.parse(str(Usd(micros).as_decimal())) == Usd(micros)


@pytest.mark.parametrize(
    ("amount", "usd"), [("30", "$0.15"), ("45", "$0.225"), ("1", "$0.005"), ("2.4", "$0.012")]
)
def test_a_credit_is_half_a_cent(amount: str, usd: str) -> None:
    assert str(Credits.parse(amount).usd) == usd


def test_prices_per_second_times_seconds_are_exact() -> None:
    assert Credits.parse("2.4") * 30 == Credits.parse("72")
    assert Credits.parse("11.7") * 15 == Credits.parse("175.5")
    assert sum([Credits.parse("0.1")] * 10, NO_CREDITS) == Credits.parse("1")


@pytest.mark.parametrize(
    ("milli", "shown"),
    [(30_000, "30"), (5_916_250, "5,916.25"), (500, "0.5"), (0, "0"), (-1_500, "-1.5"),
     (100_000, "100")],
)  # fmt: skip
def test_credits_as_people_read_them(milli: int, shown: str) -> None:
    assert str(Credits(milli)) == shown


@pytest.mark.parametrize(
    ("micros", "shown"),
    [(150_000, "$0.15"), (4_100_000, "$4.10"), (12_000, "$0.012"), (0, "$0.00"),
     (-5_000, "-$0.005"), (1_234_560_000, "$1234.56")],
)  # fmt: skip
def test_dollars_as_people_read_them(micros: int, shown: str) -> None:
    assert str(Usd(micros)) == shown


@pytest.mark.parametrize(
    ("written", "milli"),
    [("63.0", 63_000), (63.0, 63_000), (5916.25, 5_916_250), (0.0005, 1), ("$5", 5_000),
     (" 7 ", 7_000), (Decimal("0.1"), 100)],
)  # fmt: skip
def test_amounts_are_read_as_services_and_people_write_them(
    written: str | float | Decimal, milli: int
) -> None:
    assert Credits.parse(written) == Credits(milli)


@pytest.mark.parametrize("written", ["", "abc", "nan", "inf", "-inf", "1,5", "None"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        Credits.parse(written)
    with pytest.raises(ValueError, match="not an amount"):
        Usd.parse(written)
