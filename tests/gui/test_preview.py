"""The whole window while its film is made slowly: what is in sight, and what it says."""

from functools import partial

from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QLabel, QToolButton

from desktop_app.domain.time import Flicks, FrameRate
from desktop_app.ui.player import Mode
from tests.fakes.waiting import until
from tests.gui.test_exports import FRAMES, House, OpenHouse, opened, until_making

__all__ = ["opened"]

RATE = FrameRate(30)
HIGH = 176
"""How high the clips are; proxies are of another height."""


class Sight:
    """Every picture that came into sight: whether it was a small one."""

    def __init__(self, house: House) -> None:
        self.player = house.workspace.player
        self.small: list[bool] = []
        self.player.picture.videoSink().videoFrameChanged.connect(self._note)

    def _note(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self.small.append(frame.size().height() != HIGH)

    def has_changed(self, count: int) -> bool:
        return len(self.small) > count

    @property
    def words(self) -> list[str]:
        return [each.text() for each in self.player.findChildren(QLabel) if each.isVisible()]

    @property
    def can_play(self) -> bool:
        button = self.player.findChild(QToolButton, "playButton")
        assert button is not None
        return bool(button.isEnabled())


async def test_a_film_can_be_gone_through_before_it_is_joined(opened: OpenHouse) -> None:
    async with opened() as house:
        sight = Sight(house)
        await until_making(house)
        await until(lambda: any("Joining the film" in each for each in sight.words))
        sight.small.clear()
        view = house.workspace.timeline.view
        for frame in (40, 3, sum(FRAMES) - 1):
            view.playhead_moved.emit(RATE.of_frames(frame))
            await until(partial(sight.has_changed, len(sight.small)))
            assert sight.player.position == RATE.of_frames(frame)
        assert all(sight.small)
        assert not sight.can_play
        house.slow.go_on()
        await until(lambda: sight.can_play and not sight.small[-1])
        # It stands where the hand has put it meanwhile.
        assert sight.player.position == RATE.of_frames(sum(FRAMES) - 1)


async def test_an_edit_shows_the_new_film_at_once(opened: OpenHouse) -> None:
    async with opened() as house:
        house.slow.go_on()
        sight = Sight(house)
        await until(lambda: sight.can_play and sight.player.frames_shown > 0)
        house.slow.gate.unlink()
        sight.small.clear()
        session = house.workspace.session
        session.move_clip(session.project.timeline.picture.clips[0].id, 1)
        await until(lambda: len(sight.small) > 0)
        assert all(sight.small)
        assert not sight.can_play
        house.slow.go_on()
        await until(lambda: sight.can_play and not sight.small[-1])


async def test_proxies_of_the_whole_film_come_by_themselves(opened: OpenHouse) -> None:
    async with opened() as house:
        house.slow.go_on()
        sight = Sight(house)
        await until(lambda: sight.can_play and sight.player.frames_shown > 0)
        session, shelf = house.workspace.session, house.workspace.studio.proxies
        paths = [session.path_of(take) for take in session.project.takes]
        await until(lambda: all(shelf.has(path) for path in paths), seconds=30)
        assert all(shelf.jpeg(path, Flicks(0)) for path in paths)


async def test_a_take_is_scrubbed_by_its_own_pictures(opened: OpenHouse) -> None:
    async with opened() as house:
        house.slow.go_on()
        sight = Sight(house)
        await until(lambda: sight.can_play and sight.player.frames_shown > 0)
        house.workspace.player.mode_chosen.emit(Mode.TAKE)
        await until(lambda: "take-1" in str(sight.player.source and sight.player.source.path))
        sight.player.toggle()
        await until(lambda: not sight.player.is_playing)
        sight.small.clear()
        sight.player.seek(RATE.of_frames(17))
        await until(lambda: sight.small[:1] == [True])
        await until(lambda: sight.small[-1:] == [False])
        assert sight.player.position == RATE.of_frames(17)
