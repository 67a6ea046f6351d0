"""What is asked for in a scene as it is now: the words of the cast, and what its links come to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType
from typing import Final

from desktop_app.domain.cast import CastEntry, Expansion, expanded, mentions
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.ids import SceneId, TakeId
from desktop_app.domain.project import Clip, Project, Scene, Take
from desktop_app.domain.references import Asked, Reference, Shot, Source, Use
from desktop_app.domain.time import Flicks

NOTHING_ORDERED: Final[Mapping[SceneId, TakeId]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Ask:
    """A scene as it is asked for, before any model's own way of saying it.

    `prompt` is as it was written, with `{names}`; `words` is that with the words of the cast;
    `unknown` are names that the cast does not have. `references` are the frames, the scene's own,
    then those of the entries that the prompt names, which are `cast`, in order of mention. `shots`
    have the words of the cast, `written` are those shots as they were written.
    """

    prompt: str
    words: str
    settings: Settings
    references: tuple[Reference, ...] = ()
    shots: tuple[Shot, ...] = ()
    cast: tuple[CastEntry, ...] = ()
    unknown: tuple[str, ...] = ()
    written: tuple[Shot, ...] = ()

    @property
    def characters(self) -> tuple[str, ...]:
        """Return the ids by which a model may know the cast, each once, in order of mention."""
        ids = (each.character.strip() for each in self.cast)
        return tuple(dict.fromkeys(each for each in ids if each))

    @property
    def asked(self) -> Asked:
        """Return it to be compared."""
        return Asked.of(self.words, self.settings, self.references, self.shots, self.characters)

    @property
    def sent(self) -> str:
        """Return the words, empty where they are those that were written."""
        return "" if self.words == self.prompt else self.words


def ask_of(
    project: Project, scene: Scene, ordered: Mapping[SceneId, TakeId] = NOTHING_ORDERED
) -> Ask:
    """Return what is asked for in a scene.

    `ordered` are takes that are on their way with it: a scene that continues one of those begins on
    the frame that take will end on.
    """
    meant = expansion_of(project, scene)
    cast = _named(project, scene)
    return Ask(
        scene.prompt,
        meant.words,
        scene.settings,
        (*frames_of(project, scene, ordered), *_own(scene), *_of_cast(cast)),
        tuple(replace(each, prompt=_words(project, each.prompt)) for each in scene.shots),
        cast,
        meant.unknown,
        scene.shots,
    )


def expansion_of(project: Project, scene: Scene) -> Expansion:
    """Return what a scene's prompt means, and which of its names nobody knows."""
    return expanded(scene.prompt, project.cast_by_key)


def words_of(project: Project, scene: Scene) -> str:
    """Return what is sent for a scene."""
    return expansion_of(project, scene).words


def asks_for(project: Project, scene: Scene, asked: Asked) -> bool:
    """Tell whether this is what is asked for in the scene now; space around the words is not.

    So an entry of the cast that changes makes the scenes that name it ask for something else, and
    one that is only renamed does not; another take before a scene that continues it does, too.
    """
    # Most are told apart by their words, which cost least.
    if words_of(project, scene).strip() != asked.words:
        return False
    # Without a prompt nothing is asked for, whatever the settings: a clip from elsewhere.
    return not asked.words or ask_of(project, scene).asked == asked


def is_stale(project: Project, scene: Scene) -> bool:
    """Tell whether what is asked for changed after the take in the film was made."""
    take = project.take_by_id.get(scene.take_id) if scene.take_id else None
    return take is not None and not asks_for(project, scene, take.asked)


def fitting_take(project: Project, scene: Scene) -> Take | None:
    """Return the newest take that was made as the scene is now, in the film or not."""
    takes = reversed(project.takes_of(scene.id))
    return next((take for take in takes if asks_for(project, scene, take.asked)), None)


def clips_beside(project: Project, scene_id: SceneId) -> tuple[Clip | None, Clip | None]:
    """Return the clips before and after a scene's first place; None at an end, or without one.

    A scene that was split is one place: what comes after it is of another scene. Where it stands
    in the film again, its links do not hold: a take has one beginning and one end.
    """
    clips = project.timeline.picture.clips
    place = project.first_clip_place(scene_id)
    if place is None:
        return None, None
    before = clips[place - 1] if place else None
    later = islice(clips, place, None)
    return before, next((each for each in later if each.scene_id != scene_id), None)


