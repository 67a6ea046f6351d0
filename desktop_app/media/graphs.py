"""Pieces of ffmpeg graphs that take frames out of a joined film, exact to the frame and sample."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.exporting import Container, Control, ExportSettings, Preset, picture_size
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import FLICKS_PER_SECOND, samples_at
from desktop_app.media.colour import is_bt709
from desktop_app.media.opening import opened

_MOST_COLOURS = 256
_FINE = "lanczos+accurate_rnd+full_chroma_int"
_BT709 = "bt709"
_NAMES = {4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 9: "bt2020nc"}
"""Matrices (ISO 23091-2) by ffmpeg's names."""


@dataclass(frozen=True, slots=True)
class Part:
    """Frames [first, end) of a joined film; `is_whole` when they are all that it has."""

    path: Path
    format: FilmFormat
    first: int
    end: int
    is_whole: bool

    @property
    def source(self) -> Any:
        """The input, sought to a whole second before the part: its frames are then counted on."""
        more = {} if self.is_whole else {"ss": self.sought}
        return ffmpeg.input(url(self.path), protocol_whitelist="file", **more)

    @property
    def sought(self) -> int:
        """Where reading begins, in seconds."""
        start = self.format.rate.of_frames(self.first) // FLICKS_PER_SECOND
        return max(0, start - 1)

    def time_of(self, frame: Fraction) -> str:
        """Return when a frame, or a place between frames, is read."""
        rate = self.format.rate
        seconds = frame * rate.denominator / rate.numerator - self.sought
        return f"{float(max(Fraction(0), seconds)):.9f}"

    def sample_of(self, frame: int) -> int:
        """Return the sample at which a frame begins, counted from where reading begins."""
        rate = self.format.sample_rate
        return samples_at(self.format.rate.of_frames(frame), rate) - self.sought * rate


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """A stream of sound and the options it is written with."""

    stream: Any
    options: dict[str, Any]


def url(path: Path) -> str:
    """Return what ffmpeg takes for a file whatever its name is."""
    return f"file:{path.absolute()}"


def seen(part: Part) -> Any:
    """Return the part's picture in BT.709, its first frame at time 0."""
    picture, matrix = _named(part)
    if matrix != _BT709:
        picture = picture.filter(
            "scale", out_color_matrix=_BT709, out_range="tv", flags="accurate_rnd"
        )
    # Encoders take the names from the frames.
    return picture.filter(
        "setparams", colorspace=_BT709, color_primaries=_BT709, color_trc=_BT709, range="tv"
    )


def _named(part: Part) -> tuple[Any, str]:
    """Return the part's picture with its matrix named, and the name."""
    picture = part.source.video
    if not part.is_whole:
        half = Fraction(1, 2)
        picture = picture.filter(
            "trim", start=part.time_of(part.first - half), end=part.time_of(part.end - half)
        ).filter("setpts", "PTS-STARTPTS")
    matrix = _matrix_of(part.path)
    return picture.filter("setparams", colorspace=matrix, range="tv"), matrix


def animated(part: Part, settings: ExportSettings, colours: Path | None = None) -> Any:
    """Return the part at the size and rate of an animation; a GIF needs a picture of `colours`."""
    rate = settings.rate or part.format.rate
    width, height = picture_size(part.format, settings.size)
    picture, _ = _named(part)
    picture = (
        picture.filter("fps", fps=f"{rate.numerator}/{rate.denominator}")
        .filter("scale", w=width, h=height, flags=_FINE)
        .filter("format", "bgra")
    )
    if colours is None:
        return picture
    chosen = ffmpeg.input(url(colours), protocol_whitelist="file").video
    return ffmpeg.filter(
        [picture, chosen], "paletteuse", dither="sierra2_4a", diff_mode="rectangle"
    )


def palette_of(part: Part, settings: ExportSettings) -> Any:
    """Return the one picture of the colours that suit the part best."""
    return animated(part, settings).filter(
        "palettegen", max_colors=_MOST_COLOURS, stats_mode="diff"
    )


def still(part: Part, width: int | None, out: Path) -> Any:
    """Return the output that writes the part's first frame as a PNG."""
    wide, high = picture_size(part.format, width)
    picture, _ = _named(part)
    picture = picture.filter("scale", w=wide, h=high, flags=_FINE).filter("format", "rgb24")
    # With `update` a per cent sign in the name is no number of a picture.
    return ffmpeg.output(picture, url(out), f="image2", update=1, **{"c:v": "png", "frames:v": 1})


def encoded_sound(part: Part, preset: Preset, settings: ExportSettings) -> SoundOutput:
    """Return the part's sound as the preset wants it; packets are copied where they may be."""
    container = preset.container
    is_rated = container is Container.M4A and settings.control is Control.BITRATE
    if container in (Container.MP4, Container.M4A) and part.is_whole and not is_rated:
        return SoundOutput(part.source.audio, {"c:a": "copy"})
    # Also at the film's end: a decoder gives all of the last packet, which is longer than the film.
    sound = part.source.audio.filter(
        "atrim", start_pts=part.sample_of(part.first), end_pts=part.sample_of(part.end)
    ).filter("asetpts", "PTS-STARTPTS")
    if container in (Container.WAV, Container.MOV):
        return SoundOutput(sound, {"c:a": "pcm_s16le"})
    encoder = "libmp3lame" if container is Container.MP3 else "aac"
    return SoundOutput(sound, {"c:a": encoder, "b:a": settings.sound_bit_rate})


def _matrix_of(path: Path) -> str:
    """Return the name of a film's matrix, guessed as players do where none is named.

    The file is opened with a look at its first frame, for only that tells all there is.
    """
    with opened(path, looking=True) as container:
        stream = container.streams.video[0]
        matrix, size = stream.codec_context.colorspace, (stream.width, stream.height)
    return _BT709 if is_bt709(matrix, *size) else _NAMES.get(matrix, "smpte170m")
