"""A scene as a card: picture with its length, title, state, and what it is about in two lines."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap, QTextLayout
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.studio.scene_state import (
    Downloading,
    Draft,
    Failed,
    Generating,
    HasTake,
    Refused,
    SceneState,
    Uncertain,
    Waiting,
)
from desktop_app.ui.controls import Tone
from desktop_app.ui.models import SceneRole
from desktop_app.ui.style.tokens import LABEL_PX, THUMBNAIL_RADIUS
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, in_seconds

CARD_HEIGHT = 71
THUMBNAIL = QSize(92, 52)

_PROSE_PX = 12
_MARGIN = 12
_GAP = 10
_CHIP_HEIGHT = 16
_CHIP_GAP = 7
_LINE = 16

_Index = QModelIndex | QPersistentModelIndex


def tone_of(state: SceneState) -> Tone:
    """Return the colour of a state's chip."""
    match state:
        case Generating() | Downloading():
            return Tone.ACCENT
        case HasTake(stale=False):
            return Tone.OK
        case HasTake() | Uncertain():
            return Tone.WARN
        case Refused() | Failed():
            return Tone.BAD
        case Draft() | Waiting():
            return Tone.NEUTRAL


class SceneCardDelegate(QStyledItemDelegate):
    """Paints cards and renames scenes in place; `poster` gives a film's picture once it is in."""

    def __init__(
        self, theme: Theme, poster: Callable[[Path], QPixmap | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._poster = poster
        self._theme = theme
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._theme
        self._title_font = theme.font(weight=QFont.Weight.DemiBold)
        self._title_metrics = QFontMetrics(self._title_font)
        self._prose_font = theme.font(_PROSE_PX)
        self._prose_metrics = QFontMetrics(self._prose_font)
        self._chip_font = theme.font(LABEL_PX, QFont.Weight.DemiBold, tabular=True)
        self._chip_metrics = QFontMetrics(self._chip_font)
        self._figure_font = theme.font(LABEL_PX, tabular=True)
        self._figure_metrics = QFontMetrics(self._figure_font)
        self._chips = {
            Tone.NEUTRAL: (theme.color("hover"), theme.color("text_2")),
            Tone.ACCENT: (theme.color("accent_fill"), theme.color("accent")),
            Tone.OK: (theme.color("ok_fill"), theme.color("ok")),
            Tone.WARN: (theme.color("warn_fill"), theme.color("warn")),
            Tone.BAD: (theme.color("bad_fill"), theme.color("bad")),
        }

    def _title_box(self, card: QRect) -> QRect:
        left = card.left() + _MARGIN + THUMBNAIL.width() + _GAP
        return QRect(left, card.top() + 7, card.right() - _MARGIN - left, 18)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        card, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(card, self._theme.color("selected"))
            bar = QRect(card.left(), card.top(), 2, card.height())
            mirrored = QStyle.visualRect(option.direction, card, bar)
            painter.fillRect(mirrored, self._theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = self._theme.color("hover")
            hover.setAlphaF(0.45)
            painter.fillRect(card, hover)
        line = self._theme.color("line")
        line.setAlphaF(0.5)
        painter.fillRect(card.left(), card.bottom(), card.width(), 1, line)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -1.5))

    def _paint_picture(self, painter: QPainter, box: QRect, index: _Index) -> None:
        path: Path | None = index.data(SceneRole.PICTURE)
        picture = None if path is None else self._poster(path)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(box), THUMBNAIL_RADIUS, THUMBNAIL_RADIUS)
        painter.fillPath(shape, self._theme.color("thumbnail"))
        if picture is not None:
            painter.save()
            painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(QRectF(placed_in(box, picture)), picture, QRectF(picture.rect()))
            painter.restore()
        self._paint_length(
            painter, box, index.data(SceneRole.DURATION), on_picture=path is not None
        )

    def _paint_length(
        self, painter: QPainter, box: QRect, duration: Flicks, *, on_picture: bool
    ) -> None:
        words = in_seconds(duration / FLICKS_PER_SECOND, 1)
        width = self._figure_metrics.horizontalAdvance(words) + 8
        plate = QRect(box.right() - width - 3, box.bottom() - 18, width, 15)
        painter.setFont(self._figure_font)
        if on_picture:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(8, 9, 12, 190))
            painter.drawRoundedRect(QRectF(plate), 3, 3)
            painter.setPen(QColor("#ffffff"))
        else:
            painter.setPen(self._theme.color("text_2"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        line = self._title_box(option.rect)
        whole = str(index.data(SceneRole.HEADING))
        words = str(index.data(SceneRole.WORDS))
        needed = self._title_metrics.horizontalAdvance(whole) + self._chip_width(words) + _CHIP_GAP
        if needed > line.width():
            words = str(index.data(SceneRole.BRIEF))
        chip_width = self._chip_width(words)
        room = max(0, line.width() - chip_width - _CHIP_GAP)
        title = self._title_metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)
        used = self._title_metrics.horizontalAdvance(title)
        box = QRect(line.left(), line.top(), used + 1, line.height())
        painter.setPen(self._theme.color("text_1"))
        painter.setFont(self._title_font)
        mirror = QStyle.visualRect
        painter.drawText(
            mirror(option.direction, option.rect, box), Qt.AlignmentFlag.AlignVCenter, title
        )
        chip = QRect(line.left() + used + _CHIP_GAP, line.top() + 1, chip_width, _CHIP_HEIGHT)
        ground, ink = self._chips[tone_of(index.data(SceneRole.STATE))]
        self._paint_chip(painter, mirror(option.direction, option.rect, chip), words, ground, ink)

    def _chip_width(self, words: str) -> int:
        return self._chip_metrics.horizontalAdvance(words) + 14

    def _paint_chip(
        self, painter: QPainter, chip: QRect, words: str, ground: QColor, ink: QColor
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(chip), _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        painter.setPen(ink)
        painter.setFont(self._chip_font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_prose(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        heading = self._title_box(option.rect)
        box = QRect(heading.left(), heading.bottom() + 2, heading.width(), 2 * _LINE)
        box = QStyle.visualRect(option.direction, option.rect, box)
        painter.setPen(self._theme.color("text_2"))
        painter.setFont(self._prose_font)
        words = " ".join(str(index.data(SceneRole.BODY)).split())
        flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        for number, line in enumerate(self._lines(words, box.width())):
            place = box.adjusted(0, number * _LINE, 0, 0)
            painter.drawText(place, flags | Qt.AlignmentFlag.AlignTop, by_itself(line))

    def _lines(self, words: str, width: int) -> list[str]:
        """Break words into two lines; the second is cut when there are more."""
        layout = QTextLayout(words[:400], self._prose_font)
        layout.beginLayout()
        first = layout.createLine()
        if not first.isValid():
            layout.endLayout()
            return []
        first.setLineWidth(width)
        layout.endLayout()
        cut = first.textLength()
        rest = self._prose_metrics.elidedText(
            words[cut:].strip(), Qt.TextElideMode.ElideRight, width
        )
        return [words[:cut].strip(), rest]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        card = option.rect
        top = card.top() + (card.height() - 1 - THUMBNAIL.height()) // 2
        picture = QRect(card.left() + _MARGIN, top, THUMBNAIL.width(), THUMBNAIL.height())
        self._paint_picture(painter, QStyle.visualRect(option.direction, card, picture), index)
        self._paint_heading(painter, option, index)
        self._paint_prose(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, CARD_HEIGHT)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setObjectName("sceneTitleEditor")
        editor.setAccessibleName(self.tr("Scene title"))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        # The view asks again whenever the row changes, as it does each second while the scene is
        # generated; what has been typed must survive that.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            title = str(index.data(Qt.ItemDataRole.EditRole))
            if editor.text() != title:
                editor.setText(title)
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(model.index(index.row(), 0), editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        box = self._title_box(option.rect).adjusted(-6, -4, 4, 8)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, box))


def placed_in(box: QRect, picture: QPixmap) -> QRectF:
    """Return where a picture is drawn in `box`, never stretched.

    A wide one fills the box and loses a little of its edges; an upright one stands in it whole.
    """
    wide = picture.width() >= picture.height() * 1.2
    mode = (
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if wide
        else Qt.AspectRatioMode.KeepAspectRatio
    )
    size = picture.size().scaled(box.size(), mode)
    centre = QRectF(box).center()
    corner = centre - QPointF(size.width() / 2, size.height() / 2)
    return QRectF(corner.x(), corner.y(), size.width(), size.height())
