"""`takewright ledger` over a real journal: what people, scripts and spreadsheets read."""

import csv
import io
import json
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.commands.ledger import STANDARD_OUTPUT, LedgerRequest, ledger
from desktop_app.console import JsonConsole, PlainConsole
from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Failed,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, InvalidInput, LocalFault, Reason, TakewrightError
from desktop_app.domain.project import Project, ProjectId, TakeId, TaskId
from desktop_app.domain.statement import GroupBy, local_time
from desktop_app.paths import AppPaths, resources
from desktop_app.storage import bundle
from desktop_app.storage.journal import Journal
from desktop_app.studio.service import SIMULATOR
from desktop_app.studio.studio import Studio
from tests.unit.storage.samples import sample_job

REAL = "https://api.kie.ai"
DAY = 24 * 3_600_000
THIRTY = Credits(30_000)
NOON = 1_795_608_000_000


class Desk:
    """A studio on a home of its own, and what its ledger says."""

    def __init__(self, studio: Studio, home: Path) -> None:
        self.studio = studio
        self.home = home
        self.count = 0

    def lived(
        self,
        *states: JobState,
        at: int = NOON,
        service: str = REAL,
        title: str = "The beam",
        film: str = "Harbour",
        quote: Credits | None = THIRTY,
    ) -> None:
        """Add a job that went through these states, a second apart."""
        self.count += 1
        job = replace(
            sample_job(f"job-{self.count}", self.count, project=f"id-{film}"),
            service=service,
            scene_title=title,
            project=str(self.home / f"{film}.takewright"),
            quote=quote,
            created_at=at,
            state=Queued(at),
        )
        with closing(Journal.open(self.studio.paths.journal)) as journal:
            journal.add([job])
            for number, state in enumerate(states, 1):
                journal.advance(job.id, replace(state, at=at + number * 1000))

    def moved_by_itself(self, *balances: int, service: str = REAL) -> None:
        with closing(Journal.open(self.studio.paths.journal)) as journal:
            for number, told in enumerate(balances):
                journal.observe_balance(
                    service,
                    Credits(told * 1000),
                    account="a",
                    asked_at=NOON + 3_600_000 + number * 60_000,
                    settle_ms=20_000,
                )

    async def said(self, **request: object) -> str:
        """Return what a person reads, in plain lines."""
        out = _Output()
        console = PlainConsole(out, _Output())
        assert await ledger(self.studio, console, request=_request(request)) == 0
        return out.told()

    async def events(self, **request: object) -> list[dict[str, object]]:
        out = _Output()
        console = JsonConsole(out, _Output())
        assert await ledger(self.studio, console, request=_request(request)) == 0
        return [json.loads(line) for line in out.told().splitlines()]


def _request(given: dict[str, object]) -> LedgerRequest:
    return replace(LedgerRequest(), **given)  # type: ignore[arg-type] # the test's own


class _Output(io.TextIOWrapper):
    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")

    def told(self) -> str:
        self.flush()
        return self.buffer.getvalue().decode()  # type: ignore[attr-defined, no-any-return] # BytesIO


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    env = {"TAKEWRIGHT_HOME": str(tmp_path)}
    studio = await Studio.open(AppPaths.from_environment(env), resources(), env, ["false"])
    yield Desk(studio, tmp_path)
    await studio.close()


def taken(task: str = "task-1") -> tuple[JobState, ...]:
    return (Submitting(0), Submitted(0, TaskId(task)))


def made(task: str = "task-1", told: Credits | None = None) -> tuple[JobState, ...]:
    known = TaskId(task)
    ready = Ready(0, known, ("u",), told)
    return (*taken(task), ready, Done(0, known, TakeId(task), told))


REFUNDED = Failed(0, Reason.MODERATION, "No.", Billed.NO, TaskId("task-2"))


async def test_every_charge_and_refund_with_what_it_was_for(desk: Desk) -> None:
    desk.lived(*made("task-1", Credits(42_000)))
    desk.lived(*taken("task-2"), REFUNDED, title="The keeper")
    desk.lived(title="What waits")
    lines = (await desk.said()).splitlines()
    assert lines[0] == REAL
    assert lines[1].split() == ["Time", "What", "Quoted", "Charged", "In", "all"]
    noon = f"{local_time(NOON):%Y-%m-%d %H:%M}"
    words = "The beam · take 1 · charged · Harbour · sora-2-text-to-video · 10 s · task task-1"
    told = [" ".join(line.split()) for line in lines]
    assert f"{noon} {words} 30 30 30" in told
    assert f"{noon} {words.replace('charged', 'settled')} 30 12 72" in told
    assert any(line.endswith("task task-2 30 -30 42") for line in told)
    # A promise is no charge; it is in the sums.
    assert "What waits" not in "".join(lines[:-4])
    assert "Charged: 42 credits · $0.21" in lines
    assert "Promised now: 30 credits · $0.15" in lines


