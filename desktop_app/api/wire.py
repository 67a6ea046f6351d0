"""One exchange with the service over httpx, and what a broken one proves.

A failure before a connection stood proves that nothing was taken (ServiceUnreachable). Anything
later proves nothing (OutcomeUnknown): bytes may have left, and the service has no idempotency key.
"""

import asyncio
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass

import anyio
import httpx

from desktop_app import __version__
from desktop_app.api.address import host_of
from desktop_app.api.envelope import Answer, read_answer
from desktop_app.api.patience import Patience, date_seconds, retry_after_seconds
from desktop_app.domain.problems import KeyRefused, OutcomeUnknown, ServiceUnreachable
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say

LARGEST_ANSWER = 16 * 2**20
"""Bytes; the longest real answer (the model list) is well under 1 MB."""

NEVER_SENT = (
    # Refused, no such name, no route, or TLS not agreed: before the first byte of the request.
    httpx.ConnectError,
    httpx.ConnectTimeout,
    # Waited for a place in our own pool.
    httpx.PoolTimeout,
    # The proxy did not open the tunnel.
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
MAY_BE_SENT = (
    # ReadTimeout, ReadError, RemoteProtocolError: sent whole, the answer is missing or broken.
    # WriteTimeout, WriteError: sent in part; a server may act on what it has. CloseError and
    # LocalProtocolError come from the same stretch. DecodingError: it answered, unreadably.
    httpx.HTTPError,
    httpx.StreamError,
    httpx.InvalidURL,
    # TLS and socket faults that httpx lets through, and the deadline's TimeoutError.
    OSError,
)

NO_KEY = say(
    "There is no API key yet, so nothing was sent or charged; add one in Settings or set"
    " KIE_API_KEY."
)

_LOOPBACK: Mapping[str, None] = {
    # A proxy of the environment cannot reach this computer's own services.
    "all://localhost": None,
    "all://127.0.0.1": None,
    "all://[::1]": None,
}


class WrongSetup(ServiceUnreachable):
    """No connection can stand as this computer is set up; trying again is no use."""


@dataclass(frozen=True, slots=True)
class Clients:
    """`submissions` never reuses a connection; `readings` does; `files` carries no key."""

    submissions: httpx.AsyncClient
    readings: httpx.AsyncClient
    files: httpx.AsyncClient


@dataclass(frozen=True, slots=True)
class Received:
    """An answer as it came, the key taken out; `retry_after` in seconds."""

    status: int
    body: bytes
    retry_after: float | None = None


def read(received: Received) -> Answer:
    """Return what came as the service's envelope."""
    return read_answer(received.status, received.body, received.retry_after)


class Wire:
    """The connections of one account; `needs_key` is False for a service that wants none.

    `understand` reads what came as an Answer, `missing` is said where a key is needed and none is
    there.
    """

    def __init__(
        self,
        key: Secret | None,
        patience: Patience,
        client: httpx.AsyncClient | None = None,
        now: Callable[[], float] = time.time,
        *,
        needs_key: bool = True,
        understand: Callable[[Received], Answer] = read,
        missing: str = NO_KEY,
    ) -> None:
        self._key = key
        self._needs_key = needs_key
        self._patience = patience
        self._now = now
        self._understand = understand
        self._missing = missing
        self._given = client
        # Seconds by which the service's clock is ahead of ours, as its last answer told.
        self.clock_ahead = 0.0
        self._clients = None if client is None else Clients(client, client, client)
        self._opening = asyncio.Lock()

    async def submit(
        self, url: str, content: bytes, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """POST once, on a connection of its own; raises ServiceUnreachable or OutcomeUnknown.

        A connection kept alive may have been closed by the server just now; a request that meets
        this fails in a way that does not tell whether it was taken. A fresh one cannot.
        """
        return self._understand(await self.deliver(url, content, headers))

    async def deliver(
        self, url: str, content: bytes, headers: Mapping[str, str] | None = None
    ) -> Received:
        """POST once as `submit` does, and return what came, whatever it is."""
        clients = await self.clients()
        return await self._exchange(clients.submissions, "POST", url, content, headers)

    async def ask(
        self,
        method: str,
        url: str,
        content: bytes | AsyncIterator[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a request that may be repeated; raises ServiceUnreachable or OutcomeUnknown."""
        clients = await self.clients()
        received = await self._exchange(clients.readings, method, url, content, headers)
        return self._understand(received)

    async def ask_openly(self, method: str, url: str, content: bytes | None = None) -> Answer:
        """Send a request that needs no key, without it; raises as `ask`."""
        clients = await self.clients()
        received = await self._exchange(clients.readings, method, url, content, openly=True)
        return self._understand(received)

    async def clients(self) -> Clients:
        """Return the clients, made on first use."""
        async with self._opening:
            if self._clients is None:
                # Reading the certificates takes 20 to 60 ms, too long for the loop's thread.
                self._clients = await asyncio.to_thread(_make_clients, self._patience)
            return self._clients

    async def aclose(self) -> None:
        """Close the connections; a client that was given stays its giver's."""
        clients, self._clients = self._clients, None
        if clients is not None and self._given is None:
            for each in (clients.submissions, clients.readings, clients.files):
                await each.aclose()

    async def _exchange(
        self,
        client: httpx.AsyncClient,
        method: str,
        url: str,
        content: bytes | AsyncIterator[bytes] | None,
        headers: Mapping[str, str] | None = None,
        *,
        openly: bool = False,
    ) -> Received:
        sent = {"Content-Type": "application/json"}
        if not openly and (self._needs_key or self._key):
            sent["Authorization"] = self.authorization
        sent.update(headers or {})
        # A film on a slow line takes what it takes; silence still ends it.
        deadline = self._patience.deadline if isinstance(content, bytes | None) else None
        try:
            async with (
                asyncio.timeout(deadline),
                client.stream(
                    method, url, content=content, headers=sent, follow_redirects=False
                ) as response,
            ):
                body = await _bounded(response)
        except NEVER_SENT as error:
            raise unreachable(url, error) from error
        except MAY_BE_SENT as error:
            raise _unanswered(url, error) from error
        told = date_seconds(response.headers.get("Date"))
        if told is not None:
            self.clock_ahead = told - self._now()
        wait = retry_after_seconds(response.headers.get("Retry-After"), self._now())
        return Received(response.status_code, self._redacted(body), wait)

    @property
    def authorization(self) -> str:
        """Return the header that carries the key; raises KeyRefused when there is none."""
        return bearer(self._key, self._missing)

    def _redacted(self, body: bytes) -> bytes:
        # An error page may print the request's headers back; the key must not reach a message.
        key = self._key.reveal().encode() if self._key else b""
        return body.replace(key, b"***") if key else body


def bearer(key: Secret | None, missing: str = NO_KEY) -> str:
    """Return the Authorization header; raises KeyRefused for no key or one no service gave out."""
    if not key:
        raise KeyRefused(missing)
    if any(not " " < char < "\x7f" for char in key.reveal()):
        raise KeyRefused(
            say(
                "The API key has a line break, a space or another character that no key "
                "has, so nothing was sent or charged; enter it again in Settings."
            )
        )
    return f"Bearer {key.reveal()}"


def unreachable(url: str, error: Exception) -> ServiceUnreachable:
    """Return the error for a connection that never stood, with the reason in a clause."""
    kind = WrongSetup if _is_untrusted(error) else ServiceUnreachable
    return kind(
        say(
            "Takewright cannot reach {host} ({why}); nothing was sent or charged; check "
            "the network and try again.",
            host=host_of(url),
            why=_why(error),
        ),
        detail=f"{type(error).__name__}: {error}",
    )


def _is_untrusted(error: BaseException) -> bool:
    return any(isinstance(each, ssl.SSLCertVerificationError) for each in _causes(error))


def _unanswered(url: str, error: Exception) -> OutcomeUnknown:
    return OutcomeUnknown(
        say(
            "The connection to {host} broke before an answer came, so the scene may have "
            "been taken and charged; look again before submitting it again.",
            host=host_of(url),
        ),
        detail=f"{type(error).__name__}: {error}",
    )


def _why(error: BaseException) -> str:
    causes = list(_causes(error))
    if _is_untrusted(error):
        return say("its certificate is not trusted")
    if any(isinstance(each, socket.gaierror) for each in causes):
        return say("its name could not be found")
    if any(isinstance(each, ConnectionRefusedError) for each in causes):
        return say("nothing answers there")
    if any(isinstance(each, httpx.TimeoutException) for each in causes):
        return say("no answer in time")
    if any(isinstance(each, httpx.ProxyError) for each in causes):
        return say("the proxy refused")
    return say("no connection")


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if each is None or each in found:
            continue
        found.append(each)
        waiting += [each.__cause__, each.__context__]
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
    return found


async def _bounded(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise httpx.DecodingError(say("the answer is too long"), request=response.request)
    return bytes(body)


def _make_clients(patience: Patience) -> Clients:
    # httpx's way to asyncio is imported when it is first gone: here, not with the first request.
    anyio.run(anyio.sleep, 0)
    try:
        context = httpx.create_ssl_context()
        api = httpx.Timeout(patience.answer, connect=patience.connect)
        files = httpx.Timeout(patience.stall, connect=patience.connect)
        none_kept = httpx.Limits(max_keepalive_connections=0)
        return Clients(
            _client(context, api, none_kept),
            _client(context, api, httpx.Limits(max_keepalive_connections=8)),
            _client(context, files, httpx.Limits(max_keepalive_connections=2)),
        )
    except (ImportError, ValueError, OSError) as error:
        # httpx reads HTTPS_PROXY and SSL_CERT_FILE here and rejects what it cannot use.
        raise WrongSetup(
            say(
                "The proxy or certificate file that the environment names cannot be "
                "used, so nothing was sent or charged; correct HTTPS_PROXY, ALL_PROXY or "
                "SSL_CERT_FILE."
            ),
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _client(
    context: ssl.SSLContext, timeout: httpx.Timeout, limits: httpx.Limits
) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        verify=context,
        timeout=timeout,
        limits=limits,
        mounts=_LOOPBACK,
        headers={"User-Agent": f"Takewright/{__version__}"},
    )
