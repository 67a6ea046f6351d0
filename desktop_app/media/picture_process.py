"""One process that makes pictures, as seen by who asks: started when needed, one job at a time."""

import asyncio
import contextlib
from collections.abc import Sequence

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say, unpacked
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.picture_jobs import Job, NotMade, answer_in, line_of, parted
from desktop_app.media.process import ProcessFailed, end, keep, start

_GRACE_SECONDS = 3


class PictureProcess:
    """Makes what `picture_jobs.do` makes, in a niced process that ends with this one."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it with `command` once there is something to do."""
        self._command = tuple(command)
        self._process: asyncio.subprocess.Process | None = None
        self._said = bytearray()
        self._listening: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """Number of the process, None while there is none."""
        return None if self._process is None else self._process.pid

    async def make(self, job: Job) -> list[bytes]:
        """Do a job; raises LocalFault, and ProcessFailed when the process dies of it.

        When the task is cancelled the process ends, and a new one does the next job.
        """
        try:
            return await self._asked(await self._started(), job)
        except (asyncio.CancelledError, ConnectionError, asyncio.IncompleteReadError) as error:
            details = await self._dropped(job)
            if isinstance(error, asyncio.CancelledError):
                raise
            raise ProcessFailed(
                say(
                    "{name} has no pictures: the process that makes them ended.", name=job.path.name
                ),
                details,
            ) from error

    async def close(self) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is not None:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.close()
            # It ends by itself, for it cleans up.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), _GRACE_SECONDS)
            await end(process)
            # To the end of its pipes, else they would still be open when the loop is not there.
            with contextlib.suppress(ConnectionError):
                await process.stdout.read()
                await process.stdin.wait_closed()
        if self._listening is not None:
            await self._listening

    async def _started(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            await self.close()
            self._said.clear()
            self._process = await start(self._command, stdin=asyncio.subprocess.PIPE)
            self._listening = asyncio.create_task(keep(self._process.stderr, self._said))
        return self._process

    async def _asked(self, process: asyncio.subprocess.Process, job: Job) -> list[bytes]:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(line_of(job))
        await process.stdin.drain()
        line = await process.stdout.readuntil(b"\n")
        try:
            answer = answer_in(line)
        except msgspec.DecodeError as error:
            raise ConnectionError from error
        if isinstance(answer, NotMade):
            raise LocalFault(unpacked(answer.sentence))
        return parted(await process.stdout.readexactly(sum(answer.sizes)), answer.sizes)

    async def _dropped(self, job: Job) -> str:
        """End the process, and what it had begun to write; returns its last words."""
        process = self._process
        # Whoever is cancelled twice must not leave it behind.
        await asyncio.shield(asyncio.ensure_future(self.close()))
        if process is not None:
            with contextlib.suppress(OSError):
                await asyncio.to_thread(remove_parts_of, process.pid, job.out.parent)
        return self._said.decode(errors="replace").strip()