async def test_what_may_have_been_charged_is_told_apart(desk: Desk) -> None:
    desk.lived(Submitting(0), Uncertain(0, "Lost."))
    desk.lived(*taken(), Cancelled(0, TaskId("task-1")))
    said = await desk.said()
    assert said.splitlines()[1].split() == ["Time", "What", "Quoted", "Charged", "In", "doubt",
                                           "In", "all"]  # fmt: skip
    assert "take 1 · perhaps charged" in said
    assert "Charged: 0 credits · $0.00" in said
    assert "Perhaps charged: 60 credits · $0.30; nobody knows whether it was taken" in said


async def test_what_nobody_knows_is_not_nothing(desk: Desk) -> None:
    desk.lived(*made("task-1"), quote=None)
    desk.lived(*made("task-2"))
    desk.lived(quote=None)
    said = await desk.said()
    row = next(line for line in said.splitlines() if "task-1" in line)
    assert row.split()[-3:] == ["unknown", "unknown", "unknown"]
    assert "30 + 1 unknown" in said
    assert "Charged: 30 credits · $0.15, and 1 take of unknown price" in said
    assert "Promised now: 1 take of unknown price" in said
    assert "$0.00" not in said
    day = (await desk.said(by=GroupBy.DAY, since=local_time(NOON).date())).splitlines()[2]
    assert day.split()[1:] == ["2", "30", "+", "1", "unknown", "$0.15"]
    events = await desk.events()
    unknown = [each for each in events if each.get("task_id") == "task-1"]
    assert unknown
    assert {each["charged_credits"] for each in unknown} == {None}
    assert {each["quoted_credits"] for each in unknown} == {None}
    assert [each["unknown_prices"] for each in events if each["event"] == "total"] == [1]


async def test_what_the_balance_did_by_itself_is_in_its_place(desk: Desk) -> None:
    desk.lived(*made())
    desk.moved_by_itself(1000, 2000, 1955)
    said = await desk.said()
    assert (
        "The balance rose by 1,000 credits by itself: a top-up, or a refund made elsewhere." in said
    )
    assert "The balance fell by 45 credits by itself: something else used this key." in said
    assert "The balance by itself: +955 credits" in said


async def test_play_money_is_never_in_a_sum_with_real_money(desk: Desk) -> None:
    desk.lived(*made())
    desk.lived(*made("task-2"), service=SIMULATOR)
    desk.lived(*made("task-3"), service=SIMULATOR)
    said = await desk.said()
    real, play = said.split("Simulator: play money, it costs nothing and is in no other sum")
    assert "Charged: 30 credits · $0.15" in real
    assert "Charged: 60 credits · $0.30" in play
    totals = [each for each in await desk.events() if each["event"] == "total"]
    assert {each["service"]: each["charged_credits"] for each in totals} == {
        REAL: 30,
        SIMULATOR: 60,
    }
    assert "task-2" not in await desk.said(service="real")
    assert "task-1" not in await desk.said(service="simulator")
    assert await desk.said(service=f"{REAL}/") == await desk.said(service="real")
    with pytest.raises(InvalidInput, match=r"it has https://api\.kie\.ai, simulator"):
        await desk.said(service="https://elsewhere.example")


async def test_sums_by_day_film_and_model(desk: Desk) -> None:
    desk.lived(*made("task-1"))
    desk.lived(*made("task-2"), at=NOON + DAY, film="Pier")
    desk.lived(*taken("task-3"), Failed(0, Reason.MODERATION, "", Billed.NO, TaskId("task-3")))
    days = [f"{local_time(at):%Y-%m-%d}" for at in (NOON, NOON + DAY)]
    rows = [line.split() for line in (await desk.said(by=GroupBy.DAY)).splitlines()]
    assert rows[1:4] == [
        ["Day", "Takes", "Charged", "Dollars"],
        [days[0], "1", "30", "$0.15"],
        [days[1], "1", "30", "$0.15"],
    ]
    films = await desk.said(by=GroupBy.PROJECT)
    assert "task-1" not in films
    assert [line.split()[:2] for line in films.splitlines()[2:4]] == [
        ["Harbour", "1"],
        ["Pier", "1"],
    ]
    (group,) = [each for each in await desk.events(by=GroupBy.MODEL) if each["event"] == "group"]
    assert (group["key"], group["takes"], group["charged_credits"]) == (
        "sora-2-text-to-video",
        2,
        60,
    )


