import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.money import Bill, Credits, Usd
from desktop_app.ui.controls import (
    Button,
    Chip,
    ChoiceField,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    IconButton,
    Labelled,
    MoneyField,
    NoticeBar,
    NumberField,
    Offer,
    Paragraph,
    Pill,
    PrimaryButton,
    SectionLabel,
    Text,
    Tone,
    clear_layout,
    column,
)
from desktop_app.ui.controls.splitter import Splitter
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.tokens import DARK
from desktop_app.ui.theme import Theme


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def colours(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    area = range(image.width()), range(image.height())
    return {image.pixelColor(x, y).name() for x in area[0] for y in area[1]}


def test_the_button_that_spends_says_how_much(qtbot: QtBot) -> None:
    button = PrimaryButton("Generate")
    qtbot.addWidget(button)
    assert button.text() == "Generate"
    button.set_price(Bill(Credits.parse(30)))
    assert button.text() == "Generate · 30 credits · $0.15"
    button.set_action("Generate 3 scenes")
    button.set_price(Bill(Credits.parse(90)), unknown=True)
    assert button.text() == "Generate 3 scenes · 90 credits · $0.45 · rest not known"
    assert spoken(button) == "Generate 3 scenes, 90 credits, $0.45, rest not known"
    button.set_price(Bill(Credits.parse(90), Usd.parse("0.40")))
    assert button.text() == "Generate 3 scenes · 90 credits · $0.85"
    button.set_price(Bill(dollars=Usd.parse("0.40")))
    assert button.text() == "Generate 3 scenes · $0.40", "who bills dollars knows no credits"
    button.set_price(None, unknown=True)
    assert button.text() == "Generate 3 scenes · price not known"
    button.set_price(None)
    assert button.text() == "Generate 3 scenes"


def test_a_narrow_button_says_it_briefly(qtbot: QtBot) -> None:
    button = PrimaryButton("Generate", brief=True)
    qtbot.addWidget(button)
    button.set_price(Bill(Credits.parse("22.5")))
    assert button.text() == "Generate · 22.5 cr · $0.1125"


def test_what_is_off_says_why_and_what_is_on_says_what_it_does(icons: Icons, qtbot: QtBot) -> None:
    undo = IconButton(icons, "undo-2", "Undo", shortcut="Ctrl+Z")
    qtbot.addWidget(undo)
    assert undo.toolTip().startswith("Undo (")
    assert spoken(undo) == "Undo"
    undo.allow("nothing was changed yet.")
    assert not undo.isEnabled()
    assert undo.toolTip() == "Undo: nothing was changed yet."
    undo.allow(None)
    assert undo.isEnabled()
    assert undo.toolTip().startswith("Undo (")

    export = Button("Export", tip="Write the film to a file")
    qtbot.addWidget(export)
    export.allow("No scene has a take yet.")
    assert (export.isEnabled(), export.toolTip()) == (False, "No scene has a take yet.")
    export.allow(None)
    assert (export.isEnabled(), export.toolTip()) == (True, "Write the film to a file")


def test_a_click_leaves_the_focus_where_typing_is_and_tab_takes_it(qtbot: QtBot) -> None:
    window, field, button = QWidget(), QLineEdit(), Button("Generate")
    window.setLayout(column(field, button))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert window.focusWidget() is button


def test_chips_change_their_tone(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip("draft")
    qtbot.addWidget(chip)
    chip.show()
    assert DARK.hover in colours(chip)
    chip.set("refused", Tone.BAD)
    assert chip.text() == "refused"
    assert DARK.bad_fill in colours(chip)
    assert DARK.hover not in colours(chip)
    assert theme.tokens is DARK


def test_words_from_outside_are_never_markup(qtbot: QtBot) -> None:
    hostile = "<img src='file:///etc/passwd'><b>bold</b>"
    for label in (Text(hostile), ElidedLabel(hostile), Chip(hostile), SectionLabel(hostile)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
    paragraph = Paragraph(hostile)
    qtbot.addWidget(paragraph)
    assert "<img" not in paragraph.text()
    assert spoken(paragraph) == hostile


def test_long_lines_give_way_and_can_be_read_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name of a film that will not fit")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.elided().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert label.elided() == label.text()
    assert label.toolTip() == ""


def test_section_labels_are_read_out_in_normal_case(qtbot: QtBot) -> None:
    label = SectionLabel("Scene 2 · Prompt")
    qtbot.addWidget(label)
    assert spoken(label) == "Scene 2 · Prompt"


def test_the_pill_reads_as_one_sentence(icons: Icons, qtbot: QtBot) -> None:
    pill = Pill(icons, "coins")
    qtbot.addWidget(pill)
    pill.set("820 credits", "≈ $4.10")
    assert pill.text() == "820 credits ≈ $4.10"
    assert spoken(pill) == pill.text()


def test_a_notice_offers_its_action_once(icons: Icons, qtbot: QtBot) -> None:
    done: list[str] = []
    bar = NoticeBar(icons)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.tell(
        "The key was refused; nothing was charged.",
        Tone.BAD,
        Offer("Settings…", lambda: done.append("settings")),
    )
    assert not bar.isHidden()
    assert bar.sentence == "The key was refused; nothing was charged."
    button = bar.findChild(Button)
    assert button is not None
    button.click()
    assert done == ["settings"]
    assert bar.isHidden()


def test_a_notice_without_action_can_be_dismissed(icons: Icons, qtbot: QtBot) -> None:
    bar = NoticeBar(icons)
    qtbot.addWidget(bar)
    bar.tell("Saved again.", Tone.OK)
    close = bar.findChild(IconButton)
    assert close is not None
    with qtbot.waitSignal(bar.dismissed):
        close.click()
    assert bar.sentence == ""


def test_an_empty_state_does_what_it_offers(icons: Icons, qtbot: QtBot) -> None:
    done: list[str] = []
    state = EmptyState(
        icons,
        "film",
        "No scenes yet",
        "Write what you want to see.",
        [Offer("Write", lambda: done.append("write")), Offer("Open", lambda: done.append("open"))],
    )
    qtbot.addWidget(state)
    for button in state.findChildren(Button):
        button.click()
    assert done == ["write", "open"]
    assert spoken(state) == "No scenes yet. Write what you want to see."


def flow(count: int, width: int, qtbot: QtBot) -> tuple[QWidget, list[QRect]]:
    holder = QWidget()
    layout = FlowLayout(gap=10)
    for _ in range(count):
        tile = QWidget()
        tile.setFixedSize(100, 50)
        layout.addWidget(tile)
    holder.setLayout(layout)
    qtbot.addWidget(holder)
    holder.resize(width, 400)
    holder.show()
    return holder, [item.geometry() for at in range(count) if (item := layout.itemAt(at))]


def test_flow_breaks_into_lines_as_words_do(qtbot: QtBot) -> None:
    _, places = flow(5, 330, qtbot)
    assert [(place.x(), place.y()) for place in places] == [
        (0, 0),
        (110, 0),
        (220, 0),
        (0, 60),
        (110, 60),
    ]


def test_flow_knows_its_height_and_runs_the_other_way_too(qtbot: QtBot) -> None:
    holder, _ = flow(5, 330, qtbot)
    layout = holder.layout()
    assert layout is not None
    assert layout.heightForWidth(330) == 110
    assert layout.heightForWidth(100) == 5 * 50 + 4 * 10
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.invalidate()
    layout.activate()
    first = layout.itemAt(0)
    assert first is not None
    assert first.geometry().right() == 329
    clear_layout(layout)
    assert layout.count() == 0


def wheel(field: QWidget) -> None:
    middle = field.rect().center()
    event = QWheelEvent(
        middle.toPointF(),
        field.mapToGlobal(middle).toPointF(),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.event(event)


def test_scrolling_past_a_field_does_not_change_it(qtbot: QtBot) -> None:
    number, money, choice = NumberField(0, 50), MoneyField("No cap"), ChoiceField()
    choice.offer([(1, "one"), (2, "two")])
    choice.choose(2)
    for field in (number, money, choice):
        qtbot.addWidget(field)
        field.show()
        field.clearFocus()
        wheel(field)
    assert (number.value(), money.value(), choice.currentData()) == (0, 0, 2)


def test_money_is_exact_to_the_cent_and_zero_is_said_in_words(qtbot: QtBot) -> None:
    field = MoneyField("No cap")
    qtbot.addWidget(field)
    assert field.text() == "No cap"
    field.set_amount(Usd.parse("12.34"))
    assert field.text() == "$12.34"
    assert field.amount() == Usd(12_340_000)
    for cents in range(0, 2000, 7):
        field.setValue(cents / 100)
        assert field.amount() == Usd(cents * 10_000)


def test_choices_keep_what_was_chosen_and_forbid_with_a_reason(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer([("a", "First"), ("b", "Second")])
    assert field.choose("b")
    field.offer([("c", "Third"), ("b", "Second")])
    assert field.currentData() == "b"
    assert not field.choose("nothing")
    field.forbid("c", "Retired since 2026-09-24.")
    item = field.model().index(0, 0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert item.data(Qt.ItemDataRole.ToolTipRole) == "Retired since 2026-09-24."


@pytest.mark.parametrize("hint", ["", "Where requests go."])
def test_a_field_complains_in_place_and_takes_it_back(qtbot: QtBot, hint: str) -> None:
    field = QLineEdit()
    labelled = Labelled("Address", field, hint)
    qtbot.addWidget(labelled)
    assert spoken(field) == "Address"
    labelled.complain("It does not begin with https://.")
    assert labelled.problem == "It does not begin with https://."
    assert field.property("wrong") is True
    assert field.accessibleDescription() == "It does not begin with https://."
    labelled.complain("")
    assert labelled.problem == ""
    assert field.property("wrong") is False
    assert field.accessibleDescription() == hint


def test_the_line_between_two_parts_is_moved_by_keys(qtbot: QtBot) -> None:
    splitter = Splitter("Width of the list")
    for _ in range(2):
        part = QLabel("part")
        part.setMinimumWidth(60)
        splitter.addWidget(part)
    splitter.setChildrenCollapsible(False)
    splitter.resize(400, 80)
    qtbot.addWidget(splitter)
    splitter.show()
    first, whole = splitter.sizes()[0], sum(splitter.sizes())
    line, moved = splitter.handle(1), []
    splitter.splitterMoved.connect(lambda at, place: moved.append(place))
    assert line.accessibleName() == "Width of the list"
    assert line.focusPolicy() & Qt.FocusPolicy.TabFocus
    for key, expected in (
        (Qt.Key.Key_Left, first - 16),
        (Qt.Key.Key_Right, first),
        (Qt.Key.Key_Home, 60),
        (Qt.Key.Key_End, whole - 60),
        (Qt.Key.Key_Up, whole - 60),
    ):
        QTest.keyClick(line, key)
        assert splitter.sizes() == [expected, whole - expected]
    assert moved == [1] * 4
    splitter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(line, Qt.Key.Key_Right)
    assert splitter.sizes() == [whole - 76, 76]
