"""Ends from outside, at every moment of a paid job: what was paid is had, and is paid once."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.days import CREATE, RECORD, SECONDS, Day, Lived, LongDays
from tests.e2e.pictures import read_film
from tests.e2e.program import Ended
from tests.fakes.scripted_server import Reply, Seen, Silence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")

SCENES = 2
NEVER = 60.0
long_day: LongDays[list[Ended]] = LongDays()


@pytest.fixture(scope="module")
def long_days(
    tmp_path_factory: pytest.TempPathFactory, clips: tuple[Path, ...]
) -> Iterator[dict[str, Future[Lived]]]:
    with long_day.lived(tmp_path_factory.mktemp, clips) as days:
        yield days


@pytest.fixture
def lived(request: pytest.FixtureRequest, long_days: dict[str, Future[Lived]]) -> Lived:
    """The long day that bears the test's name."""
    return long_days[request.node.originalname.removeprefix("test_")].result()


def hold_up(day: Day, path: str, seconds: float = NEVER) -> Callable[[], None]:
    """Let answers of the service for `path` come late; returns what ends that.

    What is asked for happens all the same: only the answer is late.
    """
    over = threading.Event()

    def answer(seen: Seen) -> Reply | Silence:
        found = day.replay.answer(seen)
        is_late = seen.path.startswith(path) and not over.is_set()
        return replace(found, delay=seconds) if is_late else found

    day.server.fallback = answer
    return over.set


def tear_downloads(day: Day) -> Callable[[], None]:
    """Let the first half of each file come, then nothing more; returns what ends that."""
    over = threading.Event()
    torn: set[str] = set()

    def answer(seen: Seen) -> Reply | Silence:
        found = day.replay.answer(seen)
        if seen.path.startswith("/api/") or over.is_set():
            return found
        assert isinstance(found, Reply)
        if seen.path in torn:
            return replace(found, delay=NEVER)
        torn.add(seen.path)
        return replace(found, cut=len(found.body) // 2)

    day.server.fallback = answer
    return over.set


def check_whole(day: Day, resumed: Ended) -> None:
    """Check that every clip is there, plays, and was ordered once; the project opens and joins."""
    assert (resumed.code, resumed.err) == (0, "")
    assert [scene["state"] for scene in resumed.done["scenes"]] == ["done"] * SCENES
    for scene in resumed.done["scenes"]:
        assert len(read_film(day.project / scene["take"]).frames) == SECONDS * 30
    assert len(day.sent) == len(day.replay.tasks) == SCENES
    tasks = {scene["task_id"] for scene in resumed.done["scenes"]}
    assert tasks == set(day.replay.tasks)


@long_day
def killed_while_one_is_made_and_one_waits(day: Day) -> list[Ended]:
    day.one_job_at_a_time()
    go_on = hold_up(day, RECORD)
    with day.making(SCENES) as run:
        run.until_state("generating")
        run.kill()
    go_on()
    return [day.resume(), day.program.run("status", str(day.project))]


def test_killed_while_one_is_made_and_one_waits(lived: Lived) -> None:
    day, [resumed, status] = lived
    check_whole(day, resumed)
    assert status.out.count("· done · 1 take") == SCENES


@long_day
def killed_while_the_clips_arrive(day: Day) -> list[Ended]:
    go_on = tear_downloads(day)
    with day.making(SCENES) as run:
        for _ in range(SCENES):
            run.until_state("downloading")
        run.until_true(lambda: any(part.stat().st_size for part in day.project.rglob("*.part")))
        run.kill()
    go_on()
    return [day.resume()]


def test_killed_while_the_clips_arrive(lived: Lived) -> None:
    day, [resumed] = lived
    check_whole(day, resumed)
    asked = [seen.headers.get("range") for seen in day.server.seen if ".mp4" in seen.path]
    assert any(each is not None and not each.startswith("bytes=0-") for each in asked), asked


@long_day
def killed_while_the_orders_are_sent(day: Day) -> list[Ended]:
    go_on = hold_up(day, CREATE)
    with day.making(SCENES) as run:
        for _ in range(SCENES):
            run.until_state("submitting")
        run.until_true(lambda: len(day.sent) == SCENES)
        run.kill()
    go_on()
    return [
        day.program.run("status", str(day.project)),
        day.resume(),
        day.program.run("status", str(day.project)),
    ]


def test_killed_while_the_orders_are_sent(lived: Lived) -> None:
    """Whether they were taken nobody knows, so nobody sends them again."""
    day, [before, resumed, after] = lived
    assert before.code == 0
    assert before.out.count("submitting") == SCENES
    assert resumed.code == 6
    assert "2 of 2 scenes have no take" in resumed.sentence
    assert "probably not charged" in resumed.sentence
    assert {scene["state"] for scene in resumed.done["scenes"]} == {"uncertain"}
    assert {scene["billed"] for scene in resumed.done["scenes"]} == {"unknown"}
    assert after.out.count("· uncertain · 0 takes") == SCENES
    assert len(day.sent) == len(day.replay.tasks) == SCENES


@long_day
def interrupted_while_the_clips_are_made(day: Day) -> list[Ended]:
    go_on = hold_up(day, RECORD)
    with day.making(SCENES) as run:
        for _ in range(SCENES):
            run.until_state("generating")
        ended = run.signalled(signal.SIGINT)
    go_on()
    return [ended, day.resume()]


def test_interrupted_while_the_clips_are_made(lived: Lived) -> None:
    day, [ended, resumed] = lived
    assert ended.code == 130
    assert ended.sentence.startswith("Interrupted; what was ordered goes on at the service.")
    assert ended.sentence.endswith(f"Go on with: takewright resume {day.project}")
    assert ended.done["film"] is None
    assert {scene["state"] for scene in ended.done["scenes"]} == {"generating"}
    check_whole(day, resumed)


@long_day
def ended_while_the_orders_are_sent(day: Day) -> list[Ended]:
    go_on = hold_up(day, CREATE, seconds=1.5)
    with day.making(SCENES) as run:
        for _ in range(SCENES):
            run.until_state("submitting")
        ended = run.signalled(signal.SIGTERM)
    go_on()
    return [ended, day.resume()]


def test_ended_while_the_orders_are_sent(lived: Lived) -> None:
    """It waits for the answers, for without them it would not know what was ordered."""
    day, [ended, resumed] = lived
    assert ended.code == 130
    assert {scene["state"] for scene in ended.done["scenes"]} == {"generating"}
    assert all(scene["task_id"] for scene in ended.done["scenes"])
    check_whole(day, resumed)


@long_day
def interrupted_twice(day: Day) -> list[Ended]:
    hold_up(day, CREATE)
    with day.making(SCENES) as run:
        for _ in range(SCENES):
            run.until_state("submitting")
        run.until_true(lambda: len(day.sent) == SCENES)
        ended = run.insisted(signal.SIGINT, after=1.0)
    return [ended, day.resume()]


def test_interrupted_twice(lived: Lived) -> None:
    """Who does not want to wait for answers need not; what is unknown is said to be so later."""
    day, [ended, resumed] = lived
    assert ended.code == 130
    assert "Go on with: takewright resume" in ended.sentence
    assert {scene["state"] for scene in ended.done["scenes"]} == {"submitting"}
    assert resumed.code == 6
    assert len(day.sent) == len(day.replay.tasks) == SCENES
