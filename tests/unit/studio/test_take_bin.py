"""Takes that are thrown away come back by undo, or say why not; a death on the way loses none."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Scene, SceneId, Take
from desktop_app.domain.takes import clips_of_take
from desktop_app.storage import bundle
from desktop_app.studio.imports import take_in_clips
from desktop_app.studio.recovery import attach_kept
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.take_bin import TakeBin
from tests.e2e.program import ROOT
from tests.fakes.bins import FolderBin
from tests.fakes.virtual_time import VirtualTime
from tests.fakes.waiting import until
from tests.unit.studio.bench import Run, job_of
from tests.unit.studio.dying_bin import DEATH, Moment

SORA = Settings(ModelId("sora-2-text-to-video"))


@pytest.fixture
def trash(tmp_path: Path) -> FolderBin:
    return FolderBin(tmp_path / "trash")


@pytest.fixture
async def session(film: Path) -> AsyncIterator[ProjectSession]:
    """The open film, with the scene that job 1 is for."""
    opened = ProjectSession(bundle.load(film), film, bundle.save, autosave_delay=3600)
    opened.bring_scene(Scene(SceneId("scene1"), "Scene 1", "shot 1", SORA), "Add scene")
    yield opened
    await opened.close()


@pytest.fixture
def takes(run: Run, session: ProjectSession, trash: FolderBin) -> TakeBin:
    return TakeBin(session, run.arrivals.homes, trash)


async def arrived(run: Run, session: ProjectSession, time: VirtualTime) -> Take:
    """Let the clip of job 1 arrive in the open film."""
    run.queue.take_arrived.connect(lambda job, take: session.receive_take(take))
    await run.queue.add([job_of(1, session.folder)])
    await time.until(lambda: session.project.takes)
    await session.save()
    return session.project.takes[0]


async def test_undo_brings_file_and_take_back_and_redo_throws_it_away_again(
    run: Run, session: ProjectSession, takes: TakeBin, trash: FolderBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    whole = session.project
    file = session.path_of(take)
    await takes.throw_away(take.id)
    assert not file.exists()
    assert session.project.takes == bundle.load(session.folder).takes == ()
    assert session.undo_name == "Move take to trash"
    assert await run.arrivals.homes.thrown_away() == {take.job_id}
    session.undo()
    await until(lambda: session.project == whole)
    assert file.stat().st_size == take.media.size_bytes
    assert await run.arrivals.homes.thrown_away() == frozenset()
    session.redo()
    await until(lambda: session.project.takes == () and not file.exists())
    assert await run.arrivals.homes.thrown_away() == {take.job_id}


async def test_undoing_many_steps_at_once_waits_for_the_file(
    run: Run, session: ProjectSession, takes: TakeBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    session.rename("Before")
    await takes.throw_away(take.id)
    session.rename("After")
    for _ in range(3):
        session.undo()
    await until(lambda: session.project.name == "Film")
    assert session.project.takes == (take,)
    assert session.path_of(take).exists()
    for _ in range(3):
        session.redo()
    await until(lambda: session.project.name == "After")
    assert not session.project.takes
    assert not session.path_of(take).exists()


async def test_it_can_be_put_back_whatever_was_done_since(
    run: Run, session: ProjectSession, takes: TakeBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    thrown = await takes.throw_away(take.id)
    session.rename("After")
    session.add_scene(SceneDraft("Two", "two"), SORA)
    await takes.put_back(thrown)
    assert session.project.scenes[0].take_id == take.id
    assert session.path_of(take).exists()
    session.undo()
    session.undo()
    assert (session.project.name, session.project.takes) == ("Film", (take,))
    assert session.undo_name == "Add scene"
    # Once more is nothing more.
    await takes.put_back(thrown)
    session.undo()
    assert session.project.takes == (take,)


async def test_what_the_trash_has_not_any_more_cannot_be_put_back(
    run: Run, session: ProjectSession, takes: TakeBin, trash: FolderBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    session.rename("Before")
    await takes.throw_away(take.id)
    trash.empty()
    told: list[str] = []
    session.failed.connect(told.append)
    session.undo()
    await until(lambda: told)
    assert told[0].startswith("take-1.mp4 is not in the trash any more")
    # No other step leads to a take without a file.
    assert session.undo_name == "Rename film"
    session.undo()
    session.redo()
    assert session.project.takes == ()


async def test_one_that_a_hand_put_back_is_taken_as_it_is(
    run: Run, session: ProjectSession, takes: TakeBin, trash: FolderBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    await takes.throw_away(take.id)
    [kept] = trash.folder.iterdir()
    kept.rename(session.path_of(take))
    session.undo()
    await until(lambda: session.project.takes == (take,))


async def test_where_there_is_no_trash_the_take_stays(
    run: Run, session: ProjectSession, takes: TakeBin, trash: FolderBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    whole = session.project
    trash.is_shut = True
    with pytest.raises(LocalFault, match="no trash"):
        await takes.throw_away(take.id)
    assert session.project == whole
    assert session.undo_name == "Add scene"
    assert await run.arrivals.homes.thrown_away() == frozenset()


async def test_a_film_that_cannot_be_saved_throws_nothing_away(
    run: Run, session: ProjectSession, takes: TakeBin, trash: FolderBin, time: VirtualTime
) -> None:
    take = await arrived(run, session, time)
    session.folder.rename(session.folder.with_name("away"))
    with pytest.raises(LocalFault):
        await takes.throw_away(take.id)
    assert session.project.takes == (take,)
    assert trash.thrown == []


async def test_the_film_shows_the_next_take_and_afterwards_the_same_as_before(
    run: Run, session: ProjectSession, takes: TakeBin, time: VirtualTime, clip: Path
) -> None:
    take = await arrived(run, session, time)
    await take_in_clips(session, [clip], SORA)
    other = session.project.takes[1]
    [place] = [each.id for each in session.project.timeline.picture.clips][:1]
    session.use_for_clips([place], other.id)
    assert clips_of_take(session.project, other.id)[0].id == place
    thrown = await takes.throw_away(other.id)
    assert [each.id for each in clips_of_take(session.project, take.id)] == [place]
    await takes.put_back(thrown)
    assert clips_of_take(session.project, other.id)[0].id == place


@pytest.mark.parametrize("moment", list(Moment))
@pytest.mark.parametrize("kind", ["generated", "imported"])
async def test_a_death_on_the_way_leaves_no_take_without_its_file(
    run: Run,
    session: ProjectSession,
    time: VirtualTime,
    clip: Path,
    moment: Moment,
    kind: str,
) -> None:
    if kind == "generated":
        take = await arrived(run, session, time)
    else:
        await take_in_clips(session, [clip], SORA)
        take = session.project.takes[0]
    await session.close()
    dying = "tests.unit.studio.dying_bin"
    died = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", dying, session.folder, take.id, moment), cwd=ROOT
    )
    assert await died.wait() == DEATH
    again = ProjectSession(bundle.load(session.folder), session.folder, bundle.save)
    await attach_kept(again, run.journal, run.arrivals.homes)
    assert bundle.missing_takes(again.project, again.folder) == ()
    back = take.id in again.project.take_by_id
    assert back == (moment not in (Moment.MOVED, Moment.DONE))
    if back:
        assert [each.id for each in clips_of_take(again.project, take.id)]
    await again.close()
