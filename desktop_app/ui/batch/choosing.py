"""Opens the sheet that chooses among a batch's takes, and makes films of what was chosen."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.problems import InvalidInput, TakewrightError
from desktop_app.domain.sentence import say
from desktop_app.interchange.choices import Choices, read_choices
from desktop_app.studio.batch import Batch
from desktop_app.studio.batch_takes import BatchTake, takes_of
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.batch.choose_sheet import ChooseSheet
from desktop_app.ui.batch.sheet import BatchSheet
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import PictureKey
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted, in_number


class Choosing(QObject):
    """Choosing for one batch, over its sheet."""

    def __init__(
        self, studio: Studio, theme: Theme, icons: Icons, found: Batch, connection: Connection
    ) -> None:
        super().__init__()
        self._studio = studio
        self._theme = theme
        self._icons = icons
        self._found = found
        self._connection = connection

    async def open(self, over: BatchSheet) -> None:
        """Show the takes until the sheet is closed."""
        sheet = ChooseSheet(over, self._theme, self._icons, self._poster)
        tasks = TaskScope(lambda error: sheet.notice.tell(str(error), Tone.BAD))
        sheet.make_wished.connect(lambda: tasks.start(self._make(sheet)))
        sheet.file_wished.connect(lambda: tasks.start(self._take_file(sheet)))
        sheet.playable_wished.connect(lambda take: tasks.start(self._make_playable(sheet, take)))
        tasks.start(self._show(sheet))
        try:
            await opened(sheet)
        finally:
            sheet.close_down()
            await tasks.close()
            sheet.deleteLater()

    async def _show(self, sheet: ChooseSheet) -> None:
        sheet.show_takes(await takes_of(self._found, self._connection.account.catalogue))

    async def _make(self, sheet: ChooseSheet) -> None:
        def tell(done: int, films: int) -> None:
            words = self.tr("Film {done} of {films} is looked at.")
            told = words.format(done=in_number(min(done + 1, films)), films=in_number(films))
            sheet.notice.tell(told, Tone.ACCENT)

        sheet.set_busy(self.tr("The films are being made; closing the sheet ends that."))
        try:
            choices = Choices(self._found.record.id, sheet.stars.stars)
            names = await self._found.choose(choices, tell)
            await self._show(sheet)
        except TakewrightError as error:
            sheet.notice.tell(str(error), Tone.BAD)
        else:
            made = counted("{count} film was made.", "{count} films were made.", len(names))
            sheet.notice.tell(made, Tone.OK)
        finally:
            sheet.set_busy(None)

    async def _take_file(self, sheet: ChooseSheet) -> None:
        """Star what a contact sheet's file says; nothing is changed by that yet."""
        kinds = [self.tr("Choices (*.json)"), self.tr("All files (*)")]
        title = self.tr("Choices of a contact sheet")
        files = await choose_files(sheet, title, self._found.folder, kinds)
        for file in files[:1]:
            await self.take_file(sheet, file)

    async def take_file(self, sheet: ChooseSheet, file: Path) -> None:
        """Star what a file says; raises InvalidInput when it is of another batch."""
        choices = await asyncio.to_thread(read_choices, file)
        if choices.batch != self._found.record.id:
            raise InvalidInput(
                say("These choices are of another batch; nothing was changed. Save them again.")
            )
        sheet.stars.put_stars(choices.stars)

    async def _make_playable(self, sheet: ChooseSheet, take: BatchTake) -> None:
        making = self.tr("Making a copy of {name} that can be played…")
        sheet.notice.tell(making.format(name=take.path.name), Tone.ACCENT)
        media = take.take.media
        playable = await self._studio.playables.playable(take.path, media, lambda done: None)
        sheet.notice.clear()
        sheet.play_copy(take, playable.path)

    async def _poster(self, key: PictureKey) -> Sequence[bytes]:
        return [await self._studio.pictures.poster(key.path, key.height)]
