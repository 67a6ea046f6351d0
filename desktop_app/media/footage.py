"""A file of pictures as rendering sees it: where its time begins, how its colours are meant."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path

from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.time import Flicks, flicks
from desktop_app.media.colour import is_bt709, is_unnamed
from desktop_app.media.opening import opened, reading
from desktop_app.media.probe import picture_of

_REORDERED_AT_MOST = 32
"""Packets in which the first picture is found; H.264 and HEVC reorder by 16 at most."""

_SEEKABLE = frozenset({"mov", "mp4", "matroska", "webm"})
"""Containers with an index of exact times; in others a jump may land anywhere."""

_HIGH_RANGE = {16: "smpte2084", 18: "arib-std-b67"}
_UNSPECIFIED, _BT2020 = 2, 9
_ALPHA = ("rgba", "bgra", "argb", "abgr", "ya8", "ya16", "yuva", "gbrap", "pal8", "rgb32")


@dataclass(frozen=True, slots=True)
class Footage:
    """What must be known of a file to show its pictures.

    `start` is the time of its first picture, `frame` how long each is shown, by its header.
    `matrix` is ffmpeg's name of the colour matrix to take it for, None when the file says so
    itself; `curve` is the name of a high dynamic range's, and `wide` tells of BT.2020 colours.
    `number` is the place of the picture among the file's video streams, `is_pattern` whether its
    name would be taken for that of a numbered set.
    """

    path: Path
    number: int
    start: Flicks
    frame: Flicks
    seekable: bool
    matrix: str | None
    curve: str | None
    wide: bool
    alpha: bool
    is_pattern: bool


def footage(path: Path) -> Footage:
    """Look into a file; raises LocalFault with a sentence that names it.

    It is opened with a look at the first frame, for only that tells all about its colours.
    """
    with opened(path, looking=True) as container:
        stream = picture_of(container, path)
        codec = stream.codec_context
        pix_fmt = codec.pix_fmt or ""
        with reading(path):
            start = _start(container, stream)
        curve = _HIGH_RANGE.get(codec.color_trc)
        wide = codec.color_primaries in (_BT2020, *((_UNSPECIFIED,) if curve else ()))
        matrix = _guessed(codec.colorspace, stream.width, stream.height, pix_fmt)
        rate = stream.guessed_rate or stream.average_rate or Fraction(25)
        return Footage(
            path=path,
            number=list(container.streams.video).index(stream),
            start=start,
            frame=flicks(1 / Fraction(rate)),
            seekable=not _SEEKABLE.isdisjoint(container.format.name.split(",")),
            matrix="bt2020nc" if matrix is not None and wide else matrix,
            curve=curve,
            wide=wide,
            alpha=pix_fmt.startswith(_ALPHA),
            is_pattern=container.format.name == "image2",
        )


def _start(container: InputContainer, stream: VideoStream) -> Flicks:
    packets = (each for each in container.demux(stream) if each.size and not each.is_discard)
    times = [each.pts for each in islice(packets, _REORDERED_AT_MOST) if each.pts is not None]
    return flicks(min(times, default=0) * (stream.time_base or Fraction(1)))


def _guessed(matrix: int, width: int, height: int, pix_fmt: str) -> str | None:
    """Return the matrix of a picture that names none, else None; RGB has none."""
    if not is_unnamed(matrix) or "yuv" not in pix_fmt:
        return None
    # A picture of a camera or a drawing is JFIF, which is BT.601 at any size.
    if pix_fmt.startswith("yuvj"):
        return "smpte170m"
    return "bt709" if is_bt709(matrix, width, height) else "smpte170m"
