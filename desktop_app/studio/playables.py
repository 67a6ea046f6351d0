"""Takes as they are played: the file itself, or a copy of it that can be, made once and kept."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.project import MediaInfo
from desktop_app.domain.time import Flicks
from desktop_app.media.playable import RECIPE, Hurdle, hurdle_of, make_playable
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.content import content_key

CACHE_BYTES = 4 * 1024**3


@dataclass(frozen=True, slots=True)
class Playable:
    """A file to play, and what stood against playing the take's own."""

    path: Path
    hurdle: Hurdle | None = None


class PlayableShelf:
    """Copies for playing, by content."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache

    async def playable(
        self, path: Path, media: MediaInfo, progress: Callable[[float], None]
    ) -> Playable:
        """Return what to play for a take's file; `progress`, 0 to 1, hears of a copy being made.

        Raises LocalFault when there is none to be made.
        """
        hurdle = hurdle_of(media)
        if hurdle is None:
            return Playable(path)
        out = await asyncio.to_thread(self._place, path)
        if not await asyncio.to_thread(_is_there, out):
            progress(0.0)
            length = max(1, media.duration)

            def told(made: Flicks) -> None:
                progress(min(1.0, made / length))

            await make_playable(path, out, told)
        return Playable(out, hurdle)

    def _place(self, path: Path) -> Path:
        evict_oldest(self._cache, CACHE_BYTES)
        return self._cache / f"{content_key(path, 'playable', RECIPE)}.mp4"


def _is_there(kept: Path) -> bool:
    """Tell whether a copy is kept, and note that it is used."""
    with contextlib.suppress(OSError):
        kept.touch(exist_ok=True) if kept.stat().st_size else None
        return kept.stat().st_size > 0
    return False
