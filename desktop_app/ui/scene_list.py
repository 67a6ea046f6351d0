"""The list of scenes: choose, rename, reorder by hand or keys, remove, add, generate again."""

from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QWidget,
)

from desktop_app.domain.project import SceneId
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Group
from desktop_app.ui.batch_bar import BatchBar
from desktop_app.ui.bids import Pricing
from desktop_app.ui.controls import Button, Kind, Role, Text, column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.models import SceneListModel, SceneRole, SceneStates
from desktop_app.ui.scene_cards import CARD_HEIGHT, THUMBNAIL, SceneCardDelegate
from desktop_app.ui.scene_filter import SceneFilter
from desktop_app.ui.scene_table import SceneTable
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, side_by_side

Poster = Callable[[Path, int], Awaitable[bytes]]
"""The first picture of a film as JPEG, `height` pixels high; may raise a TakewrightError."""

_SETTLE_MS = 40
_PRICE_MS = 80


class SceneList(QWidget):
    """The scenes dock; `head`, at its foot, chooses which scenes are listed.

    Signals: scene_selected(scene_id) by mouse or key, not by `select_scene`; scene_opened(scene_id)
    for editing; add_requested(); remove_requested(list of scene ids), generate_requested(list of
    scene ids); chosen_changed() when other scenes are selected. Renaming and reordering go to the
    session directly.
    """

    scene_selected = Signal(str)
    scene_opened = Signal(str)
    add_requested = Signal()
    remove_requested = Signal(list)
    generate_requested = Signal(list)
    chosen_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        poster: Poster,
        price: Pricing,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sceneList")
        self.setAccessibleName(self.tr("Scene list"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._price = price
        self._is_quiet = False
        self._told: SceneId | None = None

        async def fetch(key: PictureKey) -> Sequence[bytes]:
            return [await poster(key.path, key.height)]

        self.pictures = LazyPictures(fetch, parent=self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._pricing = QTimer(self, singleShot=True, interval=_PRICE_MS)
        self.model = SceneListModel(session, states, self)
        self.table = SceneTable(theme)
        self.table.setModel(self.model)
        self.table.setItemDelegate(SceneCardDelegate(theme, self._poster_of, self))
        self.head = SceneFilter(icons, self.model.count)
        self._build(icons)
        self._connect(theme)
        self._fit_height()

    @property
    def current_scene(self) -> SceneId | None:
        """The scene that the keys act on."""
        scene = self.model.scene_at(self.table.currentIndex().row())
        return None if scene is None else scene.id

    def selected_scenes(self) -> tuple[SceneId, ...]:
        """Return the selected scenes, in film order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        scenes = (self.model.scene_at(row) for row in rows)
        return tuple(scene.id for scene in scenes if scene is not None)

    def select_scene(self, scene_id: SceneId | None) -> None:
        """Show a selection made elsewhere; tells nobody."""
        place = None if scene_id is None else self.model.row_of(scene_id)
        chosen = self.selected_scenes()
        # What this list has told comes back to it, and more may be selected with it.
        is_echo = scene_id == self._told and scene_id in chosen
        if place is not None and (is_echo or chosen == (scene_id,)):
            return
        self._told = scene_id
        with self._quietly():
            if scene_id is not None and place is None:
                # What is chosen elsewhere is listed, whatever group is shown.
                self.model.pinned = frozenset([scene_id])
                self.model.sift()
                place = self.model.row_of(scene_id)
            if place is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(place)
                self.table.scrollTo(self.model.index(place))

    def choose(self, scene_ids: Collection[SceneId]) -> None:
        """Select these scenes, whatever group is listed, and go to the first of them."""
        self.show_only(None)
        rows = [row for each in scene_ids if (row := self.model.row_of(each)) is not None]
        if not rows:
            return
        self.table.selectRow(min(rows))
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self.model.index(row)
            self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self.table.setFocus()

    @property
    def group(self) -> Group | None:
        """The group that is listed, None for all scenes."""
        return self.model.group

    def show_only(self, group: Group | None) -> None:
        """List the scenes of a group only; what is chosen stays chosen, in the list or not."""
        self.head.show_group(group)
        with self._quietly():
            self.model.show_only(group)
            self.table.clearSelection()
            place = self.model.row_of(self._told) if self._told else None
            if place is None:
                self._told = None
            else:
                self.table.selectRow(place)
                self.table.scrollTo(self.model.index(place))
        self._fit_height()

    def rename_current(self) -> None:
        """Let the current scene's title be typed over."""
        index = self.table.currentIndex()
        if index.isValid():
            self.table.edit(index)

    def move_current(self, by: int) -> None:
        """Move the current scene `by` places along the film."""
        place = self.table.currentIndex().row()
        target = max(0, min(place + by, self.model.rowCount() - 1))
        if place >= 0 and target != place:
            self._move(place, target)

    def open_current(self) -> None:
        """Open the current scene for editing."""
        if self.current_scene is not None:
            self.scene_opened.emit(self.current_scene)

    def remove_selected(self) -> None:
        """Ask for the selected scenes to be taken out of the film."""
        chosen = self.selected_scenes()
        if chosen:
            self.remove_requested.emit(list(chosen))

    def generate_selected(self) -> None:
        """Ask for one take more of each selected scene."""
        chosen = self.selected_scenes()
        if chosen:
            self.generate_requested.emit(list(chosen))

    def close_down(self) -> None:
        """Stop listening and fetching; the session may outlive this."""
        self.model.close()
        self.pictures.stop()
        self._settled.stop()
        self._pricing.stop()

    def _build(self, icons: Icons) -> None:
        self._note = Text("", Role.MUTED, wrap=True)
        self._all = Button(self.tr("Show all scenes"), Kind.OUTLINE)
        self._all.setObjectName("showAllScenes")
        self._empty = QWidget()
        self._empty.setLayout(
            column(self._note, row(self._all, None), gap=12, margins=(12, 16, 12, 4))
        )
        self.add_button = Button(self.tr("Add scene"))
        self.add_button.setObjectName("addSceneButton")
        self.add_button.set_icon(icons, "plus", "text_1")
        self.batch = BatchBar(icons)
        parts = column(
            self._empty,
            self.table,
            self._foot(),
            self.batch,
            gap=0,
        )
        # Scenes take all the room that they can fill; the button follows the last one.
        parts.setStretchFactor(self.table, 1)
        parts.insertStretch(3, 0)
        self.setLayout(parts)

    def _foot(self) -> QHBoxLayout:
        foot = row(self.add_button, self.head, margins=(12, 12, 12, 12))
        foot.setStretchFactor(self.add_button, 1)
        return foot

    def _connect(self, theme: Theme) -> None:
        table, model = self.table, self.model
        table.moved.connect(self._move)
        table.open_asked.connect(self.open_current)
        table.remove_asked.connect(self.remove_selected)
        table.nudge_asked.connect(self.move_current)
        choice = table.selectionModel()
        choice.selectionChanged.connect(self._selection_changed)
        choice.selectionChanged.connect(self._show_batch)
        choice.selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self._pricing.timeout.connect(self._show_batch)
        self.batch.generate_asked.connect(self.generate_selected)
        self.batch.remove_asked.connect(self.remove_selected)
        choice.currentRowChanged.connect(self._selection_changed)
        table.verticalScrollBar().valueChanged.connect(self.look_again)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self._fit_height)
            changed.connect(table.cancel_drag)
        model.rowsRemoved.connect(self._select_neighbour)
        model.layoutChanged.connect(table.cancel_drag)
        for changed in (model.dataChanged, model.layoutChanged):
            changed.connect(self.look_again)
        self.add_button.clicked.connect(self.add_requested)
        self.head.chosen.connect(self.show_only)
        self._all.clicked.connect(lambda: self.show_only(None))
        self._settled.timeout.connect(self._unpin)
        self._settled.timeout.connect(self._want_posters)
        self.pictures.arrived.connect(self._poster_arrived)
        theme.changed.connect(table.viewport().update)

    def show_prices(self) -> None:
        """Price what is chosen anew, soon: prices, models, words or the balance changed."""
        if self.batch.isVisible():
            self._pricing.start()

    def _show_batch(self) -> None:
        chosen = self.selected_scenes()
        known = self._session.project.scene_by_id
        # While scenes go, rows still stand for them.
        chosen = tuple(each for each in chosen if each in known)
        self.batch.show_chosen(chosen, self._price(chosen) if len(chosen) > 1 else None)

    def _fit_height(self) -> None:
        count = self.model.rowCount()
        is_empty = not self._session.project.scenes
        self.table.setVisible(count > 0)
        self._note.setText(self._empty_words(None if is_empty else self.group))
        self._empty.setVisible(count == 0)
        self._all.setVisible(not is_empty)
        self.table.setMaximumHeight(max(1, count * CARD_HEIGHT))
        self._settled.start()

    def _empty_words(self, group: Group | None) -> str:
        return {
            None: self.tr("No scenes yet. Write the first one, or start a story from a topic."),
            Group.MISSING: self.tr("No scene is missing a take."),
            Group.STALE: self.tr("No scene changed after its take was made."),
            Group.FAILED: self.tr("No scene has failed."),
            Group.MAKING: self.tr("Nothing is being made."),
            Group.READY: self.tr("No scene is ready yet."),
        }[group]

    def _move(self, place: int, target: int) -> None:
        scene = self.model.scene_at(place)
        if scene is not None:
            # Rows are places in the film only while all scenes are listed.
            self._session.move_scene(scene.id, self.model.place_of(target))
            self.table.scrollTo(self.model.index(target))

    def _selection_changed(self) -> None:
        # The current row alone will not do: a table makes its first row current when it is entered.
        if self._is_quiet:
            return
        chosen, current = self.selected_scenes(), self.current_scene
        # What is being worked on is not taken from under the hand when it leaves its group.
        self.model.pinned |= frozenset(chosen)
        self._settled.start()
        if current in (None, self._told) or current not in chosen:
            return
        self._told = current
        self.scene_selected.emit(current)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change what is selected without telling anyone."""
        before, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = before

    def _unpin(self) -> None:
        """Let scenes go that were kept in the list only while they were selected."""
        chosen = frozenset(self.selected_scenes())
        if self.group is not None and not self.model.pinned <= chosen:
            self.model.pinned &= chosen
            with self._quietly():
                self.model.sift()

    def _select_neighbour(self) -> None:
        """Select the scene next to a selection that was removed, so that keys go on working."""
        if self._is_quiet:
            return
        if self._told not in (None, *self.selected_scenes()) and self.current_scene is not None:
            self.table.selectRow(self.table.currentIndex().row())

    def _key(self, path: Path) -> PictureKey:
        return PictureKey(path, 1, round(THUMBNAIL.height() * self.devicePixelRatioF()))

    def _poster_of(self, path: Path) -> QPixmap | None:
        pictures = self.pictures.get(self._key(path))
        return pictures[0] if pictures else None

    def look_again(self) -> None:
        """Fetch the pictures of the scenes in sight, in a moment."""
        # Not connected directly: a signal's number would become the timer's interval.
        self._settled.start()

    def _visible_rows(self) -> range:
        height = self.table.viewport().height()
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(height - 1)
        return range(first, (last if last >= 0 else self.model.rowCount() - 1) + 1)

    def _want_posters(self) -> None:
        rows = self._visible_rows()
        paths = [self.model.index(place).data(SceneRole.PICTURE) for place in rows]
        self.pictures.want([self._key(path) for path in paths if path is not None])

    def _poster_arrived(self, path: Path) -> None:
        for place in self._visible_rows():
            index = self.model.index(place)
            if index.data(SceneRole.PICTURE) == path:
                self.table.update(index)

    def _menu(self) -> QMenu:
        menu = KeyMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place, last = self.table.currentIndex().row(), self.model.rowCount() - 1
        count = len(self.selected_scenes())
        remove = (
            self.tr("Remove scene") if count < 2 else self.tr("Remove {0} scenes").format(count)
        )
        self._offer_takes(menu)
        self._offer_place(menu)
        first = self.tr("It is the first scene.") if place <= 0 else None
        final = self.tr("It is the last scene.") if place >= last else None
        put_command(menu, "open_scene", self.open_current)
        put_command(menu, "rename_scene", self.rename_current)
        put_command(menu, "scene_up", lambda: self.move_current(-1), first)
        put_command(menu, "scene_down", lambda: self.move_current(1), final)
        put_command(menu, "remove_scenes", self.remove_selected, words=remove)
        return menu

    def _offer_takes(self, menu: QMenu) -> None:
        """Offer one take more of each selected scene, with what that costs."""
        chosen = self.selected_scenes()
        project = self._session.project
        again = any(project.takes_of(scene_id) for scene_id in chosen)
        bid = self._price(chosen)
        words = (
            counted("Generate again", "Generate {count} again", len(chosen))
            if again
            else counted("Generate", "Generate {count} scenes", len(chosen))
        )
        action = menu.addAction(side_by_side((words, bid.price)))
        action.setObjectName("generateSelected")
        action.setEnabled(bid.why_not is None)
        action.setToolTip(bid.why_not or self.tr("The takes that are there are kept."))
        action.triggered.connect(self.generate_selected)
        menu.setToolTipsVisible(True)
        menu.addSeparator()

    def _offer_place(self, menu: QMenu) -> None:
        """Offer scenes that no clip shows a place in the film."""
        shown = {clip.scene_id for clip in self._session.project.timeline.picture.clips}
        missing = [each for each in self.selected_scenes() if each not in shown]
        if missing:
            action = menu.addAction(self.tr("Put into the film"))
            action.triggered.connect(lambda _=False: self._session.cutting.put_scenes(*missing))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        table = self.table
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = table.currentIndex()
        if by_mouse:
            index = table.indexAt(table.viewport().mapFromGlobal(event.globalPos()))
        if not index.isValid():
            return
        if not table.selectionModel().isSelected(index):
            table.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        place = table.viewport().mapToGlobal(table.visualRect(index).center())
        self._menu().popup(event.globalPos() if by_mouse else place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()
