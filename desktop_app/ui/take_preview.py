"""A take to look at in a sheet: its first picture, and the clip itself when it is played."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.time import Flicks
from desktop_app.ui.controls.layout import column
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.playback import Playback, Source
from desktop_app.ui.stage import Stage
from desktop_app.ui.theme import Theme

_POSTER: Final = 288
"""Pixels: the height of the first picture, about what a sheet has room for."""


class TakePreview(QWidget):
    """Shows one clip.

    Signals: playing_changed(); failed(sentence) when it cannot be played.
    """

    playing_changed = Signal()
    failed = Signal(str)

    def __init__(self, theme: Theme, pictures: LazyPictures) -> None:
        super().__init__()
        self._poster = _Poster(theme, pictures)
        self._stage = Stage(self._poster)
        self._source: Source | None = None
        self._copies: dict[Source, Source] = {}
        # The decoder is made for who plays something.
        self._playback: Playback | None = None
        self.setLayout(column(self._stage, gap=0))

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return self._playback is not None and self._playback.is_playing

    @property
    def frames_shown(self) -> int:
        """How many pictures of clips have arrived."""
        return 0 if self._playback is None else self._playback.frames_shown

    def key(self, source: Source) -> PictureKey:
        """Return the picture that stands for a clip here."""
        return PictureKey(source.path, 1, round(_POSTER * self.devicePixelRatioF()))

    def show_source(self, source: Source | None) -> None:
        """Show the first picture of a clip, nothing for None; what plays ends."""
        if source != self._source:
            self.stop()
            self._source = source
        self._poster.show_key(None if source is None else self.key(source))

    def put_copy(self, source: Source, copy: Path) -> None:
        """Play this in place of a clip that cannot be played itself."""
        self._copies[source] = replace(source, path=copy, original=source.path)

    def has_copy(self, source: Source) -> bool:
        """Tell whether another file is played in its place."""
        return source in self._copies

    def toggle(self) -> None:
        """Play, or stand still."""
        if self._source is None:
            return
        playback = self._playback or self._made()
        source = self._copies.get(self._source, self._source)
        if playback.is_playing:
            playback.pause()
        elif playback.source == source:
            if playback.is_at_end:
                playback.seek(Flicks(0))
            playback.play()
            playback.release()
        else:
            playback.load(source, Flicks(0), play=True)

    def stop(self) -> None:
        """Let go of the file, so that it can be moved or thrown away."""
        if self._playback is not None:
            self._playback.unload()
        self._stage.show_words()

    def _made(self) -> Playback:
        playback = Playback(self._stage.picture.videoSink(), self)
        playback.arrived.connect(self._show_picture)
        playback.playing_changed.connect(self.playing_changed)
        playback.ended.connect(playback.pause)
        playback.failed.connect(self.failed)
        playback.starved.connect(self.failed)
        self._stage.picture.clicked.connect(self.toggle)
        self._playback = playback
        return playback

    def _show_picture(self, size: QSize) -> None:
        self._stage.show_picture(size)

    def sizeHint(self) -> QSize:
        return QSize(400, 225)


class _Poster(QWidget):
    """The first picture of a clip, whole."""

    def __init__(self, theme: Theme, pictures: LazyPictures) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._key: PictureKey | None = None
        pictures.arrived.connect(self.update)
        theme.changed.connect(self.update)

    def show_key(self, key: PictureKey | None) -> None:
        """Show another picture."""
        self._key = key
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.color("stage"))
        pictures = () if self._key is None else self._pictures.get(self._key)
        if pictures:
            picture = pictures[0]
            size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(), size)
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, picture)
