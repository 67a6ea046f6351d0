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
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.printing import Printer
from desktop_app.media.probe import picture_of
from desktop_app.media.proxies import ProxyPack

_LONG_FRAMES = 2000
"""In longer files seeking to each picture beats reading past everything between them."""


def poster(path: Path, height: int, at: Flicks = Flicks(0)) -> bytes:  # noqa: B008
    """Return the frame shown at `at` as JPEG, `height` pixels high; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            wanted = _extent(stream)[0] + Fraction(at, FLICKS_PER_SECOND)
            frame = _frame_at(container, stream, wanted)
            if frame is None:
                raise unreadable(path)
            return Printer(path, height).jpeg(frame)


def filmstrip(path: Path, count: int, height: int) -> list[bytes]:
    """Return `count` pictures evenly spread over the clip as JPEGs; raises LocalFault.

    Each stands for one `count`th of the clip and shows about its middle.
    """
    printer = Printer(path, height)
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


def strip_of_pack(pack: ProxyPack, path: Path, count: int, height: int) -> list[bytes]:
    """Return the filmstrip of a file whose proxies are in `pack`: exact, and nearly free.

    Raises LocalFault.
    """
    spans = pack.spans
    start, end = spans[0].start, spans[-1].end
    wanted = [start + (end - start) * (2 * number + 1) // (2 * count) for number in range(count)]
    found = (pack.at(Flicks(time)) or pack.last() for time in wanted)
    jpegs = [jpeg for jpeg in found if jpeg is not None]
    if len(jpegs) < count:
        return filmstrip(path, count, height)
    decoder = CodecContext.create("mjpeg", "r")
    assert isinstance(decoder, VideoCodecContext)
    decoder.thread_count = 1
    printer = Printer(None, height)
    with reading(path):
        return [printer.jpeg(decoder.decode(Packet(jpeg))[0]) for jpeg in jpegs]


def frame_png(path: Path, at: Flicks) -> bytes:
    """Return the frame in sight at `at`, counted from the first picture, as PNG at full size.

    Raises LocalFault.
    """
    with opened(path) as container:
        stream = picture_of(container, path)
        stream.thread_type = "AUTO"
        with reading(path):
            frame = _frame_at(
                container, stream, _extent(stream)[0] + Fraction(at, FLICKS_PER_SECOND)
            )
            if frame is None:
                raise unreadable(path)
            return Printer(path, None).png(frame)


def last_frame(path: Path) -> bytes:
    """Return the last frame that is shown as PNG, at full size; raises LocalFault."""
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            frame = _last(container, stream)
            if frame is None:
                raise unreadable(path)
            return Printer(path, None).png(frame)


def _frame_at(
    container: InputContainer, stream: VideoStream, wanted: Fraction
) -> VideoFrame | None:
    base = _base_of(stream)
    length = 1 / (stream.guessed_rate or Fraction(25))
    if stream.duration is None or stream.duration * base > length:
        # A single picture is never found again: FFmpeg's reader of JPEG files is at its end then.
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
