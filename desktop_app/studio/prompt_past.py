"""What a scene was asked for before: its prompts with their settings, when, for how much."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain import jobs as paid
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.money import NO_CREDITS, Credits, Unit
from desktop_app.domain.problems import Billed
from desktop_app.domain.project import Project, Scene, Take


class Became(StrEnum):
    """What an order became."""

    TAKE = "take"
    MAKING = "making"
    FAILED = "failed"
    UNCLEAR = "unclear"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class Asked:
    """One order: when (epoch milliseconds), what it cost if that is known, and what it became.

    `unit` is what it was billed in.
    """

    at: int
    credits: Credits | None
    became: Became
    take_number: int
    unit: Unit = Unit.CREDITS


@dataclass(frozen=True, slots=True)
class PastPrompt:
    """A prompt as it was written and sent, with its settings, and every order of it, oldest first.

    `is_now` when the scene asks for just this, written and set as it is.
    """

    prompt: str
    words: str
    settings: Settings
    asked: tuple[Asked, ...]
    is_now: bool

    @property
    def at(self) -> int:
        """Return when it was asked for last."""
        return max(each.at for each in self.asked)

    @property
    def cost(self) -> Credits:
        """Return what all of it cost, as far as that is known."""
        return sum((each.credits for each in self.asked if each.credits), NO_CREDITS)


def past_of(project: Project, scene: Scene, jobs: Iterable[paid.Job]) -> tuple[PastPrompt, ...]:
    """Return what a scene was asked for, newest first; jobs of other scenes are ignored."""
    found: dict[tuple[str, str, Settings], list[Asked]] = {}
    takes = {take.job_id or take.id: take for take in project.takes_of(scene.id)}
    told = set()
    for job in jobs:
        if (job.project_id, job.scene_id) == (project.id, scene.id):
            told.add(job.id)
            key = (job.prompt, job.words, job.settings)
            found.setdefault(key, []).append(_of_job(job, takes.get(job.id)))
    for name, take in takes.items():
        if name not in told and take.prompt.strip():
            asked = Asked(take.made_at, take.credits, Became.TAKE, take.number)
            found.setdefault((take.prompt, take.words, take.settings), []).append(asked)
    past = (
        PastPrompt(
            prompt,
            words,
            settings,
            tuple(sorted(asked, key=lambda each: each.at)),
            (prompt, settings) == (scene.prompt, scene.settings),
        )
        for (prompt, words, settings), asked in found.items()
    )
    return tuple(sorted(past, key=lambda each: each.at, reverse=True))


def _of_job(job: paid.Job, take: Take | None) -> Asked:
    became = Became.TAKE if take is not None else _became(job.state)
    return Asked(job.created_at, cost_of_job(job, take), became, job.take_number, job.unit)


def cost_of_job(job: paid.Job, take: Take | None = None) -> Credits | None:
    """Return what a job cost: what its take says, else what is booked; None when not known."""
    if take is not None:
        return take.credits
    state = job.state
    if isinstance(state, paid.Done | paid.Ready | paid.Failed) and state.credits is not None:
        return state.credits
    return NO_CREDITS if paid.billed_of(state) is Billed.NO else job.quote


def _became(state: paid.JobState) -> Became:
    match state:
        case paid.Done():
            return Became.TAKE
        case paid.Failed():
            return Became.FAILED
        case paid.Uncertain():
            return Became.UNCLEAR
        case paid.Cancelled():
            return Became.TAKEN_BACK
        case _:
            return Became.MAKING
