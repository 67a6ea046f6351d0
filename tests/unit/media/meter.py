"""Measuring films with the real decoder: samples by their timestamps, frames, packets."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
from numpy.typing import NDArray

from desktop_app.media.aac import PACKET_SAMPLES, aac_encoder
from tests.fakes.clips import BEEP_SECONDS

Samples: TypeAlias = NDArray[np.float64]
RATE = 48_000


def sound_of(path: Path) -> Samples:
    """Return the left channel at 48 kHz, sample n of the file's clock at index n."""
    pieces: list[tuple[int, Samples]] = []
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("fltp", "stereo", RATE)
        first: int | None = None
        length = 0
        for frame in container.decode(container.streams.audio[0]):
            assert frame.pts is not None
            assert frame.time_base is not None
            if first is None:
                first = round(frame.pts * frame.time_base * RATE)
            for each in resampler.resample(frame):
                left = each.to_ndarray()[0].astype(np.float64)
                pieces.append((first + length, left))
                length += left.size
    whole = np.zeros(max(start + piece.size for start, piece in pieces))
    for start, piece in pieces:
        whole[start : start + piece.size] = piece
    return whole


def decoded(packets: Sequence[bytes]) -> Samples:
    """Return both channels of a film's AAC packets, less the encoder's priming."""
    decoder = av.CodecContext.create("aac", "r")
    decoder.extradata = aac_encoder(RATE).extradata
    frames = [f for p in [*map(av.Packet, packets), None] for f in decoder.decode(p)]
    sound = np.concatenate([frame.to_ndarray() for frame in frames], axis=1)
    return np.asarray(sound[:, PACKET_SAMPLES:], np.float64)


def chirp() -> Samples:
    """Return the chirp of `tests.fakes.clips.BEEP` as it is meant."""
    t = np.arange(round(BEEP_SECONDS * RATE)) / RATE
    return np.asarray(0.6 * np.sin(2 * np.pi * (500 * t + 9000 * t * t)))


def lag(sound: Samples, at: int, reference: Samples, reach: int = 200) -> float:
    """Return by how many samples `reference` comes after `at` in `sound`, to a fraction."""
    low = max(0, at - reach)
    window = sound[low : at + reach + reference.size]
    scores = np.correlate(window, reference, mode="valid")
    best = int(np.argmax(scores))
    if 0 < best < scores.size - 1:
        left, peak, right = scores[best - 1 : best + 2]
        fraction = 0.5 * (left - right) / (left - 2 * peak + right)
    else:
        fraction = 0.0
    return float(low + best + fraction - at)


def frames_of(path: Path) -> list[tuple[float, bytes]]:
    """Return the time in seconds and the luma plane of every frame, as shown."""
    shown = []
    with av.open(str(path)) as container:
        for frame in container.decode(container.streams.video[0]):
            assert frame.pts is not None
            assert frame.time_base is not None
            grey = frame.to_ndarray()[: frame.height]
            shown.append((float(frame.pts * frame.time_base), grey.tobytes()))
    return shown


def flashes(path: Path) -> list[float]:
    """Return the times of the white frames."""
    return [time for time, grey in frames_of(path) if np.frombuffer(grey, np.uint8).mean() > 128]


def colours(path: Path) -> list[tuple[int, int, int]]:
    """Return the mean red, green and blue of every frame."""
    means = []
    with av.open(str(path)) as container:
        for frame in container.decode(container.streams.video[0]):
            red, green, blue = frame.to_ndarray(format="rgb24").mean(axis=(0, 1))
            means.append((round(red), round(green), round(blue)))
    return means


def packet_hashes(path: Path) -> list[str]:
    """Return a digest of every picture packet, in file order."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return [
            hashlib.sha256(bytes(packet)).hexdigest()
            for packet in container.demux(stream)
            if packet.size
        ]


def all_hashes(paths: Sequence[Path]) -> list[str]:
    """Return the digests of the picture packets of several files, one after another."""
    return [each for path in paths for each in packet_hashes(path)]


def boxes(path: Path) -> list[str]:
    """Return the names of a file's outermost boxes, in order."""
    names, data, place = [], path.read_bytes(), 0
    while place + 8 <= len(data):
        size = int.from_bytes(data[place : place + 4])
        names.append(data[place + 4 : place + 8].decode("ascii"))
        if size == 1:
            size = int.from_bytes(data[place + 8 : place + 16])
        place += size
    return names
