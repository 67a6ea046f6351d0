"""What stands where a scene has no take yet: its title, its first words, and what it stands at."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.controls.labels import Chip, Paragraph, Role, Text, Tone
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.styling import announce
from desktop_app.ui.playing.overlay import lay_over
from desktop_app.ui.theme import Theme

_WIDEST: Final = 420
_AIR: Final = 16
_STRIPE: Final = 14
_FIRST_WORDS: Final = 180


@dataclass(frozen=True, slots=True)
class Missing:
    """A scene without a take: in a word what it stands at, and all of it in a sentence."""

    title: str
    prompt: str
    state: str
    sentence: str
    tone: Tone = Tone.NEUTRAL


class MissingCard(QWidget):
    """Lies over the whole picture, in its shape, hatched as the placeholder on the timeline is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("missingCard")
        lay_over(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._shown: Missing | None = None
        self._title = Text("", Role.TITLE, wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chip = Chip()
        self._prompt = Text("", Role.MUTED, wrap=True)
        self._prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = Paragraph("", Role.MUTED)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        words = column(
            None,
            self._title,
            row(None, self._chip, None),
            self._prompt,
            self._sentence,
            None,
            gap=8,
        )
        self.setLayout(row(None, words, None, margins=(_AIR, 12, _AIR, 12)))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def shown(self) -> Missing | None:
        """What is missing, None while the card is not in sight."""
        return None if self.isHidden() else self._shown

    def show_missing(self, missing: Missing) -> None:
        """Say what is missing here."""
        is_new = self._shown is None or self.isHidden() or missing.title != self._shown.title
        self._shown = missing
        self._title.setText(missing.title)
        self._chip.set(missing.state, missing.tone)
        self._prompt.setText(_first_words(missing.prompt))
        self._sentence.set_words(missing.sentence)
        self.setAccessibleName(f"{missing.title}. {missing.sentence}")
        self.show()
        if is_new:
            announce(self, self.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = min(_WIDEST, event.size().width() - 2 * _AIR)
        for each in (self._title, self._prompt, self._sentence):
            each.setFixedWidth(max(1, wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("thumbnail"))
        painter.setPen(QPen(self._theme.color("hatch"), _STRIPE / 2))
        for x in range(-self.height(), self.width(), 2 * _STRIPE):
            painter.drawLine(x, self.height(), x + self.height(), 0)
        edge = QPen(QColor(self._theme.color("line_strong")), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _first_words(prompt: str) -> str:
    words = " ".join(prompt.split())
    if len(words) <= _FIRST_WORDS:
        return words
    return words[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"
