from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.cast import CastEntry, CastId, CastKind, by_key
from desktop_app.domain.catalogue import Catalogue, ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import InvalidInput
from desktop_app.interchange.script import looks_like_script, split_script
from desktop_app.storage.catalogue import load_catalogue
from desktop_app.studio.planner import Planner
from desktop_app.studio.story import load_templates
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.story.model import BY_HAND, Column
from desktop_app.ui.story.outline import Row, written, written_again
from desktop_app.ui.story.planning import Planning
from desktop_app.ui.story.table import OutlineTable
from desktop_app.ui.story_dialog import StoryDialog
from desktop_app.ui.theme import Theme
from tests.fakes.waiting import until

WAN = Settings(ModelId("wan/3-0-video"), "9:16", 10)
TOPIC = "Three tools that save five hours"
SCRIPT = "1. Dawn\nA harbour, gulls over the nets.\n\n2. Noon\nThe market fills."


def plan(topic: str, scenes: int, style: str, variation: int) -> tuple[SceneDraft, ...]:
    if not topic:
        raise InvalidInput("There is no topic yet; write in a sentence what the film is about.")
    if not 1 <= scenes <= 100:
        raise InvalidInput(f"A story has 1 to 100 scenes, not {scenes}.")
    return tuple(
        SceneDraft(f"Part {at + 1}", f"{style}, shot {at + 1} of {topic}, version {variation}")
        for at in range(scenes)
    )


def reroll(
    topic: str, drafts: tuple[SceneDraft, ...], at: int, style: str, variation: int
) -> SceneDraft:
    return plan(topic, len(drafts), style, variation)[at]


PLANNING = Planning(
    (("hook", "Vertical hook"), ("calm", "Calm")), plan, reroll, split_script, looks_like_script
)


@dataclass
class Opened:
    dialog: StoryDialog
    handed: list[tuple[tuple[SceneDraft, ...], Settings]]

    @property
    def prompts(self) -> list[str]:
        return [row.draft.prompt for row in self.dialog.outline.outline]

    def edit(self, row: int, column: Column, value: object) -> None:
        model = self.dialog.outline
        model.setData(model.index(row, column), value)


Open = Callable[..., Opened]


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue(paths.resources() / "models.json")


@pytest.fixture
def open_story(theme: Theme, icons: Icons, qtbot: QtBot, catalogue: Catalogue) -> Iterator[Open]:
    failures: list[BaseException] = []

    def build(settings: Settings = WAN, balance: Credits | None = None) -> Opened:
        window = QWidget()
        window.resize(1280, 720)
        qtbot.addWidget(window)
        window.show()
        dialog = StoryDialog(
            window,
            theme,
            icons,
            PLANNING,
            catalogue,
            settings,
            TaskScope(failures.append),
            balance=balance,
            cast=by_key([CastEntry(CastId("a"), CastKind.PERSON, "Ada", "a clerk in grey")]),
            scenes=3,
        )
        handed: list[tuple[tuple[SceneDraft, ...], Settings]] = []
        dialog.scenes_ready.connect(lambda drafts, terms: handed.append((drafts, terms)))
        dialog.open()
        return Opened(dialog, handed)

    yield build
    assert not failures


def label(dialog: StoryDialog, name: str) -> str:
    found = dialog.findChild(QWidget, name)
    return str(getattr(found, "text", str)())


