"""Notifications of Windows and macOS: Qt shows them for an icon in the tray or menu bar.

The icon is there only while a notification is, for this is no program that lives in the tray.
"""

import logging
from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.studio.signal import Signal
from desktop_app.ui.notices.notifier import plain

_SHOWN_MS: Final = 10_000

_log = logging.getLogger(__name__)


class TrayNotifier:
    """Shows notifications by the system's tray, where there is one."""

    def __init__(self, icon: QIcon) -> None:
        self.clicked: Signal[()] = Signal()
        self._tray = QSystemTrayIcon(icon)
        self._tray.setToolTip("Takewright")
        self._tray.messageClicked.connect(self._hear)
        self._tray.activated.connect(self._hear)
        self._is_told = False

    @property
    def is_shown(self) -> bool:
        """Tell whether the icon is there."""
        return self._tray.isVisible()

    async def show(self, title: str, text: str) -> None:
        """Show the icon and a notification at it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            if not self._is_told:
                self._is_told = True
                _log.info("no notifications on this desktop: there is no tray")
            return
        self._tray.show()
        self._tray.showMessage(plain(title), plain(text), self._tray.icon(), _SHOWN_MS)

    async def withdraw(self) -> None:
        """Take the icon away, and the notification with it."""
        self._tray.hide()

    async def close(self) -> None:
        """Take the icon away."""
        self._tray.hide()

    def _hear(self) -> None:
        self.clicked.emit()
