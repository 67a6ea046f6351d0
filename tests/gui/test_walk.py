"""The whole window and every sheet: named, reached, big enough, whole, seen, saying why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.language import ENGLISH, NAMES, fall_silent, speak
from desktop_app.ui.theme import Mode, Theme
from tests.fakes.pseudo_language import PseudoLanguage
from tests.gui.rounds import go_round
from tests.gui.strangers import strangers
from tests.gui.test_queue_window import NewHouse, new_house
from tests.gui.walking import faults, unreachable

__all__ = ["new_house"]

_SHIPPED = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[QApplication]:
    """An application in which everything is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def lengthy(qapp: QApplication) -> Iterator[QTranslator]:
    """A language whose every text is 40 % longer."""
    language = PseudoLanguage(padded=True)
    qapp.installTranslator(language)
    yield language
    qapp.removeTranslator(language)


async def faults_of_round(new_house: NewHouse, folder: Path) -> list[str]:
    """Go round a new window; return every fault once, with the first place where it is seen."""
    found: dict[str, str] = {}

    async def visit(place: str, widget: QWidget) -> None:
        for kind, told in faults(widget).items():
            for fault in told:
                found.setdefault(f"{kind}: {fault}", place)
        for each in strangers(house.window.actions_, widget):
            found.setdefault(f"beside the registry: {each}", place)

    async with new_house() as house:
        await go_round(house, visit, folder)
    return [f"{fault} ({place})" for fault, place in found.items()]


def check(found: list[str]) -> None:
    assert not found, f"{len(found)} faults:\n" + "\n".join(found)


async def test_in_english(new_house: NewHouse, tmp_path: Path) -> None:
    check(await faults_of_round(new_house, tmp_path))


async def test_in_the_light(new_house: NewHouse, theme: Theme, tmp_path: Path) -> None:
    theme.set_mode(Mode.LIGHT)
    check(await faults_of_round(new_house, tmp_path))


async def test_in_a_language_that_takes_more_room(
    lengthy: QTranslator, new_house: NewHouse, tmp_path: Path
) -> None:
    check(await faults_of_round(new_house, tmp_path))


async def test_from_right_to_left(
    turned: QApplication, new_house: NewHouse, tmp_path: Path
) -> None:
    check(await faults_of_round(new_house, tmp_path))


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """One of the languages that come with the program, in force."""
    before = QLocale()
    language = speak(qapp, request.param, _SHIPPED)
    yield language.code
    fall_silent(qapp, language)
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", [each for each in NAMES if each != ENGLISH], indirect=True)
async def test_in_every_language(spoken: str, new_house: NewHouse, tmp_path: Path) -> None:
    assert spoken != ENGLISH
    check(await faults_of_round(new_house, tmp_path))


async def test_tab_reaches_all_and_comes_back(new_house: NewHouse, tmp_path: Path) -> None:
    found: dict[str, str] = {}

    async def visit(place: str, widget: QWidget) -> None:
        if widget.objectName() != "palette":
            for fault in await unreachable(widget):
                found.setdefault(fault, place)

    async with new_house() as house:
        await go_round(house, visit, tmp_path)
    check([f"{fault} ({place})" for fault, place in found.items()])
