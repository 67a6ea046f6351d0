import asyncio
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.controls import Kind
from desktop_app.ui.dialogs import (
    Choice,
    Sheet,
    ask,
    cancel_choice,
    choose_files,
    choose_folder,
    choose_new_file,
)
from desktop_app.ui.theme import Theme

REMOVE = Choice("remove", "Remove scene", Kind.DANGER)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.setWindowTitle(f"{theme.mode} window")
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    return window


def asking(window: QWidget) -> "asyncio.Task[str | None]":
    choices = [cancel_choice(), REMOVE]
    return asyncio.create_task(ask(window, "Remove this scene?", "It has two takes.", choices))


async def sheet_of(window: QWidget) -> Sheet:
    for _ in range(50):
        await asyncio.sleep(0.01)
        for sheet in window.findChildren(Sheet):
            if sheet.isVisible():
                return sheet
    raise AssertionError("no sheet appeared")


async def test_an_answer_is_awaited(window: QWidget) -> None:
    answer = asking(window)
    sheet = await sheet_of(window)
    button = sheet.findChild(QPushButton, "choice_remove")
    assert button is not None
    button.click()
    assert await asyncio.wait_for(answer, 5) == "remove"


async def test_escape_is_no_answer_and_enter_takes_the_harmless_one(window: QWidget) -> None:
    answer = asking(window)
    QTest.keyClick(await sheet_of(window), Qt.Key.Key_Escape)
    assert await asyncio.wait_for(answer, 5) is None

    answer = asking(window)
    QTest.keyClick(await sheet_of(window), Qt.Key.Key_Return)
    assert await asyncio.wait_for(answer, 5) == "cancel"


async def test_a_cancelled_question_disappears(window: QWidget) -> None:
    answer = asking(window)
    sheet = await sheet_of(window)
    answer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await answer
    assert not shiboken6.isValid(sheet) or not sheet.isVisible()


async def test_the_window_is_shaded_while_a_sheet_lies_over_it(window: QWidget) -> None:
    before = window.grab().toImage().pixelColor(5, 5).lightness()
    answer = asking(window)
    sheet = await sheet_of(window)
    assert window.grab().toImage().pixelColor(5, 5).lightness() < before
    assert sheet.windowModality() is Qt.WindowModality.WindowModal
    window.resize(1200, 800)
    shades = [each for each in window.children() if type(each).__name__ == "_Shade"]
    assert [shade.size() for shade in shades if isinstance(shade, QWidget)] == [QSize(1200, 800)]
    sheet.reject()
    await asyncio.wait_for(answer, 5)
    assert window.grab().toImage().pixelColor(5, 5).lightness() == before


async def test_a_sheet_lies_in_the_middle_and_never_larger_than_its_window(
    window: QWidget, qtbot: QtBot
) -> None:
    sheet = Sheet(window, "Story", QSize(3000, 3000))
    sheet.open()
    await asyncio.sleep(0.05)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()
    middle = window.mapFromGlobal(sheet.geometry().center()) - window.rect().center()
    assert middle.manhattanLength() <= 3
    assert sheet.windowTitle() == "Story"
    sheet.reject()


async def dialog_of(window: QWidget) -> QFileDialog:
    for _ in range(50):
        await asyncio.sleep(0.01)
        for dialog in window.findChildren(QFileDialog):
            if dialog.isVisible():
                return dialog
    raise AssertionError("no file dialog appeared")


def type_name(dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(name)
    dialog.accept()


async def test_files_are_chosen_without_a_nested_loop(window: QWidget, tmp_path: Path) -> None:
    for name in ("a.mp4", "b.mp4"):
        (tmp_path / name).write_bytes(b"x")
    picking = asyncio.create_task(
        choose_files(window, "Clips", tmp_path, ["Clips (*.mp4)"], many=True)
    )
    dialog = await dialog_of(window)
    type_name(dialog, "b.mp4")
    assert await asyncio.wait_for(picking, 5) == (tmp_path / "b.mp4",)


async def test_a_folder_or_nothing(window: QWidget, tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    picking = asyncio.create_task(choose_folder(window, "Folder", tmp_path / "films"))
    dialog = await dialog_of(window)
    dialog.reject()
    assert await asyncio.wait_for(picking, 5) is None

    picking = asyncio.create_task(choose_folder(window, "Folder", tmp_path / "films"))
    dialog = await dialog_of(window)
    type_name(dialog, str(tmp_path / "films"))
    assert await asyncio.wait_for(picking, 5) == tmp_path / "films"


async def test_a_new_file_is_suggested_by_name(window: QWidget, tmp_path: Path) -> None:
    saving = asyncio.create_task(
        choose_new_file(window, "Export", tmp_path / "Harbour.mp4", ["Film (*.mp4)"])
    )
    dialog = await dialog_of(window)
    assert Path(dialog.selectedFiles()[0]) == tmp_path / "Harbour.mp4"
    dialog.accept()
    assert await asyncio.wait_for(saving, 5) == tmp_path / "Harbour.mp4"
