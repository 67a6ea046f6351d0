"""The shot list of a scene: written, timed, moved, and off where a model makes one shot."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtWidgets import QSpinBox

from desktop_app.domain.models import ModelId
from desktop_app.domain.project import Project
from desktop_app.domain.references import Shot
from desktop_app.ui.icons import Icons
from desktop_app.ui.references.shot_row import ShotEdit
from desktop_app.ui.theme import Theme
from tests.fakes.events import type_into
from tests.fakes.harbour import scene_id
from tests.gui.tray_stand import ALL, WORDS, TrayStand, film

Make = Callable[..., TrayStand]


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, tmp_path: Path) -> AsyncIterator[Make]:
    stands: list[TrayStand] = []

    def build(model: ModelId = ALL, shots: tuple[Shot, ...] = ()) -> TrayStand:
        project: Project = film(tmp_path, model)
        scenes = (replace(project.scenes[0], shots=shots), *project.scenes[1:])
        stands.append(TrayStand(replace(project, scenes=scenes), tmp_path, theme, icons))
        return stands[-1]

    yield build
    for stand in stands:
        await stand.close()


def shots(stand: TrayStand) -> list[tuple[str, int]]:
    return [(each.prompt, each.seconds) for each in stand.scene().shots]


THREE = (Shot("a", 3), Shot("b", 3), Shot("c", 4))


async def test_a_scene_is_cut_into_two_shots_that_share_its_seconds(make: Make) -> None:
    stand = make()
    stand.click("addShot")
    assert shots(stand) == [("", 5), ("", 5)]
    assert stand.window.focusWidget() is stand.edit("shotWords.1")
    assert stand.text("shotSum") == "10 s of 10 s"
    assert stand.session.undo_name == "Cut into shots"
    stand.session.undo()
    assert not stand.scene().shots


async def test_words_and_seconds_of_a_shot_are_one_step_each_run(make: Make) -> None:
    stand = make(shots=THREE)
    type_into(stand.edit("shotWords.2"), "A hand {Mara")
    assert shots(stand)[1] == ("bA hand {Mara", 3)
    stand.session.close_step()
    seconds = stand.window.findChild(QSpinBox, "shotSeconds.2")
    assert seconds is not None
    seconds.setValue(6)
    assert stand.text("shotSum") == "13 s of 10 s"
    assert "3 s longer" in stand.text("shotNote")
    stand.session.undo()
    assert shots(stand)[1] == ("bA hand {Mara", 3)
    assert stand.text("shotNote") == ""
    stand.session.undo()
    assert stand.edit("shotWords.2").toPlainText() == "b"


async def test_names_of_the_cast_are_completed_in_a_shot(make: Make) -> None:
    stand = make(shots=THREE)
    edit = stand.edit("shotWords.1")
    assert isinstance(edit, ShotEdit)
    edit.setFocus()
    edit.clear()
    edit.insert_name("Mara")
    assert shots(stand)[0][0] == "{Mara}"
    assert edit._chips[0][1]


async def test_shots_are_moved_and_removed_and_the_focus_stays_with_them(make: Make) -> None:
    stand = make(shots=THREE)
    assert not stand.button("shotUp.1").isEnabled()
    stand.click("shotDown.1")
    assert [words for words, _ in shots(stand)] == ["b", "a", "c"]
    assert stand.window.focusWidget() is stand.button("shotDown.2")
    stand.click("removeShot.3")
    assert [words for words, _ in shots(stand)] == ["b", "a"]
    assert stand.session.undo_name == "Remove shot"
    stand.session.undo()
    assert len(shots(stand)) == 3


async def test_no_more_shots_than_the_model_makes(make: Make) -> None:
    stand = make(shots=THREE)
    assert stand.button("addShot").toolTip() == "Everything makes at most 3 shots in a take."


async def test_a_model_of_one_shot_keeps_them_and_says_so(make: Make) -> None:
    stand = make(shots=THREE)
    settings = replace(stand.scene().settings, model=WORDS)
    stand.session.edit_settings(scene_id(1), settings)
    assert len(stand.scene().shots) == 3
    assert "kept" in stand.text("shotNote")
    assert "makes one shot" in stand.button("addShot").toolTip()


async def test_where_there_are_no_shots_and_none_can_be_there_is_no_list(make: Make) -> None:
    stand = make(WORDS)
    assert not stand.corner.shots.isVisible()
    assert stand.corner.shots.why_not() is not None