def frames_of(
    project: Project, scene: Scene, ordered: Mapping[SceneId, TakeId] = NOTHING_ORDERED
) -> Iterable[Reference]:
    """Yield the frames of its neighbours that a scene starts and ends on by its links."""
    before, after = clips_beside(project, scene.id)
    if scene.continues and before is not None:
        source = _end_of(project, before, ordered)
        if source is not None:
            yield Reference(Use.FIRST_FRAME, source)
    if scene.meets_next and after is not None:
        source = _start_of(project, scene, after, ordered)
        if source is not None:
            yield Reference(Use.LAST_FRAME, source)


def is_awaited_by(project: Project, scene_id: SceneId, other: SceneId) -> bool:
    """Tell whether a scene would begin or end on `other`, by its own links or over further scenes.

    Links lead round in a circle when a scene ends on the next one and that starts on this, or
    where scenes stand in the film more than once.
    """
    seen, left = set[SceneId](), [scene_id]
    while left:
        scene = project.scene_by_id[left.pop()]
        if scene.id in seen:
            continue
        seen.add(scene.id)
        linked = _linked(project, scene)
        if other in linked:
            return True
        left.extend(linked)
    return False


def _linked(project: Project, scene: Scene) -> list[SceneId]:
    """Return the scenes whose frames a scene begins and ends on."""
    if not (scene.continues or scene.meets_next):
        return []
    before, after = clips_beside(project, scene.id)
    there = ((scene.continues, before), (scene.meets_next, after))
    return [clip.scene_id for is_on, clip in there if is_on and clip is not None]


def _start_of(
    project: Project, scene: Scene, clip: Clip, ordered: Mapping[SceneId, TakeId]
) -> Source | None:
    """Return the first frame of a clip that is in the film, or will be, for a scene to end on.

    What waits for the scene itself is not waited for, else both would wait for ever: then the take
    counts that is in the film now.
    """
    coming = ordered.get(clip.scene_id) if clip.take_id is None else None
    if coming is not None and not is_awaited_by(project, clip.scene_id, scene.id):
        return Source(take_id=coming, at=Flicks(0))
    take = project.take_of(clip)
    return None if take is None else Source(take_id=take.id, at=project.used_of(clip).start)


def _end_of(project: Project, clip: Clip, ordered: Mapping[SceneId, TakeId]) -> Source | None:
    """Return the last frame of a clip that is in the film, where it is trimmed or not."""
    coming = ordered.get(clip.scene_id) if clip.take_id is None else None
    if coming is not None:
        return Source(take_id=coming)
    take = project.take_of(clip)
    if take is None:
        return None
    end = project.used_of(clip).end
    if take.media.is_still or end >= take.media.duration:
        return Source(take_id=take.id)
    return Source(take_id=take.id, at=Flicks(max(0, end - take.media.rate.frame)))


def _own(scene: Scene) -> Iterable[Reference]:
    """Return a scene's own references; a link takes the place of a frame that was chosen."""
    linked = {Use.FIRST_FRAME: scene.continues, Use.LAST_FRAME: scene.meets_next}
    ordered = sorted(scene.references, key=lambda each: not each.use.is_frame)
    return (each for each in ordered if not linked.get(each.use, False))


def _named(project: Project, scene: Scene) -> tuple[CastEntry, ...]:
    known = project.cast_by_key
    prompts = (scene.prompt, *(each.prompt for each in scene.shots))
    keys = dict.fromkeys(each.key for prompt in prompts for each in mentions(prompt))
    return tuple(known[key] for key in keys if key in known)


def _of_cast(cast: Iterable[CastEntry]) -> Iterable[Reference]:
    for entry in cast:
        for each in entry.references:
            yield replace(each, cast_id=entry.id)


def _words(project: Project, prompt: str) -> str:
    return expanded(prompt, project.cast_by_key).words
