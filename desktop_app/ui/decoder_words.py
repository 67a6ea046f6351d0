"""What Qt's decoder prints on the terminal: faults only, not the facts of every film it opens."""

import ctypes
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import PySide6

_FAULTS: Final = 16
"""AV_LOG_ERROR of FFmpeg's libavutil/log.h."""

_LIBRARIES: Final = ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll")
_ONLY_LOADED: Final = getattr(os, "RTLD_NOLOAD", ctypes.DEFAULT_MODE)
_HOME: Final = Path(PySide6.__file__).parent
# Looked up with the import, which is off the window's thread; a player is made on it.
_FILES: Final = tuple(file for each in _LIBRARIES for file in _HOME.glob(each))


def only_faults() -> bool:
    """Quieten the FFmpeg that Qt has loaded; False when it is not there, and then it talks on.

    It is asked itself because Qt has no word for it: `QT_FFMPEG_DEBUG` knows only all or this.
    """
    if os.environ.get("QT_FFMPEG_DEBUG"):
        return False
    # A wheel holds a library once for each of its names; the one in use is known by its own.
    return any(_quieten(name) for file in _FILES for name in (str(file), file.name))


def _quieten(library: str) -> bool:
    with suppress(OSError):
        ctypes.CDLL(library, mode=_ONLY_LOADED).av_log_set_level(_FAULTS)
        return True
    return False
