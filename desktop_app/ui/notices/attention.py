"""Tells somebody who works elsewhere that a batch has ended, or that it stands still."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.project import ProjectId
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.batch_ends import BatchEnd, BatchWatch, Standstill, WatchedQueue
from desktop_app.studio.clock import Clock
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notices.bus import BusNotifier
from desktop_app.ui.notices.chime import Chime
from desktop_app.ui.notices.notifier import Notifier
from desktop_app.ui.notices.progress import Progress
from desktop_app.ui.notices.taskbar import Badge, LauncherEntry, Taskbar
from desktop_app.ui.notices.tray import TrayNotifier
from desktop_app.ui.notices.words import words_for_end
from desktop_app.ui.words import shown

NameOf = Callable[[ProjectId, Path], str]
"""Returns what a film is called, by its id and the folder it was in."""


class Sound(Protocol):
    """Something that can be heard."""

    def play(self) -> None:
        """Begin to play it; does not wait."""


class Attention(QObject):
    """Notification, sound and a mark in the task bar, while the window is not in front."""

    def __init__(
        self,
        window: QWidget,
        tasks: TaskScope,
        notifier: Notifier,
        sound: Sound,
        *,
        come_forward: Callable[[], None],
        settings: Callable[[], AppSettings],
        name_of: NameOf,
        clock: Clock,
        progress: Progress | None = None,
        is_in_front: Callable[[], bool] | None = None,
    ) -> None:
        """Tell what concerns `window`; `is_in_front` is whether somebody works with it.

        `progress` is told of the same queues, and shows how far they are.
        """
        super().__init__()
        self._window = window
        self._tasks = tasks
        self._notifier = notifier
        self._sound = sound
        self._settings = settings
        self._name_of = name_of
        self._clock = clock
        self._progress = progress
        self._is_in_front = is_in_front or _has_focus
        self._watch: BatchWatch | None = None
        notifier.clicked.connect(come_forward)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._see)

    def follow(self, queue: WatchedQueue) -> None:
        """Tell of the batches of this queue, and no longer of those of another."""
        self.leave()
        self._watch = BatchWatch(queue, self._clock)
        self._watch.ended.connect(self._tell_end)
        self._watch.stood_still.connect(self._tell_standstill)
        if self._progress is not None:
            self._progress.follow(queue)

    def leave(self) -> None:
        """Follow no queue."""
        if self._watch is not None:
            self._watch.stop()
            self._watch = None
        if self._progress is not None:
            self._progress.leave()

    async def close(self) -> None:
        """Tell of nothing any more and let go of the desktop."""
        self.leave()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.disconnect(self._see)
        if self._progress is not None:
            await self._progress.close()
        await self._notifier.close()

    def _tell_end(self, end: BatchEnd) -> None:
        self._tell(self._name_of(end.project_id, end.folder), words_for_end(end))

    def _tell_standstill(self, still: Standstill) -> None:
        name = self._name_of(still.project_id, still.folder)
        self._tell(name, self.tr("It stands still. {why}").format(why=shown(still.sentence)))

    def _tell(self, film: str, text: str) -> None:
        if self._is_in_front():
            return
        settings = self._settings()
        if settings.notify_batch_end:
            self._tasks.start(self._notifier.show(f"“{film}”", text))
            QApplication.alert(self._window)
        if settings.sound_batch_end:
            self._sound.play()

    def _see(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._tasks.start(self._notifier.withdraw())


def _has_focus() -> bool:
    """Tell whether the window, or a dialog of it, is what somebody works with."""
    return QApplication.applicationState() is Qt.ApplicationState.ApplicationActive


def attention_for(
    window: MainWindow, tasks: TaskScope, studio: Studio, resources: Path, name_of: NameOf
) -> Attention:
    """Return what tells on this desktop; nothing is connected to or opened yet."""
    return Attention(
        window,
        tasks,
        notifier_here(resources / "icons" / "app" / "takewright-128.png", studio.env),
        Chime(resources / "sounds" / "batch-end.wav"),
        come_forward=window.come_forward,
        settings=lambda: studio.settings,
        name_of=name_of,
        clock=studio.clock,
        progress=Progress(taskbar_here(studio.env), tasks, studio.exports),
    )


def taskbar_here(env: Mapping[str, str]) -> Taskbar:
    """Return what shows progress on this system; connects to nothing yet."""
    return Badge() if sys.platform in ("win32", "darwin") else LauncherEntry(env)


def notifier_here(icon: Path, env: Mapping[str, str]) -> Notifier:
    """Return what shows notifications on this system; connects to nothing yet."""
    if sys.platform in ("win32", "darwin"):
        return TrayNotifier(QApplication.windowIcon())
    return BusNotifier(icon, env)
