"""The three ways in which chat services lay out requests and answers, streams included.

An answer is read by what is in it, not by what was asked for: a service that streams although it
was told not to, or wraps the answer in its envelope, has answered all the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from desktop_app.api.envelope import as_int, field, parse_json, text_field
from desktop_app.api.records import credits_of
from desktop_app.domain.writers import Message, Reply, Shape, Usage, Writer

MOST_WRITTEN: Final = 16_000
"""Tokens; the Messages API wants to be told how much may be written at most."""

_CUT: Final = frozenset({"length", "max_tokens", "max_output_tokens", "MAX_TOKENS"})
_FILTERED: Final = frozenset({"content_filter", "refusal", "SAFETY", "safety"})
_ENDS: Final = frozenset({"message_stop", "response.completed", "response.incomplete"})


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer as it was read; `refused` when the model would not answer, `text` its words."""

    reply: Reply
    refused: bool = False


def body_of(writer: Writer, messages: Sequence[Message]) -> dict[str, object]:
    """Return the body of a request, which asks for no stream."""
    body: dict[str, object] = {"model": writer.model} if writer.model else {}
    told = [{"role": each.role, "content": each.text} for each in messages]
    match writer.shape:
        case Shape.COMPLETIONS:
            body["messages"] = told
        case Shape.RESPONSES:
            body["input"] = told
        case Shape.MESSAGES:
            system = "\n\n".join(each.text for each in messages if each.role == "system")
            body["messages"] = [each for each in told if each["role"] != "system"]
            body["max_tokens"] = MOST_WRITTEN
            if system:
                body["system"] = system
        case _ as unreachable:
            assert_never(unreachable)
    return {**body, "stream": False, **writer.options}


def parsed(body: bytes) -> Mapping[str, object] | None:
    """Return an answer as an object, its stream put together; None when it is neither."""
    try:
        found = parse_json(body)
    except ValueError:
        return _streamed(body)
    return found if isinstance(found, dict) else None


def reading(answer: Mapping[str, object]) -> Reading | None:
    """Return what a model answered; None when the object is no answer of one."""
    inner = field(answer, "data")
    for each in (answer, inner if isinstance(inner, dict) else {}):
        found = _by_choices(each) or _by_output(each) or _by_content(each)
        if found is not None:
            text, ended, refusal = found
            refused = bool(refusal) or ended in _FILTERED
            cost = credits_of(field(each, "credits_consumed"))
            cost = credits_of(field(answer, "credits_consumed")) if cost is None else cost
            reply = Reply(refusal or text, cost, _usage(each), ended in _CUT)
            return Reading(reply, refused)
    return None


def _by_choices(answer: Mapping[str, object]) -> tuple[str, str, str] | None:
    """Return text, why it ended, and a refusal's words, of chat completions."""
    choices = answer.get("choices")
    if not isinstance(choices, list) or not choices:
        return None
    message = field(choices[0], "message")
    text = _plain(field(message, "content")) or text_field(choices[0], "text")
    return text, text_field(choices[0], "finish_reason"), text_field(message, "refusal")


def _by_output(answer: Mapping[str, object]) -> tuple[str, str, str] | None:
    """Return the same of the Responses API."""
    output = answer.get("output")
    if not isinstance(output, list):
        return None
    said = [each for each in output if text_field(each, "type") == "message"]
    parts = [field(each, "content") for each in said]
    refusals = [
        text_field(part, "refusal")
        for each in parts
        if isinstance(each, list)
        for part in each
        if text_field(part, "type") == "refusal"
    ]
    ended = text_field(field(answer, "incomplete_details"), "reason")
    return "".join(map(_plain, parts)), ended, " ".join(refusals)


def _by_content(answer: Mapping[str, object]) -> tuple[str, str, str] | None:
    """Return the same of the Messages API."""
    content = answer.get("content")
    if not isinstance(content, list):
        return None
    return _plain(content), text_field(answer, "stop_reason"), ""


def _plain(content: object) -> str:
    """Return the text of a message, which comes whole or in parts; thoughts are left out."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return ""
    kinds = ("text", "output_text", "")
    told = (each for each in content if text_field(each, "type") in kinds)
    return "".join(str(field(each, "text") or "") for each in told)


def _usage(answer: Mapping[str, object]) -> Usage | None:
    usage = answer.get("usage")
    read = as_int(field(usage, "prompt_tokens") or field(usage, "input_tokens"))
    written = as_int(field(usage, "completion_tokens") or field(usage, "output_tokens"))
    return None if read is None or written is None else Usage(read, written)


def _streamed(body: bytes) -> Mapping[str, object] | None:
    """Return the answer that the events of a stream add up to; cut off when it has no end."""
    text, ended, refusal, last = "", "", "", False
    found: dict[str, object] = {}
    events = 0
    for event in _events(body):
        events += 1
        kind = text_field(event, "type")
        last = last or kind in _ENDS or kind == "[DONE]"
        whole = field(event, "response")
        if kind in _ENDS and isinstance(whole, dict):
            return {**whole, **_costs(event)}
        found |= _costs(event) | _costs(field(event, "message"))
        text += _delta(event)
        refusal += str(field(field(_choice(event), "delta"), "refusal") or "")
        ended = _end(event) or ended
    if not events:
        return None
    ended = ended or ("stop" if last else "length")
    message = {"content": text, "refusal": refusal}
    return {**found, "choices": [{"message": message, "finish_reason": ended}]}


def _events(body: bytes) -> Iterator[Mapping[str, object]]:
    for line in body.decode(errors="replace").splitlines():
        head, _, data = line.partition(":")
        if head.strip() != "data":
            continue
        if data.strip() == "[DONE]":
            yield {"type": "[DONE]"}
            continue
        try:
            event = parse_json(data)
        except ValueError:
            # The line in which a broken stream ends.
            continue
        if isinstance(event, dict):
            yield event


def _choice(event: object) -> object:
    choices = field(event, "choices")
    return choices[0] if isinstance(choices, list) and choices else None


def _delta(event: object) -> str:
    delta = field(_choice(event), "delta")
    if isinstance(delta, dict):
        return _plain(delta.get("content"))
    delta = field(event, "delta")
    return delta if isinstance(delta, str) else str(field(delta, "text") or "")


def _end(event: object) -> str:
    ended = text_field(_choice(event), "finish_reason")
    return ended or text_field(field(event, "delta"), "stop_reason")


def _costs(event: object) -> dict[str, object]:
    names = ("usage", "credits_consumed", "code", "msg")
    return {name: value for name in names if (value := field(event, name)) is not None}
