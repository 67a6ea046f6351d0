"""A player in a process and on a screen of its own, for a real hand to work on.

It reads a command a line and answers with a line of JSON: `load FILE`, `gap FILE` (with a scene
missing after half of it), `say WORDS`, `sheet on|off` (over the window), `give COMMAND`,
`resize W H`, `places`, `state`, `grab FILE` (the whole screen, as the X server has it), `end`.
"""

import asyncio
import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from desktop_app import paths
from desktop_app.domain.time import FrameRate
from desktop_app.ui.aio import run
from desktop_app.ui.dialogs import Sheet
from desktop_app.ui.icons import Icons
from desktop_app.ui.player import Player, Source
from desktop_app.ui.playing.card import Missing
from desktop_app.ui.stage import Picture, Stage
from desktop_app.ui.theme import Mode, Theme
from tests.fakes.courses import Gapped
from tests.gui.player_hands import Hands

RATE = FrameRate(30)
FRAMES = 45
MISSING = Missing("2 · Nets", "Hands haul a net.", "draft", "Not generated yet.")


class Stand:
    """The window and what it answers."""

    def __init__(self, app: QApplication) -> None:
        self.theme = Theme(app, paths.resources(), Mode.LIGHT)
        icons = Icons(self.theme, paths.resources())
        self.player = Player(self.theme, icons)
        self.hands = Hands(self.player, icons)
        self.player.setGeometry(100, 60, 900, 600)
        self.player.show()
        self.sheet = Sheet(self.player, "Over it", QSize(200, 120))

    def answer(self, command: str) -> object:
        verb, _, rest = command.partition(" ")
        match verb:
            case "load":
                self.player.load(Source(Path(rest), RATE, RATE.of_frames(FRAMES)))
            case "gap":
                self.player.describe_gaps(lambda gap: MISSING)
                source = Source(Path(rest), RATE, RATE.of_frames(FRAMES), QSize(320, 176))
                self.player.load(source, course=Gapped())
            case "give":
                self.hands.actions[rest].trigger()
            case "resize":
                self.player.resize(*(int(each) for each in rest.split()))
            case "sheet":
                self.sheet.setVisible(rest == "on")
            case "say":
                self.player.show_message(rest)
            case "places":
                return {kind.__name__: self._box(kind) for kind in (Picture, Stage, QSlider)}
            case "state":
                return self._state()
            case "grab":
                return QGuiApplication.primaryScreen().grabWindow(0).save(rest)
        return None

    def _state(self) -> dict[str, object]:
        picture = self._find(Picture)
        return {
            "plays": self.player.is_playing,
            "frame": self.player.position // RATE.frame,
            "frames": self.player.frames_shown,
            "full": picture.isFullScreen(),
            "shown": picture.isVisible(),
            "controls": self._controls(),
            "colours": {each: self.theme.color(each).name() for each in ("thumbnail", "panel")},
            "stage": self.theme.color("stage").name(),
        }

    def _controls(self) -> bool:
        bar = self.player.findChild(QWidget, "transportBar")
        return bar is not None and bar.isVisible()

    def _find(self, kind: type[QWidget]) -> QWidget:
        found = self.player.findChild(kind)
        if found is None:
            raise LookupError(kind)
        return found

    def _box(self, kind: type[QWidget]) -> list[int]:
        widget = self._find(kind)
        corner = widget.mapToGlobal(QPoint(0, 0))
        return [corner.x(), corner.y(), widget.width(), widget.height()]


async def serve(app: QApplication) -> None:
    stand = Stand(app)
    while (line := (await asyncio.to_thread(sys.stdin.readline)).strip()) not in ("", "end"):
        print(json.dumps(stand.answer(line)), flush=True)
    stand.player.stop()


def main() -> None:
    app = QApplication(["player"])
    run(app, lambda: serve(app))


if __name__ == "__main__":
    main()
