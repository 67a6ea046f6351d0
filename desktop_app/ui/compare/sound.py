"""The sound of one of two takes, kept to the clock that both pictures go by."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from desktop_app.domain.time import Flicks, as_milliseconds
from desktop_app.ui import unlocked
from desktop_app.ui.decoder_words import only_faults

_DRIFT_MS: Final = 80
"""So far sound may be off before it is brought back: lips bear 45 ms early and 125 ms late."""

_REST: Final = 30
"""Moments between two looks at how far it is off: bringing it back is heard."""


class PairSound(QObject):
    """Plays the sound of one file beside a clock that is not its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        only_faults()
        unlocked.look_up_overrides(self._output.mutedChanged)
        self._media.setAudioOutput(self._output)
        self._media.mediaStatusChanged.connect(self._begin)
        self._at = Flicks(0)
        self._plays = False
        self._moments = 0

    def use(self, path: Path | None) -> None:
        """Play another file's sound, none for None."""
        url = QUrl() if path is None else QUrl.fromLocalFile(str(path))
        if url != self._media.source():
            unlocked.set_source(self._media, url)

    def play(self, at: Flicks) -> None:
        """Be heard from a moment on."""
        self._plays, self._at, self._moments = True, at, 0
        self._media.setPosition(as_milliseconds(at))
        self._media.play()

    def pause(self) -> None:
        """Be silent."""
        self._plays = False
        self._media.pause()

    def follow(self, at: Flicks) -> None:
        """Hear which moment it is; what has drifted is brought back."""
        before, self._at = self._at, at
        if not self._plays:
            return
        self._moments += 1
        off = abs(self._media.position() - as_milliseconds(at))
        if at < before or (self._moments >= _REST and off > _DRIFT_MS):
            self._moments = 0
            self._media.setPosition(as_milliseconds(at))
            self._media.play()

    def close(self) -> None:
        """Let go of the file."""
        self._plays = False
        unlocked.stop(self._media)
        unlocked.set_source(self._media, QUrl())

    def _begin(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._plays:
            self.play(self._at)
