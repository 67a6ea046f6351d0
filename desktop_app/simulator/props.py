"""Small silhouettes that a prompt may name: boat, lighthouse, house, figure, tree, birds..."""

import math
from dataclasses import dataclass
from random import Random

from desktop_app.simulator.paint import Colour, Picture, Point, mix
from desktop_app.simulator.stage import Drift, Layer, Stage, Sway, even


@dataclass(slots=True)
class Sketch:
    """A picture drawn in units of its own height: (0, 0) is top left, y = 1 the foot."""

    picture: Picture
    size: float

    def shape(self, points: list[Point], colour: Colour, alpha: float = 1.0) -> None:
        """Fill an outline given in units of the height."""
        self.picture.polygon([(x * self.size, y * self.size) for x, y in points], colour, alpha)

    def glow(self, x: float, y: float, radius: float, colour: Colour, alpha: float) -> None:
        """Paint a soft light."""
        at, reach = (x * self.size, y * self.size), radius * self.size
        self.picture.disc(at, reach * 0.15, colour, alpha, reach)


def sketch(tall: float, wide: float, tint: Colour) -> Sketch:
    """Return an empty sketch, `tall` pixels high and `wide` times as wide."""
    return Sketch(Picture(even(tall * wide) + 4, even(tall) + 4, tint), float(even(tall)))


