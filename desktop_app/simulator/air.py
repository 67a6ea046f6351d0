"""The sky and what hangs in the air: sun, stars, clouds, mist, shafts of light, falling things."""

import math
from array import array
from collections.abc import Sequence
from random import Random

from desktop_app.simulator.paint import Colour, Picture, mix, smooth, waves
from desktop_app.simulator.stage import Drift, Layer, Stage, even

SKY_STEP = 8
"""The sky is painted this many times smaller, with 16 bits a colour so that it scales smoothly."""


def sky(stage: Stage, horizon: float) -> bytes:
    """Return the sky as rgb48 little-endian pixels, row by row, `SKY_STEP` times smaller."""
    width, height = stage.width // SKY_STEP, stage.height // SKY_STEP
    pixels = array("H")
    sun_x, sun_y = (part / SKY_STEP for part in stage.sun)
    reach = 0.42 * max(width, height)
    light = stage.light
    rows = [_fine(light.sky, min(1.0, y / (horizon / SKY_STEP))) for y in range(height)]
    glow = [part * 257.0 for part in light.glow]
    for y, row in enumerate(rows):
        for x in range(width):
            far = math.hypot(x - sun_x, (y - sun_y) * 1.25) / reach
            amount = light.glow_amount * (0.62 * math.exp(-2.2 * far) + 0.38 * math.exp(-9 * far))
            for part in range(3):
                pixels.append(int(row[part] + (glow[part] - row[part]) * amount))
    return _little_endian(pixels)


def sun(stage: Stage, size: float, drift: Drift) -> None:
    """Hang the sun, or a moon at night, with a halo."""
    light = stage.light
    radius = size * stage.unit
    half = even(radius * 1.5) + 4
    picture = Picture(2 * half, 2 * half, light.sun)
    picture.disc((half, half), radius, light.sun, 0.96, 2.0 if light.dark else radius * 0.2)
    if light.dark:
        dim = mix(light.sun, light.haze, 0.3)
        for across, down, part in ((-0.3, -0.2, 0.24), (0.25, 0.3, 0.32), (0.15, -0.42, 0.16)):
            centre = (half + across * radius, half + down * radius)
            picture.disc(centre, part * radius, dim, 0.28, part * radius * 0.7)
    x, y = stage.sun
    stage.layers.append(Layer((picture,), even(x - half), even(y - half), drift))


def stars(stage: Stage, horizon: float, count: int) -> None:
    """Scatter stars over the sky, fewer towards the horizon."""
    left, width = stage.across(Drift())
    height = even(horizon)
    picture = Picture(width, height, (200, 214, 240))
    for _ in range(count):
        x, y = stage.rng.uniform(0, width), height * stage.rng.random() ** 1.5
        bright = stage.rng.random() ** 3
        colour = stage.rng.choice(((255, 255, 255), (206, 222, 255), (255, 236, 214)))
        fade = 1 - smooth((y / height - 0.55) / 0.45)
        picture.disc((x, y), 0.35 + 0.9 * bright, colour, (0.35 + 0.65 * bright) * fade, 1.1)
    stage.layers.append(Layer((picture,), left, 0))


