"""Lines of words as pictures, in whatever script: drawn by libass, as titles are.

What the shipped fonts lack is taken from the system's, with its letters joined and in their own
direction.
"""

import subprocess
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

import ffmpeg

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say
from desktop_app.media.lettering import escaped
from desktop_app.media.titles import fonts_folder
from desktop_app.media.tools import ffmpeg_binary, no_window
from desktop_app.media.typeface import Typeface

_AT_ONCE: Final = 50
"""Lines in one picture, so that it stays a small one."""

_PATIENCE_SECONDS: Final = 60
_ROOM: Final = 1.6
"""How high the strip of a line is, in ems: letters of some scripts reach far up and down."""

_HEAD: Final = """\
[Script Info]
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 2

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold,\
 Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow,\
 Alignment, MarginL, MarginR, MarginV, Encoding
Style: Line,Inter Medium,40,&H00000000,&H00000000,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,0,\
0,4,0,0,0,-1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line in black on white: a byte a pixel, `width` by `height`."""

    width: int
    height: int
    pixels: bytes


def strip_height(em: int) -> int:
    """Return how many pixels high the strip of a line is."""
    return round(em * _ROOM)


def draw_lines(lines: Sequence[str], face: Typeface, em: int, width: int) -> list[Strip]:
    """Return a strip for each line, set `em` pixels high in a room of `width`; blocking.

    Lines that run from right to left begin at the right. Raises LocalFault without ffmpeg.
    """
    strips: list[Strip] = []
    for start in range(0, len(lines), _AT_ONCE):
        strips += _drawn(lines[start : start + _AT_ONCE], face, em, width)
    return strips


def runs_left(text: str) -> bool:
    """Tell whether a line begins at the right, as its first letter says."""
    kinds = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def as_seen(text: str) -> str:
    """Return a line's signs from left to right as they are seen, which is how a page has them.

    What runs from right to left is turned about as a whole; numbers and words in it are not.
    """
    if not runs_left(text):
        return text
    pieces = ["".join(signs) for _, signs in groupby(text, _keeps_order)]
    return "".join(p if _keeps_order(p[0]) else p[::-1] for p in reversed(pieces))


def _keeps_order(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in ("L", "EN", "AN")


def _drawn(lines: Sequence[str], face: Typeface, em: int, width: int) -> Iterator[Strip]:
    high = strip_height(em)
    with tempfile.TemporaryDirectory(prefix="takewright-") as scratch:
        script = Path(scratch) / "lines.ass"
        text = _script(lines, face, em, width, high)
        script.write_text(text, encoding="utf-8", errors="replace")
        pixels = _run(script, width, high * len(lines))
    size = width * high
    for number in range(len(lines)):
        yield Strip(width, high, pixels[number * size : (number + 1) * size])


def _script(lines: Sequence[str], face: Typeface, em: int, width: int, high: int) -> str:
    events = []
    for number, line in enumerate(lines):
        left = runs_left(line)
        place = f"\\an{6 if left else 4}\\pos({width if left else 0},{(number + 0.5) * high:.1f})"
        # libass scales a font by its ascent and descent.
        tags = f"{{{place}\\fs{em * (face.ascent + face.descent):.1f}}}"
        text = "".join(f"{{\\fn{name}}}{escaped(signs)}" for name, signs in face.runs(line))
        events.append(f"Dialogue: 0,0:00:00.00,9:59:59.99,Line,,0,0,0,,{tags}{text}\n")
    return _HEAD.format(width=width, height=high * len(lines)) + "".join(events)


def _run(script: Path, width: int, height: int) -> bytes:
    size = f"{width}x{height}"
    command = (
        ffmpeg.input(f"color=c=white:s={size}:r=1:d=1,format=rgb24", f="lavfi")
        .filter("ass", filename=script.as_posix(), fontsdir=fonts_folder().as_posix())
        .output("pipe:", format="rawvideo", pix_fmt="gray", vframes=1)
        .global_args("-nostdin", "-loglevel", "error")
        .compile(cmd=ffmpeg_binary())
    )
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            creationflags=no_window(),
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise LocalFault(say("The words of the contact sheet could not be drawn.")) from error
    if len(done.stdout) != width * height:
        raise LocalFault(say("The words of the contact sheet could not be drawn."))
    return done.stdout
