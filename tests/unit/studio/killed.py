"""A process that drives a queue and kills itself, as a power cut would, at a named moment.

    python killed.py HOME ADDRESS FOLDER JOBS MOMENT

MOMENT is `before:STATE` or `after:STATE` (around the row of the first job that gets there),
`fetching` (part of a file has arrived) or `never`.
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
from desktop_app.domain.project import JobId
from desktop_app.storage.journal import Journal
from desktop_app.studio.clock import Clock
from desktop_app.studio.journal import JournalThread
from tests.fakes.waiting import until
from tests.unit.studio.bench import Run, job_of

SPEED = 40.0


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

    async def advance(self, job_id: JobId, *states: JobState) -> None:
        word = type(states[-1]).__name__
        self._reached(f"before:{word}")
        await super().advance(job_id, *states)
        self._reached(f"after:{word}")

    def _reached(self, moment: str) -> None:
        if moment == self._moment:
            die()


def fast_clock() -> Clock:
    return Clock(
        lambda: int(time.time() * 1000 * SPEED),
        lambda: time.monotonic() * SPEED,
        lambda seconds: asyncio.sleep(seconds / SPEED),
        random.Random(3),
    )


async def main(home: Path, address: str, film: Path, count: int, moment: str) -> None:
    run = await Run.open(
        home, address, fast_clock(), journal=lambda kept: DeadlyJournal(kept, moment)
    )
    if moment == "fetching":
        run.queue.job_changed.connect(lambda job: die() if run.queue.progress_of(job) else None)
    await run.start()
    print("ready", flush=True)
    await run.queue.add([job_of(number, film) for number in range(1, count + 1)])
    await until(lambda: len(run.arrived) == count)
    await run.stop()
    print("done", flush=True)


if __name__ == "__main__":
    asyncio.run(
        main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]), sys.argv[5])
    )
