"""What the window does when asked: opens films, spends, exports, changes provider, leaves."""

import asyncio
import logging
from base64 import b64encode
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.jobs import Job
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import ProjectId, TakeId
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.demo import load_demo
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.standing import Batch, Group
from desktop_app.studio.studio import Connection, Studio
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.batch.desk import BatchDesk
from desktop_app.ui.commanding import Commanding
from desktop_app.ui.controls.labels import Tone
from desktop_app.ui.controls.panels import Offer
from desktop_app.ui.exports import Exports
from desktop_app.ui.filing import Filing
from desktop_app.ui.followers import Follow, followers_of
from desktop_app.ui.icons import Icons
from desktop_app.ui.intake import Doors, Intake
from desktop_app.ui.looking import Looking
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notices.attention import attention_for
from desktop_app.ui.offers import Offers
from desktop_app.ui.prompts.desk import PromptDesk
from desktop_app.ui.questions import may_pay_twice
from desktop_app.ui.replacing.desk import Replacing
from desktop_app.ui.reports import Reports
from desktop_app.ui.services import Services
from desktop_app.ui.settings_desk import SettingsDesk
from desktop_app.ui.settings_dialog import Section
from desktop_app.ui.simulating import Simulating
from desktop_app.ui.spending.desk import SpendingDesk
from desktop_app.ui.stories import Stories
from desktop_app.ui.theme import Mode, Theme
from desktop_app.ui.timeline.drop_mark import DropPlace
from desktop_app.ui.unclaimed_desk import UnclaimedDesk
from desktop_app.ui.words import shown
from desktop_app.ui.workspace import Workspace

_log = logging.getLogger(__name__)


