"""Opens the palette with what this window can do, and does what is chosen."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette.entries import SCENE, Entry
from desktop_app.ui.palette.popup import Palette
from desktop_app.ui.registry.command import OF_SHEETS, Command
from desktop_app.ui.shortcuts.words import menu_name
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, side_by_side
from desktop_app.ui.workspace import Workspace


class PaletteDesk(QObject):
    """The palette of a window: its commands, and the scenes of the open film."""

    def __init__(
        self, studio: Studio, window: MainWindow, theme: Theme, icons: Icons, tasks: TaskScope
    ) -> None:
        super().__init__()
        self._studio = studio
        self._actions = window.actions_
        self._batches = window.header.batches
        self._icons = icons
        self._tasks = tasks
        self._film: Workspace | None = None
        self.palette = Palette(
            window, theme, self._entries, lambda: self._studio.settings.recent_commands
        )
        self.palette.chosen.connect(self._do)
        self._actions.on("palette", self.palette.summon)

    def follow(self, film: Workspace | None) -> None:
        """Offer the scenes of this film from now on."""
        self._film = film

    def _entries(self) -> list[Entry]:
        # Their prices are reckoned only when they are looked at, as they are now.
        self._batches.aboutToShow.emit()
        commands = [each for each in self._actions.commands if self._is_listed(each)]
        return [*map(self._entry, commands), *self._scenes()]

    @staticmethod
    def _is_listed(command: Command) -> bool:
        return command.id != "palette" and command.menu not in OF_SHEETS

    def _entry(self, command: Command) -> Entry:
        action = self._actions[command.id]
        native = QKeySequence.SequenceFormat.NativeText
        return Entry(
            command.id,
            self._actions.words(command.id),
            menu_name(command.menu),
            by_itself(action.shortcut().toString(native)),
            action.icon(),
            None if action.isEnabled() else self._actions.why_not(command.id) or action.toolTip(),
            action.trigger,
        )

    def _scenes(self) -> list[Entry]:
        film = self._film
        if film is None:
            return []
        icon, place = self._icons.icon("clapperboard"), self.tr("Go to scene")
        return [
            Entry(
                f"{SCENE}{scene.id}",
                side_by_side((number, scene.title)),
                place,
                "",
                icon,
                None,
                partial(film.go_to, scene.id),
            )
            for number, scene in enumerate(film.session.project.scenes, 1)
        ]

    def _do(self, entry: Entry) -> None:
        entry.do()
        if not entry.id.startswith(SCENE):
            self._tasks.start(self._remember(entry.id))

    async def _remember(self, command: str) -> None:
        await self._studio.change_settings(self._studio.settings.with_command(command))
