"""The kie.ai jobs API: submit, ask, fetch. One object is one account at one address."""

import asyncio
import json
import logging
import random
import secrets
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import urlencode

import httpx

from desktop_app.api.address import service_address, upload_address_for
from desktop_app.api.asking import Asker, Submitter
from desktop_app.api.classify import free_request_error, reading_error, submission_error
from desktop_app.api.discovery import Discovery
from desktop_app.api.download import LARGEST_FILE, DownloadFailed, Downloads, Progress
from desktop_app.api.envelope import Answer, text_field
from desktop_app.api.partfile import free_space
from desktop_app.api.patience import Patience
from desktop_app.api.records import Record, credits_of, read_record
from desktop_app.api.upload import Uploads
from desktop_app.api.wire import Wire
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say

_log = logging.getLogger(__name__)

_CREATE = "/api/v1/jobs/createTask"
_RECORD = "/api/v1/jobs/recordInfo"
_CREDIT = "/api/v1/chat/credit"
_DOWNLOAD_URL = "/api/v1/common/download-url"

_DEEPEST_DEBT = -(10**9)


class KieJobs:
    """An account at kie.ai or at a service that speaks its jobs API.

    `address` and `upload_address` are https, or http on this computer. A `client` that is given is
    used for everything and stays its giver's to close. `largest` bounds a download in bytes.
    """

    def __init__(
        self,
        key: Secret | None,
        address: str,
        *,
        upload_address: str | None = None,
        client: httpx.AsyncClient | None = None,
        patience: Patience | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        largest: int = LARGEST_FILE,
        free: Callable[[Path], int] = free_space,
    ) -> None:
        self.address = service_address(address)
        uploads = service_address(upload_address or upload_address_for(self.address))
        self._patience = patience or Patience()
        self._wire = Wire(key, self._patience, client)
        self._asker = Asker(self._patience.reread, sleep, chance)
        self._submitter = Submitter(self._patience.resubmit, sleep, chance)
        self.discovery = Discovery(self._wire, self._asker, self.address, sleep=sleep)
        self._downloads = Downloads(
            self._wire, self._patience, largest=largest, free=free, sleep=sleep, chance=chance
        )
        self._uploads = Uploads(self._wire, uploads, self._asker, lambda: secrets.token_hex(16))

    async def create_task(self, model: str, body: Mapping[str, object]) -> TaskId:
        """Submit a paid job; `body` is the model's `input`. Resends only what never arrived.

        Raises ServiceUnreachable, RateLimited, KeyRefused, NotEnoughCredits, ServicePaused (not
        taken, and neither would be the next), RequestRefused (not taken), OutcomeUnknown (perhaps
        taken and charged: the caller must not send it again by itself).
        """
        content = _encode({"model": model, "input": dict(body)})
        return await self._submitter.submit(model, lambda: self._submit(content, model))

    async def record(self, task_id: TaskId) -> Record:
        """Ask what became of a task.

        Raises KeyRefused, RateLimited, ServicePaused or ServiceUnreachable when there is no answer,
        which says nothing about the task.
        """
        answer = await self._get(f"{_RECORD}?{urlencode({'taskId': task_id})}")
        record = read_record(answer)
        if record is None:
            raise reading_error(
                answer, say("how the clip is doing"), say("what was ordered goes on there")
            )
        return record

    async def credit(self) -> Credits:
        """Return the account's balance; also the free way to test a key. Raises as `record`."""
        answer = await self._get(_CREDIT)
        balance = credits_of(answer.data, _DEEPEST_DEBT) if answer.is_ok else None
        if balance is None:
            raise reading_error(answer, say("what the balance is"))
        return balance

    async def listed_models(self) -> frozenset[str]:
        """Return the ids of the models that the service offers today. Raises as `record`."""
        found = await self.discovery.models()
        return frozenset(each.id for each in found.models)

    async def download_url(self, url: str) -> str:
        """Return a fresh link, valid for 20 minutes, to a result whose own link is over.

        Raises DownloadFailed when the service has the file no more, else as `record`.
        """
        content = _encode({"url": url})
        answer = await self._asker.ask(
            lambda: self._wire.ask("POST", self.address + _DOWNLOAD_URL, content)
        )
        fresh = answer.data if isinstance(answer.data, str) else text_field(answer.data, "url")
        if answer.is_ok and fresh:
            return fresh
        if answer.code in {404, 422}:
            raise DownloadFailed(
                say(
                    "The service no longer has the file of this clip; it was paid for; "
                    "ask its support with the task id, since generating again costs "
                    "again."
                ),
                detail=answer.detail,
            )
        raise free_request_error(answer, say("where the clip is"))

    async def download(self, url: str, to: Path, *, on_progress: Progress | None = None) -> None:
        """Fetch a result to `to`, going on from `<name>.part` if there is one.

        `on_progress(bytes so far, bytes in all or None)`. Raises LinkExpired (renew it with
        `download_url`), DownloadFailed, ServiceUnreachable, DiskFull, LocalFault; each can
        be tried again and costs nothing.
        """
        await self._downloads.fetch(url, to, on_progress)

    async def upload(self, path: Path, folder: str) -> str:
        """Upload a picture, film or sound for a model to start from and return its address.

        The service keeps it for about a day. Raises InvalidInput, LocalFault, ServiceError.
        """
        return await self._uploads.send(path, folder)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()

    async def _submit(self, content: bytes, model: str) -> TaskId:
        answer = await self._wire.submit(self.address + _CREATE, content)
        task_id = text_field(answer.data, "taskId", "recordId") if answer.is_ok else ""
        if not task_id:
            raise submission_error(answer, model)
        return TaskId(task_id)

    async def _get(self, path: str) -> Answer:
        return await self._asker.ask(lambda: self._wire.ask("GET", self.address + path))


def _encode(body: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        raise InvalidInput(
            say(
                "The scene holds a character or number that cannot be sent; nothing was "
                "sent or charged; type the prompt again."
            )
        ) from error
