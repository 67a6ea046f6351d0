"""The theme: which tokens are in force, and the fonts, palette and style sheet made of them."""

import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from desktop_app.ui.style.sheet import style_sheet
from desktop_app.ui.style.tokens import BODY_PX, DARK, LIGHT, Tokens, strengthened


class Mode(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Theme(QObject):
    """Dresses the application and says so when the dress changes.

    Signals: changed() after palette and style sheet are in force; whoever paints itself repaints.
    motion_changed() when things are to glide that did not, or no longer.
    """

    changed = Signal()
    motion_changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        mode: Mode = Mode.SYSTEM,
        *,
        reduced_motion: bool | None = None,
        system_scheme: Callable[[], Qt.ColorScheme] | None = None,
        system_contrast: Callable[[], Qt.ContrastPreference] | None = None,
    ) -> None:
        """Dress `app`; what is None is as the system says."""
        super().__init__(app)
        self._app = app
        self._styles = resources / "styles"
        self._mode = mode
        self._reduced_motion = reduced_motion
        self._system_scheme = system_scheme or app.styleHints().colorScheme
        hints = app.styleHints()
        self._system_contrast = system_contrast or hints.accessibility().contrastPreference
        self._family = _face()
        app.setStyle("Fusion")
        app.setFont(self.font())
        self._request_scheme()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._tokens = self._chosen()
        self._dress()

    @property
    def mode(self) -> Mode:
        """What the user asked for."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Tell whether the theme is the dark one."""
        return self._tokens.panel == DARK.panel

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def reduced_motion(self) -> bool:
        """Tell whether things should move at once instead of gliding."""
        if self._reduced_motion is not None:
            return self._reduced_motion
        if sys.platform == "win32":
            return not self._app.isEffectEnabled(Qt.UIEffect.UI_General)
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._app.style().styleHint(hint) == 0

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Let things glide or not; None means as the system says."""
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.motion_changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay dark or light; takes effect at once."""
        self._mode = mode
        self._request_scheme()
        self._follow()

    def color(self, token: str) -> QColor:
        """Return a token as a colour to paint with; raises AttributeError for an unknown name."""
        return QColor(str(getattr(self._tokens, token)))

    def font(
        self,
        pixels: int = BODY_PX,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tabular: bool = False,
    ) -> QFont:
        """Return the interface face; `tabular` keeps digits in columns, for time and money."""
        font = QFont(self._family)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return with_tabular_figures(font) if tabular else font

    def _chosen(self) -> Tokens:
        if self._mode is Mode.SYSTEM:
            tokens = LIGHT if self._system_scheme() is Qt.ColorScheme.Light else DARK
        else:
            tokens = LIGHT if self._mode is Mode.LIGHT else DARK
        is_high = self._system_contrast() is Qt.ContrastPreference.HighContrast
        return strengthened(tokens) if is_high else tokens

    def _request_scheme(self) -> None:
        # Title bars and native file dialogs belong to the platform; this makes them match.
        hints = self._app.styleHints()
        if self._mode is Mode.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = self._mode is Mode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _follow(self) -> None:
        chosen = self._chosen()
        if chosen != self._tokens:
            self._tokens = chosen
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(palette_of(self._tokens))
        name = "dark" if self.is_dark else "light"
        self._app.setStyleSheet(style_sheet(self._tokens, self._styles, name))


def with_tabular_figures(font: QFont) -> QFont:
    """Return a copy of `font` whose digits are equally wide, where the face can do it."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach, native parts and text marks."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each, colour in {
        role.Window: tokens.panel,
        role.WindowText: tokens.text_1,
        role.Base: tokens.field,
        role.AlternateBase: tokens.card,
        role.Text: tokens.text_1,
        role.PlaceholderText: tokens.text_3,
        role.Button: tokens.hover,
        role.ButtonText: tokens.text_1,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.text_1,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.hover,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.window,
    }.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.text_off))
    return palette


def _face() -> str:
    # The design is drawn in Inter; any system interface face carries it.
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
