"""The line-up of a service over real HTTP: the simulator, whose offer changes while it runs."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings, price_of
from desktop_app.domain.jobs import Failed, Job, JobState, Submitted
from desktop_app.domain.listing import DAY_MS, REFUSAL_MS
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TaskId
from desktop_app.domain.requests import build_input
from desktop_app.domain.secret import Secret
from desktop_app.storage.catalogue import SCHEMA_VERSION
from desktop_app.storage.listings import ListingShelf
from desktop_app.studio.account import Account
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.lineup import Lineup
from desktop_app.studio.purse import Purse
from desktop_app.studio.signal import Signal
from desktop_app.studio.spend import Caps
from tests.unit.simulator.conftest import Service, start
from tests.unit.simulator.models import QUICK, small_catalogue
from tests.unit.studio.bench import job_of

NOON = 1_795_867_200_000
"""2026-11-28 12:00 UTC."""

NOWHERE = "http://127.0.0.1:9"
"""Where nothing listens."""

NEW = "nimbus/4-text-to-video"
ENTRY: dict[str, Any] = {
    "id": NEW,
    "title": "Nimbus 4",
    "maker": "Nimbus",
    "provider": "kie",
    "status": {"state": "live"},
    "fields": [
        {"name": "prompt", "role": "prompt", "kind": "string", "required": True, "maximum": 900},
        {"name": "image_urls", "role": "first_frame", "kind": "url_list", "maximum": 1},
        {"name": "duration", "role": "seconds", "kind": "string", "choices": ["5", "10"],
         "required": True, "default": "5"},
        {"name": "aspect_ratio", "role": "aspect", "kind": "string",
         "choices": ["16:9", "9:16"], "wire": {"16:9": "landscape", "9:16": "portrait"}},
        {"name": "multi_shots", "role": "option", "kind": "boolean", "required": True,
         "default": False},
    ],
    "price": {"per": "second", "as_of": "2026-11-27", "rates": [{"credits": "9"}]},
    "sizes": {},
    "typical_seconds": 60,
}  # fmt: skip


@dataclass
class Offer:
    """What the simulator offers, which a test may change."""

    service: Service
    folder: Path

    def change(self, **changes: object) -> None:
        (self.folder / "offering.json").write_text(json.dumps(changes), encoding="utf-8")

    def add(self, *entries: dict[str, Any]) -> None:
        file = {"schema": SCHEMA_VERSION, "models": list(entries)}
        (self.folder / "offered.json").write_text(json.dumps(file), encoding="utf-8")

    def reset(self) -> None:
        for name in ("offering.json", "offered.json"):
            (self.folder / name).unlink(missing_ok=True)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Offer]:
    folder = tmp_path_factory.mktemp("offer")
    service = start(folder, credits=10**9)
    yield Offer(service, folder)
    service.stop()


@pytest.fixture
def offer(running: Offer) -> Offer:
    running.reset()
    return running


async def no_wait(_: float) -> None:
    """Sleep for no time: the service is a hastened one."""


@dataclass
class Board:
    """A line-up as a window has it, on a clock of the test's."""

    offer: Offer
    home: Path
    shipped: Catalogue
    now: int = NOON
    has_key: bool = True
    address: str = ""
    shown: list[Catalogue] = field(default_factory=list)

    def __post_init__(self) -> None:
        service = self.offer.service
        self.client = KieJobs(Secret(service.key), self.address or service.url, sleep=no_wait)
        self.account = Account(self.client, self.shipped, name="Sim", has_key=self.has_key)
        self.account.catalogue_changed.connect(self.shown.append)
        self.lineup = Lineup(
            self.account,
            self.client.discovery,
            self.shipped,
            ListingShelf(self.home, "simulator"),
            has_key=self.has_key,
            clock=Clock(now_ms=lambda: self.now),
        )
        self.jobs = Jobs()
        self.lineup.follow(self.jobs)  # type: ignore[arg-type]

    @property
    def catalogue(self) -> Catalogue:
        return self.account.catalogue

    def refuse(self, model: str = QUICK) -> None:
        """Tell of a job that the service refused for its model."""
        sentence = "The service has paused this model; nothing was charged."
        end = Failed(self.now, Reason.MODEL_UNAVAILABLE, sentence, Billed.NO, None, (), None)
        self._tell(model, end)

    def take(self, model: str = QUICK, *, at: int) -> None:
        """Tell of a job that the service took."""
        self._tell(model, Submitted(at, TaskId("1" * 32)))

    def _tell(self, model: str, state: JobState) -> None:
        self.jobs.job_changed.emit(replace(job_of(1, self.home), model=ModelId(model), state=state))


