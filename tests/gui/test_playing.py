"""Ways to go through what is played, on films whose grey tells the number of the frame."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange
from desktop_app.ui.icons import Icons
from desktop_app.ui.player import Player, Source
from desktop_app.ui.playing.card import Missing
from desktop_app.ui.playing.habits import Guide, Habits
from desktop_app.ui.seeker import Seeker
from desktop_app.ui.theme import Theme
from tests.fakes.courses import Gapped
from tests.gui.player_hands import Hands
from tests.gui.test_player import FRAMES, NO_KEY, RATE, SHIFT, Booth, films

__all__ = ["films"]

LEFT = Qt.MouseButton.LeftButton


class Watch:
    """A clock that stands until it is put forward."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Cinema(Booth):
    """A booth whose clock is in our hands."""

    watch: Watch = field(default_factory=Watch)
    kept: list[Habits] = field(default_factory=list)

    def pass_seconds(self, seconds: float) -> None:
        self.watch.seconds += seconds

    def until_at(self, frame: int) -> None:
        self.until(lambda: self.player.position == RATE.of_frames(frame))

    @property
    def speed(self) -> str:
        found = self.player.findChild(QLabel, "speed")
        assert found is not None
        return str(found.text()) if found.isVisible() else ""

    def focus(self) -> None:
        """Give the player the keys: without a screen a new picture takes them."""
        self.player.activateWindow()
        self.player.setFocus()
        self.until(self.player.hasFocus)

    def find(self, name: str) -> QWidget:
        found = self.player.findChild(QWidget, name)
        assert found is not None
        return found

    def mark(self, first: int, end: int) -> None:
        start = RATE.of_frames(first)
        self.player.mark(TimeRange(start, Flicks(RATE.of_frames(end) - start)))


@pytest.fixture
def cinema(theme: Theme, icons: Icons, qtbot: QtBot) -> Iterator[Cinema]:
    watch = Watch()
    player = Player(theme, icons, now=watch)
    hands = Hands(player, icons)
    cinema = Cinema(player, qtbot, hands, watch=watch)
    player.position_changed.connect(cinema.told.append)
    player.habits_changed.connect(cinema.kept.append)
    cinema.picture.videoSink().videoFrameChanged.connect(cinema.note)
    qtbot.addWidget(player)
    player.resize(960, 540)
    player.show()
    player.activateWindow()
    player.setFocus()
    qtbot.waitUntil(player.hasFocus)
    yield cinema
    player.stop()
    hands.drop()


def test_j_runs_backwards_at_the_right_pace_to_the_first_frame(
    cinema: Cinema, films: dict[str, Path]
) -> None:
    cinema.open(films["grey"], 40)
    cinema.until_seen(40)
    cinema.focus()
    cinema.key(Qt.Key.Key_J)
    assert cinema.player.is_playing
    assert cinema.speed == "−1×"
    # Half a second is fifteen frames, each of which is gone to, however long it takes to come.
    cinema.pass_seconds(0.5)
    cinema.until_seen(25)
    cinema.pass_seconds(0.1)
    cinema.until_seen(22)
    cinema.key(Qt.Key.Key_J)
    assert cinema.speed == "−2×"
    cinema.pass_seconds(0.25)
    cinema.until_seen(7)
    cinema.key(Qt.Key.Key_K)
    assert not cinema.player.is_playing
    assert cinema.speed == ""
    assert cinema.seen == [40, 25, 22, 7]
    cinema.key(Qt.Key.Key_J)
    cinema.pass_seconds(3)
    cinema.until_seen(0)
    cinema.until(lambda: not cinema.player.is_playing)


def test_l_goes_faster_each_time_and_j_slows_it_down_and_turns_it(
    cinema: Cinema, films: dict[str, Path]
) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    speeds = []
    for key in "LLLLLJJJJJJJJ":
        cinema.key(Qt.Key(ord(key)))
        cinema.player.seek(RATE.of_frames(5))
        speeds.append(cinema.speed)
    assert speeds[:5] == ["", "2×", "4×", "8×", "8×"]
    assert speeds[5:] == ["4×", "2×", "", "−1×", "−2×", "−4×", "−8×", "−8×"]


