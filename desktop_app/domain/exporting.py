"""What a film can be exported as: presets, what a person may change of them, and what comes out.

Sizes are pixels, rates of data bits per second. Sizes of files are estimates and are said as such.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import NewType

from desktop_app.domain.picture import Fit
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.sentence import listed, say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks, FrameRate, TimeRange

PresetId = NewType("PresetId", str)

SHORT_SIDES = (360, 480, 720, 1080, 1440, 2160)
"""Sizes on offer, by the picture's shorter side."""

_NEAR_SHAPE = Fraction(1, 25)
"""A film this near to a preset's shape keeps its own: sites take it, and nothing is rendered."""

_SOUND_BITS = 192_000
_WAVE_BITS_PER_SAMPLE = 32
_SPARE_BYTES = 200_000


class Container(StrEnum):
    """The kind of file; its value is the suffix."""

    MP4 = "mp4"
    MOV = "mov"
    GIF = "gif"
    WEBP = "webp"
    WAV = "wav"
    M4A = "m4a"
    MP3 = "mp3"
    PNG = "png"

    @property
    def has_picture(self) -> bool:
        """Tell whether something is seen."""
        return self not in (Container.WAV, Container.M4A, Container.MP3)

    @property
    def has_sound(self) -> bool:
        """Tell whether something is heard."""
        return self not in (Container.GIF, Container.WEBP, Container.PNG)

    @property
    def is_animation(self) -> bool:
        """Tell whether it is a picture that moves by itself, for pages and messages."""
        return self in (Container.GIF, Container.WEBP)


class Codec(StrEnum):
    """How the picture of a film is encoded; COPY is the joined film as it is."""

    COPY = "copy"
    H264 = "h264"
    HEVC = "hevc"
    AV1 = "av1"
    PRORES = "prores"


class Control(StrEnum):
    """What decides how large a picture gets.

    JOINED takes the frames of the joined film as they are, QUALITY holds a quality (CRF), BITRATE
    a size.
    """

    JOINED = "joined"
    QUALITY = "quality"
    BITRATE = "bitrate"


class StillsOf(StrEnum):
    """Which frames are saved as pictures."""

    PLAYHEAD = "playhead"
    SCENES = "scenes"


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What a person may change of a preset.

    `size` is the shorter side of the picture, of an animation its width; None is the film's own.
    `quality` is a CRF, lower is better. `span` is the part of the film, None all of it.
    """

    size: int | None = None
    rate: FrameRate | None = None
    fit: Fit | None = None
    control: Control = Control.JOINED
    quality: int = 20
    bit_rate: int = 8_000_000
    sound_bit_rate: int = _SOUND_BITS
    hardware: bool = False
    span: TimeRange | None = None
    stills: StillsOf = StillsOf.PLAYHEAD


@dataclass(frozen=True, slots=True)
class Preset:
    """A way to export; `about` is one line that says what it is for.

    `shape` is width by height; None keeps the film's.
    """

    id: PresetId
    title: str
    about: str
    container: Container
    codec: Codec = Codec.COPY
    shape: tuple[int, int] | None = None
    settings: ExportSettings = ExportSettings()

    @property
    def is_film(self) -> bool:
        """Tell whether picture and sound come out together."""
        return self.container in (Container.MP4, Container.MOV)

    @property
    def controls(self) -> tuple[Control, ...]:
        """What may decide its size; empty where nothing is to be decided."""
        if self.codec is Codec.H264:
            return tuple(Control)
        if self.codec in (Codec.HEVC, Codec.AV1):
            return Control.QUALITY, Control.BITRATE
        if self.container is Container.M4A:
            return Control.JOINED, Control.BITRATE
        return (Control.BITRATE,) if self.container is Container.MP3 else ()

    def encodes(self, settings: ExportSettings) -> bool:
        """Tell whether the joined film is not taken as it is but encoded once more."""
        if self.codec is Codec.COPY:
            return not self.is_film
        joined = settings.control is Control.JOINED and not settings.hardware
        return not (self.codec is Codec.H264 and joined)

    def two_passes(self, settings: ExportSettings) -> bool:
        """Tell whether the film is looked at once before it is encoded to its size."""
        is_set = settings.control is Control.BITRATE and not settings.hardware
        return is_set and self.codec in (Codec.H264, Codec.HEVC)


def preset_named(presets: Sequence[Preset], name: str) -> Preset:
    """Return the preset with an id; raises InvalidInput when there is none."""
    for preset in presets:
        if preset.id == name:
            return preset
    raise InvalidInput(
        say(
            "There is no preset “{name}”; there are {known}.",
            name=name,
            known=listed([each.id for each in presets]),
        )
    )


def film_format(film: FilmFormat, preset: Preset, settings: ExportSettings) -> FilmFormat:
    """Return the format that the film is flattened to for an export.

    Animations and stills are made of the film as it is; their size is set when they are written.
    """
    if not preset.is_film:
        return film
    rate = settings.rate or film.rate
    width, height = film.width, film.height
    shape = preset.shape
    if shape is not None and (settings.size is not None or not _is_near((width, height), shape)):
        short = settings.size or _standard_side(min(width, height))
        width, height = _of_shape(shape, short)
    elif settings.size is not None:
        width, height = _of_shape((width, height), settings.size)
    return replace(film, width=width, height=height, rate=rate)


def part_of(span: TimeRange | None, frames: int, rate: FrameRate) -> tuple[int, int]:
    """Return the frames [first, end) of a film of `frames` that lie in `span`; at least one."""
    if span is None:
        return 0, frames
    first = min(rate.frames_in(span.start), frames - 1)
    return first, max(first + 1, min(frames, rate.frames_in(span.end)))


def picture_size(film: FilmFormat, width: int | None) -> tuple[int, int]:
    """Return the size of an animation or a still that is `width` wide, the film's own if None."""
    if width is None or width >= film.width:
        return film.width, film.height
    return width, max(1, round(Fraction(film.height * width, film.width)))


