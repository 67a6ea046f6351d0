"""The file behind each reference of a job: one of its project, or a frame read from a take."""

import asyncio
import contextlib
import secrets
from pathlib import Path

from desktop_app.domain.file_kinds import FileKind
from desktop_app.domain.file_limits import Wanted
from desktop_app.domain.jobs import Done, Job, is_over
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import JobId, TakeId
from desktop_app.domain.references import Reference
from desktop_app.domain.sentence import say
from desktop_app.media.fitting import fitted_to
from desktop_app.media.references import frame_for_models
from desktop_app.storage.bundle import load
from desktop_app.storage.shelf import evict_oldest
from desktop_app.studio.content import content_key
from desktop_app.studio.homes import Homes
from desktop_app.studio.journal import JournalThread

CACHE_BYTES = 256 * 1024**2
"""Room for frames that were sent, some megabytes each."""

RECIPE, FITTING_RECIPE = 1, 1
"""Count up when a frame is read, or a file made to fit, in another way."""


class NotThereYet(Exception):
    """The take whose frame is wanted is still being made, by another queue or process."""


class ReferenceFiles:
    """Finds the files of references; what is made of takes and files is in `cache`, by content."""

    def __init__(self, cache: Path, homes: Homes, journal: JournalThread) -> None:
        self._cache = cache
        self._homes = homes
        self._journal = journal

    async def file_of(self, job: Job, reference: Reference) -> Path:
        """Return the file to be sent for a reference of a job.

        Raises NotThereYet while its take is being made, LocalFault when it is missing or damaged.
        """
        place = await self._homes.place_of(job)
        folder = place.folder if place.in_project else Path(job.project)
        source = reference.source
        if source.take_id is None:
            file = folder / source.path
            if not await asyncio.to_thread(file.is_file):
                raise _missing(reference.name or file.name)
            return file
        take = await self._take_file(folder, source.take_id)
        if take is None:
            raise _missing(reference.name or say("the take that a frame is from"))
        return await asyncio.to_thread(self._frame, take, reference)

    async def file_for(self, job: Job, reference: Reference, wanted: Wanted | None) -> Path:
        """Return the file of a reference as a model wants it; None takes any.

        Raises as `file_of`, and InvalidInput when it cannot be made to fit.
        """
        file = await self.file_of(job, reference)
        if wanted is None:
            return file
        return await asyncio.to_thread(self._fitted, file, wanted, reference.name or file.name)

    def _fitted(self, file: Path, wanted: Wanted, name: str) -> Path:
        key = content_key(file, "fitted", FITTING_RECIPE, wanted)
        kept = self._kept(key)
        if kept is not None:
            return kept
        fitted = fitted_to(file, wanted, name)
        return file if fitted.data is None else self._keep(key, fitted.kind, fitted.data)

    async def _take_file(self, folder: Path, take_id: TakeId) -> Path | None:
        """Return where a take is: as the film says, else where its job has put it."""
        found = await asyncio.to_thread(_in_film, folder, take_id)
        if found is not None:
            return found
        job = await self._job(take_id)
        if job is None:
            return None
        if not is_over(job.state):
            raise NotThereYet(job.scene_title)
        take = await self._homes.recover(job) if isinstance(job.state, Done) else None
        if take is None:
            return None
        return (await self._homes.place_of(job)).folder / take.path

    async def _job(self, take_id: TakeId) -> Job | None:
        try:
            return await self._journal.job(JobId(take_id))
        except KeyError:
            return None

    def _frame(self, take: Path, reference: Reference) -> Path:
        at = reference.source.at
        key = content_key(take, "sent frame", RECIPE, at)
        kept = self._kept(key)
        return kept if kept is not None else self._keep(key, *frame_for_models(take, at))

    def _kept(self, key: str) -> Path | None:
        for ending in ("png", "jpg", "wav"):
            kept = self._cache / f"{key}.{ending}"
            if kept.is_file():
                with contextlib.suppress(OSError):
                    kept.touch()
                return kept
        return None

    def _keep(self, key: str, kind: FileKind, data: bytes) -> Path:
        evict_oldest(self._cache, CACHE_BYTES)
        out = self._cache / f"{key}.{kind.extension}"
        partial = out.with_suffix(f".{secrets.token_hex(4)}.partial")
        try:
            partial.write_bytes(data)
            partial.replace(out)
        except OSError as error:
            raise LocalFault(
                say(
                    "What this is made from could not be written down ({why}); nothing was sent or"
                    " charged. Free some room and try again.",
                    why=error.strerror or error,
                )
            ) from error
        return out


def _in_film(folder: Path, take_id: TakeId) -> Path | None:
    """Return the file of a take that the saved film has and that is there."""
    with contextlib.suppress(LocalFault, InvalidInput):
        take = load(folder).take_by_id.get(take_id)
        if take is not None and (folder / take.path).is_file():
            return folder / take.path
    return None


def _missing(name: str) -> LocalFault:
    return LocalFault(
        say(
            "“{name}” is missing, which this is made from; nothing was sent or charged. Find the"
            " file again and try again, or take it off the scene.",
            name=name,
        )
    )
