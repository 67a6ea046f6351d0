"""Rendering for tests: the pixels of a segment before the encoder, and after it."""

import subprocess
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.picture import Fit, Look
from desktop_app.domain.project import ClipId, FilmFormat
from desktop_app.domain.reel import Layer, RenderSegment
from desktop_app.domain.time import Flicks
from desktop_app.media.render import arguments_for, rendered
from desktop_app.media.tools import ffmpeg_binary
from tests.fakes import clips

Picture: TypeAlias = NDArray[np.uint8]
Levels: TypeAlias = NDArray[np.float64]
SMALL = FilmFormat(*clips.LANDSCAPE)
FRAME = SMALL.rate.frame
COUNTING = "color=black:{},format=rgb24,geq=r='N*6':g='N*6':b='N*6'"
"""Frame n has the grey level 6n, up to 42 of them."""


def layer(path: Path, start: int = 0, **more: Any) -> Layer:
    """Return a layer from source frame `start` of a file at 30 frames per second."""
    return Layer(path.name, Flicks(start * FRAME), **{"look": Look(fit=Fit.PAD), **more})


def segment(base: Layer, frames: int, **more: Any) -> RenderSegment:
    """Return a segment of a test."""
    return RenderSegment(ClipId("c"), frames, base, ("test",), **more)


def pixels(part: RenderSegment, folder: Path, fmt: FilmFormat = SMALL) -> Picture:
    """Return luma and chroma of all frames as they go to the encoder: (frames, 3h/2, w)."""
    with TemporaryDirectory() as scratch:
        arguments = arguments_for(part, fmt, folder, 1, Path(scratch))
        end = arguments.index("-map") + 2
        raw = ["-fps_mode", "passthrough", "-f", "rawvideo", "pipe:1", "-copyts"]
        done = subprocess.run(
            [ffmpeg_binary(), "-v", "error", "-nostdin", *arguments[:end], *raw],
            check=True,
            capture_output=True,
        )
    shown = np.frombuffer(done.stdout, np.uint8)
    return shown.reshape(-1, fmt.height * 3 // 2, fmt.width)


def luma(part: RenderSegment, folder: Path, fmt: FilmFormat = SMALL) -> Picture:
    """Return the luma of all frames: (frames, height, width)."""
    return pixels(part, folder, fmt)[:, : fmt.height]


def numbers(part: RenderSegment, folder: Path, fmt: FilmFormat = SMALL) -> list[int]:
    """Return which frame of a `COUNTING` clip each of the segment's frames shows."""
    middles = luma(part, folder, fmt)[:, fmt.height // 2, fmt.width // 2].astype(float)
    return [round((level - 16) * 255 / 219 / 6) for level in middles]


def rgb(part: RenderSegment, folder: Path, fmt: FilmFormat = SMALL) -> Levels:
    """Return R'G'B' of the first frame, 0 to 255: (height, width, 3), by BT.709's matrix."""
    planes = pixels(part, folder, fmt)[0].astype(float)
    high, wide = fmt.height, fmt.width
    chroma = planes[high:].reshape(2, high // 2, wide // 2)
    u, v = (np.kron(each, np.ones((2, 2))) - 128 for each in chroma)
    y = (planes[:high] - 16) * 255 / 219
    u, v = u * 255 / 224, v * 255 / 224
    return np.stack([y + 1.5748 * v, y - 0.1873 * u - 0.4681 * v, y + 1.8556 * u], axis=-1)


def encoded(part: RenderSegment, folder: Path, sets: int = 1, fmt: FilmFormat = SMALL) -> "Made":
    """Render for good and decode it."""
    return Made(part, folder, sets, fmt)


class Made:
    """A finished segment: its packets, its parameter sets and its decoded luma."""

    def __init__(self, part: RenderSegment, folder: Path, sets: int, fmt: FilmFormat) -> None:
        with rendered(part, fmt, folder, sets) as container:
            stream = container.streams.video[0]
            self.sets = bytes(stream.codec_context.extradata or b"")
            packets = [each for each in container.demux(stream) if each.size]
            self.shown = sorted(each.pts or 0 for each in packets)
            self.base = stream.time_base or Fraction(1)
            self.packets = [bytes(each) for each in packets]
            self.pts = [each.pts or 0 for each in packets]
            frames = [frame for each in packets for frame in each.decode()]
            frames += stream.codec_context.decode(None)
        self.luma = [frame.to_ndarray()[: fmt.height].copy() for frame in frames]
        self.colours = {(f.colorspace, f.color_range) for f in frames}


def psnr(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Return the likeness of two pictures in dB."""
    error = float(((one.astype(float) - other.astype(float)) ** 2).mean())
    return 99.0 if error == 0 else float(10 * np.log10(255**2 / error))
