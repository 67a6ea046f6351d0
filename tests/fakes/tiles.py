"""Pictures that can be told apart where the simulator draws them into a clip."""

from pathlib import Path

import numpy as np

from desktop_app.simulator.given import tile_box
from tests.fakes.photographs import BLUE, GREEN, RED, WHITE, png
from tests.fakes.ssim import Pixels

Colours = tuple[tuple[int, int, int], ...]

ADA: Colours = (RED, GREEN, BLUE, WHITE)
BEN: Colours = (BLUE, WHITE, RED, GREEN)

_EDGE = 3
_NEAR = 40
"""Levels that a colour may be off after two encodings."""


def four(path: Path, colours: Colours, side: int = 400) -> Path:
    """Keep a square picture whose quarters have these colours, by rows."""
    block = np.asarray(colours, np.uint8).reshape(2, 2, 3)
    path.write_bytes(png(np.repeat(np.repeat(block, side // 2, 0), side // 2, 1)))
    return path


def tile_of(picture: Pixels, number: int) -> Pixels:
    """Return what stands in the place of a tile; `number` counts from 0."""
    height, width = picture.shape[:2]
    x, y, side = tile_box((width, height), number)
    return picture[y : y + side, x : x + side]


def shows(picture: Pixels, number: int, colours: Colours) -> bool:
    """Tell whether a tile is a picture of these quarters."""
    tile = tile_of(picture, number)
    half = tile.shape[0] // 2
    corners = [(y, x) for y in (0, half) for x in (0, half)]
    inner = half - _EDGE
    means = [tile[y + _EDGE : y + inner, x + _EDGE : x + inner].mean((0, 1)) for y, x in corners]
    return bool(abs(np.array(means) - np.array(colours)).max() < _NEAR)


def cast_in(picture: Pixels, known: dict[str, Colours], most: int = 4) -> list[str]:
    """Return who is shown in a picture's tiles, in their order; an empty place is nobody."""
    found = []
    for number in range(most):
        found += [name for name, colours in known.items() if shows(picture, number, colours)]
    return found
