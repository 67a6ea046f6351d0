"""Pictures as cameras and drawing programs leave them, made with PyAV."""

import struct
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 200, 40), (30, 40, 220), (240, 240, 240)


def quarters(width: int = 640, height: int = 400) -> Pixels:
    """Return a picture whose quarters are red, green over blue, white: its turn can be seen."""
    picture = np.zeros((height, width, 3), np.uint8)
    top, left = height // 2, width // 2
    picture[:top, :left], picture[:top, left:] = RED, GREEN
    picture[top:, :left], picture[top:, left:] = BLUE, WHITE
    return picture


def corners(picture: Pixels) -> tuple[tuple[int, int, int], ...]:
    """Return the colours in the middle of each quarter, by rows, rounded to the four of them."""
    height, width = picture.shape[:2]
    places = [(y, x) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    return tuple(_nearest(picture[place]) for place in places)


def encoded(picture: Pixels, codec: str, pixels: str, form: str = "rgb24") -> bytes:
    """Return a picture as one frame of an encoder that makes whole files."""
    frame = av.VideoFrame.from_ndarray(picture, format=form).reformat(format=pixels)
    encoder = av.CodecContext.create(codec, "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = frame.width, frame.height, pixels
    encoder.time_base, encoder.thread_count = Fraction(1, 25), 1
    frame.pts = 0
    return b"".join(bytes(each) for each in (*encoder.encode(frame), *encoder.encode(None)))


def jpeg(picture: Pixels) -> bytes:
    """Return a JPEG."""
    return encoded(picture, "mjpeg", "yuvj420p")


def png(picture: Pixels) -> bytes:
    """Return a PNG."""
    return encoded(picture, "png", "rgb24")


def turned(data: bytes, orientation: int) -> bytes:
    """Return a JPEG that says how it is to be turned, and where it was taken."""
    note = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    note += b"52.5200 N 13.4050 E"
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(note) + 2) + note + data[2:]


def decoded(path: Path) -> Pixels:
    """Return the first picture of a file."""
    with av.open(str(path)) as container:
        found = next(container.decode(video=0)).to_ndarray(format="rgb24")
    return np.asarray(found, np.uint8)


def _nearest(colour: NDArray[np.uint8]) -> tuple[int, int, int]:
    known = (RED, GREEN, BLUE, WHITE, (0, 0, 0))
    return min(
        known, key=lambda each: sum(abs(int(a) - b) for a, b in zip(colour, each, strict=True))
    )
