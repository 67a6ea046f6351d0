"""What is done to a clip's picture and sound, and what leads into it."""

from collections.abc import Callable
from dataclasses import replace
from math import log2
from typing import Final

from PySide6.QtWidgets import QCheckBox

from desktop_app.domain.picture import Fit, Grade, Look, Move
from desktop_app.domain.project import Clip
from desktop_app.domain.sentence import say
from desktop_app.domain.sound import ClipSound, Loudness
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, as_seconds
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.cut.fields import AmountField, SliderLine, allow, captioned
from desktop_app.ui.cut.sections import OptionField, Section, as_step
from desktop_app.ui.timeline.desk import USUAL_TRANSITION, CutDesk
from desktop_app.ui.timeline.menus import TRANSITION_WORDS
from desktop_app.ui.words import in_decimals, in_signed, shown

FIT_WORDS: Final[dict[Fit, str]] = {
    Fit.PAD: say("Bars at the sides"),
    Fit.CROP: say("Fill and crop"),
    Fit.BLUR: say("Fill with blur"),
}
_MOVES: Final[dict[Move, str]] = {
    Move.NONE: say("None"),
    Move.ZOOM_IN: say("Slow zoom in"),
    Move.ZOOM_OUT: say("Slow zoom out"),
    Move.PAN_LEFT: say("Slow pan left"),
    Move.PAN_RIGHT: say("Slow pan right"),
}
_DARKEST, _AS_IT_IS, _BRIGHTEST = 50, 100, 200


class ClipPicture(Section):
    """Fit, movement and colour of the chosen clips."""

    def __init__(self, session: ProjectSession, desk: CutDesk) -> None:
        self._reset = Button(self.tr("Reset"), Kind.GHOST, tip=self.tr("Colour as it was made"))
        super().__init__(self.tr("Picture"), self._reset)
        self._reset.setProperty("dense", True)
        self._session = session
        self._desk = desk
        self._fit: OptionField[Fit | None] = OptionField(self.tr("Fit"), [(None, "")])
        self._move = OptionField(self.tr("Movement"), _MOVES.items())
        self._light = SliderLine(
            self.tr("Light"),
            AmountField(self.tr("Light"), _DARKEST, _BRIGHTEST, "%"),
            lambda percent: log2(percent / _DARKEST) / 2,
            lambda share: round(_DARKEST * 4**share),
            middle=_AS_IT_IS,
        )
        warmth = AmountField(self.tr("Warmth"), -30, 30, "%")
        self._warmth = SliderLine(self.tr("Warmth"), warmth, middle=0)
        self.add(
            captioned(self.tr("Fit"), self._fit),
            captioned(self.tr("Movement"), self._move),
            self._light,
            self._warmth,
        )
        self._connect()

    def show_clips(self, lead: Clip | None, why_not: str | None) -> None:
        """Show the clip that leads."""
        look = Look() if lead is None else lead.look
        film = FIT_WORDS[self._session.project.timeline.fit]
        words = self.tr("As the film: {fit}").format(fit=shown(film))
        self._fit.put_options([(None, words), *FIT_WORDS.items()])
        self._fit.choose(look.fit)
        self._move.choose(look.move)
        self._light.put(look.grade.gain / 10)
        self._warmth.put(look.grade.warmth / 10)
        for field in (self._fit, self._move, self._light, self._warmth):
            allow(field, why_not)
        as_made = self.tr("The colour is as it was made.") if look.grade == Grade() else None
        self._reset.allow(why_not or as_made)

    def _connect(self) -> None:
        self._fit.chosen.connect(
            lambda: self._choose(say("Change fit"), lambda look: replace(look, fit=self._fit.value))
        )
        self._move.chosen.connect(
            lambda: self._choose(
                say("Change movement"), lambda look: replace(look, move=self._move.value)
            )
        )
        self._light.changed.connect(lambda percent: self._grade(gain=round(percent * 10)))
        self._warmth.changed.connect(lambda percent: self._grade(warmth=round(percent * 10)))
        for line in (self._light, self._warmth):
            line.settled.connect(self._session.close_step)
        self._reset.clicked.connect(
            lambda: self._choose(say("Change colour"), lambda look: replace(look, grade=Grade()))
        )

    def _choose(self, what: str, change: Callable[[Look], Look]) -> None:
        ids = [clip.id for clip in self._desk.clips]
        as_step(self._session, lambda: self._session.cutting.change_look(ids, what, change))

    def _grade(self, **changes: int) -> None:
        ids = [clip.id for clip in self._desk.clips]
        what = say("Change light") if "gain" in changes else say("Change warmth")
        self._session.cutting.change_look(
            ids, what, lambda look: replace(look, grade=replace(look.grade, **changes))
        )


