"""Turns decoded frames into picture files: upright, in a screen's colours."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av import CodecContext, VideoFrame
from av.filter import Graph
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType
from av.video.reformatter import Colorspace, VideoReformatter

from desktop_app.media.boxes import rotation_of
from desktop_app.media.colour import is_bt709, is_unnamed

_RGB = ("rgb24", "bgra")

FINEST, FINE, LIGHT = 2, 3, 5
"""JPEG quantizers, 2 being best and 31 worst: LIGHT takes two thirds of the room of FINE."""

_TURNS = {
    90: (("transpose", "clock"),),
    180: (("hflip", None), ("vflip", None)),
    270: (("transpose", "cclock"),),
}


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as a screen takes it: rows of `stride` bytes, four for each pixel, blue first."""

    width: int
    height: int
    stride: int
    data: bytes


class Printer:
    """Prints the frames of one file, `height` pixels high, or as large as they are when None.

    Without a path they are upright as they are.
    """

    def __init__(self, path: Path | None, height: int | None, quantizer: int = FINE) -> None:
        self._rotation = 0 if path is None else rotation_of(path) or 0
        self._height = height
        self._quantizer = str(quantizer)
        # Kept, because making the scaler and the encoder costs as much as using them once.
        self._scaler = VideoReformatter()
        self._encoder: VideoCodecContext | None = None
        self._printed = 0

    def jpeg(self, frame: VideoFrame) -> bytes:
        """Return a JPEG, whose colours are BT.601 at full range by its standard (JFIF)."""
        picture = self._upright(frame, "yuvj420p")
        encoder = self._encoder
        if encoder is None or (encoder.width, encoder.height) != (picture.width, picture.height):
            quantizer = {"qmin": self._quantizer, "qmax": self._quantizer}
            encoder = self._encoder = _encoder("mjpeg", picture, quantizer)
        return self._encoded(encoder, picture)

    def png(self, frame: VideoFrame) -> bytes:
        """Return a PNG."""
        picture = self._upright(frame, "rgb24")
        return self._encoded(_encoder("png", picture, {}), picture)

    def pixels(self, frame: VideoFrame) -> Pixels:
        """Return the picture itself."""
        picture = self._upright(frame, "bgra")
        plane = picture.planes[0]
        return Pixels(picture.width, picture.height, plane.line_size, bytes(plane))

    def _encoded(self, encoder: VideoCodecContext, picture: VideoFrame) -> bytes:
        picture.pts, picture.time_base = self._printed, encoder.time_base or Fraction(1, 25)
        picture.pict_type = PictureType.I
        self._printed += 1
        return b"".join(bytes(packet) for packet in encoder.encode(picture))

    def _upright(self, frame: VideoFrame, pixels: str) -> VideoFrame:
        width, height = self._size(frame)
        if self._rotation in (90, 270):
            width, height = height, width
        picture = self._scaler.reformat(
            frame,
            width,
            height,
            pixels,
            src_colorspace=_source_matrix(frame),
            dst_colorspace=None if pixels in _RGB else Colorspace.ITU601,
            interpolation="AREA" if self._height is not None else "BICUBIC",
        )
        return filtered(picture, _TURNS[self._rotation]) if self._rotation else picture

    def _size(self, frame: VideoFrame) -> tuple[int, int]:
        """Return the size to print, seen upright."""
        width, height = frame.width, frame.height
        if self._rotation in (90, 270):
            width, height = height, width
        if self._height is None:
            return width, height
        return max(2, round(width * self._height / height / 2) * 2), self._height


def _source_matrix(frame: VideoFrame) -> Colorspace | None:
    """Return swscale's name for the frame's colours; None leaves named ones to it."""
    if is_bt709(frame.colorspace, frame.width, frame.height):
        return Colorspace.ITU709
    return Colorspace.ITU601 if is_unnamed(frame.colorspace) else None


def filtered(frame: VideoFrame, steps: Iterable[tuple[str, str | None]]) -> VideoFrame:
    """Return a frame after ffmpeg's filters, each by its name and settings."""
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 25)
    )
    for name, setting in steps:
        step = graph.add(name, setting)
        last.link_to(step)
        last = step
    sink = graph.add("buffersink")
    last.link_to(sink)
    graph.configure()
    frame.pts = 0
    graph.push(frame)
    made = graph.pull()
    assert isinstance(made, VideoFrame)
    return made


def _encoder(codec: str, picture: VideoFrame, options: dict[str, str]) -> VideoCodecContext:
    encoder = CodecContext.create(codec, "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height = picture.width, picture.height
    encoder.pix_fmt = picture.format.name
    encoder.time_base = Fraction(1, 25)
    encoder.options = options
    # With threads the picture would come only when the next one is given.
    encoder.thread_count = 1
    return encoder
