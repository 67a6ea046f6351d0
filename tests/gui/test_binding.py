"""Guards the binding itself: a PySide6 built for immortal objects destroys None on Python 3.11."""

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPlainTextEdit

CALLS = 200
PAINTING = """
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
application = QGuiApplication([])
image = QImage(16, 16, QImage.Format.Format_ARGB32)
painter = QPainter(image)
for step in range(20_000):
    painter.setPen(QColor(step % 256, 0, 0))
painter.drawPoint(3, 3)
painter.end()
assert image.pixelColor(3, 3) == QColor(19_999 % 256, 0, 0)
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there, nothing to lose")
def test_calls_without_a_result_lose_no_reference_to_none(qapp: object) -> None:
    # PySide6 6.12.0 loses one reference a call, and the program dies after some thousand calls.
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    colour = QColor(Qt.GlobalColor.red)
    painter.setPen(colour)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(colour)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert abs(lost) < CALLS // 10


def test_many_thousand_calls_are_survived() -> None:
    # In a process of its own: the fault ends the interpreter, and would take this run with it.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", PAINTING], env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_call_by_name_lets_other_threads_run(qapp: object) -> None:
    """`ui.unlocked` lives by it: called the usual way, Python is locked to its end."""
    editor, ran, done = QPlainTextEdit(), [0], threading.Event()

    def count() -> None:
        while not done.wait(0.0005):
            ran[0] += 1

    other = threading.Thread(target=count)
    other.start()
    text = "word \n" * 60_000
    QMetaObject.invokeMethod(editor, "setPlainText", Q_ARG(str, text))
    done.set()
    other.join()
    assert editor.blockCount() == 60_001
    assert ran[0] > 5
