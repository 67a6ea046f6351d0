"""What must be known of H.264 to join clips untouched: parameter sets and true entry points.

Source: ITU-T H.264, 7.4.1 (NAL unit types); ISO 14496-15, 5.3.3 (avcC).
"""

from collections.abc import Iterator
from dataclasses import dataclass

_IDR = 5
_PARAMETER_SETS = (7, 8)


@dataclass(frozen=True, slots=True)
class AvcConfig:
    """The decoder configuration of an MP4 track."""

    length_size: int
    sets: frozenset[bytes]

    @classmethod
    def parse(cls, extradata: bytes) -> "AvcConfig | None":
        """Read an avcC record; None for anything else, Annex B included."""
        if len(extradata) < 7 or extradata[0] != 1:
            return None
        sets, place = [], 5
        for mask in (0x1F, 0xFF):
            if place >= len(extradata):
                return None
            count = extradata[place] & mask
            place += 1
            for _ in range(count):
                size = int.from_bytes(extradata[place : place + 2])
                sets.append(extradata[place + 2 : place + 2 + size])
                place += 2 + size
        if place > len(extradata) or not sets:
            return None
        return cls((extradata[4] & 3) + 1, frozenset(sets))

    def starts_cleanly(self, packet: bytes) -> bool:
        """Tell whether decoding can begin at this packet with these parameter sets alone.

        A key frame that is not IDR leans on what came before it; sets in the stream that differ
        from the track's own would be ignored by strict players.
        """
        kinds = set()
        for unit in self._units(packet):
            kind = unit[0] & 0x1F
            if kind in _PARAMETER_SETS and unit not in self.sets:
                return False
            kinds.add(kind)
        return _IDR in kinds and 1 not in kinds

    def _units(self, packet: bytes) -> Iterator[bytes]:
        place = 0
        while place + self.length_size < len(packet):
            size = int.from_bytes(packet[place : place + self.length_size])
            place += self.length_size
            if size == 0 or place + size > len(packet):
                return
            yield packet[place : place + size]
            place += size
