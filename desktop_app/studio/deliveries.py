"""What a job is made from, brought to its provider just before it is sent; it costs nothing.

Files go up under random names. Where they are is kept by service and content, and used again while
it is fresh: the provider keeps an upload for about a day.
"""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.file_limits import Wanted, wanted_in
from desktop_app.domain.jobs import Job
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.sentence import say
from desktop_app.storage.reference_files import digest_of_file
from desktop_app.storage.upload_book import UploadBook
from desktop_app.studio.clock import Clock
from desktop_app.studio.provider import Provider
from desktop_app.studio.reference_files import ReferenceFiles

_log = logging.getLogger(__name__)

FRESH_MS: Final = 20 * 3600 * 1000
"""After which an upload is not counted on any more."""

UPLOAD_FOLDER: Final = "takewright"

_PLACEHOLDER: Final = re.compile(r"reference:(\d+)")
_WRITTEN: Final = frozenset({"prompt", "negative_prompt", "name", "description"})
"""Fields of a body that a person wrote: whatever they say, they name no reference."""

_Result = TypeVar("_Result")


class Deliveries:
    """Uploads the references of jobs and puts their addresses into what is sent.

    `book` is None where it cannot be used: then every file is uploaded each time. The catalogue
    says how each model wants its files.
    """

    def __init__(
        self,
        provider: Provider,
        files: ReferenceFiles,
        book: UploadBook | None,
        clock: Clock,
        catalogue: Callable[[], Catalogue],
        *,
        service: str,
    ) -> None:
        self._provider = provider
        self._catalogue = catalogue
        self._files = files
        self._book = book
        self._clock = clock
        self._service = service
        # Of jobs that show the same picture one uploads it, the others wait for that.
        self._turns: dict[str, asyncio.Lock] = {}

    async def body_of(self, job: Job) -> Mapping[str, object]:
        """Return what is sent for a job, with addresses in place of what stood for them.

        Raises NotThereYet while a take is being made that it begins or ends on, InvalidInput or
        LocalFault for a file that cannot be sent, ServiceError when it is not taken; then nothing
        was charged.
        """
        body = json.loads(job.request)
        wanted = self._wanted(job, body)
        named = _named(job, body)
        addresses = {each: await self._address(job, each, wanted.get(each)) for each in named}
        filled = _filled(body, addresses)
        assert isinstance(filled, dict)
        return filled

    async def forget(self, job: Job) -> None:
        """Count no more on what was uploaded for a job: the provider says that it is gone."""
        body = json.loads(job.request)
        wanted = self._wanted(job, body)
        for number in _named(job, body):
            reference = job.references[number]
            try:
                file = await self._files.file_for(job, reference, wanted.get(number))
                content = await asyncio.to_thread(_content_of, file)
            except (LocalFault, InvalidInput) as error:
                _log.info("what was uploaded is not told by its file: %s", error)
                continue
            await self._noted(partial(UploadBook.forget, service=self._service, content=content))

    def _wanted(self, job: Job, body: Mapping[str, object]) -> Mapping[int, Wanted]:
        """Return how the model of a job wants its files; a model that is gone says nothing."""
        catalogue = self._catalogue()
        model = catalogue.get(job.model)
        return {} if model is None else wanted_in(catalogue, model, job.settings, body)

    async def _address(self, job: Job, number: int, wanted: Wanted | None) -> str:
        file = await self._files.file_for(job, job.references[number], wanted)
        content = await asyncio.to_thread(_content_of, file)
        async with self._turns.setdefault(content, asyncio.Lock()):
            now = self._clock.now_ms()
            known = await self._noted(
                lambda book: book.address(self._service, content, now - FRESH_MS, now)
            )
            if known:
                return known
            address = await self._provider.upload(file, UPLOAD_FOLDER)
            at = self._clock.now_ms()
            if not address.startswith("http"):
                # The file goes within the request: it is nowhere yet.
                return address
            await self._noted(lambda book: book.note(self._service, content, address, at))
            return address

    async def _noted(self, work: Callable[[UploadBook], _Result]) -> _Result | None:
        """Look into the book or write to it; what goes wrong with it costs one more upload."""
        if self._book is None:
            return None
        try:
            return await asyncio.to_thread(work, self._book)
        except LocalFault as error:
            _log.warning("the list of uploads cannot be used: %s", error)
            return None


def opened_book(path: Path) -> UploadBook | None:
    """Open the list of uploads; None, and a line in the log, where it cannot be used.

    A damaged one is kept aside and begun anew: it says only what need not be uploaded again.
    """
    try:
        return UploadBook.renewed(path)
    except LocalFault as error:
        _log.warning("the list of uploads cannot be opened: %s", error)
        return None


def needs_delivery(job: Job) -> bool:
    """Tell whether anything has to be uploaded for a job before it is sent."""
    return bool(job.references) and bool(_named(job, json.loads(job.request)))


def _named(job: Job, body: object) -> list[int]:
    """Return the references that a body names and the job has."""
    return sorted(each for each in named_in(body) if each < len(job.references))


def named_in(body: object) -> frozenset[int]:
    """Return which references a body names, by their numbers."""
    match body:
        case str():
            found = _PLACEHOLDER.fullmatch(body)
            return frozenset() if found is None else frozenset({int(found[1])})
        case dict():
            parts = (value for key, value in body.items() if key not in _WRITTEN)
            return frozenset[int]().union(*map(named_in, parts))
        case list():
            return frozenset[int]().union(*map(named_in, body))
        case _:
            return frozenset()


def _filled(body: object, addresses: Mapping[int, str]) -> object:
    match body:
        case str():
            found = _PLACEHOLDER.fullmatch(body)
            return body if found is None else addresses.get(int(found[1]), body)
        case dict():
            return {
                key: value if key in _WRITTEN else _filled(value, addresses)
                for key, value in body.items()
            }
        case list():
            return [_filled(each, addresses) for each in body]
        case _:
            return body


def _content_of(file: Path) -> str:
    try:
        return digest_of_file(file)
    except OSError as error:
        raise LocalFault(
            say(
                "“{name}” cannot be read ({why}); nothing was sent or charged; put it back, or take"
                " it off the scene.",
                name=file.name,
                why=error.strerror or error,
            )
        ) from error
