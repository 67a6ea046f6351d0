"""What a clip shows, worked out from project, state and pictures, and kept until one changes."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import assert_never

from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.project import Clip, Project, SceneId
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, TimeRange
from desktop_app.studio.scene_state import (
    Downloading,
    Draft,
    Failed,
    Generating,
    HasTake,
    Refused,
    SceneState,
    Uncertain,
    Waiting,
    is_moving,
)
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.models import SceneStates
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.own_takes import own_take_of, own_take_words
from desktop_app.ui.words import shown, side_by_side


class Mood(Enum):
    """How a clip without a take is outlined, and how its note is coloured."""

    CALM = "calm"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Film:
    """The take behind a clip: its file, the part that is used, and width over height.

    A held one shows the first picture of that part for as long as it lasts.
    """

    path: Path
    length: Flicks
    used: TimeRange
    shape: float
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class ClipLook:
    """A clip as it is drawn: `1 · Fog lifts`, a note on its state, its film when there is one.

    Badges say in a word what is done to it, `own` which take it shows for itself alone; `done` is
    how far its first take has come, 0 to 1.
    """

    title: str
    note: str
    mood: Mood
    film: Film | None
    badges: tuple[str, ...] = ()
    done: float | None = None
    own: str = ""


class ClipLooks:
    """Looks of the clips that are on screen."""

    def __init__(self, session: ProjectSession, states: SceneStates) -> None:
        self._session = session
        self._states = states
        self._kept: dict[SceneId, dict[str, ClipLook]] = {}

    def of(self, placed: PlacedClip) -> ClipLook:
        """Return how a clip looks."""
        kept = self._kept.setdefault(placed.scene_id, {})
        if placed.id not in kept:
            kept[placed.id] = self._made(placed)
        return kept[placed.id]

    def forget(self, scene_id: SceneId | None = None) -> None:
        """Work the looks of a scene's clips out anew; those of all when None."""
        if scene_id is None:
            self._kept.clear()
        else:
            self._kept.pop(scene_id, None)

    def _made(self, placed: PlacedClip) -> ClipLook:
        project = self._session.project
        scene = project.scene_by_id[placed.scene_id]
        state = self._states.of(scene)
        note, mood = note_on(state)
        if is_moving(state):
            note = self._states.words_for(scene)
        title = side_by_side((placed.number, scene.title))
        clip = project.timeline.picture.clips[placed.index]
        done, film = self._states.share_done(scene), self.film_of(project, clip)
        own = own_take_words(own_take_of(project, placed))
        return ClipLook(title, note, mood, film, badges_of(clip), done, own)

    def film_of(self, project: Project, clip: Clip) -> Film | None:
        """Return what a clip of a project shows of its take; None without one."""
        take = project.take_of(clip)
        if take is None:
            return None
        media = take.media
        used = project.used_of(clip)
        held = clip.freeze is not None or media.is_still
        if held:
            used = TimeRange(used.start, media.duration)
        shape = media.width / max(1, media.height)
        return Film(self._session.path_of(take), media.duration, used, shape, held)


def badges_of(clip: Clip) -> tuple[str, ...]:
    """Return in a word each what is done to a clip beside cutting it."""
    badges = []
    if clip.freeze is not None:
        badges.append(shown(say("freeze")))
    elif clip.speed != AS_FILMED:
        badges.append(shown(say("{percent} %", percent=clip.speed)))
    if clip.sound.is_muted:
        badges.append(shown(say("muted")))
    return tuple(badges)


def note_on(state: SceneState) -> tuple[str, Mood]:
    """Return a word on the state for a clip, empty when the take says it all."""
    match state:
        case Draft():
            return shown(say("draft")), Mood.CALM
        case Waiting():
            return shown(say("waiting")), Mood.CALM
        case Generating():
            return shown(say("generating")), Mood.CALM
        case Downloading():
            return shown(say("fetching")), Mood.CALM
        case Refused():
            return shown(say("refused")), Mood.BAD
        case Failed():
            return shown(say("failed")), Mood.BAD
        case Uncertain():
            return shown(say("may have been charged")), Mood.WARN
        case HasTake(stale=True):
            return shown(say("stale")), Mood.WARN
        case HasTake():
            return "", Mood.CALM
        case _ as unreachable:
            assert_never(unreachable)
