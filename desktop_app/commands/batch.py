"""`takewright batch`: many films, or many variations, from one file; taken up again by itself."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.commands.batch_end import finish_batch
from desktop_app.commands.common import connected, drive, service_for
from desktop_app.commands.outcome import count, until_stopped
from desktop_app.commands.spending import Terms, agree, check_cap
from desktop_app.console import Column, Console
from desktop_app.domain.batch import Fault
from desktop_app.domain.jobs import Submitting
from desktop_app.domain.money import Credits, Unit
from desktop_app.domain.problems import InvalidInput, NotEnoughCredits, TakewrightError
from desktop_app.interchange.batch import read_batch
from desktop_app.studio.batch import Batch, Standing, folder_for
from desktop_app.studio.batch_look import Quotes, ordered
from desktop_app.studio.batch_look import whole as whole_of
from desktop_app.studio.batch_plan import PlannedScene
from desktop_app.studio.quotes import Quote
from desktop_app.studio.studio import Connection, Studio

_MOST_ROWS: Final = 60
"""Of scenes in a table; of a batch with more, the films are listed."""


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """What was asked for; `out` is beside the file when it is None."""

    file: Path
    out: Path | None
    terms: Terms
    dry_run: bool = False
    again: bool = False
    simulate: bool = False
    max_credits: Credits | None = None
    speed: float = 20.0
    preset: str = ""

    @property
    def folder(self) -> Path:
        """Return where the films go."""
        return self.out or folder_for(self.file)


async def batch(studio: Studio, console: Console, *, request: BatchRequest) -> int:
    """Make what a file asks for, or what is left of it, and return the exit code."""
    sheet = await asyncio.to_thread(read_batch, request.file)
    _refuse(sheet.faults, request.file, console)
    async with _connection(studio, request) as connection:
        found = await Batch.open(
            studio, connection, sheet, request.file, request.folder, request.preset
        )
        _refuse(found.plan.faults, request.file, console)
        standings = await found.standings()
        quotes = {
            each.plan.record.project_id: found.quote(connection, each, again=request.again)
            for each in standings
        }
        _show(standings, quotes, console)
        if request.dry_run:
            return await _foretell(connection, quotes, request, console)
        await _agree(connection, quotes, request, console)
        return await _carry_out(studio, connection, found, request, console)


@asynccontextmanager
async def _connection(studio: Studio, request: BatchRequest) -> AsyncIterator[Connection]:
    """Connect; what would be spent can be told without a key, at the prices that are known."""
    if request.dry_run and not request.simulate:
        service = await studio.real_service()
        if service.key is None:
            connection = studio.connect(service)
            try:
                yield connection
            finally:
                await connection.close()
            return
    async with (
        service_for(studio, simulate=request.simulate, speed=request.speed) as service,
        connected(studio, service) as connection,
    ):
        yield connection


def _refuse(faults: Sequence[Fault], file: Path, console: Console) -> None:
    """Say everything that is wrong with the file, then end."""
    if not faults:
        return
    for fault in faults:
        console.event("fault", line=fault.line or None, place=fault.column, sentence=fault.sentence)
        console.complain(str(fault))
    raise InvalidInput(
        f"{file.name} has {count(len(faults), 'mistake')}; nothing was sent or charged."
    )


def _show(standings: Sequence[Standing], quotes: Quotes, console: Console) -> None:
    plans = [each.plan for each in standings]
    scenes = [scene for plan in plans for scene in plan.scenes]
    if len(scenes) <= _MOST_ROWS:
        _show_scenes(standings, console)
    else:
        _show_films(standings, quotes, console)
    for told, number in Counter(told for scene in scenes for told in scene.left_out).items():
        console.say(f"{count(number, 'scene')}: {told}")
    takes = sum(plan.takes for plan in plans)
    running = sum(each.running for each in standings)
    there = sum(len(each.project.takes) for each in standings)
    whole = whole_of(quotes)
    console.event(
        "quote",
        films=len(plans),
        scenes=len(scenes),
        takes=takes,
        there=there,
        running=running,
        to_order=len(whole.lines),
        credits=float(whole.bill.credits.as_decimal()),
        usd=float(whole.total.usd.as_decimal()),
        unknown=whole.unknown,
    )
    console.say(
        f"{count(len(plans), 'film')}, {count(len(scenes), 'scene')}, {count(takes, 'take')}."
    )
    if there or running or not whole.lines:
        console.say(f"{there} there, {running} on their way, {len(whole.lines)} to order.")
    if whole.lines:
        console.say(f"{count(len(whole.lines), 'take')}: {whole}")
    failed = sum(len(each.failed) for each in standings)
    if failed:
        console.say(f"{count(failed, 'scene')} ended without a take; --retry-failed orders anew.")


def _show_scenes(standings: Sequence[Standing], console: Console) -> None:
    rows = [
        (
            each.plan.record.name,
            str(scene.number),
            scene.title,
            scene.model,
            f"{scene.settings.seconds} s",
            str(scene.takes),
            _price(scene),
        )
        for each in standings
        for scene in each.plan.scenes
    ]
    columns = [
        Column("Film"),
        Column("Scene", is_number=True),
        Column("Title"),
        Column("Model"),
        Column("Length", is_number=True),
        Column("Takes", is_number=True),
        Column("Price", is_number=True),
    ]
    console.table(columns, rows)


def _show_films(standings: Sequence[Standing], quotes: Quotes, console: Console) -> None:
    rows = [
        (
            each.plan.record.name,
            str(len(each.plan.scenes)),
            str(each.plan.takes),
            str(quotes[each.plan.record.project_id].bill),
        )
        for each in standings
    ]
    numbers = ("Scenes", "Takes", "To spend")
    console.table(
        [Column("Film"), *(Column(each, is_number=True) for each in numbers)],
        rows,
    )


def _price(scene: PlannedScene) -> str:
    if scene.price is None:
        return "unknown"
    whole = scene.price * scene.takes
    return str(whole.usd if scene.unit is Unit.DOLLARS else whole)


async def _foretell(
    connection: Connection, quotes: Quotes, request: BatchRequest, console: Console
) -> int:
    """Say whether it could be ordered now; nothing is written, sent or charged."""
    refusal = None
    try:
        _check_caps(whole_of(quotes), request)
        if connection.service.key is not None:
            await connection.orders.check_all(ordered(quotes))
    except TakewrightError as error:
        refusal = str(error)
        console.complain(refusal)
    if connection.service.key is None:
        console.say(
            "There is no key, so the balance is not known; prices are those of the catalogue."
        )
    balance = connection.account.state.balance
    if balance is not None:
        console.say(f"Balance: {balance} credits · {balance.usd}")
    console.say("Nothing was sent or charged.")
    facts = {"folder": str(request.folder), "films": [], "credits": 0, "usd": 0}
    console.event("done", **facts, refusal=refusal)
    return 0


async def _agree(
    connection: Connection, quotes: Quotes, request: BatchRequest, console: Console
) -> None:
    """Return once all of it may be spent; raises what keeps it from that."""
    whole = whole_of(quotes)
    if not whole.lines:
        return
    if whole.problems:
        raise InvalidInput(f"{whole.problems[0]} Nothing was sent or charged.")
    _check_caps(whole, request)
    await connection.orders.check_all(ordered(quotes))
    await agree(request.terms, console)


def _check_caps(whole: Quote, request: BatchRequest) -> None:
    check_cap(whole, request.terms.max_usd)
    most = request.max_credits
    if most is None:
        return
    if whole.total > most:
        raise NotEnoughCredits(
            f"This would cost {whole.total} credits, over your --max-credits of {most}; nothing was"
            " sent or charged."
        )
    if whole.unknown:
        raise NotEnoughCredits(
            f"The price of {count(whole.unknown, 'take')} is not known, so --max-credits {most}"
            " cannot be kept; nothing was sent or charged."
        )


async def _carry_out(
    studio: Studio,
    connection: Connection,
    found: Batch,
    request: BatchRequest,
    console: Console,
) -> int:
    complaints: list[str] = []
    found.told.connect(complaints.append)
    await found.hold()
    try:
        work = _work(studio, connection, found, request, console)
        stopped = await until_stopped(work)
        return await finish_batch(studio, connection, found, stopped, complaints, console)
    finally:
        await found.close()


async def _work(
    studio: Studio,
    connection: Connection,
    found: Batch,
    request: BatchRequest,
    console: Console,
) -> None:
    """Order, wait, gather; takes arrive in their films' folders and are taken in film by film."""
    mine = found.project_ids
    try:
        await connection.start(lambda job: job.project_id in mine)
        ids = await found.order(connection, again=request.again)
        gathering = asyncio.create_task(found.gather(connection))
        try:
            await drive(studio, connection, ids, console)
            await gathering
        finally:
            gathering.cancel()
            await asyncio.gather(gathering, return_exceptions=True)
    finally:
        if any(isinstance(job.state, Submitting) for job in connection.queue.jobs()):
            console.say("Waiting for answers that are on their way; Ctrl-C ends that too.")
        await asyncio.shield(connection.queue.stop())
