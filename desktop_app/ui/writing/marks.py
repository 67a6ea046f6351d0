"""Where words lie in a text field, and what is drawn around and under them."""

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextLayout, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

Span = tuple[int, int]
"""Begin and end among the characters of a text."""


def units(words: str) -> int:
    """Return how many positions words take in a text document, which counts in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def in_units(words: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans among characters as spans among positions of the document."""
    if words.isascii():
        return list(spans)
    return [(units(words[:start]), units(words[:end])) for start, end in spans]


def to_characters(words: str, position: int) -> int:
    """Return how many characters of a text lie before a position of its document."""
    if words.isascii():
        return position
    before = words.encode("utf-16-le", "surrogatepass")[: position * 2]
    return len(before.decode("utf-16-le", "surrogatepass"))


def boxes(field: QPlainTextEdit, start: int, end: int) -> Iterator[QRectF]:
    """Return where a span of positions is drawn in the viewport, one box a line."""
    document = field.document()
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        top = field.blockBoundingGeometry(block).translated(field.contentOffset()).topLeft()
        yield from _boxes_in(
            block.layout(),
            max(0, start - block.position()),
            min(block.length() - 1, end - block.position()),
            top.x(),
            top.y(),
        )
        block = block.next()


def _boxes_in(
    layout: QTextLayout, start: int, end: int, left: float, top: float
) -> Iterator[QRectF]:
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            one, other = _x_of(line, first), _x_of(line, last)
            x, width = min(one, other), abs(other - one)
            yield QRectF(left + x, top + line.y(), width, line.height())


def _x_of(line: QTextLine, position: int) -> float:
    # What the stubs call an object is a pair: the place, and the position that it is of.
    return cast("tuple[float, int]", line.cursorToX(position))[0]


def underlined(
    field: QPlainTextEdit, spans: Iterable[Span], colour: QColor, tip: str = ""
) -> list[QTextEdit.ExtraSelection]:
    """Return what draws a wave under spans of positions."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(colour)
    if tip:
        look.setToolTip(tip)
    made = []
    for start, end in spans:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look
        made.append(selection)
    return made
