"""The player: one take, or the whole film as it will be exported."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QComboBox, QProgressBar, QSlider, QStackedWidget, QWidget

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, as_milliseconds, timecode
from desktop_app.ui.controls.buttons import IconButton
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.icons import Icons
from desktop_app.ui.theme import Theme

_START: Final = Flicks(0)
_LOADING: Final = {
    QMediaPlayer.MediaStatus.LoadingMedia,
    QMediaPlayer.MediaStatus.StalledMedia,
}


class Mode(StrEnum):
    """What is played."""

    FILM = "film"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to play, its frame rate and how long it is."""

    path: Path
    rate: FrameRate
    duration: Flicks


class Player(QWidget):
    """Plays one source, frame by frame when asked.

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
        self._icons = icons
        self._source: Source | None = None
        self._pending: Flicks | None = None
        self._frames = 0
        self._build_media()
        self._build_stage()
        self._build_bar(theme, icons)
        layout = column(self._stage, self._bar, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._connect()
        self._show_time(Flicks(0))
        self.show_message(self.tr("Nothing to play yet."))

    @property
    def position(self) -> Flicks:
        """Where the source stands."""
        return Flicks(self._media.position() * FLICKS_PER_SECOND // 1000)

    @property
    def frames_shown(self) -> int:
        """How many pictures have arrived: an error-free player without pictures shows none."""
        return self._frames

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs."""
        return self._media.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    @property
    def source(self) -> Source | None:
        """What is loaded."""
        return self._source

    def load(self, source: Source, *, at: Flicks = _START, play: bool = False) -> None:
        """Show a file from `at` on; the picture before stays until this one is there."""
        if self._source != source:
            self._source = source
            self._pending = at
            self._media.setSource(QUrl.fromLocalFile(str(source.path)))
            with QSignalBlocker(self._slider):
                self._slider.setRange(0, max(1, as_milliseconds(source.duration)))
        else:
            self.seek(at)
        self._pages.setCurrentWidget(self._video)
        self._allow(None)
        self._media.play() if play else self._media.pause()

    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of a picture: what is missing and why."""
        self._unload()
        self._message.setText(sentence)
        self._progress.hide()
        self._pages.setCurrentWidget(self._words)
        self._allow(sentence)

    def show_progress(self, sentence: str, done: float) -> None:
        """Say that something is being made ready, `done` from 0 to 1."""
        self._media.pause()
        self._message.setText(sentence)
        self._progress.setValue(round(done * 100))
        self._progress.show()
        self._pages.setCurrentWidget(self._words)
        self._allow(sentence)

    def set_mode(self, mode: Mode) -> None:
        """Show which is played, without asking for it again."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(self._choice.findData(mode))

    def seek(self, at: Flicks) -> None:
        """Go to the frame that holds `at`."""
        if self._source is None:
            return
        frame = self._source.rate.frame
        # The middle of the frame: its edge may fall to the one before.
        self._media.setPosition(as_milliseconds(Flicks((at // frame) * frame + frame // 2)))
        self._show_time(at)

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.is_playing:
            self._media.pause()
        elif self._source is not None:
            self._media.play()

    def step(self, frames: int) -> None:
        """Go forward or back by whole frames."""
        if self._source is not None:
            self._media.pause()
            target = self.position + frames * self._source.rate.frame
            last = self._source.duration - self._source.rate.frame
            self.seek(Flicks(max(0, min(target, last))))

    def stop(self) -> None:
        """Let go of the file, so that it can be moved or replaced."""
        self._unload()

    def _unload(self) -> None:
        self._source = None
        self._media.stop()
        self._media.setSource(QUrl())

    def _build_media(self) -> None:
        self._sound = QAudioOutput(self)
        self._media = QMediaPlayer(self)
        self._media.setAudioOutput(self._sound)

    def _build_stage(self) -> None:
        self._video = QVideoWidget(self)
        self._video.setAccessibleName(self.tr("Picture"))
        self._video.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._media.setVideoOutput(self._video)
        self._message = Text("", Role.MUTED, wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Making the film ready"))
        self._progress.setFixedWidth(240)
        self._words = QWidget()
        self._words.setProperty("ground", "stage")
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = column(None, self._message, 12, self._progress, None, margins=(24, 24, 24, 24))
        layout.setAlignment(self._progress, middle)
        self._words.setLayout(layout)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._words)
        self._pages.addWidget(self._video)
        self._stage = QWidget()
        self._stage.setProperty("ground", "stage")
        self._stage.setLayout(column(self._pages, gap=0, margins=(0, 0, 0, 0)))

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
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("What is played"))
        self._choice.addItem(self.tr("Whole film"), Mode.FILM)
        self._choice.addItem(self.tr("This take"), Mode.TAKE)
        self._loop = IconButton(icons, "repeat", self.tr("Repeat"), checkable=True)
        self._mute = IconButton(icons, "volume-2", self.tr("Sound off"), checkable=True)
        self._full = IconButton(icons, "maximize", self.tr("Full screen"), shortcut="F11")
        self._bar = QWidget()
        self._bar.setProperty("ground", "panel")
        self._bar.setLayout(
            row(
                self._back, self._play, self._forth, 4, self._now, self._whole, 4, self._slider,
                4, self._choice, 4, self._loop, self._mute, self._full,
                margins=(16, 10, 16, 10), gap=6,
            )
        )  # fmt: skip

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.step_requested.emit(-1))
        self._forth.clicked.connect(lambda: self.step_requested.emit(1))
        self._play.clicked.connect(self.toggle)
        self._slider.sliderMoved.connect(self._drag)
        self._slider.actionTriggered.connect(lambda _: self._drag(self._slider.sliderPosition()))
        self._choice.activated.connect(self._choose)
        self._loop.toggled.connect(self._set_loop)
        self._mute.toggled.connect(self._set_muted)
        self._full.clicked.connect(self.toggle_full_screen)
        self._media.positionChanged.connect(self._follow)
        self._media.playbackStateChanged.connect(self._show_state)
        self._media.mediaStatusChanged.connect(self._settle)
        self._media.errorOccurred.connect(self._fail)
        self._video.videoSink().videoFrameChanged.connect(self._count)

    def toggle_full_screen(self) -> None:
        """Fill the screen with the picture, or come back; Esc comes back too."""
        self._video.setFullScreen(not self._video.isFullScreen())

    def _choose(self, index: int) -> None:
        self.mode_chosen.emit(self._choice.itemData(index))

    def _count(self) -> None:
        self._frames += 1

    def _drag(self, milliseconds: int) -> None:
        at = Flicks(milliseconds * FLICKS_PER_SECOND // 1000)
        self.seek(at)
        self.position_changed.emit(at)

    def _follow(self, milliseconds: int) -> None:
        if self._source is None or self._pending is not None:
            return
        at = Flicks(milliseconds * FLICKS_PER_SECOND // 1000)
        self._show_time(at)
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(milliseconds)
        self.position_changed.emit(at)

    def _settle(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in _LOADING or self._pending is None or self._source is None:
            return
        at, self._pending = self._pending, None
        self.seek(at)

    def _fail(self, _: object, words: str) -> None:
        if self._source is not None:
            name = self._source.path.name
            self.show_message(
                self.tr("{name} cannot be played here ({words}).").format(name=name, words=words)
            )

    def _set_loop(self, on: bool) -> None:
        loops = QMediaPlayer.Loops
        self._media.setLoops(loops.Infinite if on else loops.Once)

    def _set_muted(self, on: bool) -> None:
        self._sound.setMuted(on)
        self._mute.set_icon("volume-x" if on else "volume-2")
        self._mute.set_label(self.tr("Sound on") if on else self.tr("Sound off"))

    def _show_state(self) -> None:
        self._play.set_icon("pause" if self.is_playing else "play")
        self._play.set_label(self.tr("Pause") if self.is_playing else self.tr("Play"))

    def _show_time(self, at: Flicks) -> None:
        rate = self._source.rate if self._source else FrameRate(30)
        whole = self._source.duration if self._source else Flicks(0)
        self._now.setText(timecode(at, rate))
        self._whole.setText(f"/ {timecode(whole, rate)}")

    def _allow(self, why_not: str | None) -> None:
        self._play.allow(why_not)
        self._slider.setEnabled(why_not is None)
        self._full.allow(why_not)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        match event.key():
            case keys.Key_Space | keys.Key_K:
                self.toggle()
            case keys.Key_Left:
                self.step(-1)
            case keys.Key_Right:
                self.step(1)
            case keys.Key_Home:
                self.seek(Flicks(0))
            case keys.Key_F11:
                self.toggle_full_screen()
            case keys.Key_Escape if self._video.isFullScreen():
                self.toggle_full_screen()
            case _:
                super().keyPressEvent(event)
