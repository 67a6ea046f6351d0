"""The takes of a scene: a strip of pictures, the one in the film marked, and one more to be had."""

from collections.abc import Callable, Collection, Iterable
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from desktop_app.domain.asking import asks_for
from desktop_app.domain.money import Bill
from desktop_app.domain.project import ClipId, Project, Scene, SceneId, Take, TakeId
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.layout import row
from desktop_app.ui.drags import carry
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.panel_keys import PanelKeys
from desktop_app.ui.scrubbing import MOMENTS
from desktop_app.ui.take_tile import TakeMarks, TakeTile, TileArt
from desktop_app.ui.take_tiles import TILE, MoreTile, Tile
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.take_drop import mime_of

_GAP: Final = 8
_BAR: Final = 10
"""Pixels under the tiles for the bar that scrolls them."""


class TakeStrip(QScrollArea):
    """Shows the takes of one scene in a row.

    Signals: take_opened(Take) to look at one; another_requested() for one more; chosen_changed()
    when commands are for another take; menu_wished(QPoint on the screen) for the chosen one;
    menu_made(QMenu, Take, float | None) with the share of the take that is looked at, before it is
    shown;
    offer_changed() when one more costs something else or cannot be had.
    """

    take_opened = Signal(object)
    another_requested = Signal()
    chosen_changed = Signal()
    menu_wished = Signal(QPoint)
    menu_made = Signal(object, object, object)
    offer_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        pictures: LazyPictures,
        theme: Theme,
        icons: Icons,
        *,
        title_of_model: Callable[[str], str] = str,
    ) -> None:
        """`pictures` fetches posters, and filmstrips where more than one is asked for."""
        super().__init__()
        self.setObjectName("takeStrip")
        self.setAccessibleName(self.tr("Takes"))
        self._session = session
        self._pictures = pictures
        self._theme = theme
        self._icons = icons
        self._art = TileArt(pictures, self._key, title_of_model)
        self._scene_id: SceneId | None = None
        self._clips: frozenset[ClipId] = frozenset()
        self._tiles: dict[TakeId, TakeTile] = {}
        self._chosen: TakeId | None = None
        self._looked_at: TakeId | None = None
        self._moment: float | None = None
        self._actions: tuple[QAction, ...] = ()
        self.offer: tuple[Bill | None, str | None] = (None, None)
        """What one more take costs, and why none can be had now."""
        self._more = MoreTile(theme, icons)
        self._more.clicked.connect(self.another_requested)
        self._build()
        self._stop = session.changed.connect(self._follow)
        pictures.arrived.connect(self._repaint)
        theme.changed.connect(self._repaint)

    @property
    def chosen(self) -> Take | None:
        """The take that commands are for: the one last reached, else the one in the film."""
        project, scene = self._session.project, self._scene
        if scene is None:
            return None
        takes = project.takes_of(scene.id)
        for wanted in (self._chosen, scene.take_id):
            found = next((take for take in takes if take.id == wanted), None)
            if found is not None:
                return found
        return takes[-1] if takes else None

    def tell_menu(self, menu: QMenu) -> None:
        """Let others add to the menu of the chosen take what they can do with it."""
        self.menu_made.emit(menu, self.chosen, self._moment)

    def detach(self) -> None:
        """Stop following the session, before the strip goes."""
        self._stop()
        self._pictures.arrived.disconnect(self._repaint)
        self._theme.changed.disconnect(self._repaint)

    def hear(self, actions: Iterable[QAction]) -> None:
        """Have the keys of these commands mean the take whose tile has the focus."""
        self._actions = tuple(actions)
        for tile in self._tiles.values():
            PanelKeys(tile, self._actions)

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Show the takes of a scene, nothing for None."""
        if scene_id != self._scene_id:
            self._scene_id, self._chosen = scene_id, None
        self._show()
        self.chosen_changed.emit()

    def show_clips(self, clip_ids: Collection[ClipId]) -> None:
        """Mark the takes that these clips, chosen elsewhere, show for themselves alone."""
        if frozenset(clip_ids) != self._clips:
            self._clips = frozenset(clip_ids)
            self._show()

    def show_offer(self, price: Bill | None, why_not: str | None) -> None:
        """Say what one more take costs, or why none can be had now."""
        self.offer = (price, why_not)
        self._more.show_offer(price, why_not)
        self.offer_changed.emit()

    @property
    def _scene(self) -> Scene | None:
        project = self._session.project
        return project.scene_by_id.get(self._scene_id) if self._scene_id else None

    def _build(self) -> None:
        self._more.passed_on.connect(lambda by: self._pass_focus(self._more, by))
        self._more.reached.connect(lambda: self.ensureWidgetVisible(self._more))
        self._more.hide()
        inside = QWidget()
        inside.setProperty("ground", "panel")
        self._row = row(self._more, None, gap=_GAP)
        inside.setLayout(self._row)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        # Tab goes to the tiles.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)
        inside.setMaximumHeight(TILE.height())

    def _make_room(self, _: int, most: int) -> None:
        """Be as high as the tiles, and the bar while there is one."""
        self.setFixedHeight(TILE.height() + (_BAR if most else 0))

    def _follow(self, before: Project, after: Project) -> None:
        scene_id = self._scene_id
        if scene_id is None:
            return
        same_scene = before.scene_by_id.get(scene_id) == after.scene_by_id.get(scene_id)
        same_takes = before.takes_of(scene_id) == after.takes_of(scene_id)
        same_clips = before.timeline.picture is after.timeline.picture
        if not (same_scene and same_takes and same_clips):
            self._show()
            self.chosen_changed.emit()

    def _show(self) -> None:
        """Bring the tiles up to date; one that stays keeps its place and the focus."""
        project, scene = self._session.project, self._scene
        takes = project.takes_of(scene.id) if scene else ()
        self._drop_others({take.id for take in takes})
        for place, take in enumerate(takes):
            tile = self._tiles.get(take.id) or self._added(take, place)
            tile.show_take(take, self._marks_of(take))
        self._more.setVisible(scene is not None)
        self._want()
        self.updateGeometry()

    def _marks_of(self, take: Take) -> TakeMarks:
        project, scene = self._session.project, self._scene
        alone = [each.id for each in project.timeline.picture.clips if each.take_id == take.id]
        return TakeMarks(
            in_film=scene is not None and take.id == scene.take_id,
            is_stale=scene is not None and not asks_for(project, scene, take.asked),
            alone=len(alone),
            is_here=not self._clips.isdisjoint(alone),
        )

    def _drop_others(self, kept: Collection[TakeId]) -> None:
        line = list(self._tiles)
        for take_id in line:
            if take_id in kept:
                continue
            tile = self._tiles.pop(take_id)
            if tile.hasFocus():
                place = line.index(take_id)
                near = (*line[place + 1 :], *reversed(line[:place]))
                left = (self._tiles[each] for each in near if each in kept)
                next(left, self._more).setFocus()
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()

    def _added(self, take: Take, place: int) -> TakeTile:
        tile = TakeTile(self._theme, self._icons, self._art)
        tile.opened.connect(self._open)
        tile.use_wished.connect(self._use)
        tile.passed_on.connect(lambda by: self._pass_focus(tile, by))
        tile.reached.connect(lambda: self._reach(tile, take.id))
        tile.scrubbed.connect(self._look_for_moments)
        tile.carried.connect(self._carry)
        tile.menu_wished.connect(self._ask_for_menu)
        PanelKeys(tile, self._actions)
        others = list(self._tiles.items())
        others.insert(place, (take.id, tile))
        self._tiles = dict(others)
        self._row.insertWidget(place, tile)
        # The one that adds a take stays last, on screen and for Tab.
        for one, other in zip(line := self._line(), line[1:], strict=False):
            QWidget.setTabOrder(one, other)
        return tile

    def _line(self) -> list[Tile]:
        return [*self._tiles.values(), self._more]

    def _pass_focus(self, here: Tile, by: int) -> None:
        tiles = self._line()
        place = tiles.index(here) + by
        if 0 <= place < len(tiles):
            tiles[place].setFocus()

    def _reach(self, tile: TakeTile, take_id: TakeId) -> None:
        self.ensureWidgetVisible(tile)
        self._choose(take_id)

    def _choose(self, take_id: TakeId) -> None:
        if take_id != self._chosen:
            self._chosen = take_id
            self.chosen_changed.emit()

    def _open(self, take: Take) -> None:
        self._choose(take.id)
        self.take_opened.emit(take)

    def _use(self, take: Take) -> None:
        if self._scene_id == take.scene_id:
            self._session.choose_take(take.scene_id, take.id)

    def _ask_for_menu(self, take: Take, at: QPoint) -> None:
        tile = self._tiles.get(take.id)
        self._moment = None if tile is None else tile.moment
        self._choose(take.id)
        self.menu_wished.emit(at)

    def _carry(self, take: Take) -> None:
        tile = self._tiles.get(take.id)
        found = self._pictures.get(self._key(take, 1))
        picture = found[0] if found else QPixmap() if tile is None else tile.grab()
        carry(self, mime_of([take.id]), picture)

    def _look_for_moments(self, take: Take) -> None:
        if take.id != self._looked_at:
            self._looked_at = take.id
            self._want()

    def _want(self) -> None:
        """Have posters fetched, and before them the moments of the take under the pointer."""
        scene = self._scene
        takes = self._session.project.takes_of(scene.id) if scene else ()
        moments = [self._key(take, MOMENTS) for take in takes if take.id == self._looked_at]
        self._pictures.want([*moments, *(self._key(take, 1) for take in takes)])

    def _key(self, take: Take, count: int) -> PictureKey:
        height = round(TILE.height() * self.devicePixelRatioF())
        return PictureKey(self._session.path_of(take), count, height)

    def _repaint(self) -> None:
        for tile in self._tiles.values():
            tile.look_again()
        self._more.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn a wheel that goes up and down into one that goes along the strip."""
        bar = self.horizontalScrollBar()
        by = event.angleDelta()
        if bar.maximum() == 0 or abs(by.x()) > abs(by.y()):
            event.ignore() if bar.maximum() == 0 else super().wheelEvent(event)
            return
        bar.setValue(bar.value() - by.y() // 2)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        reached = next((tile for tile in self._line() if tile.hasFocus()), None)
        if reached is not None:
            self.ensureWidgetVisible(reached)