async def test_since_a_day_counts_what_happened_then(desk: Desk) -> None:
    desk.lived(*made("task-1"))
    desk.lived(at=NOON)
    desk.lived(*made("task-2"), at=NOON + DAY)
    day = local_time(NOON + DAY).date()
    said = await desk.said(since=day)
    assert "task-1" not in said
    assert f"Charged since {day}: 30 credits · $0.15" in said
    # What waits waits now, whenever it was ordered.
    assert "Promised now: 30 credits · $0.15" in said
    later = date.fromordinal(day.toordinal()) + timedelta(days=9)
    assert await desk.said(since=later) == f"Nothing was charged or promised since {later}.\n"


async def test_one_film_wherever_it_is_now(desk: Desk) -> None:
    desk.lived(*made("task-1"))
    desk.lived(*made("task-2"), film="Pier")
    desk.moved_by_itself(1000, 955)
    moved = desk.home / "Somewhere else.takewright"
    bundle.create(moved, Project(ProjectId("id-Harbour"), "Harbour"))
    said = await desk.said(project=moved)
    assert "task-1" in said
    assert "task-2" not in said
    # What else the account did has nothing to do with a film.
    assert "by itself" not in said
    gone = await desk.said(project=desk.home / "Pier.takewright")
    assert "task-2" in gone
    with pytest.raises(TakewrightError):
        await desk.said(project=desk.home / "Never.takewright")


async def test_a_script_reads_every_entry(desk: Desk) -> None:
    desk.lived(*made("task-1", Credits(42_000)))
    desk.moved_by_itself(1000, 955)
    events = await desk.events()
    assert [each["event"] for each in events] == ["entry"] * 4 + ["total", "done"]
    assert [each.get("kind") for each in events[:4]] == [
        "reserved",
        "charged",
        "settled",
        "drift",
    ]
    charged = events[1]
    assert charged["scene"] == "The beam"
    assert charged["play_money"] is False
    assert (charged["reserved_credits"], charged["charged_credits"]) == (-30, 30)
    assert (charged["charged_usd"], charged["quoted_credits"]) == (0.15, 30)
    assert local_time(NOON).utcoffset() is not None
    assert str(charged["time"]).endswith(local_time(NOON).isoformat()[-6:])
    assert "fell by 45 credits" in str(events[3]["sentence"])
    assert events[-1] == {"event": "done", "entries": 4}


async def test_csv_into_a_file_and_into_a_pipe(desk: Desk, tmp_path: Path) -> None:
    desk.lived(*made("task-1"), title="=SUM(A1:A9)")
    desk.lived(*made("task-2"), at=NOON + DAY, service=SIMULATOR)
    out = tmp_path / "ledger.csv"
    assert await desk.said(csv=out) == f"4 lines written to {out}\n"
    data = out.read_bytes()
    assert await desk.said(csv=STANDARD_OUTPUT) == data.decode()
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert [row["money"] for row in rows] == ["real", "real", "play", "play"]
    assert rows[0]["scene"] == "'=SUM(A1:A9)"
    assert (await desk.events(csv=out))[-1] == {"event": "done", "entries": 4, "csv": str(out)}
    with pytest.raises(InvalidInput, match=r"/nowhere to write ledger\.csv to; make it"):
        await desk.said(csv=tmp_path / "nowhere" / "ledger.csv")
    with pytest.raises(LocalFault, match="is a folder, not a file"):
        await desk.said(csv=tmp_path)


async def test_words_that_would_move_a_terminal_are_shown_flat(desk: Desk) -> None:
    desk.lived(*made(), title="red\x1b[31m\r\nalert")
    said = await desk.said()
    assert "\x1b" not in said
    assert "red [31m  alert · take 1" in said


async def test_an_empty_ledger_says_so(desk: Desk) -> None:
    assert await desk.said() == "Nothing was charged or promised.\n"
    assert await desk.events() == [{"event": "done", "entries": 0}]
