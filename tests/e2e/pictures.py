"""What is really in a film: decoded frames and samples, not what a container says."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Pictures = NDArray[np.float32]
"""Luma of small pictures, from 0 to 255: (frame, row, column)."""

_SMALL = (160, 88)


@dataclass(frozen=True)
class Film:
    """Frames as digests of their decoded pixels, in order; samples of sound and their rate."""

    frames: tuple[str, ...]
    size: tuple[int, int]
    samples: int
    sample_rate: int


def read_film(path: Path) -> Film:
    """Decode a whole film; any decoding error is raised."""
    frames: list[str] = []
    samples = rate = 0
    size = (0, 0)
    with av.open(str(path)) as container:
        for packet in container.demux(video=0, audio=0):
            for frame in packet.decode():
                if isinstance(frame, av.VideoFrame):
                    frames.append(_digest(frame))
                    size = (frame.width, frame.height)
                elif isinstance(frame, av.AudioFrame):
                    samples += frame.samples
                    rate = frame.sample_rate
    return Film(tuple(frames), size, samples, rate)


def see_film(path: Path) -> Pictures:
    """Decode all pictures of a film and make them small, to compare what was encoded anew."""
    with av.open(str(path)) as container:
        seen = [
            frame.reformat(*_SMALL, format="gray", interpolation="AREA").to_ndarray()
            for frame in container.decode(video=0)
        ]
    return np.stack(seen).astype(np.float32)


def _digest(frame: av.VideoFrame) -> str:
    digest = hashlib.blake2b(digest_size=12)
    for plane in frame.planes:
        digest.update(memoryview(plane)[: plane.line_size * plane.height])
    return digest.hexdigest()
