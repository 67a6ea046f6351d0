"""The provider's wire over HTTP, in the recorded shapes: HTTP 200 also for errors, the truth in
`code`.
"""

import base64
import binascii
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from desktop_app.domain.catalogue import Model
from desktop_app.simulator import catalogue_wire
from desktop_app.simulator.order import UNKNOWN_MODEL, Refusal
from desktop_app.simulator.task import words_asked
from desktop_app.simulator.uploads import LARGEST, ROOT
from desktop_app.simulator.videos import video_routes
from desktop_app.simulator.world import RESULTS, World

LOST_REPLY = "lost reply"
"""`[simulate: lost reply]`: the task is taken and billed, but its answer never comes."""

_TABLE = "/client/v1/model-pricing"
_LARGEST_PAGE = 100

_UNAUTHORISED = {
    "code": 401,
    "msg": "Unauthorized – Authentication failed. Please check that your Authorization and"
    " Content-Type headers are correctly set.",
}
Endpoint = Callable[[Request], Awaitable[Response]]
Guard = Callable[[World, Endpoint], Endpoint]
Chats = Callable[[World, Guard], list[Route]]


def build_app(world: World, chats: Chats = lambda world, guard: []) -> Starlette:
    """Return the service over a world; it resumes the world's work and ends it with itself.

    `chats` gives the routes of its chat models.
    """

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        world.resume()
        try:
            yield
        finally:
            await world.films.aclose()
            world.close()

    service = _Service(world)
    posts: dict[str, Endpoint] = {
        "/api/v1/jobs/createTask": service.create_task,
        "/api/v1/common/download-url": service.download_url,
        "/api/file-stream-upload": service.upload_stream,
        "/api/file-base64-upload": service.upload_base64,
        "/api/file-url-upload": service.upload_url,
    }
    gets: dict[str, Endpoint] = {
        "/api/v1/jobs/recordInfo": service.record_info,
        "/api/v1/chat/credit": service.credit,
        "/api/v1/models": service.list_models,
        "/api/v1/models/{model:path}/schema": service.model_schema,
        "/api/v1/models/{model:path}/price": service.model_price,
    }
    routes = [Route(path, _guarded(world, each), methods=["POST"]) for path, each in posts.items()]
    routes += [Route(path, _guarded(world, each), methods=["GET"]) for path, each in gets.items()]
    # The table of prices needs no key.
    routes.append(Route(_TABLE + "/count", service.count_prices, methods=["GET"]))
    routes.append(Route(_TABLE + "/page", service.page_of_prices, methods=["POST"]))
    routes += chats(world, _guarded)
    routes += video_routes(world)
    routes.append(Route(RESULTS + "{name}", service.result))
    routes.append(Route(ROOT + "{place:path}", service.uploaded))
    return Starlette(routes=routes, lifespan=life)


