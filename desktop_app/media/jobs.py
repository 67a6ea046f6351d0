"""Assembling in another process, so that neither the window nor its event loop ever waits."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Self

import msgspec

from desktop_app.domain.sentence import say
from desktop_app.media.assembly import Assembly
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.process import ProcessFailed, end, keep, start
from desktop_app.media.wire import (
    AssembleJob,
    Done,
    Event,
    Failed,
    Job,
    Progress,
    event_in,
    line_of,
)

_GRACE_SECONDS = 3


class Worker:
    """A process that waits for a job, all it needs being loaded; it ends when this one does."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._said = bytearray()
        self._listening = asyncio.create_task(keep(process.stderr, self._said))
        self._folders: set[Path] = set()

    @classmethod
    async def start(cls, command: Sequence[str]) -> Self:
        """Start one with `command`."""
        return cls(await start(command, stdin=asyncio.subprocess.PIPE))

    @property
    def is_alive(self) -> bool:
        """Tell whether it runs, as far as is known."""
        return self._process.returncode is None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    async def hand(self, job: Job) -> None:
        """Give it a job; a worker that died is noticed by its events."""
        self._folders.add(job.shelves.segments)
        if isinstance(job, AssembleJob):
            self._folders.add(job.out.parent)
        assert self._process.stdin is not None
        with contextlib.suppress(ConnectionError):
            self._process.stdin.write(line_of(job))
            await self._process.stdin.drain()

    async def events(self) -> AsyncIterator[Event]:
        """Yield what it says, to its end."""
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            with contextlib.suppress(msgspec.DecodeError):
                yield event_in(line)

    async def dismiss(self) -> None:
        """Let it end by itself, for it cleans up; make it when it takes too long.

        A second cancellation does not leave the process behind.
        """
        await asyncio.shield(self._dismiss())

    async def last_words(self) -> str:
        """Return what it said to its standard error before it ended, with its exit code."""
        await self._listening
        said = self._said.decode(errors="replace")
        return f"exit code {self._process.returncode}\n{said}".strip()

    async def _dismiss(self) -> None:
        process = self._process
        assert process.stdin is not None
        process.stdin.close()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), _GRACE_SECONDS)
        await end(process)
        await self._listening
        if process.returncode != 0:
            for folder in self._folders:
                await asyncio.to_thread(remove_parts_of, process.pid, folder)


async def assemble_in(
    worker: Worker, job: AssembleJob, progress: Callable[[int, int], None]
) -> Assembly:
    """Do `assembly.assemble` in a worker, which has ended when this returns.

    Raises what `assemble` raises, and ProcessFailed when the process dies. When the task is
    cancelled the process stops and cleans up; if it does not, it is killed with its children.
    """
    outcome: Done | Failed | None = None
    try:
        await worker.hand(job)
        async for event in worker.events():
            if isinstance(event, Progress):
                progress(event.done, event.total)
            elif isinstance(event, Done | Failed):
                outcome = event
                break
    finally:
        await worker.dismiss()
    if isinstance(outcome, Done):
        return outcome.film
    if isinstance(outcome, Failed):
        raise outcome.error()
    raise ProcessFailed(
        say(
            "Making {name} was cut off before its end; nothing was written, so export it again.",
            name=job.out.name,
        ),
        await worker.last_words(),
    )
