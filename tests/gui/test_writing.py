"""Writing prompts: chips, completion, phrases, faults with cures, earlier prompts, many scenes."""

import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
)

from desktop_app import paths
from desktop_app.domain import jobs as paid
from desktop_app.domain.asking import words_of
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.jobs import Job
from desktop_app.domain.problems import Billed, Reason
from desktop_app.domain.project import JobId, Project
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.spelling import Spelling
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.scene_desk import SceneDeed
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.spell_check import SpellCheck
from tests.fakes.harbour import NOW, job_for, scene_id
from tests.fakes.speller import put_speller
from tests.fakes.waiting import until
from tests.gui.writing_stand import LEFT, WritingStand, colour_share

Make = Callable[..., WritingStand]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


@pytest_asyncio.fixture
async def make(theme: Theme, icons: Icons, shipped: Catalogue) -> AsyncIterator[Make]:
    stands: list[WritingStand] = []

    def build(project: Project | None = None, jobs: tuple[Job, ...] = ()) -> WritingStand:
        stands.append(WritingStand(theme, icons, shipped, project, jobs))
        return stands[-1]

    yield build
    for each in stands:
        each.close()


@pytest_asyncio.fixture
async def stand(make: Make) -> WritingStand:
    made = make()
    await until(made.window.isActiveWindow)
    return made


def sheet() -> QDialog:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next(each for each in found if each.isVisible())


def sheet_button(name: str) -> QPushButton:
    found = sheet().findChild(QPushButton, name)
    assert found is not None
    return found


async def test_a_known_name_is_drawn_as_a_chip_and_is_still_plain_words(
    stand: WritingStand, theme: Theme
) -> None:
    tint = theme.color("accent_fill").name()
    stand.begin("Mara waits")
    assert colour_share(stand.picture(), tint) == 0
    stand.begin("{Mara} waits")
    chip = colour_share(stand.picture(), tint)
    stand.begin("{mara} waits for {MARA}")
    assert colour_share(stand.picture(), tint) > 1.6 * chip > 100
    assert stand.editor.toPlainText() == "{mara} waits for {MARA}"
    stand.begin("{Nobody} waits")
    assert colour_share(stand.picture(), tint) == 0
    assert colour_share(stand.picture(), theme.color("warn_fill").name()) > 100


async def test_a_name_is_completed_by_keys_and_undone_as_a_step(stand: WritingStand) -> None:
    stand.begin("Fog. ")
    stand.type("{m")
    assert stand.offered() == ["Mara"]
    stand.press(Qt.Key.Key_Return)
    assert stand.scene().prompt == "Fog. {Mara}"
    assert stand.offered() == []
    stand.session.undo()
    assert stand.scene().prompt == "Fog. {m"
    assert stand.editor.toPlainText() == "Fog. {m"


async def test_a_name_within_braces_replaces_what_stood_there(stand: WritingStand) -> None:
    stand.begin("{Ma} waits")
    cursor = stand.editor.textCursor()
    cursor.setPosition(3)
    stand.editor.setTextCursor(cursor)
    stand.press(Qt.Key.Key_Space, ctrl=True)
    assert stand.offered() == ["Mara"]
    stand.press(Qt.Key.Key_Tab)
    assert stand.scene().prompt == "{Mara} waits"
    assert stand.editor.hasFocus()


async def test_escape_leaves_what_was_typed(stand: WritingStand) -> None:
    stand.begin("")
    stand.type("{m")
    stand.press(Qt.Key.Key_Escape)
    assert (stand.offered(), stand.scene().prompt) == ([], "{m")
    stand.press(Qt.Key.Key_Down)
    assert stand.scene().prompt == "{m"


async def test_a_phrase_is_typed_over_tab_by_tab_behind_an_emoji(stand: WritingStand) -> None:
    stand.begin("🎬 ")
    stand.type("/rack")
    assert stand.offered() == ["rack", "track"]
    stand.press(Qt.Key.Key_Return)
    stand.type("the net")
    stand.press(Qt.Key.Key_Tab)
    stand.type("her face")
    assert stand.scene().prompt == "🎬 focus pulls from the net to her face"
    stand.press(Qt.Key.Key_Tab)
    assert not stand.editor.hasFocus()


async def test_a_slash_within_words_offers_nothing(stand: WritingStand) -> None:
    stand.begin("")
    stand.type("24/7")
    assert stand.offered() == []
    stand.type(" and/wide")
    assert stand.offered() == []


