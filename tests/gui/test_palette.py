"""The palette: found by letters, chosen by keys, and nothing in its way."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desktop_app.storage.settings import load_settings
from desktop_app.ui.palette.popup import Palette
from desktop_app.ui.registry.command import OF_SHEETS
from tests.fakes.waiting import until
from tests.gui.test_queue_window import House, NewHouse, new_house

__all__ = ["new_house"]

KEY = Qt.Key


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was given to say by the palette."""
    heard: list[str] = []

    def hear(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
        heard.append(sentence)

    monkeypatch.setattr("desktop_app.ui.palette.popup.announce", hear)
    return heard


class Hand:
    """Somebody who uses the palette by keys alone."""

    def __init__(self, house: House) -> None:
        self.house = house
        palette = house.window.findChild(Palette)
        assert palette is not None
        self.palette = palette
        self.field: QLineEdit = palette.field
        self.view: QListView = palette.view

    async def open(self) -> None:
        self.house.window.activateWindow()
        self.house.window.actions_["palette"].trigger()
        await until(self.field.hasFocus)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.field, words)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.field, key)

    @property
    def titles(self) -> Sequence[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def chosen(self) -> str:
        return str(self.view.currentIndex().data())


async def test_a_command_is_found_by_letters_and_done_by_enter(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(2)
        hand = Hand(house)
        await hand.open()
        hand.type("ads")
        assert hand.chosen == "Add scene"
        hand.press(KEY.Key_Return)
        assert len(house.workspace.session.project.scenes) == 3
        assert not hand.palette.isVisible()


async def test_what_was_done_last_is_offered_first_and_kept(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        hand = Hand(house)
        for words in ("rest pan", "add sce"):
            await hand.open()
            hand.type(words)
            hand.press(KEY.Key_Return)
        kept, done = house.studio.paths.settings, ("add_scene", "reset_layout")
        await until(lambda: load_settings(kept).recent_commands == done)
        await hand.open()
        assert hand.titles[:2] == ["Add scene", "Restore panels"]
        hand.press(KEY.Key_Escape)


async def test_a_scene_is_gone_to_by_its_name(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(3)
        hand = Hand(house)
        await hand.open()
        hand.type("scene 3")
        assert hand.chosen == "3 · Scene 3"
        hand.press(KEY.Key_Return)
        view = house.workspace.timeline.view
        assert view.playhead == view.row.clips[2].start
        assert view.selected_clip == view.row.clips[2]


async def test_what_cannot_be_done_says_why_and_stays(new_house: NewHouse, said: list[str]) -> None:
    async with new_house() as house:
        await house.film(1)
        hand = Hand(house)
        await hand.open()
        hand.type("split")
        assert hand.chosen == "Split clip at the playhead"
        hand.press(KEY.Key_Return)
        assert hand.palette.isVisible()
        assert said[-1] == "This scene has no take yet; generate one first."
        assert "Split clip at the playhead, Clip, S" in said[-2]
        hand.press(KEY.Key_Escape)


async def test_the_arrows_go_round_and_are_heard(new_house: NewHouse, said: list[str]) -> None:
    async with new_house() as house:
        await house.film(1)
        hand = Hand(house)
        await hand.open()
        titles = hand.titles
        hand.press(KEY.Key_Up)
        assert hand.chosen == titles[-1]
        hand.press(KEY.Key_Down)
        assert hand.chosen == titles[0]
        hand.press(KEY.Key_Down)
        assert hand.chosen == titles[1]
        assert said[-1].startswith(titles[1])
        hand.press(KEY.Key_Escape)


async def test_escape_gives_the_focus_back(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        hand = Hand(house)
        table = house.workspace.scenes.table
        table.setFocus()
        await hand.open()
        hand.type("zzz")
        assert hand.titles == []
        hand.press(KEY.Key_Escape)
        assert not hand.palette.isVisible()
        await until(table.hasFocus)


async def test_it_goes_when_something_else_is_taken_up(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        hand = Hand(house)
        await hand.open()
        house.workspace.timeline.view.setFocus()
        assert not hand.palette.isVisible()
        assert house.workspace.timeline.view.hasFocus()


async def test_every_command_of_the_window_is_offered(new_house: NewHouse) -> None:
    async with new_house() as house:
        await house.film(1)
        offer = house.window.actions_["generate_all"]
        await until(lambda: offer.text() == "Generate 1 scene")
        hand = Hand(house)
        await hand.open()
        actions = house.window.actions_
        offered = [each for each in actions.commands if each.menu not in OF_SHEETS]
        named = {actions.words(each.id) for each in offered if each.id != "palette"}
        assert named <= set(hand.titles)
        assert any(each.startswith("Generate: Missing · 1 scene · 30 credits") for each in named)
        hand.press(KEY.Key_Escape)


async def test_no_command_is_off_without_a_sentence_that_says_why(new_house: NewHouse) -> None:
    async with new_house() as house:
        actions = house.window.actions_

        def silent() -> list[str]:
            off = (each.id for each in actions.commands if not actions[each.id].isEnabled())
            return [each for each in off if len((actions.why_not(each) or "").split()) < 3]

        assert silent() == []
        await house.film(0)
        assert silent() == []
        await house.film(2)
        # A film is priced after it is painted.
        await until(lambda: not actions["export"].isEnabled())
        assert silent() == []
        off = [each.id for each in actions.commands if not actions[each.id].isEnabled()]
        assert {"split", "export", "redo"} <= set(off), "what needs a take has to be off"
