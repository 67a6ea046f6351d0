"""The player in the whole window: keys whoever has the focus, marks, gaps, frames taken out."""

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import av
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.storage.settings import load_settings
from desktop_app.ui.player import Mode, Player
from desktop_app.ui.playing.card import Missing
from desktop_app.ui.playing.habits import Guide, Habits
from tests.fakes.waiting import until
from tests.gui.test_exports import FRAMES, House, OpenHouse, opened

__all__ = ["opened"]

RATE = FrameRate(30)


def player_of(house: House) -> Player:
    return house.workspace.player


async def ready(house: House) -> Player:
    """Wait until the film can be played."""
    house.slow.go_on()
    player = player_of(house)
    await until(lambda: player.can_play and player.frames_shown > 0)
    return player


def give(house: House, command: str) -> None:
    action = house.window.actions_[command]
    assert action.isEnabled(), action.toolTip()
    action.trigger()


async def focus(house: House, widget: QWidget) -> None:
    house.window.activateWindow()
    widget.setFocus()
    await until(widget.hasFocus)


async def test_space_plays_whichever_panel_has_the_keys(opened: OpenHouse) -> None:
    async with opened() as house:
        player = await ready(house)
        table = house.workspace.scenes.table
        await focus(house, table)
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert player.is_playing
        QTest.keyClick(table, Qt.Key.Key_K)
        assert not player.is_playing
        view = house.workspace.timeline.view
        await focus(house, view)
        QTest.keyClick(view, Qt.Key.Key_L)
        assert player.is_playing
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert not player.is_playing


async def test_a_prompt_is_written_with_all_letters_and_spaces(opened: OpenHouse) -> None:
    async with opened() as house:
        player = await ready(house)
        prompt = house.workspace.prompt.findChild(QPlainTextEdit, "promptEditor")
        assert prompt is not None
        await focus(house, prompt)
        prompt.selectAll()
        QTest.keyClicks(prompt, "jokl Lio K")
        assert prompt.toPlainText() == "jokl Lio K"
        assert not player.is_playing
        assert house.workspace.session.project.timeline.marked is None


async def test_in_and_out_are_marked_while_it_stands_and_hold_for_playing(
    opened: OpenHouse,
) -> None:
    async with opened() as house:
        player = await ready(house)
        source = player.source
        for frame, command in ((20, "mark_in"), (40, "mark_out")):
            player.go(RATE.of_frames(frame))
            await until(partial(stands_at, player, frame))
            give(house, command)
        marked = player.transport.marked
        assert marked == house.workspace.session.project.timeline.marked
        assert marked is not None
        # Marks change nothing of what is seen, so nothing is made anew.
        assert player.source is source
        player.go(Flicks(0))
        give(house, "play_marked")
        await until(lambda: not player.is_playing)
        await until(lambda: player.position == marked.end - RATE.frame)
        player.mode_chosen.emit(Mode.TAKE)
        await until(lambda: player.source is not source)
        tip = house.window.actions_["play_marked"].toolTip()
        assert tip == "In and out points are of the whole film; watch that."


def stands_at(player: Player, frame: int) -> bool:
    return player.position == RATE.of_frames(frame)


async def test_a_scene_without_a_take_is_shown_by_what_it_stands_at(opened: OpenHouse) -> None:
    async with opened() as house:
        player = await ready(house)
        session = house.workspace.session
        settings = replace(house.workspace.new_settings(), seconds=4)
        session.add_scene(SceneDraft("Nets", "Hands haul a wet net."), settings, 1)
        gap = session.project.spans()[1][1]
        await until(lambda: len(player.transport.course.gaps) == 1 and player.can_play)
        house.workspace.timeline.view.playhead_moved.emit(Flicks(gap.start + RATE.of_frames(12)))
        assert player.missing == Missing(
            "2 · Nets", "Hands haul a wet net.", "draft", "Not generated yet."
        )
        assert player.can_play
        assert player.position == gap.start + RATE.of_frames(12)
        # The film has one clock in player and timeline, with what is missing in it.
        player.go(Flicks(gap.end - RATE.frame))
        assert house.workspace.timeline.view.playhead == gap.end - RATE.frame
        before = player.frames_shown
        player.toggle()
        await until(lambda: player.frames_shown > before + 2)
        assert player.missing is None
        assert house.workspace.timeline.view.playhead > gap.end
        player.toggle()
        player.go(gap.start)
        why_not = house.window.actions_["snapshot"].toolTip()
        assert why_not == "There is no picture here: this scene has no take yet."


