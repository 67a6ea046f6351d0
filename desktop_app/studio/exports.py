"""The line of exports: one is written, the others wait, each of the film as it was then."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NewType

from desktop_app.domain.problems import InvalidInput, TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.studio.clock import Clock
from desktop_app.studio.export_words import written as words_of
from desktop_app.studio.exporter import ExportOrder, Written
from desktop_app.studio.pace import begun
from desktop_app.studio.signal import Signal

ExportId = NewType("ExportId", int)

_CANCELLED = say("The export was cancelled; nothing was written.")
_OUR_FAULT = say("The export failed because of a fault in Takewright; nothing was written.")

_log = logging.getLogger(__name__)

Write = Callable[[ExportOrder, Callable[[float], None]], Coroutine[Any, Any, Written]]


class Stage(StrEnum):
    """Where an export is."""

    WAITING = "waiting"
    WRITING = "writing"
    WRITTEN = "written"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be written."""
        return self in (Stage.WAITING, Stage.WRITING)


@dataclass(frozen=True, slots=True)
class Export:
    """An export and how far it is: `done` of 1, about `left_ms` to go, None when that is unknown.

    `sentence` says how it ended; `result` or `error` is what came of it.
    """

    id: ExportId
    order: ExportOrder
    stage: Stage = Stage.WAITING
    done: float = 0.0
    left_ms: int | None = None
    sentence: str = ""
    result: Written | None = None
    error: TakewrightError | None = None


class ExportQueue:
    """Writes exports one after the other; what has ended is kept for this run."""

    def __init__(self, write: Write, clock: Clock) -> None:
        self.changed: Signal[()] = Signal()
        self.ended: Signal[Export] = Signal()
        self._write = write
        self._clock = clock
        self._exports: list[Export] = []
        self._count = 0
        self._running: asyncio.Task[Written] | None = None
        self._driver: asyncio.Task[None] | None = None
        self._is_closed = False

    @property
    def exports(self) -> tuple[Export, ...]:
        """All of this run: the one that is written, what waits in its turn, what has ended."""
        going = [each for each in self._exports if each.stage is Stage.WRITING]
        waiting = [each for each in self._exports if each.stage is Stage.WAITING]
        over = [each for each in reversed(self._exports) if not each.stage.is_open]
        return (*going, *waiting, *over)

    @property
    def open_exports(self) -> tuple[Export, ...]:
        """What is still to be written, in its turn."""
        return tuple(each for each in self.exports if each.stage.is_open)

    def place(self, order: ExportOrder) -> ExportId:
        """Put an order at the end of the line; raises InvalidInput when its file is taken."""
        for each in self.open_exports:
            if each.order.out.absolute() == order.out.absolute():
                raise InvalidInput(
                    say(
                        "{name} is being exported already; choose another name.",
                        name=order.out.name,
                    )
                )
        self._count += 1
        export = Export(ExportId(self._count), order)
        self._exports.append(export)
        self.changed.emit()
        if self._driver is None and not self._is_closed:
            self._driver = asyncio.create_task(self._drive(), name="exports")
        return export.id

    def export(self, export_id: ExportId) -> Export:
        """Return an export as it is now; raises KeyError."""
        return self._exports[self._place_of(export_id)]

    def cancel(self, export_id: ExportId) -> None:
        """Take an export back; what was written of it is removed, which takes a moment."""
        stage = self.export(export_id).stage
        # Once: asked again it would not wait for what makes the film to be gone.
        if stage is Stage.WRITING and self._running and not self._running.cancelling():
            self._running.cancel()
        elif stage is Stage.WAITING:
            self._end(export_id, Stage.CANCELLED, _CANCELLED)

    def cancel_all(self) -> None:
        """Take back everything that is not written yet."""
        for each in reversed(self.open_exports):
            self.cancel(each.id)

    def move(self, export_id: ExportId, by: int) -> None:
        """Move what waits so many turns earlier (below 0) or later."""
        waiting = [each.id for each in self._exports if each.stage is Stage.WAITING]
        if export_id not in waiting:
            return
        at = waiting.index(export_id)
        waiting.insert(max(0, min(len(waiting) - 1, at + by)), waiting.pop(at))
        turns = iter([self.export(each) for each in waiting])
        self._exports = [
            next(turns) if each.stage is Stage.WAITING else each for each in self._exports
        ]
        self.changed.emit()

    def forget_ended(self) -> None:
        """Take what has ended out of the list; files stay."""
        self._exports = [each for each in self._exports if each.stage.is_open]
        self.changed.emit()

    async def until_ended(self, export_id: ExportId) -> Export:
        """Return the export once it has ended, however it did."""
        over = asyncio.Event()
        stop = self.ended.connect(lambda each: over.set() if each.id == export_id else None)
        try:
            if self.export(export_id).stage.is_open:
                await over.wait()
            return self.export(export_id)
        finally:
            stop()

    async def close(self) -> None:
        """Cancel what is open and wait until nothing of it is left."""
        self._is_closed = True
        self.cancel_all()
        if self._driver is not None:
            await asyncio.wait({self._driver})

    async def _drive(self) -> None:
        while waiting := [each for each in self._exports if each.stage is Stage.WAITING]:
            await self._carry_out(waiting[0])
        self._driver = None

    async def _carry_out(self, export: Export) -> None:
        pace = begun(self._clock.now_ms())

        def moved(done: float) -> None:
            nonlocal pace
            now = self._clock.now_ms()
            pace = pace.moved(now, done)
            self._change(export.id, done=pace.done, left_ms=pace.left_ms(now))

        self._change(export.id, stage=Stage.WRITING)
        self._running = asyncio.create_task(self._write(export.order, moved), name="export")
        try:
            result = await self._running
        except asyncio.CancelledError:
            self._end(export.id, Stage.CANCELLED, _CANCELLED)
            waiting = asyncio.current_task()
            if waiting is not None and waiting.cancelling():
                raise
        except TakewrightError as error:
            self._end(export.id, Stage.FAILED, str(error), error=error)
        except Exception:  # noqa: BLE001 - one's boundary: the others must not wait for ever
            _log.exception("an export failed")
            self._end(export.id, Stage.FAILED, _OUR_FAULT)
        else:
            self._end(export.id, Stage.WRITTEN, words_of(result), result=result)
        finally:
            self._running = None

    def _end(self, export_id: ExportId, stage: Stage, sentence: str, **more: Any) -> None:
        self._change(export_id, stage=stage, sentence=sentence, left_ms=None, **more)
        self.ended.emit(self.export(export_id))

    def _change(self, export_id: ExportId, **facts: Any) -> None:
        at = self._place_of(export_id)
        self._exports[at] = replace(self._exports[at], **facts)
        self.changed.emit()

    def _place_of(self, export_id: ExportId) -> int:
        for at, each in enumerate(self._exports):
            if each.id == export_id:
                return at
        raise KeyError(export_id)
