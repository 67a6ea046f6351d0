"""What can be measured where one clip gives way to the next: pictures, black, colours, sound.

Each number is about the takes as they are (see `domain.seams`). Structure is compared on pictures
of 160 x 96 by the structure term of SSIM (Wang et al. 2004): it does not see brightness, contrast
or tint, so that clips which differ only in these are still told to go on. Loudness is that of
ITU-R BS.1770 over the last and the first seconds, in blocks of 0.4 s with its relative gate, so
that a pause at a seam is no step.
"""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.seams import (
    LONGEST_BLACK,
    Join,
    JoinMeasures,
    JoinSide,
    Light,
    colour_shift,
)
from desktop_app.domain.time import FLICKS_PER_SECOND
from desktop_app.media.colour import DISPLAY_GAMMA
from desktop_app.media.ends import (
    RATE,
    Heard,
    Pictures,
    Samples,
    first_pictures,
    last_pictures,
    sound_between,
)

Picture: TypeAlias = NDArray[np.float32]
Plane: TypeAlias = NDArray[np.float64]

_FRAMES = 8
"""More than the longest run of black that counts, and a few to know the motion by."""

_BLOCK = 8
_SHIFT = 3
"""Small pixels by which a picture may have moved on; a fiftieth of its width."""

_STILL = 0.004
"""Root mean square of what changes in a picture that moves, as a part of its contrast."""

_REPEATED = 0.6

_BLACK_LEVEL, _SEEN_LEVEL = 0.06, 0.12
_SECONDS = 3
_LOUDNESS_BLOCK, _LOUDNESS_STEP = RATE * 2 // 5, RATE // 10
_SILENCE = -60.0
_FADE = RATE // 200
"""Samples of the engine's fade on each side of a cut: 5 ms."""

_CRACK = RATE // 50
"""Samples on each side of a cut in which a crack is looked for: 20 ms."""

_FAINT_CRACK = 0.005
"""What an encoder leaves where a tone begins at once, after the fade."""

_HEARD = 0.001
"""A sample of -60 dBFS; what is quieter where sound ends is no loss."""


def measure(join: Join, folder: Path) -> JoinMeasures:
    """Measure a seam of a project in `folder`; blocking, raises LocalFault for a missing clip."""
    tail, head = _pictures_before(join.before, folder), _pictures_after(join.after, folder)
    black_before = _black(tail[::-1])
    black_after = _black(head)
    seen_before, seen_after = tail[: len(tail) - black_before], head[black_after:]
    lights_before = [_light(each) for each in seen_before]
    lights_after = [_light(each) for each in seen_after]
    before, after = _sound_before(join.before, folder), _sound_after(join.after, folder)
    return JoinMeasures(
        likeness=round(1000 * _likeness(_luma(seen_before[-1]), _luma(seen_after[0]))),
        repeats=_repeats(seen_before, seen_after),
        flicker=max(_flicker(lights_before), _flicker(lights_after)),
        drift=max(_drift(lights_before), _drift(lights_after)),
        light_before=lights_before[-1],
        light_after=lights_after[0],
        black_before=black_before,
        black_after=black_after,
        loudness_before=None if before is None else _loudness(before.samples),
        loudness_after=None if after is None else _loudness(after.samples),
        click=_click(before, after),
        gap_before=0 if before is None else _gap(before.samples[:, ::-1], before.gap_after),
        gap_after=0 if after is None else _gap(after.samples, after.gap_before),
    )


def _pictures_before(side: JoinSide, folder: Path) -> Pictures:
    if side.stands:
        return first_pictures(folder / side.path, side.used.start, side.rate, 1)
    count = min(_FRAMES, max(1, side.rate.frames_in(side.used.duration)))
    return last_pictures(folder / side.path, side.used.end, side.rate, count)


def _pictures_after(side: JoinSide, folder: Path) -> Pictures:
    if side.stands:
        return first_pictures(folder / side.path, side.used.start, side.rate, 1)
    count = min(_FRAMES, max(1, side.rate.frames_in(side.used.duration)))
    return first_pictures(folder / side.path, side.used.start, side.rate, count)


