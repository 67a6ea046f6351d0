"""Rendering ahead: while nobody waits, what the newest state of a film still misses."""

import logging
import time
from pathlib import Path

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.reel import Reel
from desktop_app.media.assembly import Workshop
from desktop_app.media.renders import Renders
from desktop_app.media.segments import SegmentCache, Wanted
from desktop_app.media.shelves import Shelves

_log = logging.getLogger(__name__)


class Preparation:
    """Renders for one film after another; what cannot be made is told when the film is joined."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._cache = SegmentCache(shelves)
        self._renders = Renders(self._cache)
        self._began_ns = time.time_ns()

    @property
    def is_busy(self) -> bool:
        """Tell whether something is left to do."""
        return self._renders.is_busy

    def want(self, reel: Reel | None, folder: Path) -> None:
        """Go over to another film; without one, only what is rendered just now is finished."""
        if reel is None:
            self._renders.hold()
        else:
            self._began_ns = time.time_ns()
            self._renders.want(self._wanted(reel, folder))

    def advance(self) -> None:
        """Work on for a moment."""
        for error in self._renders.advance():
            _log.warning("a segment could not be rendered ahead: %s", error)
        if not self._renders.is_busy:
            self._cache.evict(self._began_ns)

    def close(self) -> None:
        """Stop what is rendered and wait for it."""
        self._renders.close()

    def _wanted(self, reel: Reel, folder: Path) -> list[Wanted]:
        try:
            return Workshop(reel, folder, self._shelves).wanted
        except TakewrightError as error:
            _log.warning("nothing is rendered ahead: %s", error)
            return []