def boat(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw a small sailing boat."""
    drawn = sketch(tall, 1.1, colour)
    sail = mix(stage.light.sun, stage.light.haze, 0.32)
    drawn.shape([(0.5, 0.02), (0.52, 0.02), (0.53, 0.86), (0.49, 0.86)], colour)
    drawn.shape([(0.54, 0.06), (0.66, 0.42), (0.84, 0.76), (0.54, 0.78)], sail, 0.95)
    drawn.shape([(0.47, 0.14), (0.34, 0.48), (0.2, 0.77), (0.47, 0.78)], mix(sail, colour, 0.3))
    hull: list[Point] = [(0.1, 0.82), (0.98, 0.8), (0.86, 0.97), (0.72, 1.0), (0.28, 1.0)]
    drawn.shape([*hull, (0.17, 0.94)], colour)
    return drawn.picture


def lighthouse(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw a lighthouse whose lamp is lit."""
    drawn = sketch(tall, 0.72, colour)
    wall = mix(colour, stage.light.glow, 0.34)
    middle = 0.36
    drawn.shape([(0.285, 0.24), (0.435, 0.24), (0.49, 1), (0.23, 1)], wall)
    drawn.shape([(0.36, 0.24), (0.435, 0.24), (0.49, 1), (0.38, 1)], colour, 0.5)
    for top, half in ((0.4, 0.088), (0.66, 0.107)):
        low, wider = top + 0.12, half + 0.009
        drawn.shape(
            [
                (middle - half, top),
                (middle + half, top),
                (middle + wider, low),
                (middle - wider, low),
            ],
            mix(colour, (150, 40, 44), 0.4),
            0.85,
        )
    drawn.shape([(0.25, 0.215), (0.47, 0.215), (0.47, 0.245), (0.25, 0.245)], colour)
    drawn.shape([(0.31, 0.13), (0.41, 0.13), (0.41, 0.22), (0.31, 0.22)], (255, 236, 176))
    drawn.shape([(0.29, 0.135), (0.36, 0.05), (0.43, 0.135)], colour)
    drawn.glow(middle, 0.175, 0.17, (255, 226, 150), 0.55 if stage.light.dark else 0.32)
    return drawn.picture


def house(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw a cottage with lit windows."""
    drawn = sketch(tall, 1.5, colour)
    lamp = mix((255, 214, 130), stage.light.glow, 0.2)
    drawn.shape([(0.2, 0.5), (0.75, 0.08), (1.3, 0.5)], mix(colour, stage.light.land, 0.5))
    drawn.shape([(1.0, 0.06), (1.1, 0.06), (1.1, 0.34), (1.0, 0.28)], colour)
    drawn.shape(
        [(0.28, 0.47), (1.22, 0.47), (1.22, 1), (0.28, 1)], mix(colour, stage.light.haze, 0.1)
    )
    for left in (0.4, 0.92):
        drawn.shape([(left, 0.6), (left + 0.16, 0.6), (left + 0.16, 0.78), (left, 0.78)], lamp)
        drawn.glow(left + 0.08, 0.69, 0.2, lamp, 0.25)
    drawn.shape([(0.67, 0.66), (0.82, 0.66), (0.82, 1), (0.67, 1)], stage.light.land)
    return drawn.picture


def figure(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw someone who walks, seen from afar."""
    drawn = sketch(tall, 0.6, colour)
    drawn.glow(0.3, 0.1, 0.075, colour, 1.0)
    drawn.picture.disc((0.3 * drawn.size, 0.1 * drawn.size), 0.066 * drawn.size, colour, 1, 1.5)
    drawn.shape([(0.22, 0.18), (0.38, 0.18), (0.44, 0.62), (0.17, 0.62)], colour)
    drawn.shape([(0.2, 0.58), (0.31, 0.58), (0.22, 1), (0.13, 1)], colour)
    drawn.shape([(0.3, 0.58), (0.42, 0.58), (0.46, 1), (0.38, 1)], colour)
    drawn.shape([(0.36, 0.2), (0.41, 0.24), (0.49, 0.46), (0.45, 0.48)], colour)
    rim = mix(colour, stage.light.glow, 0.6)
    drawn.shape([(0.22, 0.18), (0.235, 0.18), (0.19, 0.6), (0.17, 0.6)], rim, 0.7)
    return drawn.picture


def tree(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw a broad old tree."""
    drawn = sketch(tall, 1.15, colour)
    rng = Random(f"{stage.rng.random()}")
    drawn.shape([(0.53, 0.4), (0.6, 0.4), (0.62, 0.86), (0.69, 1), (0.43, 1), (0.52, 0.86)], colour)
    drawn.shape([(0.55, 0.62), (0.34, 0.36), (0.37, 0.34), (0.59, 0.56)], colour)
    drawn.shape([(0.57, 0.6), (0.8, 0.36), (0.83, 0.38), (0.6, 0.66)], colour)
    for _ in range(46):
        turn, off = rng.uniform(0, math.tau), rng.random() ** 0.6
        x, y = 0.575 + 0.36 * off * math.cos(turn), 0.32 + 0.21 * off * math.sin(turn)
        radius = rng.uniform(0.05, 0.1) * drawn.size
        lit = max(0.0, -math.sin(turn)) * 0.16
        leaf = mix(colour, stage.light.glow, lit)
        drawn.picture.disc((x * drawn.size, y * drawn.size), radius, leaf, 0.9, 0.02 * drawn.size)
    return drawn.picture


def balloon(stage: Stage, tall: float, colour: Colour) -> Picture:
    """Draw a hot-air balloon."""
    drawn = sketch(tall, 0.78, colour)
    cloth = mix((206, 84, 70), stage.light.haze, 0.3)
    bright = mix((246, 214, 150), stage.light.haze, 0.2)
    for gore in range(8):
        left, right = (_bulge(edge / 8) for edge in (gore, gore + 1))
        outline = [*left, *reversed(right)]
        lit = mix(cloth if gore % 2 else bright, stage.light.land, 0.08 * gore)
        drawn.shape(outline, lit)
    drawn.shape([(0.35, 0.9), (0.43, 0.9), (0.42, 0.99), (0.36, 0.99)], colour)
    drawn.shape([(0.325, 0.72), (0.335, 0.72), (0.365, 0.9), (0.355, 0.9)], colour, 0.7)
    drawn.shape([(0.445, 0.72), (0.455, 0.72), (0.425, 0.9), (0.415, 0.9)], colour, 0.7)
    return drawn.picture


def birds(stage: Stage, sky_foot: float, drift: Drift) -> None:
    """Send a small flock across the sky, its wings beating."""
    count, span = stage.rng.randint(4, 8), 17 * stage.unit
    places = [
        (stage.rng.uniform(1, 9) * span, stage.rng.uniform(0.8, 4) * span, stage.rng.random())
        for _ in range(count)
    ]
    colour = mix(stage.light.land, stage.light.haze, 0.3)
    beats = []
    for frame in range(24):
        picture = Picture(even(10.5 * span), even(5 * span), colour)
        for x, y, phase in places:
            lift = math.sin(math.tau * (frame / 24 + phase))
            _bird(picture, (x, y), span * (0.36 + 0.3 * phase), lift, colour)
        beats.append(picture)
    x = stage.width * stage.rng.uniform(0.12, 0.6)
    y = sky_foot * stage.rng.uniform(0.25, 0.5)
    stage.layers.append(Layer(tuple(beats), even(x), even(y), drift))


def stand(
    stage: Stage, picture: Picture, x: float, foot: float, drift: Drift, sway: Sway | None = None
) -> None:
    """Put a silhouette on the stage with its foot at `foot`, centred at `x`."""
    foot -= stage.room(drift)[1] / 2
    left, top = even(x - picture.width / 2), even(foot - picture.height + 4)
    stage.layers.append(Layer((picture,), left, top, drift, sway=sway))


def _bird(picture: Picture, at: Point, half: float, lift: float, colour: Colour) -> None:
    x, y = at
    rise = half * (0.2 + 0.5 * lift)
    thick = max(1.2, half * 0.13)
    for side in (-1, 1):
        knee, tip = (x + side * half * 0.45, y - rise), (x + side * half, y - rise * 0.5)
        picture.polygon([(x, y), knee, tip, (knee[0], knee[1] + thick), (x, y + thick)], colour)


def _bulge(part: float) -> list[Point]:
    """Return one seam of the balloon from crown to mouth."""
    seam = []
    for step in range(13):
        down = step / 12
        half = 0.34 * math.sin(math.pi * min(1.0, 0.06 + 0.8 * down)) ** 0.7
        half = half if down < 0.62 else half + (0.07 - half) * ((down - 0.62) / 0.38) ** 1.2
        seam.append((0.39 + half * math.sin((part - 0.5) * math.pi), 0.02 + 0.72 * down))
    return seam
