"""The command line on a real terminal: live bars, a question, Ctrl-C; and into a pipe."""

import json
import re
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from tests.e2e.days import KLING, SECONDS, Day, LongDays, a_day
from tests.e2e.pictures import read_film

if sys.platform == "win32" or shutil.which("setsid") is None:
    pytest.skip("needs a POSIX terminal and setsid", allow_module_level=True)

from tests.e2e.terminal import CTRL_C, CTRL_D, Terminal, terminal

QUESTION = "Spend this? [y/N] "
SCENES = 3

Seen = tuple[int, Terminal]
long_day: LongDays[Seen] = LongDays()


@pytest.fixture(scope="module")
def long_days(
    tmp_path_factory: pytest.TempPathFactory, clips: tuple[Path, ...]
) -> Iterator[dict[str, Future[tuple[Day, Seen]]]]:
    with long_day.lived(tmp_path_factory.mktemp, clips) as days:
        yield days


@pytest.fixture
def lived(
    request: pytest.FixtureRequest, long_days: dict[str, Future[tuple[Day, Seen]]]
) -> tuple[Day, Seen]:
    """The long day that bears the test's name."""
    return long_days[request.node.originalname.removeprefix("test_")].result()


@pytest.fixture
def day(tmp_path: Path, clips: tuple[Path, ...]) -> Iterator[Day]:
    with a_day(tmp_path, clips) as found:
        yield found


def asked(day: Day, *more: str) -> tuple[str, ...]:
    """Return the arguments that make the film of a day, once somebody agrees to the price."""
    given = ("make", "A paper boat", *KLING, "--scenes", str(SCENES))
    return (*given, "--project", str(day.project), *more)


def titles(day: Day) -> list[str]:
    saved = json.loads((day.project / "project.json").read_text(encoding="utf-8"))
    return [scene["title"] for scene in saved["project"]["scenes"]]


def check_bars(screen: Terminal, day: Day, columns: int) -> None:
    """Check that every scene has a bar that moves to its end, within the width, in film order."""
    heads = [title[:5] for title in titles(day)]
    bars = [line for line in screen.lines if re.search(r"[━╸╺]", line)]
    assert [each for each in heads if any(bar.startswith(each) for bar in bars)] == heads
    assert [line[:5] for line in bars[-SCENES:]] == heads
    for state in ("generating", "done"):
        assert any(state in bar for bar in bars), screen.text
    assert max(map(len, bars)) <= columns
    assert not screen.is_cursor_hidden


@long_day
def yes(day: Day) -> Seen:
    with terminal(day.program, *asked(day)) as screen:
        screen.until(QUESTION)
        assert "3 takes with Kling 3.0: 300 credits · $1.50" in screen.text
        assert day.sent == []
        assert not day.project.exists()
        screen.type("y\n")
        return screen.ended(), screen


def test_yes(lived: tuple[Day, Seen]) -> None:
    day, (code, screen) = lived
    assert code == 0, screen.text
    check_bars(screen, day, columns=80)
    film = day.project / "exports" / "film.mp4"
    assert f"Film: {film} (15.0 s)" in screen.text
    assert len(read_film(film).frames) == SCENES * SECONDS * 30


@pytest.mark.parametrize(("keys", "code"), [("n\n", 2), ("\n", 2), (CTRL_D, 2), (CTRL_C, 130)])
def test_anything_but_yes(day: Day, keys: str, code: int) -> None:
    with terminal(day.program, *asked(day)) as screen:
        screen.until(QUESTION)
        screen.type(keys)
        assert screen.ended() == code
    assert "Traceback" not in screen.text
    said = screen.text.split(QUESTION)[1]
    assert ("Interrupted" if code == 130 else "Nothing was sent or charged.") in said
    assert day.sent == []
    assert not day.project.exists()
    assert not screen.is_cursor_hidden


@long_day
def a_narrow_terminal(day: Day) -> Seen:
    with terminal(day.program, *asked(day, "--yes"), columns=40) as screen:
        return screen.ended(), screen


def test_a_narrow_terminal(lived: tuple[Day, Seen]) -> None:
    day, (code, screen) = lived
    assert code == 0, screen.text
    check_bars(screen, day, columns=40)


def test_ctrl_c_while_the_clips_are_made(day: Day) -> None:
    with terminal(day.program, *asked(day, "--yes")) as screen:
        screen.until("generating")
        screen.type(CTRL_C)
        assert screen.ended() == 130
    assert "Traceback" not in screen.text
    assert f"Go on with: takewright resume {day.project}" in screen.text
    assert not screen.is_cursor_hidden
    assert len(day.sent) == SCENES


def test_its_window_is_closed(day: Day) -> None:
    with terminal(day.program, *asked(day, "--yes")) as screen:
        screen.until("generating")
        assert screen.hang_up() == 130
    assert len(day.sent) == SCENES
    log = day.program.log()
    assert "Traceback" not in log
    stands = day.program.run("status", str(day.project))
    assert stands.out.count("· generating ·") == SCENES


@long_day
def a_pipe_gets_plain_lines_in_the_order_of_the_film(day: Day) -> Seen:
    """Not a terminal, but errors still go to one."""
    with terminal(day.program, *asked(day, "--yes"), out=day.folder / "out.txt") as screen:
        return screen.ended(), screen


def test_a_pipe_gets_plain_lines_in_the_order_of_the_film(lived: tuple[Day, Seen]) -> None:
    day, (code, screen) = lived
    assert (code, screen.text) == (0, "")
    out = (day.folder / "out.txt").read_text(encoding="utf-8")
    assert "\x1b" not in out
    for state in ("queued", "generating", "done"):
        told = [line.removesuffix(f": {state}") for line in out.splitlines()]
        heard = [line for line in told if line in titles(day)]
        assert sorted(heard) == sorted(titles(day))
        if state == "queued":
            assert heard == titles(day)


def test_asked_on_a_terminal_while_the_output_goes_elsewhere(day: Day, tmp_path: Path) -> None:
    with terminal(day.program, *asked(day), out=tmp_path / "said.txt") as screen:
        assert screen.ended() == 2
    assert "--yes" in screen.text
    assert day.sent == []
