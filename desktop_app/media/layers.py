"""A layer's picture as a graph: the right frames of its file, in the film's shape and colours."""

from typing import Any

import ffmpeg

from desktop_app.domain.picture import AS_FILMED, Fit
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import STANDING, Layer
from desktop_app.domain.time import FLICKS_PER_SECOND, FrameRate
from desktop_app.media.footage import Footage
from desktop_app.media.looks import fitted, graded, in_bt709, moved, stage_of

_LEAD_SECONDS, _LEAD_FRAMES = 1, 20
"""How much is decoded before the first frame needed: more than any reordering of frames."""

_EARLY = 0.25
"""By how much of a frame one counts as on screen before its time: times in files are rounded."""

_NEAREST = 0.5
"""The same for a file that is shown frame for frame: copies of it are cut at the nearest one."""


def picture_in(footage: Footage, **options: Any) -> Any:
    """Return a file's picture as an input; its name is taken for nothing but its name."""
    if footage.is_pattern:
        options = {**options, "f": "image2", "pattern_type": "none"}
    name = f"file:{footage.path.absolute()}"
    return ffmpeg.input(name, protocol_whitelist="file", **options)[f"v:{footage.number}"]


def pictures(
    layer: Layer, footage: Footage, fmt: FilmFormat, frames: int, *, is_second: bool = False
) -> Any:
    """Return exactly `frames` frames of the layer, size, shape and colours of the film.

    `is_second` keeps it apart from another layer of the same file, which it may begin alike.
    """
    stands = layer.speed == STANDING
    picture = _chosen(layer, footage, fmt.rate, 1 if stands else frames, is_second)
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


def _chosen(layer: Layer, footage: Footage, rate: FrameRate, frames: int, is_second: bool) -> Any:
    """Put the film's frame grid over the file: each frame of it is the last one begun by then.

    A file's frame is moved to the first film frame that shows it; of those that share one the
    last is shown. The end is held, and each of the held frames comes a film frame later.
    """
    origin = footage.start + layer.start
    speed, frame = layer.speed or AS_FILMED, rate.frame
    step = frame * speed // AS_FILMED
    like_film = speed == AS_FILMED and abs(footage.frame - frame) < frame // 1000
    early = _NEAREST if like_film else _EARLY * min(frame, step, footage.frame) / step
    place = f"ceil((PTS-{origin})*{AS_FILMED}/{speed * frame}-{early:.6f})*{frame}"
    held = f"PREV_OUTPTS+{frame}"
    options = _seek(footage, origin)
    if is_second:
        # Inputs that are alike are one to ffmpeg-python; this says what is so anyway.
        options["stream_loop"] = 0
    return (
        picture_in(footage, **options)
        .filter("settb", f"1/{FLICKS_PER_SECOND}")
        .filter("tpad", stop=-1, stop_mode="clone")
        .filter("setpts", f"if(gt(N,0)*lte(PTS,PREV_INPTS),{held},{place})")
        .filter("fps", fps=rate_of(rate), start_time=0)
        .filter("trim", end_frame=frames)
    )


def _seek(footage: Footage, origin: int) -> dict[str, Any]:
    """Jump to a key frame well before the first frame; what comes between is not scaled."""
    place = origin - max(_LEAD_SECONDS * FLICKS_PER_SECOND, _LEAD_FRAMES * footage.frame)
    if not footage.seekable or place <= footage.start:
        return {}
    # -noaccurate_seek keeps the frame that is on screen at the place jumped to.
    return {"noaccurate_seek": None, "seek_timestamp": 1, "ss": f"{place / FLICKS_PER_SECOND:.6f}"}
