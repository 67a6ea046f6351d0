"""Fetch a finished clip: streamed, resumed, bounded, durable, and without the key.

Only where a service keeps its files behind the key is it sent, and then to that service alone.

DownloadFailed              the file cannot be had this way; it is paid for
└── LinkExpired             the link is over: renew it through download-url and go on
"""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

import httpx

from desktop_app.api.address import fetch_fault, host_of
from desktop_app.api.partfile import Mark, PartFile, free_space
from desktop_app.api.patience import LONGEST_RETRY_AFTER, Patience, jittered, retry_after_seconds
from desktop_app.api.wire import MAY_BE_SENT, NEVER_SENT, Wire
from desktop_app.domain.problems import (
    Billed,
    LocalFault,
    Reason,
    ServiceError,
    ServiceUnreachable,
)
from desktop_app.domain.sentence import Figure, say

LARGEST_FILE = 8 * 2**30
MOST_REDIRECTS = 5
MOST_TRIES = 200
"""However often a connection makes a little progress and breaks, it ends some time."""

_WRITE_SIZE = 256 * 2**10
_EXPIRED = frozenset({403, 404, 410})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_NOW = frozenset({408, 425, 429, 500, 502, 503, 504})
_RANGE = re.compile(r"bytes (?:(\d{1,18})-(\d{1,18})|\*)/(\d{1,18}|\*)")

Progress = Callable[[int, int | None], None]
P = ParamSpec("P")
T = TypeVar("T")


class DownloadFailed(ServiceError):
    """The file cannot be had in this way; the take is paid for and can be fetched again."""

    reason = Reason.PROVIDER_FAULT
    billed = Billed.YES


class LinkExpired(DownloadFailed):
    """The link is over (403, 404, 410); a fresh one comes from `KieJobs.download_url`."""


class _Broken(Exception):
    """This try ended early; the next one goes on from where it stood."""

    def __init__(self, why: str, wait: float = 0.0) -> None:
        super().__init__(why)
        self.wait = wait


class _Unlike(Exception):
    """The answer does not continue what has arrived; the next try starts from nothing."""


@dataclass(frozen=True, slots=True)
class Head:
    """What an answer's headers promise: bytes from `start` on of the file that `mark` names."""

    start: int
    mark: Mark


