"""Finding the gain that brings a film to its loudness, under its true peak, when it is encoded.

The mix is measured, limited and measured again until the gain is right. Then the film is encoded
and what a listener will decode is measured: where a peak came out too high the ceiling is lowered
there, and when the loudness is off the gain is moved; only parts that this touches are encoded
anew. Most films are right at once.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.domain.sound import TRUE_PEAK
from desktop_app.media.aac import PACKET_SAMPLES
from desktop_app.media.encoding import Encoding, Part
from desktop_app.media.loudness import REPORTS_PER_SECOND, UNFILLED, blocks_of, integrated
from desktop_app.media.sound_key import STRETCH, Film, Mastering, key_of

_SECTION_SECONDS = 20
_GAIN_STEP = 10
"""Gains are whole tenths of a decibel, so that a small edit seldom moves that of a film."""

_GAIN_TRIES = 8
_TRIES = 10
_LAST_TRIES = 3
"""In these the gain stays, for the peak comes before the loudness."""

_OFF = 25
"""A quarter LU: half of what is allowed."""

_SILENT_PEAK = 1e-6
_NEARBY = 512
"""Samples: a peak so near to a stretch may be of its making."""


@dataclass(frozen=True, slots=True)
class _Section:
    """A piece of the mix before its gain: gating blocks and true peak, in hundredths."""

    start: int
    end: int
    blocks: list[int]
    peak: float


def mastered_parts(encoding: Encoding, target: int) -> list[Part]:
    """Return the parts of a film at a loudness in hundredths of LUFS."""
    film = encoding.film
    key = f"{key_of(film, 0, film.samples, encoding.contents)}{target}"
    known = encoding.store.load(key, Mastering)
    if known is not None:
        return encoding.parts(known)
    mastering = Mastering(_gain(encoding, target))
    parts = encoding.parts(mastering)
    for tries in range(_TRIES):
        levelling = tries < _TRIES - _LAST_TRIES
        better = _improved(mastering, parts, target if levelling else None)
        if better == mastering:
            break
        mastering = better
        parts = encoding.parts(mastering)
    encoding.store.save(key, mastering)
    return parts


def _improved(mastering: Mastering, parts: Sequence[Part], target: int | None) -> Mastering:
    """Return what would come closer to what is wanted; `mastering` itself when all is well."""
    lowered = dict(mastering.lowered)
    blocks: list[int] = []
    for part in parts:
        encoded = part.encoded()
        blocks += encoded.blocks
        worst: dict[int, int] = {}
        for where, excess in encoded.overs:
            at = part.place.lead * PACKET_SAMPLES + where
            for number in {(at - _NEARBY) // STRETCH, (at + _NEARBY) // STRETCH}:
                worst[number] = max(worst.get(number, 0), excess)
        for number, excess in worst.items():
            before = dict(mastering.lowered).get(number, 0)
            lowered[number] = max(lowered.get(number, 0), before + excess + _GAIN_STEP)
    found = integrated(blocks)
    gain = mastering.gain
    if target is not None and found is not None and abs(target - found) > _OFF:
        gain += _stepped(target - found)
    return replace(mastering, gain=gain, lowered=tuple(sorted(lowered.items())))


def _gain(encoding: Encoding, target: int) -> int:
    """Return the gain, in hundredths of a decibel, that brings the limited mix to `target`."""
    film, length = encoding.film, _SECTION_SECONDS * encoding.film.sample_rate
    starts = range(0, film.samples, length)
    sections = list(
        encoding.pool.map(lambda at: _section(encoding, at, min(at + length, film.samples)), starts)
    )
    found = integrated([block for each in sections for block in each.blocks])
    if found is None:
        return 0
    gain = _stepped(target - found)
    for _ in range(_GAIN_TRIES):
        limited = encoding.pool.map(partial(_limited, encoding, Mastering(gain)), sections)
        found = integrated([block for blocks in limited for block in blocks])
        missing = _stepped(target - found) if found is not None else 0
        if missing == 0:
            break
        gain += missing
    return gain


def _section(encoding: Encoding, start: int, end: int) -> _Section:
    from desktop_app.media.heard import joined
    from desktop_app.media.mastering import true_peak

    film = encoding.film
    frames = list(encoding.frames(max(0, start - _unfilled(film)), end))
    peak = 2000 * math.log10(max(true_peak(joined(frames)), _SILENT_PEAK))
    return _Section(start, end, blocks_of(frames, film.sample_rate), peak)


def _limited(encoding: Encoding, mastering: Mastering, section: _Section) -> list[int]:
    """Return the gating blocks of a section after gain and limiter."""
    from desktop_app.media.mastering import MARGIN

    if section.peak + mastering.gain < TRUE_PEAK - MARGIN:
        return [each + mastering.gain for each in section.blocks]
    film = encoding.film
    start = max(0, section.start - _unfilled(film))
    return blocks_of(encoding.frames(start, section.end, mastering), film.sample_rate)


def _unfilled(film: Film) -> int:
    """Return how many samples the meter hears before its first block is full."""
    return UNFILLED * film.sample_rate // REPORTS_PER_SECOND


def _stepped(change: int) -> int:
    return round(change / _GAIN_STEP) * _GAIN_STEP
