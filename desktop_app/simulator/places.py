"""Worlds that close around the lens: the forest, the city and a room with a window."""

from collections.abc import Callable
from random import Random

from desktop_app.simulator import air
from desktop_app.simulator.guests import clouds, guests, hang_sun
from desktop_app.simulator.paint import Colour, Picture, mix, waves
from desktop_app.simulator.stage import Drift, Layer, Stage
from desktop_app.simulator.terrain import conifers, hills, place_land, roofs, skyline


def forest_world(stage: Stage) -> None:
    """Paint rows of firs and the trunks before them, with light falling in."""
    horizon, rng, height = stage.horizon, stage.rng, stage.height
    hang_sun(stage, 44)
    for depth, base, tall in ((0.08, -0.16, 60), (0.2, -0.06, 90), (0.36, 0.05, 130)):
        drift = stage.camera.drift(depth)
        outline = hills(rng, stage.across(drift)[1], stage.width * 0.5, height * 0.05)
        firs = conifers(rng, outline, tall * stage.unit, 1.0)
        tone = mix(stage.tone(depth), (40, 92, 74), 0.22)
        place_land(stage, firs, horizon + height * base, depth, drift, tone=tone, mist=0.75)
        air.mist(stage, horizon + height * (base + 0.02), height * 0.22, 0.5, drift)
    air.shafts(stage, 0.34, Drift(stage.camera.side, 0))
    guests(stage, horizon + height * 0.2, 0.55)
    for depth in (0.55, 0.8):
        _trunks(stage, depth)
    colour = (255, 236, 170) if stage.light.dark else stage.light.glow
    air.falling(stage, 40, 2.4, colour, 0.75, Drift(stage.camera.side * 2, -2))


def _trunks(stage: Stage, depth: float) -> None:
    """Stand trunks before the lens, between ferns below and leaves above."""
    rng, unit = stage.rng, stage.unit
    drift = stage.camera.drift(depth)
    width = stage.across(drift)[1]
    tone = mix(stage.tone(depth), (18, 42, 36), 0.3)
    ground = hills(rng, width, stage.width * 0.4, stage.height * 0.03)
    ferns = conifers(rng, ground, 30 * unit * depth, 1.6)
    base = stage.height * (0.8 + 0.12 * depth)

    def trunks(picture: Picture, local: list[float]) -> None:
        at = width * rng.uniform(0.02, 0.1)
        while at < width:
            _trunk(stage, picture, at, local[int(at)] + 40 * unit, depth, tone)
            at += unit * rng.uniform(110, 380) * (0.5 + depth)
        if depth > 0.7:
            _leaves(stage, picture, tone)

    place_land(stage, ferns, base, depth, drift, tone=tone, mist=0.0, relief=0.15, behind=trunks)


def _trunk(
    stage: Stage, picture: Picture, at: float, foot: float, depth: float, tone: Colour
) -> None:
    rng, unit = stage.rng, stage.unit
    thick = unit * rng.uniform(7, 24) * depth**1.6 * 2.0
    lean = rng.uniform(-18, 18) * unit
    top = at + lean
    flare = [(at - thick * 1.7, foot), (at - thick, foot - thick * 3), (top - thick * 0.6, 0.0)]
    other = [(top + thick * 0.6, 0.0), (at + thick, foot - thick * 3), (at + thick * 1.7, foot)]
    picture.polygon([*flare, *other], tone)
    side = -1 if at > stage.sun[0] else 1
    rim = mix(tone, stage.light.glow, 0.3)
    edge = [(at + side * thick, foot - thick * 3), (top + side * thick * 0.6, 0.0)]
    inner = [(x - side * thick * 0.4, y) for x, y in reversed(edge)]
    picture.polygon([*edge, *inner], rim, 0.55)
    for _ in range(rng.randrange(3)):
        height, way = foot * rng.uniform(0.1, 0.6), rng.choice((-1, 1))
        start = at + lean * (1 - height / foot)
        tip = (start + way * thick * rng.uniform(3, 7), height - thick * rng.uniform(1, 4))
        picture.polygon([(start, height), tip, (start, height + thick * 0.5)], tone)


def _leaves(stage: Stage, picture: Picture, tone: Colour) -> None:
    """Hang two rows of leaves into the frame from above."""
    for reach, dark in ((0.15, 0.15), (0.1, 0.5)):
        edge = waves(stage.rng, picture.width, 210 * stage.unit, 3, 0.5)
        twigs = waves(stage.rng, picture.width, 34 * stage.unit, 3, 0.7)
        bottoms = [
            min(stage.height, stage.width * 0.8) * reach * (1 + 0.9 * bough)
            + 46 * stage.unit * abs(twig)
            for bough, twig in zip(edge, twigs, strict=True)
        ]
        picture.fill_above(bottoms, mix(tone, stage.light.land, dark))


def city_world(stage: Stage) -> None:
    """Paint rows of towers with lit windows."""
    horizon, rng, height = stage.horizon, stage.rng, stage.height
    hang_sun(stage, 40)
    clouds(stage)
    cold = (62, 78, 112)
    rows = (
        (0.08, 0.1, 0.36, 34),
        (0.24, 0.16, 0.42, 48),
        (0.45, 0.24, 0.42, 70),
        (0.72, 0.34, 0.4, 112),
    )
    for depth, base, tall, block in rows:
        drift = stage.camera.drift(depth)
        width = stage.across(drift)[1]
        blocks = roofs(rng, width, block * stage.unit, height * tall)
        tone = mix(stage.tone(depth), cold, 0.22)
        foot = horizon + height * base
        finish = _windows(stage, blocks, depth, foot)
        place_land(
            stage,
            skyline(width, blocks),
            foot,
            depth,
            drift,
            tone=tone,
            mist=0.55 * (1 - depth),
            relief=0.0,
            finish=finish,
        )
        if depth < 0.6:
            air.mist(stage, foot - height * 0.16, height * 0.2, 0.4, drift)


