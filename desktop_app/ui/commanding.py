"""What all commands have in common: their keys, the palette, and what is said of them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.storage.settings import AppSettings, Motion
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.announce import announce
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.palette.desk import PaletteDesk
from desktop_app.ui.shortcuts.desk import ShortcutDesk
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import shown
from desktop_app.ui.workspace import Workspace

_SHOWN_MS: Final = 4000
_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Commanding(QObject):
    """Keys and palette of a window, for as long as it lives; says what was undone."""

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
        self._window = window
        self._theme = theme
        self._film: Workspace | None = None
        self._effects = {each: QApplication.isEffectEnabled(each) for each in _EFFECTS}
        self.shortcuts = ShortcutDesk(studio, window, icons, tasks, resources)
        self.palette = PaletteDesk(studio, window, theme, icons, tasks)
        # Heard before it is done: then its name is still that of what comes.
        window.actions_.on("undo", self._say_undone)
        window.actions_.on("redo", self._say_redone)
        theme.motion_changed.connect(self._calm)
        studio.settings_changed.connect(self._take_motion)
        self._take_motion(studio.settings)
        self._calm()

    def follow(self, film: Workspace | None) -> None:
        """Work on this film from now on; None while none is open."""
        self._film = film
        self.palette.follow(film)

    def _say_undone(self) -> None:
        name = None if self._film is None else self._film.session.undo_name
        if name is not None:
            self._say(self.tr("Undone: {what}").format(what=shown(name)))

    def _say_redone(self) -> None:
        name = None if self._film is None else self._film.session.redo_name
        if name is not None:
            self._say(self.tr("Done again: {what}").format(what=shown(name)))

    def _say(self, sentence: str) -> None:
        self._window.status.showMessage(sentence, _SHOWN_MS)
        announce(self._window, sentence)

    def _take_motion(self, settings: AppSettings) -> None:
        wanted = {Motion.SYSTEM: None, Motion.FULL: False, Motion.REDUCED: True}
        self._theme.set_reduced_motion(wanted[settings.motion])

    def _calm(self) -> None:
        """Let docks and menus move as the rest does."""
        self._window.setAnimated(not self._theme.reduced_motion)
        for effect in _EFFECTS if self._theme.reduced_motion else ():
            QApplication.setEffectEnabled(effect, False)
