"""The player: one take, or the whole film as it will be exported."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QScreen
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange
from desktop_app.studio.course import Course, Gap, Whole
from desktop_app.studio.rushes import Rushes
from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.layout import column
from desktop_app.ui.icons import Icons
from desktop_app.ui.playback import Playback, Source
from desktop_app.ui.playing.bar import Mode, TransportBar
from desktop_app.ui.playing.card import Missing
from desktop_app.ui.playing.habits import Guide, Habits
from desktop_app.ui.playing.layers import Layers
from desktop_app.ui.playing.sayings import Sayings
from desktop_app.ui.playing.transport import Transport
from desktop_app.ui.scrubber import Scrubber
from desktop_app.ui.stage import Picture, Stage
from desktop_app.ui.theme import Theme

__all__ = ["Mode", "Player", "Source"]

_START: Final = Flicks(0)
_NO_RATE: Final = FrameRate(30)
_LEAP: Final = Flicks(FLICKS_PER_SECOND)
_VOLUME_STEP: Final = 5


class Player(QWidget):
    """Shows one source and goes to any frame of it; places are on the clock of its course.

    Signals: position_changed(Flicks) while it plays and after every seek; mode_chosen(Mode) when
    the user asks for the take or the film; step_requested(int) for the scene before (-1) or after;
    state_changed() when what can be done, or how it is played, may be another;
    habits_changed(Habits) when the user changed what is remembered.
    """

    position_changed = Signal(object)
    mode_chosen = Signal(object)
    step_requested = Signal(int)
    state_changed = Signal()
    habits_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        habits: Habits | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        """`now` is in seconds, from whenever."""
        super().__init__(parent)
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sayings = Sayings(self, now)
        self._stage = Stage(self._sayings.words)
        self._layers = Layers(self._stage.picture, theme, self)
        self._playback = Playback(self._stage.picture.videoSink(), self)
        self._scrubber = Scrubber(self._playback, self)
        self.transport = Transport(self._playback, self._scrubber, self, now=now)
        self._source: Source | None = None
        self._is_outline = False
        self._has_picture = True
        self._mode = Mode.FILM
        self._describe: Callable[[Gap], Missing] | None = None
        self.why_not_play: str | None = None
        self.why_not_place: str | None = None
        self.why_not_step: str | None = None
        self._habits = habits or Habits()
        self.bar = TransportBar(theme, icons)
        self._column = column(self._stage, self._sayings.strip, self.bar, gap=0)
        self._column.setStretch(0, 1)
        self.setLayout(self._column)
        self._connect()
        self._follow_habits()
        self._show_time()
        self.show_message(self.tr("Nothing to play yet."))

    @property
    def position(self) -> Flicks:
        """Where the frame in sight begins."""
        return self.transport.at

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
        return self.why_not_play is None

    @property
    def is_playing(self) -> bool:
        """Tell whether it runs, or will as soon as its picture is there."""
        return self.transport.is_running

    @property
    def is_full_screen(self) -> bool:
        """Tell whether the picture fills the screen."""
        return self.picture.isFullScreen()

    @property
    def source(self) -> Source | None:
        """What is loaded, or is being made."""
        return self._source

    @property
    def file(self) -> Source | None:
        """What is loaded and can be looked into frame by frame, which a film being made cannot."""
        return None if self._is_outline else self._source

    @property
    def mode(self) -> Mode:
        """What is played."""
        return self._mode

    @property
    def habits(self) -> Habits:
        """What is remembered: volume and lines over the picture."""
        return self._habits

    @property
    def missing(self) -> Missing | None:
        """What stands in place of a picture where a scene has no take."""
        return self._layers.card.shown

    def load(
        self,
        source: Source,
        *,
        at: Flicks = _START,
        play: bool = False,
        rushes: Rushes | None = None,
        note: str = "",
        course: Course | None = None,
    ) -> None:
        """Show a file from `at` on; the picture before stays until this one is there.

        While the hand moves, pictures come from `rushes`. The `note` says what is special about it.
        A `course` has the places of what the file leaves out.
        """
        self._is_outline = False
        self._sayings.note(note)
        self._take(source, course)
        self._scrubber.use(rushes)
        self.transport.open(source, course or Whole(source.duration), at, run=play)
        self._allow(None, None)
        self._show_time()

    def outline(
        self,
        source: Source,
        rushes: Rushes | None,
        *,
        at: Flicks = _START,
        course: Course | None = None,
        why_not: str | None = None,
    ) -> None:
        """Show the film at `at` that is still being made as `source`, by what there is of it.

        It can be gone through, not played. `show_progress` says what is being done meanwhile,
        `why_not` what has to be done first.
        """
        self._is_outline = True
        self._take(source, course)
        self._scrubber.use(rushes, can_rest=False)
        self._allow(why_not or self.tr("The film is being made ready."), None)
        self.transport.outline(source, course or Whole(source.duration), at)
        self._show_time()

    def set_rushes(self, rushes: Rushes | None) -> None:
        """Take the pictures for a moving hand from elsewhere from now on."""
        self._scrubber.use(rushes)

    def describe_gaps(self, describe: Callable[[Gap], Missing]) -> None:
        """Say by this what is missing where there is no picture."""
        self._describe = describe
        self.retell_gap()

    def retell_gap(self) -> None:
        """Say anew what is missing: its state may be another."""
        if self.transport.gap is not None and self._describe is not None:
            self._layers.card.show_missing(self._describe(self.transport.gap))

    def show_message(self, sentence: str, *, can_relink: bool = False) -> None:
        """Show a sentence in place of a picture: what is missing and why.

        Where a file is, it can be found again, if the window has a command for that.
        """
        self._let_go_of_all()
        self._layers.card.put_away()
        self._sayings.say(sentence, can_relink=can_relink)
        self._show_words()
        self._allow(sentence, sentence)
        self._show_time()

    def show_progress(self, sentence: str, done: float) -> None:
        """Say that something is being made ready, `done` from 0 to 1.

        A picture that is in sight stays, standing still, with the progress under it.
        """
        self.transport.hold()
        self._sayings.get_on(sentence, done, over_picture=self._stage.has_picture)
        if not self._stage.has_picture:
            self._show_words()
        why_not = sentence, None if self._is_outline else sentence
        if why_not != (self.why_not_play, self.why_not_place):
            self._allow(*why_not)

    def say_briefly(self, words: str) -> None:
        """Say for a moment that something was done."""
        self._sayings.say_briefly(words)

    def set_mode(self, mode: Mode) -> None:
        """Show which is played, without asking for it again."""
        self._mode = mode
        self.bar.show_mode(mode)
        self.state_changed.emit()

    def mark(self, marked: TimeRange | None) -> None:
        """Take the film's in and out points; they hold for the film and not for a take."""
        self.transport.mark(marked)

    def allow_stepping(self, why_not: str | None) -> None:
        """Let the user go from scene to scene, or say why there is none to go to."""
        self.why_not_step = why_not
        self.state_changed.emit()

    def take_commands(self, actions: Actions) -> None:
        """Give the commands of a window by the buttons under the picture."""
        self.bar.take(actions)
        self._sayings.take(actions)

    def seek(self, at: Flicks) -> None:
        """Go to the frame that holds `at`."""
        self.transport.seek(at)
        self._show_time()

    def go(self, at: Flicks) -> None:
        """Go to the frame that holds `at`, and tell: a hand wants it."""
        if self._source is not None and self.why_not_place is None:
            self.seek(at)
            self.position_changed.emit(self.position)

    def toggle(self) -> None:
        """Play, or stand still."""
        if self.is_playing:
            self.transport.rest()
        elif self.can_play:
            self.transport.play()

    def step(self, frames: int) -> None:
        """Go forward or back by whole frames."""
        if self._source is not None and self.why_not_place is None:
            self.transport.rest()
            self.go(Flicks(max(0, self.position + frames * self._source.rate.frame)))

    def leap(self, seconds: int) -> None:
        """Go forward or back by whole seconds; what plays goes on there."""
        self.go(Flicks(max(0, self.position + seconds * _LEAP)))

    def stop(self) -> None:
        """Let go of the file, so that it can be moved or replaced, and of everything else."""
        self._let_go_of_all()
        self._scrubber.stop()
        self._sayings.stop()
        self._layers.card.put_away()
        self._show_words()

    def toggle_full_screen(self, screen: QScreen | None = None) -> None:
        """Fill a screen with the picture, or come back; Esc comes back too."""
        self._set_full_screen(not self.is_full_screen, screen)

    def leave_full_screen(self) -> None:
        """Come back from the full screen."""
        self._set_full_screen(False)

    def toggle_guide(self, guide: Guide) -> None:
        """Lay lines over the picture, or take them away."""
        self._change(replace(self._habits, guides=self._habits.guides ^ {guide}))

    def set_muted(self, on: bool) -> None:
        """Turn the sound off or on."""
        self._change(replace(self._habits, is_muted=on))

    def set_volume(self, percent: int) -> None:
        """Be as loud as a hand expects of a slider; a louder sound is heard again."""
        percent = max(0, min(percent, 100))
        louder = percent > self._habits.volume
        self._change(
            replace(self._habits, volume=percent, is_muted=self._habits.is_muted and not louder)
        )

    def turn_volume(self, by: int) -> None:
        """Be louder (1) or quieter (-1) by a step."""
        self.set_volume(self._habits.volume + by * _VOLUME_STEP)

    @property
    def shape(self) -> QSize | None:
        """Width and height of what is played, as far as they are known."""
        return None if self._source is None else self._source.shape

    def _connect(self) -> None:
        bar, seeker = self.bar, self.bar.seeker
        seeker.actionTriggered.connect(self._drag)
        seeker.sliderPressed.connect(self.transport.press)
        seeker.sliderReleased.connect(self.transport.let_go)
        bar.mode_chosen.connect(self.mode_chosen)
        bar.time_wished.connect(self.go)
        bar.time_left.connect(self.setFocus)
        bar.volume_wished.connect(self.set_volume)
        self.transport.moved.connect(self._follow)
        self.transport.gap_met.connect(self._meet)
        self.transport.changed.connect(self._show_state)
        self._scrubber.pictured.connect(self._show_rush)
        self._playback.arrived.connect(self._show_picture)
        self._playback.failed.connect(lambda words: self.show_message(words, can_relink=True))
        self._playback.starved.connect(self._starve)
        picture = self._stage.picture
        picture.clicked.connect(self._click_picture)
        picture.full_screen_wished.connect(self._set_full_screen)

    def _take(self, source: Source, course: Course | None) -> None:
        self._source = source
        length = source.duration if course is None else course.duration
        self.bar.seeker.setRange(0, max(0, source.rate.frames_in(length) - 1))
        self.bar.seeker.setPageStep(max(1, source.rate.frames_in(_LEAP)))
        if source.shape is not None:
            self._layers.set_shape(source.shape)

    def _let_go_of_all(self) -> None:
        self._source, self._is_outline = None, False
        self._scrubber.use(None)
        self.transport.unload()

    def _show_words(self) -> None:
        if self.is_full_screen:
            self._set_full_screen(False)
        self._stage.show_words()

    def _starve(self, sentence: str) -> None:
        self._sayings.say(sentence)
        self._show_words()

    def _show_rush(self, image: QImage) -> None:
        """Show a small picture for a frame of the film, in the film's own shape."""
        source = self._source
        if source is not None and self.transport.gap is None:
            self._show_picture(source.shape or image.size())
            self._stage.picture.videoSink().setVideoFrame(QVideoFrame(image))

    def _show_picture(self, size: QSize) -> None:
        self._layers.set_shape(size)
        self._stage.show_picture(size)
        if self.transport.gap is None:
            self._layers.card.put_away()

    def _meet(self, gap: Gap | None) -> None:
        """Show what is missing; where nothing is, the next picture takes its place."""
        if (gap is None) != self._has_picture:
            # Of what is missing there is no frame to be had.
            self._has_picture = gap is None
            self.state_changed.emit()
        if gap is not None and self._describe is not None:
            self._stage.show_picture(self.shape or QSize(16, 9))
            self.retell_gap()

    def _click_picture(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.toggle()

    def _set_full_screen(self, on: bool, screen: QScreen | None = None) -> None:
        if on == self.is_full_screen or (on and not self._stage.has_picture):
            return
        if on:
            self._layers.enter_full_screen(self.bar, screen or self.screen())
        else:
            self._column.addWidget(self.bar)
            self._layers.leave_full_screen()
            self.window().activateWindow()
            self.setFocus()
        self.bar.show()
        self.state_changed.emit()

    def _drag(self) -> None:
        if self._source is not None:
            self.go(self._source.rate.of_frames(self.bar.seeker.sliderPosition()))

    def _follow(self, at: Flicks) -> None:
        if self.transport.gap is None:
            self._layers.card.put_away()
        self._show_time()
        self.position_changed.emit(at)

    def _change(self, habits: Habits) -> None:
        if habits != self._habits:
            self._habits = habits
            self._follow_habits()
            self.habits_changed.emit(habits)

    def _follow_habits(self) -> None:
        self._playback.set_muted(self._habits.is_muted)
        self._playback.set_volume(self._habits.volume)
        self._layers.guides.choose(self._habits.guides)
        self.bar.show_volume(self._habits.volume)
        self.state_changed.emit()

    def _show_state(self) -> None:
        self.bar.show_speed(self.transport.speed)
        self._show_marks()
        self.state_changed.emit()

    def _show_marks(self) -> None:
        rate = self._source.rate if self._source else _NO_RATE
        gaps = [gap.span for gap in self.transport.course.gaps]
        self.bar.show_marked(self.transport.marked, gaps, rate)

    def _show_time(self) -> None:
        rate = self._source.rate if self._source else _NO_RATE
        self.bar.show_time(self.position, self.transport.course.duration, rate)
        seeker = self.bar.seeker
        if not seeker.isSliderDown():
            seeker.setValue(self.position // rate.frame)

    def _allow(self, why_not_play: str | None, why_not_place: str | None) -> None:
        self.why_not_play, self.why_not_place = why_not_play, why_not_place
        # What is being made can be gone through all the same.
        self.bar.allow_place(why_not_place)
        self._show_marks()
        self.state_changed.emit()
