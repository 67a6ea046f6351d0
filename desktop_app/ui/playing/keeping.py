"""What the player remembers, read from the settings and kept in them."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.storage.settings import AppSettings
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.playing.habits import Guide, Habits

_SETTLE_MS: Final = 400
"""A slider that is drawn tells of each step on its way."""


def habits_of(settings: AppSettings) -> Habits:
    """Return what is remembered; names of lines that this version does not know are left out."""
    guides = frozenset(Guide(each) for each in settings.player_guides if each in set(Guide))
    return Habits(settings.player_volume, settings.player_muted, guides)


class HabitKeeper(QObject):
    """Writes the newest habits once they have settled."""

    def __init__(self, studio: Studio, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._tasks = tasks
        self._newest: Habits | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self.write)

    def keep(self, habits: Habits) -> None:
        """Remember this."""
        self._newest = habits
        self._settling.start()

    def write(self) -> None:
        """Write what is not written yet, without waiting any longer."""
        self._settling.stop()
        habits, self._newest = self._newest, None
        if habits is not None:
            self._tasks.start(self._write(habits))

    async def _write(self, habits: Habits) -> None:
        settings = replace(
            self._studio.settings,
            player_volume=habits.volume,
            player_muted=habits.is_muted,
            player_guides=tuple(sorted(habits.guides)),
        )
        await self._studio.change_settings(settings)
