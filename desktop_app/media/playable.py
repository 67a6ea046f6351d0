"""Copies to play of files that a player cannot show, or not smoothly: H.264, at most 1280 wide."""

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.project import MediaInfo
from desktop_app.domain.time import Flicks
from desktop_app.media.landing import writing
from desktop_app.media.process import run_ffmpeg

WIDEST = 1280
RECIPE = 1
"""Counts up when copies are made differently, so that none of the old kind is played."""

_LARGEST_SIDE = 2560
_NOT_PLAYED = frozenset({"av1"})
"""Qt's own FFmpeg has AV1 only where the graphics card decodes it."""


class Hurdle(Enum):
    """Why a file is not played itself."""

    CODEC = "codec"
    SIZE = "size"


def hurdle_of(info: MediaInfo) -> Hurdle | None:
    """Return what stands against playing a file, None when nothing does."""
    if info.video_codec in _NOT_PLAYED:
        return Hurdle.CODEC
    return Hurdle.SIZE if max(info.width, info.height) > _LARGEST_SIDE else None


async def make_playable(path: Path, out: Path, progress: Callable[[Flicks], None]) -> None:
    """Write a copy for playing, whole or not at all; `progress` gets the time made so far.

    Raises ProcessFailed and LocalFault. When the task is cancelled nothing is left.
    """
    partial = out.with_suffix(f".{secrets.token_hex(4)}.partial")
    try:
        await run_ffmpeg(_arguments(path, partial), progress)
        with writing(out):
            await asyncio.to_thread(partial.replace, out)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _arguments(path: Path, out: Path) -> list[str]:
    source = ffmpeg.input(f"file:{path.absolute()}", protocol_whitelist="file")
    picture = source.video.filter("scale", w=f"min({WIDEST},iw)", h=-2).filter("setsar", 1)
    options: dict[str, Any] = {
        "c:v": "libx264",
        "preset": "veryfast",
        "crf": 22,
        # A key frame twice a second, so that the playhead can be dragged.
        "g": 15,
        "pix_fmt": "yuv420p",
        "fps_mode": "passthrough",
        "c:a": "aac",
        "movflags": "+faststart",
        "f": "mp4",
        # The sound if there is one.
        "map": "0:a:0?",
    }
    arguments: list[str] = ffmpeg.output(picture, f"file:{out.absolute()}", **options).get_args()
    return arguments
