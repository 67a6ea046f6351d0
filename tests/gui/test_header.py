"""Header, status line, heads of panels and the two small sheets."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.money import Credits
from desktop_app.domain.project import SceneId
from desktop_app.studio.quotes import Quote, QuoteLine
from desktop_app.studio.standing import (
    AccountState,
    Batch,
    Connection,
    ProviderState,
    SaveKind,
    SaveState,
)
from desktop_app.ui.actions import Actions
from desktop_app.ui.bids import Bid, bid_for
from desktop_app.ui.controls import PillButton, Text
from desktop_app.ui.dock_title import DockTitle
from desktop_app.ui.header import Header
from desktop_app.ui.icons import Icons
from desktop_app.ui.playing.held_keys import HeldKeys
from desktop_app.ui.registry import COMMANDS
from desktop_app.ui.sheets import NameSheet
from desktop_app.ui.status_line import StatusLine
from tests.fakes.allowance import within
from tests.fakes.harbour import film, harbour

LEFT = Qt.MouseButton.LeftButton
SORA = ModelId("sora-2-text-to-video")
BALANCE = Credits.parse(820)


def quote(count: int, each: int | None = 30) -> Quote:
    price = None if each is None else Credits.parse(each)
    return Quote(
        tuple(
            QuoteLine(SceneId(f"s{at}"), f"Scene {at}", "Fog", Settings(SORA), price)
            for at in range(count)
        )
    )


@dataclass
class Top:
    """A header in a window and what its actions did."""

    window: QMainWindow
    header: Header
    actions: Actions
    done: list[str] = field(default_factory=list)

    def button(self, name: str) -> QPushButton:
        found = self.header.findChild(QPushButton, name)
        assert found is not None
        return found

    def tool(self, name: str) -> QToolButton:
        found = self.header.findChild(QToolButton, name)
        assert found is not None
        return found

    @property
    def pill(self) -> PillButton:
        found = self.header.findChild(PillButton, "balanceLabel")
        assert found is not None
        return found

    @property
    def saved(self) -> QLabel:
        found = self.header.findChild(QLabel, "saveState")
        assert found is not None
        return found


@pytest.fixture
def top(icons: Icons, qtbot: QtBot) -> Top:
    window = QMainWindow()
    actions = Actions(window, icons)
    header = Header(actions, icons)
    window.setMenuWidget(header)
    window.resize(1280, 200)
    qtbot.addWidget(window)
    header.show_film("Harbour at dawn")
    header.show_accounts([ProviderState("kie.ai", AccountState(Connection.CONNECTED, BALANCE))])
    header.show_offer(quote(3), None)
    window.show()
    # As in the whole window, where Space plays the film but for what has the focus.
    HeldKeys(window, lambda key: None)
    made = Top(window, header, actions)
    for command in COMMANDS:
        actions.on(command.id, partial(made.done.append, command.id))
    return made


def test_what_is_done_most_is_a_click_away(top: Top) -> None:
    for name in ("generateAllButton", "exportButton", "storyButton"):
        QTest.mouseClick(top.button(name), LEFT)
    for name in ("undoButton", "redoButton", "settingsButton"):
        QTest.mouseClick(top.tool(name), LEFT)
    assert top.done == ["generate_all", "export", "story", "undo", "redo", "settings"]


def test_the_price_of_what_is_missing_stands_on_its_button(top: Top) -> None:
    generate = top.button("generateAllButton")
    assert generate.text() == "Generate 3 scenes · 90 credits · $0.45"
    top.header.show_offer(quote(1), None)
    assert generate.text() == "Generate 1 scene · 30 credits · $0.15"
    top.header.show_offer(quote(2, None), None)
    assert generate.text() == "Generate 2 scenes · price not known"
    top.header.show_offer(quote(0), "Every scene has a take, or one is being made.", 2)
    assert generate.text() == "2 takes on their way"
    top.header.show_offer(quote(0), "Every scene has a take, or one is being made.", 1)
    assert generate.text() == "1 take on its way"
    top.header.show_offer(quote(2), None, 1)
    assert generate.text() == "Generate 2 scenes · 60 credits · $0.30"
    top.header.show_offer(quote(2), None, 0, Batch.FAILED)
    assert generate.text() == "Generate 2 failed scenes · 60 credits · $0.30"
    top.header.show_offer(quote(1), None, 0, Batch.STALE)
    assert generate.text() == "Generate 1 stale scene · 30 credits · $0.15"
    assert top.actions["generate_all"].text() == "Generate 1 stale scene"
    some = Quote((*quote(2).lines, *quote(1, None).lines))
    top.header.show_offer(some, None)
    assert generate.text() == "Generate 3 scenes · 60 credits · $0.30 · rest not known"
    top.header.show_offer(quote(0), "Write a scene first.")
    assert generate.text() == "Generate scenes"
    assert not generate.isEnabled()
    assert generate.toolTip() == "Write a scene first."
    assert not top.actions["generate_all"].isEnabled()
    assert top.actions["generate_all"].toolTip() == "Write a scene first."


def test_a_click_on_the_balance_shows_what_was_spent(top: Top) -> None:
    QTest.mouseClick(top.pill, LEFT)
    top.pill.setFocus()
    QTest.keyClick(top.pill, Qt.Key.Key_Space)
    assert top.done == ["spending"] * 2
    assert top.pill.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert top.pill.accessibleDescription() == "Shows what was spent"
    menu = top.button("filmButton").menu()
    assert top.actions["spending"] in menu.actions()
    assert top.actions["spending"].text() == "Spending…"


def test_export_says_why_not(top: Top) -> None:
    top.header.allow_export("No scene has a take yet.")
    assert top.button("exportButton").toolTip() == "No scene has a take yet."
    assert not top.actions["export"].isEnabled()
    top.header.allow_export(None)
    assert top.button("exportButton").isEnabled()


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (AccountState(Connection.CONNECTED, BALANCE), "820 credits ≈ $4.10"),
        (AccountState(Connection.UNREACHABLE, BALANCE, "No answer."), "820 credits ≈ $4.10"),
        (AccountState(Connection.UNREACHABLE, None, "No answer."), "Service not reached"),
        (AccountState(Connection.REFUSED, None, "The key is refused."), "Key refused"),
        (AccountState(Connection.NO_KEY), "No key yet"),
        (AccountState(), "Asking for the balance"),
    ],
)
def test_the_balance_or_why_it_is_not_known(top: Top, state: AccountState, shown: str) -> None:
    top.header.show_accounts([ProviderState("kie.ai", state)])
    assert top.pill.words() == shown
    assert top.pill.toolTip() == (state.sentence or "kie.ai")
    roles = {each.property("role") for each in top.pill.findChildren(Text)}
    warns = bool(roles & {"warn", "bad"})
    assert warns == (state.connection in (Connection.UNREACHABLE, Connection.REFUSED))


KIE = ProviderState("kie.ai", AccountState(Connection.CONNECTED, BALANCE))
AWAY = ProviderState("gateway.example", AccountState(Connection.CONNECTED), is_gateway=True)
SHUT = replace(AWAY, account=AccountState(Connection.REFUSED, None, "Its key is refused."))


@pytest.mark.parametrize(
    ("providers", "shown", "tip"),
    [
        ([AWAY], "gateway.example connected", "gateway.example"),
        ([SHUT], "Key refused", "Its key is refused."),
        ([KIE, AWAY], "820 credits ≈ $4.10", "kie.ai\ngateway.example"),
        ([KIE, SHUT], "Key refused · gateway.example", "kie.ai\nIts key is refused."),
    ],
)
def test_whoever_makes_clips_of_the_film_is_told_of(
    top: Top, providers: list[ProviderState], shown: str, tip: str
) -> None:
    top.header.show_accounts(providers)
    assert top.pill.words() == shown
    assert top.pill.toolTip() == tip


@pytest.mark.parametrize(
    ("connection", "opened"),
    [
        (Connection.NO_KEY, "settings"),
        (Connection.REFUSED, "settings"),
        (Connection.CONNECTED, "spending"),
        (Connection.UNREACHABLE, "spending"),
    ],
)
def test_the_balance_leads_to_the_key_where_that_is_what_is_wrong(
    top: Top, connection: Connection, opened: str
) -> None:
    balance = BALANCE if connection is Connection.CONNECTED else None
    top.header.show_accounts([ProviderState("kie.ai", AccountState(connection, balance))])
    QTest.mouseClick(top.pill, LEFT)
    assert top.done == [opened]


def test_a_film_that_is_not_saved_is_said_and_announced(
    top: Top, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "desktop_app.ui.header.announce",
        lambda widget, words, urgent=False: said.append((words, urgent)),
    )
    for kind, words in (
        (SaveKind.SAVED, "· saved"),
        (SaveKind.UNSAVED, "· edited"),
        (SaveKind.SAVING, "· saving"),
    ):
        top.header.show_saved(SaveState(kind))
        assert top.saved.text() == words
    assert said == []
    full = "The disk is full; 2 MB are missing. Nothing is lost while Takewright is open."
    top.header.show_saved(SaveState(SaveKind.FAILED, full))
    assert top.saved.text() == "· not saved"
    assert top.saved.toolTip() == full
    assert top.saved.property("role") == "bad"
    assert said == [(full, True)]


def test_undo_is_called_what_it_undoes(top: Top) -> None:
    undo = top.tool("undoButton")
    top.actions.name("undo", "Undo: Move clip")
    assert undo.accessibleName() == "Undo: Move clip"
    assert "Undo: Move clip" in undo.toolTip()
    top.actions.allow("undo", "Nothing to undo.")
    assert not undo.isEnabled()
    assert undo.toolTip() == "Nothing to undo."


def lines(top: Top) -> dict[str, tuple[bool, str]]:
    """What the menu beside the price offers: whether it can be had, and what is said of it."""
    return {
        each.text(): (each.isEnabled(), each.toolTip()) for each in top.header.batches.actions()
    }


def test_the_menu_says_what_each_batch_costs_or_why_not(top: Top) -> None:
    account = AccountState(Connection.CONNECTED, Credits.parse(40))
    for batch, found in (
        (Batch.MISSING, quote(3)),
        (Batch.STALE, quote(1)),
        (Batch.ALL, quote(2, None)),
    ):
        bid = bid_for(found, account, within(Credits.parse(40)))
        top.header.show_batch(batch, len(found.lines), bid, "About it")
    top.header.show_batch(Batch.FAILED, 0, Bid("", "No scene has failed."), "About it")
    assert lines(top) == {
        "Missing · 3 scenes · 90 credits · $0.45": (
            False,
            "Not enough credits: 90 needed, 40 there. Top up, or choose fewer or shorter scenes.",
        ),
        "Stale · 1 scene · 30 credits · $0.15": (True, "About it"),
        "Failed · no scenes": (False, "No scene has failed."),
        "Everything of these · 2 scenes · price not known": (True, "About it"),
    }
    for action in top.header.batches.actions():
        action.trigger()
    assert top.done == ["buy_stale", "buy_all"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_the_arrow_opens_its_menu_by_key_even_when_nothing_is_missing(
    top: Top, key: Qt.Key, qtbot: QtBot
) -> None:
    arrow = top.button("generateMenuButton")
    assert arrow.accessibleName() == "Choose what to generate"
    assert arrow.property("kind") == "primary"
    top.header.show_offer(quote(0), "Every scene has a take, or one is being made.")
    # It looks as its other half does, and works.
    assert arrow.property("kind") == top.button("storyButton").property("kind") == "secondary"
    asked: list[bool] = []
    top.header.batches.aboutToShow.connect(lambda: asked.append(True))
    arrow.setFocus()
    QTest.keyClick(arrow, key)
    qtbot.waitUntil(top.header.batches.isVisible)
    assert asked == [True]
    menu = top.header.batches
    assert menu.layoutDirection() is Qt.LayoutDirection.LeftToRight
    ends = menu.mapToGlobal(menu.rect().topRight()).x()
    assert abs(ends - arrow.mapToGlobal(arrow.rect().topRight()).x()) <= 1
    menu.close()


def test_the_two_halves_stay_joined_when_written_the_other_way_round(top: Top) -> None:
    main, arrow = top.button("generateAllButton"), top.button("generateMenuButton")
    assert (main.property("joined"), arrow.property("joined")) == ("left", "right")
    assert arrow.x() - main.geometry().right() == 2
    top.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (main.property("joined"), arrow.property("joined")) == ("right", "left")
    QTest.qWait(20)
    assert main.x() - arrow.geometry().right() == 2


LONG = "The long and winding history of a fishing harbour & its people, told at dawn by gulls"


@pytest.mark.parametrize("width", [960, 1100, 1280, 1600])
def test_nothing_in_the_header_is_cut_or_covered(top: Top, width: int, qtbot: QtBot) -> None:
    top.header.show_film(LONG)
    top.header.show_saved(SaveState(SaveKind.FAILED, "No."))
    top.header.show_offer(quote(24), None)
    top.window.resize(width, 200)
    qtbot.waitUntil(lambda: top.header.width() == width)
    # Words that changed in the resizing are laid out after it.
    qtbot.wait(20)
    shown = [
        each for each in top.header.children() if isinstance(each, QWidget) and each.isVisible()
    ]
    shown = sorted((each for each in shown if not each.isWindow()), key=lambda each: each.x())
    assert len(shown) >= 8
    for before, after in pairwise(shown):
        assert before.geometry().right() < after.x()
    assert top.header.rect().contains(shown[-1].geometry())
    for button in top.header.findChildren(QPushButton):
        words = button.text().replace("&&", "&")
        assert button.fontMetrics().horizontalAdvance(words) <= button.width() - 12
    name = top.button("filmButton")
    assert name.accessibleName() == LONG
    assert name.text().endswith("…")
    assert name.toolTip() == LONG
    # Whatever is left out, what is spent is not.
    assert top.button("generateAllButton").text().endswith("720 credits · $3.60")
    assert top.button("storyButton").accessibleName() == "Story from a topic"
    assert top.button("storyButton").toolTip() == "Story from a topic…"


def test_a_short_name_is_whole(top: Top) -> None:
    top.header.show_film("Fog & gulls")
    QTest.qWait(1)
    assert top.button("filmButton").text() == "Fog && gulls"
    assert top.button("filmButton").toolTip() == ""


def test_closed_panels_come_back_from_the_film_menu(top: Top) -> None:
    dock = QDockWidget("Queue", top.window)
    top.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    top.header.menu.offer_panels([dock.toggleViewAction()])
    panels = next(each for each in top.header.menu.findChildren(QMenu) if each.title() == "Panels")
    assert any(panels.menuAction() in each.actions() for each in top.header.menu.parts)
    dock.close()
    panels.actions()[0].trigger()
    assert dock.isVisible()


def test_without_a_film_only_what_needs_none_is_there(top: Top) -> None:
    top.header.show_film(None)
    assert top.button("filmButton").text() == "Takewright"
    assert not top.button("generateAllButton").isVisible()
    assert top.tool("settingsButton").isVisible()


@pytest.fixture
def status(icons: Icons, qtbot: QtBot) -> Iterator[StatusLine]:
    window = QMainWindow()
    line = StatusLine(icons)
    window.setStatusBar(line)
    window.resize(960, 120)
    qtbot.addWidget(window)
    window.show()
    yield line
    window.close()


def labels(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def test_the_status_line_tells_provider_film_and_takes(status: StatusLine) -> None:
    status.show_accounts([ProviderState("kie.ai", AccountState(Connection.CONNECTED))])
    status.show_film(harbour())
    assert labels(status) == [
        "kie.ai · connected",
        "5 scenes · 55.0 s · 1280x704 · 30 fps",
        "2 of 5 scenes have takes",
    ]
    status.show_film(film([]))
    assert labels(status)[1].startswith("0 scenes")
    status.show_accounts([KIE, SHUT])
    assert status.findChildren(Text)[0].text() == (
        "kie.ai · connected   gateway.example · key refused"
    )
    status.show_accounts([ProviderState("kie.ai", AccountState(Connection.UNREACHABLE))])
    service = next(each for each in status.findChildren(QLabel) if "not reached" in each.text())
    assert service.property("role") == "warn"


def test_an_export_shows_its_progress_and_can_be_cancelled(status: StatusLine) -> None:
    cancelled: list[bool] = []
    status.cancel_requested.connect(lambda: cancelled.append(True))
    status.show_film(harbour())
    status.show_export(0.4, "Exporting " + "a very long name of a film " * 4 + ".mp4")
    bar = status.findChild(QProgressBar)
    assert bar is not None
    assert (bar.isVisible(), bar.value()) == (True, 40)
    assert "2 of 5 scenes have takes" not in labels(status)
    cancel = status.findChild(QToolButton, "cancelExport")
    assert cancel is not None
    assert cancel.geometry().right() <= status.width()
    QTest.mouseClick(cancel, LEFT)
    assert cancelled == [True]
    status.show_export(None)
    assert not bar.isVisible()


def test_the_head_of_a_panel_floats_and_closes_it(icons: Icons, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget("Queue", window)
    head = DockTitle(dock, icons)
    dock.setTitleBarWidget(head)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.show()

    def button(name: str) -> QToolButton:
        found = [each for each in head.findChildren(QToolButton) if each.accessibleName() == name]
        assert found, [each.accessibleName() for each in head.findChildren(QToolButton)]
        return found[0]

    QTest.mouseClick(button("Float Queue"), LEFT)
    assert dock.isFloating()
    QTest.mouseClick(button("Dock Queue"), LEFT)
    assert not dock.isFloating()
    first, second = Text("one"), Text("two")
    head.put(first)
    head.put(second)
    assert first.parent() is None
    assert second.parent() is head
    head.put(None)
    assert second.parent() is None
    QTest.mouseClick(button("Close Queue"), LEFT)
    assert not dock.isVisible()


def test_renaming_wants_a_name(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    sheet = NameSheet(window, "Harbour")
    sheet.open()
    name = sheet.findChild(QLineEdit)
    rename = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Rename")
    assert name is not None
    assert name.selectedText() == "Harbour"
    name.setText("   ")
    assert not rename.isEnabled()
    assert rename.toolTip() == "A film needs a name."
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert sheet.isVisible()
    name.setText("  Harbour at dawn ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert sheet.name == "Harbour at dawn"
