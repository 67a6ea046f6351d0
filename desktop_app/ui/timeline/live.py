"""What a hand shows on the picture track before it lets go: values that only painting reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from desktop_app.domain.project import ClipId
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.gathering import Block, landing_time
from desktop_app.ui.timeline.layout import PlacedClip, Row
from desktop_app.ui.timeline.looks import Film


@dataclass(frozen=True, slots=True)
class Bend:
    """How the film lies while an edge is held: some clips otherwise, a run of them shifted.

    The run is from number `first` to before number `end`, and goes `by` flicks.
    """

    clips: Mapping[ClipId, PlacedClip] = field(default_factory=dict)
    first: int = 0
    end: int = 0
    by: Flicks = Flicks(0)  # noqa: RUF009 - a whole number

    def of(self, clip: PlacedClip) -> PlacedClip:
        """Return a clip as it lies now."""
        if clip.id in self.clips:
            return self.clips[clip.id]
        if self.by and self.first <= clip.index < self.end:
            return replace(clip, start=Flicks(clip.start + self.by))
        return clip


@dataclass(frozen=True)
class Carried:
    """Clips under way: their block begins at time `left`, and would land at `index`."""

    block: Block
    held: PlacedClip
    left: Flicks
    index: int

    @cached_property
    def clips(self) -> tuple[PlacedClip, ...]:
        """The clips where they are drawn, the one that is held last."""
        places = zip(self.block.clips, self.block.starts, strict=True)
        drawn = [replace(clip, start=Flicks(self.left + at)) for clip, at in places]
        return tuple(sorted(drawn, key=lambda each: each.id == self.held.id))

    def slot(self, row: Row) -> PlacedClip:
        """Return the room they land in, as one clip."""
        start = landing_time(row, self.block, self.index)
        return replace(self.held, start=start, duration=self.block.length)


@dataclass(frozen=True, slots=True)
class Lit:
    """Edges of clips that can be pulled, or are; a stopped one goes no further."""

    starts: tuple[ClipId, ...] = ()
    ends: tuple[ClipId, ...] = ()
    is_stopped: bool = False


@dataclass(frozen=True, slots=True)
class Readout:
    """Words at a time of the film, while a hand changes something there."""

    words: str
    at: Flicks
    is_stopped: bool = False


@dataclass(frozen=True, slots=True)
class Landing:
    """Where what is dragged here from elsewhere would land: in a clip, or before number `index`."""

    clip: ClipId | None = None
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """Everything that is drawn otherwise than the project says."""

    bend: Bend = field(default_factory=Bend)
    films: Mapping[ClipId, Film] = field(default_factory=dict)
    carried: Carried | None = None
    lit: Lit = Lit()
    readout: Readout | None = None
    landing: Landing | None = None


AS_IT_IS = Live()
