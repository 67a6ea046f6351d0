"""What stands over the lines: sums of today, week, film and all, and what the caps leave."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desktop_app.domain.ledger import Sums
from desktop_app.domain.money import NO_CREDITS, Credits, Unit, Usd
from desktop_app.storage.journal import Committed
from desktop_app.studio.spend import Caps
from desktop_app.ui.controls.buttons import Button, Kind
from desktop_app.ui.controls.labels import Role, Text
from desktop_app.ui.controls.layout import column, row
from desktop_app.ui.controls.styling import restyle
from desktop_app.ui.spending.books import Book
from desktop_app.ui.spending.words import cap_words, click_cap_words, money_words
from desktop_app.ui.theme import with_tabular_figures

_FULL = 1000
_NEARLY = 0.8
"""How much of a cap may be used before its bar warns."""


class Tile(QFrame):
    """A sum under its caption: large what it is, small what it means."""

    def __init__(self, caption: str, name: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setObjectName(name)
        self._caption = caption
        self._large = Text("", Role.TITLE)
        self._large.setFont(with_tabular_figures(self.font()))
        self._small = Text("", Role.LABEL, wrap=True)
        self.setLayout(
            column(Text(caption, Role.LABEL), self._large, self._small, None, gap=2,
                   margins=(12, 8, 12, 8))
        )  # fmt: skip

    def show_sum(self, amount: Credits, unpriced: int, unit: Unit, *, play: bool) -> None:
        """Show a sum, with what is of unknown price in it."""
        large, small = money_words(amount, unpriced, unit, play=play)
        self._large.setText(large)
        self._small.setText(small)
        told = f"{large}, {small}" if small else large
        self.setAccessibleName(f"{self._caption}: {told}")


class Summary(QWidget):
    """The sums of one book."""

    def __init__(self) -> None:
        super().__init__()
        self._today = Tile(self.tr("Today"), "spentToday")
        self._week = Tile(self.tr("This week"), "spentThisWeek")
        self._film = Tile(self.tr("This film"), "spentOnFilm")
        self._all = Tile(self.tr("All"), "spentInAll")
        self._promised = Tile(self.tr("Promised now"), "promisedNow")
        self._doubted = Tile(self.tr("Perhaps charged"), "perhapsCharged")
        self._promised.setToolTip(self.tr("The price of what waits to be sent."))
        self._doubted.setToolTip(
            self.tr("Nobody knows whether these were taken; the queue offers to look again.")
        )
        tiles = (self._today, self._week, self._film, self._all, self._promised, self._doubted)
        layout = row(*tiles, gap=8)
        for at in range(len(tiles)):
            layout.setStretch(at, 1)
        self.setLayout(layout)

    def show_book(self, book: Book, *, play: bool) -> None:
        """Show the sums of another book."""
        for tile, sums in (
            (self._today, book.today),
            (self._week, book.week),
            (self._film, book.film),
            (self._all, book.all),
        ):
            tile.show_sum(sums.charged, sums.charged_unpriced, book.unit, play=play)
        held = book.all
        self._promised.show_sum(held.reserved, held.reserved_unpriced, book.unit, play=play)
        self._doubted.show_sum(held.doubted, held.doubted_unpriced, book.unit, play=play)


class CapLine(QWidget):
    """One cap: what is left of it, in words and as a bar."""

    def __init__(self, caption: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._caption = caption
        self._words = Text("", Role.BODY)
        self._words.setFont(with_tabular_figures(self.font()))
        self._bar = QProgressBar()
        self._bar.setRange(0, _FULL)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.setLayout(
            column(row(Text(caption, Role.LABEL), self._words, None), self._bar, None, gap=4)
        )

    def show_cap(self, cap: Usd, words: str, used: Credits = NO_CREDITS) -> None:
        """Show a cap, zero for none, and how much of it is used."""
        share = used.usd.micros / cap.micros if cap.micros else 0.0
        self._words.setText(words)
        self._bar.setValue(round(_FULL * max(0.0, min(1.0, share))))
        self._bar.setVisible(cap.micros > 0)
        restyle(self._bar, tone="bad" if share >= 1 else "warn" if share >= _NEARLY else "plain")
        self._bar.setAccessibleName(f"{self._caption}: {words}")
        self.setAccessibleName(f"{self._caption}: {words}")


class CapsBar(QFrame):
    """The caps of the service that is in use, and the way to their settings.

    Signals: change_requested().
    """

    change_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("capsBar")
        self._click = CapLine(self.tr("Per click"), "capPerClick")
        self._day = CapLine(self.tr("Per 24 hours"), "capPerDay")
        self._film = CapLine(self.tr("Per film"), "capPerFilm")
        change = Button(self.tr("Change caps…"), Kind.GHOST)
        change.setObjectName("changeCapsButton")
        change.clicked.connect(self.change_requested)
        layout = row(self._click, self._day, self._film, change, gap=20)
        for at in range(3):
            layout.setStretch(at, 1)
        self.setLayout(layout)

    def show_caps(self, caps: Caps, committed: Committed) -> None:
        """Show what is left of each; what is promised and what is in doubt count as used."""
        self._click.show_cap(caps.click, click_cap_words(caps.click))
        self._show(self._day, caps.day, committed.day)
        self._show(self._film, caps.film, committed.film)

    def _show(self, line: CapLine, cap: Usd, sums: Sums) -> None:
        used, unpriced = sums.committed, sums.spent_unpriced + sums.reserved_unpriced
        line.show_cap(cap, cap_words(cap, used, unpriced), used)
