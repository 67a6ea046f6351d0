"""Keeps the window told of takes that no scene shows, and does what is wished with them."""

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.edits import unshown_takes
from desktop_app.domain.jobs import Done, Job, Queued, is_over
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import JobId, Project, ProjectId, SceneId, TakeId
from desktop_app.domain.sentence import say
from desktop_app.storage.keeping import copy_whole
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.studio.unclaimed import UnclaimedTake
from desktop_app.ui import unclaimed_words as words
from desktop_app.ui.aio import TaskScope, opened
from desktop_app.ui.controls.buttons import Kind
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.dialogs import Choice, ask, cancel_choice, choose_new_file
from desktop_app.ui.icons import Icons
from desktop_app.ui.lazy_pictures import PictureKey
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.ui.trash import into_trash
from desktop_app.ui.unclaimed_dialog import UnclaimedDialog
from desktop_app.ui.words import shown

_SETTLE_MS: Final = 200
"""A batch that arrives is one piece of news."""


class Deed(Protocol):
    """Does something with a take and returns what is to be told of it; raises TakewrightError."""

    def __call__(
        self, dialog: UnclaimedDialog, found: UnclaimedTake
    ) -> Coroutine[object, object, str]:
        """Do it."""


class Tell(Protocol):
    """Says a sentence where the user looks."""

    def __call__(self, sentence: str, tone: Tone = ..., offer: Offer | None = ...) -> None:
        """Say it."""


