"""Sora 2 by the names its first client had, over any kie.ai jobs service that offers it."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, assert_never

from desktop_app.api.address import KIE_ADDRESS
from desktop_app.api.download import LinkExpired
from desktop_app.api.kie import KieJobs
from desktop_app.api.records import NoRecord, Pending, Record, Succeeded, TaskFailed
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import (
    Billed,
    InvalidInput,
    NotEnoughCredits,
    RateLimited,
    Reason,
    ServiceError,
    ServiceUnreachable,
    TakewrightError,
)
from desktop_app.domain.project import TaskId
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Figure, say

MODEL = "sora-2-text-to-video"
ASPECTS = ("landscape", "portrait")
PROMPT_LIMIT = 10_000
_PRICES = {10: Credits(30_000), 15: Credits(45_000)}


class GenerationFailed(ServiceError):
    """The task ended without a clip; `reason` and `billed` say why and whether it cost."""


class StillRunning(ServiceError):
    """Waiting ended before the task did: `task_id` can be asked for again, nothing is lost."""

    billed = Billed.UNKNOWN

    def __init__(self, task_id: TaskId, waited: float) -> None:
        super().__init__(
            say(
                "Task {task_id} is not finished after {waited} s; nothing is lost, and "
                "it is charged once only, when it finishes; wait for it again by its "
                "task id.",
                task_id=task_id,
                waited=Figure(waited, 0),
            )
        )
        self.task_id = task_id


class NotSent(ServiceError):
    """An earlier request of the batch failed for a reason that all the others share."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What clips cost, in credits and the same in dollars."""

    credits: Credits
    usd: Usd


@dataclass(frozen=True, slots=True)
class VideoRequest:
    """One clip of a batch; `aspect` is landscape or portrait, `seconds` 10 or 15."""

    prompt: str
    aspect: str = "landscape"
    seconds: int = 10
    remove_watermark: bool = True


@dataclass(frozen=True, slots=True)
class BatchItem:
    """What became of one request; `task_id` is None when no task was made, or none is known."""

    request: VideoRequest
    task_id: TaskId | None
    outcome: Succeeded | TakewrightError


class Sora2Client:
    """Sora 2 text-to-video: `async with Sora2Client.connect(key) as sora: …`."""

    def __init__(
        self,
        jobs: KieJobs,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._jobs = jobs
        self._sleep = sleep
        self._clock = clock

    @classmethod
    def connect(cls, key: Secret | None, address: str = KIE_ADDRESS) -> Self:
        """Return a client for an account; raises InvalidInput for an address that is none."""
        return cls(KieJobs(key, address))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._jobs.aclose()

    async def generate_video(
        self,
        prompt: str,
        *,
        aspect: str = "landscape",
        seconds: int = 10,
        remove_watermark: bool = True,
    ) -> TaskId:
        """Submit one clip; raises InvalidInput, and as `KieJobs.create_task`."""
        _check(VideoRequest(prompt, aspect, seconds, remove_watermark))
        return await self._jobs.create_task(
            MODEL,
            {
                "prompt": prompt.strip(),
                "aspect_ratio": aspect,
                # The field is named for frames and holds seconds, as text.
                "n_frames": str(seconds),
                "remove_watermark": remove_watermark,
            },
        )

    async def query_task(self, task_id: TaskId) -> Record:
        """Ask once what became of a task; raises as `KieJobs.record`."""
        return await self._jobs.record(task_id)

    async def wait_for_completion(
        self,
        task_id: TaskId,
        *,
        timeout: float = 600.0,  # noqa: ASYNC109 - the seed's word; it ends in StillRunning
        interval: float = 15.0,
        on_update: Callable[[Pending], None] | None = None,
    ) -> Succeeded:
        """Ask every `interval` seconds until the clip is there.

        Raises GenerationFailed or NotEnoughCredits when the task failed, StillRunning after
        `timeout` seconds, KeyRefused; an outage of the network is waited out.
        """
        if interval <= 0 or timeout < 0:
            raise InvalidInput(
                say("Waiting needs a positive interval and a time-out not below zero.")
            )
        end = self._clock() + timeout
        while True:
            record = await self._look(task_id)
            match record:
                case Succeeded():
                    return record
                case TaskFailed():
                    raise _failure(record)
                case Pending():
                    if on_update is not None:
                        on_update(record)
                case NoRecord() | None:
                    # Not listed yet, or no answer this time; neither ends the task.
                    pass
                case _ as unreachable:
                    assert_never(unreachable)
            left = end - self._clock()
            if left <= 0:
                raise StillRunning(task_id, timeout)
            await self._sleep(min(interval, left))

    async def download_video(self, url: str, path: Path) -> None:
        """Fetch a clip to `path`, renewing its link if need be; raises as `KieJobs.download`."""
        try:
            await self._jobs.download(url, path)
        except LinkExpired:
            await self._jobs.download(await self._jobs.download_url(url), path)

    async def get_credits(self) -> Credits:
        """Return the balance; raises as `KieJobs.credit`."""
        return await self._jobs.credit()

    async def generate_batch(
        self,
        requests: Sequence[VideoRequest],
        *,
        concurrency: int = 3,
        timeout: float = 600.0,  # noqa: ASYNC109 - per clip, as in wait_for_completion
        interval: float = 15.0,
    ) -> tuple[BatchItem, ...]:
        """Generate clips, `concurrency` at a time, and return what became of each, in order.

        One failure does not stop the others. One that all would share (key, credits, rate, outage)
        lets those run on that are running and sends no more: the rest are NotSent.
        """
        if concurrency < 1:
            raise InvalidInput(say("A batch needs room for at least one clip at a time."))
        batch = _Batch(self, asyncio.Semaphore(concurrency), timeout, interval)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(batch.run(request)) for request in requests]
        return tuple(task.result() for task in tasks)

    @staticmethod
    def calculate_cost(seconds: int, count: int = 1) -> Cost:
        """Return what `count` clips of `seconds` cost; raises InvalidInput for other lengths."""
        price = _PRICES.get(seconds)
        if price is None:
            raise InvalidInput(
                say("Sora 2 makes clips of 10 or 15 s, not {seconds} s.", seconds=seconds)
            )
        if count < 0:
            raise InvalidInput(say("There is no price for fewer than no clips."))
        total = price * count
        return Cost(total, total.usd)

    async def _look(self, task_id: TaskId) -> Record | None:
        try:
            return await self._jobs.record(task_id)
        except (ServiceUnreachable, RateLimited):
            return None


