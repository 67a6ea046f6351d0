"""A service with faults: about one scene it first says what its script says, then the truth."""

import json
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from urllib.parse import urlsplit

from tests.fakes import provider as fake
from tests.fakes.provider import CREATE, CREDIT, PRICE, RECORD, Answer, FakeProvider, FakeTask
from tests.fakes.scripted_server import Reply, Seen, Silence, envelope, file_step

RENEW = "/api/v1/common/download-url"

OTHER = "other"
"""The key of a scene that nothing befalls."""

_ROUTES = {CREATE: "create", RECORD: "record", RENEW: "renew", CREDIT: "credit"}


@dataclass(frozen=True)
class Script:
    """What is answered first, one by one, about a scene: to its order, to questions about its task,
    to whoever wants its file, to a wish for a fresh link; and, of no scene, about the balance.

    Once an iterable ends the usual answer is given; `itertools.repeat` never does.
    """

    create: Iterable[Answer] = ()
    record: Iterable[Answer] = ()
    film: Iterable[Answer] = ()
    renew: Iterable[Answer] = ()
    credit: Iterable[Answer] = ()


def prompt_for(key: str) -> str:
    """Return the prompt of a scene that is to suffer what the script `key` says."""
    return f"A paper boat drifts past the fault {key}."


def key_in(prompt: str) -> str:
    """Return the key that `prompt_for` put into a prompt, empty for another prompt."""
    found = re.search(r"the fault ([\w-]+)", prompt)
    return found[1] if found else ""


@dataclass
class FaultyProvider(FakeProvider):
    """Answers by the scripts of the scenes; `orders` are requests for tasks, with their time."""

    looks: int = 0
    balance: float = 5000.0
    scripts: Mapping[str, Script] = field(default_factory=dict)
    orders: list[tuple[str, float]] = field(default_factory=list)
    refunded: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__post_init__()
        names = ("create", "record", "film", "renew", "credit")
        self._left: dict[tuple[str, str], Iterator[Answer]] = {
            (key, name): iter(getattr(script, name))
            for key, script in self.scripts.items()
            for name in names
        }

    @property
    def sent(self) -> Counter[str]:
        """How many requests for a task came for each scene."""
        return Counter(key for key, _ in self.orders)

    def answer(self, seen: Seen) -> Reply | Silence:
        route = _ROUTES.get(seen.path, "film")
        key = self._key_of(seen)
        if route == "create":
            self.orders.append((key, time.monotonic()))
        keys = self.scripts if route == "credit" else [key]
        first = chain.from_iterable(self._left.get((each, route), ()) for each in keys)
        step = next(first, None)
        return super().answer(seen) if step is None else step(self, seen)

    def task_of(self, seen: Seen) -> FakeTask | None:
        """Return the task that a request is about."""
        wanted = {
            RECORD: lambda: seen.query.get("taskId", ""),
            RENEW: lambda: _stem(str(seen.json().get("url"))),
        }.get(seen.path, lambda: _stem(seen.path))()
        return next((task for task in self.tasks if task.id == wanted), None)

    def requests_for_film(self, key: str) -> list[Seen]:
        """Return what was asked of the file host about a scene."""
        asked = (seen for seen in self.server.seen if seen.path.startswith(("/film/", "/renewed/")))
        return [seen for seen in asked if self._key_of(seen) == key]

    def _key_of(self, seen: Seen) -> str:
        if seen.path == CREATE:
            given = seen.json()["input"]
            prompt = str(given["prompt"]) if isinstance(given, dict) else ""
        else:
            task = self.task_of(seen)
            prompt = "" if task is None else task.prompt
        return key_in(prompt)


def failed(code: str | None, words: str, kept: float | None = 0.0) -> Answer:
    """Say that a task failed; `kept` credits stay charged, None does not say how many."""

    def answer(provider: FakeProvider, seen: Seen) -> Reply:
        assert isinstance(provider, FaultyProvider)
        task = provider.task_of(seen)
        assert task is not None
        if task.id not in provider.refunded:
            provider.refunded.add(task.id)
            provider.balance += PRICE - (kept or 0.0)
        data = {"taskId": task.id, "state": "fail", "resultJson": "", "costTime": 0}
        data |= {"failCode": code, "failMsg": words}
        return envelope(200, "success", data if kept is None else {**data, "creditsConsumed": kept})

    return answer


def told(**data: object) -> Answer:
    """Say so much of a task."""
    return lambda provider, seen: envelope(200, "success", data)


def succeeded_with(url: str, kept: float | None = PRICE) -> Answer:
    """Say that a task is done and its file is at `url`, nowhere when that is empty."""
    result = json.dumps({"resultUrls": [url] if url else []})
    data: dict[str, object] = {"state": "success", "resultJson": result}
    return told(**data if kept is None else {**data, "creditsConsumed": kept})


def film(**how: object) -> Answer:
    """Send the film in some way; see `file_step`."""
    return lambda provider, seen: file_step(provider.film, **how)(seen)  # type: ignore[arg-type] # options of the test


def moved(provider: FakeProvider, seen: Seen) -> Reply:
    """Send whoever wants the file to another place on this host."""
    return Reply(302, headers={"Location": seen.path.replace("/film/", "/renewed/")})


def shut(provider: FakeProvider, seen: Seen) -> Reply:
    """Say the balance, and refuse every new connection from now on."""
    provider.server.stop_listening()
    return fake.balance(provider, seen)


def slam(provider: FakeProvider, seen: Seen) -> Reply:
    """Say the balance, and hang up on every new connection from now on."""
    provider.server.slam_door = True
    return fake.balance(provider, seen)


def _stem(url: str) -> str:
    return urlsplit(url).path.rpartition("/")[2].removesuffix(".mp4")
