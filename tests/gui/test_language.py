"""The window speaks the user's language: panels, sentences from below, Qt's own texts, numbers."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyleOptionButton,
    QStyleOptionMenuItem,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.jobs import Failed
from desktop_app.domain.money import Bill, Credits, Usd
from desktop_app.domain.problems import Billed, LocalFault, Reason, TakewrightError
from desktop_app.domain.sentence import Figure, joined, listed, packed, say, say_count, unpacked
from desktop_app.storage.job_states import payload_of, state_from
from desktop_app.ui.controls.buttons import Button, PrimaryButton
from desktop_app.ui.controls.labels import Text
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.language import chosen, fall_silent, speak
from desktop_app.ui.words import (
    by_itself,
    counted,
    in_commas,
    in_credits,
    in_dollars,
    in_number,
    in_signed,
    shown,
    side_by_side,
    unmarked,
)
from takewright_dev.words import files
from takewright_dev.words.files import LANGUAGES, Entry
from takewright_dev.words.texts import SENTENCES
from takewright_dev.words.texts import Text as Source

Speak = Callable[[str], None]

GONE = "{name} is not where it was; put it back or choose another take."
CLIPS = "{count} clips"

WORDS: dict[str, list[Entry]] = {
    "de": [
        Entry(Source("PrimaryButton", "credits"), ("Guthaben",)),
        Entry(
            Source(SENTENCES, GONE), ("{name} fehlt; lege es zurück oder nimm einen anderen Take.",)
        ),
        Entry(Source(SENTENCES, "{fault} Nothing was charged."), ("Nichts berechnet: {fault}",)),
        Entry(Source(SENTENCES, "{first} and {last}"), ("{first} und {last}",)),
        Entry(Source(SENTENCES, CLIPS, "{count} clip"), ("{count} Clip", "{count} Clips")),
    ],
    "ja": [Entry(Source(SENTENCES, CLIPS, "{count} clip"), ("クリップ{count}個",))],
    "ar": [
        Entry(Source(SENTENCES, "{first}, {next}"), ("{first}، {next}",)),
        Entry(Source(SENTENCES, GONE), ("الملف {name} مفقود؛ أعده أو اختر لقطة أخرى.",)),
        Entry(
            Source(SENTENCES, CLIPS, "{count} clip"),
            ("لا مقاطع", "مقطع واحد", "مقطعان", "{count} مقاطع", "{count} مقطعًا", "{count} مقطع"),
        ),
    ],
}
"""A little of each language: so much that a test sees whether it is spoken."""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for code, entries in WORDS.items():
        files.write(folder / f"takewright_{code}.ts", LANGUAGES[code], entries)
    files.compile_files(Path(sys.executable), folder=folder, into=folder)
    return folder


@pytest.fixture
def spoken(qapp: QApplication, compiled: Path) -> Iterator[Speak]:
    before, kept = QLocale(), []

    def begin(code: str) -> None:
        kept.append(speak(qapp, code, compiled))

    yield begin
    for each in kept:
        fall_silent(qapp, each)
    QLocale.setDefault(before)


def test_a_panel_speaks_german(qtbot: QtBot, spoken: Speak) -> None:
    spoken("de")
    button = PrimaryButton("Los")
    qtbot.addWidget(button)
    button.set_price(Bill(Credits(1_500_000)))
    assert button.text() == "Los · 1.500 Guthaben · 7,50\u00a0$"


def test_a_fault_of_a_lower_layer_is_told_with_its_values(qtbot: QtBot, spoken: Speak) -> None:
    spoken("de")
    label, button = Text(), Button("")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    try:
        raise LocalFault(say(GONE, name="a.mp4"))
    except TakewrightError as error:
        label.setText(str(error))
        button.allow(str(error))
        outer = say("{fault} Nothing was charged.", fault=error)
    german = "a.mp4 fehlt; lege es zurück oder nimm einen anderen Take."
    assert label.text() == german
    assert button.toolTip() == german
    assert shown(outer) == f"Nichts berechnet: {german}"
    assert shown(joined(outer, "!")) == f"Nichts berechnet: {german} !"
    assert shown(listed(["a", "b"])) == "a und b"


def test_what_the_journal_kept_is_told_in_the_language_of_today(spoken: Speak) -> None:
    sentence = say(GONE, name="a.mp4")
    state = Failed(1, Reason.DISK, sentence, Billed.NO, None)
    payload = payload_of(state)
    assert type(payload["sentence"]) is str
    back = state_from("failed", 1, payload)
    assert isinstance(back, Failed)
    assert back.sentence == sentence
    spoken("de")
    assert shown(back.sentence).startswith("a.mp4 fehlt")
    assert shown(unpacked(packed(sentence))).startswith("a.mp4 fehlt")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", {0: "0 clips", 1: "1 clip", 2: "2 clips", 1200: "1,200 clips"}),
        ("de", {0: "0 Clips", 1: "1 Clip", 2: "2 Clips", 1200: "1.200 Clips"}),
        ("ja", {0: "クリップ0個", 1: "クリップ1個", 1200: "クリップ1,200個"}),
        (
            "ar",
            {
                0: "لا مقاطع",
                1: "مقطع واحد",
                2: "مقطعان",
                3: "\u20683\u2069 مقاطع",
                11: "\u206811\u2069 مقطعًا",
                100: "\u2068100\u2069 مقطع",
            },
        ),
    ],
)
def test_each_language_counts_in_its_own_way(
    spoken: Speak, code: str, words: dict[int, str]
) -> None:
    spoken(code)
    assert {n: counted("{count} clip", CLIPS, n) for n in words} == words


def test_what_has_no_translation_is_english(spoken: Speak) -> None:
    spoken("ja")
    assert shown(say_count("Remove clip", "Remove {count} clips", count=1)) == "Remove clip"
    assert shown(say(GONE, name="a.mp4")) == GONE.format(name="a.mp4")


@pytest.mark.parametrize(
    ("code", "number", "dollars", "figure"),
    [
        ("en", "1,500", "$0.15", "2.5"),
        ("de", "1.500", "0,15 $", "2,5"),
        ("tr", "1.500", "$0,15", "2,5"),
    ],
)
def test_numbers_and_money_are_written_as_the_language_does(
    spoken: Speak, code: str, number: str, dollars: str, figure: str
) -> None:
    spoken(code)
    assert in_number(1500) == number
    assert in_dollars(Usd(150_000)).replace("\u00a0", " ") == dollars
    assert in_credits(Credits(2500)) == figure
    assert shown(say("{x}", x=Figure(2.5, 1))) == figure


def test_arabic_is_read_from_the_right(qapp: QApplication, qtbot: QtBot, spoken: Speak) -> None:
    spoken("ar")
    line = QLineEdit()
    qtbot.addWidget(line)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert line.isRightToLeft()
    # The digits of timecodes, which film people read everywhere.
    assert in_number(1500) == "1,500"
    spoken("de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_is_filled_in_does_not_turn_arabic_around(spoken: Speak) -> None:
    """Unicode's isolates stand around a name, and around each of the facts in a line."""
    spoken("ar")
    assert shown(say(GONE, name="a (1).mp4")).startswith("الملف \u2068a (1).mp4\u2069 مفقود")
    assert side_by_side(["Wan 3.0", "", 8]) == "\u200f\u2068Wan 3.0\u2069 · \u20688\u2069"
    moment = "\u20681\u2069 · \u20682\u2069"
    assert by_itself(moment) == f"\u2068\u200f{moment}\u2069"
    assert unmarked(in_commas(["Mara", "", "Tom"])) == "Mara، Tom"


