"""The API key: in the system's keyring, and nowhere else on the disk.

Everything here may wait for another process (a keyring that asks for its password waits for the
user), so callers use a thread.
"""

import logging
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.domain.problems import KeyRefused
from desktop_app.domain.secret import GATEWAY_KEY_VARIABLE, KEY_VARIABLE, Secret
from desktop_app.domain.sentence import Sentence, say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE_NAME: Final = "takewright"
ACCOUNT: Final = "kie.ai"
GATEWAY_ACCOUNT: Final = "videos gateway"
WRITER_ACCOUNT: Final = "writer"
"""Under which name the key for a writer at the user's own address is kept."""
VARIABLES: Final = {ACCOUNT: KEY_VARIABLE, GATEWAY_ACCOUNT: GATEWAY_KEY_VARIABLE}
"""The variables of the environment that come before a stored key."""

_THE_KEY: Final = say("The key")
_LONGEST: Final = 512
_LEAST_PRIORITY: Final = 1.0
"""keyring's own measure: below it are backends that store in the clear, or not at all."""


def _no_keyring(account: str) -> Sentence:
    return say(
        "This computer has no keyring that Takewright can use, so the key is kept only until the"
        " program ends; to keep it, install one (GNOME Keyring or KWallet), or set {variable}.",
        variable=VARIABLES.get(account, KEY_VARIABLE),
    )


def _keyring_failed(account: str) -> Sentence:
    return say(
        "The keyring of this computer is locked or does not answer, so the key is kept only until"
        " the program ends; unlock it and save the key again, or set {variable}.",
        variable=VARIABLES.get(account, KEY_VARIABLE),
    )


def _unreadable(account: str) -> Sentence:
    return say(
        "The keyring of this computer is locked or does not answer, so the key in it cannot be"
        " read; unlock it and try again, or set {variable}.",
        variable=VARIABLES.get(account, KEY_VARIABLE),
    )


UNREADABLE: Final = _unreadable(ACCOUNT)

_log = logging.getLogger(__name__)