async def test_a_film_of_which_nothing_is_made_shows_its_scenes(opened: OpenHouse) -> None:
    async with opened() as house:
        player = await ready(house)
        session = house.workspace.session
        first = session.project.scenes[0].id
        settings = house.workspace.new_settings()
        session.add_scene(SceneDraft("Nets", "Hands haul a wet net."), settings, 0)
        session.remove_scenes([first, session.project.scenes[-1].id])
        await until(lambda: player.missing is not None and player.missing.title == "1 · Nets")
        tip = house.window.actions_["play"].toolTip()
        assert tip == "No scene has a take yet. Generate one and it plays here."


def pixels(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = memoryview(plain.constBits())
    step, wide = plain.bytesPerLine(), plain.width() * 3
    return b"".join(bytes(rows[y * step : y * step + wide]) for y in range(plain.height()))


def frame_of(film: Path, number: int) -> bytes:
    """Return a frame of a film as its decoder has it."""
    with av.open(str(film)) as container:
        frame = next(each for at, each in enumerate(container.decode(video=0)) if at == number)
        return frame.to_ndarray(format="rgb24").tobytes()


def unlike(one: bytes, other: bytes) -> float:
    """Return how much two pictures of a size differ in the middle, in levels of 255."""
    assert len(one) == len(other)
    return sum(abs(a - b) for a, b in zip(one[::97], other[::97], strict=True)) / len(one[::97])


async def test_the_frame_in_sight_goes_to_the_clipboard_as_the_film_has_it(
    opened: OpenHouse,
) -> None:
    async with opened() as house:
        player = await ready(house)
        board = QGuiApplication.clipboard()
        assert player.source is not None
        film = player.source.path
        for number in (37, FRAMES[0]):
            board.clear()
            player.go(RATE.of_frames(number))
            give(house, "copy_frame")
            await until(lambda: not board.image().isNull())
            image = board.image()
            assert (image.width(), image.height()) == (320, 176)
            wanted = await asyncio.to_thread(frame_of, film, number)
            other = await asyncio.to_thread(frame_of, film, number + 9)
            assert unlike(pixels(image), wanted) < 3
            assert unlike(pixels(image), wanted) < unlike(pixels(image), other)


async def test_the_frame_in_sight_is_saved_where_it_is_wanted(
    opened: OpenHouse, tmp_path: Path
) -> None:
    async with opened() as house:
        player = await ready(house)
        player.go(RATE.of_frames(37))
        give(house, "snapshot")
        dialog: list[QFileDialog] = []

        def is_there() -> bool:
            dialog[:] = [
                each for each in house.window.findChildren(QFileDialog) if each.isVisible()
            ]
            return bool(dialog)

        await until(is_there)
        chosen = Path(dialog[0].selectedFiles()[0])
        assert chosen.name == "Harbour 00.01.07.png"
        out = tmp_path / chosen.name
        dialog[0].setDirectory(str(tmp_path))
        dialog[0].selectFile(str(out))
        dialog[0].accept()
        await until(out.is_file)
        image = QImage(str(out))
        assert player.source is not None
        wanted = await asyncio.to_thread(frame_of, player.source.path, 37)
        assert unlike(pixels(image), wanted) < 3


async def test_volume_and_lines_are_there_the_next_time(opened: OpenHouse) -> None:
    async with opened() as house:
        player = await ready(house)
        player.set_volume(35)
        give(house, "safe_areas")
        studio = house.workspace.studio
        await until(lambda: studio.settings.player_volume == 35)
        assert studio.settings.player_guides == ("safe",)
        await house.director.close_film()
        await house.director.open_folder(Path(studio.settings.recent_projects[0].path))
        again = player_of(house)
        assert again is not player
        assert again.habits == Habits(35, guides=frozenset({Guide.SAFE}))
        assert house.window.actions_["safe_areas"].isChecked()


def test_names_of_lines_that_nobody_knows_are_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"player_volume": 900, "player_guides": ["spiral", "thirds"]}')
    settings = load_settings(path)
    assert settings.player_volume == 100
    assert settings.player_guides == ("spiral", "thirds")
