"""Buttons: plain, the one that spends with its price on it, and icons that say what they do."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from desktop_app.domain.money import Bill, Credits
from desktop_app.ui.actions import keys_of
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import MINIMUM_TARGET
from desktop_app.ui.words import by_itself, in_commas, in_credits, in_dollars, shown, side_by_side

_ICON = QSize(16, 16)
_PADDING = 30
"""What the style sheet puts around words on a button."""

_SHORTEST = 120


class Kind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    OUTLINE = "outline"
    DANGER = "danger"


class Button(QPushButton):
    """A push button that can say why it is off.

    A click does not take the focus, so typing goes on where it was; Tab reaches it.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shown(text), parent)
        self._tip = shown(tip)
        self._command = ""
        self.setProperty("kind", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self._tip)
        self.setAutoDefault(False)

    def setText(self, text: str, /) -> None:
        super().setText(shown(text))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft and not option.icon.isNull():
            # Qt leaves room between an icon and the words only where words run from the left.
            option.text = f"\u00a0{option.text}"

    def tell_keys(self, command: str) -> None:
        """Have the keys that a command has at the moment in the tooltip too."""
        self._command = command

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and self._command and self.isEnabled():
            keys = keys_of(self, self._command)
            self.setToolTip(f"{self._tip} ({keys})" if keys else self._tip)
        return super().event(event)

    def set_kind(self, kind: Kind) -> None:
        """Change how loud the button is."""
        restyle(self, kind=kind.value)

    def set_icon(self, icons: Icons, name: str, tone: str = "text_2") -> None:
        """Show an icon before the text."""
        icons.put(self, name, tone)
        self.setIconSize(_ICON)

    def allow(self, why_not: str | None) -> None:
        """Enable the button, or disable it with the sentence that says why."""
        self.setEnabled(why_not is None)
        self.setToolTip(self._tip if why_not is None else shown(why_not))


class FittingButton(Button):
    """A button that names something of any length: cut with an ellipsis, whole in its tooltip."""

    def __init__(self, kind: Kind = Kind.SECONDARY, *, parent: QWidget | None = None) -> None:
        super().__init__("", kind, parent=parent)
        self._words = ""

    def say(self, words: str) -> None:
        """Say what a click does."""
        self._words = shown(words)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _PADDING
        told = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        # An ampersand would underline the letter behind it.
        self.setText(told.replace("&", "&&"))
        self._tip = self._words if told != self._words else ""
        if self.isEnabled():
            self.setToolTip(self._tip)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + _PADDING + 1
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_SHORTEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class PrimaryButton(Button):
    """The accented button; what it spends stands on it: `Generate · 30 credits · $0.15`."""

    def __init__(
        self, text: str, *, brief: bool = False, tip: str = "", parent: QWidget | None = None
    ) -> None:
        """Make it with no price; `brief` writes `30 cr` for narrow places."""
        super().__init__(text, Kind.PRIMARY, tip=tip, parent=parent)
        self._action = shown(text)
        self._brief = brief
        self._price: Bill | None = None
        self._unknown = False

    @property
    def price(self) -> Bill | None:
        """What a click spends, when that is known and not nothing."""
        return self._price

    def set_action(self, text: str) -> None:
        """Say what a click does."""
        self._action = shown(text)
        self._spell()

    def set_brief(self, brief: bool) -> None:
        """Write the price as for narrow places, or in whole words."""
        self._brief = brief
        self._spell()

    def set_price(self, price: Bill | None, *, unknown: bool = False) -> None:
        """Say what a click spends; `unknown` when a part of it has no known price."""
        self._price, self._unknown = price, unknown
        self._spell()

    def _spell(self) -> None:
        parts = [self._action]
        if self._price is not None:
            parts += [self._credits(self._price.credits)] if self._price.has_credits else []
            parts.append(in_dollars(self._price.usd))
        if self._unknown:
            rest = self._translate("rest not known")
            parts.append(self._translate("price not known") if self._price is None else rest)
        self.setText(side_by_side(parts))
        self.setAccessibleName(in_commas(parts))

    def _credits(self, price: Credits) -> str:
        unit = self._translate("cr") if self._brief else self._translate("credits")
        return f"{in_credits(price)} {unit}"

    @staticmethod
    def _translate(text: str) -> str:
        return QCoreApplication.translate("PrimaryButton", text)


class IconButton(QToolButton):
    """An icon with a name; its tooltip adds the shortcut, or why it is off."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        label: str,
        *,
        shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None,
        command: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; `shortcut` is only shown, as are the keys that `command` has at the moment."""
        super().__init__(parent)
        self._icons = icons
        self._label = label
        self._shortcut = "" if shortcut is None else _spelled(shortcut)
        self._command = command
        self.setCheckable(checkable)
        self.setIconSize(_ICON)
        self.setMinimumSize(MINIMUM_TARGET, MINIMUM_TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_icon(icon)
        self.set_label(label)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and self._command and self.isEnabled():
            self._shortcut = keys_of(self, self._command)
            self.set_label(self._label)
        return super().event(event)

    def set_icon(self, icon: str, tone: str = "text_2") -> None:
        """Show another icon, tinted by the theme."""
        self._icons.put(self, icon, tone)

    def set_label(self, label: str) -> None:
        """Say what a click does, as tooltip and as accessible name."""
        self._label = label = shown(label)
        self.setAccessibleName(label)
        self.setToolTip(f"{label} ({self._shortcut})" if self._shortcut else label)

    def allow(self, why_not: str | None) -> None:
        """Enable the button, or disable it with the sentence that says why."""
        self.setEnabled(why_not is None)
        self.set_label(self._label)
        if why_not is not None:
            self.setToolTip(f"{self._label}: {shown(why_not)}")


def _spelled(shortcut: QKeySequence | QKeySequence.StandardKey | str) -> str:
    return by_itself(QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText))
