"""A program that is taken away while a chat model writes: what is booked, and what is said then."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.e2e.running import running
from tests.fakes.scripted_server import Reply, ScriptedServer, Seen, Silence, envelope, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

NEVER = 60.0
LUNA = "/codex/v1/responses"


@pytest.fixture
def service() -> Iterator[ScriptedServer]:
    """An account with 500 credits, and a writer that never answers."""

    def answer(seen: Seen) -> Reply | Silence:
        if seen.path == LUNA:
            return Silence(delay=NEVER)
        if seen.path == "/api/v1/chat/credit":
            return envelope(200, "success", 500.0)
        return envelope(404, "not here")

    with serving() as server:
        server.fallback = answer
        yield server


def test_killed_while_the_writer_is_asked(service: ScriptedServer, tmp_path: Path) -> None:
    program = Program(tmp_path, {"KIE_API_KEY": "k" * 32, "TAKEWRIGHT_KIE_URL": service.url})
    order = ("story", "A quiet harbour", "--writer", "gpt-6-luna", "--yes", "--json")
    with running(program, *order) as run:
        quote = run.until(lambda event: event["event"] == "writer_quote")
        run.until_true(lambda: bool(service.requests(LUNA)))
        run.kill()
    first = program.run("ledger", "--json")
    assert "stopped while gpt-6-luna was being asked (a story written)" in first.sentence
    assert f"up to {quote['credits']:g} credits may have been charged" in first.sentence
    assert first.sentence.endswith("Nothing is asked again by itself.")
    (total,) = (event for event in first.events if event["event"] == "total")
    assert (total["charged_credits"], total["in_doubt_credits"]) == (0, quote["credits"])
    again = program.run("ledger", "--json")
    assert (again.code, again.err) == (0, ""), "it is said once"
    assert [each for each in again.events if each["event"] == "total"] == [total]
    assert len(service.requests(LUNA)) == 1
    asked = json.loads(service.requests(LUNA)[0].body)
    assert asked["stream"] is False
