"""The assembling process, which stands still at a film's first frame until it may go on.

python -m tests.fakes.slow_film LOG GATE ... assemble: adds its number to LOG, goes on once GATE is
there; the arguments between are the program's own and mean nothing here. Transcoding and pictures
are not slowed.
"""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.media import picture_worker, transcode_worker, worker
from desktop_app.media.wire import Progress


class SlowFilm:
    """What the films of one test have in common."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.gate = folder / "gate"

    @property
    def command(self) -> list[str]:
        """Return the start of an argv that makes films slowly."""
        return [sys.executable, "-m", "tests.fakes.slow_film", str(self.log), str(self.gate)]

    @property
    def children(self) -> tuple[int, ...]:
        """The processes that began a film, in that order; one in waiting is none of them."""
        if not self.log.exists():
            return ()
        return tuple(int(each) for each in self.log.read_text(encoding="utf-8").split())

    def are_gone(self) -> bool:
        """Tell whether none of them runs any more."""
        return not any(_runs(child) for child in self.children)

    def go_on(self) -> None:
        """Let films be made as fast as they can be."""
        self.gate.touch()


class _Waiting(worker._Reporter):
    log: Path
    gate: Path

    def __init__(self, stop: threading.Event, clock: Callable[[], float]) -> None:
        super().__init__(stop, clock)
        with self.log.open("a", encoding="utf-8") as file:
            file.write(f"{os.getpid()} ")

    def __call__(self, done: int, total: int) -> None:
        worker._say(Progress(done, total))
        while done and not self.gate.exists():
            super().__call__(done, total)
            self._stop.wait(0.02)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def main(argv: Sequence[str]) -> int:
    if argv[-1] == "transcode":
        return transcode_worker.run([argv[-1]])
    if argv[-1] == "pictures":
        return picture_worker.run()
    _Waiting.log, _Waiting.gate = Path(argv[0]), Path(argv[1])
    setattr(worker, "_Reporter", _Waiting)  # noqa: B010 - seen at run time, not by the type checker
    return worker.run([argv[-1]])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
