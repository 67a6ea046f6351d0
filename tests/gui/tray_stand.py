"""The tray and the shots of a scene in a window, with real takes and real pictures."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPlainTextEdit, QWidget

from desktop_app import paths
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.jobs import JobState
from desktop_app.domain.models import Field, Kind, Model, ModelId, Role, ShotRules
from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, Scene, SceneId
from desktop_app.domain.references import Reference, Use
from desktop_app.domain.time import Flicks
from desktop_app.media.pictures import poster
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.account import Account
from desktop_app.studio.references import ReferenceDesk
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.corner import TrayCorner
from desktop_app.ui.references.line import ReferenceLine
from desktop_app.ui.references.tile import ReferenceTile
from desktop_app.ui.references.tray import ReferenceTray
from desktop_app.ui.theme import Theme
from tests.fakes.clips import solid_clip
from tests.fakes.harbour import harbour, scene_id, session_of

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
ALL, WORDS = ModelId("test/all"), ModelId("test/words")
RED, BLUE = "#c81e1e", "#1e32c8"


class Shelf:
    """Reads pictures as the studio's shelf does, and keeps none."""

    async def poster(self, path: Path, height: int, at: Flicks = Flicks(0)) -> bytes:  # noqa: B008
        return await asyncio.to_thread(poster, path, height, at)


class Purse:
    """An account that nothing is asked of."""

    async def credit(self) -> Credits:
        return Credits.parse(100)

    async def listed_models(self) -> frozenset[str]:
        return frozenset()


@cache
def models() -> Catalogue:
    """Return the catalogue with a model that takes everything, and one that takes words alone."""
    shipped = load_catalogue(paths.resources() / "models.json")
    plain = next(each for each in shipped if each.id == "wan/3-0-video")
    words = tuple(
        each
        for each in plain.fields
        if each.role in (Role.PROMPT, Role.ASPECT, Role.SECONDS, Role.RESOLUTION)
    )
    shots = Field("shots", Role.SHOTS, Kind.OBJECT_LIST, maximum=3, shots=ShotRules("p", "s"))
    media = (
        Field("first", Role.FIRST_FRAME, Kind.URL),
        Field("last", Role.LAST_FRAME, Kind.URL),
        Field("pictures", Role.PICTURES, Kind.URL_LIST, maximum=2),
        Field("films", Role.VIDEOS, Kind.URL_LIST, maximum=1),
        Field("sounds", Role.SOUNDS, Kind.URL_LIST, maximum=1),
        shots,
    )

    def made(id_: ModelId, title: str, fields: tuple[Field, ...]) -> Model:
        return replace(plain, id=id_, title=title, fields=fields, variant_of=ModelId(""))

    return Catalogue(
        [*shipped, made(ALL, "Everything", (*words, *media)), made(WORDS, "Words only", words)]
    )


def film(folder: Path, model: ModelId = ALL) -> Project:
    """Return the harbour film: scene 1 has a red take and a blue one, on disk."""
    project = harbour()
    scenes = tuple(
        replace(each, settings=replace(each.settings, model=model)) for each in project.scenes
    )
    by_id = {each.id: each for each in scenes}
    for take, colour in zip(project.takes[:2], (BLUE, RED), strict=True):
        path = folder / take.path
        path.parent.mkdir(parents=True, exist_ok=True)
        solid_clip(path, colour.replace("#", "0x"), frames=6, size=(320, 176), sound=None)
    # Made as the scene is: what was made otherwise is out of date, which the tray says.
    takes = tuple(
        replace(each, prompt=by_id[each.scene_id].prompt, settings=by_id[each.scene_id].settings)
        for each in project.takes
    )
    return replace(project, scenes=scenes, takes=takes)


class TrayStand:
    """Tray and shots under one another; hands and eyes for both."""

    def __init__(self, project: Project, folder: Path, theme: Theme, icons: Icons) -> None:
        self.folder = folder
        self.session = session_of(project, folder)
        self.account = Account(Purse(), models(), name="Test", has_key=True)
        self.account.catalogue = models()
        self.errors: list[BaseException] = []
        self.latest: dict[SceneId, JobState] = {}
        self.tasks = TaskScope(self.errors.append)
        self.window = QWidget()
        self.corner = TrayCorner(
            self.session,
            ReferenceDesk(Shelf()),  # type: ignore[arg-type] # all of a shelf that it asks for
            self.account,
            self.tasks,
            theme,
            icons,
            self.window,
            latest=self.latest.get,
        )
        self.window.setLayout(column(self.corner.shots, self.corner.tray, None))
        self.window.resize(392, 620)
        self.window.show()
        self.window.activateWindow()
        self.show(1)

    @property
    def tray(self) -> ReferenceTray:
        return self.corner.tray

    @property
    def line(self) -> ReferenceLine:
        return self.tray.line

    def show(self, number: int) -> None:
        self.corner.show_scene(scene_id(number))

    def scene(self, number: int = 1) -> Scene:
        return self.session.project.scene_by_id[scene_id(number)]

    def own(self, number: int = 1) -> list[tuple[str, str]]:
        return [(each.use.value, each.name) for each in self.scene(number).references]

    def references(self, number: int = 1) -> Sequence[Reference]:
        return self.scene(number).references

    def frame(self, use: Use) -> ReferenceTile:
        return self.tray.slot_of(use).tile

    def button(self, name: str) -> QAbstractButton:
        found = self.window.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def edit(self, name: str) -> QPlainTextEdit:
        found = self.window.findChild(QPlainTextEdit, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), LEFT)

    def text(self, name: str) -> str:
        found = self.window.findChild(QLabel, name)
        assert found is not None, name
        return found.text() if found.isVisible() else ""

    def menu(self) -> dict[str, str | None]:
        """Return what the open menu offers, each with why it is off."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return {
            each.objectName(): None if each.isEnabled() else each.toolTip()
            for each in menu.actions()
            if not each.isSeparator()
        }

    def choose(self, name: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(each for each in menu.actions() if each.objectName() == name)
        menu.hide()
        action.trigger()

    def drop(self, mime: QMimeData, on: QWidget) -> bool:
        """Drag something over a part of the tray and let it go; tells whether it was taken."""
        place = on.mapTo(self.tray, on.rect().center())
        enter = QDragEnterEvent(place, COPY, mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.tray, enter)
        if not enter.isAccepted():
            return False
        drop = QDropEvent(QPointF(place), COPY, mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.tray, drop)
        return drop.isAccepted()

    def hover(self, mime: QMimeData, on: QWidget) -> None:
        place = on.mapTo(self.tray, on.rect().center())
        QApplication.sendEvent(self.tray, QDragEnterEvent(place, COPY, mime, LEFT, NO_KEY))

    def leave(self) -> None:
        QApplication.sendEvent(self.tray, QDragLeaveEvent())

    def key(self, on: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(on, QKeyEvent(kind, key, held))

    def colour(self, tile: ReferenceTile) -> str:
        """Return the colour in the middle of a tile as it is painted."""
        picture: QPixmap = tile.grab()
        return picture.toImage().pixelColor(picture.rect().center()).name()

    async def close(self) -> None:
        await self.tasks.close()
        self.corner.close()
        self.window.close()
        self.window.deleteLater()


def files(*paths_: Path) -> QMimeData:
    """Return what the file manager drags."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths_])
    return mime


def near(one: str, other: str) -> bool:
    """Tell whether two colours are the same but for what a codec made of them."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return all(abs(a - b) < 40 for a, b in pairs)


def middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
