"""A strip of takes in a process of its own, beside a place to drop them on.

It reads a command a line and answers with a line of JSON: `places`, `dropped` (the ids, in the
order they came), `end`.
"""

import asyncio
import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.ui.aio import run
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.take_tile import TakeTile
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.timeline.take_drop import takes_in
from tests.fakes.harbour import FakeShelf, harbour, scene_id, session_of


class Basket(QWidget):
    """Takes what is dropped on it."""

    def __init__(self) -> None:
        super().__init__()
        self.dropped: list[str] = []
        self.setAcceptDrops(True)
        self.setMinimumSize(200, 120)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped += takes_in(event.mimeData())
        event.acceptProposedAction()


def box_of(widget: QWidget) -> list[int]:
    corner = widget.mapToGlobal(QPoint())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


class Stand:
    """The window and what it answers."""

    def __init__(self, app: QApplication) -> None:
        theme = Theme(app, paths.resources(), Mode.DARK, reduced_motion=True)
        shelf = FakeShelf()
        self.session = session_of(harbour(), Path("film"))
        self.opened: list[str] = []
        self.strip = TakeStrip(
            self.session,
            LazyPictures(lambda key: shelf.filmstrip(key.path, key.count, key.height)),
            theme,
            Icons(theme, paths.resources()),
        )
        self.strip.take_opened.connect(lambda take: self.opened.append(take.id))
        self.basket = Basket()
        self.window = QWidget()
        self.window.setLayout(column(self.strip, self.basket))
        self.window.resize(420, 240)
        self.window.show()
        self.strip.show_scene(scene_id(1))

    def answer(self, command: str) -> object:
        if command == "places":
            tiles = sorted(self.strip.findChildren(TakeTile), key=lambda each: each.x())
            boxes = {f"take {number}": box_of(each) for number, each in enumerate(tiles, 1)}
            return boxes | {"basket": box_of(self.basket)}
        return {"dropped": self.basket.dropped, "opened": self.opened}


async def serve() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    stand = Stand(app)
    while (line := await asyncio.to_thread(sys.stdin.readline)).strip() not in ("", "end"):
        print(json.dumps(stand.answer(line.strip())), flush=True)


if __name__ == "__main__":
    run(QApplication(sys.argv), serve)
