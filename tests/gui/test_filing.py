"""Films as files in the whole window: recovered, gone back to, saved elsewhere, collected."""

import shutil
import time
import zipfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop_app.domain.project import Project
from desktop_app.storage.bundle import load, missing_takes
from desktop_app.storage.drafts import DraftShelf
from desktop_app.studio.kept_versions import versions_of
from desktop_app.studio.session import ProjectSession
from tests.fakes import clips
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

LEFT = Qt.MouseButton.LeftButton


def visible(house: House, kind: type[QWidget], name: str) -> list[QWidget]:
    return [each for each in house.window.findChildren(kind, name) if each.isVisible()]


async def press(house: House, name: str) -> None:
    """Click a button of a sheet, as soon as it is there."""
    await until(lambda: visible(house, QAbstractButton, name))
    QTest.mouseClick(visible(house, QAbstractButton, name)[0], LEFT)


async def say_where(house: House, place: Path) -> None:
    """Type a place into the dialog that asks for one."""

    def dialogs() -> list[QFileDialog]:
        return [each for each in house.window.findChildren(QFileDialog) if each.isVisible()]

    await until(dialogs)
    field = dialogs()[0].findChild(QLineEdit)
    assert field is not None
    field.setText(str(place))
    dialogs()[0].accept()


def session_of(house: House) -> ProjectSession:
    assert house.director.session is not None
    return house.director.session


async def with_takes(house: House, tmp_path: Path) -> ProjectSession:
    """Open a film of two clips."""
    files = [clips.make_clip(tmp_path / f"{name}.mp4", frames=6) for name in ("one", "two")]
    await house.director.take_files(files)
    session = session_of(house)
    await session.save()
    return session


async def crashed(house: House, name: str) -> Path:
    """Leave a film as a crash would: saved under one name, edited under another."""
    await house.film(1)
    session = session_of(house)
    folder = session.folder
    await house.director.close_film()
    other = DraftShelf(house.studio.paths.unsaved)
    other.keep(replace(load(folder), name=name), folder)
    other.close()
    return folder


async def test_edits_of_a_crash_are_offered_and_put_back(new_house: NewHouse) -> None:
    async with new_house() as house:
        folder = await crashed(house, "Never saved")
        house.director.tasks.start(house.director.open_folder(folder))
        await press(house, "choice_recover")
        await until(lambda: house.director.session)
        assert session_of(house).project.name == "Never saved"
        assert load(folder).name == "Never saved"
        house.window.actions_["undo"].trigger()
        assert session_of(house).project.name == "Untitled film"


async def test_edits_that_are_refused_are_never_offered_again(new_house: NewHouse) -> None:
    async with new_house() as house:
        folder = await crashed(house, "Never saved")
        house.director.tasks.start(house.director.open_folder(folder))
        await press(house, "choice_saved")
        await until(lambda: house.director.session)
        assert session_of(house).project.name == "Untitled film"
        await house.director.close_film()
        await house.director.open_folder(folder)
        assert session_of(house).project.name == "Untitled film"
        house.window.actions_["versions"].trigger()
        await until(lambda: visible(house, QListWidget, "versionList"))
        (listed,) = visible(house, QListWidget, "versionList")
        assert isinstance(listed, QListWidget)
        rows = [listed.item(row).text() for row in range(listed.count())]
        place = next(row for row, words in enumerate(rows) if "Never saved" in words)
        listed.setCurrentRow(place)
        await press(house, "restoreVersion")
        await until(lambda: session_of(house).project.name == "Never saved")


