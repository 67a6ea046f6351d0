"""How a film's sound is cut into parts that are encoded and cached each for itself.

A part is a clip, or a few short ones, or a stretch of a long one. It is encoded from a few seconds
before its start, so that the encoder's rate control has settled, and handed over to before the
seam: the part before needs nothing of what comes after it. So an edit touches the part it is in
and the next one. Packet k of the film starts at sample (k - 1) * 1024.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.domain.reel import SoundLayer
from desktop_app.domain.sound import Bus
from desktop_app.media.aac import PACKET_SAMPLES

LEAD_PACKETS = 256
"""5.5 s of run-up; less leaves the noise of the first second up to 2.5 dB higher (measured)."""

HAND_OVER = 48
"""Packets before a seam among which one is found where both parts used the same window."""

_AHEAD = 3
"""Packets that the encoder has heard before it lets go of one, and one to spare."""

_SHORT = 2 * HAND_OVER
_LONG = 1024
"""22 s: clips of the usual lengths are whole."""


@dataclass(frozen=True, slots=True)
class Place:
    """Packets of a part: encoded from `lead` on, wanted from `begin` on, until `end` if any."""

    lead: int
    begin: int
    end: int | None

    @property
    def first(self) -> int:
        """The first packet that must be kept: the one before `begin` tells its window."""
        return max(self.begin - 1, self.lead)

    def heard(self, samples: int) -> tuple[int, int]:
        """Return the range of a film of so many samples that its packets depend on."""
        end = samples if self.end is None else (self.end + _AHEAD) * PACKET_SAMPLES
        return self.lead * PACKET_SAMPLES, min(end, samples)


def planned(layers: Sequence[SoundLayer], samples: int) -> list[Place]:
    """Cut a film of `samples` samples into parts at the starts of its clips."""
    seams = [0, *_seams(layers, samples // PACKET_SAMPLES)]
    begins = [max(0, seam - HAND_OVER) for seam in seams]
    # Past this a part would hear the seam's crossfade.
    ends = [*(seam - _AHEAD - 1 for seam in seams[1:]), None]
    return [
        Place(max(0, begin - LEAD_PACKETS), begin, end)
        for begin, end in zip(begins, ends, strict=True)
    ]


def _seams(layers: Sequence[SoundLayer], last: int) -> Iterator[int]:
    """Yield the packets at which parts meet.

    Where they lie is told by the clips around them, so an edit moves no seam but those near it.
    """
    starts = {each.first // PACKET_SAMPLES for each in layers if each.bus is Bus.CLIP}
    before = 0
    for start in (*sorted(starts), last):
        while start - before >= _LONG + _SHORT:
            before += _LONG
            yield before
        if before + _SHORT <= start <= last - _SHORT:
            before = start
            yield before
