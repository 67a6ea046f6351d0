"""Steps of history that put the file of a take away: done, undone and redone one at a time.

The film is saved without the take before its file goes, and the file is back before the film has
the take again. So whatever dies in between leaves no take without a file: what lies in its place
and in no film is taken up when the film is opened.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Protocol

from desktop_app.domain import edits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.takes import with_take_back
from desktop_app.studio.history import Disposal, History, Step
from desktop_app.studio.signal import Signal
from desktop_app.studio.standing import SaveKind, SaveState

Turn = Callable[[], Coroutine[object, object, None] | None]
"""Does something now, or returns what is still to be waited for."""


class Turns:
    """Does one thing after the other: what is called for while one takes its time waits for it."""

    def __init__(self) -> None:
        self._waiting: list[Turn] = []
        self._running: asyncio.Task[None] | None = None

    def take(self, turn: Turn) -> None:
        """Do it now, or as soon as what is being done is over."""
        self._waiting.append(turn)
        self._go_on()

    async def over(self) -> None:
        """Wait until nothing is being done and nothing waits."""
        while self._running is not None:
            await asyncio.wait({self._running})

    def _go_on(self) -> None:
        while self._waiting and self._running is None:
            work = self._waiting.pop(0)()
            if work is not None:
                self._running = asyncio.get_running_loop().create_task(work)
                self._running.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._running = None
        self._go_on()
        if not task.cancelled():
            # A mistake of ours is the loop's to tell.
            task.result()


class Film(Protocol):
    """What is needed of the open project."""

    @property
    def project(self) -> Project:
        """Return the current value."""

    @property
    def save_state(self) -> SaveState:
        """Tell whether it is on disk."""

    def save(self) -> Awaitable[None]:
        """Write it."""


class Disposals:
    """Puts takes away and brings them back.

    Signals: failed(sentence) when undo or redo could not.
    """

    def __init__(
        self,
        film: Film,
        history: History,
        put: Callable[[Project], None],
        told: Callable[[], None],
    ) -> None:
        """`put` replaces the project, to be saved at once; `told` says that history changed."""
        self.failed: Signal[str] = Signal()
        self._film = film
        self._history = history
        self._put = put
        self._told = told
        self._turn = asyncio.Lock()

    async def put_away(self, name: str, disposal: Disposal) -> None:
        """Take a take out of the film as a step, and put its file away.

        Raises LocalFault, and then the take is where it was.
        """
        async with self._turn:
            before = self._film.project
            after = edits.without_take(before, disposal.use.take.id)
            self._history.add(Step(name, before, after, disposal=disposal))
            await self._let_go(after, disposal)

    async def undo(self, step: Step) -> None:
        """Undo a step that put a file away; when that is gone the step is, too."""
        if step.disposal is not None:
            try:
                await self.put_back(step.disposal)
            except LocalFault as error:
                self.failed.emit(str(error))

    async def redo(self, step: Step) -> None:
        """Do a step again that puts a file away."""
        disposal = step.disposal
        if disposal is None:
            return
        async with self._turn:
            self._history.redo()
            kept = edits.keeping_takes_of(self._film.project, step.after)
            try:
                await self._let_go(edits.without_take(kept, disposal.use.take.id), disposal)
            except LocalFault as error:
                self.failed.emit(str(error))

    async def put_back(self, disposal: Disposal) -> None:
        """Undo what put a take away, whatever was done since; raises LocalFault."""
        async with self._turn:
            if disposal.use.take.id in self._film.project.take_by_id:
                return
            try:
                await disposal.put_back()
            except LocalFault:
                self._give_up(disposal)
                raise
            step = self._history.last_done
            if step is None or step.disposal is not disposal:
                self._restore(disposal)
                return
            self._history.undo()
            self._put(edits.keeping_takes_of(self._film.project, step.before))
            self._told()

    async def _let_go(self, without: Project, disposal: Disposal) -> None:
        self._put(without)
        self._told()
        try:
            await self._save()
            await disposal.put_away()
        except LocalFault:
            self._restore(disposal)
            raise

    async def _save(self) -> None:
        await self._film.save()
        state = self._film.save_state
        if state.kind is SaveKind.FAILED:
            raise LocalFault(state.sentence)

    def _restore(self, disposal: Disposal) -> None:
        """Put a take back into the film and into everything that undo and redo lead to."""
        self._history.forget(disposal)
        self._history.amend(lambda project: with_take_back(project, disposal.use))
        self._put(with_take_back(self._film.project, disposal.use))
        self._told()

    def _give_up(self, disposal: Disposal) -> None:
        """Let nothing lead to a take whose file is gone."""
        take_id = disposal.use.take.id
        self._history.forget(disposal)
        self._history.amend(lambda project: edits.without_take(project, take_id))
        self._told()
