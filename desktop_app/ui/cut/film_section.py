"""What holds for the whole film: how loud it is, how unlike pictures fill it, and its watermark."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop_app.domain.picture import Corner, Watermark
from desktop_app.domain.sentence import say
from desktop_app.domain.sound import LoudnessTarget, Mix
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.cut.clip_looks import FIT_WORDS
from desktop_app.ui.cut.fields import AmountField, SliderLine, captioned
from desktop_app.ui.cut.sections import OptionField, Section, as_step, group
from desktop_app.ui.icons import Icons

_TARGETS: Final[dict[LoudnessTarget, str]] = {
    LoudnessTarget.OFF: say("As it is"),
    LoudnessTarget.STREAMING: say("−14 LUFS · streaming"),
    LoudnessTarget.PODCAST: say("−16 LUFS · podcast"),
    LoudnessTarget.BROADCAST: say("−23 LUFS · broadcast"),
}
_CORNERS: Final[dict[Corner, str]] = {
    Corner.TOP_LEFT: say("Top left"),
    Corner.TOP_RIGHT: say("Top right"),
    Corner.BOTTOM_LEFT: say("Bottom left"),
    Corner.BOTTOM_RIGHT: say("Bottom right"),
}


class MixSection(Section):
    """Loudness of the film, clips matched to each other, music ducked under speech."""

    def __init__(self, session: ProjectSession) -> None:
        super().__init__(self.tr("Mix"))
        self._session = session
        self._target = OptionField(self.tr("Loudness of the film"), _TARGETS.items())
        self._matches = QCheckBox(self.tr("Bring all clips to one loudness"))
        duck = AmountField(self.tr("Ducking"), -24, 0, self.tr("dB"), step=1, decimals=0)
        self._duck = SliderLine(self.tr("Ducking"), duck)
        self._duck.setToolTip(self.tr("How far music steps back while somebody speaks"))
        self.add(captioned(self.tr("Loudness"), self._target), self._matches, self._duck)
        self._target.chosen.connect(
            lambda: self._choose(lambda mix: replace(mix, target=self._target.value))
        )
        self._matches.clicked.connect(
            lambda on: self._choose(lambda mix: replace(mix, matches_clips=on))
        )
        self._duck.changed.connect(self._change_duck)
        self._duck.settled.connect(session.close_step)

    def follow(self) -> None:
        """Show the film's mix."""
        mix = self._session.project.timeline.mix
        self._target.choose(mix.target)
        self._matches.setChecked(mix.matches_clips)
        self._duck.put(mix.duck / 100)

    def _choose(self, change: Callable[[Mix], Mix]) -> None:
        mix = change(self._session.project.timeline.mix)
        as_step(self._session, lambda: self._session.cutting.set_mix(mix))

    def _change_duck(self, decibels: float) -> None:
        mix = self._session.project.timeline.mix
        self._session.cutting.set_mix(replace(mix, duck=round(decibels * 100)))


class FilmSection(Section):
    """How pictures of another shape fill the film, and the logo over it.

    Signals: picture_asked() for a logo.
    """

    picture_asked = Signal()

    def __init__(self, session: ProjectSession, icons: Icons) -> None:
        super().__init__(self.tr("Film"))
        self._session = session
        self._fit = OptionField(self.tr("Pictures of another shape"), FIT_WORDS.items())
        self._none = Text(self.tr("No watermark"), Role.MUTED)
        self._pick = Button(self.tr("Choose a picture…"), Kind.OUTLINE)
        self._pick.set_icon(icons, "image-plus")
        self._pick.setProperty("dense", True)
        self._corner = OptionField(self.tr("Corner of the watermark"), _CORNERS.items())
        self._remove = IconButton(icons, "trash-2", self.tr("Remove watermark"))
        self._width = SliderLine(
            self.tr("Width"), AmountField(self.tr("Width of the watermark"), 2, 50, "%")
        )
        self._opacity = SliderLine(
            self.tr("Opacity"), AmountField(self.tr("Opacity of the watermark"), 5, 100, "%")
        )
        self._editor = group(
            captioned(self.tr("Corner"), self._corner, self._remove), self._width, self._opacity
        )
        self.add(
            captioned(self.tr("Shapes"), self._fit),
            captioned(self.tr("Watermark"), self._none, None, self._pick),
            self._editor,
        )
        self._connect()

    def follow(self) -> None:
        """Show what holds for the film."""
        timeline = self._session.project.timeline
        mark = timeline.watermark
        self._fit.choose(timeline.fit)
        name = self.tr("None") if mark is None else mark.path.rsplit("/", 1)[-1]
        self._none.setText(name)
        self._editor.setVisible(mark is not None)
        if mark is not None:
            self._corner.choose(mark.corner)
            self._width.put(mark.width)
            self._opacity.put(mark.opacity)

    def _connect(self) -> None:
        session, cutting = self._session, self._session.cutting
        self._fit.chosen.connect(lambda: as_step(session, lambda: cutting.set_fit(self._fit.value)))
        self._pick.clicked.connect(self.picture_asked)
        self._corner.chosen.connect(
            lambda: as_step(
                session,
                lambda: self._change(lambda e: replace(e, corner=self._corner.value)),
            )
        )
        self._width.changed.connect(
            lambda part: self._change(lambda mark: replace(mark, width=round(part)))
        )
        self._opacity.changed.connect(
            lambda part: self._change(lambda mark: replace(mark, opacity=round(part)))
        )
        for line in (self._width, self._opacity):
            line.settled.connect(session.close_step)
        self._remove.clicked.connect(lambda: as_step(session, lambda: cutting.set_watermark(None)))

    def _change(self, change: Callable[[Watermark], Watermark]) -> None:
        mark = self._session.project.timeline.watermark
        if mark is not None:
            self._session.cutting.set_watermark(change(mark))
