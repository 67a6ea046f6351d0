"""The joined film: planned, made once in a real child process, kept, exported as it was shown."""

import asyncio
import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.edits import move_clip
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project, ProjectId, SceneId, Take, TakeId
from desktop_app.domain.time import FrameRate
from desktop_app.media.probe import probe, verify
from desktop_app.media.shelves import Shelves
from desktop_app.studio.films import FilmMaker
from desktop_app.studio.session import ProjectSession
from tests.fakes.clips import make_clip
from tests.fakes.slow_film import SlowFilm
from tests.fakes.waiting import until

SETTINGS = Settings(ModelId("m"))
FRAMES = (6, 9, 12)


class Cutting:
    """A film of three clips and one scene without; `runs` counts the child processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "film.takewright"
        self.cache = folder / "cache"
        self.slow = SlowFilm(folder)
        self.slow.go_on()
        self.shelves = Shelves(folder / "shelves")
        self.maker = FilmMaker(self.cache, self.shelves, [*self.slow.command, "assemble"])
        self.project = Project(ProjectId("p"), "Harbour")

    def hold(self) -> None:
        """Let films stand still at their first frame, until `slow.go_on()`."""
        self.slow.gate.unlink()

    @property
    def runs(self) -> int:
        return len(self.slow.children)


@pytest.fixture(scope="session")
def three_clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [make_clip(folder / f"{n}.mp4", frames=n, size=(64, 64)) for n in FRAMES]


@pytest.fixture
async def cutting(tmp_path: Path, three_clips: list[Path]) -> Cutting:
    cutting = Cutting(tmp_path)
    session = ProjectSession(
        cutting.project, cutting.folder, lambda project, folder: None, autosave_delay=3600
    )
    drafts = [SceneDraft(f"Scene {n}", "x") for n in range(4)]
    scenes = session.add_scenes(drafts, SETTINGS)
    for scene, clip in zip((scenes[0], scenes[2], scenes[3]), three_clips, strict=True):
        session.receive_take(_take(cutting.folder, scene, clip))
    await session.close()
    cutting.project = session.project
    return cutting


def _take(folder: Path, scene: SceneId, clip: Path) -> Take:
    path = f"clips/{scene}/take-1.mp4"
    (folder / path).parent.mkdir(parents=True)
    os.link(clip, folder / path)
    return Take(TakeId(scene), scene, 1, path, "x", SETTINGS, probe(clip), 0)


async def test_the_film_is_joined_once_and_export_is_what_was_shown(cutting: Cutting) -> None:
    progress: list[float] = []
    shown = await cutting.maker.preview(cutting.project, cutting.folder, progress.append)
    assert verify(shown).frames == sum(FRAMES)
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert await cutting.maker.preview(cutting.project, cutting.folder) == shown
    out = cutting.folder / "exports" / "Harbour.mp4"
    film = await cutting.maker.export(cutting.project, cutting.folder, out, progress.append)
    assert out.read_bytes() == shown.read_bytes()
    assert (film.path, film.frames, film.reencoded) == (out, sum(FRAMES), ())
    assert film.duration == film.copied == FrameRate(30).of_frames(sum(FRAMES))
    assert film.copied_frames == sum(FRAMES)
    assert progress[-1] == 1.0
    assert cutting.runs == 1


async def test_two_who_want_it_at_once_wait_for_one_join(cutting: Cutting) -> None:
    wishes = (cutting.maker.preview(cutting.project, cutting.folder) for _ in range(3))
    assert len(set(await asyncio.gather(*wishes))) == 1
    assert cutting.runs == 1


async def test_an_export_is_as_far_as_the_player_that_waits_for_the_same_film(
    cutting: Cutting, tmp_path: Path
) -> None:
    cutting.hold()
    maker, shown, exported = cutting.maker, list[float](), list[float]()
    preview = asyncio.create_task(maker.preview(cutting.project, cutting.folder, shown.append))
    await until(lambda: len(shown) > 1)
    out = tmp_path / "Harbour.mp4"
    before = shown[-1]
    export = asyncio.create_task(
        maker.export(cutting.project, cutting.folder, out, exported.append)
    )
    await until(lambda: exported)
    assert before * 0.9 <= exported[0] <= shown[-1] * 0.9
    # The player looks away; what it began is still wanted.
    preview.cancel()
    cutting.slow.go_on()
    film = await export
    assert exported == sorted(exported)
    assert exported[-1] == 1.0
    assert (film.frames, cutting.runs) == (sum(FRAMES), 1)
    assert preview.cancelled()


async def test_loudness_is_known_once_the_mix_has_asked_for_it(cutting: Cutting) -> None:
    project, maker = cutting.project, cutting.maker
    assert await maker.loudness_of(project, cutting.folder) == {}
    mix = replace(project.timeline.mix, matches_clips=True)
    matched = replace(project, timeline=replace(project.timeline, mix=mix))
    await maker.reel_of(matched, cutting.folder)
    heard = await maker.loudness_of(project, cutting.folder)
    assert set(heard) == {take.id for take in project.takes}
    assert all(each.true_peak < 0 for each in heard.values())


async def test_a_cancelled_export_leaves_the_player_its_film(
    cutting: Cutting, tmp_path: Path
) -> None:
    cutting.hold()
    maker, shown = cutting.maker, list[float]()
    preview = asyncio.create_task(maker.preview(cutting.project, cutting.folder, shown.append))
    out = tmp_path / "Harbour.mp4"
    export = asyncio.create_task(maker.export(cutting.project, cutting.folder, out))
    await until(lambda: len(shown) > 1)
    export.cancel()
    await asyncio.wait([export])
    cutting.slow.go_on()
    assert verify(await preview).frames == sum(FRAMES)
    assert not out.exists()
    assert cutting.runs == 1


async def test_when_the_last_one_is_cancelled_nothing_is_left_of_the_work(
    cutting: Cutting, tmp_path: Path
) -> None:
    cutting.hold()
    maker, shown = cutting.maker, list[float]()
    out = tmp_path / "Harbour.mp4"
    wishes = [
        asyncio.create_task(maker.preview(cutting.project, cutting.folder, shown.append)),
        asyncio.create_task(maker.export(cutting.project, cutting.folder, out)),
    ]
    await until(lambda: len(shown) > 1)
    for wish in wishes:
        wish.cancel()
    await asyncio.wait(wishes)
    assert cutting.slow.are_gone()
    assert list(cutting.cache.iterdir()) == []
    assert not out.exists()
    # One that comes just then begins anew.
    cutting.slow.go_on()
    assert (await maker.export(cutting.project, cutting.folder, out)).frames == sum(FRAMES)
    assert cutting.runs == 2


async def test_closing_ends_what_is_being_joined(cutting: Cutting) -> None:
    cutting.hold()
    maker, shown = cutting.maker, list[float]()
    wish = asyncio.create_task(maker.preview(cutting.project, cutting.folder, shown.append))
    await until(lambda: len(shown) > 1)
    await maker.close()
    assert cutting.slow.are_gone()
    assert list(cutting.cache.iterdir()) == []
    await asyncio.wait([wish])
    assert wish.cancelled()


async def test_another_order_or_another_clip_is_another_film(
    cutting: Cutting, tmp_path: Path
) -> None:
    shown = await cutting.maker.preview(cutting.project, cutting.folder)
    clips = cutting.project.timeline.picture.clips
    moved = move_clip(cutting.project, clips[0].id, 3)
    reordered = await cutting.maker.preview(moved, cutting.folder)
    assert reordered != shown
    # Back in the old order nothing is made.
    assert await cutting.maker.preview(cutting.project, cutting.folder) == shown
    take = cutting.project.takes[0]
    (cutting.folder / take.path).unlink()
    make_clip(cutting.folder / take.path, frames=FRAMES[0], size=(64, 64), picture="smptebars")
    assert await cutting.maker.preview(cutting.project, cutting.folder) not in {shown, reordered}
    assert cutting.runs == 3


@pytest.mark.parametrize("harm", ["", "[1]", '{"size": 1}', "{}"])
async def test_a_damaged_note_only_costs_joining_again(cutting: Cutting, harm: str) -> None:
    shown = await cutting.maker.preview(cutting.project, cutting.folder)
    note = shown.with_suffix(".json")
    good = json.loads(note.read_text(encoding="utf-8"))
    note.write_text(harm, encoding="utf-8")
    assert await cutting.maker.preview(cutting.project, cutting.folder) == shown
    assert cutting.runs == 2
    assert json.loads(note.read_text(encoding="utf-8")) == good


async def test_a_film_that_is_cut_short_in_the_cache_is_joined_again(cutting: Cutting) -> None:
    shown = await cutting.maker.preview(cutting.project, cutting.folder)
    whole = shown.read_bytes()
    shown.write_bytes(whole[: len(whole) // 2])
    await cutting.maker.preview(cutting.project, cutting.folder)
    assert verify(shown).frames == sum(FRAMES)
    assert cutting.runs == 2


async def test_a_clip_that_is_not_there_is_named(cutting: Cutting) -> None:
    take = cutting.project.takes[1]
    (cutting.folder / take.path).unlink()
    with pytest.raises(LocalFault, match=r"take-1\.mp4 is not where it was") as caught:
        await cutting.maker.preview(cutting.project, cutting.folder)
    assert str(take.scene_id) in str(caught.value)
    assert cutting.runs == 0


async def test_a_film_of_nothing_is_refused_and_so_is_another_format(cutting: Cutting) -> None:
    empty = replace(cutting.project, takes=())
    with pytest.raises(InvalidInput, match="generate one first"):
        await cutting.maker.preview(empty, cutting.folder)
    with pytest.raises(InvalidInput, match=r"“film\.mov” is not"):
        await cutting.maker.export(cutting.project, cutting.folder, cutting.folder / "film.mov")


async def test_an_export_is_never_written_over_a_take(cutting: Cutting, tmp_path: Path) -> None:
    take = cutting.folder / cutting.project.takes[0].path
    paid = take.read_bytes()
    link = tmp_path / "elsewhere"
    link.symlink_to(take.parent)
    for out in (take, link / take.name, cutting.folder / "clips" / "new.mp4"):
        with pytest.raises(InvalidInput, match="never written over; choose another folder"):
            await cutting.maker.export(cutting.project, cutting.folder, out)
    assert (take.read_bytes(), cutting.runs) == (paid, 0)


async def test_an_export_cancelled_while_it_is_copied_is_not_written_later(
    cutting: Cutting, tmp_path: Path
) -> None:
    shown = await cutting.maker.preview(cutting.project, cutting.folder)
    with shown.open("ab") as file:
        file.truncate(1 << 30)
    note = json.loads(shown.with_suffix(".json").read_text(encoding="utf-8"))
    note["size"] = 1 << 30
    shown.with_suffix(".json").write_text(json.dumps(note), encoding="utf-8")
    out, told = tmp_path / "out" / "Harbour.mp4", list[float]()
    export = asyncio.create_task(
        cutting.maker.export(cutting.project, cutting.folder, out, told.append)
    )
    await until(lambda: any(0 < done < 1 for done in told))
    export.cancel()
    await asyncio.wait([export])
    assert export.cancelled()
    assert list(out.parent.iterdir()) == []


async def test_an_export_into_nowhere_is_told_and_the_joined_film_stays(cutting: Cutting) -> None:
    (cutting.folder / "file").write_text("x", encoding="utf-8")
    with pytest.raises(LocalFault, match="Writing the film failed"):
        await cutting.maker.export(
            cutting.project, cutting.folder, cutting.folder / "file" / "film.mp4"
        )
    await cutting.maker.preview(cutting.project, cutting.folder)
    assert cutting.runs == 1


async def test_a_join_that_is_killed_is_told_and_leaves_nothing(cutting: Cutting) -> None:
    dying = FilmMaker(
        cutting.cache,
        cutting.shelves,
        [sys.executable, "-c", f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})"],
    )
    with pytest.raises(LocalFault):
        await dying.preview(cutting.project, cutting.folder)
    assert not list(cutting.cache.iterdir())
    assert verify(await cutting.maker.preview(cutting.project, cutting.folder)).frames == 27


async def test_a_join_that_is_cancelled_lets_the_next_one_in(cutting: Cutting) -> None:
    waiting = asyncio.create_task(cutting.maker.preview(cutting.project, cutting.folder))
    await until(lambda: cutting.runs == 1)
    waiting.cancel()
    await asyncio.wait([waiting])
    shown = await cutting.maker.preview(cutting.project, cutting.folder)
    assert verify(shown).frames == sum(FRAMES)
    assert sorted(path.suffix for path in cutting.cache.iterdir()) == [".json", ".mp4"]
