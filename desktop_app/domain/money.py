"""Exact money: credits in thousandths, dollars in millionths; every amount says which it is."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Self

MICROS_PER_MILLICREDIT = 5
"""One credit is $0.005 (kie.ai's price list, confirmed against its price table)."""


@dataclass(frozen=True, slots=True, order=True)
class Usd:
    """An amount of US dollars, held as integer millionths."""

    micros: int

    @classmethod
    def parse(cls, text: str | int | float | Decimal) -> Self:
        """Read dollars from a number as people write it; raises ValueError for anything else."""
        return cls(_scaled(text, 1_000_000))

    def __add__(self, other: Self) -> Self:
        return type(self)(self.micros + other.micros)

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.micros - other.micros)

    def as_decimal(self) -> Decimal:
        """Return dollars as a decimal, trailing zeros kept out."""
        return Decimal(self.micros) / 1_000_000

    def __str__(self) -> str:
        cents, rest = divmod(abs(self.micros), 10_000)
        sign = "-" if self.micros < 0 else ""
        whole = f"{sign}${cents // 100}.{cents % 100:02}"
        return whole if rest == 0 else f"{whole}{rest:04}".rstrip("0")


@dataclass(frozen=True, slots=True, order=True)
class Credits:
    """An amount of provider credits, held as integer thousandths."""

    milli: int

    @classmethod
    def parse(cls, text: str | int | float | Decimal) -> Self:
        """Read credits from a number as a service or a person writes it; raises ValueError."""
        return cls(_scaled(text, 1000))

    def __add__(self, other: Self) -> Self:
        return type(self)(self.milli + other.milli)

    def __sub__(self, other: Self) -> Self:
        return type(self)(self.milli - other.milli)

    def __mul__(self, count: int) -> Self:
        return type(self)(self.milli * count)

    @property
    def usd(self) -> Usd:
        """The same amount in dollars."""
        return Usd(self.milli * MICROS_PER_MILLICREDIT)

    def as_decimal(self) -> Decimal:
        """Return credits as a decimal."""
        return Decimal(self.milli) / 1000

    def __str__(self) -> str:
        text = f"{self.as_decimal():,f}"
        return text.rstrip("0").rstrip(".") if "." in text else text


NO_CREDITS = Credits(0)
NO_DOLLARS = Usd(0)


class Unit(StrEnum):
    """What a service bills in; the books hold dollars as the credits that they are worth."""

    CREDITS = "credits"
    DOLLARS = "dollars"


@dataclass(frozen=True, slots=True)
class Bill:
    """What is paid together: credits to the provider, dollars to who bills these."""

    credits: Credits = NO_CREDITS
    dollars: Usd = NO_DOLLARS

    @classmethod
    def of(cls, amount: Credits, unit: Unit) -> Self:
        """Return what an amount of the books is billed as."""
        return cls(amount) if unit is Unit.CREDITS else cls(dollars=amount.usd)

    def __add__(self, other: "Bill") -> "Bill":
        return Bill(self.credits + other.credits, self.dollars + other.dollars)

    @property
    def usd(self) -> Usd:
        """Return all of it in dollars."""
        return self.credits.usd + self.dollars

    @property
    def has_credits(self) -> bool:
        """Tell whether it is told in credits: a bill of nothing is, too."""
        return self.credits.milli != 0 or self.dollars.micros == 0

    def __str__(self) -> str:
        return f"{self.credits} credits · {self.usd}" if self.has_credits else str(self.usd)


def _scaled(text: str | int | float | Decimal, scale: int) -> int:
    try:
        value = Decimal(str(text).strip().lstrip("$"))
    except ArithmeticError as error:
        raise ValueError(f"“{text}” is not an amount") from error
    if not value.is_finite():
        raise ValueError(f"“{text}” is not an amount")
    return int((value * scale).to_integral_value(ROUND_HALF_UP))
