"""A real HTTP server that says what it is told to, faults included, and remembers what it heard.

In a test: `async with ScriptedServer() as server: server.script("GET", "/x", Reply(...), DROP)`.
From another thread or as a process it replays whole journeys of recorded tasks:
`python tests/fakes/scripted_server.py --fixtures tests/fixtures/kie_fixtures.json --mp4 clip.mp4`.
"""

import argparse
import asyncio
import hashlib
import json
import re
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Seen:
    """A request as it came; header names in lower case. `connection` counts from 1."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    connection: int

    def json(self) -> dict[str, object]:
        """Return the body as an object."""
        parsed = json.loads(self.body)
        assert isinstance(parsed, dict)
        return parsed


@dataclass(frozen=True)
class Reply:
    """An answer. `cut` bytes of the body are sent before the connection is reset.

    `announced` is a Content-Length that may lie; `delay` comes before the answer, `pause` between
    its bytes; `unmarked` sends no length and closes at the end.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    pause: float = 0.0
    cut: int | None = None
    announced: int | None = None
    unmarked: bool = False


@dataclass(frozen=True)
class Silence:
    """No answer: the connection is closed, in order or by a reset, after `delay` seconds."""

    reset: bool = False
    delay: float = 0.0


DROP = Silence()
RESET = Silence(reset=True)
Step = Reply | Silence | Callable[[Seen], Reply | Silence]


def envelope(
    code: int, text: str, data: object = None, headers: Mapping[str, str] | None = None
) -> Reply:
    """Return an answer as kie.ai sends it: HTTP 200 whatever it says."""
    body = json.dumps({"code": code, "msg": text, "data": data}).encode()
    return Reply(body=body, headers={"Content-Type": "application/json", **(headers or {})})


def page(status: int = 200, text: str = "<html><body>Bad gateway</body></html>") -> Reply:
    """Return a web page, as a proxy or a captive portal sends."""
    return Reply(status, text.encode(), {"Content-Type": "text/html"})


def file_step(
    content: bytes,
    *,
    etag: str = '"v1"',
    ranges: bool = True,
    cut: int | None = None,
    kind: str = "video/mp4",
) -> Callable[[Seen], Reply]:
    """Return a step that serves a file, by ranges if it can; `cut` resets after so many bytes."""

    def answer(seen: Seen) -> Reply:
        headers = {"Content-Type": kind, "Accept-Ranges": "bytes" if ranges else "none"}
        if etag:
            headers["ETag"] = etag
        asked = re.fullmatch(r"bytes=(\d+)-", seen.headers.get("range", ""))
        same = seen.headers.get("if-range", etag) == etag
        if asked is None or not ranges or not same:
            return Reply(200, content, headers, cut=cut)
        start = int(asked[1])
        if start >= len(content):
            return Reply(416, b"", {**headers, "Content-Range": f"bytes */{len(content)}"})
        span = f"bytes {start}-{len(content) - 1}/{len(content)}"
        return Reply(206, content[start:], {**headers, "Content-Range": span}, cut=cut)

    return answer


class ScriptedServer:
    """Listens on 127.0.0.1; `seen` holds every request, `unexpected` those without a script."""

    def __init__(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self.seen: list[Seen] = []
        self.unexpected: list[Seen] = []
        self.connections = 0
        self.slam_door = False
        self.fallback: Callable[[Seen], Reply | Silence] | None = None
        self._port = port
        self._tls = tls
        self._steps: dict[tuple[str, str], list[Step]] = {}
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._talk, "127.0.0.1", self._port, ssl=self._tls
        )
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        assert self._server is not None
        self._server.close()
        self.close_connections()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._port}"

    def script(self, method: str, path: str, *steps: Step) -> None:
        """Answer requests for `path` by these steps in turn; the last one stays."""
        self._steps[method, path] = list(steps)

    def requests(self, path: str) -> list[Seen]:
        """Return the requests for `path` so far."""
        return [seen for seen in self.seen if seen.path == path]

    def stop_listening(self) -> None:
        """Refuse new connections from now on; those that stand go on."""
        assert self._server is not None
        self._server.close()

    def close_connections(self) -> None:
        """Hang up on every connection that is being kept alive."""
        for writer in tuple(self._writers):
            writer.transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        self._writers.add(writer)
        try:
            if self.slam_door:
                # A reset that comes at once may be met while connecting, before anything is sent.
                await asyncio.sleep(0.1)
                _reset(writer)
                return
            number = self.connections
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while await self._serve_one(reader, writer, number):
                    pass
        finally:
            self._talks.discard(task)
            self._writers.discard(writer)
            writer.close()

    async def _serve_one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = head[0].split(" ")
        pairs = (line.split(":", 1) for line in head[1:] if line)
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        parts = urlsplit(target)
        seen = Seen(method, parts.path, dict(parse_qsl(parts.query)), headers, body, number)
        self.seen.append(seen)
        reply = self._answer(seen)
        await asyncio.sleep(reply.delay)
        if isinstance(reply, Silence):
            if reply.reset:
                _reset(writer)
            return False
        return await _send(writer, reply)

    def _answer(self, seen: Seen) -> Reply | Silence:
        steps = self._steps.get((seen.method, seen.path))
        if not steps:
            if self.fallback is not None:
                return self.fallback(seen)
            self.unexpected.append(seen)
            return envelope(404, f"no script for {seen.method} {seen.path}")
        step = steps.pop(0) if len(steps) > 1 else steps[0]
        return step(seen) if callable(step) else step


