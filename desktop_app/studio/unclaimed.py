"""Paid takes that no scene shows: of removed scenes, and of films that were not there.

Nothing that was paid for goes nowhere: each can be put into a film, saved elsewhere, or thrown away
by hand.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePath
from uuid import uuid4

from desktop_app.domain.cast import expanded
from desktop_app.domain.edits import unshown_takes
from desktop_app.domain.jobs import Done, Job
from desktop_app.domain.money import NO_CREDITS, Credits, Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import JobId, Project, Scene, SceneId, Take
from desktop_app.domain.sentence import say
from desktop_app.media.probe import verify
from desktop_app.storage.clips import Recipe, load_recipe, scene_folder, take_path
from desktop_app.storage.keeping import copy_whole, keep_take
from desktop_app.storage.unclaimed import KeptTake
from desktop_app.studio.homes import Homes
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.take_bin import Trash


class Why(StrEnum):
    """Why no scene shows a take."""

    SCENE_REMOVED = "scene_removed"
    FILM_MISSING = "film_missing"


class Claim(StrEnum):
    """What putting a take into a film does there."""

    SCENE_BACK = "scene_back"
    INTO_SCENE = "into_scene"
    NEW_SCENE = "new_scene"


@dataclass(frozen=True, slots=True)
class UnclaimedTake:
    """A take with its file at `path`, and what is known of where it came from.

    `credits` is what was charged, None when that is unknown; `job` None for one that was imported.
    """

    take: Take
    path: Path
    job: Job | None
    project_name: str
    scene_title: str
    credits: Credits | None
    why: Why

    @property
    def usd(self) -> Usd | None:
        """Return what was charged, in dollars."""
        return None if self.credits is None else self.credits.usd

    @property
    def made_at(self) -> int:
        """Return when it arrived, in epoch milliseconds."""
        return self.take.made_at


def total_of(takes: Sequence[UnclaimedTake]) -> Credits:
    """Return what is known to have been charged for all of them."""
    return sum((each.credits for each in takes if each.credits is not None), NO_CREDITS)


def claim_of(found: UnclaimedTake, project: Project) -> Claim:
    """Return what claiming a take for a film does."""
    if found.why is Why.SCENE_REMOVED:
        return Claim.SCENE_BACK
    if found.job is None or found.job.project_id != project.id:
        return Claim.NEW_SCENE
    is_there = found.take.scene_id in project.scene_by_id
    return Claim.INTO_SCENE if is_there else Claim.SCENE_BACK


class Unclaimed:
    """Lists the takes that no scene shows and does what the user decides about them."""

    def __init__(self, journal: JournalThread, homes: Homes) -> None:
        self._journal = journal
        self._homes = homes
        self._turn = asyncio.Lock()

    async def takes(self, session: ProjectSession | None) -> tuple[UnclaimedTake, ...]:
        """Return what is unclaimed on this computer, and in the open film; newest first."""
        project = None if session is None else session.project
        known = {} if project is None else project.take_by_id
        kept = [each for each in await self._homes.unclaimed() if each.take.id not in known]
        unshown = () if project is None else unshown_takes(project)
        if not kept and not unshown:
            return ()
        jobs = {job.id: job for job in await self._journal.jobs()}
        found = [_of_missing_film(each, jobs) for each in kept]
        if session is not None:
            found += [_of_removed_scene(each, session, jobs) for each in unshown]
        return tuple(sorted(found, key=lambda each: each.made_at, reverse=True))

    async def claim(self, session: ProjectSession, found: UnclaimedTake) -> SceneId:
        """Put a take into the film and return its scene; raises LocalFault, nothing is lost then.

        Its own scene is brought back if it was removed; a take of another film gets a new one.
        """
        async with self._turn:
            # A second click, or one on a list that is older than the film.
            take = session.project.take_by_id.get(found.take.id)
            if take is None and found.job and found.job.project_id == session.project.id:
                take = await self._attached(session, found.job)
            if take is None:
                scene_id = await self._add(session, found)
            else:
                scene_id = _bring_back(session, take, found.scene_title)
            await self._homes.give_up(session)
            return scene_id

    async def throw_away(
        self, session: ProjectSession | None, found: UnclaimedTake, trash: Trash
    ) -> None:
        """Put the file into the system's trash; raises LocalFault, and it stays then.

        Its note stays: a file that is put back from the trash is found again with it.
        """
        async with self._turn:
            await self._into_trash(found, trash)
        if session is not None and found.why is Why.SCENE_REMOVED:
            session.discard_take(found.take.id)
            await session.save()

    async def _into_trash(self, found: UnclaimedTake, trash: Trash) -> None:
        job_id = found.take.job_id
        # First, so that no start in between fetches it again.
        if job_id is not None:
            await self._homes.throw_away(job_id)
        try:
            await trash(found.path)
        except LocalFault:
            if job_id is not None:
                await self._homes.want_again(job_id)
            raise

    async def _attached(self, session: ProjectSession, job: Job) -> Take:
        take = await self._homes.recover(job)
        if take is None:
            raise LocalFault(
                say(
                    "The clip stays in Unclaimed: the folder of {project} is not there. "
                    "Put it back, or open the film from where it is now.",
                    project=session.project.name,
                )
            )
        session.receive_take(take)
        return take

    async def _add(self, session: ProjectSession, found: UnclaimedTake) -> SceneId:
        scene_id = SceneId(uuid4().hex)
        take = await asyncio.to_thread(_brought, found, session.folder, scene_id)
        scene = Scene(scene_id, found.scene_title, _prompt_in(session, take), take.settings)
        session.bring_scene(scene, say("Add scene"))
        session.receive_take(take)
        return scene_id


def _prompt_in(session: ProjectSession, take: Take) -> str:
    """Return a take's prompt as written, or what was sent of it where this film's cast differs."""
    meant = expanded(take.prompt, session.project.cast_by_key)
    return take.prompt if meant.words == take.words else take.words


def _bring_back(session: ProjectSession, take: Take, title: str) -> SceneId:
    if take.scene_id not in session.project.scene_by_id:
        scene = Scene(take.scene_id, title, take.prompt, take.settings, take.id)
        session.bring_scene(scene, say("Bring scene back"))
    return take.scene_id


def _brought(found: UnclaimedTake, folder: Path, scene_id: SceneId) -> Take:
    """Copy a take into a film, checked, as the first of a new scene."""
    path = take_path(scene_folder(folder, scene_id, found.scene_title), 1)
    take = replace(found.take, scene_id=scene_id, number=1, path=path)
    incoming = folder / f"{path}.incoming"
    copy_whole(found.path, incoming, doing=say("Copying the clip"))
    try:
        verify(incoming)
    except LocalFault:
        incoming.unlink(missing_ok=True)
        raise
    keep_take(folder, replace(_recipe_of(found), take=take), incoming)
    return take


def _recipe_of(found: UnclaimedTake) -> Recipe:
    folder = found.path.parents[len(PurePath(found.take.path).parts) - 1]
    return load_recipe(folder, found.take.path)


def _of_missing_film(kept: KeptTake, jobs: dict[JobId, Job]) -> UnclaimedTake:
    take = kept.take
    job = jobs.get(take.job_id) if take.job_id else None
    film = PurePath(job.project).stem if job else kept.folder.name.rpartition("-")[0]
    return UnclaimedTake(
        take=take,
        path=kept.file,
        job=job,
        project_name=film,
        scene_title=_title(take, job),
        credits=_charged(take, job),
        why=Why.FILM_MISSING,
    )


def _of_removed_scene(take: Take, session: ProjectSession, jobs: dict[JobId, Job]) -> UnclaimedTake:
    job = jobs.get(take.job_id) if take.job_id else None
    return UnclaimedTake(
        take=take,
        path=session.path_of(take),
        job=job,
        project_name=session.project.name,
        scene_title=_title(take, job),
        credits=_charged(take, job),
        why=Why.SCENE_REMOVED,
    )


def _title(take: Take, job: Job | None) -> str:
    if job is not None:
        return job.scene_title
    words = " ".join(take.prompt.split()[:5])
    return words or PurePath(take.path).stem


def _charged(take: Take, job: Job | None) -> Credits | None:
    """Return what the take cost: what the provider told, else what it was said to cost."""
    if job is None:
        return take.credits
    if isinstance(job.state, Done) and job.state.credits is not None:
        return job.state.credits
    return job.quote
