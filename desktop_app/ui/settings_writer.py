"""The page Writer of the settings: who writes stories, and a chat service of one's own."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.secret import Secret
from desktop_app.domain.writers import OWN
from desktop_app.storage.secrets import clean_key
from desktop_app.storage.settings import AppSettings
from desktop_app.ui.aio import TaskScope, async_slot
from desktop_app.ui.announce import announce
from desktop_app.ui.controls import (
    Button,
    ChoiceField,
    Kind,
    Labelled,
    Role,
    SectionLabel,
    Text,
    row,
)
from desktop_app.ui.settings_key import KeyState
from desktop_app.ui.settings_pages import Page
from desktop_app.ui.words import shown


@dataclass(frozen=True, slots=True)
class WriterDesk:
    """What the page asks; each may take its time and raises TakewrightError.

    `writers` are ids with titles; `check` says what is wrong with an address, empty when nothing
    is; `test(address, model, key)` asks for one word and returns it, with the stored key for None.
    """

    writers: Sequence[tuple[str, str]]
    key_state: KeyState
    check: Callable[[str], str]
    test: Callable[[str, str, Secret | None], Awaitable[str]]
    save: Callable[[Secret], Awaitable[KeyState]]
    remove: Callable[[], Awaitable[KeyState]]


class WriterPage(Page):
    """Writer, own address, its model and its key, with a test that says what came of it."""

    def __init__(self, settings: AppSettings, desk: WriterDesk, tasks: TaskScope) -> None:
        super().__init__(settings)
        self.tasks = tasks
        self._desk = desk
        self._key = desk.key_state
        self._busy = False
        self._build_fields(settings)
        self._build_key()
        self._connect()
        self._lay_out(
            self.tr("Writer"),
            self._chosen,
            SectionLabel(self.tr("A chat service of your own")),
            self._address,
            self._model,
            self._key_part,
            row(self.test_button, self.save_button, None, self.remove_button),
            self.result,
        )
        self._show()

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        self.address_field.setText(settings.own_writer_address)
        self.model_field.setText(settings.own_writer_model)
        self._show()

    def _build_fields(self, settings: AppSettings) -> None:
        self.writer_field = ChoiceField()
        self.writer_field.setObjectName("settingsWriterField")
        self._chosen = Labelled(
            self.tr("Who writes stories and rewords prompts"),
            self.writer_field,
            self.tr("Chat models at the service use your key there; the price is shown before."),
        )
        self.address_field = QLineEdit(settings.own_writer_address)
        self.address_field.setObjectName("ownWriterAddress")
        self.address_field.setPlaceholderText("http://localhost:11434/v1")
        self._address = Labelled(
            self.tr("Address"),
            self.address_field,
            self.tr("Any OpenAI-compatible chat service, as Ollama on this computer."),
        )
        self.model_field = QLineEdit(settings.own_writer_model)
        self.model_field.setObjectName("ownWriterModel")
        self._model = Labelled(self.tr("Model"), self.model_field)

    def _build_key(self) -> None:
        self.key_field = QLineEdit()
        self.key_field.setObjectName("ownWriterKey")
        self.key_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._key_part = Labelled(
            self.tr("Key of this address"),
            self.key_field,
            self.tr("Kept in the keyring, apart from your other keys; none on this computer."),
        )
        self.test_button = Button(self.tr("Test"))
        self.test_button.setObjectName("testWriterButton")
        self.save_button = Button(self.tr("Save key"))
        self.save_button.setObjectName("saveWriterKeyButton")
        self.remove_button = Button(self.tr("Remove"), Kind.GHOST)
        self.remove_button.setObjectName("removeWriterKeyButton")
        self.result = Text("", Role.MUTED, wrap=True)
        self.result.setObjectName("writerResult")

    def _connect(self) -> None:
        self.writer_field.activated.connect(self._choose)
        for field in (self.address_field, self.model_field):
            field.editingFinished.connect(self._take)
            field.textChanged.connect(self._allow)
        self.key_field.textChanged.connect(self._allow)
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)

    def _show(self) -> None:
        own = self._settings.own_writer_model if self._settings.own_writer_address else ""
        free = ("", self.tr("This computer, free"))
        mine = ((OWN, self.tr("Yours: {model}").format(model=own)),) if own else ()
        self.writer_field.offer((free, *self._desk.writers, *mine))
        self.writer_field.choose(self._settings.writer)
        stored = self.tr("A key is stored") if self._key.stored else ""
        self.key_field.setPlaceholderText(stored)
        self._allow()

    def _allow(self) -> None:
        busy = self.tr("One moment…") if self._busy else None
        whole = bool(self.address_field.text().strip() and self.model_field.text().strip())
        missing = None if whole else self.tr("Enter an address and a model first.")
        typed = bool(self.key_field.text().strip())
        self.test_button.allow(busy or missing)
        self.save_button.allow(busy or (None if typed else self.tr("Paste a key first.")))
        none = self.tr("There is no key to remove.")
        self.remove_button.allow(busy or (None if self._key.stored else none))

    def _choose(self) -> None:
        self._edit(replace(self._settings, writer=str(self.writer_field.currentData() or "")))

    def _take(self) -> None:
        address = self.address_field.text().strip().rstrip("/")
        self._address.complain(self._desk.check(address) if address else "")
        if self._address.problem:
            return
        model = self.model_field.text().strip()
        self._edit(replace(self._settings, own_writer_address=address, own_writer_model=model))
        self._show()

    @async_slot
    async def _test(self) -> None:
        self._take()
        if self._address.problem:
            return
        address, model = self.address_field.text().strip(), self.model_field.text().strip()
        key = self._typed()
        if key is None and self.key_field.text().strip():
            return

        async def ask() -> str:
            said = await self._desk.test(address, model, key)
            return self.tr("It answers: “{said}”").format(said=said[:80])

        await self._attempt(ask)

    @async_slot
    async def _save(self) -> None:
        key = self._typed()
        if key is None:
            return

        async def keep() -> str:
            self._key = await self._desk.save(key)
            self.key_field.clear()
            return self._key.sentence

        await self._attempt(keep)

    @async_slot
    async def _remove(self) -> None:
        async def forget() -> str:
            self._key = await self._desk.remove()
            return self.tr("The key is removed from this computer.")

        await self._attempt(forget)

    def _typed(self) -> Secret | None:
        """Return what is in the field as a key; complains there when it cannot be one."""
        if not self.key_field.text().strip():
            return None
        try:
            return clean_key(self.key_field.text())
        except TakewrightError as error:
            self._key_part.complain(shown(str(error)))
            return None

    async def _attempt(self, work: Callable[[], Awaitable[str]]) -> None:
        self._busy = True
        self._allow()
        self._tell(self.tr("One moment…"), Role.MUTED)
        try:
            self._tell(await work(), Role.OK)
        except TakewrightError as error:
            self._tell(shown(str(error)), Role.BAD)
        finally:
            self._busy = False
            self._show()

    def _tell(self, sentence: str, role: Role) -> None:
        self.result.setText(sentence)
        self.result.set_role(role)
        if sentence:
            announce(self.result, sentence, urgent=role is Role.BAD)
