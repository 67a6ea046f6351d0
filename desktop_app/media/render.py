"""Frames that must be made: an ffmpeg graph that writes a `RenderSegment` as H.264.

Every segment of a film goes through one encoder set-up, so all of them share their parameter sets
and are joined like clips that came alike.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import ffmpeg
from av.container import InputContainer

from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import RenderSegment
from desktop_app.media.footage import footage
from desktop_app.media.layers import pictures, rate_of
from desktop_app.media.lettering import lettered
from desktop_app.media.mixing import mixed, watermarked
from desktop_app.media.process import ProcessFailed, ffmpeg_stream

DELAY = 2
"""Frames by which decoding runs ahead of showing: what B-frames with a pyramid need."""

_SECONDS_BETWEEN_KEY_FRAMES = 2
_COMPLAINT = re.compile(r"\[(?:in|vist|ist|dec:\w+)#(\d+)")
"""How ffmpeg's messages begin that are about an input, with its number."""


@contextmanager
def rendered(
    segment: RenderSegment, fmt: FilmFormat, folder: Path, sets: int
) -> Iterator[InputContainer]:
    """Give the finished frames as a container to demux while they are made.

    `folder` is the project's, `sets` the id (0 to 31) of the H.264 parameter sets. Raises
    LocalFault and ProcessFailed with a sentence that names the file at fault.
    """
    with TemporaryDirectory(prefix="takewright-") as scratch:
        arguments = arguments_for(segment, fmt, folder, sets, Path(scratch))
        with (
            _blaming(arguments),
            ffmpeg_stream(arguments, "The frames could not be made.") as pipe,
            av.open(pipe, "r", format="nut") as container,
        ):
            yield container


def arguments_for(
    segment: RenderSegment, fmt: FilmFormat, folder: Path, sets: int, scratch: Path
) -> list[str]:
    """Return the arguments of ffmpeg that write the segment to its standard output as NUT.

    What it reads besides the sources is written to `scratch`. Raises LocalFault.
    """
    frames = segment.frames
    layers = [
        pictures(layer, footage(folder / layer.path), fmt, frames)
        for layer in (segment.base, segment.over)
        if layer is not None
    ]
    picture = layers[0]
    if segment.mixing is not None:
        over = layers[1] if len(layers) > 1 else None
        picture = mixed(picture, over, segment.mixing, fmt, frames)
    if segment.watermark is not None:
        picture = watermarked(picture, segment.watermark, folder, fmt)
    picture = lettered(picture, segment.words, fmt, scratch)
    output = ffmpeg.output(_gridded(picture, fmt), "pipe:1", **_encoding(fmt, sets))
    arguments: list[str] = output.global_args("-copyts").get_args()
    return arguments


@contextmanager
def _blaming(arguments: Sequence[str]) -> Iterator[None]:
    """Name the input that ffmpeg complained of, the first one when it named none."""
    try:
        yield
    except ProcessFailed as failure:
        inputs = [value for option, value in pairwise(arguments) if option == "-i"]
        files = [Path(each).name if each.startswith("file:") else None for each in inputs]
        named = [int(each) for each in _COMPLAINT.findall(failure.details)]
        blamed = next((files[each] for each in named if each < len(files) and files[each]), None)
        name = blamed or next(filter(None, files), "A clip")
        raise ProcessFailed(
            f"{name} could not be converted to the film's format: it is damaged or of a"
            " kind that cannot be read; choose another take.",
            failure.details,
        ) from failure


def _gridded(picture: Any, fmt: FilmFormat) -> Any:
    """Number the frames from 0 at the film's rate, which the parameter sets state."""
    return (
        picture.filter("settb", f"{fmt.rate.denominator}/{fmt.rate.numerator}")
        .filter("setpts", "N")
        .filter("fps", fps=rate_of(fmt.rate), start_time=0)
        .filter("format", "yuv420p")
    )


def _encoding(fmt: FilmFormat, sets: int) -> dict[str, Any]:
    gap = round(_SECONDS_BETWEEN_KEY_FRAMES * fmt.rate.numerator / fmt.rate.denominator)
    return {
        "c:v": "libx264",
        "preset": "veryfast",
        "crf": 16,
        "profile:v": "high",
        "g": gap,
        # Stitchable parameter sets say nothing that depends on the content.
        "x264-params": f"sps-id={sets}:stitchable=1:bframes=3:b-pyramid=normal:open-gop=0",
        "fps_mode": "passthrough",
        "colorspace": "bt709",
        "color_primaries": "bt709",
        "color_trc": "bt709",
        "color_range": "tv",
        "map_metadata": -1,
        "max_error_rate": 0,
        "f": "nut",
    }
