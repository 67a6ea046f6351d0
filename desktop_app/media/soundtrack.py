"""The film's sound as AAC packets: encoded in parts on several threads, joined without a trace.

Encoding was four fifths of assembling 100 clips, and one AAC encoder uses one core. The film is
cut into parts (`media.parts`); those that are not in the cache are encoded in runs of about a
minute, each from a few seconds before its start, so that its rate control has settled. The parts
lie on one grid of 1024 samples, so every sample stays where it is; the change from one part's
packets to the next part's is made at a packet where both used the same window, for then the
decoder's overlap-add cancels as in one encoding. The noise near a join is that of the one or of
the other part (measured); it differs between them as it does between any two encodings that begin
at different times.
"""

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Protocol

from av import AudioFrame

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import UNMIXED, Mix
from desktop_app.domain.time import flicks
from desktop_app.media.aac import PACKET_SAMPLES, encoded_frames, window
from desktop_app.media.parts import Place, planned
from desktop_app.media.sound import FORMAT, LAYOUT, SoundSpan, first_picture

RUN_PACKETS = 2816
"""About 60 s at 48 kHz of parts that follow each other are encoded by one encoder."""

_LEAST_RUN = 512
"""Shorter runs would spend more on their run-up than a second core gives back."""

_BLOCK_SAMPLES = 16 * PACKET_SAMPLES
_POLL_SECONDS = 0.5
"""Waits are cut into pieces so that a signal is handled where locks cannot be interrupted."""


@dataclass(frozen=True, slots=True)
class Film:
    """What is heard: layers of files in `folder`, mixed, over so many samples."""

    layers: tuple[SoundLayer, ...]
    samples: int
    mix: Mix
    folder: Path
    sample_rate: int = 48_000


@contextmanager
def encoded_mix(
    layers: Sequence[SoundLayer],
    samples: int,
    mix: Mix,
    folder: Path,
    cache: Path | None,
    sample_rate: int = 48_000,
    *,
    run_packets: int = RUN_PACKETS,
) -> Iterator[Iterator[bytes]]:
    """Give the AAC packets of a film, in order; packet k starts at sample (k - 1) * 1024.

    The first packet is the encoder's priming. Paths of layers are relative to `folder`; `cache` is
    a folder for encoded sound. The threads end with the context. Raises LocalFault where packets
    are read.
    """
    film = Film(tuple(layers), samples, mix, folder, sample_rate)
    parts = [_Part(film, place) for place in planned(layers, samples)]
    stop = threading.Event()
    pool = ThreadPoolExecutor(_cores(), "sound")
    try:
        for run in _runs(parts, samples, run_packets):
            pool.submit(_encode, film, run, stop)
        yield joined(parts)
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def encoded(spans: Sequence[SoundSpan], sample_rate: int) -> Iterator[Iterator[bytes]]:
    """Give the AAC packets of files one after another; see `encoded_mix`."""
    layers = [_layer_of(each) for each in spans if each.path is not None]
    with encoded_mix(layers, spans[-1].end, UNMIXED, Path(), None, sample_rate) as packets:
        yield packets


def _layer_of(span: SoundSpan) -> SoundLayer:
    assert span.path is not None
    start = flicks(span.offset - (first_picture(span.path) or 0))
    return SoundLayer(str(span.path.absolute()), span.start, span.end, start)


def aac_packets(film: Film, start: int) -> Iterator[bytes]:
    """Encode the film from sample `start` to its end with one encoder."""
    return encoded_frames(_frames(film, start), film.sample_rate)


