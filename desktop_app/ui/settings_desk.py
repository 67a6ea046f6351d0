"""Opens the settings and does what they ask for: keep or test a key, take over what was set."""

import asyncio
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.api.address import gateway_address, host_of, service_address
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import KeyRefused, TakewrightError
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import say
from desktop_app.paths import resources
from desktop_app.storage.secrets import (
    ACCOUNT,
    GATEWAY_ACCOUNT,
    VARIABLES,
    WRITER_ACCOUNT,
    KeySource,
    StoredKey,
)
from desktop_app.storage.settings import AppSettings
from desktop_app.studio.service import Service
from desktop_app.studio.studio import Studio
from desktop_app.studio.writers_room import Library, try_own_writer
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.icons import Icons
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.settings_dialog import Section, SettingsDialog
from desktop_app.ui.settings_key import KeyDesk, KeyState
from desktop_app.ui.settings_writer import WriterDesk
from desktop_app.ui.words import shown


class SettingsDesk(QObject):
    """The settings dialog and its services.

    Signals: provider_changed() when key or address are others than before; shown(SettingsDialog)
    when one is about to open.
    """

    provider_changed = Signal()
    shown = Signal(object)

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        icons: Icons,
        tasks: TaskScope,
    ) -> None:
        super().__init__()
        self._studio = studio
        self._window = window
        self._icons = icons
        self._tasks = tasks

    async def open(self, section: Section | None = None) -> None:
        """Show the settings over the window; returns when they are there, not when they close."""
        ours, theirs = self._desk_for(ACCOUNT), self._desk_for(GATEWAY_ACCOUNT)
        dialog = SettingsDialog(
            self._window,
            self._icons,
            self._tasks,
            self._studio.settings,
            self._studio.shipped,
            desk=ours,
            key_state=await self._state(ACCOUNT),
            gateway_desk=theirs,
            gateway_state=await self._state(GATEWAY_ACCOUNT),
            check_address=_check_address,
            usual_folder=self._studio.paths.projects,
            writers=await self._writers(),
        )
        dialog.settings_changed.connect(self._take_over)
        dialog.report_requested.connect(self._window.actions_["report"].trigger)
        dialog.finished.connect(dialog.deleteLater)
        if section is not None:
            dialog.show_section(section)
        self.shown.emit(dialog)
        dialog.open()

    def _take_over(self, settings: AppSettings) -> None:
        before = self._studio.settings
        # The window's own part is written by the window, not by the dialog's older copy.
        kept = replace(
            settings,
            recent_projects=before.recent_projects,
            window_geometry=before.window_geometry,
            window_state=before.window_state,
            shortcut_preset=before.shortcut_preset,
            shortcuts=before.shortcuts,
            recent_commands=before.recent_commands,
        )
        self._tasks.start(self._studio.change_settings(kept))
        if _addresses(before) != _addresses(kept):
            self.provider_changed.emit()

    def _desk_for(self, account: str) -> KeyDesk:
        return KeyDesk(
            test=partial(self._test, account),
            save=partial(self._save, account),
            remove=partial(self._remove, account),
        )

    async def _test(self, account: str, key: Secret | None, address: str) -> Credits | None:
        stored = key or await asyncio.to_thread(self._studio.keys.load, account)
        if stored is None:
            raise KeyRefused(say("There is no key to test; paste one first."))
        if account == GATEWAY_ACCOUNT:
            address = gateway_address(address)
        service = Service(address, host_of(address), address, address, stored)
        client = self._studio.client_of(service, gateway=account == GATEWAY_ACCOUNT)
        try:
            return await client.credit()
        finally:
            await client.aclose()

    async def _save(self, account: str, key: Secret) -> KeyState:
        stored = await asyncio.to_thread(self._studio.keys.save, account, key)
        self.provider_changed.emit()
        return _key_state(stored, account)

    async def _remove(self, account: str) -> KeyState:
        stored = await asyncio.to_thread(self._studio.keys.delete, account)
        self.provider_changed.emit()
        return _key_state(stored, account)

    async def _writers(self) -> WriterDesk:
        """Return what the page Writer asks; the key there has a name of its own."""
        library = await Library.load(await asyncio.to_thread(resources))
        keys = self._studio.keys

        async def test(address: str, model: str, key: Secret | None) -> str:
            stored = key or await asyncio.to_thread(keys.load, WRITER_ACCOUNT)
            return await try_own_writer(address, model, stored)

        async def save(key: Secret) -> KeyState:
            return _key_state(
                await asyncio.to_thread(keys.save, WRITER_ACCOUNT, key), WRITER_ACCOUNT
            )

        async def remove() -> KeyState:
            return _key_state(await asyncio.to_thread(keys.delete, WRITER_ACCOUNT), WRITER_ACCOUNT)

        state = await self._state(WRITER_ACCOUNT)
        titles = tuple((each.id, each.title) for each in library.writers.all)
        return WriterDesk(titles, state, _check_address, test, save, remove)

    async def _state(self, account: str) -> KeyState:
        try:
            return _key_state(await asyncio.to_thread(self._studio.keys.find, account), account)
        except KeyRefused as error:
            return KeyState(stored=False, sentence=shown(str(error)))


def _key_state(stored: StoredKey, account: str) -> KeyState:
    where = {
        KeySource.ENVIRONMENT: say(
            "A key is set in the environment ({variable}) and is used.",
            variable=VARIABLES.get(account, ""),
        ),
        KeySource.KEYRING: say("A key is stored in this computer's keyring."),
        KeySource.MEMORY: say("A key is kept until Takewright ends."),
        KeySource.NONE: say("There is no key yet."),
    }[stored.source]
    return KeyState(
        stored=stored.secret is not None,
        sentence=shown(stored.notice or where),
        fixed=stored.source is KeySource.ENVIRONMENT,
    )


def _addresses(settings: AppSettings) -> tuple[str, ...]:
    return settings.service_address, settings.upload_address, settings.videos_address


def _check_address(address: str) -> str:
    """Return what is wrong with a service address, empty when nothing is."""
    try:
        service_address(address)
    except TakewrightError as error:
        return shown(str(error))
    return ""
