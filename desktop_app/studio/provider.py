"""What Takewright asks of whoever makes clips: one protocol, fulfilled by every wire of `api`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from desktop_app.api.download import Progress
from desktop_app.api.lookup import Lost, Traces
from desktop_app.api.records import Record
from desktop_app.domain.money import Credits
from desktop_app.domain.project import TaskId


class AccountProvider(Protocol):
    """What an account is asked."""

    async def credit(self) -> Credits | None:
        """Return the balance, None where the service keeps none; also the free way to test a key.

        Raises as `record`.
        """


class Provider(AccountProvider, Protocol):
    """One account at one service. Errors are those of `domain.problems`, as sentences."""

    async def listed_models(self) -> frozenset[str]:
        """Return the ids of the models that the service offers today. Raises as `record`."""

    async def create_task(self, model: str, body: Mapping[str, object]) -> TaskId:
        """Submit a paid job; `body` is the model's `input`, with addresses from `upload`.

        Raises ServiceUnreachable, RateLimited, KeyRefused, NotEnoughCredits, ServicePaused (not
        taken, and neither would be the next), RequestRefused or InvalidInput (not taken),
        OutcomeUnknown (perhaps taken and charged: never to be sent again by itself).
        """

    async def record(self, task_id: TaskId) -> Record:
        """Ask what became of a task.

        Raises KeyRefused, RateLimited, ServicePaused or ServiceUnreachable when there is no answer,
        which says nothing about the task.
        """

    async def upload(self, path: Path, folder: str) -> str:
        """Make a file ready to be named in a body, and return the address that names it there.

        Raises InvalidInput, LocalFault, ServiceError; it costs nothing and can be done again.
        """

    async def download(self, url: str, to: Path, *, on_progress: Progress | None = None) -> None:
        """Fetch a result to `to`, going on from `<name>.part` if there is one.

        `on_progress(bytes so far, bytes in all or None)`. Raises LinkExpired (renew it with
        `download_url`), DownloadFailed, ServiceUnreachable, DiskFull, LocalFault; each can
        be tried again and costs nothing.
        """

    async def download_url(self, url: str) -> str:
        """Return a link that works again for a result whose own link is over.

        Raises DownloadFailed when the service has the file no more, else as `record`.
        """

    async def aclose(self) -> None:
        """Close the connections."""


@runtime_checkable
class ListsTasks(Protocol):
    """What a provider can do besides, whose wire lists what it was sent."""

    async def find_lost(self, lost: Lost) -> Traces:
        """Return what the list shows of a request whose answer was lost; raises ServiceError."""
