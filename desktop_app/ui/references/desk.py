"""What is done with frames and links, by key, menu or palette; each says when it cannot be."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.frames import clip_under, frame_in, frame_of_clip
from desktop_app.domain.project import Clip, Project, Scene, Take
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.domain.referring import follower_of
from desktop_app.domain.time import Flicks
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.deeds import DeedDesk
from desktop_app.ui.player import Mode, Player
from desktop_app.ui.references.corner import TrayCorner
from desktop_app.ui.references.words import origin_of
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.words import unmarked


class FrameDeed(StrEnum):
    """The commands for frames and links, by their ids in the window's list of commands."""

    FIRST = "frame_as_first"
    LAST = "frame_as_last"
    PICTURE = "frame_as_picture"
    ON = "last_frame_on"
    CONTINUE = "continue_scene"
    MEET = "meet_next"
    GAP = "fill_gap"
    ADD = "add_reference"
    PASTE = "paste_reference"
    SHOT = "add_shot"


FRAME_USES: Final = {
    FrameDeed.FIRST: Use.FIRST_FRAME,
    FrameDeed.LAST: Use.LAST_FRAME,
    FrameDeed.PICTURE: Use.PICTURE,
}


class FrameDesk(DeedDesk[FrameDeed]):
    """Uses the frame in the player, and links the scene that is written to its neighbours.

    Signals: changed() when what can be done may have; scene_wished(SceneId, bool) to be shown one,
    and whether it is new and to be written.
    """

    scene_wished = Signal(str, bool)

    def __init__(
        self,
        session: ProjectSession,
        corner: TrayCorner,
        player: Player,
        cut: CutDesk,
        parent: QObject,
    ) -> None:
        super().__init__(session.close_step, parent)
        self._session = session
        self._corner = corner
        self._player = player
        self._cut = cut
        self.offer(
            {
                **{deed: self._using(use) for deed, use in FRAME_USES.items()},
                FrameDeed.ON: (self._carry_on, self._why_not_on),
                FrameDeed.CONTINUE: self._linking(Use.FIRST_FRAME),
                FrameDeed.MEET: self._linking(Use.LAST_FRAME),
                FrameDeed.GAP: (self._fill_gap, self._why_not_gap),
                FrameDeed.ADD: (lambda: corner.ask(None), self._why_not_scene),
                FrameDeed.PASTE: (corner.tray.paste, self._why_not_scene),
                FrameDeed.SHOT: (corner.shots.add, corner.shots.why_not),
            }
        )
        corner.tray.frame_asked.connect(self._use_in_sight)
        corner.tray.changed.connect(self.changed)
        corner.shots.changed.connect(self.changed)
        cut.changed.connect(self.changed)
        player.state_changed.connect(self.changed)

    @property
    def scene(self) -> Scene | None:
        """The scene that is written."""
        return self._corner.tray.scene

    @property
    def project(self) -> Project:
        """The film as it is now."""
        return self._session.project

    @property
    def clips(self) -> tuple[Clip, ...]:
        """The chosen clips."""
        return self._cut.clips

    @property
    def playhead(self) -> Flicks:
        """Where the film stands."""
        return self._cut.playhead

    def is_linked(self, deed: FrameDeed) -> bool:
        """Tell whether the link that a deed switches is there."""
        scene = self.scene
        if scene is None:
            return False
        return scene.continues if deed is FrameDeed.CONTINUE else scene.meets_next

    def use(self, scene: Scene, source: Source, use: Use) -> None:
        """Show a model a frame of a take as the first or last frame, or a picture, of a scene."""
        plain = Reference(use, source)
        self._session.close_step()
        named = Reference(use, source, unmarked(origin_of(self.project, plain)))
        self._session.referring.put(scene.id, named)
        self._session.close_step()

    def why_not_use(self, scene: Scene | None, use: Use) -> str | None:
        """Say why a scene can be given no frame for this."""
        return self._corner.tray.why_no_room(scene, use)

    def carry_on(self, clip: Clip) -> None:
        """Have the film go on from the last frame of a clip, in a new scene where there is none."""
        known = self.project.scene_by_id
        settings = known[clip.scene_id].settings
        is_new = follower_of(self.project, clip.id) is None
        scene_id = self._session.referring.carry_on(clip.id, settings, self._next_title())
        self.scene_wished.emit(scene_id, is_new)

    def fill_gap(self, place: int) -> None:
        """Put a scene before clip number `place`, from the frames on both sides, to be written."""
        clips = self.project.timeline.picture.clips
        settings = self.project.scene_by_id[clips[place].scene_id].settings
        scene_id = self._session.referring.fill_gap(place, settings, self._next_title())
        self.scene_wished.emit(scene_id, True)

    def in_sight(self) -> Source | None:
        """Return the frame that the player shows."""
        if self._player.mode is Mode.FILM:
            at = self._player.position
            clip = clip_under(self.project, at)
            return None if clip is None else frame_of_clip(self.project, clip, at)
        take = self._take_played()
        if take is None:
            return None
        return frame_in(take, self._player.transport.course.in_file(self._player.position))

    def _take_played(self) -> Take | None:
        file = self._player.file
        if file is None:
            return None
        path = file.original or file.path
        takes = (e for e in self.project.takes if self._session.path_of(e) == path)
        return next(takes, None)

    def _using(self, use: Use) -> tuple[Callable[[], None], Callable[[], str | None]]:
        return lambda: self._use_in_sight(use), lambda: self._why_not_sight(use)

    def _linking(self, use: Use) -> tuple[Callable[[], None], Callable[[], str | None]]:
        tray = self._corner.tray

        def turn() -> None:
            scene = self.scene
            if scene is not None:
                is_on = scene.continues if use is Use.FIRST_FRAME else scene.meets_next
                tray.link(use, not is_on)

        def why_not() -> str | None:
            scene = self.scene
            is_on = scene is not None and (
                scene.continues if use is Use.FIRST_FRAME else scene.meets_next
            )
            # What is linked can always be let go of.
            return None if is_on else tray.why_not_link(use)

        return turn, why_not

    def _use_in_sight(self, use: Use) -> None:
        scene, source = self.scene, self.in_sight()
        if scene is not None and source is not None:
            self.use(scene, source, use)
        else:
            self._corner.tray.say(self._why_not_sight(use) or "")

    def _why_not_sight(self, use: Use) -> str | None:
        why_not = self.why_not_use(self.scene, use)
        if why_not is not None:
            return why_not
        if self.in_sight() is None:
            return self.tr("The player shows no frame of a take here.")
        return None

    def _why_not_scene(self) -> str | None:
        return None if self.scene else self.tr("Choose a scene first, or add one.")

    def _clip_played(self) -> Clip | None:
        if self._player.mode is Mode.FILM:
            return clip_under(self.project, self._player.position)
        take = self._take_played()
        place = None if take is None else self.project.first_clip_place(take.scene_id)
        return None if place is None else self.project.timeline.picture.clips[place]

    def _carry_on(self) -> None:
        clip = self._clip_played()
        if clip is not None:
            self.carry_on(clip)

    def _why_not_on(self) -> str | None:
        clip = self._clip_played()
        if clip is None:
            return self.tr("The player shows no clip of the film here.")
        follower = follower_of(self.project, clip.id)
        if follower is not None and follower.continues:
            return self.tr("The next scene starts on this clip's last frame already.")
        return None

    def _gap_place(self) -> int | None:
        """Return before which clip a gap is filled: the chosen one, or the one after it."""
        clips, lead = self.project.timeline.picture.clips, self._cut.lead
        if lead is None or len(clips) < 2:
            return None
        return max(1, clips.index(lead))

    def _fill_gap(self) -> None:
        place = self._gap_place()
        if place is not None:
            self.fill_gap(place)

    def _why_not_gap(self) -> str | None:
        if self._cut.lead is None:
            return self.tr("Select a clip on the timeline first.")
        if self._gap_place() is None:
            return self.tr("A gap is between two clips; the film has only one.")
        return None

    def _next_title(self) -> str:
        return self.tr("Scene {number}").format(number=len(self.project.scenes) + 1)
