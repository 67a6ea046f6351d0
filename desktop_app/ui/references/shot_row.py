"""One shot of a scene in its list: its number, its words, its seconds, and what is done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.references import Shot
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.fields import NumberField
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.prompt_edit import Back
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.editor import PromptEdit

_LONGEST = 60
_LINES = 2
_FRAME = 14


class ShotEdit(PromptEdit):
    """The words of a shot: as the prompt, two lines high."""

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() * _LINES + _FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())


class ShotRow(QWidget):
    """Edits one shot.

    Signals: changed(Shot) with every letter; settled() when that ends; submitted() on Ctrl+Enter;
    wound(Back) for undo and redo; removed(); moved(int) a place earlier (-1) or later.
    """

    changed = Signal(object)
    settled = Signal()
    submitted = Signal()
    wound = Signal(Back)
    removed = Signal()
    moved = Signal(int)

    def __init__(self, number: int, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.words = ShotEdit(theme)
        self.words.setObjectName(f"shotWords.{number}")
        self.words.setAccessibleName(self.tr("Words of shot {number}").format(number=number))
        self.words.setPlaceholderText(self.tr("What is seen in this shot"))
        self.seconds = NumberField(1, _LONGEST)
        self.seconds.setObjectName(f"shotSeconds.{number}")
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setAccessibleName(self.tr("Seconds of shot {number}").format(number=number))
        self.seconds.setToolTip(self.tr("Seconds"))
        self.up = self._button(icons, "arrow-up", self.tr("Move shot {number} earlier"), number)
        self.down = self._button(icons, "arrow-down", self.tr("Move shot {number} later"), number)
        self.remove = self._button(icons, "x", self.tr("Remove shot {number}"), number)
        self.remove.setObjectName(f"removeShot.{number}")
        self.up.setObjectName(f"shotUp.{number}")
        self.down.setObjectName(f"shotDown.{number}")
        tools = row(self.up, self.down, self.remove, gap=0)
        count = Text(str(number), Role.QUIET)
        parts = row(count, self.words, column(self.seconds, tools, gap=2), gap=6)
        parts.setStretch(1, 1)
        self.setLayout(parts)
        self._connect()

    @property
    def shot(self) -> Shot:
        """The shot as it is in the fields."""
        return Shot(self.words.toPlainText(), self.seconds.value())

    def show_shot(self, shot: Shot, cast: Sequence[CastEntry]) -> None:
        """Show a shot; what stands there already is left alone."""
        self.words.set_cast(cast)
        if not self.words.shows(shot.prompt):
            self.words.put(shot.prompt)
        with QSignalBlocker(self.seconds):
            self.seconds.setValue(shot.seconds)

    def allow(self, *, is_first: bool, is_last: bool) -> None:
        """Say where it can go from here."""
        no = self.tr("It is there already.")
        self.up.allow(no if is_first else None)
        self.down.allow(no if is_last else None)

    def _button(self, icons: Icons, icon: str, words: str, number: int) -> IconButton:
        return IconButton(icons, icon, words.format(number=number))

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda: self.changed.emit(self.shot))
        self.words.settled.connect(self.settled)
        self.words.completed.connect(self.settled)
        self.words.submitted.connect(self.submitted)
        self.words.wound.connect(self.wound)
        self.seconds.valueChanged.connect(lambda _: self.changed.emit(self.shot))
        self.seconds.editingFinished.connect(self.settled)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
