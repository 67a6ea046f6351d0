"""Transcoding in another process, which ends with this one whatever ends it."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.process import ProcessFailed, end, end_orphans, keep, start
from desktop_app.media.transcode import Transcoded, TranscodeJob
from desktop_app.media.transcode_wire import Made, event_in, line_of
from desktop_app.media.wire import Failed, Progress

_GRACE_SECONDS = 3


async def transcode_in_process(
    command: Sequence[str], job: TranscodeJob, progress: Callable[[Flicks, Flicks], None]
) -> Transcoded:
    """Do `transcode` in a process started with `command`.

    Raises what `transcode` raises, and ProcessFailed when the process dies. When the task is
    cancelled the process stops and cleans up; if it does not, it is killed with its children.
    """
    process = await start(command, stdin=asyncio.subprocess.PIPE)
    said = bytearray()
    listening = asyncio.create_task(keep(process.stderr, said))
    outcome: Made | Failed | None = None
    try:
        outcome = await _converse(process, job, progress)
        if outcome is None:
            await listening
    finally:
        # A second cancellation must not leave the process behind.
        folders = {path.absolute().parent for path in (job.out, *(each for _, each in job.stills))}
        await asyncio.shield(_dismiss(process, folders))
        await listening
    if isinstance(outcome, Made):
        return outcome.result
    if isinstance(outcome, Failed):
        raise outcome.error()
    raise ProcessFailed(
        say(
            "Exporting {name} was cut off before its end; nothing was written, so export it again.",
            name=job.out.name,
        ),
        f"exit code {process.returncode}\n{said.decode(errors='replace')}".strip(),
    )


async def _converse(
    process: asyncio.subprocess.Process,
    job: TranscodeJob,
    progress: Callable[[Flicks, Flicks], None],
) -> Made | Failed | None:
    """Hand over the job and listen to the last word; None when there is none."""
    assert process.stdin is not None
    assert process.stdout is not None
    with contextlib.suppress(ConnectionError):
        process.stdin.write(line_of(job))
        await process.stdin.drain()
    async for line in process.stdout:
        try:
            event = event_in(line)
        except msgspec.DecodeError:
            continue
        if isinstance(event, Progress):
            progress(Flicks(event.done), Flicks(event.total))
        else:
            return event
    return None


async def _dismiss(process: asyncio.subprocess.Process, folders: set[Path]) -> None:
    """Let the process end by itself, for it cleans up; make it when it takes too long."""
    assert process.stdin is not None
    process.stdin.close()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), _GRACE_SECONDS)
    await end(process)
    end_orphans(process)
    if process.returncode != 0:
        for folder in folders:
            await asyncio.to_thread(remove_parts_of, process.pid, folder)
