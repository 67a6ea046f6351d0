"""The queue: one row a job with its state, times, cost and one primary action."""

from collections.abc import Callable, Coroutine
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from desktop_app.domain import jobs as paid
from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.project import JobId
from desktop_app.studio.queue import GenerationQueue
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.panels import NoticeBar, Offer
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import Verb, label_of
from desktop_app.ui.queue_rows import JobDelegate, JobTable
from desktop_app.ui.theme import Theme

_TICK_MS: Final = 1000


class QueuePanel(QWidget):
    """Shows the jobs of a connection and does what their rows offer; `head` sums them up.

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
    ) -> None:
        super().__init__()
        self.setObjectName("jobQueue")
        self.setAccessibleName(self.tr("Queue"))
        self._queue = queue
        self._tasks = tasks
        self._table = JobTable(queue, now_ms, typical, self)
        self._build(theme, icons)
        self._stop_pausing = queue.pause_changed.connect(lambda _: self._show_pause())
        self._stop_adding = queue.job_added.connect(lambda _: self._sum_up())
        self._stop_changing = queue.job_changed.connect(lambda _: self._sum_up())
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._show_pause()
        self._sum_up()

    def detach(self) -> None:
        """Stop following the queue, before the panel goes."""
        self._clock.stop()
        self._table.detach()
        for stop in (self._stop_pausing, self._stop_adding, self._stop_changing):
            stop()

    def _build(self, theme: Theme, icons: Icons) -> None:
        self._summary = Text("", Role.QUIET)
        self._pause = IconButton(icons, "pause", self.tr("Pause: send nothing new"))
        self._pause.clicked.connect(self._toggle_pause)
        self._notice = NoticeBar(icons)
        self._view = QTableView()
        self._view.setAccessibleName(self.tr("Jobs"))
        self._view.setModel(self._table)
        self._view.horizontalHeader().hide()
        self._view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._view.verticalHeader().hide()
        self._view.verticalHeader().setDefaultSectionSize(35)
        self._view.setShowGrid(False)
        self._view.setMouseTracking(True)
        self._view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._show_menu)
        self._view.activated.connect(lambda index: self._do_primary(self._table.job(index)))
        self._delegate = JobDelegate(self._table, theme, icons, self._view)
        self._delegate.verb_clicked.connect(self._do)
        self._view.setItemDelegate(self._delegate)
        self.head = QWidget(self)
        self.head.setLayout(row(self._summary, self._pause, gap=6))
        self.setLayout(column(self._notice, self._view, gap=0))

    def _show_menu(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if not index.isValid():
            return
        job = self._table.job(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb in self._table.words(job).verbs:
            action = QAction(label_of(verb), menu)
            action.triggered.connect(lambda _=False, verb=verb: self._do(job.id, verb))
            menu.addAction(action)
        sentence = self._table.words(job).sentence
        if sentence:
            menu.addSeparator()
            told = menu.addAction(sentence)
            told.setEnabled(False)
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _do_primary(self, job: Job) -> None:
        verb = self._delegate.verb_of(job)
        if verb is not None:
            self._do(job.id, verb)

    def _do(self, job_id: JobId, verb: Verb) -> None:
        job = self._queue.job(job_id)
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
            self._notice.tell(reason, offer=Offer(self.tr("Go on"), self._queue.resume))

    def _sum_up(self) -> None:
        jobs = self._queue.jobs()
        running = sum(
            isinstance(job.state, paid.Submitting | paid.Submitted | paid.Ready) for job in jobs
        )
        waiting = sum(isinstance(job.state, paid.Queued) for job in jobs)
        parts = []
        if running:
            parts.append(self.tr("{count} running").format(count=running))
        if waiting:
            parts.append(self.tr("{count} waiting").format(count=waiting))
        parts.append(self.tr("spent {usd}").format(usd=_spent(jobs).usd))
        self._summary.setText(" · ".join(parts))
        moving = any(not is_over(job.state) for job in jobs)
        if moving != self._clock.isActive():
            self._clock.start(_TICK_MS) if moving else self._clock.stop()

    def _tick(self) -> None:
        """Repaint the visible rows whose times move; the model itself has not changed."""
        viewport = self._view.viewport()
        first = max(0, self._view.rowAt(0))
        last = self._view.rowAt(viewport.height() - 1)
        for number in range(first, (last if last >= 0 else self._table.rowCount() - 1) + 1):
            index = self._table.index(number, 0)
            if self._table.is_moving(index):
                viewport.update(self._view.visualRect(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() is Qt.Key.Key_Delete:
            index = self._view.currentIndex()
            verbs = self._table.words(self._table.job(index)).verbs if index.isValid() else ()
            if Verb.CANCEL in verbs:
                self._do(self._table.job(index).id, Verb.CANCEL)
            return
        super().keyPressEvent(event)


def _spent(jobs: tuple[Job, ...]) -> Credits:
    charged = (job.state.credits or job.quote for job in jobs if isinstance(job.state, paid.Done))
    return sum((each for each in charged if each is not None), NO_CREDITS)
