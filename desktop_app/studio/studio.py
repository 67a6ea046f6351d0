"""The services of one run, built once and closed in order; shared by window and command line."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Self
from uuid import uuid4

from desktop_app.api.address import gateway_address, host_of, upload_address_for
from desktop_app.api.kie import KieJobs
from desktop_app.api.patience import Patience
from desktop_app.domain.catalogue import Catalogue, Settings, fitted
from desktop_app.domain.edits import add_scenes
from desktop_app.domain.exporting import Preset
from desktop_app.domain.jobs import Cancelled, Done, Failed, Job, Submitted, Uncertain
from desktop_app.domain.project import ClipId, Project, ProjectId, Scene
from desktop_app.media.encoders import EncoderTrials
from desktop_app.media.shelves import Shelves
from desktop_app.paths import AppPaths
from desktop_app.storage.bundle import create, load, new_folder, save, tidy
from desktop_app.storage.catalogue import load_with_own
from desktop_app.storage.drafts import DraftShelf
from desktop_app.storage.listings import ListingShelf
from desktop_app.storage.presets import load_presets
from desktop_app.storage.secrets import GATEWAY_ACCOUNT, KeyStore
from desktop_app.storage.settings import AppSettings, load_settings, save_settings
from desktop_app.storage.upload_book import UploadBook
from desktop_app.studio.account import Account
from desktop_app.studio.allowance import Allowance
from desktop_app.studio.arrivals import Arrivals
from desktop_app.studio.audit import Audit
from desktop_app.studio.cast_library import CastLibrary
from desktop_app.studio.chat_desk import left_words
from desktop_app.studio.clock import Clock
from desktop_app.studio.darkroom import Darkroom
from desktop_app.studio.deliveries import opened_book
from desktop_app.studio.exporter import Exporter
from desktop_app.studio.exports import ExportQueue
from desktop_app.studio.films import FilmMaker
from desktop_app.studio.homes import Homes
from desktop_app.studio.job_papers import JobPapers
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.lineup import Lineup
from desktop_app.studio.link import Link, Surroundings, ask, gateway_client, link_to, stand_beside
from desktop_app.studio.orders import OrderDesk
from desktop_app.studio.pictures import PictureShelf
from desktop_app.studio.playables import PlayableShelf
from desktop_app.studio.prompt_history import PromptHistory
from desktop_app.studio.prompt_library import PromptLibrary
from desktop_app.studio.provider import Provider
from desktop_app.studio.proxies import ProxyShelf
from desktop_app.studio.references import ReferenceDesk
from desktop_app.studio.routed_queue import JobQueue, RoutedQueue
from desktop_app.studio.seams import SeamCheck
from desktop_app.studio.service import Service
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.signal import Signal
from desktop_app.studio.sketch import Sketch
from desktop_app.studio.spend import Caps
from desktop_app.studio.standing import AccountState
from desktop_app.studio.standing import Connection as AccountConnection
from desktop_app.studio.take_facts import TakeFactsBook
from desktop_app.studio.typical import TypicalTimes
from desktop_app.studio.unclaimed import Unclaimed
from desktop_app.studio.watch import AccountWatch

QUEUE_PATIENCE = Patience(resubmit=())
"""The queue sends again itself, each time with a row: a crash while it waits for the next try
leaves no doubt that nothing was sent."""


GATEWAY_GAP = 600.0
"""Seconds between two looks at what a gateway offers."""


class Connection:
    """Everything that belongs to one provider account: client, balance, queue, orders.

    `gateway` is the account at a second provider beside it: its jobs are in the same `queue`.
    """

    def __init__(
        self,
        service: Service,
        provider: Provider,
        account: Account,
        queue: JobQueue,
        orders: OrderDesk,
        arrivals: Arrivals,
        journal: JournalThread,
        allowance: Allowance,
        lineup: Lineup,
        clock: Clock,
        gateway: Link | None = None,
    ) -> None:
        self.gateway = gateway
        self.service = service
        self.provider = provider
        self.account = account
        self.queue = queue
        self.orders = orders
        self.arrivals = arrivals
        self.journal = journal
        self.papers = JobPapers(journal, service=service.id)
        self.typical = TypicalTimes(journal, lambda: account.catalogue, service=service.id)
        self.allowance = allowance
        self.lineup = lineup
        lineup.follow(queue)
        mark = "" if service.key is None else service.key.mark
        self.audit = Audit(account, journal, service=service.id, mark=mark)
        self._clock = clock
        self._watch = AccountWatch(account, clock, self.audit)
        self._running: tuple[asyncio.Task[None], ...] = ()
        self._looks: set[asyncio.Task[None]] = set()
        queue.job_added.connect(lambda _: allowance.stir())
        queue.job_changed.connect(self._job_changed)
        self.typical.follow(queue.job_changed)
        account.changed.connect(self._account_changed)

    async def start(self, wanted: Callable[[Job], bool] = lambda job: True) -> None:
        """Take up unfinished jobs that `wanted` accepts and drive them from now on."""
        await self.queue.load(wanted)
        await self.typical.load()
        self._running = (
            asyncio.create_task(self.queue.run(), name="generation queue"),
            asyncio.create_task(self._watch.run(), name="account watch"),
            asyncio.create_task(self.allowance.run(), name="allowance"),
        )
        if self.gateway is not None:
            asking = asyncio.create_task(self._keep_asking_gateway(), name="gateway watch")
            self._running = (*self._running, asking)
        self._account_changed(self.account.state)

    def money_moved(self) -> None:
        """Ask for the balance soon: something was paid that is no job."""
        self.allowance.stir()
        self._watch.stir()

    async def close(self) -> None:
        """Let answers that are on their way arrive, then let go of the provider."""
        await self.queue.stop()
        ending = (*self._running, *self._looks)
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        await self.lineup.close()
        await self.provider.aclose()
        if self.gateway is not None:
            await self.gateway.provider.aclose()

    async def ask_gateway(self) -> None:
        """Ask the gateway, if there is one, how it stands and what it offers."""
        if self.gateway is not None:
            await ask(self.account, self.gateway)

    async def _keep_asking_gateway(self) -> None:
        while True:
            await self.ask_gateway()
            await self._clock.sleep(GATEWAY_GAP)

    def _job_changed(self, job: Job) -> None:
        self.allowance.stir()
        # Charged when it is taken, settled when it ends.
        if isinstance(job.state, Submitted | Done | Failed | Uncertain | Cancelled):
            self._watch.stir()

    def _account_changed(self, state: AccountState) -> None:
        self.allowance.stir()
        if state.connection is AccountConnection.CONNECTED:
            self.queue.reached()
            self._look_at_balance()

    def _look_at_balance(self) -> None:
        """Compare what the balance was when Takewright ran last, too."""
        if self._running:
            look = asyncio.create_task(self.audit.look(), name="audit")
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)


def new_project(name: str, scenes: Sequence[Scene] = ()) -> Project:
    """Return a project with a clip for each scene, not written anywhere yet."""
    empty = Project(ProjectId(uuid4().hex), name)
    return add_scenes(empty, scenes, [ClipId(uuid4().hex) for _ in scenes])


class Studio:
    """Settings, keys, journal, caches and connections of one run."""

    def __init__(
        self,
        paths: AppPaths,
        settings: AppSettings,
        shipped: Catalogue,
        keys: KeyStore,
        journal: JournalThread,
        env: Mapping[str, str],
        command: Sequence[str],
        clock: Clock,
        patience: Patience,
    ) -> None:
        self.settings_changed: Signal[AppSettings] = Signal()
        self.paths = paths
        self.settings = settings
        self._writing = asyncio.Lock()
        # What was not as it should be when it was opened: caps that could not be read, for one.
        self.notices: tuple[str, ...] = ()
        self.shipped = shipped
        self.keys = keys
        self.journal = journal
        self.darkroom = Darkroom([*command, "_media", "pictures"])
        self.playables = PlayableShelf(paths.playables)
        self.proxies = ProxyShelf(paths.proxies, self.darkroom)
        self.pictures = PictureShelf(paths.pictures, self.darkroom, self.proxies.pack_of)
        making = [*command, "_media", "assemble"]
        self.references = ReferenceDesk(self.pictures)
        self.cast_library = CastLibrary(paths.cast, clock.now_ms)
        self.prompts = PromptLibrary(paths.prompts, clock.now_ms)
        self.prompt_history = PromptHistory(journal)
        self.films = FilmMaker(paths.films, Shelves(paths.media), making)
        self.seams = SeamCheck(paths.seams, clock=clock)
        self.take_facts = TakeFactsBook(paths.loudness)
        self.clock = clock
        # What a film can be exported as, in the order it is offered.
        self.presets: tuple[Preset, ...] = ()
        self.encoders = EncoderTrials()
        self.exporter = Exporter(self.films, self.encoders, [*command, "_media", "transcode"])
        self.exports = ExportQueue(self.exporter.write, clock)
        self.env = env
        self._patience = patience
        # Where open projects are now, should they have moved since their jobs were ordered.
        self._folders: dict[ProjectId, Path] = {}
        self.homes = Homes(paths.unclaimed, self._folder_of, clock)
        self.unclaimed = Unclaimed(journal, self.homes)
        self.drafts = DraftShelf(paths.unsaved)
        # None where it cannot be used: then what was uploaded is uploaded again.
        self.uploads: UploadBook | None = None

    @classmethod
    async def open(
        cls,
        paths: AppPaths,
        resources: Path,
        env: Mapping[str, str],
        command: Sequence[str],
        *,
        clock: Clock | None = None,
        patience: Patience = QUEUE_PATIENCE,
    ) -> Self:
        """Load settings and catalogue and open the journal, all off the loop's thread.

        Raises LocalFault when the data folder cannot be used.
        """
        notices: list[str] = []
        settings, shipped, presets = await asyncio.gather(
            asyncio.to_thread(load_settings, paths.settings, notices.append),
            asyncio.to_thread(
                load_with_own, resources / "models.json", paths.models, notices.append
            ),
            asyncio.to_thread(load_presets, resources / "exports.json"),
        )
        journal = await JournalThread.open(paths.journal)
        keys, kept = KeyStore(env=env), clock or Clock()
        studio = cls(paths, settings, shipped, keys, journal, env, command, kept, patience)
        left = map(left_words, await journal.left_expenses())
        studio.notices = (*notices, *left)
        studio.presets = presets
        studio.uploads = await asyncio.to_thread(opened_book, paths.uploads)
        return studio

    async def close(self) -> None:
        """Stop background work and close the journal."""
        self.pictures.close()
        await self.exports.close()
        await self.encoders.close()
        await self.proxies.close()
        await self.darkroom.close()
        await self.seams.close()
        await self.films.close()
        await asyncio.to_thread(self.drafts.close)
        if self.uploads is not None:
            await asyncio.to_thread(self.uploads.close)
        await self.journal.close()

    async def change_settings(self, settings: AppSettings) -> None:
        """Take over and store new settings; raises LocalFault when they cannot be written."""
        self.settings = settings
        self.settings_changed.emit(settings)
        # One after the other: of two writers the one with the older settings might be the last.
        async with self._writing:
            await asyncio.to_thread(save_settings, self.settings, self.paths.settings)

    async def real_service(self) -> Service:
        """Return the provider of the settings or the environment, with its key if there is one."""
        given = self.env.get("TAKEWRIGHT_KIE_URL")
        address = given or self.settings.service_address
        # The host in the settings is of the service there: the key of another must not reach it.
        usual = upload_address_for(given.rstrip("/")) if given else self.settings.upload_address
        upload = self.env.get("TAKEWRIGHT_KIE_UPLOAD_URL") or usual
        key = await asyncio.to_thread(self.keys.load)
        return Service(address, "kie.ai", address, upload, key, await self.gateway_service())

    async def gateway_service(self) -> Service | None:
        """Return the gateway of the settings or the environment, None when there is none.

        Raises InvalidInput for an address that is none, KeyRefused for a key that is none.
        """
        given = self.env.get("TAKEWRIGHT_VIDEOS_URL") or self.settings.videos_address
        if not given:
            return None
        address = gateway_address(given)
        key = await asyncio.to_thread(self.keys.load, GATEWAY_ACCOUNT)
        return Service(address, host_of(address), address, address, key)

    async def create_project(
        self, name: str, scenes: Sequence[Scene] = (), folder: Path | None = None
    ) -> ProjectSession:
        """Make a project with these scenes, in the projects folder when no other is given.

        Raises InvalidInput when there is a project already, LocalFault when it cannot be written.
        """
        return await self.begin_project(new_project(name, scenes), folder)

    async def begin_project(self, project: Project, folder: Path | None = None) -> ProjectSession:
        """Write a project for the first time, whole: dying on the way leaves all of it or nothing.

        Raises as `create_project`.
        """
        place = folder
        if place is None:
            place = await asyncio.to_thread(new_folder, self.projects_folder, project.name)
        await asyncio.to_thread(create, place, project)
        return self._session(project, place)

    async def open_project(self, folder: Path) -> ProjectSession:
        """Open a project; raises LocalFault or InvalidInput, and changes nothing then."""
        project = await asyncio.to_thread(load, folder)
        await asyncio.to_thread(tidy, folder)
        return self._session(project, folder)

    def usual_settings(self, catalogue: Catalogue) -> Settings:
        """Return the settings of a first scene: the user's own, fitted to a model that is live."""
        chosen = self.settings
        model = catalogue.preferred(chosen.default_model)
        wanted = Settings(model.id, chosen.default_aspect, chosen.default_seconds)
        return fitted(model, wanted)

    @property
    def projects_folder(self) -> Path:
        """Return where new projects go."""
        chosen = self.settings.projects_folder
        return Path(chosen) if chosen else self.paths.projects

    def _session(self, project: Project, folder: Path) -> ProjectSession:
        folder = folder.absolute()
        self._folders[project.id] = folder
        keep = partial(self.drafts.keep, film=folder)
        sketch = Sketch(keep, lambda: self.drafts.drop(project.id))
        return ProjectSession(project, folder, save, sketch=sketch)

    def client_of(self, service: Service, *, gateway: bool = False) -> Provider:
        """Return a client of a service, or of a gateway, for a question or two."""
        if gateway:
            return gateway_client(service, self._surroundings())
        return self._kie_client(service)

    def connect(self, service: Service) -> Connection:
        """Build what belongs to one provider; nothing is sent before it is used."""
        around, provider = self._surroundings(), self._kie_client(service)
        link, gateway = link_to(service, provider, around), None
        queue: JobQueue = link.queue
        if service.gateway is not None:
            gateway = link_to(service.gateway, gateway_client(service.gateway, around), around)
            stand_beside(link, gateway)
            queue = RoutedQueue(link.queue, gateway.queue, self.journal, self.clock)
        account, purse = link.account, link.purse
        orders = OrderDesk(account, purse, queue, self.journal, clock=self.clock)
        allowance = Allowance(
            purse.committed,
            balance=lambda: purse.balance,
            caps=self._caps,
            clock=self.clock,
        )
        lineup = Lineup(
            account,
            provider.discovery,
            self.shipped,
            ListingShelf(self.paths.listings, service.id),
            has_key=service.key is not None,
            clock=self.clock,
        )
        return Connection(
            service, provider, account, queue, orders, link.arrivals, self.journal, allowance,
            lineup, self.clock, gateway,
        )  # fmt: skip

    def _kie_client(self, service: Service) -> KieJobs:
        return KieJobs(
            service.key,
            service.address,
            upload_address=service.upload_address,
            patience=self._patience,
            sleep=self.clock.sleep,
            chance=self.clock.chance.random,
        )

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            self.journal,
            self.homes,
            self.clock,
            self._patience,
            self._caps,
            lambda: self.settings.jobs_in_flight,
            self.shipped,
            self.paths.frames,
            self.uploads,
        )

    def _folder_of(self, job: Job) -> Path:
        return self._folders.get(job.project_id, Path(job.project))

    def _caps(self) -> Caps:
        settings = self.settings
        return Caps(settings.cap_per_click, settings.cap_per_day, settings.cap_per_film)
