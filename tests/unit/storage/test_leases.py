from pathlib import Path

import pytest

from desktop_app.domain.jobs import Cancelled, Submitting
from desktop_app.domain.project import JobId
from desktop_app.storage.journal import Journal, LeaseLost
from desktop_app.storage.presence import Presence, dead
from tests.unit.storage.child import run, start
from tests.unit.storage.samples import sample_job

_ONE, _TWO, _THREE = JobId("job-1"), JobId("job-2"), JobId("job-3")
_STALE = 15_000


@pytest.fixture
def jobs(journal: Journal) -> Journal:
    journal.add([sample_job(f"job-{number}", number) for number in (1, 2, 3)])
    return journal


def test_a_job_has_one_holder(jobs: Journal) -> None:
    assert jobs.claim([_ONE, _TWO], "window", 1000, _STALE) == {_ONE, _TWO}
    assert jobs.claim([_ONE, _TWO, _THREE], "command", 2000, _STALE) == {_THREE}
    assert jobs.claim([_ONE], "window", 3000, _STALE) == {_ONE}
    assert jobs.holders() == {"window", "command"}


def test_a_lease_is_taken_over_when_its_heartbeat_is_stale(jobs: Journal) -> None:
    jobs.claim([_ONE], "window", 0, _STALE)
    assert jobs.heartbeat("window", 10_000) == {_ONE}
    assert jobs.claim([_ONE], "command", 24_999, _STALE) == set()
    assert jobs.claim([_ONE], "command", 25_000, _STALE) == {_ONE}
    assert jobs.heartbeat("window", 25_001) == set()


def test_a_clock_that_was_set_back_locks_nothing_for_long(jobs: Journal) -> None:
    jobs.claim([_ONE], "window", 3_600_000, _STALE)
    assert jobs.claim([_ONE], "command", 3_590_000, _STALE) == set()
    assert jobs.claim([_ONE], "command", 0, _STALE) == {_ONE}


def test_a_lease_can_be_given_back_only_by_its_holder(jobs: Journal) -> None:
    jobs.claim([_ONE, _TWO], "window", 0, _STALE)
    jobs.release("command")
    jobs.release("command", [_ONE])
    assert jobs.heartbeat("window", 1) == {_ONE, _TWO}
    jobs.release("window", [_ONE])
    assert jobs.claim([_ONE, _TWO], "command", 2, _STALE) == {_ONE}
    jobs.release("window")
    assert jobs.holders() == {"command"}


def test_who_lost_the_lease_writes_nothing_more(jobs: Journal) -> None:
    jobs.claim([_ONE], "window", 0, _STALE)
    jobs.advance(_ONE, Submitting(1), holder="window")
    jobs.claim([_ONE], "command", _STALE, _STALE)
    before = jobs.history(_ONE)
    for holder in ("window", "nobody"):
        with pytest.raises(LeaseLost, match="nothing was sent from here"):
            jobs.advance(_ONE, Submitting(2), holder=holder)
    assert jobs.history(_ONE) == before
    jobs.advance(_ONE, Submitting(3), holder="command")
    assert jobs.history(_ONE)[-1] == Submitting(3)


def test_a_job_that_is_over_is_given_back(jobs: Journal) -> None:
    jobs.claim([_ONE, _TWO], "window", 0, _STALE)
    jobs.advance(_ONE, Cancelled(1), holder="window")
    assert jobs.heartbeat("window", 2) == {_TWO}
    assert jobs.claim([_ONE], "command", 3, _STALE) == {_ONE}


def test_an_unknown_job_claims_nothing_else(jobs: Journal) -> None:
    with pytest.raises(KeyError):
        jobs.claim([_ONE, JobId("nobody")], "window", 0, _STALE)
    assert jobs.holders() == frozenset()


_CLAIMS = """
import sys
from pathlib import Path
from desktop_app.domain.project import JobId
from desktop_app.storage.journal import Journal
journal = Journal.open(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
won = [n for n in range(60) if journal.claim([JobId(f"job-{n}")], sys.argv[2], 1, 1000)]
journal.close()
print(*won)
"""


def test_of_processes_that_claim_together_one_gets_each_job(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = Journal.open(path)
    journal.add([sample_job(f"job-{number}", number) for number in range(60)])
    journal.close()
    children = [start(_CLAIMS, str(path), f"child-{number}") for number in range(3)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    won = [child.communicate(timeout=60)[0].split() for child in children]
    assert sorted(int(each) for wins in won for each in wins) == list(range(60))


_STAYS = """
import sys
from pathlib import Path
from desktop_app.storage.presence import Presence
presence = Presence.enter(Path(sys.argv[1]), sys.argv[2])
print("here", flush=True)
if sys.stdin.readline():
    presence.leave()
    presence.leave()
"""


def test_a_process_is_present_until_it_leaves_or_is_killed(tmp_path: Path, jobs: Journal) -> None:
    folder = tmp_path / "alive"
    assert dead(folder, ["leaver", "killed"]) == {"leaver", "killed"}
    children = {name: start(_STAYS, str(folder), name) for name in ("leaver", "killed", "stays")}
    for child in children.values():
        assert child.stdout is not None
        assert child.stdout.readline() == "here\n"
    assert dead(folder, children) == frozenset()
    children["leaver"].communicate("leave\n", timeout=30)
    children["killed"].kill()
    children["killed"].communicate()
    assert dead(folder, children) == {"leaver", "killed"}
    jobs.claim([_ONE], "killed", 0, _STALE)
    jobs.claim([_TWO], "stays", 0, _STALE)
    gone = dead(folder, jobs.holders())
    assert jobs.claim([_ONE, _TWO], "next", 1, _STALE, dead=gone) == {_ONE}
    children["stays"].communicate("leave\n", timeout=30)
    assert list(folder.iterdir()) == []


def test_entering_tidies_up_after_the_dead_and_spares_the_living(tmp_path: Path) -> None:
    first = Presence.enter(tmp_path, "first")
    (tmp_path / "crashed.lock").touch()
    second = Presence.enter(tmp_path, "second")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.lock", "second.lock"]
    assert run(_ASKS, str(tmp_path)) == "crashed"
    first.leave()
    second.leave()


_ASKS = """
import sys
from pathlib import Path
from desktop_app.storage.presence import dead
print(*dead(Path(sys.argv[1]), ["first", "second", "crashed"]))
"""
