"""A real terminal (a pseudo-terminal) with somebody at its keyboard."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.program import COMMAND, Program

LONGEST = 60.0
CTRL_C, CTRL_D = "\x03", "\x04"

_CONTROL = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")


class Terminal:
    """What a command wrote to its terminal; keys go to it."""

    def __init__(self, process: "subprocess.Popen[bytes]", end: int) -> None:
        self.process = process
        self.written = ""
        self._end = end

    @property
    def text(self) -> str:
        """Everything that was written, less control sequences."""
        return _CONTROL.sub("", self.written)

    @property
    def lines(self) -> list[str]:
        """Every line that ever stood there, in the order of writing."""
        return [line for line in re.split(r"[\r\n]+", self.text) if line]

    @property
    def is_cursor_hidden(self) -> bool:
        """Tell whether the cursor is left hidden."""
        return self.written.rfind("\x1b[?25l") > self.written.rfind("\x1b[?25h")

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._end, keys.encode())

    def hang_up(self) -> int:
        """Close the terminal's window and return the exit code of what ran in it."""
        self.close()
        return self.process.wait(LONGEST)

    def close(self) -> None:
        """Let go of the keyboard's end."""
        if self._end >= 0:
            os.close(self._end)
        self._end = -1

    def until(self, words: str) -> None:
        """Read until these words have been written."""
        deadline = time.monotonic() + LONGEST
        while words not in self.text:
            assert self._read(deadline), f"it ended before “{words}”: {self.text}"

    def ended(self) -> int:
        """Read to the end and return the exit code."""
        deadline = time.monotonic() + LONGEST
        while self._read(deadline):
            pass
        return self.process.wait(LONGEST)

    def _read(self, deadline: float) -> bool:
        ready, _, _ = select.select([self._end], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"nothing more was written: {self.text}"
        try:
            data = os.read(self._end, 1 << 16)
        except OSError:
            # Linux says so when nobody has the terminal open any more.
            return False
        self.written += data.decode(errors="replace")
        return bool(data)


@contextmanager
def terminal(
    program: Program, *arguments: str, columns: int = 80, out: Path | None = None
) -> Iterator[Terminal]:
    """Run a command on a terminal of that width, with its standard output in a file if given."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    env = {**program.environment(), "TERM": "xterm-256color"}
    for name in ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        env.pop(name, None)
    file = None if out is None else out.open("wb")
    process = subprocess.Popen(
        # In a session of its own, of which this is the terminal: Ctrl-C becomes SIGINT.
        ["setsid", "--ctty", *COMMAND, *arguments],
        cwd=program.home,
        env=env,
        stdin=theirs,
        stdout=theirs if file is None else file,
        stderr=theirs,
    )
    os.close(theirs)
    screen = Terminal(process, ours)
    try:
        yield screen
    finally:
        process.kill()
        process.wait()
        screen.close()
        if file is not None:
            file.close()
