"""What of a picture is safe to put something into, as parts of its width and height."""

from dataclasses import dataclass
from typing import Final

WHOLE: Final = 1000


@dataclass(frozen=True, slots=True)
class Inset:
    """What is left out at each side, in thousandths of the picture's width or height."""

    left: int
    top: int
    right: int
    bottom: int


ACTION_SAFE: Final = Inset(50, 50, 50, 50)
TITLE_SAFE: Final = Inset(100, 100, 100, 100)
"""The middle 90 and 80 percent, for what happens and for what is read (SMPTE RP 218)."""

UNCOVERED: Final = {
    "YouTube Shorts": Inset(44, 150, 178, 350),
    "Instagram Reels": Inset(60, 140, 60, 350),
    "TikTok": Inset(56, 68, 130, 193),
}
"""What apps leave free of their own words and buttons in an upright film.

After what the services tell advertisers of 1080 x 1920: 48, 288, 192 and 672 pixels; 6, 14, 6 and
35 percent; 60, 130, 140 and 370 pixels.
"""


def is_upright(width: int, height: int) -> bool:
    """Tell whether a picture has about the shape that those apps fill, 9:16."""
    return 0.5 <= width / height <= 0.65


def free_box(width: int, height: int, inset: Inset) -> tuple[int, int, int, int]:
    """Return left, top, width and height of what an inset leaves of a picture."""
    left, top = width * inset.left // WHOLE, height * inset.top // WHOLE
    right, bottom = width * inset.right // WHOLE, height * inset.bottom // WHOLE
    return left, top, width - left - right, height - top - bottom
