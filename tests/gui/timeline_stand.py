"""A window with timeline and scene list in a process of its own, for a real hand to work on.

It reads a command a line and answers with a line of JSON: `places`, `order`, `grab FILE`, `end`,
`caption` (puts one in) and `caption place`.
Every scene has a take of one colour, so a picture of the window tells the order.
"""

import asyncio
import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.domain.project import Project
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.ui.aio import run
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.timeline.access import timeline_access
from desktop_app.ui.timeline.panel import TimelinePanel
from tests.fakes.harbour import NOW, FakeJobs, FakeShelf, free, harbour, session_of, take_of

COLOURS = {"s1": "#c02020", "s2": "#20a030", "s3": "#2040d0", "s4": "#c0a020", "s5": "#a020a0"}


def all_taken() -> Project:
    """Return the harbour film with a take for every scene."""
    project = harbour()
    takes = tuple(take_of(scene, 1) for scene in project.scenes)
    scenes = zip(project.scenes, takes, strict=True)
    shown = tuple(replace(scene, take_id=take.id) for scene, take in scenes)
    return replace(project, scenes=shown, takes=takes)


class Stand:
    """The window and what it answers."""

    def __init__(self, app: QApplication) -> None:
        theme = Theme(app, paths.resources(), Mode.DARK)
        icons = Icons(theme, paths.resources())
        shelf = FakeShelf(colours=COLOURS)
        self.session = session_of(all_taken(), Path("film"))
        self.states = SceneStates(self.session, FakeJobs(), now_ms=lambda: NOW)
        self.scenes = SceneList(self.session, self.states, shelf.poster, free, theme, icons)
        self.timeline = TimelinePanel(self.session, self.states, shelf.filmstrip, theme, icons)
        self.window = QWidget()
        self.window.setLayout(column(self.scenes, self.timeline, gap=0))
        self.window.setGeometry(0, 0, 1200, 760)
        self.scenes.scene_selected.connect(self.timeline.view.select_scene)
        self.timeline.view.scene_selected.connect(self.scenes.select_scene)
        self.window.show()

    def answer(self, command: str) -> object:
        match command.split():
            case ["places"]:
                return self._places()
            case ["order"]:
                project = self.session.project
                clips = [clip.scene_id for clip in project.timeline.picture.clips]
                return {
                    "clips": clips,
                    "scenes": [scene.id for scene in project.scenes],
                    "titles": [scene.title for scene in project.scenes],
                    "frames": {
                        clip.scene_id: project.format.rate.frames_in(project.duration_of(clip))
                        for clip in project.timeline.picture.clips
                    },
                    "undo": self.session.undo_name,
                    "playhead": self.timeline.view.playhead,
                    "density": self.timeline.view.sight.scale.density,
                }
            case ["caption"]:
                place = TimeRange(flicks(12), flicks(4))
                return self.session.cutting.add_caption("We leave before dawn.", place)
            case ["caption", "place"]:
                (said,) = self.session.project.timeline.captions
                found = self.session.project.place_of(said.placement)
                return None if found is None else [found.start, found.duration]
            case ["grab", path]:
                return self.window.grab().save(path)
            case _:
                return None

    def _places(self) -> dict[str, list[int]]:
        view, table = self.timeline.view, self.scenes.table
        found = {
            f"clip {clip.scene_id}": _on_screen(view.viewport(), view.sight.clip_box(clip))
            for clip in view.row.clips
        }
        for place, scene in enumerate(self.scenes.model.scenes):
            box = table.visualRect(self.scenes.model.index(place))
            found[f"card {scene.id}"] = _on_screen(table.viewport(), box)
        for key in view.tracks.by_key:
            found[f"item {key.kind}"] = _on_screen(view.viewport(), view.item_box(key) or QRect())
        found["ruler"] = _on_screen(view.viewport(), view.sight.ruler)
        return found

    async def close(self) -> None:
        self.scenes.close_down()
        self.timeline.close_down()
        self.states.close()
        await self.session.close()


def _on_screen(widget: QWidget, box: QRect) -> list[int]:
    corner = widget.mapToGlobal(QPoint(box.left(), box.top()))
    return [corner.x(), corner.y(), box.width(), box.height()]


async def main() -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    stand = Stand(app)
    while command := (await asyncio.to_thread(sys.stdin.readline)).strip():
        if command == "end":
            break
        print(json.dumps(stand.answer(command)), flush=True)
    await stand.close()


if __name__ == "__main__":
    QAccessible.installFactory(timeline_access)
    run(QApplication(sys.argv[:1]), main)
