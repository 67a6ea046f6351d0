"""Frames that must be made: an ffmpeg graph that writes a `RenderSegment` as H.264.

Every segment of a film goes through one encoder set-up, so all of them share their parameter sets
and are joined like clips that came alike.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import ffmpeg
from av.container import InputContainer

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import RenderSegment
from desktop_app.domain.sentence import say
from desktop_app.media.colour import BT709, Colour, colour_options, matrix_name, said_of
from desktop_app.media.footage import footage
from desktop_app.media.layers import pictures, rate_of
from desktop_app.media.lettering import lettered
from desktop_app.media.mixing import mixed, watermarked
from desktop_app.media.process import ProcessFailed, ffmpeg_stream

DELAY = 2
"""Frames by which decoding runs ahead of showing: what B-frames with a pyramid need."""

_SECONDS_BETWEEN_KEY_FRAMES = 2
_COMPLAINT = re.compile(r"\[(?:in|vist|ist|dec:\w+)#(\d+)")
"""How ffmpeg's messages begin that are about an input, with its number."""


@contextmanager
def rendered(
    segment: RenderSegment,
    fmt: FilmFormat,
    folder: Path,
    sets: int,
    *,
    is_reordered: bool = True,
    colour: Colour = BT709,
) -> Iterator[InputContainer]:
    """Give the finished frames as a container to demux while they are made.

    `folder` is the project's, `sets` the id (0 to 31) of the H.264 parameter sets. Beside copies
    whose frames come in the order they are shown in, the renders' must, too: a strict decoder that
    goes over from the one to the other drops what it holds back (openh264: a frame a join). The
    colours are those of the copies, too, for players take one word for a whole track. Raises
    LocalFault and ProcessFailed with a sentence that names the file at fault.
    """
    with _scratch() as scratch:
        arguments = arguments_for(
            segment, fmt, folder, sets, scratch, is_reordered=is_reordered, colour=colour
        )
        with (
            _blaming(arguments),
            ffmpeg_stream(arguments, say("The frames could not be made.")) as pipe,
            av.open(pipe, "r", format="nut") as container,
        ):
            yield container


@contextmanager
def _scratch() -> Iterator[Path]:
    """Give a folder that is gone afterwards; raises LocalFault when there can be none."""
    try:
        folder = TemporaryDirectory(prefix="takewright-", ignore_cleanup_errors=True)
    except OSError as error:
        raise LocalFault(
            say(
                "There is no room for temporary files, so a clip was not rendered; make "
                "some and try again."
            )
        ) from error
    with folder as scratch:
        yield Path(scratch)


def arguments_for(
    segment: RenderSegment,
    fmt: FilmFormat,
    folder: Path,
    sets: int,
    scratch: Path,
    *,
    is_reordered: bool = True,
    colour: Colour = BT709,
) -> list[str]:
    """Return the arguments of ffmpeg that write the segment to its standard output as NUT.

    What it reads besides the sources is written to `scratch`. Raises LocalFault.
    """
    frames = segment.frames
    layers = [
        pictures(layer, footage(folder / layer.path), fmt, frames, is_second=number > 0)
        for number, layer in enumerate((segment.base, segment.over))
        if layer is not None
    ]
    picture = layers[0]
    if segment.mixing is not None:
        over = layers[1] if len(layers) > 1 else None
        picture = mixed(picture, over, segment.mixing, fmt, frames)
    if segment.watermark is not None:
        picture = watermarked(picture, segment.watermark, folder, fmt)
    picture = lettered(picture, segment.words, fmt, scratch)
    options = _encoding(fmt, sets, is_reordered) | colour_options(colour)
    output = ffmpeg.output(_gridded(picture, fmt, colour), "pipe:1", **options)
    arguments: list[str] = output.global_args("-copyts").get_args()
    return arguments


@contextmanager
def _blaming(arguments: Sequence[str]) -> Iterator[None]:
    """Name the input that ffmpeg complained of, the first one when it named none."""
    try:
        yield
    except ProcessFailed as failure:
        raise ProcessFailed(_sentence(arguments, failure.details), failure.details) from failure


def _sentence(arguments: Sequence[str], details: str) -> str:
    if "No such filter" in details:
        return say(
            "The ffmpeg program on this computer lacks a part that titles or colours need; install"
            " Takewright again."
        )
    inputs = [value for option, value in pairwise(arguments) if option == "-i"]
    files = [Path(each).name if each.startswith("file:") else None for each in inputs]
    named = [int(each) for each in _COMPLAINT.findall(details)]
    blamed = next((files[each] for each in named if each < len(files) and files[each]), None)
    name = blamed or next(filter(None, files), None)
    if name is None:
        return say(
            "A clip could not be converted to the film's format: it is damaged or of a kind that"
            " cannot be read; choose another take."
        )
    return say(
        "{name} could not be converted to the film's format: it is damaged or of a kind that"
        " cannot be read; choose another take.",
        name=name,
    )


def _gridded(picture: Any, fmt: FilmFormat, colour: Colour) -> Any:
    """Number the frames from 0 at the film's rate, which the parameter sets state."""
    if colour.is_full or colour.matrix_for(fmt.width, fmt.height) != BT709.matrix:
        picture = picture.filter(
            "scale",
            in_color_matrix="bt709",
            in_range="tv",
            out_color_matrix=matrix_name(colour.matrix_for(fmt.width, fmt.height)),
            out_range="pc" if colour.is_full else "tv",
            flags="accurate_rnd",
        )
    return (
        picture.filter("settb", f"{fmt.rate.denominator}/{fmt.rate.numerator}")
        .filter("setpts", "N")
        .filter("fps", fps=rate_of(fmt.rate), start_time=0)
        .filter("format", "yuv420p")
        # What a frame says of itself wins over the encoder's options, and goes into its sets.
        .filter("setparams", chroma_location="left", **said_of(colour))
    )


def _encoding(fmt: FilmFormat, sets: int, is_reordered: bool) -> dict[str, Any]:
    order = "bframes=3:b-pyramid=normal" if is_reordered else "bframes=0"
    gap = round(_SECONDS_BETWEEN_KEY_FRAMES * fmt.rate.numerator / fmt.rate.denominator)
    return {
        "c:v": "libx264",
        "preset": "veryfast",
        "crf": 16,
        "profile:v": "high",
        "g": gap,
        # Stitchable parameter sets say nothing that depends on the content.
        "x264-params": f"sps-id={sets}:stitchable=1:{order}:open-gop=0",
        "fps_mode": "passthrough",
        "map_metadata": -1,
        "max_error_rate": 0,
        "f": "nut",
    }
