"""Rendering ahead: while nobody waits, what the newest state of a film still misses."""

import logging
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.reel import Reel
from desktop_app.media.assembly import Workshop, sound_of
from desktop_app.media.renders import Renders
from desktop_app.media.segments import SegmentCache, Wanted
from desktop_app.media.shelves import Shelves

_PACKETS_AT_ONCE = 256
_log = logging.getLogger(__name__)


class Preparation:
    """Renders for one film after another; what cannot be made is told when the film is joined.

    After the picture comes the sound, so that a join finds both.
    """

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._cache = SegmentCache(shelves)
        self._renders = Renders(self._cache)
        self._began_ns = time.time_ns()
        self._silent: tuple[Reel, Path] | None = None
        self._sound = ExitStack()
        self._packets: Iterator[bytes] | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something is left to do."""
        return self._renders.is_busy or self._silent is not None or self._packets is not None

    def want(self, reel: Reel | None, folder: Path) -> None:
        """Go over to another film; without one, only what is rendered just now is finished."""
        self._drop_sound()
        if reel is None:
            self._renders.hold()
            return
        self._began_ns = time.time_ns()
        self._renders.want(self._wanted(reel, folder))
        self._silent = (reel, folder)

    def advance(self) -> None:
        """Work on for a moment."""
        if not self._renders.is_busy:
            self._encode()
            return
        for error in self._renders.advance():
            _log.warning("a segment could not be rendered ahead: %s", error)
        if not self._renders.is_busy:
            self._cache.evict(self._began_ns)

    def close(self) -> None:
        """Stop what is rendered and wait for it."""
        self._drop_sound()
        self._renders.close()

    def _encode(self) -> None:
        try:
            if self._silent is not None:
                (reel, folder), self._silent = self._silent, None
                sound = sound_of(reel, folder, self._shelves)
                self._packets = self._sound.enter_context(sound)
            elif self._packets is not None and not list(islice(self._packets, _PACKETS_AT_ONCE)):
                self._drop_sound()
        except TakewrightError as error:
            _log.warning("the sound could not be encoded ahead: %s", error)
            self._drop_sound()

    def _drop_sound(self) -> None:
        self._silent = self._packets = None
        self._sound.close()

    def _wanted(self, reel: Reel, folder: Path) -> list[Wanted]:
        try:
            return Workshop(reel, folder, self._shelves).wanted
        except TakewrightError as error:
            _log.warning("nothing is rendered ahead: %s", error)
            return []
