"""A gateway beside nothing else, and a program that dies on the way: no clip lost, none paid twice.

Its answers carry no task until they are whole, and its list is what tells what became of a request.
"""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.e2e.program import Ended, Program
from tests.e2e.running import Running, running
from tests.fakes import gateway as fake
from tests.fakes.gateway import FakeGateway, fields_of
from tests.fakes.scripted_server import Reply, Seen, Silence, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

NEVER = 60.0


@dataclass
class Day:
    """A program whose scenes a gateway makes."""

    program: Program
    gateway: FakeGateway
    project: Path

    def making(self, scenes: int) -> AbstractContextManager[Running]:
        return running(
            self.program, "make", "A quiet harbour", "--model", "sora-2", "--seconds", "4",
            "--scenes", str(scenes), "--yes", "--json", "--project", str(self.project),
        )  # fmt: skip

    def resume(self) -> Ended:
        return self.program.run("resume", str(self.project), "--json")

    @property
    def sent(self) -> list[str]:
        posts = [seen for seen in self.gateway.server.seen if seen.method == "POST"]
        return [fields_of(seen)["prompt"] for seen in posts]


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    with serving() as server:
        gateway = FakeGateway(server, clips[0].read_bytes(), time.time, looks=0)
        program = Program(
            tmp_path,
            {
                "TAKEWRIGHT_KIE_URL": "http://127.0.0.1:9",
                "TAKEWRIGHT_VIDEOS_URL": server.url,
                "TAKEWRIGHT_VIDEOS_KEY": fake.KEY,
            },
        )
        yield Day(program, gateway, tmp_path / "Away.takewright")


def test_killed_between_the_order_and_its_answer(day: Day) -> None:
    """One was taken and its answer was late, the other never was: the list tells which."""

    def taken_late(gateway: FakeGateway, seen: Seen) -> Reply:
        return replace(fake.accept(gateway, seen), delay=NEVER)

    def left_lying(gateway: FakeGateway, seen: Seen) -> Silence:
        return Silence(delay=NEVER)

    day.gateway.on_create += [taken_late, left_lying]
    with day.making(2) as run:
        run.until_true(lambda: len(day.sent) == 2)
        run.kill()
    taken = day.gateway.accepted
    status = day.program.run("status", str(day.project))
    resumed = day.resume()
    assert len(day.sent) == 2, "nothing is sent again by itself"
    assert day.gateway.accepted == taken == day.sent[:1]
    assert status.out.count("submitting") == 2
    assert resumed.code == 6
    assert sorted(scene["state"] for scene in resumed.done["scenes"]) == ["done", "uncertain"]
    billed = {scene["state"]: scene["billed"] for scene in resumed.done["scenes"]}
    assert billed == {"done": "yes", "uncertain": "unknown"}
    assert "list does not show the clip so far" in resumed.sentence
    ledger = day.program.run("ledger")
    assert "Charged: $0.40" in ledger.out
    assert "Perhaps charged: $0.40; nobody knows whether it was taken" in ledger.out


def test_killed_while_a_clip_arrives(day: Day) -> None:
    film = day.gateway.film
    go_on = threading.Event()

    def torn(gateway: FakeGateway, seen: Seen) -> Reply | Silence:
        found = fake.content(gateway, seen)
        assert isinstance(found, Reply)
        return replace(found, cut=len(film) // 2)

    def stuck(gateway: FakeGateway, seen: Seen) -> Reply | Silence:
        found = fake.content(gateway, seen)
        assert isinstance(found, Reply)
        return found if go_on.is_set() else replace(found, delay=NEVER)

    day.gateway.on_content += [torn, *[stuck] * 5]
    with day.making(1) as run:
        run.until_state("downloading")
        run.until_true(lambda: any(part.stat().st_size for part in day.project.rglob("*.part")))
        run.kill()
    go_on.set()
    resumed = day.resume()
    assert (resumed.code, resumed.err) == (0, "")
    (scene,) = resumed.done["scenes"]
    assert (scene["state"], scene["billed"]) == ("done", "yes")
    assert (day.project / scene["take"]).read_bytes() == film
    assert len(day.sent) == 1
    asked = [
        seen.headers.get("range") for seen in day.gateway.server.seen if "/content" in seen.path
    ]
    assert any(each is not None and not each.startswith("bytes=0-") for each in asked), asked
