import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from desktop_app.simulator.clip import ClipSpec
from tests.unit.simulator.models import QUICK

Found = TypeVar("Found")

ROOT = Path(__file__).parents[3]
HASTE = 1e6


def wait_for(look: Callable[[], Found | None]) -> Found:
    """Look again and again until there is something, for a minute at most."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = look()
        if found is not None:
            return found
        time.sleep(0.05)
    raise AssertionError("it did not end")


@dataclass
class Service:
    """A running simulator and a client that carries its key."""

    process: subprocess.Popen[bytes]
    url: str
    key: str
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.Client(
            base_url=self.url, headers={"Authorization": f"Bearer {self.key}"}, timeout=30
        )

    def create(self, prompt: str = "Hills", model: str = QUICK, **fields: Any) -> dict[str, Any]:
        given = {"prompt": prompt, **fields}
        return self.post("/api/v1/jobs/createTask", {"model": model, "input": given})

    def post(self, path: str, body: Mapping[str, object]) -> dict[str, Any]:
        answer: dict[str, Any] = self.client.post(path, json=body).json()
        return answer

    def get(self, path: str, **query: str) -> dict[str, Any]:
        answer: dict[str, Any] = self.client.get(path, params=query).json()
        return answer

    def record(self, task_id: str) -> dict[str, Any]:
        return self.get("/api/v1/jobs/recordInfo", taskId=task_id)

    def finished(self, task_id: str) -> dict[str, Any]:
        """Poll until the task has ended and return its data."""

        def ended() -> dict[str, Any] | None:
            data: dict[str, Any] | None = self.record(task_id)["data"]
            return data if data and data["state"] in {"success", "fail"} else None

        return wait_for(ended)

    def made(self, prompt: str = "Hills", **fields: Any) -> str:
        """Have a clip made and return its address."""
        data = self.finished(self.create(prompt, **fields)["data"]["taskId"])
        url: str = data["response"]["resultUrls"][0]
        return url

    def credits(self) -> float:
        balance: float = self.get("/api/v1/chat/credit")["data"]
        return balance

    def stop(self) -> None:
        self.client.close()
        self.process.terminate()
        self.process.wait(10)
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                stream.close()


def start(data: Path, **options: object) -> Service:
    """Start a simulator and wait until it says that it listens."""
    given = json.dumps({"data": str(data), "speed": HASTE, **options})
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.unit.simulator.server_process", given],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    line = json.loads(process.stdout.readline())
    assert line["event"] == "listening"
    assert line["upload_url"] == line["url"]
    return Service(process, line["url"], line["key"])


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    running = start(tmp_path_factory.mktemp("simulator"), credits=10**9)
    yield running
    running.stop()


@pytest.fixture
def starting(tmp_path: Path) -> Iterator[Callable[..., Service]]:
    """Start simulators on this test's own folder; all of them end with the test."""
    started: list[Service] = []

    def begin(**options: object) -> Service:
        started.append(start(tmp_path / "data", **options))
        return started[-1]

    yield begin
    for each in started:
        each.stop()


class StillClock:
    """A clock that moves only when it is told to, in milliseconds."""

    def __init__(self) -> None:
        self.time = 1_800_000_000_000

    def __call__(self) -> int:
        return self.time

    def pass_seconds(self, seconds: float) -> None:
        self.time += int(seconds * 1000)


class FakeFilms:
    """Keeps what was asked for; a film is there once the test says so."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[ClipSpec] = []
        self.failing: set[ClipSpec] = set()

    def request(self, spec: ClipSpec) -> None:
        self.asked.append(spec)

    def path_of(self, spec: ClipSpec) -> Path:
        return self.folder / f"{abs(hash(spec))}.mp4"

    def deliver(self) -> None:
        for spec in self.asked:
            self.path_of(spec).write_bytes(b"film" * 100)

    def is_ready(self, spec: ClipSpec) -> bool:
        return self.path_of(spec).exists()

    def ready_since(self, spec: ClipSpec) -> int:
        return self.path_of(spec).stat().st_mtime_ns // 1_000_000

    def has_failed(self, spec: ClipSpec) -> bool:
        return spec in self.failing

    def broken(self, spec: ClipSpec) -> Path:
        return self.path_of(spec)

    async def aclose(self) -> None:
        self.asked.clear()
