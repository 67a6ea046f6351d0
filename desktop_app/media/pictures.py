"""Still pictures of a clip: poster, filmstrip, last frame. Blocking; meant for a worker thread.

The filmstrip takes the cheapest way there is (10 s clip, 8 pictures): with as many key frames as
pictures only those near the wanted times are decoded; with fewer, one pass skips the frames that
no other frame needs and the deblocking filter, which puts pictures up to 0.07 s off.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

from av import CodecContext, Packet, VideoFrame
from av.container import InputContainer
from av.filter import Graph
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.boxes import rotation_of
from desktop_app.media.colour import is_bt709, is_unnamed
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.probe import picture_of

_JPEG_QUANTIZER = "3"
"""2 is best, 31 worst."""

_LONG_FRAMES = 2000
"""In longer files seeking to each picture beats reading past everything between them."""

_TURNS = {
    90: (("transpose", "clock"),),
    180: (("hflip", None), ("vflip", None)),
    270: (("transpose", "cclock"),),
}


def poster(path: Path, height: int, at: Flicks = Flicks(0)) -> bytes:  # noqa: B008
    """Return the frame shown at `at` as JPEG, `height` pixels high; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            wanted = _extent(stream)[0] + Fraction(at, FLICKS_PER_SECOND)
            frame = _frame_at(container, stream, wanted)
            if frame is None:
                raise unreadable(path)
            return _Printer(path, height).jpeg(frame)


def filmstrip(path: Path, count: int, height: int) -> list[bytes]:
    """Return `count` pictures evenly spread over the clip as JPEGs; raises LocalFault.

    Each stands for one `count`th of the clip and shows about its middle.
    """
    printer = _Printer(path, height)
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            if len(stream.index_entries) > _LONG_FRAMES:
                frames = _sought(container, stream, _spread(*_extent(stream), count))
            else:
                frames = _swept(container, stream, count)
            strip = [printer.jpeg(frame) for frame in frames]
    if not strip:
        raise unreadable(path)
    return strip + strip[-1:] * (count - len(strip))


def last_frame(path: Path) -> bytes:
    """Return the last frame that is shown as PNG, at full size; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            frame = _last(container, stream)
            if frame is None:
                raise unreadable(path)
            return _Printer(path, None).png(frame)


class _Printer:
    """Turns frames into picture files: upright, `height` pixels high, in a screen's colours."""

    def __init__(self, path: Path, height: int | None) -> None:
        self._rotation = rotation_of(path) or 0
        self._height = height

    def jpeg(self, frame: VideoFrame) -> bytes:
        """Return a JPEG, whose colours are BT.601 at full range by its standard (JFIF)."""
        picture = self._upright(frame, "yuvj420p")
        quantizer = {"qmin": _JPEG_QUANTIZER, "qmax": _JPEG_QUANTIZER}
        return _encoded(picture, "mjpeg", quantizer)

    def png(self, frame: VideoFrame) -> bytes:
        """Return a PNG."""
        return _encoded(self._upright(frame, "rgb24"), "png", {})

    def _upright(self, frame: VideoFrame, pixels: str) -> VideoFrame:
        width, height = self._size(frame)
        if self._rotation in (90, 270):
            width, height = height, width
        picture = frame.reformat(
            width,
            height,
            pixels,
            src_colorspace=_source_matrix(frame),
            dst_colorspace="ITU601" if pixels != "rgb24" else None,
            interpolation="AREA" if self._height is not None else "BICUBIC",
        )
        return _turned(picture, self._rotation) if self._rotation else picture

    def _size(self, frame: VideoFrame) -> tuple[int, int]:
        """Return the size to print, seen upright."""
        width, height = frame.width, frame.height
        if self._rotation in (90, 270):
            width, height = height, width
        if self._height is None:
            return width, height
        return max(2, round(width * self._height / height / 2) * 2), self._height


def _source_matrix(frame: VideoFrame) -> str | None:
    """Return swscale's name for the frame's colours; None leaves named ones to it."""
    if is_bt709(frame.colorspace, frame.width, frame.height):
        return "ITU709"
    return "ITU601" if is_unnamed(frame.colorspace) else None


def _turned(frame: VideoFrame, rotation: int) -> VideoFrame:
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 25)
    )
    for name, setting in _TURNS[rotation]:
        step = graph.add(name, setting)
        last.link_to(step)
        last = step
    sink = graph.add("buffersink")
    last.link_to(sink)
    graph.configure()
    frame.pts = 0
    graph.push(frame)
    turned = graph.pull()
    assert isinstance(turned, VideoFrame)
    return turned


