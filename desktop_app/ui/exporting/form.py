"""The few settings of a preset, those that mean something for it."""

from dataclasses import replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QWidget

from desktop_app.domain.exporting import (
    Codec,
    Container,
    Control,
    ExportSettings,
    Preset,
    StillsOf,
    film_format,
)
from desktop_app.domain.picture import Fit
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, TimeRange, as_seconds
from desktop_app.media.encoders import Encoders
from desktop_app.ui.controls import ChoiceField, Labelled, NumberField, row
from desktop_app.ui.exporting import choices
from desktop_app.ui.exporting.desk import ExportFilm

_EXCERPT_SECONDS: Final = 5
_MOST_CRF: Final = 63
_MOST_KBITS: Final = 400_000
_COLUMNS: Final = 2


class Span(StrEnum):
    """How much of the film is exported."""

    WHOLE = "whole"
    MARKED = "marked"
    PART = "part"


class _SecondsField(QDoubleSpinBox):
    """A place in the film in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(2)
        self.setSuffix(self.tr(" s"))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def time(self) -> Flicks:
        return Flicks(round(self.value() * FLICKS_PER_SECOND))


class ExportForm(QWidget):
    """Shows the settings of one preset and says what they are.

    Signals: edited() when a setting changed by hand.
    """

    edited = Signal()

    def __init__(self, film: ExportFilm) -> None:
        super().__init__()
        self._film = film.project.format
        self._marked = film.marked
        self._build_range(film)
        self._encoders = Encoders()
        self._preset: Preset | None = None
        self._build_fields()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setLayout(self._grid)

    @property
    def settings(self) -> ExportSettings:
        """What is set, where it means something; else what the preset begins with."""
        assert self._preset is not None
        usual = self._preset.settings
        seen = [each for each in self._labelled if not each.isHidden()]
        settings = replace(
            usual,
            size=self.size_field.currentData() if self._size in seen else usual.size,
            rate=self.rate_field.currentData() if self._rate in seen else usual.rate,
            fit=Fit(self.fit_field.currentData()) if self._fit in seen else usual.fit,
            control=self._chosen_control(),
            quality=self.quality_field.value(),
            bit_rate=self.bits_field.value() * 1000,
            sound_bit_rate=self.sound_field.currentData(),
            hardware=self._encoder in seen and bool(self.encoder_field.currentData()),
            span=self._span() if self._range in seen else None,
        )
        if self._stills in seen:
            settings = replace(settings, stills=StillsOf(self.stills_field.currentData()))
        return settings

    def show_preset(self, preset: Preset) -> None:
        """Show the settings that a preset begins with."""
        self._preset = preset
        usual = preset.settings
        for field, offered, value in (
            (self.size_field, choices.sizes(preset, usual, self._film), usual.size),
            (self.rate_field, choices.rates(preset, self._film), usual.rate),
            (self.control_field, choices.controls(preset), usual.control),
        ):
            field.offer(offered)
            field.blockSignals(True)
            field.choose(value)
            field.blockSignals(False)
        self.fit_field.choose(usual.fit or Fit.BLUR)
        self.sound_field.choose(usual.sound_bit_rate)
        kilobits = usual.bit_rate // 1000
        for number, value in ((self.quality_field, usual.quality), (self.bits_field, kilobits)):
            number.blockSignals(True)
            number.setValue(value)
            number.blockSignals(False)
        some = Span.PART if self._marked is None else Span.MARKED
        self.range_field.choose(some if preset.container.is_animation else Span.WHOLE)
        self._arrange()

    def offer_encoders(self, encoders: Encoders) -> None:
        """Offer what was found to encode here."""
        self._encoders = encoders
        self._arrange()

    def _build_fields(self) -> None:
        self.size_field, self.rate_field, self.fit_field = (ChoiceField() for _ in range(3))
        self.control_field, self.sound_field, self.encoder_field = (ChoiceField() for _ in range(3))
        self.stills_field, self.range_field = ChoiceField(), ChoiceField()
        self.fit_field.offer(choices.fits())
        self.sound_field.offer(choices.sound_rates())
        self.stills_field.offer(choices.stills())
        marked = [(Span.MARKED, self.tr("Only from in to out"))] if self._marked else []
        self.range_field.offer(
            [
                (Span.WHOLE, self.tr("Whole film")),
                *marked,
                (Span.PART, self.tr("A part of it")),
            ]
        )
        self.quality_field = NumberField(0, _MOST_CRF)
        self.bits_field = NumberField(50, _MOST_KBITS)
        self.bits_field.setSuffix(self.tr(" kbit/s"))
        self.bits_field.setSingleStep(500)
        self._label()
        self._connect()

    def _build_range(self, film: ExportFilm) -> None:
        """Begin with a few seconds from the playhead on."""
        whole = as_seconds(film.duration)
        start = min(as_seconds(film.playhead), max(0.0, whole - _EXCERPT_SECONDS))
        self.from_field, self.to_field = _SecondsField(), _SecondsField()
        for field, name, value in (
            (self.from_field, self.tr("From"), start),
            (self.to_field, self.tr("To"), min(whole, start + _EXCERPT_SECONDS)),
        ):
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
            field.setMaximum(whole)
            field.setValue(value)

    def _label(self) -> None:
        places = QWidget()
        places.setLayout(row(self.from_field, self.to_field))
        self._size = Labelled(self.tr("Size"), self.size_field, parent=self)
        self._rate = Labelled(self.tr("Frame rate"), self.rate_field, parent=self)
        self._fit = Labelled(self.tr("Where its shape is another"), self.fit_field, parent=self)
        self._control = Labelled(self.tr("Encoding"), self.control_field, parent=self)
        hint = self.tr("Lower is better and larger.")
        self._quality = Labelled(self.tr("Quality"), self.quality_field, hint, parent=self)
        self._bits = Labelled(self.tr("Data rate of the picture"), self.bits_field, parent=self)
        self._sound = Labelled(self.tr("Data rate of the sound"), self.sound_field, parent=self)
        self._encoder = Labelled(self.tr("Encoder"), self.encoder_field, parent=self)
        self._stills = Labelled(self.tr("Pictures"), self.stills_field, parent=self)
        self._range = Labelled(self.tr("Range"), self.range_field, parent=self)
        self._places = Labelled(self.tr("From, to"), places, parent=self)

    def _connect(self) -> None:
        for field in (
            self.size_field, self.rate_field, self.fit_field, self.control_field,
            self.sound_field, self.encoder_field, self.stills_field, self.range_field,
        ):  # fmt: skip
            field.currentIndexChanged.connect(self._take)
        for number in (self.quality_field, self.bits_field):
            number.setKeyboardTracking(False)
            number.valueChanged.connect(self._take)
        for place in (self.from_field, self.to_field):
            place.valueChanged.connect(self._take)

    @property
    def _labelled(self) -> tuple[Labelled, ...]:
        return (
            self._size, self._rate, self._fit, self._control, self._quality, self._bits,
            self._sound, self._encoder, self._stills, self._range, self._places,
        )  # fmt: skip

    def _take(self) -> None:
        self._arrange()
        self.edited.emit()

    def _chosen_control(self) -> Control:
        assert self._preset is not None
        # Qt keeps a word of ours as a plain string.
        chosen = self.control_field.currentData()
        return Control(chosen) if chosen is not None else self._preset.settings.control

    def _span(self) -> TimeRange | None:
        chosen = Span(self.range_field.currentData())
        if chosen is Span.WHOLE:
            return None
        if chosen is Span.MARKED:
            return self._marked
        start, end = self.from_field.time(), self.to_field.time()
        return TimeRange(start, Flicks(max(0, end - start)))

    def _arrange(self) -> None:
        """Show the fields that mean something, two in a line."""
        preset = self._preset
        if preset is None:
            return
        self._offer_encoders(preset)
        wanted = [each for each in self._labelled if self._is_wanted(each, preset)]
        for each in self._labelled:
            self._grid.removeWidget(each)
        for number, each in enumerate(wanted):
            at = (number // _COLUMNS, number % _COLUMNS)
            self._grid.addWidget(each, *at, Qt.AlignmentFlag.AlignTop)
        for each in self._labelled:
            each.setVisible(each in wanted)
        twice = self.tr("In two passes: the film is looked at once before.")
        self._bits.advise(twice if preset.two_passes(self.settings) else "")

    def _is_wanted(self, field: Labelled, preset: Preset) -> bool:
        control = self._chosen_control()
        has_film = preset.is_film and preset.codec is not Codec.COPY
        is_still = preset.container is Container.PNG
        is_moving = preset.container.is_animation or has_film
        return {
            self._size: is_moving or is_still,
            self._rate: is_moving,
            self._fit: has_film and self._is_other_shape(preset),
            self._control: len(preset.controls) > 1,
            self._quality: has_film and control is Control.QUALITY,
            self._bits: has_film and control is Control.BITRATE,
            self._sound: not preset.container.has_picture and control is Control.BITRATE,
            self._encoder: self.encoder_field.count() > 1 and control is not Control.JOINED,
            self._stills: is_still,
            self._range: not is_still,
            self._places: not is_still and self.range_field.currentData() == Span.PART,
        }[field]

    def _is_other_shape(self, preset: Preset) -> bool:
        fmt = film_format(
            self._film, preset, replace(preset.settings, size=self.size_field.currentData())
        )
        # Even sides are a pixel off now and then.
        return abs(fmt.width * self._film.height - fmt.height * self._film.width) > 2 * max(
            fmt.width, self._film.width
        )

    def _offer_encoders(self, preset: Preset) -> None:
        card = self._encoders.for_codec(preset.codec, hardware=True)
        offered: list[tuple[object, str]] = [(False, self.tr("Software: best quality"))]
        if card is not None:
            words = self.tr("{maker} graphics card: fastest")
            offered.append((True, words.format(maker=card.maker)))
        self.encoder_field.offer(offered)
