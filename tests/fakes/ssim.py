"""How alike two pictures look: the structural similarity of Wang et al., 2004."""

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Plane = NDArray[np.float64]

_WINDOW = 8
_STEP = 4
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
_LUMA = np.array([0.2126, 0.7152, 0.0722])


def ssim(one: Pixels, other: Pixels) -> float:
    """Return the mean similarity of two RGB pictures of one size: 1.0 when they are the same."""
    assert one.shape == other.shape, f"{one.shape} is not {other.shape}"
    a, b = one.astype(float) @ _LUMA, other.astype(float) @ _LUMA
    mean_a, mean_b = _means(a), _means(b)
    spread_a = _means(a * a) - mean_a**2
    spread_b = _means(b * b) - mean_b**2
    together = _means(a * b) - mean_a * mean_b
    alike = (2 * mean_a * mean_b + _C1) * (2 * together + _C2)
    apart = (mean_a**2 + mean_b**2 + _C1) * (spread_a + spread_b + _C2)
    return float((alike / apart).mean())


def fitted(picture: Pixels, size: tuple[int, int]) -> Pixels:
    """Return a picture scaled to fill `size` (width, height) and cut in its middle."""
    width, height = size
    tall, wide = picture.shape[:2]
    grown = max(width / wide, height / tall)
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    big = frame.reformat(max(width, round(wide * grown)), max(height, round(tall * grown)))
    pixels = np.asarray(big.to_ndarray(format="rgb24"), np.uint8)
    top, left = (pixels.shape[0] - height) // 2, (pixels.shape[1] - width) // 2
    return pixels[top : top + height, left : left + width]


def frames_of(path: Path) -> list[Pixels]:
    """Return all pictures of a film in RGB, for short clips."""
    with av.open(str(path)) as film:
        return [
            np.asarray(each.to_ndarray(format="rgb24"), np.uint8) for each in film.decode(video=0)
        ]


def _means(plane: Plane) -> Plane:
    """Return the means of all windows, by sums over the picture."""
    sums = np.pad(plane.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    w = _WINDOW
    found = sums[w:, w:] - sums[:-w, w:] - sums[w:, :-w] + sums[:-w, :-w]
    return np.asarray(found[::_STEP, ::_STEP] / w**2, float)
