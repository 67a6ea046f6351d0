"""Where the takes of jobs are, and how they come home: into their project, or into Unclaimed.

A take is copied whole and decoded before its old place is given up, and that is given up only when
a saved project has it: whatever dies in between, it is in one place at least.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.jobs import Done, Job, task_of
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, MediaInfo, Take, TakeId
from desktop_app.domain.sentence import say
from desktop_app.media.probe import probe, verify
from desktop_app.storage import unclaimed as files
from desktop_app.storage.bundle import PROJECT_FILE
from desktop_app.storage.clips import Recipe
from desktop_app.storage.homes import (
    Place,
    free_at,
    in_project,
    in_unclaimed,
    is_there,
    kept_at,
)
from desktop_app.storage.keeping import copy_whole, keep_take, make_room_for
from desktop_app.storage.unclaimed import KeptTake
from desktop_app.studio.clock import Clock
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import SaveKind

_log = logging.getLogger(__name__)


class Homes:
    """Finds the place of each take; `folder_of` says where the project of a job is now."""

    def __init__(self, unclaimed: Path, folder_of: Callable[[Job], Path], clock: Clock) -> None:
        self._unclaimed = unclaimed
        self._folder_of = folder_of
        self._clock = clock

    async def place_of(self, job: Job) -> Place:
        """Return where the take of a job belongs now.

        Raises LocalFault when its project cannot be looked at: that is not a deleted one.
        """
        return await asyncio.to_thread(self._place_of, job)

    async def settled(self, job: Job, place: Place) -> Take | None:
        """Return the take at its place, brought there from wherever it is; None when it is nowhere.

        Raises LocalFault when it is somewhere and cannot be brought.
        """
        return await asyncio.to_thread(self._settled, job, place)

    async def recover(self, job: Job) -> Take | None:
        """Return the take of a job that is Done, in its project; None when that is not there.

        None, too, for a take that is on no disk any more. Raises LocalFault.
        """
        place, take = await self._found(job)
        return take if place.in_project else None

    async def is_kept(self, job: Job) -> bool:
        """Tell whether the take of a job that is Done is on this computer; raises LocalFault."""
        return (await self._found(job))[1] is not None

    async def carry(self, job: Job, old: Place, new: Place) -> None:
        """Take a file that has arrived to where it waits for its name at another place."""
        await asyncio.to_thread(_carry, job.id, old, new)

    async def tidy(self, job: Job) -> None:
        """Remove what tries at other places, or of an earlier run, left of a take that is home."""
        await asyncio.to_thread(self._tidy, job)

    async def unclaimed(self) -> tuple[KeptTake, ...]:
        """Return the takes in Unclaimed."""
        return await asyncio.to_thread(files.kept_takes, self._unclaimed)

    async def give_up(self, session: ProjectSession) -> None:
        """Remove from Unclaimed what the project has, after saving the project."""
        known = session.project.take_by_id
        copies = [kept for kept in await self.unclaimed() if kept.take.id in known]
        if not copies:
            return
        await session.save()
        if session.save_state.kind is not SaveKind.FAILED:
            pairs = [(kept, session.path_of(known[kept.take.id])) for kept in copies]
            await asyncio.to_thread(_give_up, pairs)

    async def throw_away(self, job_id: JobId) -> None:
        """Note that a take is not wanted: it is not fetched again; raises LocalFault."""
        await asyncio.to_thread(files.throw_away, self._unclaimed, job_id)

    async def want_again(self, job_id: JobId) -> None:
        """Forget that a take was thrown away."""
        await asyncio.to_thread(files.want_again, self._unclaimed, job_id)

    async def thrown_away(self) -> frozenset[JobId]:
        """Return the jobs whose takes are not wanted any more."""
        return await asyncio.to_thread(files.thrown_away, self._unclaimed)

    def take_of(self, job: Job, path: str, media: MediaInfo, charged: Credits | None) -> Take:
        """Return the take of a job whose file is at `path` below its folder."""
        return Take(
            # The job's own id: whoever attaches it, and however often, it is one take.
            id=TakeId(job.id),
            scene_id=job.scene_id,
            number=job.take_number,
            path=path,
            prompt=job.prompt,
            sent=job.sent,
            references=job.references,
            shots=job.shots,
            characters=job.characters,
            settings=job.settings,
            media=media,
            made_at=self._clock.now_ms(),
            job_id=job.id,
            task_id=task_of(job.state),
            credits=charged if charged is not None else job.quote,
        )

    def _folders(self, job: Job) -> Iterator[Path]:
        """Return where the project may be: where it is open, and where it was when it ordered."""
        return iter(dict.fromkeys((self._folder_of(job), Path(job.project))))

    def _place_of(self, job: Job) -> Place:
        for folder in self._folders(job):
            if is_there(folder, job.project_id):
                return in_project(folder, job)
        return in_unclaimed(self._unclaimed, job)

    def _settled(self, job: Job, place: Place) -> Take | None:
        here = kept_at(place, job.id)
        if here is not None:
            return here[1].take
        others = [in_project(folder, job) for folder in self._folders(job)]
        for other in (*others, in_unclaimed(self._unclaimed, job)):
            kept = None if other.folder == place.folder else kept_at(other, job.id)
            if kept is not None:
                return _brought(*kept, place, job)
        return None

    async def _found(self, job: Job) -> tuple[Place, Take | None]:
        return await asyncio.to_thread(self._find, job)

    def _find(self, job: Job) -> tuple[Place, Take | None]:
        place = self._place_of(job)
        if not isinstance(job.state, Done):
            return place, None
        take = self._settled(job, place)
        if take is None and not place.file.with_suffix(".json").exists():
            # Its note is gone: the row that says Done stands for it.
            take = self._without_note(job, place, job.state)
        return place, take

    def _without_note(self, job: Job, place: Place, done: Done) -> Take | None:
        try:
            media = probe(place.file)
        except LocalFault:
            return None
        return self.take_of(job, place.path, media, done.credits)

    def _tidy(self, job: Job) -> None:
        places = [in_project(folder, job) for folder in self._folders(job)]
        for place in (*places, in_unclaimed(self._unclaimed, job)):
            _remove_incoming(place, job.id)


def _brought(source: Place, recipe: Recipe, place: Place, job: Job) -> Take | None:
    """Copy a kept take to its place; None when what was kept does not decode any more."""
    free = free_at(place, job.id)
    incoming = free.incoming(job.id)
    _make_room(free, incoming)
    copy_whole(source.file, incoming, doing=say("Copying the clip"))
    try:
        verify(incoming)
    except LocalFault as error:
        _log.warning("the copy of %s cannot be played: %s", source.file, error)
        incoming.unlink(missing_ok=True)
        return None
    take = replace(recipe.take, path=free.path)
    keep_take(free.folder, replace(recipe, take=take), incoming)
    _remove_incoming(free, job.id)
    return take


def _carry(job_id: JobId, old: Place, new: Place) -> None:
    incoming = new.incoming(job_id)
    _make_room(new, incoming)
    copy_whole(old.incoming(job_id), incoming, doing=say("Copying the clip"))
    _remove_incoming(old, job_id)


def _remove_incoming(place: Place, job_id: JobId) -> None:
    """Remove the file that waited there, parts of it, and what a death left of writing them.

    Folders that only held these go with them.
    """
    incoming = place.incoming(job_id)
    note = place.file.with_suffix(".json")
    with contextlib.suppress(OSError):
        for names in (f"{incoming.name}*", f".{incoming.name}.*.tmp", f".{note.name}.*.tmp"):
            for each in incoming.parent.glob(names):
                each.unlink(missing_ok=True)
    if not (place.folder / PROJECT_FILE).exists():
        files.leave_no_empty_folder(incoming, place.folder)


def _make_room(place: Place, incoming: Path) -> None:
    make_room_for(incoming, place.folder if place.in_project else None)


def _give_up(pairs: list[tuple[KeptTake, Path]]) -> None:
    for kept, file in pairs:
        # Only for a file as whole as the one that is given up.
        if file.is_file() and file.stat().st_size == kept.take.media.size_bytes:
            files.let_go(kept)