def test_enter_turns_a_topic_into_an_outline(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    assert dialog.write_button.text() == "Write"
    assert not dialog.add_button.isEnabled()
    assert dialog.add_button.toolTip() == "Write a topic first."
    QTest.keyClicks(dialog.topic_field, TOPIC)
    QTest.keyClick(dialog.topic_field, Qt.Key.Key_Return)
    assert opened.prompts == [f"hook, shot {at} of {TOPIC}, version 0" for at in (1, 2, 3)]
    assert dialog.write_button.text() == "Write again"
    assert dialog.add_button.text() == "Add 3 scenes"
    assert "\n" not in dialog.topic_field.toPlainText()


def test_write_again_writes_another_one_but_keeps_what_was_edited(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    opened.edit(1, Column.PROMPT, "My own words")
    dialog.write_button.click()
    assert opened.prompts == [
        f"hook, shot 1 of {TOPIC}, version 1",
        "My own words",
        f"hook, shot 3 of {TOPIC}, version 1",
    ]
    marks = [dialog.outline.index(at, 0).data(BY_HAND) for at in range(3)]
    assert marks == [False, True, False]
    tip = dialog.outline.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Changed by hand; kept when you write again"


def test_style_and_number_write_again_at_once(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    dialog.style_field.setCurrentIndex(1)
    dialog.style_field.activated.emit(1)
    assert opened.prompts[0].startswith("calm, ")
    dialog.scenes_field.setValue(5)
    assert len(opened.prompts) == 5


@pytest.mark.parametrize(
    ("words", "scenes", "sentence"),
    [
        ("", 3, "There is no topic yet; write in a sentence what the film is about."),
        (TOPIC, 0, "A story has 1 to 100 scenes, not 0."),
        (TOPIC, 500, "A story has 1 to 100 scenes, not 500."),
    ],
)
def test_bad_input_is_said_in_place_and_loses_nothing(
    open_story: Open, words: str, scenes: int, sentence: str
) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    opened.edit(0, Column.TITLE, "Mine")
    before = dialog.outline.outline
    dialog.topic_field.setPlainText(words)
    dialog.scenes_field.setValue(scenes)
    dialog.write_button.click()
    assert dialog.complaint == sentence
    wrong = dialog.topic_field if not words else dialog.scenes_field
    assert wrong.property("wrong") is True
    assert dialog.outline.outline == before
    dialog.topic_field.setPlainText(TOPIC)
    dialog.scenes_field.setValue(4)
    dialog.write_button.click()
    assert dialog.complaint == ""
    assert wrong.property("wrong") is False
    assert dialog.outline.outline[0].draft.title == "Mine"


def test_a_pasted_script_is_read_and_says_where_scenes_begin(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    data = QMimeData()
    data.setText(SCRIPT)
    dialog.topic_field.insertFromMimeData(data)
    titles = [row.draft.title for row in dialog.outline.outline]
    assert titles == ["Dawn", "Noon"]
    assert dialog.write_button.text() == "Read again"
    for field in (dialog.style_field, dialog.scenes_field):
        assert not field.isEnabled()
        assert field.toolTip() == "The script says where its scenes begin."
    assert dialog.topic_field.height() > 60
    dialog.table.select_row(0)
    dialog.table.reroll_requested.emit(0)
    assert "from your script" in dialog.complaint
    assert [row.draft.title for row in dialog.outline.outline] == titles


def test_rows_of_an_old_topic_do_not_stay_in_a_script(open_story: Open) -> None:
    opened = open_story()
    opened.dialog.set_words(TOPIC)
    opened.edit(0, Column.PROMPT, "Mine")
    opened.dialog.set_words(SCRIPT)
    assert "Mine" not in opened.prompts
    opened.dialog.outline.undo()
    assert "Mine" in opened.prompts, "and undo brings them back"


def work_in(table: OutlineTable, row: int) -> None:
    table.window().activateWindow()
    table.setFocus()
    assert QTest.qWaitForWindowActive(table.window())
    table.select_row(row)


def test_one_scene_is_written_again_alone(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    before = opened.prompts
    work_in(dialog.table, row=1)
    QTest.keyClick(dialog.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert opened.prompts[0] == before[0]
    assert opened.prompts[2] == before[2]
    assert opened.prompts[1] == f"hook, shot 2 of {TOPIC}, version 1"


def test_the_planner_itself_stands_behind_the_sheet(
    theme: Theme, icons: Icons, qtbot: QtBot, catalogue: Catalogue
) -> None:
    planner = Planner(load_templates(paths.resources() / "story.json"))
    planning = Planning(
        tuple(planner.styles.items()),
        lambda topic, scenes, style, variation: planner.plan(
            topic, scenes, style=style, variation=variation
        ),
        lambda topic, drafts, at, style, variation: planner.reroll(
            drafts, at, topic, style=style, variation=variation
        ),
        split_script,
        looks_like_script,
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = StoryDialog(window, theme, icons, planning, catalogue, WAN, TaskScope(print), scenes=8)
    dialog.write()
    assert dialog.complaint
    assert not dialog.outline.outline
    dialog.set_words("A harbour at dawn")
    seen = {row.draft.prompt for row in dialog.outline.outline}
    assert len(seen) == 8
    for at in (0, 3, 3, 7):
        dialog.table.reroll_requested.emit(at)
        prompts = [row.draft.prompt for row in dialog.outline.outline]
        assert len(set(prompts)) == 8
        assert prompts[at] not in seen, "never one that was there"
        seen.add(prompts[at])
    dialog.write_button.click()
    assert not seen & {row.draft.prompt for row in dialog.outline.outline}
    dialog.scenes_field.setValue(500)
    assert "500" in dialog.complaint


def test_the_mark_at_a_row_s_end_writes_it_again(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    cell = dialog.table.visualRect(dialog.outline.index(2, Column.ACTIONS))
    point = QPoint(cell.right() - 50, cell.top() + 18)
    QTest.mouseClick(
        dialog.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    assert opened.prompts[2].endswith("version 1")
    assert opened.prompts[1].endswith("version 0")


def test_rows_move_and_go_by_keys_and_come_back(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    first, second, third = opened.prompts
    alt = Qt.KeyboardModifier.AltModifier
    work_in(dialog.table, row=0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, alt)
    assert opened.prompts == [second, first, third]
    assert dialog.table.currentIndex().row() == 1, "the selection goes along"
    QTest.keyClick(dialog.table, Qt.Key.Key_Up, alt)
    QTest.keyClick(dialog.table, Qt.Key.Key_Up, alt)
    assert opened.prompts == [first, second, third]
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert opened.prompts == [second, third]
    assert dialog.add_button.text() == "Add 2 scenes"
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.prompts == [first, second, third]


def editor_of(dialog: StoryDialog, row: int, column: Column) -> QWidget:
    dialog.table.setCurrentIndex(dialog.outline.index(row, column))
    dialog.table.edit(dialog.outline.index(row, column))
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    found = [each for kind in kinds for each in dialog.table.viewport().findChildren(kind)]
    assert found
    return found[0]


def test_cells_are_edited_in_place(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    prompt = editor_of(dialog, 0, Column.PROMPT)
    assert isinstance(prompt, QPlainTextEdit)
    QTest.keyClicks(prompt, "A slow push-in")
    QTest.keyClick(prompt, Qt.Key.Key_Return)
    assert opened.prompts[0] == "A slow push-in"

    title = editor_of(dialog, 1, Column.TITLE)
    assert isinstance(title, QLineEdit)
    title.setText("  The   old way ")
    QTest.keyClick(title, Qt.Key.Key_Return)
    QTest.qWait(5)
    assert dialog.outline.outline[1].draft.title == "The old way"

    seconds = editor_of(dialog, 2, Column.SECONDS)
    assert isinstance(seconds, QComboBox)
    index = seconds.findText("7 s")
    seconds.setCurrentIndex(index)
    seconds.activated.emit(index)
    assert dialog.outline.outline[2].draft.seconds == 7
    assert [row.by_hand for row in dialog.outline.outline] == [True, True, True]


def test_escape_in_a_cell_changes_nothing_and_leaves_the_sheet_open(open_story: Open) -> None:
    opened = open_story()
    opened.dialog.set_words(TOPIC)
    before = opened.prompts
    editor = editor_of(opened.dialog, 0, Column.PROMPT)
    QTest.keyClicks(editor, "nonsense")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert opened.prompts == before
    assert opened.dialog.isVisible()


def test_the_foot_counts_seconds_takes_and_money(open_story: Open) -> None:
    opened = open_story(balance=Credits.parse(820))
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    assert label(dialog, "storyFilm") == "Film 30.0 s · 3 takes · Wan 3.0, 720P, 9:16"
    assert label(dialog, "storyPrice") == "480 credits · $2.40 to generate · you have 820"
    opened.edit(0, Column.SECONDS, 30)
    assert label(dialog, "storyFilm").startswith("Film 50.0 s")
    assert label(dialog, "storyPrice").startswith("800 credits · $4.00")
    dialog.set_balance(Credits.parse(100))
    price = dialog.findChild(QWidget, "storyPrice")
    assert price is not None
    assert price.property("role") == "warn"
    assert label(dialog, "storyPrice").endswith("you have 100")


def test_what_the_model_cannot_do_is_said_and_fitted(
    open_story: Open, catalogue: Catalogue
) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    opened.edit(1, Column.SECONDS, 40)
    assert dialog.problems == "Scene 2: Wan 3.0 makes no clip of 40 s; it will be 30 s."
    dialog.add_button.click()
    drafts, settings = opened.handed[0]
    assert [draft.seconds for draft in drafts] == [10, 30, 10]
    assert settings == WAN
    assert catalogue.find(settings.model).is_live
    assert not dialog.isVisible()


def test_a_retired_model_is_told_with_what_is_live(open_story: Open) -> None:
    opened = open_story(Settings(ModelId("sora-2-text-to-video"), "16:9", 10))
    opened.dialog.set_words(TOPIC)
    assert opened.dialog.problems.startswith("Sora 2 is retired since 2026-09-24")
    field = opened.dialog.choice.model_field
    index = field.index_of("wan/3-0-video")
    field.setCurrentIndex(index)
    field.activated.emit(index)
    assert opened.dialog.problems == ""
    assert "Wan 3.0, 720P, 16:9" in label(opened.dialog, "storyFilm")


def test_what_the_service_lists_becomes_live(open_story: Open, catalogue: Catalogue) -> None:
    opened = open_story(Settings(ModelId("sora-2-text-to-video"), "16:9", 10))
    opened.dialog.set_words(TOPIC)
    opened.dialog.set_catalogue(catalogue.as_listed_by(frozenset({"sora-2-text-to-video"})))
    assert opened.dialog.problems == ""
    assert label(opened.dialog, "storyPrice").startswith("90 credits · $0.45")


def test_many_problems_are_counted_not_listed(open_story: Open) -> None:
    opened = open_story()
    opened.dialog.scenes_field.setValue(6)
    opened.dialog.set_words(TOPIC)
    for row in range(6):
        opened.edit(row, Column.SECONDS, 90)
    lines = opened.dialog.problems.splitlines()
    assert len(lines) == 4
    assert lines[-1] == "… and 3 more."


def test_a_hundred_scenes_are_no_burden(open_story: Open, qtbot: QtBot) -> None:
    opened = open_story()
    opened.dialog.scenes_field.setValue(100)
    opened.dialog.set_words(TOPIC)
    qtbot.wait(20)
    assert len(opened.prompts) == 100
    table = opened.dialog.table
    assert all(table.rowHeight(at) >= 24 for at in range(100))


def test_long_prompts_make_their_row_higher(open_story: Open, qtbot: QtBot) -> None:
    opened = open_story()
    opened.dialog.set_words(TOPIC)
    opened.edit(1, Column.PROMPT, "a long description of what is seen " * 12)
    qtbot.wait(20)
    table = opened.dialog.table
    assert table.rowHeight(1) >= table.rowHeight(0) + 40


def test_everything_is_named_for_those_who_hear_it(open_story: Open) -> None:
    dialog = open_story().dialog
    dialog.set_words(TOPIC)
    fields: list[QWidget] = [*dialog.findChildren(QComboBox), dialog.topic_field, dialog.table]
    assert all(each.accessibleName() for each in fields)
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    role = Qt.ItemDataRole.AccessibleTextRole
    cell = dialog.outline.index(0, Column.ACTIONS).data(role)
    assert cell.startswith("Write scene 1 again")


def drafts(*names: str) -> tuple[SceneDraft, ...]:
    return tuple(SceneDraft(name, name) for name in names)


def names(outline: tuple[Row, ...]) -> str:
    return "".join(row.draft.title for row in outline)


@pytest.mark.parametrize(
    ("hand", "fresh", "expected"),
    [
        ("", "wxyz", "wxyz"),
        ("b", "wxyz", "wbyz"),
        ("ad", "wxyz", "axyd"),
        ("d", "wx", "wd"),
        ("cd", "wxy", "wcd"),
        ("bd", "wx", "bd"),
        ("abcd", "wx", "abcd"),
    ],
)
def test_rows_by_hand_are_never_lost(hand: str, fresh: str, expected: str) -> None:
    old = tuple(Row(row.draft, by_hand=row.draft.title in hand) for row in written(drafts(*"abcd")))
    new = written_again(old, drafts(*fresh))
    assert names(new) == expected
    assert {row.draft.title for row in new if row.by_hand} == set(hand)


def test_the_outline_says_whom_each_scene_names_and_whom_nobody_knows(open_story: Open) -> None:
    opened = open_story()
    opened.dialog.set_words(TOPIC)
    opened.edit(0, Column.PROMPT, "{ada} opens the door to {Bo}")
    model = opened.dialog.outline
    assert model.index(0, Column.CAST).data() == "{ada}, {Bo}"
    assert model.index(1, Column.CAST).data() == "—"
    assert "“Bo” in braces is not in the cast" in opened.dialog.problems
    opened.edit(0, Column.PROMPT, "{Ada} opens the door")
    assert opened.dialog.problems == ""


def test_a_scene_is_added_where_it_is_wanted_and_named_at_once(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    dialog.table.select_row(0)
    QTest.mouseClick(dialog.row_button, Qt.MouseButton.LeftButton)
    field = dialog.table.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "The door")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.qWait(5)
    titles = [row.draft.title for row in dialog.outline.outline]
    assert titles == ["Part 1", "The door", "Part 2", "Part 3"]
    assert dialog.add_button.text() == "Add 4 scenes"
    dialog.write_button.click()
    assert dialog.outline.outline[1].draft.title == "The door"


def test_what_was_taken_back_comes_again(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    assert not dialog.redo_button.isEnabled()
    dialog.outline.remove(1)
    QTest.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    assert len(opened.prompts) == 3
    work_in(dialog.table, row=0)
    QTest.keyClick(
        dialog.table,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert len(opened.prompts) == 2
    dialog.outline.undo()
    opened.edit(0, Column.TITLE, "Another")
    assert not dialog.redo_button.isEnabled()


@pytest.mark.parametrize(
    ("source", "onto", "lower", "order"),
    [(0, 2, True, "2 3 1"), (2, 0, False, "3 1 2"), (0, 0, True, "1 2 3")],
)
def test_a_row_is_dragged_to_where_the_line_shows(
    open_story: Open, source: int, onto: int, lower: bool, order: str
) -> None:
    opened = open_story()
    dialog = opened.dialog
    dialog.set_words(TOPIC)
    table, model = dialog.table, dialog.outline
    QTest.qWait(20)
    begin = table.visualRect(model.index(source, Column.TITLE)).center()
    box = table.visualRect(model.index(onto, Column.TITLE))
    end = QPoint(begin.x(), box.bottom() - 3 if lower else box.top() + 3)
    left, view = Qt.MouseButton.LeftButton, table.viewport()
    QTest.mousePress(view, left, pos=begin)
    QTest.mouseMove(view, QPoint(begin.x(), begin.y() + (14 if lower else -14)))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, left, pos=end)
    titles = [row.draft.title.removeprefix("Part ") for row in model.outline]
    assert " ".join(titles) == order
    assert table.findChild(QLineEdit) is None


async def test_a_long_script_is_read_while_the_window_goes_on(open_story: Open) -> None:
    opened = open_story()
    dialog = opened.dialog
    scene = "A harbour at dawn, gulls over the nets, the boat comes in. "
    words = "\n\n".join(f"Scene {number}: Part {number}\n{scene * 3}" for number in range(1, 301))
    dialog.set_words(words)
    assert opened.prompts == []
    assert not dialog.write_button.isEnabled()
    await until(lambda: len(opened.prompts) == 300)
    assert dialog.write_button.isEnabled()
    heights = {dialog.table.rowHeight(row) for row in (0, 299)}
    await until(lambda: dialog.table.rowHeight(299) == dialog.table.rowHeight(0) > 40)
    assert heights
