"""The queue's rows: a model over the jobs, and the delegate that paints them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.jobs import Job, is_over
from desktop_app.domain.project import JobId
from desktop_app.studio.queue import GenerationQueue
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import JobWords, Verb, label_of, progress_of, words_for
from desktop_app.ui.style.tokens import BODY_PX, LABEL_PX
from desktop_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
JOB_ROLE: Final = Qt.ItemDataRole.UserRole
_MARGIN: Final = 12
_ICON: Final = 14


class JobTable(QAbstractTableModel):
    """The jobs of the queue, newest first.

    One column in a table: a list view lays all rows out again at every change.
    """

    def __init__(
        self,
        queue: GenerationQueue,
        now_ms: Callable[[], int],
        typical: Callable[[str], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._now = now_ms
        self._typical = typical
        self._ids: list[JobId] = [job.id for job in reversed(queue.jobs())]
        self._stop_adding = queue.job_added.connect(self._add)
        self._stop_changing = queue.job_changed.connect(self._change)

    def detach(self) -> None:
        """Stop following the queue."""
        self._stop_adding()
        self._stop_changing()

    def job(self, index: Index) -> Job:
        """Return the job of a row."""
        return self._queue.job(self._ids[index.row()])

    def words(self, job: Job) -> JobWords:
        """Return what the row of a job says now."""
        fraction = self._queue.progress_of(job)
        return words_for(job, self._now(), self._typical(job.model), fraction)

    def bar(self, job: Job) -> float | None:
        """Return how far the bar of a job is now."""
        fraction = self._queue.progress_of(job)
        return progress_of(job, self._now(), self._typical(job.model), fraction)

    def is_moving(self, index: Index) -> bool:
        """Tell whether a row changes as time goes by."""
        return not is_over(self.job(index).state)

    def _add(self, job: Job) -> None:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._ids.insert(0, job.id)
        self.endInsertRows()

    def _change(self, job: Job) -> None:
        if job.id in self._ids:
            index = self.index(self._ids.index(job.id), 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        job = self.job(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                words = self.words(job)
                return f"{title_of(job)}, {words.state}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.words(job).sentence
            case Qt.ItemDataRole.UserRole:
                return job
            case _:
                return None


def title_of(job: Job) -> str:
    """Return a row's name."""
    return f"{job.scene_title} · take {job.take_number}"


class JobDelegate(QStyledItemDelegate):
    """Paints a job and its one primary action.

    Signals: verb_clicked(JobId, Verb).
    """

    verb_clicked = Signal(str, object)

    def __init__(
        self, table: JobTable, theme: Theme, icons: Icons, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._table = table
        self._theme = theme
        self._icons = icons
        self._body = theme.font(BODY_PX)
        self._figures = theme.font(LABEL_PX + 1, tabular=True)

    def verb_of(self, job: Job) -> Verb | None:
        """Return the primary action of a job."""
        verbs = self._table.words(job).verbs
        return verbs[0] if verbs else None

    def _verb_rect(self, rect: QRect, verb: Verb) -> QRect:
        if verb in (Verb.CANCEL, Verb.STOP_WAITING):
            width = 24
        else:
            width = QFontMetrics(self._figures).horizontalAdvance(label_of(verb)) + 8
        return QRect(rect.right() - _MARGIN - width, rect.top() + 4, width, 26)

    def _paint_verb(self, painter: QPainter, rect: QRect, verb: Verb, *, hot: bool) -> None:
        if verb in (Verb.CANCEL, Verb.STOP_WAITING):
            tone = "text_1" if hot else "text_2"
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap("x", _ICON, tone, ratio)
            painter.drawPixmap(rect.center().x() - 6, rect.center().y() - 6, pixmap)
            return
        painter.setPen(self._theme.color("accent" if hot else "text_2"))
        painter.setFont(self._figures)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                         label_of(verb))  # fmt: skip

    def _paint_bar(self, painter: QPainter, rect: QRect, done: float) -> None:
        groove = QRectF(rect.left(), rect.bottom() - 7, rect.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        groove.setWidth(max(3.0, groove.width() * min(1.0, done)))
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(groove, 1.5, 1.5)

    def _paint_texts(self, painter: QPainter, line: QRect, job: Job, words: JobWords) -> None:
        """Name, then the quiet part: model and seconds, or how it failed."""
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._body)
        metrics = QFontMetrics(self._body)
        name = metrics.elidedText(title_of(job), Qt.TextElideMode.ElideRight, line.width())
        painter.setPen(self._theme.color("text_1"))
        painter.drawText(line, flags, name)
        rest = line.adjusted(metrics.horizontalAdvance(name) + 8, 0, 0, 0)
        failed = words.tone in ("bad", "warn")
        quiet = words.state if failed or is_over(job.state) else f"{job.settings.seconds} s"
        painter.setFont(self._figures)
        painter.setPen(self._theme.color(words.tone if failed else "text_3"))
        told = QFontMetrics(self._figures).elidedText(
            quiet, Qt.TextElideMode.ElideRight, max(0, rest.width())
        )
        painter.drawText(rest, flags, told)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job = self._table.job(index)
        words = self._table.words(job)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._theme.color("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._theme.color("line"))
        ratio = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(words.icon, _ICON, words.tone, ratio)
        painter.drawPixmap(rect.left() + _MARGIN, rect.top() + 10, icon)
        line = QRect(rect.left() + _MARGIN + _ICON + 10, rect.top() + 4, 0, 26)
        line.setRight(self._right_side(painter, rect, job, words, option) - 8)
        self._paint_texts(painter, line, job, words)
        done = self._table.bar(job)
        if done is not None:
            self._paint_bar(painter, QRect(line.left(), rect.top(), line.width(), 34), done)
        painter.restore()

    def _right_side(
        self,
        painter: QPainter,
        rect: QRect,
        job: Job,
        words: JobWords,
        option: QStyleOptionViewItem,
    ) -> int:
        """Paint the action and, while it runs, its times; return where they begin."""
        left = rect.right() - _MARGIN
        verb = self.verb_of(job)
        if verb is not None:
            place = self._verb_rect(rect, verb)
            hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_verb(painter, place, verb, hot=hot)
            left = place.left()
        if is_over(job.state):
            return left
        width = QFontMetrics(self._figures).horizontalAdvance(words.state)
        place = QRect(left - width - 2, rect.top() + 4, width, 26)
        painter.setFont(self._figures)
        painter.setPen(self._theme.color("text_2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words.state)
        return place.left()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 35)

    def editorEvent(
        self,
        event: QEvent,
        model: object,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            job = self._table.job(index)
            verb = self.verb_of(job)
            hit = verb is not None and self._verb_rect(option.rect, verb).contains(event.pos())
            if verb is not None and hit and event.button() is Qt.MouseButton.LeftButton:
                self.verb_clicked.emit(job.id, verb)
                return True
        return False
