"""The simulated account: tasks and their course, credits, limits and links, kept on the disk."""

import hashlib
import hmac
import json
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit

from desktop_app.domain.catalogue import Catalogue, Model
from desktop_app.domain.money import Credits
from desktop_app.simulator.billing import billed
from desktop_app.simulator.clip import ClipSpec
from desktop_app.simulator.given import find_given
from desktop_app.simulator.ledger import Ledger, Line, Opened
from desktop_app.simulator.offering import Offering
from desktop_app.simulator.order import JOBS, PAUSED, Order, Refusal, read_order, runs
from desktop_app.simulator.task import Ended, Ending, Task, new_task, record
from desktop_app.simulator.uploads import Uploads

RESULTS = "/files/v/"
PLAY_MONEY = Credits(1_000_000)
"""What an account begins with unless it is told otherwise."""
RENEWED_FOR = 20 * 60 * 1000
"""How long a link from download-url lasts, in milliseconds, as on the service."""

TOO_OFTEN = "Your call frequency is too high. Please try again later."

_CREATES, _CREATES_WITHIN = 20, 10_000
_LOOKS, _LOOKS_WITHIN = 10, 1_000
_READINGS_WITHIN = 1_000
"""Milliseconds within which the catalogue may be read once."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What can be set: `speed` divides waiting times, `link_life` is in milliseconds."""

    key: str = "simulator-key"
    seed: int = 1
    speed: float = 20.0
    credits: Credits = PLAY_MONEY
    link_life: int = 14 * 24 * 3600 * 1000


class FilmSource(Protocol):
    """Who makes the clips; `simulator.films.Films` in earnest."""

    def request(self, spec: ClipSpec) -> None:
        """Have the clip made, unless it is there or on its way."""

    def path_of(self, spec: ClipSpec) -> Path:
        """Return where the clip is, or will be."""

    def broken(self, spec: ClipSpec) -> Path:
        """Return the clip cut off in the middle."""

    def is_ready(self, spec: ClipSpec) -> bool:
        """Tell whether the whole clip is there."""

    def ready_since(self, spec: ClipSpec) -> int:
        """Return when the clip came to be there, in epoch milliseconds."""

    def has_failed(self, spec: ClipSpec) -> bool:
        """Tell whether the clip could not be made."""

    async def aclose(self) -> None:
        """Stop all work."""


class RateLimit:
    """So many calls within so many milliseconds, counted over a sliding window."""

    def __init__(self, calls: int, within: int) -> None:
        self._calls = calls
        self._within = within
        self._times: deque[int] = deque()

    def allows(self, now: int) -> bool:
        """Count a call and tell whether it is still within the limit."""
        while self._times and self._times[0] <= now - self._within:
            self._times.popleft()
        if len(self._times) >= self._calls:
            return False
        self._times.append(now)
        return True


