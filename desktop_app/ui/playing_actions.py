"""The commands of the player in menu and keys, kept true to what is played."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence

from desktop_app.domain.framing import is_upright
from desktop_app.domain.time import Flicks
from desktop_app.ui.actions import Actions
from desktop_app.ui.icons import Icons
from desktop_app.ui.panel_keys import PanelKeys
from desktop_app.ui.player import Mode, Player
from desktop_app.ui.playing.habits import Guide
from desktop_app.ui.playing.held_keys import HeldKeys
from desktop_app.ui.playing.stills import Stills
from desktop_app.ui.registry import playing
from desktop_app.ui.registry.playing import SPEEDS

_GUIDES: Final = {"safe_areas": Guide.SAFE, "app_zones": Guide.APPS, "thirds": Guide.THIRDS}
_CHECKABLE: Final = (
    *_GUIDES,
    *playing.SPEED_COMMANDS,
    "loop",
    "mute",
    "full_screen",
    "watch_film",
    "watch_take",
)
_ONCE: Final = ("play", "play_marked", "stop", "faster", "backwards", "full_screen")
_PLAY: Final = ("play", *playing.SPEED_COMMANDS)
_PLACE: Final = (
    "stop", "faster", "backwards", "frame_back", "frame_on", "second_back", "second_on",
    "to_start", "to_end", "go_to_time",
)  # fmt: skip
_CRAWL_MS: Final = 220
"""So long K and another key are held before it goes on by itself."""


class PlayingActions(QObject):
    """Gives the commands of the player to that of the open film."""

    def __init__(self, actions: Actions, icons: Icons) -> None:
        super().__init__()
        self._actions = actions
        self._icons = icons
        self._player: Player | None = None
        self._stills: Stills | None = None
        self._holds_still = False
        self._way = 0
        self._drawn: dict[str, str] = {}
        self._crawl = QTimer(self, singleShot=True, interval=_CRAWL_MS)
        self._crawl.timeout.connect(self._begin_crawl)
        self._held = HeldKeys(self, self._release)
        for command in _CHECKABLE:
            actions[command].setCheckable(True)
        for command in _ONCE:
            actions[command].setAutoRepeat(False)
        self._wire()
        self._allow()

    def follow(self, player: Player | None, stills: Stills | None = None) -> None:
        """Work on this player from now on; None while no film is open."""
        if self._player is not None:
            self._player.state_changed.disconnect(self._allow)
        self._player, self._stills = player, stills
        if player is not None:
            player.take_commands(self._actions)
            player.state_changed.connect(self._allow)
            ours = [self._actions[each.id] for each in playing.COMMANDS]
            panels = [self._actions[each.id] for each in playing.COMMANDS if each.is_panels]
            # In full screen the picture is a window of its own.
            player.picture.addActions([each for each in ours if each not in panels])
            for part in (player, player.picture):
                PanelKeys(part, panels)
        self._allow()

    def _wire(self) -> None:
        on = self._on
        on("play", lambda player: player.toggle())
        on("play_marked", lambda player: player.transport.play_marked())
        on("stop", self._stop)
        on("faster", partial(self._shuttle, 1))
        on("backwards", partial(self._shuttle, -1))
        for command, frames in (("frame_back", -1), ("frame_on", 1)):
            on(command, partial(_step, frames))
        for command, seconds in (("second_back", -1), ("second_on", 1)):
            on(command, partial(_leap, seconds))
        on("to_start", partial(_go_to, lambda player: 0))
        on("to_end", partial(_go_to, lambda player: player.transport.course.duration))
        on("go_in", partial(_go_to, _in_point))
        on("go_out", partial(_go_to, _out_point))
        on("go_to_time", lambda player: player.bar.edit_time())
        on("scene_before", lambda player: player.step_requested.emit(-1))
        on("scene_after", lambda player: player.step_requested.emit(1))
        on("loop", lambda player: player.transport.set_loop(not player.transport.loops))
        for percent in SPEEDS:
            on(f"speed_{percent}", partial(_set_speed, percent))
        on("mute", lambda player: player.set_muted(not player.habits.is_muted))
        on("volume_up", lambda player: player.turn_volume(1))
        on("volume_down", lambda player: player.turn_volume(-1))
        on("watch_film", lambda player: player.mode_chosen.emit(Mode.FILM))
        on("watch_take", lambda player: player.mode_chosen.emit(Mode.TAKE))
        on("full_screen", lambda player: player.toggle_full_screen())
        for command, guide in _GUIDES.items():
            on(command, partial(_toggle_guide, guide))
        self._actions.on("snapshot", self._save_frame)
        self._actions.on("copy_frame", self._copy_frame)

    def _on(self, command: str, do: Callable[[Player], object]) -> None:
        def act() -> None:
            if self._player is not None:
                do(self._player)
                # A checkable one has turned its mark by itself.
                self._check()

        self._actions.on(command, act)

    def _save_frame(self) -> None:
        if self._stills is not None:
            self._stills.save()

    def _copy_frame(self) -> None:
        if self._stills is not None:
            self._stills.copy()

    def _stop(self, player: Player) -> None:
        player.transport.rest()
        self._holds_still = True

    def _shuttle(self, by: int, player: Player) -> None:
        """Go faster; with the key that stands still held down, a frame, and then slowly."""
        if not self._holds_still:
            player.transport.shuttle(by)
            return
        self._way = by
        player.step(by)
        self._crawl.start()

    def _begin_crawl(self) -> None:
        if self._player is not None and self._holds_still and self._way:
            self._player.transport.crawl(self._way)

    def _release(self, key: Qt.Key) -> None:
        """Stand still when one of two keys is let go that together go slowly."""
        if self._player is None:
            return
        stands = self._is_of("stop", key)
        if not (stands or self._is_of("faster", key) or self._is_of("backwards", key)):
            return
        self._crawl.stop()
        crawls, self._way = self._way != 0, 0
        if crawls:
            self._player.transport.rest()
        if stands:
            self._holds_still = False

    def _is_of(self, command: str, key: Qt.Key) -> bool:
        return QKeySequence(key) in self._actions[command].shortcuts()

    def _allow(self) -> None:
        player, allow = self._player, self._actions.allow
        closed = self.tr("Open or begin a film first.")
        if player is None:
            for command in playing.COMMANDS:
                allow(command.id, closed)
            return
        for command in playing.COMMANDS:
            allow(command.id, None)
        for command_id in _PLAY:
            allow(command_id, player.why_not_play)
        for command_id in _PLACE:
            allow(command_id, player.why_not_place)
        allow("full_screen", player.why_not_place)
        for command_id in ("scene_before", "scene_after"):
            allow(command_id, player.why_not_step)
        self._allow_marks(player)
        self._allow_guides(player)
        for command_id in ("snapshot", "copy_frame"):
            allow(command_id, closed if self._stills is None else self._stills.why_not())
        self._check()

    def _allow_marks(self, player: Player) -> None:
        why_not = player.why_not_place
        if why_not is None and player.mode is Mode.TAKE:
            why_not = self.tr("In and out points are of the whole film; watch that.")
        elif why_not is None and player.transport.marked is None:
            why_not = self.tr("Mark an in or out point on the timeline first.")
        for command in ("go_in", "go_out"):
            self._actions.allow(command, why_not)
        self._actions.allow("play_marked", why_not or player.why_not_play)

    def _allow_guides(self, player: Player) -> None:
        shape = player.shape
        upright = shape is None or is_upright(shape.width(), shape.height())
        lying = self.tr("Those apps fill upright screens (9:16), and this picture is not upright.")
        self._actions.allow("app_zones", None if upright else lying)

    def _check(self) -> None:
        player, actions = self._player, self._actions
        if player is None:
            return
        runs, is_muted = player.is_playing, player.habits.is_muted
        actions.name("play", self.tr("Pause") if runs else None)
        self._draw("play", "pause" if runs else "play")
        self._draw("mute", "volume-x" if is_muted else "volume-2")
        checks = {
            "loop": player.transport.loops,
            "mute": is_muted,
            "full_screen": player.is_full_screen,
            "watch_film": player.mode is Mode.FILM,
            "watch_take": player.mode is Mode.TAKE,
        }
        checks |= {each: guide in player.habits.guides for each, guide in _GUIDES.items()}
        checks |= {f"speed_{each}": each == player.transport.usual_speed for each in SPEEDS}
        for command, on in checks.items():
            actions[command].setChecked(on)

    def _draw(self, command: str, icon: str) -> None:
        if self._drawn.get(command) != icon:
            self._drawn[command] = icon
            self._icons.put(self._actions[command], icon)


def _step(frames: int, player: Player) -> None:
    player.step(frames)


def _leap(seconds: int, player: Player) -> None:
    player.leap(seconds)


def _go_to(place: Callable[[Player], int], player: Player) -> None:
    player.go(Flicks(place(player)))


def _in_point(player: Player) -> int:
    marked = player.transport.marked
    return player.position if marked is None else marked.start


def _out_point(player: Player) -> int:
    """Return the last frame that is marked, which is the one to see."""
    marked, source = player.transport.marked, player.source
    return player.position if marked is None or source is None else marked.end - source.rate.frame


def _set_speed(percent: int, player: Player) -> None:
    player.transport.set_usual_speed(percent)


def _toggle_guide(guide: Guide, player: Player) -> None:
    player.toggle_guide(guide)
