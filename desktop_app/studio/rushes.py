"""The pictures of a film, or of one take, before a player has them: proxies, else decoded frames.

Both ways block and are for threads: one thread may ask for what is at hand, another for the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.shots import ShotList
from desktop_app.domain.time import Flicks
from desktop_app.media.frame_reader import FrameReader
from desktop_app.studio.proxies import ProxyShelf

IsWanted = Callable[[], bool]


class Rushes(Protocol):
    """Where pictures come from, by time from the beginning of a film or a take."""

    def at_hand(self, at: Flicks) -> bytes | None:
        """Return the picture in sight at `at` as JPEG, in a few milliseconds, or None."""

    def decoded(self, at: Flicks, is_wanted: IsWanted) -> bytes | None:
        """Return it however long it takes; None when it is not to be had, or wanted no more."""


@dataclass(frozen=True)
class TakeRushes:
    """The pictures of one file."""

    path: Path
    shelf: ProxyShelf
    reader: FrameReader

    def at_hand(self, at: Flicks) -> bytes | None:
        """Be `Rushes.at_hand`."""
        return self.shelf.jpeg(self.path, at)

    def decoded(self, at: Flicks, is_wanted: IsWanted) -> bytes | None:
        """Be `Rushes.decoded`."""
        return _decoded(self.reader, self.path, at, is_wanted)


@dataclass(frozen=True)
class FilmRushes:
    """The pictures of a film, of its takes' files in `folder` while it is not joined.

    With `film`, the joined one, what is made of takes is seen as it is there.
    """

    shots: ShotList
    folder: Path
    shelf: ProxyShelf
    reader: FrameReader
    film: Path | None = None

    def at_hand(self, at: Flicks) -> bytes | None:
        """Be `Rushes.at_hand`; what was shot stands for what is not made yet."""
        shot = self.shots.at(self._frame(at))
        if shot is None:
            return None
        if self.film is not None and not shot.is_finished:
            made = self.shelf.jpeg(self.film, at)
            if made is not None:
                return made
        return self.shelf.jpeg(self.folder / shot.path, shot.at)

    def decoded(self, at: Flicks, is_wanted: IsWanted) -> bytes | None:
        """Be `Rushes.decoded`."""
        shot = self.shots.at(self._frame(at))
        if shot is None:
            return None
        if self.film is not None and not shot.is_finished:
            return _decoded(self.reader, self.film, at, is_wanted)
        return _decoded(self.reader, self.folder / shot.path, shot.at, is_wanted)

    def _frame(self, at: Flicks) -> int:
        return at // self.shots.rate.frame


def _decoded(reader: FrameReader, path: Path, at: Flicks, is_wanted: IsWanted) -> bytes | None:
    try:
        return reader.jpeg(path, at, is_wanted)
    except LocalFault:
        # Whatever is wrong with the file is told by the player, which wants it next.
        return None


class TakeFrames:
    """Frames of any files, those at hand first. Blocking; one thread at a time."""

    def __init__(self, shelf: ProxyShelf) -> None:
        self._shelf = shelf
        self._reader = FrameReader()

    def jpeg(self, path: Path, at: Flicks, is_wanted: IsWanted) -> bytes | None:
        """Return the frame in sight at `at` from a file's first picture; None when it has none."""
        rushes = TakeRushes(path, self._shelf, self._reader)
        return rushes.at_hand(at) or rushes.decoded(at, is_wanted)

    def close(self) -> None:
        """Let go of the file that was read last."""
        self._reader.close()
