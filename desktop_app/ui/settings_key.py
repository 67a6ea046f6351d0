"""The Key page of the settings: test, keep and remove the key without ever showing it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.secret import Secret
from desktop_app.storage.secrets import clean_key
from desktop_app.ui.aio import TaskScope, async_slot
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    Kind,
    Labelled,
    Role,
    SectionLabel,
    Text,
    Tone,
    column,
    row,
)
from desktop_app.ui.words import in_cents, in_credits


@dataclass(frozen=True, slots=True)
class KeyState:
    """Whether there is a key, and a sentence that says where it is kept or what keeps it out.

    `fixed` when it comes from the environment, so that nothing here can change it.
    """

    stored: bool
    sentence: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class KeyDesk:
    """What can be done with a key; each may take its time and raises TakewrightError.

    `test(key, address)` asks the service for the balance, with the stored key for None;
    it returns None where the service keeps no balance.
    """

    test: Callable[[Secret | None, str], Awaitable[Credits | None]]
    save: Callable[[Secret], Awaitable[KeyState]]
    remove: Callable[[], Awaitable[KeyState]]


@dataclass(frozen=True, slots=True)
class KeyWords:
    """What a page for a key says, and what its controls are called.

    `variable` is the one of the environment that comes before a stored key, `name` begins the
    object names.
    """

    title: str
    lead: str
    field: str
    variable: str
    name: str = ""


class KeyPage(QWidget):
    """Field, Test, Save, Remove and what came of it, in a sentence."""

    def __init__(
        self,
        desk: KeyDesk,
        state: KeyState,
        address: Callable[[], str],
        tasks: TaskScope,
        words: KeyWords | None = None,
    ) -> None:
        """Make it for the key of kie.ai, or for another; `address` tells where a test goes."""
        super().__init__()
        self._words = words or KeyWords(
            title=self.tr("Your key"),
            lead=self.tr(
                "Clips are made by kie.ai on your account. Make a key on its API keys page and"
                " paste it here; Test asks for your balance and costs nothing."
            ),
            field=self.tr("API key"),
            variable="KIE_API_KEY",
        )
        self._held: str | None = None
        self.tasks = tasks
        self._desk = desk
        self._address = address
        self._state = state
        self._busy = False
        self.field = QLineEdit()
        self.field.setObjectName(self._called("apiKeyField"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.test_button = Button(self.tr("Test"))
        self.test_button.setObjectName(self._called("testKeyButton"))
        self.save_button = Button(self.tr("Save key"), Kind.PRIMARY)
        self.save_button.setObjectName(self._called("saveKeyButton"))
        self.remove_button = Button(self.tr("Remove"), Kind.GHOST)
        self.remove_button.setObjectName(self._called("removeKeyButton"))
        self._labelled = Labelled(self._words.field, self.field)
        self.result = Text("", wrap=True)
        self.result.setObjectName(self._called("keyResult"))
        self._build_ui()
        self._connect()
        self.set_state(state)

    def set_state(self, state: KeyState) -> None:
        """Show whether there is a key and where."""
        self._state = state
        stored = self.tr("A key is stored") if state.stored else self.tr("Paste your key here")
        self.field.setPlaceholderText(stored)
        self.field.setReadOnly(state.fixed)
        self._where.setText(state.sentence)
        self._where.setVisible(bool(state.sentence))
        self._allow()

    @property
    def is_stored(self) -> bool:
        """Whether there is a key."""
        return self._state.stored

    def hold(self, why_not: str | None) -> None:
        """Say why nothing can be tested now; None when it can."""
        self._held = why_not
        self._allow()

    def _called(self, name: str) -> str:
        return f"{self._words.name}{name[0].upper()}{name[1:]}" if self._words.name else name

    def _build_ui(self) -> None:
        self._where = Text("", Role.MUTED, wrap=True)
        lead = Text(self._words.lead, Role.MUTED, wrap=True)
        self.setLayout(
            column(
                SectionLabel(self._words.title),
                lead,
                self._labelled,
                self._where,
                row(self.test_button, self.save_button, None, self.remove_button),
                self.result,
                None,
                gap=10,
            )
        )

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._save)
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)

    def _typed(self) -> None:
        self._labelled.complain("")
        self._tell("", Tone.NEUTRAL)
        self._allow()

    def _allow(self) -> None:
        typed, stored = bool(self.field.text().strip()), self._state.stored
        busy = self.tr("The service is being asked; one moment.") if self._busy else None
        fixed = (
            self.tr("{variable} is set, and it comes before a stored key.").format(
                variable=self._words.variable
            )
            if self._state.fixed
            else None
        )
        missing = self.tr("Paste a key first.")
        self.test_button.allow(busy or self._held or (None if typed or stored else missing))
        self.save_button.allow(busy or fixed or (None if typed else missing))
        self.remove_button.allow(
            busy or fixed or (None if stored else self.tr("There is no key to remove."))
        )

    @async_slot
    async def _test(self) -> None:
        key = self._typed_key()
        if key is None and self.field.text().strip():
            return
        await self._attempt(self._balance, key)

    @async_slot
    async def _save(self) -> None:
        key = self._typed_key()
        if key is None or self._state.fixed or self._busy:
            return
        await self._attempt(self._keep, key)

    @async_slot
    async def _remove(self) -> None:
        await self._attempt(self._forget, None)

    def _typed_key(self) -> Secret | None:
        """Return what is in the field as a key; complains there when it cannot be one."""
        if not self.field.text().strip():
            return None
        try:
            return clean_key(self.field.text())
        except TakewrightError as error:
            self._labelled.complain(str(error))
            return None

    async def _attempt(
        self, work: Callable[[Secret | None], Awaitable[str]], key: Secret | None
    ) -> None:
        self._set_busy(busy=True)
        self._tell(self.tr("One moment…"), Tone.NEUTRAL)
        try:
            sentence = await work(key)
        except TakewrightError as error:
            self._tell(str(error), Tone.BAD)
        else:
            self._tell(sentence, Tone.OK)
        finally:
            self._set_busy(busy=False)

    async def _balance(self, key: Secret | None) -> str:
        balance = await self._desk.test(key, self._address())
        if balance is None:
            return self.tr("The service accepts the key; it tells no balance.")
        return self.tr("{credits} credits ≈ {usd}").format(
            credits=in_credits(balance), usd=in_cents(balance.usd)
        )

    async def _keep(self, key: Secret | None) -> str:
        if key is None:
            return ""
        state = await self._desk.save(key)
        self.field.clear()
        self.set_state(state)
        return self.tr("The key is kept.") if self._held else await self._balance(None)

    async def _forget(self, _key: Secret | None) -> str:
        state = await self._desk.remove()
        self.set_state(state)
        return "" if state.stored else self.tr("The key is removed from this computer.")

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._allow()

    def _tell(self, sentence: str, tone: Tone) -> None:
        self.result.setText(sentence)
        roles = {Tone.OK: Role.OK, Tone.BAD: Role.BAD}
        self.result.set_role(roles.get(tone, Role.MUTED))
        if sentence:
            announce(self.result, sentence, urgent=tone is Tone.BAD)
