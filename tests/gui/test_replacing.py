"""A Sora 2 film opened today, in a real window on a real simulator: told, mapped, regenerated."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView, QWidget

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.edits import add_scenes, add_take
from desktop_app.domain.jobs import Failed
from desktop_app.domain.problems import Billed
from desktop_app.domain.project import (
    ClipId,
    Project,
    ProjectId,
    Scene,
    SceneId,
    Take,
    TakeId,
)
from desktop_app.domain.references import Shot
from desktop_app.media.probe import probe
from desktop_app.storage import bundle
from desktop_app.ui.icons import Icons
from desktop_app.ui.replacing.sheet import ReplaceSheet
from desktop_app.ui.replacing.table import Column
from desktop_app.ui.theme import Theme
from tests.fakes.clips import make_clip
from tests.fakes.waiting import until
from tests.gui.room import Room, a_room, click, find
from tests.gui.walking import faults, settled

SORA = ModelId("sora-2-text-to-video")
WAN, KLING = "wan/3-0-video", "kling-3.0/video"
SECONDS = (10, 15, 10)
GONE = {"unlisted": [SORA, "sora-2-image-to-video"]}


def made_with_sora(folder: Path) -> Project:
    """Make a film of three scenes, each with a take of Sora 2, as it was saved last year."""
    project = Project(ProjectId("harbour"), "Harbour")
    for number, seconds in enumerate(SECONDS, 1):
        scene_id, settings = SceneId(f"scene{number}"), Settings(SORA, "16:9", seconds)
        path = f"clips/scene{number}/take-1.mp4"
        (folder / path).parent.mkdir(parents=True)
        media = probe(make_clip(folder / path, frames=30))
        shots = (Shot("Gulls", 5), Shot("A boat", 10)) if number == 2 else ()
        words = f"Fog over harbour {number}"
        scene = Scene(scene_id, f"Harbour {number}", words, settings, shots=shots)
        project = add_scenes(project, [scene], [ClipId(f"clip{number}")])
        take = Take(
            TakeId(f"take{number}"), scene_id, 1, path, words, settings, media, 0, shots=shots
        )
        project = add_take(project, take, into_film=True)
    return project


def digests(folder: Path) -> dict[str, str]:
    """Return what is in every take's file."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.glob("clips/**/take-1.*"))
    }


def sheets() -> list[ReplaceSheet]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, ReplaceSheet) and each.isVisible()]


async def opened_sheet() -> ReplaceSheet:
    await until(sheets)
    await settled()
    return sheets()[0]


def shown_dialogs(name: str) -> list[QWidget]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if each.objectName() == name and each.isVisible()]


def cell(sheet: ReplaceSheet, row: int, column: Column) -> str:
    table = find(sheet, QTableView, "replaceTable")
    return str(table.model().index(row, column).data())


def choose(sheet: ReplaceSheet, model: str) -> None:
    """Choose a model in the field as keys do."""
    field = find(sheet, QComboBox, "replaceModelField")
    field.setCurrentIndex(field.findData(model))
    field.activated.emit(field.currentIndex())


