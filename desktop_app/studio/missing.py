"""Which files of the open film are not where they should be."""

import asyncio
from pathlib import Path

from desktop_app.domain.material import Material, material
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal


class MissingFiles:
    """Looks for every file that the film names, in a thread, whenever it is asked to.

    Signal: `changed(before, after)`, the paths below the film's folder that are missing.
    """

    def __init__(self, session: ProjectSession) -> None:
        self.changed: Signal[frozenset[str], frozenset[str]] = Signal()
        self._session = session
        self._paths: frozenset[str] = frozenset()

    @property
    def paths(self) -> frozenset[str]:
        """What was missing at the last look."""
        return self._paths

    @property
    def material(self) -> tuple[Material, ...]:
        """Return what of the film as it is now was missing at the last look."""
        return tuple(each for each in material(self._session.project) if each.path in self._paths)

    async def look(self) -> None:
        """Look again; tells when it is not as it was."""
        paths = [each.path for each in material(self._session.project)]
        found = await asyncio.to_thread(_missing, self._session.folder, paths)
        before, self._paths = self._paths, found
        if before != found:
            self.changed.emit(before, found)


def _missing(folder: Path, paths: list[str]) -> frozenset[str]:
    return frozenset(path for path in paths if not (folder / path).is_file())
