"""How a row of the outline is painted and edited."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QCursor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.picture import TRANSITION_NAMES
from desktop_app.ui.controls import ChoiceField
from desktop_app.ui.icons import Icons
from desktop_app.ui.index import Index
from desktop_app.ui.story.model import BY_HAND, PROBLEM, Column, OutlineModel
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself, in_seconds

_PAD_X = 8
_PAD_Y = 11
_LEADING = 1.22
_EDITOR_HEIGHT = 92
_ICON = 15
_CHIP_PAD = 7


class OutlineDelegate(QStyledItemDelegate):
    """Paints words, marks what was changed by hand and what does not fit, and edits in place."""

    def __init__(
        self, theme: Theme, icons: Icons, model: OutlineModel, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._icons = icons
        self._outline = model
        self._view = view

    def marks(self, cell: QRect) -> tuple[QRect, QRect]:
        """Return where a cell of the last column has its reroll and its menu."""
        side = 24
        top = cell.top() + _PAD_Y - 4
        more = QRect(cell.right() - 12 - side, top, side, side)
        return more.translated(-side - 2, 0), more

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._theme.color("selected"))
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("line")
        )
        column = Column(index.column())
        if column is Column.ACTIONS:
            self._paint_marks(painter, rect)
        elif column is Column.CAST:
            self._paint_cast(painter, rect, str(index.data()), selected=selected)
        else:
            self._paint_words(painter, rect, index, selected=selected)
        if selected and bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.drawRoundedRect(rect.adjusted(1, 2, -2, -3), 4, 4)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index, *, selected: bool) -> None:
        column = Column(index.column())
        painter.setFont(self._font(column))
        painter.setPen(self._theme.color(self._tone(index, column, selected=selected)))
        area = _inside(rect, column)
        layout, _ = _laid_out(str(index.data()), self._font(column), area.width())
        layout.draw(painter, QPointF(area.topLeft()))
        if column is Column.NUMBER and index.data(BY_HAND):
            ratio = self._view.devicePixelRatioF()
            mark = self._icons.pixmap("pencil", 11, "accent", ratio)
            painter.drawPixmap(area.left() + 18, area.top() + 3, mark)

    def _paint_cast(self, painter: QPainter, rect: QRect, names: str, *, selected: bool) -> None:
        """Paint whom a row names as a chip; what does not fit is cut."""
        painter.setFont(self._theme.font(LABEL_PX))
        metrics = painter.fontMetrics()
        room = rect.width() - 2 * _PAD_X - 2 * _CHIP_PAD
        words = metrics.elidedText(names, Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(words) + 2 * _CHIP_PAD
        chip = QRect(rect.left() + _PAD_X, rect.top() + _PAD_Y, wide, metrics.height() + 4)
        chip = QStyle.visualRect(QGuiApplication.layoutDirection(), rect, chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("pressed" if selected else "hover"))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(self._theme.color("text_1" if selected else "text_2"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_marks(self, painter: QPainter, rect: QRect) -> None:
        pointer = self._view.viewport().mapFromGlobal(QCursor.pos())
        for area, name in zip(self.marks(rect), ("rotate-cw", "ellipsis-vertical"), strict=True):
            under = area.contains(pointer) and self._view.underMouse()
            if under:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("hover"))
                painter.drawRoundedRect(area, 4, 4)
            tone = "text_1" if under else "text_2"
            mark = self._icons.pixmap(name, _ICON, tone, self._view.devicePixelRatioF())
            spot = QRect(0, 0, _ICON, _ICON)
            spot.moveCenter(area.center())
            painter.drawPixmap(spot, mark)

    def _tone(self, index: Index, column: Column, *, selected: bool) -> str:
        if column is Column.SECONDS and index.data(PROBLEM):
            return "warn"
        if column is Column.NUMBER:
            return "text_2" if selected else "text_3"
        return "text_1" if column is Column.TITLE else "text_2"

    def _font(self, column: Column) -> QFont:
        if column is Column.TITLE:
            return self._theme.font(weight=QFont.Weight.DemiBold)
        return self._theme.font(tabular=column not in (Column.PROMPT, Column.DIALOGUE))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = Column(index.column())
        if column not in (Column.TITLE, Column.PROMPT, Column.DIALOGUE):
            return QSize(0, 0)
        width = self._column_width(column)
        area = _inside(QRect(0, 0, width, 0), column)
        _, height = _laid_out(str(index.data()), self._font(column), area.width())
        return QSize(width, round(height) + 2 * _PAD_Y)

    def _column_width(self, column: Column) -> int:
        header = getattr(self._view, "columnWidth", None)
        return int(header(column)) if header is not None else self._view.viewport().width()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        match Column(index.column()):
            case Column.TITLE:
                editor: QWidget = QLineEdit(parent)
                editor.setAccessibleName(self.tr("Title"))
            case Column.TRANSITION:
                field = ChoiceField(parent)
                kinds = ((kind.value, name) for kind, name in TRANSITION_NAMES.items())
                field.offer((("", self.tr("cut")), *kinds))
                field.activated.connect(self._commit_choice)
                field.setAccessibleName(self.tr("Transition from the scene before"))
                editor = field
            case Column.SECONDS:
                field = ChoiceField(parent)
                lengths = {*self._outline.durations(), int(str(index.data(_EDIT)))}
                field.offer((each, in_seconds(each)) for each in sorted(lengths))
                field.activated.connect(self._commit_choice)
                field.setAccessibleName(self.tr("Seconds"))
                editor = field
            case _:
                editor = QPlainTextEdit(parent)
                editor.setProperty("field", "small")
                editor.setTabChangesFocus(True)
                said = index.column() == Column.DIALOGUE
                name = self.tr("What is said, a line each") if said else self.tr("Prompt")
                editor.setAccessibleName(name)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(_EDIT)
        if isinstance(editor, ChoiceField):
            editor.choose(value)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceField):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = QRect(option.rect).adjusted(0, 4, -4, -4)
        if isinstance(editor, QPlainTextEdit):
            rect.setHeight(max(rect.height(), _EDITOR_HEIGHT))
            bottom = self._view.viewport().rect().bottom()
            rect.moveBottom(min(rect.bottom(), max(bottom - 4, rect.height())))
        else:
            rect.setHeight(30)
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.type() is QEvent.Type.KeyPress and enter and plain:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                return True
        return super().eventFilter(watched, event)

    def _commit_choice(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


_EDIT = Qt.ItemDataRole.EditRole


def _inside(cell: QRect, column: Column) -> QRect:
    left = 20 if column is Column.NUMBER else _PAD_X
    return cell.adjusted(left, _PAD_Y, -_PAD_X, -_PAD_Y)


def _laid_out(text: str, font: QFont, width: int) -> tuple[QTextLayout, float]:
    """Return lines of `text` that fit `width`, with air between them, and their height."""
    layout = QTextLayout(by_itself(text.replace("\n", "\u2028")), font)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
    layout.endLayout()
    return layout, height
