"""The writer in the window, at a real simulator: prices, broken answers, cast, other words."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.api.patience import Patience
from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.ledger import Purpose
from desktop_app.domain.money import Credits
from desktop_app.domain.picture import TransitionKind
from desktop_app.paths import AppPaths, resources
from desktop_app.studio.brief import Limits
from desktop_app.studio.chat_desk import ForFilm
from desktop_app.studio.planner import Planner
from desktop_app.studio.rewording import Reworded, Wish
from desktop_app.studio.studio import Studio
from desktop_app.studio.writers_room import Library, open_room
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.stories import planning_of, writing_of
from desktop_app.ui.story.model import Column
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.writing.reword_sheet import RewordSheet, Rewriter
from tests.fakes.waiting import until
from tests.unit.simulator.conftest import Service as Running
from tests.unit.simulator.conftest import start
from tests.unit.studio.writer_stand import WriterStand

WAN = Settings(ModelId("wan/3-0-video"), "9:16", 8)
WRITER = "gemini-3-8-flash"
TOPIC = "A harbour at dawn"


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = start(tmp_path_factory.mktemp("simulator"), credits=10**9)
    yield running
    running.stop()


@pytest.fixture
async def stand(simulator: Running, tmp_path: Path) -> AsyncIterator[WriterStand]:
    env = {"TAKEWRIGHT_KIE_URL": simulator.url, "KIE_API_KEY": simulator.key}
    paths = AppPaths.from_environment({"TAKEWRIGHT_HOME": str(tmp_path)})
    studio = await Studio.open(paths, resources(), env, ["none"])
    connection = studio.connect(await studio.real_service())
    await connection.account.refresh()
    library = await Library.load(resources())
    room = await open_room(studio, connection, library, Patience(answer=2.0, deadline=5.0))
    yield WriterStand(studio, connection, room)
    await connection.close()
    await studio.close()


@pytest.fixture
async def tasks() -> AsyncIterator[TaskScope]:
    failures: list[BaseException] = []
    scope = TaskScope(failures.append)
    yield scope
    await scope.close()
    assert not failures


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1400, 800)
    qtbot.addWidget(made)
    made.show()
    return made


Open = Callable[[str], Awaitable[StoryDialog]]


@pytest.fixture
async def open_story(
    stand: WriterStand, theme: Theme, icons: Icons, qtbot: QtBot, tasks: TaskScope
) -> Open:
    async def build(words: str) -> StoryDialog:
        dialog = StoryDialog(
            window(qtbot),
            theme,
            icons,
            planning_of(Planner(stand.room.templates)),
            stand.connection.account.catalogue,
            WAN,
            tasks,
            scenes=3,
            writing=writing_of(stand.room, None, (), WRITER),
        )
        dialog.open()
        dialog.topic_field.setPlainText(words)
        return dialog

    return build


async def written(dialog: StoryDialog) -> None:
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    await until(lambda: dialog.write_button.isEnabled() and bool(dialog.said))


async def test_the_price_stands_on_the_button_before_it_is_paid(
    open_story: Open, stand: WriterStand
) -> None:
    dialog = await open_story(TOPIC)
    assert "$0.00" in dialog.write_button.text()
    assert "if it must be put right once" in dialog.writer_bar.price_label.text()
    dialog.scenes_field.setValue(8)
    assert await stand.connection.journal.ledger() == []
    dialog.scenes_field.setValue(3)
    await written(dialog)
    rows = [row.draft for row in dialog.outline.outline]
    assert len(rows) == 3
    assert rows[0].dialogue == "Ada: Here we begin."
    assert rows[2].transition is TransitionKind.DIP_TO_BLACK
    assert not dialog.table.isColumnHidden(Column.DIALOGUE)
    assert dialog.said.startswith("It cost 0.")


async def test_an_unknown_price_is_said_to_be_so_before_it_is_asked(open_story: Open) -> None:
    dialog = await open_story(TOPIC)
    dialog.writer_bar.writer_field.choose("claude-sonnet-4-6")
    dialog.writer_bar.changed.emit()
    assert dialog.write_button.text() == "Write · price unknown"
    told = dialog.writer_bar.price_label.text()
    assert told == "Price unknown until it answers; what it costs is booked then"
    await written(dialog)
    assert dialog.said.startswith("It cost 0.")


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("prose", "could not be used. It cost"),
        ("html", "answered with a web page, so the request may have been charged"),
        ("40 scenes", "gave 40 scenes where 3 were asked for"),
    ],
)
async def test_a_broken_answer_ends_in_scenes_and_a_sentence(
    open_story: Open, wish: str, said: str
) -> None:
    words = f"{TOPIC} [simulate: {wish}]"
    dialog = await open_story(words)
    await written(dialog)
    assert said in dialog.said
    assert len(dialog.outline.outline) == 3
    assert dialog.topic_field.words == words


async def test_a_refusal_keeps_what_was_there(open_story: Open) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    dialog.outline.setData(dialog.outline.index(1, Column.TITLE), "My own title")
    before = dialog.outline.outline
    dialog.topic_field.setPlainText(f"{TOPIC} [simulate: refusal]")
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    await until(lambda: "would not write this" in dialog.complaint)
    assert dialog.outline.outline == before
    dialog.topic_field.setPlainText(TOPIC)
    await written(dialog)
    assert dialog.outline.outline[1].draft.title == "My own title"


async def test_a_scene_is_written_again_by_who_wrote_it_at_a_price_told_before(
    open_story: Open, stand: WriterStand
) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    outline = dialog.outline
    cell = outline.index(1, Column.ACTIONS)
    tip = str(cell.data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("Write this scene again · Gemini 3.8 Flash, about 0.")
    assert "$0.00" in tip
    # Who is chosen by now is for the next outline.
    dialog.writer_bar.writer_field.choose("")
    before, paid = [row.draft for row in outline.outline], (await stand.sums())[0]
    dialog.table.reroll_requested.emit(1)
    assert "Gemini 3.8 Flash is writing" in dialog.writer_bar.progress
    await until(lambda: outline.outline[1].draft != before[1])
    after = [row.draft for row in outline.outline]
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1].prompt not in {each.prompt for each in before}
    assert after[1].transition == before[1].transition
    assert dialog.said.startswith("It cost 0.")
    assert (await stand.sums())[0] > paid
    outline.undo()
    assert [row.draft for row in outline.outline] == before


async def test_what_was_written_by_hand_stays_when_a_scene_is_written_again(
    open_story: Open, stand: WriterStand
) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    outline, sums = dialog.outline, await stand.sums()
    outline.setData(outline.index(0, Column.PROMPT), "My own words")
    dialog.table.reroll_requested.emit(0)
    assert "You changed this scene by hand" in dialog.complaint
    assert (outline.outline[0].draft.prompt, await stand.sums()) == ("My own words", sums)

    dialog.table.reroll_requested.emit(1)
    outline.setData(outline.index(1, Column.PROMPT), "Changed while it was written")
    await until(lambda: len(outline.outline) == 4)
    assert outline.outline[1].draft.prompt == "Changed while it was written"
    assert "it stays; what was written for it" in dialog.said

    dialog.table.select_row(3)
    dialog.table.add_row()
    outline.setData(outline.index(4, Column.TITLE), "The fight")
    dialog.table.reroll_requested.emit(4)
    await until(lambda: bool(outline.outline[4].draft.prompt))
    assert outline.outline[4].draft.title == "The fight"


@pytest.mark.parametrize("wish", ["prose", "refusal"])
async def test_a_scene_stays_where_the_writer_had_no_other(
    open_story: Open, stand: WriterStand, wish: str
) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    before, paid = dialog.outline.outline, (await stand.sums())[0]
    dialog.topic_field.setPlainText(f"{TOPIC} [simulate: {wish}]")
    dialog.table.reroll_requested.emit(1)
    await until(lambda: bool(dialog.complaint))
    assert dialog.outline.outline == before
    told = {"prose": "the scene is as it was. It cost", "refusal": "would not write this"}
    assert told[wish] in dialog.complaint
    assert (await stand.sums())[0] > paid


async def test_cancelling_says_what_is_true_of_the_money(
    open_story: Open, stand: WriterStand
) -> None:
    dialog = await open_story(f"{TOPIC} [simulate: silence]")
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    assert "Gemini 3.8 Flash is writing" in dialog.writer_bar.progress
    for _ in range(300):
        if (await stand.sums())[1]:
            break
        await asyncio.sleep(0.01)
    QTest.mouseClick(dialog.writer_bar.cancel_button, Qt.MouseButton.LeftButton)
    await until(dialog.write_button.isEnabled)
    assert "booked as perhaps charged" in dialog.complaint
    charged, doubted, _ = await stand.sums()
    assert charged == 0
    assert doubted > 0


async def test_a_sheet_that_is_closed_while_a_writer_writes_is_gone_without_a_fault(
    open_story: Open, stand: WriterStand, tasks: TaskScope
) -> None:
    dialog = await open_story(f"{TOPIC} [simulate: silence]")
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    for _ in range(300):
        if (await stand.sums())[1]:
            break
        await asyncio.sleep(0.01)
    dialog.reject()
    shiboken6.delete(dialog)
    # What fails there fails the scope.
    await tasks.close()
    assert (await stand.sums())[1] > 0


async def test_who_was_brought_in_is_ticked_into_the_cast(open_story: Open) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    boxes = dialog.cast_offers.findChildren(QCheckBox)
    assert [(box.text(), box.isChecked()) for box in boxes] == [
        ("{Ada}", True),
        ("{Ben}", True),
        ("{Green Door}", True),
    ]
    boxes[0].setChecked(False)
    assert [each.name for each in dialog.new_cast] == ["Ben", "Green Door"]


async def test_what_cannot_be_said_in_time_is_marked_before_it_is_paid_for(
    open_story: Open,
) -> None:
    dialog = await open_story(TOPIC)
    await written(dialog)
    cell = dialog.outline.index(0, Column.DIALOGUE)
    line = "Ada: " + "and so we waited for the boat that never came " * 9
    dialog.outline.setData(cell, line)
    assert "takes about" in dialog.outline.problem_of(0)
    assert "takes about" in dialog.problems


async def test_other_words_are_seen_before_they_replace_anything(
    stand: WriterStand, theme: Theme, qtbot: QtBot, tasks: TaskScope
) -> None:
    prompt = "{Mara} walks the pier with a knife."
    limits = Limits((4, 8), 2000, "16:9")

    def wish(way: Purpose, words: str) -> Wish:
        return Wish(way, prompt, limits, 8, words)

    def price(writer: str, way: Purpose, words: str) -> Credits | None:
        return stand.room.rewording.price(stand.writer, wish(way, words))

    async def reword(writer: str, way: Purpose, words: str) -> Reworded:
        return await stand.room.rewording.reword(stand.writer, wish(way, words), ForFilm())

    rewriter = Rewriter(((WRITER, "Gemini"),), WRITER, lambda _: False, price, reword)
    clock = asyncio.get_running_loop().time
    sheet = RewordSheet(window(qtbot), theme, rewriter, Purpose.SAFER, prompt, tasks, clock)
    replaced: list[str] = []
    sheet.replaced.connect(replaced.append)
    sheet.open()
    assert "0.0" in sheet.ask_button.text()
    assert sheet.replace_button.toolTip() == "There are no other words yet."
    QTest.mouseClick(sheet.ask_button, Qt.MouseButton.LeftButton)
    await until(sheet.replace_button.isEnabled)
    new = sheet.findChild(QTextEdit, "rewordNew")
    assert new is not None
    assert "pier with a shadow" in new.toPlainText()
    assert "underline" in new.toHtml()
    assert replaced == []
    assert sheet.told.startswith("It cost 0.0")
    QTest.mouseClick(sheet.replace_button, Qt.MouseButton.LeftButton)
    assert replaced == ["{Mara} walks the pier with a shadow, seen from afar and gently."]
