"""A short, quiet sound, played beside everything else."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

_LOUDNESS: Final = 0.5


class Chime(QObject):
    """Plays one sound, on whatever device sounds are heard on at that moment."""

    def __init__(self, sound: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._effect: QSoundEffect | None = None

    def play(self) -> None:
        """Begin to play it, from its start; without a device for sound nothing happens."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return
        if self._effect is None:
            # Made when it is first heard: it opens the sound system.
            self._effect = QSoundEffect(self)
            self._effect.setVolume(_LOUDNESS)
            self._effect.setSource(QUrl.fromLocalFile(str(self._sound)))
        self._effect.setAudioDevice(device)
        self._effect.play()