class Jobs:
    """What a queue tells of its jobs."""

    def __init__(self) -> None:
        self.job_changed: Signal[Job] = Signal()


class Boards:
    """Makes line-ups on one home, as one start of the program after another does."""

    def __init__(self, offer: Offer, home: Path) -> None:
        self._offer = offer
        self._home = home
        self._made: list[Board] = []

    def open(self, **how: Any) -> Board:
        shipped = how.pop("shipped", small_catalogue())
        self._made.append(Board(self._offer, self._home, shipped, **how))
        return self._made[-1]

    async def begun(self, **how: Any) -> Board:
        board = self.open(**how)
        await board.lineup.begin()
        return board

    async def close(self) -> None:
        for each in self._made:
            await each.lineup.close()
            await each.client.aclose()


@pytest.fixture
async def boards(offer: Offer, tmp_path: Path) -> AsyncIterator[Boards]:
    made = Boards(offer, tmp_path)
    yield made
    await made.close()


async def test_a_model_that_vanishes_is_paused_since_that_day(boards: Boards, offer: Offer) -> None:
    first = boards.open()
    await first.lineup.begin()
    assert first.catalogue.find(QUICK).is_live
    offer.change(unlisted=[QUICK])
    first.now += DAY_MS
    news = await first.lineup.look()
    gone = first.catalogue.find(QUICK)
    assert (gone.status.state, gone.status.since) == ("paused", "2026-11-29")
    assert "does not list it" in first.catalogue.why_unavailable(gone)
    assert f"{gone.title} cannot be asked for now" in news.sentence
    later = boards.open(now=NOON + 9 * DAY_MS)
    await later.lineup.begin()
    assert later.catalogue.find(QUICK).status.since == "2026-11-29"
    offer.reset()
    await later.lineup.look(wished=True)
    assert later.catalogue.find(QUICK).is_live


async def test_what_was_kept_counts_at_once_without_a_network(boards: Boards, offer: Offer) -> None:
    offer.change(prices={QUICK: {"S": "7"}}, unlisted=["sora-2-text-to-video"])
    offer.add(ENTRY)
    online = boards.open()
    await online.lineup.begin()
    await online.lineup.look()
    offline = boards.open(address=NOWHERE, now=NOON + 3 * DAY_MS)
    await offline.lineup.begin()
    assert tuple(offline.catalogue) == tuple(online.catalogue)
    assert offline.catalogue.find(NEW).unverified == "2026-11-28"
    news = await offline.lineup.look()
    assert news.problem
    assert tuple(offline.catalogue) == tuple(online.catalogue)


async def test_new_prices_show_with_their_day(boards: Boards, offer: Offer) -> None:
    board = boards.open()
    await board.lineup.begin()
    offer.change(prices={QUICK: {"S": "7", "": "9"}})
    news = await board.lineup.look(wished=True)
    model = board.catalogue.find(QUICK)
    assert [str(each.credits) for each in model.price.rates] == ["7", "9"]
    assert model.price.as_of == "2026-11-28"
    assert model.title in news.sentence
    assert "at another price" in news.sentence
    assert "nothing is new" in (await board.lineup.look(wished=True)).sentence


