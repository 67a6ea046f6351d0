"""Reading what a picture shows, in clips that grow brighter by a step with every frame."""

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks

STEPS = "color=black:{},format=rgb24,geq=r='N*8':g='N*8':b='N*8'"
"""Each frame is 8 levels brighter than the one before; 30 of them fit."""


def seen(picture: bytes, tmp_path: Path) -> NDArray[np.uint8]:
    """Return a picture's pixels."""
    path = tmp_path / "picture"
    path.write_bytes(picture)
    with av.open(str(path)) as container:
        pixels = next(container.decode(video=0)).to_ndarray(format="rgb24")
    return np.asarray(pixels, np.uint8)


def number(picture: bytes, tmp_path: Path) -> int:
    """Return which frame of STEPS a picture shows."""
    return round(float(seen(picture, tmp_path).mean()) / 8)


def time_of(frame: int, rate: int = 30) -> Flicks:
    """Return when a frame begins."""
    return Flicks(frame * FLICKS_PER_SECOND // rate)
