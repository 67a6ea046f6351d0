"""What keys and menus do to the chosen clips as a hand would: trim, roll, slip, copy, paste."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.arranging import Edge, Room
from desktop_app.domain.project import Clip, Project
from desktop_app.domain.time import Flicks
from desktop_app.studio.arranging import Arranging
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls import announce
from desktop_app.ui.deeds import DeedDesk, Pair
from desktop_app.ui.timeline.cut_frames import CutFrames, frames_at
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.timeline.edges import Grip, Part, room_of
from desktop_app.ui.timeline.item_trims import trim_items, why_not_trim_items
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.picking import Picked
from desktop_app.ui.timeline.view import TimelineView


class Arrange(StrEnum):
    """The commands of a hand, by their ids in the window's list of commands."""

    START_HERE = "trim_start_here"
    END_HERE = "trim_end_here"
    END_BACK = "trim_end_back"
    END_ON = "trim_end_on"
    START_BACK = "trim_start_back"
    START_ON = "trim_start_on"
    ROLL_BACK = "roll_back"
    ROLL_ON = "roll_on"
    SLIP_BACK = "slip_back"
    SLIP_ON = "slip_on"
    COPY = "copy_clips"
    CUT = "cut_clips"
    PASTE = "paste_clips"
    PASTE_LOOK = "paste_look"
    SNAP = "snap"
    ZOOM = "zoom_chosen"


NUDGES: Mapping[Arrange, tuple[Part, int]] = {
    Arrange.END_BACK: (Part.END, -1),
    Arrange.END_ON: (Part.END, 1),
    Arrange.START_BACK: (Part.START, -1),
    Arrange.START_ON: (Part.START, 1),
    Arrange.ROLL_BACK: (Part.SEAM, -1),
    Arrange.ROLL_ON: (Part.SEAM, 1),
    Arrange.SLIP_BACK: (Part.INSIDE, 1),
    Arrange.SLIP_ON: (Part.INSIDE, -1),
}
"""What each moves by a frame, and to which side. A slip to later frames pulls them to the left."""

HERE = (Arrange.START_HERE, Arrange.END_HERE)


