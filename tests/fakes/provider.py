"""An account at a provider, on a scripted server: it counts what it takes and what it charges."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.scripted_server import (
    DROP,
    Reply,
    ScriptedServer,
    Seen,
    Silence,
    envelope,
    file_step,
    page,
)

KEY = "sk-fake-0123456789abcdef"
PRICE = 30.0

CREATE = "/api/v1/jobs/createTask"
RECORD = "/api/v1/jobs/recordInfo"
CREDIT = "/api/v1/chat/credit"


@dataclass
class FakeTask:
    """A task that was taken. `looks` is how often it was asked about; `fails` ends it badly."""

    id: str
    prompt: str
    looks: int = 0
    fails: tuple[str, str, float] | None = None


Answer = Callable[["FakeProvider", Seen], Reply | Silence]


@dataclass
class FakeProvider:
    """Answers for a server. `tasks` are those taken, in order.

    `on_create`, `on_record`, `on_film`, `on_credit` hold answers that are given first, one by one;
    a task runs for `looks` questions. `fails` names the prompts whose tasks fail: code, words and
    credits kept.
    """

    server: ScriptedServer
    film: bytes
    balance: float = 1000.0
    looks: int = 1
    tasks: list[FakeTask] = field(default_factory=list)
    fails: dict[str, tuple[str, str, float]] = field(default_factory=dict)
    on_create: list[Answer] = field(default_factory=list)
    on_record: list[Answer] = field(default_factory=list)
    on_film: list[Answer] = field(default_factory=list)
    on_credit: list[Answer] = field(default_factory=list)
    on_renew: list[Answer] = field(default_factory=list)
    on_models: list[Answer] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server.fallback = self.answer

    @property
    def accepted(self) -> list[str]:
        """The prompts that were taken and charged, in order."""
        return [task.prompt for task in self.tasks]

    def take(self, prompt: str) -> FakeTask:
        """Begin a task and charge it."""
        task = FakeTask(f"task{len(self.tasks) + 1}", prompt, fails=self.fails.get(prompt))
        self.tasks.append(task)
        self.balance -= PRICE
        return task

    def answer(self, seen: Seen) -> Reply | Silence:
        usual, first = self._route(seen)
        return (first.pop(0) if first else usual)(self, seen)

    def _route(self, seen: Seen) -> tuple[Answer, list[Answer]]:
        match seen.path:
            case "/api/v1/jobs/createTask":
                return accept, self.on_create
            case "/api/v1/jobs/recordInfo":
                return tell, self.on_record
            case "/api/v1/chat/credit":
                return balance, self.on_credit
            case "/api/v1/common/download-url":
                return renew, self.on_renew
            case "/api/v1/models":
                return models, self.on_models
        return serve, self.on_film


def accept(provider: FakeProvider, seen: Seen) -> Reply:
    """Take the task and charge it."""
    if provider.balance < PRICE:
        return envelope(402, "Credits insufficient : Your current balance isn’t enough.")
    given = seen.json()["input"]
    assert isinstance(given, dict)
    task = provider.take(str(given["prompt"]))
    return envelope(200, "success", {"taskId": task.id})


def lose(provider: FakeProvider, seen: Seen) -> Silence:
    """Take the task and charge it; the answer is lost."""
    accept(provider, seen)
    return DROP


def late(delay: float) -> Answer:
    """Take the task, and answer after so many real seconds."""

    def answer(provider: FakeProvider, seen: Seen) -> Reply:
        taken = accept(provider, seen)
        return Reply(body=taken.body, headers=taken.headers, delay=delay)

    return answer


def refuse(code: int, words: str, **headers: str) -> Answer:
    """Say no, in the provider's way: with HTTP 200."""
    return lambda provider, seen: envelope(code, words, headers=headers)


def say(reply: Reply | Silence) -> Answer:
    """Answer so, whatever was asked."""
    return lambda provider, seen: reply


def tell(provider: FakeProvider, seen: Seen) -> Reply:
    """Say what became of a task."""
    found = [task for task in provider.tasks if task.id == seen.query.get("taskId")]
    if not found:
        return envelope(422, "recordInfo is null: the record does not exist")
    task = found[0]
    task.looks += 1
    if task.looks <= provider.looks:
        return envelope(200, "success", {"taskId": task.id, "state": "generating"})
    if task.fails is not None:
        code, words, kept = task.fails
        provider.balance += 0.0 if task.looks > provider.looks + 1 else PRICE - kept
        return envelope(200, "success", _ended(task, "fail", kept, failCode=code, failMsg=words))
    urls = json.dumps({"resultUrls": [f"{provider.server.url}/film/{task.id}.mp4"]})
    return envelope(200, "success", _ended(task, "success", PRICE, resultJson=urls))


def balance(provider: FakeProvider, seen: Seen) -> Reply:
    """Say the balance, to whoever has the key."""
    if seen.headers.get("authorization") != f"Bearer {KEY}":
        return envelope(401, "You do not have access permissions")
    return envelope(200, "success", provider.balance)


def models(provider: FakeProvider, seen: Seen) -> Reply:
    """List Sora 2, which this provider has brought back, of the many that it has."""
    listed = {"total": 218, "models": [{"model": "sora-2-text-to-video"}]}
    return envelope(200, "success", listed)


def renew(provider: FakeProvider, seen: Seen) -> Reply:
    """Give a fresh link."""
    task_id = str(seen.json()["url"]).rpartition("/")[2]
    return envelope(200, "success", f"{provider.server.url}/renewed/{task_id}")


def serve(provider: FakeProvider, seen: Seen) -> Reply | Silence:
    """Send the film of a task."""
    if "authorization" in seen.headers:
        return page(400, "<html>the key was sent to a file host</html>")
    return file_step(provider.film, etag=f'"{seen.path.rpartition("/")[2]}"')(seen)


def cut(size: int) -> Answer:
    """Break the connection after so many bytes of the film."""
    return lambda provider, seen: file_step(provider.film, etag='"cut"', cut=size)(seen)


def _ended(task: FakeTask, state: str, kept: float, **more: object) -> dict[str, object]:
    return {"taskId": task.id, "state": state, "creditsConsumed": kept, **more}
