"""The film's sound as samples: layers placed, faded and added up, music stepping back for speech.

Any range comes out the same, sample for sample, whoever renders it and whatever was rendered
before: fades are tables, levels are taken on a grid that begins with the film, and nothing looks
further than a fixed distance. Where one layer sounds alone, unfaded and at its own level, its
samples are the decoded ones.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np

from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import Bus
from desktop_app.domain.time import samples_at
from desktop_app.media.ducking import Ducking
from desktop_app.media.heard import CHANNELS, Listening, Samples
from desktop_app.media.sound_key import Film

_SEAM_FADES_PER_SECOND = 100
"""Fades up to 10 ms are those of hard cuts: linear, for both sides are much alike."""


class Sounding(Protocol):
    """A film's sound, of which any range can be had."""

    @property
    def samples(self) -> int:
        """How many there are."""

    def render(self, start: int, end: int) -> Samples:
        """Return samples [start, end) of the film."""


class Mixed:
    """The mix of a film; a context manager, for one thread."""

    def __init__(self, film: Film) -> None:
        self.samples = film.samples
        self._folder = film.folder
        self._sample_rate = film.sample_rate
        self._listening = Listening(film.sample_rate)
        self._music = [each for each in film.layers if each.bus is Bus.MUSIC]
        self._speech = [each for each in film.layers if each.bus is not Bus.MUSIC]
        self._ducking = Ducking(self._said, film.mix.duck)

    def __enter__(self) -> "Mixed":
        """Be ready."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of all files."""
        self.close()

    def close(self) -> None:
        """Let go of all files."""
        self._listening.close()

    def render(self, start: int, end: int) -> Samples:
        """Return samples [start, end) of the film; raises LocalFault."""
        said = self._said(start, end)
        if not any(_sounds(each, start, end) for each in self._music):
            return said
        played = self._sum(self._music, start, end)
        return said + played * self._ducking.gain(start, end)

    def _said(self, start: int, end: int) -> Samples:
        return self._sum(self._speech, start, end)

    def _sum(self, layers: Sequence[SoundLayer], start: int, end: int) -> Samples:
        """Return the sum of `layers`; one that sounds alone all the time is that sum."""
        heard = [each for each in layers if _sounds(each, start, end)]
        if len(heard) == 1 and heard[0].first <= start and end <= heard[0].end:
            return self._layer(heard[0], start, end)
        total = np.zeros((CHANNELS, end - start), np.float32)
        for each in heard:
            low, high = max(each.first, start), min(each.end, end)
            total[:, low - start : high - start] += self._layer(each, low, high)
        return total

    def _layer(self, layer: SoundLayer, start: int, end: int) -> Samples:
        begin = samples_at(layer.start, self._sample_rate)
        source = self._listening.file(self._folder / layer.path, begin, layer.speed)
        origin = begin if layer.speed == AS_FILMED else 0
        offset = origin - layer.first
        sound = source.read(start + offset, end + offset)
        if layer.gain:
            sound *= np.float32(10 ** (layer.gain / 2000))
        for low, curve in _fades(layer, self._sample_rate):
            first, last = max(low, start), min(low + curve.size, end)
            if first < last:
                sound[:, first - start : last - start] *= curve[first - low : last - low]
        return sound


def _sounds(layer: SoundLayer, start: int, end: int) -> bool:
    return layer.first < end and start < layer.end


def _fades(layer: SoundLayer, sample_rate: int) -> Iterator[tuple[int, Samples]]:
    """Yield the film sample at which each fade begins, and its curve."""
    seam = sample_rate // _SEAM_FADES_PER_SECOND
    if layer.fade_in:
        yield layer.first, _rise(layer.fade_in, layer.bus, seam)
    if layer.fade_out:
        curve = _rise(layer.fade_out, layer.bus, seam)
        yield layer.end - layer.fade_out, curve[::-1]


@lru_cache(maxsize=16)
def _rise(length: int, bus: Bus, seam: int) -> Samples:
    """Return a fade-in; with its mirror image it adds up to one, in power for long ones of clips.

    Two clips that cross in a transition are unlike, so their powers add. Music and voice fade
    along a raised cosine.
    """
    place = (np.arange(length, dtype=np.float64) + 0.5) / length
    if bus is not Bus.CLIP:
        place = np.sin(place * np.pi / 2) ** 2
    elif length > seam:
        place = np.sin(place * np.pi / 2)
    return place.astype(np.float32)
