"""What a request gives to a clip, drawn into it: its two ends, tiles of what is shown, sounds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.simulator.order import Order
from desktop_app.simulator.stage import FRAME_RATE

MATRIX = "out_color_matrix=bt709:out_range=tv"

OPENING_FRAMES = 9
"""Frames until a first frame has become the scene; on the first of them it stands alone."""
CLOSING_FRAMES = 15
"""Frames in which the clip becomes its last frame; on the last of them that stands alone."""
_CLOSED_BEFORE = 2
TILES_FROM, TILES_BEFORE = 9, 9
"""Frames at the start and at the end of a clip that show no tiles: other clips begin on them."""
HEARD_SECONDS = 1
"""How much is heard of each sound, one after the other."""


@dataclass(frozen=True, slots=True)
class Given:
    """The files behind the addresses of an order; `is_whole` tells whether all of them are here."""

    first: Path | None = None
    last: Path | None = None
    shown: tuple[Path, ...] = ()
    films: tuple[Path, ...] = ()
    sounds: tuple[Path, ...] = ()
    is_whole: bool = True


def find_given(order: Order, find: Callable[[str], Path | None]) -> Given:
    """Return the files of an order; `find` gives that behind an address, None when it is gone."""
    known = {address: find(address) for address in order.files}
    there = {address: path for address, path in known.items() if path is not None}

    def among(addresses: Iterable[str]) -> tuple[Path, ...]:
        return tuple(there[each] for each in addresses if each in there)

    return Given(
        first=there.get(order.first_frame or ""),
        last=there.get(order.last_frame or ""),
        shown=among(order.shown),
        films=among(order.films),
        sounds=among(order.sounds),
        is_whole=len(there) == len(known),
    )


def tile_box(size: tuple[int, int], number: int) -> tuple[int, int, int]:
    """Return left, top and side, in pixels, of a picture that is shown; `number` counts from 0.

    First come the pictures in the order of the body, then the first of each element, then films.
    """
    side = min(size) // 6 // 2 * 2
    gap = side // 8 // 2 * 2
    return gap + number * (side + gap), gap, side


def filling(width: int, height: int) -> str:
    """Return the filters that scale a picture to fill a frame and cut it in its middle."""
    scale = f"scale={width}:{height}:force_original_aspect_ratio=increase:flags=bicubic:{MATRIX}"
    return f"{scale},crop={width}:{height},setsar=1,format=yuv420p"


def tile_chains(
    inputs: list[int], size: tuple[int, int], frames: int, start: str
) -> tuple[list[str], str]:
    """Lay a tile of each input over the pictures labelled `start`; return the new label too."""
    chains, label = [], start
    for number, source in enumerate(inputs):
        x, y, side = tile_box(size, number)
        still = f"trim=end_frame=1,{filling(side, side)},format=yuva420p"
        chains.append(f"[{source}:v]{still}[tile{number}]")
        span = f"between(round(t*{FRAME_RATE}),{TILES_FROM},{frames - 1 - TILES_BEFORE})"
        laid = f"overlay=x={x}:y={y}:format=yuv420:enable='{span}'"
        chains.append(f"[{label}][tile{number}]{laid}[tiled{number}]")
        label = f"tiled{number}"
    return chains, label


def opening_chains(source: int, size: tuple[int, int], start: str) -> tuple[list[str], str]:
    """Have the clip begin on a picture, which then fades away over the scene made from it."""
    fade = f"fade=type=out:start_frame=1:nb_frames={OPENING_FRAMES - 1}:alpha=1"
    still = _still(source, size, OPENING_FRAMES, 0, fade)
    return [f"{still}[opening]", _laid(start, "opening", "opened")], "opened"


def closing_chains(
    source: int, size: tuple[int, int], frames: int, start: str
) -> tuple[list[str], str]:
    """Have the clip end on a picture, into which it fades."""
    fade = f"fade=type=in:start_frame=0:nb_frames={CLOSING_FRAMES - _CLOSED_BEFORE}:alpha=1"
    still = _still(source, size, CLOSING_FRAMES, frames - CLOSING_FRAMES, fade)
    return [f"{still}[closing]", _laid(start, "closing", "closed")], "closed"


def sound_chains(inputs: list[int], bed: str, seconds: int) -> list[str]:
    """Mix the beginnings of sounds quietly into the tone, as many as there is time for."""
    heard = inputs[: seconds // HEARD_SECONDS]
    if not heard:
        return [f"{bed}[sound]"]
    chains = [f"{bed}[bed]"]
    for number, source in enumerate(heard):
        cut = f"atrim=0:{HEARD_SECONDS},asetpts=PTS-STARTPTS,aresample=48000"
        shape = "aformat=sample_fmts=fltp:channel_layouts=stereo,volume=0.3"
        wait = f"adelay={number * HEARD_SECONDS * 1000}:all=1"
        chains.append(f"[{source}:a]{cut},{shape},{wait}[heard{number}]")
    labels = "".join(f"[heard{number}]" for number in range(len(heard)))
    chains.append(f"[bed]{labels}amix=inputs={len(heard) + 1}:duration=first:normalize=0[sound]")
    return chains


def _still(source: int, size: tuple[int, int], count: int, at: int, fade: str) -> str:
    """Return a picture that stands for `count` frames from the frame `at` on, as it fades."""
    again = f"trim=end_frame=1,{filling(*size)},format=yuva420p,loop={count - 1}:1:0"
    return f"[{source}:v]{again},settb=1/{FRAME_RATE},{fade},setpts=N+{at}"


def _laid(below: str, above: str, label: str) -> str:
    return f"[{below}][{above}]overlay=eof_action=pass:format=yuv420[{label}]"
