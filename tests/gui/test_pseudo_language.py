"""The language of the tests marks what was translated, and only that."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.pseudo_language import PseudoLanguage, is_foreign, unmarked


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[PseudoLanguage]:
    language = PseudoLanguage()
    assert qapp.installTranslator(language)
    yield language
    qapp.removeTranslator(language)


class Panel(QWidget):
    def words(self) -> str:
        return self.tr("{count} clips").format(count=3)


def test_what_is_translated_is_marked(qtbot: QtBot, pseudo: PseudoLanguage) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    label = QLabel(panel.words(), panel)
    assert label.text() == "⟦3 clips⟧"
    assert not is_foreign(label.text())
    assert QCoreApplication.translate("Anywhere", "Open…") == "⟦Open…⟧"


def test_what_is_not_translated_is_found(pseudo: PseudoLanguage) -> None:
    inner = QCoreApplication.translate("Seams", "Dissolve")
    outer = QCoreApplication.translate("Undo", "Undo {step}").format(step=inner)
    assert unmarked(outer) == ""
    assert unmarked(f"{outer} again") == " again"
    assert is_foreign(f"{outer} again")
    assert not is_foreign("0:04 · 12,5 %")


def test_a_padded_one_is_two_fifths_longer(qapp: QApplication) -> None:
    language = PseudoLanguage(padded=True)
    assert len(unmarked(language.translate("", "Generate missing scenes"))) == 0
    assert len(language.translate("", "Generate missing scenes")) >= 23 * 1.4
