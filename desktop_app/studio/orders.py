"""From a quote to jobs: checked against the balance and the caps, numbered, then queued whole."""

import asyncio
import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from desktop_app.domain.chains import as_placed, promised
from desktop_app.domain.jobs import Job, Queued, Turn
from desktop_app.domain.models import ModelId
from desktop_app.domain.problems import InvalidInput, LocalFault, ModelUnavailable
from desktop_app.domain.project import JobId, ProjectId, SceneId, TakeId
from desktop_app.domain.requests import request_for
from desktop_app.domain.sentence import say
from desktop_app.storage.clips import next_take_number, scene_folder, take_path
from desktop_app.storage.homes import is_there
from desktop_app.storage.journal import TakeNumberTaken
from desktop_app.studio.account import Account
from desktop_app.studio.clock import Clock
from desktop_app.studio.file_check import check_limits
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.purse import Guard, Purse
from desktop_app.studio.quotes import Quote, QuoteLine
from desktop_app.studio.references import file_of
from desktop_app.studio.routed_queue import JobQueue, service_at
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.turns import first_place

NUMBERING_TRIES = 5


class OrderDesk:
    """Takes orders for takes: nothing is queued unless all of it may be spent."""

    def __init__(
        self,
        account: Account,
        purse: Purse,
        queue: JobQueue,
        journal: JournalThread,
        *,
        clock: Clock,
    ) -> None:
        self._account = account
        self._purse = purse
        self._queue = queue
        self._journal = journal
        self._clock = clock
        self._turn = asyncio.Lock()

    async def place(self, session: ProjectSession, quote: Quote) -> tuple[Job, ...]:
        """Queue one job a line, all or none.

        Raises InvalidInput, KeyRefused, NotEnoughCredits or LocalFault; then nothing was queued.
        """
        if not quote.lines:
            return ()
        # One at a time: two orders at once must not both fit into what is left.
        async with self._turn:
            if any(line.scene_id not in session.project.scene_by_id for line in quote.lines):
                raise InvalidInput(
                    say(
                        "A scene of this order is not in the film any more; nothing was "
                        "sent or charged. Order again."
                    )
                )
            guard = await self._purse.check(quote, session.project.id)
            await _save(session)
            await _check_files(session, quote)
            await check_limits(session, quote, self._account.catalogue)
            return await self._queue_all(session, quote, guard)

    async def check(self, quote: Quote, project_id: ProjectId) -> None:
        """Raise what `place` would raise now, before a project is made for the quote."""
        await self._purse.check(quote, project_id)

    async def check_all(self, quotes: Mapping[ProjectId, Quote]) -> None:
        """Raise what keeps the orders of several films from being placed one after the other."""
        if quotes:
            await self._purse.check_all(quotes)

    async def _queue_all(
        self, session: ProjectSession, quote: Quote, guard: Guard
    ) -> tuple[Job, ...]:
        for _ in range(NUMBERING_TRIES):
            jobs = await self._jobs(session, quote)
            try:
                # Checked once more with the write: another process may be ordering.
                await self._queue.add(jobs, guard.at_writing)
            except TakeNumberTaken as error:
                # Another process has just ordered a take of the same scene: count again.
                taken = error
                continue
            return jobs
        raise taken

    async def _jobs(self, session: ProjectSession, quote: Quote) -> tuple[Job, ...]:
        jobs: list[Job] = []
        used: dict[SceneId, set[int]] = {}
        ids = [JobId(uuid4().hex) for _ in quote.lines]
        placed: dict[TakeId, TakeId] = {}
        for line, job_id in zip(quote.lines, ids, strict=True):
            # Of several takes of a scene the others begin and end on the first.
            placed.setdefault(promised(line.scene_id), TakeId(job_id))
        for line, job_id in zip(quote.lines, ids, strict=True):
            numbers = used.setdefault(line.scene_id, set())
            linked = replace(line, references=as_placed(line.references, placed))
            job = await self._job(session, job_id, linked, numbers, len(jobs))
            numbers.add(job.take_number)
            jobs.append(job)
        return tuple(jobs)

    async def _job(
        self, session: ProjectSession, job_id: JobId, line: QuoteLine, ordered: set[int], rank: int
    ) -> Job:
        project = session.project
        given = await self._journal.take_numbers(project.id, line.scene_id)
        kept = {take.number for take in project.takes_of(line.scene_id)}
        number, path = await asyncio.to_thread(_place, session.folder, line, given | kept | ordered)
        model, request = self._request(line)
        now = self._clock.now_ms()
        return Job(
            id=job_id,
            project_id=project.id,
            project=str(session.folder),
            scene_id=line.scene_id,
            scene_title=line.title,
            take_number=number,
            path=path,
            service=service_at(self._queue, gateway=line.at_gateway),
            model=model,
            settings=line.settings,
            prompt=line.prompt,
            sent=line.sent,
            references=line.references,
            shots=line.shots,
            characters=line.ask.characters,
            request=request,
            quote=line.credits,
            unit=line.unit,
            created_at=now,
            state=Queued(now),
            turn=Turn(place=first_place(now, rank)),
        )

    def _request(self, line: QuoteLine) -> tuple[ModelId, str]:
        """Return the entry that is asked and its input as JSON text; raises InvalidInput."""
        catalogue = self._account.catalogue
        request = request_for(catalogue, line.ask)
        model = request.model or catalogue.find(line.settings.model)
        if not model.is_live:
            raise ModelUnavailable(catalogue.why_unavailable(model))
        for wrong in request.problems:
            raise InvalidInput(say("{wrong} Nothing was sent or charged.", wrong=wrong))
        return model.id, json.dumps(request.body, ensure_ascii=False)


async def _save(session: ProjectSession) -> None:
    """Write the project before anything is paid: a job must not outlive the scene it is for."""
    await session.save()
    if session.save_state.kind is SaveKind.FAILED:
        raise LocalFault(
            say("{sentence} Nothing was sent or charged.", sentence=session.save_state.sentence)
        )
    # Nothing unsaved writes nothing: the folder may have gone all the same.
    if not await asyncio.to_thread(is_there, session.folder, session.project.id):
        raise LocalFault(
            say(
                "The film is not in {folder} any more; nothing was sent or charged. "
                "Connect its drive or put the folder back, then order again.",
                folder=session.folder,
            )
        )


async def _check_files(session: ProjectSession, quote: Quote) -> None:
    """Raise InvalidInput when something that a model is to be shown is not there any more."""
    project, folder = session.project, session.folder
    shown = {each.source: each for line in quote.lines for each in line.references}
    files = {
        source: path for source in shown if (path := file_of(project, folder, source)) is not None
    }
    for source, path in files.items():
        if not await asyncio.to_thread(path.is_file):
            raise InvalidInput(
                say(
                    "“{name}” is missing, which a scene of this order is made from; nothing was"
                    " sent or charged. Find the file again, or take it off the scene.",
                    name=shown[source].name or path.name,
                )
            )


def _place(folder: Path, line: QuoteLine, used: Collection[int]) -> tuple[int, str]:
    """Return number and path of the next take: never one that was ordered, kept or is on disk."""
    number = next_take_number(folder, line.scene_id, line.title, used)
    return number, take_path(scene_folder(folder, line.scene_id, line.title), number)
