"""A child of the start-up benchmark: shows one kind of window and ends at its first paint.

python tests/bench/first_paint.py bare | same-modules | takewright
"""

import importlib
import os
import sys

THIRD_PARTY = (
    "qasync", "httpx", "msgspec", "platformdirs", "av", "ffmpeg",
    "PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets", "PySide6.QtSvg",
)  # fmt: skip
"""What Takewright has imported when its first page is painted."""


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


def main() -> None:
    kind = sys.argv[1]
    if kind == "takewright":
        show_takewright()
    if kind == "same-modules":
        for module in THIRD_PARTY:
            importlib.import_module(module)
    show_bare()


if __name__ == "__main__":
    main()
