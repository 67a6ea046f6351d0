"""The light of a scene: sky, sun and haze, read from the words of the prompt."""

import re
from dataclasses import dataclass
from random import Random

from desktop_app.simulator.paint import Colour, mix


@dataclass(frozen=True, slots=True)
class Light:
    """Colours of one hour and weather; `sky` runs from the zenith to the horizon."""

    sky: tuple[Colour, ...]
    sun: Colour
    glow: Colour
    glow_amount: float
    haze: Colour
    land: Colour
    sun_height: tuple[float, float]
    dark: bool = False
    overcast: bool = False


_HOURS: dict[str, Light] = {
    "dawn": Light(
        ((45, 62, 112), (104, 104, 158), (190, 130, 160), (246, 178, 148), (255, 220, 178)),
        (255, 246, 222),
        (255, 206, 150),
        0.75,
        (206, 152, 160),
        (38, 36, 66),
        (0.02, 0.14),
    ),
    "day": Light(
        ((44, 110, 180), (92, 158, 212), (158, 203, 230), (222, 236, 234)),
        (255, 253, 244),
        (255, 250, 226),
        0.5,
        (146, 190, 204),
        (22, 74, 62),
        (0.42, 0.62),
    ),
    "golden": Light(
        ((66, 84, 132), (146, 120, 146), (228, 158, 112), (255, 204, 122), (255, 234, 178)),
        (255, 248, 220),
        (255, 214, 130),
        0.85,
        (226, 166, 116),
        (52, 32, 42),
        (0.05, 0.2),
    ),
    "dusk": Light(
        ((18, 24, 62), (48, 46, 108), (116, 70, 134), (206, 100, 128), (250, 164, 118)),
        (255, 218, 178),
        (255, 140, 110),
        0.7,
        (138, 86, 132),
        (18, 18, 44),
        (-0.02, 0.07),
        dark=True,
    ),
    "night": Light(
        ((8, 12, 36), (14, 26, 62), (26, 48, 92), (48, 78, 122), (76, 112, 148)),
        (244, 241, 222),
        (170, 196, 226),
        0.45,
        (52, 82, 120),
        (8, 13, 30),
        (0.5, 0.74),
        dark=True,
    ),
    "storm": Light(
        ((46, 54, 66), (74, 86, 98), (112, 124, 132), (156, 164, 164), (190, 192, 184)),
        (226, 226, 214),
        (220, 218, 200),
        0.35,
        (130, 140, 144),
        (28, 34, 42),
        (0.2, 0.4),
        overcast=True,
    ),
    "deep": Light(
        ((128, 216, 214), (52, 158, 184), (20, 104, 146), (8, 62, 104), (5, 38, 74)),
        (226, 255, 246),
        (190, 250, 236),
        0.7,
        (24, 104, 140),
        (4, 24, 46),
        (0.94, 1.0),
        overcast=True,
    ),
    "space": Light(
        ((6, 6, 18), (12, 12, 34), (26, 20, 58), (44, 28, 82), (30, 26, 64)),
        (255, 244, 226),
        (118, 92, 190),
        0.5,
        (60, 48, 104),
        (12, 10, 26),
        (0.5, 0.8),
        dark=True,
    ),
}

_HOUR_WORDS: tuple[tuple[str, str], ...] = (
    ("deep", r"underwater|undersea|coral|reef|seabed|submarine|jellyfish"),
    (
        "space",
        r"outer space|spaceship|spacecraft|astronaut|galaxy|nebula|asteroid|planets?\b|orbit",
    ),
    ("night", r"night|midnight|moon|stars?\b|starry|neon|aurora|lantern"),
    ("dusk", r"dusk|twilight|evening|nightfall|blue hour|after sunset"),
    ("dawn", r"dawn|sunrise|daybreak|early morning|first light|mist|fog"),
    ("golden", r"golden|sunset|late afternoon|autumn|amber|warm light|desert|dunes?\b|savanna"),
    ("storm", r"storm|rain|thunder|overcast|grey sky|gray sky|tempest|gloom|downpour"),
    ("day", r"noon|midday|morning|daylight|sunny|bright|summer|spring|blue sky|daytime"),
)


def light_for(words: str, rng: Random) -> Light:
    """Return the light that the words name first in importance, else one drawn by chance."""
    for hour, pattern in _HOUR_WORDS:
        if re.search(rf"\b(?:{pattern})", words):
            return _shifted(_HOURS[hour], rng)
    return _shifted(_HOURS[rng.choice(("dawn", "day", "golden", "golden", "dusk"))], rng)


def _shifted(light: Light, rng: Random) -> Light:
    """Turn the hues a little, so that two scenes of the same hour are not the same."""
    towards: Colour = rng.choice(
        ((96, 120, 190), (190, 110, 120), (120, 170, 150), (210, 160, 100))
    )
    amount = rng.uniform(0.0, 0.16)

    def turn(colour: Colour) -> Colour:
        return mix(colour, mix(colour, towards, 0.6), amount)

    return Light(
        tuple(turn(stop) for stop in light.sky),
        light.sun,
        light.glow,
        light.glow_amount * rng.uniform(0.85, 1.1),
        turn(light.haze),
        turn(light.land),
        light.sun_height,
        light.dark,
        light.overcast,
    )
