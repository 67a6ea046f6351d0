"""One process's worth of services over a fake provider: real journal, real HTTP, virtual time."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.api.kie import KieJobs
from desktop_app.api.patience import Patience
from desktop_app.api.videos import GatewayVideos
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.jobs import Job, JobState, Queued
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import DiskFull
from desktop_app.domain.project import JobId, Project, ProjectId, SceneId, Take
from desktop_app.domain.references import Reference
from desktop_app.domain.secret import Secret
from desktop_app.storage import bundle
from desktop_app.studio.account import Account
from desktop_app.studio.arrivals import Arrivals
from desktop_app.studio.clock import Clock
from desktop_app.studio.deliveries import Deliveries, opened_book
from desktop_app.studio.homes import Homes
from desktop_app.studio.journal import Check, JournalThread, allowing
from desktop_app.studio.purse import Purse
from desktop_app.studio.queue import GenerationQueue
from desktop_app.studio.reference_files import ReferenceFiles
from desktop_app.studio.spend import Caps
from desktop_app.studio.steps import Steps
from tests.fakes.provider import KEY
from tests.fakes.virtual_time import EPOCH_MS, VirtualTime

SERVICE = "fake"
FILM = ProjectId("film")
HASTY = Patience(
    connect=2.0, answer=2.0, deadline=5.0, stall=2.0, resubmit=(), reread=(0.1,), resume=(0.5, 1.0)
)


def make_film(folder: Path) -> Path:
    """Make the project that the jobs of `job_of` are for."""
    bundle.create(folder, Project(FILM, "Film"))
    return folder


def job_of(
    number: int, folder: Path, *, state: JobState | None = None, quote: Credits | None = None
) -> Job:
    """Return a job for a scene of its own; `folder` is its project."""
    prompt = f"shot {number}"
    return Job(
        id=JobId(f"{number:032x}"),
        project_id=FILM,
        project=str(folder),
        scene_id=SceneId(f"scene{number}"),
        scene_title=f"Scene {number}",
        take_number=1,
        path=f"clips/scene{number}/take-1.mp4",
        service=SERVICE,
        model=ModelId("sora-2-text-to-video"),
        settings=Settings(ModelId("sora-2-text-to-video")),
        prompt=prompt,
        request=json.dumps({"prompt": prompt}),
        quote=quote or Credits(30_000),
        created_at=EPOCH_MS,
        state=state or Queued(EPOCH_MS),
    )


def shown(number: int, folder: Path, reference: Reference) -> Job:
    """Return such a job that begins on a reference."""
    job = job_of(number, folder)
    body = {"prompt": job.prompt, "first_frame_url": "reference:0"}
    return replace(job, request=json.dumps(body), references=(reference,))


@dataclass
class Run:
    """A process: its journal, its client, its queue; `arrived` are the takes it has told of."""

    home: Path
    address: str
    clock: Clock
    journal: JournalThread
    provider: KieJobs | GatewayVideos
    account: Account
    purse: Purse
    arrivals: Arrivals
    queue: GenerationQueue
    in_flight: int
    caps: Caps = field(default_factory=Caps)
    moved_to: Path | None = None
    arrived: list[Take] = field(default_factory=list)
    paused: list[str | None] = field(default_factory=list)
    _driving: asyncio.Task[None] | None = None
    _is_closed: bool = False

    @classmethod
    async def open(
        cls,
        home: Path,
        address: str,
        clock: Clock,
        *,
        in_flight: int = 10,
        journal: Callable[[JournalThread], JournalThread] = lambda journal: journal,
        patience: Patience = HASTY,
        wire: type[KieJobs] | type[GatewayVideos] = KieJobs,
        key: str = KEY,
    ) -> "Run":
        kept = journal(await JournalThread.open(home / "journal.sqlite3"))
        secret, calm = Secret(key), lambda: 0.5
        provider: KieJobs | GatewayVideos = (
            KieJobs(secret, address, patience=patience, sleep=clock.sleep, chance=calm)
            if wire is KieJobs
            else GatewayVideos(
                secret,
                address,
                patience=patience,
                sleep=clock.sleep,
                chance=calm,
                now=lambda: clock.now_ms() / 1000,
            )
        )
        account = Account(provider, Catalogue(()), name="Fake", has_key=True, clock=clock)
        held: list[Run] = []
        purse = Purse(account, kept, service=SERVICE, caps=lambda: held[0].caps, clock=clock)
        homes = Homes(home / "unclaimed", lambda job: held[0].moved_to or Path(job.project), clock)
        arrivals = Arrivals(provider, homes)
        deliveries = Deliveries(
            provider,
            ReferenceFiles(home / "frames", homes, kept),
            await asyncio.to_thread(opened_book, home / "uploads.sqlite3"),
            clock,
            lambda: account.catalogue,
            service=SERVICE,
        )
        queue = GenerationQueue(
            kept,
            Steps(provider, arrivals, deliveries, clock, lambda: account.catalogue),
            purse,
            service=SERVICE,
            clock=clock,
            in_flight=lambda: held[0].in_flight,
        )
        run = cls(home, address, clock, kept, provider, account, purse, arrivals, queue, in_flight)
        held.append(run)
        queue.take_arrived.connect(lambda job, take: run.arrived.append(take))
        queue.pause_changed.connect(run.paused.append)
        return run

    async def start(self) -> None:
        await self.queue.load()
        self._driving = asyncio.create_task(self.queue.run())

    async def stop(self, patience: float = 5.0) -> None:
        """End in order, as an application that is closed."""
        await self.queue.stop(patience)
        await self.kill()

    async def kill(self) -> None:
        """End at once what runs; the journal is closed, since the process goes on."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._driving is not None:
            self._driving.cancel()
            await asyncio.gather(self._driving, return_exceptions=True)
        await self.provider.aclose()
        await self.journal.close()

    async def leave(self, film: Path, *states: JobState) -> None:
        """Leave jobs in these states, as an earlier run did."""
        jobs = [job_of(number, film) for number in range(1, len(states) + 1)]
        await self.journal.add(jobs, 1)
        for job, state in zip(jobs, states, strict=True):
            if not isinstance(state, Queued):
                await self.journal.advance(job.id, state)
        await self.journal.release([job.id for job in jobs])

    def states(self) -> list[JobState]:
        return [job.state for job in self.queue.jobs()]

    def kinds(self) -> list[str]:
        """The states of all jobs in a word each, oldest first."""
        return [type(state).__name__ for state in self.states()]


class FaultyJournal(JournalThread):
    """A journal whose disk is full while `full` says so of a state; `refused` counts.

    A row of state `slow` waits for `go`.
    """

    def __init__(self, journal: JournalThread) -> None:
        self.__dict__.update(journal.__dict__)
        self.full: Callable[[JobState], bool] = lambda state: False
        self.refused = 0
        self.slow: type[JobState] | None = None
        self.waiting = False
        self.go = asyncio.Event()

    async def advance(self, job_id: JobId, *states: JobState, check: Check = allowing) -> None:
        state = states[-1]
        if self.slow is not None and isinstance(state, self.slow):
            self.waiting = True
            await self.go.wait()
        if self.full(state):
            self.refused += 1
            raise DiskFull("The list of paid jobs cannot grow because the disk is full.")
        await super().advance(job_id, *states, check=check)


__all__ = ["SERVICE", "FaultyJournal", "Run", "VirtualTime", "job_of", "shown"]
