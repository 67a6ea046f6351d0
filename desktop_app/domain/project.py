"""The project is a value: an immutable tree. Every edit makes a new one (see `edits`).

The words follow the film trade and OpenTimelineIO: a Scene is an intent, a Take one result of it, a
Clip a range of a take on a track.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from desktop_app.domain.cast import CastByKey, CastEntry, by_key
from desktop_app.domain.catalogue import Settings
from desktop_app.domain.ids import ClipId as ClipId
from desktop_app.domain.ids import JobId as JobId
from desktop_app.domain.ids import MarkerId as MarkerId
from desktop_app.domain.ids import ProjectId as ProjectId
from desktop_app.domain.ids import SceneId as SceneId
from desktop_app.domain.ids import TakeId as TakeId
from desktop_app.domain.ids import TaskId as TaskId
from desktop_app.domain.money import Credits
from desktop_app.domain.picture import AS_FILMED, UNTOUCHED, Fit, Look, Transition, Watermark
from desktop_app.domain.references import Asked, Reference, Shot
from desktop_app.domain.sound import UNCHANGED, UNMIXED, ClipSound, Mix, SoundClip
from desktop_app.domain.time import Flicks, FrameRate, TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionMode, Placement, Title

STILL_SECONDS = 5
"""How long a picture stands in the film until its clip says otherwise."""


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a probe found in a media file.

    `duration` is that of the picture, `frames` its decoded frame count; `sample_rate` and
    `channels` are 0 when there is no sound. `signature` is a digest of everything that must be
    equal for two clips to be joined without re-encoding the picture (codec, size, rate, pixel
    format, parameter sets).
    """

    width: int
    height: int
    rate: FrameRate
    frames: int
    duration: Flicks
    video_codec: str
    audio_codec: str
    sample_rate: int
    channels: int
    signature: str
    size_bytes: int

    @property
    def is_still(self) -> bool:
        """Tell whether it is one picture, which a clip holds for as long as it likes."""
        return self.frames == 1


