"""The bar under the picture: transport, place, what is played, sound, full screen, and the rest."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSlider, QToolButton, QWidget

from desktop_app.domain.time import Flicks, FrameRate, TimeRange, timecode
from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.playing.command_button import CommandButton
from desktop_app.ui.playing.timecode import TimecodeField
from desktop_app.ui.registry.playing import GUIDE_COMMANDS, SPEED_COMMANDS
from desktop_app.ui.seeker import Seeker
from desktop_app.ui.theme import Theme

_ROOMY: Final = 720
_WIDE: Final = 860
"""Pixels from which on there is room for the length, and for the volume."""

_SHORTEST_SEEKER: Final = 48
_BUTTONS: Final = ("scene_before", "play", "scene_after", "loop", "mute", "full_screen")
_GAP: Final = 6
_GIVING_WAY: Final = ("loop", "mute", "scene_before", "scene_after")
"""Buttons that a narrow bar does without, the first one first; menus have them too."""

_MENU: Final = (
    ("play_marked", "go_in", "go_out"),
    ("faster", "stop", "backwards"),
    ("snapshot", "copy_frame"),
    ("frame_as_first", "frame_as_last", "frame_as_picture", "last_frame_on"),
    GUIDE_COMMANDS,
    ("volume_up", "volume_down", "mute"),
    ("loop", "watch_film", "watch_take"),
)


class Mode(StrEnum):
    """What is played."""

    FILM = "film"
    TAKE = "take"


class TransportBar(QWidget):
    """Shows the place in what is played and gives the player's commands.

    Signals: mode_chosen(Mode); time_wished(Flicks) and time_left() of the timecode;
    volume_wished(int) in percent. `seeker` has signals of its own.
    """

    mode_chosen = Signal(object)
    time_wished = Signal(object)
    time_left = Signal()
    volume_wished = Signal(int)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("transportBar")
        # Its arrows are those of the tape, and time runs as on the timeline.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.seeker = Seeker(theme)
        self.seeker.setMinimumWidth(_SHORTEST_SEEKER)
        self.seeker.setAccessibleName(self.tr("Position"))
        self._buttons = {each: CommandButton(f"{each}Button") for each in _BUTTONS}
        self._now = TimecodeField(theme)
        self._whole = Text("", Role.QUIET)
        self._whole.setFont(theme.font(tabular=True))
        self._speed = Text("", Role.MUTED)
        self._speed.setObjectName("speed")
        self._speed.setFont(theme.font(tabular=True))
        self._speed.hide()
        self._choice = self._made_choice()
        self._volume = self._made_volume()
        self._more = IconButton(icons, "ellipsis", self.tr("More of the player"))
        self._more.setObjectName("playerMenuButton")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = KeyMenu(self)
        self.menu.setToolTipsVisible(True)
        self._more.setMenu(self.menu)
        self._lay_out()
        self._now.wished.connect(self.time_wished)
        self._now.left.connect(self.time_left)
        self._choice.activated.connect(
            lambda index: self.mode_chosen.emit(self._choice.itemData(index))
        )
        self._volume.valueChanged.connect(self.volume_wished)

    def take(self, actions: Actions) -> None:
        """Give the commands of a window."""
        for command, button in self._buttons.items():
            button.take(actions[command])
        self.menu.clear()
        speeds = KeyMenu(self.tr("Speed"), self.menu)
        speeds.addActions([actions[each] for each in SPEED_COMMANDS])
        self.menu.addMenu(speeds)
        for group in _MENU:
            self.menu.addSeparator()
            self.menu.addActions([actions[each] for each in group])

    def show_time(self, at: Flicks, duration: Flicks, rate: FrameRate) -> None:
        """Show a place, and the length of all there is."""
        self._now.show_time(at, rate)
        whole = f"/ {timecode(duration, rate)}"
        is_longer = len(whole) != len(self._whole.text())
        self._whole.setText(whole)
        if is_longer:
            self._fit()

    def show_speed(self, speed: float) -> None:
        """Say how fast it runs, when that is not as filmed."""
        # A minus that is as wide as a plus.
        words = f"{abs(speed):g}×" if speed > 0 else f"−{abs(speed):g}×"
        self._speed.setText(words)
        self._speed.setAccessibleName(self.tr("Speed: {times}").format(times=words))
        self._speed.setVisible(speed != 1.0)
        self._fit()

    def show_mode(self, mode: Mode) -> None:
        """Show which is played, without asking for it again."""
        self._choice.choose(mode)

    def show_volume(self, percent: int) -> None:
        """Show how loud it is."""
        with QSignalBlocker(self._volume):
            self._volume.setValue(percent)

    def show_marked(
        self, marked: TimeRange | None, gaps: Sequence[TimeRange], rate: FrameRate
    ) -> None:
        """Show in and out points and what is missing in the seeker."""
        self.seeker.show_marks(
            None if marked is None else _frames(marked, rate), [_frames(e, rate) for e in gaps]
        )

    def allow_place(self, why_not: str | None) -> None:
        """Let a place be gone to, or say why there is none."""
        self.seeker.setEnabled(why_not is None)
        self.seeker.setToolTip(why_not or "")
        self._now.setEnabled(why_not is None)

    def edit_time(self) -> None:
        """Put the keys into the timecode."""
        self._now.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _made_choice(self) -> ChoiceField:
        choice = ChoiceField()
        choice.setObjectName("playerMode")
        choice.setAccessibleName(self.tr("What is played"))
        choice.setToolTip(self.tr("What is played"))
        choice.offer(((Mode.FILM, self.tr("Whole film")), (Mode.TAKE, self.tr("This take"))))
        return choice

    def _made_volume(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("volume")
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        slider.setProperty("tone", "plain")
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setValue(100)
        slider.setFixedWidth(72)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return slider

    def _lay_out(self) -> None:
        button = self._buttons
        self._row = row(
                button["scene_before"], button["play"], button["scene_after"], 4,
                self._now, self._whole, self._speed, 4, self.seeker, 4, self._choice, 4,
                button["loop"], button["mute"], self._volume, button["full_screen"], self._more,
                margins=(16, 10, 16, 10), gap=_GAP,
        )  # fmt: skip
        self.setLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for: the place in the film is worth more than what menus have."""
        self._choice.ensurePolished()
        self._choice.setMinimumWidth(self._choice.sizeHint().width())
        self._whole.setVisible(self.width() >= _ROOMY)
        self._volume.setVisible(self.width() >= _WIDE)
        giving_way = [*(self._buttons[each] for each in _GIVING_WAY), self._choice]
        # Reckoned, not tried: what is shown for a moment would be laid out, and this begin anew.
        missing = self._row.minimumSize().width() - self.width()
        missing += sum(_needed(each) for each in giving_way if each.isHidden())
        for part in giving_way:
            part.setHidden(missing > 0)
            missing -= _needed(part)


def _needed(part: QWidget) -> int:
    """Return what a part takes of the bar, with the gap beside it."""
    return max(part.minimumWidth(), part.minimumSizeHint().width()) + _GAP


def _frames(span: TimeRange, rate: FrameRate) -> tuple[int, int]:
    return span.start // rate.frame, -(-span.end // rate.frame)
