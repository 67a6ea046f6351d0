"""What nobody caught is in the log and told; each in a process of its own, whose hooks it takes."""

import os
import subprocess
import sys
from pathlib import Path

from desktop_app import logs
from desktop_app.crashes import fault_files, tell_of_faults

SET_UP = """
import asyncio, faulthandler, logging, sys, threading
from pathlib import Path
from desktop_app.crashes import CrashWatch
from desktop_app.logs import set_up_logs
folder = Path(sys.argv[1])
set_up_logs(folder)
told = []
now = [0.0]
watch = CrashWatch(folder, clock=lambda: now[0])
watch.tell = lambda error: told.append(repr(error))
watch.install()
def fail(word):
    raise ValueError(f"{word}: “a secret prompt”, Bearer abc123")
"""


def run(folder: Path, code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", SET_UP + code, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
    )


def log_of(folder: Path) -> str:
    text = "".join(path.read_text(encoding="utf-8") for path in logs.log_files(folder))
    assert "secret" not in text
    assert "abc123" not in text
    return text


def test_what_ends_the_program_is_logged_and_told(tmp_path: Path) -> None:
    done = run(tmp_path, "watch.tell = lambda error: print('told')\nfail('main')\n")
    assert (done.returncode, done.stdout, done.stderr) == (1, "told\n", "")
    assert "CRITICAL desktop_app.crashes: nobody caught this\nTraceback" in log_of(tmp_path)
    assert "ValueError: main:" in log_of(tmp_path)


def test_without_a_window_it_is_said_on_the_terminal(tmp_path: Path) -> None:
    done = run(tmp_path, "watch.tell = watch.say_on_terminal\nfail('main')\n")
    assert done.stderr == (
        "Takewright made a mistake (ValueError); nothing that was paid is lost. The log has the"
        f" details: {tmp_path}.\n"
    )


def test_ctrl_c_is_no_mistake(tmp_path: Path) -> None:
    done = run(tmp_path, "raise KeyboardInterrupt\n")
    assert "KeyboardInterrupt" in done.stderr
    assert log_of(tmp_path) == ""


def test_a_thread_a_callback_and_a_forgotten_task(tmp_path: Path) -> None:
    code = """
async def main():
    loop = asyncio.get_running_loop()
    watch.follow(loop)
    loop.call_soon(fail, "callback")
    async def task():
        fail("task")
    forgotten = asyncio.ensure_future(task())
    await asyncio.wait([forgotten])
    del forgotten
    now[0] += 10
    thread = threading.Thread(target=lambda: fail("thread"), name="worker")
    thread.start()
    await asyncio.to_thread(thread.join)
    await asyncio.sleep(0.05)
    print(len(told), threading.current_thread() is threading.main_thread())
asyncio.run(main())
watch.leave()
"""
    done = run(tmp_path, code)
    assert done.stderr == ""
    text = log_of(tmp_path)
    assert "ValueError: callback:" in text
    assert "nobody caught this in worker\n" in text
    # The task failed where the callback had just failed: known, and told already.
    assert done.stdout == "2 True\n"


def test_a_failure_that_repeats_is_told_once_until_it_rests(tmp_path: Path) -> None:
    code = """
def paint():
    try:
        fail("paint")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
for _ in range(100):
    now[0] += 0.02
    paint()
print(len(told))
now[0] += 5
paint()
print(len(told))
watch.leave()
"""
    assert run(tmp_path, code).stdout == "1\n2\n"
    assert log_of(tmp_path).count("ValueError: paint:") == 2


def test_telling_may_fail(tmp_path: Path) -> None:
    done = run(tmp_path, "watch.tell = lambda error: 1 / 0\nfail('main')\n")
    assert (done.returncode, done.stderr) == (1, "")
    text = log_of(tmp_path)
    assert "ValueError: main:" in text
    assert "the failure could not be told" in text


def test_what_cannot_be_raised_is_logged(tmp_path: Path) -> None:
    code = """
class Broken:
    def __del__(self):
        fail("put away")
Broken()
print(told)
watch.leave()
"""
    done = run(tmp_path, code)
    assert (done.stdout, done.stderr) == ("[]\n", "")
    assert "ValueError: put away:" in log_of(tmp_path)


def test_an_orderly_end_leaves_no_file_and_python_s_own_hooks(tmp_path: Path) -> None:
    code = """
print(len(list(folder.glob("*.fault"))), faulthandler.is_enabled())
watch.leave()
print(sys.excepthook is sys.__excepthook__, faulthandler.is_enabled())
"""
    assert run(tmp_path, code).stdout == "1 True\nTrue False\n"
    assert list(tmp_path.iterdir()) == []


def test_a_fault_below_python_is_told_by_the_next_start_once(tmp_path: Path) -> None:
    done = run(tmp_path, "faulthandler._sigsegv()\n")
    assert done.returncode != 0
    # Killed: it left a file, but nothing failed in it.
    run(tmp_path, "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n")
    told = tell_of_faults(tmp_path)
    assert len(told) == 1
    assert "Segmentation fault" in told[0].read_text(encoding="utf-8")
    assert tell_of_faults(tmp_path) == []
    assert fault_files(tmp_path) == told
    assert list(tmp_path.iterdir()) == told


def test_a_process_that_runs_is_not_told_of(tmp_path: Path) -> None:
    running = tmp_path / f"takewright-2026-01-01T00-00-00-{os.getpid()}.fault"
    running.write_text("Windows fatal exception, which was not fatal\n", encoding="utf-8")
    assert tell_of_faults(tmp_path) == []
    assert fault_files(tmp_path) == []
    assert running.exists()


def test_an_unwritable_folder_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = run(tmp_path / "file", "watch.leave()\nprint('went on')\n")
    assert (done.stdout, done.stderr) == ("went on\n", "")
