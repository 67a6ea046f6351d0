"""What stands at the end of a command: the film, the money, each scene; and the exit code."""

import asyncio
import shlex
from collections.abc import Awaitable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.console import Console, state_word
from desktop_app.domain.jobs import Cancelled, Failed, Job, Uncertain, billed_of, is_over, task_of
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed, InvalidInput, LocalFault, TakewrightError
from desktop_app.domain.project import Project, Scene, SceneId, TakeId
from desktop_app.domain.time import as_seconds
from desktop_app.media.assembly import Assembly
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import SaveKind
from desktop_app.studio.studio import Studio
from desktop_app.studio.unclaimed import total_of

SOME_FAILED = 5
OUTCOME_UNKNOWN = 6

Jobs = Mapping[SceneId, Job]


class Interrupted(TakewrightError):
    """Somebody wanted the program to end; what was ordered goes on without it."""

    exit_code = 130


@dataclass(frozen=True, slots=True)
class Outcome:
    """The last line of `--json`."""

    film: Path | None
    seconds: float
    spent: Credits
    scenes: tuple[dict[str, object], ...]

    def facts(self) -> dict[str, object]:
        """Return the facts of the last line."""
        return {
            "film": None if self.film is None else str(self.film),
            "seconds": self.seconds,
            "credits": _number(self.spent.as_decimal()),
            "usd": float(self.spent.usd.as_decimal()),
            "scenes": list(self.scenes),
        }


async def until_stopped(work: Awaitable[None]) -> TakewrightError | None:
    """Do work to its end; returns what ended it before that, somebody's Ctrl-C as well."""
    try:
        await work
    except asyncio.CancelledError:
        return Interrupted("Interrupted; what was ordered goes on at the service.")
    except TakewrightError as error:
        return error
    return None


async def join(
    studio: Studio, session: ProjectSession, out: Path | None, console: Console
) -> Assembly | None:
    """Join what takes there are into one film; None, and nothing written, when there are none."""
    project = session.project
    if not any(project.take_of(clip) for clip in project.timeline.picture.clips):
        return None
    target = out if out is not None else await asyncio.to_thread(_free_export, session)
    film = await studio.films.export(project, session.folder, target)
    console.say(f"Film: {film.path} ({as_seconds(film.duration):.1f} s)")
    for reason in film.reencoded:
        console.say(f"Re-encoded: {reason}")
    return film


async def finish(
    studio: Studio,
    session: ProjectSession,
    film: Assembly | None,
    stopped: TakewrightError | None,
    console: Console,
    *,
    ordered: Collection[SceneId] = (),
) -> int:
    """Report the end and return the exit code.

    Scenes that a take was `ordered` for have failed without it, whatever takes they had before.
    """
    project = session.project
    all_jobs = await studio.journal.jobs(project.id)
    jobs = latest_jobs(all_jobs, project)
    if stopped is None and session.save_state.kind is SaveKind.FAILED:
        stopped = LocalFault(session.save_state.sentence)
    set_aside = await _set_aside(studio, session, jobs)
    stopped = stopped or set_aside
    code = exit_code(jobs, project, stopped, ordered)
    sentences = [str(each) for each in dict.fromkeys((stopped, set_aside)) if each is not None]
    sentences += failures(jobs, project, ordered)
    unfinished = set_aside or any(not is_over(job.state) for job in jobs.values())
    if sentences:
        said = sentences[0] + (f" {how_to_go_on(session.folder)}" if unfinished else "")
        console.event("error", sentence=said, exit_code=code)
        console.complain(said)
    for sentence in sentences[1:]:
        console.say(sentence)
    spent = await spent_on(studio.journal, project, all_jobs)
    console.event("done", **outcome_of(project, jobs, film, spent).facts())
    return code


async def _set_aside(studio: Studio, session: ProjectSession, jobs: Jobs) -> LocalFault | None:
    """Return what is to be said of takes that arrived when the project was not there any more."""
    ids = {job.id for job in jobs.values() if TakeId(job.id) not in session.project.take_by_id}
    found = [each for each in await studio.unclaimed.takes(None) if each.take.job_id in ids]
    if not found:
        return None
    takes, cost = count(len(found), "take"), total_of(found)
    return LocalFault(
        f"The folder {session.folder} was not there when {takes} arrived, paid for with {cost}"
        f" credits · {cost.usd}. Nothing is lost: “takewright unclaimed” says where it is kept; put"
        " the folder back, then go on."
    )


