"""Music and voice-over: a list of them, and the place, gain and fades of the chosen one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from desktop_app.domain.sound import Bus, SoundClip
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, as_seconds
from desktop_app.studio.session import ProjectSession
from desktop_app.ui.controls.buttons import Button, IconButton, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import row
from desktop_app.ui.cut.fields import AmountField, SliderLine, TimecodeField, captioned
from desktop_app.ui.cut.items import ItemList, PlaceFields
from desktop_app.ui.cut.sections import Section, group
from desktop_app.ui.icons import Icons
from desktop_app.ui.timeline.desk import CutDesk, Deed
from desktop_app.ui.timeline.tracks import ItemKey
from desktop_app.ui.timeline.tracks import Kind as Track

_FADE_WIDTH: Final = 104


class SoundsSection(Section):
    """Lists, adds and edits sounds beside the clips' own.

    Signals: sound_asked(Bus) for a file to put on that track.
    """

    sound_asked = Signal(object)

    def __init__(self, session: ProjectSession, desk: CutDesk, icons: Icons) -> None:
        super().__init__(self.tr("Music and voice"))
        self._session = session
        self._desk = desk
        self._list = ItemList(self.tr("Music and voice"), Track.MUSIC, Track.VOICE)
        self._none = Text(self.tr("Music steps back when somebody speaks."), Role.QUIET, wrap=True)
        self._remove = IconButton(icons, "trash-2", self.tr("Remove sound"))
        self._place = PlaceFields(session, self.tr("sound"))
        self._from = TimecodeField(self.tr("Begins in the file at"))
        gain = AmountField(
            self.tr("Gain of the sound"), -40, 12, self.tr("dB"), step=0.5, decimals=1
        )
        self._gain = SliderLine(self.tr("Gain"), gain, middle=0)
        self._fade_in = AmountField(self.tr("Fade in"), 0, 30, self.tr("s"), step=0.5, decimals=1)
        self._fade_out = AmountField(self.tr("Fade out"), 0, 30, self.tr("s"), step=0.5, decimals=1)
        for fade, prefix in ((self._fade_in, self.tr("in ")), (self._fade_out, self.tr("out "))):
            fade.setPrefix(prefix)
            fade.setFixedWidth(_FADE_WIDTH)
        self._editor = group(
            self._place,
            captioned(self.tr("From"), self._from, self._remove),
            self._gain,
            captioned(self.tr("Fades"), self._fade_in, self._fade_out, None),
        )
        self._music = self._adding(icons, "music", self.tr("Add music…"))
        self._voice = self._adding(icons, "volume-2", self.tr("Add voice-over…"))
        self.add(self._list, self._none, self._editor, row(self._music, self._voice, None, gap=6))
        self._connect()

    @property
    def sound(self) -> SoundClip | None:
        """The sound that is edited."""
        timeline, key = self._session.project.timeline, self._key
        sounds = (*timeline.music, *timeline.voice)
        return next((each for each in sounds if key is not None and each.id == key.id), None)

    def follow(self) -> None:
        """Show the film's sounds and the chosen one."""
        project, sound = self._session.project, self.sound
        for button in (self._music, self._voice):
            button.allow(self._desk.why_not(Deed.TITLE))
        self._list.show_items(project, self._key)
        self._none.setVisible(not (project.timeline.music or project.timeline.voice))
        self._editor.setVisible(sound is not None)
        if sound is None:
            return
        self._place.show_place(project, self._key, None)
        self._from.put(sound.source_start, project.format.rate)
        self._gain.put(sound.gain / 100)
        self._fade_in.put(as_seconds(sound.fade_in))
        self._fade_out.put(as_seconds(sound.fade_out))

    def edit(self) -> None:
        """Put the cursor where the chosen sound begins."""
        self._place.start.setFocus()
        self._place.start.selectAll()

    @property
    def _key(self) -> ItemKey | None:
        item = self._desk.picked.item
        return item if item is not None and item.kind in (Track.MUSIC, Track.VOICE) else None

    def _adding(self, icons: Icons, icon: str, words: str) -> Button:
        button = Button(words, Kind.OUTLINE)
        button.set_icon(icons, icon)
        button.setProperty("dense", True)
        return button

    def _connect(self) -> None:
        self._list.picked.connect(self._desk.choose_item)
        self._list.remove_asked.connect(self._take_out)
        self._remove.clicked.connect(self._take_out)
        self._music.clicked.connect(lambda: self.sound_asked.emit(Bus.MUSIC))
        self._voice.clicked.connect(lambda: self.sound_asked.emit(Bus.VOICE))
        self._place.lasted.connect(self._last)
        self._from.entered.connect(self._begin_at)
        self._gain.changed.connect(
            lambda amount: self._change(lambda each: replace(each, gain=round(amount * 100)))
        )
        self._fade_in.changed.connect(
            lambda amount: self._change(lambda each: replace(each, fade_in=_flicks(amount)))
        )
        self._fade_out.changed.connect(
            lambda amount: self._change(lambda each: replace(each, fade_out=_flicks(amount)))
        )
        for field in (self._gain, self._fade_in, self._fade_out):
            field.settled.connect(self._session.close_step)

    def _change(self, change: Callable[[SoundClip], SoundClip]) -> None:
        sound, key = self.sound, self._key
        if sound is not None and key is not None:
            bus = Bus.VOICE if key.kind is Track.VOICE else Bus.MUSIC
            self._session.cutting.change_sound(bus, change(sound))

    def _last(self, length: Flicks) -> None:
        def changed(sound: SoundClip) -> SoundClip:
            most = Flicks(max(0, sound.length - sound.source_start))
            placement = replace(sound.placement, duration=min(length, most))
            return replace(sound, placement=placement)

        self._change(changed)

    def _begin_at(self, start: Flicks) -> None:
        frame = self._session.project.format.rate.frame

        def changed(sound: SoundClip) -> SoundClip:
            first = Flicks(min(start, max(0, sound.length - frame)))
            left = Flicks(min(sound.placement.duration, sound.length - first))
            return replace(
                sound, source_start=first, placement=replace(sound.placement, duration=left)
            )

        self._change(changed)

    def _take_out(self) -> None:
        sound = self.sound
        if sound is not None:
            self._session.cutting.remove_beside([sound.id])


def _flicks(seconds: float) -> Flicks:
    return Flicks(round(seconds * 10) * FLICKS_PER_SECOND // 10)
