"""One story in the window: a topic for the writer, pictures for the cast, links, and five takes."""

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.domain.money import Credits
from desktop_app.paths import self_command
from desktop_app.ui.controls import ChoiceField
from desktop_app.ui.icons import Icons
from desktop_app.ui.left_dock import Side
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.theme import Theme
from tests.fakes.small_models import WAN_2_7, put_small
from tests.fakes.tiles import four
from tests.fakes.told_story import (
    CHAINED,
    FACES,
    TOPIC,
    WHO,
    assert_cast,
    assert_chained,
    takes_of,
)
from tests.fakes.waiting import until
from tests.gui.room import Room, a_room, click, find
from tests.gui.walking import settled


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # The simulator reads the user's own models, too.
    monkeypatch.setenv("TAKEWRIGHT_HOME", str(tmp_path))
    put_small(tmp_path / "data", WAN_2_7)
    return tmp_path


def choose(field: ChoiceField, value: str) -> None:
    """Choose from a list as keys do."""
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def sheet() -> StoryDialog | None:
    found = QApplication.topLevelWidgets()
    return next(
        (each for each in found if isinstance(each, StoryDialog) and each.isVisible()), None
    )


def drop(room: Room, file: Path) -> None:
    """Let a file go over the pictures of the chosen entry."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(4, 4),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    room.film.cast.form.shows.dropEvent(event)


async def write(room: Room) -> None:
    """Have the writer write for a model that takes a first frame beside references."""
    room.window.actions_["story"].trigger()
    await until(sheet)
    story = sheet()
    assert story is not None
    choose(story.choice.model_field, WAN_2_7[0])
    choose(story.writer_bar.writer_field, "gemini-3-8-flash")
    story.topic_field.setPlainText(TOPIC)
    click(story.write_button)
    await until(lambda: bool(story.said) and story.add_button.isEnabled())
    click(story.add_button)
    # The blank scene that a new film begins with gives way.
    await until(lambda: len(room.project.scenes) == 5)
    await settled()


async def show_faces(room: Room, folder: Path) -> None:
    room.film.left.show_side(Side.CAST)
    for entry in room.project.cast:
        if entry.name in FACES:
            assert room.film.cast.list.choose(entry.id)
            drop(room, four(folder / f"{entry.name}.png", FACES[entry.name]))
            await until(partial(is_shown, room, entry.name))


def is_shown(room: Room, name: str) -> bool:
    return any(entry.references for entry in room.project.cast if entry.name == name)


def is_linked(room: Room, number: int) -> bool:
    return room.project.scenes[number - 1].continues


async def chain(room: Room) -> None:
    command = room.window.actions_["continue_scene"]
    for number in CHAINED:
        scene = room.project.scenes[number - 1]
        room.film.select(scene.id)
        await until(lambda: command.isEnabled() and not command.isChecked())
        command.trigger()
        await until(partial(is_linked, room, number))


async def test_a_topic_becomes_one_story_of_five_takes(
    theme: Theme, icons: Icons, home: Path
) -> None:
    async with a_room(theme, icons, home, list(self_command())) as room:
        await room.services.use_simulator()
        await room.director.new_film()
        await write(room)
        named = [[n for n in FACES if f"{{{n}}}" in scene.prompt] for scene in room.project.scenes]
        assert named == WHO
        await show_faces(room, home)
        await chain(room)
        button = find(room.window, QAbstractButton, "generateAllButton")
        await until(lambda: button.isEnabled() and "5 scenes" in button.text())
        told = re.search(r"([\d.,]+) credits", button.text())
        assert told is not None
        click(button)
        await until(lambda: len(room.project.takes) == 5, seconds=60)
        session, journal = room.film.session, room.film.connection.journal
        await session.save()
        lines = [line for line in await journal.ledger() if line.expense is None]
        charged = sum((line.entry.sums.charged for line in lines), Credits(0))
        assert charged == Credits.parse(told[1])
    takes = takes_of(session.folder)
    assert_cast(takes, WHO)
    assert_chained(takes, CHAINED)
