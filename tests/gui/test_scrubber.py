"""The hand on the playhead, on real films whose grey tells the number of the frame.

A small picture is told from the film's own frame by its size.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSlider, QToolButton

from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.media.frame_reader import FrameReader
from desktop_app.media.proxies import ProxyPack, make_pack
from desktop_app.studio.rushes import IsWanted
from desktop_app.ui.icons import Icons
from desktop_app.ui.player import Player, Source
from desktop_app.ui.scrubber import REST_MS
from desktop_app.ui.theme import Theme
from tests.fakes.clips import make_clip
from tests.fakes.waiting import until
from tests.gui.player_hands import Hands

RATE = FrameRate(30)
FRAMES = 50
HIGH, SMALL = 176, 44
STEP = 4
LEFT = Qt.MouseButton.LeftButton


class Packed:
    """Rushes of one file: its pack, and a decoder for what is not in the pack."""

    def __init__(self, film: Path, pack: ProxyPack | None) -> None:
        self.pack = pack
        self.decodes = 0
        self._film = film
        self._reader = FrameReader(SMALL)

    def at_hand(self, at: Flicks) -> bytes | None:
        return None if self.pack is None else self.pack.at(at)

    def decoded(self, at: Flicks, is_wanted: IsWanted) -> bytes | None:
        self.decodes += 1
        return self._reader.jpeg(self._film, at, is_wanted)


@dataclass
class Booth:
    """A player on screen, and every picture that was ever in sight: its frame, small or not."""

    player: Player
    film: Path
    seen: list[tuple[int, bool]] = field(default_factory=list)
    empty: int = 0

    def note(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            self.empty += 1
            return
        image = frame.toImage()
        grey = image.pixelColor(image.width() // 2, image.height() // 2).green()
        self.seen.append((round(grey * 219 / 255 / STEP), image.height() < HIGH))

    def source(self) -> Source:
        return Source(self.film, RATE, RATE.of_frames(FRAMES), QSize(320, HIGH))

    def open(self, rushes: Packed, frame: int = 0, *, play: bool = False) -> None:
        self.player.load(self.source(), at=RATE.of_frames(frame), play=play, rushes=rushes)

    async def until_seen(self, frame: int, *, small: bool) -> None:
        await until(lambda: self.seen[-1:] == [(frame, small)])

    def text(self, name: str) -> str:
        found = self.player.findChild(QLineEdit, name)
        assert found is not None
        return str(found.text())

    @property
    def seeker(self) -> QSlider:
        found = self.player.findChild(QSlider, "seeker")
        assert found is not None
        return found

    @property
    def play_button(self) -> QToolButton:
        found = self.player.findChild(QToolButton, "playButton")
        assert found is not None
        return found


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    picture = f"color=black:{{}},geq=lum='16+{STEP}*N':cb=128:cr=128"
    return make_clip(tmp_path_factory.mktemp("film") / "grey.mp4", frames=FRAMES, picture=picture)


@pytest.fixture(scope="module")
def pack(film: Path) -> ProxyPack:
    out = film.with_suffix(".proxies")
    make_pack(film, out, height=SMALL)
    found = ProxyPack.open(out)
    assert found is not None
    return found


@pytest_asyncio.fixture
async def booth(theme: Theme, icons: Icons, film: Path) -> AsyncIterator[Booth]:
    player = Player(theme, icons)
    hands = Hands(player, icons)
    booth = Booth(player, film)
    player.picture.videoSink().videoFrameChanged.connect(booth.note)
    player.resize(700, 480)
    player.show()
    player.activateWindow()
    player.setFocus()
    yield booth
    player.stop()
    hands.drop()
    player.hide()
    player.deleteLater()


async def test_a_small_picture_comes_at_once_and_the_films_own_when_the_hand_rests(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack))
    await booth.until_seen(0, small=False)
    booth.seen.clear()
    for frame in (31, 7, 49, 8):
        booth.player.seek(RATE.of_frames(frame))
        assert booth.text("timecode") == f"00:0{frame // 30}.{frame % 30:02}"
        assert booth.seeker.value() == frame
        await booth.until_seen(frame, small=True)
    await booth.until_seen(8, small=False)
    assert booth.seen == [(31, True), (7, True), (49, True), (8, True), (8, False)]
    assert booth.player.position == RATE.of_frames(8)
    assert booth.empty == 0


async def test_a_moving_hand_sees_only_what_it_asked_for_in_that_order(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack))
    await booth.until_seen(0, small=False)
    booth.seen.clear()
    slider = booth.seeker
    y, wide = slider.height() // 2, slider.width()
    QTest.mousePress(slider, LEFT, pos=QPoint(4, y))
    asked = [slider.value()]
    for step in range(1, 40):
        QTest.mouseMove(slider, QPoint(4 + (wide - 8) * step // 40, y))
        asked.append(booth.player.position // RATE.frame)
        await asyncio.sleep(0.004)
    await booth.until_seen(asked[-1], small=True)
    small = [frame for frame, is_small in booth.seen if is_small]
    assert set(small) <= set(asked)
    assert small == sorted(small)
    assert len(small) > 5
    QTest.mouseRelease(slider, LEFT, pos=QPoint(wide, y))
    await booth.until_seen(asked[-1], small=False)
    assert [each for each in booth.seen if not each[1]] == [(asked[-1], False)]


async def test_letting_go_does_not_wait_for_a_rest(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack))
    await booth.until_seen(0, small=False)
    rests: list[int] = []
    booth.player._scrubber._rest.timeout.connect(lambda: rests.append(1))
    QTest.mousePress(booth.seeker, LEFT, pos=QPoint(booth.seeker.width() // 2, 5))
    here = booth.player.position // RATE.frame
    assert 0 < here < FRAMES
    QTest.mouseRelease(booth.seeker, LEFT, pos=QPoint(booth.seeker.width() // 2, 5))
    await booth.until_seen(here, small=False)
    assert rests == []


async def test_a_frame_that_comes_late_is_kept_from_a_hand_that_has_moved_on(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack))
    await booth.until_seen(0, small=False)
    booth.seen.clear()
    for late, frame in ((48, 7), (40, 9), (33, 11)):
        booth.player.seek(RATE.of_frames(late))
        await booth.until_seen(late, small=True)
        # The player is sent for the film's own frame, and before it is there the hand goes on.
        booth.player._scrubber.let_go()
        booth.player.seek(RATE.of_frames(frame))
        await booth.until_seen(frame, small=True)
        await asyncio.sleep(REST_MS / 1000 / 2)
    await booth.until_seen(11, small=False)
    assert not {48, 40, 33} & {frame for frame, small in booth.seen if not small}


async def test_arrows_step_by_single_frames(booth: Booth, film: Path, pack: ProxyPack) -> None:
    booth.open(Packed(film, pack), 10)
    await booth.until_seen(10, small=False)
    booth.seen.clear()
    for frame in (11, 12, 13):
        QTest.keyClick(booth.player, Qt.Key.Key_Right)
        await booth.until_seen(frame, small=True)
    for frame in (12, 11):
        QTest.keyClick(booth.player, Qt.Key.Key_Left)
        await booth.until_seen(frame, small=True)
    await booth.until_seen(11, small=False)
    assert [frame for frame, small in booth.seen if small] == [11, 12, 13, 12, 11]


async def test_without_proxies_frames_are_decoded_and_the_hand_still_sees_what_it_asked_for(
    booth: Booth, film: Path
) -> None:
    rushes = Packed(film, None)
    booth.open(rushes)
    await booth.until_seen(0, small=False)
    booth.seen.clear()
    for frame in (40, 41, 12):
        booth.player.seek(RATE.of_frames(frame))
        await booth.until_seen(frame, small=True)
    await booth.until_seen(12, small=False)
    assert rushes.decodes == 3
    assert booth.seen == [(40, True), (41, True), (12, True), (12, False)]


async def test_a_film_in_the_making_can_be_gone_through_and_not_played(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    rushes = Packed(film, pack)
    making = Source(Path(), RATE, RATE.of_frames(FRAMES), QSize(320, HIGH))
    booth.player.outline(making, rushes, at=RATE.of_frames(5))
    await booth.until_seen(5, small=True)
    assert booth.player.picture.isVisible()
    booth.player.show_progress("Joining the film…", 0.5)
    assert booth.seeker.isEnabled()
    assert booth.seeker.maximum() == FRAMES - 1
    assert not booth.play_button.isEnabled()
    booth.player.toggle()
    assert not booth.player.is_playing
    for frame in (6, 33):
        booth.player.seek(RATE.of_frames(frame))
        await booth.until_seen(frame, small=True)
        assert booth.player.position == RATE.of_frames(frame)
    # Longer than a rest: there is nothing else to be had yet.
    await asyncio.sleep(2 * REST_MS / 1000)
    assert booth.seen[-1] == (33, True)
    booth.open(rushes, 33)
    await booth.until_seen(33, small=False)
    assert booth.play_button.isEnabled()
    assert booth.player.position == RATE.of_frames(33)
    assert [frame for frame, small in booth.seen if not small] == [33]
    assert booth.empty == 0


async def test_an_edit_leaves_no_frame_of_the_old_film_in_sight(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    rushes = Packed(film, pack)
    booth.open(rushes, 3)
    await booth.until_seen(3, small=False)
    booth.seen.clear()
    new = Source(Path(), RATE, RATE.of_frames(20), QSize(320, HIGH))
    booth.player.outline(new, rushes, at=RATE.of_frames(19))
    await booth.until_seen(19, small=True)
    assert booth.seeker.maximum() == 19
    await asyncio.sleep(0.2)
    assert booth.seen == [(19, True)]


async def test_a_film_that_runs_goes_on_where_the_hand_put_it(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack), play=True)
    await until(lambda: len(booth.seen) > 2)
    booth.seen.clear()
    booth.player.seek(RATE.of_frames(30))
    await booth.until_seen(30, small=True)
    assert booth.player.is_playing
    await until(lambda: booth.seen[-1][0] > 34)
    after = booth.seen[booth.seen.index((30, True)) + 1 :]
    assert all(frame >= 30 and not small for frame, small in after)
    await until(lambda: not booth.player.is_playing)


async def test_space_plays_from_the_place_that_the_hand_has_just_reached(
    booth: Booth, film: Path, pack: ProxyPack
) -> None:
    booth.open(Packed(film, pack))
    await booth.until_seen(0, small=False)
    booth.seen.clear()
    booth.player.seek(RATE.of_frames(20))
    QTest.keyClick(booth.player, Qt.Key.Key_Space)
    await until(lambda: bool(booth.seen) and booth.seen[-1][0] > 24)
    assert all(frame >= 20 for frame, _ in booth.seen)


async def test_a_picture_that_is_none_leaves_it_to_the_player(booth: Booth, film: Path) -> None:
    class Broken(Packed):
        def at_hand(self, at: Flicks) -> bytes | None:
            return b"no picture"

        def decoded(self, at: Flicks, is_wanted: IsWanted) -> bytes | None:
            return None

    booth.open(Broken(film, None))
    await booth.until_seen(0, small=False)
    booth.player.seek(RATE.of_frames(22))
    await booth.until_seen(22, small=False)
    assert not any(small for _, small in booth.seen)
