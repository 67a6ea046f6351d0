"""Waveforms that come when they are looked at, as pictures do."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.problems import TakewrightError
from desktop_app.media.waveform import Waveform
from desktop_app.ui.wishes import Wishes

MOST = 2000
"""Waveforms that are kept: of clips of 10 s they take 4 MB."""

_SILENT = Waveform()

FetchWave = Callable[[Path], Awaitable[Waveform]]
"""Returns the waveform of a file's sound; may raise a TakewrightError."""


async def silent(path: Path) -> Waveform:
    """Be the waveforms of a timeline without sound."""
    return _SILENT


class LazyWaves(QObject):
    """Fetches waveforms, newest wish first, and forgets what was not looked at for longest.

    Signals: arrived(path) when that of a file is there.
    """

    arrived = Signal(object)

    def __init__(self, fetch: FetchWave, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._kept: OrderedDict[Path, Waveform] = OrderedDict()
        self._wishes: Wishes[Path] = Wishes(self, self._bring, self.arrived.emit)

    @property
    def is_idle(self) -> bool:
        """Tell whether everything that is wanted is here."""
        return self._wishes.is_idle

    def get(self, path: Path) -> Waveform:
        """Return the waveform of a file, an empty one until it is there or when it has none."""
        found = self._kept.get(path)
        if found is None:
            return _SILENT
        self._kept.move_to_end(path)
        return found

    def want(self, paths: Sequence[Path]) -> None:
        """Say what is looked at now: the rest is called off, what is new comes first."""
        self._wishes.want(path for path in paths if path not in self._kept)

    def stop(self) -> None:
        """Call everything off."""
        self._wishes.stop()

    async def _bring(self, path: Path) -> None:
        try:
            self._kept[path] = await self._fetch(path)
        except TakewrightError:
            # Its strip says what is wrong with the file.
            self._kept[path] = _SILENT
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
