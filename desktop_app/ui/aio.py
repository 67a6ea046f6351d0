"""Coroutines in a Qt program: the loop, slots that start tasks, and waiting for signals.

The only file that imports qasync. Its own `asyncSlot` keeps no strong reference to the task and
sends errors to the interpreter's hook, so slots here belong to a TaskScope instead.
"""

import asyncio
import contextlib
import contextvars
import functools
import gc
import inspect
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, Final, ParamSpec, Protocol, TypeVar

import PySide6.QtWidgets  # noqa: F401 - qasync takes the binding that is already imported
import qasync
import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, QTimerEvent, SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_P = ParamSpec("_P")
_T = TypeVar("_T")

_WAKE_MS: Final = 500
_TURN_SECONDS: Final = 0.004
"""So long callbacks follow each other before hands and paints get a turn."""

_COLLECT_MS: Final = 200


class _Turns(QObject):
    """Does what is due, in order, with one timer of Qt's for all of it.

    qasync starts and kills one for every callback, some twenty for each answer of the network.
    """

    def __init__(self) -> None:
        super().__init__()
        self._due: deque[asyncio.Handle] = deque()
        self._timer = 0

    def put(self, handle: asyncio.Handle) -> None:
        """Do this after all that is due already."""
        self._due.append(handle)
        self._arm()

    def clear(self) -> None:
        """Do nothing of it any more."""
        self._due.clear()

    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        if event.timerId() == self._timer:
            self._timer = 0
        end = time.monotonic() + _TURN_SECONDS
        for _ in range(len(self._due)):
            if not self._due or time.monotonic() > end:
                break
            handle = self._due.popleft()
            # Before it is done: a callback that turns Qt's loop waits for the others there.
            self._arm()
            if not handle.cancelled():
                handle._run()
        self._arm()

    def _arm(self) -> None:
        if self._due and not self._timer:
            self._timer = self.startTimer(0)


class _Loop(qasync.QEventLoop):  # type: ignore[misc] # qasync has no types
    """qasync's loop, which says that it runs whenever it does, and turns by `_Turns`.

    Its turns are timers of Qt, so they come also while it stands still: to whoever lets Qt see to
    its events, as qasync itself does once more at the end of each run. A task that goes on then
    would find no running loop and die of it, with what it had just begun: a process, a listener.
    """

    def __init__(self, app: QApplication) -> None:
        self._turns = _Turns()
        super().__init__(app)

    def call_soon(
        self,
        callback: Callable[..., object],
        *args: Any,
        context: contextvars.Context | None = None,
    ) -> asyncio.Handle:
        handle = asyncio.Handle(self._turn, (callback, args), self, context)
        self._turns.put(handle)
        return handle

    def close(self) -> None:
        super().close()
        self._turns.clear()

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: contextvars.Context | None = None,
    ) -> asyncio.Handle:
        handle: asyncio.Handle = super().call_later(
            delay, self._turn, callback, args, context=context
        )
        return handle

    def _turn(self, callback: Callable[..., object], args: tuple[Any, ...]) -> None:
        before = asyncio._get_running_loop()
        asyncio._set_running_loop(self)
        try:
            callback(*args)
        finally:
            asyncio._set_running_loop(before)


def make_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return an asyncio loop that turns inside Qt's; close it when done."""
    loop: asyncio.AbstractEventLoop = _Loop(app)
    return loop


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
    """Run `main` to its end inside Qt's loop, then cancel what is left and close the loop.

    `main` must decide when the program ends: the application never quits by itself, because a
    window that closes still has work to put away.
    """
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: make_loop(app)) as runner:
        return runner.run(main())


def on_interrupt(stop: Callable[[], None]) -> QTimer | None:
    """Call `stop` on Ctrl+C and on a request to terminate; needs the running loop.

    The timer that is returned must be kept: where the loop has no signal support (Windows), Python
    sees a signal only when it is woken now and then.
    """
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, stop)
        return None
    signal.signal(signal.SIGINT, lambda *_: stop())
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_WAKE_MS)
    return timer


