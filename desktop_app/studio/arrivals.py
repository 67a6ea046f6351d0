"""From a finished task to a take on disk: fetched, decoded once, kept, and then said to be done."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from desktop_app.api.download import DownloadFailed
from desktop_app.api.kie import KieJobs
from desktop_app.api.records import Succeeded
from desktop_app.domain.jobs import Done, Job, Ready, task_of
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    Billed,
    LocalFault,
    Reason,
    RequestRefused,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.project import MediaInfo, Take, TakeId
from desktop_app.media.probe import probe, verify
from desktop_app.storage.clips import Recipe, load_recipe
from desktop_app.storage.keeping import copy_whole, keep_take, make_room_for
from desktop_app.studio.clock import Clock

_log = logging.getLogger(__name__)

Progress = Callable[[int, int | None], None]


class Unplayable(LocalFault):
    """The file arrived whole and cannot be decoded, so it is not a take."""


class NotFetched(ServiceError):
    """Where the file lies it is not to be had now, though the provider itself answers."""

    reason = Reason.UNREACHABLE
    billed = Billed.YES


class Arrivals:
    """Brings the files of finished tasks into their projects."""

    def __init__(self, provider: KieJobs, clock: Clock, folder_of: Callable[[Job], Path]) -> None:
        self._provider = provider
        self._clock = clock
        self._folder_of = folder_of

    async def fetch(self, job: Job, ready: Ready, on_progress: Progress) -> Take:
        """Fetch, check and keep the take.

        It may be interrupted anywhere and called again: a partial file is resumed, a whole one not
        fetched twice, a take that was kept found. Raises NotFetched, another ServiceError when the
        provider does not answer, Unplayable, or another LocalFault.
        """
        kept = await self.kept(job)
        if kept is not None:
            return kept
        folder = self._folder_of(job)
        path = await asyncio.to_thread(_free_path, folder, job)
        incoming = _incoming(folder / path, job)
        if not await asyncio.to_thread(incoming.is_file):
            with _paid_for():
                await asyncio.to_thread(make_room_for, incoming)
            await self._download(ready, incoming, on_progress)
        media = await self._checked(incoming, job)
        take = self._take(job, path, media, ready.credits)
        recipe = Recipe(take, job.service, job.request)
        with _paid_for():
            await _to_its_end(asyncio.to_thread(keep_take, folder, recipe, incoming))
        return take

    async def kept(self, job: Job) -> Take | None:
        """Return the take of a job whose file is already in its place, whatever its row says."""
        folder, ordered_in = self._folder_of(job), Path(job.project)
        here = await asyncio.to_thread(_kept_in, folder, job)
        if here is not None or folder == ordered_in:
            return here
        there = await asyncio.to_thread(_kept_in, ordered_in, job)
        if there is not None:
            await asyncio.to_thread(_bring, ordered_in, folder, there)
        return there

    async def recover(self, job: Job) -> Take | None:
        """Return the take of a job that is Done, for a project that does not have it yet.

        A project that moved gets it from where it was fetched to; None when it is in neither place.
        """
        if not isinstance(job.state, Done):
            return None
        kept = await self.kept(job)
        if kept is not None:
            return kept
        path = self._folder_of(job) / job.path
        try:
            # Its note is gone: the row that says Done stands for it.
            if await asyncio.to_thread(path.with_suffix(".json").exists):
                return None
            media = await asyncio.to_thread(probe, path)
        except LocalFault:
            return None
        return self._take(job, job.path, media, job.state.credits)

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
                f"The clip for “{job.scene_title}” arrived but cannot be played. It was charged;"
                " download it again, it costs nothing more."
            ) from error

    def _take(self, job: Job, path: str, media: MediaInfo, charged: Credits | None) -> Take:
        return Take(
            # The job's own id: whoever attaches it, and however often, it is one take.
            id=TakeId(job.id),
            scene_id=job.scene_id,
            number=job.take_number,
            path=path,
            prompt=job.prompt,
            settings=job.settings,
            media=media,
            made_at=self._clock.now_ms(),
            job_id=job.id,
            task_id=task_of(job.state),
            credits=charged if charged is not None else job.quote,
        )


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
            f"{error} The clip is paid for; it is fetched again for nothing more."
        ) from error


def _paths(job: Job) -> tuple[str, str]:
    """Return where the take belongs, and where it goes if another file lies there."""
    place = PurePosixPath(job.path)
    return job.path, str(place.with_name(f"{place.stem}-{job.id[:8]}{place.suffix}"))


def _kept_in(folder: Path, job: Job) -> Take | None:
    for path in _paths(job):
        try:
            take = load_recipe(folder, path).take
            whole = (folder / path).stat().st_size == take.media.size_bytes
        except (LocalFault, OSError):
            continue
        if whole and take.job_id == job.id and take.path == path:
            return take
    return None


def _free_path(folder: Path, job: Job) -> str:
    """Return a path that no other take has: a restored project may have lost count of its own."""
    first, second = _paths(job)
    if not (folder / first).exists():
        return first
    try:
        is_ours = load_recipe(folder, first).take.job_id == job.id
    except LocalFault:
        is_ours = False
    return first if is_ours else second


def _incoming(final: Path, job: Job) -> Path:
    return final.with_name(f".{final.name}.{job.id[:8]}.incoming")


def _bring(source: Path, folder: Path, take: Take) -> None:
    final = folder / take.path
    incoming = final.with_name(f".{final.name}.moved")
    copy_whole(source / take.path, incoming)
    keep_take(folder, load_recipe(source, take.path), incoming)


def _remove(incoming: Path) -> None:
    incoming.unlink(missing_ok=True)