class Downloads:
    """Fetches files; `largest` bounds one in bytes, `free` tells the room on a folder's disk."""

    def __init__(
        self,
        wire: Wire,
        patience: Patience,
        *,
        largest: int = LARGEST_FILE,
        free: Callable[[Path], int] = free_space,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        authorize: Callable[[str], Mapping[str, str]] = lambda url: {},
    ) -> None:
        """Make it; `authorize` gives the headers for an address where the file needs a key."""
        self._authorize = authorize
        self._wire = wire
        self._patience = patience
        self._largest = largest
        self._free = free
        self._sleep = sleep
        self._chance = chance

    async def fetch(self, url: str, to: Path, on_progress: Progress | None = None) -> None:
        """Bring the file to `to`, which exists only when whole and on the disk's own ground.

        `on_progress(bytes so far, bytes in all or None)`. Raises LinkExpired, DownloadFailed,
        ServiceUnreachable, DiskFull or LocalFault; what has arrived stays in `<name>.part`.
        """
        part = PartFile(to, self._free)
        try:
            await _in_thread(part.open)
            await self._until_whole(url, part, on_progress or _unheard)
            await _in_thread(part.finish)
        finally:
            await _in_thread(part.close)

    async def _until_whole(self, url: str, part: PartFile, on_progress: Progress) -> None:
        idle = unlike = 0
        for _ in range(MOST_TRIES):
            if part.is_whole:
                return
            before, wait = part.size, 0.0
            try:
                await self._one_try(url, part, on_progress)
            except _Broken as error:
                trouble, wait = error, error.wait
            except _Unlike as error:
                unlike += 1
                if unlike > 2:
                    raise _misfit(error, part) from error
                await _in_thread(part.begin, Mark())
                continue
            else:
                return
            idle = 1 if part.size > before else idle + 1
            if idle > len(self._patience.resume):
                raise _gave_up(url, trouble) from trouble
            gap = jittered(self._patience.resume[idle - 1], self._chance())
            await self._sleep(max(gap, wait))
        raise _gave_up(url, _Broken(say("the connection keeps breaking")))

    async def _one_try(self, url: str, part: PartFile, on_progress: Progress) -> None:
        async with self._response(url, part) as response:
            head = read_head(response.status_code, response.headers, part)
            if head is None:
                return
            if head.mark.length is not None and head.mark.length > self._largest:
                raise _too_large(self._largest)
            chunks = response.aiter_bytes()
            first = await anext(chunks, b"")
            _refuse_pages(response, first)
            await _in_thread(_place, part, head)
            await self._write(first, chunks, part, on_progress)
        if part.size == 0:
            raise _Broken(say("the file is empty"))
        if part.mark.length is not None and part.size < part.mark.length:
            raise _Broken(say("the file ended early"))

    async def _write(
        self, first: bytes, chunks: AsyncIterator[bytes], part: PartFile, on_progress: Progress
    ) -> None:
        waiting, ended = bytearray(first), False
        try:
            self._check_sum(part, waiting)
            async for chunk in chunks:
                waiting += chunk
                self._check_sum(part, waiting)
                if len(waiting) >= _WRITE_SIZE:
                    await _flush(waiting, part, on_progress)
            ended = True
        finally:
            # Also when the connection broke or the job was cancelled: these bytes are good. A
            # disk fault then must not take the place of what ended the try.
            with nullcontext() if ended else suppress(LocalFault):
                await _flush(waiting, part, on_progress)

    def _check_sum(self, part: PartFile, waiting: bytearray) -> None:
        arrived = part.size + len(waiting)
        if part.mark.length is not None and arrived > part.mark.length:
            waiting.clear()
            raise _Unlike(say("it is longer than the service said"))
        if arrived > self._largest:
            waiting.clear()
            raise _too_large(self._largest)

    @asynccontextmanager
    async def _response(self, url: str, part: PartFile) -> AsyncIterator[httpx.Response]:
        """Open the answer at the end of a bounded, checked chain of redirects."""
        files = (await self._wire.clients()).files
        headers = request_headers(part)
        came_from: str | None = None
        for _ in range(MOST_REDIRECTS + 1):
            fault = fetch_fault(url, came_from)
            if fault is not None:
                raise _refused(url, fault)
            with _breaks_told():
                sent = {**headers, **self._authorize(url)}
                async with files.stream(
                    "GET", url, headers=sent, follow_redirects=False
                ) as response:
                    if response.status_code not in _REDIRECTS:
                        yield response
                        return
                    came_from, url = url, _next_url(response)
        raise _refused(
            url,
            say("it was sent on more than {most_redirects} times", most_redirects=MOST_REDIRECTS),
        )


def request_headers(part: PartFile) -> dict[str, str]:
    """Return the headers that ask for what is missing; the API key is not among them."""
    # Compressed, neither the length nor a range would be that of the file.
    headers = {"Accept-Encoding": "identity"}
    if part.is_resumable:
        headers["Range"] = f"bytes={part.size}-"
        validator = part.mark.etag if _is_strong(part.mark.etag) else part.mark.modified
        if validator:
            headers["If-Range"] = validator
    return headers


def read_head(status: int, headers: Mapping[str, str], part: PartFile) -> Head | None:
    """Judge an answer; None says that the file is whole already.

    Raises LinkExpired or DownloadFailed for good, `_Broken` or `_Unlike` for another try.
    """
    if status in _EXPIRED:
        raise LinkExpired(
            say(
                "The link to the clip is no longer valid (HTTP {status}); it is paid "
                "for, and a fresh link can be asked for.",
                status=status,
            )
        )
    if status in _FOR_NOW:
        wait = retry_after_seconds(headers.get("Retry-After"), time.time()) or 0.0
        raise _Broken(say("HTTP {status}", status=status), min(wait, LONGEST_RETRY_AFTER))
    if status == 206:
        return _continued(headers, part)
    if status == 200:
        return Head(0, _mark(headers))
    if status == 416:
        found = _RANGE.fullmatch(headers.get("Content-Range", ""))
        known = part.mark.length in {None, part.size}
        if found is not None and part.size and known and found[3] == str(part.size):
            return None
        raise _Unlike(say("the service has less of it than it said"))
    raise DownloadFailed(
        say(
            "The clip could not be fetched (HTTP {status}); it is paid for; try again later.",
            status=status,
        )
    )


