"""The `/v1/videos` wire, once OpenAI's and served by gateways: one account at one gateway.

Unlike kie.ai's it lists what it was sent, so a lost answer can be looked up; it tells no balance,
takes a picture with the request itself, and hands out its files against the key.
"""

import asyncio
import json
import logging
import random
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

import httpx

from desktop_app.api.address import gateway_address
from desktop_app.api.asking import Asker, Submitter
from desktop_app.api.classify import reading_error
from desktop_app.api.download import (
    LARGEST_FILE,
    DownloadFailed,
    Downloads,
    LinkExpired,
    Progress,
)
from desktop_app.api.envelope import Answer, field, text_field
from desktop_app.api.lookup import Lost, Traces
from desktop_app.api.partfile import free_space
from desktop_app.api.patience import Patience
from desktop_app.api.records import Record
from desktop_app.api.video_answers import (
    NOT_SERVED,
    Video,
    creation_error,
    read_video,
    read_video_answer,
    verdict_on,
    video_record,
)
from desktop_app.api.video_form import checked_picture, form, local_address
from desktop_app.api.wire import Received, Wire
from desktop_app.domain.problems import (
    Billed,
    RequestRefused,
    ServiceError,
)
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say

_log = logging.getLogger(__name__)

_VIDEOS = "/v1/videos"
_MODELS = "/v1/models"

PAGE = 100
MOST_PAGES = 20
"""Pages of the list that are read for one lost answer: 2,000 videos."""

SLACK = 2.0
"""Seconds by which a time in the list may lie before the request: it tells whole seconds."""

_NO_GATEWAY_KEY = say(
    "There is no key for the gateway yet, so nothing was sent or charged; add one in Settings or"
    " set TAKEWRIGHT_VIDEOS_KEY."
)


class GatewayVideos:
    """An account at a gateway that serves `/v1/videos`; arguments as for `KieJobs`."""

    def __init__(
        self,
        key: Secret | None,
        address: str,
        *,
        client: httpx.AsyncClient | None = None,
        patience: Patience | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
        now: Callable[[], float] = time.time,
        largest: int = LARGEST_FILE,
        free: Callable[[Path], int] = free_space,
    ) -> None:
        self.address = gateway_address(address)
        self._patience = patience or Patience()
        self._now = now
        self._wire = Wire(
            key, self._patience, client, now, understand=_understood, missing=_NO_GATEWAY_KEY
        )
        self._asker = Asker(self._patience.reread, sleep, chance)
        self._submitter = Submitter(self._patience.resubmit, sleep, chance)
        self._downloads = Downloads(
            self._wire,
            self._patience,
            largest=largest,
            free=free,
            sleep=sleep,
            chance=chance,
            authorize=self._authorization_for,
        )

    async def create_task(self, model: str, body: Mapping[str, object]) -> TaskId:
        """Submit a paid job; a `file:` address in `body` is sent as the file. Raises as `Provider`.

        Resends only what never arrived.
        """
        boundary = f"takewright{secrets.token_hex(16)}"
        content = await asyncio.to_thread(form, model, body, boundary)
        return await self._submitter.submit(model, lambda: self._create(content, boundary, model))

    async def record(self, task_id: TaskId) -> Record:
        """Ask what became of a video."""
        answer = await self._get(self._path(task_id))
        record = video_record(answer, self._content(task_id))
        if record is None:
            raise _reading_error(
                answer, say("how the clip is doing"), say("what was ordered goes on there")
            )
        return record

    async def find_lost(self, lost: Lost) -> Traces:
        """Return what the list shows of a request whose answer was lost. Raises as `record`."""
        began = self._server_now() - lost.age - SLACK
        gave_up = self._server_now() - lost.since
        found: list[Video] = []
        is_whole = False
        after = ""
        for _ in range(MOST_PAGES):
            page, has_more = await self.listed(after=after, limit=PAGE, order="desc")
            seen = {each.id for each in found}
            fresh = [each for each in page if each.id not in seen]
            found += fresh
            oldest = min((each.created_at or 0 for each in page), default=0)
            if not has_more or not fresh or oldest < began:
                # A gateway that knows no paging gives the same again: then it has been read whole.
                is_whole = True
                break
            after = page[-1].id
        recent = [each for each in found if (each.created_at or 0) >= began]
        alike = [each for each in recent if _is_like(each, lost)]
        alike.sort(key=lambda each: (each.created_at or 0, each.id))
        return Traces(
            tuple(TaskId(each.id) for each in alike),
            is_whole,
            any((each.created_at or 0) > gave_up + SLACK for each in recent),
            any(each.prompt is None or each.created_at is None for each in found),
        )

    async def listed(
        self, *, after: str = "", limit: int = PAGE, order: str = "desc"
    ) -> tuple[list[Video], bool]:
        """Return a page of the account's videos, and whether there are more. Raises as `record`."""
        asked = {"limit": str(limit), "order": order} | ({"after": after} if after else {})
        answer = await self._get(f"{_VIDEOS}?{urlencode(asked)}")
        items = field(answer.data, "data")
        if not answer.is_ok or not isinstance(items, list):
            raise _reading_error(answer, say("which videos it has"))
        videos = [video for video in map(read_video, items) if video is not None]
        more = field(answer.data, "has_more")
        return videos, bool(videos) and (more is True or (more is None and len(videos) >= limit))

    async def delete(self, task_id: TaskId) -> None:
        """Remove a finished video and its file from the gateway. Raises as `record`."""
        answer = await self._asker.ask(
            lambda: self._wire.ask("DELETE", self.address + self._path(task_id))
        )
        if not answer.is_ok and answer.code != 404:
            raise _reading_error(answer, say("whether the video was removed"))

    async def remix(self, task_id: TaskId, prompt: str) -> TaskId:
        """Submit a paid change of a finished video in these words. Raises as `create_task`."""
        content = json.dumps({"prompt": prompt}, ensure_ascii=False).encode()
        answer = await self._wire.submit(f"{self.address}{self._path(task_id)}/remix", content)
        return _created(answer, "")

    async def credit(self) -> None:
        """Return None, since the wire tells no balance; it tests the key and the address."""
        await self.listed(limit=1)

    async def listed_models(self) -> frozenset[str]:
        """Return the ids of the models on offer, none where the gateway keeps no list."""
        answer = await self._get(_MODELS)
        if answer.code in {404, 405}:
            return frozenset()
        models = field(answer.data, "data")
        if not answer.is_ok or not isinstance(models, list):
            raise _reading_error(answer, say("which models it offers"))
        return frozenset(name for name in (text_field(each, "id") for each in models) if name)

    async def download_url(self, url: str) -> str:
        """Return the same link while the gateway has the file; raises DownloadFailed after that."""
        video = await self._video_behind(url)
        if video is None or self._is_expired(video):
            raise DownloadFailed(_gone(video))
        return url

    async def download(self, url: str, to: Path, *, on_progress: Progress | None = None) -> None:
        """Fetch a result to `to`; the key goes to the gateway only, never where it sends us on."""
        try:
            await self._downloads.fetch(url, to, on_progress)
        except LinkExpired as error:
            video = await self._video_behind(url)
            if video is None or self._is_expired(video):
                raise DownloadFailed(_gone(video), detail=error.detail) from error
            raise

    async def upload(self, path: Path, folder: str) -> str:
        """Check a picture and return the `file:` address by which it is sent with the request."""
        await asyncio.to_thread(checked_picture, path)
        return local_address(path)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()

    async def _create(self, content: bytes, boundary: str, model: str) -> TaskId:
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        answer = await self._wire.submit(self.address + _VIDEOS, content, headers)
        return _created(answer, model)

    async def _get(self, path: str) -> Answer:
        return await self._asker.ask(lambda: self._wire.ask("GET", self.address + path))

    async def _video_behind(self, url: str) -> Video | None:
        path = urlsplit(url).path.removesuffix("/content")
        answer = await self._get(f"{_VIDEOS}/{path.rpartition('/')[2]}")
        if answer.code == 404:
            return None
        video = read_video(answer.data) if answer.is_ok else None
        if video is None:
            raise _reading_error(answer, say("where the clip is"))
        return video

    def _is_expired(self, video: Video) -> bool:
        return video.expires_at is not None and video.expires_at <= self._server_now()

    def _server_now(self) -> float:
        return self._now() + self._wire.clock_ahead

    def _authorization_for(self, url: str) -> Mapping[str, str]:
        """Return the key's header for an address of the gateway itself, nothing for any other."""
        ours, theirs = urlsplit(self.address), urlsplit(url)
        if (ours.scheme, ours.netloc) != (theirs.scheme, theirs.netloc):
            return {}
        return {"Authorization": self._wire.authorization}

    def _content(self, task_id: TaskId) -> str:
        return f"{self.address}{self._path(task_id)}/content?variant=video"

    @staticmethod
    def _path(task_id: TaskId) -> str:
        return f"{_VIDEOS}/{quote(task_id, safe='')}"


