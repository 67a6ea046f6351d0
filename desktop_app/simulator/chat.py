"""The chat endpoints in the recorded shapes: three layouts, HTTP 200 also for errors, credits."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from desktop_app.domain.money import Credits
from desktop_app.domain.writers import Shape, Tariff, Writer, Writers, tokens_of
from desktop_app.simulator.order import UNKNOWN_MODEL, Refusal
from desktop_app.simulator.playwright import Playwright, wishes_in
from desktop_app.simulator.service import Endpoint, Guard
from desktop_app.simulator.world import World

UNLISTED: Final = Tariff(Credits(45_000), Credits(225_000), "")
"""What writers cost here whose price the provider does not list."""

_SILENCE: Final = 400.0
_CHUNK: Final = 40
_REFUSED: Final = "I'm sorry, but I can't help with that."
_FAULTS: Final = {
    "error 401": (401, "You do not have access permissions"),
    "error 402": (402, "Credits insufficient : Your current balance isn’t enough to run this"
                       " request. Please top up to continue."),
    "error 429": (429, "Your call frequency is too high. Please try again later."),
    "error 500": (500, "Internal Error, Please try again later."),
}  # fmt: skip


def chat_routes(
    writers: Writers, playwright: Playwright, world: World, guard: Guard
) -> list[Route]:
    """Return the routes of all chat models."""
    desk = _Desk(world, writers, playwright)
    paths = dict.fromkeys(writer.path for writer in writers.all)
    return [Route(path, guard(world, desk.endpoint(path)), methods=["POST"]) for path in paths]


class _Desk:
    """Answers chat requests and takes what they cost."""

    def __init__(self, world: World, writers: Writers, playwright: Playwright) -> None:
        self._world = world
        self._writers = writers
        self._playwright = playwright
        self._count = 0

    def endpoint(self, path: str) -> Endpoint:
        """Return what answers at a path."""

        async def answer(request: Request) -> Response:
            try:
                body = json.loads(await request.body())
            except ValueError as error:
                raise Refusal(500, "Server exception, please try again later") from error
            return await self._answer(path, body)

        return answer

    async def _answer(self, path: str, body: object) -> Response:
        if not isinstance(body, dict):
            raise Refusal(500, "Server exception, please try again later")
        writer = self._writer(path, body)
        messages = _messages(writer.shape, body)
        wishes = wishes_in(messages)
        for wish, (code, text) in _FAULTS.items():
            if wish in wishes:
                raise Refusal(code, text)
        refused = "refusal" in wishes
        text = _REFUSED if refused else self._playwright.answer(messages)
        cost, usage = self._pay(writer, messages, text)
        if "html" in wishes:
            return HTMLResponse("<html><h1>502 Bad Gateway</h1></html>", 502)
        if "silence" in wishes:
            await asyncio.sleep(_SILENCE)
        ended = "refused" if refused else "cut" if "cut" in wishes else "whole"
        if ended == "cut":
            text = text[: len(text) // 2]
        self._count += 1
        told = _told(writer, text, ended, usage, f"{self._count:032x}")
        told["credits_consumed"] = float(cost.as_decimal())
        if "stream" in wishes:
            return _stream(told, text)
        plain = writer.shape is Shape.MESSAGES
        kind = "text/plain" if plain else "application/json;charset=utf-8"
        return Response(json.dumps(told, ensure_ascii=False), media_type=kind)

    def _writer(self, path: str, body: Mapping[str, Any]) -> Writer:
        here = [writer for writer in self._writers.all if writer.path == path]
        name = str(body.get("model") or "")
        found = next((each for each in here if each.model in ("", name)), None)
        if found is None:
            raise Refusal(404, UNKNOWN_MODEL)
        return found

    def _pay(
        self, writer: Writer, messages: Sequence[Mapping[str, str]], text: str
    ) -> tuple[Credits, tuple[int, int]]:
        tariff = writer.tariff or UNLISTED
        read = sum(tokens_of(each["content"]) for each in messages)
        written = tokens_of(text)
        milli = (tariff.read.milli * read + tariff.written.milli * written) / 1_000_000
        # The service tells hundredths of a credit.
        cost = Credits(max(10, round(milli / 10) * 10))
        self._world.pay(cost)
        return cost, (read, written)


def _messages(shape: Shape, body: Mapping[str, Any]) -> list[dict[str, str]]:
    given = body.get("input" if shape is Shape.RESPONSES else "messages")
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    if not isinstance(given, list) or not given:
        raise Refusal(422, "messages is required")
    system = body.get("system")
    told = [{"role": "system", "content": system}] if isinstance(system, str) else []
    return told + [{"role": str(each.get("role")), "content": str(each.get("content"))}
                   for each in given if isinstance(each, dict)]  # fmt: skip


def _told(
    writer: Writer, text: str, ended: str, usage: tuple[int, int], number: str
) -> dict[str, Any]:
    read, written = usage
    match writer.shape:
        case Shape.COMPLETIONS:
            reason = {"whole": "stop", "cut": "length", "refused": "content_filter"}[ended]
            message = {"content": text, "role": "assistant"}
            return {
                "choices": [{"finish_reason": reason, "index": 0, "message": message}],
                "created": 0,
                "id": f"chatcmpl-{number}",
                "object": "chat.completion",
                "usage": {"prompt_tokens": read, "completion_tokens": written,
                          "total_tokens": read + written},
            }  # fmt: skip
        case Shape.RESPONSES:
            kind = "refusal" if ended == "refused" else "output_text"
            part = {"type": kind, "refusal" if ended == "refused" else "text": text}
            cut = {"reason": "max_output_tokens"} if ended == "cut" else None
            return {
                "id": f"resp_{number}",
                "object": "response",
                "model": writer.model,
                "status": "incomplete" if cut else "completed",
                "incomplete_details": cut,
                "output": [{"type": "message", "role": "assistant", "content": [part]}],
                "usage": {"input_tokens": read, "output_tokens": written},
            }
        case Shape.MESSAGES:
            reason = {"whole": "end_turn", "cut": "max_tokens", "refused": "refusal"}[ended]
            return {
                "role": "assistant",
                "usage": {"output_tokens": written, "input_tokens": read},
                "stop_reason": reason,
                "model": writer.model,
                "id": f"msg_{number}",
                "type": "message",
                "content": [{"text": text, "type": "text"}],
            }


def _stream(told: Mapping[str, Any], text: str) -> Response:
    """Return the answer in pieces, as a service does that streams by default."""
    pieces = [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)]
    events: list[object] = [{"choices": [{"delta": {"content": each}}]} for each in pieces]
    end = {"choices": [{"delta": {}, "finish_reason": "stop"}],
           "credits_consumed": told["credits_consumed"]}  # fmt: skip
    lines = [f"data: {json.dumps(each, ensure_ascii=False)}\n\n" for each in (*events, end)]
    return Response("".join(lines) + "data: [DONE]\n\n", media_type="text/event-stream")
