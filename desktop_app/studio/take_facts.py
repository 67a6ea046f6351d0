"""What a take's file and its note tell beyond the project: loudness, seed, size."""

import asyncio
import contextlib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Take
from desktop_app.domain.sound import Loudness
from desktop_app.media.loudness import measured
from desktop_app.storage.clips import load_recipe
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.content import content_key

RECIPE = 1
"""Counts up when loudness is measured otherwise, so that no older number is believed."""

CACHE_BYTES = 4 * 1024**2


class _Note(msgspec.Struct, frozen=True):
    """What was measured of a file; None where there is no sound."""

    loudness: Loudness | None


@dataclass(frozen=True, slots=True)
class TakeFacts:
    """`loudness` is None without sound, `seed` when the request named none; sizes in bytes.

    `fault` is the sentence that says why the sound could not be measured.
    """

    loudness: Loudness | None
    seed: str
    size_bytes: int
    fault: str = ""


class TakeFactsBook:
    """Finds the facts of takes; loudness is measured once a file and kept."""

    def __init__(self, cache: Path) -> None:
        self._cache = cache

    async def facts_of(self, take: Take, folder: Path, seed_name: str) -> TakeFacts:
        """Return the facts of a take of the project in `folder`.

        `seed_name` is what its model calls the seed in a request. Never raises LocalFault.
        """
        return await asyncio.to_thread(self._found, take, folder, seed_name)

    def _found(self, take: Take, folder: Path, seed_name: str) -> TakeFacts:
        path, seed, size = folder / take.path, _seed(folder, take, seed_name), 0
        with contextlib.suppress(OSError):
            size = path.stat().st_size
        try:
            return TakeFacts(self._loudness(take, path), seed, size)
        except LocalFault as error:
            return TakeFacts(None, seed, size, str(error))

    def _loudness(self, take: Take, path: Path) -> Loudness | None:
        if not take.media.sample_rate:
            return None
        note = self._cache / f"{content_key(path, 'loudness', RECIPE)}.json"
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            known = msgspec.json.decode(note.read_bytes(), type=_Note)
            # Says when it was last used, for the eviction.
            note.touch()
            return known.loudness
        evict_oldest(self._cache, CACHE_BYTES)
        found = measured(path)
        with contextlib.suppress(OSError):
            note.write_bytes(msgspec.json.encode(_Note(found)))
        return found


def _seed(folder: Path, take: Take, name: str) -> str:
    try:
        request = msgspec.json.decode(load_recipe(folder, take.path).request or b"{}")
    except (LocalFault, msgspec.MsgspecError):
        return ""
    given = request.get(name) if isinstance(request, dict) else None
    return str(given) if isinstance(given, int | str) else ""
