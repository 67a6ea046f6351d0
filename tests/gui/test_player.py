"""The player on real films whose grey tells the number of the frame."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.time import Flicks, FrameRate, TimeRange
from desktop_app.media.assembly import assemble
from desktop_app.media.shelves import Shelves
from desktop_app.ui.icons import Icons
from desktop_app.ui.playback import Playback
from desktop_app.ui.player import Mode, Player, Source
from desktop_app.ui.stage import Picture, Stage
from desktop_app.ui.theme import Theme
from tests.fakes.clips import PORTRAIT, make_clip, sound_only, text_named_mp4
from tests.fakes.reels import Piece, reel_of
from tests.gui.player_hands import Hands

RATE = FrameRate(30)
FRAMES = 45
STEP = 4
DARKEST = 16
"""Video black; the decoder's 0. A frame's luma is this and `STEP` for each frame before it."""

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ramp(
    path: Path, *, red: int = 128, size: tuple[int, int] = (320, 176), rate: str = "30"
) -> Path:
    """Make a film whose frame `n` has the luma `16 + 4 n`; `red` is its chroma."""
    picture = f"color=black:{{}},geq=lum='{DARKEST}+{STEP}*N':cb=128:cr={red}"
    return make_clip(path, frames=FRAMES, picture=picture, size=size, rate=rate)


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("films")
    return {
        "grey": ramp(folder / "grey.mp4"),
        "red": ramp(folder / "red.mp4", red=170),
        "upright": ramp(folder / "upright.mp4", size=PORTRAIT),
    }


@dataclass
class Booth:
    """A player on screen, what it told, and every frame that was ever in sight."""

    player: Player
    qtbot: QtBot
    hands: Hands
    told: list[Flicks] = field(default_factory=list)
    seen: list[int] = field(default_factory=list)
    reds: list[bool] = field(default_factory=list)
    empty: int = 0

    @property
    def picture(self) -> Picture:
        found = self.player.findChild(Picture)
        assert found is not None
        return found

    @property
    def stage(self) -> Stage:
        found = self.player.findChild(Stage)
        assert found is not None
        return found

    @property
    def seeker(self) -> QSlider:
        found = self.player.findChild(QSlider, "seeker")
        assert found is not None
        return found

    @property
    def timecode(self) -> str:
        found = self.player.findChild(QLineEdit, "timecode")
        assert found is not None
        return str(found.text())

    @property
    def message(self) -> str:
        return self.text("playerMessage")

    def text(self, name: str) -> str:
        found = self.player.findChild(QLabel, name)
        assert found is not None
        return str(found.text())

    def button(self, name: str) -> QToolButton:
        return next(
            each for each in self.player.findChildren(QToolButton) if each.accessibleName() == name
        )

    def note(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            self.empty += 1
            return
        colour = frame.toImage().pixelColor(20, 20)
        # Grey of the full range back to luma; red films are told by their own channel.
        self.reds.append(colour.red() - colour.blue() > 40)
        grey = colour.blue() if not self.reds[-1] else None
        self.seen.append(-1 if grey is None else round(grey * 219 / 255 / STEP))

    def open(self, path: Path, frame: int = 0, *, play: bool = False) -> Source:
        source = Source(path, RATE, RATE.of_frames(FRAMES))
        self.player.load(source, at=RATE.of_frames(frame), play=play)
        return source

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=8000)

    def until_seen(self, frame: int) -> None:
        self.until(lambda: bool(self.seen) and self.seen[-1] == frame)

    def stands_at(self, at: Flicks) -> bool:
        return self.told[-1:] == [at]

    def has_shown(self, frames: int) -> bool:
        return self.player.frames_shown >= frames

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.player, key, held)


@pytest.fixture
def booth(theme: Theme, icons: Icons, qtbot: QtBot) -> Iterator[Booth]:
    player = Player(theme, icons)
    hands = Hands(player, icons)
    booth = Booth(player, qtbot, hands)
    player.position_changed.connect(booth.told.append)
    booth.picture.videoSink().videoFrameChanged.connect(booth.note)
    qtbot.addWidget(player)
    player.resize(700, 480)
    player.show()
    player.activateWindow()
    player.setFocus()
    yield booth
    player.stop()
    hands.drop()


def test_a_film_that_is_opened_says_nothing_on_the_terminal(
    booth: Booth, films: dict[str, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    booth.open(films["grey"], play=True)
    booth.until(lambda: booth.has_shown(3))
    assert "Input #0" not in capfd.readouterr().err


def test_a_paused_film_shows_its_first_frame(booth: Booth, films: dict[str, Path]) -> None:
    assert not booth.picture.isVisible()
    assert booth.message == "Nothing to play yet."
    booth.open(films["grey"])
    booth.until_seen(0)
    assert booth.picture.isVisible()
    assert booth.timecode == "00:00.00"
    assert not booth.player.is_playing
    assert booth.player.frames_shown > 0


def test_it_opens_on_the_frame_asked_for_and_shows_no_other_before(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.open(films["grey"], 31)
    booth.until_seen(31)
    assert set(booth.seen) == {31}
    assert booth.timecode == "00:01.01"
    assert booth.seeker.value() == 31
    assert booth.player.position == RATE.of_frames(31)


def test_every_seek_lands_on_its_frame(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"])
    booth.until_seen(0)
    for frame in (40, 3, 44, 17, 18, 16, 0, 29):
        # Anywhere within the frame, its very edges included.
        inside = Flicks(RATE.of_frames(frame) + (frame % 3) * (RATE.frame - 1) // 2)
        booth.player.seek(inside)
        booth.until_seen(frame)
        booth.until(partial(booth.stands_at, RATE.of_frames(frame)))
        assert booth.seeker.value() == frame
    booth.player.seek(RATE.of_frames(900))
    booth.until_seen(44)


@pytest.mark.parametrize("rate", [FrameRate(24), FrameRate(60), FrameRate(30_000, 1001)])
def test_seeks_are_exact_at_every_rate(booth: Booth, tmp_path: Path, rate: FrameRate) -> None:
    spelled = f"{rate.numerator}/{rate.denominator}"
    film = ramp(tmp_path / "film.mp4", rate=spelled)
    booth.player.load(Source(film, rate, rate.of_frames(FRAMES)), at=rate.of_frames(2))
    booth.until_seen(2)
    for frame in (43, 44, 20):
        booth.player.seek(rate.of_frames(frame))
        booth.until_seen(frame)
        booth.until(partial(booth.stands_at, rate.of_frames(frame)))


def test_a_joined_film_is_exact_across_its_seams(
    booth: Booth, films: dict[str, Path], tmp_path: Path
) -> None:
    reel, shelves = reel_of([films["grey"]] * 3), Shelves(tmp_path / "cache")
    joined = assemble(reel, tmp_path, tmp_path / "film.mp4", shelves, lambda *_: None)
    assert joined.frames == 3 * FRAMES
    booth.player.load(Source(joined.path, RATE, joined.duration), at=RATE.of_frames(FRAMES))
    booth.until_seen(0)
    assert booth.timecode == "00:01.15"
    for frame in (FRAMES - 1, 2 * FRAMES - 1, 2 * FRAMES, 2 * FRAMES + 1, 3 * FRAMES - 1):
        booth.player.seek(RATE.of_frames(frame))
        booth.until(partial(booth.stands_at, RATE.of_frames(frame)))
        assert booth.seen[-1] == frame % FRAMES


def test_a_trimmed_film_shows_copied_and_rendered_frames_alike(
    booth: Booth, films: dict[str, Path], tmp_path: Path
) -> None:
    """The player's decoder goes over from one encoder's frames to the other's and back."""
    late = TimeRange(RATE.of_frames(7), RATE.of_frames(FRAMES - 7))
    early = TimeRange(Flicks(0), RATE.of_frames(FRAMES - 4))
    reel = reel_of([Piece(films["grey"], late), Piece(films["grey"], early), films["grey"]])
    assert 0 < reel.copied < reel.frames
    film, shelves = tmp_path / "film.mp4", Shelves(tmp_path / "cache")
    joined = assemble(reel, tmp_path, film, shelves, lambda *_: None)
    wanted = [*range(7, FRAMES), *range(FRAMES - 4), *range(FRAMES)]
    assert joined.frames == len(wanted)
    booth.player.load(Source(joined.path, RATE, joined.duration))
    booth.until_seen(wanted[0])
    seams = [place for place, _ in reel.placed()]
    for frame in sorted({each + step for each in seams for step in (-1, 0, 1)} - {-1, 0}):
        booth.player.seek(RATE.of_frames(frame))
        booth.until(partial(booth.stands_at, RATE.of_frames(frame)))
        assert booth.seen[-1] == wanted[frame]


