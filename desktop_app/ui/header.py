"""The header: the film and whether it is saved, undo, the balance, and what spends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton

from desktop_app.studio.account import AccountState, Connection
from desktop_app.studio.quotes import Quote
from desktop_app.studio.session import SaveKind, SaveState
from desktop_app.ui.actions import Actions
from desktop_app.ui.controls.buttons import Button, Kind, PrimaryButton
from desktop_app.ui.controls.labels import Role, Text, Tone
from desktop_app.ui.controls.layout import row
from desktop_app.ui.controls.panels import Pill
from desktop_app.ui.icons import Icons


class Header(QFrame):
    """Shows the film's name and money, and offers what is done most.

    Signals: none; it triggers the window's actions.
    """

    balance_clicked = Signal()

    def __init__(self, actions: Actions, icons: Icons) -> None:
        super().__init__()
        self.setProperty("bar", "head")
        self._actions = actions
        self._build(actions, icons)
        self.show_film(None)

    def show_film(self, name: str | None) -> None:
        """Name the open film; None while none is open, which hides what needs one."""
        self._film.setText(name or "Takewright")
        for part in (
            self._saved,
            self._undo,
            self._redo,
            self._story,
            self._generate,
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
        failed = state.kind is SaveKind.FAILED
        self._saved.set_role(Role.BAD if failed else Role.QUIET)
        self._saved.setText(words[state.kind])
        self._saved.setToolTip(state.sentence)

    def show_balance(self, service: str, state: AccountState) -> None:
        """Show what the account holds, or why that is not known."""
        if state.balance is not None:
            fact = self.tr("{credits} credits").format(credits=state.balance)
            self._balance.set(fact, f"≈ {state.balance.usd}")
        else:
            words = {
                Connection.UNKNOWN: (self.tr("Asking for the balance"), Tone.NEUTRAL),
                Connection.CONNECTED: (self.tr("Balance unknown"), Tone.NEUTRAL),
                Connection.NO_KEY: (self.tr("No key yet"), Tone.NEUTRAL),
                Connection.REFUSED: (self.tr("Key refused"), Tone.BAD),
                Connection.UNREACHABLE: (self.tr("Service not reached"), Tone.WARN),
            }[state.connection]
            self._balance.set(words[0], tone=words[1])
        self._balance.setToolTip(state.sentence or service)

    def show_offer(self, quote: Quote | None, why_not: str | None) -> None:
        """Put the price of generating what is missing on the button that spends it."""
        count = len(quote.lines) if quote else 0
        text = self.tr("Generate 1 scene") if count == 1 else (
            self.tr("Generate {count} scenes").format(count=count)
        )  # fmt: skip
        self._generate.set_action(text if count else self.tr("All scenes have takes"))
        self._generate.set_price(quote.total if quote and count else None,
                                 unknown=bool(quote and quote.unknown))  # fmt: skip
        self._generate.allow(why_not)
        self._actions.allow("generate_all", why_not)

    def _build(self, actions: Actions, icons: Icons) -> None:
        self._film = QPushButton()
        self._film.setProperty("kind", "film")
        self._film.setObjectName("filmButton")
        self._film.setAccessibleDescription(self.tr("Film menu"))
        self._film.setMenu(self._menu(actions))
        self._saved = Text("", Role.QUIET)
        self._saved.setObjectName("saveState")
        self._undo = self._tool(actions, "undo")
        self._redo = self._tool(actions, "redo")
        self._balance = Pill(icons)
        self._balance.setObjectName("balanceLabel")
        self._story = Button(self.tr("Story from a topic…"))
        self._story.set_icon(icons, "plus", "text_1")
        self._story.clicked.connect(actions["story"].trigger)
        self._generate = PrimaryButton("")
        self._generate.setObjectName("generateAllButton")
        self._generate.clicked.connect(actions["generate_all"].trigger)
        self._export = Button(self.tr("Export"), Kind.SECONDARY)
        self._export.setObjectName("exportButton")
        self._export.clicked.connect(actions["export"].trigger)
        self._settings = self._tool(actions, "settings")
        self.setLayout(
            row(
                self._film, self._saved, 8, self._undo, self._redo, None, self._balance,
                self._story, self._generate, self._export, self._settings,
                margins=(8, 8, 14, 8), gap=10,
            )
        )  # fmt: skip

    def _menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        for part in ("new", "open", "save", "rename", "close"):
            menu.addAction(actions[part])
        self.recent = menu.addMenu(self.tr("Recent films"))
        menu.addSeparator()
        for part in ("add_scene", "show_exports", "reset_layout", "shortcuts"):
            menu.addAction(actions[part])
        menu.addSeparator()
        for part in ("settings", "quit"):
            menu.addAction(actions[part])
        return menu

    def _tool(self, actions: Actions, command: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[command])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(actions[command].text().rstrip("…"))
        button.setObjectName(f"{command}Button")
        button.setFixedSize(28, 28)
        return button

    def allow_export(self, why_not: str | None) -> None:
        """Enable export, or say why there is nothing to export."""
        self._export.allow(why_not)
        self._actions.allow("export", why_not)
