"""Sheets over the window that are awaited, never executed: questions, files, folders."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QBitmap,
    QColor,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QWidget

from desktop_app.ui.aio import opened
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.shading import shadable_in

_RADIUS = 10
_AROUND = 40
_SHADE_DARK = QColor(8, 9, 12, 150)
_SHADE_LIGHT = QColor(20, 23, 29, 90)


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer: what `ask` returns for it, its words, how loud it is."""

    key: str
    text: str
    kind: Kind = Kind.SECONDARY


class Sheet(QDialog):
    """A dialog drawn as a sheet over its shaded window: head, body, foot.

    It is window-modal and opened with `open()`; nothing else stops. Escape closes it.
    """

    def __init__(self, parent: QWidget, title: str, size: QSize) -> None:
        """Make it `size` large, less where the parent window is smaller."""
        super().__init__(parent)
        self._window = parent.window()
        self._wanted = size
        self._shade: _Shade | None = None
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty("sheet", True)
        self.setWindowTitle(title)
        self._masked = QGuiApplication.platformName() == "xcb"
        if not self._masked:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        frame = QFrame()
        frame.setProperty("sheet", True)
        self.title_label = Text(title, Role.TITLE)
        self.head = _Head(self.title_label)
        self.body = QWidget()
        self.body.setProperty("ground", "clear")
        self.foot = QFrame()
        self.foot.setProperty("bar", "foot")
        layout = column(self.head, self.body, self.foot, gap=0, margins=(1, 1, 1, 1))
        layout.setStretch(1, 1)
        frame.setLayout(layout)
        self._outer = column(frame, gap=0)
        self.setLayout(self._outer)

    def set_title(self, title: str) -> None:
        """Name the sheet, in its head and for the desktop."""
        self.setWindowTitle(title)
        self.title_label.setText(title)

    def _place(self) -> None:
        window = self._window
        room = window.size() - QSize(_AROUND, _AROUND)
        size = self._wanted.boundedTo(room).expandedTo(self.minimumSizeHint())
        if self._wanted.height() <= 0:
            size.setHeight(self._outer.totalHeightForWidth(size.width()))
        middle = window.mapToGlobal(window.rect().center())
        where = QRect(QPoint(), size)
        where.moveCenter(middle)
        self.setGeometry(where)

    def showEvent(self, event: QShowEvent) -> None:
        self._place()
        self._shade = _Shade(self._window)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._shade is not None:
            self._shade.lift()
            self._shade = None
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._masked:
            # Without a compositor an X window has no translucent corners.
            self.setMask(_rounded(self.size()))


class _Head(QFrame):
    """The title bar of a sheet; dragging it moves the sheet."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.setProperty("bar", "head")
        self.setFixedHeight(52)
        self.setLayout(row(title, None, margins=(20, 0, 12, 0)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.window().windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)


class _Shade(QWidget):
    """Dims a window while a sheet lies over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()
        for each in shadable_in(window):
            each.shade(self._colour)

    def lift(self) -> None:
        """Let the window be bright again."""
        self.hide()
        self.setParent(None)
        self.deleteLater()
        # One sheet may lie over another.
        below = next(iter(self._window.findChildren(_Shade)), None)
        for each in shadable_in(self._window):
            each.shade(None if below is None else below._colour)

    @property
    def _colour(self) -> QColor:
        is_dark = self.palette().window().color().lightness() < 128
        return _SHADE_DARK if is_dark else _SHADE_LIGHT

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)


class _Question(Sheet):
    def __init__(
        self, parent: QWidget, title: str, sentence: str, choices: Sequence[Choice]
    ) -> None:
        super().__init__(parent, title, QSize(460, 0))
        self.answer: str | None = None
        words = Text(sentence, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setMinimumWidth(200)
        self.body.setLayout(column(words, margins=(20, 16, 20, 16)))
        buttons = [self._button(choice) for choice in choices]
        self.foot.setLayout(row(None, *buttons, margins=(20, 12, 20, 12)))
        self.setAccessibleDescription(sentence)
        first = next(
            (
                button
                for button, choice in zip(buttons, choices, strict=True)
                if choice.kind is Kind.PRIMARY
            ),
            buttons[0],
        )
        first.setDefault(True)
        first.setFocus()

    def _button(self, choice: Choice) -> Button:
        button = Button(choice.text, choice.kind)
        button.setObjectName(f"choice_{choice.key}")

        def take() -> None:
            self.answer = choice.key
            self.accept()

        button.clicked.connect(take)
        return button


async def ask(parent: QWidget, title: str, sentence: str, choices: Sequence[Choice]) -> str | None:
    """Ask and return the key of the chosen answer, None when the sheet was closed instead.

    Enter takes the primary answer, or the first: put the harmless one first when none is primary.
    """
    question = _Question(parent, title, sentence, choices)
    try:
        await opened(question)
        return question.answer
    finally:
        question.deleteLater()


async def choose_files(
    parent: QWidget, title: str, start: Path, filters: Sequence[str] = (), *, many: bool = False
) -> tuple[Path, ...]:
    """Let the user pick existing files; empty when none was picked."""
    mode = QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile
    dialog = _file_dialog(parent, title, start, mode)
    if filters:
        dialog.setNameFilters(list(filters))
    return await _picked(dialog)


async def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the user pick a folder; None when none was picked."""
    dialog = _file_dialog(parent, title, start, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(await _picked(dialog)), None)


async def choose_new_file(
    parent: QWidget, title: str, suggested: Path, filters: Sequence[str] = ()
) -> Path | None:
    """Let the user say where to write; asks before an existing file is replaced."""
    dialog = _file_dialog(parent, title, suggested.parent, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.selectFile(suggested.name)
    return next(iter(await _picked(dialog)), None)


def cancel_choice() -> Choice:
    """Return the answer that changes nothing."""
    return Choice("cancel", QCoreApplication.translate("Dialogs", "Cancel"))


def _file_dialog(
    parent: QWidget, title: str, start: Path, mode: QFileDialog.FileMode
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setFileMode(mode)
    return dialog


async def _picked(dialog: QFileDialog) -> tuple[Path, ...]:
    try:
        if await opened(dialog) != QDialog.DialogCode.Accepted:
            return ()
        return tuple(Path(each) for each in dialog.selectedFiles())
    except asyncio.CancelledError:
        dialog.close()
        raise
    finally:
        dialog.deleteLater()


def _rounded(size: QSize) -> QBitmap:
    bitmap = QBitmap(size)
    bitmap.clear()
    painter = QPainter(bitmap)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.GlobalColor.color1)
    painter.drawRoundedRect(QRect(QPoint(), size - QSize(1, 1)), _RADIUS, _RADIUS)
    painter.end()
    return bitmap
