"""A layer's picture as a graph: the right frames of its file, in the film's shape and colours."""

from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.picture import AS_FILMED, Fit
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Layer
from desktop_app.domain.time import FLICKS_PER_SECOND, FrameRate
from desktop_app.media.footage import Footage
from desktop_app.media.looks import fitted, graded, in_bt709, moved, stage_of

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
    picture = _chosen(layer, footage, fmt.rate, 1 if stands else frames)
    stage = stage_of(layer.look.move, fmt)
    picture = fitted(in_bt709(picture, footage), layer.look.fit or Fit.PAD, stage)
    picture = graded(picture, layer.look.grade)
    if stands:
        picture = held(picture, fmt.rate, frames)
    return moved(picture, layer, fmt, stage)


def rate_of(rate: FrameRate) -> str:
    """Return a rate in ffmpeg's words."""
    return f"{rate.numerator}/{rate.denominator}"


def held(picture: Any, rate: FrameRate, frames: int) -> Any:
    """Show the first frame of a picture for so many frames."""
    return (
        picture.filter("loop", loop=-1, size=1)
        .filter("settb", f"{rate.denominator}/{rate.numerator}")
        .filter("setpts", "N")
        .filter("fps", fps=rate_of(rate), start_time=0)
        .filter("trim", end_frame=frames)
    )


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
