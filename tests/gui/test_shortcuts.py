"""The list of keys: looked up, changed by pressing them, told apart, taken along."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from desktop_app.storage.settings import load_settings
from desktop_app.ui.shortcuts.key_field import KeyField
from desktop_app.ui.shortcuts.sheet import ShortcutsSheet
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

KEY, MOD = Qt.Key, Qt.KeyboardModifier


class Sheet:
    """The open list of keys, and somebody at it."""

    def __init__(self, house: House) -> None:
        self.house = house
        house.window.actions_["shortcuts"].trigger()
        sheet = house.window.findChild(ShortcutsSheet)
        assert sheet is not None
        self.sheet = sheet

    def choose(self, words: str) -> None:
        search = self.sheet.findChild(QLineEdit, "shortcutSearch")
        assert search is not None
        search.setText(words)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = MOD.NoModifier) -> None:
        field = self.sheet.findChild(KeyField)
        assert field is not None
        QTest.keyClick(field, key, held)

    def click(self, name: str) -> None:
        button = self.sheet.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled(), button.toolTip()
        button.click()

    @property
    def told(self) -> str:
        return " | ".join(each.text() for each in self.sheet.editor.findChildren(QLabel))

    @property
    def rows(self) -> list[tuple[str, ...]]:
        model = self.sheet.view.model()
        cells = [
            [model.index(row, at).data() for at in range(3)] for row in range(model.rowCount())
        ]
        return [tuple(map(str, line)) for line in cells]


def keys_of(house: House, command: str) -> list[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    return [each.toString(portable) for each in house.window.actions_[command].shortcuts()]


async def test_keys_are_found_by_command_menu_and_key(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = Sheet(house)
        assert len(sheet.rows) == len(house.window.actions_.commands)
        sheet.choose("dissolve")
        assert sheet.rows == [("Dissolve into clip", "Clip", "Ctrl+Shift+D")]
        sheet.choose("ctrl+shift+d")
        assert [row[0] for row in sheet.rows] == ["Dissolve into clip"]
        sheet.choose("nothing of the sort")
        assert sheet.rows == []


async def test_a_pressed_key_is_in_force_at_once_and_kept(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        sheet = Sheet(house)
        sheet.choose("restore panels")
        sheet.press(KEY.Key_R, MOD.ControlModifier | MOD.AltModifier)
        await until(lambda: keys_of(house, "reset_layout") == ["Ctrl+Alt+R"])
        assert house.window.actions_["reset_layout"].toolTip() == "Restore panels (Ctrl+Alt+R)"
        sheet.sheet.accept()
        house.window.activateWindow()
        kept = house.studio.paths.settings
        await until(lambda: bool(load_settings(kept).shortcuts))
        assert load_settings(kept).shortcuts == {"reset_layout": ("Ctrl+Alt+R",)}


async def test_a_key_that_is_taken_is_told_and_taken_over_when_wished(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        sheet = Sheet(house)
        sheet.choose("restore panels")
        sheet.press(KEY.Key_S, MOD.ControlModifier)
        assert "Ctrl+S is used by “Save now”. Take it from there?" in sheet.told
        assert keys_of(house, "save") == ["Ctrl+S"]
        sheet.click("takeKeysButton")
        await until(lambda: keys_of(house, "reset_layout") == ["Ctrl+S"])
        assert keys_of(house, "save") == []
        assert house.window.actions_["save"].toolTip() == "Save now"
        sheet.click("resetKeysButton")
        await until(lambda: keys_of(house, "reset_layout") == [])
        sheet.choose("save now")
        sheet.click("resetKeysButton")
        await until(lambda: keys_of(house, "save") == ["Ctrl+S"])
        assert house.studio.settings.shortcuts == {}


async def test_cleared_keys_do_nothing_any_more(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = Sheet(house)
        sheet.choose("new film")
        sheet.click("clearKeysButton")
        await until(lambda: keys_of(house, "new") == [])
        assert not any(
            button.isEnabled()
            for button in sheet.sheet.findChildren(QAbstractButton, "clearKeysButton")
        )
        sheet.click("resetAllKeysButton")
        await until(lambda: keys_of(house, "new") == ["Ctrl+N"])


async def test_a_preset_changes_all_and_own_changes_stay(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = Sheet(house)
        sheet.choose("add scene")
        sheet.press(KEY.Key_F7)
        presets = sheet.sheet.findChild(QComboBox, "shortcutPreset")
        assert presets is not None
        presets.setCurrentIndex(presets.findText("In the manner of DaVinci Resolve"))
        presets.activated.emit(presets.currentIndex())
        await until(lambda: keys_of(house, "split") == ["Ctrl+B", "Ctrl+\\"])
        assert keys_of(house, "add_scene") == ["Ctrl+Shift+N", "F7"]
        assert house.studio.settings.shortcut_preset == "resolve"


async def test_escape_leaves_the_field_and_not_the_keys(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = Sheet(house)
        sheet.choose("restore panels")
        sheet.press(KEY.Key_S, MOD.ControlModifier)
        sheet.press(KEY.Key_Escape)
        assert sheet.sheet.isVisible()
        assert "used by" not in sheet.told
        assert keys_of(house, "reset_layout") == []


async def test_the_list_is_copied_as_text_and_as_a_table(new_house: NewHouse) -> None:
    async with new_house() as house:
        sheet = Sheet(house)
        sheet.choose("undo edit")
        sheet.click("copyKeysButton")
        data = QGuiApplication.clipboard().mimeData()
        assert data.text() == "Undo\tEdit\tCtrl+Z"
        assert "<td>Undo</td><td>Edit</td><td>Ctrl+Z</td>" in data.html()


async def test_keys_are_taken_along_as_a_file(
    new_house: NewHouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"

    async def picked(*_: object) -> tuple[Path, ...]:
        return (file,)

    async def named(*_: object) -> Path:
        return file

    monkeypatch.setattr("desktop_app.ui.shortcuts.desk.choose_files", picked)
    monkeypatch.setattr("desktop_app.ui.shortcuts.desk.choose_new_file", named)
    async with new_house() as house:
        sheet = Sheet(house)
        sheet.choose("restore panels")
        sheet.press(KEY.Key_F6)
        await until(lambda: keys_of(house, "reset_layout") == ["F6"])
        sheet.click("exportKeysButton")
        await until(lambda: sheet.sheet.notice.sentence.startswith("The keys were written"))
        assert json.loads(file.read_text(encoding="utf-8"))["keys"] == {"reset_layout": ["F6"]}
        sheet.click("resetAllKeysButton")
        await until(lambda: keys_of(house, "reset_layout") == [])
        sheet.click("importKeysButton")
        await until(lambda: keys_of(house, "reset_layout") == ["F6"])
        file.write_text("something else", encoding="utf-8")
        sheet.click("importKeysButton")
        await until(lambda: "holds no keyboard shortcuts" in sheet.sheet.notice.sentence)