class ArrangeDesk(DeedDesk[Arrange]):
    """Does to the chosen clips by command what the mouse does; each says when it cannot be.

    Signals: changed() when what can be done may have changed; moved() when only the playhead did,
    which matters to `HERE`; snap_chosen(bool); nudged(CutFrames) after a cut was moved by keys.
    """

    moved = Signal()
    snap_chosen = Signal(bool)
    nudged = Signal(object)

    def __init__(
        self, session: ProjectSession, view: TimelineView, desk: CutDesk, parent: QObject
    ) -> None:
        super().__init__(session.close_step, parent, in_runs=frozenset(NUDGES))
        self._session = session
        self._desk = desk
        self._copied: tuple[Clip, ...] = ()
        self.view = view
        deeds: dict[Arrange, Pair] = {
            Arrange.START_HERE: (partial(self._trim_here, Edge.START), self._why_not_here),
            Arrange.END_HERE: (partial(self._trim_here, Edge.END), self._why_not_here),
            Arrange.COPY: (self._copy, self._why_not_clip),
            Arrange.CUT: (self._cut, self._why_not_clip),
            Arrange.PASTE: (self._paste, self._why_not_paste),
            Arrange.PASTE_LOOK: (self._paste_look, self._why_not_paste_look),
            Arrange.SNAP: (lambda: self.set_snapping(not view.snaps, tell=True), lambda: None),
            Arrange.ZOOM: (self._zoom, self._why_not_clip),
        }
        for deed, (part, by) in NUDGES.items():
            deeds[deed] = (
                partial(self._nudge, part, by),
                partial(self._why_not_nudge, part, by),
            )
        self.offer(deeds)
        desk.changed.connect(self.changed)
        desk.moved.connect(self.moved)

    @property
    def snaps(self) -> bool:
        """Tell whether what is carried sticks to what is near."""
        return self.view.snaps

    def set_snapping(self, on: bool, *, tell: bool = False) -> None:
        """Have what is carried stick to what is near, or not; `tell` that somebody chose it."""
        self.view.snaps = on
        self.changed.emit()
        if tell:
            self.snap_chosen.emit(on)

    @property
    def _project(self) -> Project:
        return self._session.project

    @property
    def _hand(self) -> Arranging:
        return self._session.arranging

    def _nudge(self, part: Part, by: int) -> None:
        grip = self._grip(part)
        if grip is None:
            return
        if part is Part.INSIDE:
            self._hand.slip([clip.id for clip in self._desk.clips], -by)
        elif part is Part.SEAM:
            self._hand.roll(grip.clip.id, by)
        else:
            self._hand.trim(grip.clip.id, part.edge, by)
        announce(self.view, self.view.accessibleDescription())
        self.nudged.emit(self._frames(part))

    def _frames(self, part: Part) -> CutFrames | None:
        grip = self._grip(part)
        return None if grip is None else frames_at(self._project, grip, self._session.path_of)

    def _grip(self, part: Part) -> Grip | None:
        """Return what of the clip that leads is nudged; None for the seam before the film."""
        clip = self.view.selected_clip
        if clip is None or (part is Part.SEAM and clip.index == 0):
            return None
        before = self.view.row.clips[clip.index - 1] if part is Part.SEAM else None
        return Grip(clip, part, before)

    def _trim_here(self, edge: Edge) -> None:
        """Cut away what lies before the playhead or after it: in chosen items, else in its clip."""
        if self.view.picked.items:
            trim_items(self.view, edge)
            return
        clip, frames = self._under_playhead(), self._frames_in(edge)
        if clip is None:
            return
        self._hand.trim(clip.id, edge, frames)
        if edge is Edge.START:
            # The frame that was looked at is the clip's first one now.
            self.view.seek(clip.start)
        announce(self.view, self.view.accessibleDescription())

    def _frames_in(self, edge: Edge) -> int:
        clip = self._under_playhead()
        if clip is None:
            return 0
        at = clip.start if edge is Edge.START else clip.end
        return self._project.format.rate.frames_in(Flicks(self.view.playhead - at))

    def _under_playhead(self) -> PlacedClip | None:
        """Return the clip that shows at the playhead, a chosen one where two do."""
        at, row = self.view.playhead, self.view.row
        near = (row.by_id[each] for each in self.view.picked.clips)
        chosen = next((clip for clip in near if clip.start <= at < clip.end), None)
        return chosen or row.at(at)

    def _copy(self) -> None:
        self._copied = self._desk.clips
        self.changed.emit()

    def _cut(self) -> None:
        self._copied = self._desk.clips
        self._hand.cut_out([clip.id for clip in self._copied])
        self.changed.emit()

    def _paste(self) -> None:
        chosen = [self.view.row.by_id[each].index for each in self.view.picked.clips]
        if chosen:
            pasted = self._hand.paste(self._copied, max(chosen) + 1)
        else:
            pasted = self._hand.paste_at(self._copied, self.view.playhead)
        self._choose(pasted)

    def _choose(self, ids: Sequence[str]) -> None:
        clips = [self.view.row.by_id[each] for each in self.view.row.by_id if each in ids]
        if clips:
            self.view.choose(clips[-1])
            self.view.pick(Picked(tuple(clip.id for clip in clips)))

    def _paste_look(self) -> None:
        ids = [clip.id for clip in self._desk.clips]
        self._hand.paste_look_and_sound(ids, self._copied[-1])

    def _zoom(self) -> None:
        clips = [self.view.row.by_id[each] for each in self.view.picked.clips]
        start, end = min(clip.start for clip in clips), max(clip.end for clip in clips)
        self.view.zoom_to(start, end)

    def _why_not_clip(self) -> str | None:
        return None if self._desk.clips else self.tr("Select a clip on the timeline first.")

    def _why_not_nudge(self, part: Part, by: int) -> str | None:
        why_not = self._why_not_clip()
        lead = self._desk.lead
        if why_not is not None or lead is None:
            return why_not
        if self._project.take_of(lead) is None:
            return self.tr("This scene has no take yet; generate one first.")
        grip = self._grip(part)
        if grip is None:
            return self.tr("The film begins with this clip; there is no cut to roll.")
        room = room_of(self._project, grip)
        return None if room.within(by) == by else self._stop_words(part, room, by)

    def _stop_words(self, part: Part, room: Room, by: int) -> str:
        """Return why something goes no further."""
        if part is Part.SEAM:
            return self.tr("One of the takes has no more there; trim it first.")
        if part is Part.INSIDE:
            return self.tr("The take has no more there; trim the clip first.")
        shorter = (by > 0) is (part is Part.START)
        if shorter:
            return self.tr("A frame is all that is left of it.")
        return self.tr("The take has no more there.")

    def _why_not_here(self) -> str | None:
        if self.view.picked.items:
            return why_not_trim_items(self.view)
        clip = self._under_playhead()
        if clip is None:
            return self.tr("The playhead is on no clip.")
        shown = self._project.timeline.picture.clips[clip.index]
        if self._project.take_of(shown) is None:
            return self.tr("This scene has no take yet; generate one first.")
        if self._frames_in(Edge.START) == 0 or self._frames_in(Edge.END) == 0:
            return self.tr("The playhead is at the edge of the clip; put it inside.")
        return None

    def _why_not_paste(self) -> str | None:
        known = self._project.scene_by_id
        if not self._copied:
            return self.tr("Copy a clip first.")
        if not any(clip.scene_id in known for clip in self._copied):
            return self.tr("The scenes of the copied clips are not in the film any more.")
        return None

    def _why_not_paste_look(self) -> str | None:
        if not self._copied:
            return self.tr("Copy a clip first.")
        return self._why_not_clip()
