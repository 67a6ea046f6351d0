"""Letting go of a player's file without Python's lock.

Qt's player waits for its threads when it stops or changes its source. One of them may ask for
Python's lock at its end: where a signal of an object that Python made is connected or let go of for
the first time, the binding looks whether anything overrides that. Called from Python the usual way,
`stop` holds the lock while it waits, and both stand forever.
"""

from PySide6.QtCore import Q_ARG, QMetaObject, QUrl, SignalInstance
from PySide6.QtMultimedia import QMediaPlayer


def stop(media: QMediaPlayer) -> None:
    """Stop it; Python's other threads run meanwhile."""
    QMetaObject.invokeMethod(media, "stop")


def set_source(media: QMediaPlayer, url: QUrl) -> None:
    """Give it another file, none for an empty address; Python's other threads run meanwhile."""
    QMetaObject.invokeMethod(media, "setSource", Q_ARG(QUrl, url))


def look_up_overrides(signal: SignalInstance) -> None:
    """Connect and disconnect once, so that the binding knows that nothing overrides either.

    Then no thread of Qt's is the first to ask.
    """
    signal.disconnect(signal.connect(_nothing))


def _nothing() -> None:
    """Be a slot."""
