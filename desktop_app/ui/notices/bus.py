"""Notifications of a Linux desktop: org.freedesktop.Notifications over D-Bus.

By jeepney, which the keyring brings along. QtDBus cannot say what `Notify` asks for: PySide6 sends
every whole number as a signed one, and a service that looks at types refuses the call.
"""

import asyncio
import contextlib
import html
import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app.studio.signal import Signal
from desktop_app.ui.notices.notifier import plain

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.asyncio import DBusConnection

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_PATIENCE: Final = 10.0
"""Seconds; a service that does not run yet may be started by the call."""

_AS_LONG_AS_USUAL: Final = -1

_log = logging.getLogger(__name__)


class BusUnusable(Exception):
    """There is no bus, or no notification service on it; the text says which."""


class BusNotifier:
    """Speaks with the notification service of this session, from the first notification on."""

    def __init__(self, icon: Path, env: Mapping[str, str]) -> None:
        """`env` tells where the session's bus is."""
        self.clicked: Signal[()] = Signal()
        self._icon = icon
        self._env = env
        self._service: _Service | None = None
        self._turn = asyncio.Lock()
        self._is_told = False

    async def show(self, title: str, text: str) -> None:
        """Show a notification that can be clicked."""
        async with self._turn:
            try:
                async with asyncio.timeout(_PATIENCE):
                    service = await self._connected()
                    await service.notify(plain(title), plain(text), self._icon)
            except (BusUnusable, TimeoutError) as error:
                await self._let_go()
                self._tell(str(error) or "the notification service does not answer")

    async def withdraw(self) -> None:
        """Take away what is still shown."""
        async with self._turn:
            if self._service is not None:
                with contextlib.suppress(BusUnusable, TimeoutError):
                    async with asyncio.timeout(_PATIENCE):
                        await self._service.withdraw()

    async def close(self) -> None:
        """Hang up."""
        async with self._turn:
            await self._let_go()

    async def _connected(self) -> "_Service":
        if self._service is None or self._service.is_over:
            await self._let_go()
            self._service = await _Service.connect(address_of(self._env), self._heard)
        return self._service

    def _heard(self, token: str | None) -> None:
        if token is not None:
            # On Wayland a window comes to the front only with what the click gave: Qt takes it
            # from here when it is asked to, and removes it.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.clicked.emit()

    async def _let_go(self) -> None:
        service, self._service = self._service, None
        if service is not None:
            await service.close()

    def _tell(self, why: str) -> None:
        if not self._is_told:
            self._is_told = True
            _log.info("no notifications on this desktop: %s", why)


class _Service:
    """One connection to the bus; knows which notifications were shown over it."""

    def __init__(self, connection: "DBusConnection", heard: Callable[[str | None], None]) -> None:
        self._connection = connection
        self._heard = heard
        self._answers: dict[int, asyncio.Future[Message]] = {}
        self._shown: set[int] = set()
        self._token: str | None = None
        self._takes_markup = False
        self._listening = asyncio.create_task(self._listen(), name="notifications")

    @classmethod
    async def connect(cls, address: str, heard: Callable[[str | None], None]) -> "_Service":
        """Connect and ask what the service can do; raises BusUnusable."""
        # Imported when there is something to tell, which many a run never has.
        from jeepney.io.asyncio import open_dbus_connection
        from jeepney.io.common import RouterClosed

        try:
            connection = await open_dbus_connection(address)
        except (OSError, EOFError, ValueError, RuntimeError, RouterClosed) as error:
            raise BusUnusable(f"the session's bus cannot be reached ({_kind(error)})") from error
        service = cls(connection, heard)
        try:
            await service._begin()
        except BaseException:
            await service.close()
            raise
        return service

    @property
    def is_over(self) -> bool:
        """Tell whether the bus has hung up."""
        return self._listening.done()

    async def notify(self, title: str, text: str, icon: Path) -> None:
        """Show a notification; raises BusUnusable."""
        told = html.escape(text, quote=False) if self._takes_markup else text
        hints = {
            "desktop-entry": ("s", "takewright"),
            "category": ("s", "transfer.complete"),
            # The sound is ours, and can be turned off by itself.
            "suppress-sound": ("b", True),
        }
        actions = ["default", "Open"]
        body = ("Takewright", 0, icon.as_uri(), title, told, actions, hints, _AS_LONG_AS_USUAL)
        (number,) = await self._ask("Notify", "susssasa{sv}i", body)
        self._shown.add(number)

    async def withdraw(self) -> None:
        """Close what is still shown; raises BusUnusable."""
        for number in tuple(self._shown):
            self._shown.discard(number)
            await self._ask("CloseNotification", "u", (number,))

    async def close(self) -> None:
        """Hang up."""
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        with contextlib.suppress(OSError):
            await self._connection.close()

    async def _begin(self) -> None:
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
        await self._call(message_bus.AddMatch(rule))
        (abilities,) = await self._ask("GetCapabilities", None, ())
        self._takes_markup = "body-markup" in abilities

    async def _ask(self, method: str, signature: str | None, body: tuple[Any, ...]) -> Any:
        from jeepney import DBusAddress, new_method_call

        there = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
        return await self._call(new_method_call(there, method, signature, body))

    async def _call(self, message: "Message") -> Any:
        from jeepney import DBusErrorResponse
        from jeepney.wrappers import unwrap_msg

        serial = next(self._connection.outgoing_serial)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._answers[serial] = answer
        try:
            await self._connection.send(message, serial=serial)
            return unwrap_msg(await answer)
        except DBusErrorResponse as error:
            raise BusUnusable(f"the notification service refused ({error.name})") from error
        except OSError as error:
            raise BusUnusable(f"the session's bus hung up ({_kind(error)})") from error
        finally:
            del self._answers[serial]
            if answer.done() and not answer.cancelled():
                # Sending may have failed too: then nobody else asks what became of it.
                answer.exception()

    async def _listen(self) -> None:
        """Hear answers and clicks until the bus hangs up."""
        why = "the session's bus hung up"
        try:
            while True:
                self._take(await self._connection.receive())
        except (EOFError, OSError, ValueError) as error:
            why = f"{why} ({_kind(error)})"
        finally:
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(BusUnusable(why))

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        answer = self._answers.get(fields.get(HeaderFields.reply_serial, 0))
        if answer is not None and not answer.done():
            answer.set_result(message)
        elif message.header.message_type is MessageType.signal:
            self._take_signal(fields.get(HeaderFields.member), *message.body)

    def _take_signal(self, member: str, number: object = None, word: object = None) -> None:
        if number not in self._shown:
            # Of another program's notification.
            return
        if member == "ActivationToken":
            self._token = str(word)
        elif member == "ActionInvoked":
            token, self._token = self._token, None
            # Not from within: whoever hears it may fail, or close this.
            asyncio.get_running_loop().call_soon(self._heard, token)
        elif member == "NotificationClosed":
            self._shown.discard(int(str(number)))


def address_of(env: Mapping[str, str]) -> str:
    """Return where the session's bus is; systemd has it at a known place. Raises BusUnusable."""
    address = env.get("DBUS_SESSION_BUS_ADDRESS")
    runtime = env.get("XDG_RUNTIME_DIR")
    if address or runtime:
        return address or f"unix:path={runtime}/bus"
    raise BusUnusable("this session has no bus")


def _kind(error: BaseException) -> str:
    return type(error).__name__
