"""Transitions and watermarks: how pictures are laid over one another.

What is seen depends on the number of a frame within its transition alone, so a transition that is
cut into several segments looks exactly as it would uncut.
"""

from pathlib import Path
from typing import Any

import ffmpeg

from desktop_app.domain.picture import Corner, TransitionKind, Watermark
from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import Mixing
from desktop_app.domain.sentence import say
from desktop_app.domain.time import FLICKS_PER_SECOND, FrameRate
from desktop_app.media.footage import footage
from desktop_app.media.layers import held, picture_in, rate_of

_ACTION_SAFE = 93
"""Percent of width and height in which a watermark stands (SMPTE ST 2046-1)."""

_TALLEST_MARK = 0.3
_FEATHER = 0.08
"""How wide the soft edge of a wipe is, as a share of the film's width."""


def mixed(base: Any, over: Any | None, mixing: Mixing, fmt: FilmFormat, frames: int) -> Any:
    """Lead from `base` to `over`, or through half a dip when `over` is None."""
    if mixing.kind is TransitionKind.WIPE and over is not None:
        return _wiped(base, over, mixing, fmt, frames)
    if over is not None:
        # Neither the first nor the last frame is one of the two pictures alone.
        return _faded(base, over, mixing.done + 1, mixing.total + 1, fmt.rate)
    half = mixing.total // 2
    colour = "white" if mixing.kind is TransitionKind.DIP_TO_WHITE else "black"
    plain = _plain(colour, fmt, frames)
    if mixing.done < half:
        return _faded(base, plain, mixing.done + 1, half, fmt.rate)
    return _faded(plain, base, mixing.done - half, half, fmt.rate)


def watermarked(picture: Any, mark: Watermark, folder: Path, fmt: FilmFormat) -> Any:
    """Lay a logo over the picture, in its corner of the safe area; its height has a limit too."""
    width, height = fmt.width * mark.width / 100, fmt.height * _TALLEST_MARK
    logo = (
        _logo(folder / mark.path)
        .filter("trim", end_frame=1)
        .filter(
            "scale",
            w=f"max(2,min({width:.2f},{height:.2f}*dar))",
            h=f"max(2,min({height:.2f},{width:.2f}/dar))",
            flags="lanczos",
            out_color_matrix="bt709",
            out_range="tv",
        )
        .filter("format", "yuva420p")
        .filter("lutyuv", a=f"val*{mark.opacity}/100")
    )
    x, y = _corner(mark.corner)
    return picture.overlay(logo, x=x, y=y, format="yuv420", eof_action="repeat")


def _logo(path: Path) -> Any:
    try:
        found = footage(path)
    except LocalFault as fault:
        raise LocalFault(
            say(
                "{name}, the film's logo, cannot be read; put it back or choose another picture.",
                name=path.name,
            )
        ) from fault
    picture = picture_in(found)
    return picture.filter("setparams", colorspace=found.matrix) if found.matrix else picture


def _corner(corner: Corner) -> tuple[str, str]:
    edge = (100 - _ACTION_SAFE) / 200
    near_x, near_y = f"main_w*{edge}", f"main_h*{edge}"
    left = corner in (Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
    top = corner in (Corner.TOP_LEFT, Corner.TOP_RIGHT)
    return (
        near_x if left else f"main_w-overlay_w-{near_x}",
        near_y if top else f"main_h-overlay_h-{near_y}",
    )


def _faded(one: Any, other: Any, past: int, total: int, rate: FrameRate) -> Any:
    """Fade from one to the other in `total` steps, of which the first frame is `past` in."""
    return ffmpeg.filter(
        [one, other],
        "xfade",
        transition="fade",
        duration=f"{total * rate.frame / FLICKS_PER_SECOND:.6f}",
        offset=f"{-past * rate.frame / FLICKS_PER_SECOND:.6f}",
    )


def _wiped(base: Any, over: Any, mixing: Mixing, fmt: FilmFormat, frames: int) -> Any:
    """Draw a soft edge from left to right: a long ramp of grey that moves is the mask."""
    width, feather = fmt.width, 2 * round(_FEATHER * fmt.width / 2)
    ramp = "255*clip(({end}-{x})/{feather},0,1)"
    luma = ramp.format(end=width + feather, x="X", feather=feather)
    chroma = ramp.format(end=width + feather, x="(2*X)", feather=feather)
    strip = (
        _source(f"color=black:s={2 * width + feather}x2:r={rate_of(fmt.rate)}")
        .filter("trim", end_frame=1)
        .filter("geq", lum=luma, cb=chroma, cr=chroma)
        .filter("scale", w="iw", h=fmt.height, flags="neighbor")
    )
    travelled = f"(n+{mixing.done + 1})/{mixing.total + 1}*{width + feather}"
    mask = held(strip, fmt.rate, frames).filter(
        "crop", w=width, h=fmt.height, x=f"2*round(({width + feather}-{travelled})/2)", y=0
    )
    return ffmpeg.filter([base, over, mask], "maskedmerge")


def _plain(colour: str, fmt: FilmFormat, frames: int) -> Any:
    size = f"{fmt.width}x{fmt.height}"
    picture = _source(f"color={colour}:s={size}:r={rate_of(fmt.rate)}")
    return picture.filter("trim", end_frame=frames)


def _source(description: str) -> Any:
    # Named as the layers are, or ffmpeg would convert its values to their colours.
    picture = ffmpeg.input(description, f="lavfi").filter("format", "yuv420p")
    return picture.filter("setparams", colorspace="bt709", range="tv")