@dataclass(frozen=True, slots=True)
class Take:
    """One generated result of a scene; `path` is relative to the project folder, with slashes.

    `prompt` is as it was written, `sent` with the words of the cast, empty where that is the same.
    `made_at` is epoch milliseconds, of an import when it came into the film; 0 when nobody wrote it
    down. `credits` is what it cost, None when that is unknown.
    `references`, `shots` and `characters`, which are ids, are what it was asked for with, whether
    the model took all of them.
    """

    id: TakeId
    scene_id: SceneId
    number: int
    path: str
    prompt: str
    settings: Settings
    media: MediaInfo
    made_at: int
    job_id: JobId | None = None
    task_id: TaskId | None = None
    credits: Credits | None = None
    sent: str = ""
    references: tuple[Reference, ...] = ()
    shots: tuple[Shot, ...] = ()
    characters: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Return the prompt as it was sent."""
        return self.sent or self.prompt

    @property
    def asked(self) -> Asked:
        """Return what was asked for, to be compared."""
        return Asked.of(self.words, self.settings, self.references, self.shots, self.characters)


@dataclass(frozen=True, slots=True)
class Scene:
    """The intent: what should be seen, by which model, how long, made from which references.

    `take_id` names the take that is in the film; None until one has arrived. With `continues` it
    starts on the last frame of the clip before, with `meets_next` it ends on the first frame of the
    clip after; which takes those are is looked up whenever it is asked for. `shots` are the scene
    cut up for a model that makes several in one take; empty for one shot.
    """

    id: SceneId
    title: str
    prompt: str
    settings: Settings
    take_id: TakeId | None = None
    references: tuple[Reference, ...] = ()
    continues: bool = False
    meets_next: bool = False
    shots: tuple[Shot, ...] = ()


@dataclass(frozen=True, slots=True)
class Clip:
    """A place on the timeline: the scene's chosen take, or `take_id` for this clip only.

    `source_range` is the part of the take that is used; None means all of it. `speed` is in percent
    of what was filmed. With `freeze` the clip holds the first frame of its range for so long and
    has no sound. `transition` leads into it from the clip before.
    """

    id: ClipId
    scene_id: SceneId
    take_id: TakeId | None = None
    source_range: TimeRange | None = None
    speed: int = AS_FILMED
    freeze: Flicks | None = None
    look: Look = UNTOUCHED
    sound: ClipSound = UNCHANGED
    transition: Transition | None = None


class TrackKind(StrEnum):
    """What a track carries."""

    PICTURE = "picture"
    TITLES = "titles"
    CAPTIONS = "captions"
    MUSIC = "music"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Track:
    """Clips in order; the picture track is magnetic, so a clip starts where the last one ends."""

    kind: TrackKind
    clips: tuple[Clip, ...] = ()


@dataclass(frozen=True, slots=True)
class Marker:
    """A place in the film that somebody wants to find again.

    With `clip_id` it is on a picture: `at` counts in the take of that clip, so that it stays on
    what is seen there, wherever the clip is moved and however it is trimmed (`marking.time_of`);
    it is gone when the clip is. Without one `at` is a time of the film.
    """

    id: MarkerId
    at: Flicks
    name: str = ""
    clip_id: ClipId | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The tracks of the film, and what holds for all of it.

    `marked` is from the in point to the out point; None while neither is set. Tracks that are
    `off` are not in the film: unheard, or unseen; of the picture track it is the clips' sound. Of
    `locked` tracks nothing is moved or trimmed by hand.
    """

    picture: Track = Track(TrackKind.PICTURE)
    titles: tuple[Title, ...] = ()
    captions: tuple[Caption, ...] = ()
    caption_mode: CaptionMode = CaptionMode.SOFT
    music: tuple[SoundClip, ...] = ()
    voice: tuple[SoundClip, ...] = ()
    mix: Mix = UNMIXED
    fit: Fit = Fit.PAD
    watermark: Watermark | None = None
    markers: tuple[Marker, ...] = ()
    marked: TimeRange | None = None
    off: tuple[TrackKind, ...] = ()
    locked: tuple[TrackKind, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmFormat:
    """What the exported film is: picture size in pixels, frame rate, sound at 48 kHz stereo."""

    width: int = 1280
    height: int = 704
    rate: FrameRate = field(default_factory=lambda: FrameRate(30))
    sample_rate: int = 48_000

    @property
    def aspect(self) -> str:
        """Return the closest ratio that models are asked for."""
        if self.width == self.height:
            return "1:1"
        return "16:9" if self.width > self.height else "9:16"


@dataclass(frozen=True)
class Project:
    """A film in the making; `id` stays with it when it is moved or renamed."""

    id: ProjectId
    name: str
    scenes: tuple[Scene, ...] = ()
    takes: tuple[Take, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    cast: tuple[CastEntry, ...] = ()

    @cached_property
    def scene_by_id(self) -> Mapping[SceneId, Scene]:
        """Scenes by id."""
        return MappingProxyType({scene.id: scene for scene in self.scenes})

    @cached_property
    def take_by_id(self) -> Mapping[TakeId, Take]:
        """Takes by id."""
        return MappingProxyType({take.id: take for take in self.takes})

    @cached_property
    def _takes_by_scene(self) -> Mapping[SceneId, tuple[Take, ...]]:
        found: dict[SceneId, list[Take]] = {}
        for take in self.takes:
            found.setdefault(take.scene_id, []).append(take)
        return {scene: tuple(takes) for scene, takes in found.items()}

    def takes_of(self, scene_id: SceneId) -> tuple[Take, ...]:
        """Return the takes of a scene, oldest first."""
        return self._takes_by_scene.get(scene_id, ())

    def first_clip_place(self, scene_id: SceneId) -> int | None:
        """Return the number, from 0, of the first clip that shows a scene; None without one."""
        return self._first_clips.get(scene_id)

    @cached_property
    def _first_clips(self) -> Mapping[SceneId, int]:
        clips = self.timeline.picture.clips
        return {clip.scene_id: place for place, clip in reversed(tuple(enumerate(clips)))}

    def take_of(self, clip: Clip) -> Take | None:
        """Return the take that a clip shows, or None while there is none."""
        if clip.take_id is not None:
            return self.take_by_id.get(clip.take_id)
        scene = self.scene_by_id.get(clip.scene_id)
        if scene is None or scene.take_id is None:
            return None
        return self.take_by_id.get(scene.take_id)

    def duration_of(self, clip: Clip) -> Flicks:
        """Return how long a clip is, what it shares with its neighbours included.

        That is its range, its take or the seconds asked for, at its speed; or its freeze.
        """
        if clip.freeze is not None:
            return clip.freeze
        used = self.used_of(clip).duration
        return used if clip.speed == AS_FILMED else Flicks(used * AS_FILMED // clip.speed)

    def used_of(self, clip: Clip) -> TimeRange:
        """Return the part of its take that a clip uses, or would use of what is asked for.

        A range that the take does not reach, as when another one was chosen, is cut to it.
        """
        take = self.take_of(clip)
        if take is None or take.media.is_still:
            seconds = self.scene_by_id[clip.scene_id].settings.seconds if take is None else None
            whole = TimeRange(Flicks(0), flicks(seconds or STILL_SECONDS))
            return clip.source_range or whole
        if clip.source_range is None:
            return TimeRange(Flicks(0), take.media.duration)
        return _within(clip.source_range, take.media)

    @cached_property
    def cast_by_key(self) -> CastByKey:
        """Entries of the cast by what their names are compared by."""
        return MappingProxyType(by_key(self.cast))

    @cached_property
    def duration(self) -> Flicks:
        """How long the film is, placeholders included."""
        spans = self.spans()
        return spans[-1][1].end if spans else Flicks(0)

    def spans(self) -> tuple[tuple[Clip, TimeRange], ...]:
        """Return each clip of the picture track with its place in the film.

        Neighbours with a transition that shows both share its time.
        """
        return self._spans

    @cached_property
    def _spans(self) -> tuple[tuple[Clip, TimeRange], ...]:
        start, spans = Flicks(0), []
        shared = self._transitions
        for number, clip in enumerate(self.timeline.picture.clips):
            lead = shared[number]
            if lead is not None and lead.overlaps:
                start = Flicks(start - lead.duration)
            duration = self.duration_of(clip)
            spans.append((clip, TimeRange(start, duration)))
            start = Flicks(start + duration)
        return tuple(spans)

    def transition_into(self, clip: Clip) -> Transition | None:
        """Return the transition that leads into a clip, as long as the clips beside it allow."""
        return self._transition_by_id[clip.id]

    @cached_property
    def _transition_by_id(self) -> Mapping[ClipId, Transition | None]:
        clips = self.timeline.picture.clips
        return {clip.id: lead for clip, lead in zip(clips, self._transitions, strict=True)}

    @cached_property
    def _transitions(self) -> tuple[Transition | None, ...]:
        """Transitions by clip: on whole frames, never longer than a clip or what is left of one.

        A clip between two of them is seen alone for at least a frame.
        """
        clips, frame = self.timeline.picture.clips, self.format.rate.frame
        left = Flicks(0)
        found: list[Transition | None] = []
        for clip in clips:
            own = self.duration_of(clip)
            lead = clip.transition if found else None
            room = min(left, own) - frame
            if lead is not None:
                longest = room if lead.overlaps else 2 * room
                length = min(lead.duration, longest) // (2 * frame) * 2 * frame
                lead = replace(lead, duration=Flicks(length)) if length > 0 else None
            found.append(lead)
            taken = 0 if lead is None else lead.duration if lead.overlaps else lead.duration // 2
            left = Flicks(own - taken)
        return tuple(found)

    def place_of(self, placement: Placement) -> TimeRange | None:
        """Return where something stands in the film; None when its clip is not in it."""
        if placement.clip_id is None:
            return TimeRange(placement.start, placement.duration)
        start = self._starts.get(ClipId(placement.clip_id))
        if start is None:
            return None
        return TimeRange(Flicks(start + placement.start), placement.duration)

    @cached_property
    def _starts(self) -> Mapping[ClipId, Flicks]:
        return {clip.id: span.start for clip, span in self.spans()}

    @cached_property
    def format(self) -> FilmFormat:
        """The format that most of the film has, so that an odd clip changes nothing wherever it is.

        Of two that are level it is the one with the oldest take. A picture that stands still gives
        a film of pictures its shape alone; before there is a take it is as the first scene asks
        for. Sizes are even, for H.264 has no others.
        """
        weights: Counter[FilmFormat] = Counter()
        for take, used in self._used_by_age():
            media = take.media
            if not media.is_still:
                like = FilmFormat(_even(media.width), _even(media.height), media.rate)
                weights[like] += used
        if weights:
            # Counters keep the order in which the formats came: oldest take first.
            return max(weights, key=lambda each: weights[each])
        takes = self._used_by_age()
        if takes:
            portrait = takes[0][0].media.height > takes[0][0].media.width
        else:
            portrait = bool(self.scenes) and self.scenes[0].settings.aspect == "9:16"
        return FilmFormat(704, 1280) if portrait else FilmFormat()

    def _used_by_age(self) -> list[tuple[Take, Flicks]]:
        found = []
        for clip in self.timeline.picture.clips:
            take = self.take_of(clip)
            if take is not None:
                found.append((take, self.used_of(clip).duration))
        return sorted(found, key=lambda each: (each[0].made_at, each[0].number, each[0].id))


def _even(size: int) -> int:
    return max(2, size // 2 * 2)


def _within(part: TimeRange, media: MediaInfo) -> TimeRange:
    """Return what a take has of a range, at the least its last frame."""
    last = max(0, media.duration - media.rate.frame)
    start = Flicks(min(part.start, last))
    return TimeRange(start, Flicks(max(0, min(part.end, media.duration) - start)))
