import random
import socket
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from desktop_app.api.kie import KieJobs
from desktop_app.api.patience import Patience
from desktop_app.domain.secret import Secret
from tests.fakes.scripted_server import Exchange, ScriptedServer, load_exchanges

FILE = "/v/a.mp4"
KEY = "sk-test-0123456789abcdef0123456789abcdef"
FIXTURES = Path(__file__).parents[2] / "fixtures" / "kie_fixtures.json"

HASTY = Patience(connect=2.0, answer=0.3, deadline=0.6, stall=0.3)


@pytest.fixture(scope="session")
def exchanges() -> dict[str, Exchange]:
    """The recorded exchanges by label."""
    return {each.label: each for each in load_exchanges(FIXTURES)}


@pytest.fixture(scope="session")
def film() -> bytes:
    """A megabyte that compresses to nothing less, so that order and length can be told."""
    return b"\0\0\0\x18ftypmp42" + random.Random(7).randbytes(1_088_000)


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with ScriptedServer() as running:
        yield running


@pytest.fixture
def waits() -> list[float]:
    """The seconds that the client wanted to sleep; nothing really sleeps."""
    return []


@pytest.fixture
async def connect(waits: list[float]) -> AsyncIterator[Callable[..., KieJobs]]:
    """Make clients that are closed at the end: no real sleep, and no jitter."""
    opened: list[KieJobs] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    def make(address: str, **options: object) -> KieJobs:
        given: dict[str, object] = {"key": Secret(KEY), "patience": HASTY, "sleep": sleep}
        given |= {"chance": lambda: 0.5} | options
        key = given.pop("key")
        jobs = KieJobs(key, address, **given)  # type: ignore[arg-type] # options of the test
        opened.append(jobs)
        return jobs

    yield make
    for jobs in opened:
        await jobs.aclose()


@pytest.fixture
def jobs(server: ScriptedServer, connect: Callable[..., KieJobs]) -> KieJobs:
    """A client of the scripted server."""
    return connect(server.url)


@pytest.fixture
def closed_port() -> int:
    """A port of this computer on which nothing listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
    return port


@pytest.fixture
def to(tmp_path: Path) -> Path:
    return tmp_path / "clips" / "take-1.mp4"


def part_of(to: Path) -> Path:
    return to.with_name(f"{to.name}.part")


def content(to: Path) -> bytes:
    return to.read_bytes()


def exists(to: Path) -> bool:
    return to.exists()


def leftovers(to: Path) -> list[str]:
    return sorted(path.name for path in to.parent.iterdir() if path != to)
