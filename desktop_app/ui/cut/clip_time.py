"""Which part of its take a clip shows, how fast, and what is cut at the playhead."""

from math import log2
from typing import Final

from desktop_app.domain.picture import AS_FILMED, FASTEST, SLOWEST
from desktop_app.domain.project import Clip
from desktop_app.domain.reel import ClipFate
from desktop_app.domain.sentence import joined
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, as_seconds, timecode
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.cut.fields import AmountField, SliderLine, TimecodeField, captioned
from desktop_app.ui.cut.sections import Section
from desktop_app.ui.icons import Icons
from desktop_app.ui.timeline.desk import USUAL_FREEZE, CutDesk, Deed
from desktop_app.ui.words import counted, in_decimals, in_seconds, shown, side_by_side

_DOUBLINGS: Final = 4
"""From the slowest to the fastest speed."""


class ClipTime(Section):
    """In and out, speed, split, freeze, duplicate, remove."""

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        self._lasts = Text("", Role.QUIET)
        self._duplicate = IconButton(icons, "copy", self.tr("Duplicate"), command="duplicate")
        self._remove = IconButton(
            icons, "trash-2", self.tr("Remove from film"), command="remove_clip"
        )
        super().__init__("", self._lasts, self._duplicate, self._remove)
        self._session = session
        self._desk = desk
        self._in = TimecodeField(self.tr("In"))
        self._out = TimecodeField(self.tr("Out"))
        self._speed = SliderLine(
            self.tr("Speed"),
            AmountField(self.tr("Speed"), SLOWEST, FASTEST, "%", step=5),
            _share_of_speed,
            lambda share: round(SLOWEST * 2 ** (share * _DOUBLINGS)),
            middle=AS_FILMED,
        )
        self._held = AmountField(self.tr("Freeze for"), 0.1, 60, self.tr("s"), step=0.5, decimals=1)
        self._held.put(as_seconds(USUAL_FREEZE))
        self._deeds: dict[Deed, Button | IconButton] = {
            Deed.SPLIT: self._button(icons, "scissors", self.tr("Split"), "S"),
            Deed.FREEZE: self._button(icons, "pause", self.tr("Freeze"), "Shift+F"),
            Deed.DUPLICATE: self._duplicate,
            Deed.REMOVE: self._remove,
        }
        self._fate = Text("", Role.LABEL, wrap=True)
        self._lay_out()
        self._connect()

    def show_clips(self, clips: tuple[Clip, ...], lead: Clip | None, why_not: str | None) -> None:
        """Show the clip that leads; edits of speed go to all of `clips`."""
        self.heading.setText(self._title_of(clips, lead))
        self._show_part(lead, why_not if len(clips) < 2 else self._why_not_many())
        self._speed.put(AS_FILMED if lead is None else lead.speed)
        held = lead is not None and (lead.freeze is not None or self._is_still(lead))
        still = self.tr("A picture that stands still has no speed.")
        self._speed.allow(why_not or (still if held else None))
        self.allow_deeds()

    def allow_deeds(self) -> None:
        """Say what can be done where the playhead is."""
        if self.isVisible():
            for deed, button in self._deeds.items():
                button.allow(self._desk.why_not(deed))
            self._held.allow(self._desk.why_not(Deed.FREEZE))

    def show_fate(self, fate: ClipFate | None) -> None:
        """Say what becomes of the picture of the clip in the film, None when that is not known."""
        words = "" if fate is None else self._words_of(fate)
        self._fate.setText(words)
        self._fate.setVisible(bool(words))

    def _words_of(self, fate: ClipFate) -> str:
        if not fate.made:
            return self.tr("Copied bit for bit")
        reasons = shown(joined(*fate.reasons, by=", "))
        if not fate.copied:
            return self.tr("Re-encoded: {reasons}").format(reasons=reasons)
        second = self._session.project.format.rate.frames_in(Flicks(FLICKS_PER_SECOND))
        words = self.tr("{copied} s copied, {made} s re-encoded: {reasons}")
        copied, made = in_decimals(fate.copied / second, 1), in_decimals(fate.made / second, 1)
        return words.format(copied=copied, made=made, reasons=reasons)

    def _show_part(self, lead: Clip | None, why_not: str | None) -> None:
        project = self._session.project
        rate = project.format.rate
        part, length = TimeRange(Flicks(0), Flicks(0)), ""
        if lead is not None:
            used = project.used_of(lead)
            held = lead.freeze is not None or self._is_still(lead)
            shown = project.duration_of(lead)
            part = TimeRange(Flicks(0), shown) if held else used
            seconds = in_seconds(shown / FLICKS_PER_SECOND, 1)
            start = next(span.start for clip, span in project.spans() if clip.id == lead.id)
            length = self.tr("{length} at {start}").format(
                length=seconds, start=timecode(start, rate)
            )
        self._lasts.setText(length)
        self._in.put(part.start, rate)
        self._out.put(part.end, rate)
        still = self.tr("It holds one picture; change where it ends.")
        held = lead is not None and (lead.freeze is not None or self._is_still(lead))
        self._in.allow(why_not or (still if held else None))
        self._out.allow(why_not)

    def _button(self, icons: Icons, icon: str, words: str, keys: str) -> Button:
        button = Button(words, Kind.SECONDARY, tip=f"{words} ({keys})")
        button.set_icon(icons, icon)
        button.setProperty("dense", True)
        return button

    def _lay_out(self) -> None:
        to = Text("–", Role.QUIET)
        split, freeze = self._deeds[Deed.SPLIT], self._deeds[Deed.FREEZE]
        self.add(
            self._fate,
            captioned(self.tr("In – out"), self._in, to, self._out),
            self._speed,
            captioned(self.tr("Playhead"), split, None, freeze, self._held),
        )

    def _connect(self) -> None:
        self._in.entered.connect(lambda time: self._trim(time, self._out.time))
        self._out.entered.connect(lambda time: self._trim(self._in.time, time))
        self._speed.changed.connect(self._change_speed)
        self._speed.settled.connect(self._session.close_step)
        for deed in (Deed.SPLIT, Deed.DUPLICATE, Deed.REMOVE):
            self._deeds[deed].clicked.connect(lambda _=False, deed=deed: self._desk.do(deed))
        self._deeds[Deed.FREEZE].clicked.connect(self._freeze)

    def _trim(self, start: Flicks, end: Flicks) -> None:
        lead = self._desk.lead
        if lead is not None:
            part = TimeRange(start, Flicks(max(0, end - start)))
            self._session.cutting.trim(lead.id, part)

    def _change_speed(self, percent: float) -> None:
        ids = [clip.id for clip in self._desk.clips]
        self._session.cutting.set_speed(ids, round(percent))

    def _freeze(self) -> None:
        self._session.close_step()
        self._desk.freeze(Flicks(round(self._held.value() * 10) * FLICKS_PER_SECOND // 10))
        self._session.close_step()

    def _is_still(self, clip: Clip) -> bool:
        take = self._session.project.take_of(clip)
        return take is not None and take.media.is_still

    def _title_of(self, clips: tuple[Clip, ...], lead: Clip | None) -> str:
        project = self._session.project
        if lead is None:
            return self.tr("No clip selected")
        if len(clips) > 1:
            return counted("{count} clip", "{count} clips", len(clips))
        scene = project.scene_by_id[lead.scene_id]
        return side_by_side((project.scenes.index(scene) + 1, scene.title))

    def _why_not_many(self) -> str:
        return self.tr("Several clips are selected; each has its own place in its take.")


def _share_of_speed(percent: float) -> float:
    return log2(percent / SLOWEST) / _DOUBLINGS
