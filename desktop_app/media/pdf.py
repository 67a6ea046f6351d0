"""A PDF file, put together from its objects: pages, text in embedded fonts, pictures, links.

Source: ISO 32000-1:2008; 7.5 file structure, 9.7 composite fonts, 8.9 images, 12.5 annotations.
All places are points (1/72 inch) from the lower left corner of a page.
"""

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from desktop_app.media.typeface import Typeface

INKED: Final = "Gm"
"""The graphics state in which what is white in a picture leaves what is under it as it is."""

_SOF: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Markers of a JPEG that tell its size: baseline, extended and progressive."""

_MAPPING: Final = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Takewright-Unicode def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}
endcmap
end
end"""
_MOST_IN_A_RANGE: Final = 100
_SYSTEM: Final = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is in the file: its object, and its size in pixels."""

    number: int
    width: int
    height: int


@dataclass(slots=True)
class Font:
    """A font that pages name as `name`; which of its signs were used is noted while they are."""

    name: str
    face: Typeface
    file: Path
    used: dict[str, int] = field(default_factory=dict)

    def coded(self, text: str) -> str:
        """Return text as the content of a page shows it, in hexadecimal."""
        for sign in text:
            self.used.setdefault(sign, self.face.glyphs.get(sign, 0))
        return "".join(f"{self.used[sign]:04X}" for sign in text)


class Unseen:
    """Text that is not drawn but found and copied: it lies over a picture of itself."""

    name = "Fu"

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}

    def coded(self, text: str) -> str:
        """Return text as the content of a page has it."""
        return "".join(f"{self.codes.setdefault(sign, len(self.codes) + 1):04X}" for sign in text)


class Document:
    """A PDF in the making."""

    def __init__(self, title: str, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._title = title
        self._objects: list[bytes] = [b"", b""]
        self._pages: list[int] = []
        self._resources = self._reserved()

    def jpeg(self, data: bytes) -> Picture | None:
        """Put a JPEG in, as it is; None for what is none."""
        size = _jpeg_size(data)
        if size is None:
            return None
        width, height, parts = size
        space = {1: "/DeviceGray", 3: "/DeviceRGB"}.get(parts)
        if space is None:
            return None
        head = _image(width, height, space) + " /Filter /DCTDecode"
        return Picture(self._stream(data, head, packed=False), width, height)

    def gray(self, width: int, height: int, pixels: bytes) -> Picture:
        """Put a picture in, a byte a pixel, white being 255."""
        return Picture(self._stream(pixels, _image(width, height, "/DeviceGray")), width, height)

    def page(
        self,
        content: Sequence[str],
        pictures: Mapping[str, Picture],
        links: Sequence[tuple[tuple[float, float, float, float], str]],
    ) -> None:
        """Add a page; `pictures` by the names in its content, links by rectangle and address."""
        drawn = self._stream("\n".join(content).encode("ascii"))
        images = " ".join(f"/{name} {each.number} 0 R" for name, each in pictures.items())
        notes = " ".join(_link(box, address) for box, address in links)
        self._pages.append(
            self._add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {self.width:g} {self.height:g}]"
                f" /Contents {drawn} 0 R /Annots [{notes}]"
                f" /Resources << /Font {self._resources} 0 R /XObject << {images} >>"
                f" /ExtGState << /{INKED} << /BM /Multiply >> >> >> >>"
            )
        )

    def finished(self, fonts: Sequence[Font], unseen: Unseen) -> bytes:
        """Return the file; blocks on the disk, for the fonts are read."""
        named = [f"/{font.name} {self._font(font)} 0 R" for font in fonts]
        if unseen.codes:
            named.append(f"/{unseen.name} {self._unseen(unseen)} 0 R")
        self._objects[self._resources - 1] = f"<< {' '.join(named)} >>".encode("ascii")
        info = self._add(f"<< /Title {_text(self._title)} /Producer (Takewright) >>")
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._objects[0] = (
            b"<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>"
        )
        self._objects[1] = f"<< /Type /Pages /Count {len(self._pages)} /Kids [{kids}] >>".encode(
            "ascii"
        )
        return self._written(info)

    def _font(self, font: Font) -> int:
        face = font.face
        file = font.file.read_bytes()
        program = self._stream(file, f"/Length1 {len(file)}")
        name = font.file.stem
        about = self._add(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [-1000 -500 3000 1200]"
            f" /ItalicAngle 0 /Ascent {face.ascent * 1000:.0f} /Descent {-face.descent * 1000:.0f}"
            f" /CapHeight 727 /StemV 100 /FontFile2 {program} 0 R >>"
        )
        widths = " ".join(
            f"{glyph} [{face.widths.get(sign, 0.0) * 1000:.0f}]"
            for sign, glyph in font.used.items()
        )
        below = (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} {_SYSTEM}"
            f" /FontDescriptor {about} 0 R /W [{widths}] /CIDToGIDMap /Identity >>"
        )
        return self._composite(name, below, font.used)

    def _unseen(self, unseen: Unseen) -> int:
        about = self._add(
            "<< /Type /FontDescriptor /FontName /Unseen /Flags 4 /FontBBox [0 0 1000 1000]"
            " /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
        )
        below = (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Unseen {_SYSTEM}"
            f" /FontDescriptor {about} 0 R /DW 500 /CIDToGIDMap /Identity >>"
        )
        return self._composite("Unseen", below, unseen.codes)

    def _composite(self, name: str, below: str, codes: Mapping[str, int]) -> int:
        descendant = self._add(below)
        mapping = self._stream(_unicode_of(codes).encode("ascii"))
        return self._add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{descendant} 0 R] /ToUnicode {mapping} 0 R >>"
        )

    def _stream(self, data: bytes, head: str = "", *, packed: bool = True) -> int:
        if packed:
            data, head = zlib.compress(data, 6), f"{head} /Filter /FlateDecode"
        start = f"<< {head} /Length {len(data)} >>\nstream\n".encode("ascii")
        return self._added(start + data + b"\nendstream")

    def _add(self, body: str) -> int:
        return self._added(body.encode("ascii"))

    def _added(self, body: bytes) -> int:
        self._objects.append(body)
        return len(self._objects)

    def _reserved(self) -> int:
        return self._added(b"")

    def _written(self, info: int) -> bytes:
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self._objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        table = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(places) + 1, info)
        out += b"startxref\n%d\n%%%%EOF\n" % table
        return bytes(out)


def _image(width: int, height: int, space: str) -> str:
    return (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace {space}"
        " /BitsPerComponent 8"
    )


def _link(box: tuple[float, float, float, float], address: str) -> str:
    corners = " ".join(f"{each:.1f}" for each in box)
    # Addresses are in ASCII, percent-encoded, so nothing in them ends the string but brackets.
    plain = address.replace("\\", "%5C").replace("(", "%28").replace(")", "%29")
    return (
        f"<< /Type /Annot /Subtype /Link /Rect [{corners}] /Border [0 0 0]"
        f" /A << /S /URI /URI ({plain}) >> >>"
    )


def _text(words: str) -> str:
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def _unicode_of(codes: Mapping[str, int]) -> str:
    """Return which sign each code stands for, so that text can be found and copied."""
    pairs = [
        f"<{code:04X}> <{sign.encode('utf-16-be', 'replace').hex().upper()}>"
        for sign, code in codes.items()
        if code
    ]
    ranges = []
    for start in range(0, len(pairs), _MOST_IN_A_RANGE):
        some = pairs[start : start + _MOST_IN_A_RANGE]
        ranges.append("\n".join((f"{len(some)} beginbfchar", *some, "endbfchar")))
    return _MAPPING.format(ranges="\n".join(ranges))


def _jpeg_size(data: bytes) -> tuple[int, int, int] | None:
    """Return width, height and number of colours of a JPEG; None for what is none."""
    if not data.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _SOF:
            height, width, parts = struct.unpack_from(">HHB", data, at + 5)
            return width, height, parts
        (length,) = struct.unpack_from(">H", data, at + 2)
        at += 2 + length
    return None