def _encoded(frame: VideoFrame, codec: str, options: dict[str, str]) -> bytes:
    encoder = CodecContext.create(codec, "w")
    assert isinstance(encoder, VideoCodecContext)
    encoder.width, encoder.height = frame.width, frame.height
    encoder.pix_fmt = frame.format.name
    encoder.time_base = Fraction(1, 25)
    encoder.options = options
    frame.pts = 0
    packets = [*encoder.encode(frame), *encoder.encode(None)]
    return b"".join(bytes(packet) for packet in packets)


def _frame_at(
    container: InputContainer, stream: VideoStream, wanted: Fraction
) -> VideoFrame | None:
    base = _base_of(stream)
    length = 1 / (stream.guessed_rate or Fraction(25))
    container.seek(int(wanted / base), stream=stream)
    shown: VideoFrame | None = None
    for frame in container.decode(stream):
        if frame.pts is None:
            continue
        start = frame.pts * base
        if start > wanted and shown is not None:
            break
        shown = frame
        if start + length > wanted:
            break
    return shown


def _last(container: InputContainer, stream: VideoStream) -> VideoFrame | None:
    shown: VideoFrame | None = None
    if stream.duration is not None:
        container.seek((stream.start_time or 0) + stream.duration, stream=stream)
        for frame in container.decode(stream):
            shown = frame
    if shown is None:
        container.seek(stream.start_time or 0, stream=stream)
        for frame in container.decode(stream):
            shown = frame
    return shown


def _swept(container: InputContainer, stream: VideoStream, count: int) -> Iterator[VideoFrame]:
    """Yield the pictures of a clip short enough to be read whole."""
    base = _base_of(stream)
    keys, times = [], []
    for packet in container.demux(stream):
        if packet.size and packet.pts is not None:
            times.append(packet.pts * base)
            if packet.is_keyframe:
                keys.append(packet)
    if not times:
        return
    wanted = _spread(min(times), max(times), count)
    if len(keys) >= count:
        yield from _of_key_frames(keys, stream, wanted)
    else:
        container.seek(int(min(times) / base), stream=stream)
        yield from _in_one_pass(container, stream, wanted)


def _of_key_frames(
    keys: Sequence["Packet[VideoStream]"], stream: VideoStream, wanted: Sequence[Fraction]
) -> Iterator[VideoFrame]:
    base = _base_of(stream)
    for time in wanted:
        nearest = min(keys, key=lambda key: abs((key.pts or 0) * base - time))
        frames = [*stream.decode(nearest), *stream.decode(None)]
        stream.codec_context.flush_buffers()
        yield from frames[:1]


def _in_one_pass(
    container: InputContainer, stream: VideoStream, wanted: Sequence[Fraction]
) -> Iterator[VideoFrame]:
    """Yield for each wanted time the nearest of the frames that others are built on."""
    stream.thread_type = "AUTO"
    stream.codec_context.options = {"skip_loop_filter": "all"}
    stream.codec_context.skip_frame = "NONREF"
    base, left = _base_of(stream), list(wanted)
    before: VideoFrame | None = None
    for frame in container.decode(stream):
        if frame.pts is None:
            continue
        while left and frame.pts * base >= left[0]:
            time = left.pop(0)
            yield frame if before is None else _nearer(before, frame, time, base)
        if not left:
            return
        before = frame
    if before is not None:
        yield from [before] * len(left)


def _nearer(one: VideoFrame, other: VideoFrame, time: Fraction, base: Fraction) -> VideoFrame:
    return min(one, other, key=lambda frame: abs((frame.pts or 0) * base - time))


def _sought(
    container: InputContainer, stream: VideoStream, wanted: Sequence[Fraction]
) -> Iterator[VideoFrame]:
    """Yield the key frame at or before each wanted time."""
    base = _base_of(stream)
    for time in wanted:
        container.seek(int(time / base), stream=stream)
        for packet in container.demux(stream):
            if packet.is_keyframe or not packet.size:
                yield from _of_key_frames([packet], stream, [time])
                break


def _spread(start: Fraction, end: Fraction, count: int) -> list[Fraction]:
    return [start + (end - start) * (2 * number + 1) / (2 * count) for number in range(count)]


def _extent(stream: VideoStream) -> tuple[Fraction, Fraction]:
    """Return the header's start and end of the picture in seconds."""
    base = _base_of(stream)
    start = (stream.start_time or 0) * base
    return start, start + (stream.duration or 0) * base


def _base_of(stream: VideoStream) -> Fraction:
    return stream.time_base or Fraction(1, 1000)
