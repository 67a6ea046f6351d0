"""The sound of files as arrays: any range of samples, read forwards as a mix needs it.

Sounds are float32 of shape (2, samples). Sample n of a file lies n samples after its first
picture, or after the start of its sound when it has no picture. A layer that is played slower or
faster keeps its pitch: it is stretched from its start on, so every range of it is the same sound
whoever asks for it.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from math import ceil, log2
from pathlib import Path
from typing import TypeAlias

import numpy as np
from av import AudioFrame
from av.filter import Graph
from numpy.typing import NDArray

from desktop_app.domain.picture import AS_FILMED
from desktop_app.media.opening import reading
from desktop_app.media.sound import FORMAT, LAYOUT, pulled, silence, sound_in, without

Samples: TypeAlias = NDArray[np.float32]

CHANNELS = 2
_KEPT_SECONDS = 12
"""How far one may go back without decoding anew: more than an encoder's run-up."""

_OPEN_FILES = 12
"""More clips than sound together at one place of a usual film."""

_EARLY = 256
"""Samples by which the tempo filter is early in its input, at every tempo (measured: 210-250)."""

_ROUNDING = 1e-9


class HeardFile:
    """A sound read forwards; a little of what was read can be read again."""

    def __init__(self, frames: Callable[[], Iterator[AudioFrame]], kept: int) -> None:
        self._frames = frames
        self._kept = kept
        self._coming: Iterator[AudioFrame] | None = None
        self._held = np.empty((CHANNELS, 0), np.float32)
        self._first = 0
        self._end = 0

    def read(self, start: int, end: int) -> Samples:
        """Return samples [start, end), silence before the file's sound and after it."""
        if self._coming is None or max(0, start) < self._first:
            self._begin()
        while self._end < end and self._next(start):
            pass
        found = np.zeros((CHANNELS, end - start), np.float32)
        low, high = max(self._first, start), min(self._end, end)
        if low < high:
            known = self._held[:, low - self._first : high - self._first]
            found[:, low - start : high - start] = known
        return found

    def close(self) -> None:
        """Let go of the file."""
        coming, self._coming = self._coming, None
        close = getattr(coming, "close", None)
        if close is not None:
            close()
        self._held = np.empty((CHANNELS, 0), np.float32)

    def _begin(self) -> None:
        self.close()
        self._coming = self._frames()
        self._first = self._end = 0

    def _next(self, start: int) -> bool:
        """Read a frame; tell whether there was one."""
        assert self._coming is not None
        frame = next(self._coming, None)
        if frame is None:
            return False
        place = self._room_for(frame.samples, start)
        for held, plane in zip(self._held, frame.planes, strict=True):
            held[place : place + frame.samples] = np.frombuffer(
                memoryview(plane), np.float32, frame.samples
            )
        self._end += frame.samples
        return True

    def _room_for(self, samples: int, start: int) -> int:
        """Return where so many may be put; what lies too far before `start` is forgotten."""
        used = self._end - self._first
        if used + samples > self._held.shape[1]:
            stale = max(0, min(used, start - self._kept - self._first))
            kept = self._held[:, stale:used]
            used -= stale
            self._first += stale
            # Half as much again as is kept: it is moved to the front seldom.
            wished = max(used + samples, min(2 * used, self._kept * 3 // 2))
            if wished > self._held.shape[1]:
                self._held = np.empty((CHANNELS, wished), np.float32)
            self._held[:, :used] = kept
        return used


def joined(frames: Sequence[AudioFrame]) -> Samples:
    """Return what several frames hold, one after another."""
    pieces = [frame.to_ndarray().astype(np.float32, copy=False) for frame in frames]
    return np.concatenate([np.zeros((CHANNELS, 0), np.float32), *pieces], axis=1)


class Listening:
    """The files that a mix hears, a few of them open; one thread uses it."""

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._files: dict[tuple[Path, int, int], HeardFile] = {}

    def file(self, path: Path, start: int, speed: int) -> HeardFile:
        """Return what is heard of `path`, at a speed in percent from its sample `start` on."""
        key = (path, 0 if speed == AS_FILMED else start, speed)
        found = self._files.pop(key, None)
        if found is None:
            found = HeardFile(lambda: self._frames(*key), _KEPT_SECONDS * self._sample_rate)
        self._files[key] = found
        while len(self._files) > _OPEN_FILES:
            self._files.pop(next(iter(self._files))).close()
        return found

    def close(self) -> None:
        """Let go of all files."""
        for each in self._files.values():
            each.close()
        self._files.clear()

    def _frames(self, path: Path, start: int, speed: int) -> Iterator[AudioFrame]:
        frames = sound_in(path, self._sample_rate)
        if speed == AS_FILMED:
            return frames
        return _stretched(path, without(start, frames), speed, self._sample_rate)


def _stretched(
    path: Path, frames: Iterator[AudioFrame], speed: int, sample_rate: int
) -> Iterator[AudioFrame]:
    """Yield `frames` at another tempo and the same pitch."""
    steps = max(1, ceil(abs(log2(speed / AS_FILMED)) - _ROUNDING))
    with reading(path):
        for _ in range(steps):
            frames = _at_tempo(frames, (speed / AS_FILMED) ** (1 / steps), sample_rate)
        yield from frames


def _at_tempo(frames: Iterator[AudioFrame], tempo: float, sample_rate: int) -> Iterator[AudioFrame]:
    """Yield `frames` at a tempo from 1/2 to 2; beyond that the filter leaves samples out."""
    graph = Graph()
    source = graph.add_abuffer(sample_rate=sample_rate, format=FORMAT, layout=LAYOUT)
    shape = graph.add("aformat", f"sample_fmts={FORMAT}:channel_layouts={LAYOUT}")
    tempo_step = graph.add("atempo", f"{tempo:.9f}")
    graph.link_nodes(source, tempo_step, shape, graph.add("abuffersink")).configure()
    for frame in chain(silence(_EARLY, sample_rate), frames):
        frame.pts = None
        source.push(frame)
        yield from pulled(graph)
    source.push(None)
    yield from pulled(graph)
