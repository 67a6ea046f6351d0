"""The queue: one row a job with its state, times, cost and one primary action."""

from collections.abc import Callable, Coroutine
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.queue import GenerationQueue
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text, Tone
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.panels import NoticeBar, Offer
from desktop_app.ui.controls.styling import announce
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_detail import JobDetail
from desktop_app.ui.job_words import Verb, charged_for, label_of, news_of
from desktop_app.ui.queue_rows import ROW_HEIGHT, JobTable
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.theme import Theme

_TICK_MS: Final = 1000
_LOWEST: Final = 88
"""Height of a row with a sentence of two lines under it."""

_SUM_MS: Final = 100
"""Every chunk of a download is told of; the sum goes through all jobs, so it waits a little."""


class QueuePanel(QWidget):
    """Shows the jobs of a film and does what their rows offer; `head` sums them up.

    Signals: show_requested(Job), edit_requested(Job), submit_again_requested(Job): the last may
    charge twice, so whoever hears it asks first.
    """

    show_requested = Signal(object)
    edit_requested = Signal(object)
    submit_again_requested = Signal(object)

    def __init__(
        self,
        queue: GenerationQueue,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        *,
        now_ms: Callable[[], int],
        typical: Callable[[str], int],
        title_of_model: Callable[[str], str] = str,
        film: ProjectId | None = None,
    ) -> None:
        """Show the jobs of `film`, and what is unfinished of others; of all films when None."""
        super().__init__()
        self.setObjectName("jobQueue")
        self.setAccessibleName(self.tr("Queue"))
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_LOWEST)
        self._queue = queue
        self._tasks = tasks
        self._table = JobTable(queue, now_ms, typical, title_of_model, film, self)
        self._open = {job.id for job in queue.jobs() if not is_over(job.state)}
        self._build(theme, icons)
        self._stops = (
            queue.pause_changed.connect(lambda _: self._show_pause()),
            queue.job_added.connect(self._take_in),
            queue.job_changed.connect(self._follow),
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._view.repaint_moving)
        self._sum = QTimer(self)
        self._sum.setSingleShot(True)
        self._sum.setInterval(_SUM_MS)
        self._sum.timeout.connect(self._sum_up)
        self._show_pause()
        self._sum_up()

    def detach(self) -> None:
        """Stop following the queue, before the panel goes."""
        self._clock.stop()
        self._sum.stop()
        self._table.detach()
        for stop in self._stops:
            stop()

    def _build(self, theme: Theme, icons: Icons) -> None:
        self._summary = ElidedLabel("", Role.QUIET)
        self._summary.setObjectName("queueSummary")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._pause = IconButton(icons, "pause", self.tr("Pause: send nothing new"))
        self._pause.setObjectName("pauseButton")
        self._pause.clicked.connect(self._toggle_pause)
        self._notice = NoticeBar(icons)
        self._notice.dismissed.connect(self._fit)
        self._view = JobView(self._table, theme, icons)
        self._view.setMinimumHeight(ROW_HEIGHT)
        self._view.menu_wished.connect(self._show_menu)
        self._view.verb_chosen.connect(self._do)
        self._view.current_settled.connect(self._show_detail)
        self._detail = JobDetail()
        self._detail.verb_chosen.connect(self._do)
        self._pages = QStackedWidget()
        self._pages.addWidget(_nothing(self))
        self._pages.addWidget(self._view)
        self.head = QWidget(self)
        self.head.setLayout(row(self._summary, self._pause, gap=6))
        layout = column(self._notice, self._pages, self._detail, gap=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        job = self._table.job(index)
        verbs = self._table.verbs(job)
        if not verbs:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in verbs:
            action = QAction(label_of(verb, job), menu)
            action.triggered.connect(lambda _=False, verb=verb: self._do(job.id, verb))
            menu.addAction(action)
        menu.popup(place)

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
                self._tasks.start(self._in_queue(verb)(job_id))

    def _in_queue(self, verb: Verb) -> Callable[[JobId], Coroutine[object, object, None]]:
        return {
            Verb.CANCEL: self._queue.cancel,
            Verb.STOP_WAITING: self._queue.cancel,
            Verb.RETRY: self._queue.retry,
            Verb.FETCH_AGAIN: self._queue.retry,
            Verb.LOOK_AGAIN: self._queue.look_again,
            Verb.FORGET: self._queue.forget,
        }[verb]

    def _toggle_pause(self) -> None:
        if self._queue.pause_reason is None:
            self._queue.pause()
        else:
            self._queue.resume()

    def _show_pause(self) -> None:
        reason = self._queue.pause_reason
        self._pause.set_icon("pause" if reason is None else "play")
        self._pause.set_label(
            self.tr("Pause: send nothing new") if reason is None else self.tr("Go on")
        )
        if reason is None:
            self._notice.clear()
        else:
            tone = Tone.WARN if self._queue.paused_by is not None else Tone.NEUTRAL
            self._notice.tell(reason, tone, Offer(self.tr("Go on"), self._queue.resume))
        self._fit()

    def _take_in(self, job: Job) -> None:
        self._follow(job)
        self._sum_soon()

    def _follow(self, job: Job) -> None:
        """Say what has ended, for those who do not look; keep what is said of the current row."""
        if not is_over(job.state):
            self._open.add(job.id)
        elif job.id in self._open:
            self._open.discard(job.id)
            news = news_of(job)
            if news:
                announce(self._view, news, urgent=not isinstance(job.state, paid.Done))
        index = self._view.currentIndex()
        if index.isValid() and self._table.job(index).id == job.id:
            self._show_detail()
        self._sum_soon()

    def _show_detail(self) -> None:
        index = self._view.currentIndex()
        if not index.isValid():
            self._detail.hide()
            return
        job = self._table.job(index)
        self._detail.show_job(job, self._table.words(job), self._table.verbs(job))
        self._fit()
        if self._detail.isVisible():
            self._view.scrollTo(index)

    def _sum_soon(self) -> None:
        if not self._sum.isActive():
            self._sum.start()

    def _sum_up(self) -> None:
        running = waiting = 0
        spent = NO_CREDITS
        for job in self._queue.jobs():
            if job not in self._table:
                continue
            running += isinstance(job.state, paid.Submitting | paid.Submitted | paid.Ready)
            waiting += isinstance(job.state, paid.Queued)
            if self._table.is_ours(job):
                spent += charged_for(job)
        parts = []
        if running:
            parts.append(self.tr("{count} running").format(count=running))
        if waiting:
            parts.append(self.tr("{count} waiting").format(count=waiting))
        if spent.milli or self._table.rowCount():
            parts.append(self.tr("spent {usd}").format(usd=spent.usd))
        self._summary.setText(" · ".join(parts))
        self._pages.setCurrentIndex(1 if self._table.rowCount() else 0)
        moving = bool(running or waiting)
        if moving != self._clock.isActive():
            self._clock.start() if moving else self._clock.stop()

    def _fit(self) -> None:
        """Share the height: the notice, one row at least, of the detail what there is room for."""
        notice = self._notice.heightForWidth(self.width()) if self._notice.isVisibleTo(self) else 0
        self.setMinimumHeight(_LOWEST + notice)
        self._detail.fit(self.width(), self.height() - notice - ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _nothing(panel: QWidget) -> QWidget:
    """Return what stands where no job is yet."""
    words = Text(
        panel.tr("Nothing is being made. Takes appear here with their time and price."),
        Role.QUIET,
        wrap=True,
    )
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    page = QWidget()
    page.setLayout(column(None, words, None, margins=(24, 8, 24, 8)))
    return page
