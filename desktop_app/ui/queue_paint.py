"""Paints a job of the queue as a row, with its one primary action."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.domain.jobs import Job
from desktop_app.domain.project import JobId
from desktop_app.ui.icons import Icons
from desktop_app.ui.index import Index
from desktop_app.ui.job_words import JobWords, Verb
from desktop_app.ui.queue_rows import JobTable
from desktop_app.ui.style.tokens import BODY_PX, LABEL_PX, MINIMUM_TARGET
from desktop_app.ui.theme import Theme

ROW_HEIGHT: Final = 35
_LINE: Final = 26
_MARGIN: Final = 12
_ICON: Final = 14
_LEAST_NAME: Final = 0.4
"""Share of the room that a name keeps when more has to be said beside it."""

_ENDS: Final = (Verb.CANCEL, Verb.STOP_WAITING)
"""Verbs that are a cross instead of a word."""


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
        """Name, then the quiet part: what was ordered, or what there is to say of its end."""
        name, rest = self._table.name(job), words.note or self._table.facts(job)
        metrics = QFontMetrics(self._body)
        room = metrics.horizontalAdvance(name) + 1
        if words.note:
            # Whether it cost money comes before the end of a long name.
            needed = QFontMetrics(self._figures).horizontalAdvance(rest) + 9
            room = min(room, max(line.width() - needed, round(line.width() * _LEAST_NAME)))
        painter.setFont(self._body)
        painter.setPen(self._theme.color("text_1"))
        self._write(painter, option, line.adjusted(0, 0, room - line.width(), 0), name)
        place = line.adjusted(room + 8, 0, 0, 0)
        if place.width() < metrics.averageCharWidth() * 3:
            return
        loud = words.note and words.tone in ("bad", "warn")
        painter.setFont(self._figures)
        painter.setPen(self._theme.color(words.tone if loud else "text_3"))
        self._write(painter, option, place, rest)

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
            words = QFontMetrics(self._figures).horizontalAdvance(self._table.label(verb, job))
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
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, self._table.label(verb, job))

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
