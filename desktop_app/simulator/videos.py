"""The `/v1/videos` wire over HTTP: real statuses, errors in an envelope, lists in pages."""

import json
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from desktop_app.simulator.order import UNKNOWN_MODEL, Refusal
from desktop_app.simulator.task import Ended, Ending, Task, words_asked
from desktop_app.simulator.uploads import ROOT
from desktop_app.simulator.world import World

LOST_REPLY: Final = "lost reply"
VIDEOS: Final = "videos"
"""The route of the models that this wire serves."""

_PREFIX: Final = "video_"
_LARGEST: Final = 25 * 1024 * 1024
_USUAL_PAGE, _LARGEST_PAGE = 20, 100
_FAULTS: Final[Mapping[Ending, tuple[str, str]]] = {
    Ending.REFUSED: ("moderation_blocked", "Your request was blocked by our moderation system."),
    Ending.FAULT: ("video_generation_failed", "The video could not be generated."),
    Ending.NO_MEDIA: ("invalid_image", "The input reference could not be read."),
}

Endpoint = Callable[[Request], Awaitable[Response]]


class Wrong(Exception):
    """An answer that is an error: HTTP status, and what the envelope holds."""

    def __init__(
        self, status: int, message: str, code: str | None = None, param: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body = {
            "error": {
                "message": message,
                "type": _kind_of(status),
                "param": param,
                "code": code,
            }
        }


def video_routes(world: World) -> list[Route]:
    """Return the routes of the wire."""
    desk = _Desk(world)
    one = "/v1/videos/{video}"
    ways: Sequence[tuple[str, str, Endpoint]] = (
        ("POST", "/v1/videos", desk.create),
        ("GET", "/v1/videos", desk.list_videos),
        ("GET", f"{one}/content", desk.content),
        ("POST", f"{one}/remix", desk.remix),
        ("GET", one, desk.retrieve),
        ("DELETE", one, desk.delete),
        ("GET", "/v1/models", desk.models),
    )
    return [Route(path, _guarded(world, each), methods=[verb]) for verb, path, each in ways]


class _Desk:
    """The endpoints."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def create(self, request: Request) -> Response:
        try:
            async with request.form(max_part_size=_LARGEST) as form:
                fields = await self._fields(form)
        except MultiPartException as error:
            raise Wrong(400, error.message) from error
        return self._taken(str(fields.pop("model", "sora-2")), fields)

    async def remix(self, request: Request) -> Response:
        task = self._task(request)
        end = self._world.end_of(task)
        if end is None or end.ending.fails:
            raise Wrong(400, "Only a completed video can be remixed.", param="video_id")
        try:
            prompt = json.loads(await request.body())["prompt"]
        except (ValueError, KeyError, TypeError) as error:
            raise Wrong(400, "Missing required parameter: 'prompt'.", param="prompt") from error
        fields = {**task.fields, "prompt": str(prompt), "remixed_from": _name(task)}
        return self._taken(task.model, fields)

    async def retrieve(self, request: Request) -> Response:
        return _json(self._told(self._task(request)))

    async def list_videos(self, request: Request) -> Response:
        asked = request.query_params
        limit = asked.get("limit", str(_USUAL_PAGE))
        order = asked.get("order", "desc")
        if not limit.isdigit() or not 1 <= int(limit) <= _LARGEST_PAGE:
            raise Wrong(400, "'limit' must be between 1 and 100.", "invalid_value", "limit")
        if order not in {"asc", "desc"}:
            raise Wrong(400, "'order' must be 'asc' or 'desc'.", "invalid_value", "order")
        tasks = list(self._world.tasks_on(VIDEOS))
        if order == "desc":
            tasks.reverse()
        names = [_name(task) for task in tasks]
        after = asked.get("after")
        if after is not None and after not in names:
            raise Wrong(404, f"No video found with id '{after}'.", param="after")
        start = 0 if after is None else names.index(after) + 1
        page = tasks[start : start + int(limit)]
        told = [self._told(task) for task in page]
        return _json(
            {
                "object": "list",
                "data": told,
                "first_id": told[0]["id"] if told else None,
                "last_id": told[-1]["id"] if told else None,
                "has_more": start + len(page) < len(tasks),
            }
        )

    async def content(self, request: Request) -> Response:
        task = self._task(request)
        if request.query_params.get("variant", "video") != "video":
            raise Wrong(400, "The simulator has only the variant 'video'.", param="variant")
        end = self._world.end_of(task)
        if end is None or end.ending.fails or end.ending is Ending.NO_FILE:
            raise Wrong(404, "The video has no content.", "video_not_ready")
        if self._world.now() > end.at + self._world.rules.link_life:
            raise Wrong(404, "The video's content has expired.", "video_expired")
        # On a host of its own as a rule: whoever follows must leave the key behind.
        return RedirectResponse(self._world.fresh_link(task, end), 302)

    async def delete(self, request: Request) -> Response:
        task = self._task(request)
        if self._world.end_of(task) is None:
            raise Wrong(400, "The video is still being generated.", param="video_id")
        self._world.remove(task)
        return _json({"id": _name(task), "deleted": True, "object": "video.deleted"})

    async def models(self, _: Request) -> Response:
        told = [
            {"id": model.wire_name, "object": "model", "created": 0, "owned_by": "simulator"}
            for model in self._world.models(VIDEOS)
        ]
        return _json({"object": "list", "data": told})

    def _taken(self, model: str, fields: dict[str, object]) -> Response:
        if not str(fields.get("prompt", "")).strip():
            raise Wrong(400, "Missing required parameter: 'prompt'.", param="prompt")
        task = self._world.create({"model": model, "input": fields}, VIDEOS)
        if LOST_REPLY in words_asked(str(fields["prompt"])):
            return HTMLResponse("<html><h1>502 Bad Gateway</h1></html>", 502)
        return _json(self._told(task))

    async def _fields(self, form: FormData) -> dict[str, object]:
        fields: dict[str, object] = {}
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                fields[name] = await self._kept(value)
            elif name == "input_reference[image_url]":
                fields["input_reference"] = value
            else:
                fields[name] = value
        return fields

    async def _kept(self, file: UploadFile) -> str:
        """Keep a picture that came with the request, and return its address."""
        data = await file.read(_LARGEST + 1)
        if not data or len(data) > _LARGEST:
            raise Wrong(400, "The input reference is empty or too large.", param="input_reference")
        name = f"{secrets.token_hex(8)}-{file.filename or 'picture.png'}"
        kept = self._world.uploads.keep("inline", name, data, self._world.now())
        return f"http://127.0.0.1{ROOT}{kept.place}"

    def _task(self, request: Request) -> Task:
        name = request.path_params["video"]
        task = self._world.task_on(VIDEOS, name.removeprefix(_PREFIX))
        if task is None or _name(task) != name:
            raise Wrong(404, f"Video with id '{name}' not found.", "video_not_found")
        return task

    def _told(self, task: Task) -> dict[str, Any]:
        return told(task, self._world.end_of(task), self._world.now(), self._world.rules.link_life)


def told(task: Task, end: Ended | None, now: int, link_life: int) -> dict[str, Any]:
    """Return the video object of a task at a time; times of ours in milliseconds."""
    failed = end is not None and (end.ending.fails or end.ending is Ending.NO_FILE)
    code, message = _FAULTS.get(task.ending, ("video_generation_failed", "There is no file."))
    return {
        "id": _name(task),
        "object": "video",
        "model": task.model,
        "status": _status(task, end, now, failed=failed),
        "progress": 100 if end is not None and not failed else _progress(task, now),
        "created_at": task.created // 1000,
        "completed_at": end.at // 1000 if end is not None else None,
        "expires_at": (end.at + link_life) // 1000 if end is not None and not failed else None,
        "seconds": str(task.seconds),
        "size": "x".join(map(str, task.size)),
        "prompt": task.fields.get("prompt"),
        "remixed_from_video_id": task.fields.get("remixed_from"),
        "error": {"code": code, "message": message} if failed else None,
    }


def _status(task: Task, end: Ended | None, now: int, *, failed: bool) -> str:
    if end is not None:
        return "failed" if failed else "completed"
    return "queued" if now < task.starts else "in_progress"


def _progress(task: Task, now: int) -> int:
    span = max(1, task.ends - task.starts)
    return max(0, min(99, (now - task.starts) * 100 // span))


def _name(task: Task) -> str:
    return _PREFIX + task.id


def _kind_of(status: int) -> str:
    return {
        401: "authentication_error",
        403: "permission_error",
        429: "rate_limit_error",
    }.get(status, "server_error" if status >= 500 else "invalid_request_error")


def _guarded(world: World, endpoint: Endpoint) -> Endpoint:
    """Check the key first, and tell refusals in this wire's way."""

    async def answer(request: Request) -> Response:
        if not world.knows_key(request.headers.get("authorization", "")):
            return _told_wrong(Wrong(401, "Incorrect API key provided.", "invalid_api_key"))
        try:
            return await endpoint(request)
        except Wrong as wrong:
            return _told_wrong(wrong)
        except Refusal as refusal:
            return _told_wrong(_wrong_of(refusal))
        except ClientDisconnect:
            return Response(status_code=400)

    return answer


def _wrong_of(refusal: Refusal) -> Wrong:
    if refusal.message == UNKNOWN_MODEL:
        return Wrong(404, "The model does not exist or you do not have access to it.",
                     "model_not_found", "model")  # fmt: skip
    match refusal.code:
        case 402:
            message = "You exceeded your current quota, please check your plan and billing details."
            return Wrong(429, message, "insufficient_quota")
        case 429:
            return Wrong(429, "Rate limit reached for videos.", "rate_limit_exceeded")
        case _:
            return Wrong(400, refusal.message, "invalid_value", refusal.message.split()[0])


def _told_wrong(wrong: Wrong) -> Response:
    return _json(wrong.body, wrong.status)


def _json(body: object, status: int = 200) -> Response:
    text = json.dumps(body, ensure_ascii=False)
    return Response(text, status, media_type="application/json")
