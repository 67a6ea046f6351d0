"""Labels: text in a role, section captions, state chips, elided lines, hairlines."""

import html
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.style.tokens import LABEL_PX
from desktop_app.ui.words import is_right_to_left, shown


class Tone(StrEnum):
    """What a colour says."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


class Role(StrEnum):
    """What a piece of text is."""

    BODY = "body"
    TITLE = "title"
    STRONG = "strong"
    MUTED = "muted"
    QUIET = "quiet"
    LABEL = "label"
    NOTE = "note"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


class Text(QLabel):
    """Plain text in a role; never read as markup, wherever it came from."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setWordWrap(wrap)
        if is_right_to_left():
            # By itself Qt puts a name in Latin script to the left, away from its column.
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def setText(self, text: str, /) -> None:
        super().setText(shown(text))

    def set_role(self, role: Role) -> None:
        """Change what the text is, so its colour and weight."""
        restyle(self, role=role.value)


class Paragraph(QLabel):
    """Words that wrap, with air between the lines; never read as markup."""

    def __init__(self, words: str, role: Role = Role.MUTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setProperty("role", role.value)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        words = shown(words)
        self.setAccessibleName(words)
        self.setText(f'<p style="line-height: 140%">{html.escape(words)}</p>')


class SectionLabel(QLabel):
    """A caption over a group: 11 px, capitals, spaced; read out in normal case."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "section")
        font = QFont(self.font())
        font.setPixelSize(LABEL_PX)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        self.setFont(font)


class Chip(QLabel):
    """A state in a word or two on a tinted ground."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(shown(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("chip", True)
        self.setProperty("tone", tone.value)

    def set(self, text: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(shown(text))
        restyle(self, tone=tone.value)


class ElidedLabel(QLabel):
    """One line that gives way: cut with an ellipsis, whole in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str, /) -> None:
        super().setText(shown(text))

    def set_role(self, role: Role) -> None:
        """Change what the text is, so its colour and weight."""
        restyle(self, role=role.value)

    def elided(self) -> str:
        """Return the text as it is painted."""
        line = self.text().replace("\n", " ")
        return self.fontMetrics().elidedText(line, self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def _tell(self) -> None:
        """Have the whole in the tooltip while it does not fit."""
        self.setToolTip(self.text() if self.elided() != self.text() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.elided(),
            self.foregroundRole(),
        )


class FittingLabel(ElidedLabel):
    """One line that says as much as there is room for, and all of it in its tooltip."""

    def __init__(self, role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self._shorter: tuple[str, ...] = ()

    def say(self, whole: str, *shorter: str) -> None:
        """Show other words; `shorter` ways to say it, each shorter than the one before."""
        self._shorter = tuple(shown(each) for each in shorter)
        self.setText(whole)
        self.setAccessibleName(shown(whole))
        self._tell()

    def elided(self) -> str:
        room = self.contentsRect().width()
        for words in (self.text(), *self._shorter):
            if self.fontMetrics().horizontalAdvance(words) <= room:
                return words
        last = self._shorter[-1] if self._shorter else self.text()
        return self.fontMetrics().elidedText(last, Qt.TextElideMode.ElideRight, room)


class Rule(QFrame):
    """A hairline between groups."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