async def test_a_damaged_film_offers_its_last_good_version_with_its_time(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        folder, before = session.folder, session.project
        session.rename("Later")
        await house.director.close_film()
        (folder / "project.json").write_text("{ damaged")
        house.director.tasks.start(house.director.open_folder(folder))
        await until(lambda: visible(house, QPushButton, "choice_browse"))
        sheet = visible(house, QPushButton, "choice_browse")[0].window()
        now = time.strftime("%H:%M")
        told = sheet.accessibleDescription()
        assert "but a version of " in told
        assert now[:2].lstrip("0") in told or now in told
        await press(house, "choice_browse")
        await until(lambda: visible(house, QListWidget, "versionList"))
        await press(house, "restoreVersion")
        await until(lambda: house.director.session)
        assert session_of(house).project.takes == before.takes
        assert (folder / "project.damaged-1.json").read_text() == "{ damaged"


async def test_an_older_version_is_gone_back_to_as_a_step(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        session.rename("Second name")
        await session.save()
        first = (await versions_of(session.folder))[0]
        house.window.actions_["versions"].trigger()
        await press(house, "restoreVersion")
        await until(lambda: session.project.name == first.project.name)
        assert session.undo_name is not None
        assert session.undo_name.startswith("Go back to")
        session.undo()
        assert session.project.name == "Second name"


async def test_save_as_makes_a_film_of_its_own_and_shows_it(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        old, out = session.folder, tmp_path / "other disk" / "Second.takewright"
        (tmp_path / "other disk").mkdir()
        house.window.actions_["save_as"].trigger()
        await say_where(house, out)
        await until(lambda: house.director.session and session_of(house).folder == out)
        await until(lambda: house.window.notice.sentence)
        copied = session_of(house)
        assert copied.project.name == "Second"
        assert missing_takes(copied.project, out) == ()
        copied.rename("Second, changed")
        await copied.save()
        assert load(old).name == session.project.name
        assert "as it was" in house.window.notice.sentence
        assert not house.window.work.isVisible()


async def test_collecting_says_what_is_left_out_and_writes_one_file(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        session.cutting.remove([session.project.timeline.picture.clips[1].id])
        house.window.actions_["collect"].trigger()
        await press(house, "collectUsed")
        sheet = visible(house, QRadioButton, "collectUsed")[0].window()
        words = [each.text() for each in sheet.findChildren(QWidget) if hasattr(each, "text")]
        assert any("Takes that stay behind: 1" in each for each in words)
        await press(house, "collectZip")
        await press(house, "collectButton")
        out = tmp_path / "Hand over.zip"
        await say_where(house, out)
        await until(lambda: "is written" in house.window.notice.sentence)
        with zipfile.ZipFile(out) as packed:
            packed.extractall(tmp_path / "unpacked")
        found = load(tmp_path / "unpacked" / "Hand over")
        assert len(found.takes) == 1
        assert missing_takes(found, tmp_path / "unpacked" / "Hand over") == ()


async def test_a_film_that_is_open_is_shown_and_not_opened_again(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        await house.director.open_folder(session.folder)
        assert session_of(house) is session


async def test_the_list_of_steps_goes_where_it_is_clicked(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(2)
        session = session_of(house)
        session.rename("First")
        session.close_step()
        session.rename("Second")
        before: list[Project] = [session.project]
        house.window.actions_["history"].trigger()
        (steps,) = visible(house, QListWidget, "historySteps")
        assert isinstance(steps, QListWidget)
        names, place = session.steps
        assert [steps.item(row).text() for row in range(steps.count())][1:] == list(names)
        assert steps.currentRow() == place
        target = steps.item(place - 1)
        QTest.mouseClick(steps.viewport(), LEFT, pos=steps.visualItemRect(target).center())
        assert session.project.name == "First"
        assert steps.currentRow() == place - 1
        steps.setCurrentRow(place)
        QTest.keyClick(steps, Qt.Key.Key_Return)
        assert session.project == before[0]
        QTest.keyClick(steps, Qt.Key.Key_Escape)
        assert not visible(house, QListWidget, "historySteps")


async def test_a_film_whose_drive_is_away_stays_listed_until_it_is_taken_off(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async with new_house() as house:
        session = await with_takes(house, tmp_path)
        folder = session.folder
        await house.director.close_film()
        shutil.move(folder, tmp_path / "drive")
        await house.director.open_folder(folder)
        listed = [each.path for each in house.studio.settings.recent_projects]
        assert str(folder) in listed
        notice = house.window.first_page.notice
        assert "may have been moved" in notice.sentence
        button = next(each for each in notice.findChildren(QPushButton) if each.isVisible())
        assert button.text() == "Take it off the list"
        QTest.mouseClick(button, LEFT)
        await until(lambda: not house.studio.settings.recent_projects)
        assert (tmp_path / "drive" / "project.json").exists()