async def test_a_price_that_rose_is_asked_about_before_a_waiting_job_is_sent(
    boards: Boards, offer: Offer, tmp_path: Path
) -> None:
    board = boards.open()
    await board.lineup.begin()
    journal = await JournalThread.open(tmp_path / "journal.sqlite3")
    clock = Clock(now_ms=lambda: board.now)
    purse = Purse(board.account, journal, service="simulator", caps=Caps, clock=clock)
    settings = Settings(ModelId(QUICK), "16:9", 4, "S")
    agreed = price_of(board.catalogue.find(QUICK), settings)
    job = job_of(1, tmp_path, quote=agreed)
    job = replace(job, model=ModelId(QUICK), settings=settings)
    assert purse.risen_price(job) is None
    offer.change(prices={QUICK: {"S": "7"}})
    await board.lineup.look(wished=True)
    assert purse.risen_price(job) == Credits.parse("28")
    await journal.close()


async def test_the_table_of_prices_is_had_without_a_key(boards: Boards, offer: Offer) -> None:
    offer.change(prices={QUICK: {"S": "7", "": "9"}})
    board = boards.open(has_key=False)
    await board.lineup.begin()
    await board.lineup.look()
    assert board.shown == []
    await board.lineup.look(wished=True)
    assert str(board.catalogue.find(QUICK).price.rates[0].credits) == "7"


async def test_a_refusal_marks_the_model_on_the_spot_and_after_a_restart(boards: Boards) -> None:
    board = boards.open()
    await board.lineup.begin()
    board.refuse()
    marked = board.catalogue.find(QUICK)
    assert (marked.status.state, marked.status.since) == ("paused", "2026-11-28")
    assert board.shown[-1] is board.catalogue
    await board.lineup.close()
    again = boards.open(now=NOON + 60_000)
    await again.lineup.begin()
    assert not again.catalogue.find(QUICK).is_live
    again.now += REFUSAL_MS
    # The list is of today; it is asked for again because of the mark alone.
    await again.lineup.look()
    assert again.catalogue.find(QUICK).is_live
    third = boards.open(now=NOON + 2 * DAY_MS)
    await third.lineup.begin()
    assert third.catalogue.find(QUICK).is_live


async def test_a_list_that_goes_on_naming_what_was_refused_does_not_lift_the_mark(
    boards: Boards,
) -> None:
    board = boards.open()
    await board.lineup.begin()
    board.refuse()
    board.now += REFUSAL_MS - 1
    await board.lineup.look(wished=True)
    marked = board.catalogue.find(QUICK)
    assert (marked.status.state, marked.status.since) == ("paused", "2026-11-28")
    assert "the service refused a scene for it" in board.catalogue.why_unavailable(marked)
    assert not (await boards.begun(now=board.now)).catalogue.find(QUICK).is_live
    board.now += 1
    news = await board.lineup.look(wished=True)
    assert board.catalogue.find(QUICK).is_live
    assert "can be asked for again" in news.sentence
    # What is told again of the old end of that job is no news.
    board.now -= 1
    board.refuse()
    assert board.catalogue.find(QUICK).is_live


async def test_a_scene_that_is_taken_lifts_a_refusal_here_and_after_a_restart(
    boards: Boards,
) -> None:
    board = boards.open()
    await board.lineup.begin()
    board.refuse()
    board.refuse("sora-2-text-to-video")
    # Taken before the refusal: that says nothing of now.
    board.take(at=board.now - 1)
    assert not board.catalogue.find(QUICK).is_live
    board.take(at=board.now + 1)
    assert board.catalogue.find(QUICK).is_live
    # The refused one is told of again, as at every change of its row.
    board.refuse()
    assert board.catalogue.find(QUICK).is_live
    await board.lineup.close()
    again = await boards.begun(now=NOON + 2)
    assert again.catalogue.find(QUICK).is_live
    assert not again.catalogue.find("sora-2-text-to-video").is_live


async def test_a_model_that_the_list_lost_and_names_again_is_no_longer_refused(
    boards: Boards, offer: Offer
) -> None:
    board = boards.open()
    await board.lineup.begin()
    board.refuse()
    offer.change(unlisted=[QUICK])
    await board.lineup.look(wished=True)
    assert not board.catalogue.find(QUICK).is_live
    offer.reset()
    await board.lineup.look(wished=True)
    assert board.catalogue.find(QUICK).is_live


