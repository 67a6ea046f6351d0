"""Pictures that move but are no clip: a numbered set, an animated WebP. Each is encoded once.

What comes out is H.264 of so high a quality that encoding it again for a film costs nothing that
can be seen.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.time import FrameRate
from desktop_app.media.opening import opened, unreadable
from desktop_app.media.probe import picture_of
from desktop_app.media.process import run_ffmpeg

_DEMUXERS = {".png": "png_pipe", ".jpg": "jpeg_pipe", ".jpeg": "jpeg_pipe", ".webp": "webp_pipe"}
_MOVES = 0x02
_NEARLY_LOSSLESS = 10


def size_of(path: Path) -> tuple[int, int]:
    """Return width and height of a picture as its header says; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        if stream.width <= 0 or stream.height <= 0:
            raise unreadable(path)
        return stream.width, stream.height


def is_moving_webp(path: Path) -> bool:
    """Tell whether a WebP is an animation, which PyAV cannot decode; raises OSError.

    Source: WebP Container Specification, extended file format.
    """
    with path.open("rb") as file:
        head = file.read(21)
    is_extended = head.startswith(b"RIFF") and head[8:16] == b"WEBPVP8X"
    return is_extended and len(head) == 21 and bool(head[20] & _MOVES)


async def encode_pictures(pictures: Sequence[Path], out: Path, rate: FrameRate) -> None:
    """Make an MP4 of pictures of one kind and size, a frame each; raises LocalFault.

    They go through a pipe, so nothing in their names can be mistaken for a pattern.
    """
    demuxer = _DEMUXERS[pictures[0].suffix.lower()]
    source = ffmpeg.input("pipe:0", f=demuxer, framerate=_spelled(rate))
    await run_ffmpeg(_arguments(source.video, out), feed=pictures)


async def encode_animation(path: Path, out: Path, rate: FrameRate) -> None:
    """Make an MP4 at `rate` of an animated WebP, which ffmpeg can read; raises LocalFault.

    The kind is named, for a `%d` in a folder's name would make ffmpeg look for a numbered set.
    """
    source = ffmpeg.input(_named(path), f="webp_anim", protocol_whitelist="file")
    await run_ffmpeg(_arguments(source.video.filter("fps", fps=_spelled(rate)), out))


def _named(path: Path) -> str:
    return f"file:{path.absolute()}"


def _spelled(rate: FrameRate) -> str:
    return f"{rate.numerator}/{rate.denominator}"


def _arguments(picture: Any, out: Path) -> list[str]:
    """Lay the picture on black, make its size even, and encode it in BT.709."""
    picture = (
        picture.filter("format", "gbrap")
        .filter("premultiply", inplace=1)
        .filter("crop", "trunc(iw/2)*2", "trunc(ih/2)*2", 0, 0)
        .filter("scale", out_color_matrix="bt709", out_range="tv", flags="accurate_rnd")
        .filter("format", "yuv420p")
        .filter("setsar", 1)
    )
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "crf": _NEARLY_LOSSLESS,
        "profile:v": "high",
        "fps_mode": "passthrough",
        "colorspace": "bt709",
        "color_primaries": "bt709",
        "color_trc": "bt709",
        "color_range": "tv",
        "map_metadata": -1,
        "max_error_rate": 0,
        "movflags": "+faststart",
        "f": "mp4",
    }
    arguments: list[str] = ffmpeg.output(picture, _named(out), **options).get_args()
    return arguments
