"""What is done to a picture's shape and colours: fit, slow movement, grade, BT.709."""

from typing import Any

from desktop_app.domain.picture import UNGRADED, Fit, Grade, Move
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Layer
from desktop_app.media.colour import DISPLAY_GAMMA
from desktop_app.media.footage import Footage

Size = tuple[int, int]

_CLOSEST = 1.16
"""How much larger a picture is at the near end of a slow movement."""

_WHITE_NITS = 203
"""How bright white paper is in a picture of high dynamic range (ITU-R BT.2408)."""

_BLURRED_SHARE = 16
"""The blurred surroundings are made this many times smaller, where a blur costs next to nothing."""

_BLUR_SIGMA = 2.2
_DIMMED = 0.5


def stage_of(move: Move, fmt: FilmFormat) -> Size:
    """Return the size to work in: with a movement so large that its near end is still sharp."""
    if move is Move.NONE:
        return fmt.width, fmt.height
    return 2 * round(fmt.width * _CLOSEST / 2), 2 * round(fmt.height * _CLOSEST / 2)


def in_bt709(picture: Any, footage: Footage) -> Any:
    """Say which colours an unnamed picture is in; bring wide and high-range ones to BT.709.

    What is transparent becomes black.
    """
    if footage.alpha:
        picture = (
            picture.filter("format", "gbrap")
            .filter("premultiply", inplace=1)
            .filter("format", "gbrp")
        )
    if footage.matrix is not None:
        picture = picture.filter("setparams", colorspace=footage.matrix)
    if footage.wide:
        curve = footage.curve or "bt2020-10"
        picture = picture.filter("setparams", color_primaries="bt2020", color_trc=curve)
    if footage.curve is not None:
        picture = (
            picture.filter("zscale", t="linear", npl=_WHITE_NITS)
            .filter("format", "gbrpf32le")
            .filter("zscale", p="bt709")
            .filter("tonemap", tonemap="mobius", desat=0)
        )
    if footage.curve is not None or footage.wide:
        picture = picture.filter("zscale", p="bt709", t="bt709", m="bt709", r="tv").filter(
            "format", "yuv420p"
        )
    return picture


def fitted(picture: Any, fit: Fit, size: Size) -> Any:
    """Bring a picture to a size with square pixels, its shape kept."""
    width, height = size
    if fit is Fit.CROP:
        return _scaled(picture, size, "max").filter("crop", width, height)
    if fit is Fit.BLUR:
        return _over_blur(picture, size)
    # A place on the chroma grid, where filters would round to anyway.
    return _scaled(picture, size, "min").filter(
        "pad", width, height, "2*floor((ow-iw)/4)", "2*floor((oh-ih)/4)"
    )


def graded(picture: Any, grade: Grade) -> Any:
    """Multiply red, green and blue by the grade's factors, which count in linear light.

    Displays make light of a signal by a power of it (`DISPLAY_GAMMA`, BT.1886). So light times a
    factor f is, exactly, the R'G'B' signal times f ** (1 / DISPLAY_GAMMA); above white it clips.
    """
    if grade == UNGRADED:
        return picture
    names = ("r", "g", "b")
    factors = {
        name: f"min(val*{max(channel, 0) / 1000:.6f}^(1/{DISPLAY_GAMMA}),maxval)"
        for name, channel in zip(names, grade.channels, strict=True)
    }
    return (
        picture.filter("scale", in_color_matrix="bt709", in_range="tv", out_range="pc")
        .filter("format", "gbrp12le")
        .filter("lutrgb", **factors)
        .filter("scale", out_color_matrix="bt709", out_range="tv")
        .filter("format", "yuv420p")
    )


def moved(picture: Any, layer: Layer, fmt: FilmFormat, stage: Size) -> Any:
    """Draw the layer's slow movement, place by place within its clip, and scale to the film.

    The window that is shown has corners at fractions of a pixel, so nothing trembles.
    """
    move = layer.look.move
    if move is Move.NONE:
        return picture
    past = f"(on-1+{layer.done})/{max(layer.total - 1, 1)}"
    share, left = _window(move, f"clip({past},0,1)")
    x0, x1 = f"W*{left}", f"W*({left}+{share})"
    y0, y1 = f"H*(1-{share})/2", f"H*(1+{share})/2"
    corners = {
        **{"x0": x0, "y0": y0, "x1": x1, "y1": y0},
        **{"x2": x0, "y2": y1, "x3": x1, "y3": y1},
    }
    return (
        picture.filter("perspective", **corners, interpolation="cubic", eval="frame")
        .filter("scale", fmt.width, fmt.height, flags="bicubic")
        .filter("setsar", 1)
    )


def _window(move: Move, past: str) -> tuple[str, str]:
    """Return which share of the picture is seen, and where its left edge is, as expressions.

    A zoom grows by the same factor in each frame, which the eye takes for steady.
    """
    far = 1 / _CLOSEST
    if move in (Move.PAN_LEFT, Move.PAN_RIGHT):
        place = past if move is Move.PAN_RIGHT else f"(1-{past})"
        return f"{far:.6f}", f"({1 - far:.6f}*{place})"
    nearness = past if move is Move.ZOOM_IN else f"(1-{past})"
    share = f"pow({far:.6f},{nearness})"
    return share, f"((1-{share})/2)"


def _over_blur(picture: Any, size: Size) -> Any:
    """Lay the picture over a blurred, darkened one that fills the frame."""
    width, height = size
    both = picture.split()
    pale = f"128+(val-128)*{_DIMMED}"
    small = tuple(max(8, 2 * round(side / _BLURRED_SHARE / 2)) for side in size)
    behind = (
        _scaled(both[0], (small[0], small[1]), "max")
        .filter("crop", *small)
        .filter("gblur", sigma=_BLUR_SIGMA)
        .filter("lutyuv", y=f"16+(val-16)*{_DIMMED}", u=pale, v=pale)
        .filter("scale", width, height, flags="bicubic")
        .filter("setsar", 1)
    )
    front = _scaled(both[1], size, "min")
    return behind.overlay(
        front, x="2*floor((W-w)/4)", y="2*floor((H-h)/4)", format="yuv420", shortest=1
    )


def _scaled(picture: Any, size: Size, choice: str) -> Any:
    """Scale to square pixels within (min) or around (max) a box, in BT.709."""
    width, height = size
    return (
        picture.filter(
            "scale",
            w=f"2*round({choice}({width},{height}*dar)/2)",
            h=f"2*round({choice}({height},{width}/dar)/2)",
            out_color_matrix="bt709",
            out_range="tv",
            flags="lanczos",
        )
        .filter("setsar", 1)
        .filter("format", "yuv420p")
    )
