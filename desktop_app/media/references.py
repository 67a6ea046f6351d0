"""Files as models take them: pictures upright in JPEG or PNG, films and sounds checked. Blocking.

The limits here are those of what is kept in a film; what one model takes is in the catalogue, and
files are made to fit it when they are sent (`fitting`). Nothing that a picture notes of where and
when it was taken leaves this computer with it.
"""

import io
import wave
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av import AudioResampler, VideoFrame

from desktop_app.domain.file_kinds import (
    AVIF,
    HEAD_BYTES,
    HEIC,
    JPEG,
    PNG,
    WAV,
    WEBP,
    FileKind,
    kind_of,
    shown_by,
)
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import Figure, Sentence, say
from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.heif import picture_in
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.pictures import frame_png, last_frame
from desktop_app.media.printing import FINEST, LIGHT, Printer, filtered
from desktop_app.media.probe import picture_of, probe_sound, verify
from desktop_app.media.sequences import is_moving_webp
from desktop_app.media.sound import sound_in
from desktop_app.media.stills import ends_whole, orientation_of, without_notes

LEAST_SIDE, LARGEST_SIDE = 256, 4096
"""Pixels; a larger picture is scaled down. Fewer no model takes: enlarged they show nothing."""

LEAST_SHAPE, LARGEST_SHAPE = Fraction(2, 5), Fraction(5, 2)
"""Width by height."""

LARGEST_PICTURE, LARGEST_FILE = 10 << 20, 100 << 20
"""Bytes; the first is what most models take, the second what the upload service does."""

LONGEST = {Use.VIDEO: 60, Use.SOUND: 120}
"""Seconds; models take less, which the catalogue says."""

_SAMPLE_RATE: Final = 44_100
_PLAIN: Final = frozenset({"rgb24", "gray", "yuvj420p", "yuvj422p", "yuvj444p"})
"""Pixels of eight bits that nothing is seen through."""

_LOSSY: Final = frozenset({JPEG, WEBP, HEIC, AVIF})
"""What loses nothing that can be seen by becoming a JPEG."""

_Steps = tuple[tuple[str, str | None], ...]

_UPRIGHT: Final[dict[int, _Steps]] = {
    1: (),
    2: (("hflip", None),),
    3: (("hflip", None), ("vflip", None)),
    4: (("vflip", None),),
    5: (("transpose", "cclock_flip"),),
    6: (("transpose", "clock"),),
    7: (("transpose", "clock_flip"),),
    8: (("transpose", "cclock"),),
}
"""What puts a picture upright, by its orientation in Exif."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A file as models take it; `data` is None when it is the file itself, byte for byte.

    `length` is that of a film or a sound.
    """

    kind: FileKind
    data: bytes | None = None
    length: Flicks | None = None


def fitted(path: Path, use: Use, name: str) -> Fitted:
    """Return a file as models take it, for a use; `name` is what sentences call it.

    A film for a frame gives the one at the cut: its last to begin on, its first to end on. Raises
    InvalidInput when it is of another kind or over a limit, LocalFault when it cannot be read.
    Nothing is written.
    """
    kind = _kind(path, use, name)
    if kind.shows is Use.PICTURE:
        return _picture(path, kind, name)
    if use.is_frame:
        return _frame_at_the_cut(path, use, name)
    _refuse_large(path, name)
    return _film(path, kind, name) if kind.shows is Use.VIDEO else _sound(path, kind, name)


def frame_for_models(path: Path, at: Flicks | None) -> tuple[FileKind, bytes]:
    """Return the frame of a take in sight at a time, the last one when None, at its full size.

    It is a PNG, or a JPEG where that would be more than models take. Raises LocalFault.
    """
    png = last_frame(path) if at is None else frame_png(path, at)
    if len(png) <= LARGEST_PICTURE:
        return PNG, png
    with reading(path):
        return JPEG, _jpeg(_decoded(png))


def _kind(path: Path, use: Use, name: str) -> FileKind:
    with reading(path), path.open("rb") as file:
        kind = kind_of(file.read(HEAD_BYTES))
    wanted = shown_by(use)
    is_convertible = wanted is not Use.VIDEO or (kind is not None and kind.is_plain)
    if kind is not None and use.is_frame and kind.shows is Use.VIDEO:
        return kind
    if kind is None or kind.shows is not wanted or not is_convertible:
        raise InvalidInput(_unlike(wanted, name))
    return kind


def _unlike(wanted: Use, name: str) -> Sentence:
    """Say that a file is not of the kind that is wanted."""
    match wanted:
        case Use.VIDEO:
            return say(
                "“{name}” is not a film that can be shown to a model (MP4 or MOV); save it as one"
                " of these and add it again.",
                name=name,
            )
        case Use.SOUND:
            return say(
                "“{name}” is not a sound that a model can be given (MP3, WAV, M4A, FLAC or Ogg);"
                " choose another.",
                name=name,
            )
        case _:
            return say(
                "“{name}” is not a picture that can be shown to a model (PNG, JPEG, WebP, GIF,"
                " TIFF, BMP, HEIC or AVIF); choose another.",
                name=name,
            )


