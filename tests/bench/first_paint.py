"""A child of the start-up benchmark: shows one kind of window and ends at its first paint.

`ready` is Takewright again, to the moment from which a film can be opened or begun.

python tests/bench/first_paint.py bare | same-modules | all-modules | takewright | ready
"""

import importlib
import os
import sys

AT_FIRST = (
    "asyncio", "logging.handlers", "tempfile", "qasync", "msgspec", "platformdirs",
    "PySide6.QtNetwork", "PySide6.QtSvg",
)  # fmt: skip
"""What Takewright has imported, of others, when its first page is painted."""

LATER = (
    "httpx", "av", "ffmpeg", "sqlite3",
    "PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets",
)  # fmt: skip
"""What it imports behind that page, before a film can be opened."""


def painted() -> None:
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    os._exit(0)


def show_bare() -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted()

    app = QApplication([])
    window = Bare()
    window.setCentralWidget(QLabel("A bare window"))
    window.resize(1200, 800)
    window.show()
    app.exec()


def show_takewright() -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMainWindow

    from desktop_app.app import Opening, run_window
    from desktop_app.ui.main_window import MainWindow

    def paint(window: MainWindow, event: QPaintEvent) -> None:
        QMainWindow.paintEvent(window, event)
        painted()

    setattr(MainWindow, "paintEvent", paint)  # noqa: B010 - seen by Qt, not by the type checker
    run_window(Opening())


def show_until_ready() -> None:
    from desktop_app import app

    async def begin(*_: object) -> None:
        painted()

    setattr(app, "_begin", begin)  # noqa: B010 - what is done first with all services there
    app.run_window(app.Opening())


def main() -> None:
    kind = sys.argv[1]
    if kind == "ready":
        show_until_ready()
    if kind == "takewright":
        show_takewright()
    modules = {"same-modules": AT_FIRST, "all-modules": (*AT_FIRST, *LATER)}
    for module in modules.get(kind, ()):
        importlib.import_module(module)
    show_bare()


if __name__ == "__main__":
    main()
