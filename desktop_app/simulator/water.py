"""Open water: the surface that mirrors the sky, its glints, and the swell that rolls over it."""

import math

from desktop_app.simulator.paint import Colour, Picture, mix, ramp, waves
from desktop_app.simulator.stage import Drift, Layer, Stage, even

_BEATS = 48
_ENLARGE = 4
_PACES = (1, -1, 2, -2, 4, -4)


def surface(stage: Stage, horizon: float) -> None:
    """Lay the water from the horizon down, and the sun's path glinting on it."""
    far, near = _colours(stage)
    left, width = stage.across(Drift())
    top = even(horizon)
    picture = Picture(width, even(stage.height - top + 2), far)
    reach = stage.height - top
    shades = []
    for step in range(24):
        lit = mix(far, stage.light.glow, 0.6 * stage.light.glow_amount * step / 23)
        stops = (lit, mix(mix(far, near, 0.45), lit, 0.25), mix(far, near, 0.85), near)
        shades.append(ramp(picture.height, stops, reach))
    towards = [
        round(23 * math.exp(-(((x + left - stage.sun[0]) / (0.2 * stage.width)) ** 2)))
        for x in range(width)
    ]
    picture.fill_below([horizon - top] * width, shades, towards)
    stage.layers.append(Layer((picture,), left, top))
    _glints(stage, horizon)


def swell(stage: Stage, horizon: float, first: int, last: int) -> None:
    """Roll rows of waves from number `first` (far) up to `last` (near), each its own way."""
    far, near = _colours(stage)
    for index in range(first, last):
        depth = (index + 1) / 6
        drift = Drift(_PACES[index], 0)
        left, width = stage.across(drift)
        rise = stage.unit * (3 + 15 * depth**1.4)
        crests = waves(stage.rng, width, stage.unit * (60 + 240 * depth), 3, 0.34)
        base = horizon + (stage.height - horizon) * (0.06 + 0.86 * depth**1.5)
        y = even(base - rise) - 4
        body = mix(mix(far, near, 0.35 + 0.6 * depth), stage.light.land, 0.3 * depth)
        foam = mix(body, mix(stage.light.glow, stage.light.sky[-1], 0.5), 0.42)
        picture = Picture(width, even(rise * 2 + stage.height * (0.07 + 0.1 * depth)), body)
        shades = [_roller(picture.height, body, foam, stage, step / 11) for step in range(12)]
        tops = [base - y - rise * value for value in crests]
        lit = [round(11 * min(1.0, max(0.0, 0.35 + 0.65 * value))) for value in crests]
        picture.fill_below(tops, shades, lit)
        stage.layers.append(Layer((picture,), left, y, drift))


def _roller(height: int, body: Colour, foam: Colour, stage: Stage, lit: float) -> bytes:
    """Return one column of a wave: a bright lip, then water that thins out into the surface."""
    crest = max(0.02, 3.5 * stage.unit / height)
    pixels = bytearray(ramp(height, (body, body), height, (0.7, 0.42, 0.2, 0.07, 0.0)))
    thin = max(2, int(height * crest * (0.5 + lit)))
    for y in range(thin):
        fade = (1 - y / thin) * (0.25 + 0.75 * lit)
        pixels[y * 4 : y * 4 + 3] = bytes(mix(body, foam, fade))
    return bytes(pixels)


def _glints(stage: Stage, horizon: float) -> None:
    """Let short strokes of light come and go under the sun."""
    light, rng = stage.light, stage.rng
    width = even(stage.width * 0.5 / _ENLARGE)
    height = even((stage.height - horizon) / _ENLARGE)
    strokes = []
    for _ in range(190):
        down = rng.random() ** 1.4
        x = width * (0.5 + rng.gauss(0, 0.3) * (0.12 + 0.4 * down))
        strokes.append((x, 1 + down * (height - 3), 1.5 + 7 * down * rng.random(), rng.random()))
    pictures = []
    for beat in range(_BEATS):
        picture = Picture(width, height, mix(light.glow, light.sun, 0.5))
        for x, y, long, phase in strokes:
            wink = max(0.0, 1 - abs(((beat / _BEATS + phase) % 1) * 2 - 1) * 2.0)
            alpha = wink * min(1.0, light.glow_amount * 1.3) * (0.95 - 0.5 * y / height)
            _stroke(picture, x, y, long, alpha)
        pictures.append(picture)
    x = even(stage.sun[0] - width * _ENLARGE / 2)
    stage.layers.append(Layer(tuple(pictures), x, even(horizon) + 2, enlarge=_ENLARGE))


def _stroke(picture: Picture, x: float, y: float, long: float, alpha: float) -> None:
    at = int(y) * 4 + 3
    for place in range(max(0, int(x - long)), min(picture.width, int(x + long) + 1)):
        round_off = 1 - ((place - x) / (long + 1)) ** 2
        column = picture.columns[place]
        column[at] = max(column[at], int(255 * alpha * max(0.0, round_off)))


def _colours(stage: Stage) -> tuple[Colour, Colour]:
    """Return the water's colour at the horizon and before the lens."""
    light = stage.light
    far = mix(light.sky[-1], light.haze, 0.4)
    return far, mix(mix(light.sky[0], (14, 70, 98), 0.5), light.land, 0.3)
