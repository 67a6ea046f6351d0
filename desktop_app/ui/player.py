"""The player: one take, or the whole film as it will be exported."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, timecode
from desktop_app.studio.rushes import Rushes
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.fields import ChoiceField
from desktop_app.ui.controls.labels import ElidedLabel, Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.playback import SPEEDS, Playback, Source
from desktop_app.ui.scrubber import Scrubber
from desktop_app.ui.seeker import Seeker
from desktop_app.ui.stage import Picture, Stage
from desktop_app.ui.theme import Theme

__all__ = ["Mode", "Player", "Source"]

_START: Final = Flicks(0)
_NO_RATE: Final = FrameRate(30)
_ROOMY: Final = 640
_SHORTEST_SEEKER: Final = 48
_LEAP: Final = Flicks(FLICKS_PER_SECOND)
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ONCE: Final = (Qt.Key.Key_Space, Qt.Key.Key_K, Qt.Key.Key_F11)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Mode(StrEnum):
    """What is played."""

    FILM = "film"
    TAKE = "take"


class Player(QWidget):
    """Shows one source and goes to any frame of it.

    Signals: position_changed(Flicks) while it plays and after every seek; mode_chosen(Mode) when
    the user asks for the take or the film; step_requested(int) for the scene before (-1) or after.
    """

    position_changed = Signal(object)
    mode_chosen = Signal(object)
    step_requested = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_stage()
        self._playback = Playback(self._stage.picture.videoSink(), self)
        self._at = _START
        self._scrubber = Scrubber(self._playback, self)
        self._outline: Source | None = None
        self._build_strip()
        self._build_bar(theme, icons)
        layout = column(self._stage, self._strip, self._bar, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()
        self._show_time(_START)
        self.show_message(self.tr("Nothing to play yet."))

    @property
    def position(self) -> Flicks:
        """Where the frame in sight begins."""
        return self._playback.position if self._outline is None else self._at

    @property
    def picture(self) -> Picture:
        """The part of it that shows the film."""
        return self._stage.picture

    @property
    def frames_shown(self) -> int:
        """How many pictures have arrived: an error-free player without pictures shows none."""
        return self._playback.frames_shown

    @property
    def can_play(self) -> bool:
        """Tell whether there is something to play; a film that is being made can only be seen."""
        return self._play.isEnabled()

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs, or will as soon as its picture is there."""
        return self._playback.is_playing

    @property
    def source(self) -> Source | None:
        """What is loaded, or is being made."""
        return self._outline or self._playback.source

    def load(
        self,
        source: Source,
        *,
        at: Flicks = _START,
        play: bool = False,
        rushes: Rushes | None = None,
        note: str = "",
    ) -> None:
        """Show a file from `at` on; the picture before stays until this one is there.

        While the hand moves, pictures come from `rushes`. The `note` says what is special about it.
        """
        self._outline = None
        self._progress.hide()
        self._note(note)
        self._measure(source)
        self._scrubber.use(rushes)
        self._playback.load(source, at, play=play)
        self._allow(None)
        self._show_time(self._playback.position)

    def outline(self, source: Source, rushes: Rushes, *, at: Flicks = _START) -> None:
        """Show the film at `at` that is still being made as `source`, by what there is of it.

        It can be gone through, not played. `show_progress` says what is being done meanwhile.
        """
        self._outline = source
        self._measure(source)
        self._scrubber.use(rushes, can_rest=False)
        self._allow(self.tr("The film is being made ready."))
        self.seek(at)

    def set_rushes(self, rushes: Rushes | None) -> None:
        """Take the pictures for a moving hand from elsewhere from now on."""
        self._scrubber.use(rushes)

    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of a picture: what is missing and why."""
        self._let_go_of_all()
        self._strip.hide()
        self._progress.hide()
        self._say(sentence)
        self._allow(sentence)
        self._show_time(_START)

    def show_progress(self, sentence: str, done: float) -> None:
        """Say that something is being made ready, `done` from 0 to 1.

        A picture that is in sight stays, standing still, with the progress under it.
        """
        self._playback.hold()
        for bar in (self._progress, self._strip_progress):
            bar.setValue(round(done * 100))
        self._strip_words.setText(sentence)
        self._strip_progress.show()
        self._strip.setVisible(self._stage.has_picture)
        self._progress.setVisible(not self._stage.has_picture)
        if not self._stage.has_picture:
            self._say(sentence)
        self._allow(sentence)

    def set_mode(self, mode: Mode) -> None:
        """Show which is played, without asking for it again."""
        self._choice.choose(mode)

    def allow_stepping(self, why_not: str | None) -> None:
        """Let the user go from scene to scene, or say why there is none to go to."""
        self._back.allow(why_not)
        self._forth.allow(why_not)

    def seek(self, at: Flicks) -> None:
        """Go to the frame that holds `at`."""
        source = self.source
        if source is not None:
            self._at = source.rate.of_frames(source.frame_at(at))
            self._scrubber.go(self._at)
            self._show_time(self._at)

    def toggle(self) -> None:
        """Play, or stand still."""
        if not self._play.isEnabled():
            return
        self._scrubber.let_go()
        if self.is_playing:
            self._playback.pause()
        else:
            self._playback.play()

    def step(self, frames: int) -> None:
        """Go forward or back by whole frames."""
        if self.source is not None and self._seeker.isEnabled():
            self._playback.pause()
            self._go(Flicks(max(0, self.position + frames * self.source.rate.frame)))

    def stop(self) -> None:
        """Let go of the file, so that it can be moved or replaced, and of everything else."""
        self._let_go_of_all()
        self._scrubber.stop()
        self._stage.show_words()

    def toggle_full_screen(self) -> None:
        """Fill the screen with the picture, or come back; Esc comes back too."""
        picture = self._stage.picture
        self._set_full_screen(not picture.isFullScreen())

    def _build_stage(self) -> None:
        self._message = Text("", Role.MUTED, wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setObjectName("playerMessage")
        self._progress = _progress_bar(self.tr("Making the film ready"), 240)
        words = QWidget()
        layout = column(None, self._message, 12, self._progress, None, margins=(24, 24, 24, 24))
        layout.setAlignment(self._progress, Qt.AlignmentFlag.AlignHCenter)
        words.setLayout(layout)
        self._stage = Stage(words)

    def _build_strip(self) -> None:
        self._strip_words = ElidedLabel("", Role.MUTED)
        self._strip_progress = _progress_bar(self.tr("Making the film ready"), 160)
        self._strip = QWidget()
        self._strip.setProperty("ground", "panel")
        # Its room is kept: the picture must not jump, and a new size costs it 80 ms to draw.
        policy = self._strip.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._strip.setSizePolicy(policy)
        self._strip.setLayout(
            row(self._strip_words, self._strip_progress, gap=12, margins=(16, 8, 16, 0))
        )

    def _build_bar(self, theme: Theme, icons: Icons) -> None:
        self._back = IconButton(icons, "skip-back", self.tr("Scene before"))
        self._play = IconButton(icons, "play", self.tr("Play"), shortcut="Space")
        self._play.setObjectName("playButton")
        self._forth = IconButton(icons, "skip-forward", self.tr("Next scene"))
        self._now = Text("")
        self._now.setFont(theme.font(tabular=True))
        self._now.setObjectName("timecode")
        self._whole = Text("", Role.QUIET)
        self._whole.setFont(theme.font(tabular=True))
        self._seeker = Seeker()
        self._seeker.setObjectName("seeker")
        self._seeker.setMinimumWidth(_SHORTEST_SEEKER)
        self._seeker.setAccessibleName(self.tr("Position"))
        self._choice = ChoiceField()
        self._choice.setAccessibleName(self.tr("What is played"))
        self._choice.setToolTip(self.tr("What is played"))
        self._choice.offer(((Mode.FILM, self.tr("Whole film")), (Mode.TAKE, self.tr("This take"))))
        self._loop = IconButton(icons, "repeat", self.tr("Repeat"), checkable=True)
        self._mute = IconButton(icons, "volume-2", self.tr("Mute"), checkable=True)
        self._full = IconButton(icons, "maximize", self.tr("Full screen"), shortcut="F11")
        self._bar = QWidget()
        self._bar.setProperty("ground", "panel")
        self._bar.setLayout(
            row(
                self._back, self._play, self._forth, 4, self._now, self._whole, 4, self._seeker,
                4, self._choice, 4, self._loop, self._mute, self._full,
                margins=(16, 10, 16, 10), gap=6,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.step_requested.emit(-1))
        self._forth.clicked.connect(lambda: self.step_requested.emit(1))
        self._play.clicked.connect(self.toggle)
        self._seeker.actionTriggered.connect(self._drag)
        self._seeker.sliderPressed.connect(self._scrubber.press)
        self._seeker.sliderReleased.connect(self._scrubber.let_go)
        self._choice.activated.connect(self._choose)
        self._loop.toggled.connect(self._playback.set_loop)
        self._mute.toggled.connect(self._set_muted)
        self._full.clicked.connect(self.toggle_full_screen)
        self._playback.shown.connect(self._follow)
        self._scrubber.pictured.connect(self._show_rush)
        self._playback.arrived.connect(self._show_picture)
        self._playback.playing_changed.connect(self._show_state)
        self._playback.failed.connect(self.show_message)
        self._playback.starved.connect(self._say)
        picture = self._stage.picture
        picture.clicked.connect(self._click_picture)
        picture.full_screen_wished.connect(self._set_full_screen)
        picture.key_pressed.connect(self.keyPressEvent)

    def _let_go_of_all(self) -> None:
        self._outline = None
        self._scrubber.use(None)
        self._playback.unload()

    def _measure(self, source: Source) -> None:
        self._seeker.setRange(0, source.last)
        self._seeker.setPageStep(max(1, source.rate.frames_in(_LEAP)))

    def _note(self, words: str) -> None:
        """Say something about what is played under its picture."""
        self._strip_words.setText(words)
        self._strip_progress.hide()
        self._strip.setVisible(bool(words))

    def _show_rush(self, image: QImage) -> None:
        """Show a small picture for a frame of the film, in the film's own shape."""
        source = self.source
        if source is not None:
            self._stage.show_picture(source.shape or image.size())
            self._stage.picture.videoSink().setVideoFrame(QVideoFrame(image))

    def _say(self, sentence: str) -> None:
        if sentence != self._message.text():
            self._message.setText(sentence)
            announce(self, sentence)
        self._stage.show_words()

    def _show_picture(self, size: QSize) -> None:
        self._stage.show_picture(size)

    def _click_picture(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.toggle()

    def _set_full_screen(self, on: bool) -> None:
        picture = self._stage.picture
        if on == picture.isFullScreen() or (on and not self._full.isEnabled()):
            return
        picture.setFullScreen(on)
        handle = picture.windowHandle()
        if on and handle is not None:
            # Without a window manager nobody else makes it as large as the screen.
            handle.setGeometry(self.screen().geometry())
        if not on:
            self.window().activateWindow()
            self.setFocus()

    def _choose(self, index: int) -> None:
        self.mode_chosen.emit(self._choice.itemData(index))

    def _drag(self) -> None:
        source = self.source
        if source is not None:
            self._go(source.rate.of_frames(self._seeker.sliderPosition()))

    def _go(self, at: Flicks) -> None:
        self.seek(at)
        self.position_changed.emit(self.position)

    def _follow(self, at: Flicks) -> None:
        self._show_time(at)
        self.position_changed.emit(at)

    def _set_muted(self, on: bool) -> None:
        self._playback.set_muted(on)
        self._mute.set_icon("volume-x" if on else "volume-2")

    def _show_state(self) -> None:
        self._play.set_icon("pause" if self.is_playing else "play")
        self._play.set_label(self.tr("Pause") if self.is_playing else self.tr("Play"))

    def _show_time(self, at: Flicks) -> None:
        source = self.source
        rate = source.rate if source else _NO_RATE
        self._now.setText(timecode(at, rate))
        self._whole.setText(f"/ {timecode(source.duration if source else _START, rate)}")
        if not self._seeker.isSliderDown():
            self._seeker.setValue(source.frame_at(at) if source else 0)

    def _allow(self, why_not: str | None) -> None:
        self._play.allow(why_not)
        self._full.allow(why_not)
        # What is being made can be gone through all the same.
        why_no_place = None if self._outline is not None else why_not
        self._seeker.setEnabled(why_no_place is None)
        self._seeker.setToolTip(why_no_place or "")

    def _faster(self) -> None:
        """Play; when it plays already, faster."""
        if not self.is_playing:
            self.toggle()
            return
        place = SPEEDS.index(self._playback.speed)
        self._playback.set_speed(SPEEDS[min(place + 1, len(SPEEDS) - 1)])

    def _leap(self, by: Flicks) -> None:
        if self.source is not None and self._seeker.isEnabled():
            self._go(Flicks(max(0, self.position + by)))

    def _obey(self, key: int, *, leaps: bool) -> bool:
        """Do what a key says; False when it says nothing here."""
        match key:
            case Qt.Key.Key_Space | Qt.Key.Key_K:
                self.toggle()
            case Qt.Key.Key_J:
                self._leap(Flicks(-_LEAP))
            case Qt.Key.Key_L:
                self._faster()
            case Qt.Key.Key_Left:
                self._leap(Flicks(-_LEAP)) if leaps else self.step(-1)
            case Qt.Key.Key_Right:
                self._leap(_LEAP) if leaps else self.step(1)
            case Qt.Key.Key_Home:
                self._leap(Flicks(-self.position))
            case Qt.Key.Key_End:
                self._leap(self.source.duration if self.source else _START)
            case _:
                return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is little room the place in the film is worth more than its length.
        self._whole.setVisible(self.width() >= _ROOMY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in _ONCE and event.isAutoRepeat():
            return
        if key == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif key == Qt.Key.Key_Escape and self._stage.picture.isFullScreen():
            self._set_full_screen(False)
        elif held & _COMMANDS or not self._obey(key, leaps=bool(held & _SHIFT)):
            super().keyPressEvent(event)


def _progress_bar(name: str, width: int) -> QProgressBar:
    bar = QProgressBar()
    bar.setAccessibleName(name)
    bar.setFixedWidth(width)
    return bar
