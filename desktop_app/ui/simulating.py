"""The simulator in place of the service: offered where there is no key, and left again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.studio.standing import Connection as Standing
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.services import Services
from desktop_app.ui.workspace import Workspace


class Simulating(QObject):
    """Carries out *Use the simulator* and offers it with a film that nobody can pay for."""

    def __init__(self, services: Services, window: MainWindow, tasks: TaskScope) -> None:
        super().__init__()
        self._services = services
        self._window = window
        self._tasks = tasks
        self._film: Workspace | None = None
        self._stops: tuple[Callable[[], None], ...] = ()
        window.actions_.on("simulate", lambda: tasks.start(self._change()))
        services.joined.connect(lambda _: self._name())

    def follow(self, film: Workspace | None) -> None:
        """Work on this film from now on; None while none is open."""
        self._listen_no_more()
        self._film = film
        if film is not None:
            self._stops = (
                film.connection.account.changed.connect(lambda _: self._consider()),
                film.session.changed.connect(lambda _before, _after: self._consider()),
            )
            self._consider()

    async def _change(self) -> None:
        self._window.notice.clear()
        if self._services.is_simulated:
            await self._services.use_real()
        else:
            await self._services.use_simulator()

    def _name(self) -> None:
        leaves = self.tr("Leave the simulator")
        self._window.actions_.name("simulate", leaves if self._services.is_simulated else None)

    def _listen_no_more(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = ()

    def _consider(self) -> None:
        """Say once for a film what can be done without a key, where takes are still to be made."""
        film = self._film
        if film is None or film.connection.account.state.connection is not Standing.NO_KEY:
            return
        project = film.session.project
        if all(project.take_of(clip) for clip in project.timeline.picture.clips):
            return
        self._listen_no_more()
        self._window.notice.tell(
            self.tr("There is no key yet. The simulator makes real clips and costs nothing."),
            Tone.ACCENT,
            Offer(self.tr("Use the simulator"), self._window.actions_["simulate"].trigger),
        )
