"""A contact sheet as a PDF: read back and looked at through Qt's own reader of PDFs."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from desktop_app.domain.contact_sheet import Card, ContactSheet, FilmCards, Gap
from desktop_app.domain.project import SceneId, TakeId
from desktop_app.media.contact_pdf import PAGE, contact_pdf
from desktop_app.media.drawn_lines import as_seen
from desktop_app.media.wrapping import filled
from tests.fakes.photographs import jpeg, quarters

PROMPTS = (
    "A harbour at dawn (with \\ and brackets)",
    "Лодка у причала",
    "قارب صغير عند الرصيف 3",
    "夜明けの港",
)


def card(number: int, prompt: str, *, starred: bool = False) -> Card:
    return Card(
        TakeId(f"take{number}"),
        SceneId(f"scene{number}"),
        f"Scene {number}",
        ("Kling 3.0", "5.0 s", "100 credits"),
        prompt,
        f"Harbour & (1).takewright/clips/take-{number}.mp4",
        jpeg(quarters(320, 180)),
        starred,
    )


def sheet(*cards: Card | Gap) -> ContactSheet:
    films = (FilmCards("Harbour", "Harbour.mp4", cards),)
    return ContactSheet("batch", "Plan of “spring”", "2026-11-28 03:00", films)


class Read:
    """A PDF as a reader has it."""

    def __init__(self, data: bytes) -> None:
        self._data = QByteArray(data)
        self._buffer = QBuffer(self._data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)
        assert self.document.status() is QPdfDocument.Status.Ready

    def text(self, page: int) -> str:
        return self.document.getAllText(page).text()

    def picture(self, page: int) -> QImage:
        size = QSize(round(PAGE[0]), round(PAGE[1]))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        found = self.document.render(page, size)
        assert not found.isNull()
        return found


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """A reader needs one."""


def test_every_card_is_found_with_its_words_in_any_script() -> None:
    gap = Gap("Refused", "It was refused; nothing was charged.", "nothing")
    read = Read(contact_pdf(sheet(*(card(n, p) for n, p in enumerate(PROMPTS)), gap)))
    assert read.document.pageCount() == 1
    text = " ".join(read.text(0).split())
    for words in ("Plan of “spring”", "Page 1 of 1", *PROMPTS[:2], PROMPTS[3]):
        assert words in text
    assert "It was refused; nothing was charged." in text
    assert "قارب صغير عند الرصيف" in text


def test_pictures_lie_where_their_cards_are_and_stars_on_them() -> None:
    read = Read(contact_pdf(sheet(card(1, "one"), card(2, "two", starred=True))))
    seen = read.picture(0)
    # Quarters of red, green, blue and white, in the first column under the headings.
    column, width = 36, 165
    reds = [y for y in range(80, 300) if seen.pixelColor(column + 20, y).red() > 200
            and seen.pixelColor(column + 20, y).green() < 90]  # fmt: skip
    assert 40 <= len(reds) <= 52
    top = reds[0]
    assert seen.pixelColor(column + width - 20, top + 10).green() > 100
    star = seen.pixelColor(36 + 165 + 14 + 165 - 14, top + 14)
    assert star.red() > 200
    assert star.green() > 150
    assert star.blue() < 150


def test_many_takes_are_many_pages_each_with_its_number() -> None:
    read = Read(contact_pdf(sheet(*(card(n, "A harbour at dawn. " * 30) for n in range(40)))))
    pages = read.document.pageCount()
    assert pages > 4
    assert all(f"Page {n} of {pages}" in read.text(n - 1) for n in range(1, pages + 1))
    assert sum(read.text(page).count("5.0 s") for page in range(pages)) == 40
    assert "…" in read.text(0)


def test_a_picture_that_is_none_leaves_its_place_empty() -> None:
    broken = Card(
        TakeId("t"), SceneId("s"), "Gone", ("5 s",), "words", "clip.mp4", b"no jpeg", False
    )
    assert "Gone" in Read(contact_pdf(sheet(broken))).text(0)


@pytest.mark.parametrize(
    ("said", "seen"),
    [("dawn", "dawn"), ("שלום", "םולש"), ("שלום 12 abc", "abc 12 םולש")],
)
def test_lines_from_right_to_left_are_stored_as_they_are_seen(said: str, seen: str) -> None:
    assert as_seen(said) == seen


def test_lines_are_filled_and_cut_with_a_sign() -> None:
    assert filled("one two three", len, 7, 5) == ["one two", "three"]
    assert filled("one two three four", len, 7, 2) == ["one two", "three …"]
    assert filled("abcdefghij", len, 4, 5) == ["abcd", "efgh", "ij"]
