"""The window's composition root: builds services and window, wires them, puts them away."""

import asyncio
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QtMsgType,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAccessible, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.crashes import CrashWatch, tell_of_faults
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.sentence import joined
from desktop_app.logs import set_up_logs, write_behind
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.storage.settings import load_settings
from desktop_app.ui import aio
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.first_run import FirstRunPage
from desktop_app.ui.icons import Icons, read_icons
from desktop_app.ui.language import speak
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.one_window import OneWindow, Wish, hand_over
from desktop_app.ui.qt_types import make_classes
from desktop_app.ui.theme import Mode, Theme

if TYPE_CHECKING:
    from desktop_app.studio.studio import Studio
    from desktop_app.ui.director import Director

_log = logging.getLogger(__name__)

_SHOWN = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg",
          "PySide6.QtNetwork")  # fmt: skip
_PLAYING = ("PySide6.QtMultimedia", "PySide6.QtMultimediaWidgets")

POSTER_HEIGHT = 212
DEMO_SPEED = 20.0
SMOKE_SPEED = 200.0
PAINTED_SECONDS = 0.25
GIVE_WAY_SECONDS = 0.0005
"""A thread that computes keeps the interpreter that long while the window wants it.

Python's own 5 ms are met at every event and every call of a painter: at work half of all events
then came 2 to 4 ms late, now 0.4 (tests/bench/event_loop.py).
"""


GATHER_MS = "1"
"""Qt gathers what is to be painted so long before it paints, if the screen does not set the pace.

Its own 5 ms were a third of what a frame under a moving hand took (tests/bench/scrub.py).
"""


@dataclass(frozen=True, slots=True)
class Opening:
    """How the window begins: on the sample film, with a film, or on the first page."""

    demo: bool = False
    film: Path | None = None
    smoke: bool = False


_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Put what Qt says into the log instead of the terminal."""
    _qt_log.log(_LEVELS.get(kind, logging.ERROR), "%s: %s", context.category, message)


def run_window(opening: Opening) -> int:
    """Show the window until it is closed; returns the exit code."""
    paths = AppPaths.from_environment(os.environ)
    set_up_logs(paths.logs)
    stop_writing = write_behind()
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    watch = CrashWatch(paths.logs)
    watch.install()
    qInstallMessageHandler(_log_qt)
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", GATHER_MS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("takewright")
    app.setApplicationDisplayName("Takewright")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("takewright")
    shipped = resources()
    app.setWindowIcon(QIcon(str(shipped / "icons" / "app" / "takewright-256.png")))
    try:
        code = _run(app, paths, shipped, opening, watch)
    finally:
        watch.tell = watch.say_on_terminal
        stop_writing()
    # Not when something was raised: the interpreter hands that to the watch.
    watch.leave()
    return code


def _run(
    app: QApplication, paths: AppPaths, shipped: Path, opening: Opening, watch: CrashWatch
) -> int:
    if not opening.smoke:
        if hand_over(paths.data, Wish(opening.film, opening.demo)):
            print("Takewright is open already; its window was brought to the front.")  # noqa: T201
            return 0
        return aio.run(app, lambda: _main(app, paths, shipped, opening, watch))
    # The smoke test leaves nothing behind and finds nothing: it has a home of its own.
    with tempfile.TemporaryDirectory() as home:
        own = AppPaths.from_environment({"TAKEWRIGHT_HOME": home})
        return aio.run(app, lambda: _main(app, own, shipped, opening, watch))


async def _main(
    app: QApplication, paths: AppPaths, shipped: Path, opening: Opening, watch: CrashWatch
) -> int:
    """Paint the first page, then load the services behind it; put all away at the end."""
    notices: list[str] = []
    settings = await asyncio.to_thread(load_settings, paths.settings, notices.append)
    speak(app, settings.language, shipped / "translations")
    theme = Theme(app, shipped, Mode(settings.theme.value))
    icons = Icons(theme, shipped)
    icons.keep(await asyncio.to_thread(read_icons, shipped))
    ready: asyncio.Future[Director] = asyncio.get_running_loop().create_future()
    tasks = aio.TaskScope(lambda error: _report(ready, error))
    page = FirstRunPage(theme, icons, tasks, lambda folder: _poster(ready, folder))
    window = MainWindow(icons, page)
    watch.tell = lambda error: _own_up(ready, page, error)
    watch.follow(asyncio.get_running_loop())
    stop = asyncio.Event()
    interrupted = asyncio.Event()

    def interrupt() -> None:
        interrupted.set()
        stop.set()

    timer = aio.on_interrupt(interrupt)
    window.close_requested.connect(stop.set)
    _wire_first_page(page, tasks, ready)
    window.show_as(settings)
    _say_at_start(page.notice.tell, notices)
    one_window = OneWindow(paths.data, window)
    one_window.asked.connect(lambda wish: tasks.start(_grant(ready, window, wish)))
    collector = aio.Collector(app)
    try:
        studio = await _open_studio(paths, shipped, window)
    except TakewrightError as error:
        return await _cannot_go_on(window, stop, error)
    director = _direct(studio, paths, shipped, opening, window, tasks, theme, icons)
    ready.set_result(director)
    _say_at_start(director.tell, [*notices, *studio.notices])
    code = await _smoke(director, paths) if opening.smoke else 0
    if not opening.smoke:
        tasks.start(_begin(director, opening, paths))
        await _closed(director, stop, interrupted)
    one_window.close()
    await director.leave()
    await studio.close()
    window.leave()
    collector.stop()
    del timer
    return code


def _say_at_start(tell: Callable[[str], object], sentences: Sequence[str]) -> None:
    if sentences:
        tell(joined(*dict.fromkeys(sentences)))


async def _closed(director: "Director", stop: asyncio.Event, interrupted: asyncio.Event) -> None:
    """Wait until the window may close: a film that cannot be saved is asked about, by hand only."""
    while True:
        await stop.wait()
        if interrupted.is_set() or await director.may_leave():
            return
        stop.clear()


def _import_services() -> None:
    """Import httpx, PyAV, SQLite and Qt's player; from then on their names cost nothing."""
    import PySide6.QtMultimediaWidgets  # noqa: F401 - they are used elsewhere

    import desktop_app.studio.service
    import desktop_app.studio.studio  # noqa: F401 - see above