def test_keys_in_menus_and_names_in_columns_stand_as_they_are(qtbot: QtBot, spoken: Speak) -> None:
    spoken("ar")
    menu, label = KeyMenu(), Text("YouTube 16:9")
    for each in (menu, label):
        qtbot.addWidget(each)
    action = menu.addAction("الإعدادات")
    action.setShortcut("Ctrl+,")
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == "الإعدادات\t\u200eCtrl+,\u200e"
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_an_icon_keeps_its_distance_from_arabic_words(qtbot: QtBot, spoken: Speak) -> None:
    spoken("ar")
    words = "إضافة تعليق صوتي إلى الفيلم"
    plain, with_icon = Button(words), Button(words)
    for each in (plain, with_icon):
        qtbot.addWidget(each)
    picture = QPixmap(16, 16)
    with_icon.setIcon(QIcon(picture))
    with_icon.setIconSize(picture.size())
    option = QStyleOptionButton()
    with_icon.initStyleOption(option)
    assert option.text.startswith("\u00a0")
    assert with_icon.text() == words
    assert with_icon.sizeHint().width() > plain.sizeHint().width() + 16


def test_facts_and_levels_are_put_as_the_language_does(spoken: Speak) -> None:
    spoken("de")
    assert side_by_side(["Wan 3.0", "", 8]) == "Wan 3.0 · 8"
    assert in_commas(["Mara", "", "Tom"]) == "Mara, Tom"
    assert in_signed(-14, 1) == "−14,0"
    assert in_signed(3.5, 1, plus=True) == "+3,5"


def test_qts_own_texts_are_spoken_too(spoken: Speak) -> None:
    spoken("de")
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Kopieren"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize(
    ("wanted", "preferred", "code"),
    [
        ("", ["de-AT", "en-US"], "de"),
        ("", ["fr-FR", "tr"], "tr"),
        ("", ["fr-FR"], "en"),
        ("", ["en-GB", "de-DE"], "en"),
        ("ja", ["de-DE"], "ja"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_wanted_one_or_the_systems(
    wanted: str, preferred: list[str], code: str
) -> None:
    assert chosen(wanted, preferred) == code


def test_the_systems_country_stays(qapp: QApplication, compiled: Path) -> None:
    before = QLocale()
    austrian = speak(qapp, "de", compiled, QLocale("de_AT"))
    british = speak(qapp, "en", compiled, QLocale("en_GB"))
    egyptian = speak(qapp, "ar", compiled, QLocale("ar_EG"))
    for each in (austrian, british, egyptian):
        fall_silent(qapp, each)
    QLocale.setDefault(before)
    names = [each.locale.name() for each in (austrian, british, egyptian)]
    assert names == ["de_AT", "en_GB", "ar_AE"]
