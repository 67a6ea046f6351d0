"""Events as a hand makes them, handed over without turning the event loop.

QTest turns it while it sends one. In a task that is a loop within a step: a step of another task
that falls due there cannot begin and is lost, and that task waits for ever.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def type_into(widget: QWidget, words: str) -> None:
    """Write words, a key each."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, _PLAIN, letter))


def press_key(widget: QWidget, key: Qt.Key) -> None:
    """Press a key and let it go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, _PLAIN))


def press(widget: QWidget, at: QPoint) -> None:
    """Put the left button down."""
    _send(widget, QEvent.Type.MouseButtonPress, at, _LEFT, _LEFT)


def move(widget: QWidget, at: QPoint) -> None:
    """Move with the left button down."""
    _send(widget, QEvent.Type.MouseMove, at, _NONE, _LEFT)


def hover(widget: QWidget, at: QPoint) -> None:
    """Move with no button down."""
    _send(widget, QEvent.Type.MouseMove, at, _NONE, _NONE)


def release(widget: QWidget, at: QPoint) -> None:
    """Let the left button go."""
    _send(widget, QEvent.Type.MouseButtonRelease, at, _LEFT, _NONE)


def _send(
    widget: QWidget,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
) -> None:
    place = QPointF(at)
    whole = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, whole, button, held, _PLAIN))
