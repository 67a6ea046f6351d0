"""Encoding the parts of a film's sound that are not in its store, on all cores.

Parts that follow each other are encoded in one run, from a few seconds before the first, so that
its rate control has settled; a run is some minutes, and there are as many as keep all cores busy.
"""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from av import AudioFrame

from desktop_app.media.aac import PACKET_SAMPLES, encoded_frames
from desktop_app.media.encoded import Encoded, checked
from desktop_app.media.parts import Place, planned
from desktop_app.media.sound import FORMAT, LAYOUT
from desktop_app.media.sound_cache import SoundStore
from desktop_app.media.sound_key import Film, Mastering, key_of

if TYPE_CHECKING:
    from desktop_app.media.mix import Mixed, Sounding

RUN_PACKETS = 14_080
"""About 300 s at 48 kHz, of which the run-up is a fiftieth."""

_LEAST_RUN = 512
"""Shorter runs would spend more on their run-up than another core gives back."""

_BLOCK_SAMPLES = 16 * PACKET_SAMPLES
_POLL_SECONDS = 0.5
"""Waits are cut into pieces so that a signal is handled where locks cannot be interrupted."""


class Part:
    """The packets of one part, made on a thread, read by number on another."""

    def __init__(self, film: Film, place: Place, mastering: Mastering | None) -> None:
        self.place = place
        self._film = film
        self._mastering = mastering
        self._encoded = Encoded([])
        self._packets: list[bytes] = []
        self._there = threading.Event()
        self._error: BaseException | None = None
        self._more: Iterator[bytes] | None = None

    def give(self, encoded: Encoded) -> None:
        """Take what was encoded."""
        self._encoded = encoded
        self._packets = list(encoded.packets)
        self._there.set()

    def fail(self, error: BaseException) -> None:
        """Take what is to be raised where packets are read."""
        if not self._there.is_set():
            self._error = error
            self._there.set()

    def encoded(self) -> Encoded:
        """Wait for what was encoded; raises what encoding raised."""
        while not self._there.wait(_POLL_SECONDS):
            pass
        if self._error is not None:
            raise self._error
        return self._encoded

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; raises what encoding raised."""
        self.encoded()
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
            again = aac_packets(self._film, lead * PACKET_SAMPLES, self._mastering)
            self._more = iter(()) if self.place.end is None else islice(again, known - lead, None)
        return self._more


class Encoding:
    """The encoding of one film; a context manager, at whose end its threads end.

    `contents` name what is in the film's files.
    """

    def __init__(
        self, film: Film, contents: Mapping[str, str], store: SoundStore, run_packets: int
    ) -> None:
        self.film = film
        self.contents = contents
        self.store = store
        self.pool = ThreadPoolExecutor(cores(), "sound")
        self._run_packets = run_packets
        self._places = planned(film.layers, film.samples)
        self._stop = threading.Event()
        self._idle: list[Mixed] = []

    def __enter__(self) -> "Encoding":
        """Be ready."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop what is being encoded."""
        self._stop.set()
        self.pool.shutdown(wait=True, cancel_futures=True)
        for mixed in self._idle:
            mixed.close()

    def parts(self, mastering: Mastering | None = None) -> list[Part]:
        """Return the film's parts; those that are not in the store are begun."""
        parts = [Part(self.film, place, mastering) for place in self._places]
        missing: list[list[tuple[Part, str]]] = [[]]
        for part in parts:
            heard = part.place.heard(self.film.samples)
            key = key_of(self.film, *heard, self.contents, mastering)
            known = self.store.load(key, Encoded)
            if known is None:
                missing[-1].append((part, key))
            else:
                part.give(known)
                missing.append([])
        for gap in filter(None, missing):
            for run in _runs(gap, self.film.samples, self._run_packets):
                self.pool.submit(self._encode, run, mastering)
        return parts

    def frames(
        self, start: int, end: int, mastering: Mastering | None = None
    ) -> Iterator[AudioFrame]:
        """Yield samples [start, end) of the film; any number of threads may do so.

        Who comes later goes on with the files where another left them, so a long song is decoded
        once for each thread and not from its start for each run.
        """
        from desktop_app.media.mix import Mixed

        try:
            mixed = self._idle.pop()
        except IndexError:
            mixed = Mixed(self.film)
        try:
            yield from _rendered(mixed, start, end, self.film.sample_rate, mastering)
        finally:
            self._idle.append(mixed)

    def _encode(self, run: Sequence[tuple[Part, str]], mastering: Mastering | None) -> None:
        """Encode parts that follow each other, keep each and give it its packets."""
        try:
            for (part, key), packets in zip(run, self._packets(run, mastering), strict=False):
                encoded = Encoded(packets)
                if mastering is not None:
                    encoded = checked(packets, part.place, self.film.sample_rate)
                self.store.save(key, encoded)
                part.give(encoded)
        except BaseException as error:  # noqa: BLE001 - it is raised again where packets are read
            for part, _ in run:
                part.fail(error)

    def _packets(
        self, run: Sequence[tuple[Part, str]], mastering: Mastering | None
    ) -> Iterator[list[bytes]]:
        """Yield the packets of each part of a run; none any more when they are unwanted."""
        places = [part.place for part, _ in run]
        first, kept, done = places[0].lead, list[bytes](), 0
        frames = self.frames(places[0].lead * PACKET_SAMPLES, self.film.samples, mastering)
        for packet in encoded_frames(frames, self.film.sample_rate):
            if self._stop.is_set():
                return
            kept.append(packet)
            if first + len(kept) == places[done].end:
                yield kept[places[done].first - first :]
                done += 1
                if done == len(places):
                    return
                del kept[: places[done].first - first]
                first = places[done].first
        for place in places[done:]:
            yield kept[place.first - first :]


