"""A timeline with the inspector beside it, and hands for both."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.actions import Actions
from desktop_app.ui.arrange_actions import ArrangeActions
from desktop_app.ui.controls import column, row
from desktop_app.ui.cut.beside_panel import BesidePanel
from desktop_app.ui.cut.clip_panel import ClipPanel
from desktop_app.ui.cut.inspector import Inspector
from desktop_app.ui.cut_actions import CutActions
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.panel import TimelinePanel
from desktop_app.ui.timeline.tracks import Item, ItemKey
from desktop_app.ui.timeline.view import TimelineView
from tests.fakes.harbour import (
    NOW,
    FakeJobs,
    FakeShelf,
    harbour,
    session_of,
    take_of,
)

NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class CutStand:
    """Timeline and inspector in a window with the window's commands."""

    def __init__(self, project: Project, folder: Path, theme: Theme, icons: Icons) -> None:
        shelf = FakeShelf()
        self.session: ProjectSession = session_of(project, folder)
        self.states = SceneStates(self.session, FakeJobs(), now_ms=lambda: NOW)
        self.timeline = TimelinePanel(self.session, self.states, shelf.filmstrip, theme, icons)
        self.clip_panel = ClipPanel(self.session, self.desk, icons)
        self.beside = BesidePanel(self.session, self.desk, icons)
        self.inspector = Inspector(QWidget(), self.clip_panel, self.beside)
        self.inspector.setFixedWidth(392)
        self.window = QMainWindow()
        self.actions = Actions(self.window, icons)
        self.commands = CutActions(self.actions)
        self.commands.follow(self.desk)
        self.arranging = ArrangeActions(self.actions)
        self.arranging.follow(self.timeline.arrange)
        self.view.item_opened.connect(self.inspector.edit_item)
        self.desk.item_added.connect(self.inspector.edit_item)
        whole, right = QWidget(), QWidget()
        right.setLayout(column(self.inspector.head, self.inspector, gap=0))
        whole.setLayout(row(self.timeline, right, gap=0))
        self.window.setCentralWidget(whole)
        self.window.resize(1900, 620)
        self.window.show()

    @property
    def view(self) -> TimelineView:
        return self.timeline.view

    @property
    def desk(self) -> CutDesk:
        return self.timeline.desk

    @property
    def project(self) -> Project:
        return self.session.project

    def clip(self, number: int) -> Clip:
        """Return clip `number` of the film as it is now, counted from 1."""
        return self.project.timeline.picture.clips[number - 1]

    def order(self) -> list[str]:
        return [clip.id for clip in self.project.timeline.picture.clips]

    def point(self, number: int) -> QPoint:
        return self.view.sight.clip_box(self.view.row.clips[number - 1]).center()

    def item_point(self, key: ItemKey) -> QPoint:
        for number, track in enumerate(self.view.tracks.rows):
            for item in track.items:
                if item.key == key:
                    return self.view.sight.item_box(number, item).center()
        raise LookupError(key)

    def items(self) -> list[Item]:
        return list(self.view.tracks.by_key.values())

    def click(self, point: QPoint, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, held, point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, LEFT, NO_KEY, start)
        for step in range(1, 9):
            QTest.mouseMove(viewport, start + (end - start) * step / 8)
        QTest.mouseRelease(viewport, LEFT, NO_KEY, end)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.view, key, held)

    def seek(self, at: Flicks) -> None:
        self.view.set_playhead(at)

    @property
    def panel(self) -> QWidget:
        """The panel in front."""
        panel = self.inspector.currentWidget()
        assert panel is not None
        return panel

    def field(self, name: str) -> QWidget:
        """Return the control that is called so in the panel in front."""
        panel = self.panel
        kinds = (
            QAbstractButton,
            QComboBox,
            QDoubleSpinBox,
            QLineEdit,
            QPlainTextEdit,
            QListWidget,
        )
        found = [each for kind in kinds for each in panel.findChildren(kind)]
        return next(each for each in found if name in (each.accessibleName(), _words(each)))

    def choose(self, name: str, value: object) -> None:
        """Choose in a combo box as a hand does."""
        box = self.field(name)
        assert isinstance(box, QComboBox)
        place = next(at for at in range(box.count()) if box.itemData(at) == value)
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def amount(self, name: str, value: float) -> None:
        """Put an amount into a field, as its arrows or its keys do."""
        box = self.field(name)
        assert isinstance(box, QDoubleSpinBox)
        box.setValue(value)

    def type_time(self, name: str, words: str) -> None:
        """Type a time over what is there and press Enter."""
        line = self.field(name)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def press(self, name: str) -> None:
        button = self.field(name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def sentences(self) -> list[str]:
        """Return every sentence in sight in the panel in front."""
        labels = self.panel.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible()]

    async def close(self) -> None:
        self.commands.follow(None)
        self.arranging.follow(None)
        self.timeline.close_down()
        self.states.close()
        await self.session.close()
        self.window.close()
        self.window.deleteLater()


MakeStand = Callable[..., CutStand]


@asynccontextmanager
async def cut_stands(theme: Theme, icons: Icons) -> AsyncIterator[MakeStand]:
    """Yield what puts stands on screen; they are put away at the end."""
    stands: list[CutStand] = []

    def build(project: Project | None = None, folder: Path = Path("film")) -> CutStand:
        stands.append(CutStand(project or taken(), folder, theme, icons))
        return stands[-1]

    yield build
    for stand in stands:
        await stand.close()


def taken(without: int | None = None) -> Project:
    """Return the harbour film with a take for every scene, but for number `without`."""
    project = harbour()
    takes = tuple(
        take_of(scene, 1)
        for number, scene in enumerate(project.scenes, start=1)
        if number != without
    )
    shown = {take.scene_id: take.id for take in takes}
    scenes = tuple(replace(scene, take_id=shown.get(scene.id)) for scene in project.scenes)
    return replace(project, scenes=scenes, takes=takes)


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