def clouds(stage: Stage, top: float, height: float, amount: float, drift: Drift) -> None:
    """Lay a bank of soft clouds; `amount` 0..1 is how much of the bank they cover."""
    light = stage.light
    enlarge = 6
    left, width = stage.across(drift)
    lit = mix(light.sky[-1], light.sun, 0.55)
    shade = mix(light.haze, light.sky[len(light.sky) // 2], 0.5)
    if light.dark:
        lit, shade = mix(light.haze, light.glow, 0.45), mix(light.sky[1], light.haze, 0.35)
    picture = _vapour(stage.rng, width // enlarge + 1, even(height / enlarge), amount, (lit, shade))
    stage.layers.append(Layer((picture,), left, even(top), drift, enlarge))


def mist(stage: Stage, top: float, height: float, strength: float, drift: Drift) -> None:
    """Lay a low band of mist between two layers of land."""
    enlarge = 8
    left, width = stage.across(drift)
    small_width, small_height = width // enlarge + 1, max(6, even(height / enlarge))
    colour = mix(stage.light.haze, stage.light.glow, 0.45)
    picture = Picture(small_width, small_height, colour)
    thick = waves(stage.rng, small_width, 30 * stage.unit, 3)
    for column, here in zip(picture.columns, thick, strict=True):
        for y in range(small_height):
            at = y / (small_height - 1)
            body = smooth(at / 0.55) * smooth((1 - at) / 0.4)
            column[y * 4 + 3] = int(255 * strength * body * (0.66 + 0.34 * here))
    stage.layers.append(Layer((picture,), left, even(top), drift, enlarge))


def shafts(stage: Stage, strength: float, drift: Drift) -> None:
    """Let beams fall through the picture from the sun's side."""
    enlarge = 8
    left, width = stage.across(drift)
    small_width, small_height = width // enlarge + 1, stage.height // enlarge + 1
    picture = Picture(small_width, small_height, stage.light.glow)
    beams = waves(stage.rng, small_width + small_height, 16 * stage.unit, 2)
    lean = 0.5 if stage.sun[0] < stage.width / 2 else -0.5
    middle = small_width / 2 + stage.rng.uniform(-0.2, 0.2) * small_width
    for x, column in enumerate(picture.columns):
        for y in range(small_height):
            foot = x - lean * y
            beam = smooth((beams[int(foot + small_height / 2) % len(beams)] - 0.02) / 0.7)
            away = math.exp(-(((foot - middle) / (0.34 * small_width)) ** 2))
            fade = 1 - smooth(y / small_height * 1.02)
            column[y * 4 + 3] = int(255 * strength * beam * away * fade)
    stage.layers.append(Layer((picture,), left, 0, drift, enlarge))


def falling(
    stage: Stage, count: int, size: float, colour: Colour, alpha: float, drift: Drift
) -> None:
    """Fill the air with drifting specks: snow, rain, dust, sparks or bubbles."""
    across, down = stage.room(drift)
    width, height = even(stage.width + across), even(stage.height + down)
    picture = Picture(width, height, colour)
    for _ in range(count * width * height // (stage.width * stage.height)):
        centre = (stage.rng.uniform(0, width), stage.rng.uniform(0, height))
        radius = size * stage.unit * stage.rng.uniform(0.4, 1.0)
        picture.disc(centre, radius * 0.4, colour, alpha * stage.rng.uniform(0.4, 1), radius)
    x = -across if drift.across > 0 else 0
    y = -down if drift.down > 0 else 0
    stage.layers.append(Layer((picture,), even(x), even(y), drift))


def rain(stage: Stage, count: int) -> None:
    """Draw rain: one frame of streaks above its copy, falling for ever."""
    width, height = stage.width, stage.height
    colour = mix(stage.light.sky[-1], (255, 255, 255), 0.4)
    picture = Picture(width, 2 * height, colour)
    for _ in range(count):
        x, y = stage.rng.uniform(0, width), stage.rng.uniform(0, height)
        near = stage.rng.random()
        long, thick = stage.unit * (16 + 44 * near), stage.unit * (0.8 + 0.9 * near)
        streak = [(x, y), (x + thick, y), (x + thick * 1.6, y + long), (x + thick * 0.6, y + long)]
        alpha = 0.1 + 0.2 * near
        picture.polygon(streak, colour, alpha)
        picture.polygon([(px, py + height) for px, py in streak], colour, alpha)
    pace = Drift(0, 8 * round(12 * stage.unit))
    stage.layers.append(Layer((picture,), 0, -height, pace, wrap=height))


def _vapour(
    rng: Random, width: int, height: int, amount: float, colours: Sequence[Colour]
) -> Picture:
    """Paint billows: bright where thin or high, shaded below."""
    lit, shade = colours
    picture = Picture(width, height, lit)
    rows = [_billow(rng, width, height, octave) for octave in range(4)]
    for x, column in enumerate(picture.columns):
        for y in range(height):
            value = sum(layer[y][x] for layer in rows)
            at = y / height
            thick = smooth((value - 0.5 + amount * 0.62) / 0.42)
            body = smooth(at / 0.3) * smooth((1 - at) / 0.5)
            colour = mix(lit, shade, smooth(thick * 0.9 * (0.35 + 0.8 * at)))
            column[y * 4 : y * 4 + 4] = bytes((*colour, int(255 * 0.9 * thick * body)))
    return picture


def _billow(rng: Random, width: int, height: int, octave: int) -> list[list[float]]:
    """Return one octave of two-dimensional noise, long across, weighted by its octave."""
    scale = 46 / 2**octave
    weight = 0.55**octave * 0.5
    across = int(width / scale) + 3
    knots = [waves(rng, across, 1.01, 1) for _ in range(int(height / (scale * 0.42)) + 3)]
    spread = [(int(x / scale), smooth(x / scale % 1)) for x in range(width)]
    lines = [[row[at] + (row[at + 1] - row[at]) * part for at, part in spread] for row in knots]
    field = []
    for y in range(height):
        index, part = divmod(y / (scale * 0.42), 1.0)
        upper, lower, ease = lines[int(index)], lines[int(index) + 1], smooth(part)
        field.append([weight * (a + (b - a) * ease) for a, b in zip(upper, lower, strict=True)])
    return field


def _fine(stops: Sequence[Colour], at: float) -> tuple[float, float, float]:
    place = at * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    part = smooth(place - index) * 0.5 + (place - index) * 0.5
    red, green, blue = (
        (a + (b - a) * part) * 257.0 for a, b in zip(stops[index], stops[index + 1], strict=True)
    )
    return red, green, blue


def _little_endian(values: "array[int]") -> bytes:
    if array("H", (1,)).tobytes() != b"\x01\x00":
        values.byteswap()
    return values.tobytes()
