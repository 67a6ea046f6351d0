"""A provider that makes trouble, all of it from a seed, and keeps the true book of what it took.

What it does with a request depends on the seed, on what is asked and on how often it was asked
before, never on when it comes: two lives of one seed meet the same faults in the same places.
"""

import asyncio
import json
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256

from desktop_app.domain.money import Credits
from desktop_app.storage.reference_files import digest_of
from tests.fakes.scripted_server import (
    DROP,
    RESET,
    Reply,
    ScriptedServer,
    Seen,
    Silence,
    envelope,
    file_step,
    page,
)
from tests.fakes.waiting import until
from tests.reliability.shots import shot_in

KEY = "sk-mischief-0123456789abcdef"
BALANCE = Credits(100_000_000)
SHORT_DELAY, LONG_DELAY = 0.05, 0.4
AWAY = (0.05, 0.3)
"""Real seconds."""

Weights = Mapping[str, int]

FAULTS: Mapping[str, Reply | Silence] = {
    "dropped": DROP,
    "reset": RESET,
    "a web page": page(502),
    "no data": envelope(200, "success", None),
    "rate": envelope(429, "call frequency is too high", headers={"Retry-After": "1"}),
    "long rate": envelope(429, "call frequency is too high", headers={"Retry-After": "60"}),
    "refused": envelope(400, "Your prompt was flagged by our content policy"),
    "fault": envelope(500, "Server exception, please try again later"),
    "no record": envelope(422, "recordInfo is null: the record does not exist"),
    "gone": envelope(422, "the file does not exist"),
    "busy": Reply(503, headers={"Retry-After": "1"}),
}
"""Answers that say nothing of what was done, by the name of the trouble."""

TAKEN = "taken"
ON_CREATE: Weights = {
    **{TAKEN: 60, f"{TAKEN}, late": 7, f"{TAKEN}, then away": 4, f"{TAKEN}, cut short": 2},
    **{f"{TAKEN}, dropped": 4, f"{TAKEN}, reset": 3, f"{TAKEN}, a web page": 3},
    **{f"{TAKEN}, no data": 2},
    **{"dropped": 4, "a web page": 2, "no data": 1, "rate": 9, "long rate": 1, "refused": 4},
}
ON_RECORD: Weights = {
    **{"told": 60, "late": 4, "running": 10, "no data": 4, "a web page": 4, "dropped": 4},
    **{"reset": 3, "rate": 3, "fault": 3, "no record": 2},
}
ON_FILM: Weights = {
    **{"served": 50, "cut": 24, "expired": 9, "dropped": 4, "a web page": 2, "busy": 4},
    **{"late": 4, "short": 3},
}
ON_RENEW: Weights = {"renewed": 85, "a web page": 5, "dropped": 5, "gone": 5}
ON_UPLOAD: Weights = {
    **{"kept": 78, "kept, dropped": 5, "kept, late": 4, "dropped": 4, "reset": 3},
    **{"a web page": 3, "rate": 3},
}
ON_CREDIT: Weights = {"told": 93, "a web page": 3, "dropped": 2, "rate": 2}
OUTCOMES: Weights = {"film": 84, "fault": 8, "moderation": 4, "fault, kept": 2, "no file": 2}

FREE_FAILURES: Mapping[str, tuple[str, str]] = {
    "fault": ("500", "Internal Error, Please try again later"),
    "moderation": ("422", "The output video violates our content policy"),
}
NOT_TAKEN = frozenset({"rate", "long rate"})
"""Answers to createTask that prove that nothing was taken: it may be sent again."""


@dataclass
class Task:
    """A task that was taken and charged. `told` is the end that was told of it.

    `plain` is the film without the label by which it is no other's.
    """

    id: str
    prompt: str
    film: bytes
    outcome: str
    plain: bytes = b""
    looks: int = 0
    dead_links: set[str] = field(default_factory=set)
    told: str | None = None

    @property
    def digest(self) -> str:
        return sha256(self.film).hexdigest()

    @property
    def is_free(self) -> bool:
        """Tell whether it ended, and was told to have ended, for nothing."""
        return self.told in FREE_FAILURES


@dataclass(frozen=True)
class Sent:
    """A createTask that arrived: what was done with it, and the task if it was taken.

    The first frame and the pictures are known by their content, `strange` are addresses that were
    never given.
    """

    prompt: str
    done: str
    task: Task | None
    first: str = ""
    pictures: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()


