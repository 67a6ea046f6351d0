"""Fields of the cut: exact times, amounts with a slider, and rows with a caption before them.

Their undo is the film's: a key for it goes to the window. Each tells of what a person changed, not
of what it was given to show; `settled` says that a run of changes is over.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QWidget,
)

from desktop_app.domain.time import Flicks, FrameRate, parse_timecode, timecode
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, IconButton
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import Part, row
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.prompt_edit import leave_to_window
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.words import shown

CAPTION_WIDTH: Final = 72
_WIDEST_CAPTION: Final = 132
"""Pixels that captions take: as in the drawing, and at most where words are long."""

_AMOUNT_WIDTH: Final = 84
_INSET: Final = 6
_STEPS: Final = 400

_THIRTY: Final = FrameRate(30)


class TimecodeField(QLineEdit):
    """A time of the film to the frame; the arrows step it.

    Signals: entered(Flicks) when a time was typed and the field left, or stepped to.
    """

    # Flicks do not fit a C int, so they travel as an object.
    entered = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._time = Flicks(0)
        self._rate = _THIRTY
        self._tip = self.tr("Minutes, seconds and frames; Up and Down step by a frame")
        self.setAccessibleName(name)
        self.setToolTip(self._tip)
        self.setFont(with_tabular_figures(self.font()))
        self.editingFinished.connect(self._take)
        self.textEdited.connect(lambda _: self._complain(""))

    @property
    def time(self) -> Flicks:
        """The time that is shown, without what is being typed."""
        return self._time

    def put(self, time: Flicks, rate: FrameRate) -> None:
        """Show a time; what is being typed stays until it is taken."""
        is_typed = self.isModified() and self.hasFocus()
        self._time, self._rate = time, rate
        if not is_typed:
            self.setText(timecode(time, rate))

    def allow(self, why_not: str | None) -> None:
        """Enable the field, or disable it with the sentence that says why."""
        self.setEnabled(why_not is None)
        self.setToolTip(why_not or self._tip)

    def _take(self) -> None:
        if not self.isModified():
            return
        time = parse_timecode(self.text(), self._rate)
        if time is None:
            self._complain(self.tr("Write a time as minutes:seconds.frames, such as 00:04.12."))
            return
        self.setModified(False)
        if time != self._time:
            self.entered.emit(time)
        self.setText(timecode(self._time, self._rate))

    def _complain(self, sentence: str) -> None:
        restyle(self, wrong=bool(sentence))
        self.setToolTip(sentence or self._tip)
        if sentence:
            announce(self, sentence)

    def event(self, event: QEvent) -> bool:
        return leave_to_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        frames = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if frames is not None:
            self._take()
            stepped = self._rate.of_frames(self._rate.frames_in(self._time) + frames)
            self.entered.emit(Flicks(max(0, stepped)))
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show_again()
        else:
            super().keyPressEvent(event)

    def _show_again(self) -> None:
        self.setModified(False)
        self._complain("")
        self.setText(timecode(self._time, self._rate))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isModified():
            self._show_again()


class AmountField(QDoubleSpinBox):
    """A number with its unit.

    Signals: changed(float) by a person, at once; settled() when the field is left.
    """

    changed = Signal(float)
    settled = Signal()

    def __init__(
        self, name: str, low: float, high: float, unit: str, *, step: float = 1, decimals: int = 0
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setRange(low, high)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setSuffix(f" {shown(unit)}")
        self.setFont(with_tabular_figures(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_AMOUNT_WIDTH)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.valueChanged.connect(self.changed)
        self.editingFinished.connect(self.settled)

    def put(self, amount: float) -> None:
        """Show an amount; tells nobody. What is being typed stays as it is if it means that."""
        if round(amount, self.decimals()) != self.value():
            with QSignalBlocker(self):
                self.setValue(amount)

    def allow(self, why_not: str | None) -> None:
        """Enable the field, or disable it with the sentence that says why."""
        self.setEnabled(why_not is None)
        self.setToolTip(why_not or "")
        self.lineEdit().setToolTip(why_not or "")

    def event(self, event: QEvent) -> bool:
        return leave_to_window(event) or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SliderLine(QWidget):
    """A caption, a slider and the exact amount.

    `share` turns an amount into the part of the way, 0 to 1, at which the slider stands, and
    `amount` back. Signals: changed(float) by a person, at once; settled() when let go.
    """

    changed = Signal(float)
    settled = Signal()

    def __init__(
        self,
        caption: str,
        field: AmountField,
        share: Callable[[float], float] | None = None,
        amount: Callable[[float], float] | None = None,
        *,
        middle: float | None = None,
    ) -> None:
        super().__init__()
        low, span = field.minimum(), field.maximum() - field.minimum()
        self._share = share or (lambda value: (value - low) / span)
        self._amount = amount or (lambda part: low + part * span)
        self._middle = middle
        self.field = field
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(field.accessibleName())
        self.slider.setProperty("tone", "plain")
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.valueChanged.connect(self._slide)
        self.slider.sliderReleased.connect(self.settled)
        field.changed.connect(self._type)
        field.settled.connect(self.settled)
        self.setLayout(captioned(caption, self.slider, field))

    def put(self, amount: float) -> None:
        """Show an amount; tells nobody."""
        self.field.put(amount)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(self._share(amount) * _STEPS))

    def allow(self, why_not: str | None) -> None:
        """Enable the line, or disable it with the sentence that says why."""
        self.field.allow(why_not)
        self.slider.setEnabled(why_not is None)
        self.slider.setToolTip(why_not or "")

    def _slide(self, place: int) -> None:
        amount = self._amount(place / _STEPS)
        if self._middle is not None and abs(place / _STEPS - self._share(self._middle)) < 0.02:
            amount = self._middle
        self.field.put(amount)
        self.changed.emit(self.field.value())

    def _type(self, amount: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(self._share(amount) * _STEPS))
        self.changed.emit(amount)


class _Slider(QSlider):
    """A slider that leaves the wheel to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())


def captioned(caption: str, *parts: Part) -> QHBoxLayout:
    """Return a row with a caption before its parts, in line with the rows around it."""
    label = Text(caption, Role.LABEL, wrap=True)
    label.setProperty("caption", True)
    label.setFixedWidth(CAPTION_WIDTH)
    return row(label, *parts)


def align_captions(panel: QWidget) -> None:
    """Give the captions of a panel the room that the widest of them needs."""
    captions = [each for each in panel.findChildren(Text) if each.property("caption")]
    for each in captions:
        each.ensurePolished()
    words = (each.fontMetrics().horizontalAdvance(each.text()) + 4 for each in captions)
    width = min(_WIDEST_CAPTION, max(CAPTION_WIDTH, *words)) if captions else CAPTION_WIDTH
    for each in captions:
        each.setFixedWidth(width)


def allow(field: QWidget, why_not: str | None, tip: str = "") -> None:
    """Enable a control, or disable it with the sentence that says why."""
    if isinstance(field, Button | IconButton | TimecodeField | AmountField | SliderLine):
        field.allow(why_not)
        return
    field.setEnabled(why_not is None)
    field.setToolTip(why_not or tip)
