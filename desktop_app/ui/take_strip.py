"""The takes of a scene: a strip of pictures, the one in the film marked, and one more to be had."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.money import Credits
from desktop_app.domain.project import Project, SceneId, Take, TakeId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.layout import FlowLayout
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.take_tiles import TILE, MoreTile, TakeTile, Tile
from desktop_app.ui.theme import Theme

_GAP: Final = 8


class TakeStrip(QWidget):
    """Shows the takes of one scene.

    Signals: take_opened(Take) to look at one; another_requested() for one more.
    """

    take_opened = Signal(object)
    another_requested = Signal()

    def __init__(
        self,
        session: ProjectSession,
        pictures: LazyPictures,
        theme: Theme,
        icons: Icons,
        *,
        title_of_model: Callable[[str], str] = str,
    ) -> None:
        super().__init__()
        self.setObjectName("takeStrip")
        self.setAccessibleName(self.tr("Takes"))
        self._session = session
        self._pictures = pictures
        self._theme = theme
        self._icons = icons
        self._title_of_model = title_of_model
        self._scene_id: SceneId | None = None
        self._tiles: dict[TakeId, TakeTile] = {}
        self._more = MoreTile(theme, icons)
        self._more.clicked.connect(self.another_requested)
        self._more.passed_on.connect(lambda by: self._pass_focus(self._more, by))
        self._more.hide()
        self._flow = FlowLayout(_GAP)
        self.setLayout(self._flow)
        self._flow.addWidget(self._more)
        self._stop = session.changed.connect(self._follow)
        pictures.arrived.connect(self._repaint)
        theme.changed.connect(self._repaint)

    def detach(self) -> None:
        """Stop following the session, before the strip goes."""
        self._stop()
        self._pictures.arrived.disconnect(self._repaint)
        self._theme.changed.disconnect(self._repaint)

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show the takes of a scene, nothing for None."""
        self._scene_id = scene_id
        self._show()

    def show_offer(self, price: Credits | None, why_not: str | None) -> None:
        """Say what one more take costs, or why none can be had now."""
        self._more.show_offer(price, why_not)

    def _follow(self, before: Project, after: Project) -> None:
        scene_id = self._scene_id
        if scene_id is None:
            return
        old, new = before.scene_by_id.get(scene_id), after.scene_by_id.get(scene_id)
        same = before.takes_of(scene_id) == after.takes_of(scene_id)
        if (
            not same
            or (old and old.take_id) != (new and new.take_id)
            or (old is None) != (new is None)
        ):
            self._show()

    def _show(self) -> None:
        """Bring the tiles up to date; one that stays keeps its place and the focus."""
        project, scene_id = self._session.project, self._scene_id
        scene = project.scene_by_id.get(scene_id) if scene_id else None
        takes = project.takes_of(scene.id) if scene else ()
        for take_id in self._tiles.keys() - {take.id for take in takes}:
            tile = self._tiles.pop(take_id)
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for take in takes:
            tile = self._tiles.get(take.id) or self._added(take)
            tile.show_take(take, in_film=scene is not None and take.id == scene.take_id)
        self._more.setVisible(scene is not None)
        self._pictures.want([self._key(take) for take in takes])
        self.updateGeometry()

    def _added(self, take: Take) -> TakeTile:
        tile = TakeTile(self._theme, self._icons, self._pictures, self._key, self._title_of_model)
        tile.opened.connect(self.take_opened)
        tile.use_wished.connect(self._use)
        tile.passed_on.connect(lambda by: self._pass_focus(tile, by))
        self._tiles[take.id] = tile
        # The one that adds a take stays last, on screen and for Tab.
        self._flow.removeWidget(self._more)
        self._flow.addWidget(tile)
        self._flow.addWidget(self._more)
        QWidget.setTabOrder(tile, self._more)
        return tile

    def _pass_focus(self, here: Tile, by: int) -> None:
        tiles: list[Tile] = [*self._tiles.values(), self._more]
        place = tiles.index(here) + by
        if 0 <= place < len(tiles):
            tiles[place].setFocus()

    def _use(self, take: Take) -> None:
        if self._scene_id == take.scene_id:
            self._session.choose_take(take.scene_id, take.id)

    def _key(self, take: Take) -> PictureKey:
        height = round(TILE.height() * self.devicePixelRatioF())
        return PictureKey(self._session.path_of(take), 1, height)

    def _repaint(self) -> None:
        for tile in self._tiles.values():
            tile.look_again()
        self._more.update()
