"""What is unclaimed, what it cost, and what becomes of it when the user decides."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.jobs import Job
from desktop_app.domain.money import Credits, Usd
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, ProjectId, Scene, SceneId
from desktop_app.media.probe import verify
from desktop_app.storage import bundle
from desktop_app.storage.clips import load_recipe
from desktop_app.storage.unclaimed import kept_takes
from desktop_app.studio.recovery import attach_kept
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.unclaimed import Claim, Unclaimed, Why, claim_of, total_of
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import Run, job_of, make_film

SORA = Settings(ModelId("sora-2-text-to-video"))


@dataclass
class Bin:
    """A trash that keeps what is thrown into it; one that is shut takes nothing."""

    folder: Path
    is_shut: bool = False
    thrown: list[Path] = field(default_factory=list)

    async def __call__(self, path: Path) -> None:
        if self.is_shut:
            raise LocalFault("There is no trash here.")
        self.folder.mkdir(exist_ok=True)
        await asyncio.to_thread(path.rename, self.folder / path.name)
        self.thrown.append(path)

    def put_back(self) -> None:
        path = self.thrown.pop()
        (self.folder / path.name).rename(path)


@pytest.fixture
def trash(tmp_path: Path) -> Bin:
    return Bin(tmp_path / "trash")


@pytest.fixture
def unclaimed(run: Run) -> Unclaimed:
    return Unclaimed(run.journal, run.arrivals.homes)


@pytest.fixture
async def session(film: Path) -> AsyncIterator[ProjectSession]:
    """The open film, with the scene that job 1 is for."""
    opened = ProjectSession(bundle.load(film), film, bundle.save)
    opened.bring_scene(Scene(SceneId("scene1"), "Scene 1", "shot 1", SORA), "Add scene")
    yield opened
    await opened.close()


async def other_film(tmp_path: Path) -> ProjectSession:
    folder = tmp_path / "Other.takewright"
    bundle.create(folder, Project(ProjectId("other"), "Other"))
    return ProjectSession(bundle.load(folder), folder, bundle.save)


async def arrived(
    run: Run, session: ProjectSession, time: VirtualTime, quote: Credits | None = None
) -> Job:
    """Let the clip of job 1 arrive in the open film."""
    run.queue.take_arrived.connect(lambda job, take: session.receive_take(take))
    await run.queue.add([job_of(1, session.folder, quote=quote)])
    await time.until(lambda: session.project.takes)
    return run.queue.jobs()[0]


async def set_aside(run: Run, film: Path, time: VirtualTime) -> Job:
    """Let the clip of job 1 arrive while its film is deleted."""
    shutil.rmtree(film)
    await run.queue.add([job_of(1, film)])
    await time.until(lambda: run.kinds() == ["Done"])
    return run.queue.jobs()[0]


async def test_nothing_is_unclaimed_while_every_take_has_its_scene(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime
) -> None:
    assert await unclaimed.takes(None) == ()
    await arrived(run, session, time)
    assert await unclaimed.takes(session) == ()


async def test_a_take_of_a_removed_scene_is_unclaimed_with_its_money(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime
) -> None:
    job = await arrived(run, session, time, quote=Credits(99_000))
    session.remove_scenes([job.scene_id])
    [found] = await unclaimed.takes(session)
    assert (found.project_name, found.scene_title) == ("Film", "Scene 1")
    assert (found.credits, found.usd) == (Credits(30_000), Usd.parse("0.15"))
    assert (found.why, found.job, found.take.job_id) == (Why.SCENE_REMOVED, job, job.id)
    assert found.path == session.folder / job.path
    assert found.made_at == session.project.takes[0].made_at
    assert claim_of(found, session.project) is Claim.SCENE_BACK
    # Nobody else's business: another film that is open has nothing unclaimed.
    assert await unclaimed.takes(None) == ()
    session.undo()
    assert await unclaimed.takes(session) == ()


async def test_a_removed_scene_is_brought_back_with_what_it_said(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime
) -> None:
    job = await arrived(run, session, time)
    before = session.project.scenes[0]
    session.remove_scenes([job.scene_id])
    [found] = await unclaimed.takes(session)
    assert await unclaimed.claim(session, found) == before.id
    assert session.project.scenes == (before,)
    assert [clip.scene_id for clip in session.project.timeline.picture.clips] == [before.id]
    assert await unclaimed.takes(session) == ()
    assert session.undo_name == "Bring scene back"
    session.undo()
    assert len(await unclaimed.takes(session)) == 1


async def test_a_take_of_a_missing_film_is_unclaimed_whatever_is_open(
    run: Run, film: Path, unclaimed: Unclaimed, time: VirtualTime, tmp_path: Path
) -> None:
    job = await set_aside(run, film, time)
    session = await other_film(tmp_path)
    for open_film in (None, session):
        [found] = await unclaimed.takes(open_film)
        assert (found.project_name, found.scene_title) == ("film", "Scene 1")
        assert (found.why, found.job, found.credits) == (Why.FILM_MISSING, job, Credits(30_000))
        assert verify(found.path).frames == 5
    assert total_of(await unclaimed.takes(None)) == Credits(30_000)
    assert claim_of(found, session.project) is Claim.NEW_SCENE
    await session.close()


async def test_a_take_of_a_missing_film_becomes_a_scene_of_another(
    run: Run,
    film: Path,
    unclaimed: Unclaimed,
    time: VirtualTime,
    tmp_path: Path,
    clip_bytes: bytes,
) -> None:
    job = await set_aside(run, film, time)
    session = await other_film(tmp_path)
    [found] = await unclaimed.takes(session)
    scene_id = await unclaimed.claim(session, found)
    [scene] = session.project.scenes
    [take] = session.project.takes
    assert (scene.id, scene.title, scene.prompt) == (scene_id, "Scene 1", "shot 1")
    assert (scene.settings, scene.take_id) == (job.settings, take.id)
    assert (take.scene_id, take.number, take.credits) == (scene_id, 1, Credits(30_000))
    assert session.path_of(take).read_bytes() == clip_bytes
    recipe = load_recipe(session.folder, take.path)
    assert (recipe.take, recipe.request) == (take, job.request)
    assert bundle.load(session.folder).takes == (take,)
    assert await unclaimed.takes(session) == ()
    assert kept_takes(run.home / "unclaimed") == ()
    # Undone, it is unclaimed again, not gone.
    session.undo()
    assert [each.why for each in await unclaimed.takes(session)] == [Why.SCENE_REMOVED]
    await session.close()


async def test_two_clicks_make_one_scene(
    run: Run, film: Path, unclaimed: Unclaimed, time: VirtualTime, tmp_path: Path
) -> None:
    await set_aside(run, film, time)
    session = await other_film(tmp_path)
    [found] = await unclaimed.takes(session)
    both = await asyncio.gather(*(unclaimed.claim(session, found) for _ in range(2)))
    assert both[0] == both[1]
    assert len(session.project.scenes) == len(session.project.takes) == 1
    await session.close()


async def test_a_clip_that_cannot_be_copied_leaves_film_and_unclaimed_as_they_are(
    run: Run, film: Path, unclaimed: Unclaimed, time: VirtualTime, tmp_path: Path
) -> None:
    await set_aside(run, film, time)
    session = await other_film(tmp_path)
    [found] = await unclaimed.takes(session)
    (session.folder / "clips").rmdir()
    (session.folder / "clips").write_text("in the way", encoding="utf-8")
    before = session.project
    with pytest.raises(LocalFault, match="Copying the clip failed"):
        await unclaimed.claim(session, found)
    assert session.project is before
    assert session.undo_name is None
    assert len(await unclaimed.takes(session)) == 1
    await session.close()


async def test_a_film_that_is_there_again_gets_its_take_into_its_own_scene(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime
) -> None:
    """Open all the time: its drive was away for a while."""
    await session.save()
    away = session.folder.with_name("away")
    session.folder.rename(away)
    await run.queue.add([job_of(1, session.folder)])
    await time.until(lambda: run.kinds() == ["Done"])
    [found] = await unclaimed.takes(session)
    assert claim_of(found, session.project) is Claim.INTO_SCENE
    with pytest.raises(LocalFault, match="stays in Unclaimed"):
        await unclaimed.claim(session, found)
    away.rename(session.folder)
    assert await unclaimed.claim(session, found) == SceneId("scene1")
    [take] = session.project.takes
    assert session.project.scenes[0].take_id == take.id
    assert session.path_of(take).exists()
    assert await unclaimed.takes(session) == ()


async def test_its_scene_comes_back_with_it_when_that_was_removed_meanwhile(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime
) -> None:
    await session.save()
    away = session.folder.with_name("away")
    session.folder.rename(away)
    await run.queue.add([job_of(1, session.folder)])
    await time.until(lambda: run.kinds() == ["Done"])
    away.rename(session.folder)
    session.remove_scenes([SceneId("scene1")])
    [found] = await unclaimed.takes(session)
    assert claim_of(found, session.project) is Claim.SCENE_BACK
    await unclaimed.claim(session, found)
    assert [scene.take_id for scene in session.project.scenes] == [found.take.id]


async def test_thrown_away_goes_to_the_trash_and_does_not_come_back_by_itself(
    run: Run, film: Path, unclaimed: Unclaimed, time: VirtualTime, trash: Bin
) -> None:
    job = await set_aside(run, film, time)
    [found] = await unclaimed.takes(None)
    await unclaimed.throw_away(None, found, trash)
    assert trash.thrown == [found.path]
    assert await unclaimed.takes(None) == ()
    assert await run.arrivals.homes.thrown_away() == {job.id}
    # Put back by hand it is there again, and its film gets it.
    trash.put_back()
    assert len(await unclaimed.takes(None)) == 1
    opened = ProjectSession(bundle.load(make_film(film)), film, bundle.save)
    assert await attach_kept(opened, run.journal, run.arrivals.homes) == 1
    assert await run.arrivals.homes.thrown_away() == frozenset()
    await opened.close()


async def test_a_take_of_the_open_film_is_thrown_away_for_undo_as_well(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime, trash: Bin
) -> None:
    job = await arrived(run, session, time)
    session.remove_scenes([job.scene_id])
    [found] = await unclaimed.takes(session)
    await unclaimed.throw_away(session, found, trash)
    assert session.project.takes == bundle.load(session.folder).takes == ()
    session.undo()
    assert session.project.scenes[0].take_id is None
    assert session.project.takes == ()
    session.redo()
    assert session.project.takes == ()
    trash.put_back()
    assert await attach_kept(session, run.journal, run.arrivals.homes) == 1


async def test_where_there_is_no_trash_nothing_happens(
    run: Run, session: ProjectSession, unclaimed: Unclaimed, time: VirtualTime, trash: Bin
) -> None:
    trash.is_shut = True
    job = await arrived(run, session, time)
    session.remove_scenes([job.scene_id])
    [found] = await unclaimed.takes(session)
    with pytest.raises(LocalFault, match="no trash"):
        await unclaimed.throw_away(session, found, trash)
    assert await unclaimed.takes(session) == (found,)
    assert found.path.exists()
    assert await run.arrivals.homes.thrown_away() == frozenset()


async def test_a_clip_of_ones_own_is_listed_without_a_price(
    session: ProjectSession, unclaimed: Unclaimed, run: Run, time: VirtualTime
) -> None:
    await arrived(run, session, time)
    take = session.project.takes[0]
    imported = replace(take, id="mine", job_id=None, credits=None, prompt="", scene_id="gone")  # type: ignore[arg-type] # ids are text
    session.receive_take(imported)
    [found] = await unclaimed.takes(session)
    assert (found.job, found.credits, found.usd) == (None, None, None)
    assert found.scene_title == "take-1"
    assert total_of([found]) == Credits(0)