def select(sheet: ReplaceSheet, row: int) -> None:
    table = find(sheet, QTableView, "replaceTable")
    flags = (
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    table.selectionModel().select(table.model().index(row, 0), flags)


Rooms = Callable[[], AbstractAsyncContextManager[Room]]


@pytest.fixture
def rooms(theme: Theme, icons: Icons, tmp_path: Path, media_command: list[str]) -> Rooms:
    @asynccontextmanager
    async def build() -> AsyncIterator[Room]:
        folder = tmp_path / "films" / "Harbour.takewright"
        project = await asyncio.to_thread(made_with_sora, folder)
        await asyncio.to_thread(bundle.create, folder, project)
        async with a_room(theme, icons, tmp_path, media_command) as room:
            room.folder = folder
            yield room

    return build


async def test_a_sora_film_is_told_mapped_and_goes_on(rooms: Rooms) -> None:
    async with rooms() as room:
        room.offer(**GONE)
        before = digests(room.folder)
        await room.open()
        notice = room.window.notice
        assert "Sora 2 is retired since 2026-09-24" in notice.sentence
        assert "3 scenes ask for that, and their takes stay in the film" in notice.sentence
        assert room.window.actions_["export"].isEnabled()
        assert room.project.duration > 0

        (offer,) = (each for each in notice.findChildren(QPushButton) if each.isVisible())
        assert offer.text() == "Choose replacements…"
        click(offer)
        sheet = await opened_sheet()
        assert faults(sheet) == {}
        assert [cell(sheet, row, Column.OLD) for row in range(3)] == ["Sora 2"] * 3
        assert cell(sheet, 0, Column.NEW) == "Wan 3.0"
        assert cell(sheet, 0, Column.WAS) == "30 · 2025-10-20"
        assert cell(sheet, 0, Column.COSTS).startswith("160 · ")
        assert cell(sheet, 0, Column.LOST) == "nothing"

        # The scene of several shots goes to a model that makes them.
        assert cell(sheet, 1, Column.NEW) == "Kling 3.0"
        select(sheet, 1)
        choose(sheet, "minimax-h3/text-to-video")
        await until(lambda: cell(sheet, 1, Column.NEW) == "MiniMax H3")
        assert cell(sheet, 1, Column.LENGTH) == "15 s"
        assert "shot" in cell(sheet, 1, Column.LOST)
        total = find(sheet, QLabel, "replaceTotal").text()
        assert "would cost 440 credits · $2.20; then it was 105 credits" in total
        apply = find(sheet, QPushButton, "replaceApply")
        assert apply.text() == "Replace in 3 scenes"
        click(apply)
        await until(lambda: room.models() == [WAN, "minimax-h3/text-to-video", WAN])

        session, queue = room.film.session, room.film.connection.queue
        assert session.undo_name == "Replace models of 3 scenes"
        await until(lambda: not room.window.actions_["replace_models"].isEnabled())
        session.undo()
        assert room.models() == [SORA] * 3
        session.redo()
        assert [scene.take_id for scene in room.project.scenes] == ["take1", "take2", "take3"]
        assert queue.jobs() == ()

        session.edit_settings(SceneId("scene1"), Settings(ModelId(WAN), "16:9", 2, "480P"))
        room.film.generate([SceneId("scene1")])
        await until(lambda: len(room.project.takes_of(SceneId("scene1"))) == 2, seconds=60)
        await session.save()
        assert room.project.scenes[0].take_id not in ("take1", None)
        assert digests(room.folder) == before
        assert {"take1", "take2", "take3"} <= set(room.project.take_by_id)


async def test_a_film_of_live_models_is_not_bothered(rooms: Rooms) -> None:
    async with rooms() as room:
        await room.open()
        # The simulator runs Sora 2.
        assert "Sora" not in room.window.notice.sentence
        command = room.window.actions_["replace_models"]
        assert not command.isEnabled()
        assert "can be asked for" in command.toolTip()

        room.offer(**GONE)
        room.window.actions_["look_for_models"].trigger()
        await until(command.isEnabled)
        await until(lambda: "cannot be asked for now" in room.window.notice.sentence)
        room.window.actions_["settings"].trigger()
        await until(lambda: shown_dialogs("settingsDialog"))
        (dialog,) = shown_dialogs("settingsDialog")
        known = find(dialog, QLabel, "modelsKnown").text()
        assert known.startswith("The service lists ")
        assert "Prices are those of its table" in known
        assert find(dialog, QPushButton, "lookForModels").isEnabled()
        dialog.close()


async def test_a_refusal_marks_the_model_and_offers_others(rooms: Rooms) -> None:
    async with rooms() as room:
        await room.open()
        room.offer(paused=[SORA])
        room.film.generate([SceneId("scene1")])
        await until(lambda: "Sora 2 is paused since" in room.window.notice.sentence)
        (job,) = room.film.connection.queue.jobs()
        assert isinstance(job.state, Failed)
        assert job.state.billed is Billed.NO
        assert room.window.actions_["replace_models"].isEnabled()
        assert not room.film.connection.account.catalogue.find(SORA).is_live
        before = room.project
        assert [scene.take_id for scene in before.scenes] == ["take1", "take2", "take3"]

        # It is known at the next connection, too.
        await room.services.use_real()
        await room.services.use_simulator()
        assert not room.film.connection.account.catalogue.find(SORA).is_live
        assert room.models() == [SORA] * 3


async def test_a_choice_for_all_and_none_at_all(rooms: Rooms) -> None:
    async with rooms() as room:
        room.offer(**GONE)
        await room.open()
        room.window.actions_["replace_models"].trigger()
        sheet = await opened_sheet()
        choose(sheet, KLING)
        await until(lambda: cell(sheet, 0, Column.NEW) == "Kling 3.0")
        click(find(sheet, QPushButton, "replaceAll"))
        await until(lambda: cell(sheet, 2, Column.NEW) == "Kling 3.0")
        choose(sheet, "")
        await until(lambda: cell(sheet, 0, Column.NEW) == "stays as it is")
        assert "cannot be generated" in find(sheet, QLabel, "replaceMore").text()
        click(find(sheet, QPushButton, "replaceAll"))
        apply = find(sheet, QPushButton, "replaceApply")
        await until(lambda: not apply.isEnabled())
        assert "stays as it is" in apply.toolTip()
        sheet.reject()
        await settled()
        assert room.models() == [SORA] * 3
        assert room.film.session.undo_name is None
