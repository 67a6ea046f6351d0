"""What a person does with jobs in the window, done through the same services: clicks, by name.

    hand PROJECT CLICKS SEED ACT ...

Every click is written to the file CLICKS before it is made: what is paid anew after it was wanted.
"""

import asyncio
import json
import os
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.cli import NO_FILM
from desktop_app.commands.common import connected, drive, driving, perform, real_service
from desktop_app.console import Console
from desktop_app.domain.jobs import (
    Cancelled,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
    Uncertain,
)
from desktop_app.domain.problems import TakewrightError
from desktop_app.paths import AppPaths
from desktop_app.studio.recovery import attach_finished
from desktop_app.studio.routed_queue import JobQueue
from desktop_app.studio.studio import Studio

LONGEST_PAUSE = 3.0
"""Seconds of the program's time between two clicks."""


@dataclass(frozen=True)
class Act:
    """A click that jobs in some states offer; `pays` when it may be paid anew."""

    states: tuple[type[JobState], ...]
    click: Callable[[JobQueue, Job], Awaitable[None]]
    pays: bool = False


ACTS = {
    "take back": Act(
        (Queued, Submitting, Submitted, Ready), lambda queue, job: queue.cancel(job.id)
    ),
    "submit again": Act((Uncertain,), lambda queue, job: queue.submit_again(job.id), pays=True),
    "forget": Act((Uncertain,), lambda queue, job: queue.forget(job.id)),
    "generate again": Act((Failed,), lambda queue, job: queue.retry(job.id), pays=True),
    "look again": Act((Cancelled, Failed, Uncertain), lambda queue, job: queue.look_again(job.id)),
}


def main(arguments: Sequence[str]) -> int:
    """Click, then drive what there is to its end."""
    project, clicks, seed, *acts = arguments
    paths = AppPaths.from_environment(os.environ)
    verb = partial(_click, Path(project), Path(clicks), random.Random(int(seed)), acts)
    try:
        return asyncio.run(perform(paths, os.environ, verb, as_json=True))
    except TakewrightError as error:
        print(json.dumps({"event": "error", "sentence": str(error)}))
        print(json.dumps({"event": "done", **NO_FILM}), flush=True)
        return error.exit_code


async def _click(
    project: Path,
    clicks: Path,
    chance: random.Random,
    acts: Sequence[str],
    studio: Studio,
    console: Console,
) -> int:
    session = await studio.open_project(project)
    service = await real_service(studio)
    async with (
        connected(studio, service) as there,
        driving(there, session, lambda job: job.project_id == session.project.id, console),
    ):
        await attach_finished(session, there)
        for name in acts:
            await studio.clock.sleep(chance.uniform(0.0, LONGEST_PAUSE))
            await _one(name, there.queue, clicks, chance)
        await drive(studio, there, [job.id for job in there.queue.jobs()], console)
    console.event("done", **NO_FILM)
    return 0


async def _one(name: str, queue: JobQueue, clicks: Path, chance: random.Random) -> None:
    act = ACTS[name]
    fitting = [job for job in queue.jobs() if isinstance(job.state, act.states)]
    if not fitting:
        return
    job = chance.choice(fitting)
    with clicks.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"act": name, "job": job.id, "pays": act.pays}) + "\n")
    # Another process may be busy with it, or it is over meanwhile: then it was no use.
    with suppress(TakewrightError):
        await act.click(queue, job)
