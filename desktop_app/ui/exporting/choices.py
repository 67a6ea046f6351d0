"""The choices of the export sheet, in words."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.exporting import (
    SHORT_SIDES,
    Control,
    ExportSettings,
    Preset,
    StillsOf,
    film_format,
    picture_size,
)
from desktop_app.domain.picture import Fit
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import FrameRate
from desktop_app.ui.words import side_by_side

_WIDTHS = (320, 480, 640, 800, 1080)
_FILM_RATES = (24, 25, 30, 50, 60)
_SLOW_RATES = (5, 10, 12, 15, 20, 25)
_SOUND_RATES = (96, 128, 192, 256, 320)

Choice = tuple[object, str]


def sizes(preset: Preset, settings: ExportSettings, film: FilmFormat) -> Iterator[Choice]:
    """Yield sizes with the pixels that each comes to; None is the film's own, or the usual one."""
    if not preset.container.has_picture:
        return
    for size in (None, *(SHORT_SIDES if preset.is_film else _WIDTHS)):
        if preset.is_film:
            fmt = film_format(film, preset, replace(settings, size=size))
            wide, high = fmt.width, fmt.height
            is_own = (wide, high) == (film.width, film.height)
        else:
            wide, high = picture_size(film, size)
            is_own = size is None
            if size is not None and size >= film.width:
                continue
        if size is None:
            words = _say("As the film") if is_own else _say("Usual")
            yield size, side_by_side((words, f"{wide}x{high}"))
        else:
            yield size, f"{wide}x{high}"


def rates(preset: Preset, film: FilmFormat) -> Iterator[Choice]:
    """Yield frame rates; None is the film's own."""
    own = _say("As the film · {rate} fps").format(rate=film.rate)
    yield None, own
    for rate in _SLOW_RATES if preset.container.is_animation else _FILM_RATES:
        if FrameRate(rate) != film.rate:
            yield FrameRate(rate), _say("{rate} fps").format(rate=rate)


def fits() -> Iterator[Choice]:
    """Yield ways to fill a shape that the film has not."""
    yield Fit.BLUR, _say("Blurred fill: all of the picture is seen")
    yield Fit.CROP, _say("Crop: the sides are cut off")
    yield Fit.PAD, _say("Black bars")


def controls(preset: Preset) -> Iterator[Choice]:
    """Yield what may decide how large it gets."""
    if not preset.container.has_picture:
        words = {
            Control.JOINED: _say("As in the film: nothing is lost"),
            Control.BITRATE: _say("Data rate"),
        }
    else:
        words = {
            Control.JOINED: _say("As joined: nothing is encoded twice"),
            Control.QUALITY: _say("Quality (CRF)"),
            Control.BITRATE: _say("Data rate"),
        }
    yield from ((each, words[each]) for each in preset.controls)


def sound_rates() -> Iterator[Choice]:
    """Yield data rates of sound."""
    yield from ((rate * 1000, f"{rate} kbit/s") for rate in _SOUND_RATES)


def stills() -> Iterator[Choice]:
    """Yield which frames are saved."""
    yield StillsOf.PLAYHEAD, _say("The frame at the playhead")
    yield StillsOf.SCENES, _say("The first frame of every scene")


def _say(text: str) -> str:
    return QCoreApplication.translate("ExportChoices", text)
