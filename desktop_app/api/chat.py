"""Chat models over httpx: one request, one answer, and what a broken one proves.

A chat request is paid and cannot be looked up afterwards: it is never sent twice, and whatever
breaks once it may have been sent is OutcomeUnknown.
"""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Final

import httpx

from desktop_app.api.address import host_of, is_local, service_address
from desktop_app.api.chat_shapes import body_of, parsed, reading
from desktop_app.api.classify import refusal
from desktop_app.api.envelope import WEB_PAGE, as_int, field, text_field
from desktop_app.api.patience import Patience
from desktop_app.api.wire import Received, Wire, read
from desktop_app.domain.problems import (
    Billed,
    InvalidInput,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServiceError,
    ServicePaused,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say
from desktop_app.domain.writers import OWN, Message, Reply, Shape, Writer

CHAT_PATIENCE: Final = Patience(answer=90.0, deadline=300.0)
"""Scripts were recorded to take 8 to 37 s; without a stream nothing comes before all is written."""

COMPLETIONS_PATH: Final = "/chat/completions"

_LONGEST_QUOTE: Final = 160


class WriterRefused(RequestRefused):
    """The model would not write this; `reply` holds its words, and what they cost."""

    reason = Reason.MODERATION

    def __init__(self, sentence: str, reply: Reply, *, billed: Billed, detail: str = "") -> None:
        super().__init__(sentence, detail=detail)
        self.reply = reply
        self.billed = billed


class Chat:
    """The chat models at one address.

    `address` is https, or http on this computer, where no key is needed.
    """

    def __init__(
        self,
        key: Secret | None,
        address: str,
        *,
        client: httpx.AsyncClient | None = None,
        patience: Patience = CHAT_PATIENCE,
    ) -> None:
        self.address = service_address(address)
        self._patience = patience
        self._wire = Wire(key, patience, client, needs_key=not is_local(self.address))

    async def ask(self, writer: Writer, messages: Sequence[Message]) -> Reply:
        """Send a paid request once and return what was written, perhaps cut off or nothing.

        Raises KeyRefused, NotEnoughCredits, RateLimited, ServicePaused, RequestRefused,
        ServiceUnreachable (nothing was charged), WriterRefused (it says what it cost),
        OutcomeUnknown (perhaps charged).
        """
        content = _encoded(body_of(writer, messages))
        try:
            received = await self._wire.deliver(self.address + writer.path, content)
        except OutcomeUnknown as error:
            raise self._unanswered(error) from error
        return _reply(received)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()

    def _unanswered(self, error: OutcomeUnknown) -> OutcomeUnknown:
        silent = isinstance(error.__cause__, httpx.TimeoutException | asyncio.TimeoutError)
        host = host_of(self.address)
        if silent:
            sentence = say(
                "The writer at {host} said nothing for {seconds} s, so the request may have been"
                " charged; it is not sent again by itself; writing again may cost once more.",
                host=host,
                seconds=round(self._patience.answer),
            )
        else:
            sentence = say(
                "The connection to {host} broke before the writer answered, so the request may"
                " have been charged; it is not sent again by itself; writing again may cost once"
                " more.",
                host=host,
            )
        return OutcomeUnknown(sentence, detail=error.detail)


def own_writer(address: str, model: str, title: str) -> tuple[str, Writer]:
    """Return where an OpenAI-compatible service is asked, and the writer there.

    `address` may be the service's base (`http://localhost:11434/v1`) or the whole address of its
    chat completions. Raises InvalidInput.
    """
    base = service_address(address.strip())
    base = base.removesuffix(COMPLETIONS_PATH)
    if not model.strip():
        raise InvalidInput(
            say(
                "The writer at your own address needs the name of a model; nothing was sent; enter"
                " it in Settings."
            )
        )
    path = COMPLETIONS_PATH
    if "/" not in base.partition("://")[2]:
        path = f"/v1{path}"
    return base, Writer(OWN, title, path, Shape.COMPLETIONS, model.strip())


def _encoded(body: Mapping[str, object]) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        raise InvalidInput(
            say(
                "The text holds a character that cannot be sent; nothing was sent or charged;"
                " type it again."
            )
        ) from error


def _reply(received: Received) -> Reply:
    """Return an answer that is one; errors come before it, as the service sends them with 200."""
    answer = parsed(received.body)
    if answer is None:
        raise _unreadable(received)
    code = as_int(answer.get("code"))
    if code is not None and code != 200:
        text = text_field(answer, "msg", "message")
        raise _refused(code, text, received.retry_after)
    fault = field(answer, "error")
    if fault:
        raise _fault_of(received, fault)
    found = reading(answer)
    if found is None:
        if received.status >= 400:
            raise _refused(received.status, text_field(answer, "detail"), received.retry_after)
        raise _unreadable(received)
    if found.refused:
        raise _would_not(found.reply)
    return found.reply


def _fault_of(received: Received, fault: object) -> ServiceError:
    """Return the error in an answer that says so in OpenAI's way, with a status of its own."""
    words = fault if isinstance(fault, str) else text_field(fault, "message")
    kind = f"{text_field(fault, 'code')} {text_field(fault, 'type')}"
    status = received.status if received.status >= 400 else as_int(field(fault, "code")) or 500
    if "insufficient_quota" in kind:
        status = 402
    elif "invalid_api_key" in kind or "authentication" in kind:
        status = 401
    elif "content_filter" in kind or "content_policy" in kind:
        words = f"content policy: {words}"
    return _refused(status, words, received.retry_after)


def _refused(code: int, text: str, retry_after: float | None) -> ServiceError:
    """Return what a refusal means for a writer, by the code's and the words' meaning."""
    verdict, detail = refusal(code, text), f"code {code}: {text}"
    if not verdict.decided:
        return OutcomeUnknown(
            say(
                "The writer's service failed{said}, so the request may have been charged; it is"
                " not sent again by itself; writing again may cost once more.",
                said=_said(text),
            ),
            detail=detail,
        )
    match verdict.reason:
        case Reason.BAD_KEY:
            return KeyRefused(verdict.sentence(Billed.NO), detail=detail)
        case Reason.NO_CREDITS:
            sentence = say(
                "There are not enough credits for the writer; nothing was charged; top up at the"
                " service and write again."
            )
            return NotEnoughCredits(sentence, detail=detail)
        case Reason.RATE_LIMITED:
            sentence = say(
                "The writer's service asks for fewer requests; nothing was charged; wait a minute"
                " and write again."
            )
            return RateLimited(sentence, retry_after=retry_after, detail=detail)
        case Reason.MAINTENANCE:
            return ServicePaused(verdict.sentence(Billed.NO), detail=detail)
        case Reason.MODEL_UNAVAILABLE:
            sentence = say(
                "The service does not offer this writer now; nothing was charged; choose another"
                " writer."
            )
            return RequestRefused(sentence, reason=verdict.reason, detail=detail)
        case Reason.MODERATION:
            return _would_not(Reply(text), Billed.NO, detail)
        case _:
            sentence = say(
                "The writer's service refused the request{said}; nothing was charged; choose"
                " another writer or change the text.",
                said=_said(text),
            )
            return RequestRefused(sentence, detail=detail)


def _would_not(reply: Reply, billed: Billed | None = None, detail: str = "") -> WriterRefused:
    cost = reply.credits
    if billed is None:
        billed = Billed.UNKNOWN if cost is None else Billed.YES if cost.milli else Billed.NO
    said = _said(reply.text)
    match billed:
        case Billed.YES:
            told = say(
                "The writer would not write this{said}; it cost {credits} credits; put it in other"
                " words or choose another writer.",
                said=said,
                credits=cost,
            )
        case Billed.NO:
            told = say(
                "The writer would not write this{said}; nothing was charged; put it in other words"
                " or choose another writer.",
                said=said,
            )
        case _:
            told = say(
                "The writer would not write this{said}; it may have been charged; put it in other"
                " words or choose another writer.",
                said=said,
            )
    return WriterRefused(told, reply, billed=billed, detail=detail)


def _unreadable(received: Received) -> ServiceError:
    """Return the error for what is no answer of a chat service at all."""
    answer = read(received)
    if answer.code in {401, 429}:
        return _refused(answer.code, answer.text, received.retry_after)
    if received.status in {404, 405}:
        sentence = say(
            "There is no chat service at this address; nothing was charged; check the writer's"
            " address in Settings."
        )
        return RequestRefused(sentence, detail=answer.detail)
    what = WEB_PAGE if answer.text == WEB_PAGE else say("something that is no answer of a writer")
    return OutcomeUnknown(
        say(
            "The writer's service answered with {what}, so the request may have been charged; it"
            " is not sent again by itself; writing again may cost once more.",
            what=what,
        ),
        detail=answer.detail,
    )


def _said(text: str) -> str:
    words = " ".join(text.split()).rstrip(".!")
    if len(words) > _LONGEST_QUOTE:
        words = words[: _LONGEST_QUOTE - 1] + "…"
    return say(" (“{words}”)", words=words) if words else ""
