"""What all commands have in common: their keys, the palette, and what is said of them."""

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette.desk import PaletteDesk
from desktop_app.ui.shortcuts.desk import ShortcutDesk
from desktop_app.ui.theme import Theme
from desktop_app.ui.workspace import Workspace


class Commanding(QObject):
    """Keys and palette of a window, for as long as it lives."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
        resources: Path,
    ) -> None:
        super().__init__()
        self.shortcuts = ShortcutDesk(studio, window, icons, tasks, resources)
        self.palette = PaletteDesk(studio, window, theme, icons, tasks)

    def follow(self, film: Workspace | None) -> None:
        """Work on this film from now on; None while none is open."""
        self.palette.follow(film)
