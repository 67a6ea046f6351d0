"""Killed at every named moment: what the provider took is what the journal knows or doubts."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Done, Uncertain
from desktop_app.media.probe import verify
from desktop_app.storage.reference_files import keep
from tests.fakes import photographs
from tests.fakes import provider as fake
from tests.fakes.provider import FakeProvider
from tests.fakes.uploading import Uploading
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio import killed
from tests.unit.studio.bench import Run, make_film

ROOT = Path(__file__).parents[3]
JOBS = 3

MOMENTS = {
    "after:Queued": 0,
    "before:Submitting": 0,
    "after:Submitting": 0,
    "before:Submitted": 1,
    "after:Submitted": 1,
    "before:Ready": 3,
    "after:Ready": 3,
    "fetching": 3,
    "before:Done": 3,
    "after:Done": 3,
}
"""With how many submissions the provider has taken at least when it happens."""


async def _start(
    home: Path, provider: FakeProvider, film: Path, moment: str, jobs: int = JOBS, *picture: str
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", killed.__file__, str(home), provider.server.url),
        *(str(film), str(jobs), moment, *picture),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )


def _check(run: Run, provider: FakeProvider, film: Path) -> None:
    """What was accepted is Done, or Uncertain; nothing was sent twice; every clip decodes."""
    jobs = run.queue.jobs()
    assert len(jobs) == JOBS
    for job in jobs:
        times = provider.accepted.count(job.prompt)
        match job.state:
            case Done():
                assert times == 1
                assert verify(film / job.path).frames == 5
            case Uncertain():
                assert times <= 1
            case _:
                pytest.fail(f"{job.prompt} was left {job.state}")
    assert {take.id for take in run.arrived} <= {job.id for job in jobs}


@pytest.mark.parametrize("moment", MOMENTS)
async def test_killed_at_a_named_moment_nothing_paid_is_lost_or_paid_twice(
    moment: str,
    tmp_path: Path,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    open_run: Callable[..., Awaitable[Run]],
) -> None:
    if moment == "fetching":
        provider.on_film += [fake.cut(len(provider.film) // 2)] * JOBS
    process = await _start(tmp_path, provider, film, moment)
    async with asyncio.timeout(20):
        await process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert len(provider.accepted) >= MOMENTS[moment]
    provider.on_film.clear()
    run = await open_run()
    await run.start()
    await time.until(lambda: set(run.kinds()) <= {"Done", "Uncertain"})
    _check(run, provider, film)
    doubted = [job for job in run.queue.jobs() if isinstance(job.state, Uncertain)]
    if moment in {"after:Submitting", "before:Submitted"}:
        # The intents were written, or the answers were not: only these may be doubted.
        assert doubted
    elif moment.endswith(("Queued", "before:Submitting")):
        assert not doubted


REFERRED = {
    "before:upload": (0, 1),
    "uploading": (0, 2),
    "before:Submitting": (0, 1),
    "after:Submitting": (0, 1),
    "before:Submitted": (1, 1),
    "after:Done": (1, 1),
}
"""What is taken when it happens, and how often the picture goes up in all: once more at most."""


@pytest.mark.parametrize("moment", REFERRED)
async def test_killed_around_an_upload_it_goes_up_once_more_at_most_and_nothing_is_paid_twice(
    moment: str,
    tmp_path: Path,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    open_run: Callable[..., Awaitable[Run]],
) -> None:
    picture = keep(film, photographs.png(photographs.quarters()), "png")
    uploading = Uploading(provider)
    process = await _start(tmp_path, provider, film, moment, 2, picture)
    if moment == "uploading":
        # It has all of the file, and nobody hears where it is.
        uploading.heard = process.kill
    async with asyncio.timeout(20):
        await process.communicate()
    assert process.returncode == -signal.SIGKILL
    taken, uploads = REFERRED[moment]
    assert len(provider.accepted) == taken
    uploading.heard = lambda: None
    run = await open_run()
    await run.start()
    _, second = run.queue.jobs()
    in_doubt = moment in {"after:Submitting", "before:Submitted"}
    if in_doubt:
        await time.until(lambda: bool(run.queue.job(second.id).turn.held))
        assert run.kinds() == ["Uncertain", "Queued"]
        # What begins on a take that may never come is kept, and costs nothing meanwhile.
        assert provider.accepted == ["shot 1"] * taken
    else:
        await time.until(lambda: run.kinds() == ["Done", "Done"])
        assert provider.accepted == ["shot 1", "shot 2"]
        assert verify(film / second.path).frames == 5
    data = (film / picture).read_bytes()
    assert sum(data in body for body in uploading.sent) == uploads
    assert len(uploading.sent) == uploads + (not in_doubt)
    addresses = {str(each["first_frame_url"]) for each in uploading.asked}
    assert all(each.startswith("https://files.example/") for each in addresses)


async def test_killed_at_random_again_and_again(
    tmp_path: Path,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    open_run: Callable[..., Awaitable[Run]],
) -> None:
    chance = random.Random(11)
    for number in range(3):
        home, folder = tmp_path / f"home{number}", tmp_path / f"film{number}"
        home.mkdir()
        make_film(folder)
        provider.tasks.clear()
        process = await _start(home, provider, folder, "never")
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
        await asyncio.sleep(chance.uniform(0.0, 0.35))
        with suppress(ProcessLookupError):
            # It may have come to its end a moment before.
            process.kill()
        await process.communicate()
        run = await Run.open(home, provider.server.url, time.clock)
        await run.start()
        if run.queue.jobs():
            await time.until(lambda run=run: set(run.kinds()) <= {"Done", "Uncertain"})  # type: ignore[misc]
            _check(run, provider, folder)
        await run.stop()
