"""What shades itself while a sheet lies over its window."""

from collections.abc import Iterator

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget


class Shadable:
    """A widget over which nothing in its window can be painted, as a picture that moves."""

    def shade(self, colour: QColor | None) -> None:
        """Be shaded by a colour, by None no more."""
        raise NotImplementedError


def shadable_in(window: QWidget) -> Iterator[Shadable]:
    """Yield those of a window."""
    for each in window.findChildren(QWidget):
        if isinstance(each, Shadable):
            yield each
