"""Choosing among a batch's takes in the window: stars on posters become films."""

import asyncio
import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop_app.storage import bundle
from desktop_app.ui.batch.choose_sheet import ChooseSheet
from desktop_app.ui.batch.sheet import BatchSheet
from tests.fakes.waiting import until
from tests.gui.test_batch_desk import NewHouse, dropped, new_house
from tests.gui.test_unclaimed_desk import House

__all__ = ["new_house"]

LEFT = Qt.MouseButton.LeftButton
GRID = """\
film,prompt,model,aspect,seconds,{{weather}}
Foxes,A fox in {{weather}},kling-3.0/video,16:9,5,rain|snow
"""
TAKES = """\
film,prompt,model,aspect,seconds,takes
Foxes,A fox,kling-3.0/video,16:9,5,2
"""


async def choosing(batch: BatchSheet) -> ChooseSheet:
    """Open the sheet and wait for its takes."""
    QTest.mouseClick(batch.choose_button, LEFT)
    await until(lambda: [s for s in batch.findChildren(ChooseSheet) if s.isVisible()])
    (sheet,) = (s for s in batch.findChildren(ChooseSheet) if s.isVisible())
    await until(lambda: sheet.stars.takes)
    return sheet


async def made(house: House, file: Path) -> BatchSheet:
    """Make the batch of a file and return its sheet."""
    batch = await dropped(house, file)
    assert batch.choose_button.toolTip() == "There is no take yet."
    QTest.mouseClick(batch.start_button, LEFT)
    await until(batch.choose_button.isEnabled)
    return batch


def star(sheet: ChooseSheet, row: int) -> None:
    """Click on the star of a poster."""
    QTest.mouseClick(sheet.posters.viewport(), LEFT, pos=sheet.posters.star_box(row).center())


async def test_stars_become_films_and_are_a_step_of_a_film_that_is_open(
    new_house: NewHouse, tmp_path: Path
) -> None:
    file, folder = tmp_path / "foxes.csv", tmp_path / "foxes films"
    file.write_text(GRID)
    async with new_house() as house:
        batch = await made(house, file)
        whole = (folder / "Foxes.mp4").stat().st_size
        sheet = await choosing(batch)
        assert [each.title for each in sheet.stars.takes] == ["A fox in rain", "A fox in snow"]
        assert sheet.stars.stars == {each.take.id for each in sheet.stars.takes}
        assert not sheet.make_button.isEnabled()
        assert "starred already" in sheet.make_button.toolTip()

        star(sheet, 1)
        assert sheet.make_button.text() == "Make 1 film of the choices"
        QTest.mouseClick(sheet.make_button, LEFT)
        await until(lambda: sheet.notice.sentence == "1 film was made.")
        rain, snow = (each.take for each in sheet.stars.takes)
        film = bundle.load(folder / "Foxes.takewright")
        assert [clip.scene_id for clip in film.timeline.picture.clips] == [rain.scene_id]
        assert len(film.takes) == 2
        assert (folder / "Foxes.mp4").stat().st_size < whole
        assert house.provider.accepted == ["A fox in rain", "A fox in snow"]
        sheet.reject()
        batch.reject()

        await house.director.open_folder(folder / "Foxes.takewright")
        before = house.session.project
        sheet = await choosing(await dropped(house, file))
        choices = folder / "choices.json"
        begun = json.loads((folder / "batch.json").read_text())["batch"]["id"]
        said = {"takewright_choices": 1, "batch": begun, "stars": [snow.id]}
        await asyncio.to_thread(choices.write_text, json.dumps(said))
        QTest.mouseClick(sheet.file_button, LEFT)
        await until(lambda: sheet.findChildren(QFileDialog))
        (dialog,) = sheet.findChildren(QFileDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText(str(choices))
        dialog.accept()
        await until(lambda: sheet.stars.stars == {snow.id})
        QTest.mouseClick(sheet.make_button, LEFT)
        await until(lambda: sheet.notice.sentence == "1 film was made.")
        clips = house.session.project.timeline.picture.clips
        assert [clip.scene_id for clip in clips] == [snow.scene_id]
        house.session.undo()
        assert house.session.project.timeline.picture == before.timeline.picture


async def test_space_stars_one_take_of_a_scene_and_takes_its_star(
    new_house: NewHouse, tmp_path: Path
) -> None:
    file = tmp_path / "foxes.csv"
    file.write_text(TAKES)
    async with new_house() as house:
        sheet = await choosing(await made(house, file))
        one, two = sheet.stars.takes
        assert sheet.stars.stars == {two.take.id}
        QTest.keyClick(sheet.posters, Qt.Key.Key_Space)
        assert sheet.stars.stars == {one.take.id}
        QTest.keyClick(sheet.posters, Qt.Key.Key_Space)
        assert sheet.stars.stars == frozenset()
        assert not sheet.make_button.isEnabled(), "where none is starred all stays as it is"
        QTest.mouseClick(sheet.star_button, LEFT)
        QTest.mouseClick(sheet.make_button, LEFT)
        await until(lambda: sheet.notice.sentence == "1 film was made.")
        film = bundle.load(tmp_path / "foxes films" / "Foxes.takewright")
        assert film.scenes[0].take_id == one.take.id
