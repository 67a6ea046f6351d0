"""What was ever asked for, in every film: each prompt with what it cost and how it was starred."""

import asyncio
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project, ProjectId, TakeId
from desktop_app.domain.prompts import found_in
from desktop_app.storage.bundle import load
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.prompt_past import cost_of_job


@dataclass(frozen=True, slots=True)
class PastWork:
    """A prompt that was asked for with a model: how often, when last (epoch milliseconds).

    `cost` is what all of it cost as far as that is known, billed in `unit`, `unknown` of how many
    it is not. Of
    `takes` that were made so many are `starred`: chosen for their scenes.
    """

    prompt: str
    words: str
    model: ModelId
    films: tuple[str, ...]
    orders: int
    at: int
    cost: Credits = NO_CREDITS
    unknown: int = 0
    takes: int = 0
    starred: int = 0
    unit: Unit = Unit.CREDITS


class PromptHistory:
    """Reads the journal of all jobs, and the films that they were ordered for."""

    def __init__(self, journal: JournalThread) -> None:
        self._journal = journal

    async def read(self, open_film: Project | None) -> tuple[PastWork, ...]:
        """Return everything, newest first; a film that cannot be read has no stars."""
        jobs = await self._journal.jobs()
        folders = {job.project_id: Path(job.project) for job in jobs if job.prompt.strip()}
        known = {} if open_film is None else {open_film.id: open_film}
        return await asyncio.to_thread(_read, tuple(jobs), folders, known)


def history_of(
    jobs: Iterable[paid.Job], starred: Collection[TakeId], names: dict[ProjectId, str]
) -> tuple[PastWork, ...]:
    """Return each prompt by model, newest first; `names` are those of films that can be read."""
    found: dict[tuple[str, ModelId], list[paid.Job]] = {}
    for job in jobs:
        if job.prompt.strip():
            found.setdefault((job.prompt.strip(), job.settings.model), []).append(job)
    works = (_work(each, starred, names) for each in found.values())
    return tuple(sorted(works, key=lambda each: each.at, reverse=True))


def sifted(history: Iterable[PastWork], words: str) -> tuple[PastWork, ...]:
    """Return what has every word in prompt, sent words, model or name of film."""
    return tuple(
        each
        for each in history
        if found_in(words, each.prompt, each.words, each.model, *each.films)
    )


def _work(
    jobs: list[paid.Job], starred: Collection[TakeId], names: dict[ProjectId, str]
) -> PastWork:
    jobs = sorted(jobs, key=lambda job: job.created_at)
    costs = [cost_of_job(job) for job in jobs]
    films = dict.fromkeys(names.get(job.project_id) or Path(job.project).stem for job in jobs)
    made = [job for job in jobs if isinstance(job.state, paid.Done)]
    return PastWork(
        jobs[-1].prompt.strip(),
        jobs[-1].words,
        jobs[-1].settings.model,
        tuple(films),
        len(jobs),
        jobs[-1].created_at,
        sum((each for each in costs if each is not None), NO_CREDITS),
        sum(each is None for each in costs),
        len(made),
        sum(TakeId(job.id) in starred for job in made),
        jobs[-1].unit,
    )


def _read(
    jobs: tuple[paid.Job, ...], folders: dict[ProjectId, Path], known: dict[ProjectId, Project]
) -> tuple[PastWork, ...]:
    films = dict(known)
    for project_id, folder in folders.items():
        film = films.get(project_id) or _film(folder)
        if film is not None and film.id == project_id:
            films[project_id] = film
    starred = {scene.take_id for film in films.values() for scene in film.scenes if scene.take_id}
    return history_of(jobs, starred, {each.id: each.name for each in films.values()})


def _film(folder: Path) -> Project | None:
    try:
        return load(folder)
    except TakewrightError:
        # It was moved or thrown away; what was paid for it is told all the same.
        return None
