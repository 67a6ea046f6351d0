"""Frames of what is played, saved as PNG or copied to the clipboard."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QImage

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.stills import save_still, still_name, still_of
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.dialogs import choose_new_file
from desktop_app.ui.player import Mode, Player

_PICTURES: Final = QStandardPaths.StandardLocation.PicturesLocation


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame of a file, and what a file of it is called."""

    file: Path
    at: Flicks
    name: str


class Stills(QObject):
    """Takes the frame in sight out of the film or the take.

    Signals: told(sentence) when that failed.
    """

    told = Signal(str)

    def __init__(
        self, session: ProjectSession, player: Player, tasks: TaskScope, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._tasks = tasks
        self._folder = Path(QStandardPaths.writableLocation(_PICTURES))

    def why_not(self) -> str | None:
        """Say why there is no frame to be had here."""
        player = self._player
        if player.why_not_place is not None:
            return player.why_not_place
        if player.transport.gap is not None:
            return self.tr("There is no picture here: this scene has no take yet.")
        if player.file is None:
            return player.why_not_play
        return None

    def save(self) -> None:
        """Ask where to and save the frame in sight."""
        frame = self.frame()
        if frame is not None:
            self._tasks.start(self._save(frame))

    def copy(self) -> None:
        """Put the frame in sight into the clipboard."""
        frame = self.frame()
        if frame is not None:
            self._tasks.start(self._copy(frame))

    def frame(self) -> Frame | None:
        """Return the frame in sight; the film rests there. None when there is none."""
        player, source = self._player, self._player.file
        if source is None or self.why_not() is not None:
            return None
        player.transport.rest()
        file = source.original or source.path
        # The middle of the frame: its edge may fall to the one before.
        at = player.transport.course.in_file(player.position) + source.rate.frame // 2
        film = self._session.project.name
        whose = film if player.mode is Mode.FILM else f"{film} {file.stem}"
        return Frame(file, Flicks(at), still_name(whose, player.position, source.rate))

    async def _save(self, frame: Frame) -> None:
        # The dialog belongs to the window, which a full screen covers.
        self._player.leave_full_screen()
        out = await choose_new_file(
            self._player.window(),
            self.tr("Save frame"),
            self._folder / frame.name,
            [self.tr("Pictures (*.png)")],
        )
        if out is None:
            return
        self._folder = out.parent
        try:
            await save_still(frame.file, frame.at, out)
        except TakewrightError as error:
            self.told.emit(str(error))
            return
        self._player.say_briefly(self.tr("The frame is saved as {name}.").format(name=out.name))

    async def _copy(self, frame: Frame) -> None:
        try:
            image = await asyncio.to_thread(QImage.fromData, await still_of(frame.file, frame.at))
        except TakewrightError as error:
            self.told.emit(str(error))
            return
        QGuiApplication.clipboard().setImage(image)
        self._player.say_briefly(self.tr("The frame is in the clipboard."))
