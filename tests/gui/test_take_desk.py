"""What is done with takes: thrown away and brought back, used for one clip, asked for again."""

import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.domain.money import Bill, Credits
from desktop_app.domain.project import TakeId
from desktop_app.domain.shots import shots_of
from desktop_app.domain.takes import with_prompt_of
from desktop_app.ui.icons import Icons
from desktop_app.ui.take_desk import TakeDeed
from desktop_app.ui.take_tiles import MoreTile
from desktop_app.ui.theme import Theme
from tests.fakes.clips import solid_clip
from tests.fakes.harbour import clip_id, harbour, scene_id
from tests.fakes.waiting import until
from tests.gui.take_bench import MakeBench, TakeBench, take_benches, with_files

on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="the trash of the system is the user's own"
)


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> dict[TakeId, Path]:
    folder = tmp_path_factory.mktemp("clips")
    colours = {"s1-t1": "blue", "s1-t2": "green", "s1-t3": "red", "s2-t1": "yellow"}
    return {
        TakeId(name): solid_clip(folder / f"{name}.mp4", colour, frames=30)
        for name, colour in colours.items()
    }


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash of a desktop of its own."""
    home = tmp_path / "desktop"
    home.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    return home / "Trash" / "files"


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[MakeBench]:
    async with take_benches(theme, icons, tmp_path) as build:
        yield build


@pytest_asyncio.fixture
async def bench(make: MakeBench, tmp_path: Path, clips: dict[TakeId, Path]) -> TakeBench:
    """The harbour film: scene 1 has three takes, the second in the film."""
    return await make(with_files(harbour(), tmp_path, clips))


def files_in(folder: Path) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file()]


def seen_in(bench: TakeBench, number: int) -> str:
    """Return which file clip `number` of the film shows."""
    spans = bench.project.spans()
    frame = bench.project.format.rate.frames_in(spans[number - 1][1].start)
    shot = shots_of(bench.project).at(frame)
    return "" if shot is None else shot.path


@on_linux
async def test_delete_throws_a_take_away_and_says_what_the_film_shows(
    bench: TakeBench, trash: Path
) -> None:
    whole, data = bench.project, bench.path(2).read_bytes()
    QTest.keyClick(bench.reach(2), Qt.Key.Key_Delete)
    await until(bench.notice.isVisible)
    assert bench.notice.sentence == (
        "Take 2 of “Fog lifts” is in the trash; the film shows take 3 instead."
    )
    assert bench.names() == ["Take 1", "Take 3, in the film"]
    assert seen_in(bench, 1).endswith("take-3.mp4")
    assert not bench.path(2).exists()
    assert (trash / "take-2.mp4").read_bytes() == data
    bench.press_notice()
    await until(lambda: bench.project == whole)
    assert bench.path(2).read_bytes() == data
    # The trash is empty and lists nothing either.
    assert files_in(trash.parent) == []
    assert not bench.notice.isVisible()


@on_linux
async def test_undo_brings_it_back_and_takes_the_notice_away(bench: TakeBench, trash: Path) -> None:
    whole = bench.project
    bench.reach(2)
    bench.do(TakeDeed.TRASH)
    await until(bench.notice.isVisible)
    assert bench.session.undo_name == "Move take to trash"
    bench.session.undo()
    await until(lambda: bench.project == whole)
    assert bench.path(2).exists()
    await until(lambda: not bench.notice.isVisible())
    bench.session.redo()
    await until(lambda: not bench.path(2).exists())
    assert bench.names() == ["Take 1", "Take 3, in the film"]


@on_linux
async def test_the_last_take_leaves_a_placeholder(bench: TakeBench, trash: Path) -> None:
    bench.strip.show_scene(scene_id(2))
    await until(bench.tiles)
    QTest.keyClick(bench.reach(1), Qt.Key.Key_Delete)
    await until(bench.notice.isVisible)
    assert "the film has a placeholder there until another is made" in bench.notice.sentence
    assert bench.project.scene_by_id[scene_id(2)].take_id is None


@on_linux
async def test_an_emptied_trash_gives_nothing_back_and_that_is_told(
    bench: TakeBench, trash: Path
) -> None:
    bench.reach(1)
    bench.do(TakeDeed.TRASH)
    await until(bench.notice.isVisible)
    (trash / "take-1.mp4").unlink()
    bench.press_notice()
    await until(lambda: "is not in the trash any more" in bench.notice.sentence)
    assert bench.names() == ["Take 2, in the film", "Take 3"]
    bench.session.undo()
    assert bench.names() == ["Take 2, in the film", "Take 3"]


async def test_what_cannot_be_thrown_away_stays(
    bench: TakeBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = bench.project
    (tmp_path / "unclaimed").write_text("in the way")
    QTest.keyClick(bench.reach(2), Qt.Key.Key_Delete)
    await until(bench.notice.isVisible)
    assert bench.project == whole
    assert bench.path(2).exists()
    assert "failed" in bench.notice.sentence


async def test_keys_in_the_strip_mean_the_take_that_has_the_focus(bench: TakeBench) -> None:
    played: list[int] = []
    bench.strip.take_opened.connect(lambda take: played.append(take.number))
    tile = bench.reach(3)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert played == [3]
    QTest.keyClick(tile, Qt.Key.Key_U)
    assert bench.project.scenes[0].take_id == "s1-t3"
    assert bench.why_not(TakeDeed.STAR) == "It is in the film already."
    bench.session.undo()
    assert bench.actions[TakeDeed.STAR].text() == "Use take 3 in the film"
    # Elsewhere the same keys are somebody else's.
    more = bench.strip.findChild(MoreTile)
    assert more is not None
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_U)
    QTest.keyClick(more, Qt.Key.Key_Delete)
    bench.timeline.view.setFocus()
    QTest.keyClick(bench.timeline.view, Qt.Key.Key_U)
    assert bench.project.scenes[0].take_id == "s1-t2"
    assert len(bench.tiles()) == 3


async def test_a_take_is_used_for_one_clip_until_it_shows_its_scenes_again(
    bench: TakeBench,
) -> None:
    bench.reach(1)
    for deed in (TakeDeed.FOR_CLIP, TakeDeed.SCENES):
        assert bench.why_not(deed) == "Select a clip on the timeline first."
    bench.choose_clip(1)
    assert "shows the take of its scene already" in bench.why_not(TakeDeed.SCENES)
    bench.do(TakeDeed.FOR_CLIP)
    assert bench.project.timeline.picture.clips[0].take_id == "s1-t1"
    assert seen_in(bench, 1).endswith("take-1.mp4")
    assert bench.project.scenes[0].take_id == "s1-t2"
    assert "The chosen clip shows it, whatever the scene shows." in bench.tiles()[0].toolTip()
    assert bench.why_not(TakeDeed.FOR_CLIP) == "The chosen clip shows it already."
    bench.do(TakeDeed.SCENES)
    assert seen_in(bench, 1).endswith("take-2.mp4")
    assert bench.session.undo_name == "Use the scene's take"


async def test_the_prompt_of_a_take_comes_back_into_its_scene(bench: TakeBench) -> None:
    before = bench.project
    bench.reach(2)
    assert bench.why_not(TakeDeed.PROMPT) == "The scene asks for just this already."
    bench.session.edit_prompt(scene_id(1), "Something else")
    bench.session.edit_settings(
        scene_id(1), replace(before.scenes[0].settings, seconds=15, aspect="9:16")
    )
    assert "Made of an earlier prompt" in bench.tiles()[1].toolTip()
    bench.do(TakeDeed.PROMPT)
    assert bench.project == before == with_prompt_of(before, bench.take(2))
    bench.session.undo()
    assert bench.project.scenes[0].prompt == "Something else"


async def test_one_more_costs_what_its_command_says(bench: TakeBench) -> None:
    asked: list[bool] = []
    bench.strip.another_requested.connect(lambda: asked.append(True))
    bench.strip.show_offer(Bill(Credits.parse(30)), None)
    action = bench.actions[TakeDeed.ANOTHER]
    assert action.text() == "Generate another take · 30 credits · $0.15"
    action.trigger()
    assert asked == [True]
    bench.strip.show_offer(Bill(Credits.parse(30)), "Not enough credits.")
    assert bench.why_not(TakeDeed.ANOTHER) == "Not enough credits."


async def test_the_menu_of_a_take_has_the_windows_own_commands(bench: TakeBench) -> None:
    tile = bench.tiles()[0]
    tile.menu_wished.emit(bench.take(1), tile.mapToGlobal(QPoint(5, 5)))
    menu = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMenu) and each.isVisible()
    )
    shown = [each for each in menu.actions() if not each.isSeparator()]
    assert [each.objectName() for each in shown] == [f"action.{deed}" for deed in TakeDeed]
    assert shown[-1].text() == "Move take 1 to the trash"
    menu.close()


async def test_without_a_film_or_a_take_every_command_says_why_not(bench: TakeBench) -> None:
    bench.strip.show_scene(scene_id(5))
    assert bench.why_not(TakeDeed.TRASH) == "This scene has no take yet; generate one first."
    bench.commands.follow(None)
    for deed in TakeDeed:
        assert bench.why_not(deed) == "Open or begin a film first."


async def test_the_clip_of_a_take_that_goes_shows_its_scenes(bench: TakeBench, trash: Path) -> None:
    bench.session.use_for_clips([clip_id(2)], TakeId("s1-t1"))
    bench.reach(1)
    bench.do(TakeDeed.TRASH)
    await until(bench.notice.isVisible)
    assert seen_in(bench, 2).startswith("clips/s2/")
    bench.press_notice()
    await until(lambda: seen_in(bench, 2).endswith("s1/take-1.mp4"))
