"""What may still be spent, told before a click without a look at the disk."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from desktop_app.domain.ledger import NOTHING, Sums
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import ProjectId
from desktop_app.storage.journal import Committed
from desktop_app.studio.allowance import LEAST_GAP, REREAD, Allowance
from desktop_app.studio.spend import Caps
from tests.fakes.virtual_time import VirtualTime

FILM, OTHER = ProjectId("film"), ProjectId("other")
THIRTY = Credits(30_000)


class Books:
    """Says what is committed, and counts how often it was asked."""

    def __init__(self) -> None:
        self.held = {FILM: NOTHING, OTHER: NOTHING}
        self.balance: Credits | None = Credits(1_000_000)
        self.caps = Caps()
        self.asked: list[ProjectId] = []
        self.broken = False

    async def read(self, film: ProjectId) -> Committed:
        self.asked.append(film)
        if self.broken:
            raise LocalFault("The list of paid jobs cannot be read.")
        everything = self.held[FILM] + self.held[OTHER]
        return Committed(everything, everything, self.held[film])


@pytest.fixture
def books() -> Books:
    return Books()


@pytest.fixture
async def allowance(books: Books, time: VirtualTime) -> AsyncIterator[Allowance]:
    made = Allowance(
        books.read, balance=lambda: books.balance, caps=lambda: books.caps, clock=time.clock
    )
    running = asyncio.create_task(made.run())
    yield made
    running.cancel()


async def test_nothing_is_read_before_there_is_a_film(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    allowance.stir()
    await time.pass_by(3 * REREAD)
    assert books.asked == []
    assert allowance.why_not(THIRTY) is None


async def test_a_cap_that_is_hit_is_said_before_the_click(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    books.held[FILM] = Sums(charged=THIRTY)
    books.caps = Caps(day=Usd.parse("0.20"))
    allowance.watch(FILM)
    # One take alone would fit; after the one that is paid it does not.
    assert allowance.why_not(THIRTY) is None
    await time.pass_by(1)
    assert allowance.why_not(THIRTY) == (
        "This would cost $0.15 after $0.15 already spent or promised, over your cap of $0.20 for a"
        " day. Choose fewer scenes or raise the cap."
    )
    books.caps = Caps()
    assert allowance.why_not(THIRTY) is None


async def test_it_says_what_is_promised_of_the_balance(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    books.balance = Credits(50_000)
    books.held[OTHER] = Sums(reserved=THIRTY)
    allowance.watch(FILM)
    await time.pass_by(1)
    assert allowance.why_not(THIRTY) == (
        "Not enough credits: 30 needed, 50 there (30 are promised to scenes that wait). Top up, or"
        " choose fewer or shorter scenes."
    )
    books.balance = None
    assert allowance.why_not(THIRTY) is None


async def test_an_unknown_price_cannot_keep_a_cap(allowance: Allowance, books: Books) -> None:
    assert allowance.why_not(Credits(0), 1) is None
    books.caps = Caps(click=Usd.parse("5"))
    assert "Not every price is known before" in str(allowance.why_not(Credits(0), 1))


async def test_many_stirs_are_one_look(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    told: list[Committed] = []
    allowance.changed.connect(told.append)
    allowance.watch(FILM)
    for _ in range(100):
        allowance.stir()
    await time.pass_by(LEAST_GAP / 2)
    assert len(books.asked) == 1
    books.held[FILM] = Sums(charged=THIRTY)
    for _ in range(50):
        allowance.stir()
        await time.pass_by(0.1)
    assert len(books.asked) <= 2 + 5 / LEAST_GAP
    # Told when it is another, not each time.
    assert [each.film for each in told] == [Sums(charged=THIRTY)]


async def test_the_day_moves_on_though_nothing_happens(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    books.held[FILM] = Sums(charged=THIRTY)
    allowance.watch(FILM)
    await time.pass_by(1)
    books.held[FILM] = NOTHING
    await time.pass_by(REREAD + 1)
    assert allowance.committed.day == NOTHING


async def test_another_film_has_its_own(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    books.held = {FILM: Sums(charged=THIRTY), OTHER: Sums(charged=Credits(5))}
    allowance.watch(FILM)
    await time.pass_by(1)
    allowance.watch(OTHER)
    await time.pass_by(1)
    assert allowance.committed.film == Sums(charged=Credits(5))


async def test_what_cannot_be_read_leaves_what_was_known(
    allowance: Allowance, books: Books, time: VirtualTime
) -> None:
    books.held[FILM] = Sums(charged=THIRTY)
    allowance.watch(FILM)
    await time.pass_by(1)
    books.broken = True
    allowance.stir()
    await time.pass_by(5)
    assert allowance.committed.film == Sums(charged=THIRTY)
    books.broken = False
    books.held[FILM] = NOTHING
    await time.pass_by(REREAD + 5)
    assert allowance.committed.film == NOTHING
