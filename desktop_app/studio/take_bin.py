"""The trash for takes of the open film: where their files go, and from where they come back."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, TakeId
from desktop_app.domain.takes import TakeUse, use_of
from desktop_app.storage.trash import put_back
from desktop_app.studio.homes import Homes
from desktop_app.studio.session import ProjectSession

Trash = Callable[[Path], Awaitable[Path | None]]
"""Puts a file into the system's trash and returns where it is now, None when nobody says.

Raises LocalFault, and the file is where it was then.
"""


class ThrownTake:
    """A take whose file is in the trash, or goes there; a `Disposal` of the history."""

    def __init__(self, use: TakeUse, path: Path, homes: Homes, trash: Trash) -> None:
        self._use = use
        self._path = path
        self._homes = homes
        self._trash = trash
        self._kept: Path | None = None
        self._had_file = True

    @property
    def use(self) -> TakeUse:
        """Be `Disposal.use`."""
        return self._use

    async def put_away(self) -> None:
        """Be `Disposal.put_away`; without its file a take is only noted as not wanted."""
        job_id = self._use.take.job_id
        # First, so that no start in between fetches it again.
        if job_id is not None:
            await self._homes.throw_away(job_id)
        self._had_file = await asyncio.to_thread(self._path.exists)
        if not self._had_file:
            return
        try:
            self._kept = await self._trash(self._path)
        except LocalFault:
            await self._want_again(job_id)
            raise

    async def put_back(self) -> None:
        """Be `Disposal.put_back`."""
        if self._had_file:
            await asyncio.to_thread(put_back, self._kept, self._path)
        await self._want_again(self._use.take.job_id)

    async def _want_again(self, job_id: JobId | None) -> None:
        if job_id is not None:
            await self._homes.want_again(job_id)


class TakeBin:
    """Throws takes of a film away and brings them back."""

    def __init__(self, session: ProjectSession, homes: Homes, trash: Trash) -> None:
        self._session = session
        self._homes = homes
        self._trash = trash

    async def throw_away(self, take_id: TakeId) -> ThrownTake:
        """Put a take into the trash as a step of history.

        Raises LocalFault, and then it is where it was; KeyError for an unknown take.
        """
        use = use_of(self._session.project, take_id)
        path = self._session.path_of(use.take)
        thrown = ThrownTake(use, path, self._homes, self._trash)
        await self._session.put_away(thrown)
        return thrown

    async def put_back(self, thrown: ThrownTake) -> None:
        """Bring a take back, whatever was done since; raises LocalFault when it is gone."""
        await self._session.put_back(thrown)
