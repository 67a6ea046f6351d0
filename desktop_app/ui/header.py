"""The header: the film and whether it is saved, undo, the balance, and what spends it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.studio.standing import (
    Batch,
    Connection,
    ProviderState,
    SaveKind,
    SaveState,
)
from desktop_app.ui.actions import Actions
from desktop_app.ui.announce import announce
from desktop_app.ui.controls.buttons import Button, Kind, PrimaryButton
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import row
from desktop_app.ui.controls.panels import PillButton
from desktop_app.ui.controls.split import SplitButton
from desktop_app.ui.film_menu import FilmMenu
from desktop_app.ui.icons import Icons
from desktop_app.ui.key_menu import KeyMenu
from desktop_app.ui.words import counted, in_cents, in_credits, shown, side_by_side

if TYPE_CHECKING:
    # What prices a film is loaded after the first page is painted, and the header stands on it.
    from desktop_app.studio.quotes import Quote
    from desktop_app.ui.bids import Bid

_AROUND_NAME: Final = 42
"""Padding, border and the mark of the menu, as the style sheet has them."""

_BRIEF_OFFER: Final = 2
_NO_MEANING: Final = 4
_UNSAID_SAVED: Final = 5
_BRIEF_UNITS: Final = 6
_BRIEFEST: Final = 7
"""How brief the header may be: from where the offer says only how many, the balance not what it
is worth, nobody that the film is saved, units are cut, and what the menu has too is left to it."""

_LONGEST_NAME: Final = 360
_SHORTEST_NAME: Final = 110


class Header(QFrame):
    """Shows the film's name and money, and offers what is done most.

    Signals: none; it triggers the window's actions.
    """

    def __init__(self, actions: Actions, icons: Icons) -> None:
        super().__init__()
        self.setProperty("bar", "head")
        self._actions = actions
        self._count = 0
        self._making = 0
        self._batch = Batch.MISSING
        self._has_film = self._is_save_failed = False
        self._balance_words = ("", "", Tone.NEUTRAL)
        self._needs_key = False
        self._build(actions, icons)
        self.show_film(None)

    def show_film(self, name: str | None) -> None:
        """Name the open film; None while none is open, which hides what needs one."""
        self._film.name_film(name or "Takewright")
        self._has_film = name is not None
        self._saved.setVisible(self._has_film)
        for part in (
            self._undo,
            self._redo,
            self._story,
            self._spend,
            self._export,
        ):
            part.setVisible(name is not None)

    def show_saved(self, state: SaveState) -> None:
        """Say whether what is on screen is on disk."""
        words = {
            SaveKind.SAVED: self.tr("· saved"),
            SaveKind.UNSAVED: self.tr("· edited"),
            SaveKind.SAVING: self.tr("· saving"),
            SaveKind.FAILED: self.tr("· not saved"),
        }
        self._is_save_failed = failed = state.kind is SaveKind.FAILED
        self._saved.set_role(Role.BAD if failed else Role.QUIET)
        self._saved.setText(words[state.kind])
        sentence = shown(state.sentence)
        self._saved.setToolTip(sentence)
        self._saved.setAccessibleDescription(sentence)
        self._fit()
        if failed:
            announce(self, sentence, urgent=True)

    def show_accounts(self, providers: Sequence[ProviderState]) -> None:
        """Show what the account holds, or how those stand who make the film's clips.

        Of several the first that is in trouble, since nothing is made there.
        """
        troubled = (each for each in providers if each.is_in_trouble)
        told = next(troubled, providers[0])
        fact, meaning, tone = self._words_of(told)
        # Which of several it is has to be said.
        is_named = len(providers) > 1 and told.account.balance is None
        named = side_by_side((fact, told.name)) if is_named else fact
        self._balance_words = (named, meaning, tone)
        self._needs_key = told.account.connection in (Connection.NO_KEY, Connection.REFUSED)
        self._balance.setToolTip("\n".join(map(_tip_of, providers)))
        self._fit()

    def show_offer(
        self,
        quote: "Quote | None",
        why_not: str | None,
        making: int = 0,
        batch: Batch = Batch.MISSING,
    ) -> None:
        """Put the price of the likeliest batch on the button that spends it.

        `making` is how many scenes have a take on its way; it is told when nothing else is offered.
        """
        self._count = len(quote.lines) if quote else 0
        self._making, self._batch = making, batch
        unknown = quote.unknown if quote else 0
        price = quote.bill if quote and self._count > unknown else None
        self._generate.set_price(price, unknown=unknown > 0)
        self._spend.allow(why_not)
        self._actions.allow("generate_all", why_not)
        self._actions.name("generate_all", self._offer_words(brief=False) if self._count else None)
        self._fit()

    def show_batch(self, batch: Batch, count: int, bid: "Bid", tip: str) -> None:
        """Say in the menu of the arrow what a batch of `count` scenes costs, or why not."""
        command = f"buy_{batch}"
        several = counted("{count} scene", "{count} scenes", count)
        scenes = several if count else self.tr("no scenes")
        self._actions.name(command, None)
        parts = [self._actions[command].text(), scenes, *([bid.price] if count else [])]
        self._actions.name(command, side_by_side(parts))
        self._actions.allow(command, bid.why_not, tip)

    def allow_export(self, why_not: str | None) -> None:
        """Enable export, or say why there is nothing to export."""
        self._export.allow(why_not)
        self._actions.allow("export", why_not)

    def open_menu(self) -> None:
        """Open the menu of all commands, with the keys in it."""
        if self.isVisible():
            self._film.showMenu()
        else:
            # No film is open, so its name is nowhere; the menu is all the same.
            self.menu.popup(self.window().mapToGlobal(QPoint(8, 8)))

    @property
    def undo_button(self) -> QToolButton:
        """Where what was done is asked about."""
        return self._undo

    def _build(self, actions: Actions, icons: Icons) -> None:
        self._film = FilmButton()
        self._film.setObjectName("filmButton")
        self._film.setAccessibleDescription(self.tr("Film menu"))
        self.batches = KeyMenu(self.tr("Generate"), self)
        self.batches.setToolTipsVisible(True)
        self.batches.addActions([actions[f"buy_{batch}"] for batch in Batch])
        self.menu = FilmMenu(actions, self.batches, self)
        self._film.setMenu(self.menu)
        self._saved = Text("", Role.QUIET)
        self._saved.setObjectName("saveState")
        self._undo = self._tool(actions, "undo")
        self._redo = self._tool(actions, "redo")
        for button in (self._undo, self._redo):
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            button.addAction(actions["history"])
        self._balance = PillButton(icons, "coins")
        self._balance.setObjectName("balanceLabel")
        self._balance.setAccessibleDescription(self.tr("Shows what was spent"))
        self._balance.clicked.connect(self._explain_balance)
        self._story = Button(self.tr("Story from a topic…"))
        self._story.setObjectName("storyButton")
        self._story_words = self._story.text()
        self._story.setAccessibleName(self._story_words.rstrip("…"))
        self._story.setToolTip(self._story_words)
        self._story.set_icon(icons, "plus", "text_1")
        self._story.clicked.connect(actions["story"].trigger)
        self._generate = PrimaryButton("")
        self._generate.setObjectName("generateAllButton")
        self._generate.clicked.connect(actions["generate_all"].trigger)
        self._spend = SplitButton(
            self._generate, self.batches, self.tr("Choose what to generate"), icons
        )
        self._spend.more.setObjectName("generateMenuButton")
        self._export = Button(self.tr("Export"), Kind.SECONDARY)
        self._export.setObjectName("exportButton")
        self._export.clicked.connect(actions["export"].trigger)
        self._settings = self._tool(actions, "settings")
        self._row = row(
            self._film, self._saved, 8, self._undo, self._redo, None, self._balance,
            self._story, self._spend, self._export, self._settings,
            margins=(8, 8, 14, 8), gap=10,
        )  # fmt: skip
        self.setLayout(self._row)

    def _tool(self, actions: Actions, command: str) -> QToolButton:
        action, button = actions[command], QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName(f"{command}Button")
        button.setFixedSize(28, 28)

        def follow() -> None:
            button.setAccessibleName(action.text().rstrip("…"))

        follow()
        action.changed.connect(follow)
        return button

    def _explain_balance(self) -> None:
        """Open what says more of the balance; without a key that is where one is put in."""
        self._actions["settings" if self._needs_key else "spending"].trigger()

    def _words_of(self, provider: ProviderState) -> tuple[str, str, Tone]:
        state = provider.account
        if state.balance is not None:
            fact = self.tr("{credits} credits").format(credits=in_credits(state.balance))
            # What was there last is still worth knowing while the service does not answer.
            is_old = state.connection is not Connection.CONNECTED
            return fact, f"≈ {in_cents(state.balance.usd)}", Tone.WARN if is_old else Tone.NEUTRAL
        words = {
            Connection.UNKNOWN: (self.tr("Asking for the balance"), Tone.NEUTRAL),
            Connection.CONNECTED: (self._connected(provider), Tone.NEUTRAL),
            Connection.NO_KEY: (self.tr("No key yet"), Tone.NEUTRAL),
            Connection.REFUSED: (self.tr("Key refused"), Tone.BAD),
            Connection.UNREACHABLE: (self.tr("Service not reached"), Tone.WARN),
        }[state.connection]
        return words[0], "", words[1]

    def _connected(self, provider: ProviderState) -> str:
        if provider.is_gateway:
            return self.tr("{name} connected").format(name=shown(provider.name))
        return self.tr("Balance unknown")

    def _fit(self) -> None:
        """Say everything in as many words as there is room for."""
        for brevity in range(_BRIEFEST + 1):
            self._spell(brevity)
            # Else what stands in a part of its own is reckoned only with the next event.
            self._spend.refit()
            self._row.invalidate()
            shown = self._shown(brevity)
            # Reckoned, not tried: what is shown for a moment would be laid out at once.
            wanted = self._row.minimumSize().width() + sum(
                (1 if shows else -1) * (part.minimumSizeHint().width() + self._row.spacing())
                for part, shows in shown.items()
                if part.isHidden() is shows
            )
            if wanted <= self.width():
                break
        for part, shows in shown.items():
            part.setVisible(shows)

    def _shown(self, brevity: int) -> dict[QWidget, bool]:
        """Return what gives way altogether, and whether it is shown; the menu has it still."""
        is_said = brevity < _UNSAID_SAVED or self._is_save_failed
        rest = self._has_film and brevity < _BRIEFEST
        return {self._saved: self._has_film and is_said, self._story: rest, self._redo: rest}

    def _spell(self, brevity: int) -> None:
        story = (self._story_words, self.tr("Story…"), self.tr("Story…"), "")
        self._story.setText(story[min(brevity, 3)])
        self._generate.set_action(self._offer_words(brief=brevity >= _BRIEF_OFFER))
        self._generate.set_brief(brevity >= _BRIEF_UNITS)
        fact, meaning, tone = self._balance_words
        self._balance.set(fact, "" if brevity >= _NO_MEANING else meaning, tone)

    def _offer_words(self, *, brief: bool) -> str:
        count = self._count
        if not count and self._making:
            return counted("{count} take on its way", "{count} takes on their way", self._making)
        if not count:
            return self.tr("Generate scenes")
        if brief:
            return self.tr("Generate {count}").format(count=count)
        match self._batch:
            case Batch.STALE:
                return counted(
                    "Generate {count} stale scene", "Generate {count} stale scenes", count
                )
            case Batch.FAILED:
                return counted(
                    "Generate {count} failed scene", "Generate {count} failed scenes", count
                )
            case _:
                return counted("Generate {count} scene", "Generate {count} scenes", count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _tip_of(provider: ProviderState) -> str:
    """Return what is wrong with somebody, and who it is where nothing is."""
    return shown(provider.account.sentence or provider.name)


class FilmButton(QPushButton):
    """The film's name, with its menu; a long name is cut and whole in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setProperty("kind", "film")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def name_film(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.setAccessibleName(name)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _AROUND_NAME
        # An ampersand would underline the letter behind it.
        told = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(told.replace("&", "&&"))
        self.setToolTip(self._name if told != self._name else "")

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._name) + _AROUND_NAME + 1
        return QSize(min(_LONGEST_NAME, wide), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_SHORTEST_NAME, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
