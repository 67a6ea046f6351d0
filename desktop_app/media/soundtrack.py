"""The film's sound as AAC packets: encoded in parts on several threads, joined without a trace.

Encoding was four fifths of assembling 100 clips, and one AAC encoder uses one core. The film is
cut into parts of about a minute, each encoded from a few seconds before its start, so that its
rate control has settled. The parts lie on one grid of 1024 samples, so every sample stays where
it is; the change from one part's packets to the next part's is made at a packet where both used
the same window, for then the decoder's overlap-add cancels as in one encoding. The noise near a
join is that of the one or of the other part (measured); it differs between them as it does between
any two encodings that begin at different times.
"""

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from av import AudioCodecContext, AudioFrame, CodecContext
from av.audio.fifo import AudioFifo
from av.codec.context import Flags

from desktop_app.media.sound import FORMAT, LAYOUT, SoundSpan, sound_from

BIT_RATE = 192_000
PACKET_SAMPLES = 1024
PART_PACKETS = 2816
"""About 60 s at 48 kHz: parts start at the first piece this far into the part before."""

LEAD_PACKETS = 256
"""5.5 s of run-up; less leaves the noise of the first second up to 2.5 dB higher (measured)."""

_SEARCH_PACKETS = 48
_POLL_SECONDS = 0.5
"""Waits are cut into pieces so that a signal is handled where locks cannot be interrupted."""


def aac_encoder(sample_rate: int) -> AudioCodecContext:
    """Return an opened encoder; all made here write packets of one configuration.

    The slower, default coder is kept: "fast" costs half on noise, more on tones and is worse at
    bursts.
    """
    encoder = CodecContext.create("aac", "w")
    encoder.sample_rate = sample_rate
    encoder.layout = LAYOUT
    encoder.format = FORMAT
    encoder.bit_rate = BIT_RATE
    encoder.time_base = Fraction(1, sample_rate)
    # Else it writes its name every 256 packets, out of the bits that the sound should have.
    encoder.flags |= Flags.bitexact
    encoder.open()
    return encoder


def aac_packets(spans: Sequence[SoundSpan], start: int, sample_rate: int) -> Iterator[bytes]:
    """Encode the film from sample `start` to its end with one encoder."""
    encoder = aac_encoder(sample_rate)
    for frame in _framed(sound_from(spans, start, sample_rate), sample_rate):
        yield from map(bytes, encoder.encode(frame))
    yield from map(bytes, encoder.encode(None))


@contextmanager
def encoded(
    spans: Sequence[SoundSpan], sample_rate: int, *, part_packets: int = PART_PACKETS
) -> Iterator[Iterator[bytes]]:
    """Give the AAC packets of a film, in order; packet k starts at sample (k - 1) * 1024.

    The first packet is the encoder's priming. The threads end with the context.
    """
    stop = threading.Event()
    parts = [_Part(spans, each, sample_rate, stop) for each in _plan(spans, part_packets)]
    pool = ThreadPoolExecutor(max(1, os.cpu_count() or 1), "sound")
    try:
        for part in parts:
            pool.submit(part.run)
        yield joined(parts)
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True, slots=True)
class Place:
    """Packets of a part: encoded from `lead` on, wanted from `begin` on, until `end` if any."""

    lead: int
    begin: int
    end: int | None


def _plan(spans: Sequence[SoundSpan], part_packets: int) -> list[Place]:
    begins = [0]
    last = spans[-1].end // PACKET_SAMPLES
    for span in spans:
        begin = span.start // PACKET_SAMPLES
        if begin - begins[-1] >= part_packets and last - begin >= part_packets // 2:
            begins.append(begin)
    ends = [*begins[1:], None]
    return [
        Place(max(0, begin - LEAD_PACKETS), begin, end)
        for begin, end in zip(begins, ends, strict=True)
    ]


class PartPackets(Protocol):
    """Packets of the film by number, those of a part and on demand those after it."""

    @property
    def place(self) -> Place:
        """Where they lie."""

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; None after the last."""


class _Part:
    """The packets of one part, made by `run` on a thread, read by number on another."""

    def __init__(
        self, spans: Sequence[SoundSpan], place: Place, sample_rate: int, stop: threading.Event
    ) -> None:
        self.place = place
        self._packets: list[bytes] = []
        self._coming = aac_packets(spans, place.lead * PACKET_SAMPLES, sample_rate)
        self._stop = stop
        self._changed = threading.Condition()
        self._over = False
        self._error: BaseException | None = None

    def run(self) -> None:
        """Encode the part, and as much after it as finding the join may need."""
        end = self.place.end
        limit = None if end is None else end + _SEARCH_PACKETS - self.place.lead
        try:
            while not self._stop.is_set() and (limit is None or len(self._packets) < limit):
                packet = next(self._coming, None)
                if packet is None:
                    break
                with self._changed:
                    self._packets.append(packet)
                    self._changed.notify()
        except BaseException as error:  # noqa: BLE001 - it is raised again where packets are read
            self._error = error
        finally:
            with self._changed:
                self._over = True
                self._changed.notify()

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; None after the last. Raises what encoding raised."""
        place = number - self.place.lead
        with self._changed:
            while len(self._packets) <= place and not self._over:
                self._changed.wait(_POLL_SECONDS)
        if self._error is not None:
            raise self._error
        while len(self._packets) <= place:
            packet = next(self._coming, None)
            if packet is None:
                return None
            self._packets.append(packet)
        return self._packets[place]


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
    window = _window(before)
    return window is not None and window == _window(same)


def _window(packet: bytes) -> int | None:
    """Return window sequence and shape of a stereo packet; None when its channels differ in them.

    Source: ISO 14496-3, 4.4.2: channel pair element 1 (3 bits), tag (4), common_window (1), then
    ics_reserved (1), window_sequence (2), window_shape (1).
    """
    bits = int.from_bytes(packet[:2])
    if len(packet) < 2 or bits >> 13 != 1 or not bits >> 8 & 1:
        return None
    return bits >> 4 & 0b111


def _framed(frames: Iterator[AudioFrame], sample_rate: int) -> Iterator[AudioFrame]:
    """Yield frames of 1024 samples with timestamps; the last one may be shorter."""
    fifo, number = AudioFifo(), 0
    for frame in frames:
        # Each source has a time base of its own, and one fifo takes no two.
        frame.pts, frame.time_base = None, Fraction(1, sample_rate)
        fifo.write(frame)
        while fifo.samples >= PACKET_SAMPLES:
            yield _stamped(fifo.read(PACKET_SAMPLES), number, sample_rate)
            number += 1
    if fifo.samples:
        yield _stamped(fifo.read(), number, sample_rate)


def _stamped(frame: AudioFrame | None, number: int, sample_rate: int) -> AudioFrame:
    assert frame is not None
    frame.pts = number * PACKET_SAMPLES
    frame.time_base = Fraction(1, sample_rate)
    return frame
