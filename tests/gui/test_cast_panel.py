"""Cast & look in a real window: pictures, voice, the user's library, and what gets stale."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QWidget,
)

from desktop_app.domain.asking import ask_of, is_stale
from desktop_app.domain.cast import CastKind
from desktop_app.domain.catalogue import ModelId
from desktop_app.domain.project import Project, Scene, Take
from desktop_app.domain.references import Use
from desktop_app.paths import self_command
from desktop_app.ui.casting.panel import CastPanel
from desktop_app.ui.left_dock import Side
from tests.fakes.events import press_key, type_into
from tests.fakes.photographs import encoded, quarters
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, new_house
from tests.unit.storage.samples import sample_take

__all__ = ["new_house"]

NewHouse = Callable[[], AbstractAsyncContextManager[House]]


@pytest.fixture
def media_command() -> list[str]:
    """What makes small pictures of what was dropped."""
    return self_command()


@asynccontextmanager
async def _film(new_house: NewHouse) -> AsyncIterator[tuple[House, CastPanel]]:
    """Give a film of three scenes with Mara in the cast, who is named in the first two."""
    async with new_house() as house:
        await house.film(3)
        workspace = house.workspace
        workspace.left.show_side(Side.CAST)
        session = workspace.session
        session.casting.add(CastKind.PERSON, "Mara", "a woman of sixty")
        for scene, prompt in zip(
            session.project.scenes, ("{Mara} waits", "{Mara} says: “Go.”", "A boat"), strict=True
        ):
            session.edit_prompt(scene.id, prompt)
        session.close_step()
        workspace.select(session.project.scenes[0].id)
        yield house, workspace.cast


def _sheet(name: str) -> QDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next((each for each in found if each.isVisible() and each.objectName() == name), None)


async def _opened(name: str) -> QDialog:
    await until(lambda: _sheet(name) is not None)
    found = _sheet(name)
    assert found is not None
    return found


def _button(parent: QDialog | CastPanel, name: str) -> QAbstractButton:
    found = parent.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def _menus(panel: CastPanel) -> list[QMenu]:
    return [each for each in panel.findChildren(QMenu, "castEntryMenu") if each.isVisible()]


async def _choose(panel: CastPanel, action: str) -> None:
    """Choose from the menu beside the chosen entry."""
    panel.form.more.click()
    await until(
        lambda: any(each.isVisible() for each in panel.findChildren(QMenu, "castEntryMenu"))
    )
    (menu,) = (e for e in panel.findChildren(QMenu, "castEntryMenu") if e.isVisible())
    (wanted,) = (each for each in menu.actions() if each.objectName() == action)
    assert wanted.isEnabled(), wanted.toolTip()
    menu.close()
    wanted.trigger()


def _text(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def _has_picture(panel: CastPanel, place: int) -> bool:
    shown = panel.form.shows.tiles[place].shown
    return shown is not None and shown.picture is not None


def _drop(panel: CastPanel, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    event = QDropEvent(
        QPointF(4, 4),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.form.shows.dropEvent(event)


def _photograph(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_bytes(encoded(quarters(), "png", "rgb24"))
    return file


async def test_pictures_are_dropped_pasted_moved_removed_and_told_of(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with _film(new_house) as (house, panel):
        session = house.workspace.session
        words = tmp_path / "notes.txt"
        words.write_text("no picture")
        _drop(panel, _photograph(tmp_path, "mara.png"), words)
        await until(lambda: len(session.project.cast[0].references) == 1)
        (first,) = session.project.cast[0].references
        assert (first.use, first.name) == (Use.PICTURE, "mara.png")
        assert (session.folder / first.source.path).is_file()
        await until(lambda: "notes.txt" in _text(panel, "castNote"))
        await until(lambda: _has_picture(panel, 0))
        blue = QImage(400, 400, QImage.Format.Format_RGB32)
        blue.fill(0x0000FF)
        QGuiApplication.clipboard().setImage(blue)
        assert panel.form.shows.paste()
        await until(lambda: len(session.project.cast[0].references) == 2)
        second = session.project.cast[0].references[1]
        await until(lambda: "0 of 2" in _text(panel, "castTold"))
        assert "mara.png" in _text(panel, "castTold")
        assert _text(house.workspace.prompt, "promptCastTold").startswith("Mara:")
        panel.form.shows.tiles[1].pushed.emit(-1)
        assert list(session.project.cast[0].references) == [second, first]
        press_key(panel.form.shows.tiles[0], Qt.Key.Key_Delete)
        assert session.project.cast[0].references == (first,)
        session.undo()
        session.undo()
        session.undo()
        assert session.project.cast[0].references == (first,)


async def test_a_change_makes_scenes_stale_and_leads_to_them(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with _film(new_house) as (house, panel):
        workspace, session = house.workspace, house.workspace.session
        for scene in session.project.scenes:
            session.receive_take(_made_as(session.project, scene))
        assert not any(is_stale(session.project, each) for each in session.project.scenes)
        assert not panel.form.choose_stale.isVisible()
        panel.form.voice.setFocus()
        type_into(panel.form.voice, "hoarse")
        assert session.project.cast[0].voice == "hoarse"
        stale = [is_stale(session.project, each) for each in session.project.scenes[:3]]
        assert stale == [False, True, False]
        _drop(panel, _photograph(tmp_path, "mara.png"))
        await until(lambda: is_stale(session.project, session.project.scenes[0]))
        await until(lambda: "2" in _text(panel, "castStale"))
        panel.form.choose_stale.click()
        ids = tuple(each.id for each in session.project.scenes[:2])
        assert workspace.left.side is Side.SCENES
        assert workspace.scenes.selected_scenes() == ids
        while session.project.cast[0].references or session.project.cast[0].voice:
            session.undo()
        assert not any(is_stale(session.project, each) for each in session.project.scenes)


async def test_a_character_id_is_asked_where_a_model_of_the_film_knows_it(
    new_house: NewHouse,
) -> None:
    async with _film(new_house) as (house, panel):
        session, field = house.workspace.session, panel.form.character
        kling = replace(session.project.scenes[0].settings, model=ModelId("kling-3.0/video"))
        session.change_settings(dict.fromkeys((each.id for each in session.project.scenes), kling))
        await until(lambda: not field.isVisible())
        gemini = replace(kling, model=ModelId("google/gemini-omni-flash-1-1"))
        session.edit_settings(session.project.scenes[0].id, gemini)
        await until(field.isVisible)
        for scene in session.project.scenes:
            session.receive_take(_made_as(session.project, scene))
        field.setFocus()
        type_into(field, "char_7")
        assert session.project.cast[0].character == "char_7"
        stale = [is_stale(session.project, each) for each in session.project.scenes[:3]]
        assert stale == [True, True, False]
        await until(lambda: "the character of Mara" in _text(panel, "castTold"))
        session.undo()
        assert session.project.cast[0].character == ""


def _made_as(project: Project, scene: Scene) -> Take:
    """Return a take of a scene as it is asked for now."""
    ask = ask_of(project, scene)
    return replace(
        sample_take(1, scene.id),
        prompt=ask.prompt,
        sent=ask.sent,
        settings=ask.settings,
        references=ask.references,
        shots=ask.shots,
        characters=ask.characters,
    )


async def test_an_entry_goes_to_the_library_and_into_another_film(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with _film(new_house) as (house, panel):
        session = house.workspace.session
        _drop(panel, _photograph(tmp_path, "mara.png"))
        await until(lambda: len(session.project.cast[0].references) == 1)
        await _choose(panel, "castKeep")
        library = house.studio.cast_library
        await until(lambda: len(library.entries) == 1)
        mara = session.project.cast[0]
        session.casting.describe(mara.id, "a woman of seventy")
        await _choose(panel, "castUpdate")
        change = await _opened("castChange")
        assert "sixty" in _text(change, "differenceCome")
        _button(change, "castChangeTake").click()
        await until(lambda: session.project.cast[0].words == "a woman of sixty")

        await house.film(1)
        workspace = house.workspace
        session, panel = workspace.session, workspace.cast
        session.casting.add(CastKind.PROP, "mara", "a boat")
        house.window.actions_["cast_library"].trigger()
        sheet = await _opened("castLibrary")
        rows = sheet.findChild(QListWidget, "castLibraryList")
        assert rows is not None
        await until(lambda: rows.count() == 1)
        bring = _button(sheet, "castLibraryBring")
        assert not bring.isEnabled()
        assert bring.toolTip()
        rows.item(0).setCheckState(Qt.CheckState.Checked)
        bring.click()
        await until(lambda: len(session.project.cast) == 2)
        came = session.project.cast[1]
        assert (came.name, came.id, came.words) == ("Mara 2", mara.id, "a woman of sixty")
        assert (session.folder / came.references[0].source.path).is_file()
        session.undo()
        assert len(session.project.cast) == 1


async def test_a_look_is_applied_to_all_scenes_as_one_step(new_house: NewHouse) -> None:
    async with _film(new_house) as (house, panel):
        session = house.workspace.session
        look = session.casting.add(CastKind.LOOK, "look", "35 mm film")
        panel.list.choose(look)
        await _choose(panel, "castEverywhere")
        await until(lambda: all("{look}" in each.prompt for each in session.project.scenes))
        session.undo()
        assert not any("{look}" in each.prompt for each in session.project.scenes)
