"""The user's own library of cast entries: kept beyond one film, brought into any."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.cast import CastEntry, CastId
from desktop_app.domain.kept_cast import KeptEntry, Way, brought, differing, kept_form
from desktop_app.domain.sentence import say_count
from desktop_app.storage.cast_shelf import CastShelf, pack
from desktop_app.storage.records import Found
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a packed cast held: entries that are new here, that differ, and that are the same."""

    fresh: tuple[KeptEntry, ...]
    other: tuple[KeptEntry, ...]
    same: tuple[KeptEntry, ...]


class CastLibrary:
    """Reads and changes the library in threads; other processes may change it at any time.

    Signals: `changed(entries)` after it was read, with what is kept.
    """

    def __init__(self, folder: Path, now_ms: Callable[[], int]) -> None:
        self.changed: Signal[tuple[KeptEntry, ...]] = Signal()
        self.entries: tuple[KeptEntry, ...] = ()
        self.unread: tuple[str, ...] = ()
        self.shelf = CastShelf(folder)
        self._now_ms = now_ms

    def kept(self, entry_id: CastId) -> KeptEntry | None:
        """Return what is kept of an entry, as it was read last."""
        return next((each for each in self.entries if each.entry.id == entry_id), None)

    async def look(self) -> tuple[KeptEntry, ...]:
        """Read what is kept now; raises LocalFault."""
        self._take_over(await asyncio.to_thread(self.shelf.read))
        return self.entries

    async def keep(self, entries: Sequence[CastEntry], folder: Path) -> None:
        """Keep entries of a film in this folder, each in place of the one of its id.

        Raises LocalFault; those before the one that failed are kept.
        """
        now = self._now_ms()
        try:
            for each in entries:
                await asyncio.to_thread(self.shelf.keep, KeptEntry(each, now), folder)
        finally:
            await self.look()

    async def remove(self, entry_ids: Iterable[CastId]) -> None:
        """Keep entries no longer; films that have them are as they were. Raises LocalFault."""
        for each in entry_ids:
            await asyncio.to_thread(self.shelf.remove, each)
        await self.look()

    async def bring(self, session: ProjectSession, chosen: Sequence[tuple[CastEntry, Way]]) -> None:
        """Bring entries into a film as one step, once all their files are there.

        Raises LocalFault or InvalidInput, and then the film is as it was.
        """
        for entry, _ in chosen:
            await asyncio.to_thread(self.shelf.bring, entry, session.folder)
        project = session.project
        for entry, way in chosen:
            project = brought(project, entry, way)
        name = say_count(
            "Bring from my library", "Bring {count} from my library", count=len(chosen)
        )
        session.casting.become(name, project)

    async def write(self, entries: Sequence[CastEntry], folder: Path, out: Path) -> None:
        """Write entries, whose files are below `folder`, into one file; raises LocalFault."""
        kept = [KeptEntry(each, self._now_ms()) for each in entries]
        await asyncio.to_thread(pack, kept, folder, out)

    async def read_from(self, file: Path) -> Arrived:
        """Return what a packed cast holds, beside what is kept; nothing is kept yet.

        Raises InvalidInput or LocalFault.
        """
        found = await asyncio.to_thread(self.shelf.unpack, file)
        await self.look()
        fresh, other, same = [], [], []
        for each in found:
            known = self.kept(each.entry.id)
            if known is None:
                fresh.append(each)
            elif differing(known.entry, each.entry):
                other.append(each)
            else:
                same.append(each)
        return Arrived(tuple(fresh), tuple(other), tuple(same))

    async def take_in(self, entries: Sequence[KeptEntry]) -> None:
        """Keep entries of a packed cast, whose files are here already; raises LocalFault."""
        await self.keep([kept_form(each.entry) for each in entries], self.shelf.folder)

    def _take_over(self, found: Found[KeptEntry]) -> None:
        def by_name(each: KeptEntry) -> tuple[str, str]:
            return (each.entry.name.casefold(), each.entry.id)

        self.entries, self.unread = tuple(sorted(found.records, key=by_name)), found.unread
        self.changed.emit(self.entries)
