"""One window for a data folder: a second start hands over what it was asked for, and ends.

Two windows would be safe (the journal's leases see to that) but not wanted: whoever starts the
program again means the window that is there already.
"""

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_CONNECT_MS: Final = 300
_ANSWER_MS: Final = 3000
"""A window that is busy for longer than this is taken for dead."""

_LONGEST: Final = 64 * 1024
_TAKEN: Final = b"taken\n"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start was asked for: a film's folder, the demo, or just the window."""

    film: Path | None = None
    demo: bool = False


def hand_over(data: Path, wish: Wish) -> bool:
    """Ask the window of this data folder for it; False when there is none that answers.

    It blocks for a moment, and is called before there is a window of our own.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    film = None if wish.film is None else str(wish.film.absolute())
    socket.write(json.dumps({"film": film, "demo": wish.demo}).encode() + b"\n")
    socket.waitForBytesWritten(_CONNECT_MS)
    taken = socket.waitForReadyRead(_ANSWER_MS) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    if not taken:
        _log.warning("another window is there and does not answer")
    return taken


class OneWindow(QObject):
    """Listens for later starts. Signal: asked(Wish)."""

    asked = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        if not self._server.listen(_name(data)):
            # What a process that died left behind; a living one would have taken the wish.
            QLocalServer.removeServer(_name(data))
            if not self._server.listen(_name(data)):
                _log.warning("later starts are not heard: %s", self._server.errorString())

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._forget(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._heard:
            return
        self._heard[socket] += bytes(socket.readAll().data())
        line, end, _ = self._heard[socket].partition(b"\n")
        if len(self._heard[socket]) > _LONGEST:
            socket.abort()
        if not end:
            return
        del self._heard[socket]
        wish = _wish(line)
        if wish is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(wish)

    def _forget(self, socket: QLocalSocket) -> None:
        self._heard.pop(socket, None)
        socket.deleteLater()


def _wish(line: bytes) -> Wish | None:
    try:
        said = json.loads(line)
        film = said["film"]
        return Wish(None if film is None else Path(film), bool(said["demo"]))
    except (ValueError, KeyError, TypeError):
        _log.warning("a later start said something that is no wish")
        return None


def _name(data: Path) -> str:
    """Return the name of the data folder's server: short, since some systems bound its length."""
    return f"takewright-{hashlib.sha256(str(data.absolute()).encode()).hexdigest()[:20]}"