def test_arrows_go_by_frames_and_stop_at_the_ends(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"], 1)
    booth.until_seen(1)
    for key, held, frame in (
        (Qt.Key.Key_Left, NO_KEY, 0),
        (Qt.Key.Key_Left, NO_KEY, 0),
        (Qt.Key.Key_Right, NO_KEY, 1),
        (Qt.Key.Key_Right, SHIFT, 31),
        (Qt.Key.Key_Left, SHIFT, 1),
        (Qt.Key.Key_End, NO_KEY, 44),
        (Qt.Key.Key_Right, NO_KEY, 44),
        (Qt.Key.Key_Home, NO_KEY, 0),
    ):
        booth.key(key, held)
        booth.until_seen(frame)
        assert booth.seeker.value() == frame


def test_space_and_k_play_and_pause(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"])
    booth.until_seen(0)
    booth.key(Qt.Key.Key_Space)
    assert booth.button("Pause").isVisible()
    booth.until(lambda: booth.seen[-1] > 5)
    booth.key(Qt.Key.Key_K)
    assert not booth.player.is_playing
    assert booth.button("Play").isVisible()
    booth.qtbot.wait(150)
    resting = len(booth.seen)
    booth.qtbot.wait(150)
    assert len(booth.seen) == resting
    assert booth.seen == sorted(booth.seen)
    assert booth.player.position == RATE.of_frames(booth.seen[-1])


def test_keys_with_ctrl_belong_to_the_window(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"], 10)
    booth.until_seen(10)
    booth.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    booth.key(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert not booth.player.is_playing
    assert booth.player.position == RATE.of_frames(10)


def test_the_end_leaves_the_last_frame_in_sight_and_play_begins_anew(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.open(films["grey"], 38)
    booth.until_seen(38)
    booth.key(Qt.Key.Key_Space)
    booth.until(lambda: not booth.player.is_playing)
    booth.qtbot.wait(200)
    assert booth.seen[-1] == 44
    assert booth.empty == 0
    assert booth.seeker.value() == 44
    booth.key(Qt.Key.Key_Space)
    booth.until(lambda: 0 < booth.seen[-1] < 30)
    assert booth.player.is_playing


def test_a_film_that_repeats_goes_on_after_its_end(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"], 38)
    booth.until_seen(38)
    QTest.mouseClick(booth.button("Repeat"), LEFT)
    booth.key(Qt.Key.Key_Space)
    booth.until(lambda: 44 in booth.seen)
    booth.until(lambda: booth.seen[-1] < 20)
    assert booth.player.is_playing
    assert booth.empty == 0


def test_another_film_takes_over_without_a_flash(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["red"], play=True)
    booth.until(lambda: len(booth.reds) > 5)
    booth.open(films["grey"], 20, play=True)
    booth.until(lambda: booth.seen[-1] > 24)
    assert booth.empty == 0
    first_grey = booth.reds.index(False)
    assert not any(booth.reds[first_grey:])
    # What came first of the new film is the frame asked for, not its beginning.
    assert min(booth.seen[first_grey:]) == 20
    assert booth.player.is_playing


def test_of_many_seeks_in_a_row_pictures_come_and_the_last_one_stays(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.open(films["grey"])
    booth.until_seen(0)
    # The controls beside it find their room in some steps, as the film's length is shown.
    booth.until(lambda: booth.seeker.width() > 150)
    seeker, y = booth.seeker, booth.seeker.height() // 2
    QTest.mousePress(seeker, LEFT, NO_KEY, QPoint(8, y))
    for x in range(8, seeker.width() - 60, 5):
        QTest.mouseMove(seeker, QPoint(x, y))
        booth.qtbot.wait(12)
    between = len(set(booth.seen))
    QTest.mouseRelease(seeker, LEFT, NO_KEY, QPoint(seeker.width() - 60, y))
    end = seeker.value()
    booth.until_seen(end)
    assert between > 3
    assert 20 < end < 44
    assert booth.told[-1] == RATE.of_frames(end)


def test_scrubbing_holds_a_playing_film_and_lets_it_go_on(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.open(films["grey"], play=True)
    booth.until(lambda: len(booth.seen) > 3)
    middle = booth.seeker.rect().center()
    QTest.mousePress(booth.seeker, LEFT, NO_KEY, middle)
    held = booth.seeker.value()
    booth.until_seen(held)
    booth.qtbot.wait(120)
    assert booth.seen[-1] == held
    QTest.mouseRelease(booth.seeker, LEFT, NO_KEY, middle)
    booth.until(lambda: booth.seen[-1] > held + 3)


def test_the_slider_goes_by_frames_and_seconds(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"])
    booth.until_seen(0)
    booth.seeker.setFocus()
    QTest.keyClick(booth.seeker, Qt.Key.Key_Right)
    booth.until_seen(1)
    QTest.keyClick(booth.seeker, Qt.Key.Key_PageUp)
    booth.until_seen(31)
    QTest.keyClick(booth.seeker, Qt.Key.Key_Space)
    assert booth.player.is_playing


def test_a_file_that_vanished_is_said_so(booth: Booth, tmp_path: Path) -> None:
    booth.open(tmp_path / "gone.mp4")
    booth.until(lambda: "gone.mp4" in booth.message)
    assert booth.message == (
        f"gone.mp4 cannot be opened: it was moved or removed. Put it back into {tmp_path}, or"
        " generate another take."
    )
    assert not booth.picture.isVisible()
    assert booth.button("Play").toolTip() == f"Play: {booth.message}"
    assert booth.seeker.toolTip() == booth.message
    booth.key(Qt.Key.Key_Space)
    booth.key(Qt.Key.Key_L)
    assert not booth.player.is_playing


def test_a_file_that_is_no_film_is_said_so_and_the_next_one_plays(
    booth: Booth, films: dict[str, Path], tmp_path: Path
) -> None:
    booth.open(text_named_mp4(tmp_path / "list.mp4"))
    booth.until(lambda: "list.mp4 cannot be played" in booth.message)
    booth.open(films["grey"], 5)
    booth.until_seen(5)
    assert booth.picture.isVisible()


def test_a_file_put_in_place_of_another_is_read_anew(
    booth: Booth, films: dict[str, Path], tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(films["red"].read_bytes())
    booth.open(film)
    booth.until(lambda: booth.reds[-1:] == [True])
    film.write_bytes(films["grey"].read_bytes())
    source = Source(film, RATE, RATE.of_frames(FRAMES - 1))
    booth.player.load(source, at=RATE.of_frames(9))
    booth.until_seen(9)


def test_a_film_without_pictures_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    playback = Playback(picture.videoSink(), patience_ms=300)
    told: list[str] = []
    playback.starved.connect(told.append)
    path = sound_only(tmp_path / "radio.mp4")
    playback.load(Source(path, RATE, RATE.of_frames(30)), Flicks(0), play=False)
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[0].startswith("No picture of radio.mp4 arrives")
    playback.unload()


def test_stopping_lets_go_of_the_file_and_its_threads(booth: Booth, films: dict[str, Path]) -> None:
    def threads() -> int:
        return sum(1 for _ in Path("/proc/self/task").iterdir())

    if not Path("/proc/self/task").is_dir():
        pytest.skip("threads are counted where Linux lists them")
    booth.open(films["grey"], play=True)
    booth.until(lambda: bool(booth.seen))
    booth.player.stop()
    booth.qtbot.wait(100)
    base = threads()
    for name in ("red", "grey", "upright", "red", "grey"):
        before = booth.player.frames_shown
        booth.open(films[name], play=True)
        booth.until(partial(booth.has_shown, before + 3))
        booth.player.stop()
    assert booth.player.source is None
    assert not booth.picture.isVisible()
    booth.until(lambda: threads() <= base)


@pytest.mark.parametrize(("name", "wide", "high"), [("grey", 320, 176), ("upright", 176, 320)])
def test_the_picture_keeps_its_shape(
    booth: Booth, films: dict[str, Path], name: str, wide: int, high: int
) -> None:
    booth.open(films[name])
    booth.until(booth.picture.isVisible)
    for size in ((700, 480), (1200, 420), (520, 700)):
        booth.player.resize(*size)
        shown, stage = booth.picture.geometry(), booth.stage.rect()
        assert abs(shown.width() * high - shown.height() * wide) <= max(wide, high)
        assert stage.contains(shown.adjusted(-8, -8, 8, 8))
        # As large as it fits: one of the sides is all the room there is.
        air = min(stage.width(), stage.height()) // 16
        room = stage.adjusted(air, air, -air, -air)
        assert shown.width() >= room.width() - 1 or shown.height() >= room.height() - 1


def test_progress_leaves_the_picture_in_sight_and_words_do_not(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.player.show_progress("Joining the film…", 0.2)
    assert booth.message == "Joining the film…"
    booth.open(films["grey"], 12, play=True)
    booth.until(lambda: len(booth.seen) > 2)
    booth.player.show_progress("Joining the film…", 0.5)
    assert booth.picture.isVisible()
    assert booth.button("Pause").toolTip() == "Pause: Joining the film…"
    booth.qtbot.wait(120)
    resting = len(booth.seen)
    booth.qtbot.wait(120)
    assert len(booth.seen) == resting
    # It ran, so whoever loads the joined film lets it run on.
    assert booth.player.is_playing
    booth.open(films["red"], 3, play=booth.player.is_playing)
    booth.until(lambda: booth.reds[-1])
    booth.player.show_message("No scene has a take yet.")
    assert not booth.picture.isVisible()
    assert not booth.player.is_playing
    assert booth.timecode == "00:00.00"


def test_a_click_on_the_picture_plays_and_gives_it_the_keys(
    booth: Booth, films: dict[str, Path]
) -> None:
    booth.open(films["grey"])
    booth.until(booth.picture.isVisible)
    QTest.mouseClick(booth.picture, LEFT)
    assert booth.player.is_playing
    # Whether the window itself is active is for a window manager, and none runs here.
    assert booth.player.window().focusWidget() is booth.player
    QTest.mouseClick(booth.picture, LEFT)
    assert not booth.player.is_playing


def test_full_screen_and_back(booth: Booth, films: dict[str, Path]) -> None:
    booth.open(films["grey"], 7)
    booth.until_seen(7)
    before = booth.picture.geometry()
    QTest.mouseClick(booth.button("Full screen"), LEFT)
    assert booth.picture.isFullScreen()
    # Keys come to the picture now, and do what they always do.
    QTest.keyClick(booth.picture, Qt.Key.Key_Right)
    booth.until_seen(8)
    QTest.keyClick(booth.picture, Qt.Key.Key_Escape)
    assert not booth.picture.isFullScreen()
    booth.until(lambda: booth.picture.geometry() == before)
    for leave in (
        lambda: QTest.keyClick(booth.picture, Qt.Key.Key_F11),
        booth.picture.close,
        lambda: QTest.mouseDClick(booth.picture, LEFT),
        lambda: booth.player.show_message("Gone."),
    ):
        booth.player.toggle_full_screen()
        assert booth.picture.isFullScreen()
        booth.until(booth.picture.isActiveWindow)
        leave()
        assert not booth.picture.isFullScreen()


def test_without_a_film_full_screen_says_why_not(booth: Booth) -> None:
    booth.player.toggle_full_screen()
    assert not booth.picture.isFullScreen()
    assert booth.button("Full screen").toolTip() == "Full screen: Nothing to play yet."


def test_mute_repeat_and_mode(booth: Booth, films: dict[str, Path]) -> None:
    mute = booth.button("Mute")
    mute.setFocus()
    QTest.keyClick(mute, Qt.Key.Key_Space)
    assert mute.isChecked()
    assert booth.button("Mute") is mute
    chosen: list[Mode] = []
    stepped: list[int] = []
    booth.player.mode_chosen.connect(chosen.append)
    booth.player.step_requested.connect(stepped.append)
    booth.player.set_mode(Mode.TAKE)
    assert chosen == []
    choice = booth.player.findChild(QComboBox)
    assert isinstance(choice, QWidget)
    assert choice.currentText() == "This take"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert chosen == [Mode.FILM]
    QTest.mouseClick(booth.button("Scene before"), LEFT)
    QTest.mouseClick(booth.button("Next scene"), LEFT)
    assert stepped == [-1, 1]
    booth.player.allow_stepping("This film has no scenes yet.")
    assert booth.button("Next scene").toolTip() == "Next scene: This film has no scenes yet."


def test_ending_a_film_never_stands_still(films: dict[str, Path]) -> None:
    """PySide and Qt's sound thread once waited for each other, in one of some ten stops."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gui.playback_stand", str(films["grey"])],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    assert ended.stdout.split() == [b"rounds", b"60"]
