"""The foot of the story sheet: what film the outline comes to, what it costs, and adding it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop_app.domain.catalogue import effective_resolution
from desktop_app.domain.money import Bill, Credits
from desktop_app.ui.controls import Button, ElidedLabel, PrimaryButton, Role, Text, row
from desktop_app.ui.model_choice import ModelChoice
from desktop_app.ui.story.outline import Outline, totals
from desktop_app.ui.theme import with_tabular_figures
from desktop_app.ui.words import (
    counted,
    in_commas,
    in_credits,
    in_decimals,
    in_dollars,
    side_by_side,
)


class StoryFoot(QObject):
    """Fills the foot of a sheet; `add_button` adds, `cancel_button` leaves."""

    def __init__(self, foot: QFrame) -> None:
        super().__init__(foot)
        self._film = ElidedLabel("", Role.MUTED)
        self._price = Text("", Role.MUTED)
        for label in (self._film, self._price):
            label.setFont(with_tabular_figures(foot.font()))
        self._film.setObjectName("storyFilm")
        self._price.setObjectName("storyPrice")
        self.cancel_button = Button(self.tr("Cancel"))
        self.add_button = PrimaryButton(self.tr("Add scenes"))
        self.add_button.setObjectName("addScenesButton")
        parts = (self._film, self._price, self.cancel_button, self.add_button)
        foot.setLayout(row(*parts, gap=12, margins=(20, 12, 20, 12)))
        self._film.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show(self, outline: Outline, choice: ModelChoice, balance: Credits | None) -> None:
        """Say what one take of every row comes to; `balance` None when it is not known."""
        many = counted("Add {count} scene", "Add {count} scenes", len(outline))
        self.add_button.set_action(many if outline else self.tr("Add scenes"))
        self.add_button.allow(None if outline else self.tr("Write a topic first."))
        model = choice.model
        if model is None or not outline:
            self._film.setText("")
            self._price.setText("")
            return
        settings = choice.settings
        sums = totals(outline, model, settings)
        size = (model.title, effective_resolution(model, settings), settings.aspect)
        takes = counted("{count} take", "{count} takes", len(outline))
        film = self.tr("Film {seconds} s").format(seconds=in_decimals(sums.seconds, 1))
        look = in_commas(part for part in size if part)
        self._film.setText(side_by_side((film, takes, look)))
        # A gateway is not paid from the balance.
        own = None if model.at_gateway else balance
        self._spell_price(Bill.of(sums.credits, model.unit), sums.unknown, own)

    def _spell_price(self, price: Bill, unknown: int, balance: Credits | None) -> None:
        parts = [self.tr("{usd} to generate").format(usd=in_dollars(price.usd))]
        if price.has_credits:
            parts.insert(0, self.tr("{credits} credits").format(credits=in_credits(price.credits)))
        if unknown:
            parts.append(self.tr("{count} of unknown price").format(count=unknown))
        if balance is not None:
            parts.append(self.tr("you have {credits}").format(credits=balance))
        self._price.setText(side_by_side(parts))
        short = balance is not None and price.credits > balance
        self._price.set_role(Role.WARN if short else Role.MUTED)
