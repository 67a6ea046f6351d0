"""What is seen of an open film: the player, and the timeline's playhead that goes with it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.material import takes_shown
from desktop_app.domain.project import Project, SceneId, Take, Timeline
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.models import SceneStates
from desktop_app.ui.player import Mode, Player
from desktop_app.ui.playing.keeping import HabitKeeper, habits_of
from desktop_app.ui.playing.stills import Stills
from desktop_app.ui.preview import Preview
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.view import TimelineView

_SETTLE: Final = 0.4
"""Seconds of quiet after an edit before the film is joined anew for the player."""


class Screening(QObject):
    """Shows the film or a take, and keeps player and playhead at one place.

    Signals: told(sentence) when a frame could not be taken out.
    """

    told = Signal(str)

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        states: SceneStates,
        view: TimelineView,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._mode = Mode.FILM
        self._scene_id: SceneId | None = None
        self.player = Player(theme, icons, habits_of(studio.settings))
        self.stills = Stills(session, self.player, tasks, self)
        self._habits = HabitKeeper(studio, tasks, self)
        self._preview = Preview(studio, session, self.player, states, self)
        self.player.position_changed.connect(self._move_playhead)
        self.player.mode_chosen.connect(self._set_mode)
        self.player.step_requested.connect(self._step)
        self.player.habits_changed.connect(self._habits.keep)
        self.stills.told.connect(self.told)

    def begin(self) -> None:
        """Show the film from its beginning."""
        self._preview.show_film(Flicks(0))

    def close(self) -> None:
        """Let go of all files, and keep what is remembered."""
        self._habits.write()
        self._preview.close()

    def show_scene(self, scene_id: SceneId | None) -> None:
        """Take another scene for the one whose take can be watched."""
        self._scene_id = scene_id

    def go_to_scene(self, scene_id: SceneId) -> None:
        """Put the playhead where a scene begins in the film."""
        start = self._start_of(scene_id)
        if start is not None:
            self.seek(start)

    def seek(self, at: Flicks) -> None:
        """Show the film at a place of the timeline."""
        self._view.set_playhead(at)
        if self._mode is Mode.TAKE:
            self._enter(Mode.FILM)
            self._preview.show_film(at)
        else:
            self._preview.seek(at)

    def show_take(self, take: Take) -> None:
        """Play a take from its beginning."""
        self._enter(Mode.TAKE)
        self._preview.show_take(take)

    def leave_take(self) -> None:
        """Let go of a take that is played, whose file goes."""
        if self._mode is Mode.TAKE:
            self._set_mode(Mode.FILM)

    def fall_silent(self) -> None:
        """Stand still, because something else is to be heard."""
        if self.player.is_playing:
            self.player.toggle()

    def look_again(self) -> None:
        """Take in that files are gone, or there again."""
        if self._mode is Mode.FILM:
            self._preview.show_film(self._view.playhead, settle=_SETTLE)

    def follow(self, before: Project, after: Project) -> None:
        """Show the film as it is after an edit, once no more edits come."""
        is_film = self._mode is Mode.FILM
        if is_film and before.timeline.marked != after.timeline.marked:
            self.player.mark(after.timeline.marked)
        if not is_changed(before, after):
            return
        if is_film:
            self._preview.show_film(self._view.playhead, settle=_SETTLE)
        else:
            self._preview.prepare(_SETTLE)

    def _enter(self, mode: Mode) -> None:
        self._mode = mode
        self.player.set_mode(mode)

    def _set_mode(self, mode: Mode) -> None:
        self._enter(mode)
        scene_id = self._scene_id
        if mode is Mode.FILM:
            self._preview.show_film(self._start_of(scene_id) or Flicks(0))
            return
        project = self._session.project
        scene = project.scene_by_id.get(scene_id) if scene_id else None
        take = project.take_by_id.get(scene.take_id) if scene and scene.take_id else None
        if take is not None:
            self._preview.show_take(take)
        else:
            self._preview.say(self.tr("This scene has no take yet."))

    def _step(self, by: int) -> None:
        self._view.step(by)
        if self._view.selected_clip is not None:
            self.seek(self._view.selected_clip.start)

    def _start_of(self, scene_id: SceneId | None) -> Flicks | None:
        spans = self._session.project.spans()
        return next((span.start for clip, span in spans if clip.scene_id == scene_id), None)

    def _move_playhead(self, at: Flicks) -> None:
        if self._mode is Mode.FILM:
            self._view.set_playhead(at)
        elif (start := self._start_of(self._scene_id)) is not None:
            self._view.set_playhead(Flicks(start + at))


def is_changed(before: Project, after: Project) -> bool:
    """Tell whether the film looks or sounds otherwise; what is only marked in it does neither."""
    return _unmarked(before) != _unmarked(after) or takes_shown(before) != takes_shown(after)


def _unmarked(project: Project) -> Timeline:
    return replace(project.timeline, markers=(), marked=None)
