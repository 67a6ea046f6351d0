"""What is done to the chosen clips, by key, menu, button or panel; each says when it cannot be."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.picture import Transition, TransitionKind
from desktop_app.domain.project import Clip, ClipId, Project, Take
from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks, TimeRange, flicks
from desktop_app.domain.titling import TitleStyle
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.deeds import DeedDesk
from desktop_app.ui.timeline.picking import Picked
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from desktop_app.ui.timeline.view import TimelineView

USUAL_FREEZE: Final = flicks(2)
USUAL_TITLE: Final = flicks(4)
USUAL_TRANSITION: Final = flicks(1)
"""What they last until something else is asked for."""

_REST_MS: Final = 40


class Deed(StrEnum):
    """The commands of the cut, by their ids in the window's list of commands."""

    SPLIT = "split"
    FREEZE = "freeze"
    DUPLICATE = "duplicate"
    REMOVE = "remove_clip"
    MUTE = "mute_clip"
    DISSOLVE = "dissolve"
    TITLE = "add_title"


class CutDesk(DeedDesk[Deed]):
    """Cuts the open film where its playhead and its selection are.

    Signals: changed() when film or selection changed; moved() when only the playhead did, which
    may change what can be done; item_added(ItemKey).
    """

    moved = Signal()
    item_added = Signal(object)

    def __init__(
        self, session: ProjectSession, view: TimelineView, parent: QObject | None = None
    ) -> None:
        super().__init__(session.close_step, parent)
        self._session = session
        self._view = view
        self.offer(
            {
                Deed.SPLIT: (self.split, self._why_not_split),
                Deed.FREEZE: (self.freeze, self._why_not_at_playhead),
                Deed.DUPLICATE: (self._duplicate, self._why_not_remove),
                Deed.REMOVE: (view.remove_selected, self._why_not_remove),
                Deed.MUTE: (self.toggle_mute, self.why_not_mute),
                Deed.DISSOLVE: (self._toggle_dissolve, self.why_not_transition),
                Deed.TITLE: (self.add_title, self._why_not_film),
            }
        )
        self._ending = session.changed.connect(self._follow)
        view.selection_changed.connect(self.changed)
        # While a film plays the playhead moves with every picture.
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self.moved)
        view.playhead_placed.connect(self._notice_playhead)

    @property
    def playhead(self) -> Flicks:
        """Where the film is cut."""
        return self._view.playhead

    @property
    def picked(self) -> Picked:
        """What is chosen."""
        return self._view.picked

    @property
    def clips(self) -> tuple[Clip, ...]:
        """The chosen clips in film order."""
        chosen = self.picked.clips
        return tuple(each for each in self._project.timeline.picture.clips if each.id in chosen)

    def choose_item(self, key: ItemKey) -> None:
        """Choose an item in a panel: the timeline shows it."""
        self._view.choose_item(key)

    @property
    def lead(self) -> Clip | None:
        """The clip whose values are shown."""
        lead = self.picked.lead
        return next((each for each in self.clips if each.id == lead), None)

    def take_of(self, clip: Clip) -> Take | None:
        """Return the take that a clip shows."""
        return self._project.take_of(clip)

    def close_down(self) -> None:
        """Stop listening; the session may outlive this."""
        self._ending()
        self._soon.stop()

    def split(self) -> None:
        """Part the clip under the playhead; the part after it is chosen."""
        clip = self._under_playhead()
        if clip is not None:
            self._session.cutting.split(clip.id, self.playhead)
            self._choose_at(self.playhead)

    def freeze(self, duration: Flicks = USUAL_FREEZE) -> None:
        """Hold the frame under the playhead; what is held is chosen."""
        clip = self._under_playhead()
        if clip is not None:
            self._session.cutting.freeze(clip.id, self.playhead, duration)
            self._choose_at(self.playhead)

    def toggle_mute(self) -> None:
        """Mute the chosen clips, or let them all be heard again."""
        mute = not all(each.sound.is_muted for each in self.clips)
        name = say("Mute clip") if mute else say("Unmute clip")
        self._session.cutting.change_clip_sound(
            self._ids, name, lambda sound: replace(sound, is_muted=mute)
        )

    def set_transition(self, kind: TransitionKind | None, duration: Flicks | None = None) -> None:
        """Lead into the chosen clips by a transition; its length stays unless one is given."""
        lead = self.lead
        known = lead.transition if lead is not None else None
        length = duration or (known.duration if known else USUAL_TRANSITION)
        ids = [each for each in self._ids if each != self._first_of_film]
        # A dip has as many frames before the seam as after it.
        pair = Flicks(2 * self._project.format.rate.frame)
        even = Flicks(max(1, round(length / pair)) * pair)
        wanted = None if kind is None else Transition(kind, even)
        self._session.cutting.set_transition(ids, wanted)

    def add_title(self, style: TitleStyle = TitleStyle.TITLE) -> None:
        """Put a title at the playhead and choose it, for its words to be written."""
        place = TimeRange(self._title_start(), USUAL_TITLE)
        id_ = self._session.cutting.add_title("", place, style)
        self._choose_item(ItemKey(Kind.TITLE, id_))

    def add_caption(self) -> None:
        """Put a caption at the playhead and choose it."""
        place = TimeRange(self._title_start(), flicks(2))
        id_ = self._session.cutting.add_caption("…", place)
        self._choose_item(ItemKey(Kind.CAPTION, id_))

    def why_not_clip_edit(self) -> str | None:
        """Say why fields that need the picture of a clip are off."""
        if not self.clips:
            return self.tr("Select a clip on the timeline first.")
        if not any(self._project.take_of(each) for each in self.clips):
            return self.tr("This scene has no take yet; generate one first.")
        return None

    def why_not_mute(self) -> str | None:
        """Say why the chosen clips have no sound to change."""
        if self.why_not_clip_edit() is not None:
            return self.why_not_clip_edit()
        takes = (self._project.take_of(each) for each in self.clips if each.freeze is None)
        if not any(take is not None and take.media.sample_rate for take in takes):
            return self.tr("There is no sound in it.")
        return None

    def why_not_transition(self) -> str | None:
        """Say why nothing leads into the chosen clips."""
        if not self.clips:
            return self.tr("Select a clip on the timeline first.")
        if self._ids == (self._first_of_film,):
            return self.tr("The film begins with this clip; nothing leads into it.")
        return None

    @property
    def _project(self) -> Project:
        return self._session.project

    @property
    def _ids(self) -> tuple[ClipId, ...]:
        return tuple(each.id for each in self.clips)

    @property
    def _first_of_film(self) -> ClipId | None:
        clips = self._project.timeline.picture.clips
        return clips[0].id if clips else None

    def _follow(self, before: Project, after: Project) -> None:
        if before.timeline is not after.timeline or before.takes is not after.takes:
            self.changed.emit()

    def _notice_playhead(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _under_playhead(self) -> Clip | None:
        """Return the clip that is cut: a chosen one, where two share the time."""
        at = self.playhead
        for clip, span in self._project.spans():
            if clip.id in self.picked.clips and span.contains(at):
                return clip
        placed = self._view.row.at(at)
        return None if placed is None else self._project.timeline.picture.clips[placed.index]

    def _choose_at(self, at: Flicks) -> None:
        placed = self._view.row.at(at)
        if placed is not None:
            self._view.choose(placed)

    def _choose_item(self, key: ItemKey) -> None:
        self._view.choose_item(key)
        self.item_added.emit(key)

    def _title_start(self) -> Flicks:
        """Return the playhead, or the last frame of the film where it stands behind it."""
        last = self._project.duration - self._project.format.rate.frame
        return Flicks(max(0, min(self.playhead, last)))

    def _duplicate(self) -> None:
        items = self.picked.items
        if not items:
            self._session.cutting.duplicate(*self._ids)
            return
        ids = self._session.beside.duplicate([key.id for key in items])
        again = [ItemKey(key.kind, id_) for key, id_ in zip(items, ids, strict=True)]
        self._view.choose_items(again)

    def _toggle_dissolve(self) -> None:
        lead = self.lead
        has = lead is not None and lead.transition is not None
        self.set_transition(None if has else TransitionKind.DISSOLVE)

    def _why_not_film(self) -> str | None:
        if not self._project.timeline.picture.clips:
            return self.tr("There is no film yet.")
        return None

    def _why_not_remove(self) -> str | None:
        if any(self._view.is_locked(key.kind) for key in self.picked.items):
            return self.tr("This track is locked.")
        if self.picked.clips or self.picked.items:
            return None
        return self.tr("Select a clip on the timeline first.")

    def _why_not_at_playhead(self) -> str | None:
        clip = self._under_playhead()
        if clip is None:
            return self.tr("The playhead is on no clip.")
        if self._project.take_of(clip) is None:
            return self.tr("This scene has no take yet; generate one first.")
        return None

    def _why_not_split(self) -> str | None:
        why_not = self._why_not_at_playhead()
        clip = self._under_playhead()
        if why_not is not None or clip is None:
            return why_not
        span = next(span for each, span in self._project.spans() if each.id == clip.id)
        frames = self._project.format.rate.frames_in(Flicks(self.playhead - span.start))
        if 0 < frames < self._project.format.rate.frames_in(span.duration):
            return None
        return self.tr("The playhead is at the edge of the clip; put it inside.")
