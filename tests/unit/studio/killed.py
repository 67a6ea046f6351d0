"""A process that drives a queue and kills itself, as a power cut would, at a named moment.

    python killed.py HOME ADDRESS FOLDER JOBS MOMENT [PICTURE]

MOMENT is `before:STATE` or `after:STATE` (around the row of the first job that gets there),
`fetching` (part of a file has arrived), `before:upload` or `never`. With a PICTURE of the project
the first job begins on that, and each other on the last frame of the one before.
"""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.domain.jobs import Job, JobState
from desktop_app.domain.project import JobId, TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.storage.journal import Journal
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import Check, JournalThread, allowing
from tests.fakes.virtual_time import EPOCH_MS
from tests.fakes.waiting import until
from tests.unit.studio.bench import Run, job_of, shown

SPEED = 40.0
BEFORE_MS = 3600 * 1000


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DeadlyJournal(JournalThread):
    """Dies around the row that it was told."""

    def __init__(self, journal: JournalThread, moment: str) -> None:
        self.__dict__.update(journal.__dict__)
        self._moment = moment

    async def add(
        self,
        jobs: Sequence[Job],
        now_ms: int,
        check: Callable[[Journal], None] = lambda journal: None,
    ) -> frozenset[JobId]:
        claimed = await super().add(jobs, now_ms, check)
        self._reached("after:Queued")
        return claimed

    async def advance(self, job_id: JobId, *states: JobState, check: Check = allowing) -> None:
        word = type(states[-1]).__name__
        self._reached(f"before:{word}")
        await super().advance(job_id, *states, check=check)
        self._reached(f"after:{word}")

    def _reached(self, moment: str) -> None:
        if moment == self._moment:
            die()


def fast_clock() -> Clock:
    """Return a clock for which much time passes; it ends before the one of the next run begins."""
    begun = time.monotonic()
    return Clock(
        lambda: EPOCH_MS - BEFORE_MS + int((time.monotonic() - begun) * 1000 * SPEED),
        lambda: time.monotonic() * SPEED,
        lambda seconds: asyncio.sleep(seconds / SPEED),
        random.Random(3),
    )


def chain(film: Path, count: int, picture: str) -> list[Job]:
    """Return jobs that begin on a picture, then each on the last frame of the one before."""
    sources = [Source(path=picture)]
    sources += [Source(take_id=TakeId(job_of(each, film).id)) for each in range(1, count)]
    return [
        shown(number, film, Reference(Use.FIRST_FRAME, source))
        for number, source in enumerate(sources, 1)
    ]


async def no_upload(path: Path, folder: str) -> str:
    """Die before anything of a file is sent."""
    die()
    return ""


async def main(
    home: Path, address: str, film: Path, count: int, moment: str, picture: str = ""
) -> None:
    run = await Run.open(
        home, address, fast_clock(), journal=lambda kept: DeadlyJournal(kept, moment)
    )
    if moment == "fetching":
        run.queue.job_changed.connect(lambda job: die() if run.queue.progress_of(job) else None)
    if moment == "before:upload":
        vars(run.provider)["upload"] = no_upload
    await run.start()
    print("ready", flush=True)
    plain = [job_of(number, film) for number in range(1, count + 1)]
    await run.queue.add(chain(film, count, picture) if picture else plain)
    await until(lambda: len(run.arrived) == count)
    await run.stop()
    print("done", flush=True)


if __name__ == "__main__":
    home, address, film, count, moment, *picture = sys.argv[1:]
    asyncio.run(main(Path(home), address, Path(film), int(count), moment, *picture))
