"""Worlds: which layers a prompt is painted with, from its words, its seed and the frame's shape."""

import re
from collections.abc import Callable
from random import Random

from desktop_app.simulator import air, places, worlds
from desktop_app.simulator.light import light_for
from desktop_app.simulator.stage import Camera, Drift, Stage

_WORLDS: dict[str, Callable[[Stage], None]] = {
    "hills": worlds.hills_world,
    "snow": worlds.snow_world,
    "desert": worlds.desert_world,
    "sea": worlds.sea_world,
    "forest": places.forest_world,
    "city": places.city_world,
    "deep": worlds.deep_world,
    "space": worlds.space_world,
}
_WORLD_WORDS: dict[str, str] = {
    "space": r"space|spaceship|astronaut|galaxy|nebula|asteroid|planets?\b|orbit|cosmos",
    "deep": r"underwater|undersea|coral|reef|seabed|submarine|jellyfish|diver",
    "snow": r"snow|ice\b|icy|arctic|antarctic|glacier|winter|polar|blizzard|frozen|frost",
    "desert": r"desert|dunes?\b|sand|sahara|mesa|canyon|caravan|camel|mars\b",
    "forest": r"forest|woods?\b|woodland|jungle|pines?\b|trees\b|grove|moss|fox|deer|owl",
    "city": r"city|street|skyline|roof|downtown|tokyo|new york|building|neon|market|traffic|urban"
    r"|alley|bridge|train|tram|taxi",
    "sea": r"seas?\b|ocean|beach|waves?\b|ship|boat|sail|harbou?r|lighthouse|islands?\b|coast"
    r"|shore|lake|river|fish|pier|bay\b|tide|surf|keeper",
    "hills": r"mountain|hills?\b|valley|meadow|field|farm|village|peak|cliff|countryside|road"
    r"|horse",
}
_RAIN = r"\b(?:rain|storm|downpour|drizzle)"
_INDOORS = (
    r"room|kitchen|workshop|studio|desk|window|caf[eé]|library|bedroom|indoors|interior|table"
    r"|laboratory|office|classroom|hospital|museum"
)


def paint_scene(prompt: str, size: tuple[int, int], frames: int, seed: str) -> tuple[Stage, bytes]:
    """Return the stage set for a prompt, and its sky as rgb48 pixels (see `air.sky`).

    The same arguments always give the same pixels.
    """
    stage = _set_stage(prompt, size, frames, seed)
    horizon, words = stage.horizon, stage.words
    colours = air.sky(stage, horizon)
    rainy = re.search(_RAIN, words) is not None
    if stage.light.dark and not rainy:
        air.stars(stage, horizon, int(90 + 160 * (stage.light.sun_height[0] > 0.2)))
    _WORLDS[_world(words, stage.rng)](stage)
    if rainy:
        air.rain(stage, 240)
    if re.search(rf"\b(?:{_INDOORS})", words):
        places.frame_window(stage)
    return stage, colours


def paint_air(prompt: str, size: tuple[int, int], frames: int, seed: str) -> Stage:
    """Return a stage with only what floats before a given picture: light, snow, rain or dust."""
    stage = _set_stage(prompt, size, frames, seed)
    air.shafts(stage, 0.12, Drift(stage.camera.side, 0))
    if re.search(_RAIN, stage.words):
        air.rain(stage, 240)
    elif re.search(r"\b(?:snow|winter|blizzard)", stage.words):
        air.falling(stage, 90, 2.4, (250, 252, 255), 0.6, Drift(0, 4))
    else:
        air.falling(stage, 36, 2.2, stage.light.glow, 0.5, Drift(stage.camera.side * 2, -2))
    return stage


def _set_stage(prompt: str, size: tuple[int, int], frames: int, seed: str) -> Stage:
    rng = Random(f"{seed}|{prompt}|{size}")
    words = prompt.lower()
    light = light_for(words, rng)
    width, height = size
    camera = Camera(rng.choice(("pan", "pan", "rise", "push")), rng.choice((-1, 1)))
    stage = Stage(width, height, frames, words, rng, light, camera, (0, 0))
    across = width * rng.choice((0.3, 0.38, 0.62, 0.7))
    stage.sun = (across, stage.horizon * (1 - rng.uniform(*light.sun_height)))
    return stage


def _world(words: str, rng: Random) -> str:
    """Return the world that most words name; the first named wins a tie."""
    found = {
        name: [match.start() for match in re.finditer(rf"\b(?:{pattern})", words)]
        for name, pattern in _WORLD_WORDS.items()
    }
    for name in ("space", "deep"):
        if found[name]:
            return name
    named = [(-len(places), places[0], name) for name, places in found.items() if places]
    return min(named)[2] if named else rng.choice(("hills", "hills", "forest", "sea"))
