"""From a finished task to a take on disk: fetched, decoded once, kept, and then said to be done."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.api.download import DownloadFailed
from desktop_app.api.records import Succeeded
from desktop_app.domain.jobs import Job, Ready
from desktop_app.domain.problems import (
    Billed,
    LocalFault,
    Reason,
    RequestRefused,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.project import MediaInfo, Take
from desktop_app.domain.sentence import say
from desktop_app.media.probe import verify
from desktop_app.storage.clips import Recipe
from desktop_app.storage.homes import free_at
from desktop_app.storage.keeping import keep_take, make_room_for
from desktop_app.studio.homes import Homes
from desktop_app.studio.provider import Provider

_log = logging.getLogger(__name__)

Progress = Callable[[int, int | None], None]


class Unplayable(LocalFault):
    """The file arrived whole and cannot be decoded, so it is not a take."""


class NotFetched(ServiceError):
    """Where the file lies it is not to be had now, though the provider itself answers."""

    reason = Reason.UNREACHABLE
    billed = Billed.YES


@dataclass(frozen=True, slots=True)
class Arrival:
    """A take on disk: in its project, or in Unclaimed because that is not there."""

    take: Take
    in_project: bool


class Arrivals:
    """Brings the files of finished tasks home."""

    def __init__(self, provider: Provider, homes: Homes) -> None:
        self.homes = homes
        self._provider = provider

    async def fetch(self, job: Job, ready: Ready, on_progress: Progress) -> Arrival:
        """Fetch, check and keep the take.

        It may be interrupted anywhere and called again: a partial file is resumed, a whole one not
        fetched twice, a take that was kept found. Raises NotFetched, another ServiceError when the
        provider does not answer, Unplayable, or another LocalFault.
        """
        place = await self.homes.place_of(job)
        kept = await self.homes.settled(job, place)
        if kept is not None:
            return Arrival(kept, place.in_project)
        place = await asyncio.to_thread(free_at, place, job.id)
        incoming = place.incoming(job.id)
        if not await asyncio.to_thread(incoming.is_file):
            inside = place.folder if place.in_project else None
            with _paid_for():
                await asyncio.to_thread(make_room_for, incoming, inside)
            await self._download(ready, incoming, on_progress)
        media = await self._checked(incoming, job)
        now = await self.homes.place_of(job)
        if now.folder != place.folder:
            # The project went, or came back, while its clip arrived.
            before, place = place, await asyncio.to_thread(free_at, now, job.id)
            await self.homes.carry(job, before, place)
            incoming = place.incoming(job.id)
        take = self.homes.take_of(job, place.path, media, ready.credits)
        recipe = Recipe(take, job.service, job.request)
        with _paid_for():
            await _to_its_end(asyncio.to_thread(keep_take, place.folder, recipe, incoming))
        await self.homes.tidy(job)
        return Arrival(take, place.in_project)

    async def kept(self, job: Job) -> Arrival | None:
        """Return the take of a job whose file is already in its place, whatever its row says."""
        place = await self.homes.place_of(job)
        take = await self.homes.settled(job, place)
        return None if take is None else Arrival(take, place.in_project)

    async def _download(self, ready: Ready, incoming: Path, on_progress: Progress) -> None:
        url = ready.urls[0]
        try:
            await self._provider.download(url, incoming, on_progress=on_progress)
        except (DownloadFailed, ServiceUnreachable) as error:
            _log.info("the clip's link does not work, a fresh one is asked for: %s", error)
        else:
            return
        renewed = await self._renewed(ready, url)
        try:
            await self._provider.download(renewed, incoming, on_progress=on_progress)
        except (DownloadFailed, ServiceUnreachable) as error:
            raise NotFetched(str(error), reason=error.reason, detail=error.detail) from error

    async def _renewed(self, ready: Ready, url: str) -> str:
        """Return a link that works again: a renewed one, else the one that the task has now."""
        try:
            return await self._provider.download_url(url)
        except (DownloadFailed, RequestRefused) as error:
            record = await self._provider.record(ready.task_id)
            if isinstance(record, Succeeded) and record.urls:
                return record.urls[0]
            raise NotFetched(str(error), reason=error.reason, detail=error.detail) from error

    async def _checked(self, incoming: Path, job: Job) -> MediaInfo:
        try:
            return await asyncio.to_thread(verify, incoming)
        except LocalFault as error:
            await asyncio.to_thread(_remove, incoming)
            raise Unplayable(
                say(
                    "The clip for “{scene_title}” arrived but cannot be played. It was "
                    "charged; download it again, it costs nothing more.",
                    scene_title=job.scene_title,
                )
            ) from error


async def _to_its_end(work: Coroutine[object, object, None]) -> None:
    """Wait for work in a thread also when cancelled: whoever looks next sees what came of it."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


@contextmanager
def _paid_for() -> Iterator[None]:
    """Say of a fault of the disk that the clip is not lost with it."""
    try:
        yield
    except LocalFault as error:
        raise type(error)(
            say("{error} The clip is paid for; it is fetched again for nothing more.", error=error)
        ) from error


def _remove(incoming: Path) -> None:
    incoming.unlink(missing_ok=True)
