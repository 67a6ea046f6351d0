"""What is chosen on the timeline, said and moved by commands; the mouse is in `view`."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.project import ClipId, MarkerId, Project, SceneId
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, clock
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.announce import announce
from desktop_app.ui.models import SceneStates
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.canvas import TimelineCanvas
from desktop_app.ui.timeline.clip_art import ClipArt
from desktop_app.ui.timeline.drop_mark import DropMark
from desktop_app.ui.timeline.layout import PlacedClip
from desktop_app.ui.timeline.own_takes import own_take_of, own_take_words
from desktop_app.ui.timeline.picking import NOTHING, Picked
from desktop_app.ui.timeline.seams import Passage, passages_of
from desktop_app.ui.timeline.track_layer import title_of
from desktop_app.ui.timeline.tracks import Item, ItemKey, Kind
from desktop_app.ui.words import in_decimals


class TimelineChooser(TimelineCanvas):
    """The timeline with what is chosen on it.

    Signals: scene_selected(scene_id) by mouse or key, not by `select_scene`;
    scene_opened(scene_id); item_opened(ItemKey); selection_changed() however it changed.
    """

    scene_selected = Signal(str)
    scene_opened = Signal(str)
    item_opened = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        session: ProjectSession,
        states: SceneStates,
        art: ClipArt,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, states, art, theme, parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        # Time runs from left to right, whichever way is read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._describe()

    def select_scene(self, scene_id: SceneId | None) -> None:
        """Show the selection made elsewhere; tells nobody."""
        held = self.selected_clip
        if held is not None and held.scene_id == scene_id:
            return
        clip = None if scene_id is None else self.row.first_of(scene_id)
        self._pick(NOTHING if clip is None else Picked((clip.id,)))

    def choose(self, clip: PlacedClip) -> None:
        """Select a clip as by hand, and tell."""
        self._pick(Picked((clip.id,)))
        self._reveal(clip)
        self.scene_selected.emit(clip.scene_id)
        if self.hasFocus():
            announce(self, self.accessibleDescription())

    def preview(self, project: Project | None, guide: Flicks | None = None) -> None:
        """Draw what is beside the picture as in another value of the film; None: as it is.

        `guide` is the time at which something that is carried sticks.
        """
        self._beside.preview(project, guide)
        self.viewport().update()

    def show_passage(self, passage: Passage | None) -> None:
        """Draw a transition as it would be; None draws all as they are."""
        held = {} if passage is None else {passage.clip_id: passage}
        self._passages = {**passages_of(self.project), **held}
        self.viewport().update()

    def show_drop(self, drop: DropMark | None) -> None:
        """Draw what files that are dragged in would become; None when they are gone."""
        if drop != self._beside.drop:
            self._beside.drop = drop
            self.viewport().update()

    def light_marker(self, id_: MarkerId | None) -> None:
        """Light a marker up; None lights none."""
        if id_ != self._beside.lit:
            self._beside.lit = id_
            self.viewport().update()

    def choose_items(self, keys: Sequence[ItemKey]) -> None:
        """Choose items by hand, and no clip."""
        self._pick(Picked((), tuple(keys)))
        if self.hasFocus():
            announce(self, self.accessibleDescription())

    def is_locked(self, kind: Kind) -> bool:
        """Tell whether the hand is kept off a track."""
        return kind.track in self.project.timeline.locked

    def choose_item(self, key: ItemKey | None) -> None:
        """Show the item that was chosen elsewhere, beside the clips that are."""
        items = () if key is None or key not in self.tracks.by_key else (key,)
        if items != self._picked.items:
            self._pick(Picked(self._picked.clips, items))

    def pick(self, picked: Picked) -> None:
        """Choose something else, by hand."""
        self._pick(picked)

    def select_all(self) -> None:
        """Choose every clip; the one that leads stays."""
        lead = self._picked.lead
        others = tuple(clip.id for clip in self.row.clips if clip.id != lead)
        self._pick(Picked(others if lead is None else (*others, lead)))

    def move_selected(self, by: int) -> None:
        """Move the selected clips `by` places along the film; several are together then."""
        clip, chosen = self.selected_clip, frozenset(self._picked.clips)
        if clip is None:
            return
        if len(chosen) == 1:
            self._move_to(clip, clip.index + by)
            return
        first = min(self.row.by_id[each].index for each in chosen)
        self._session.close_step()
        self._session.arranging.move(self._picked.clips, max(0, first + by))
        self._session.close_step()
        self._reveal(self.row.by_id[clip.id])
        announce(self, self.accessibleDescription())
        self.selection_changed.emit()

    def open_selected(self) -> None:
        """Open what is chosen for editing: an item, else the scene of the clip."""
        if self._picked.item is not None:
            self.item_opened.emit(self._picked.item)
        elif self.selected_clip is not None:
            self.scene_opened.emit(self.selected_clip.scene_id)

    def remove_selected(self) -> None:
        """Take the chosen items out of the film, else the chosen clips; scenes and takes stay."""
        picked, cutting = self._picked, self._session.cutting
        if picked.items:
            free = [key.id for key in picked.items if not self.is_locked(key.kind)]
            if free:
                cutting.remove_beside(free)
        elif picked.clips:
            after = self._after(picked.clips)
            cutting.remove(picked.clips)
            if after is not None and after in self.row.by_id:
                self.choose(self.row.by_id[after])

    def _after(self, gone: Sequence[ClipId]) -> ClipId | None:
        """Return the clip that is chosen once these are gone: the next one, else the last left."""
        left = [clip for clip in self.row.clips if clip.id not in gone]
        last = max(self.row.by_id[each].index for each in gone)
        after = next((clip for clip in left if clip.index > last), left[-1] if left else None)
        return None if after is None else after.id

    def _pick(self, picked: Picked) -> None:
        super()._pick(picked)
        self._describe()
        self.selection_changed.emit()

    def _move_to(self, clip: PlacedClip, index: int) -> None:
        place = max(0, min(index, len(self.row.clips) - 1))
        if place == clip.index:
            return
        self._session.move_clip(clip.id, place)
        moved = self.row.by_id.get(clip.id)
        if moved is not None:
            self._reveal(moved)
            announce(self, self.accessibleDescription())
        self.selection_changed.emit()

    def _describe(self) -> None:
        clip, total = self.selected_clip, len(self.row.clips)
        item = None if self._picked.item is None else self.tracks.by_key.get(self._picked.item)
        if item is not None:
            words = self.spoken_item(item)
        elif clip is None:
            words = self.tr("{0} clips, {1} long").format(total, clock(self.row.end))
        else:
            words = self.tr("{clip}, {number} of {total}").format(
                clip=self.spoken(clip), number=clip.index + 1, total=total
            )
            if len(self._picked.clips) > 1:
                words += self.tr(", {0} selected").format(len(self._picked.clips))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def spoken(self, clip: PlacedClip) -> str:
        """Return what a screen reader says of a clip."""
        scene = self._session.project.scene_by_id[clip.scene_id]
        length = clip.duration / FLICKS_PER_SECOND
        words = self._states.words_for(scene)
        told = self.tr("Scene {number}, {title}, {state}, {seconds} s at {time}")
        said = told.format(
            number=clip.number,
            title=scene.title,
            state=words,
            seconds=in_decimals(length, 1),
            time=clock(clip.start),
        )
        own = own_take_words(own_take_of(self.project, clip))
        return self.tr("{clip}, {own_take}").format(clip=said, own_take=own) if own else said

    def spoken_item(self, item: Item) -> str:
        """Return what a screen reader says of an item."""
        length = item.place.duration / FLICKS_PER_SECOND
        track = title_of(item.key.kind)
        told = self.tr("{track}, {words}, {seconds} s at {time}")
        return told.format(
            track=track,
            words=item.words,
            seconds=in_decimals(length, 1),
            time=clock(item.place.start),
        )
