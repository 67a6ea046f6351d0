"""What stands where a scene has no take yet: its title, its first words, and what it stands at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.styling import announce
from desktop_app.ui.playing.overlay import Overlay
from desktop_app.ui.style.tokens import LABEL_PX, TITLE_PX
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import by_itself

_WIDEST: Final = 420
_AIR: Final = 16
_GAP: Final = 8
_STRIPE: Final = 14
_FIRST_WORDS: Final = 180
_CENTRED: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_WRAPPED: Final = int(_CENTRED) | int(Qt.TextFlag.TextWordWrap)
_COLOURS: Final = {
    Tone.NEUTRAL: ("hover", "text_1"),
    Tone.ACCENT: ("accent_fill", "accent"),
    Tone.OK: ("ok_fill", "ok"),
    Tone.WARN: ("warn_fill", "warn"),
    Tone.BAD: ("bad_fill", "bad"),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """A scene without a take: in a word what it stands at, and all of it in a sentence."""

    title: str
    prompt: str
    state: str
    sentence: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class _Line:
    """Words of the card; with a ground they stand on a chip."""

    words: str
    font: QFont
    colour: str
    ground: str = ""

    def height(self, width: int) -> int:
        """Return how high it is when it is no wider than this."""
        figures = QFontMetrics(self.font)
        return figures.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, self.words).height()


class MissingCard(Overlay):
    """Lies over the whole picture, in its shape, hatched as the placeholder on the timeline is."""

    def __init__(self, theme: Theme, picture: QWidget) -> None:
        super().__init__(picture)
        self.place.setObjectName("missingCard")
        self._theme = theme
        self._shown: Missing | None = None
        self._shade: QColor | None = None
        theme.changed.connect(self.update)

    @property
    def shown(self) -> Missing | None:
        """What is missing, None while the card is not in sight."""
        return None if self.place.isHidden() else self._shown

    def show_missing(self, missing: Missing) -> None:
        """Say what is missing here."""
        before, self._shown = self.shown, missing
        told = f"{missing.title}. {missing.sentence}"
        self.place.setAccessibleName(told)
        self.place.show()
        self.update()
        if before is None or before.title != missing.title:
            announce(self.place, told)

    def shade(self, colour: QColor | None) -> None:
        """Lay a colour over all of it; None takes it away."""
        self._shade = colour
        self.update()

    def put_away(self) -> None:
        """Nothing is missing."""
        self.place.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._shown is not None:
            self._paint_lines(painter, self._fitting(self._shown))
        if self._shade is not None:
            painter.fillRect(QRect(QPoint(), self.size()), self._shade)

    def _paint_ground(self, painter: QPainter) -> None:
        place = QRect(QPoint(), self.size())
        painter.fillRect(place, self._theme.color("thumbnail"))
        painter.setPen(QPen(self._theme.color("hatch"), _STRIPE / 2))
        for x in range(-self.height(), self.width(), 2 * _STRIPE):
            painter.drawLine(x, self.height(), x + self.height(), 0)
        painter.setPen(QPen(self._theme.color("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))

    def _fitting(self, missing: Missing) -> Sequence[_Line]:
        """Leave the prompt out where there is no room for it: the rest says what is the matter."""
        lines = self._lines(missing)
        heights = (line.height(self._line_width) for line in lines)
        if sum(heights) + _GAP * (len(lines) - 1) <= self.height() - 2 * _AIR:
            return lines
        return self._lines(replace(missing, prompt=""))

    @property
    def _line_width(self) -> int:
        return max(1, min(_WIDEST, self.width() - 2 * _AIR))

    def _lines(self, missing: Missing) -> Sequence[_Line]:
        theme, strong = self._theme, QFont.Weight.DemiBold
        ground, colour = _COLOURS[missing.tone]
        lines = (
            _Line(missing.title, theme.font(TITLE_PX, strong), "text_1"),
            _Line(missing.state, theme.font(LABEL_PX, strong, tabular=True), colour, ground),
            _Line(_first_words(missing.prompt), theme.font(), "text_2"),
            _Line(missing.sentence, theme.font(tabular=True), "text_2"),
        )
        return [line for line in lines if line.words]

    def _paint_lines(self, painter: QPainter, lines: Sequence[_Line]) -> None:
        width = self._line_width
        heights = [line.height(width) for line in lines]
        left = (self.width() - width) // 2
        top = max(_AIR, (self.height() - sum(heights) - _GAP * (len(lines) - 1)) // 2)
        for line, height in zip(lines, heights, strict=True):
            place = QRect(left, top, width, height)
            painter.setFont(line.font)
            if line.ground:
                self._paint_chip(painter, place, line)
            painter.setPen(self._colour(line.colour))
            painter.drawText(place, _WRAPPED, by_itself(line.words))
            top += height + _GAP

    def _paint_chip(self, painter: QPainter, place: QRect, line: _Line) -> None:
        wide = QFontMetrics(line.font).horizontalAdvance(line.words) + 2 * _GAP
        chip = QRect(QPoint(), QSize(wide, place.height() + 4))
        chip.moveCenter(place.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(line.ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)

    def _colour(self, token: str) -> QColor:
        return self._theme.color(token)


def _first_words(prompt: str) -> str:
    words = " ".join(prompt.split())
    if len(words) <= _FIRST_WORDS:
        return words
    return words[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"
