"""Qt's classes are made before a thread that imports the panels reads their names."""

import subprocess
import sys

SCRIPT = """
import asyncio, sys
from PySide6 import QtCore, QtGui, QtMultimediaWidgets, QtNetwork, QtSvg, QtWidgets
from desktop_app import app
from desktop_app.ui.qt_types import make_classes

def unmade():
    return [
        f"{module}.{name}"
        for module in (*app._SHOWN, *app._PLAYING)
        for name in dir(sys.modules[module])
        if name.startswith("Q") and name not in vars(sys.modules[module])
    ]

assert unmade(), "PySide makes all classes at once now: this module can go"
asyncio.run(make_classes(*app._SHOWN, *app._PLAYING))
print(unmade())
"""


def test_no_class_is_left_for_a_thread_to_make() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
