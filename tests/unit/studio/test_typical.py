"""How long takes usually are in the making, as their own history tells."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.jobs import (
    MOST_RETRIES,
    Done,
    Failed,
    Job,
    JobState,
    Queued,
    Ready,
    Submitted,
    Submitting,
)
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId, TaskId
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.journal import JournalThread
from desktop_app.studio.signal import Signal
from desktop_app.studio.typical import USUAL_SECONDS, TypicalTimes
from tests.unit.studio.bench import SERVICE, job_of

SORA = ModelId("sora-2-text-to-video")
TASK = TaskId("t")


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


def of(number: int, seconds: int = 10, **changes: object) -> Job:
    job = job_of(number, Path("film"))
    return replace(job, settings=Settings(SORA, seconds=seconds), **changes)  # type: ignore[arg-type] # fields of a job


def made(ms: int, at: int = 1000) -> tuple[JobState, ...]:
    """Return the states of a take that was so long in the making."""
    return (
        Submitting(at),
        Submitted(at, TASK),
        Ready(at + ms, TASK, ("u",)),
        Done(at + ms + 5000, TASK, TakeId("x")),
    )


async def journal_with(folder: Path, *jobs: tuple[Job, tuple[JobState, ...]]) -> JournalThread:
    journal = await JournalThread.open(folder / "journal.sqlite3")
    await journal.add([job for job, _ in jobs], 0)
    for job, states in jobs:
        await journal.advance(job.id, *states)
    return journal


async def test_the_catalogue_speaks_until_there_is_a_history(
    tmp_path: Path, shipped: Catalogue
) -> None:
    journal = await journal_with(tmp_path, (of(1), made(40_000)), (of(2), made(40_000)))
    typical = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    await typical.load()
    model = shipped.get(SORA)
    assert model is not None
    assert typical.seconds(of(9)) == model.typical_seconds
    assert typical.seconds(of(9, model=ModelId("unheard-of"))) == USUAL_SECONDS
    await journal.close()


async def test_the_median_of_takes_like_it_counts_else_of_its_model(
    tmp_path: Path, shipped: Catalogue
) -> None:
    short = [(of(at), made(ms)) for at, ms in enumerate((30_000, 34_000, 900_000), 1)]
    long = [(of(at, 15), made(ms)) for at, ms in enumerate((80_000, 84_000), 4)]
    journal = await journal_with(tmp_path, *short, *long)
    typical = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    await typical.load()
    assert typical.seconds(of(9)) == 34
    # Two of fifteen seconds are too few; all five of the model are not.
    assert typical.seconds(of(9, 15)) == 80
    elsewhere = TypicalTimes(journal, lambda: shipped, service="another")
    await elsewhere.load()
    assert elsewhere.seconds(of(9)) != 34
    await journal.close()


async def test_what_did_not_go_straight_teaches_nothing(tmp_path: Path, shipped: Catalogue) -> None:
    again = (
        *(Submitting(1), Submitted(1000, TASK)),
        Failed(2000, Reason.PROVIDER_FAULT, "Oh.", Billed.NO, TASK),
        *(Queued(2000, 1), *made(7000, 9000)),
    )
    looked_at = (
        *(Submitting(1), Submitted(1000, TASK)),
        *(Submitted(900_000, TASK, MOST_RETRIES), Ready(901_000, TASK, ("u",))),
        Done(902_000, TASK, TakeId("x")),
    )
    failed = (*made(3000)[:2], Failed(9, Reason.NO_FILE, "No.", Billed.YES, TASK))
    crooked = [(of(at, 4), states) for at, states in enumerate((again, looked_at, failed) * 3, 1)]
    journal = await journal_with(tmp_path, *crooked)
    typical = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    await typical.load()
    changed: Signal[Job] = Signal()
    typical.follow(changed)
    for job, states in crooked:
        for state in states:
            changed.emit(replace(job, state=state))
    model = shipped.get(SORA)
    assert model is not None
    assert typical.seconds(of(99, 4)) == model.typical_seconds
    await journal.close()


async def test_a_download_that_was_tried_again_is_not_counted_in(
    tmp_path: Path, shipped: Catalogue
) -> None:
    cut = Failed(60_000, Reason.NO_FILE, "Cut.", Billed.YES, TASK, ("u",))
    fetched_again = (*made(50_000)[:3], cut, Ready(700_000, TASK, ("u",)), made(1)[3])
    jobs = [(of(at), fetched_again) for at in range(1, 4)]
    journal = await journal_with(tmp_path, *jobs)
    read = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    await read.load()
    told = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    changed: Signal[Job] = Signal()
    told.follow(changed)
    for job, states in jobs:
        for state in states:
            changed.emit(replace(job, state=state))
    assert read.seconds(of(9)) == told.seconds(of(9)) == 50
    await journal.close()


async def test_it_goes_on_learning_and_forgets_what_is_long_ago(
    tmp_path: Path, shipped: Catalogue
) -> None:
    journal = await journal_with(tmp_path)
    typical = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    changed: Signal[Job] = Signal()
    typical.follow(changed)

    def make(numbers: range, ms: int) -> None:
        for number in numbers:
            for state in made(ms):
                # The download is told of with every chunk.
                for _ in range(2):
                    changed.emit(of(number, state=state))

    make(range(1, 3), 20_000)
    model = shipped.get(SORA)
    assert model is not None
    assert typical.seconds(of(9)) == model.typical_seconds
    make(range(3, 4), 20_000)
    assert typical.seconds(of(9)) == 20
    make(range(10, 31), 90_000)
    assert typical.seconds(of(9)) == 90
    make(range(40, 61), 100)
    assert typical.seconds(of(9)) == 1
    await journal.close()


async def test_the_same_is_read_back_by_the_next_start(tmp_path: Path, shipped: Catalogue) -> None:
    journal = await journal_with(tmp_path, *((of(at), made(at * 1000)) for at in range(1, 41)))
    typical = TypicalTimes(journal, lambda: shipped, service=SERVICE)
    await typical.load()
    # Of the last twenty, 21 to 40 seconds.
    assert typical.seconds(of(99)) == 30
    assert [each.ms for each in await journal.makings(SERVICE, 3)] == [38_000, 39_000, 40_000]
    await journal.close()
