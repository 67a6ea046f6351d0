"""The prompt library in a real window: kept, found, filled in, used, passed on."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabBar,
)

from desktop_app.domain import jobs as paid
from desktop_app.domain.cast import CastKind
from desktop_app.ui.prompts.sheet import PromptLibrarySheet
from desktop_app.ui.prompts.variables import VariablesSheet
from tests.fakes.events import press_key, type_into
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, new_house

__all__ = ["new_house"]

NewHouse = Callable[[], AbstractAsyncContextManager[House]]


def _shown(kind: type[QDialog]) -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, kind) and each.isVisible()]


async def _library(house: House, command: str = "prompt_library") -> PromptLibrarySheet:
    house.window.actions_[command].trigger()
    await until(lambda: _shown(PromptLibrarySheet))
    (sheet,) = _shown(PromptLibrarySheet)
    assert isinstance(sheet, PromptLibrarySheet)
    return sheet


def _press(sheet: QDialog, name: str) -> None:
    button = sheet.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled(), button.toolTip()
    button.click()


def _rows(sheet: QDialog) -> list[str]:
    found = sheet.findChild(QListWidget, "promptList")
    assert found is not None
    return [found.item(at).text().split("\n")[0] for at in range(found.count())]


async def test_a_prompt_is_kept_found_filled_in_and_used(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(2)
        session = house.workspace.session
        session.casting.add(CastKind.PERSON, "Mara", "a woman")
        scene = session.project.scenes[0]
        house.workspace.select(scene.id)
        session.edit_prompt(scene.id, "{Mara} walks through {{place}} at {{hour}}")
        sheet = await _library(house, "keep_prompt")
        await until(lambda: sheet.detail.is_changed)
        type_into(sheet.detail.title, "Walk")
        type_into(sheet.detail.tags, "sea, dawn")
        await until(sheet.detail.save.isEnabled)
        _press(sheet, "promptSave")
        await until(lambda: _rows(sheet) == ["Walk"])
        sheet.search.setText("dawn nothing")
        assert _rows(sheet) == []
        sheet.search.setText("DAWN")
        assert _rows(sheet) == ["Walk"]
        note = sheet.detail.note
        type_into(note, "windy")
        sheet.search.setText("nothing")
        await until(lambda: house.studio.prompts.prompts[0].note == "windy")
        sheet.search.setText("")
        session.edit_prompt(scene.id, "")
        _press(sheet, "promptReplace")
        await until(lambda: _shown(VariablesSheet))
        (form,) = _shown(VariablesSheet)
        place = form.findChild(QLineEdit, "variable.place")
        assert place is not None
        type_into(place, "ma")
        assert place.completer().currentCompletion() == "{Mara}"
        place.setText("the fog")
        _press(form, "variablesTake")
        await until(lambda: not _shown(PromptLibrarySheet))
        wanted = "{Mara} walks through the fog at hour"
        assert session.project.scene_by_id[scene.id].prompt == wanted
        editor = house.workspace.prompt.editor
        assert editor.textCursor().selectedText() == "hour"
        await until(lambda: house.studio.prompts.prompts[0].uses == 1)
        session.undo()
        assert session.project.scene_by_id[scene.id].prompt == ""


async def test_what_was_asked_for_is_listed_with_its_price_and_kept(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(2)
        queue = house.workspace.connection.queue
        await queue.add([house.order(0, paid.Cancelled(1)), house.order(2, paid.Queued(1))])
        sheet = await _library(house)
        tabs = sheet.findChild(QTabBar, "promptTabs")
        assert tabs is not None
        tabs.setCurrentIndex(1)
        await until(lambda: "scene" in _rows(sheet))
        tabs.setCurrentIndex(2)
        await until(lambda: _rows(sheet) == ["shot 1"])
        facts = sheet.detail.findChild(QLabel, "promptFacts")
        assert facts is not None
        assert "2" in facts.text()
        _press(sheet, "promptSave")
        await until(lambda: _rows(sheet) == ["shot 1"] and tabs.currentIndex() == 0)
        assert [each.text for each in house.studio.prompts.prompts] == ["shot 1"]
        press_key(sheet, Qt.Key.Key_Escape)
        await until(lambda: not _shown(PromptLibrarySheet))


async def test_without_a_film_it_is_searched_imported_and_exported(
    new_house: NewHouse, tmp_path: Path
) -> None:
    table = tmp_path / "prompts.csv"
    table.write_text("title,prompt,tags\nWalk,A walk through fog,sea\nRoof,A roof in rain,city\n")
    async with new_house() as house:
        assert house.director.session is None
        assert not house.window.actions_["keep_prompt"].isEnabled()
        door = house.window.first_page.findChild(QAbstractButton, "firstLibraryButton")
        assert door is not None
        door.click()
        await until(lambda: _shown(PromptLibrarySheet))
        (sheet,) = _shown(PromptLibrarySheet)
        _press(sheet, "promptImport")
        await _say_where(sheet, table)
        await until(lambda: _rows(sheet) == ["Roof", "Walk"] or _rows(sheet) == ["Walk", "Roof"])
        search = sheet.findChild(QLineEdit, "promptSearch")
        assert search is not None
        search.setText("fog")
        assert _rows(sheet) == ["Walk"]
        for name in ("promptInsert", "promptReplace"):
            use = sheet.findChild(QAbstractButton, name)
            assert use is not None
            assert (use.isEnabled(), use.toolTip()) == (False, "Open or begin a film first.")
        _press(sheet, "promptExport")
        out = tmp_path / "out.json"
        await _say_where(sheet, out)
        await until(out.exists)
        assert "A walk through fog" in out.read_text()
        sheet.reject()
        await until(lambda: not _shown(PromptLibrarySheet))
        await house.film(1)
        house.workspace.select(house.workspace.session.project.scenes[0].id)
        await until(house.window.actions_["keep_prompt"].isEnabled)


async def _say_where(sheet: QDialog, place: Path) -> None:
    """Type a place into the dialog that asks for one."""

    def dialogs() -> list[QFileDialog]:
        return [each for each in sheet.findChildren(QFileDialog) if each.isVisible()]

    await until(dialogs)
    field = dialogs()[0].findChild(QLineEdit)
    assert field is not None
    field.setText(str(place))
    dialogs()[0].accept()
