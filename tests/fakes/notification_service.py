"""A notification service for tests: a process on a session bus of its own, told to click.

It takes part in the real protocol (D-Bus, the Desktop Notifications Specification) and is strict
about types, as GNOME's and KDE's are. It says what it hears line by line on standard output, and
does what standard input says: `click`, `token WORD`, `close`.
"""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message

if sys.platform == "linux":
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MessageType,
        message_bus,
        new_error,
        new_method_return,
        new_signal,
    )
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SIGNATURES = {"Notify": "susssasa{sv}i", "CloseNotification": "u", "GetCapabilities": None}

Heard = dict[str, Any]


class FakeDesktop:
    """The service as a test sees it: what it has heard, and a hand that clicks."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.heard: list[Heard] = []
        self._done: queue.Queue[Heard] = queue.Queue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    @property
    def shown(self) -> list[tuple[str, str]]:
        """Title and text of every notification so far."""
        return [(each["title"], each["text"]) for each in self.called("Notify")]

    def called(self, method: str) -> list[Heard]:
        return [each for each in self.heard if each["method"] == method]

    def do(self, *words: str) -> None:
        """Do something to the last notification; returns when it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        self._done.get(timeout=10)

    def end(self) -> None:
        """Be gone from the bus."""
        self._process.terminate()
        self._process.wait(10)

    def close(self) -> None:
        """End it and read what it said until then."""
        self._process.kill()
        self._reading.join(10)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            heard = json.loads(line)
            (self._done.put if heard["method"] == "did" else self.heard.append)(heard)


@contextmanager
def notification_service(
    env: Mapping[str, str], *, abilities: Sequence[str] = ("actions", "body")
) -> Iterator[FakeDesktop]:
    """Run the service on the session bus that `env` names."""
    with (
        subprocess.Popen(
            [sys.executable, __file__, *abilities],
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
        ExitStack() as stack,
    ):
        stack.callback(process.kill)
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == {"method": "ready"}
        desktop = FakeDesktop(process)
        stack.callback(desktop.close)
        yield desktop


class Service:
    """The service itself."""

    def __init__(self, abilities: Sequence[str]) -> None:
        self._abilities = list(abilities)
        self._bus = open_dbus_connection()
        self._last = 0
        self._speaking = threading.Lock()
        unwrap_msg(self._bus.send_and_get_reply(message_bus.RequestName(NAME)))

    def serve(self) -> None:
        """Answer calls until the end."""
        say({"method": "ready"})
        while True:
            message = self._bus.receive()
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def obey(self) -> None:
        """Do what standard input says."""
        for line in sys.stdin:
            verb, _, word = line.strip().partition(" ")
            signal, signature, body = {
                "token": ("ActivationToken", "us", (self._last, word)),
                "click": ("ActionInvoked", "us", (self._last, "default")),
                "click-other": ("ActionInvoked", "us", (self._last + 100, "default")),
                "close": ("NotificationClosed", "uu", (self._last, 2)),
            }[verb]
            self._send(new_signal(DBusAddress(PATH, interface=NAME), signal, signature, body))
            say({"method": "did"})

    def _send(self, message: "Message") -> None:
        with self._speaking:
            self._bus.send(message)

    def _answer(self, message: "Message") -> None:
        method = message.header.fields.get(HeaderFields.member)
        signature = message.header.fields.get(HeaderFields.signature)
        if method not in SIGNATURES or signature != SIGNATURES[method]:
            wrong = f"{method}({signature})"
            name = "org.freedesktop.DBus.Error.InvalidArgs"
            self._send(new_error(message, name, "s", (wrong,)))
            say({"method": "refused", "call": wrong})
        elif method == "Notify":
            self._last += 1
            self._send(new_method_return(message, "u", (self._last,)))
            say(notification(message.body))
        elif method == "GetCapabilities":
            self._send(new_method_return(message, "as", (self._abilities,)))
            say({"method": method})
        else:
            self._send(new_method_return(message))
            say({"method": method, "number": message.body[0]})


def notification(body: Sequence[Any]) -> Heard:
    _, _, icon, title, text, actions, hints, timeout = body
    return {
        "method": "Notify",
        "icon": icon,
        "title": title,
        "text": text,
        "actions": actions,
        "hints": {name: value for name, (_, value) in hints.items()},
        "timeout": timeout,
    }


def say(heard: Heard) -> None:
    # In one piece: two threads speak.
    sys.stdout.write(json.dumps(heard) + "\n")
    sys.stdout.flush()


def main(abilities: Sequence[str]) -> None:
    """Be the service."""
    service = Service(abilities)
    threading.Thread(target=service.obey, daemon=True).start()
    service.serve()


if __name__ == "__main__":
    main(sys.argv[1:])
