"""An open film: its panels, kept in step with each other and with the services behind them.

No panel knows another; what one says is carried to the rest here.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.catalogue import Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Job
from desktop_app.domain.library import Entry
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project, SceneId, Take, TakeId
from desktop_app.studio.choices import Choices, Standings, choices_of
from desktop_app.studio.quotes import Quote, quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.bids import Bid, bid_for, standing
from desktop_app.ui.casting.cast import Cast
from desktop_app.ui.coming import Coming
from desktop_app.ui.cut.beside_panel import BesidePanel
from desktop_app.ui.cut.clip_panel import ClipPanel
from desktop_app.ui.cut.files import CutFiles
from desktop_app.ui.cut.findings import CutFindings
from desktop_app.ui.cut.inspector import Inspector, Tab
from desktop_app.ui.film_queue import film_queue
from desktop_app.ui.icons import Icons
from desktop_app.ui.left_dock import LeftDock, Side
from desktop_app.ui.library.library import Library
from desktop_app.ui.models import SceneStates
from desktop_app.ui.player import Player
from desktop_app.ui.prompt_panel import PromptPanel
from desktop_app.ui.references.corner import TrayCorner
from desktop_app.ui.references.desk import FrameDesk
from desktop_app.ui.references.frame_menu import put_clip_frames, put_take_frame
from desktop_app.ui.scene_desk import SceneDesk
from desktop_app.ui.scene_list import SceneList
from desktop_app.ui.screening import Screening
from desktop_app.ui.take_corner import TakeCorner
from desktop_app.ui.theme import Theme
from desktop_app.ui.timeline.making import timeline_of
from desktop_app.ui.timeline.tracks import ItemKey, Kind
from desktop_app.ui.words import shown, unmarked
from desktop_app.ui.writing.outfit import Outfit
from desktop_app.ui.writing.wording_desk import WordingDesk


class Workspace(QObject):
    """The panels of one film.

    Signals: edited() when prices or what can be exported may have changed; told(sentence) for a
    problem that belongs to no panel; asked_twice(Job) before a job may be charged a second time;
    unclaimed_wished(Job) to look at its take, which no scene shows.
    """

    edited = Signal()
    told = Signal(str)
    asked_twice = Signal(object)
    unclaimed_wished = Signal(object)

    def __init__(
        self,
        studio: Studio,
        session: ProjectSession,
        connection: Connection,
        theme: Theme,
        icons: Icons,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self.session = session
        self.connection = connection
        self.studio = studio
        self._tasks = tasks
        self._scene_id: SceneId | None = None
        self._ordering: set[SceneId] = set()
        self._standings = Standings()
        self._coming = Coming(session, connection.queue, self)
        self._build(theme, icons)
        self._connect()
        self._stops = (
            session.changed.connect(self._follow),
            connection.queue.take_arrived.connect(self._receive),
            self.library.missing.changed.connect(self._mark_missing),
            connection.account.changed.connect(lambda _: self.scenes.show_prices()),
            connection.account.catalogue_changed.connect(lambda _: self.scenes.show_prices()),
            connection.allowance.changed.connect(lambda _: self.scenes.show_prices()),
        )
        scenes = session.project.scenes
        if scenes:
            self.select(scenes[0].id)
        self.screening.begin()

    @property
    def player(self) -> Player:
        """Where the film is seen."""
        return self.screening.player

    def quote(self, scene_ids: Sequence[SceneId]) -> Quote:
        """Return what one take of each of these scenes costs."""
        catalogue = self.connection.account.catalogue
        return quote_for(self.session.project, scene_ids, catalogue, self._coming.takes())

    def bid(self, scene_ids: Sequence[SceneId]) -> Bid:
        """Return the price of one take of each of these scenes in words, and why not, if so."""
        connection = self.connection
        quote = self.quote(scene_ids)
        return bid_for(quote, standing(connection.account, quote), connection.allowance.why_not)

    def choices(self) -> Choices:
        """Return the scenes that each batch would buy a take for now."""
        jobs = self.connection.queue.jobs()
        return choices_of(self.session.project, jobs, self._ordering, self._standings)

    def generate(self, scene_ids: Sequence[SceneId]) -> None:
        """Order one take of each scene at the price that is shown; a refusal is told in a sentence.

        A scene that is just being ordered for is left out: two quick clicks are one order.
        """
        quote = self.quote([each for each in scene_ids if each not in self._ordering])
        if quote.lines:
            self._ordering |= {line.scene_id for line in quote.lines}
            self._tasks.start(self._order(quote))
            self.edited.emit()

    def add_scene(self) -> None:
        """Add an empty scene after the selected one and put the cursor in its prompt."""
        project = self.session.project
        scenes = project.scenes
        chosen = project.scene_by_id.get(self._scene_id) if self._scene_id else None
        place = scenes.index(chosen) + 1 if chosen else len(scenes)
        title = self.tr("Scene {number}").format(number=len(scenes) + 1)
        draft = SceneDraft(unmarked(title), "")
        scene_id = self.session.add_scene(draft, self.new_settings(), place)
        self.select(scene_id)
        self.inspector.show_tab(Tab.PROMPT)
        self.prompt.focus_prompt()

    def new_settings(self) -> Settings:
        """Return the settings of a new scene: those of the selected one, else the usual ones."""
        project = self.session.project
        chosen = project.scene_by_id.get(self._scene_id) if self._scene_id else None
        if chosen is not None:
            return chosen.settings
        return self.studio.usual_settings(self.connection.account.catalogue)

    def select(self, scene_id: SceneId | None) -> None:
        """Show a scene in every panel."""
        self._scene_id = scene_id
        self.screening.show_scene(scene_id)
        self.prompt.show_scene(scene_id)
        self.references.show_scene(scene_id)
        self.takes.show_scene(scene_id)
        self.scenes.select_scene(scene_id)
        self.timeline.view.select_scene(scene_id)

    def go_to(self, scene_id: str) -> None:
        """Show a scene in every panel and put the playhead where it begins in the film."""
        self.select(SceneId(scene_id))
        self.screening.go_to_scene(SceneId(scene_id))

    def close(self) -> None:
        """Stop following and fetching; the session is closed by who opened it."""
        self._outfit.take_away()
        for stop in self._stops:
            stop()
        self._coming.close()
        self._findings.close()
        self.screening.close()
        self.prompt.detach()
        self.references.close()
        self.take_desk.close_down()
        self.casting.close_down()
        self.wording.detach()
        self.scene_desk.detach()
        self.takes.detach()
        self.queue.detach()
        self.scenes.close_down()
        self.library.close_down()
        self.timeline.close_down()
        self._states.close()
        self.deleteLater()

    def _build(self, theme: Theme, icons: Icons) -> None:
        session, connection, studio = self.session, self.connection, self.studio

        def title(model_id: str) -> str:
            model = connection.account.catalogue.get(model_id)
            return model.title if model else model_id

        now = studio.clock.now_ms
        self._states = SceneStates(
            session,
            connection.queue,
            now_ms=now,
            typical=connection.typical.seconds,
            parent=self,
        )
        self.scenes = SceneList(
            session, self._states, studio.pictures.poster, self.bid, theme, icons
        )
        self.library = Library(
            studio, session, connection, self._look_at, title, self._tasks, theme, icons
        )
        self.casting = Cast(studio, session, connection, self._tasks, theme, icons)
        self.cast = self.casting.panel
        self.left = self._made_left()
        self.prompt = PromptPanel(
            session,
            connection.account,
            connection.allowance,
            theme,
            icons,
            coming=self._coming.takes,
        )
        self.queue = film_queue(studio, session, connection, title, self._tasks, theme, icons)
        self._build_cut(theme, icons, title)
        self.scene_desk = SceneDesk(
            session,
            connection.account,
            (self.left, self.scenes, self.prompt, self.cast),
            icons,
            jobs=connection.queue.jobs,
            now_ms=now,
        )
        self.wording = WordingDesk(
            studio, session, connection, self.prompt, self._tasks, theme, icons
        )

    def _build_cut(self, theme: Theme, icons: Icons, title: Callable[[str], str]) -> None:
        session, studio, connection = self.session, self.studio, self.connection
        self.timeline = timeline_of(
            studio, session, self._states, self._tasks, theme, icons, price=self.bid
        )
        self.screening = Screening(
            studio, session, self._states, self.timeline.view, theme, icons, self._tasks, self
        )
        self._outfit = Outfit(self.prompt.editor, self._tasks, studio.settings.language)
        desk = self.timeline.desk
        self._take_corner = TakeCorner(
            studio, session, connection, desk, title, self._tasks, theme, icons, self
        )
        self.takes, self.take_desk = self._take_corner.strip, self._take_corner.desk
        self.references = TrayCorner(
            session,
            studio.references,
            connection.account,
            self._tasks,
            theme,
            icons,
            self,
            latest=self._coming.latest,
        )
        self.prompt.put_within(self.references.shots)
        self.prompt.put_within(self.references.tray)
        self.prompt.put_at_foot(self.references.summary)
        self.references.summary.clicked.connect(self._go_to_tray)
        self.references.shots.added.connect(self.prompt.bring_into_sight)
        self.references.shots.submitted.connect(self.prompt.submit)
        self.frames = FrameDesk(session, self.references, self.player, desk, self)
        self.library.work_with(desk, self.take_desk)
        self.casting.work_with(self.screening.stills, self.scenes, self.left)
        self.prompt.put_below(self.tr("Takes"), self.takes, self._take_corner.compare)
        clip, beside = ClipPanel(session, desk, icons), BesidePanel(session, desk, icons)
        self.inspector = Inspector(self.prompt, clip, beside)
        self._findings = CutFindings(studio.films, studio.seams, session, clip, self.timeline.view)
        self._files = CutFiles(session, desk, beside, self._tasks, studio.clock)

    def _made_left(self) -> LeftDock:
        left = LeftDock()
        left.add(Side.SCENES, self.scenes, self.tr("Scenes"))
        left.add(Side.LIBRARY, self.library.panel, self.tr("Library"))
        left.add(Side.CAST, self.cast, self.tr("Cast && look"), self.cast.corner)
        return left

    def _connect(self) -> None:
        self.scenes.scene_selected.connect(self.go_to)
        self.scenes.scene_opened.connect(self._open)
        self.scenes.add_requested.connect(self.add_scene)
        self.scenes.remove_requested.connect(self._remove)
        self.scenes.generate_requested.connect(self.generate)
        view = self.timeline.view
        view.scene_selected.connect(self._choose_clip)
        view.scene_opened.connect(self._open)
        view.item_opened.connect(self.inspector.edit_item)
        self.timeline.desk.item_added.connect(self.inspector.edit_item)
        view.playhead_moved.connect(self.screening.seek)
        self.timeline.sound_asked.connect(self.inspector.beside.sounds.sound_asked)
        self.timeline.generate_requested.connect(self.generate)
        self.timeline.marks.playhead_moved.connect(self.screening.seek)
        self.prompt.generate_requested.connect(lambda scene_id: self.generate([scene_id]))
        self.prompt.offered.connect(self.takes.show_offer)
        self.edited.connect(self.scenes.show_prices)
        self._coming.changed.connect(self.scenes.show_prices)
        self._coming.changed.connect(self.prompt.show_price)
        self._coming.changed.connect(self.references.look_again)
        self.takes.take_opened.connect(self.screening.show_take)
        self.takes.another_requested.connect(self._another)
        self.take_desk.leaving.connect(lambda _: self.screening.leave_take())
        self.take_desk.comparing.connect(self.screening.fall_silent)
        self.frames.scene_wished.connect(self._show_linked)
        self.takes.menu_made.connect(
            lambda menu, take, share: put_take_frame(menu, self.frames, take, share)
        )
        self.timeline.scene_wished.connect(self.go_to)
        self.timeline.menu_made.connect(lambda menu: put_clip_frames(menu, self.frames))
        self.library.desk.told.connect(self.told)
        self.wording.told.connect(self.told)
        self.screening.told.connect(self.told)
        self.queue.show_requested.connect(self._show_job)
        self.queue.edit_requested.connect(self._edit_job)
        self.queue.submit_again_requested.connect(self.asked_twice)

    def _receive(self, job: Job, take: Take) -> None:
        if job.project_id == self.session.project.id:
            self.session.receive_take(take)

    async def _order(self, quote: Quote) -> None:
        try:
            await self.connection.orders.place(self.session, quote)
        except TakewrightError as error:
            self.told.emit(shown(str(error)))
        finally:
            self._ordering -= {line.scene_id for line in quote.lines}
        self.edited.emit()

    def _choose_clip(self, scene_id: str) -> None:
        """Show the scene of a clip; the playhead stays where it is if it stands in the clip."""
        self.select(SceneId(scene_id))
        view = self.timeline.view
        clip = view.selected_clip
        if clip is not None and not clip.start <= view.playhead < clip.end:
            self.screening.seek(clip.start)

    def _open(self, scene_id: str) -> None:
        self.select(SceneId(scene_id))
        self.inspector.show_tab(Tab.PROMPT)
        self.prompt.focus_prompt()

    def _go_to_tray(self) -> None:
        self.prompt.bring_into_sight(self.references.tray)
        self.references.tray.take_focus()

    def _show_linked(self, scene_id: str, is_new: bool) -> None:
        self._open(scene_id) if is_new else self.select(SceneId(scene_id))

    def _remove(self, scene_ids: list[SceneId]) -> None:
        self.session.remove_scenes(scene_ids)
        left = self.session.project.scenes
        if self._scene_id not in self.session.project.scene_by_id:
            self.select(left[0].id if left else None)

    def _another(self) -> None:
        if self._scene_id is not None:
            self.generate([self._scene_id])

    def _show_job(self, job: Job) -> None:
        take = self.session.project.take_by_id.get(TakeId(job.id))
        if take is None or take.scene_id not in self.session.project.scene_by_id:
            self.unclaimed_wished.emit(job)
            return
        self.select(take.scene_id)
        self.screening.show_take(take)

    def _edit_job(self, job: Job) -> None:
        if job.scene_id in self.session.project.scene_by_id:
            self._open(job.scene_id)

    def _look_at(self, entry: Entry) -> None:
        """Show an entry of the library: a take in the player, a sound where it can be changed."""
        project = self.session.project
        if entry.take is not None:
            if entry.take.scene_id in project.scene_by_id:
                self.select(entry.take.scene_id)
            self.screening.show_take(entry.take)
        elif entry.sound is not None:
            kind = Kind.MUSIC if entry.sound in project.timeline.music else Kind.VOICE
            self.inspector.edit_item(ItemKey(kind, entry.sound.id))

    def _mark_missing(self, before: frozenset[str], after: frozenset[str]) -> None:
        art = self.timeline.art
        for pictures in (self.scenes.pictures, self._take_corner.pictures, art.pictures):
            pictures.mark_missing(frozenset(self.session.folder / path for path in after))
        self.scenes.look_again()
        self.takes.show_scene(self._scene_id)
        art.pictures.want(art.asked)
        self.screening.look_again()

    def _follow(self, before: Project, after: Project) -> None:
        self.screening.follow(before, after)
        if self._scene_id is None and after.scenes:
            self.select(after.scenes[0].id)
        self.edited.emit()