async def test_what_is_counted_and_kept_from_being_bought_is_what_would_be_sent(
    stand: WritingStand,
) -> None:
    stand.begin("{Mara} waits")
    sent = "a woman with a grey braid waits"
    assert stand.text("promptCount").startswith(f"{len(sent)} / ")
    stand.session.casting.describe(stand.project.cast[0].id, "x" * 10_000)
    assert "characters over" in stand.text("promptProblem")
    assert not stand.button("generateButton").isEnabled()
    marks = [
        each.cursor.selectedText()
        for each in stand.editor.extraSelections()
        if each.format.underlineColor().name() == "#ea6571"
    ]
    assert marks == [" waits"]


async def test_a_name_nobody_knows_is_added_to_the_cast_in_a_click(stand: WritingStand) -> None:
    stand.begin("{Ada} waits")
    assert "“Ada” is not in the cast" in stand.text("promptProblem")
    assert "Ada" in stand.button("generateButton").toolTip()
    stand.click("nameFix.add")
    assert [each.name for each in stand.project.cast] == ["Mara", "Ada"]
    assert stand.cast.isVisible()
    QTest.keyClicks(stand.cast.form.words, "a boy in a blue jersey")
    assert words_of(stand.project, stand.scene()) == "a boy in a blue jersey waits"
    assert stand.button("generateButton").isEnabled()


@pytest.mark.parametrize(
    ("cure", "prompt"), [("rename", "{Mara} waits"), ("unbrace", "Marra waits")]
)
async def test_a_slip_of_the_pen_has_its_cures(stand: WritingStand, cure: str, prompt: str) -> None:
    stand.begin("{Marra} waits")
    stand.click(f"nameFix.{cure}")
    assert stand.scene().prompt == prompt
    assert stand.button("generateButton").isEnabled()
    stand.session.undo()
    assert stand.scene().prompt == "{Marra} waits"


async def test_changing_an_entry_marks_just_the_scenes_that_use_it(stand: WritingStand) -> None:
    assert stand.stale() == []
    stand.desk.do(SceneDeed.SHOW_CAST)
    QTest.keyClicks(stand.cast.form.words, ", wet hair")
    assert stand.stale() == [2]
    stand.session.undo()
    assert stand.stale() == []
    assert stand.cast.form.words.toPlainText() == "a woman with a grey braid"


async def test_an_entry_is_renamed_described_and_removed_by_keys(stand: WritingStand) -> None:
    stand.desk.do(SceneDeed.SHOW_CAST)
    QTest.keyClick(stand.cast.list, Qt.Key.Key_F2)
    QTest.keyClicks(stand.cast.form.name, "Mara Voss")
    QTest.keyClick(stand.cast.form.name, Qt.Key.Key_Return)
    assert "{Mara Voss}" in stand.scene(2).prompt
    assert stand.stale() == []
    QTest.keyClick(stand.cast.list, Qt.Key.Key_Delete)
    assert [each.name for each in stand.project.cast] == []
    assert "a woman with a grey braid walks" in stand.scene(2).prompt
    assert stand.stale() == []
    stand.session.undo()
    assert [entry.name for entry in stand.session.project.cast] == ["Mara Voss"]


async def test_a_name_that_is_taken_is_refused_where_it_is_typed(stand: WritingStand) -> None:
    stand.desk.do(SceneDeed.ADD_CAST)
    QTest.keyClicks(stand.cast.form.name, "MARA")
    QTest.keyClick(stand.cast.form.name, Qt.Key.Key_Return)
    assert "is there already" in stand.text("castProblem")
    assert [each.name for each in stand.project.cast] == ["Mara", "Person"]
    QTest.keyClick(stand.cast.form.name, Qt.Key.Key_Escape)
    assert stand.cast.form.name.text() == "Person"


async def test_an_empty_cast_says_what_it_is_for(make: Make) -> None:
    stand = make()
    stand.session.casting.remove(stand.project.cast[0].id)
    stand.desk.do(SceneDeed.SHOW_CAST)
    told = [each.text() for each in stand.cast.findChildren(QLabel) if each.isVisible()]
    assert any("braces" in words for words in told)
    buttons = stand.cast.findChildren(QPushButton)
    add = next(each for each in buttons if each.text() == "Add a person")
    QTest.mouseClick(add, LEFT)
    assert [each.name for each in stand.project.cast] == ["Person"]


