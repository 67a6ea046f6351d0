"""Worlds under an open sky: hills, snow, desert, sea, the deep and space."""

import re

from desktop_app.simulator import air, props, water
from desktop_app.simulator.guests import clouds, guests, hang_sun
from desktop_app.simulator.paint import Picture, mix, waves
from desktop_app.simulator.stage import Drift, Layer, Stage, even
from desktop_app.simulator.terrain import conifers, dunes, hills, place_land, range_of_peaks


def hills_world(stage: Stage) -> None:
    """Paint ranges behind ranges, with mist, firs and grass."""
    horizon, rng, height = stage.horizon, stage.rng, stage.height
    hang_sun(stage)
    clouds(stage)
    for depth, base, tall in ((0.08, -0.01, 0.3), (0.2, 0.05, 0.2)):
        drift = stage.camera.drift(depth)
        outline = range_of_peaks(rng, stage.across(drift)[1], stage.width * 0.42, height * tall)
        place_land(stage, outline, horizon + height * base, depth, drift)
    air.mist(stage, horizon - height * 0.08, height * 0.2, 0.6, stage.camera.drift(0.25))
    props.birds(stage, horizon, Drift(stage.camera.side * 3, -1))
    for depth, base in ((0.4, 0.11), (0.62, 0.2)):
        drift = stage.camera.drift(depth)
        outline = hills(rng, stage.across(drift)[1], stage.width * 0.5, height * 0.07)
        trees = conifers(rng, outline, 46 * stage.unit * (0.5 + depth), 0.55)
        place_land(stage, trees, horizon + height * base, depth, drift)
        if depth < 0.5:
            guests(stage, horizon + height * (base + 0.03), depth + 0.05)
            air.mist(stage, horizon + height * 0.1, height * 0.18, 0.42, drift)
    _foreground(stage)


def snow_world(stage: Stage) -> None:
    """Paint white mountains and firs while snow falls."""
    horizon, rng, height = stage.horizon, stage.rng, stage.height
    hang_sun(stage)
    clouds(stage, 0.3)
    white = mix((236, 242, 250), stage.light.haze, 0.45)
    for depth, base, tall in ((0.08, 0.0, 0.42), (0.25, 0.07, 0.24)):
        drift = stage.camera.drift(depth)
        outline = range_of_peaks(rng, stage.across(drift)[1], stage.width * 0.46, height * tall)
        tone = mix(white, stage.tone(0.5), 0.18 + depth * 0.3)
        place_land(stage, outline, horizon + height * base, depth, drift, tone=tone, relief=0.6)
    air.mist(stage, horizon - height * 0.05, height * 0.2, 0.6, stage.camera.drift(0.25))
    for depth, base in ((0.4, 0.1), (0.65, 0.19)):
        drift = stage.camera.drift(depth)
        outline = hills(rng, stage.across(drift)[1], stage.width * 0.5, height * 0.05)
        firs = conifers(rng, outline, 60 * stage.unit * (0.5 + depth), 0.5)
        place_land(stage, firs, horizon + height * base, depth, drift, mist=0.2)
        ground = [value - 4 * stage.unit for value in outline]
        tone = mix(white, stage.tone(0.6), 0.1 + 0.25 * depth)
        place_land(stage, ground, horizon + height * base, depth, drift, tone=tone, mist=0.5)
        if depth < 0.5:
            guests(stage, horizon + height * (base + 0.02), depth + 0.05)
    air.falling(stage, 150, 1.7, (250, 252, 255), 0.7, Drift(0, 4))
    air.falling(stage, 46, 4.2, (250, 252, 255), 0.5, Drift(0, 8))


def desert_world(stage: Stage) -> None:
    """Paint mesas and dunes under a large sun."""
    horizon, rng, height = stage.horizon, stage.rng, stage.height
    hang_sun(stage, 52)
    clouds(stage, 0.1)
    sand = mix((214, 140, 84), stage.light.haze, 0.35)
    dark = mix((120, 58, 40), stage.light.land, 0.4)
    drift = stage.camera.drift(0.05)
    mesas = [
        round(value * 3) * height * 0.035 + value * height * 0.02
        for value in waves(rng, stage.across(drift)[1], stage.width * 0.2, 2)
    ]
    place_land(stage, mesas, horizon, 0.1, drift, tone=mix(sand, stage.light.haze, 0.55))
    for depth, base, tall in (
        (0.2, 0.03, 0.06),
        (0.38, 0.1, 0.1),
        (0.6, 0.2, 0.13),
        (0.9, 0.33, 0.16),
    ):
        drift = stage.camera.drift(depth)
        outline = dunes(
            rng, stage.across(drift)[1], stage.width * (0.3 + depth * 0.5), height * tall
        )
        tone = mix(sand, dark, depth**1.1)
        place_land(stage, outline, horizon + height * base, depth, drift, tone=tone, relief=0.75)
        if depth == 0.38:
            guests(stage, horizon + height * (base + 0.04), depth + 0.1)
    air.falling(stage, 60, 1.4, stage.light.glow, 0.5, Drift(stage.camera.side * 4, 0))


