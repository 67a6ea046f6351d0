"""Small panels: the balance pill, a notice with its action, and empty states that teach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.words import shown

_PILL_HEIGHT = 26

_NOTICE_ICONS = {
    Tone.NEUTRAL: ("info", "text_2"),
    Tone.ACCENT: ("info", "accent"),
    Tone.OK: ("circle-check", "ok"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.BAD: ("circle-alert", "bad"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A thing to do: its words, what happens, and how loud it is offered."""

    text: str
    action: Callable[[], object]
    kind: Kind = Kind.SECONDARY


class _IconLabel(QLabel):
    """An icon as a label that follows the theme (a label has no setIcon of its own)."""

    def __init__(self, icons: Icons, name: str, size: int, tone: str = "text_2") -> None:
        super().__init__()
        self._size = size
        self._icons = icons
        self.setFixedSize(size, size)
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: str) -> None:
        self._icons.put(self, name, tone)

    def setIcon(self, icon: QIcon, /) -> None:
        size = QSize(self._size, self._size)
        self.setPixmap(icon.pixmap(size, self.devicePixelRatioF()))


class Pill(QFrame):
    """A rounded line with a mark, a fact and what it means: `820 credits  ≈ $4.10`."""

    def __init__(
        self, icons: Icons, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("pill", True)
        self.setFixedHeight(_PILL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon = None if icon is None else _IconLabel(icons, icon, 14)
        self._fact = Text()
        self._meaning = Text("", Role.MUTED)
        for each in (self._fact, self._meaning):
            each.setFont(with_tabular_figures(self.font()))
        layout = row(gap=6, margins=(10, 0, 10, 0))
        if self._icon is not None:
            layout.addWidget(self._icon)
        layout.addWidget(self._fact)
        layout.addWidget(self._meaning)
        self.setLayout(layout)
        self.set("")

    def set(self, fact: str, meaning: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show another fact; a warn or bad tone colours it."""
        _tell(self._fact, self._meaning, fact, meaning, tone)
        self.setAccessibleName(" ".join(shown(part) for part in (fact, meaning) if part))

    def text(self) -> str:
        """Return what is shown, fact and meaning."""
        return self.accessibleName()


class PillButton(QPushButton):
    """A pill that shows more when it is clicked."""

    def __init__(self, icons: Icons, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._fact = Text()
        self._meaning = Text("", Role.MUTED)
        for each in (self._fact, self._meaning):
            each.setFont(with_tabular_figures(self.font()))
        mark = _IconLabel(icons, icon, 14)
        self._row = row(mark, self._fact, self._meaning, gap=6, margins=(10, 0, 10, 0))
        self.setLayout(self._row)
        for part in (mark, self._fact, self._meaning):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set("")

    def set(self, fact: str, meaning: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show another fact; a warn or bad tone colours it."""
        _tell(self._fact, self._meaning, fact, meaning, tone)
        self.setAccessibleName(" ".join(shown(part) for part in (fact, meaning) if part))
        self.updateGeometry()

    def words(self) -> str:
        """Return what is shown, fact and meaning."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(self._row.sizeHint().width(), _PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), _PILL_HEIGHT)


class NoticeBar(QFrame):
    """A sentence about a problem, where it is, with its action; nothing waits for an answer.

    Signals: dismissed() when the user closed it.
    """

    dismissed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._icon = _IconLabel(icons, "info", 16)
        self._sentence = Text(wrap=True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action: Callable[[], object] | None = None
        self._button = Button("", Kind.OUTLINE)
        self._button.clicked.connect(self._act)
        self._close = IconButton(icons, "x", self.tr("Dismiss"))
        self._close.clicked.connect(self._dismiss)
        self.setLayout(
            row(self._icon, self._sentence, self._button, self._close, margins=(12, 6, 8, 6))
        )
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is shown, empty when there is none."""
        return self._sentence.text()

    def tell(self, sentence: str, tone: Tone = Tone.WARN, offer: Offer | None = None) -> None:
        """Show a sentence in place of the last one, read out to screen readers."""
        sentence = shown(sentence)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._icon.show_icon(*_NOTICE_ICONS[tone])
        self._action = None if offer is None else offer.action
        self._button.setText("" if offer is None else offer.text)
        self._button.setVisible(offer is not None)
        restyle(self, tone=tone.value)
        self.show()
        announce(self, sentence, urgent=tone is Tone.BAD)

    def clear(self) -> None:
        """Take the sentence away, because it no longer holds."""
        self._sentence.clear()
        self._action = None
        self.hide()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()


class EmptyState(QWidget):
    """What stands where nothing is yet: what would be here and how to get it."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        title: str,
        sentence: str,
        offers: Sequence[Offer] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        heading = Text(title, Role.STRONG)
        words = Text(sentence, Role.MUTED, wrap=True)
        words.setAlignment(middle)
        layout = column(None, gap=6, margins=(16, 16, 16, 16))
        layout.addWidget(_IconLabel(icons, icon, 24, "text_3"), 0, middle)
        layout.addWidget(heading, 0, middle)
        layout.addWidget(words)
        layout.addSpacing(8)
        for offer in offers:
            button = Button(offer.text, offer.kind)
            button.clicked.connect(_calling(offer.action))
            layout.addWidget(button, 0, middle)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setAccessibleName(f"{shown(title)}. {shown(sentence)}")


def _tell(fact: Text, meaning: Text, is_so: str, means: str, tone: Tone) -> None:
    fact.setText(is_so)
    fact.setVisible(bool(is_so))
    fact.set_role({Tone.WARN: Role.WARN, Tone.BAD: Role.BAD}.get(tone, Role.BODY))
    meaning.setText(means)
    meaning.setVisible(bool(means))


def _calling(action: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        action()

    return call
