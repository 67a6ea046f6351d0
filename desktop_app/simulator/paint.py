"""Painting with the standard library: a picture is columns, so a vertical run of colour is a slice.

Colours are 8-bit sRGB triples, lengths are pixels, alpha and amounts are 0..1.
"""

import math
from collections.abc import Sequence
from itertools import accumulate
from random import Random

Colour = tuple[int, int, int]
Point = tuple[float, float]


class Picture:
    """An RGBA picture, stored column by column (transposed), clear to begin with.

    `tint` is the colour of the clear pixels: scaling and moving blend it into edges, so it should
    be close to what is painted.
    """

    def __init__(self, width: int, height: int, tint: Colour) -> None:
        self.width = width
        self.height = height
        clear = bytes((*tint, 0)) * height
        self.columns = [bytearray(clear) for _ in range(width)]

    def data(self) -> bytes:
        """Return the pixels as RGBA, column after column."""
        return b"".join(self.columns)

    def fill_below(
        self, tops: Sequence[float], ramps: Sequence[bytes], shades: Sequence[int]
    ) -> None:
        """Fill every column from its top downwards with the ramp that its shade names.

        A ramp is RGBA pixels from the top down, as long as the picture is high.
        """
        for column, top, shade in zip(self.columns, tops, shades, strict=True):
            first = max(0, math.ceil(top))
            if first >= self.height:
                continue
            ramp = ramps[shade]
            if first > 0:
                self._mix(column, first - 1, ramp[:3], (first - top) * ramp[3] / 255)
            column[first * 4 :] = ramp[: (self.height - first) * 4]

    def fill_above(self, bottoms: Sequence[float], colour: Colour) -> None:
        """Fill every column from the picture's top down to its bottom."""
        for column, bottom in zip(self.columns, bottoms, strict=True):
            whole = max(0, min(self.height - 1, int(bottom)))
            column[: whole * 4] = bytes((*colour, 255)) * whole
            self._mix(column, whole, colour, min(1.0, max(0.0, bottom - whole)))

    def polygon(self, points: Sequence[Point], colour: Colour, alpha: float = 1.0) -> None:
        """Fill a closed outline (even-odd), smoothed by four samples a pixel across."""
        left = max(0, math.floor(min(x for x, _ in points)))
        right = min(self.width, math.ceil(max(x for x, _ in points)))
        for x in range(left, right):
            column = self.columns[x]
            parts = [_crossings(points, x + (part + 0.5) / 4) for part in range(4)]
            top, bottom = self._solid(parts) if alpha == 1.0 else (0, 0)
            column[top * 4 : bottom * 4] = bytes((*colour, 255)) * (bottom - top)
            for y, amount in self._edges(parts, top, bottom).items():
                self._mix(column, y, colour, min(1.0, amount) * alpha)

    def disc(self, centre: Point, radius: float, colour: Colour, alpha: float, soft: float) -> None:
        """Paint a disc whose edge fades over `soft` pixels."""
        cx, cy = centre
        reach = radius + soft
        for x in range(max(0, int(cx - reach)), min(self.width, int(cx + reach) + 2)):
            for y in range(max(0, int(cy - reach)), min(self.height, int(cy + reach) + 2)):
                amount = (reach - math.hypot(x + 0.5 - cx, y + 0.5 - cy)) / max(soft, 1.0)
                if amount > 0:
                    self._mix(self.columns[x], y, colour, smooth(amount) * alpha)

    def _solid(self, parts: Sequence[Sequence[float]]) -> tuple[int, int]:
        """Return the run of pixels of a column that a simple outline covers entirely."""
        if any(len(part) != 2 for part in parts):
            return 0, 0
        top = max(0, math.ceil(max(part[0] for part in parts)))
        bottom = min(self.height, math.floor(min(part[1] for part in parts)))
        return (top, bottom) if top < bottom else (0, 0)

    def _edges(self, parts: Sequence[Sequence[float]], first: int, last: int) -> dict[int, float]:
        """Return how much of each pixel is covered, those from `first` to `last` left out."""
        cover: dict[int, float] = {}
        for crossings in parts:
            for top, bottom in zip(crossings[::2], crossings[1::2], strict=False):
                top, bottom = max(0.0, top), min(float(self.height), bottom)
                for start, end in ((top, min(bottom, first)), (max(top, last), bottom)):
                    for y in range(int(start), math.ceil(end)):
                        share = (min(end, y + 1) - max(start, y)) / 4
                        cover[y] = cover.get(y, 0.0) + max(0.0, share)
        return cover

    @staticmethod
    def _mix(column: bytearray, y: int, colour: Sequence[int], amount: float) -> None:
        """Lay a colour over a pixel that may be clear, in straight alpha."""
        at = y * 4
        under = column[at + 3] / 255 * (1 - amount)
        total = under + amount
        if total <= 0:
            return
        for part in range(3):
            column[at + part] = int((column[at + part] * under + colour[part] * amount) / total)
        column[at + 3] = round(total * 255)