def _luma(picture: Picture) -> Plane:
    luma: Plane = np.asarray(picture, np.float64) @ np.array([0.2126, 0.7152, 0.0722])
    return luma


def _light(picture: Picture) -> Light:
    mean = (np.asarray(picture, np.float64) ** DISPLAY_GAMMA).mean(axis=(0, 1))
    red, green, blue = (round(float(each) * 1_000_000) for each in mean)
    return Light(red, green, blue)


def _black(outwards: Pictures) -> int:
    """Return how many pictures from the seam on are black; 0 when that looks meant.

    A fade comes to black by degrees, and a long black is a pause.
    """
    for number, picture in enumerate(outwards):
        luma = _luma(picture)
        if float(np.quantile(luma, 0.98)) < _BLACK_LEVEL:
            continue
        is_sudden = float(np.quantile(luma, 0.98)) > _SEEN_LEVEL
        return number if is_sudden and number <= LONGEST_BLACK else 0
    return 0


def _likeness(one: Plane, other: Plane) -> float:
    """Return the mean structure term, 0 to 1, at the shift where it is best."""
    if one.shape != other.shape:
        return 0.0
    reach = range(-_SHIFT, _SHIFT + 1)
    inner = one[_SHIFT:-_SHIFT, _SHIFT:-_SHIFT]
    rows, columns = inner.shape
    best = 0.0
    for down in reach:
        for right in reach:
            top, left = _SHIFT + down, _SHIFT + right
            moved = other[top : top + rows, left : left + columns]
            best = max(best, _structure(inner, moved))
    return best


def _structure(one: Plane, other: Plane) -> float:
    first, second = _blocks(one), _blocks(other)
    first = first - first.mean(axis=1, keepdims=True)
    second = second - second.mean(axis=1, keepdims=True)
    both = (first * second).mean(axis=1)
    variances = (first * first).mean(axis=1), (second * second).mean(axis=1)
    # Flat parts say nothing, neither for nor against.
    weights = np.maximum(*variances)
    if float(weights.mean()) < 1e-5:
        return 0.0
    terms = both / np.maximum(np.sqrt(variances[0] * variances[1]), 1e-9)
    return float((terms * weights).sum() / weights.sum())


