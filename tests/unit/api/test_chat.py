"""Chat over real HTTP: three shapes, errors before choices, and what broken answers prove."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.api.chat import Chat, WriterRefused, own_writer
from desktop_app.api.patience import Patience
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import (
    Billed,
    InvalidInput,
    KeyRefused,
    NotEnoughCredits,
    OutcomeUnknown,
    RateLimited,
    Reason,
    RequestRefused,
    ServicePaused,
    ServiceUnreachable,
    TakewrightError,
)
from desktop_app.domain.secret import Secret
from desktop_app.domain.writers import Message, Shape, Usage, Writer, WriterId
from desktop_app.paths import resources
from desktop_app.storage.writers import load_writers
from tests.fakes.scripted_server import DROP, Exchange, Reply, ScriptedServer, page

KEY = "sk-test-0123456789abcdef0123456789abcdef"
PATH = "/gemini-3.1-pro/v1/chat/completions"
GEMINI = Writer(
    WriterId("gemini"), "Gemini", PATH, Shape.COMPLETIONS,
    options={"include_thoughts": False, "reasoning_effort": "low"},
)  # fmt: skip
CODEX = Writer(WriterId("sol"), "Sol", "/codex/v1/responses", Shape.RESPONSES, "gpt-5-6-sol")
CLAUDE = Writer(
    WriterId("claude"), "Claude", "/claude/v1/messages", Shape.MESSAGES, "claude-sonnet-4-6"
)
ASKED = [Message("system", "You write."), Message("user", "A harbour")]


@pytest.fixture
async def chat(server: ScriptedServer) -> AsyncIterator[Chat]:
    made = Chat(Secret(KEY), server.url, patience=Patience(answer=0.3, deadline=0.6))
    yield made
    await made.aclose()


def said(text: str = "pong", end: str = "stop", **more: object) -> Reply:
    message = {"content": text, "role": "assistant"}
    choice = {"finish_reason": end, "index": 0, "message": message}
    return body({"choices": [choice], "credits_consumed": 0.01, "id": "chatcmpl-1", **more})


def body(value: object, status: int = 200) -> Reply:
    headers = {"Content-Type": "application/json;charset=utf-8"}
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), headers)


async def test_chat_completions_as_recorded(server: ScriptedServer, chat: Chat) -> None:
    usage = {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15}
    server.script("POST", PATH, said(usage=usage))
    reply = await chat.ask(GEMINI, ASKED)
    assert (reply.text, reply.credits, reply.usage) == ("pong", Credits(10), Usage(12, 3))
    assert server.seen[0].json() == {
        "messages": [
            {"role": "system", "content": "You write."},
            {"role": "user", "content": "A harbour"},
        ],
        "stream": False,
        "include_thoughts": False,
        "reasoning_effort": "low",
    }
    assert server.seen[0].headers["authorization"] == f"Bearer {KEY}"


async def test_the_responses_api(server: ScriptedServer, chat: Chat) -> None:
    parts = [{"type": "output_text", "text": "One "}, {"type": "output_text", "text": "two"}]
    output = [{"type": "reasoning", "summary": []}, {"type": "message", "content": parts}]
    answer = {"output": output, "credits_consumed": 0.93, "status": "completed"}
    server.script("POST", CODEX.path, body(answer))
    reply = await chat.ask(CODEX, ASKED)
    assert (reply.text, reply.credits) == ("One two", Credits(930))
    sent = server.seen[0].json()
    assert (sent["model"], sent["stream"]) == ("gpt-5-6-sol", False)
    assert sent["input"] == [
        {"role": "system", "content": "You write."},
        {"role": "user", "content": "A harbour"},
    ]


async def test_messages_as_recorded(
    server: ScriptedServer, chat: Chat, exchanges: dict[str, Exchange]
) -> None:
    recorded = exchanges["claude messages"]
    answer = Reply(200, recorded.response_raw.encode(), {"Content-Type": "text/plain"})
    server.script("POST", CLAUDE.path, answer)
    reply = await chat.ask(CLAUDE, ASKED)
    assert reply.text.startswith("Hello! I hope you're having a wonderful day!")
    assert (reply.credits, reply.usage) == (Credits(20), Usage(13, 17))
    sent = server.seen[0].json()
    assert sent["system"] == "You write."
    assert sent["messages"] == [{"role": "user", "content": "A harbour"}]


async def test_the_recorded_refusal_of_a_key_comes_before_choices(
    server: ScriptedServer, chat: Chat, exchanges: dict[str, Exchange]
) -> None:
    recorded = exchanges["401 over HTTP 200 (chat endpoint)"]
    server.script("POST", PATH, Reply(200, recorded.response_raw.encode()))
    with pytest.raises(KeyRefused, match="nothing was charged"):
        await chat.ask(GEMINI, ASKED)


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (body({"code": 402, "msg": "Credits insufficient"}), NotEnoughCredits, "nothing was ch"),
        (body({"code": 429, "msg": "Your call frequency is too high."}), RateLimited, "fewer"),
        (body({"code": 455, "msg": "maintenance"}), ServicePaused, "maintenance"),
        (body({"code": 500, "msg": "This interface is temporarily paused."}), RequestRefused,
         "choose another writer"),
        (body({"code": 422, "msg": "messages is required"}), RequestRefused, "messages is requ"),
        (body({"code": 500, "msg": "Internal Error"}), OutcomeUnknown, "Internal Error"),
        (page(502), OutcomeUnknown, "a web page"),
        (page(200), OutcomeUnknown, "a web page"),
        (page(404), RequestRefused, "no chat service at this address"),
        (Reply(200, b"{\"choices\": ["), OutcomeUnknown, "no answer of a writer"),
        (Reply(200, b""), OutcomeUnknown, "may have been charged"),
        (Reply(200, b"{}", delay=5), OutcomeUnknown, "said nothing for"),
        (DROP, OutcomeUnknown, "broke before the writer answered"),
        (body({"error": {"message": "Incorrect API key", "code": "invalid_api_key"}}, 401),
         KeyRefused, "key"),
        (body({"error": {"message": "out", "type": "insufficient_quota"}}, 429),
         NotEnoughCredits, "not enough credits"),
        (body({"error": {"message": "model 'x' not found"}}, 404), RequestRefused, "another wri"),
        (body({"error": "model \"x\" not found, try pulling it"}, 404), RequestRefused, "another"),
    ],
)  # fmt: skip
async def test_what_is_no_answer_is_one_sentence_that_speaks_of_the_money(
    server: ScriptedServer, chat: Chat, answer: Reply, kind: type[TakewrightError], words: str
) -> None:
    server.script("POST", PATH, answer)
    with pytest.raises(kind, match=words) as caught:
        await chat.ask(GEMINI, ASKED)
    assert type(caught.value) is kind
    assert "charged" in str(caught.value)
    # A chat request is paid: nothing sends it again by itself.
    assert len(server.seen) == 1


async def test_nothing_listens_and_nothing_was_sent(closed_port: int) -> None:
    chat = Chat(None, f"http://127.0.0.1:{closed_port}")
    with pytest.raises(ServiceUnreachable, match="nothing was sent or charged"):
        await chat.ask(GEMINI, ASKED)
    await chat.aclose()


async def test_refusals_say_what_they_cost(server: ScriptedServer, chat: Chat) -> None:
    unsaid = {"finish_reason": "stop", "message": {"content": None, "refusal": "I can't."}}
    server.script(
        "POST", PATH, said("", "content_filter"), body({"choices": [unsaid]}),
        said("no", "content_filter", credits_consumed=0),
    )  # fmt: skip
    for billed, words in (
        (Billed.YES, "it cost 0.01 credits"),
        (Billed.UNKNOWN, "“I can't”"),
        (Billed.NO, "nothing was charged"),
    ):
        with pytest.raises(WriterRefused, match=words) as caught:
            await chat.ask(GEMINI, ASKED)
        assert (caught.value.billed, caught.value.reason) == (billed, Reason.MODERATION)


@pytest.mark.parametrize(
    ("writer", "answer"),
    [
        (GEMINI, {"choices": [{"finish_reason": "length", "message": {"content": "Half"}}]}),
        (CODEX, {"output": [{"type": "message", "content": [{"type": "output_text",
          "text": "Half"}]}], "incomplete_details": {"reason": "max_output_tokens"}}),
        (CLAUDE, {"content": [{"type": "text", "text": "Half"}], "stop_reason": "max_tokens"}),
    ],
)  # fmt: skip
async def test_a_cut_answer_is_known_as_one(
    server: ScriptedServer, chat: Chat, writer: Writer, answer: object
) -> None:
    server.script("POST", writer.path, body(answer))
    reply = await chat.ask(writer, ASKED)
    assert (reply.text, reply.is_cut) == ("Half", True)


def events(*values: object, done: bool = True) -> Reply:
    lines = [f"data: {json.dumps(each)}\n\n" for each in values]
    text = "".join(lines) + ("data: [DONE]\n\n" if done else "")
    return Reply(200, text.encode(), {"Content-Type": "text/event-stream"})


@pytest.mark.parametrize(
    ("writer", "answer"),
    [
        (GEMINI, events({"choices": [{"delta": {"content": "A "}}]},
                        {"choices": [{"delta": {"content": "boat"}, "finish_reason": "stop"}]},
                        {"choices": [], "credits_consumed": 0.2})),
        (CODEX, events({"type": "response.output_text.delta", "delta": "A "},
                       {"type": "response.completed", "credits_consumed": 0.2, "response": {
                        "output": [{"type": "message", "content": [
                            {"type": "output_text", "text": "A boat"}]}]}}, done=False)),
        (CLAUDE, events({"type": "content_block_delta", "delta": {"text": "A boat"}},
                        {"type": "message_delta", "delta": {"stop_reason": "end_turn"},
                         "credits_consumed": 0.2}, {"type": "message_stop"}, done=False)),
    ],
)  # fmt: skip
async def test_a_stream_that_was_not_asked_for_is_read_all_the_same(
    server: ScriptedServer, chat: Chat, writer: Writer, answer: Reply
) -> None:
    server.script("POST", writer.path, answer)
    reply = await chat.ask(writer, ASKED)
    assert (reply.text, reply.credits, reply.is_cut) == ("A boat", Credits(200), False)


async def test_a_stream_that_breaks_off_is_a_cut_answer(server: ScriptedServer, chat: Chat) -> None:
    broken = events({"choices": [{"delta": {"content": "A bo"}}]}, done=False)
    server.script("POST", PATH, broken)
    reply = await chat.ask(GEMINI, ASKED)
    assert (reply.text, reply.is_cut) == ("A bo", True)


@pytest.mark.parametrize(
    ("address", "asked_at"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1/chat/completions"),
        ("http://localhost:11434/v1/", "http://localhost:11434/v1/chat/completions"),
        ("https://ai.example/v1/chat/completions", "https://ai.example/v1/chat/completions"),
    ],
)
def test_an_own_address_may_be_a_base_or_whole(address: str, asked_at: str) -> None:
    base, writer = own_writer(address, "llama3.3", "Mine")
    assert base + writer.path == asked_at
    assert writer.tariff is None


@pytest.mark.parametrize(("address", "model"), [("http://ai.example/v1", "x"), ("", "x"),
                                                ("https://ai.example", " ")])  # fmt: skip
def test_an_own_address_must_be_safe_and_name_a_model(address: str, model: str) -> None:
    with pytest.raises(InvalidInput, match="nothing was"):
        own_writer(address, model, "Mine")


async def test_this_computer_s_own_service_needs_no_key(server: ScriptedServer) -> None:
    base, writer = own_writer(server.url, "llama3.3", "Mine")
    server.script("POST", "/v1/chat/completions", said("hello"))
    chat = Chat(None, base)
    assert (await chat.ask(writer, ASKED)).text == "hello"
    await chat.aclose()
    assert "authorization" not in server.seen[0].headers
    assert server.seen[0].json()["model"] == "llama3.3"


def test_the_shipped_writers_are_sound() -> None:
    writers = load_writers(resources() / "writers.json")
    shapes = {writer.shape for writer in writers.all}
    assert shapes == set(Shape)
    assert any(writer.tariff is not None for writer in writers.all)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"path": "no slash"}, "path"), ({"id": "own"}, "id"), ({"colour": 1}, "colour"),
     ({"tariff": {"read": "x", "written": "1", "as_of": "2026-10-01"}}, "tariff")],
)  # fmt: skip
def test_a_wrong_entry_is_told_by_name(
    tmp_path: Path, change: dict[str, object], words: str
) -> None:
    entry = {"id": "a", "title": "A", "path": "/a/v1", "shape": "chat-completions", "tariff": None}
    file = tmp_path / "writers.json"
    file.write_text(json.dumps({"schema": 1, "writers": [entry | change]}))
    with pytest.raises(TakewrightError, match=words):
        load_writers(file)
