"""A film that is not there when its clip arrives: the clip waits in Unclaimed and comes home."""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Done, Failed, Job, Ready
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import Billed, LocalFault, Reason
from desktop_app.domain.project import Project, ProjectId, TaskId
from desktop_app.media.probe import verify
from desktop_app.storage import bundle
from desktop_app.storage.unclaimed import KeptTake, kept_takes
from desktop_app.studio.recovery import attach_kept
from desktop_app.studio.session import ProjectSession
from tests.fakes import provider as fake
from tests.fakes.clips import damaged_clip
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import Reply, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio import killed
from tests.unit.studio.bench import Run, job_of

OpenRun = Callable[..., Awaitable[Run]]

ROOT = Path(__file__).parents[3]


def kept(run: Run) -> list[KeptTake]:
    return list(kept_takes(run.home / "unclaimed"))


def in_unclaimed(run: Run) -> list[str]:
    """Everything there is in the folder, half files too."""
    folder = run.home / "unclaimed"
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def fetches(provider: FakeProvider) -> int:
    return sum(seen.path.startswith("/film/") for seen in provider.server.seen)


class Drive:
    """The drive that the film is on."""

    def __init__(self, film: Path) -> None:
        self.film = film
        self._away = film.with_name("away")

    @property
    def has_folder(self) -> bool:
        """Whether there is anything in the film's place."""
        return self.film.exists()

    def unplug(self) -> None:
        self.film.rename(self._away)

    def plug_in(self) -> None:
        if self._away.exists():
            self._away.rename(self.film)

    def break_down(self) -> None:
        """Answer with an error whatever is asked of the folder."""
        self.unplug()
        self.film.symlink_to(self.film)

    def mend(self) -> None:
        self.film.unlink()
        self.plug_in()

    def move(self, name: str) -> Path:
        return self.film.rename(self.film.with_name(name))

    def half_files(self) -> list[Path]:
        return [path for path in self.film.rglob(".*") if path.is_file()]


@pytest.fixture
def drive(film: Path) -> Drive:
    return Drive(film)


async def set_aside(run: Run, film: Path, time: VirtualTime) -> Job:
    """Let a clip arrive whose film is away; returns its job."""
    drive = Drive(film)
    drive.unplug()
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Done"])
    drive.plug_in()
    return run.queue.jobs()[0]


def session_of(film: Path) -> ProjectSession:
    return ProjectSession(bundle.load(film), film, bundle.save)


