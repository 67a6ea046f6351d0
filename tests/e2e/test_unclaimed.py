"""A film that is deleted while its clip is made: the clip is kept, and the film gets it back."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

from tests.e2e.days import RECORD, SECONDS, Day, a_day
from tests.e2e.pictures import read_film
from tests.fakes.scripted_server import Reply, Seen, Silence, envelope


def still_making(day: Day) -> Callable[[], None]:
    """Let the service say that it is at work; returns what ends that."""
    over = threading.Event()

    def answer(seen: Seen) -> Reply | Silence:
        if seen.path == RECORD and not over.is_set():
            task = {"taskId": seen.query["taskId"], "state": "generating"}
            return envelope(200, "success", task)
        return day.replay.answer(seen)

    day.server.fallback = answer
    return over.set


def test_a_film_that_is_deleted_meanwhile_and_put_back(
    tmp_path: Path, clips: tuple[Path, ...]
) -> None:
    with a_day(tmp_path, clips) as day:
        finish = still_making(day)
        with day.making(1) as run:
            run.until_state("generating")
            away = Path(shutil.move(day.project, tmp_path / "in the trash"))
            finish()
            ended = run.ended()
        assert ended.code == 1
        assert "was not there when 1 take arrived, paid for with" in ended.sentence
        assert "“takewright unclaimed”" in ended.sentence
        assert f"takewright resume {day.project}" in ended.sentence
        assert ended.done["film"] is None
        assert not day.project.exists()

        listed = day.program.run("unclaimed", "--json")
        [found] = listed.events[:-1]
        assert (found["event"], found["why"]) == ("unclaimed", "film_missing")
        assert (found["project"], found["take"]) == ("Boat", 1)
        assert found["credits"] > 0
        assert found["usd"] == found["credits"] * 0.005
        assert len(read_film(Path(found["path"])).frames) == SECONDS * 30
        assert listed.done["takes"] == 1
        assert found["path"] in day.program.run("unclaimed").out

        shutil.move(away, day.project)
        before = len(day.server.seen)
        resumed = day.resume()
        assert (resumed.code, resumed.err) == (0, "")
        [scene] = resumed.done["scenes"]
        assert scene["state"] == "done"
        assert len(read_film(day.project / scene["take"]).frames) == SECONDS * 30
        assert day.program.run("unclaimed", "--json").done["takes"] == 0
        # What is on this computer is asked of nobody, and was ordered once.
        assert len(day.server.seen) == before
        assert len(day.sent) == 1


def test_what_a_removed_scene_cost_is_listed_with_its_film(
    tmp_path: Path, clips: tuple[Path, ...]
) -> None:
    with a_day(tmp_path, clips) as day:
        made = day.program.run(*day.order("--scenes", "1"))
        assert made.code == 0
        [scene] = made.done["scenes"]
        file = day.project / "project.json"
        text = file.read_text(encoding="utf-8")
        # Its take says another scene now, as after the scene was removed.
        takes = text.index('"takes"')
        file.write_text(
            text[:takes] + text[takes:].replace(scene["id"], "removed", 1), encoding="utf-8"
        )
        found, done = day.program.run("unclaimed", str(day.project), "--json").events
        assert (found["why"], found["scene"]) == ("scene_removed", scene["title"])
        assert found["credits"] == done["credits"] == made.done["credits"]
        assert Path(found["path"]) == day.project / scene["take"]
        assert day.program.run("unclaimed").out.startswith("Nothing is unclaimed")
