import re
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.icons import Icons
from desktop_app.ui.style.sheet import style_sheet
from desktop_app.ui.style.tokens import DARK, LIGHT, MINIMUM_TARGET, Tokens, contrast, strengthened
from desktop_app.ui.theme import Mode, Theme

STYLES = paths.resources() / "styles"
THEMES = {"dark": DARK, "light": LIGHT}
STRONG = {name: strengthened(tokens) for name, tokens in THEMES.items()}

TEXT_ON = [
    *product(["text_1", "text_2"], ["window", "panel", "card", "hover", "selected", "field"]),
    *product(["text_1", "text_2"], ["well", "thumbnail", "hatch"]),
    *product(["text_3"], ["panel", "field"]),
    *product(["accent", "ok", "warn", "bad"], ["window", "panel", "card", "selected"]),
    *product(["text_1"], ["warn_fill", "bad_fill", "ok_fill", "accent_fill", "pressed"]),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_bad", "bad"),
    ("accent", "accent_fill"),
    ("ok", "ok_fill"),
    ("warn", "warn_fill"),
    ("bad", "bad_fill"),
    ("music_text", "music_fill"),
    ("title_text", "title_fill"),
]
MARKS_ON = [
    *product(["accent", "line_strong"], ["window", "panel", "field"]),
    *product(["text_2"], ["panel", "hover"]),
    ("on_accent", "accent"),
    ("playhead", "panel"),
    ("knob", "panel"),
    ("text_1", "panel"),
]


def ratio(tokens: Tokens, front: str, back: str) -> float:
    colours = tokens.as_mapping()
    return contrast(colours[front], colours[back])


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_meets_aa_on_its_ground(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= 4.495, f"{front} on {back}"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), MARKS_ON)
def test_marks_and_focus_rings_stand_out(name: str, front: str, back: str) -> None:
    assert ratio(THEMES[name], front, back) >= 3, f"{front} on {back}"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_high_contrast_takes_nothing_from_text(name: str, front: str, back: str) -> None:
    strong = ratio(STRONG[name], front, back)
    assert strong >= ratio(THEMES[name], front, back), f"{front} on {back}"
    if front.startswith("text"):
        assert strong >= 7, f"{front} on {back}"


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["window", "panel", "card", "field", "well"])
def test_high_contrast_draws_lines_that_are_seen(name: str, ground: str) -> None:
    assert ratio(STRONG[name], "line", ground) >= 4.5
    assert ratio(STRONG[name], "text_off", ground) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_is_written_in_full(name: str) -> None:
    for token, colour in THEMES[name].as_mapping().items():
        assert re.fullmatch("#[0-9a-f]{6}", colour), token


@pytest.mark.parametrize("name", THEMES)
def test_sheet_is_complete_and_its_marks_exist(name: str) -> None:
    sheet = style_sheet(THEMES[name], STYLES, name)
    assert "$" not in sheet
    marks = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(marks) >= 10
    for mark in marks:
        assert (STYLES / name).joinpath(mark.rsplit("/", 1)[1]).is_file(), mark


@pytest.mark.parametrize("name", THEMES)
def test_marks_have_the_theme_s_colours(name: str) -> None:
    known = set(THEMES[name].as_mapping().values())
    for mark in (STYLES / name).glob("*.svg"):
        used = set(re.findall("#[0-9a-f]{6}", mark.read_text(encoding="utf-8")))
        assert used, mark
        assert used <= known, mark


def test_both_themes_have_the_same_marks() -> None:
    names = [sorted(each.name for each in (STYLES / name).glob("*.svg")) for name in THEMES]
    assert names[0] == names[1]


def painted(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.LIGHT])
def test_buttons_wear_the_tokens(theme: Theme, qtbot: QtBot, mode: Mode) -> None:
    theme.set_mode(mode)
    for kind, token in (("primary", "accent"), ("secondary", "hover"), ("danger", "bad_fill")):
        button = QPushButton("Generate")
        button.setProperty("kind", kind)
        qtbot.addWidget(button)
        button.show()
        assert theme.color(token).name() in painted(button), kind


def test_following_the_system_changes_everything_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    scheme = Qt.ColorScheme.Dark
    theme = Theme(qapp, paths.resources(), Mode.SYSTEM, system_scheme=lambda: scheme)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    assert theme.is_dark
    assert DARK.field in painted(field)

    scheme = Qt.ColorScheme.Light
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(scheme)

    assert theme.tokens is LIGHT
    assert LIGHT.field in painted(field)
    assert qapp.palette().window().color() == QColor(LIGHT.panel)


def test_a_set_theme_does_not_follow_the_system(qapp: QApplication) -> None:
    theme = Theme(qapp, paths.resources(), Mode.DARK, system_scheme=lambda: Qt.ColorScheme.Light)
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.is_dark))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark
    assert changes == []

    theme.set_mode(Mode.SYSTEM)
    assert changes == [False]
    theme.set_mode(Mode.LIGHT)
    assert changes == [False], "light to light changes nothing"


