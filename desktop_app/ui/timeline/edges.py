"""The hand on edges and seams, as values: what is held where, and how far it has been pulled.

An edge is trimmed, a seam is rolled, the inside of a clip is slipped. `changed_by` is what letting
go makes of a project; nothing is changed before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.domain import arranging
from desktop_app.domain.arranging import Edge, Room
from desktop_app.domain.project import ClipId, Project
from desktop_app.domain.time import Flicks
from desktop_app.ui.timeline.layout import PlacedClip, Row, Scale
from desktop_app.ui.timeline.live import Bend, Lit
from desktop_app.ui.timeline.snapping import SNAP_REACH, stuck

EDGE_REACH = 12
"""Pixels inside a clip from which its edge is pulled."""
SEAM_REACH = 4
"""Pixels on either side of a seam from which both clips are."""


class Part(Enum):
    """What of a clip is held."""

    START = auto()
    END = auto()
    SEAM = auto()
    """The seam before it, so that the clip before it changes too."""
    INSIDE = auto()

    @property
    def edge(self) -> Edge:
        """The edge of the clip that is trimmed with it."""
        return Edge.END if self is Part.END else Edge.START


@dataclass(frozen=True, slots=True)
class Grip:
    """A clip and what of it is under the pointer; `before` is the clip before it at a seam."""

    clip: PlacedClip
    part: Part
    before: PlacedClip | None = None

    @property
    def ids(self) -> tuple[ClipId, ...]:
        """The clips that change."""
        return (self.clip.id,) if self.before is None else (self.before.id, self.clip.id)

    @property
    def at(self) -> Flicks:
        """The time of what is held, in the film as it is."""
        return self.clip.end if self.part is Part.END else self.clip.start

    def lit(self, *, is_stopped: bool = False) -> Lit:
        """Return the handles that are seen of it."""
        match self.part:
            case Part.START:
                return Lit(starts=(self.clip.id,), is_stopped=is_stopped)
            case Part.END:
                return Lit(ends=(self.clip.id,), is_stopped=is_stopped)
            case Part.SEAM:
                ends = () if self.before is None else (self.before.id,)
                return Lit((self.clip.id,), ends, is_stopped)
            case Part.INSIDE:
                return Lit((self.clip.id,), (self.clip.id,), is_stopped) if is_stopped else Lit()


def grip_at(row: Row, scale: Scale, x: float) -> Grip | None:
    """Return the edge or the seam under film pixel `x`; None inside clips and beside them.

    In the middle of a seam both clips are held, beside it one. A narrow clip has no edges to pull,
    so that it can still be carried.
    """
    clip = row.at(scale.time_at(x)) or row.at(scale.time_at(x - EDGE_REACH))
    if clip is None:
        return None
    near = row.clips[max(0, clip.index - 1) : clip.index + 2]
    found = [each for clip in near for each in _grips(row, scale, clip, x)]
    return min(found, key=lambda each: each[0], default=(0, None))[1]


def _grips(row: Row, scale: Scale, clip: PlacedClip, x: float) -> list[tuple[float, Grip]]:
    """Return what of a clip is near enough, with its distance; that of a seam counts for less."""
    left, right = scale.x_of(clip.start), scale.x_of(clip.end)
    reach = min(EDGE_REACH, (right - left) / 4)
    if reach < SEAM_REACH:
        return []
    found: list[tuple[float, Grip]] = []
    before = row.clips[clip.index - 1] if clip.index else None
    seam = left + scale.x_of(clip.shared) / 2
    if before is not None and abs(x - seam) <= SEAM_REACH:
        found.append((-1.0, Grip(clip, Part.SEAM, before)))
    if left <= x <= left + reach:
        found.append((x - left, Grip(clip, Part.START)))
    if right - reach <= x <= right:
        found.append((right - x, Grip(clip, Part.END)))
    return found


@dataclass(frozen=True, slots=True)
class Pull:
    """Something held at film pixel `x` that has gone `by` frames of the `room` it has.

    `mark` is the time at which it sticks. `goes` is how far the pointer asked it to.
    """

    grip: Grip
    x: float
    room: Room
    by: int = 0
    goes: int = 0
    mark: Flicks | None = None

    @property
    def is_stopped(self) -> bool:
        """Tell whether it would have gone further."""
        return self.by != self.goes


def room_of(project: Project, grip: Grip) -> Room:
    """Return how far what is held can go, to the right when positive."""
    clip_id = grip.clip.id
    match grip.part:
        case Part.START | Part.END:
            return arranging.trim_room(project, clip_id, grip.part.edge)
        case Part.SEAM:
            return arranging.seam_room(project, clip_id)
        case Part.INSIDE:
            # What is pulled to the right shows what comes earlier.
            room = arranging.slip_room(project, clip_id)
            return Room(-room.highest, -room.lowest)


def pulled(pull: Pull, x: float, marks: Sequence[int], scale: Scale, frame: Flicks) -> Pull:
    """Return a pull once the pointer is at film pixel `x`; edges stick to `marks` that are near."""
    away, mark = scale.time_at(x - pull.x), None
    if pull.grip.part is not Part.INSIDE:
        found = stuck([pull.grip.at], away, marks, scale.time_at(SNAP_REACH))
        away, mark = found.by, found.mark
    goes = round(away / frame)
    by = pull.room.within(goes)
    return replace(pull, by=by, goes=goes, mark=mark if by == goes else None)


def changed_by(pull: Pull, project: Project) -> Project:
    """Return what letting go makes of a project."""
    clip_id, part = pull.grip.clip.id, pull.grip.part
    match part:
        case Part.START | Part.END:
            return arranging.trim_edge(project, clip_id, part.edge, pull.by)
        case Part.SEAM:
            return arranging.roll(project, clip_id, pull.by)
        case Part.INSIDE:
            return arranging.slip(project, [clip_id], -pull.by)


def renewed(grip: Grip, clips: Mapping[ClipId, PlacedClip]) -> Grip | None:
    """Return what is held in a film that has changed meanwhile; None when it is not there."""
    clip = clips.get(grip.clip.id)
    if clip is None or (grip.before is not None and grip.before.id not in clips):
        return None
    before = None if grip.before is None else clips[grip.before.id]
    is_seam = before is None or before.index == clip.index - 1
    return replace(grip, clip=clip, before=before) if is_seam else None


def bend_of(pull: Pull, row: Row, frame: Flicks) -> Bend:
    """Return how the film lies while something is pulled.

    The edge follows the pointer: what lies on its other side stays, what lies beyond goes along.
    """
    clip, by = pull.grip.clip, Flicks(pull.by * frame)
    begins = replace(clip, start=Flicks(clip.start + by), duration=Flicks(clip.duration - by))
    match pull.grip.part:
        case Part.START:
            return Bend({clip.id: begins}, 0, clip.index, by)
        case Part.END:
            longer = replace(clip, duration=Flicks(clip.duration + by))
            return Bend({clip.id: longer}, clip.index + 1, len(row.clips), by)
        case Part.SEAM:
            return Bend(_both(pull.grip, begins, by))
        case Part.INSIDE:
            return Bend()


def _both(grip: Grip, begins: PlacedClip, by: Flicks) -> Mapping[ClipId, PlacedClip]:
    if grip.before is None:
        return {}
    ends = replace(grip.before, duration=Flicks(grip.before.duration + by))
    return {begins.id: begins, ends.id: ends}
