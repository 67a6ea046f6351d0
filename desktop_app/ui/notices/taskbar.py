"""How far the work is, on the program's icon in task bar or dock."""

import asyncio
import contextlib
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtGui import QGuiApplication

from desktop_app.ui.notices.bus import BusUnusable, address_of

if TYPE_CHECKING:
    from jeepney.io.asyncio import DBusConnection

_APP: Final = "application://takewright.desktop"
_PATH: Final = "/com/canonical/unity/launcherentry/takewright"
_NAME: Final = "com.canonical.Unity.LauncherEntry"
_PATIENCE: Final = 10.0

_NO_BUS: Final = (BusUnusable, OSError, EOFError, ValueError, RuntimeError, TimeoutError)
"""What connecting and sending may end with."""

_log = logging.getLogger(__name__)


class Taskbar(Protocol):
    """Something that shows a share and a count; nothing here raises."""

    async def show(self, share: float | None, count: int) -> None:
        """Show how much is done, 0 to 1 (None: no bar), and how many things are being done."""

    async def close(self) -> None:
        """Show nothing any more."""


class LauncherEntry:
    """The docks and task bars of Linux desktops, by the signal that all of them listen to."""

    def __init__(self, env: Mapping[str, str]) -> None:
        """`env` tells where the session's bus is; it is connected to when there is something."""
        self._env = env
        self._connection: DBusConnection | None = None
        self._turn = asyncio.Lock()
        self._is_there = True
        self._shows = False

    async def show(self, share: float | None, count: int) -> None:
        """Send the signal; a bus that is not there is not asked again."""
        if not self._is_there or not (self._shows or count or share is not None):
            return
        async with self._turn:
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._send(share, count)
            except (
                BusUnusable,
                OSError,
                EOFError,
                ValueError,
                RuntimeError,
                TimeoutError,
            ) as error:
                self._is_there = False
                _log.info("no progress in the task bar: %s", type(error).__name__)
        self._shows = bool(count) or share is not None

    async def close(self) -> None:
        """Take bar and count away, and hang up."""
        await self.show(None, 0)
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(OSError):
                await connection.close()

    async def _send(self, share: float | None, count: int) -> None:
        # Imported when there is something to tell, which many a run never has; and by a thread.
        await asyncio.to_thread(_import_jeepney)
        from jeepney import DBusAddress, new_signal
        from jeepney.io.asyncio import open_dbus_connection

        if self._connection is None:
            self._connection = await open_dbus_connection(address_of(self._env))
        facts = {
            "progress": ("d", 0.0 if share is None else share),
            "progress-visible": ("b", share is not None),
            "count": ("x", count),
            "count-visible": ("b", count > 0),
        }
        emitter = DBusAddress(_PATH, interface=_NAME)
        await self._connection.send(new_signal(emitter, "Update", "sa{sv}", (_APP, facts)))


def _import_jeepney() -> None:
    # By a statement: PySide looks at the source of every module that one names for the first time.
    from jeepney import DBusAddress  # noqa: F401
    from jeepney.io.asyncio import open_dbus_connection  # noqa: F401


class Badge:
    """The dock of macOS and the task bar of Windows, where Qt can show the count alone."""

    async def show(self, share: float | None, count: int) -> None:
        """Show the count."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(count)

    async def close(self) -> None:
        """Take the count away."""
        await self.show(None, 0)
