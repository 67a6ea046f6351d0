"""How long a take usually is in the making: learned from what an account has made so far."""

from collections import defaultdict, deque
from collections.abc import Callable
from statistics import median_low
from typing import Final

from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.jobs import Done, Job, Ready, Submitted
from desktop_app.domain.project import JobId
from desktop_app.storage.makings import Making
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.signal import Signal

USUAL_SECONDS: Final = 120
"""What is said of a model that nobody knows anything about."""

_REMEMBERED: Final = 20
"""A provider's pace changes from week to week: what was long ago says little."""

_ENOUGH: Final = 3
"""Takes after which they say more than the catalogue; one may have been slow by chance."""

_READ: Final = 500
"""Done jobs of all models that are read at the start."""

_Kind = tuple[ModelId, int, str | None]


class TypicalTimes:
    """Answers for jobs of one account; the median of takes like it, else of its model's takes."""

    def __init__(
        self, journal: JournalThread, catalogue: Callable[[], Catalogue], *, service: str
    ) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._service = service
        self._alike: dict[_Kind, deque[int]] = defaultdict(_recent)
        self._of_model: dict[ModelId, deque[int]] = defaultdict(_recent)
        self._begun: dict[JobId, int] = {}
        self._made: dict[JobId, int] = {}

    async def load(self) -> None:
        """Learn from earlier runs; raises LocalFault."""
        for making in await self._journal.makings(self._service, _READ):
            self._learn(making)

    def follow(self, job_changed: Signal[Job]) -> None:
        """Learn from what is made from now on."""
        job_changed.connect(self._hear)

    def seconds(self, job: Job) -> int:
        """Return how long the provider usually takes for such a job, 1 at least."""
        for known in (self._alike.get(_kind(job.settings)), self._of_model.get(job.model)):
            if known is not None and len(known) >= _ENOUGH:
                return max(1, round(median_low(known) / 1000))
        model = self._catalogue().get(job.model)
        return max(1, model.typical_seconds) if model else USUAL_SECONDS

    def _hear(self, job: Job) -> None:
        match job.state:
            case Submitted(at=at):
                # Sent twice, or left and looked at again: its time says nothing.
                self._begun[job.id] = at if self._begun.get(job.id, at) == at else 0
            case Ready(at=at) if self._begun.get(job.id):
                # Told of with every chunk of the file, and again when that is fetched again.
                self._made.setdefault(job.id, at - self._begun[job.id])
            case Done():
                ms = self._made.pop(job.id, 0)
                if ms > 0:
                    self._learn(Making(job.model, job.settings, ms))
                self._begun.pop(job.id, None)
            case _:
                pass

    def _learn(self, making: Making) -> None:
        self._alike[_kind(making.settings)].append(making.ms)
        self._of_model[making.model].append(making.ms)


def _kind(settings: Settings) -> _Kind:
    return settings.model, settings.seconds, settings.resolution


def _recent() -> deque[int]:
    return deque(maxlen=_REMEMBERED)
