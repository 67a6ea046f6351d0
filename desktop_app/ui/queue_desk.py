"""The rows of the queue and, under or beside them, the details of the current one."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.jobs import Job, JobState, Turn
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId
from desktop_app.studio.job_papers import JobPapers
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.controls.layout import column
from desktop_app.ui.controls.splitter import Splitter
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_brief import JobBrief
from desktop_app.ui.job_detail import JobDetail
from desktop_app.ui.job_facts import Deed, Shown
from desktop_app.ui.queue_paint import ROW_HEIGHT
from desktop_app.ui.queue_rows import JobTable, Look
from desktop_app.ui.queue_view import JobView
from desktop_app.ui.theme import Theme

_BESIDE: Final = 680
"""From this width on, details stand beside the rows."""

_LEAST_DETAIL: Final = 92
_ROOMY: Final = 2 * ROW_HEIGHT + _LEAST_DETAIL
"""In less height only the sentence of what wants a decision is shown."""

_WHOLE: Final = 1000
_SETTLE_MS: Final = 500


@dataclass(frozen=True, slots=True)
class QueueLayout:
    """Whether details are open, and their share of the desk in thousandths."""

    details: bool = True
    share: int = 550


_Told = tuple[JobId, JobState, Turn, Credits | None]


class JobDesk(QWidget):
    """Holds the view and shows the current job.

    Signals: verb_chosen(JobId, Verb) from row or details; layout_changed(QueueLayout) by hand;
    room_wished() when details were asked for where they have no room.
    """

    verb_chosen = Signal(str, object)
    layout_changed = Signal(object)
    room_wished = Signal()

    def __init__(
        self,
        table: JobTable,
        papers: JobPapers,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        look: Look,
        path_of: Callable[[Job], Path],
        layout: QueueLayout,
    ) -> None:
        super().__init__()
        self._table = table
        self._papers = papers
        self._look = look
        self._path_of = path_of
        self._layout = layout
        self._told: _Told | None = None
        self._is_detached = False
        self.view = JobView(table, theme, icons)
        self._detail = JobDetail(icons)
        self._brief = JobBrief()
        self._split = Splitter(self.tr("Room for details"), Qt.Orientation.Vertical)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._reading = Renewal(tasks, self._read)
        self._build()
        self._connect()

    @property
    def has_details(self) -> bool:
        """Tell whether details are open and have room."""
        return self._layout.details and self._is_roomy()

    def show_details(self, wanted: bool) -> None:
        """Open or close the details."""
        self._layout = replace(self._layout, details=wanted)
        self.layout_changed.emit(self._layout)
        if wanted and not self._is_roomy():
            self.room_wished.emit()
        self.refresh()

    def refresh(self) -> None:
        """Show the current job as it stands now."""
        job = self.view.current_job
        if job is None:
            self._told = None
            self._detail.clear()
            self._brief.hide()
            return
        shown = self._shown(job)
        was_hidden = self._detail.isHidden()
        if self.has_details:
            self._brief.hide()
            self._detail.show_job(shown, self._look.now_ms())
            self._look_up(job)
            if was_hidden:
                self._share_out()
        else:
            self._told = None
            self._detail.clear()
            self._brief.show_job(shown)
            self._brief.fit(self.width(), self.height() - ROW_HEIGHT)

    def tick(self) -> None:
        """Let times go on."""
        self.view.repaint_moving()
        self._detail.tick(self._look.now_ms())

    def detach(self) -> None:
        """Take nothing more from the journal, before the desk goes."""
        self._is_detached = True
        self._reading.stop()
        self._settled.stop()

    def _build(self) -> None:
        self.view.setMinimumHeight(ROW_HEIGHT)
        self._detail.setMinimumHeight(_LEAST_DETAIL)
        self._split.setObjectName("queueSplit")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._detail)
        layout = column(self._split, self._brief, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.view.verb_chosen.connect(self.verb_chosen)
        self._detail.verb_chosen.connect(self.verb_chosen)
        self._brief.verb_chosen.connect(self.verb_chosen)
        self.view.current_settled.connect(self.refresh)
        self._table.arranged.connect(self.refresh)
        self._detail.closed.connect(lambda: self.show_details(False))
        self._brief.details_wished.connect(lambda: self.show_details(True))
        self._split.splitterMoved.connect(lambda *_: self._settled.start())
        self._settled.timeout.connect(self._keep_share)

    def _shown(self, job: Job) -> Shown:
        table = self._table
        return Shown(
            job,
            table.name(job),
            table.words(job),
            tuple(Deed(verb, table.label(verb, job)) for verb in table.verbs(job)),
            self._look.title_of_model(job.model),
            self._path_of(job),
            "" if table.is_ours(job) else PurePath(job.project).stem,
        )

    def _look_up(self, job: Job) -> None:
        """Read what is written about a job when something has been since it was read last."""
        told = (job.id, job.state, job.turn, job.quote)
        if told != self._told:
            self._told = told
            self._reading.call()

    async def _read(self) -> None:
        """Show what the journal says; while it cannot be read, the queue itself says why."""
        job = self.view.current_job
        if job is None:
            return
        with contextlib.suppress(LocalFault):
            papers = await self._papers.of(job.id)
            if not self._is_detached:
                self._detail.show_papers(job.id, papers, self._look.now_ms())

    def _is_roomy(self) -> bool:
        return self._is_wide() or self.height() >= _ROOMY

    def _is_wide(self) -> bool:
        return self.width() >= _BESIDE

    def _share_out(self) -> None:
        """Give details their share of the desk, under the rows or beside them."""
        wide = self._is_wide()
        self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        whole = self.width() if wide else self.height()
        detail = whole * self._layout.share // _WHOLE
        self._split.setSizes([whole - detail, detail])

    def _keep_share(self) -> None:
        rows, detail = self._split.sizes()
        share = detail * _WHOLE // max(1, rows + detail)
        self._layout = replace(self._layout, share=share)
        self.layout_changed.emit(self._layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()
        if not self._detail.isHidden():
            self._share_out()
