"""The queue: one row a job with its state, times, cost and one primary action."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.ledger import NOTHING
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.job_papers import JobPapers
from desktop_app.studio.routed_queue import JobQueue
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import column
from desktop_app.ui.controls.panels import NoticeBar, Offer
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_deeds import JobDeeds
from desktop_app.ui.job_words import Verb, news_of
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.queue_desk import JobDesk, QueueLayout
from desktop_app.ui.queue_head import QueueHead
from desktop_app.ui.queue_menu import Choices, JobMenu, fill_queue_menu, retry_words
from desktop_app.ui.queue_order import Show, Sight
from desktop_app.ui.queue_paint import ROW_HEIGHT
from desktop_app.ui.queue_rows import JobTable, Look
from desktop_app.ui.queue_tabs import TABS_HEIGHT, QueueTabs
from desktop_app.ui.queue_tally import Counts
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.theme import Theme

_TICK_MS: Final = 1000
_LOWEST: Final = 88
"""Height of a row with a sentence of two lines under it."""

_TABBED: Final = TABS_HEIGHT + 3 * ROW_HEIGHT
"""In less height the menu alone has the filters: rows come first."""

_SUM_MS: Final = 100
"""Every chunk of a download is told of; sums need not be as quick."""


class QueuePanel(QWidget):
    """Shows the jobs of a film, or of all, and does what their rows offer; `head` sums them up.

    Signals: show_requested(Job), edit_requested(Job), submit_again_requested(Job): the last may
    charge twice, so whoever hears it asks first; layout_changed(QueueLayout) to be remembered;
    room_wished() for details, when the panel is too low for them.
    """

    show_requested = Signal(object)
    edit_requested = Signal(object)
    submit_again_requested = Signal(object)
    layout_changed = Signal(object)
    room_wished = Signal()

    def __init__(
        self,
        queue: JobQueue,
        papers: JobPapers,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        look: Look,
        *,
        path_of: Callable[[Job], Path],
        is_wanted: Callable[[Job], bool] = lambda job: True,
        film: ProjectId | None = None,
        layout: QueueLayout | None = None,
    ) -> None:
        """Show the jobs of `film` at first; of all films when None.

        `path_of` tells where the clip of a job is; `is_wanted` whether what failed is still wanted
        as it was ordered.
        """
        super().__init__()
        self.setObjectName("jobQueue")
        self.setAccessibleName(self.tr("Queue"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._queue = queue
        self._papers = papers
        self._is_wanted = is_wanted
        self._home = Sight(film=film)
        self._sums = NOTHING
        self._owes_sums = self._is_detached = False
        self._known = {job.id: job for job in queue.jobs()}
        self._table = JobTable(queue, look, film, self)
        self._deeds = JobDeeds(queue, self._table, tasks)
        self._menu = JobMenu(self._table, self._deeds, self._do)
        self._desk = JobDesk(
            self._table, papers, tasks, theme, icons, look, path_of, layout or QueueLayout()
        )
        self.head = QueueHead(icons, self)
        self._build(icons)
        self._connect()
        self._money = Renewal(tasks, self._ask_money)
        self._money.call()
        self._show_pause()
        self._sum_up()

    @property
    def view(self) -> JobView:
        """The rows."""
        return self._desk.view

    def detach(self) -> None:
        """Stop following the queue, before the panel goes."""
        self._is_detached = True
        self._money.stop()
        self._clock.stop()
        self._sum.stop()
        self._desk.detach()
        self._table.detach()
        for stop in self._stops:
            stop()

    def _build(self, icons: Icons) -> None:
        self._notice = NoticeBar(icons)
        self._tabs = QueueTabs(icons, self._home)
        self._words = Text("", Role.QUIET, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QWidget()
        nothing.setLayout(column(None, self._words, None, margins=(24, 8, 24, 8)))
        self._pages = QStackedWidget()
        self._pages.addWidget(nothing)
        self._pages.addWidget(self._desk)
        layout = column(self._notice, self._tabs, self._pages, gap=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._sum = QTimer(self, singleShot=True, interval=_SUM_MS)

    def _connect(self) -> None:
        self._notice.dismissed.connect(self._fit)
        self._tabs.sight_chosen.connect(self._see)
        self._tabs.retry_wished.connect(self._retry_free)
        view = self._desk.view
        view.menu_wished.connect(self._open_menu)
        view.cancel_wished.connect(lambda: self._deeds.cancel(view.movable_jobs()))
        view.nudged.connect(lambda by: self._deeds.nudge(view.movable_jobs(), by))
        view.dropped.connect(self._deeds.put)
        self._desk.verb_chosen.connect(self._do)
        self._desk.layout_changed.connect(self.layout_changed)
        self._desk.room_wished.connect(self.room_wished)
        self.head.pause_toggled.connect(self._toggle_pause)
        self.head.menu_wished.connect(self._fill_menu)
        self._table.arranged.connect(self._sum_soon)
        self._clock.timeout.connect(self._desk.tick)
        self._sum.timeout.connect(self._sum_up)
        self._stops = (
            self._queue.pause_changed.connect(lambda _: self._show_pause()),
            self._queue.job_changed.connect(self._follow),
            self._queue.job_added.connect(self._follow),
        )

    def _open_menu(self, place: QPoint) -> None:
        menu = KeyMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu.fill(menu, self._desk.view.selected_jobs())
        if not self._desk.has_details:
            menu.addSeparator()
            menu.addAction(self.tr("Details")).triggered.connect(
                lambda: self._desk.show_details(True)
            )
        if menu.actions():
            menu.popup(place)

    def _fill_menu(self, menu: QMenu) -> None:
        choices = Choices(
            self._table.sight,
            self._desk.has_details,
            self._free(),
            self._see,
            self._desk.show_details,
            self._retry_free,
        )
        fill_queue_menu(menu, choices, self._home)

    def _free(self) -> list[Job]:
        """Return what failed for free in the films that are looked at, and is still wanted."""
        found = self._table.tally.failed_for_free(self._queue.job, self._table.sight.film)
        return [job for job in found if self._is_wanted(job)]

    def _retry_free(self) -> None:
        self._deeds.retry_free([job.id for job in self._free()])

    def _see(self, sight: Sight) -> None:
        self._desk.view.show_jobs(sight)
        self._tabs.show_sight(sight)
        self._owes_sums = True
        self._sum_up()

    def _do(self, job_id: JobId, verb: Verb) -> None:
        job = self._queue.job(job_id)
        if verb not in self._table.verbs(job):
            # The job moved on between the painting and the click.
            return
        match verb:
            case Verb.SHOW:
                self.show_requested.emit(job)
            case Verb.EDIT:
                self.edit_requested.emit(job)
            case Verb.SUBMIT_AGAIN:
                self.submit_again_requested.emit(job)
            case _:
                self._deeds.do(job_id, verb)

    def _toggle_pause(self) -> None:
        if self._queue.pause_reason is None:
            self._queue.pause()
        else:
            self._queue.resume()

    def _show_pause(self) -> None:
        reason = self._queue.pause_reason
        self.head.show_pause(is_paused=reason is not None)
        if reason is None:
            self._notice.clear()
        else:
            tone = Tone.WARN if self._queue.paused_by is not None else Tone.NEUTRAL
            self._notice.tell(reason, tone, Offer(self.tr("Go on"), self._queue.resume))
        self._fit()

    def _follow(self, job: Job) -> None:
        """Say what has ended, for those who do not look."""
        before = self._known.get(job.id)
        if before is job:
            # Only its download has moved on.
            return
        self._known[job.id] = job
        self._owes_sums = True
        if is_over(job.state) and before is not None and not is_over(before.state):
            news = news_of(job)
            if news:
                announce(self._desk.view, news, urgent=not isinstance(job.state, paid.Done))

    @property
    def _counts(self) -> Counts:
        """The counts of the films that are looked at."""
        tally = self._table.tally
        return tally.all if self._table.sight.film is None else tally.ours

    def _sum_soon(self) -> None:
        if not self._sum.isActive():
            self._sum.start()

    def _sum_up(self) -> None:
        counts = self._counts
        self._tabs.show_counts(counts, self._table.tally.open_elsewhere, retry_words(self._free()))
        self._words.setText(self._nothing())
        self._pages.setCurrentIndex(1 if self._table.rowCount() else 0)
        self._fit()
        self._tell_sums()
        if counts.is_moving != self._clock.isActive():
            self._clock.start() if counts.is_moving else self._clock.stop()
        if self._owes_sums:
            self._owes_sums = False
            self._money.call()

    async def _ask_money(self) -> None:
        """Show what the ledger says; while it cannot be read, the queue itself says why."""
        with contextlib.suppress(LocalFault):
            self._sums = await self._papers.sums(self._table.sight.film)
        if not self._is_detached:
            self._tell_sums()

    def _tell_sums(self) -> None:
        self.head.sum_up(self._counts, self._sums, has_tabs=self._tabs.isVisibleTo(self))

    def _nothing(self) -> str:
        """Return what stands where no row is."""
        if self._table.sight.show is not Show.ALL or self._table.sight.hides_done:
            return self.tr("No job of this kind is here now.")
        return self.tr("Nothing is being made. Takes appear here with their time and price.")

    def _fit(self) -> None:
        """Share the height: the notice, one row at least, then the tabs, of the rest what fits."""
        notice = self._notice.heightForWidth(self.width()) if self._notice.isVisibleTo(self) else 0
        self.setMinimumHeight(_LOWEST + notice)
        filtered = self._table.sight != self._home
        anything = self._table.tally.all.of(Show.ALL) > 0
        roomy = self.height() - notice >= _TABBED
        self._tabs.setVisible(filtered or (anything and roomy))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._tell_sums()
