"""Assembling in another process, so that neither the window nor its event loop ever waits."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import Flicks
from desktop_app.media.assembly import NO_METADATA, Assembly, Piece
from desktop_app.media.landing import remove_parts_of
from desktop_app.media.process import ProcessFailed, end, keep, start
from desktop_app.media.wire import AssembleJob, Done, Failed, Progress, event_in, line_of

_GRACE_SECONDS = 3


async def assemble_in_process(
    command: Sequence[str],
    pieces: Sequence[Piece],
    out: Path,
    fmt: FilmFormat,
    progress: Callable[[Flicks, Flicks], None],
    metadata: Mapping[str, str] = NO_METADATA,
) -> Assembly:
    """Do `assembly.assemble` in a process started with `command`.

    Raises what `assemble` raises, and ProcessFailed when the process dies. When the task is
    cancelled the process stops and cleans up; if it does not, it is killed with its children.
    """
    job = _job_of(pieces, out, fmt, metadata)
    process = await start(command, stdin=asyncio.subprocess.PIPE)
    said = bytearray()
    listening = asyncio.create_task(keep(process.stderr, said))
    try:
        outcome = await _converse(process, job, progress)
        if outcome is None:
            await listening
    finally:
        # A second cancellation must not leave the process behind.
        await asyncio.shield(_dismiss(process, job.out.parent))
        await listening
    if isinstance(outcome, Done):
        return outcome.film
    if isinstance(outcome, Failed):
        raise outcome.error()
    raise ProcessFailed(
        f"Making {out.name} was cut off before its end; nothing was written, so export it again.",
        f"exit code {process.returncode}\n{said.decode(errors='replace')}".strip(),
    )


def _job_of(
    pieces: Sequence[Piece], out: Path, fmt: FilmFormat, metadata: Mapping[str, str]
) -> AssembleJob:
    there = tuple(Piece(piece.path.absolute(), piece.source_range) for piece in pieces)
    return AssembleJob(there, out.absolute(), fmt, dict(metadata))


async def _converse(
    process: asyncio.subprocess.Process,
    job: AssembleJob,
    progress: Callable[[Flicks, Flicks], None],
) -> Done | Failed | None:
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
            progress(event.done, event.total)
        else:
            return event
    return None


async def _dismiss(process: asyncio.subprocess.Process, folder: Path) -> None:
    """Let the process end by itself, for it cleans up; make it when it takes too long."""
    assert process.stdin is not None
    process.stdin.close()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(process.wait(), _GRACE_SECONDS)
    await end(process)
    if process.returncode != 0:
        await asyncio.to_thread(remove_parts_of, process.pid, folder)
