"""Commands of the registry in a context menu: the window's own actions."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop_app.ui.actions import Actions, actions_of
from desktop_app.ui.registry import COMMANDS


def put_command(
    menu: QMenu,
    command: str,
    do: Callable[[], object],
    why_not: str | None = None,
    words: str | None = None,
) -> QAction:
    """Offer a command in a menu; off with the sentence that says why.

    In a window of ours the action is the window's: what it does and what it is called is what it is
    everywhere, but for `why_not` and `words`, which hold while the menu is open. A panel in no such
    window gets an action made of the registry, which does `do`.
    """
    actions = actions_of(menu)
    if actions is None or not actions.has(command):
        known = next(each for each in COMMANDS if each.id == command)
        actions = Actions(menu, None, (known,))
        actions.on(command, do)
        actions.allow(command, why_not)
    elif why_not is not None and actions.why_not(command) is None:
        actions.allow(command, why_not)
        menu.aboutToHide.connect(lambda: actions.allow(command, None))
    if words is not None:
        actions.name(command, words)
        menu.aboutToHide.connect(lambda: actions.name(command, None))
    menu.addAction(actions[command])
    return actions[command]