def smooth(amount: float) -> float:
    """Ease 0..1 in and out, clamped."""
    amount = min(1.0, max(0.0, amount))
    return amount * amount * (3 - 2 * amount)


def mix(first: Colour, second: Colour, amount: float) -> Colour:
    """Blend two colours; 0 is the first, 1 the second."""
    amount = min(1.0, max(0.0, amount))
    red, green, blue = (round(a + (b - a) * amount) for a, b in zip(first, second, strict=True))
    return red, green, blue


def ramp(
    length: int, stops: Sequence[Colour], reach: int, alphas: Sequence[float] = (1.0,)
) -> bytes:
    """Return RGBA pixels that pass through the stops over `reach` pixels, then stay."""
    steps = min(length, max(1, reach) + 1)
    pixels = bytearray()
    for y in range(steps):
        at = y / max(1, reach)
        pixels += bytes((*between(stops, at), round(255 * _value_at(alphas, at))))
    return bytes(pixels + pixels[-4:] * (length - steps))


def between(stops: Sequence[Colour], at: float) -> Colour:
    """Return the colour at 0..1 of evenly spaced stops."""
    place = min(1.0, max(0.0, at)) * (len(stops) - 1)
    index = min(int(place), max(0, len(stops) - 2))
    return mix(stops[index], stops[min(index + 1, len(stops) - 1)], place - index)


def waves(rng: Random, width: int, scale: float, octaves: int, rough: float = 0.5) -> list[float]:
    """Return smooth noise in -1..1, `scale` pixels between the largest features."""
    total = [0.0] * width
    weight, weights = 1.0, 0.0
    for _ in range(octaves):
        knots = [rng.uniform(-1, 1) for _ in range(int(width / scale) + 3)]
        start = rng.random()
        for x in range(width):
            index, part = divmod(x / scale + start, 1.0)
            left = knots[int(index)]
            total[x] += weight * (left + (knots[int(index) + 1] - left) * smooth(part))
        weights += weight
        weight *= rough
        scale = max(2.0, scale / 2.1)
    return [value / weights for value in total]


def blurred(values: Sequence[float], span: int) -> list[float]:
    """Return the running mean over `span` values to either side."""
    sums = [0.0, *accumulate(values)]
    last = len(values)
    found = []
    for at in range(last):
        first, end = max(0, at - span), min(last, at + span + 1)
        found.append((sums[end] - sums[first]) / (end - first))
    return found


def _value_at(values: Sequence[float], at: float) -> float:
    place = at * (len(values) - 1)
    index = min(int(place), max(0, len(values) - 2))
    following = values[min(index + 1, len(values) - 1)]
    return values[index] + (following - values[index]) * (place - index)


def _crossings(points: Sequence[Point], x: float) -> list[float]:
    found = []
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        if (x0 <= x) != (x1 <= x):
            found.append(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
    return sorted(found)
