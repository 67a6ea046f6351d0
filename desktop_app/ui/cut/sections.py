"""What the panels of the cut are made of: groups with a heading, in a column that scrolls."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import Rule, SectionLabel
from desktop_app.ui.controls.layout import Part, column, row


class Section(QWidget):
    """A group of fields under a heading, with what may stand at the right of it."""

    def __init__(self, heading: str, *beside: Part) -> None:
        super().__init__()
        self.heading = SectionLabel(heading)
        self._column: QVBoxLayout = column(
            row(self.heading, None, *beside, gap=4), gap=8, margins=(16, 10, 16, 14)
        )
        self.setLayout(self._column)

    def add(self, *parts: Part) -> None:
        """Put parts under each other."""
        for part in parts:
            if isinstance(part, QWidget):
                self._column.addWidget(part)
            elif part is not None and not isinstance(part, int):
                self._column.addLayout(part)


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
    area = QScrollArea()
    # Tab goes to what is in it; it follows by itself.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def choice(name: str, options: Iterable[tuple[object, str]]) -> ChoiceField:
    """Return a choice among values with their words."""
    field = ChoiceField()
    field.setAccessibleName(name)
    field.setSizeAdjustPolicy(field.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(6)
    field.offer(options)
    return field


def as_step(session: ProjectSession, act: Callable[[], None]) -> None:
    """Make an edit a step of its own: it merges with nothing before or after it."""
    session.close_step()
    act()
    session.close_step()