def estimate(
    preset: Preset, settings: ExportSettings, fmt: FilmFormat, frames: int, joined_bytes: int
) -> int:
    """Return about how many bytes come out of `frames` frames.

    `joined_bytes` is the joined film's size, or what is known of it beforehand.
    """
    seconds = Fraction(fmt.rate.of_frames(frames), FLICKS_PER_SECOND)
    sound = _sound_bits(preset, settings, fmt.sample_rate) * seconds / 8
    if not preset.encodes(settings):
        return joined_bytes
    if preset.container is Container.PNG:
        return round(fmt.width * fmt.height * Fraction(3, 2))
    picture = _picture_bits(preset, settings, fmt, seconds) / 8
    return round(picture + sound) + _SPARE_BYTES


def joined_estimate(fmt: FilmFormat, copied_bytes: int, rendered: int, frames: int) -> int:
    """Return about how large the joined film is: what is copied, what is made, the sound."""
    seconds = Fraction(fmt.rate.of_frames(frames), FLICKS_PER_SECOND)
    made = rendered * fmt.width * fmt.height * Fraction(15, 100) / 8
    return round(copied_bytes + made + seconds * _SOUND_BITS / 8) + _SPARE_BYTES


_BITS_PER_PIXEL = {
    # At the quality named, of pictures that move moderately; halved every six steps above it.
    Codec.H264: (Fraction(10, 100), 20),
    Codec.HEVC: (Fraction(6, 100), 24),
    Codec.AV1: (Fraction(5, 100), 32),
}
_PRORES_BITS_PER_PIXEL = Fraction(237, 100)
_ANIMATION_BITS_PER_PIXEL = {Container.GIF: Fraction(5, 2), Container.WEBP: Fraction(4, 10)}


def _picture_bits(
    preset: Preset, settings: ExportSettings, fmt: FilmFormat, seconds: Fraction
) -> Fraction:
    container = preset.container
    if not container.has_picture:
        return Fraction(0)
    rate = settings.rate or fmt.rate
    pixels = fmt.width * fmt.height * seconds * Fraction(rate.numerator, rate.denominator)
    if container.is_animation:
        width, height = picture_size(fmt, settings.size)
        share = Fraction(width * height, fmt.width * fmt.height)
        return pixels * share * _ANIMATION_BITS_PER_PIXEL[container]
    if preset.codec is Codec.PRORES:
        return pixels * _PRORES_BITS_PER_PIXEL
    if settings.control is Control.BITRATE:
        return settings.bit_rate * seconds
    bits, at = _BITS_PER_PIXEL[preset.codec]
    quality = settings.quality if settings.control is Control.QUALITY else at
    return pixels * bits * Fraction(2 ** ((at - quality) / 6)).limit_denominator(1000)


def _sound_bits(preset: Preset, settings: ExportSettings, sample_rate: int) -> int:
    if not preset.container.has_sound:
        return 0
    if preset.container in (Container.WAV, Container.MOV):
        return sample_rate * _WAVE_BITS_PER_SAMPLE
    return settings.sound_bit_rate


def _is_near(size: tuple[int, int], shape: tuple[int, int]) -> bool:
    own, wanted = Fraction(*size), Fraction(*shape)
    return abs(own / wanted - 1) <= _NEAR_SHAPE


def _standard_side(short: int) -> int:
    """Return the size on offer that loses nothing of a picture's shorter side, give or take."""
    near = short * (1 - _NEAR_SHAPE)
    return next((side for side in SHORT_SIDES if side >= near), SHORT_SIDES[-1])


def _of_shape(shape: tuple[int, int], short: int) -> tuple[int, int]:
    """Return width and height, both even, of a shape whose shorter side is `short`."""
    wide, high = shape
    long = Fraction(max(wide, high) * short, min(wide, high))
    even = 2 * round(long / 2)
    short -= short % 2
    return (even, short) if wide >= high else (short, even)


def duration_of(span: TimeRange | None, film: Flicks) -> Flicks:
    """Return how much of a film lies in a range; None is all of it."""
    if span is None:
        return film
    return Flicks(max(0, min(film, span.end) - min(film, span.start)))
