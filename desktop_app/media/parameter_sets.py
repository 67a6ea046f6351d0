"""The parameter sets of H.264, read bit by bit as far as joining needs them.

Source: ITU-T H.264, 7.3.2.1.1 (sequence sets), 7.3.2.2 (picture sets), E.1.1 and E.1.2 (VUI).
"""

from dataclasses import dataclass

_RICH_PROFILES = frozenset({100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135})
"""Profiles whose sequence sets say more about colour."""

_SHOWN_EVERYWHERE = frozenset({66, 77, 100})
"""Baseline, Main and High: what each player decodes."""

_ASPECT_GIVEN = 255


@dataclass(frozen=True, slots=True)
class SequenceSet:
    """Facts of a sequence parameter set; `reordered` is None where the encoder does not say."""

    number: int
    profile: int
    level: int
    is_progressive: bool
    is_common: bool
    reordered: int | None

    @classmethod
    def parse(cls, unit: bytes) -> "SequenceSet":
        """Read a NAL unit of type 7; raises ValueError when it ends too early."""
        bits = _Bits(unit[1:])
        profile, _, level = bits.take(8), bits.take(8), bits.take(8)
        number = bits.exp()
        is_common = profile in _SHOWN_EVERYWHERE
        if profile in _RICH_PROFILES:
            is_common &= _skip_colour(bits)
        bits.exp()  # log2_max_frame_num
        _skip_order(bits)
        bits.exp()  # max_num_ref_frames
        bits.take(1)
        bits.exp()  # width
        bits.exp()  # height
        is_progressive = bits.take(1) == 1
        if not is_progressive:
            bits.take(1)
        bits.take(1)
        if bits.take(1):
            for _ in range(4):
                bits.exp()
        reordered = _reordered(bits) if bits.take(1) else None
        return cls(number, profile, level, is_progressive, is_common, reordered)


def picture_set_number(unit: bytes) -> int:
    """Return the id of a picture parameter set, a NAL unit of type 8; raises ValueError."""
    return _Bits(unit[1:]).exp()


class _Bits:
    """A bit stream without its emulation prevention bytes."""

    def __init__(self, data: bytes) -> None:
        plain = data.replace(b"\x00\x00\x03", b"\x00\x00")
        self._value = int.from_bytes(plain)
        self._left = 8 * len(plain)

    def take(self, count: int) -> int:
        self._left -= count
        if self._left < 0:
            raise ValueError("a parameter set ends too early")
        return self._value >> self._left & ((1 << count) - 1)

    def exp(self) -> int:
        """Read an unsigned Exp-Golomb number (9.1)."""
        zeros = 0
        while not self.take(1):
            zeros += 1
            if zeros > 32:
                raise ValueError("a parameter set is damaged")
        return (1 << zeros) - 1 + self.take(zeros)

    def signed(self) -> int:
        """Read a signed one."""
        code = self.exp()
        return (code + 1) // 2 if code % 2 else -(code // 2)


def _skip_colour(bits: _Bits) -> bool:
    """Tell whether it is 4:2:0 of 8 bits."""
    chroma = bits.exp()
    if chroma == 3:
        bits.take(1)
    depths = bits.exp(), bits.exp()
    bits.take(1)
    if bits.take(1):
        for number in range(12 if chroma == 3 else 8):
            if bits.take(1):
                _skip_scaling_list(bits, 16 if number < 6 else 64)
    return chroma == 1 and depths == (0, 0)


def _skip_scaling_list(bits: _Bits, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + bits.signed()) % 256
        last = following or last


def _skip_order(bits: _Bits) -> None:
    kind = bits.exp()
    if kind == 0:
        bits.exp()
    elif kind == 1:
        bits.take(1)
        bits.signed()
        bits.signed()
        for _ in range(bits.exp()):
            bits.signed()


def _reordered(bits: _Bits) -> int | None:
    """Read the usability information up to by how many frames decoding runs ahead."""
    _skip_looks(bits)
    if bits.take(1):  # timing
        bits.take(65)
    schedules = [_skip_schedule(bits) for _ in range(2)]
    if any(schedules):
        bits.take(1)
    bits.take(1)
    if not bits.take(1):
        return None
    bits.take(1)
    for _ in range(4):
        bits.exp()
    return bits.exp()


def _skip_looks(bits: _Bits) -> None:
    if bits.take(1) and bits.take(8) == _ASPECT_GIVEN:
        bits.take(32)
    if bits.take(1):  # overscan
        bits.take(1)
    if bits.take(1):  # signal type
        bits.take(4)
        if bits.take(1):
            bits.take(24)
    if bits.take(1):  # chroma location
        bits.exp()
        bits.exp()


def _skip_schedule(bits: _Bits) -> bool:
    if not bits.take(1):
        return False
    count = bits.exp() + 1
    bits.take(8)
    for _ in range(count):
        bits.exp()
        bits.exp()
        bits.take(1)
    bits.take(20)
    return True