def test_more_contrast_is_followed_live(qapp: QApplication, qtbot: QtBot) -> None:
    wanted = Qt.ContrastPreference.NoPreference
    theme = Theme(qapp, paths.resources(), Mode.LIGHT, system_contrast=lambda: wanted)
    label = QLineEdit()
    qtbot.addWidget(label)
    label.show()
    assert theme.tokens == LIGHT
    wanted = Qt.ContrastPreference.HighContrast
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(wanted)
    assert not theme.is_dark
    assert theme.tokens == STRONG["light"]
    assert STRONG["light"].line in painted(label)


def test_unknown_system_scheme_means_dark(qapp: QApplication) -> None:
    scheme = Qt.ColorScheme.Unknown
    assert Theme(qapp, paths.resources(), system_scheme=lambda: scheme).is_dark


def test_fonts_are_in_pixels_and_figures_can_stand_in_columns(theme: Theme) -> None:
    assert theme.font().pixelSize() == 13
    assert theme.font(11).pixelSize() == 11
    metrics = QFontMetricsF(theme.font(tabular=True))
    if theme.font().family() == "Inter":
        widths = {metrics.horizontalAdvance(digit) for digit in "0123456789"}
        assert len(widths) == 1


@pytest.mark.parametrize(
    "make",
    [
        lambda: QPushButton("Export"),
        QToolButton,
        QLineEdit,
        QComboBox,
        QSpinBox,
        lambda: QCheckBox("Snap"),
        lambda: QRadioButton("Dark"),
        lambda: QSlider(Qt.Orientation.Horizontal),
    ],
)
def test_controls_are_big_enough_to_hit(theme: Theme, qtbot: QtBot, make: type[QWidget]) -> None:
    control = make()
    qtbot.addWidget(control)
    control.show()
    assert theme.tokens is DARK
    assert control.sizeHint().height() >= MINIMUM_TARGET


def test_reduced_motion_is_what_was_asked_or_what_the_style_says(qapp: QApplication) -> None:
    for asked in (True, False):
        theme = Theme(qapp, paths.resources(), Mode.DARK, reduced_motion=asked)
        assert theme.reduced_motion is asked
    theme = Theme(qapp, paths.resources(), Mode.DARK)
    as_system = theme.reduced_motion
    theme.set_reduced_motion(not as_system)
    assert theme.reduced_motion is not as_system
    theme.set_reduced_motion(None)
    assert theme.reduced_motion is as_system


def shown(icon: QIcon, mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> str:
    image = icon.pixmap(QSize(24, 24), 1.0, mode, state).toImage()
    colours = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    return max(set(colours), key=colours.count)


def test_icons_are_tinted_for_each_state_and_follow_the_theme(theme: Theme, icons: Icons) -> None:
    mode = QIcon.Mode
    icon = icons.icon("square")
    assert shown(icon, mode.Normal) == DARK.text_2
    assert shown(icon, mode.Active) == DARK.text_1
    assert shown(icon, mode.Disabled) == DARK.text_off
    assert shown(icon, mode.Normal, QIcon.State.On) == DARK.accent
    assert shown(icons.icon("square", "bad"), mode.Normal) == DARK.bad

    theme.set_mode(Mode.LIGHT)
    assert shown(icons.icon("square"), mode.Normal) == LIGHT.text_2


def test_what_has_an_icon_gets_the_new_one(theme: Theme, icons: Icons, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put(button, "square")
    icons.put(button, "circle")
    theme.set_mode(Mode.LIGHT)
    assert shown(button.icon(), QIcon.Mode.Normal) == LIGHT.text_2
    assert button.icon().cacheKey() == icons.icon("circle").cacheKey()


def test_icons_have_the_pixels_of_the_screens(icons: Icons, qapp: QApplication) -> None:
    icon = icons.icon("play")
    for screen, size in product(qapp.screens(), (16, 20, 24)):
        ratio = screen.devicePixelRatio()
        pixmap = icon.pixmap(QSize(size, size), ratio)
        assert pixmap.width() == round(size * ratio)
        assert pixmap.devicePixelRatio() == ratio
    assert icons.pixmap("play", 14, "accent", 1.5).width() == 21


def test_an_unknown_icon_is_an_error_at_once(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_icon_file_can_be_drawn(icons: Icons) -> None:
    files = sorted((paths.resources() / "icons").glob("*.svg"))
    assert len(files) > 50
    for file in files:
        assert b"currentColor" in file.read_bytes(), file
        image = icons.pixmap(file.stem, 16).toImage()
        points = product(range(16), range(16))
        assert any(image.pixelColor(x, y).alpha() > 100 for x, y in points), file
    assert (paths.resources() / "icons" / "LICENSE").is_file()
