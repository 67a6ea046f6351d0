"""Opens, seeks and drops players as fast as it can, in a process of its own: it may stand still.

Prints how often it did so when it is through.
"""

import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication

from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.ui.playback import Playback, Source

ROUNDS = 60
RATE = FrameRate(30)


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def be_busy(seconds: float) -> None:
    """Hold the interpreter, as painting a row or a card does."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def one_round(film: Path, chance: Random) -> None:
    screen = QVideoSink()
    playback = Playback(screen)
    playback.load(Source(film, RATE, RATE.of_frames(30)), Flicks(0), play=False)
    wait(chance.randint(12, 40))
    playback.seek(RATE.of_frames(chance.randint(0, 29)))
    be_busy(chance.random() * 0.003)
    playback.unload()
    playback.deleteLater()
    wait(5)


def main() -> None:
    # Qt's objects may not be deleted after their application.
    _application = QApplication(["playback"])
    chance = Random(1)
    for _ in range(ROUNDS):
        one_round(Path(sys.argv[1]), chance)
    print("rounds", ROUNDS)


if __name__ == "__main__":
    main()