def _continued(headers: Mapping[str, str], part: PartFile) -> Head:
    found = _RANGE.fullmatch(headers.get("Content-Range", ""))
    if found is None or found[1] != str(part.size) or _is_encoded(headers):
        raise _Unlike(say("the service sent another part of it than was asked for"))
    mark = _mark(headers)
    length = part.mark.length if found[3] == "*" else int(found[3])
    if part.mark.length is not None and length != part.mark.length:
        raise _Unlike(say("its length changed"))
    if mark.etag and part.mark.etag and mark.etag != part.mark.etag:
        raise _Unlike(say("it changed at the service"))
    return Head(part.size, Mark(mark.etag or part.mark.etag, mark.modified, length))


def _mark(headers: Mapping[str, str]) -> Mark:
    length = headers.get("Content-Length", "")
    if _is_encoded(headers):
        return Mark()
    known = int(length) if length.isdecimal() and len(length) <= 18 else None
    return Mark(headers.get("ETag", ""), headers.get("Last-Modified", ""), known)


def _is_encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("Content-Encoding", "identity").lower() != "identity"


def _is_strong(etag: str) -> bool:
    return etag.startswith('"')


def _place(part: PartFile, head: Head) -> None:
    if head.start == 0:
        part.begin(head.mark)
    elif head.mark != part.mark:
        part.note(head.mark)
    if head.mark.length is not None:
        part.make_sure_of_room(head.mark.length)


def _refuse_pages(response: httpx.Response, first: bytes) -> None:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    start = first[:256].lstrip().lower()
    if kind == "text/html" or start.startswith((b"<!doctype html", b"<html")):
        raise ServiceUnreachable(
            say(
                "A web page came from {host} in place of the clip, perhaps a network's "
                "sign-in page; the clip is paid for and safe; sign in to the network and "
                "try again.",
                host=response.url.host,
            )
        )
    if kind in {"application/json", "text/plain", "text/xml", "application/xml"}:
        raise DownloadFailed(
            say(
                "The service sent a message in place of the clip; it is paid for; try again later."
            ),
            detail=first[:500].decode("utf-8", "replace"),
        )


def _next_url(response: httpx.Response) -> str:
    if response.next_request is None:
        raise _refused(str(response.url), say("it was sent on to no address"))
    return str(response.next_request.url)


@contextmanager
def _breaks_told() -> Iterator[None]:
    try:
        yield
    except NEVER_SENT as error:
        raise _Broken(say("no connection")) from error
    except MAY_BE_SENT as error:
        why = (
            say("it stalled")
            if isinstance(error, httpx.TimeoutException)
            else say("the connection broke")
        )
        raise _Broken(why) from error


def _gave_up(url: str, trouble: _Broken) -> ServiceError:
    return ServiceUnreachable(
        say(
            "The clip could not be fetched from {host} ({trouble}); it is paid for and "
            "nothing is lost; fetching goes on where it stopped when you try again.",
            host=host_of(url),
            trouble=trouble,
        ),
        detail=repr(trouble.__cause__ or trouble),
    )


def _misfit(trouble: _Unlike, part: PartFile) -> DownloadFailed:
    return DownloadFailed(
        say(
            "The clip could not be fetched whole ({trouble}); it is paid for and can be "
            "fetched again later.",
            trouble=trouble,
        ),
        detail=f"{part.size} bytes, {part.mark.length} announced",
    )


def _too_large(largest: int) -> DownloadFailed:
    return DownloadFailed(
        say(
            "The file is larger than {largest} GiB, which no clip is, so it was not "
            "fetched; it is paid for and still at the service; get it from its site.",
            largest=Figure(largest / 2**30, 0),
        )
    )


def _refused(url: str, fault: str) -> DownloadFailed:
    return DownloadFailed(
        say(
            "The clip was not fetched from {host} ({fault}); it is paid for; ask the "
            "service's support with the task id.",
            host=host_of(url),
            fault=fault,
        )
    )


async def _flush(waiting: bytearray, part: PartFile, on_progress: Progress) -> None:
    if waiting:
        data = bytes(waiting)
        waiting.clear()
        await _in_thread(part.append, data)
        on_progress(part.size, part.mark.length)


async def _in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run blocking work off the loop; when cancelled, wait for it first: it holds the file."""
    task = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


def _unheard(done: int, total: int | None) -> None:
    """Take progress that nobody asked for."""
