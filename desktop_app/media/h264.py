"""What must be known of H.264 to join it untouched: parameter sets and true entry points.

Source: ITU-T H.264, 7.4.1 (NAL unit types), Annex B; ISO 14496-15, 5.3.3 (avcC).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.media.parameter_sets import SequenceSet, picture_set_number

_SLICE, _IDR, _SEQUENCE_SET, _PICTURE_SET = 1, 5, 7, 8
_PARAMETER_SETS = (_SEQUENCE_SET, _PICTURE_SET)
_LENGTH_SIZE = 4
_HIGH = 100
MOST_NUMBERS = 31
"""Sequence sets that a track's header can hold; their numbers are 0 to 31."""

_START_CODE = re.compile(rb"\x00\x00\x01")


class SetsCollide(Exception):
    """Different parameter sets share a number, so one stream cannot hold both."""


@dataclass(frozen=True, slots=True)
class AvcConfig:
    """The decoder configuration of a picture track: its parameter sets, in their order."""

    length_size: int
    sequence: tuple[bytes, ...]
    picture: tuple[bytes, ...]

    @classmethod
    def parse(cls, extradata: bytes) -> "AvcConfig | None":
        """Read an avcC record; None for anything else, Annex B included."""
        if len(extradata) < 7 or extradata[0] != 1:
            return None
        found: list[tuple[bytes, ...]] = []
        place = 5
        for mask in (0x1F, 0xFF):
            if place >= len(extradata):
                return None
            sets, count = [], extradata[place] & mask
            place += 1
            for _ in range(count):
                size = int.from_bytes(extradata[place : place + 2])
                sets.append(extradata[place + 2 : place + 2 + size])
                place += 2 + size
            found.append(tuple(sets))
        if place > len(extradata) or not any(found):
            return None
        return cls((extradata[4] & 3) + 1, found[0], found[1])

    @classmethod
    def of_encoder(cls, extradata: bytes) -> "AvcConfig | None":
        """Read what an encoder says before its stream (Annex B)."""
        units = list(annex_b_units(extradata))
        sequence = tuple(unit for unit in units if unit[0] & 0x1F == _SEQUENCE_SET)
        picture = tuple(unit for unit in units if unit[0] & 0x1F == _PICTURE_SET)
        return cls(_LENGTH_SIZE, sequence, picture) if sequence and picture else None

    @classmethod
    def of_all(cls, configs: Iterable["AvcConfig"]) -> "AvcConfig":
        """Return what decodes the packets of any of `configs`.

        Raises SetsCollide when two of them cannot be told apart, ValueError for a damaged set.
        """
        sequence, picture = dict[int, bytes](), dict[int, bytes]()
        for config in configs:
            for unit, each in zip(config.sequence, config.sequences, strict=True):
                if sequence.setdefault(each.number, unit) != unit:
                    raise SetsCollide
            for unit in config.picture:
                if picture.setdefault(picture_set_number(unit), unit) != unit:
                    raise SetsCollide
        return cls(_LENGTH_SIZE, tuple(sequence.values()), tuple(picture.values()))

    def record(self) -> bytes:
        """Return the avcC record of it; all of it is 4:2:0 of 8 bits. Raises ValueError."""
        sets = self.sequences
        profile, promises = max(each.profile for each in sets), 0xFF
        for unit in self.sequence:
            promises &= unit[2]
        head = bytes((1, profile, promises, max(each.level for each in sets)))
        head += bytes((0xFC | (_LENGTH_SIZE - 1), 0xE0 | len(self.sequence)))
        tail = b"\xfd\xf8\xf8\x00" if profile >= _HIGH else b""
        pictures = bytes((len(self.picture),)) + _behind_lengths(self.picture)
        return head + _behind_lengths(self.sequence) + pictures + tail

    @property
    def sets(self) -> frozenset[bytes]:
        """Every parameter set."""
        return frozenset((*self.sequence, *self.picture))

    @property
    def sequences(self) -> tuple[SequenceSet, ...]:
        """The sequence sets, read; raises ValueError."""
        return tuple(SequenceSet.parse(unit) for unit in self.sequence)

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers that sets of either kind go by; raises ValueError."""
        pictures = (picture_set_number(unit) for unit in self.picture)
        return frozenset((*(each.number for each in self.sequences), *pictures))

    def starts_cleanly(self, packet: bytes) -> bool:
        """Tell whether decoding can begin at this packet with these parameter sets alone.

        A key frame that is not IDR leans on what came before it; sets in the stream that differ
        from the track's own would be ignored by strict players.
        """
        kinds, is_own = self.look_at(packet)
        return is_own and _IDR in kinds and _SLICE not in kinds

    def look_at(self, packet: bytes) -> tuple[set[int], bool]:
        """Return the kinds of a packet's units, and whether it brings no sets but the track's."""
        kinds, is_own = set(), True
        place, size_bytes, end = 0, self.length_size, len(packet)
        while place + size_bytes < end:
            size = int.from_bytes(packet[place : place + size_bytes])
            place += size_bytes
            if size == 0 or place + size > end:
                break
            kind = packet[place] & 0x1F
            if kind in _PARAMETER_SETS and packet[place : place + size] not in self.sets:
                is_own = False
            kinds.add(kind)
            place += size
        return kinds, is_own


def _behind_lengths(units: Sequence[bytes]) -> bytes:
    return b"".join(len(unit).to_bytes(2) + unit for unit in units)


def annex_b_units(data: bytes) -> Iterator[bytes]:
    """Yield the NAL units of a byte stream."""
    starts = [found.end() for found in _START_CODE.finditer(data)]
    ends = [*(start - 3 for start in starts[1:]), len(data)]
    for start, end in zip(starts, ends, strict=False):
        # A unit never ends in a zero byte; those before a start code belong to that.
        unit = data[start:end].rstrip(b"\x00")
        if unit:
            yield unit


def with_lengths(packet: bytes) -> bytes:
    """Return a packet of a byte stream as MP4 holds it: each unit behind its length."""
    return b"".join(
        len(unit).to_bytes(_LENGTH_SIZE) + unit
        for unit in annex_b_units(packet)
        if unit[0] & 0x1F not in _PARAMETER_SETS
    )