class Mischief:
    """Answers for a server. While it is `calm` it makes no trouble."""

    def __init__(
        self, server: "LeavingServer", films: Sequence[bytes], seed: str, price: Credits
    ) -> None:
        self.server = server
        self.price = price
        self.calm = False
        self.sent: list[Sent] = []
        self.tasks: dict[str, Task] = {}
        self.faults: Counter[str] = Counter()
        self._uploads: dict[str, str] = {}
        self._films = films
        self._seed = seed
        self._asked: Counter[str] = Counter()
        server.fallback = self.answer

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def charged(self) -> Credits:
        """What was charged and not given back."""
        kept = [task for task in self.tasks.values() if not task.is_free]
        return self.price * len(kept)

    def answer(self, seen: Seen) -> Reply | Silence:
        if not seen.path.startswith("/api/"):
            return self._film(seen)
        if seen.headers.get("authorization") != f"Bearer {KEY}":
            return envelope(401, "You do not have access permissions")
        match seen.path:
            case "/api/v1/jobs/createTask":
                return self._create(seen)
            case "/api/v1/jobs/recordInfo":
                return self._record(seen)
            case "/api/v1/chat/credit":
                return self._credit()
            case "/api/v1/common/download-url":
                return self._renew(seen)
            case "/api/file-stream-upload":
                return self._upload(seen)
        return envelope(404, "there is nothing here")

    def _decide(self, weights: Weights, about: str) -> str:
        """Return what to do about something, and another thing when it comes again."""
        self._asked[about] += 1
        usual = next(iter(weights))
        if self.calm:
            return usual
        chance = self._chance(about, self._asked[about])
        found = chance.choices(tuple(weights), tuple(weights.values()))[0]
        if found != usual:
            self.faults[f"{about.partition(' ')[0]}: {found}"] += 1
        return found

    def _chance(self, *about: object) -> random.Random:
        return random.Random(f"{self._seed} {about}")

    # --- submissions

    def _create(self, seen: Seen) -> Reply | Silence:
        given = seen.json()["input"]
        assert isinstance(given, dict)
        prompt = shot_in(str(given["prompt"]))
        done = self._decide(ON_CREATE, f"create {prompt}")
        task = self._take(prompt) if done.startswith(TAKEN) else None
        first = [given[name] for name in ("first_frame", "first_frame_url") if name in given]
        shown = given.get("reference_image", [])
        assert isinstance(shown, list)
        known = self._uploads
        self.sent.append(
            Sent(
                *(prompt, done, task),
                "".join(known.get(str(each), "") for each in first),
                tuple(known.get(str(each), "") for each in shown),
                tuple(str(each) for each in (*first, *shown) if str(each) not in known),
            )
        )
        return self._said(done, task)

    def _take(self, prompt: str) -> Task:
        number = 1 + sum(task.prompt == prompt for task in self.tasks.values())
        outcomes = OUTCOMES if not self.calm else {"film": 1}
        chance = self._chance("task", prompt, number)
        name = f"{chance.getrandbits(128):032x}"
        outcome = chance.choices(tuple(outcomes), tuple(outcomes.values()))[0]
        plain = chance.choice(self._films)
        task = self.tasks[name] = Task(name, prompt, labelled(plain, name), outcome, plain)
        return task

    def _said(self, done: str, task: Task | None) -> Reply | Silence:
        trouble = done.removeprefix(f"{TAKEN}, ")
        if trouble in FAULTS or task is None:
            return FAULTS[trouble]
        said = envelope(200, "success", {"taskId": task.id, "recordId": task.id})
        match trouble:
            case "late":
                return replace(said, delay=LONG_DELAY)
            case "cut short":
                return replace(said, cut=len(said.body) // 2)
            case "then away":
                self.server.leave(self._chance("away", len(self.sent)).uniform(*AWAY))
        return said

    # --- readings

    def _record(self, seen: Seen) -> Reply | Silence:
        task = self.tasks.get(seen.query.get("taskId", ""))
        if task is None:
            return FAULTS["no record"]
        done = self._decide(ON_RECORD, f"record {task.id}")
        if done in FAULTS:
            return FAULTS[done]
        if done == "running":
            return envelope(200, "success", {"taskId": task.id, "state": "generating"})
        return replace(self._told(task), delay=SHORT_DELAY if done == "late" else 0.0)

    def _told(self, task: Task) -> Reply:
        task.looks += 1
        running = self._chance("runs", task.id).randint(0, 3)
        if task.looks <= running and not self.calm:
            return envelope(200, "success", {"taskId": task.id, "state": "generating"})
        task.told = task.outcome
        body: dict[str, object] = {"taskId": task.id, "creditsConsumed": self._kept(task)}
        if task.outcome in FREE_FAILURES:
            code, words = FREE_FAILURES[task.outcome]
            body |= {"state": "fail", "failCode": code, "failMsg": words}
        elif task.outcome == "fault, kept":
            body |= {"state": "fail", "failCode": "500", "failMsg": "Internal Error"}
        else:
            urls = [] if task.outcome == "no file" else [f"{self.url}/film/{task.id}/0.mp4"]
            body |= {"state": "success", "resultJson": json.dumps({"resultUrls": urls})}
        return envelope(200, "success", body)

    def _kept(self, task: Task) -> float:
        return 0.0 if task.outcome in FREE_FAILURES else float(self.price.as_decimal())

    def _credit(self) -> Reply | Silence:
        done = self._decide(ON_CREDIT, "credit")
        if done in FAULTS:
            return FAULTS[done]
        return envelope(200, "success", float((BALANCE - self.charged).as_decimal()))

    # --- files

    def _upload(self, seen: Seen) -> Reply | Silence:
        content = digest_of(file_in(seen))
        done = self._decide(ON_UPLOAD, f"upload {content}")
        if done in FAULTS:
            return FAULTS[done]
        address = f"{self.url}/given/{len(self._uploads)}.png"
        self._uploads[address] = content
        if done == "kept, dropped":
            return DROP
        said = envelope(200, "File uploaded successfully", {"downloadUrl": address})
        return replace(said, delay=SHORT_DELAY if done == "kept, late" else 0.0)

    def _renew(self, seen: Seen) -> Reply | Silence:
        _, _, name, number = str(seen.json()["url"]).rsplit("/", 3)
        done = self._decide(ON_RENEW, f"renew {name}")
        if done in FAULTS:
            return FAULTS[done]
        fresh = int(number.removesuffix(".mp4")) + 1
        return envelope(200, "success", f"{self.url}/film/{name}/{fresh}.mp4")

    def _film(self, seen: Seen) -> Reply | Silence:
        if "authorization" in seen.headers:
            return page(400, "<html>the key was sent to a file host</html>")
        parts = seen.path.split("/")
        task = self.tasks.get(parts[2]) if len(parts) == 4 else None
        if task is None:
            return page(404, "<html>no such file</html>")
        done = self._decide(ON_FILM, f"film {task.id}")
        if done == "expired":
            task.dead_links.add(seen.path)
        if seen.path in task.dead_links and not self.calm:
            return page(403, "<html>expired</html>")
        if done in FAULTS:
            return FAULTS[done]
        chance = self._chance("film", task.id, self._asked[f"film {task.id}"])
        cut = chance.randrange(1, len(task.film)) if done == "cut" else None
        whole = file_step(task.film, etag=f'"{task.id}"', cut=cut)(seen)
        if done == "short":
            return replace(whole, announced=len(whole.body), body=whole.body[:-1])
        return replace(whole, delay=SHORT_DELAY if done == "late" else 0.0)


def file_in(seen: Seen) -> bytes:
    """Return the file of an upload, which is the last part of its form."""
    _, _, boundary = seen.headers["content-type"].partition("boundary=")
    whole = seen.body.removesuffix(f"\r\n--{boundary}--\r\n".encode())
    part = whole.rpartition(f"--{boundary}\r\n".encode())[2]
    return part.partition(b"\r\n\r\n")[2]


def labelled(clip: bytes, label: str) -> bytes:
    """Return a clip with a label at its end, in a box that decoders skip: no two are alike."""
    words = label.encode()
    return clip + struct.pack(">I4s", 8 + len(words), b"free") + words


class LeavingServer(ScriptedServer):
    """A server that goes away for a moment: whoever calls meanwhile is refused a connection."""

    def __init__(self) -> None:
        # Bound and never listened on: the port stays ours while the server is away.
        self._place = socket.socket()
        self._place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._place.bind(("127.0.0.1", 0))
        super().__init__(self._place.getsockname()[1])
        self._leaves: set[asyncio.Task[None]] = set()

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.gather(*self._leaves)
        await super().__aexit__(*exc)
        self.let_go()

    def let_go(self) -> None:
        """Give the port back."""
        self._place.close()

    def leave(self, seconds: float) -> None:
        """Be away for so many seconds, unless it is already."""
        if not self._leaves:
            task = asyncio.get_running_loop().create_task(self._be_away(seconds))
            self._leaves.add(task)
            task.add_done_callback(self._leaves.discard)

    async def _be_away(self, seconds: float) -> None:
        assert self._server is not None
        self._server.close()
        await asyncio.sleep(seconds)
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", self._port)

    async def settle(self, patience: float) -> None:
        """Wait until everything that the dead have sent was heard, and acted on."""
        async with asyncio.timeout(patience):
            await asyncio.gather(*self._leaves)
            # Connections are taken in their order: when this one is answered, all others were.
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            writer.write(b"GET /settled HTTP/1.1\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")
            writer.close()
            await until(lambda: not self._talks, seconds=patience)


@contextmanager
def making_trouble(
    films: Sequence[bytes], seed: str, price: Credits
) -> Iterator[tuple[Mischief, Callable[[], None]]]:
    """Run a troublemaker in a thread of its own; the second of the pair waits until it is idle."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="mischief")
    thread.start()
    server = LeavingServer()

    def settle() -> None:
        asyncio.run_coroutine_threadsafe(server.settle(20), loop).result(30)

    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        yield Mischief(server, films, seed, price), settle
    finally:
        asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
