"""The Gateway page of the settings: a second place that makes clips, its address and its key."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from desktop_app.storage.settings import AppSettings
from desktop_app.ui.aio import TaskScope, async_slot
from desktop_app.ui.controls import Button, Kind, Labelled, Role, Text, row
from desktop_app.ui.settings_key import KeyDesk, KeyPage, KeyState, KeyWords
from desktop_app.ui.settings_pages import CheckAddress, Page


class GatewayPage(Page):
    """Address, key, a test of both, and a way to be rid of them."""

    def __init__(
        self,
        settings: AppSettings,
        check: CheckAddress,
        desk: KeyDesk,
        state: KeyState,
        tasks: TaskScope,
    ) -> None:
        super().__init__(settings)
        self.tasks = tasks
        self._check = check
        self._desk = desk
        self.address_field = QLineEdit(settings.videos_address)
        self.address_field.setObjectName("gatewayAddressField")
        self.address_field.setPlaceholderText("https://…")
        self._address = Labelled(
            self.tr("Gateway address"),
            self.address_field,
            self.tr("Its key is sent to this address and nowhere else."),
        )
        self.key_part = KeyPage(desk, state, lambda: self.address, tasks, self._words())
        self._forget_button = Button(self.tr("Forget this gateway"), Kind.OUTLINE)
        self._forget_button.setObjectName("forgetGatewayButton")
        self.address_field.editingFinished.connect(self._take)
        self.address_field.textChanged.connect(self._allow)
        self._forget_button.clicked.connect(self._forget)
        lead = Text(
            self.tr(
                "A service that still makes clips on the wire that Sora had (/v1/videos). The"
                " models that it lists stand beside those of kie.ai; each clip is made and paid"
                " where its model lives, and your caps count both."
            ),
            Role.MUTED,
            wrap=True,
        )
        self._lay_out(
            self.tr("Gateway"), lead, self._address, self.key_part, row(self._forget_button, None)
        )
        self._allow()

    @property
    def address(self) -> str:
        """The address that is in the field."""
        return self.address_field.text().strip().rstrip("/")

    @property
    def problem(self) -> str:
        """What is wrong with the address, empty when nothing is."""
        return self._address.problem

    def show_settings(self, settings: AppSettings) -> None:
        super().show_settings(settings)
        if self.address != settings.videos_address:
            self.address_field.setText(settings.videos_address)

    def _words(self) -> KeyWords:
        return KeyWords(
            title=self.tr("Its key"),
            lead=self.tr("Test asks for the list of your videos there and costs nothing."),
            field=self.tr("Gateway key"),
            variable="TAKEWRIGHT_VIDEOS_KEY",
            name="gateway",
        )

    def _take(self) -> None:
        address = self.address
        self._address.complain(self._check(address) if address else "")
        if not self._address.problem:
            self._edit(replace(self._settings, videos_address=address))
        self._allow()

    def _allow(self) -> None:
        address = self.address
        self.key_part.hold(None if address else self.tr("Enter the gateway's address first."))
        nothing = self.tr("There is no gateway to forget.")
        self._forget_button.allow(None if address or self.key_part.is_stored else nothing)

    @async_slot
    async def _forget(self) -> None:
        self.address_field.clear()
        self._take()
        self.key_part.set_state(await self._desk.remove())
        self._allow()
