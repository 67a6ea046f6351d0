"""What is done with takes, by key, menu, button or palette; each says when it cannot be."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Clip, Project, Scene, Take
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.take_bin import TakeBin, ThrownTake
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.compare.window import CompareParts, CompareWindow, Pair
from desktop_app.ui.deeds import DeedDesk
from desktop_app.ui.take_strip import TakeStrip
from desktop_app.ui.timeline.desk import CutDesk
from desktop_app.ui.words import shown


class TakeDeed(StrEnum):
    """The commands for takes, by their ids in the window's list of commands."""

    PLAY = "play_take"
    STAR = "star_take"
    FOR_CLIP = "use_for_clip"
    SCENES = "use_scene_take"
    COMPARE = "compare"
    ANOTHER = "another_take"
    PROMPT = "restore_prompt"
    REVEAL = "reveal_take"
    TRASH = "trash_take"


class TakeDesk(DeedDesk[TakeDeed]):
    """Does things with the chosen take of the strip, and with the chosen clips of the timeline.

    Signals: changed() when what can be done may have changed; comparing() when two takes are about
    to be played elsewhere; leaving(Take) before the file of a take goes, for who plays it;
    thrown(ThrownTake); back(ThrownTake); failed(sentence).
    """

    comparing = Signal()
    leaving = Signal(object)
    thrown = Signal(object)
    back = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        strip: TakeStrip,
        cut: CutDesk,
        takes: TakeBin,
        compare: CompareParts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(compare.session.close_step, parent)
        self._session: ProjectSession = compare.session
        self._tasks: TaskScope = compare.tasks
        self._strip = strip
        self._cut = cut
        self._bin = takes
        self._compare_parts = compare
        self._window: CompareWindow | None = None
        self.offer(
            {
                TakeDeed.PLAY: (self._play, self._why_not_take),
                TakeDeed.STAR: (self._star, self._why_not_star),
                TakeDeed.FOR_CLIP: (self._use_for_clip, self._why_not_for_clip),
                TakeDeed.SCENES: (self._use_scenes, self._why_not_scenes),
                TakeDeed.COMPARE: (self._compare, self._why_not_compare),
                TakeDeed.ANOTHER: (strip.another_requested.emit, lambda: strip.offer[1]),
                TakeDeed.PROMPT: (self._restore_prompt, self._why_not_prompt),
                TakeDeed.REVEAL: (self._reveal, self._why_not_take),
                TakeDeed.TRASH: (self._throw_away, self._why_not_take),
            }
        )
        self._stops = (
            self._session.changed.connect(lambda *_: self.changed.emit()),
            self._session.failed.connect(lambda sentence: self.failed.emit(shown(sentence))),
        )
        strip.chosen_changed.connect(self.changed)
        strip.offer_changed.connect(self.changed)
        cut.changed.connect(self._follow_clips)

    @property
    def take(self) -> Take | None:
        """The take that is meant."""
        return self._strip.chosen

    @property
    def strip(self) -> TakeStrip:
        """Where takes are chosen."""
        return self._strip

    @property
    def project(self) -> Project:
        """The film as it is now."""
        return self._session.project

    @property
    def window(self) -> CompareWindow | None:
        """The window that compares takes, while it is open."""
        return self._window

    def put_back(self, thrown: ThrownTake) -> None:
        """Bring a take back from the trash."""
        self._tasks.start(self._bring_back(thrown))

    def compare(self, pair: Pair) -> None:
        """Show two takes beside each other."""
        self.comparing.emit()
        if self._window is not None:
            self._window.show_pair(pair)
        else:
            self._window = CompareWindow(self._strip.window(), self._compare_parts, pair)
            self._window.closed.connect(self._drop_window)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def throw_away(self, takes: Sequence[Take]) -> None:
        """Move takes to the trash, a step each."""
        self._tasks.start(self._all_into_trash(takes))

    def close_down(self) -> None:
        """Stop listening and comparing; the session may outlive this."""
        for stop in self._stops:
            stop()
        self._drop_window()

    @property
    def _scene(self) -> Scene | None:
        take = self.take
        return None if take is None else self.project.scene_by_id.get(take.scene_id)

    @property
    def _clips(self) -> tuple[Clip, ...]:
        return self._cut.clips

    def _follow_clips(self) -> None:
        self._strip.show_clips([clip.id for clip in self._clips])
        if self._window is not None:
            self._window.refresh()
        self.changed.emit()

    def _why_not_take(self) -> str | None:
        if self.take is None:
            return self.tr("This scene has no take yet; generate one first.")
        return None

    def _play(self) -> None:
        self._strip.take_opened.emit(self.take)

    def _star(self) -> None:
        if self.take is not None:
            self._session.choose_take(self.take.scene_id, self.take.id)

    def _why_not_star(self) -> str | None:
        scene, take = self._scene, self.take
        if scene is None or take is None:
            return self._why_not_take()
        return self.tr("It is in the film already.") if scene.take_id == take.id else None

    def _use_for_clip(self) -> None:
        if self.take is not None:
            self._session.use_for_clips([clip.id for clip in self._clips], self.take.id)

    def _why_not_for_clip(self) -> str | None:
        take, clips = self.take, self._clips
        if take is None:
            return self._why_not_take()
        if not clips:
            return self.tr("Select a clip on the timeline first.")
        if all(clip.take_id == take.id for clip in clips):
            return self.tr("The chosen clip shows it already.")
        return None

    def _use_scenes(self) -> None:
        own = [clip.id for clip in self._clips if clip.take_id is not None]
        self._session.use_for_clips(own, None)

    def _why_not_scenes(self) -> str | None:
        if not self._clips:
            return self.tr("Select a clip on the timeline first.")
        if all(clip.take_id is None for clip in self._clips):
            return self.tr("The chosen clip shows the take of its scene already.")
        return None

    def _restore_prompt(self) -> None:
        if self.take is not None:
            self._session.restore_prompt(self.take)

    def _why_not_prompt(self) -> str | None:
        scene, take = self._scene, self.take
        if scene is None or take is None:
            return self._why_not_take()
        if not take.prompt:
            return self.tr("It was imported; there is no prompt that made it.")
        if (scene.prompt, scene.settings) == (take.prompt, take.settings):
            return self.tr("The scene asks for just this already.")
        return None

    def _reveal(self) -> None:
        if self.take is not None:
            folder = self._session.path_of(self.take).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _throw_away(self) -> None:
        if self.take is not None:
            self._tasks.start(self._into_trash(self.take))

    async def _all_into_trash(self, takes: Sequence[Take]) -> None:
        for take in takes:
            await self._into_trash(take)

    async def _into_trash(self, take: Take) -> None:
        self.leaving.emit(take)
        if self._window is not None:
            await self._window.transport.let_go()
        if take.id not in self.project.take_by_id:
            return
        try:
            thrown = await self._bin.throw_away(take.id)
        except LocalFault as error:
            self.failed.emit(shown(str(error)))
            return
        self.thrown.emit(thrown)

    async def _bring_back(self, thrown: ThrownTake) -> None:
        try:
            await self._bin.put_back(thrown)
        except LocalFault as error:
            self.failed.emit(shown(str(error)))
            return
        self.back.emit(thrown)

    def _why_not_compare(self) -> str | None:
        if self._pair() is not None:
            return None
        return self.tr("There is nothing to compare: this film has only one take, or none.")

    def _pair(self) -> Pair | None:
        """Return what is compared: the take in the film, and the chosen one or the newest other."""
        project, take, scene = self.project, self.take, self._scene
        if take is None or scene is None:
            return (project.takes[0].id, project.takes[1].id) if len(project.takes) > 1 else None
        first = project.take_by_id.get(scene.take_id) if scene.take_id else None
        if first is not None and first.id != take.id:
            return first.id, take.id
        others = [each for each in project.takes_of(scene.id) if each.id != take.id]
        others = others or [each for each in project.takes if each.id != take.id]
        return (take.id, others[-1].id) if others else None

    def _compare(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.compare(pair)

    def _drop_window(self) -> None:
        if self._window is not None:
            window, self._window = self._window, None
            window.close_down()