class Director(QObject):
    """One window, the film that is open in it, and what is done with it."""

    def __init__(
        self,
        studio: Studio,
        services: Services,
        window: MainWindow,
        tasks: TaskScope,
        theme: Theme,
        icons: Icons,
        resources: Path,
    ) -> None:
        super().__init__()
        self.session: ProjectSession | None = None
        self.workspace: Workspace | None = None
        self.tasks = tasks
        self._studio = studio
        self._services = services
        self._window = window
        self._theme = theme
        self._icons = icons
        self._resources = resources
        self._listed: Group | None = None
        self._offers = Offers(window)
        self._followers = self._made_followers()
        self.filing = Filing(studio, window, tasks, self)
        self._exports = Exports(studio, window, icons, self.tasks, self.tell)
        self._settings = SettingsDesk(studio, window, icons, self.tasks)
        self._settings.shown.connect(Looking(services, window, tasks, self.tell).show_in)
        self._spending = SpendingDesk(studio, window, theme, icons, self.report)
        self._stories = Stories(window, theme, icons, studio, resources, tasks)
        self._batch = self._made_batch()
        doors = Doors(
            self.open_folder,
            self._stories.read,
            self.story,
            self._begun,
            self._batch.open,
            studio.clock,
        )
        self._intake = Intake(doors)
        self.reports = Reports(studio, services, window, self.tell)
        self._attention = attention_for(window, tasks, studio, resources, self._name_of)
        self._unclaimed = UnclaimedDesk(studio, window, theme, icons, self.tasks, self.tell)
        self._wire_actions()
        self._wire_window()
        self._take_settings(studio.settings)

    def _made_batch(self) -> BatchDesk:
        return BatchDesk(
            self._studio,
            self._window,
            self._theme,
            self._icons,
            self.tasks,
            connected=self.connected,
            open_film=self.open_folder,
            session_of=self._session_of,
        )

    def _made_followers(self) -> tuple[Follow, ...]:
        window, theme, icons, tasks = self._window, self._theme, self._icons, self.tasks
        commanding = Commanding(self._studio, window, theme, icons, tasks, self._resources)
        return (
            *followers_of(window, icons),
            commanding.follow,
            PromptDesk(self._studio, window, tasks, self._services.title_of_model).follow,
            Simulating(self._services, window, tasks).follow,
            # What happened to its models is told last: nothing else can be done before.
            Replacing(window, theme, tasks).follow,
        )

    def tell(self, sentence: str, tone: Tone = Tone.WARN, offer: Offer | None = None) -> None:
        """Say something that belongs to no panel, where the user looks."""
        page = self._window if self.session is not None else self._window.first_page
        page.notice.tell(sentence, tone, offer)

    async def begin(self) -> None:
        """Connect to the provider as the settings say."""
        self.tasks.start(self._unclaimed.greet())
        await self._services.use_real()

    async def demo(self, drafts: tuple[SceneDraft, ...] = ()) -> None:
        """Make the sample film on the simulator, ready to be generated, or a film of `drafts`."""
        connection = await self._services.use_simulator()
        film = await asyncio.to_thread(load_demo, self._resources / "demo.json")
        session = await self._studio.create_project(film.name)
        model = connection.account.catalogue.preferred(self._studio.settings.default_model)
        usual = self._studio.usual_settings(connection.account.catalogue)
        session.add_scenes(drafts or film.drafts(), replace(usual, model=model.id, aspect="16:9"))
        await self.show(session)
        self.tell(
            self.tr(
                "This is the simulator: it makes real clips and costs nothing. The scenes wait."
            ),
            Tone.ACCENT,
            Offer(self.tr("Generate them"), self._generate_all),
        )

    async def new_film(self) -> None:
        """Begin an empty film with one scene to write."""
        await self.filing.begin()
        if self.workspace is not None:
            self.workspace.add_scene()

    async def open_folder(self, folder: Path) -> None:
        """Open a film, see `Filing.open_folder`."""
        await self.filing.open_folder(folder)

    async def close_film(self) -> None:
        """Save and close the open film and show the first page."""
        await self.filing.close()

    async def add_key(self) -> None:
        """Open the settings at the key."""
        await self._settings.open(Section.KEY)

    async def export_to(self, out: Path) -> None:
        """Write the open film to a file; how it ended is told in a sentence."""
        if self.session is not None:
            await self._exports.run(self.session, out)

    async def may_leave(self) -> bool:
        """Ask about what would be lost or cut short when the window closes."""
        return await self._exports.may_leave() and await self.filing.may_close()

    async def leave(self) -> None:
        """Put everything away: the film saved, answers awaited, the layout remembered."""
        await self._exports.close()
        geometry = b64encode(self._window.place_state()).decode()
        state = b64encode(self._window.layout_state()).decode()
        self._window.hide()
        await self._attention.close()
        await self.put_away()
        await self._services.close()
        await self.tasks.close()
        settings = replace(self._studio.settings, window_geometry=geometry, window_state=state)
        try:
            await self._studio.change_settings(settings)
        except TakewrightError as error:
            _log.warning("the layout was not kept: %s", error)

    def _start(self, work: Callable[[], Coroutine[object, object, None]]) -> Callable[..., None]:
        return lambda *_: self.tasks.start(work())

    def _on_film(self, do: Callable[[Workspace], None]) -> Callable[[], None]:
        def act() -> None:
            if self.workspace is not None:
                do(self.workspace)

        return act

    def _wire_actions(self) -> None:
        on = self._window.actions_.on
        on("new", self._start(self.new_film))
        on("undo", self._on_film(lambda film: film.session.undo()))
        on("redo", self._on_film(lambda film: film.session.redo()))
        on("story", self._start(self.story))
        on("add_scene", self._on_film(lambda film: film.add_scene()))
        on("generate_all", self._generate_all)
        for batch in Batch:
            on(f"buy_{batch}", partial(self._generate, batch))
        on("export", self._start(self._export))
        on("exports", self._start(self._exports.show_all))
        on("show_exports", lambda: self._exports.show_folder(self.session))
        on("unclaimed", self._start(self._unclaimed.open))
        on("spending", self._start(self._show_spending))
        on("settings", self._start(self._settings.open))
        on("reset_layout", self._window.reset_layout)
        on("report", self._start(self.reports.ask_and_save))
        on("quit", self._window.close)

    def _wire_window(self) -> None:
        self._window.files_dropped.connect(lambda paths: self.tasks.start(self.take_files(paths)))
        self._settings.provider_changed.connect(self._start(self._reconnect))
        self._services.leaving.connect(self._drop_panels)
        self._services.leaving.connect(lambda _: self._attention.leave())
        self._services.leaving.connect(lambda _: self._batch.leave())
        self._services.joined.connect(self._join)
        self._studio.settings_changed.connect(self._take_settings)

    def _join(self, connection: Connection) -> None:
        self._offers.follow(connection)
        self._spending.follow(connection, self.tell)
        self._attention.follow(connection.queue)
        self._unclaimed.follow(connection)
        if self.session is not None:
            self._show_panels(self.session, connection)

    async def _reconnect(self) -> None:
        await self._services.use_real()

    async def connected(self) -> Connection:
        """Return the connection to the provider, made if there is none yet."""
        if self._services.connection is not None:
            return self._services.connection
        return await self._services.use_real()

    async def show(self, session: ProjectSession) -> None:
        """Show a film in place of the one that is open, if that can be put away."""
        if not await self.filing.may_close():
            await session.close()
            return
        await self.put_away()
        connection = await self.connected()
        self.session = session
        self._window.first_page.notice.clear()
        self._show_panels(session, connection)
        self._unclaimed.show_film(session)
        try:
            await attach_finished(session, connection)
        except TakewrightError as error:
            # What cannot be brought now stays where it is; the film is open all the same.
            self.report(error)
        await session.save()
        await self.filing.remember(session)

    def _show_panels(self, session: ProjectSession, connection: Connection) -> None:
        workspace = Workspace(
            self._studio, session, connection, self._theme, self._icons, self.tasks
        )
        workspace.told.connect(self.tell)
        workspace.asked_twice.connect(lambda job: self.tasks.start(self._ask_twice(job)))
        workspace.unclaimed_wished.connect(
            lambda job: self.tasks.start(self._unclaimed.open(TakeId(job.id)))
        )
        workspace.timeline.drops.dropped.connect(
            lambda paths, place: self.tasks.start(self.take_files(paths, place))
        )
        self.workspace = workspace
        for follow in self._followers:
            follow(workspace)
        # The film stays open while the provider changes, and with it what its list shows.
        workspace.scenes.show_only(self._listed)
        self._offers.show(workspace)
        self._window.show_workspace(workspace)

    def _drop_panels(self) -> None:
        if self.workspace is not None:
            self._listed = self.workspace.scenes.group
            self._offers.hide()
            for follow in self._followers:
                follow(None)
            self.workspace.close()
            self._window.drop_workspace(self.workspace)
            self.workspace = None

    async def leave_film(self) -> None:
        """Put the open film away and show the first page."""
        session = self.session
        await self.put_away()
        self._window.show_first_page()
        if session is not None:
            self._unclaimed.say_goodbye(session.project)

    async def put_away(self) -> None:
        """Save and close the open film; what shows it goes."""
        if self.session is None:
            return
        self._drop_panels()
        self._listed = None
        session, self.session = self.session, None
        self._unclaimed.show_film(None)
        await session.close()
        await self.filing.remember(session)
        self._window.notice.clear()

    def _session_of(self, film: ProjectId) -> ProjectSession | None:
        is_open = self.session is not None and self.session.project.id == film
        return self.session if is_open else None

    def _name_of(self, film: ProjectId, folder: Path) -> str:
        """Return what a film is called: the open one by its name, another by its folder's."""
        is_open = self.session is not None and self.session.project.id == film
        return self.session.project.name if self.session and is_open else folder.stem

    async def story(self, text: str = "") -> None:
        connection = await self.connected()
        usual = self._studio.usual_settings(connection.account.catalogue)
        chosen = await self._stories.ask(connection, usual, text, self.session)
        if chosen is None:
            return
        if self.session is None:
            await self.show(await self._studio.create_project(chosen.name))
        if self.session is not None:
            told = self.session.tell_story(chosen.drafts, chosen.settings, chosen.cast)
            if self.workspace is not None:
                self.workspace.select(told[0])

    async def take_files(self, paths: list[Path], place: DropPlace | None = None) -> None:
        """Take in what was dropped: a film, a script, or clips, pictures and sounds."""
        await self._intake.take(paths, place)

    async def _begun(self, name: str) -> Workspace | None:
        """Return the open film; without one a new film begins."""
        await self.connected()
        if self.session is None:
            await self.show(await self._studio.create_project(name))
        return self.workspace

    def _generate_all(self) -> None:
        self._generate(None)

    def _generate(self, batch: Batch | None) -> None:
        """Order a batch, the likeliest when None."""
        if self.workspace is not None:
            self._window.notice.clear()
            choices = self.workspace.choices()
            wanted = batch or choices.likeliest
            self.workspace.generate(choices.of(wanted) if wanted else ())

    async def _export(self) -> None:
        if self.session is not None and self.workspace is not None:
            await self._exports.ask(self.session, self.workspace.timeline.view.playhead)

    async def _show_spending(self) -> None:
        connection = await self.connected()
        film = None if self.session is None else self.session.project.id
        if await self._spending.open(connection, film):
            await self._settings.open(Section.SPENDING)

    async def _ask_twice(self, job: Job) -> None:
        if await may_pay_twice(self._window, job) and self.workspace is not None:
            await self.workspace.connection.queue.submit_again(job.id)

    def _take_settings(self, settings: AppSettings) -> None:
        self._theme.set_mode(Mode(settings.theme.value))
        self._window.show_recent(
            settings.recent_projects, lambda path: self.tasks.start(self.open_folder(path))
        )

    def report(self, error: BaseException) -> None:
        """Tell of a task that failed: the user a sentence, the log the rest."""
        if not isinstance(error, TakewrightError):
            _log.error("a task of the window failed", exc_info=error)
        self.own_up(error)

    def own_up(self, error: BaseException) -> None:
        """Tell of a mistake that is in the log already, or of what a slot could not do."""
        if isinstance(error, TakewrightError):
            self.tell(shown(str(error)), Tone.BAD)
            return
        self.reports.tell_of_mistake()
