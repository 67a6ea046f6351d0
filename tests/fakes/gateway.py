"""A gateway that speaks `/v1/videos`, on a scripted server; it counts what it takes."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate

from tests.fakes.scripted_server import DROP, Reply, ScriptedServer, Seen, Silence, file_step

KEY = "sk-gateway-0123456789abcdef"

Answer = Callable[["FakeGateway", Seen], Reply | Silence]


@dataclass
class FakeGateway:
    """Answers for a server. `videos` are those taken, in order; `now` gives epoch seconds.

    `on_create` and `on_list` hold answers that are given first, one by one; a video runs for
    `looks` questions. `tells_prompts` is False for a list that does not say what was asked for.
    """

    server: ScriptedServer
    film: bytes
    now: Callable[[], float]
    looks: int = 1
    page: int = 100
    tells_prompts: bool = True
    models: tuple[str, ...] = ("sora-2", "sora-2-pro")
    videos: list[dict[str, object]] = field(default_factory=list)
    asked: dict[str, int] = field(default_factory=dict)
    on_create: list[Answer] = field(default_factory=list)
    on_list: list[Answer] = field(default_factory=list)
    on_content: list[Answer] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server.fallback = self.answer

    @property
    def accepted(self) -> list[str]:
        return [str(video["prompt"]) for video in self.videos]

    def posts(self) -> int:
        """Tell how often a creation was asked for."""
        return len([each for each in self.server.seen if each.method == "POST"])

    def take(self, prompt: str, **more: object) -> dict[str, object]:
        """Begin a video."""
        video: dict[str, object] = {
            "id": f"video_{len(self.videos) + 1}",
            "object": "video",
            "model": "sora-2",
            "status": "queued",
            "progress": 0,
            "created_at": int(self.now()),
            "seconds": "4",
            "size": "1280x720",
            "prompt": prompt,
            **more,
        }
        self.videos.append(video)
        return video

    def answer(self, seen: Seen) -> Reply | Silence:
        if seen.path.endswith("/content") or seen.path.startswith("/film/"):
            return (self.on_content.pop(0) if self.on_content else content)(self, seen)
        if seen.headers.get("authorization") != f"Bearer {KEY}":
            return wrong(401, "Incorrect API key provided", "invalid_api_key")(self, seen)
        if seen.path == "/v1/models":
            return self.say({"object": "list", "data": [{"id": each} for each in self.models]})
        if seen.path != "/v1/videos":
            return self._tell(seen.path.rpartition("/")[2])
        if seen.method == "POST":
            return (self.on_create.pop(0) if self.on_create else accept)(self, seen)
        return (self.on_list.pop(0) if self.on_list else listing)(self, seen)

    def say(self, body: object, status: int = 200, **headers: str) -> Reply:
        given = {"Content-Type": "application/json", "Date": formatdate(self.now(), usegmt=True)}
        return Reply(status, json.dumps(body).encode(), given | headers)

    def _tell(self, name: str) -> Reply:
        video = next((each for each in self.videos if each["id"] == name), None)
        if video is None:
            return self.say({"error": {"message": "not found", "type": "x", "code": None}}, 404)
        count = self.asked[name] = self.asked.get(name, 0) + 1
        if count > self.looks and video["status"] in {"queued", "in_progress"}:
            video["status"] = "completed"
        elif video["status"] == "queued":
            video.update(status="in_progress", progress=40)
        return self.say(video)


def fields_of(seen: Seen) -> dict[str, str]:
    """Return the text fields of a multipart body; a file is told as its name and size."""
    found: dict[str, str] = {}
    boundary = seen.headers["content-type"].partition("boundary=")[2]
    for part in seen.body.split(f"--{boundary}".encode())[1:-1]:
        head, _, value = part.strip(b"\r\n").partition(b"\r\n\r\n")
        named = re.search(rb'name="([^"]+)"(?:; filename="([^"]+)")?', head)
        assert named is not None
        name = named[1].decode()
        found[name] = f"{named[2].decode()}:{len(value)}" if named[2] else value.decode()
    return found


def accept(gateway: FakeGateway, seen: Seen) -> Reply:
    """Take the video."""
    fields = fields_of(seen)
    more = {name: fields[name] for name in ("model", "seconds", "size") if name in fields}
    return gateway.say(gateway.take(fields["prompt"], **more))


def lose(gateway: FakeGateway, seen: Seen) -> Silence:
    """Take the video; the answer is lost."""
    accept(gateway, seen)
    return DROP


def wrong(status: int, message: str, code: str = "", **headers: str) -> Answer:
    """Answer with an error in its envelope."""
    body = {"error": {"message": message, "type": "invalid_request_error", "code": code or None}}
    return lambda gateway, seen: gateway.say(body, status, **headers)


def listing(gateway: FakeGateway, seen: Seen) -> Reply:
    """List the newest first, in pages."""
    videos = gateway.videos[::-1]
    after = seen.query.get("after")
    names = [str(each["id"]) for each in videos]
    start = names.index(after) + 1 if after else 0
    size = min(gateway.page, int(seen.query["limit"]))
    shown = videos[start : start + size]
    if not gateway.tells_prompts:
        shown = [{**each, "prompt": None} for each in shown]
    more = start + size < len(videos)
    return gateway.say({"object": "list", "data": shown, "has_more": more})


def content(gateway: FakeGateway, seen: Seen) -> Reply | Silence:
    """Send the film of a video."""
    return file_step(gateway.film, etag='"film"')(seen)
