"""Single frames of files that have no proxies yet. Blocking; one thread uses a reader at a time."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av import VideoFrame
from av.container import InputContainer
from av.video.stream import VideoStream

from desktop_app.domain.time import FLICKS_PER_SECOND, Flicks
from desktop_app.media.opening import opened, reading
from desktop_app.media.printing import LIGHT, Pixels, Printer
from desktop_app.media.probe import picture_of
from desktop_app.media.proxies import HEIGHT

_AHEAD = 12
"""Going so many frames forward by decoding costs less than a seek."""


class FrameReader:
    """Decodes what is asked for; the last file stays open, for the next frame is often near."""

    def __init__(self, height: int = HEIGHT) -> None:
        self._height = height
        self._closing = ExitStack()
        self._film: _OpenFilm | None = None

    def jpeg(self, path: Path, at: Flicks, is_wanted: Callable[[], bool]) -> bytes | None:
        """Return the frame in sight at `at`, counted from the first picture, as JPEG.

        None as soon as `is_wanted` says no, which is asked before each frame. Raises LocalFault.
        """
        film = self._opened(path)
        with reading(path):
            frame = film.frame(Fraction(at, FLICKS_PER_SECOND), is_wanted)
            return None if frame is None else film.printer.jpeg(frame)

    def pixels(self, path: Path, at: Flicks, is_wanted: Callable[[], bool]) -> Pixels | None:
        """Return that frame as a screen takes it, which is quicker and loses nothing."""
        film = self._opened(path)
        with reading(path):
            frame = film.frame(Fraction(at, FLICKS_PER_SECOND), is_wanted)
            return None if frame is None else film.printer.pixels(frame)

    def print_at(self, height: int) -> None:
        """Make pictures so many pixels high from now on."""
        if height == self._height:
            return
        self._height = height
        if self._film is not None:
            self._film.printer = Printer(self._film.path, height, LIGHT)

    def close(self) -> None:
        """Let go of the file."""
        self._film = None
        self._closing.close()

    def _opened(self, path: Path) -> "_OpenFilm":
        if self._film is None or self._film.path != path:
            self.close()
            container = self._closing.enter_context(opened(path))
            stream = picture_of(container, path)
            # Frames on many threads come sooner than slices do (reference: a seek in a long GOP).
            stream.thread_type = "AUTO"
            printer = Printer(path, self._height, LIGHT)
            self._film = _OpenFilm(path, container, stream, printer)
        return self._film


@dataclass
class _OpenFilm:
    """A file, and how far it is decoded."""

    path: Path
    container: InputContainer
    stream: VideoStream
    printer: Printer
    frames: Iterator[VideoFrame] | None = None
    shown: VideoFrame | None = None

    def frame(self, at: Fraction, is_wanted: Callable[[], bool]) -> VideoFrame | None:
        """Return the frame in sight at `at`, in seconds."""
        length = 1 / (self.stream.guessed_rate or Fraction(25))
        here = None if self.shown is None else self._time_of(self.shown)
        if self.shown is not None and here is not None and here <= at < here + length:
            return self.shown
        if here is None or not here <= at < here + _AHEAD * length:
            self._seek(at)
        for frame in self.frames or ():
            if not is_wanted():
                return None
            if frame.pts is not None:
                self.shown = frame
                if self._time_of(frame) + length > at:
                    break
        return self.shown

    def _seek(self, at: Fraction) -> None:
        base = self.stream.time_base or Fraction(1, 1000)
        self.container.seek((self.stream.start_time or 0) + int(at / base), stream=self.stream)
        self.frames, self.shown = self.container.decode(self.stream), None

    def _time_of(self, frame: VideoFrame) -> Fraction:
        base = self.stream.time_base or Fraction(1, 1000)
        return ((frame.pts or 0) - (self.stream.start_time or 0)) * base
