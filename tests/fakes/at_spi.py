"""A screen reader for tests: it speaks AT-SPI with a program, as Orca does, over D-Bus.

Nothing of the program is imported; what has no name or role on the bus cannot be found here.
"""

import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from jeepney import Message

if sys.platform == "linux":
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MatchRule,
        MessageType,
        Properties,
        message_bus,
        new_method_call,
    )
    from jeepney.io.blocking import DBusConnection, open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

_ATSPI: Final = "org.a11y.atspi"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_LAUNCHERS: Final = ("/usr/libexec", "/usr/lib", "/usr/lib/at-spi2-core")
LONGEST: Final = 60.0

ON: Final = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
"""What a program needs in its environment to be heard without a desktop that says so."""


def is_installed() -> bool:
    """Tell whether there is an accessibility bus to be had (Debian: at-spi2-core)."""
    if sys.platform != "linux":
        return False
    name = "at-spi-bus-launcher"
    return bool(shutil.which(name)) or any((Path(at) / name).exists() for at in _LAUNCHERS)


@dataclass(frozen=True)
class Thing:
    """A control, as it is on the bus."""

    bus: str
    path: str
    name: str
    role: str

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"


class ScreenReader:
    """Reads what programs on one accessibility bus show, and acts on it by name."""

    def __init__(self, connection: "DBusConnection") -> None:
        self._bus = connection
        self.heard: list[str] = []

    def things(self) -> Iterator[Thing]:
        """Return everything of every program, parents first; what goes meanwhile is left out."""
        yield from self._below(f"{_ATSPI}.Registry", _ROOT)

    def find(self, name: str, role: str, *, starts: bool = False) -> Thing:
        """Wait for a control of that name (or one that starts so) and role."""

        def fits(thing: Thing) -> bool:
            is_so = thing.name.startswith(name) if starts else thing.name == name
            return is_so and thing.role == role

        return self.seek(fits, f"{role} “{name}”")

    def seek(self, fits: Callable[[Thing], bool], what: str) -> Thing:
        """Wait for the first thing that fits; `what` is what a failure calls it."""
        seen: list[Thing] = []
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            seen = list(self.things())
            found = next(filter(fits, seen), None)
            if found is not None:
                return found
            self.listen(0.2)
        told = "\n".join(map(str, seen))
        raise AssertionError(f"no {what} among:\n{told}")

    def press(self, thing: Thing) -> None:
        """Do what a control does first."""
        assert self._call(thing, "Action", "DoAction", "i", (0,)) == (True,), f"{thing} did nothing"

    def write(self, thing: Thing, text: str) -> None:
        """Put text into a field in place of what is there."""
        assert self._call(thing, "EditableText", "SetTextContents", "s", (text,)) == (True,)

    def read(self, thing: Thing) -> str:
        """Return the text in a field."""
        (text,) = self._call(thing, "Text", "GetText", "ii", (0, -1))
        return str(text)

    def is_on(self, thing: Thing) -> bool:
        """Tell whether a control can be used."""
        return self._has(thing, _ENABLED)

    def is_showing(self, thing: Thing) -> bool:
        """Tell whether it is on the screen, as far as the program knows."""
        return self._has(thing, _SHOWING)

    def description(self, thing: Thing) -> str:
        """Return what is said of a thing beside its name."""
        address = DBusAddress(thing.path, bus_name=thing.bus, interface=f"{_ATSPI}.Accessible")
        ((_, told),) = self._send(Properties(address).get("Description"))
        return str(told)

    def box(self, thing: Thing) -> tuple[int, int, int, int]:
        """Return where a thing is on the screen: left, top, width, height in pixels."""
        ((left, top, width, height),) = self._call(thing, "Component", "GetExtents", "u", (0,))
        return int(left), int(top), int(width), int(height)

    def point(self, thing: Thing, across: float = 0.5, down: float = 0.5) -> tuple[int, int]:
        """Return a point in a thing, by shares of its width and height."""
        left, top, width, height = self.box(thing)
        return round(left + across * width), round(top + down * height)

    def silent(self) -> list[Thing]:
        """Return the controls on the screen that cannot be used and do not say why.

        A reason is a sentence; what a control is for, as a description, is none.
        """
        found = []
        for thing in self.things():
            try:
                if thing.role in _CONTROLS and self.is_showing(thing) and not self.is_on(thing):
                    reason = self.description(thing)
                    if not reason.rstrip("”)").endswith((".", "…")):
                        found.append(thing)
            except (DBusErrorResponse, TimeoutError):
                continue
        return found

    def _has(self, thing: Thing, state: int) -> bool:
        ((low, _high),) = self._call(thing, "Accessible", "GetState")
        return bool(low & (1 << state))

    def until_heard(self, words: str) -> str:
        """Wait until something is announced that holds these words; return all of it."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            for sentence in self.heard:
                if words in sentence:
                    return sentence
            self.listen(0.2)
        raise AssertionError(f"“{words}” was not announced, but: {self.heard}")

    def listen(self, seconds: float) -> None:
        """Hear what is announced for a while."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._hear(self._bus.receive(timeout=left))
            except TimeoutError:
                return

    def _hear(self, message: "Message") -> None:
        is_signal = message.header.message_type is MessageType.signal
        if is_signal and message.header.fields.get(HeaderFields.member) == "Announcement":
            self.heard.append(str(message.body[3][1]))

    def _below(self, bus: str, path: str) -> Iterator[Thing]:
        try:
            ((*children,),) = self._ask(bus, path, "Accessible", "GetChildren")
        except (DBusErrorResponse, TimeoutError):
            return
        for child_bus, child_path in children:
            try:
                yield self._thing(child_bus, child_path)
            except (DBusErrorResponse, TimeoutError):
                continue
            yield from self._below(child_bus, child_path)

    def _thing(self, bus: str, path: str) -> Thing:
        address = DBusAddress(path, bus_name=bus, interface=f"{_ATSPI}.Accessible")
        ((_, name),) = self._send(Properties(address).get("Name"))
        (role,) = self._ask(bus, path, "Accessible", "GetRoleName")
        return Thing(bus, path, str(name), str(role))

    def _call(
        self, thing: Thing, interface: str, method: str, signature: str = "", body: Any = ()
    ) -> Any:
        return self._ask(thing.bus, thing.path, interface, method, signature, body)

    def _ask(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()
    ) -> Any:
        address = DBusAddress(path, bus_name=bus, interface=f"{_ATSPI}.{interface}")
        return self._send(new_method_call(address, method, signature or None, body))

    def _send(self, message: "Message") -> Any:
        """Ask something; what is announced before the answer is heard too."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        end = time.monotonic() + 5
        while True:
            answer = self._bus.receive(timeout=max(0.01, end - time.monotonic()))
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                return unwrap_msg(answer)
            self._hear(answer)


@contextmanager
def screen_reader(session: Mapping[str, str]) -> Iterator[ScreenReader]:
    """Listen on the accessibility bus of a session, which begins when it is asked for."""
    asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    with open_dbus_connection(session["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        answer = bus.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=20)
        (address,) = unwrap_msg(answer)
    with open_dbus_connection(address) as connection:
        rule = MatchRule(type="signal", interface=f"{_ATSPI}.Event.Object", member="Announcement")
        unwrap_msg(connection.send_and_get_reply(message_bus.AddMatch(rule)))
        # Programs say only what somebody listens for.
        registry = DBusAddress(
            "/org/a11y/atspi/registry", f"{_ATSPI}.Registry", f"{_ATSPI}.Registry"
        )
        wish = new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        unwrap_msg(connection.send_and_get_reply(wish, timeout=20))
        yield ScreenReader(connection)


_ENABLED: Final = 8
"""The bit of AT-SPI's state for what can be used."""

_SHOWING: Final = 25
"""The bit for what is on the screen, unless something lies over it."""

_CONTROLS: Final = frozenset(
    {
        "push button", "toggle button", "button menu", "check box", "radio button", "combo box",
        "text", "slider", "spin button", "menu item", "check menu item", "page tab",
    }
)  # fmt: skip
