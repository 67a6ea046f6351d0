"""Land on the stage: outlines of hills, trees, roofs and dunes, filled with lit colour."""

import math
from collections.abc import Callable, Sequence
from random import Random

from desktop_app.simulator.paint import Colour, Picture, blurred, mix, ramp, waves
from desktop_app.simulator.stage import MARGIN, Drift, Layer, Stage, even

SHADES = 28
Finish = Callable[[Picture, list[float]], None]


def range_of_peaks(rng: Random, width: int, scale: float, height: float) -> list[float]:
    """Return an outline of mountains: sharp crests, `height` pixels above zero at most."""
    broad = waves(rng, width, scale, 2)
    crests = waves(rng, width, scale * 0.62, 5, 0.48)
    return [
        height * (0.42 + 0.4 * high - 0.75 * abs(crest) ** 0.8 * (0.7 + 0.3 * high))
        for high, crest in zip(broad, crests, strict=True)
    ]


def hills(rng: Random, width: int, scale: float, height: float) -> list[float]:
    """Return a rolling outline."""
    return [height * value for value in waves(rng, width, scale, 3, 0.36)]


def dunes(rng: Random, width: int, scale: float, height: float) -> list[float]:
    """Return wind-blown crests: slow on one side, steep on the other."""
    outline = [0.0] * width
    at = -scale * rng.random()
    rolling = waves(rng, width, scale * 2.2, 2)
    while at < width:
        length = scale * rng.uniform(0.7, 1.4)
        crest, tall = rng.uniform(0.62, 0.78), height * rng.uniform(0.5, 1.0)
        for x in range(max(0, int(at)), min(width, int(at + length))):
            part = min(1.0, max(0.0, (x - at) / length))
            rise = (part / crest) ** 1.5 if part < crest else ((1 - part) / (1 - crest)) ** 1.15
            outline[x] = max(outline[x], tall * rise)
        at += length * rng.uniform(0.62, 0.9)
    return [value + height * 0.35 * roll for value, roll in zip(outline, rolling, strict=True)]


def conifers(rng: Random, outline: Sequence[float], tall: float, density: float) -> list[float]:
    """Return the outline with firs standing on it, `tall` pixels at most."""
    width = len(outline)
    grown = list(outline)
    at = 0.0
    while at < width:
        height = tall * rng.uniform(0.45, 1.0) ** 1.2
        half = height * rng.uniform(0.17, 0.24)
        foot = outline[min(width - 1, int(at))]
        step = max(3.0, height / 9)
        for x in range(max(0, int(at - half)), min(width, int(at + half) + 1)):
            off = abs(x - at) / half
            up = height * (1 - off)
            jag = (up % step) * 0.62 * min(1.0, off * 3)
            grown[x] = max(grown[x], foot + up - jag - 2)
        at += half * rng.uniform(0.9, 2.4) / density
    return grown


def roofs(rng: Random, width: int, block: float, height: float) -> list[tuple[int, int, float]]:
    """Return buildings as (left, right, height in pixels), left to right."""
    found = []
    at = -block * rng.random()
    mass = waves(rng, width + 1, block * 7, 2)
    while at < width:
        wide = block * rng.uniform(0.55, 1.35)
        centre = min(width, max(0, int(at + wide / 2)))
        tall = height * (0.45 + 0.38 * mass[centre] + rng.uniform(-0.18, 0.3) * rng.random())
        found.append((int(at), int(at + wide), max(height * 0.12, tall)))
        at += wide + (block * rng.uniform(0.1, 0.5) if rng.random() < 0.25 else 0)
    return found


def skyline(width: int, blocks: Sequence[tuple[int, int, float]]) -> list[float]:
    """Return the outline of buildings over their own ground line."""
    outline = [0.0] * width
    for left, right, height in blocks:
        for x in range(max(0, left), min(width, right)):
            outline[x] = max(outline[x], height)
    return outline


def place_land(
    stage: Stage,
    outline: Sequence[float],
    base: float,
    depth: float,
    drift: Drift,
    *,
    tone: Colour | None = None,
    mist: float = 0.45,
    relief: float = 0.35,
    behind: Finish | None = None,
    finish: Finish | None = None,
) -> Layer:
    """Add land whose outline stands on `base` (pixels from the top) down to the frame's foot.

    `mist` lightens its foot, `relief` is how much its slopes catch the light; `behind` and
    `finish` paint before and after the land, in the layer's own pixels.
    """
    left = stage.across(drift)[0]
    base -= stage.room(drift)[1] / 2
    tops = [base - height for height in outline]
    y = even(max(min(tops) if behind is None else 0.0, -stage.height * 0.5)) - MARGIN
    y -= even(stage.room(drift)[1] + 1) if behind is not None else 0
    height = even(stage.height - y + MARGIN)
    colour = stage.tone(depth) if tone is None else tone
    picture = Picture(len(tops), height, colour)
    local = [top - y for top in tops]
    if behind is not None:
        behind(picture, local)
    picture.fill_below(
        local, _lit_ramps(stage, colour, height, mist), _shades(stage, tops, left, depth, relief)
    )
    if finish is not None:
        finish(picture, local)
    layer = Layer((picture,), left, y, drift)
    stage.layers.append(layer)
    return layer


def _lit_ramps(stage: Stage, colour: Colour, height: int, mist: float) -> list[bytes]:
    """Return ramps from shadow to sunlit; all end in one colour, so that slopes melt downwards."""
    light = stage.light
    foot = mix(colour, mix(light.haze, light.glow, 0.25), mist)
    body = mix(colour, foot, 0.45)
    ramps = []
    for shade in range(SHADES):
        amount = shade / (SHADES - 1)
        head = mix(mix(colour, light.land, 0.25), mix(colour, light.glow, 0.62), amount)
        stops = (
            head,
            mix(head, body, 0.6),
            mix(head, body, 0.88),
            body,
            mix(body, foot, 0.5),
            foot,
        )
        ramps.append(ramp(height, stops, int(stage.height * 0.34)))
    return ramps


def _shades(
    stage: Stage, tops: Sequence[float], left: int, depth: float, relief: float
) -> list[int]:
    """Light each column by its nearness to the sun and by the slope that faces it."""
    sun_x = stage.sun[0]
    width = len(tops)
    span = max(2, int(12 * stage.unit))
    amounts = []
    for x in range(width):
        off = (x + left - sun_x) / stage.width
        near = math.exp(-((off / 0.24) ** 2)) * (1 - depth) * 0.6
        slope = (tops[max(0, x - span)] - tops[min(width - 1, x + span)]) / (2 * span)
        facing = -slope if off < 0 else slope
        amounts.append(0.25 + near + relief * max(-1.0, min(1.0, -facing * 1.6)))
    return [round(max(0.0, min(1.0, amount)) * (SHADES - 1)) for amount in blurred(amounts, span)]
