"""What menus offer beside the window's commands."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def put_choice(
    menu: QMenu, name: str, words: str, act: Callable[[], object], why_not: str | None = None
) -> QAction:
    """Offer something in a menu; off with the sentence that says why. `name` is for finding it."""
    action = menu.addAction(words)
    action.setObjectName(name)
    action.triggered.connect(lambda _=False: act())
    action.setEnabled(why_not is None)
    if why_not is not None:
        action.setToolTip(why_not)
    return action