def _understood(received: Received) -> Answer:
    return read_video_answer(received.status, received.body, received.retry_after)


def _created(answer: Answer, model: str) -> TaskId:
    video = read_video(answer.data) if answer.is_ok else None
    if video is None:
        raise creation_error(answer, model)
    return TaskId(video.id)


def _is_like(video: Video, lost: Lost) -> bool:
    """Tell whether a listed video may be what was asked for; what it does not tell is no sign."""
    name = video.model == lost.model or video.model.startswith(f"{lost.model}-20")
    told = ((video.seconds, lost.seconds), (video.size, lost.size))
    same = all(not theirs or not ours or theirs == ours for theirs, ours in told)
    words = video.prompt is not None and video.prompt.split() == lost.prompt.split()
    return (name or not video.model) and same and words


def _gone(video: Video | None) -> str:
    if video is None or video.expires_at is None:
        return say(
            "The gateway no longer has the file of this clip; it was paid for; ask its support"
            " with the task id, since generating again costs again."
        )
    until = datetime.fromtimestamp(video.expires_at, UTC)
    return say(
        "The gateway kept the file of this clip until {until} UTC, and it had not been fetched by"
        " then; it was paid for; ask its support with the task id, since generating again costs"
        " again.",
        until=f"{until:%Y-%m-%d %H:%M}",
    )


def _reading_error(answer: Answer, what: str, cost: str = "") -> ServiceError:
    """Return the error for a reading that got no answer; an address without the wire is told."""
    if answer.code is not None and answer.code >= 400:
        verdict = verdict_on(answer.code, answer)
        if verdict is NOT_SERVED:
            sentence = verdict.sentence(Billed.NO)
            return RequestRefused(sentence, reason=verdict.reason, detail=answer.detail)
    return reading_error(answer, what, cost) if cost else reading_error(answer, what)
