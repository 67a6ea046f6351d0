"""Frames that must be made: an ffmpeg graph that writes a `RenderSegment` as H.264.

Every segment of a film goes through one encoder set-up, so all of them share their parameter sets
and are joined like clips that came alike.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import av
import ffmpeg
from av.container import InputContainer

from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import RenderSegment
from desktop_app.media.footage import footage
from desktop_app.media.layers import pictures, rate_of
from desktop_app.media.process import ffmpeg_stream

DELAY = 2
"""Frames by which decoding runs ahead of showing: what B-frames with a pyramid need."""

_SECONDS_BETWEEN_KEY_FRAMES = 2


@contextmanager
def rendered(
    segment: RenderSegment, fmt: FilmFormat, folder: Path, sets: int
) -> Iterator[InputContainer]:
    """Give the finished frames as a container to demux while they are made.

    `folder` is the project's, `sets` the id (0 to 31) of the H.264 parameter sets. Raises
    LocalFault and ProcessFailed with a sentence that names the file at fault.
    """
    arguments = arguments_for(segment, fmt, folder, sets)
    name = Path(segment.base.path).name
    failed = (
        f"{name} could not be converted to the film's format: it is damaged or of a"
        " kind that cannot be read; choose another take."
    )
    with (
        ffmpeg_stream(arguments, failed) as pipe,
        av.open(pipe, "r", format="nut") as container,
    ):
        yield container


def arguments_for(segment: RenderSegment, fmt: FilmFormat, folder: Path, sets: int) -> list[str]:
    """Return the arguments of ffmpeg that write the segment to its standard output as NUT."""
    base = pictures(segment.base, footage(folder / segment.base.path), fmt, segment.frames)
    output = ffmpeg.output(_gridded(base, fmt), "pipe:1", **_encoding(fmt, sets))
    arguments: list[str] = output.global_args("-copyts").get_args()
    return arguments


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