def count(number: int, what: str) -> str:
    """Return a number of things as people write it."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def how_to_go_on(folder: Path) -> str:
    """Return what to type to go on with a project later."""
    return f"Go on with: takewright resume {shlex.quote(str(folder))}"


def failures(jobs: Jobs, project: Project, ordered: Collection[SceneId] = ()) -> list[str]:
    """Return a sentence for each scene that ended without a take, the count before the first.

    Those of which nobody knows whether they were charged come first, as the exit code has it.
    """
    last = [(scene, jobs[scene.id]) for scene in project.scenes if scene.id in jobs]
    ended = [job for scene, job in last if _is_missing(scene, job, ordered)]
    ended.sort(key=lambda job: not isinstance(job.state, Uncertain))
    found = [
        f"“{job.scene_title}”: {job.state.sentence}"
        for job in ended
        if isinstance(job.state, Failed | Uncertain)
    ]
    if len(found) > 1:
        new = "new " if ordered else ""
        found[0] = f"{len(found)} of {len(project.scenes)} scenes have no {new}take. {found[0]}"
    return found


def exit_code(
    jobs: Jobs,
    project: Project,
    stopped: TakewrightError | None,
    ordered: Collection[SceneId] = (),
) -> int:
    """Return the code that says the worst of what happened; drafts are no failure."""
    if isinstance(stopped, Interrupted):
        return stopped.exit_code
    if any(isinstance(job.state, Uncertain) for job in jobs.values()):
        return OUTCOME_UNKNOWN
    if stopped is not None:
        return stopped.exit_code
    missing = any(_is_missing(scene, jobs.get(scene.id), ordered) for scene in project.scenes)
    return SOME_FAILED if missing else 0


def _is_missing(scene: Scene, job: Job | None, ordered: Collection[SceneId]) -> bool:
    if job is None:
        return False
    if isinstance(job.state, Uncertain):
        return True
    is_wanted = scene.take_id is None or scene.id in ordered
    return is_wanted and isinstance(job.state, Failed | Cancelled)


def latest_jobs(jobs: Sequence[Job], project: Project) -> dict[SceneId, Job]:
    """Return the newest job of each scene of the project; `jobs` are its own, oldest first."""
    return {job.scene_id: job for job in jobs if job.scene_id in project.scene_by_id}


def outcome_of(project: Project, jobs: Jobs, film: Assembly | None, spent: Credits) -> Outcome:
    """Return what stands in the project."""
    return Outcome(
        film=None if film is None else film.path,
        seconds=0.0 if film is None else round(as_seconds(film.duration), 6),
        spent=spent,
        scenes=scenes_of(project, jobs),
    )


def scenes_of(project: Project, jobs: Jobs) -> tuple[dict[str, object], ...]:
    """Return the facts of each scene."""
    return tuple(_scene(project, scene, jobs.get(scene.id)) for scene in project.scenes)


def word_of(scene: Scene, job: Job | None) -> str:
    """Return the word for a scene: its newest job's, unless that was taken back before a take."""
    if job is None or (scene.take_id is not None and isinstance(job.state, Cancelled)):
        return "done" if scene.take_id is not None else "draft"
    return state_word(job.state)


async def spent_on(journal: JournalThread, project: Project, jobs: Sequence[Job]) -> Credits:
    """Return what was charged for all `jobs` of a film, in every attempt, as the ledger has it.

    Takes that none of them made, as of a film that comes from elsewhere, say what they cost.
    """
    ordered = {TakeId(job.id) for job in jobs}
    charged = [(await journal.booked(job.id)).charged for job in jobs]
    charged += [each.credits for each in project.takes if each.credits and each.id not in ordered]
    return sum(charged, NO_CREDITS)


def _scene(project: Project, scene: Scene, job: Job | None) -> dict[str, object]:
    take = project.take_by_id.get(scene.take_id) if scene.take_id else None
    reason = job.state.reason if job and isinstance(job.state, Failed) else None
    billed = billed_of(job.state) if job else Billed.YES if take else Billed.NO
    task = task_of(job.state) if job else take.task_id if take else None
    return {
        "id": scene.id,
        "title": scene.title,
        "state": word_of(scene, job),
        "take": None if take is None else take.path,
        "task_id": task,
        "reason": reason,
        "billed": billed,
    }


def _free_export(session: ProjectSession) -> Path:
    folder = session.folder / "exports"
    number, out = 1, folder / "film.mp4"
    while out.exists():
        number += 1
        out = folder / f"film-{number}.mp4"
    return out


def _number(value: object) -> int | float:
    number = float(str(value))
    return int(number) if number.is_integer() else number


def require_takes(film: Assembly | None) -> Assembly:
    """Return the film; raises InvalidInput when there was nothing to join."""
    if film is None:
        raise InvalidInput("No scene has a take yet, so there is no film; generate one first.")
    return film
