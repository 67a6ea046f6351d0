"""The controls under two pictures: one transport for both, how they stand, whose sound is heard."""

from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.time import Flicks, timecode
from desktop_app.ui.compare.transport import PairTransport
from desktop_app.ui.compare.view import Layout
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.icons import Icons
from desktop_app.ui.seeker import Seeker
from desktop_app.ui.theme import Theme

_START: Final = Flicks(0)


class Heard(IntEnum):
    """Whose sound is heard."""

    FIRST = 0
    SECOND = 1
    NONE = 2


class PairBar(QWidget):
    """Plays, steps and loops both takes.

    Signals: layout_chosen(Layout); heard_chosen(Heard).
    """

    layout_chosen = Signal(object)
    heard_chosen = Signal(object)

    def __init__(self, transport: PairTransport, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._transport = transport
        self.setProperty("ground", "panel")
        # Time runs as on the timeline.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._back = IconButton(
            icons, "step-back", self.tr("One frame back"), command="compare_back"
        )
        self._play = IconButton(icons, "play", self.tr("Play both"), command="compare_play")
        self._play.setObjectName("playBothButton")
        self._forth = IconButton(
            icons, "step-forward", self.tr("One frame forward"), command="compare_on"
        )
        self._loop = IconButton(icons, "repeat", self.tr("Repeat"), checkable=True)
        self._now, self._whole = Text(""), Text("", Role.QUIET)
        for each in (self._now, self._whole):
            each.setFont(theme.font(tabular=True))
        self._now.setObjectName("pairTimecode")
        self._seeker = Seeker(theme)
        self._seeker.setObjectName("pairSeeker")
        self._seeker.setAccessibleName(self.tr("Position in both takes"))
        self._layouts = self._made_layouts()
        self._sounds = ChoiceField()
        self._sounds.setObjectName("heardField")
        self._sounds.setAccessibleName(self.tr("Sound"))
        self.name_sides("1", "2")
        self._place()
        self._connect()
        self.measure()

    @property
    def layout_now(self) -> Layout:
        """How the pictures stand."""
        return Layout(self._layouts.currentData())

    @property
    def heard(self) -> Heard:
        """Whose sound is heard."""
        return Heard(self._sounds.currentData())

    def measure(self) -> None:
        """Take in that other takes are looked at."""
        transport = self._transport
        self._seeker.setRange(0, transport.frames - 1)
        self._seeker.setPageStep(max(1, transport.frames // 10))
        self._whole.setText(f"/ {timecode(transport.duration, transport.rate)}")
        self._show_time(transport.position)

    def choose_layout(self, layout: Layout) -> None:
        """Have the pictures stand otherwise, and tell."""
        self._layouts.choose(layout)
        self.layout_chosen.emit(layout)

    def name_sides(self, first: str, second: str) -> None:
        """Say whose sound may be heard."""
        words = self.tr("Sound: {take}")
        self._sounds.offer(
            (
                (Heard.FIRST, words.format(take=first)),
                (Heard.SECOND, words.format(take=second)),
                (Heard.NONE, self.tr("Sound off")),
            )
        )

    def _made_layouts(self) -> ChoiceField:
        field = ChoiceField()
        field.setObjectName("layoutField")
        field.setAccessibleName(self.tr("How the pictures stand"))
        field.offer(
            (
                (Layout.BESIDE, self.tr("Side by side")),
                (Layout.WIPE, self.tr("Wipe")),
                (Layout.DIFFERENCE, self.tr("Difference")),
            )
        )
        field.setToolTip(self.tr("Wipe: drag its line, or Alt with the arrows (W)"))
        return field

    def _place(self) -> None:
        self.setLayout(
            row(
                self._back, self._play, self._forth, 4, self._now, self._whole, 4, self._seeker,
                4, self._loop, 4, self._layouts, self._sounds,
                margins=(16, 8, 16, 8), gap=6,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        transport = self._transport
        self._back.clicked.connect(lambda: transport.step(-1))
        self._forth.clicked.connect(lambda: transport.step(1))
        self._play.clicked.connect(transport.toggle)
        self._loop.toggled.connect(transport.set_loop)
        self._seeker.actionTriggered.connect(self._seek)
        self._layouts.activated.connect(lambda _: self.layout_chosen.emit(self.layout_now))
        self._sounds.activated.connect(lambda _: self.heard_chosen.emit(self.heard))
        transport.moved.connect(self._show_time)
        transport.playing_changed.connect(self._show_state)

    def _seek(self) -> None:
        self._transport.seek(self._transport.rate.of_frames(self._seeker.sliderPosition()))

    def _show_time(self, at: Flicks) -> None:
        rate = self._transport.rate
        self._now.setText(timecode(at, rate))
        if not self._seeker.isSliderDown():
            self._seeker.setValue(at // rate.frame)

    def _show_state(self) -> None:
        playing = self._transport.is_playing
        self._play.set_icon("pause" if playing else "play")
        self._play.set_label(self.tr("Pause both") if playing else self.tr("Play both"))

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what it does by the commands of comparing."""
        transport = self._transport
        return {
            "compare_play": transport.toggle,
            "compare_back": lambda: transport.step(-1),
            "compare_on": lambda: transport.step(1),
            "compare_start": lambda: transport.seek(_START),
            "compare_end": lambda: transport.seek(transport.duration),
            "compare_wipe": self._turn_layout,
        }

    def _turn_layout(self) -> None:
        beside = self.layout_now is Layout.WIPE
        self.choose_layout(Layout.BESIDE if beside else Layout.WIPE)