class _Batch:
    """The shared state of one batch: how many run, and why no more are sent."""

    def __init__(
        self, client: Sora2Client, room: asyncio.Semaphore, patience: float, interval: float
    ) -> None:
        self._client = client
        self._room = room
        self._patience = patience
        self._interval = interval
        self._stop: ServiceError | None = None

    async def run(self, request: VideoRequest) -> BatchItem:
        async with self._room:
            if self._stop is not None:
                return BatchItem(request, None, _not_sent(self._stop))
            task_id: TaskId | None = None
            try:
                task_id = await self._client.generate_video(
                    request.prompt,
                    aspect=request.aspect,
                    seconds=request.seconds,
                    remove_watermark=request.remove_watermark,
                )
                outcome: Succeeded | TakewrightError = await self._client.wait_for_completion(
                    task_id, timeout=self._patience, interval=self._interval
                )
            except TakewrightError as error:
                if isinstance(error, ServiceError) and error.reason.pauses_queue:
                    self._stop = self._stop or error
                outcome = error
            return BatchItem(request, task_id, outcome)


def _check(request: VideoRequest) -> None:
    length = len(request.prompt.strip())
    if not length:
        raise InvalidInput(say("The prompt is empty; nothing was sent or charged."))
    if length > PROMPT_LIMIT:
        raise InvalidInput(
            say(
                "The prompt is {length} characters over Sora 2's {prompt_limit}; nothing "
                "was sent or charged.",
                length=length - PROMPT_LIMIT,
                prompt_limit=PROMPT_LIMIT,
            )
        )
    if request.aspect not in ASPECTS:
        raise InvalidInput(
            say(
                "Sora 2 makes landscape or portrait, not “{aspect}”; nothing was sent.",
                aspect=request.aspect,
            )
        )
    if request.seconds not in _PRICES:
        raise InvalidInput(
            say(
                "Sora 2 makes clips of 10 or 15 s, not {seconds} s; nothing was sent.",
                seconds=request.seconds,
            )
        )


def _failure(record: TaskFailed) -> ServiceError:
    error: ServiceError
    if record.reason is Reason.NO_CREDITS:
        error = NotEnoughCredits(record.sentence, detail=record.detail)
    else:
        error = GenerationFailed(record.sentence, reason=record.reason, detail=record.detail)
    error.billed = record.billed
    return error


def _not_sent(cause: ServiceError) -> NotSent:
    error = NotSent(
        say(
            "This one was not sent and cost nothing, since an earlier one ended so: {cause}",
            cause=cause,
        ),
        reason=cause.reason,
        detail=cause.detail,
    )
    error.__cause__ = cause
    return error