def _picture(path: Path, kind: FileKind, name: str) -> Fitted:
    with reading(path):
        if is_moving_webp(path):
            raise InvalidInput(
                say("“{name}” moves; save one picture of it and add that.", name=name)
            )
        if not ends_whole(path):
            raise unreadable(path)
    frame, turn = picture_in(path) if kind in (HEIC, AVIF) else (_first(path), orientation_of(path))
    _check_shape(frame, turn, name)
    is_small = max(frame.width, frame.height) <= LARGEST_SIDE
    if kind.is_plain and turn == 1 and is_small and frame.format.name in _PLAIN:
        data = without_notes(path.read_bytes())
        if len(data) <= LARGEST_PICTURE:
            return Fitted(kind, data)
    return _printed(_upright(frame, _UPRIGHT[turn]), is_lossy=kind in _LOSSY)


def _frame_at_the_cut(path: Path, use: Use, name: str) -> Fitted:
    _, data = frame_for_models(path, None if use is Use.FIRST_FRAME else Flicks(0))
    frame = _decoded(data)
    _check_shape(frame, 1, name)
    return _printed(_upright(frame, ()), is_lossy=False)


def _printed(upright: VideoFrame, *, is_lossy: bool) -> Fitted:
    """Return a picture as a PNG, or as a JPEG where it loses nothing or would be too large."""
    png = b"" if is_lossy else Printer(None, None).png(upright)
    if png and len(png) <= LARGEST_PICTURE:
        return Fitted(PNG, png)
    return Fitted(JPEG, _jpeg(upright))


def _first(path: Path) -> VideoFrame:
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            frame = next(iter(container.decode(stream)), None)
    if frame is None or frame.is_corrupt:
        raise unreadable(path)
    return frame


def _check_shape(frame: VideoFrame, turn: int, name: str) -> None:
    """Raise InvalidInput for a picture that models refuse for its size or shape."""
    width, height = (frame.width, frame.height) if turn < 5 else (frame.height, frame.width)
    facts = {"name": name, "width": str(width), "height": str(height)}
    if min(width, height) < LEAST_SIDE:
        raise InvalidInput(
            say(
                "“{name}” is {width} x {height} pixels; a picture to show a model has {least} or"
                " more on each side; choose a larger one.",
                least=LEAST_SIDE,
                **facts,
            )
        )
    if not LEAST_SHAPE <= Fraction(width, height) <= LARGEST_SHAPE:
        raise InvalidInput(
            say(
                "“{name}” is {width} x {height} pixels, too long and narrow for a model; cut it to"
                " two and a half times as long as wide at most.",
                **facts,
            )
        )


def _upright(frame: VideoFrame, turn: _Steps) -> VideoFrame:
    """Return a picture turned as it is seen, laid on black, in eight bits, no larger than sent."""
    steps: list[tuple[str, str | None]] = [*turn]
    longest = max(frame.width, frame.height)
    if longest > LARGEST_SIDE:
        share = f"{LARGEST_SIDE}/{longest}"
        steps.append(("scale", f"w=round(iw*{share}):h=round(ih*{share}):flags=area"))
    steps += [("format", "gbrap"), ("premultiply", "inplace=1"), ("format", "rgb24")]
    return filtered(frame, steps)


def _jpeg(frame: VideoFrame) -> bytes:
    """Return a JPEG of a size that models take."""
    best = Printer(None, None, FINEST).jpeg(frame)
    return best if len(best) <= LARGEST_PICTURE else Printer(None, None, LIGHT).jpeg(frame)


def _decoded(picture: bytes) -> VideoFrame:
    with av.open(io.BytesIO(picture), "r") as container:
        return next(iter(container.decode(video=0)))


def _refuse_large(path: Path, name: str) -> None:
    if path.stat().st_size > LARGEST_FILE:
        raise InvalidInput(
            say(
                "“{name}” is larger than the {most} MiB that a file to show a model may have; make"
                " it shorter or smaller.",
                name=name,
                most=LARGEST_FILE >> 20,
            )
        )


def _film(path: Path, kind: FileKind, name: str) -> Fitted:
    media = verify(path)
    _refuse_long(media.duration, Use.VIDEO, name)
    return Fitted(kind, length=media.duration)


def _sound(path: Path, kind: FileKind, name: str) -> Fitted:
    length = probe_sound(path).length
    _refuse_long(length, Use.SOUND, name)
    return Fitted(kind, length=length) if kind.is_plain else as_wav(path, length)


def _refuse_long(length: Flicks, use: Use, name: str) -> None:
    most = LONGEST[use]
    if length > most * FLICKS_PER_SECOND:
        raise InvalidInput(
            say(
                "“{name}” lasts {seconds} s; what is shown to a model lasts {most} s at most; cut"
                " it and add it again.",
                name=name,
                seconds=Figure(length / FLICKS_PER_SECOND, 1),
                most=most,
            )
        )


def as_wav(path: Path, length: Flicks | None = None) -> Fitted:
    """Return a sound as a WAV of 16 bits, for models know few other kinds; raises LocalFault."""
    out = io.BytesIO()
    narrow = AudioResampler("s16", "stereo", _SAMPLE_RATE)
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(_SAMPLE_RATE)
        for frame in sound_in(path, _SAMPLE_RATE):
            for each in narrow.resample(frame):
                file.writeframes(bytes(each.planes[0])[: each.samples * 4])
    return Fitted(WAV, out.getvalue(), length)