async def _send(writer: asyncio.StreamWriter, reply: Reply) -> bool:
    length = len(reply.body) if reply.announced is None else reply.announced
    headers = dict(reply.headers)
    if reply.unmarked:
        headers["Connection"] = "close"
    else:
        headers["Content-Length"] = str(length)
    lines = [
        f"HTTP/1.1 {reply.status} Said",
        *(f"{name}: {text}" for name, text in headers.items()),
    ]
    writer.write("\r\n".join([*lines, "", ""]).encode())
    body = reply.body if reply.cut is None else reply.body[: reply.cut]
    if reply.pause:
        for byte in body:
            await asyncio.sleep(reply.pause)
            writer.write(bytes([byte]))
            await writer.drain()
    else:
        writer.write(body)
    await writer.drain()
    if reply.cut is not None:
        # Let what was sent arrive: a reset throws away what the other side has not read.
        await asyncio.sleep(0.05)
        _reset(writer)
        return False
    return not reply.unmarked and length == len(reply.body)


def _reset(writer: asyncio.StreamWriter) -> None:
    held = writer.get_extra_info("socket")
    # Linger for no time: the system answers with a reset in place of an orderly end. Whoever died
    # meanwhile has closed it already.
    with suppress(OSError):
        held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@dataclass(frozen=True)
class Exchange:
    """One recorded exchange of kie_fixtures.json."""

    label: str
    method: str
    url: str
    request: object
    http_status: int
    content_type: str
    response_raw: str

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def task_id(self) -> str:
        return dict(parse_qsl(urlsplit(self.url).query)).get("taskId", "")

    @property
    def state(self) -> str:
        data = json.loads(self.response_raw).get("data")
        return str(data.get("state", "")) if isinstance(data, dict) else ""

    @property
    def reply(self) -> Reply:
        headers = {"Content-Type": self.content_type}
        return Reply(self.http_status, self.response_raw.encode(), headers)


def load_exchanges(path: Path) -> list[Exchange]:
    """Return the recorded exchanges, in the file's order."""
    names = [each.name for each in fields(Exchange)]
    recorded = json.loads(path.read_text(encoding="utf-8"))
    return [Exchange(**{name: item[name] for name in names}) for item in recorded]


@dataclass(frozen=True)
class Journey:
    """What was recorded of one task: its bodies while it ran, and when it was done."""

    task_id: str
    model: str
    pending: tuple[Exchange, ...]
    success: Exchange


def journeys(exchanges: Sequence[Exchange]) -> list[Journey]:
    """Return the recorded tasks that ended well."""
    records = [each for each in exchanges if each.path.endswith("/jobs/recordInfo")]
    found = []
    for success in (each for each in records if each.state == "success"):
        mine = [each for each in records if each.task_id == success.task_id]
        pending = tuple(each for each in mine if each.state != "success")
        model = str(json.loads(success.response_raw)["data"]["model"])
        found.append(Journey(success.task_id, model, pending, success))
    return found


