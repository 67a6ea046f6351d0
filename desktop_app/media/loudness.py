"""How loud a sound is, by EBU R 128: of a take's file, and of a film's mix."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from av import AudioFrame
from av.filter import Graph

from desktop_app.domain.sound import Loudness
from desktop_app.media.opening import reading
from desktop_app.media.sound import FORMAT, LAYOUT, pulled, sound_in

_RATE = 48_000
REPORTS_PER_SECOND = 10
"""The meter tells what it found after every tenth of a second."""

UNFILLED = 3
"""So many reports come before there are 0.4 s to tell of."""

_NOTHING = -70
"""The level in LUFS under which a block does not count."""

_FRAMES_AT_ONCE = 64

_SILENT_PEAK = 1e-6
_MOMENTARY = "lavfi.r128.M"


def measured(path: Path) -> Loudness:
    """Measure all the sound of a file, as it is heard in a film; blocking. Raises LocalFault."""
    with reading(path):
        return loudness_of(sound_in(path, _RATE), _RATE)


def loudness_of(frames: Iterable[AudioFrame], sample_rate: int) -> Loudness:
    """Measure frames of planar float stereo."""
    from desktop_app.media.heard import joined
    from desktop_app.media.mastering import PeakMeter

    peak = PeakMeter()

    def heard() -> Iterator[AudioFrame]:
        coming = iter(frames)
        while some := list(islice(coming, _FRAMES_AT_ONCE)):
            peak.add(joined(some))
            yield from some

    loudness = integrated(blocks_of(heard(), sample_rate))
    return Loudness(loudness, round(2000 * math.log10(max(peak.peak, _SILENT_PEAK))))


def blocks_of(frames: Iterable[AudioFrame], sample_rate: int) -> list[int]:
    """Return the momentary loudness after each tenth of a second, in 1/100 LUFS.

    Each is that of the 0.4 s before it, as EBU R 128's gating blocks are; the first ones, which
    have less behind them, are left out.
    """
    graph = Graph()
    source = graph.add_abuffer(sample_rate=sample_rate, format=FORMAT, layout=LAYOUT)
    meter = graph.add("ebur128", "metadata=1:framelog=quiet")
    graph.link_nodes(source, meter, graph.add("abuffersink")).configure()
    found: list[int] = []
    for frame in frames:
        frame.pts = None
        source.push(frame)
        found += (_level(each.metadata[_MOMENTARY]) for each in pulled(graph))
    return found[UNFILLED:]


def _level(said: str) -> int:
    """Read a level; the meter's running sums may fall below nothing in silence after a noise."""
    level = float(said)
    return _NOTHING * 100 if math.isnan(level) else round(level * 100)


def integrated(blocks: Sequence[int]) -> int | None:
    """Return the integrated loudness of gating blocks, in 1/100 LUFS; None for silence.

    Source: ITU-R BS.1770-5, annex 1: blocks over -70 LUFS, of those the ones that are less than
    10 LU under their mean.
    """
    heard = [10 ** (each / 1000) for each in blocks if each > _NOTHING * 100]
    if not heard:
        return None
    gate = sum(heard) / len(heard) / 10
    loud = [each for each in heard if each > gate]
    return round(1000 * math.log10(sum(loud) / len(loud)))