class UnclaimedDesk(QObject):
    """The count in the film menu, the news of arrivals, and the sheet."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
        tell: Tell,
    ) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._theme = theme
        self._icons = icons
        self._tasks = tasks
        self._tell = tell
        self._session: ProjectSession | None = None
        self._connection: Connection | None = None
        self._dialog: UnclaimedDialog | None = None
        self._takes: tuple[UnclaimedTake, ...] = ()
        self._news: set[JobId] = set()
        self._turn = asyncio.Lock()
        self._warned: tuple[frozenset[SceneId], str] = (frozenset(), "")
        self._queue_stops: tuple[Callable[[], None], ...] = ()
        self._film_stop: Callable[[], None] = _nothing
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(lambda: self._tasks.start(self.refresh()))

    @property
    def takes(self) -> tuple[UnclaimedTake, ...]:
        """The takes as they were last found."""
        return self._takes

    def follow(self, connection: Connection) -> None:
        """Hear of what arrives over this connection from now on."""
        for stop in self._queue_stops:
            stop()
        self._connection = connection
        queue = connection.queue
        self._queue_stops = (
            queue.job_changed.connect(self._follow_job),
            queue.take_arrived.connect(lambda job, _: self._follow_job(job)),
        )

    def show_film(self, session: ProjectSession | None) -> None:
        """Follow the film that is open now, if one is."""
        self._film_stop()
        self._film_stop = _nothing
        self._session = session
        if session is not None:
            self._film_stop = session.changed.connect(self._follow_film)
        self._soon.start()

    async def greet(self) -> None:
        """Tell at the start, while no film is open, of what is kept of missing films."""
        await self.refresh()
        if self._takes and self._session is None and not self._window.first_page.notice.sentence:
            self._tell(words.greeting_words(self._takes), Tone.NEUTRAL, self._offer())

    def say_goodbye(self, project: Project) -> None:
        """Tell what becomes of the jobs of a film that was just closed."""
        waiting, running = self._jobs_of(project.id, None)
        if waiting or running:
            told = words.farewell_words(project.name, waiting, running)
            self._tell(told, Tone.NEUTRAL, self._cancel_offer(waiting))

    async def refresh(self) -> None:
        """Look what is unclaimed now, and tell of what has come since the last look."""
        async with self._turn:
            session = self._session
            # What comes while this looks is for the next look.
            arrived, self._news = self._news, set()
            takes = await self._studio.unclaimed.takes(session)
        if session is not self._session:
            # Another film was opened meanwhile: whoever did has asked for another look.
            self._news |= arrived
            return
        self._takes = takes
        self._show_count()
        if self._dialog is not None:
            self._dialog.show_takes(self._takes, session.project if session else None)
        news = [each for each in takes if each.take.job_id in arrived]
        if news and self._dialog is None:
            self._tell(words.arrival_words(news), Tone.NEUTRAL, self._offer())

    async def open(self, chosen: TakeId | None = None) -> None:
        """Show the sheet until it is closed."""
        if self._dialog is not None:
            return
        dialog = UnclaimedDialog(self._window, self._theme, self._icons, self._poster)
        dialog.claim_requested.connect(self._starting(dialog, self._claim))
        dialog.copy_requested.connect(self._starting(dialog, self._save_copy))
        dialog.trash_requested.connect(self._starting(dialog, self._throw_away))
        dialog.playable_requested.connect(self._starting(dialog, self._make_playable))
        dialog.reveal_requested.connect(lambda found: _reveal(found.path))
        self._dialog = dialog
        try:
            await self.refresh()
            project = self._session.project if self._session else None
            dialog.show_takes(self._takes, project, chosen)
            await opened(dialog)
        finally:
            self._dialog = None
            dialog.close_down()
            dialog.deleteLater()

    def _follow_job(self, job: Job) -> None:
        if isinstance(job.state, Done):
            self._news.add(job.id)
            self._soon.start()

    def _follow_film(self, before: Project, after: Project) -> None:
        if before.scenes is after.scenes and before.takes is after.takes:
            return
        here = after.scene_by_id.keys()
        gone = before.scene_by_id.keys() - here
        if gone:
            self._say_what_goes_on(after.id, gone)
        elif self._warned[0] & here:
            self._take_warning_back()
        if unshown_takes(before) != unshown_takes(after):
            self._soon.start()

    def _say_what_goes_on(self, film: ProjectId, gone: Collection[SceneId]) -> None:
        waiting, running = self._jobs_of(film, gone)
        if waiting or running:
            told = words.removal_words(waiting, running)
            self._warned = (frozenset(gone), told)
            self._tell(told, Tone.NEUTRAL, self._cancel_offer(waiting))

    def _take_warning_back(self) -> None:
        if self._window.notice.sentence == self._warned[1]:
            self._window.notice.clear()
        self._warned = (frozenset(), "")

    def _jobs_of(
        self, film: ProjectId, scenes: Collection[SceneId] | None
    ) -> tuple[list[Job], list[Job]]:
        """Return the jobs of scenes, of all when None: those that wait and those that run."""
        if self._connection is None:
            return [], []
        found = [
            job
            for job in self._connection.queue.jobs()
            if job.project_id == film
            and (scenes is None or job.scene_id in scenes)
            and not is_over(job.state)
        ]
        waiting = [job for job in found if isinstance(job.state, Queued)]
        return waiting, [job for job in found if job not in waiting]

    def _offer(self) -> Offer:
        return Offer(self.tr("Show"), lambda: self._tasks.start(self.open()))

    def _cancel_offer(self, waiting: Sequence[Job]) -> Offer | None:
        if not waiting:
            return None
        ids = [job.id for job in waiting]
        return Offer(
            words.cancel_words(waiting), lambda: self._tasks.start(self._cancel_waiting(ids))
        )

    async def _cancel_waiting(self, ids: Sequence[JobId]) -> None:
        if self._connection is None:
            return
        queue, count = self._connection.queue, 0
        for job_id in ids:
            # One that was sent meanwhile is paid: that is not taken back by this.
            if isinstance(queue.job(job_id).state, Queued):
                await queue.cancel(job_id)
                count += 1
        self._tell(words.cancelled_words(count), Tone.OK if count else Tone.NEUTRAL)

    def _show_count(self) -> None:
        count = len(self._takes)
        name = self.tr("Unclaimed takes ({count})…").format(count=count) if count else None
        self._window.actions_.name("unclaimed", name)

    async def _poster(self, key: PictureKey) -> Sequence[bytes]:
        return [await self._studio.pictures.poster(key.path, key.height)]

    def _starting(self, dialog: UnclaimedDialog, do: Deed) -> Callable[[UnclaimedTake], None]:
        return lambda found: self._tasks.start(self._do(dialog, do, found))

    async def _do(self, dialog: UnclaimedDialog, do: Deed, found: UnclaimedTake) -> None:
        """Do one thing at a time, and tell in the sheet what came of it."""
        dialog.set_busy(busy=True)
        dialog.notice.clear()
        try:
            told, tone = await do(dialog, found), Tone.OK
        except TakewrightError as error:
            told, tone = shown(str(error)), Tone.BAD
        if self._dialog is dialog:
            dialog.set_busy(busy=False)
            if told:
                dialog.notice.tell(told, tone)
        elif told:
            # The sheet was closed meanwhile.
            self._tell(told, tone)
        await self.refresh()

    async def _claim(self, dialog: UnclaimedDialog, found: UnclaimedTake) -> str:
        if self._session is None:
            return ""
        dialog.preview.stop()
        await self._studio.unclaimed.claim(self._session, found)
        return self.tr("“{title}” is in the film.").format(title=found.scene_title)

    async def _make_playable(self, dialog: UnclaimedDialog, found: UnclaimedTake) -> str:
        making = self.tr("Making a copy of {name} that can be played…")
        dialog.notice.tell(making.format(name=found.path.name), Tone.ACCENT)
        shelf, media = self._studio.playables, found.take.media
        playable = await shelf.playable(found.path, media, lambda done: None)
        dialog.notice.clear()
        # One thing is done at a time, and playing is the next.
        dialog.set_busy(busy=False)
        dialog.play_copy(found, playable.path)
        return ""

    async def _save_copy(self, dialog: UnclaimedDialog, found: UnclaimedTake) -> str:
        suggested = self._studio.projects_folder / found.path.name
        out = await choose_new_file(
            dialog, self.tr("Save a copy"), suggested, [self.tr("Clip (*.mp4)")]
        )
        if out is None:
            return ""
        await asyncio.to_thread(copy_whole, found.path, out, doing=say("Saving a copy"))
        return self.tr("{name} is written.").format(name=out.name)

    async def _throw_away(self, dialog: UnclaimedDialog, found: UnclaimedTake) -> str:
        answer = await ask(
            dialog,
            self.tr("Move this take to the trash?"),
            words.trash_words(found),
            [cancel_choice(), Choice("trash", self.tr("Move to trash"), Kind.DANGER)],
        )
        if answer != "trash":
            return ""
        dialog.preview.stop()
        await self._studio.unclaimed.throw_away(self._session, found, into_trash)
        return self.tr("“{title}” is in the trash.").format(title=found.scene_title)


def _nothing() -> None:
    """Nothing is followed."""


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