class Collector(QObject):
    """Collects garbage on the thread of Qt's objects, in idle moments, and nowhere else.

    Python's own collector runs on whichever thread allocates: a Qt object in a cycle would be
    destroyed on a worker's thread, which ends the process, and a full collection in the middle of
    a drag is a dropped frame.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._thresholds = gc.get_threshold()
        gc.disable()
        # What start-up made stays for good: no collection needs to look at it.
        gc.freeze()
        self._timer = QTimer(self, interval=_COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return


class TaskScope:
    """Owns the tasks that a widget or window started, so that none outlives it.

    Errors of tasks go to `on_error`; cancellation is not an error.
    """

    def __init__(self, on_error: Callable[[BaseException], None]) -> None:
        self._on_error = on_error
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, _T], *, name: str | None = None) -> None:
        """Run `work` as a task.

        It is dropped unrun after `close`, and while the loop stands still, as it does before and
        after all tasks: a signal of Qt may come then too, and nobody would ever run it.
        """
        if self._closed or not _is_loop_running():
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def cancel(self) -> None:
        """Ask every task to end; new ones may still be started."""
        for task in tuple(self._tasks):
            task.cancel()

    async def close(self) -> None:
        """Cancel every task but the one that asks, wait for their ends, and take no new ones."""
        self._closed = True
        others = self._tasks - {asyncio.current_task()}
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._on_error(error)


class Renewal:
    """Does work anew whenever it is called for: one at a time, calls meanwhile count as one.

    Unlike starting a task it may be called for by a timer that fires while the loop stands still,
    as it does before and after all tasks: nothing is done then.
    """

    def __init__(self, tasks: TaskScope, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._tasks = tasks
        self._work = work
        self._is_wanted = self._is_working = self._is_stopped = False

    @property
    def is_working(self) -> bool:
        """Tell whether it is being done."""
        return self._is_working

    def call(self) -> None:
        """Have it done, again if it is being done right now."""
        self._is_wanted = True
        if self._is_working or self._is_stopped or not _is_loop_running():
            return
        self._is_working = True
        self._tasks.start(self._run())

    def stop(self) -> None:
        """Do it no more; what is being done is finished."""
        self._is_stopped = True

    async def _run(self) -> None:
        try:
            while self._is_wanted and not self._is_stopped:
                self._is_wanted = False
                await self._work()
        finally:
            self._is_working = False


class OwnsTasks(Protocol):
    """What `async_slot` needs of the object whose method it wraps."""

    tasks: TaskScope


_S = TypeVar("_S", bound=OwnsTasks)


def async_slot(
    method: Callable[Concatenate[_S, _P], Coroutine[Any, Any, None]],
) -> Callable[Concatenate[_S, _P], None]:
    """Make a coroutine method a slot: it starts as a task of `self.tasks`.

    Arguments that a signal adds and the method does not take (`clicked`'s `checked`) are dropped.
    """
    taken = _positional(method)

    @functools.wraps(method)
    def start(self: _S, /, *args: _P.args, **kwargs: _P.kwargs) -> None:
        given: tuple[Any, ...] = args[:taken]
        work: Coroutine[Any, Any, None] = method(self, *given, **kwargs)
        self.tasks.start(work, name=method.__qualname__)

    return start


async def opened(dialog: QDialog) -> int:
    """Show a dialog without a nested event loop and return its result code once it closes.

    Cancelling the wait closes the dialog.
    """
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(code: int) -> None:
        if not done.done():
            done.set_result(code)

    dialog.finished.connect(finish)
    dialog.open()
    try:
        return await done
    except asyncio.CancelledError:
        if shiboken6.isValid(dialog):
            dialog.reject()
        raise
    finally:
        if shiboken6.isValid(dialog):
            dialog.finished.disconnect(finish)


async def next_emit(emitter: SignalInstance) -> tuple[Any, ...]:
    """Wait for the next emission of a signal and return its arguments."""
    done: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def receive(*args: Any) -> None:
        if not done.done():
            done.set_result(args)

    emitter.connect(receive)
    try:
        return await done
    finally:
        emitter.disconnect(receive)


class _Paint(QObject):
    """Hears of the first paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heard = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # After the paint, not before it.
            asyncio.get_running_loop().call_soon(self.heard.set)
        return False


async def painted(widget: QWidget, within: float) -> None:
    """Wait until a widget that was shown is painted, but no longer than `within` seconds.

    One that is shown minimised never is.
    """
    paint = _Paint(widget)
    try:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(paint.heard.wait(), within)
    finally:
        widget.removeEventFilter(paint)
        paint.deleteLater()


def _positional(method: Callable[..., object]) -> int:
    parameters = list(inspect.signature(method).parameters.values())[1:]
    if any(each.kind is each.VAR_POSITIONAL for each in parameters):
        return sys.maxsize
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(each.kind in kinds for each in parameters)


def _is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