class ClipHearing(Section):
    """Gain and mute of the chosen clips."""

    def __init__(self, session: ProjectSession, desk: CutDesk) -> None:
        self._mute = QCheckBox(self.tr("Mute"))
        super().__init__(self.tr("Sound"), self._mute)
        self._session = session
        self._desk = desk
        gain = AmountField(self.tr("Clip gain"), -24, 12, self.tr("dB"), step=0.5, decimals=1)
        self._gain = SliderLine(self.tr("Gain"), gain, middle=0)
        self._measured = Text("", Role.LABEL, wrap=True)
        self.add(self._gain, self._measured)
        self._gain.changed.connect(self._change_gain)
        self._gain.settled.connect(session.close_step)
        self._mute.clicked.connect(lambda: as_step(session, desk.toggle_mute))

    def show_clips(self, lead: Clip | None, why_not: str | None) -> None:
        """Show the clip that leads."""
        sound = ClipSound() if lead is None else lead.sound
        self._mute.setChecked(sound.is_muted)
        self._gain.put(sound.gain / 100)
        allow(self._mute, why_not, self.tr("Mute (M)"))
        muted = self.tr("The clip is muted.") if sound.is_muted else None
        self._gain.allow(why_not or muted)

    def show_loudness(self, loudness: Loudness | None) -> None:
        """Say how loud the take is, None while that was not measured."""
        if loudness is None:
            words = ""
        elif loudness.integrated is None:
            words = self.tr("Too quiet or too short to measure")
        else:
            words = self.tr("Its take has {lufs} LUFS, true peak {peak} dB").format(
                lufs=_signed(loudness.integrated), peak=_signed(loudness.true_peak)
            )
        self._measured.setText(words)
        self._measured.setVisible(bool(words))

    def _change_gain(self, decibels: float) -> None:
        ids = [clip.id for clip in self._desk.clips]
        self._session.cutting.change_clip_sound(
            ids, say("Change gain"), lambda sound: replace(sound, gain=round(decibels * 100))
        )


class ClipTransition(Section):
    """What leads into the chosen clips, and how long."""

    def __init__(self, session: ProjectSession, desk: CutDesk) -> None:
        super().__init__(self.tr("Transition into it"))
        self._session = session
        self._desk = desk
        self._kind = OptionField(self.tr("Transition"), TRANSITION_WORDS.items())
        self._length = AmountField(
            self.tr("Transition length"), 0.1, 10, self.tr("s"), step=0.1, decimals=2
        )
        self._note = Text("", Role.LABEL, wrap=True)
        self.add(captioned(self.tr("Kind"), self._kind, self._length), self._note)
        self._kind.chosen.connect(
            lambda: as_step(session, lambda: desk.set_transition(self._kind.value))
        )
        self._length.changed.connect(self._change_length)
        self._length.settled.connect(session.close_step)

    def show_clips(self, lead: Clip | None) -> None:
        """Show the clip that leads."""
        why_not = self._desk.why_not_transition()
        wanted = None if lead is None else lead.transition
        self._kind.choose(None if wanted is None else wanted.kind)
        allow(self._kind, why_not)
        self._length.put(as_seconds(wanted.duration if wanted else USUAL_TRANSITION))
        cut = self.tr("A cut has no length; choose a transition.") if wanted is None else None
        self._length.allow(why_not or cut)
        note = "" if lead is None or why_not is not None else self._cut_to(lead)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _cut_to(self, lead: Clip) -> str:
        """Say what a transition is cut to where its clips are too short for it."""
        has = self._session.project.transition_into(lead)
        if lead.transition is None:
            return ""
        if has is None:
            return self.tr("The clips are too short for it; it is a cut.")
        if has.duration > lead.transition.duration - 2 * self._session.project.format.rate.frame:
            return ""
        words = self.tr("Cut to {length} s: the clips beside it leave no more.")
        return words.format(length=in_decimals(as_seconds(has.duration), 2))

    def _change_length(self, seconds: float) -> None:
        lead = self._desk.lead
        kind = self._kind.value
        if lead is not None and kind is not None:
            length = Flicks(round(seconds * 100) * FLICKS_PER_SECOND // 100)
            self._desk.set_transition(kind, length)


def _signed(hundredths: int) -> str:
    """Return a level to a tenth, with a true minus."""
    return in_signed(hundredths / 100, 1)