class _Service:
    """The endpoints."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def create_task(self, request: Request) -> Response:
        task = self._world.create(await _body(request))
        fields = task.fields.get("prompt")
        if LOST_REPLY in words_asked(fields if isinstance(fields, str) else ""):
            return HTMLResponse("<html><h1>502 Bad Gateway</h1></html>", 502)
        return _ok({"taskId": task.id, "recordId": task.id})

    async def record_info(self, request: Request) -> Response:
        task_id = request.query_params.get("taskId", "")
        return _ok(self._world.record(task_id, _base(request)))

    async def credit(self, _: Request) -> Response:
        return _ok(float(self._world.balance.as_decimal()))

    async def list_models(self, request: Request) -> Response:
        asked = request.query_params
        self._world.check_pace()
        known = {model.wire_name: model for model in reversed(self._world.models())}
        listed = [
            catalogue_wire.listed(model, priced=self._world.tells_price(model))
            for model in reversed(known.values())
        ]
        for name, key in (("provider", "provider"), ("q", "model"), ("taskType", "taskType")):
            wanted = asked.get(name, "").lower()
            listed = [each for each in listed if wanted in str(each[key]).lower()]
        return _ok({"total": len(listed), "models": listed})

    async def model_schema(self, request: Request) -> Response:
        model = self._listed_model(request)
        return _ok({"model": model.wire_name, "openapi": catalogue_wire.openapi(model)})

    async def model_price(self, request: Request) -> Response:
        model = self._listed_model(request)
        return _ok({"model": model.wire_name, "pricingDesc": catalogue_wire.price_words(model)})

    async def count_prices(self, _: Request) -> Response:
        rows = len(self._price_rows())
        return _ok({"all": rows, "image": 0, "video": rows, "music": 0, "chat": 0})

    async def page_of_prices(self, request: Request) -> Response:
        asked = await _body(request)
        given = asked if isinstance(asked, dict) else {}
        size, number = (
            max(1, value) if isinstance(value, int) else usual
            for value, usual in ((given.get("pageSize"), 10), (given.get("pageNum"), 1))
        )
        size = min(size, _LARGEST_PAGE)
        wanted = str(given.get("modelDescription") or "").lower()
        rows = [each for each in self._price_rows() if wanted in each["modelDescription"].lower()]
        page = rows[(number - 1) * size : number * size]
        return _ok({"records": page, "total": len(rows), "pages": -(-len(rows) // size)})

    async def download_url(self, request: Request) -> Response:
        body = await _body(request)
        url = body.get("url") if isinstance(body, dict) else None
        return _ok(self._world.renewed(url if isinstance(url, str) else ""))

    async def upload_stream(self, request: Request) -> Response:
        try:
            form = await request.form(max_part_size=LARGEST)
        except MultiPartException as error:
            raise Refusal(422, "file is required") from error
        async with _closing(form):
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise Refusal(422, "file is required")
            name = str(form.get("fileName") or file.filename or "")
            folder = str(form.get("uploadPath") or "")
            return self._keep(request, folder, name, await file.read(LARGEST + 1))

    async def upload_base64(self, request: Request) -> Response:
        body = await _fields(request)
        text = body.get("base64Data", "")
        try:
            data = base64.b64decode(text.rpartition(",")[2], validate=True)
        except binascii.Error as error:
            raise Refusal(422, "base64Data is wrong") from error
        return self._keep(request, body.get("uploadPath", ""), body.get("fileName", ""), data)

    async def upload_url(self, request: Request) -> Response:
        """Keep a copy of one of our own uploads: the simulator never reaches out."""
        body = await _fields(request)
        source = self._world.uploads.find(body.get("fileUrl", ""))
        if source is None:
            raise Refusal(422, "The simulator fetches only files that were uploaded to it.")
        name = body.get("fileName") or source.name
        return self._keep(request, body.get("uploadPath", ""), name, source.read_bytes())

    async def result(self, request: Request) -> Response:
        try:
            path = self._world.file_behind(request.url.path, request.url.query)
        except Refusal as refusal:
            return PlainTextResponse(refusal.message, refusal.code)
        if path is None:
            return PlainTextResponse("Not Found", 404)
        return FileResponse(path, media_type="video/mp4")

    async def uploaded(self, request: Request) -> Response:
        path = self._world.uploads.at(request.path_params["place"])
        return PlainTextResponse("Not Found", 404) if path is None else FileResponse(path)

    def _listed_model(self, request: Request) -> Model:
        self._world.check_pace()
        name = request.path_params["model"]
        for model in self._world.models():
            if model.wire_name == name:
                return model
        raise Refusal(404, UNKNOWN_MODEL)

    def _price_rows(self) -> list[dict[str, Any]]:
        return [row for model in self._world.models() for row in catalogue_wire.price_rows(model)]

    def _keep(self, request: Request, folder: str, name: str, data: bytes) -> Response:
        if not data:
            raise Refusal(422, "file is empty")
        if len(data) > LARGEST:
            raise Refusal(422, "file is larger than 100 MB")
        kept = self._world.uploads.keep(folder, name, data, self._world.now())
        return _json(kept.answer(_base(request)))


def _guarded(world: World, endpoint: Endpoint) -> Endpoint:
    """Check the key first, and tell refusals in the service's way."""

    async def answer(request: Request) -> Response:
        if not world.knows_key(request.headers.get("authorization", "")):
            return _json(_UNAUTHORISED)
        try:
            return await endpoint(request)
        except Refusal as refusal:
            return _json({"code": refusal.code, "msg": refusal.message, "data": None})
        except ClientDisconnect:
            return Response(status_code=400)

    return answer


@asynccontextmanager
async def _closing(form: Any) -> AsyncIterator[None]:
    try:
        yield
    finally:
        await form.close()


async def _body(request: Request) -> object:
    try:
        return json.loads(await request.body())
    except ValueError:
        return None


async def _fields(request: Request) -> dict[str, str]:
    body = await _body(request)
    if not isinstance(body, dict):
        raise Refusal(500, "Server exception, please try again later")
    return {name: value for name, value in body.items() if isinstance(value, str)}


def _ok(data: object) -> Response:
    return _json({"code": 200, "msg": "success", "data": data})


def _json(body: object) -> Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(text, media_type="application/json;charset=UTF-8")


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")
