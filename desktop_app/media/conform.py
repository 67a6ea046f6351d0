"""One unlike piece made like the film: an ffmpeg graph that scales, pads, re-times and encodes.

Every piece goes through the same encoder settings, so all of them share their parameter sets and
are joined like clips that came alike.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import ffmpeg
from av.container import InputContainer

from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.colour import is_bt709, is_unnamed
from desktop_app.media.opening import opened
from desktop_app.media.process import ffmpeg_stream

DELAY = 2
"""Frames by which decoding runs ahead of showing: what B-frames with a pyramid need."""

_SECONDS_BETWEEN_KEY_FRAMES = 2


@dataclass(frozen=True, slots=True)
class Render:
    """What to make: `frames` frames of the film's format from `start` of the clip's own time."""

    path: Path
    start: Flicks
    frames: int


@contextmanager
def rendered(render: Render, fmt: FilmFormat) -> Iterator[InputContainer]:
    """Give the finished picture as a container to demux while it is made; raises ProcessFailed."""
    failed = (
        f"{render.path.name} could not be converted to the film's format: it is damaged or of a"
        " kind that cannot be read; choose another take."
    )
    with (
        ffmpeg_stream(arguments_for(render, fmt), failed) as pipe,
        av.open(pipe, "r", format="nut") as container,
    ):
        yield container


def arguments_for(render: Render, fmt: FilmFormat) -> list[str]:
    """Return the arguments of ffmpeg that write the piece to its standard output as NUT."""
    source = ffmpeg.input(f"file:{render.path.absolute()}", protocol_whitelist="file")
    picture = _fitted(_timed(source.video, render, fmt), render, fmt)
    gap = round(_SECONDS_BETWEEN_KEY_FRAMES * fmt.rate.numerator / fmt.rate.denominator)
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "crf": 18,
        "profile:v": "high",
        "pix_fmt": "yuv420p",
        "g": gap,
        "x264-params": "stitchable=1:bframes=3:b-pyramid=normal",
        "fps_mode": "passthrough",
        "colorspace": "bt709",
        "color_primaries": "bt709",
        "color_trc": "bt709",
        "color_range": "tv",
        "map_metadata": -1,
        "max_error_rate": 0,
        "f": "nut",
    }
    arguments: list[str] = ffmpeg.output(picture, "pipe:1", **options).get_args()
    return arguments


def _timed(picture: Any, render: Render, fmt: FilmFormat) -> Any:
    """Put the film's frame grid over the clip: exactly `frames` frames, the last one held."""
    rate = f"{fmt.rate.numerator}/{fmt.rate.denominator}"
    start = f"{render.start / FLICKS_PER_SECOND:.9f}"
    return (
        picture.filter("setpts", "PTS-STARTPTS")
        .filter("fps", fps=rate, start_time=start)
        .filter("setpts", "N")
        .filter("tpad", stop=-1, stop_mode="clone")
        .filter("trim", end_frame=render.frames)
    )


def _fitted(picture: Any, render: Render, fmt: FilmFormat) -> Any:
    """Scale to fit with square pixels, pad with black, in BT.709.."""
    guess = _guessed_colours(render.path)
    if guess is not None:
        picture = picture.filter("setparams", colorspace=guess)
    return (
        picture.filter("scale", w="trunc(iw*sar/2+0.5)*2", h="ih")
        .filter(
            "scale",
            w=fmt.width,
            h=fmt.height,
            force_original_aspect_ratio="decrease",
            force_divisible_by=2,
            out_color_matrix="bt709",
            out_range="tv",
            flags="lanczos",
        )
        .filter("pad", fmt.width, fmt.height, "(ow-iw)/2", "(oh-ih)/2")
        .filter("setsar", 1)
        .filter("format", "yuv420p")
        # What a frame says of itself wins over the encoder's options, and goes into its sets.
        .filter(
            "setparams",
            color_primaries="bt709",
            color_trc="bt709",
            colorspace="bt709",
            range="tv",
            chroma_location="left",
        )
    )


def _guessed_colours(path: Path) -> str | None:
    """Return the matrix to take for a clip that names none, else None.

    The file is opened with a look at the first frame, for only that tells all there is.
    """
    with opened(path, looking=True) as container:
        for stream in container.streams.video:
            matrix, size = stream.codec_context.colorspace, (stream.width, stream.height)
            if is_unnamed(matrix):
                return "bt709" if is_bt709(matrix, *size) else "smpte170m"
    return None
