"""What a scene stands at: its take in the film, or what its latest job makes of it.

One word per scene for cards, timeline and command line. A job that runs wins over a take that is
there, since it is what changes; a failure is told until the scene is asked for differently.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from desktop_app.domain import jobs as paid
from desktop_app.domain.asking import ask_of, asks_for, fitting_take, is_stale, words_of
from desktop_app.domain.problems import Reason
from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.references import Asked, Source, Use
from desktop_app.domain.sentence import Sentence, joined, listed, say
from desktop_app.domain.time import clock, flicks


@dataclass(frozen=True, slots=True)
class Draft:
    """Written, not generated."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A job for it waits for its turn."""


@dataclass(frozen=True, slots=True)
class Generating:
    """Asked for at epoch milliseconds `since`; `typical` seconds until a take, when known."""

    since: int
    typical: int | None = None


@dataclass(frozen=True, slots=True)
class Downloading:
    """The take is made and being fetched: `fraction` of it is here, None when unknown."""

    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The service will not make this prompt with these settings."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It went wrong; the same request may succeed later."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request may have been taken and charged."""

    sentence: str


@dataclass(frozen=True, slots=True)
class HasTake:
    """Take `number` of `count` is in the film; `stale` when the scene changed after it was made.

    `changed` says what did, in words; `fitting` is the number of another take that is as the scene
    is now.
    """

    number: int
    count: int
    stale: bool = False
    changed: tuple[str, ...] = ()
    fitting: int | None = None


SceneState = Draft | Waiting | Generating | Downloading | Refused | Failed | Uncertain | HasTake

_NEARLY = 0.97
_REFUSALS = frozenset({Reason.MODERATION, Reason.INVALID_INPUT, Reason.MODEL_UNAVAILABLE})


def scene_state(
    project: Project,
    scene: Scene,
    jobs: Iterable[paid.Job],
    *,
    progress: Callable[[paid.Job], float | None] = lambda job: None,
    typical: Callable[[paid.Job], int | None] = lambda job: None,
) -> SceneState:
    """Return what to say of `scene`; `jobs` oldest first, those of other scenes are ignored."""
    mine = [job for job in jobs if job.scene_id == scene.id and job.project_id == project.id]
    running = next((job for job in reversed(mine) if not paid.is_over(job.state)), None)
    if running is not None:
        return _running(running, progress, typical)
    take = project.take_by_id.get(scene.take_id) if scene.take_id else None
    return _ended(project, scene, mine, take) or _settled(project, scene, take)


def is_moving(state: SceneState) -> bool:
    """Tell whether the words for `state` change by themselves as time goes by."""
    return isinstance(state, Generating | Downloading)


def in_words(state: SceneState, now: int) -> Sentence:
    """Return the chip's text; `now` is epoch milliseconds."""
    match state:
        case Draft():
            return say("draft")
        case Waiting():
            return say("waiting")
        case Generating(since=since):
            return say("generating {elapsed}", elapsed=elapsed(since, now))
        case Downloading(fraction=fraction):
            return _fetched(fraction)
        case Refused():
            return say("refused")
        case Failed():
            return say("failed")
        case Uncertain():
            return say("unclear")
        case HasTake(stale=True):
            return say("stale")
        case HasTake(number=number, count=count):
            return _numbered(number, count)
        case _ as unreachable:
            assert_never(unreachable)


def _fetched(fraction: float | None) -> Sentence:
    if fraction is None:
        return say("fetching")
    return say("fetching {percent} %", percent=int(fraction * 100))


def _numbered(number: int, count: int) -> Sentence:
    if 1 < count >= number:
        return say("take {number} of {total}", number=number, total=count)
    return say("take {number}", number=number)


def in_brief(state: SceneState, now: int) -> str:
    """Return the shortest text that still says it, for a chip with little room."""
    match state:
        case Generating(since=since):
            return elapsed(since, now)
        case Downloading(fraction=fraction) if fraction is not None:
            return say("{percent} %", percent=int(fraction * 100))
        case HasTake(number=number, count=count, stale=False) if 1 < count >= number:
            return say("{number} of {total}", number=number, total=count)
        case _:
            return in_words(state, now)


def share_done(state: SceneState, now: int) -> float | None:
    """Return how far a scene has come, 0 to 1; None where nothing moves or it is not known.

    What is generated longer than usual stays short of the end: only the take ends it.
    """
    match state:
        case Generating(since=since, typical=typical) if typical:
            return min(_NEARLY, max(0.0, (now - since) / 1000 / typical))
        case Downloading(fraction=fraction):
            return fraction
        case _:
            return None


def in_full(state: SceneState, now: int) -> str:
    """Return a sentence for a tooltip or a screen reader; `now` is epoch milliseconds."""
    match state:
        case Draft():
            return say("Not generated yet.")
        case Waiting():
            return say("Waits for its turn in the queue; nothing was sent or charged yet.")
        case Generating(since=since, typical=None):
            return say("Generating for {elapsed}.", elapsed=elapsed(since, now))
        case Generating(since=since, typical=int(typical)):
            return say(
                "Generating for {elapsed}, {usual} is typical.",
                elapsed=elapsed(since, now),
                usual=clock(flicks(typical)),
            )
        case Downloading(fraction=None):
            return say("The take is made and is being fetched.")
        case Downloading(fraction=float(fraction)):
            return say(
                "The take is made and is being fetched, {percent} % is here.",
                percent=int(fraction * 100),
            )
        case Refused(sentence=sentence) | Failed(sentence=sentence) | Uncertain(sentence=sentence):
            return sentence
        case HasTake():
            return _standing(state)
    raise AssertionError(state)


