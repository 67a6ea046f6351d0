"""The log: what is written, by whom, and what is kept out of it."""

import subprocess
import sys
from pathlib import Path

_LOGGED = """
import logging, sys, threading
from pathlib import Path
from desktop_app.logs import set_up_logs, write_behind

class Slow(logging.Handler):
    def emit(self, record):
        print(threading.current_thread() is threading.main_thread())

set_up_logs(Path(sys.argv[1]))
logging.getLogger().addHandler(Slow())
stop = write_behind()
log = logging.getLogger("takewright")
log.info("asked with %s", "Bearer 0123456789")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("it failed")
stop()
log.info("the last word")
"""


def test_lines_are_written_by_another_thread_and_none_is_lost(tmp_path: Path) -> None:
    told = subprocess.check_output([sys.executable, "-c", _LOGGED, str(tmp_path)], text=True)
    assert told.split() == ["False", "False", "True"]
    log = (tmp_path / "takewright.log").read_text(encoding="utf-8")
    assert "INFO takewright: asked with Bearer …" in log
    assert "ERROR takewright: it failed\nTraceback" in log
    assert log.count("ZeroDivisionError: division by zero") == 1
    assert log.endswith("INFO takewright: the last word\n")
