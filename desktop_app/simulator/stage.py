"""The stage on which a scene is set: its frame, light and camera, and the layers that move."""

from dataclasses import dataclass, field
from math import gcd
from random import Random

from desktop_app.simulator.light import Light
from desktop_app.simulator.paint import Picture, mix

FRAME_RATE = 30
MARGIN = 4
"""Pixels of every moving layer beyond the frame, so that no edge shows between two steps."""


@dataclass(frozen=True, slots=True)
class Drift:
    """Movement in quarter pixels a frame, right and down."""

    across: int = 0
    down: int = 0


@dataclass(frozen=True, slots=True)
class Sway:
    """A gentle rocking: `reach` pixels up and down, once every `frames` (a multiple of 8)."""

    reach: float
    frames: int


@dataclass(frozen=True, slots=True)
class Layer:
    """Something painted that moves across the frame.

    `frames` is one picture or a cycle of them; `x` and `y` are even pixels at the first frame;
    `enlarge` says how much a softly painted picture is scaled up; what falls fast starts over after
    `wrap` pixels, where its picture repeats.
    """

    frames: tuple[Picture, ...]
    x: int
    y: int
    drift: Drift = Drift()
    enlarge: int = 1
    sway: Sway | None = None
    wrap: int = 0

    @property
    def cycle(self) -> int:
        """After how many frames the steps between pixels repeat, in whole pixel pairs."""
        if self.sway is not None:
            return self.sway.frames
        return 8 // gcd(8, self.drift.across, self.drift.down)


@dataclass(frozen=True, slots=True)
class Camera:
    """One of the moves of a camera, as what it does to a layer at a depth of 0 (far) to 1."""

    move: str
    side: int

    def drift(self, depth: float, side: int = 0) -> Drift:
        """Return the drift of a layer; `side` is -1 left, 1 right of the frame, 0 across it."""
        near = depth**1.4
        if self.move == "pan":
            return Drift(self.side * max(1, _pace(8 * near)), 0)
        if self.move == "rise":
            return Drift(self.side * _pace(2 * near), _pace(4 * near))
        away = side * _pace(5 * near) or self.side * _pace(3 * near)
        return Drift(away, _pace(2 * near))


@dataclass(slots=True)
class Stage:
    """What every painter of a scene needs: size in even pixels, length, chance, light, camera."""

    width: int
    height: int
    frames: int
    words: str
    rng: Random
    light: Light
    camera: Camera
    sun: tuple[float, float]
    layers: list[Layer] = field(default_factory=list)

    @property
    def unit(self) -> float:
        """The size of things: 1 when the short side of the frame is 704 pixels."""
        return min(self.width, self.height) / 704

    @property
    def horizon(self) -> float:
        """Where sky and land meet, in pixels from the top."""
        return self.height * (0.64 if self.width > self.height else 0.58)

    def room(self, drift: Drift) -> tuple[int, int]:
        """Return how far a layer travels in the whole clip, in pixels across and down."""
        return (
            -(-abs(drift.across) * self.frames // 4),
            -(-abs(drift.down) * self.frames // 4),
        )

    def across(self, drift: Drift) -> tuple[int, int]:
        """Return the left edge and the width of a layer that always spans the frame."""
        travel = self.room(drift)[0]
        start = -travel if drift.across > 0 else 0
        return even(start - MARGIN), even(self.width + travel + 2 * MARGIN)

    def tone(self, depth: float) -> tuple[int, int, int]:
        """Return the colour of land at a depth of 0 (lost in haze) to 1 (before the lens)."""
        return mix(self.light.haze, self.light.land, depth**0.75)


def _pace(quarters: float) -> int:
    """Return the nearest speed whose steps repeat soon, which is cheap to make."""
    return min((0, 1, 2, 4, 8), key=lambda pace: abs(pace - quarters))


def even(number: float) -> int:
    """Round down to an even pixel, where colour samples lie."""
    return int(number // 2) * 2
