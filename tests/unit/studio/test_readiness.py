"""What a job is made from goes up before it is sent, and a chain is made one after the other."""

import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Failed, Queued, Submitted
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import TakeId
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.storage.reference_files import keep
from tests.fakes import photographs
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import envelope
from tests.fakes.uploading import Uploading
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of, shown


@pytest.fixture
def uploading(provider: FakeProvider) -> Uploading:
    return Uploading(provider)


def picture(film: Path) -> Reference:
    path = keep(film, photographs.png(photographs.quarters()), "png")
    return Reference(Use.FIRST_FRAME, Source(path=path), "boat.png")


async def test_a_picture_goes_up_once_and_its_address_is_sent(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading
) -> None:
    start = picture(film)
    await run.queue.add([shown(1, film, start), shown(2, film, start)])
    await time.until(lambda: run.kinds() == ["Done", "Done"])
    assert len(uploading.sent) == 1
    assert (film / start.source.path).read_bytes() in uploading.sent[0]
    addresses = [each["first_frame_url"] for each in uploading.asked]
    assert addresses == ["https://files.example/1.png"] * 2


async def test_a_chain_is_made_one_after_the_other(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading, provider: FakeProvider
) -> None:
    first = job_of(1, film)
    second = shown(2, film, Reference(Use.FIRST_FRAME, Source(take_id=TakeId(first.id))))
    # Ordered the wrong way round: what has to be there first goes first.
    await run.queue.add([second, first])
    assert run.queue.waits_for(run.queue.job(second.id)) == run.queue.job(first.id)
    await time.until(lambda: run.kinds() == ["Done", "Done"])
    assert provider.accepted == ["shot 1", "shot 2"]
    assert uploading.sent[0].count(b"\x89PNG") == 1


async def test_what_the_one_before_did_not_become_holds_and_a_retry_lets_go(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading, provider: FakeProvider
) -> None:
    provider.fails["shot 1"] = ("422", "CONTENT_POLICY_BLOCKED: flagged as sensitive.", 0.0)
    first = job_of(1, film)
    second = shown(2, film, Reference(Use.FIRST_FRAME, Source(take_id=TakeId(first.id))))
    await run.queue.add([first, second])
    await time.until(lambda: bool(run.queue.job(second.id).turn.held))
    assert "that take was not made; nothing was sent" in run.queue.job(second.id).turn.held
    assert (provider.accepted, uploading.sent) == (["shot 1"], [])
    del provider.fails["shot 1"]
    await run.queue.retry(first.id)
    await time.until(lambda: run.kinds() == ["Done", "Done"])
    assert provider.accepted == ["shot 1", "shot 1", "shot 2"]


async def test_an_upload_that_is_refused_or_missing_ends_it_for_free(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading, provider: FakeProvider
) -> None:
    gone = Reference(Use.FIRST_FRAME, Source(path="references/gone.png"), "gone.png")
    await run.queue.add([shown(1, film, gone)])
    await time.until(lambda: run.kinds() == ["Failed"])
    state = run.states()[0]
    assert isinstance(state, Failed)
    assert (state.billed, state.reason) == (Billed.NO, Reason.MEDIA_UNREACHABLE)
    assert "gone.png” is missing" in state.sentence
    assert (provider.accepted, uploading.sent) == ([], [])


async def test_an_upload_that_fails_is_tried_again_and_nothing_is_paid_twice(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading, provider: FakeProvider
) -> None:
    busy = envelope(429, "Your call frequency is too high. Please try again later.")
    uploading.answers = [busy] * 3
    await run.queue.add([shown(1, film, picture(film))])
    await time.until(lambda: run.kinds() == ["Done"])
    assert provider.accepted == ["shot 1"]
    states = [type(each) for each in await run.queue.history(run.queue.jobs()[0].id)]
    assert states.count(Submitted) == 1
    assert states[0] is Queued


async def test_what_the_service_cannot_fetch_goes_up_anew(
    run: Run, time: VirtualTime, film: Path, uploading: Uploading, provider: FakeProvider
) -> None:
    words = "Your media file is unavailable, please replace it."
    provider.fails["shot 1"] = ("422", words, 0.0)
    await run.queue.add([shown(1, film, picture(film))])
    await time.until(lambda: len(provider.accepted) == 1)
    del provider.fails["shot 1"]
    await time.until(lambda: run.kinds() == ["Done"])
    assert len(uploading.sent) == 2
    assert uploading.asked[1]["first_frame_url"] == "https://files.example/2.png"


async def test_an_upload_is_used_again_for_twenty_hours_by_every_run_and_then_made_anew(
    time: VirtualTime,
    film: Path,
    uploading: Uploading,
    open_run: Callable[..., Awaitable[Run]],
) -> None:
    start, hour = picture(film), 3600.0
    # It is as old as its upload, however often it was used since.
    for number, (later, uploads) in enumerate(((0.0, 1), (19.9, 1), (0.2, 2), (0.1, 2)), 1):
        # While nothing runs time passes at once.
        time.now += later * hour
        run = await open_run()
        await run.start()
        await run.queue.add([shown(number, film, start)])
        await time.until(lambda run=run: set(run.kinds()) == {"Done"})  # type: ignore[misc]
        assert uploading.asked[-1]["first_frame_url"] == f"https://files.example/{uploads}.png"
        assert len(uploading.sent) == uploads
        await run.stop()


async def test_a_damaged_list_of_uploads_is_kept_aside_and_begun_anew(
    tmp_path: Path,
    time: VirtualTime,
    film: Path,
    uploading: Uploading,
    open_run: Callable[..., Awaitable[Run]],
) -> None:
    (tmp_path / "uploads.sqlite3").write_bytes(b"no list of anything" * 999)
    run = await open_run()
    await run.start()
    start = picture(film)
    for number in (1, 2):
        await run.queue.add([shown(number, film, start)])
        await time.until(lambda: set(run.kinds()) == {"Done"})
    assert len(uploading.sent) == 1
    aside = tmp_path / "uploads.damaged-1.sqlite3"
    assert aside.read_bytes().startswith(b"no list of anything")


async def test_a_list_of_uploads_that_breaks_costs_an_upload_and_no_job(
    run: Run,
    time: VirtualTime,
    film: Path,
    uploading: Uploading,
    provider: FakeProvider,
    tmp_path: Path,
) -> None:
    start = picture(film)
    with sqlite3.connect(tmp_path / "uploads.sqlite3") as other:
        other.execute("DROP TABLE uploads")
    other.close()
    for number in (1, 2):
        await run.queue.add([shown(number, film, start)])
        await time.until(lambda: set(run.kinds()) == {"Done"})
    assert len(uploading.sent) == 2
    assert provider.accepted == ["shot 1", "shot 2"]
