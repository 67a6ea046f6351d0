"""Which provider the window works with: the real one with its key, or the simulator."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.studio.service import SIMULATOR, SimulatorProcess
from desktop_app.studio.studio import Connection, Studio

StartSimulator = Callable[[], Awaitable[SimulatorProcess]]


class Services(QObject):
    """Holds the one connection that is in use.

    Signals: leaving(Connection) before one is closed, joined(Connection) when one is in use.
    """

    leaving = Signal(object)
    joined = Signal(object)

    def __init__(self, studio: Studio, start_simulator: StartSimulator) -> None:
        super().__init__()
        self.connection: Connection | None = None
        self._studio = studio
        self._start_simulator = start_simulator
        self._simulator: SimulatorProcess | None = None
        self._turn = asyncio.Lock()
        studio.settings_changed.connect(lambda _: self._reconsider())

    @property
    def is_simulated(self) -> bool:
        """Tell whether the simulator makes the clips."""
        return self.connection is not None and self.connection.service.id == SIMULATOR

    def title_of_model(self, model_id: str) -> str:
        """Return what a model is called, its id while that is not known."""
        connection = self.connection
        model = None if connection is None else connection.account.catalogue.get(model_id)
        return model.title if model else model_id

    async def use_real(self) -> Connection:
        """Connect to the provider of the settings, with whatever key there is now.

        Raises TakewrightError when the key or the address is none; the simulator stays then.
        """
        async with self._turn:
            service = await self._studio.real_service()
            connection = self._studio.connect(service)
            await self._change(connection)
            await self._end_simulator()
            return connection

    async def use_simulator(self) -> Connection:
        """Start the simulator, unless it runs, and connect to it; raises LocalFault."""
        async with self._turn:
            if self.connection is not None and self.is_simulated:
                return self.connection
            self._simulator = await self._start_simulator()
            connection = self._studio.connect(self._simulator.service)
            await self._change(connection)
            return connection

    async def close(self) -> None:
        """Let go of the provider, after answers that are on their way have arrived."""
        async with self._turn:
            await self._leave()
            await self._end_simulator()

    def _reconsider(self) -> None:
        """The caps may be others now."""
        if self.connection is not None:
            self.connection.allowance.reconsider()

    async def _change(self, connection: Connection) -> None:
        await self._leave()
        self.connection = connection
        await connection.start()
        self.joined.emit(connection)
        await connection.account.refresh()
        await connection.lineup.begin()
        await connection.ask_gateway()
        connection.lineup.watch()

    async def _leave(self) -> None:
        if self.connection is not None:
            leaving, self.connection = self.connection, None
            self.leaving.emit(leaving)
            await leaving.close()

    async def _end_simulator(self) -> None:
        if self._simulator is not None:
            ending, self._simulator = self._simulator, None
            await ending.close()