def _import_panels() -> None:
    import desktop_app.ui.director
    import desktop_app.ui.services
    import desktop_app.ui.smoke  # noqa: F401 - as above


async def _open_studio(paths: AppPaths, shipped: Path, window: MainWindow) -> "Studio":
    # What is loaded in a thread takes the interpreter from the page that is to appear.
    await aio.painted(window, PAINTED_SECONDS)
    # What takes longer to load than the window to appear is loaded in a thread.
    await asyncio.gather(asyncio.to_thread(_import_services), make_classes(*_SHOWN))
    await make_classes(*_PLAYING)
    await asyncio.to_thread(_import_panels)
    from desktop_app.studio.studio import Studio

    return await Studio.open(paths, shipped, os.environ, self_command())


def _direct(
    studio: "Studio",
    paths: AppPaths,
    shipped: Path,
    opening: Opening,
    window: MainWindow,
    tasks: aio.TaskScope,
    theme: Theme,
    icons: Icons,
) -> "Director":
    from desktop_app.studio.service import SimulatorProcess
    from desktop_app.ui.director import Director
    from desktop_app.ui.services import Services
    from desktop_app.ui.timeline.access import timeline_access

    QAccessible.installFactory(timeline_access)

    async def start_simulator() -> SimulatorProcess:
        speed = SMOKE_SPEED if opening.smoke else DEMO_SPEED
        return await SimulatorProcess.start(self_command(), paths.simulator, speed=speed)

    services = Services(studio, start_simulator)
    return Director(studio, services, window, tasks, theme, icons, shipped)


def _wire_first_page(
    page: FirstRunPage, tasks: aio.TaskScope, ready: "asyncio.Future[Director]"
) -> None:
    """Do what the first page is asked for, as soon as there is someone to do it."""

    def on(signal: SignalInstance, do: "Callable[..., Coroutine[Any, Any, None]]") -> None:
        async def wish(*args: object) -> None:
            await do(await asyncio.shield(ready), *args)

        signal.connect(lambda *args: tasks.start(wish(*args)))

    on(page.demo_requested, lambda director: director.demo())
    on(page.story_requested, lambda director: director.story())
    on(page.new_requested, lambda director: director.new_film())
    on(page.key_requested, lambda director: director.add_key())
    on(page.open_requested, lambda director: director.filing.ask_and_open())
    on(page.recent_requested, lambda director, folder: director.open_folder(folder))
    on(page.forget_requested, lambda director, folder: director.filing.forget(folder))
    on(page.files_dropped, lambda director, paths: director.take_files(paths))


async def _poster(ready: "asyncio.Future[Director]", folder: Path) -> bytes:
    """Return the picture that stands for a film on the first page."""
    director = await asyncio.shield(ready)
    return await director.filing.poster(folder, POSTER_HEIGHT)


def _report(ready: "asyncio.Future[Director]", error: BaseException) -> None:
    if ready.done():
        ready.result().report(error)
    else:
        _log.error("a task failed before the services were there", exc_info=error)


def _own_up(ready: "asyncio.Future[Director]", page: FirstRunPage, error: BaseException) -> None:
    """Tell of what nobody caught; the log has it already."""
    if ready.done() and not ready.cancelled():
        ready.result().own_up(error)
    else:
        words = QCoreApplication.translate("App", "Takewright made a mistake ({kind}).")
        page.notice.tell(words.format(kind=type(error).__name__), Tone.BAD)


async def _begin(director: "Director", opening: Opening, paths: AppPaths) -> None:
    if opening.demo:
        await director.demo()
    else:
        await director.begin()
    if opening.film is not None:
        await director.open_folder(opening.film)
    if await asyncio.to_thread(tell_of_faults, paths.logs):
        director.reports.tell_of_fault()


async def _grant(ready: "asyncio.Future[Director]", window: MainWindow, wish: Wish) -> None:
    """Do what a later start was asked for, in this window."""
    window.come_forward()
    director = await asyncio.shield(ready)
    if wish.demo:
        await director.demo()
    elif wish.film is not None:
        await director.open_folder(wish.film)


async def _cannot_go_on(window: MainWindow, stop: asyncio.Event, error: TakewrightError) -> int:
    """Say why nothing can be done; returns the exit code once the window is closed."""
    window.first_page.notice.tell(str(error), Tone.BAD)
    window.first_page.setEnabled(False)
    await stop.wait()
    window.leave()
    return error.exit_code


async def _smoke(director: "Director", paths: AppPaths) -> int:
    from desktop_app.ui.smoke import smoke

    try:
        await smoke(director, paths.cache / "smoke.mp4")
    except TakewrightError as error:
        print(error, file=sys.stderr)  # noqa: T201 - nobody looks at this window
        return 1
    return 0