async def test_an_entry_of_the_users_own_stays_though_no_list_names_it(boards: Boards) -> None:
    mine = replace(small_catalogue().find(QUICK), id=ModelId("mine/one"), own=True)
    shipped = Catalogue([*small_catalogue(), mine, replace(mine, id=ModelId("theirs"), own=False)])
    board = await boards.begun(shipped=shipped)
    assert not board.catalogue.find("theirs").is_live
    kept = board.catalogue.find("mine/one")
    assert kept.is_live
    assert kept.status.note == (
        "your own entry; the service's list has not named it since 2026-11-28"
    )
    board.refuse("mine/one")
    assert not board.catalogue.find("mine/one").is_live
    board.now += REFUSAL_MS
    await board.lineup.look()
    assert board.catalogue.find("mine/one").is_live


async def test_refusals_of_two_processes_are_both_kept(boards: Boards) -> None:
    one, two = boards.open(), boards.open()
    await asyncio.gather(one.lineup.begin(), two.lineup.begin())
    one.refuse()
    await one.lineup.close()
    two.refuse("sora-2-text-to-video")
    await two.lineup.close()
    third = boards.open()
    await third.lineup.begin()
    assert not third.catalogue.find(QUICK).is_live
    assert not third.catalogue.find("sora-2-text-to-video").is_live


async def test_a_model_that_nobody_knows_is_offered_from_its_schema_and_makes_a_take(
    boards: Boards, offer: Offer
) -> None:
    offer.add(ENTRY)
    board = boards.open()
    await board.lineup.begin()
    news = await board.lineup.look()
    model = board.catalogue.find(NEW)
    assert [each.id for each in news.came] == [NEW]
    assert model.unverified == "2026-11-28"
    assert "Never tried" in model.note
    settings = Settings(model.id, "9:16", 10)
    assert price_of(model, settings) == Credits.parse("90")
    body = build_input(model, "Fog over water", settings)
    assert body == {
        "prompt": "Fog over water",
        "aspect_ratio": "portrait",
        "duration": "10",
        "multi_shots": False,
    }
    before = offer.service.credits()
    assert len(await board.client.create_task(NEW, body)) == len(TaskId("0" * 32))
    assert before - offer.service.credits() == 90
    assert NEW not in [each.id for each in board.catalogue.proven()]


async def test_a_model_that_cannot_be_offered_says_why(boards: Boards, offer: Offer) -> None:
    strange = {"name": "audio_url", "role": "option", "kind": "string", "required": True,
               "default": "x"}  # fmt: skip
    offer.add({**ENTRY, "fields": [*ENTRY["fields"], strange]})
    board = boards.open()
    await board.lineup.begin()
    assert board.lineup.unoffered()[0].why == "what it takes was not asked for yet"
    await board.lineup.look()
    assert NEW in board.catalogue


async def test_a_price_that_the_list_does_not_say_is_asked_for(
    boards: Boards, offer: Offer
) -> None:
    offer.add(ENTRY)
    offer.change(untold=[NEW])
    board = boards.open()
    await board.lineup.begin()
    await board.lineup.look()
    assert "“A second costs 9 credits”" in board.catalogue.find(NEW).note
    board.now += DAY_MS
    await board.lineup.look()
    assert "“A second costs 9 credits”" in board.catalogue.find(NEW).note


async def test_a_list_is_asked_for_once_a_day(boards: Boards, offer: Offer) -> None:
    board = boards.open()
    await board.lineup.begin()
    await board.lineup.look()
    offer.change(unlisted=[QUICK])
    board.now += DAY_MS // 2
    await board.lineup.look()
    assert board.catalogue.find(QUICK).is_live
    board.now += DAY_MS // 2
    await board.lineup.look()
    assert not board.catalogue.find(QUICK).is_live
