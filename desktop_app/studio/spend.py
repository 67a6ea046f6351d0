"""The spend guard: a batch goes whole or not at all, within the balance and the caps."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.jobs import Done, Job, Queued, Ready, Submitting, billed_of
from desktop_app.domain.money import NO_CREDITS, Credits, Usd
from desktop_app.domain.problems import Billed, InvalidInput, NotEnoughCredits
from desktop_app.domain.project import ProjectId
from desktop_app.studio.quotes import Quote

_NO_CAP: Final = Usd(0)
DAY_MS: Final = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Caps:
    """Limits on spending; zero is no limit."""

    click: Usd = _NO_CAP
    day: Usd = _NO_CAP
    film: Usd = _NO_CAP


def check_spend(
    quote: Quote,
    *,
    balance: Credits | None,
    caps: Caps,
    jobs: Iterable[Job],
    project_id: ProjectId,
    now_ms: int,
) -> None:
    """Raise InvalidInput or NotEnoughCredits when the whole of `quote` may not be spent.

    `jobs` are those that may have cost or may yet cost money; unknown outcomes count as spent.
    """
    if quote.problems:
        raise InvalidInput(f"{quote.problems[0]} Nothing was sent or charged.")
    committed = tuple(jobs)
    _check_balance(quote.total, balance, _reserved(committed))
    today = [job for job in committed if job.created_at > now_ms - DAY_MS]
    film = [job for job in committed if job.project_id == project_id]
    _check_cap(quote, (), caps.click, "for one click")
    _check_cap(quote, today, caps.day, "for a day")
    _check_cap(quote, film, caps.film, "for this film")


def spent(jobs: Iterable[Job]) -> Credits:
    """Return what these jobs cost or may yet cost: what was charged, else what was quoted."""
    return sum(filter(None, (_cost(job) for job in jobs if _may_cost(job))), NO_CREDITS)


def _cost(job: Job) -> Credits | None:
    match job.state:
        case Ready(credits=credits) | Done(credits=credits) if credits is not None:
            return credits
        case _:
            return job.quote


def _may_cost(job: Job) -> bool:
    return isinstance(job.state, Queued) or billed_of(job.state) is not Billed.NO


def _reserved(jobs: Iterable[Job]) -> Credits:
    """Return what the balance does not know of yet: what waits to be submitted or is on its way."""
    waiting = (job.quote for job in jobs if isinstance(job.state, Queued | Submitting))
    return sum(filter(None, waiting), NO_CREDITS)


def _check_balance(total: Credits, balance: Credits | None, reserved: Credits) -> None:
    if balance is None or total + reserved <= balance:
        return
    waits = f" ({reserved} are promised to scenes that wait)" if reserved.milli else ""
    raise NotEnoughCredits(
        f"Not enough credits: {total} needed, {balance} there{waits}; nothing was sent or"
        " charged. Top up, or choose fewer or shorter scenes."
    )


def _check_cap(quote: Quote, jobs: Iterable[Job], cap: Usd, what: str) -> None:
    if cap.micros == 0:
        return
    if quote.unknown:
        raise NotEnoughCredits(
            f"The price of a take is not known, so your cap of {cap} {what} cannot be kept; nothing"
            " was sent or charged. Choose another model or remove the cap."
        )
    before = spent(jobs)
    if (before + quote.total).usd <= cap:
        return
    already = f" after {before.usd} already spent" if before.milli else ""
    raise NotEnoughCredits(
        f"This would cost {quote.total.usd}{already}, over your cap of {cap} {what}; nothing was"
        " sent or charged. Choose fewer scenes or raise the cap."
    )