def test_fast_forward_ends_on_the_very_last_frame(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    for _ in range(4):
        cinema.key(Qt.Key.Key_L)
    cinema.until(lambda: not cinema.player.is_playing)
    cinema.until_seen(FRAMES - 1)
    assert cinema.player.position == RATE.of_frames(FRAMES - 1)


def test_with_k_held_l_goes_a_frame_and_then_slowly(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"], 10)
    cinema.until_seen(10)
    cinema.focus()
    QTest.keyPress(cinema.player, Qt.Key.Key_K)
    QTest.keyPress(cinema.player, Qt.Key.Key_L)
    cinema.until_seen(11)
    assert not cinema.player.is_playing
    cinema.until(lambda: cinema.player.is_playing)
    assert cinema.speed == "0.25×"
    cinema.until(lambda: cinema.seen[-1] > 12)
    QTest.keyRelease(cinema.player, Qt.Key.Key_L)
    assert not cinema.player.is_playing
    QTest.keyRelease(cinema.player, Qt.Key.Key_K)
    here = cinema.player.position
    QTest.keyPress(cinema.player, Qt.Key.Key_K)
    QTest.keyPress(cinema.player, Qt.Key.Key_J)
    cinema.until(lambda: cinema.player.position == here - RATE.frame)
    QTest.keyRelease(cinema.player, Qt.Key.Key_J)
    QTest.keyRelease(cinema.player, Qt.Key.Key_K)
    cinema.key(Qt.Key.Key_L)
    assert cinema.speed == ""
    assert cinema.player.is_playing


def test_from_in_to_out_is_played_and_no_frame_more(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"], 30)
    cinema.until_seen(30)
    play = cinema.hands.actions["play_marked"]
    assert play.toolTip() == "Mark an in or out point on the timeline first."
    cinema.mark(10, 20)
    assert play.isEnabled()
    cinema.seen.clear()
    cinema.key(Qt.Key.Key_Space, SHIFT)
    cinema.until(lambda: not cinema.player.is_playing)
    cinema.until_seen(19)
    assert cinema.seen[0] == 10
    assert set(cinema.seen) == set(range(10, 20))
    # Playing on goes on, for only that one time was it the marked part.
    cinema.key(Qt.Key.Key_Space)
    cinema.until(lambda: cinema.seen[-1] > 22)


def test_a_loop_keeps_to_the_marked_part(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"], 3)
    cinema.until_seen(3)
    cinema.mark(12, 18)
    cinema.hands.actions["loop"].trigger()
    assert cinema.hands.actions["loop"].isChecked()
    cinema.seen.clear()
    cinema.key(Qt.Key.Key_Space)
    cinema.until(lambda: cinema.seen.count(17) >= 2)
    assert cinema.player.is_playing
    assert set(cinema.seen) == set(range(12, 18))
    cinema.key(Qt.Key.Key_K)
    cinema.player.mark(None)
    cinema.player.seek(RATE.of_frames(FRAMES - 3))
    cinema.until_seen(FRAMES - 3)
    cinema.seen.clear()
    cinema.key(Qt.Key.Key_Space)
    cinema.until(lambda: 5 in cinema.seen)
    assert FRAMES - 1 in cinema.seen


def test_backwards_loops_too(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"], 14)
    cinema.until_seen(14)
    cinema.mark(12, 18)
    cinema.hands.actions["loop"].trigger()
    cinema.key(Qt.Key.Key_J)
    cinema.pass_seconds(1)
    cinema.until_seen(17)
    cinema.pass_seconds(0.1)
    cinema.until_seen(14)
    assert cinema.player.is_playing


def test_the_marks_are_gone_to_and_seen_on_the_seeker(
    cinema: Cinema, films: dict[str, Path]
) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    cinema.mark(15, 30)
    cinema.key(Qt.Key.Key_O, SHIFT)
    cinema.until_seen(29)
    cinema.key(Qt.Key.Key_I, SHIFT)
    cinema.until_seen(15)
    seeker = cinema.find("seeker")
    assert isinstance(seeker, Seeker)
    band = seeker.marked_place()
    assert band is not None
    shown = seeker.grab().toImage()
    accent = cinema.find("playerMessage").palette().highlight().color()
    assert shown.pixelColor(band.center()) == accent
    assert shown.pixelColor(band.left() - 12, band.center().y()) != accent
    assert shown.pixelColor(band.right() + 12, band.center().y()) != accent


def test_the_usual_speed_is_chosen_in_the_menu_and_heard_at_its_own_pitch(
    cinema: Cinema, films: dict[str, Path]
) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    cinema.hands.actions["speed_50"].trigger()
    assert cinema.speed == "0.5×"
    assert cinema.hands.actions["speed_50"].isChecked()
    assert not cinema.hands.actions["speed_100"].isChecked()
    cinema.key(Qt.Key.Key_Space)
    begun = cinema.player.frames_shown
    cinema.qtbot.wait(800)
    # At half the speed no more than half of the frames can have come.
    assert 0 < cinema.player.frames_shown - begun <= 15
    cinema.key(Qt.Key.Key_Space)
    assert cinema.speed == "0.5×"
    cinema.hands.actions["speed_100"].trigger()
    assert cinema.speed == ""


def type_time(cinema: Cinema, text: str) -> QLineEdit:
    timecode = cinema.find("timecode")
    assert isinstance(timecode, QLineEdit)
    QTest.mouseClick(timecode, LEFT)
    cinema.until(timecode.hasFocus)
    timecode.selectAll()
    QTest.keyClicks(timecode, text)
    QTest.keyClick(timecode, Qt.Key.Key_Return)
    return timecode


def test_a_timecode_is_typed_to_go_there(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    type_time(cinema, "0:01.05")
    cinema.until_seen(35)
    assert cinema.told[-1] == RATE.of_frames(35)
    cinema.until(cinema.player.hasFocus)
    type_time(cinema, "-0.10")
    cinema.until_seen(25)
    timecode = type_time(cinema, "x")
    assert timecode.property("wrong") is True
    QTest.keyClick(timecode, Qt.Key.Key_Escape)
    assert timecode.text() == "00:00.25"
    assert cinema.player.position == RATE.of_frames(25)


def test_letters_of_the_player_are_typed_in_a_field(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    timecode = cinema.find("timecode")
    assert isinstance(timecode, QLineEdit)
    timecode.setFocus()
    timecode.selectAll()
    QTest.keyClicks(timecode, "jk l")
    assert timecode.text() == "jk l"
    assert not cinema.player.is_playing


def test_a_button_with_the_focus_keeps_its_space(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"])
    cinema.until_seen(0)
    loop = cinema.find("loopButton")
    loop.setFocus()
    cinema.until(loop.hasFocus)
    QTest.keyClick(loop, Qt.Key.Key_Space)
    assert cinema.player.transport.loops
    assert not cinema.player.is_playing
    QTest.keyClick(loop, Qt.Key.Key_L)
    assert cinema.player.is_playing


def test_volume_by_keys_slider_and_mute_is_remembered(cinema: Cinema) -> None:
    slider = cinema.find("volume")
    assert isinstance(slider, QSlider)
    for _ in range(3):
        cinema.key(Qt.Key.Key_Down)
    assert slider.value() == 85
    slider.setValue(40)
    cinema.hands.actions["mute"].trigger()
    assert cinema.kept[-1] == Habits(40, is_muted=True)
    # Who wants it louder wants to hear it.
    cinema.key(Qt.Key.Key_Up)
    assert cinema.kept[-1] == Habits(45)
    cinema.hands.actions["thirds"].trigger()
    assert cinema.kept[-1] == Habits(45, guides=frozenset({Guide.THIRDS}))


def test_zones_of_apps_are_for_upright_films(cinema: Cinema, films: dict[str, Path]) -> None:
    zones = cinema.hands.actions["app_zones"]
    length = RATE.of_frames(FRAMES)
    cinema.player.load(Source(films["grey"], RATE, length, cinema.stage.size()))
    cinema.until_seen(0)
    assert not zones.isEnabled()
    assert "not upright" in zones.toolTip()
    upright = Source(films["upright"], RATE, length, cinema.stage.size().transposed())
    cinema.player.load(upright)
    assert zones.isEnabled() == (0.5 <= upright_ratio(upright) <= 0.65)


def upright_ratio(source: Source) -> float:
    assert source.shape is not None
    return source.shape.width() / source.shape.height()


def open_gapped(cinema: Cinema, films: dict[str, Path], frame: int) -> None:
    cinema.player.describe_gaps(
        lambda gap: Missing("2 · Nets", "Hands haul a net.", "draft", "Not generated yet.")
    )
    source = Source(films["grey"], RATE, RATE.of_frames(FRAMES))
    cinema.player.load(source, at=RATE.of_frames(frame), course=Gapped())


def test_a_gap_is_gone_to_and_says_what_is_missing(cinema: Cinema, films: dict[str, Path]) -> None:
    open_gapped(cinema, films, 10)
    cinema.until_seen(10)
    assert cinema.player.missing is None
    cinema.player.seek(Flicks(RATE.of_frames(20) + 5))
    assert cinema.player.missing == Missing(
        "2 · Nets", "Hands haul a net.", "draft", "Not generated yet."
    )
    assert cinema.timecode == "00:00.20"
    card = cinema.find("missingCard")
    assert card.isVisible()
    assert card.geometry() == cinema.picture.rect()
    assert card.accessibleName() == "2 · Nets. Not generated yet."
    # Steps go on through it, and out of it on both sides.
    cinema.player.seek(RATE.of_frames(15))
    cinema.key(Qt.Key.Key_Left)
    cinema.until_seen(14)
    assert cinema.player.missing is None
    cinema.player.seek(RATE.of_frames(29))
    assert cinema.player.missing is not None
    cinema.key(Qt.Key.Key_Right)
    cinema.until_seen(15)
    assert cinema.player.position == RATE.of_frames(30)
    assert cinema.player.missing is None


def test_playing_goes_over_a_gap_for_as_long_as_it_lasts(
    cinema: Cinema, films: dict[str, Path]
) -> None:
    open_gapped(cinema, films, 8)
    cinema.until_seen(8)
    cinema.seen.clear()
    cinema.key(Qt.Key.Key_Space)
    cinema.until_seen(14)
    cinema.qtbot.wait(100)
    # Our clock stands: the last frame before the gap does too, and nothing of what comes after.
    assert set(cinema.seen) == set(range(9, 15))
    assert cinema.player.missing is None
    cinema.pass_seconds(0.2)
    cinema.until_at(20)
    assert cinema.player.missing is not None
    assert cinema.player.is_playing
    assert max(cinema.seen) == 14
    cinema.pass_seconds(0.4)
    cinema.until(lambda: cinema.seen[-1] > 18)
    assert cinema.player.missing is None
    assert sorted(set(cinema.seen)) == list(range(9, max(cinema.seen) + 1))
    assert cinema.player.position == RATE.of_frames(cinema.seen[-1] + 15)
    cinema.key(Qt.Key.Key_K)


def test_backwards_goes_over_a_gap_too(cinema: Cinema, films: dict[str, Path]) -> None:
    open_gapped(cinema, films, 32)
    cinema.until_seen(17)
    cinema.key(Qt.Key.Key_J)
    cinema.pass_seconds(0.2)
    cinema.until_at(26)
    assert cinema.player.missing is not None
    cinema.pass_seconds(0.5)
    cinema.until_seen(11)
    assert cinema.player.missing is None


def test_a_pause_in_a_gap_goes_on_in_it(cinema: Cinema, films: dict[str, Path]) -> None:
    open_gapped(cinema, films, 18)
    cinema.until(lambda: cinema.player.missing is not None)
    cinema.key(Qt.Key.Key_Space)
    cinema.pass_seconds(0.2)
    cinema.until_at(24)
    cinema.key(Qt.Key.Key_Space)
    assert not cinema.player.is_playing
    cinema.pass_seconds(5)
    cinema.qtbot.wait(60)
    assert cinema.player.position == RATE.of_frames(24)
    cinema.key(Qt.Key.Key_Space)
    cinema.pass_seconds(0.3)
    cinema.until(lambda: bool(cinema.seen) and cinema.seen[-1] >= 17)
    assert min(cinema.seen) == 15


def test_what_is_waited_for_is_told_with_how_long_it_takes(cinema: Cinema) -> None:
    cinema.player.show_progress("Joining the film…", 0.0)
    assert cinema.message == "Joining the film…"
    cinema.pass_seconds(4)
    cinema.player.show_progress("Joining the film…", 0.05)
    assert cinema.message == "Joining the film… · 0:04"
    cinema.pass_seconds(2)
    cinema.player.show_progress("Joining the film…", 0.5)
    assert cinema.message == "Joining the film… · 0:06 of about 0:12"


def test_one_second_is_what_shift_and_an_arrow_go(cinema: Cinema, films: dict[str, Path]) -> None:
    cinema.open(films["grey"], 2)
    cinema.until_seen(2)
    cinema.key(Qt.Key.Key_Right, SHIFT)
    cinema.until_seen(2 + RATE.frames_in(Flicks(FLICKS_PER_SECOND)))
    cinema.key(Qt.Key.Key_Left, NO_KEY)
    cinema.until_seen(31)
