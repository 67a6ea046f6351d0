"""The queue's rows: a model over the jobs, and the delegate that paints them."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.jobs import Job, Uncertain, is_over
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.studio.queue import GenerationQueue
from desktop_app.ui.icons import Icons
from desktop_app.ui.job_words import (
    JobWords,
    Verb,
    cost_of,
    label_of,
    progress_of,
    words_for,
)
from desktop_app.ui.style.tokens import BODY_PX, LABEL_PX, MINIMUM_TARGET
from desktop_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT: Final = 35
_LINE: Final = 26
_MARGIN: Final = 12
_ICON: Final = 14
_ENDS: Final = (Verb.CANCEL, Verb.STOP_WAITING)
"""Verbs that are a cross instead of a word."""

_IN_FILM: Final = frozenset({Verb.SHOW, Verb.EDIT})
"""Verbs that need the film of the job to be the open one."""


class JobTable(QAbstractTableModel):
    """The jobs of a film, newest first, and what is unfinished of other films.

    One column in a table: a list view lays all rows out again at every change.
    """

    def __init__(
        self,
        queue: GenerationQueue,
        now_ms: Callable[[], int],
        typical: Callable[[str], int],
        title_of_model: Callable[[str], str],
        film: ProjectId | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._queue = queue
        self._now = now_ms
        self._typical = typical
        self._title_of_model = title_of_model
        self._film = film
        self._ids: list[JobId] = []
        self._places: dict[JobId, int] = {}
        for job in queue.jobs():
            if self.is_ours(job) or not is_over(job.state) or isinstance(job.state, Uncertain):
                self._append(job)
        self._stop_adding = queue.job_added.connect(self._add)
        self._stop_changing = queue.job_changed.connect(self._change)

    def detach(self) -> None:
        """Stop following the queue."""
        self._stop_adding()
        self._stop_changing()

    def __contains__(self, job: Job) -> bool:
        return job.id in self._places

    def is_ours(self, job: Job) -> bool:
        """Tell whether a job belongs to the open film."""
        return self._film is None or job.project_id == self._film

    def job(self, index: Index) -> Job:
        """Return the job of a row."""
        return self._queue.job(self._ids[-1 - index.row()])

    def name(self, job: Job) -> str:
        """Return what a row is called; that of another film says which."""
        name = self.tr("{scene} · take {number}").format(
            scene=job.scene_title, number=job.take_number
        )
        return name if self.is_ours(job) else f"{PurePath(job.project).stem}: {name}"

    def facts(self, job: Job) -> str:
        """Return model, length and, once it is over, cost."""
        facts = f"{self._title_of_model(job.model)} · {job.settings.seconds} s"
        cost = cost_of(job)
        return f"{facts} · {cost.usd}" if cost is not None and is_over(job.state) else facts

    def words(self, job: Job) -> JobWords:
        """Return what the row of a job says now."""
        fraction = self._queue.progress_of(job)
        return words_for(job, self._now(), self._typical(job.model), fraction)

    def verbs(self, job: Job) -> tuple[Verb, ...]:
        """Return what can be done about a job here, the likeliest first."""
        verbs = self.words(job).verbs
        return verbs if self.is_ours(job) else tuple(v for v in verbs if v not in _IN_FILM)

    def bar(self, job: Job) -> float | None:
        """Return how far the bar of a job is now."""
        fraction = self._queue.progress_of(job)
        return progress_of(job, self._now(), self._typical(job.model), fraction)

    def is_moving(self, index: Index) -> bool:
        """Tell whether a row changes as time goes by."""
        return not is_over(self.job(index).state)

    def _append(self, job: Job) -> None:
        self._places[job.id] = len(self._ids)
        self._ids.append(job.id)

    def _add(self, job: Job) -> None:
        if job.id in self._places:
            return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._append(job)
        self.endInsertRows()

    def _change(self, job: Job) -> None:
        place = self._places.get(job.id)
        if place is not None:
            index = self.index(len(self._ids) - 1 - place, 0)
            self.dataChanged.emit(index, index)

    def _spoken(self, job: Job) -> str:
        words = self.words(job)
        parts = (self.name(job), words.spoken or words.state, words.note, self.facts(job))
        return ", ".join(part for part in parts if part)

    def _tip(self, job: Job) -> str:
        words = self.words(job)
        lines = (f"{self.name(job)} · {self.facts(job)}", words.note, words.sentence)
        return "\n".join(line for line in lines if line)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        job = self.job(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(job)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.words(job).sentence
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(job)
            case _:
                return None


class JobDelegate(QStyledItemDelegate):
    """Paints a job and its one primary action."""

    def __init__(
        self, table: JobTable, theme: Theme, icons: Icons, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._table = table
        self._theme = theme
        self._icons = icons
        self._body = theme.font(BODY_PX)
        self._figures = theme.font(LABEL_PX + 1, tabular=True)
        self._hot: JobId | None = None

    @property
    def hot(self) -> JobId | None:
        """The job whose action is under the pointer."""
        return self._hot

    @hot.setter
    def hot(self, job_id: JobId | None) -> None:
        self._hot = job_id

    def verb_of(self, job: Job) -> Verb | None:
        """Return the primary action of a job."""
        verbs = self._table.verbs(job)
        return verbs[0] if verbs else None

    def verb_at(
        self, job: Job, row: QRect, place: QPoint, direction: Qt.LayoutDirection
    ) -> Verb | None:
        """Return the action whose part of the row holds a place; it reaches the row's edges."""
        verb = self.verb_of(job)
        if verb is None:
            return None
        target = self._verb_rect(row, verb, job)
        target = QRect(target.left() - 4, row.top(), row.right() - target.left() + 5, row.height())
        return verb if QStyle.visualRect(direction, row, target).contains(place) else None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job = self._table.job(index)
        words = self._table.words(job)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        row = option.rect
        mark = QRect(row.left() + _MARGIN, row.top() + 10, _ICON, _ICON)
        self._paint_icon(painter, self._seen(option, mark), words.icon, words.tone)
        left = mark.right() + 11
        right = self._paint_right_side(painter, option, job, words) - 8
        line = QRect(left, row.top() + 4, max(0, right - left), _LINE)
        self._paint_name(painter, option, line, job, words)
        done = self._table.bar(job)
        if done is not None:
            self._paint_bar(painter, option, line, done)
        painter.restore()

    def _seen(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        """Return where a rectangle is in the direction that the language is written in."""
        return QStyle.visualRect(option.direction, option.rect, rect)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        row, states = option.rect, QStyle.StateFlag
        if option.state & states.State_Selected:
            painter.fillRect(row, self._theme.color("selected"))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._theme.color("line"))
        if option.state & states.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def _paint_icon(self, painter: QPainter, place: QRect, name: str, tone: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), self._icons.pixmap(name, _ICON, tone, ratio))

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        job: Job,
        words: JobWords,
    ) -> None:
        """Name, then the quiet part: model and seconds, or how it failed."""
        name = self._table.name(job)
        metrics = QFontMetrics(self._body)
        painter.setFont(self._body)
        painter.setPen(self._theme.color("text_1"))
        self._write(painter, option, line, name)
        rest = line.adjusted(metrics.horizontalAdvance(name) + 8, 0, 0, 0)
        if rest.width() < metrics.averageCharWidth() * 3:
            return
        loud = words.note and words.tone in ("bad", "warn")
        painter.setFont(self._figures)
        painter.setPen(self._theme.color(words.tone if loud else "text_3"))
        self._write(painter, option, rest, words.note or self._table.facts(job))

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        """Write at the near side, cut with an ellipsis where there is no room."""
        metrics = QFontMetrics(painter.font())
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        near = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(option.direction, near) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._seen(option, place), side, told)

    def _paint_right_side(
        self, painter: QPainter, option: QStyleOptionViewItem, job: Job, words: JobWords
    ) -> int:
        """Paint the action and, before it, how the job stands; return where they begin."""
        row = option.rect
        left = row.right() - _MARGIN
        verb = self.verb_of(job)
        if verb is not None:
            place = self._verb_rect(row, verb, job)
            self._paint_verb(painter, option, place, verb, job)
            left = place.left()
        if not words.state:
            return left
        painter.setFont(self._figures)
        painter.setPen(self._theme.color("text_2"))
        width = QFontMetrics(self._figures).horizontalAdvance(words.state) + 1
        place = QRect(left - width - 2, row.top() + 4, width, _LINE)
        self._write(painter, option, place, words.state)
        return place.left()

    def _verb_rect(self, row: QRect, verb: Verb, job: Job) -> QRect:
        width = MINIMUM_TARGET
        if verb not in _ENDS:
            words = QFontMetrics(self._figures).horizontalAdvance(label_of(verb, job))
            width = max(width, words + 8)
        return QRect(row.right() - _MARGIN - width, row.top() + 4, width, _LINE)

    def _paint_verb(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        verb: Verb,
        job: Job,
    ) -> None:
        hot = self._hot == job.id
        seen = self._seen(option, place)
        if hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(seen).adjusted(0, 1, 0, -1), 4, 4)
        tone = "text_1" if hot else "text_2"
        if verb in _ENDS:
            mark = QRect(0, 0, _ICON, _ICON)
            mark.moveCenter(seen.center())
            self._paint_icon(painter, mark, "x", tone)
            return
        painter.setPen(self._theme.color(tone))
        painter.setFont(self._figures)
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, label_of(verb, job))

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, done: float
    ) -> None:
        groove = QRect(line.left(), line.bottom() - 2, line.width(), 3)
        part = QRect(groove)
        part.setWidth(max(3, round(groove.width() * max(0.0, min(1.0, done)))))
        painter.setPen(Qt.PenStyle.NoPen)
        for rect, tone in ((groove, "hover"), (part, "accent")):
            painter.setBrush(self._theme.color(tone))
            painter.drawRoundedRect(QRectF(self._seen(option, rect)), 1.5, 1.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_HEIGHT)
