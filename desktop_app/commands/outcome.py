"""What stands at the end of a command: the film, the money, each scene; and the exit code."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from desktop_app.console import Console, state_word
from desktop_app.domain.jobs import Cancelled, Failed, Job, Uncertain, billed_of, is_over, task_of
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.domain.problems import Billed, LocalFault, TakewrightError
from desktop_app.domain.project import Project, Scene
from desktop_app.domain.time import as_seconds
from desktop_app.media.assembly import Assembly
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio

SOME_FAILED = 5
OUTCOME_UNKNOWN = 6


@dataclass(frozen=True, slots=True)
class Outcome:
    """The last line of `--json`."""

    film: Path | None
    seconds: float
    spent: Credits
    scenes: tuple[dict[str, object], ...]

    @staticmethod
    def nothing() -> dict[str, object]:
        """Return the facts of a command that ended before it began."""
        return {"film": None, "seconds": 0, "credits": 0, "usd": 0, "scenes": []}

    def facts(self) -> dict[str, object]:
        """Return the facts of the last line."""
        return {
            "film": None if self.film is None else str(self.film),
            "seconds": self.seconds,
            "credits": _number(self.spent.as_decimal()),
            "usd": float(self.spent.usd.as_decimal()),
            "scenes": list(self.scenes),
        }


async def join(
    studio: Studio, session: ProjectSession, out: Path | None, console: Console
) -> Assembly | None:
    """Join what takes there are into one film; None, and nothing written, when there are none."""
    project = session.project
    if not any(project.take_of(clip) for clip in project.timeline.picture.clips):
        return None
    target = out
    if target is None:
        target = await asyncio.to_thread(_free_export, session)
    film = await studio.films.export(project, session.folder, target)
    console.say(f"Film: {film.path} ({as_seconds(film.duration):.1f} s)")
    for reason in film.reencoded:
        console.say(f"Re-encoded: {reason}")
    return film


def finish(
    session: ProjectSession,
    connection: Connection,
    film: Assembly | None,
    stopped: TakewrightError | None,
    console: Console,
) -> int:
    """Report the end and return the exit code."""
    jobs = latest_jobs(connection.queue.jobs(), session.project)
    outcome = outcome_of(session.project, jobs, film)
    if stopped is not None:
        console.event("error", sentence=str(stopped), exit_code=stopped.exit_code)
        console.say(str(stopped))
        if any(not is_over(job.state) for job in jobs.values()):
            console.say(f"Go on later with: takewright resume “{session.folder}”")
    for job in jobs.values():
        if isinstance(job.state, Failed | Uncertain):
            console.say(f"{job.scene_title}: {job.state.sentence}")
    console.event("done", **outcome.facts())
    return exit_code(jobs, session.project, stopped)


def exit_code(jobs: dict[str, Job], project: Project, stopped: TakewrightError | None) -> int:
    """Return the code that says the worst of what happened."""
    states = [job.state for job in jobs.values()]
    if any(isinstance(state, Uncertain) for state in states):
        return OUTCOME_UNKNOWN
    if stopped is not None:
        return stopped.exit_code
    if any(isinstance(state, Failed | Cancelled) for state in states):
        return SOME_FAILED
    return 0 if all(scene.take_id for scene in project.scenes) else SOME_FAILED


def latest_jobs(jobs: tuple[Job, ...], project: Project) -> dict[str, Job]:
    """Return the newest job of each scene of the project."""
    return {job.scene_id: job for job in jobs if job.project_id == project.id}


def outcome_of(project: Project, jobs: dict[str, Job], film: Assembly | None) -> Outcome:
    """Return what stands in the project."""
    takes = [project.take_by_id[scene.take_id] for scene in project.scenes if scene.take_id]
    spent = sum((take.credits for take in takes if take.credits), NO_CREDITS)
    return Outcome(
        film=None if film is None else film.path,
        seconds=0.0 if film is None else round(as_seconds(film.duration), 6),
        spent=spent,
        scenes=tuple(_scene(project, scene, jobs.get(scene.id)) for scene in project.scenes),
    )


def _scene(project: Project, scene: Scene, job: Job | None) -> dict[str, object]:
    take = project.take_by_id.get(scene.take_id) if scene.take_id else None
    reason = job.state.reason if job and isinstance(job.state, Failed) else None
    billed = billed_of(job.state) if job else Billed.YES if take else Billed.NO
    task = task_of(job.state) if job else take.task_id if take else None
    return {
        "id": scene.id,
        "title": scene.title,
        "state": state_word(job.state) if job else "done" if take else "draft",
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
    """Return the film; raises LocalFault when there was nothing to join."""
    if film is None:
        raise LocalFault("No scene has a take yet, so there is no film; generate one first.")
    return film
