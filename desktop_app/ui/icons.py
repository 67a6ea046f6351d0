"""Icons of one family (Lucide), tinted by the theme and drawn at the screens' own sharpness."""

import weakref
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.ui.theme import Theme

_SIZES = (16, 20, 24)
_OFF = "text_off"
_LIT = "text_1"
_AT_ONCE = 3


class _Target(Protocol):
    """Whatever shows an icon: a button, an action, a line edit's action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _Binding:
    target: "weakref.ref[_Target]"
    name: str
    tone: str


class Icons(QObject):
    """Draws and keeps the icons; `icon("play")` is drawn once per theme.

    A tone is the name of a colour token. Under the pointer an icon is lit, disabled it is dimmed,
    checked it takes the accent.
    """

    def __init__(self, theme: Theme, resources: Path) -> None:
        super().__init__(theme)
        self._theme = theme
        self._folder = resources / "icons"
        self._drawn: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        self._sources: dict[str, bytes] = {}
        self._bindings: list[_Binding] = []
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._later: deque[_Binding] = deque()
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._put_some)
        theme.changed.connect(self._redraw)
        screens = QGuiApplication.instance()
        if isinstance(screens, QGuiApplication):
            screens.screenAdded.connect(self._redraw)

    def keep(self, sources: Mapping[str, bytes]) -> None:
        """Take over what `read_icons` found, so that no icon is read while the window is there."""
        self._sources.update(sources)

    def icon(self, name: str, tone: str = "text_2") -> QIcon:
        """Return the icon of file `name`.svg; raises FileNotFoundError when there is none."""
        key = (name, tone)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, tone)
        return self._drawn[key]

    def pixmap(self, name: str, size: int, tone: str = "text_2", ratio: float = 1.0) -> QPixmap:
        """Return a picture for painting: `size` in device-independent pixels, sharp at `ratio`."""
        key = (name, size, tone, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._painted(name, size, tone, ratio)
        return self._pixmaps[key]

    def put(self, target: _Target, name: str, tone: str = "text_2") -> None:
        """Give `target` an icon that follows the theme for as long as the target lives."""
        target.setIcon(self.icon(name, tone))
        self._bindings = [each for each in self._bindings if each.target() not in (None, target)]
        self._bindings.append(_Binding(weakref.ref(target), name, tone))

    def put_later(self, target: _Target, name: str, tone: str = "text_2") -> None:
        """As `put`, a few at a time whenever nothing else is to be done.

        For icons of the menus: drawing them all is half of what building the window takes.
        """
        self._later.append(_Binding(weakref.ref(target), name, tone))
        self._idle.start()

    def _put_some(self) -> None:
        for _ in range(min(_AT_ONCE, len(self._later))):
            each = self._later.popleft()
            # Drawn first: what goes meanwhile, with the panel it is in, is not given it.
            self.icon(each.name, each.tone)
            target = each.target()
            if target is not None and shiboken6.isValid(target):
                self.put(target, each.name, each.tone)
        if not self._later:
            self._idle.stop()

    def _painted(self, name: str, size: int, tone: str, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        # Before the painter: a painter that outlives its pixmap after an error ends the process.
        renderer = self._renderer(name, tone)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _redraw(self) -> None:
        self._drawn.clear()
        self._pixmaps.clear()
        self._renderers.clear()
        bindings, self._bindings = self._bindings, []
        for each in bindings:
            target = each.target()
            if target is not None and shiboken6.isValid(target):
                self._bindings.append(each)
                target.setIcon(self.icon(each.name, each.tone))

    def _draw(self, name: str, tone: str) -> QIcon:
        icon = QIcon()
        modes = (
            (QIcon.Mode.Normal, QIcon.State.Off, tone),
            (QIcon.Mode.Active, QIcon.State.Off, _LIT if tone == "text_2" else tone),
            (QIcon.Mode.Selected, QIcon.State.Off, tone),
            (QIcon.Mode.Disabled, QIcon.State.Off, _OFF),
            (QIcon.Mode.Normal, QIcon.State.On, "accent"),
            (QIcon.Mode.Active, QIcon.State.On, "accent"),
            (QIcon.Mode.Disabled, QIcon.State.On, _OFF),
        )
        for mode, state, colour in modes:
            for size in _SIZES:
                for ratio in _ratios():
                    icon.addPixmap(self.pixmap(name, size, colour, ratio), mode, state)
        return icon

    def _renderer(self, name: str, tone: str) -> QSvgRenderer:
        key = (name, tone)
        if key not in self._renderers:
            if name not in self._sources:
                self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
            colour = self._theme.color(tone).name().encode()
            source = self._sources[name].replace(b"currentColor", colour)
            self._renderers[key] = QSvgRenderer(QByteArray(source))
        return self._renderers[key]


def read_icons(resources: Path) -> dict[str, bytes]:
    """Read every icon; blocking, for `Icons.keep`."""
    return {file.stem: file.read_bytes() for file in (resources / "icons").glob("*.svg")}


def _ratios() -> tuple[float, ...]:
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))