def sea_world(stage: Stage) -> None:
    """Paint isles, open water and its swell, with a headland where the prompt has a coast."""
    horizon, rng, height = stage.horizon - stage.height * 0.03, stage.rng, stage.height
    hang_sun(stage, 40)
    clouds(stage, 0.42)
    drift = stage.camera.drift(0.1)
    isles = range_of_peaks(rng, stage.across(drift)[1], stage.width * 0.6, height * 0.17)
    isles = [max(0.0, value - height * 0.045) for value in isles]
    place_land(stage, isles, horizon + 2, 0.15, drift, mist=0.7)
    water.surface(stage, horizon)
    props.birds(stage, horizon, Drift(stage.camera.side * -3, -1))
    water.swell(stage, horizon, 0, 2)
    if re.search(r"boat|sail|ship|fisher", stage.words):
        guests(stage, horizon + height * 0.085, 0.3)
    water.swell(stage, horizon, 2, 6)
    if re.search(r"lighthouse|keeper|cliff|rock|coast|beach|shore|pier", stage.words):
        _headland(stage, horizon)


def _headland(stage: Stage, horizon: float) -> None:
    """Set a dark cliff at one side, with the lighthouse when there is one."""
    rng = stage.rng
    side = -1 if stage.sun[0] > stage.width / 2 else 1
    drift = stage.camera.drift(0.3, side)
    left, width = stage.across(drift)
    edge = stage.width * (0.36 if side < 0 else 0.64)
    rough = waves(rng, width, 60 * stage.unit, 4)
    outline = []
    for x in range(width):
        inside = (edge - (x + left)) * -side / stage.width
        slope = max(-3.0, min(1.0, inside / 0.2))
        outline.append(stage.height * 0.2 * slope + rough[x] * 16 * stage.unit)
    base = horizon + stage.height * 0.14
    place_land(stage, outline, base, 0.7, drift, mist=0.2)
    land = stage.layers.pop()
    if re.search(r"lighthouse|keeper", stage.words):
        tall = min(stage.height * 0.34, stage.width * 0.5)
        centre = edge + side * (stage.width * 0.1 + tall * 0.24)
        reach = (int(centre - left - tall * 0.14), int(centre - left + tall * 0.14))
        lowest = min(outline[slice(*reach)])
        tower = props.lighthouse(stage, tall, stage.tone(0.72))
        props.stand(stage, tower, centre, base + stage.room(drift)[1] / 2 - lowest, drift)
    stage.layers.append(land)


def deep_world(stage: Stage) -> None:
    """Paint the light under water, weeds and bubbles."""
    height, rng = stage.height, stage.rng
    air.shafts(stage, 0.5, Drift(stage.camera.side, 0))
    for depth, base, tall in ((0.12, 0.84, 0.28), (0.3, 0.88, 0.24), (0.6, 0.96, 0.22)):
        drift = stage.camera.drift(depth)
        outline = range_of_peaks(rng, stage.across(drift)[1], stage.width * 0.34, height * tall)
        weed = conifers(rng, outline, 30 * stage.unit * (1 + 2 * depth), 0.6)
        place_land(stage, weed, height * base, depth, drift, mist=0.3, relief=0.15)
        air.mist(stage, height * (base - 0.2), height * 0.26, 0.4, drift)
    air.falling(stage, 70, 2.2, (214, 250, 250), 0.6, Drift(0, -2))
    air.falling(stage, 16, 5.0, (214, 250, 250), 0.4, Drift(0, -4))


def space_world(stage: Stage) -> None:
    """Paint stars, a nebula and a planet."""
    rng, side = stage.rng, stage.camera.side
    air.stars(stage, stage.height, 420)
    air.clouds(stage, stage.height * 0.05, stage.height * 0.9, 0.75, Drift(side, 0))
    planet = _planet(stage, rng.uniform(110, 170) * stage.unit)
    left = stage.width * rng.uniform(0.3, 0.6) - planet.width / 2
    top = stage.height * rng.uniform(0.3, 0.5) - planet.height / 2
    stage.layers.append(Layer((planet,), even(left), even(top), Drift(side * 2, 1)))
    air.falling(stage, 26, 2.0, stage.light.sun, 0.8, Drift(side * 4, 0))


def _planet(stage: Stage, radius: float) -> Picture:
    """Draw a banded planet, lit from above left."""
    unit, rng = stage.unit, stage.rng
    half = even(radius + 12)
    picture = Picture(2 * half, 2 * half, stage.light.haze)
    colour = rng.choice(((206, 132, 96), (108, 146, 190), (184, 170, 140), (150, 104, 160)))
    bands = waves(rng, 2 * half, 26 * unit, 3)
    for x in range(2 * half):
        for y in range(2 * half):
            across, down = (x - half) / radius, (y - half) / radius
            off = across * across + down * down
            if off > 1.0:
                continue
            facing = max(0.0, 0.62 * (1 - off) ** 0.5 - 0.55 * across - 0.5 * down)
            stripe = 0.8 + 0.28 * bands[min(2 * half - 1, max(0, int(y + 14 * unit * across)))]
            shown = mix((8, 8, 20), colour, min(1.0, facing * 1.15) * stripe)
            edge = min(1.0, (1.0 - off) * radius / 2)
            picture.columns[x][y * 4 : y * 4 + 4] = bytes((*shown, int(255 * edge)))
    return picture


def _foreground(stage: Stage) -> None:
    """Pass dark grasses before the lens."""
    drift = stage.camera.drift(1.0)
    width = stage.across(drift)[1]
    outline = hills(stage.rng, width, stage.width * 0.6, stage.height * 0.05)
    grass = conifers(stage.rng, outline, 34 * stage.unit, 2.4)
    place_land(stage, grass, stage.height * 0.95, 0.95, drift, mist=0.0, relief=0.1)