def _blocks(plane: Plane) -> Plane:
    rows, columns = (size // _BLOCK for size in plane.shape)
    cut = plane[: rows * _BLOCK, : columns * _BLOCK]
    parted = cut.reshape(rows, _BLOCK, columns, _BLOCK).swapaxes(1, 2)
    return parted.reshape(rows * columns, _BLOCK * _BLOCK)


def _repeats(tail: Pictures, head: Pictures) -> int:
    """Return how many of the first pictures are the last one before once more.

    They are when they differ from it by far less than neighbours differ by there. Made pairs had
    0.36 of that, 0.53 at a low bit rate; clips that went on had 1.05 and more.
    """
    if len(tail) < 3 or len(head) < 2 or tail[-1].shape != head[0].shape:
        return 0
    lumas = [_even(_luma(each)) for each in tail[-4:]]
    motion = float(np.median([_change(a, b) for a, b in pairwise(lumas)]))
    if motion < _STILL:
        return 0
    same = [_change(lumas[-1], _even(_luma(each))) < _REPEATED * motion for each in head]
    # All of them: a picture that stands, which is something else.
    return 0 if all(same) else same.index(False)


def _even(luma: Plane) -> Plane:
    """Return a picture without its brightness and contrast."""
    even: Plane = (luma - luma.mean()) / max(float(luma.std()), 1e-4)
    return even


def _change(one: Plane, other: Plane) -> float:
    return float(np.sqrt(((one - other) ** 2).mean()))


def _flicker(lights: Sequence[Light]) -> int:
    """Return the largest change of light from one picture to the next, per mille."""
    steps = (1000 * abs(b.whole - a.whole) // max(1, a.whole) for a, b in pairwise(lights))
    return max(steps, default=0)


def _drift(lights: Sequence[Light]) -> int:
    """Return the largest change of colour from one picture to the next, per mille."""
    return max((colour_shift(a, b) for a, b in pairwise(lights)), default=0)


def _sound_before(side: JoinSide, folder: Path) -> Heard | None:
    if not side.is_heard:
        return None
    end = Fraction(side.used.end, FLICKS_PER_SECOND)
    start = max(Fraction(side.used.start, FLICKS_PER_SECOND), end - _SECONDS)
    return sound_between(folder / side.path, start, end)


def _sound_after(side: JoinSide, folder: Path) -> Heard | None:
    if not side.is_heard:
        return None
    start = Fraction(side.used.start, FLICKS_PER_SECOND)
    end = min(Fraction(side.used.end, FLICKS_PER_SECOND), start + _SECONDS)
    return sound_between(folder / side.path, start, end)


def _loudness(samples: Samples) -> int | None:
    """Return the gated loudness in hundredths of LUFS; None for silence."""
    size = samples.shape[1]
    block = min(_LOUDNESS_BLOCK, size)
    if block < _LOUDNESS_STEP:
        return None
    weighted = _weighted(samples)
    starts = range(0, size - block + 1, _LOUDNESS_STEP)
    powers = np.array([(weighted[:, at : at + block] ** 2).mean(axis=1).sum() for at in starts])
    powers = powers[powers > 10 ** ((_SILENCE + 0.691) / 10)]
    if not powers.size:
        return None
    kept = powers[powers >= powers.mean() / 10]
    return round(100 * (-0.691 + 10 * float(np.log10(kept.mean()))))


def _weighted(samples: Samples) -> Plane:
    """Return the sound as the ear weighs it: both filters of BS.1770, applied to its spectrum."""
    size = samples.shape[1]
    turn = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    spectrum = np.fft.rfft(samples.astype(np.float64), axis=1)
    for above, below in _K_WEIGHTING:
        spectrum *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    return np.fft.irfft(spectrum, size, axis=1)


_K_WEIGHTING = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
"""Coefficients at 48 kHz, ITU-R BS.1770-5, tables 1 and 2."""


def _click(before: Heard | None, after: Heard | None) -> int:
    """Return how far a crack at the seam stands over the sound around it, in hundredths of dB.

    The seam is put together as the film will have it: both sides faded over 5 ms. A crack is what
    the second difference finds, which leaves little of anything but the very highest tones.
    """
    if before is None or after is None:
        return 0
    joined = np.concatenate(
        [_faded(before.samples[:, ::-1])[:, ::-1], _faded(after.samples)], axis=1
    )
    cracks = np.abs(np.diff(joined, 2, axis=1)).max(axis=0)
    seam = before.samples.shape[1] - 1
    near = cracks[max(0, seam - _CRACK) : seam + _CRACK]
    around = np.concatenate([cracks[: max(0, seam - _CRACK)], cracks[seam + _CRACK :]])
    if not near.size or not around.size:
        return 0
    usual = max(float(np.quantile(around, 0.999)), _FAINT_CRACK)
    return max(0, round(2000 * float(np.log10(max(float(near.max()), 1e-9) / usual))))


def _faded(samples: Samples) -> Plane:
    """Return sound that begins with the engine's fade."""
    faded = samples.astype(np.float64)
    length = min(_FADE, faded.shape[1])
    faded[:, :length] *= np.linspace(0.0, 1.0, length, endpoint=False)
    return faded


def _gap(outwards: Samples, lacking: Fraction) -> int:
    """Return the milliseconds of sound that a file lacks at a seam, 0 when it was quiet anyway."""
    lost = round(lacking * RATE)
    if lost >= outwards.shape[1]:
        return 0
    beside = outwards[:, lost : lost + RATE // 10]
    return round(lacking * 1000) if float(np.abs(beside).max()) > _HEARD else 0