async def test_a_film_that_was_deleted_gets_no_folder_and_its_clip_is_kept(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    film = drive.film
    provider.looks = 3
    await run.queue.add([job_of(1, film, quote=Credits(99_000))])
    await time.until(lambda: run.kinds() == ["Submitted"])
    shutil.rmtree(film)
    await time.until(lambda: run.kinds() == ["Done"])
    [found] = kept(run)
    job = run.queue.jobs()[0]
    assert found.file.read_bytes() == clip_bytes
    assert found.file.parent.name == "scene1"
    assert (found.take.job_id, found.take.task_id) == (job.id, TaskId("task1"))
    assert found.take.credits == Credits(30_000)
    assert (found.recipe.service, found.recipe.request) == (job.service, job.request)
    assert not drive.has_folder
    # There is no session to give it to, and nobody is told that it is in the film.
    assert not run.arrived
    assert in_unclaimed(run) == ["take-1.json", "take-1.mp4"]


async def test_a_film_deleted_under_a_half_fetched_clip_has_it_fetched_again(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    provider.on_film.append(fake.cut(len(clip_bytes) // 2))

    def delete(job: Job) -> None:
        if run.queue.progress_of(job) and drive.has_folder:
            shutil.rmtree(drive.film)

    run.queue.job_changed.connect(delete)
    await run.queue.add([job_of(1, drive.film)])
    await time.until(lambda: run.kinds() == ["Done"])
    assert [found.file.read_bytes() for found in kept(run)] == [clip_bytes]
    assert not drive.has_folder
    assert len(provider.accepted) == 1


async def test_a_film_that_comes_back_while_its_clip_arrives_gets_it_at_once(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    drive.unplug()

    def bring_back(job: Job) -> None:
        if run.queue.progress_of(job):
            drive.plug_in()

    run.queue.job_changed.connect(bring_back)
    job = job_of(1, drive.film)
    await run.queue.add([job])
    await time.until(lambda: run.arrived)
    assert (drive.film / job.path).read_bytes() == clip_bytes
    assert in_unclaimed(run) == []
    assert not drive.half_files()


async def test_half_a_clip_in_unclaimed_is_cleared_away_when_the_film_has_all_of_it(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime
) -> None:
    drive.unplug()
    provider.on_film += [fake.cut(10), *[fake.say(page(404))] * 100]
    job = job_of(1, drive.film)
    await run.queue.add([job])
    await time.until(lambda: len(provider.on_film) < 99)
    await time.until(lambda: not run.queue._work.is_busy(job.id))
    assert any(name.endswith(".part") for name in in_unclaimed(run))
    drive.plug_in()
    provider.on_film.clear()
    await time.until(lambda: run.arrived)
    assert in_unclaimed(run) == []
    assert not list((run.home / "unclaimed").iterdir())


async def test_half_a_clip_in_a_film_that_was_away_is_cleared_away_when_it_comes_home(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime, clip_bytes: bytes
) -> None:
    provider.on_film.append(fake.cut(len(clip_bytes) // 2))

    def unplug(job: Job) -> None:
        if run.queue.progress_of(job) and drive.has_folder:
            drive.unplug()

    run.queue.job_changed.connect(unplug)
    await run.queue.add([job_of(1, drive.film)])
    await time.until(lambda: run.kinds() == ["Done"])
    drive.plug_in()
    assert drive.half_files()
    session = session_of(drive.film)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1
    assert not drive.half_files()
    assert in_unclaimed(run) == []
    await session.close()


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
async def test_a_folder_that_cannot_be_looked_at_is_waited_for_and_told(
    run: Run, drive: Drive, provider: FakeProvider, time: VirtualTime
) -> None:
    """A network drive with an error is not a deleted film."""
    drive.break_down()
    job = job_of(1, drive.film)
    await run.queue.add([job])
    await time.until(lambda: run.kinds() == ["Failed"])
    failed = run.states()[0]
    assert isinstance(failed, Failed)
    assert (failed.reason, failed.billed) == (Reason.DISK, Billed.YES)
    assert "cannot be looked at now" in failed.sentence
    assert not in_unclaimed(run)
    drive.mend()
    await run.queue.retry(job.id)
    run.queue.resume()
    await time.until(lambda: run.arrived)
    assert (drive.film / job.path).exists()
    assert len(provider.accepted) == 1


@pytest.mark.skipif(os.name != "posix", reason="needs symbolic links")
async def test_a_drive_that_answers_again_soon_needs_no_click(
    run: Run, drive: Drive, time: VirtualTime
) -> None:
    drive.break_down()
    await run.queue.add([job_of(1, drive.film)])
    await time.until(lambda: run.kinds() == ["Ready"])
    await time.settle()
    drive.mend()
    await time.until(lambda: run.arrived)
    assert run.queue.pause_reason is None


async def test_another_film_in_the_deleted_ones_place_is_left_alone(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    shutil.rmtree(film)
    bundle.create(film, Project(ProjectId("another"), "Another"))
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Done"])
    assert len(kept(run)) == 1
    assert not list((film / "clips").iterdir())


async def test_a_film_that_is_found_again_takes_its_clip_in(
    run: Run, film: Path, time: VirtualTime, clip_bytes: bytes
) -> None:
    job = await set_aside(run, film, time)
    session = session_of(film)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1
    [take] = session.project.takes
    assert (take.job_id, take.path) == (job.id, job.path)
    assert session.path_of(take).read_bytes() == clip_bytes
    assert bundle.load(film).takes == (take,)
    assert in_unclaimed(run) == []
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 0
    await session.close()


async def test_a_film_that_was_moved_takes_its_clip_in_at_its_new_place(
    run: Run, drive: Drive, time: VirtualTime
) -> None:
    job = await set_aside(run, drive.film, time)
    moved = drive.move("moved.takewright")
    run.moved_to = moved
    session = session_of(moved)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1
    assert (moved / job.path).exists()
    assert not drive.has_folder
    assert in_unclaimed(run) == []
    await session.close()


async def test_what_is_in_unclaimed_is_not_fetched_again(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = await set_aside(run, film, time)
    shutil.rmtree(film)
    before = len(provider.server.seen)
    await run.queue.look_again(job.id)
    await time.pass_by(30)
    assert run.kinds() == ["Done"]
    assert len(provider.server.seen) == before
    assert await run.arrivals.homes.recover(job) is None


async def test_died_between_the_copy_and_the_saved_film(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    job = await set_aside(run, film, time)
    assert await run.arrivals.homes.recover(job) is not None
    # The clip is in both places now, and in no project.
    assert (film / job.path).exists()
    assert len(kept(run)) == 1
    session = session_of(film)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1
    assert in_unclaimed(run) == []
    assert fetches(provider) == 1
    await session.close()


async def test_died_between_the_saved_film_and_the_end_of_the_copy_in_unclaimed(
    run: Run, film: Path, time: VirtualTime
) -> None:
    job = await set_aside(run, film, time)
    take = await run.arrivals.homes.recover(job)
    assert take is not None
    dying = session_of(film)
    dying.receive_take(take)
    await dying.close()
    session = session_of(film)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 0
    assert in_unclaimed(run) == []
    assert session.path_of(take).exists()
    await session.close()


async def test_a_film_that_cannot_be_saved_leaves_the_copy_in_unclaimed(
    run: Run, film: Path, time: VirtualTime
) -> None:
    def refuse(project: object, folder: Path) -> None:
        raise LocalFault("The disk is full.")

    await set_aside(run, film, time)
    session = ProjectSession(bundle.load(film), film, refuse)
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1
    assert len(kept(run)) == 1
    await session.close()


async def test_a_clip_that_vanished_from_the_film_is_not_given_up(
    run: Run, film: Path, time: VirtualTime
) -> None:
    """The project knows the take, its file is gone, and Unclaimed has the only one."""
    job = await set_aside(run, film, time)
    take = await run.arrivals.homes.recover(job)
    assert take is not None
    session = session_of(film)
    session.receive_take(take)
    (film / job.path).unlink()
    await run.arrivals.homes.give_up(session)
    assert len(kept(run)) == 1
    await session.close()


async def test_a_copy_that_does_not_decode_any_more_is_fetched_again_instead(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, tmp_path: Path
) -> None:
    job = await set_aside(run, film, time)
    [found] = kept(run)
    noise = bytearray(found.file.read_bytes())
    start = noise.index(b"mdat") + 64
    noise[start:] = b"\xa5" * (len(noise) - start)
    found.file.write_bytes(bytes(noise))
    session = session_of(film)
    run.queue.take_arrived.connect(lambda job, take: session.receive_take(take))
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 0
    await run.queue.look_again(job.id)
    await time.until(lambda: session.project.takes)
    assert verify(film / job.path).frames == 5
    assert len(provider.accepted) == 1
    await attach_kept(session, run.journal, run.arrivals.homes)
    assert in_unclaimed(run) == []
    await session.close()


async def test_a_broken_clip_is_no_take_in_unclaimed_either(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime, tmp_path: Path
) -> None:
    broken = damaged_clip(tmp_path / "broken.mp4", frames=30).read_bytes()
    provider.on_film.append(fake.say(Reply(200, broken, {"Content-Type": "video/mp4"})))
    shutil.rmtree(film)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Failed"])
    assert in_unclaimed(run) == []
    await run.queue.retry(run.queue.jobs()[0].id)
    await time.until(lambda: run.kinds() == ["Done"])
    assert len(kept(run)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("moment", ["before:Ready", "fetching", "before:Done", "after:Done"])
async def test_killed_while_the_film_is_away(
    moment: str,
    tmp_path: Path,
    provider: FakeProvider,
    time: VirtualTime,
    open_run: OpenRun,
) -> None:
    gone = tmp_path / "gone.takewright"
    if moment == "fetching":
        provider.on_film += [fake.cut(len(provider.film) // 2)] * 3
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", killed.__file__, str(tmp_path), provider.server.url),
        *(str(gone), "3", moment),
        stdout=asyncio.subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
    )
    async with asyncio.timeout(20):
        await process.wait()
    assert process.returncode == -signal.SIGKILL
    provider.on_film.clear()
    run = await open_run()
    await run.start()
    await time.until(lambda: run.kinds() == ["Done"] * 3)
    assert [verify(found.file).frames for found in kept(run)] == [5, 5, 5]
    assert {found.take.job_id for found in kept(run)} == {job.id for job in run.queue.jobs()}
    assert sorted(provider.accepted) == ["shot 1", "shot 2", "shot 3"]
    assert not gone.exists()
    assert [name for name in in_unclaimed(run) if name.startswith(".")] == []


async def test_kept_but_not_yet_written_down_is_found_and_not_fetched_twice(
    run: Run, film: Path, provider: FakeProvider, time: VirtualTime
) -> None:
    shutil.rmtree(film)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Done"])
    job = run.queue.jobs()[0]
    assert isinstance(job.state, Done)
    await run.journal.claim([job.id], time.now_ms())
    await run.journal.advance(job.id, Ready(2, job.state.task_id, ("http://127.0.0.1:1/x",)))
    again = await Run.open(run.home, run.address, time.clock)
    await run.stop()
    await again.start()
    await time.until(lambda: again.kinds() == ["Done"])
    assert fetches(provider) == 1
    await again.stop()
