"""What the panels of the cut are made of: groups with a heading, in a column that scrolls."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import ElidedLabel, Rule, SectionLabel
from desktop_app.ui.controls.layout import Part, column, row
from desktop_app.ui.cut.fields import align_captions

_Value = TypeVar("_Value")
_LOWEST = 72
"""Pixels of a panel that must be seen; the rest scrolls, so that the queue below can have room."""


class Section(QWidget):
    """A group of fields under a heading, with what may stand at the right of it."""

    def __init__(self, heading: str, *beside: Part) -> None:
        super().__init__()
        self.heading = ElidedLabel(heading)
        self.heading.setProperty("role", "section")
        self.heading.setFont(SectionLabel("").font())
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column: QVBoxLayout = column(
            row(self.heading, *beside, gap=4), gap=8, margins=(16, 10, 16, 14)
        )
        self.setLayout(self._column)

    def add(self, *parts: Part) -> None:
        """Put parts under each other."""
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            elif part is not None and not isinstance(part, int):
                self._column.addLayout(part)


class _Scrolled(QScrollArea):
    """Scrolls up and down only, so it is never narrower than what is in it."""

    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        width = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(width + self.verticalScrollBar().sizeHint().width(), _LOWEST)


def group(*parts: Part) -> QWidget:
    """Return parts under each other that are shown or hidden together."""
    together = QWidget()
    together.setLayout(column(*parts))
    return together


def scrolled(*sections: QWidget) -> QScrollArea:
    """Return sections under each other, with hairlines between; they scroll when they must."""
    inside = QWidget()
    inside.setProperty("ground", "panel")
    layout = column(gap=0)
    for place, section in enumerate(sections):
        if place:
            layout.addWidget(Rule())
        layout.addWidget(section)
    layout.addStretch(1)
    inside.setLayout(layout)
    align_captions(inside)
    area = _Scrolled()
    # Tab goes to what is in it; it follows by itself.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


class OptionField(ChoiceField, Generic[_Value]):
    """A choice among values that come back as they were given: Qt makes strings of enums.

    Signals: chosen() when a person chose.
    """

    chosen = Signal()

    def __init__(self, name: str, options: Iterable[tuple[_Value, str]]) -> None:
        super().__init__()
        self._values: list[_Value] = []
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.put_options(options)
        self.activated.connect(lambda _: self.chosen.emit())

    @property
    def value(self) -> _Value:
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def put_options(self, options: Iterable[tuple[_Value, str]]) -> None:
        """Replace the choices; the one that was chosen stays if it is left."""
        given = list(options)
        self._values = [value for value, _ in given]
        self.offer(given)


def as_step(session: ProjectSession, act: Callable[[], None]) -> None:
    """Make an edit a step of its own: it merges with nothing before or after it."""
    session.close_step()
    act()
    session.close_step()
