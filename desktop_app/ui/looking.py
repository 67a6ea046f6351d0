"""*Look for new models and prices*: asks the service at once, and tells what is new."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.listing import Told, day_of
from desktop_app.studio.studio import Connection
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.words import counted, shown

_COMMAND = "look_for_models"

Tell = Callable[[str, Tone, Offer | None], None]


class Looking(QObject):
    """Carries the command out; while it looks the command is off and says why."""

    def __init__(
        self, services: Services, window: MainWindow, tasks: TaskScope, tell: Tell
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._tasks = tasks
        self._tell = tell
        self._is_looking = False
        self._dialog: SettingsDialog | None = None
        self._stop: Callable[[], None] = lambda: None
        window.actions_.on(_COMMAND, lambda: tasks.start(self._look()))
        services.joined.connect(self._join)
        services.leaving.connect(lambda _: self._leave())
        self._allow()

    def show_in(self, dialog: SettingsDialog) -> None:
        """Let the settings say what is known, and look from there, for as long as they are open."""
        self._dialog = dialog
        dialog.defaults_page.look_requested.connect(lambda: self._tasks.start(self._look()))
        dialog.finished.connect(lambda _: self._forget(dialog))
        self._allow()

    def _forget(self, dialog: SettingsDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _join(self, connection: Connection) -> None:
        self._stop = connection.account.catalogue_changed.connect(lambda _: self._allow())
        self._allow()

    def _leave(self) -> None:
        self._stop()
        self._stop = lambda: None
        self._allow()

    async def _look(self) -> None:
        connection = self._services.connection
        if connection is None or self._is_looking:
            return
        self._is_looking = True
        self._allow()
        try:
            news = await connection.lineup.look(wished=True)
        finally:
            self._is_looking = False
            self._allow()
        sentence = shown(news.sentence)
        self._show(connection, sentence, None)
        tone = Tone.WARN if news.problem or news.went else Tone.OK
        self._tell(sentence, tone, self._offer() if news.went else None)

    def _offer(self) -> Offer | None:
        """Offer other models where the open film asks for some that went."""
        replace = self._window.actions_["replace_models"]
        if not replace.isEnabled():
            return None
        return Offer(self.tr("Choose replacements…"), replace.trigger)

    def _allow(self) -> None:
        connection, why_not = self._services.connection, None
        if connection is None:
            why_not = self.tr("Takewright is still connecting to the service.")
        elif self._is_looking:
            why_not = self.tr("It is looking: a request a second, as the service asks.")
        self._window.actions_.allow(_COMMAND, why_not)
        if connection is not None:
            self._show(connection, self._known(connection.lineup.told), why_not)

    def _show(self, connection: Connection, words: str, why_not: str | None) -> None:
        if self._dialog is not None:
            page = self._dialog.defaults_page
            page.show_known(connection.account.catalogue, words, why_not)

    def _known(self, told: Told) -> str:
        """Say as of when models and prices are known."""
        if not told.listed_at and not told.priced_at:
            return self.tr("As they were when this Takewright was made.")
        parts = []
        if told.listed_at:
            count = counted("{count} model", "{count} models", len(told.listed))
            words = self.tr("The service lists {models} ({date}).")
            parts.append(words.format(models=count, date=day_of(told.listed_at)))
        if told.priced_at:
            words = self.tr("Prices are those of its table ({date}).")
            parts.append(words.format(date=day_of(told.priced_at)))
        return " ".join(parts)