class World:
    """One account of the simulated service.

    `now` gives epoch milliseconds. Tasks move when somebody looks: their course is decided when
    they are made, and success waits for the file.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        folder: Path,
        films: FilmSource,
        *,
        rules: Rules,
        now: Callable[[], int],
    ) -> None:
        self.films = films
        self.uploads = Uploads(folder / "uploads")
        self.rules = rules
        self._offering = Offering(catalogue, folder)
        self._now = now
        self._ledger = Ledger(folder / "ledger.jsonl")
        self._tasks: dict[str, Task] = {}
        self._ends: dict[str, Ended] = {}
        self._running: dict[str, Task] = {}
        self._orders: Counter[str] = Counter()
        self._creates = RateLimit(_CREATES, _CREATES_WITHIN)
        self._looks: dict[str, RateLimit] = {}
        # Who waits for hastened tasks looks as much more often.
        haste = max(1, round(rules.speed))
        self._pace = _LOOKS * haste
        self._readings = RateLimit(haste, _READINGS_WITHIN)
        self._removed: set[str] = set()
        # A gateway is another account: what its clips cost is no part of this one's balance.
        self._beside = 0
        self._milli = 0
        self._seed = rules.seed
        with self._ledger.alone():
            self._open()

    @property
    def balance(self) -> Credits:
        """Return the credits that are neither spent nor held."""
        with self._ledger.alone():
            self._settle()
        return Credits(self._milli)

    def now(self) -> int:
        """Return the time in epoch milliseconds."""
        return self._now()

    def resume(self) -> None:
        """Go on rendering for the tasks that a former run left; needs a running loop."""
        for task in self._running.values():
            if task.wants_film:
                self.films.request(task.spec)

    def close(self) -> None:
        """Close the ledger."""
        self._ledger.close()

    def knows_key(self, header: str) -> bool:
        """Tell whether an Authorization header carries our key."""
        return hmac.compare_digest(header.encode(), f"Bearer {self.rules.key}".encode())

    def models(self, route: str = JOBS) -> tuple[Model, ...]:
        """Return the models that this service runs on a route."""
        offered = self._offering.catalogue
        return tuple(each for each in offered if runs(each) and each.route == route)

    def tells_price(self, model: Model) -> bool:
        """Tell whether the list says what a model costs."""
        return not self._offering.is_untold(model)

    def check_pace(self) -> None:
        """Count a reading of the catalogue; raises Refusal when it is one too many."""
        if not self._readings.allows(self._now()):
            raise Refusal(429, TOO_OFTEN)

    def tasks_on(self, route: str) -> tuple[Task, ...]:
        """Return the tasks of the models of a route, oldest first, but those that were removed."""
        with self._ledger.alone():
            self._settle()
        return tuple(task for task in self._tasks.values() if self._is_on(route, task))

    def task_on(self, route: str, task_id: str) -> Task | None:
        """Return a task of a route that was not removed, None when there is none."""
        with self._ledger.alone():
            self._settle()
        task = self._tasks.get(task_id)
        return task if task is not None and self._is_on(route, task) else None

    def end_of(self, task: Task) -> Ended | None:
        """Return how a task ended, None while it runs."""
        return self._ends.get(task.id)

    def fresh_link(self, task: Task, end: Ended) -> str:
        """Return a signed path to the clip of a task, which works without the key."""
        path = self._link(task, end)
        until = self._now() + RENEWED_FOR
        return f"{path}?until={until}&sign={self._sign(path, until)}"

    def remove(self, task: Task) -> None:
        """Forget a task that has ended, for good."""
        with self._ledger.alone():
            self._catch_up()
            self._ledger.write(Line(removed=task.id))
            self._catch_up()

    def create(self, body: object, route: str = JOBS) -> Task:
        """Take an order and hold its price; raises Refusal in the service's words."""
        now = self._now()
        if not self._creates.allows(now):
            raise Refusal(429, TOO_OFTEN)
        order = read_order(body, self._offering.catalogue, route)
        if self._offering.is_paused(order.model.id):
            raise Refusal(500, PAUSED)
        order = billed(order, self._file_at)
        with self._ledger.alone():
            self._settle()
            task = self._take(order, now)
        if task.wants_film:
            self.films.request(task.spec)
        return task

    def pay(self, price: Credits) -> None:
        """Take what a chat costs; raises Refusal when there is not that much."""
        with self._ledger.alone():
            self._settle()
            self._require(price)
            self._ledger.write(Line(spent=price.milli))
            self._catch_up()

    def record(self, task_id: str, base: str) -> dict[str, Any] | None:
        """Return what recordInfo says of a task; `base` is the address that files are served at."""
        now = self._now()
        with self._ledger.alone():
            self._settle()
        task = self._tasks.get(task_id)
        if task is None:
            raise Refusal(422, "Record does not exist")
        if not self._looks.setdefault(task_id, RateLimit(self._pace, _LOOKS_WITHIN)).allows(now):
            raise Refusal(429, TOO_OFTEN)
        end = self._ends.get(task_id)
        urls = [] if end is None or end.ending is Ending.NO_FILE else [base + self._link(task, end)]
        return record(task, end, now, urls)

    def renewed(self, url: str) -> str:
        """Return a fresh link to one of our own files; raises Refusal for any other address."""
        parts = urlsplit(url)
        if self.uploads.find(url) is None and self._task_behind(parts.path) is None:
            raise Refusal(422, "url is wrong")
        until = self._now() + RENEWED_FOR
        clean = parts._replace(query="", fragment="").geturl()
        return f"{clean}?until={until}&sign={self._sign(parts.path, until)}"

    def file_behind(self, path: str, query: str) -> Path | None:
        """Return the clip behind a result's path, None when there is none.

        Raises Refusal when the link has expired.
        """
        task = self._task_behind(path)
        if task is None:
            return None
        end = self._ends[task.id]
        if self._now() > end.at + self.rules.link_life and not self._is_renewed(path, query):
            raise Refusal(403, "The link has expired.")
        broken = end.ending is Ending.BROKEN_FILE
        file = self.films.broken(task.spec) if broken else self.films.path_of(task.spec)
        return file if file.exists() else None

    def _is_on(self, route: str, task: Task) -> bool:
        model = self._offering.catalogue.get(task.model)
        return task.id not in self._removed and model is not None and model.route == route

    def _open(self) -> None:
        """Read what a former run left, or begin; an idle account that is all but spent is refilled.

        It is play money: nobody should find the demonstration closed for lack of it.
        """
        if not self._catch_up():
            opened = Opened(credits=self.rules.credits.milli, seed=self.rules.seed)
            self._ledger.write(Line(opened=opened))
        elif not self._running and self._milli * 10 < self.rules.credits.milli:
            self._ledger.write(Line(filled=self.rules.credits.milli))
        self._catch_up()

    def _catch_up(self) -> bool:
        """Take in what the ledger has that we have not; tell whether there was anything."""
        news = self._ledger.news()
        for line in news:
            if line.opened is not None:
                self._milli, self._seed = line.opened.credits, line.opened.seed
            elif line.filled is not None:
                self._milli = line.filled
            elif line.spent is not None:
                self._milli -= line.spent
            elif line.created is not None:
                self._admit(line.created)
            elif line.ended is not None:
                self._finish(line.ended)
            elif line.removed is not None:
                self._removed.add(line.removed)
        return bool(news)

    def _require(self, price: Credits, route: str = JOBS) -> None:
        left = self._milli if route == JOBS else self.rules.credits.milli - self._beside
        if left < price.milli:
            raise Refusal(
                402,
                "Credits insufficient : Your current balance isn’t enough to run this request."
                " Please top up to continue.",
            )

    def _take(self, order: Order, now: int) -> Task:
        self._require(order.price, order.model.route)
        task = self._task_for(order, now)
        self._ledger.write(Line(created=task))
        self._catch_up()
        return task

    def _task_for(self, order: Order, now: int) -> Task:
        same = _same(order.model.id, order.fields)
        turn = self._orders[same] if order.seed is None else f"own {order.seed}"
        name = hashlib.sha256(f"{self._seed}/{len(self._tasks)}".encode()).hexdigest()[:32]
        return new_task(
            order,
            task_id=name,
            seed=f"{self._seed}/{order.model.id}/{turn}",
            now=now,
            speed=self.rules.speed,
            given=find_given(order, self._file_at),
        )

    def _file_at(self, url: str) -> Path | None:
        """Return the file of ours at an address, uploaded or made here; None when it is gone."""
        parts = urlsplit(url)
        try:
            return self.uploads.find(url) or self.file_behind(parts.path, parts.query)
        except Refusal:
            return None

    def _admit(self, task: Task) -> None:
        self._tasks[task.id] = task
        self._running[task.id] = task
        self._orders[_same(task.model, task.fields)] += 1
        self._pay(task, task.held)

    def _finish(self, end: Ended) -> None:
        self._ends[end.task] = end
        task = self._running.pop(end.task)
        if end.ending.fails:
            self._pay(task, -task.held)

    def _pay(self, task: Task, milli: int) -> None:
        model = self._offering.catalogue.get(task.model)
        if model is None or model.route == JOBS:
            self._milli -= milli
        else:
            self._beside += milli

    def _settle(self) -> None:
        """End every task whose time has come, and whose file is there where it has one."""
        self._catch_up()
        now = self._now()
        for task in [each for each in self._running.values() if each.ends <= now]:
            end = self._end_of(task, now)
            if end is not None:
                self._ledger.write(Line(ended=end))
        self._catch_up()

    def _end_of(self, task: Task, now: int) -> Ended | None:
        if not task.wants_film:
            return Ended(task=task.id, at=task.ends, ending=task.ending)
        if self.films.is_ready(task.spec):
            at = max(task.ends, min(now, self.films.ready_since(task.spec)))
            return Ended(task=task.id, at=at, ending=task.ending)
        if self.films.has_failed(task.spec):
            return Ended(task=task.id, at=now, ending=Ending.FAULT)
        # Whoever was to render it may have been killed; asking twice costs nothing.
        self.films.request(task.spec)
        return None

    def _link(self, task: Task, end: Ended) -> str:
        return f"{RESULTS}{task.id}_{end.at // 1000}.mp4"

    def _task_behind(self, path: str) -> Task | None:
        """Return the finished task whose result has this path."""
        task = self._tasks.get(path.removeprefix(RESULTS).partition("_")[0])
        end = None if task is None else self._ends.get(task.id)
        if task is None or end is None or end.ending.fails or path != self._link(task, end):
            return None
        return task

    def _sign(self, path: str, until: int) -> str:
        secret = f"{self.rules.key}/{self._seed}".encode()
        return hmac.new(secret, f"{path}|{until}".encode(), hashlib.sha256).hexdigest()[:32]

    def _is_renewed(self, path: str, query: str) -> bool:
        given = parse_qs(query)
        until = given.get("until", ["0"])[0]
        if not until.isdigit() or int(until) < self._now():
            return False
        return hmac.compare_digest(given.get("sign", [""])[0], self._sign(path, int(until)))


def _same(model: str, fields: Mapping[str, object]) -> str:
    """Return what two orders share when one is another take of the other."""
    return json.dumps([model, fields], sort_keys=True)
