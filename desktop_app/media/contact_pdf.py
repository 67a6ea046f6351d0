"""A contact sheet to print: cards in three columns on A4, with page numbers.

Words that the shipped fonts have are text. A line with any other sign is drawn (`drawn_lines`) and
has its words over it unseen, so that every line can be searched for and copied.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin
from typing import Final
from urllib.parse import quote

from desktop_app.domain.contact_sheet import Card, ContactSheet, FilmCards, Gap
from desktop_app.domain.sentence import say
from desktop_app.media.drawn_lines import Strip, as_seen, draw_lines, runs_left
from desktop_app.media.pdf import INKED, Document, Font, Picture, Unseen
from desktop_app.media.titles import fonts_folder
from desktop_app.media.typeface import Typeface
from desktop_app.media.wrapping import filled

Tell = Callable[[str], str]

PAGE: Final = (595.0, 842.0)
_MARGIN: Final = 36.0
_GUTTER: Final = 14.0
_COLUMNS: Final = 3
_CARD: Final = (PAGE[0] - 2 * _MARGIN - (_COLUMNS - 1) * _GUTTER) / _COLUMNS
_POSTER: Final = _CARD * 9 / 16
_FOOT: Final = 30.0
_ROW_GAP: Final = 16.0
_PIXELS: Final = 4
"""Pixels of a drawn line to a point: 288 to the inch."""

_REGULAR: Final = "Inter-Medium.ttf"
_STRONG: Final = "Inter-SemiBold.ttf"


@dataclass(frozen=True, slots=True)
class _Style:
    """How words are set: which font, how large, how dark, how far apart, and how many lines."""

    font: str
    size: float
    gray: float
    lead: float
    most: int = 1


_PAGE_TITLE: Final = _Style("F2", 16, 0.08, 22)
_ABOUT: Final = _Style("F1", 8.5, 0.32, 14)
_FILM: Final = _Style("F2", 12, 0.08, 20)
_TITLE: Final = _Style("F2", 8.5, 0.08, 11, 2)
_FACTS: Final = _Style("F1", 7, 0.32, 9.5, 3)
_PROMPT: Final = _Style("F1", 7.5, 0.2, 10, 7)
_NUMBER: Final = _Style("F1", 7.5, 0.4, 10)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of words with the left end of its baseline, in a room so wide."""

    text: str
    style: _Style
    x: float
    y: float
    room: float


@dataclass(slots=True)
class _Page:
    lines: list[_Line] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    posters: list[tuple[bytes, float, float, float]] = field(default_factory=list)
    stars: list[tuple[float, float]] = field(default_factory=list)
    links: list[tuple[tuple[float, float, float, float], str]] = field(default_factory=list)


def contact_pdf(sheet: ContactSheet, tell: Tell = str) -> bytes:
    """Return the file; blocks, for seconds when there are hundreds of takes. Raises LocalFault."""
    layout = _Layout(tell)
    layout.heading(sheet)
    for film in sheet.films:
        layout.film(film)
    layout.number_pages(sheet.title)
    return _Printer(sheet.title, layout.faces).printed(layout.pages)


