"""A button of the player that gives a command of the window: its words, keys and why-not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton

from desktop_app.ui.style.tokens import MINIMUM_TARGET


class CommandButton(QToolButton):
    """Shows a command's icon; without a command it stands empty and off."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setIconSize(QSize(16, 16))
        self.setMinimumSize(MINIMUM_TARGET, MINIMUM_TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEnabled(False)

    def take(self, action: QAction | None) -> None:
        """Give this command from now on."""
        held = self.defaultAction()
        if held is not None:
            held.changed.disconnect(self._follow)
            self.removeAction(held)
        if action is None:
            self.setEnabled(False)
            return
        self.setDefaultAction(action)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action = self.defaultAction()
        if action is not None:
            self.setAccessibleName(action.text().rstrip("…"))
            # Why it is off is said after what is off.
            if not action.isEnabled():
                self.setToolTip(f"{self.accessibleName()}: {action.toolTip()}")
