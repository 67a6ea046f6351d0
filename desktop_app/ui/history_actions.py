"""The list of steps of the open film, shown under the undo button when it is asked for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.actions import Actions
from desktop_app.ui.history_list import HistoryList


class HistoryActions(QObject):
    """Gives the command *History* to the open film."""

    def __init__(self, actions: Actions, button: QWidget) -> None:
        super().__init__()
        self._button = button
        self._session: ProjectSession | None = None
        actions.on("history", self._open)

    def follow(self, session: ProjectSession | None) -> None:
        """Show the steps of this film from now on; None while none is open."""
        self._session = session

    def _open(self) -> None:
        if self._session is not None:
            HistoryList(self._button.window(), self._session).open_under(self._button)