def aac_packets(film: Film, start: int, mastering: Mastering | None = None) -> Iterator[bytes]:
    """Encode the film from sample `start` to its end with one encoder."""
    from desktop_app.media.mix import Mixed

    with Mixed(film) as mixed:
        frames = _rendered(mixed, start, film.samples, film.sample_rate, mastering)
        yield from encoded_frames(frames, film.sample_rate)


def _rendered(
    mixed: "Mixed", start: int, end: int, sample_rate: int, mastering: Mastering | None
) -> Iterator[AudioFrame]:
    """Yield samples [start, end) of a film's sound."""
    import numpy as np

    from desktop_app.media.mastering import Mastered

    sound: Sounding = mixed if mastering is None else Mastered(mixed, mastering)
    for place in range(start, end, _BLOCK_SAMPLES):
        block = sound.render(place, min(place + _BLOCK_SAMPLES, end))
        frame = AudioFrame.from_ndarray(np.ascontiguousarray(block), format=FORMAT, layout=LAYOUT)
        frame.sample_rate = sample_rate
        yield frame


def cores() -> int:
    """Return how many threads can work at once."""
    return max(1, os.cpu_count() or 1)


def _runs(
    gap: Sequence[tuple[Part, str]], samples: int, run_packets: int
) -> list[list[tuple[Part, str]]]:
    """Put parts that follow each other into runs of even length."""
    last = samples // PACKET_SAMPLES
    places = [part.place for part, _ in gap]
    lengths = [(last if each.end is None else each.end) - each.begin for each in places]
    total = max(1, sum(lengths))
    count = cores() * max(1, round(total / (cores() * run_packets)))
    count = max(1, min(count, total // min(_LEAST_RUN, run_packets)))
    runs: list[list[tuple[Part, str]]] = [[] for _ in range(count)]
    done = 0
    for each, length in zip(gap, lengths, strict=True):
        runs[min(count - 1, (done + length // 2) * count // total)].append(each)
        done += length
    return [run for run in runs if run]
