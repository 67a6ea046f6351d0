"""Frames of the player, of takes and of clips, used for scenes; links and gaps by command."""

from collections.abc import AsyncIterator
from dataclasses import replace
from types import SimpleNamespace

import pytest_asyncio
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop_app.domain.project import Project, TakeId
from desktop_app.domain.references import Source, Use
from desktop_app.domain.time import Flicks, flicks
from desktop_app.studio.account import Account
from desktop_app.studio.references import ReferenceDesk
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.player import Mode
from desktop_app.ui.references.actions import FrameActions
from desktop_app.ui.references.corner import TrayCorner
from desktop_app.ui.references.desk import FrameDeed, FrameDesk
from desktop_app.ui.references.frame_menu import put_clip_frames, put_take_frame
from desktop_app.ui.theme import Theme
from tests.fakes.harbour import clip_id, harbour, scene_id
from tests.gui.cut_stand import CutStand, MakeStand
from tests.gui.tray_stand import ALL, WORDS, Purse, Shelf, models


class FakePlayer(QObject):
    """A player that stands where it is put."""

    state_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = Mode.FILM
        self.position = flicks(0)
        self.file: object = None
        self.transport = SimpleNamespace(course=SimpleNamespace(in_file=Flicks))


class FrameStand:
    """The desk over a timeline and a tray, with the window's commands."""

    def __init__(self, stand: CutStand, theme: Theme, icons: Icons) -> None:
        self.stand = stand
        self.session = stand.session
        account = Account(Purse(), models(), name="Test", has_key=True)
        account.catalogue = models()
        self.tasks = TaskScope(lambda error: None)
        desk = ReferenceDesk(Shelf())  # type: ignore[arg-type] # all of a shelf that it asks for
        self.corner = TrayCorner(
            self.session, desk, account, self.tasks, theme, icons, stand.window
        )
        self.player = FakePlayer()
        self.desk = FrameDesk(
            self.session,
            self.corner,
            self.player,  # type: ignore[arg-type] # all of a player that it asks for
            stand.desk,
            stand.window,
        )
        self.actions = FrameActions(stand.actions)
        self.actions.follow(self.desk)
        self.wished: list[tuple[str, bool]] = []
        self.desk.scene_wished.connect(lambda scene, new: self.wished.append((scene, new)))

    @property
    def project(self) -> Project:
        return self.session.project

    def do(self, command: str) -> None:
        action = self.stand.actions[command]
        assert action.isEnabled(), action.toolTip()
        action.trigger()

    def why_not(self, command: str) -> str:
        action = self.stand.actions[command]
        assert not action.isEnabled()
        return action.toolTip()

    def show(self, number: int) -> None:
        self.corner.show_scene(scene_id(number))


@pytest_asyncio.fixture
async def frames(make_stand: MakeStand, theme: Theme, icons: Icons) -> AsyncIterator[FrameStand]:
    project = harbour()
    scenes = tuple(
        replace(each, settings=replace(each.settings, model=ALL)) for each in project.scenes
    )
    found = FrameStand(make_stand(replace(project, scenes=scenes)), theme, icons)
    yield found
    found.corner.close()
    await found.tasks.close()


async def test_the_frame_in_the_player_is_used_for_the_scene_that_is_written(
    frames: FrameStand,
) -> None:
    frames.show(3)
    frames.player.position = flicks(12)
    frames.do("frame_as_first")
    (reference,) = frames.project.scenes[2].references
    assert (reference.use, reference.source) == (
        Use.FIRST_FRAME,
        Source(take_id=TakeId("s2-t1"), at=flicks(2)),
    )
    assert reference.name == "Scene 2 · take 1 · 00:02.00"
    assert frames.session.undo_name == "Set first frame"
    frames.do("frame_as_picture")
    assert len(frames.project.scenes[2].references) == 2


async def test_where_a_take_is_played_its_own_frame_is_meant(frames: FrameStand) -> None:
    frames.show(2)
    take = frames.project.takes[0]
    frames.player.mode = Mode.TAKE
    frames.player.file = SimpleNamespace(original=None, path=frames.session.path_of(take))
    frames.player.position = take.media.duration
    frames.do("frame_as_last")
    (reference,) = frames.project.scenes[1].references
    assert reference.source == Source(take_id=take.id)


