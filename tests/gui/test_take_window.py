"""Takes in the whole window: its commands, its notice, its player and its other window agree."""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from desktop_app.domain.project import Take, TakeId
from desktop_app.media.probe import probe
from desktop_app.storage.clips import Recipe, save_recipe
from desktop_app.ui.compare.window import CompareWindow
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.take_tile import TakeTile
from tests.fakes.clips import solid_clip
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

COLOURS = ("red", "blue")


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [solid_clip(folder / f"{each}.mp4", each, frames=30) for each in COLOURS]


async def with_takes(house: House, clips: list[Path]) -> None:
    """Open a film whose first scene has two takes."""
    await house.film(2)
    session = house.workspace.session
    scene = session.project.scenes[0]
    for number, clip in enumerate(clips, 1):
        path = session.folder / f"clips/{scene.id}/take-{number}.mp4"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(clip, path)
        take = Take(
            TakeId(f"t{number}"), scene.id, number, str(path.relative_to(session.folder)),
            scene.prompt, scene.settings, probe(path), number,
        )  # fmt: skip
        save_recipe(session.folder, Recipe(take))
        session.receive_take(replace(take, path=take.path.replace("\\", "/")))
    house.workspace.select(scene.id)
    await until(lambda: len(house.workspace.takes.findChildren(TakeTile)) == 2)


@pytest.mark.skipif(sys.platform != "linux", reason="the trash of the system is the user's own")
async def test_a_take_that_is_played_is_let_go_thrown_away_and_put_back(
    new_house: NewHouse, clips: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desktop").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "desktop"))
    async with new_house() as house:
        await with_takes(house, clips)
        work, actions = house.workspace, house.window.actions_
        path = work.session.path_of(work.session.project.take_by_id[TakeId("t2")])
        actions["play_take"].trigger()
        await until(lambda: work.player.source is not None and work.player.source.path == path)
        actions["trash_take"].trigger()
        await until(house.window.notice.isVisible)
        assert "the film shows take 1 instead" in house.window.notice.sentence
        assert not path.exists()
        source = work.player.source
        assert source is None or source.path != path
        assert actions["undo"].text() == "Undo: Move take to trash"
        button = next(
            each
            for each in house.window.notice.findChildren(QPushButton)
            if each.text() == "Put back"
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(path.exists)
        await until(lambda: work.session.project.scenes[0].take_id == "t2")
        assert house.errors == []


async def test_a_clip_with_a_take_of_its_own_is_marked_and_led_back(
    new_house: NewHouse, clips: list[Path]
) -> None:
    async with new_house() as house:
        await with_takes(house, clips)
        work, timeline = house.workspace, house.workspace.timeline
        view = timeline.view
        clip = view.row.clips[0]

        def corner() -> str:
            box = view.sight.clip_box(clip)
            return view.viewport().grab(box).toImage().pixelColor(8, 12).name()

        view.choose(clip)
        view.zoom(4)
        plain = corner()
        assert "for itself alone" not in view.sentences_on(clip)
        work.session.use_for_clips([clip.id], TakeId("t1"))
        assert corner() == house.window.palette().accent().color().name() != plain
        assert "take 1 for itself alone" in view.sentences_on(clip)
        assert view.spoken(clip).endswith(", own take 1")
        assert "own take 1" in view.accessibleDescription()
        view.menu_wished.emit(view.mapToGlobal(view.rect().center()))
        menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
        back = house.window.actions_["use_scene_take"]
        assert back in menu.actions()
        menu.close()
        back.trigger()
        assert work.session.project.timeline.picture.clips[0].take_id is None
        assert corner() == plain
        view.menu_wished.emit(view.mapToGlobal(view.rect().center()))
        menu = next(each for each in view.findChildren(QMenu) if each.isVisible())
        assert back not in menu.actions()
        menu.close()


async def test_comparing_silences_the_player_and_ends_with_the_film(
    new_house: NewHouse, clips: list[Path]
) -> None:
    async with new_house() as house:
        await with_takes(house, clips)
        work, compare = house.workspace, house.window.actions_["compare"]
        house.window.actions_["play_take"].trigger()
        await until(lambda: work.player.is_playing)
        compare.trigger()
        window = house.window.findChild(CompareWindow)
        assert window is not None
        assert not work.player.is_playing
        await until(lambda: window.view.has_pictures)
        colours = {
            window.view.grab().toImage().pixelColor(place.center()).name()
            for place in window.view.places()
        }
        assert len(colours) == 2
        # The window behind it works on.
        work.session.edit_title(work.session.project.scenes[0].id, "Another")
        assert "Another" in window.windowTitle()
        await house.director.close_film()
        await until(lambda: house.window.findChild(CompareWindow) is None)
        assert compare.toolTip() == "Open or begin a film first."
        assert house.errors == []


async def test_a_film_without_takes_says_why_there_is_nothing_to_compare(
    new_house: NewHouse,
) -> None:
    async with new_house() as house:
        await house.film(1)
        actions = house.window.actions_
        assert "only one take, or none" in actions["compare"].toolTip()
        assert "generate one first" in actions["trash_take"].toolTip()


def test_no_two_commands_of_one_place_have_the_same_keys() -> None:
    heard = [(each.scope, keys) for each in COMMANDS for keys in each.keys]
    assert sorted(heard) == sorted(set(heard))