def elapsed(since: int, now: int) -> str:
    """Return the time between two epoch milliseconds as `M:SS`; never negative."""
    return clock(flicks(max(0, now - since) // 1000))


def _running(
    job: paid.Job,
    progress: Callable[[paid.Job], float | None],
    typical: Callable[[paid.Job], int | None],
) -> SceneState:
    match job.state:
        case paid.Queued():
            return Waiting()
        case paid.Ready():
            return Downloading(progress(job))
        case _:
            return Generating(job.state.at, typical(job))


def _ended(
    project: Project, scene: Scene, jobs: list[paid.Job], take: Take | None
) -> SceneState | None:
    """Return the failure of the last job, while it still speaks of the scene as it is."""
    told = [job for job in jobs if not isinstance(job.state, paid.Cancelled)]
    if not told:
        return None
    job = told[-1]
    if take is not None and take.made_at >= job.state.at:
        return None
    match job.state:
        case paid.Uncertain(sentence=sentence):
            return Uncertain(sentence)
        case paid.Failed(reason=reason, sentence=sentence) if asks_for(project, scene, job.asked):
            return Refused(sentence) if reason in _REFUSALS else Failed(sentence)
        case _:
            return None


def _settled(project: Project, scene: Scene, take: Take | None) -> SceneState:
    if take is None:
        return Draft()
    count = len(project.takes_of(scene.id))
    if not is_stale(project, scene):
        return HasTake(take.number, count)
    fitting = fitting_take(project, scene)
    number = None if fitting is None else fitting.number
    return HasTake(take.number, count, True, _changes(project, take, scene), number)


def _changes(project: Project, take: Take, scene: Scene) -> tuple[str, ...]:
    """Return what of a scene is not as it was when the take was made."""
    old, new = take.settings, scene.settings
    found: list[str] = []
    if take.prompt.strip() != scene.prompt.strip():
        found.append(say("the prompt"))
    elif take.words.strip() != words_of(project, scene).strip():
        found.append(say("the cast or look"))
    if old.model != new.model:
        found.append(say("the model"))
    for name, was, now in (
        (say("the shape"), old.aspect, new.aspect),
        (say("the length"), _seconds(old.seconds), _seconds(new.seconds)),
        (
            say("the resolution"),
            old.resolution or say("the usual"),
            new.resolution or say("the usual"),
        ),
    ):
        if was != now:
            found.append(say("{what} ({was}, now {now})", what=name, was=was, now=now))
    for name, is_other in (
        (say("the sound"), old.sound is not new.sound),
        (say("the seed"), old.seed != new.seed),
        (say("the model's own options"), old.options != new.options and old.model == new.model),
        (say("what is not to be seen"), old.negative.strip() != new.negative.strip()),
    ):
        if is_other:
            found.append(name)
    return (*found, *_made_from(take.asked, ask_of(project, scene).asked))


def _made_from(then: Asked, now: Asked) -> Iterator[Sentence]:
    """Yield what a take was made from besides words and is not any more."""
    frames = {
        Use.FIRST_FRAME: (say("the take of the scene before"), say("the frame it starts on")),
        Use.LAST_FRAME: (say("the take of the scene after"), say("the frame it ends on")),
    }
    for use, (by_take, by_frame) in frames.items():
        was, is_now = _source(then, use), _source(now, use)
        if was == is_now:
            continue
        takes = was and is_now and (was.take_id, is_now.take_id)
        yield by_take if takes and all(takes) and takes[0] != takes[1] else by_frame
    plain = [[each for each in asked.sources if not each[0].is_frame] for asked in (then, now)]
    if plain[0] != plain[1]:
        yield say("what it is shown")
    if then.shots != now.shots:
        yield say("the shots")
    if then.characters != now.characters:
        yield say("the characters")


def _source(asked: Asked, use: Use) -> Source | None:
    return next((source for each, source in asked.sources if each is use), None)


def _seconds(count: int) -> Sentence:
    return say("{seconds} s", seconds=count)


def _standing(state: HasTake) -> Sentence:
    there = (
        say("Take {number} of {total} is in the film", number=state.number, total=state.count)
        if 1 < state.count >= state.number
        else say("Take {number} is in the film", number=state.number)
    )
    if not state.stale:
        return say("{what}.", what=there)
    changed = listed(state.changed) if state.changed else say("the scene")
    sentence = say(
        "{what} and stays there, but {changed} changed after it was made.",
        what=there,
        changed=changed,
    )
    if state.fitting is not None:
        fitting = say("Take {number} is as the scene is now.", number=state.fitting)
        return joined(sentence, fitting)
    return joined(sentence, say("Generate again for a take that matches."))
