"""From a finished task to a take on disk, over every fault that a file can meet."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Done, Failed, Ready
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, DiskFull, LocalFault, Reason, ServiceUnreachable
from desktop_app.domain.project import JobId, Take, TakeId, TaskId
from desktop_app.media.probe import probe
from desktop_app.storage.clips import Recipe, recipe_path, save_recipe
from tests.fakes import provider as fake
from tests.fakes.clips import damaged_clip
from tests.fakes.provider import CREATE, FakeProvider
from tests.fakes.scripted_server import Reply, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of, make_film

OpenRun = Callable[..., Awaitable[Run]]


def _requests(provider: FakeProvider, start: str) -> int:
    return sum(seen.path.startswith(start) for seen in provider.server.seen)


def _left_behind(film: Path) -> list[str]:
    return [path.name for path in film.rglob(".*")]


async def test_a_cut_download_goes_on_where_it_stopped(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    half = len(clip_bytes) // 2
    provider.on_film.append(fake.cut(half))
    progress: list[float] = []
    job = job_of(1, film)
    run.queue.job_changed.connect(lambda job: progress.append(run.queue.progress_of(job) or 0.0))
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    assert (film / job.path).read_bytes() == clip_bytes
    films = [seen for seen in provider.server.seen if seen.path.startswith("/film/")]
    assert films[-1].headers["range"].startswith("bytes=")
    assert max(progress) == 1.0
    assert run.queue.progress_of(job) is None
    assert not _left_behind(film)


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_a_dead_link_is_renewed(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, status: int
) -> None:
    provider.on_film.append(fake.say(page(status)))
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)
    assert _requests(provider, "/renewed/") == 1


async def test_a_link_that_cannot_be_renewed_is_looked_up_at_the_task(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_film.append(fake.say(page(404)))
    provider.on_renew.append(fake.refuse(422, "url is wrong"))
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.arrived)
    assert _requests(provider, "/film/") == 2
    assert len(provider.accepted) == 1


async def test_a_file_host_that_stays_away_ends_in_an_offer_and_not_in_a_pause(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    """The clip is paid: others go on, and it can be fetched again without paying."""
    gone = fake.say(page(404))
    provider.on_film += [gone] * 1000
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.billed, failed.task_id) == (Billed.YES, TaskId("task1"))
    assert failed.urls
    assert time.now > 300
    assert not run.paused
    provider.on_film.clear()
    await run.queue.retry(job.id)
    await time.until(lambda: run.arrived)
    assert len(provider.server.requests(CREATE)) == 1


async def test_a_silent_provider_holds_a_fetch_without_ending_it(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    provider.on_film += [fake.say(page(404))] * 1000
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Ready"])
    await provider.server.__aexit__()
    await time.pass_by(3600)
    assert run.kinds() == ["Ready"]
    assert isinstance(run.queue.paused_by, ServiceUnreachable)
    provider.on_film.clear()
    await provider.server.__aenter__()
    await time.until(lambda: run.arrived)


async def test_what_cannot_be_played_is_no_take_and_is_fetched_again_for_nothing(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, tmp_path: Path
) -> None:
    broken = damaged_clip(tmp_path / "broken.mp4", frames=30).read_bytes()
    answer = Reply(200, broken, {"Content-Type": "video/mp4"})
    provider.on_film.append(fake.say(answer))
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (Reason.UNPLAYABLE, Billed.YES)
    assert "cannot be played" in failed.sentence
    assert not (film / job.path).exists()
    assert not _left_behind(film)
    await run.queue.retry(job.id)
    await time.until(lambda: run.arrived)
    assert len(provider.server.requests(CREATE)) == 1


class TightDisk:
    """A disk with so much room."""

    def __init__(self, free: int) -> None:
        self.free = free

    def __call__(self, folder: Path) -> int:
        return self.free


async def test_a_full_disk_holds_the_clip_at_the_provider_until_there_is_room(
    open_run: OpenRun,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    disk = TightDisk(100)
    monkeypatch.setattr("desktop_app.api.partfile.shutil.disk_usage", lambda folder: disk)
    run = await open_run(in_flight=1)
    await run.start()
    await run.queue.add([job_of(1, film), job_of(2, film)])
    await time.until(lambda: run.queue.paused_by)
    assert isinstance(run.queue.paused_by, DiskFull)
    assert "more is needed" in str(run.queue.pause_reason)
    await time.pass_by(600)
    assert run.kinds() == ["Ready", "Queued"]
    disk.free = 10**9
    run.queue.resume()
    await time.until(lambda: len(run.arrived) == 2)
    assert len(provider.accepted) == 2


async def test_room_that_comes_back_is_noticed_without_a_click(
    open_run: OpenRun, film: Path, time: VirtualTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = TightDisk(100)
    monkeypatch.setattr("desktop_app.api.partfile.shutil.disk_usage", lambda folder: disk)
    run = await open_run()
    await run.start()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.queue.paused_by)
    disk.free = 10**9
    await time.until(lambda: run.arrived)
    assert run.queue.pause_reason is None


async def test_a_folder_that_cannot_be_written_is_told_and_the_clip_stays_to_be_had(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    (film / "clips").rmdir()
    (film / "clips").write_text("in the way", encoding="utf-8")
    run.in_flight = 1
    job = job_of(1, film)
    await run.queue.add([job, job_of(2, film)])
    await time.until(lambda: run.kinds()[0] == "Failed")
    await time.settle()
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (Reason.DISK, Billed.YES)
    assert isinstance(run.queue.paused_by, LocalFault)
    assert run.kinds()[1] == "Queued"
    (film / "clips").unlink()
    await run.queue.retry(job.id)
    run.queue.resume()
    await time.until(lambda: len(run.arrived) == 2)
    assert len(provider.accepted) == 2


async def test_a_file_that_arrived_whole_is_not_fetched_twice(
    open_run: OpenRun, film: Path, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    """The program died between the last byte and the take's name."""
    provider.take("shot 1")
    job = job_of(1, film, state=Ready(1, TaskId("task1"), (f"{provider.server.url}/film/t",)))
    incoming = film / f"clips/scene1/.take-1.mp4.{job.id[:8]}.incoming"
    incoming.parent.mkdir(parents=True)
    incoming.write_bytes(clip_bytes)
    run = await open_run()
    await run.journal.add([job], 1)
    await run.start()
    await time.until(lambda: run.arrived)
    assert _requests(provider, "/film/") == 0


