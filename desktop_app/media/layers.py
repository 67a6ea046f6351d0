"""A layer's picture as a graph: the right frames of its file, in the film's shape and colours."""

from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.picture import AS_FILMED, Fit
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Layer
from desktop_app.domain.time import FLICKS_PER_SECOND, FrameRate
from desktop_app.media.footage import Footage

_LEAD_SECONDS = 1.0
"""How much is decoded before the first frame needed: more than any reordering of frames."""

_TOLERANCE = 4
"""A frame counts as on screen a quarter of a frame before its time: times in files are rounded."""


def input_of(path: Path, **options: Any) -> Any:
    """Return a file as an input; nothing in its name is taken for anything but its name."""
    return ffmpeg.input(f"file:{path.absolute()}", protocol_whitelist="file", **options)


def pictures(layer: Layer, footage: Footage, fmt: FilmFormat, frames: int) -> Any:
    """Return exactly `frames` frames of the layer, size, shape and colours of the film."""
    stands = layer.speed == STANDING
    chosen = _chosen(layer, footage, fmt.rate, 1 if stands else frames)
    fitted = _fitted(_plain(chosen, footage), layer.look.fit or Fit.PAD, fmt.width, fmt.height)
    if stands:
        fitted = _held(fitted, fmt.rate, frames)
    return fitted


def rate_of(rate: FrameRate) -> str:
    """Return a rate in ffmpeg's words."""
    return f"{rate.numerator}/{rate.denominator}"


def _chosen(layer: Layer, footage: Footage, rate: FrameRate, frames: int) -> Any:
    """Put the film's frame grid over the file: each frame of it is the last one begun by then.

    A file's frame is moved to the first film frame that shows it; of those that share one the
    last is shown. The end is held, and each of the held frames comes a film frame later.
    """
    origin = footage.start + layer.start
    speed, frame = layer.speed or AS_FILMED, rate.frame
    step = frame * speed // AS_FILMED
    early = min(frame, step, footage.frame) / _TOLERANCE / step
    place = f"ceil((PTS-{origin})*{AS_FILMED}/{speed * frame}-{early:.6f})*{frame}"
    held = f"PREV_OUTPTS+{frame}"
    picture = input_of(footage.path, **_seek(footage, origin))[f"v:{footage.number}"]
    return (
        picture.filter("settb", f"1/{FLICKS_PER_SECOND}")
        .filter("tpad", stop=-1, stop_mode="clone")
        .filter("setpts", f"if(gt(N,0)*lte(PTS,PREV_INPTS),{held},{place})")
        .filter("fps", fps=rate_of(rate), start_time=0)
        .filter("trim", end_frame=frames)
    )


def _seek(footage: Footage, origin: int) -> dict[str, Any]:
    """Jump to a key frame well before the first frame; what comes between is not scaled."""
    seconds = origin / FLICKS_PER_SECOND - _LEAD_SECONDS
    if not footage.seekable or seconds <= footage.start / FLICKS_PER_SECOND:
        return {}
    # -noaccurate_seek keeps the frame that is on screen at the place jumped to.
    return {"noaccurate_seek": None, "seek_timestamp": 1, "ss": f"{seconds:.6f}"}


def _held(picture: Any, rate: FrameRate, frames: int) -> Any:
    return (
        picture.filter("loop", loop=-1, size=1)
        .filter("setpts", f"N*{rate.frame}")
        .filter("settb", f"1/{FLICKS_PER_SECOND}")
        .filter("fps", fps=rate_of(rate), start_time=0)
        .filter("trim", end_frame=frames)
    )


def _plain(picture: Any, footage: Footage) -> Any:
    """Say which colours an unnamed picture is in."""
    if footage.matrix is not None:
        picture = picture.filter("setparams", colorspace=footage.matrix)
    return picture


def _fitted(picture: Any, fit: Fit, width: int, height: int) -> Any:
    if fit is Fit.CROP:
        return _scaled(picture, width, height, "max").filter("crop", width, height)
    # A place on the chroma grid, where filters would round to anyway.
    return _scaled(picture, width, height, "min").filter(
        "pad", width, height, "2*floor((ow-iw)/4)", "2*floor((oh-ih)/4)"
    )


def _scaled(picture: Any, width: int, height: int, choice: str) -> Any:
    """Scale to square pixels within (min) or around (max) a box, in BT.709."""
    return (
        picture.filter(
            "scale",
            w=f"2*round({choice}({width},{height}*dar)/2)",
            h=f"2*round({choice}({height},{width}/dar)/2)",
            out_color_matrix="bt709",
            out_range="tv",
            flags="lanczos",
        )
        .filter("setsar", 1)
        .filter("format", "yuv420p")
    )