async def test_earlier_prompts_are_listed_with_what_became_of_them_and_restored(
    make: Make,
) -> None:
    failed = job_for(1, paid.Failed(NOW - 9_000, Reason.MODERATION, "No.", Billed.NO))
    other = replace(failed, id=JobId("old"), prompt="A storm", sent="", created_at=NOW - 500_000)
    stand = make(jobs=(other,))
    stand.click("pastButton")
    rows = sheet().findChild(QListWidget, "pastList")
    assert rows is not None
    assert rows.count() == 2
    assert "takes 1, 2, 3" in rows.item(0).text()
    assert not sheet_button("pastRestore").isEnabled()
    assert "just this now" in sheet_button("pastRestore").toolTip()
    rows.setCurrentRow(1)
    assert rows.item(1).text().startswith("A storm")
    assert "failed" in rows.item(1).text()
    QTest.mouseClick(sheet_button("pastRestore"), LEFT)
    assert stand.scene().prompt == "A storm"
    assert stand.editor.toPlainText() == "A storm"
    stand.session.undo()
    assert stand.scene().prompt != "A storm"


async def test_settings_go_to_all_scenes_but_only_those_that_are_meant(
    stand: WritingStand,
) -> None:
    before = stand.project.scenes
    stand.click("applyButton")
    told = sheet().findChild(QLabel, "shareTold")
    assert told is not None
    assert "scene 3" in told.text()
    for part in ("model", "aspect", "resolution"):
        box = sheet().findChild(QCheckBox, f"share.{part}")
        assert box is not None
        box.setChecked(False)
    assert sheet_button("shareApply").text() == "Change 1 scene"
    QTest.mouseClick(sheet_button("shareApply"), LEFT)
    assert [each.settings.seconds for each in stand.project.scenes] == [10] * 5
    stand.session.undo()
    assert stand.project.scenes == before


async def test_several_scenes_are_bought_copied_and_removed_together_with_their_price(
    stand: WritingStand,
) -> None:
    asked: list[list[str]] = []
    stand.scenes.generate_requested.connect(asked.append)
    assert not stand.scenes.batch.isVisible()
    table = stand.scenes.table
    table.selectRow(2)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert stand.button("batchGenerate").text().startswith("Generate 2 · 75 credits")
    stand.click("batchGenerate")
    assert asked == [[scene_id(3), scene_id(4)]]
    stand.click("batchDuplicate")
    titles = [each.title for each in stand.project.scenes]
    assert titles == ["Fog lifts", "First light", "Nets", "Nets", "The catch", "The catch", "Home"]
    assert len(stand.project.timeline.picture.clips) == 7
    stand.session.undo()
    assert len(stand.project.scenes) == 5
    table.selectRow(0)
    assert not stand.scenes.batch.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
async def test_a_slip_is_underlined_once_the_hands_rest_and_put_right_from_the_menu(
    stand: WritingStand, tmp_path: Path
) -> None:
    failures: list[BaseException] = []
    tasks = TaskScope(failures.append)
    spelling = Spelling(["en_US"], str(put_speller(tmp_path)))
    check = SpellCheck(stand.editor, spelling, tasks)
    stand.begin("🎬 The baots drift home")

    def underlined() -> list[str]:
        return [each.cursor.selectedText() for each in stand.editor.extraSelections()]

    await until(lambda: underlined() == ["baots"])
    cursor = stand.editor.textCursor()
    cursor.setPosition(stand.editor.toPlainText().index("baots") + 3)
    spot = stand.editor.cursorRect(cursor).center()
    menu = QMenu(stand.window)
    menu.addAction("Copy")
    word = stand.editor.word_at(spot)
    stand.editor.menu_wished.emit(menu, *word)
    texts = [each.text() for each in menu.actions()]
    assert texts == ["boats", "boots", "Add “baots” to the dictionary", "", "Copy"]
    menu.actions()[0].trigger()
    assert stand.scene().prompt == "🎬 The boats drift home"
    await until(lambda: underlined() == [])
    stand.session.undo()
    assert stand.scene().prompt == "🎬 The baots drift home"
    await until(lambda: underlined() == ["baots"])
    menu.actions()[2].trigger()
    await until(lambda: underlined() == [])
    check.stop()
    await spelling.close()
    await tasks.close()
    assert not failures
