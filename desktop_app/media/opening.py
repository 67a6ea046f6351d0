"""Opening media files, and saying in one sentence why one cannot be read."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av
from av.container import InputContainer

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say

_QUICK = {"skip_frame": "all"}
"""Keeps avformat from decoding pictures just to open a file: 2.5 ms instead of 21 (10 s clip).

The decoders made from the opened file are new ones and skip nothing.
"""

_ONLY_FILES = {"protocol_whitelist": "file"}
"""A playlist that calls itself a clip must not make us fetch things from a network."""

_KINDS = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp", ".gif", ".apng"), "picture"),
    **dict.fromkeys((".heic", ".heif", ".avif", ".bmp", ".tif", ".tiff"), "picture"),
    **dict.fromkeys((".mp3", ".wav", ".m4a", ".ogg", ".flac", ".opus", ".aac"), "sound"),
}
"""What files claim to be by their names, for the sentence when they are not."""


@contextmanager
def opened(path: Path, *, looking: bool = False) -> Iterator[InputContainer]:
    """Open a media file; raises LocalFault for it and for every fault while it is read.

    With `looking` the first frames are decoded, which tells colours that only the stream knows.
    """
    with reading(path):
        container = _open(str(path.absolute()), {} if looking else _QUICK)
    with container:
        yield container


def _open(name: str, options: dict[str, str]) -> InputContainer:
    """Open for reading, whatever the encoding of the file's texts; PyAV 19 never minds it."""
    if int(av.__version__.partition(".")[0]) < 19:
        return av.open(
            name, options=options, container_options=_ONLY_FILES, metadata_errors="replace"
        )
    return av.open(name, options=options, container_options=_ONLY_FILES)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn faults of the decoder and of the disk into LocalFault sentences that name the file."""
    try:
        yield
    except FileNotFoundError as error:
        raise LocalFault(
            say("{name} is not where it was; put it back or choose another take.", name=path.name)
        ) from error
    except PermissionError as error:
        raise LocalFault(
            say("{name} may not be read; check its permissions.", name=path.name)
        ) from error
    except IsADirectoryError as error:
        raise LocalFault(say("{name} is a folder, not a video.", name=path.name)) from error
    except (av.FFmpegError, OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.EIO:
            raise LocalFault(
                say("The disk failed while {name} was read.", name=path.name)
            ) from error
        raise unreadable(path) from error


def unreadable(path: Path) -> LocalFault:
    """Return the fault for a file that no decoder can make sense of."""
    match _KINDS.get(path.suffix.lower()):
        case "picture":
            sentence = say(
                "{name} is damaged or not a picture that can be read; fetch it again or choose"
                " another file.",
                name=path.name,
            )
        case "sound":
            sentence = say(
                "{name} is damaged or not a sound that can be read; fetch it again or choose"
                " another file.",
                name=path.name,
            )
        case _:
            sentence = say(
                "{name} is damaged or not a video that can be read; fetch it again or choose"
                " another take.",
                name=path.name,
            )
    return LocalFault(sentence)
