"""How wide a line of type is, read from a TrueType font's own tables.

Source: the OpenType specification, chapters cmap (formats 4 and 12), head, hhea and hmtx.
"""

import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Self

_WINDOWS = 3
_WIDE, _UNKNOWN = 1.0, 0.65
"""Widths in ems of signs that the font lacks, which another font of the system will draw."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font: the name it is asked for by, and the widths of its signs in ems.

    `ascent` and `descent` are how far a line of it reaches above and below its baseline, in ems;
    `glyphs` are the numbers of its own drawings.
    """

    name: str
    widths: Mapping[str, float]
    ascent: float
    descent: float
    spare: "Typeface | None" = None
    glyphs: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, name: str, spare: "Typeface | None" = None) -> Self:
        """Read a font file; signs that it lacks are taken from `spare`.

        Raises OSError, and struct.error for a file that is no TrueType font.
        """
        data = path.read_bytes()
        tables = _tables(data)
        (em,) = struct.unpack_from(">H", data, tables[b"head"] + 18)
        ascent, descent = struct.unpack_from(">hh", data, tables[b"hhea"] + 4)
        (count,) = struct.unpack_from(">H", data, tables[b"hhea"] + 34)
        pairs = struct.unpack_from(f">{count * 2}H", data, tables[b"hmtx"])
        advances = pairs[::2]
        codes = _glyphs(data, tables[b"cmap"])
        glyphs = {chr(code): glyph for code, glyph in codes.items()}
        widths = {sign: advances[min(glyph, count - 1)] / em for sign, glyph in glyphs.items()}
        return cls(name, widths, ascent / em, -descent / em, spare, glyphs)

    def width(self, text: str, tracking: float = 0.0) -> float:
        """Return the width of a line in ems; `tracking` is added after each of its signs."""
        return sum(self._width_of(sign) + tracking for sign in text)

    def has_all(self, text: str) -> bool:
        """Tell whether it has every sign; only such lines may be tracked.

        Letters of some other scripts are joined, and space between them would tear them apart.
        """
        return all(sign in self.widths or sign.isspace() for sign in text)

    def runs(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield the pieces of a line with the name of the font that each is set in."""
        for name, signs in groupby(text, self._name_for):
            yield name, "".join(signs)

    def _name_for(self, sign: str) -> str:
        spare = self.spare
        taken = spare is not None and sign not in self.widths and sign in spare.widths
        return spare.name if spare is not None and taken else self.name

    def _width_of(self, sign: str) -> float:
        known = self.widths.get(sign)
        if known is not None:
            return known
        if self.spare is not None and sign in self.spare.widths:
            return self.spare.widths[sign]
        kind = unicodedata.category(sign)
        if kind in ("Mn", "Me", "Cf", "Cc"):
            return 0.0
        return _WIDE if is_wide(sign) else _UNKNOWN


def is_wide(sign: str) -> bool:
    """Tell whether a sign fills a square, as those of Chinese, Japanese and Korean do."""
    return unicodedata.east_asian_width(sign) in ("W", "F")


def _tables(data: bytes) -> dict[bytes, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    found = {}
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        found[tag] = offset
    return found


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Return glyph numbers by code point, from the subtables for Windows."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    found: dict[int, int] = {}
    for number in range(count):
        platform, _, offset = struct.unpack_from(">HHI", data, cmap + 4 + 8 * number)
        (kind,) = struct.unpack_from(">H", data, cmap + offset)
        if platform == _WINDOWS and kind in _READERS:
            found.update(_READERS[kind](data, cmap + offset))
    return found


def _basic(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Read format 4: runs of the basic plane, with a shift or a list of glyphs each."""
    (doubled,) = struct.unpack_from(">H", data, at + 6)
    count = doubled // 2

    def column(place: int, kind: str) -> tuple[int, ...]:
        return struct.unpack_from(f">{count}{kind}", data, at + place)

    ends, starts = column(14, "H"), column(16 + doubled, "H")
    shifts, lists = column(16 + 2 * doubled, "h"), column(16 + 3 * doubled, "H")
    for run in range(count):
        for code in range(starts[run], min(ends[run], 0xFFFE) + 1):
            glyph = code
            if lists[run]:
                place = 16 + 3 * doubled + 2 * run + lists[run] + 2 * (code - starts[run])
                (glyph,) = struct.unpack_from(">H", data, at + place)
            if glyph:
                yield code, (glyph + shifts[run]) & 0xFFFF


def _segmented(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Read format 12: runs of all planes."""
    (count,) = struct.unpack_from(">I", data, at + 12)
    for run in range(count):
        start, end, glyph = struct.unpack_from(">III", data, at + 16 + 12 * run)
        yield from zip(range(start, end + 1), range(glyph, glyph + end - start + 1), strict=True)


_READERS = {4: _basic, 12: _segmented}