@pytest.mark.parametrize("noted", [False, True])
async def test_another_file_in_the_takes_place_is_neither_taken_for_it_nor_overwritten(
    run: Run,
    film: Path,
    provider: FakeProvider,
    time: VirtualTime,
    clip_bytes: bytes,
    clip: Path,
    noted: bool,
) -> None:
    job = job_of(1, film)
    other = film / job.path
    other.parent.mkdir(parents=True)
    other.write_bytes(b"somebody else's")
    if noted:
        media = replace(probe(clip), size_bytes=len(b"somebody else's"))
        take = Take(
            TakeId("x"), job.scene_id, 1, job.path, "", job.settings, media, 1, JobId("another")
        )
        save_recipe(film, Recipe(take))
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    assert other.read_bytes() == b"somebody else's"
    assert run.arrived[0].path == f"clips/scene1/take-1-{job.id[:8]}.mp4"
    assert (film / run.arrived[0].path).read_bytes() == clip_bytes
    assert await run.arrivals.homes.recover(run.queue.job(job.id)) == run.arrived[0]


async def test_a_take_that_was_kept_before_the_row_is_found(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    fetched = _requests(provider, "/film/")
    await run.journal.claim([job.id], time.now_ms())
    await run.journal.advance(job.id, Ready(2, TaskId("task1"), ("http://127.0.0.1:1/x",)))
    again = await Run.open(run.home, run.address, time.clock)
    await run.stop()
    await again.start()
    await time.until(lambda: again.arrived)
    assert again.arrived == run.arrived
    assert _requests(provider, "/film/") == fetched
    await again.stop()


async def test_a_project_that_moved_gets_what_was_fetched_to_its_old_place(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    moved = make_film(film.with_name("moved.takewright"))
    run.moved_to = moved
    take = await run.arrivals.homes.recover(run.queue.job(job.id))
    assert take == run.arrived[0]
    assert (moved / take.path).read_bytes() == clip_bytes
    assert (moved / recipe_path(take.path)).exists()
    assert (film / take.path).exists()
    assert not _left_behind(moved)


async def test_a_take_without_its_note_is_recovered_and_one_that_is_gone_is_not(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = job_of(1, film)
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    (film / recipe_path(job.path)).unlink()
    take = await run.arrivals.homes.recover(run.queue.job(job.id))
    assert take is not None
    assert replace(take, made_at=0) == replace(run.arrived[0], made_at=0)
    (film / job.path).unlink()
    assert await run.arrivals.homes.recover(run.queue.job(job.id)) is None
    assert await run.arrivals.homes.recover(job) is None
    await run.queue.look_again(job.id)
    await time.until(lambda: len(run.arrived) == 2)
    assert (film / job.path).exists()
    assert len(provider.accepted) == 1


async def test_the_charge_that_was_told_goes_with_the_take(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    await run.queue.add([job_of(1, film, quote=Credits(99_000))])
    await time.until(lambda: run.arrived)
    done = run.states()[0]
    assert isinstance(done, Done)
    assert done.credits == run.arrived[0].credits == Credits(30_000)