class KeySource(StrEnum):
    """Where a key came from."""

    ENVIRONMENT = "environment"
    KEYRING = "keyring"
    MEMORY = "memory"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key, where it is, and a sentence when it is not where it should be."""

    secret: Secret | None
    source: KeySource
    notice: str | None = None


class KeyStore:
    """Reads and keeps the key; without a keyring in memory, for this run.

    There is one for each account: that of kie.ai, and that of a gateway. `env` is the process's
    environment: KIE_API_KEY and TAKEWRIGHT_VIDEOS_KEY in it come before a stored key.
    """

    def __init__(
        self,
        service_name: str = SERVICE_NAME,
        *,
        env: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._service_name = service_name
        self._env = env
        self._memory: dict[str, Secret] = {}

    def load(self, account: str = ACCOUNT) -> Secret | None:
        """Return the key in force, or None; raises KeyRefused when what is stored is no key."""
        return self.find(account).secret

    def source(self, account: str = ACCOUNT) -> KeySource:
        """Tell where the key in force comes from; raises KeyRefused like `load`."""
        return self.find(account).source

    def find(self, account: str = ACCOUNT) -> StoredKey:
        """Return the key in force with its source; raises KeyRefused when it is no key."""
        variable = VARIABLES.get(account, "")
        override = self._env.get(variable, "").strip()
        if override:
            return StoredKey(clean_key(override, variable), KeySource.ENVIRONMENT)
        remembered = self._memory.get(account)
        if remembered is not None:
            return StoredKey(remembered, KeySource.MEMORY)
        return self._from_keyring(account)

    def save(self, account: str, secret: Secret) -> StoredKey:
        """Keep a key in the keyring, else in memory; the notice says so then."""
        notice = self._into_keyring(account, secret)
        if notice is None:
            self._memory.pop(account, None)
            return StoredKey(secret, KeySource.KEYRING)
        self._memory[account] = secret
        return StoredKey(secret, KeySource.MEMORY, notice)

    def delete(self, account: str = ACCOUNT) -> StoredKey:
        """Forget a key; returns what is in force now, with a notice if the keyring kept it."""
        self._memory.pop(account, None)
        notice = self._out_of_keyring(account)
        found = self.find(account)
        return found if notice is None else StoredKey(found.secret, found.source, notice)

    def _from_keyring(self, account: str) -> StoredKey:
        backend = _backend()
        if backend is None:
            return StoredKey(None, KeySource.NONE, _no_keyring(account))
        try:
            if not _may_hold(backend, self._service_name, account):
                return StoredKey(None, KeySource.NONE)
            stored = backend.get_password(self._service_name, account)
        except Exception as error:  # noqa: BLE001 - keyrings raise whatever lies beneath
            _report("read", error)
            return StoredKey(None, KeySource.NONE, _unreadable(account))
        if not stored:
            return StoredKey(None, KeySource.NONE)
        return StoredKey(clean_key(stored, say("The key in the keyring")), KeySource.KEYRING)

    def _into_keyring(self, account: str, secret: Secret) -> str | None:
        """Return why it could not be stored, or None."""
        backend = _backend()
        if backend is None:
            return _no_keyring(account)
        try:
            backend.set_password(self._service_name, account, secret.reveal())
        except Exception as error:  # noqa: BLE001 - keyrings raise whatever lies beneath
            _report("written", error)
            return _keyring_failed(account)
        return None

    def _out_of_keyring(self, account: str) -> str | None:
        """Return why it could not be removed, or None."""
        backend = _backend()
        if backend is None:
            return None
        try:
            if not _may_hold(backend, self._service_name, account):
                return None
            if backend.get_password(self._service_name, account) is not None:
                backend.delete_password(self._service_name, account)
        except Exception as error:  # noqa: BLE001 - keyrings raise whatever lies beneath
            _report("cleared", error)
            return say("The keyring of this computer is locked, so the key is still in it.")
        return None


def clean_key(text: str, name: str = _THE_KEY) -> Secret:
    """Return what was typed or pasted as a key, without the space around it.

    Raises KeyRefused with a sentence that starts with `name` and does not show the key.
    """
    key = text.strip()
    if not key:
        raise KeyRefused(say("{name} is empty; paste the one from your account's page.", name=name))
    if any(mark in key for mark in "\r\n"):
        wrong = say("has a line break in it")
    elif any(mark.isspace() for mark in key):
        wrong = say("has a space in it")
    elif not key.isascii() or not key.isprintable():
        wrong = say("has a character in it that no key has")
    elif len(key) > _LONGEST:
        wrong = say("is too long to be a key")
    else:
        return Secret(key)
    raise KeyRefused(
        say("{name} {wrong}; copy it again. Nothing was sent.", name=name, wrong=wrong)
    )


def _backend() -> "KeyringBackend | None":
    """Return a keyring that is one: never a file in the clear, which some plug-ins offer."""
    # Imported here, since it costs 60 ms that a start without a key need not wait for.
    import keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        chosen = keyring.get_keyring()
        offered = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
        sound = (each for each in offered if each.priority >= _LEAST_PRIORITY)
        return next(sound, None)
    except Exception as error:  # noqa: BLE001 - keyrings raise whatever lies beneath
        _report("found", error)
        return None


def _may_hold(backend: "KeyringBackend", service_name: str, account: str) -> bool:
    """Tell whether a keyring may hold a key, without anything that asks the user for a password.

    Reading from a Secret Service creates the keyring where there is none and opens it where it is
    closed; both ask, and whoever never stored a key would not know what for.
    """
    from keyring.backends import SecretService

    if not isinstance(backend, SecretService.Keyring):
        return True
    import secretstorage

    wanted = {"service": service_name, "username": account}
    with closing(secretstorage.dbus_init()) as bus:
        return next(secretstorage.search_items(bus, wanted), None) is not None


def _report(what: str, error: Exception) -> None:
    """Log that a keyring failed.

    Keyrings are plug-ins over D-Bus, COM or Keychain that raise whatever lies beneath; whichever it
    is, the program goes on without one. The text is left out: it might quote what was stored.
    """
    _log.warning("the keyring could not be %s: %s", what, type(error).__qualname__)