class PartPackets(Protocol):
    """Packets of the film by number, those of a part and on demand those after it."""

    @property
    def place(self) -> Place:
        """Where they lie."""

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; None after the last."""


class _Part:
    """The packets of one part, made on a thread, read by number on another."""

    def __init__(self, film: Film, place: Place) -> None:
        self.place = place
        self._film = film
        self._packets: list[bytes] = []
        self._more: Iterator[bytes] | None = None
        self._there = threading.Event()
        self._error: BaseException | None = None

    def give(self, packets: list[bytes]) -> None:
        """Take the film's packets from `place.first` on."""
        self._packets = packets
        self._there.set()

    def fail(self, error: BaseException) -> None:
        """Take what is to be raised where packets are read."""
        if not self._there.is_set():
            self._error = error
            self._there.set()

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; raises what encoding raised."""
        while not self._there.wait(_POLL_SECONDS):
            pass
        if self._error is not None:
            raise self._error
        place = number - self.place.first
        while len(self._packets) <= place:
            packet = next(self._after(), None)
            if packet is None:
                return None
            self._packets.append(packet)
        return self._packets[place]

    def _after(self) -> Iterator[bytes]:
        """Return the packets after those of the part, for when the next is never in step with it.

        That takes a second in which left and right never use the same window.
        """
        if self._more is None:
            lead, known = self.place.lead, self.place.first + len(self._packets)
            again = aac_packets(self._film, lead * PACKET_SAMPLES)
            self._more = iter(()) if self.place.end is None else islice(again, known - lead, None)
        return self._more


def _cores() -> int:
    return max(1, os.cpu_count() or 1)


def _runs(parts: Sequence[_Part], samples: int, run_packets: int) -> list[list[_Part]]:
    """Put parts that follow each other into runs of even length, as many as keep all cores busy."""
    last = samples // PACKET_SAMPLES
    lengths = [(each.place.end or last) - each.place.begin for each in parts]
    total = sum(lengths)
    count = _cores() * max(1, round(total / (_cores() * run_packets)))
    count = max(1, min(count, total // min(_LEAST_RUN, run_packets)))
    runs: list[list[_Part]] = [[] for _ in range(count)]
    done = 0
    for part, length in zip(parts, lengths, strict=True):
        runs[min(count - 1, (done + length // 2) * count // max(1, total))].append(part)
        done += length
    return [run for run in runs if run]


def _encode(film: Film, run: Sequence[_Part], stop: threading.Event) -> None:
    """Encode parts that follow each other and give each its packets."""
    try:
        waiting, lead = list(run), run[0].place.lead
        kept: list[bytes] = []
        first = lead  # the number of kept[0]
        for packet in aac_packets(film, lead * PACKET_SAMPLES):
            if stop.is_set():
                return
            kept.append(packet)
            end = waiting[0].place.end
            if end is not None and first + len(kept) == end:
                part = waiting.pop(0)
                part.give(kept[part.place.first - first :])
                if not waiting:
                    return
                del kept[: waiting[0].place.first - first]
                first = waiting[0].place.first
        for part in waiting:
            part.give(kept[part.place.first - first :])
    except BaseException as error:  # noqa: BLE001 - it is raised again where packets are read
        for part in run:
            part.fail(error)


def _frames(film: Film, start: int) -> Iterator[AudioFrame]:
    import numpy as np

    from desktop_app.media.mix import Mixed

    with Mixed(film.layers, film.samples, film.mix, film.folder, film.sample_rate) as sound:
        while start < film.samples:
            end = min(start + _BLOCK_SAMPLES, film.samples)
            block = np.ascontiguousarray(sound.render(start, end))
            frame = AudioFrame.from_ndarray(block, format=FORMAT, layout=LAYOUT)
            frame.sample_rate = film.sample_rate
            yield frame
            start = end


def joined(parts: Sequence[PartPackets]) -> Iterator[bytes]:
    """Yield the film's packets, going over to the next part where both are in step.

    Should a part never be in step with the one before, that one goes on through it.
    """
    current, waiting, number = parts[0], list(parts[1:]), 0
    while True:
        if len(waiting) > 1 and number >= waiting[1].place.begin:
            waiting.pop(0)
        if waiting and number >= waiting[0].place.begin and _in_step(current, waiting[0], number):
            current = waiting.pop(0)
        packet = current.packet(number)
        if packet is None:
            return
        yield packet
        number += 1


def _in_step(one: PartPackets, other: PartPackets, number: int) -> bool:
    """Tell whether both parts used the same window just before packet `number`."""
    before, same = one.packet(number - 1), other.packet(number - 1)
    if before is None or same is None:
        return False
    shape = window(before)
    return shape is not None and shape == window(same)