class _Layout:
    """Lays cards out in rows, and rows on pages."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        folder = fonts_folder()
        signs = Typeface.read(folder / "NotoEmoji-SemiBold.ttf", "Noto Emoji SemiBold")
        self.faces = {
            "F1": Typeface.read(folder / _REGULAR, "Inter Medium", signs),
            "F2": Typeface.read(folder / _STRONG, "Inter SemiBold", signs),
        }
        self.pages = [_Page()]
        self._y = PAGE[1] - _MARGIN

    def heading(self, sheet: ContactSheet) -> None:
        """Set the title of the sheet."""
        whole = PAGE[0] - 2 * _MARGIN
        self._words(sheet.title, _PAGE_TITLE, _MARGIN, whole)
        self._words(sheet.made, _ABOUT, _MARGIN, whole)

    def film(self, film: FilmCards) -> None:
        """Set a film: its name, then rows of cards."""
        rows = [film.cards[at : at + _COLUMNS] for at in range(0, len(film.cards), _COLUMNS)]
        first = max((self._height(card) for card in rows[0]), default=0.0) if rows else 0.0
        self._make_room(_FILM.lead + 14 + first)
        self._y -= 10
        self._words(film.name, _FILM, _MARGIN, PAGE[0] - 2 * _MARGIN)
        self._y -= 4
        for row in rows:
            high = max(self._height(card) for card in row)
            self._make_room(high)
            top = self._y
            for column, card in enumerate(row):
                self._y = top
                self._card(card, _MARGIN + column * (_CARD + _GUTTER))
            self._y = top - high - _ROW_GAP

    def number_pages(self, title: str) -> None:
        """Put number and title at the foot of each page, once it is known how many there are."""
        for number, page in enumerate(self.pages, 1):
            words = say("Page {number} of {pages}", number=number, pages=len(self.pages))
            told = self._tell(words)
            wide = self.faces["F1"].width(told) * _NUMBER.size
            page.lines.append(_Line(told, _NUMBER, PAGE[0] - _MARGIN - wide, _FOOT - 8, wide + 2))
            room = PAGE[0] - 2 * _MARGIN - wide - 20
            (name,) = self._wrapped(title, _NUMBER, room) or ("",)
            page.lines.append(_Line(name, _NUMBER, _MARGIN, _FOOT - 8, room))

    def _card(self, card: Card | Gap, x: float) -> None:
        page = self.pages[-1]
        if isinstance(card, Card):
            top = self._y
            page.shapes.append(f"0.93 g {x:.2f} {top - _POSTER:.2f} {_CARD:.2f} {_POSTER:.2f} re f")
            page.posters.append((card.poster, x, top - _POSTER, _POSTER))
            page.links.append(((x, top - _POSTER, x + _CARD, top), f"./{quote(card.clip)}"))
            if card.is_starred:
                page.stars.append((x + _CARD - 14, top - 14))
            self._y -= _POSTER + 4
        for text, style in self._texts(card):
            self._words(text, style, x, _CARD)

    def _texts(self, card: Card | Gap) -> Iterator[tuple[str, _Style]]:
        yield card.title, _TITLE
        if isinstance(card, Card):
            yield " · ".join(map(self._tell, card.facts)), _FACTS
        else:
            yield self._tell(card.sentence), _FACTS
        yield card.prompt, _PROMPT

    def _height(self, card: Card | Gap) -> float:
        words = sum(
            len(self._wrapped(text, style, _CARD)) * style.lead for text, style in self._texts(card)
        )
        return words + (_POSTER + 4 if isinstance(card, Card) else 0.0)

    def _words(self, text: str, style: _Style, x: float, room: float) -> None:
        for line in self._wrapped(text, style, room):
            self._y -= style.lead
            baseline = self._y + (style.lead - style.size) / 2
            self.pages[-1].lines.append(_Line(line, style, x, baseline, room))

    def _wrapped(self, text: str, style: _Style, room: float) -> list[str]:
        face = self.faces[style.font]
        return filled(text, lambda line: face.width(line) * style.size, room, style.most)

    def _make_room(self, high: float) -> None:
        if self._y - high < _MARGIN + _FOOT / 2 and self._y < PAGE[1] - _MARGIN:
            self.pages.append(_Page())
            self._y = PAGE[1] - _MARGIN


class _Printer:
    """Writes pages that were laid out."""

    def __init__(self, title: str, faces: dict[str, Typeface]) -> None:
        folder = fonts_folder()
        self._document = Document(title, *PAGE)
        self._fonts = {
            name: Font(name, face, folder / (_REGULAR if name == "F1" else _STRONG))
            for name, face in faces.items()
        }
        self._unseen = Unseen()

    def printed(self, pages: Sequence[_Page]) -> bytes:
        """Return the file."""
        lacking = [line for page in pages for line in page.lines if self._lacks(line)]
        drawn = _strips(lacking, self._fonts["F1"].face)
        for page in pages:
            self._page(page, drawn)
        return self._document.finished(tuple(self._fonts.values()), self._unseen)

    def _page(self, page: _Page, drawn: dict[_Line, Strip]) -> None:
        content = list(page.shapes)
        pictures: dict[str, Picture] = {}
        for jpeg, x, y, high in page.posters:
            content += self._poster(jpeg, x, y, high, pictures)
        content += (_star(x, y) for x, y in page.stars)
        for line in page.lines:
            strip = drawn.get(line)
            if strip is None:
                content.append(self._text(line))
            else:
                content += self._strip(line, strip, pictures)
        self._document.page(content, pictures, page.links)

    def _poster(
        self, jpeg: bytes, x: float, y: float, high: float, pictures: dict[str, Picture]
    ) -> list[str]:
        picture = self._document.jpeg(jpeg)
        if picture is None:
            return []
        name = f"P{len(pictures)}"
        pictures[name] = picture
        share = min(_CARD / picture.width, high / picture.height)
        wide, tall = picture.width * share, picture.height * share
        return [_placed(name, x + (_CARD - wide) / 2, y + (high - tall) / 2, wide, tall)]

    def _text(self, line: _Line) -> str:
        style = line.style
        coded = self._fonts[style.font].coded(line.text)
        return (
            f"BT 0 Tr {style.gray:g} g /{style.font} {style.size:g} Tf"
            f" {line.x:.2f} {line.y:.2f} Td <{coded}> Tj ET"
        )

    def _strip(self, line: _Line, strip: Strip, pictures: dict[str, Picture]) -> list[str]:
        name = f"P{len(pictures)}"
        pictures[name] = self._document.gray(strip.width, strip.height, strip.pixels)
        wide, tall = strip.width / _PIXELS, strip.height / _PIXELS
        # The middle of the strip is the middle of the letters.
        middle = line.y + line.style.size * 0.36
        coded = self._unseen.coded(as_seen(line.text))
        size = line.style.size
        room = min(line.room, self._fonts["F1"].face.width(line.text) * size)
        stretch = 100 * room / max(1.0, 0.5 * size * len(line.text))
        x = line.x + line.room - room if runs_left(line.text) else line.x
        return [
            f"q /{INKED} gs {_placed(name, line.x, middle - tall / 2, wide, tall)} Q",
            f"BT 3 Tr /{self._unseen.name} {size:g} Tf {stretch:.1f} Tz"
            f" {x:.2f} {line.y:.2f} Td <{coded}> Tj 100 Tz 0 Tr ET",
        ]

    def _lacks(self, line: _Line) -> bool:
        return not all(sign in self._fonts[line.style.font].face.glyphs for sign in line.text)


def _strips(lines: Sequence[_Line], face: Typeface) -> dict[_Line, Strip]:
    """Return the pictures of lines that have to be drawn, those of a size and room at once."""
    found: dict[_Line, Strip] = {}
    kinds = dict.fromkeys((line.style.size, line.room) for line in lines)
    for size, room in kinds:
        alike = [line for line in lines if (line.style.size, line.room) == (size, room)]
        em, wide = round(size * _PIXELS), round(room * _PIXELS)
        strips = draw_lines([line.text for line in alike], face, em, wide)
        found.update(zip(alike, strips, strict=True))
    return found


def _placed(name: str, x: float, y: float, wide: float, tall: float) -> str:
    return f"q {wide:.2f} 0 0 {tall:.2f} {x:.2f} {y:.2f} cm /{name} Do Q"


def _star(x: float, y: float) -> str:
    """Return a star on a dark disc around a place."""
    points = [
        (x + size * sin(pi * step / 5), y + size * cos(pi * step / 5))
        for step in range(10)
        for size in ((6.2, 2.6)[step % 2],)
    ]
    path = " ".join(f"{px:.2f} {py:.2f} {'l' if n else 'm'}" for n, (px, py) in enumerate(points))
    return f"q 0.1 g {_disc(x, y, 9)} f 1 0.82 0.4 rg {path} h f Q"


def _disc(x: float, y: float, radius: float) -> str:
    """Return a circle as four curves."""
    bend, r = radius * 0.5523, radius
    corners = (
        ((r, bend), (bend, r), (0.0, r)),
        ((-bend, r), (-r, bend), (-r, 0.0)),
        ((-r, -bend), (-bend, -r), (0.0, -r)),
        ((bend, -r), (r, -bend), (r, 0.0)),
    )
    curves = (" ".join(f"{x + dx:.2f} {y + dy:.2f}" for dx, dy in each) for each in corners)
    return " ".join((f"{x + r:.2f} {y:.2f} m", *(f"{curve} c" for curve in curves)))