async def test_commands_say_why_they_are_off(frames: FrameStand) -> None:
    frames.show(1)
    frames.player.position = flicks(25)
    frames.player.state_changed.emit()
    assert frames.why_not("frame_as_first") == "The player shows no frame of a take here."
    assert "none before it" in frames.why_not("continue_scene")
    settings = replace(frames.project.scenes[0].settings, model=WORDS)
    frames.session.edit_settings(scene_id(1), settings)
    assert frames.why_not("frame_as_picture") == "Words only takes no reference picture."
    frames.corner.show_scene(None)
    assert frames.why_not("add_reference") == "Choose a scene first, or add one."


async def test_the_film_goes_on_in_the_next_scene_or_in_a_new_one(frames: FrameStand) -> None:
    frames.show(1)
    frames.do("last_frame_on")
    assert frames.project.scenes[1].continues
    assert frames.wished == [(scene_id(2), False)]
    frames.player.state_changed.emit()
    assert "already" in frames.why_not("last_frame_on")
    frames.player.position = Flicks(frames.project.duration - flicks(1))
    frames.player.state_changed.emit()
    frames.do("last_frame_on")
    assert frames.project.scenes[-1].continues
    assert frames.wished[-1] == (frames.project.scenes[-1].id, True)
    assert frames.session.undo_name == "Add scene that continues"


async def test_the_link_is_a_command_that_lets_go_again(frames: FrameStand) -> None:
    frames.show(2)
    frames.do("continue_scene")
    assert frames.project.scenes[1].continues
    assert frames.stand.actions["continue_scene"].text() == "Unlink from the scene before"
    frames.do("continue_scene")
    assert not frames.project.scenes[1].continues


async def test_a_gap_is_filled_at_the_chosen_clip(frames: FrameStand) -> None:
    frames.show(2)
    frames.stand.view.choose(frames.stand.view.row.clips[2 - 1])
    assert frames.desk.why_not(FrameDeed.GAP) is None
    frames.do("fill_gap")
    scene = frames.project.scenes[1]
    assert (scene.continues, scene.meets_next) == (True, True)
    assert frames.wished == [(scene.id, True)]
    frames.session.undo()
    assert len(frames.project.scenes) == 5


def entries(menu: QMenu) -> dict[str, bool]:
    return {each.text(): each.isEnabled() for each in menu.actions()}


async def test_the_menu_of_a_clip_offers_its_frames_and_its_gaps(frames: FrameStand) -> None:
    frames.show(3)
    frames.stand.view.choose(frames.stand.view.row.clips[1 - 1])
    frames.stand.view.set_playhead(flicks(4))
    menu = QMenu()
    put_clip_frames(menu, frames.desk)
    assert entries(menu) == {
        "Use the frame at the playhead as": True,
        "Last frame to the next scene": True,
        "Fill the gap before it…": False,
        "Fill the gap after it…": True,
    }
    inner = menu.actions()[0].menu()
    assert isinstance(inner, QMenu)
    inner.actions()[0].trigger()
    (reference,) = frames.project.scenes[2].references
    assert reference.source == Source(take_id=TakeId("s1-t2"), at=flicks(4))


async def test_the_menu_of_a_take_offers_the_moment_under_the_pointer(frames: FrameStand) -> None:
    frames.show(2)
    menu = QMenu()
    put_take_frame(menu, frames.desk, frames.project.takes[0], 0.5)
    put_take_frame(menu, frames.desk, frames.project.takes[0], None)
    moment, last = (each.menu() for each in menu.actions())
    assert isinstance(moment, QMenu)
    assert isinstance(last, QMenu)
    moment.actions()[0].trigger()
    last.actions()[1].trigger()
    assert [each.source.at for each in frames.project.scenes[1].references] == [flicks(5), None]
    others = moment.actions()[-1].menu()
    assert isinstance(others, QMenu)
    assert next(iter(entries(others))) == "1 · Fog lifts"
    assert clip_id(1) in {each.id for each in frames.project.timeline.picture.clips}