class Replay:
    """Plays a recorded journey for every task that is submitted.

    Bodies are the recorded ones; replaced are only the task's id (the recorded one for the first
    task of a journey, then one of its own) and the host of its results, which is ours and serves
    `films` in turn. `polls` is how often a task is still running when it is asked about.
    """

    def __init__(
        self,
        server: ScriptedServer,
        exchanges: Sequence[Exchange],
        films: Sequence[bytes],
        *,
        key: str = "replay-key",
        polls: int = 1,
    ) -> None:
        self.key = key
        self.tasks: dict[str, Journey] = {}
        self._server = server
        self._exchanges = exchanges
        self._journeys = journeys(exchanges)
        self._films = films
        self._polls = polls
        self._asked: dict[str, int] = {}
        server.fallback = self.answer

    def answer(self, seen: Seen) -> Reply | Silence:
        if not seen.path.startswith("/api/"):
            return self._film(seen)
        if seen.headers.get("authorization") != f"Bearer {self.key}":
            return self._recorded("401 over HTTP 200").reply
        match seen.method, seen.path:
            case "POST", "/api/v1/jobs/createTask":
                return self._create(seen)
            case "GET", "/api/v1/jobs/recordInfo":
                return self._record(seen.query.get("taskId", ""))
            case "GET", "/api/v1/chat/credit":
                return self._recorded("credit").reply
            case "GET", "/api/v1/models":
                return self._models()
            case "POST", "/api/file-stream-upload":
                return self._recorded("file-stream-upload").reply
            case "POST", "/api/v1/common/download-url":
                return envelope(200, "success", seen.json().get("url"))
        self._server.unexpected.append(seen)
        return envelope(404, f"nothing was recorded for {seen.method} {seen.path}")

    def _create(self, seen: Seen) -> Reply:
        model = str(seen.json().get("model"))
        fitting = [each for each in self._journeys if each.model == model] or self._journeys
        journey = fitting[len(self.tasks) % len(fitting)]
        task_id = journey.task_id
        if task_id in self.tasks:
            task_id = hashlib.md5(f"{task_id}{len(self.tasks)}".encode()).hexdigest()
        self.tasks[task_id] = journey
        recorded = self._recorded("createTask ok")
        spoken = json.loads(recorded.response_raw)["data"]["taskId"]
        return replace(recorded.reply, body=recorded.response_raw.replace(spoken, task_id).encode())

    def _record(self, task_id: str) -> Reply:
        journey = self.tasks.get(task_id)
        if journey is None:
            return self._recorded("422 record does not exist").reply
        turn = self._asked[task_id] = self._asked.get(task_id, 0) + 1
        if turn > self._polls:
            return self._rewritten(journey.success, journey.task_id, task_id)
        # A task of which only the end was recorded waits as the newest recorded one did.
        pending = journey.pending or (self._recorded("recordInfo waiting 2026-08"),)
        shown = pending[min(turn, len(pending)) - 1]
        return self._rewritten(shown, shown.task_id, task_id)

    def _rewritten(self, exchange: Exchange, recorded_id: str, task_id: str) -> Reply:
        def ours(found: re.Match[str]) -> str:
            path = found[1] if task_id in found[1] else f"/{task_id}{found[1]}"
            return self._server.url + path

        raw = exchange.response_raw.replace(recorded_id, task_id)
        raw = re.sub(r'https://(?:tempfile|file)\.aiquickdraw\.com(/[^"\\]+)', ours, raw)
        return replace(exchange.reply, body=raw.encode())

    def _models(self) -> Reply:
        # No answer of this endpoint was recorded whole; the shape is that of kie.ai's catalogue.
        models = [{"model": model} for model in sorted({each.model for each in self._journeys})]
        return envelope(200, "success", {"total": 218, "models": models})

    def _film(self, seen: Seen) -> Reply | Silence:
        if "authorization" in seen.headers:
            return page(400, "<html>the key was sent to a file host</html>")
        known = [task_id for task_id in self.tasks if task_id in seen.path]
        if not known:
            self._server.unexpected.append(seen)
            return page(404, "<html>no such file</html>")
        number = list(self.tasks).index(known[0])
        return file_step(self._films[number % len(self._films)], etag=f'"{known[0]}"')(seen)

    def _recorded(self, label: str) -> Exchange:
        return next(each for each in self._exchanges if each.label.startswith(label))


@contextmanager
def serving() -> Iterator[ScriptedServer]:
    """Run a server in a thread of its own, for tests that block or own the loop."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="scripted-server")
    thread.start()
    server = ScriptedServer()
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


@contextmanager
def replaying(
    fixtures: Path, films: Sequence[bytes], *, key: str = "replay-key", polls: int = 1
) -> Iterator[tuple[ScriptedServer, Replay]]:
    """Run a replaying server in a thread of its own."""
    with serving() as server:
        yield server, Replay(server, load_exchanges(fixtures), films, key=key, polls=polls)


async def _run(options: argparse.Namespace) -> None:
    films = [path.read_bytes() for path in options.mp4]
    async with ScriptedServer(options.port) as server:
        exchanges = load_exchanges(options.fixtures)
        replay = Replay(server, exchanges, films, key=options.key, polls=options.polls)
        ready = {"event": "listening", "url": server.url, "upload_url": server.url}
        print(json.dumps({**ready, "key": replay.key}), flush=True)
        await asyncio.Event().wait()


def main(argv: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Replay recorded tasks until a signal.")
    parser.add_argument("--fixtures", type=Path, required=True)
    parser.add_argument("--mp4", type=Path, action="append", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--polls", type=int, default=1, help="how often a task is still running")
    parser.add_argument("--key", default="replay-key")
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args(argv)))


if __name__ == "__main__":
    main(sys.argv[1:])
