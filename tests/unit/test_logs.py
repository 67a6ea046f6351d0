"""The log file: one for each process, bounded, tidied, and without what is nobody's business."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import logs

WRITER = """
import logging, sys
from pathlib import Path
from desktop_app import logs
logs.LARGEST = 20_000
logs.set_up_logs(Path(sys.argv[1]))
log = logging.getLogger("writer")
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    log.info("line %d of %s", number, sys.argv[3])
"""

BEHIND = """
import logging, sys, threading
from pathlib import Path
from desktop_app import logs

class Asking(logging.Handler):
    def emit(self, record):
        print(threading.current_thread() is threading.main_thread())

logs.set_up_logs(Path(sys.argv[1]))
logging.getLogger().addHandler(Asking())
stop = logs.write_behind()
log = logging.getLogger("x")
log.info("Authorization: Bearer %s", "abc123")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("it failed")
stop()
log.info("the last word")
"""


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    """Put the root logger back as it was."""
    found = logging.getLogger()
    handlers, level, raises = list(found.handlers), found.level, logging.raiseExceptions
    yield found
    for handler in set(found.handlers) - set(handlers):
        found.removeHandler(handler)
        handler.close()
    found.setLevel(level)
    logging.raiseExceptions = raises


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in logs.log_files(folder))


def test_nothing_is_made_before_there_is_something_to_say(tmp_path: Path) -> None:
    logs.set_up_logs(tmp_path)
    assert list(tmp_path.iterdir()) == []
    logging.getLogger("x").info("now")
    (made,) = tmp_path.iterdir()
    assert logs.writer_of(made) == os.getpid()
    assert written(tmp_path).endswith("INFO x: now\n")


def refuse(sentence: str) -> None:
    raise ValueError(sentence)


def test_keys_addresses_and_quoted_words_are_left_out(tmp_path: Path) -> None:
    logs.set_up_logs(tmp_path)
    log = logging.getLogger("x")
    log.warning("Authorization: Bearer %s", "abc123")
    try:
        refuse("“zebra crossing” was refused at https://host/film?sig=abc123")
    except ValueError:
        log.exception("it failed")
    log.debug("prompts are for nobody: zebra")
    text = written(tmp_path)
    assert "abc123" not in text
    assert "zebra" not in text
    assert "ValueError: “…” was refused at https://host/…" in text
    assert "Traceback" in text


def test_job_and_task_can_be_found_again(tmp_path: Path) -> None:
    """The last place where a paid task stands when its row could not be written."""
    logs.set_up_logs(tmp_path)
    job, task = "a1" * 16, "b2" * 16
    logging.getLogger("x").error("job %s is task %s; the journal does not say so", job, task)
    assert f"job {job} is task {task};" in written(tmp_path)


def test_a_window_has_its_lines_written_by_another_thread_and_none_is_lost(tmp_path: Path) -> None:
    told = subprocess.check_output([sys.executable, "-c", BEHIND, str(tmp_path)], text=True)
    assert told.split() == ["False", "False", "True"]
    text = written(tmp_path)
    assert "abc123" not in text
    assert "ERROR x: it failed\nTraceback" in text
    assert text.count("ZeroDivisionError: division by zero") == 1
    assert text.endswith("INFO x: the last word\n")


def test_an_unwritable_folder_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    logs.set_up_logs(tmp_path / "logs")
    logging.getLogger("x").error("said to nobody")


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    names = ("one", "two", "three")
    lines = 300
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), str(lines), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.communicate("go\n", timeout=30)
        assert writer.returncode == 0
    text = written(tmp_path)
    for name in names:
        # The newest lines of each are there, whoever else began a second file meanwhile.
        assert f"line {lines - 1} of {name}\n" in text
        assert f"line {lines - 200} of {name}\n" in text
    own = {logs.writer_of(path) for path in tmp_path.iterdir()}
    assert own == {writer.pid for writer in writers}
    assert all(path.stat().st_size <= 20_000 for path in tmp_path.iterdir())


def old_logs(folder: Path, count: int, pid: int) -> list[Path]:
    """Make logs, the first the oldest."""
    made = []
    for number in range(count):
        path = folder / f"takewright-2026-01-01T00-00-{number:02}-{pid}.log"
        path.write_text("old\n", encoding="utf-8")
        os.utime(path, (number, number))
        made.append(path)
    return made


def nobody() -> int:
    """Return the id of a process that is over."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait(30)
    return process.pid


def test_old_logs_go_the_newest_stay(tmp_path: Path) -> None:
    old = old_logs(tmp_path, logs.MOST_FILES + 3, nobody())
    legacy = tmp_path / "takewright.log.2"
    legacy.write_text("of an earlier version\n", encoding="utf-8")
    os.utime(legacy, (0, 0))
    (tmp_path / "notes.txt").write_text("somebody's own\n", encoding="utf-8")
    logs.set_up_logs(tmp_path)
    assert logs.log_files(tmp_path) == list(reversed(old[3:]))
    assert (tmp_path / "notes.txt").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file stays by itself")
def test_the_log_of_a_process_that_runs_stays(tmp_path: Path) -> None:
    ours = old_logs(tmp_path, 1, os.getpid())[0]
    old_logs(tmp_path, logs.MOST_FILES + 1, nobody())
    os.utime(ours, (0, 0))
    logs.tidy(tmp_path)
    assert ours.exists()
    assert len(logs.log_files(tmp_path)) == logs.MOST_FILES + 1


@pytest.mark.parametrize(
    "name", ["takewright.log", "takewright-x.log", "takewright-2026-99999999999999999999.log"]
)
def test_a_name_that_tells_of_no_process(tmp_path: Path, name: str) -> None:
    assert not logs.is_alive(logs.writer_of(tmp_path / name))
