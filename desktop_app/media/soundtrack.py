"""The film's sound as AAC packets: encoded in parts on several threads, joined without a trace.

Encoding was four fifths of assembling 100 clips, and one AAC encoder uses one core. The film is
cut into parts (`media.parts`), which are kept by what is heard in them (`media.sound_key`), so
only what an edit touched is encoded again. The parts lie on one grid of 1024 samples, so every
sample stays where it is; the change from one part's packets to the next part's is made at a packet
where both used the same window, for then the decoder's overlap-add cancels as in one encoding. The
noise near a join is that of the one or of the other part (measured); it differs between them as it
does between any two encodings that begin at different times.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import Mix
from desktop_app.media.aac import window
from desktop_app.media.encoding import RUN_PACKETS, Encoding, cores
from desktop_app.media.identity import content_of
from desktop_app.media.levelling import mastered_parts
from desktop_app.media.parts import Place
from desktop_app.media.sound_cache import KeptInMemory, SoundCache, SoundStore
from desktop_app.media.sound_key import Film


@contextmanager
def encoded_mix(
    layers: Sequence[SoundLayer],
    samples: int,
    mix: Mix,
    folder: Path,
    cache: Path | None,
    sample_rate: int = 48_000,
    *,
    memory: Path | None = None,
    run_packets: int = RUN_PACKETS,
) -> Iterator[Iterator[bytes]]:
    """Give the AAC packets of a film, in order; packet k starts at sample (k - 1) * 1024.

    The first packet is the encoder's priming. Paths of layers are relative to `folder`; `cache` is
    a folder in which encoded sound is kept, `memory` one for digests of files (`identity`), if not
    the same. A film with a loudness target is encoded whole before the first packet comes. The
    threads end with the context. Raises LocalFault.
    """
    film = Film(tuple(layers), samples, mix, folder, sample_rate)
    store: SoundStore = KeptInMemory() if cache is None else SoundCache(cache)
    contents = _contents(film, None if cache is None else memory or cache)
    with Encoding(film, contents, store, run_packets) as encoding:
        target = mix.target.loudness
        yield joined(encoding.parts() if target is None else mastered_parts(encoding, target))
    store.tidy()


def _contents(film: Film, memory: Path | None) -> Mapping[str, str]:
    """Name what is in the film's files; what is kept for this film only goes by their paths."""
    paths = sorted({each.path for each in film.layers})
    if memory is None:
        return {path: path for path in paths}
    with ThreadPoolExecutor(cores(), "content") as pool:
        names = pool.map(lambda path: content_of(film.folder / path, memory), paths)
        return dict(zip(paths, names, strict=True))


class PartPackets(Protocol):
    """Packets of the film by number, those of a part and on demand those after it."""

    @property
    def place(self) -> Place:
        """Where they lie."""

    def packet(self, number: int) -> bytes | None:
        """Return the film's packet `number`; None after the last."""


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
