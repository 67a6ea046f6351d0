"""Kept files made to fit one model: pictures scaled or encoded anew, the rest refused. Blocking.

What is kept in a film is upright and plain already (`references`), so only size, bytes and kind are
put right here; the kept file stays as it is.
"""

from pathlib import Path
from typing import Final

from av import VideoFrame

from desktop_app.domain.file_kinds import HEAD_BYTES, JPEG, PNG, FileKind, kind_of
from desktop_app.domain.file_limits import FileFacts, Wanted, fitting_size, is_taken, why_unfit
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Use
from desktop_app.domain.sentence import say
from desktop_app.media.opening import opened, reading, unreadable
from desktop_app.media.printing import FINEST, LIGHT, Printer, filtered
from desktop_app.media.probe import picture_of, probe, probe_sound
from desktop_app.media.references import Fitted, as_wav
from desktop_app.media.sequences import size_of

_LEAST_SHARE: Final = 4
"""A picture that is made smaller for its bytes keeps a quarter of its sides at least."""


def check(path: Path, wanted: Wanted, name: str) -> None:
    """Raise InvalidInput when a file cannot be made to fit, with what to do, else nothing.

    Raises LocalFault when it cannot be read.
    """
    _facts(path, wanted, name)


def fitted_to(path: Path, wanted: Wanted, name: str) -> Fitted:
    """Return a file as a model takes it; `data` is None when it is the file itself.

    Raises as `check`.
    """
    facts = _facts(path, wanted, name)
    if facts.pixels is not None:
        return _picture(path, wanted, facts, name)
    if is_taken(wanted, facts.kind):
        return Fitted(facts.kind)
    return as_wav(path)


def _facts(path: Path, wanted: Wanted, name: str) -> FileFacts:
    with reading(path):
        size_bytes = path.stat().st_size
        with path.open("rb") as file:
            kind = kind_of(file.read(HEAD_BYTES))
    if kind is None:
        raise unreadable(path)
    facts = _measured(path, kind, size_bytes)
    why = why_unfit(wanted, facts, name)
    if why is not None:
        raise InvalidInput(why)
    return facts


def _measured(path: Path, kind: FileKind, size_bytes: int) -> FileFacts:
    match kind.shows:
        case Use.VIDEO:
            return FileFacts(kind, size_bytes, length=probe(path).duration)
        case Use.SOUND:
            return FileFacts(kind, size_bytes, length=probe_sound(path).length)
        case _:
            return FileFacts(kind, size_bytes, size_of(path))


def _picture(path: Path, wanted: Wanted, facts: FileFacts, name: str) -> Fitted:
    assert facts.pixels is not None
    size, most = fitting_size(wanted, facts.pixels), wanted.files.most_bytes
    is_light = most is None or facts.size_bytes <= most
    if size == facts.pixels and is_light and is_taken(wanted, facts.kind):
        return Fitted(facts.kind)
    frame = _shaped(_decoded(path), size)
    kinds = [each for each in (PNG, JPEG) if is_taken(wanted, each)]
    if facts.kind is JPEG:
        kinds = kinds[::-1]
    for share in range(_LEAST_SHARE, 0, -1):
        if share < _LEAST_SHARE and wanted.size is not None:
            break
        part = (max(1, size[0] * share // _LEAST_SHARE), max(1, size[1] * share // _LEAST_SHARE))
        if min(part) < min(wanted.files.least_side or 1, *size):
            break
        for kind, data in _printed(_shaped(frame, part), kinds):
            if most is None or len(data) <= most:
                return Fitted(kind, data)
    raise InvalidInput(
        say(
            "“{name}” cannot be made small enough for {model}. Choose another picture; nothing was"
            " sent or charged.",
            name=name,
            model=wanted.model,
        )
    )


def _printed(frame: VideoFrame, kinds: list[FileKind]) -> list[tuple[FileKind, bytes]]:
    """Return a picture in each of these kinds, the best of each first."""
    found = []
    for kind in kinds:
        if kind is PNG:
            found.append((PNG, Printer(None, None).png(frame)))
        else:
            found += [(JPEG, Printer(None, None, each).jpeg(frame)) for each in (FINEST, LIGHT)]
    return found


def _decoded(path: Path) -> VideoFrame:
    with opened(path) as container:
        stream = picture_of(container, path)
        with reading(path):
            frame = next(iter(container.decode(stream)), None)
    if frame is None:
        raise unreadable(path)
    return frame


def _shaped(frame: VideoFrame, size: tuple[int, int]) -> VideoFrame:
    """Return a picture of a size: what stands over the shape is cut off on both sides alike."""
    width, height = size
    if (frame.width, frame.height) == size:
        return frame
    steps: list[tuple[str, str | None]] = [("format", "rgb24")]
    if frame.width * height > frame.height * width:
        steps.append(("crop", f"w={max(1, round(frame.height * width / height))}:h=ih"))
    elif frame.width * height < frame.height * width:
        steps.append(("crop", f"w=iw:h={max(1, round(frame.width * height / width))}"))
    shrinks = width < frame.width
    steps.append(("scale", f"w={width}:h={height}:flags={'area' if shrinks else 'lanczos'}"))
    return filtered(frame, steps)
