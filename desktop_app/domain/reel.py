"""A flattened film: segments of picture in order, layers of sound, and words beside them.

This is all that the media engine sees of a project, so preview and export cannot differ. Places are
whole film frames or samples; paths are relative to the project folder, with slashes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

from desktop_app.domain.picture import AS_FILMED, Look, TransitionKind, Watermark
from desktop_app.domain.project import ClipId, FilmFormat, MediaInfo
from desktop_app.domain.sound import UNMIXED, Bus, Loudness, Mix
from desktop_app.domain.time import Flicks
from desktop_app.domain.titling import TitleStyle

STANDING = 0
"""The speed of a layer that shows one frame for as long as it lasts."""


@dataclass(frozen=True, slots=True)
class Source:
    """What must be known of a take's file to cut it.

    Decoding can begin at the frames `entries` (IDR). `exits` are the numbers n, `info.frames` among
    them, for which the first n packets are the first n frames: a copy may end there. `obstacle`
    ends a sentence that begins with the file's name, and says why nothing of it may be copied.
    `is_signed` tells that it carries content credentials (C2PA); they hold for the whole file.
    """

    path: str
    info: MediaInfo
    entries: tuple[int, ...] = ()
    exits: tuple[int, ...] = ()
    obstacle: str | None = None
    loudness: Loudness | None = None
    is_signed: bool = False


@dataclass(frozen=True, slots=True)
class CopySegment:
    """Packets of a file as they are: `frames` frames from its frame `first`.

    `size` is about how many bytes they are, 0 where that is unknown.
    """

    clip_id: ClipId
    path: str
    first: int
    frames: int
    size: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Layer:
    """A run of a file's picture; its frame k shows the file at `start` + k film frames at `speed`.

    `start` counts from the file's first picture, `speed` is in percent. The layer begins `done`
    film frames into a clip of `total`. `look.fit` is never None.
    """

    path: str
    start: Flicks
    look: Look
    speed: int = AS_FILMED
    done: int = 0
    total: int = 1


@dataclass(frozen=True, slots=True)
class Mixing:
    """A transition of `total` frames of which `done` are past when the segment begins."""

    kind: TransitionKind
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Words:
    """A title, or a caption when `style` is None, `done` of whose `total` frames are past."""

    text: str
    style: TitleStyle | None
    detail: str = ""
    done: int = 0
    total: int = 1


@dataclass(frozen=True, slots=True)
class RenderSegment:
    """Frames that must be made.

    A dissolve or wipe leads from `base` to `over`; in a dip `over` is None and `base` is what is
    seen in this half of it. `reasons` say why, each a word or two.
    """

    clip_id: ClipId
    frames: int
    base: Layer
    reasons: tuple[str, ...]
    over: Layer | None = None
    mixing: Mixing | None = None
    words: tuple[Words, ...] = ()
    watermark: Watermark | None = None


Segment = CopySegment | RenderSegment


@dataclass(frozen=True, slots=True)
class SoundLayer:
    """A run of a file's sound from film sample `first` until `end`.

    `start` is the time in the file, from its first picture if it has one, that is heard at `first`.
    Fades are in samples; `speed` in percent keeps the pitch; `gain` in hundredths of a decibel.
    """

    path: str
    first: int
    end: int
    start: Flicks
    speed: int = AS_FILMED
    gain: int = 0
    fade_in: int = 0
    fade_out: int = 0
    bus: Bus = Bus.CLIP


@dataclass(frozen=True, slots=True)
class Spoken:
    """A soft caption: frames [first, end)."""

    text: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a scene begins."""

    title: str
    first: int


@dataclass(frozen=True, slots=True)
class ClipFate:
    """How many frames of a clip are copied bit for bit, how many are made anew, and why."""

    copied: int = 0
    made: int = 0
    reasons: tuple[str, ...] = ()


class Origin(StrEnum):
    """Whether the film's clips were generated in its project, some of them, or none.

    Of a clip that was imported nothing is known, so nothing is claimed.
    """

    GENERATED = "generated"
    MIXED = "mixed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Reel:
    """The whole film; its segments' frames add up to `frames`."""

    format: FilmFormat
    frames: int
    samples: int
    segments: tuple[Segment, ...]
    sound: tuple[SoundLayer, ...] = ()
    mix: Mix = UNMIXED
    captions: tuple[Spoken, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    origin: Origin = Origin.GENERATED

    @property
    def duration(self) -> Flicks:
        """How long it is."""
        return self.format.rate.of_frames(self.frames)

    @property
    def copied(self) -> int:
        """How many frames are the sources' own, bit for bit."""
        return sum(each.frames for each in self.segments if isinstance(each, CopySegment))

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the rest is not, each reason once."""
        made = (each for each in self.segments if isinstance(each, RenderSegment))
        return tuple(dict.fromkeys(reason for each in made for reason in each.reasons))

    def placed(self) -> Iterator[tuple[int, Segment]]:
        """Yield each segment with the film frame it begins at."""
        firsts = accumulate((each.frames for each in self.segments), initial=0)
        return zip(firsts, self.segments, strict=False)

    @property
    def fates(self) -> Mapping[ClipId, "ClipFate"]:
        """What becomes of each clip's picture, in film frames."""
        found: dict[ClipId, ClipFate] = {}
        for each in self.segments:
            fate = found.get(each.clip_id, ClipFate())
            if isinstance(each, CopySegment):
                found[each.clip_id] = replace(fate, copied=fate.copied + each.frames)
            else:
                reasons = tuple(dict.fromkeys((*fate.reasons, *each.reasons)))
                found[each.clip_id] = ClipFate(fate.copied, fate.made + each.frames, reasons)
        return found

    @property
    def paths(self) -> frozenset[str]:
        """Every file that it is made of."""
        found = {layer.path for layer in self.sound}
        for each in self.segments:
            if isinstance(each, CopySegment):
                found.add(each.path)
                continue
            found.update(layer.path for layer in (each.base, each.over) if layer is not None)
            if each.watermark is not None:
                found.add(each.watermark.path)
        return frozenset(found)