def _windows(
    stage: Stage, blocks: list[tuple[int, int, float]], depth: float, foot: float
) -> Callable[[Picture, list[float]], None]:
    """Return what lights the windows of a row of buildings, more of them in the dark."""
    rng, unit = Random(f"{stage.rng.random()}"), stage.unit
    lit = 0.36 if stage.light.dark else 0.1
    wide = max(2, round(unit * (2 + 5 * depth)))
    gap = wide + max(2, round(unit * (2 + 4 * depth)))
    warm = ((255, 214, 138), (255, 236, 190), (250, 190, 110), (190, 216, 255))

    def light_them(picture: Picture, local: list[float]) -> None:
        for left, right, _ in blocks:
            if right <= 0 or left >= picture.width:
                continue
            top = local[max(0, left)] + gap * 1.5
            keen = lit * rng.uniform(0.2, 1.5)
            for y in range(
                int(top), min(picture.height - gap, int(top) + int(foot)), round(gap * 1.4)
            ):
                for x in range(left + gap, right - gap, gap):
                    if rng.random() < keen:
                        colour = rng.choice(warm)
                        box = [
                            (x, y),
                            (x + wide, y),
                            (x + wide, y + wide * 1.4),
                            (x, y + wide * 1.4),
                        ]
                        picture.polygon(box, colour, rng.uniform(0.35, 0.85) * (0.5 + depth / 2))

    return light_them


def frame_window(stage: Stage) -> None:
    """Put the lens into a dim room: wall, window bars, curtain and a plant on the sill."""
    width, height, unit = stage.width, stage.height, stage.unit
    drift = Drift(stage.camera.side, 0)
    left, span = stage.across(drift)
    wall = mix(mix(stage.light.land, (46, 34, 34), 0.5), stage.light.haze, 0.08)
    wood = mix(wall, stage.light.glow, 0.2)
    picture = Picture(span, height, wall)
    middle = span / 2
    half, top, sill = width * 0.36, height * 0.09, height * 0.8
    for box in (
        (0.0, 0.0, middle - half, height),
        (middle + half, 0.0, span, height),
        (0.0, 0.0, span, top),
        (0.0, sill, span, height),
    ):
        _box(picture, box, wall)
    bar = 7 * unit
    for x in (middle - half, middle, middle + half):
        _box(picture, (x - bar, top, x + bar, sill), wood)
    for y in (top, top + (sill - top) * 0.36):
        _box(picture, (middle - half, y - bar, middle + half, y + bar), wood)
    ledge = half + 40 * unit
    _box(picture, (middle - ledge, sill, middle + ledge, sill + 18 * unit), wood)
    _curtain(stage, picture, (middle - half, middle + half), sill)
    _plant(stage, picture, (middle + stage.camera.side * half * 0.55, sill))
    stage.layers.append(Layer((picture,), left, 0, drift))


def _box(picture: Picture, box: tuple[float, float, float, float], colour: Colour) -> None:
    x0, y0, x1, y1 = box
    picture.polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour)


def _curtain(stage: Stage, picture: Picture, edges: tuple[float, float], sill: float) -> None:
    """Hang a curtain at both sides, lit along its folds."""
    cloth = mix(mix(stage.light.land, (120, 84, 76), 0.5), stage.light.haze, 0.2)
    folds = waves(stage.rng, picture.width, 24 * stage.unit, 2)
    reach = stage.width * 0.1
    for x in range(picture.width):
        off = min(abs(x - edges[0]), abs(x - edges[1]))
        if off > reach:
            continue
        lit = mix(cloth, stage.light.glow, max(0.0, 0.16 + 0.3 * folds[x]))
        foot = int(min(stage.height, sill + (46 + 6 * folds[x]) * stage.unit))
        picture.columns[x][: foot * 4] = bytes((*lit, 255)) * foot


def _plant(stage: Stage, picture: Picture, at: tuple[float, float]) -> None:
    x, foot = at
    unit = stage.unit
    pot = mix((120, 62, 46), stage.light.land, 0.45)
    leaf = mix((34, 70, 50), stage.light.land, 0.45)
    for _ in range(16):
        lean, long = stage.rng.uniform(-1, 1), stage.rng.uniform(70, 150) * unit
        tip = (x + lean * long * 0.8, foot - 40 * unit - long * (1 - 0.45 * abs(lean)))
        bend = (x + lean * long * 0.25, foot - 40 * unit - long * 0.6)
        wide = 9 * unit
        lit = mix(leaf, stage.light.glow, 0.22 * stage.rng.random())
        picture.polygon(
            [(x - 3, foot - 36 * unit), bend, tip, (bend[0] + wide, bend[1] + wide)], lit
        )
    picture.polygon(
        [
            (x - 30 * unit, foot - 46 * unit),
            (x + 30 * unit, foot - 46 * unit),
            (x + 22 * unit, foot + 2),
            (x - 22 * unit, foot + 2),
        ],
        pot,
    )
