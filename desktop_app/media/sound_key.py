"""Names for pieces of a film's sound: equal when the same is heard on the same grid.

A name tells the layers as they lie in the piece, by what is in their files and not by where those
are, so a clip that was moved or a project that was copied finds its sound again.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import av

from desktop_app.domain.picture import AS_FILMED
from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import Bus, Mix
from desktop_app.domain.time import samples_at
from desktop_app.media.aac import BIT_RATE, PACKET_SAMPLES

DUCKING_REACH = 40_960
"""Samples around a piece whose speech moves the music in it: `media.ducking.REACH` and a bit."""

LIMITER_BEFORE = 8192
LIMITER_AFTER = 384
"""Samples around a piece whose peaks turn it down: no less than the reach in `media.mastering`."""

STRETCH = 16 * PACKET_SAMPLES

_VERSION = 1
"""Counts up with every change of what the same layers sound like."""


@dataclass(frozen=True, slots=True)
class Film:
    """What is heard: layers of files in `folder`, mixed, over so many samples."""

    layers: tuple[SoundLayer, ...]
    samples: int
    mix: Mix
    folder: Path
    sample_rate: int = 48_000


@dataclass(frozen=True, slots=True)
class Mastering:
    """The film's `gain`, and by how much more its ceiling is lowered in some of its stretches.

    Stretches are of `STRETCH` samples, counted from the film's start; all in 1/100 dB.
    """

    gain: int
    lowered: tuple[tuple[int, int], ...] = ()

    def between(self, origin: int, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return where in samples [start, end), from `origin` on, the ceiling is how much lower."""
        return tuple(
            (number * STRETCH - origin, extra)
            for number, extra in self.lowered
            if start < (number + 1) * STRETCH and number * STRETCH < end
        )


def key_of(
    film: Film,
    start: int,
    end: int,
    contents: Mapping[str, str],
    mastering: Mastering | None = None,
) -> str:
    """Name samples [start, end) of a film; `contents` name what is in its files."""
    low, high = start, end
    if mastering is not None:
        low, high = low - LIMITER_BEFORE, high + LIMITER_AFTER
    told = (
        *(_VERSION, av.library_versions["libavcodec"], BIT_RATE, film.sample_rate),
        *(end - start, start == 0, end == film.samples),
        tuple(_heard(film, start, (low, high), contents)),
        None if mastering is None else (mastering.gain, mastering.between(start, low, high)),
    )
    return hashlib.blake2b(repr(told).encode(), digest_size=20).hexdigest()


def _heard(
    film: Film, origin: int, seen: tuple[int, int], contents: Mapping[str, str]
) -> Iterator[tuple[object, ...]]:
    low, high = seen
    far = seen
    music = [each for each in film.layers if each.bus is Bus.MUSIC]
    if film.mix.duck != 0 and any(each.first < high and low < each.end for each in music):
        far = (low - DUCKING_REACH, high + DUCKING_REACH)
        yield (film.mix.duck,)
    for each in film.layers:
        within = seen if each.bus is Bus.MUSIC else far
        if each.first < within[1] and within[0] < each.end:
            yield _told(each, origin, within, film.sample_rate, contents)


def _told(
    layer: SoundLayer,
    origin: int,
    seen: tuple[int, int],
    sample_rate: int,
    contents: Mapping[str, str],
) -> tuple[object, ...]:
    """Tell all of a layer that can be heard between the samples `seen`, from `origin` on."""
    first, last = max(layer.first, seen[0]), min(layer.end, seen[1])
    begin = samples_at(layer.start, sample_rate)
    # A layer at its own speed is its file from some sample on; another is stretched from its start.
    source = (
        (begin + first - layer.first,)
        if layer.speed == AS_FILMED
        else (begin, layer.speed, layer.first - origin)
    )
    rises = layer.fade_in and layer.first + layer.fade_in > seen[0]
    falls = layer.fade_out and layer.end - layer.fade_out < seen[1]
    return (
        *(contents[layer.path], first - origin, last - origin, source),
        *(layer.gain, str(layer.bus)),
        (layer.first - origin, layer.fade_in) if rises else None,
        (layer.end - origin, layer.fade_out) if falls else None,
    )
