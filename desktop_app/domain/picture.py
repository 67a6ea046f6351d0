"""What is done to a picture on its way from a take into the film.

Values are whole numbers: thousandths, percent or flicks, as each says.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop_app.domain.sentence import say
from desktop_app.domain.time import Flicks

SLOWEST, AS_FILMED, FASTEST = 25, 100, 400
"""Speeds of a clip in percent."""


class Fit(StrEnum):
    """How a picture of another shape fills the film's."""

    PAD = "pad"
    CROP = "crop"
    BLUR = "blur"


class Move(StrEnum):
    """A slow movement over a picture that stands still, from its first frame to its last."""

    NONE = "none"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"


@dataclass(frozen=True, slots=True)
class Grade:
    """A simple correction of colour, in thousandths of linear light.

    `gain` multiplies everything; `warmth` adds to red what it takes from blue.
    """

    gain: int = 1000
    warmth: int = 0

    @property
    def channels(self) -> tuple[int, int, int]:
        """Factors of red, green and blue in thousandths."""
        red = self.gain * (1000 + self.warmth) // 1000
        blue = self.gain * (1000 - self.warmth) // 1000
        return red, self.gain, blue


UNGRADED = Grade()


@dataclass(frozen=True, slots=True)
class Look:
    """How a clip's picture differs from its take's; `fit` None is the film's own choice."""

    fit: Fit | None = None
    move: Move = Move.NONE
    grade: Grade = UNGRADED


UNTOUCHED = Look()


class TransitionKind(StrEnum):
    """How one clip gives way to the next; a cut is no transition."""

    DISSOLVE = "dissolve"
    DIP_TO_BLACK = "dip to black"
    DIP_TO_WHITE = "dip to white"
    WIPE = "wipe"


TRANSITION_NAMES: Final = {
    TransitionKind.DISSOLVE: say("dissolve"),
    TransitionKind.DIP_TO_BLACK: say("dip to black"),
    TransitionKind.DIP_TO_WHITE: say("dip to white"),
    TransitionKind.WIPE: say("wipe"),
}
"""What a transition is called within a sentence."""


@dataclass(frozen=True, slots=True)
class Transition:
    """A change from the clip before into the clip that holds this.

    While a dissolve or a wipe lasts both clips are seen, so the film is shorter by it. A dip takes
    its half from the end of the one and its half from the start of the other.
    """

    kind: TransitionKind
    duration: Flicks

    @property
    def overlaps(self) -> bool:
        """Tell whether both clips are seen while it lasts."""
        return self.kind in (TransitionKind.DISSOLVE, TransitionKind.WIPE)


class Corner(StrEnum):
    """Where a watermark stands."""

    TOP_LEFT = "top left"
    TOP_RIGHT = "top right"
    BOTTOM_LEFT = "bottom left"
    BOTTOM_RIGHT = "bottom right"


@dataclass(frozen=True, slots=True)
class Watermark:
    """A logo over the whole film; `path` is relative to the project folder, with slashes.

    `width` is in percent of the film's width, `opacity` in percent.
    """

    path: str
    corner: Corner = Corner.BOTTOM_RIGHT
    width: int = 12
    opacity: int = 60
