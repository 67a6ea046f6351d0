"""The window's composition root: builds services and window, wires them, puts them away."""

import asyncio
import logging
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import __version__
from desktop_app.domain.problems import TakewrightError
from desktop_app.logs import set_up_logs
from desktop_app.paths import AppPaths, resources, self_command
from desktop_app.studio.service import SimulatorProcess
from desktop_app.studio.studio import Studio
from desktop_app.ui import aio
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.director import Director
from desktop_app.ui.icons import Icons
from desktop_app.ui.services import Services
from desktop_app.ui.theme import Theme

DEMO_SPEED = 20.0
SMOKE_SPEED = 200.0


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
    qInstallMessageHandler(_log_qt)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("takewright")
    app.setApplicationDisplayName("Takewright")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("takewright")
    if not opening.smoke:
        return aio.run(app, lambda: _main(app, paths, opening))
    # The smoke test leaves nothing behind and finds nothing: it has a home of its own.
    with tempfile.TemporaryDirectory() as home:
        paths = AppPaths.from_environment({"TAKEWRIGHT_HOME": home})
        return aio.run(app, lambda: _main(app, paths, opening))


async def _main(app: QApplication, paths: AppPaths, opening: Opening) -> int:
    theme = Theme(app, resources())
    icons = Icons(theme, resources())
    stop = asyncio.Event()
    timer = aio.on_interrupt(stop.set)
    try:
        studio = await Studio.open(paths, resources(), os.environ, self_command())
    except TakewrightError as error:
        return await _cannot_start(error)

    async def start_simulator() -> SimulatorProcess:
        speed = SMOKE_SPEED if opening.smoke else DEMO_SPEED
        return await SimulatorProcess.start(self_command(), paths.simulator, speed=speed)

    services = Services(studio, start_simulator)
    director = Director(studio, services, theme, icons, resources())
    director.window.close_requested.connect(stop.set)
    director.show()
    code = 0
    if opening.smoke:
        code = await _smoke(director, paths)
    else:
        director.tasks.start(_begin(director, opening))
        await stop.wait()
    await director.leave()
    await studio.close()
    director.window.leave()
    del timer
    return code


async def _smoke(director: Director, paths: AppPaths) -> int:
    from desktop_app.ui.smoke import smoke

    try:
        await smoke(director, paths.cache / "smoke.mp4")
    except TakewrightError as error:
        print(error, file=sys.stderr)  # noqa: T201 - nobody looks at this window
        return 1
    return 0


async def _begin(director: Director, opening: Opening) -> None:
    if opening.demo:
        await director.demo()
        return
    await director.begin()
    if opening.film is not None:
        await director.open_folder(opening.film)


async def _cannot_start(error: TakewrightError) -> int:
    """Say why nothing can be done, in a window of its own; returns the exit code."""
    window = QWidget()
    window.setWindowTitle("Takewright")
    window.setProperty("ground", "panel")
    ended = asyncio.Event()
    close = Button("Close", Kind.PRIMARY)
    close.clicked.connect(ended.set)
    window.setLayout(column(Text(str(error), wrap=True), row(None, close), margins=(24,) * 4))
    window.show()
    await ended.wait()
    return error.exit_code
