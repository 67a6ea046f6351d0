"""How the account, the file and the scenes stand, as the header says it.

Values alone: the header is painted before the services are loaded that know how things stand.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.money import Credits


class Connection(StrEnum):
    """How the provider stands to us."""

    UNKNOWN = "unknown"
    CONNECTED = "connected"
    NO_KEY = "no_key"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class AccountState:
    """`balance` is the last one told; `sentence` says what is wrong, if anything is."""

    connection: Connection = Connection.UNKNOWN
    balance: Credits | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ProviderState:
    """How somebody who makes clips stands to us; a gateway tells no balance."""

    name: str
    account: AccountState
    is_gateway: bool = False

    @property
    def is_in_trouble(self) -> bool:
        """Tell whether nothing is made there for now."""
        return self.account.connection not in (Connection.UNKNOWN, Connection.CONNECTED)


class SaveKind(StrEnum):
    """Whether what is on screen is on disk."""

    SAVED = "saved"
    UNSAVED = "unsaved"
    SAVING = "saving"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveState:
    """`sentence` says what happened and what to do when saving failed."""

    kind: SaveKind
    sentence: str = ""


class Group(StrEnum):
    """Scenes that stand alike; a scene may be in several, and is in one at least."""

    MISSING = "missing"
    STALE = "stale"
    FAILED = "failed"
    MAKING = "making"
    READY = "ready"


class Batch(StrEnum):
    """What can be bought at once; ALL is every scene of the others, once."""

    MISSING = "missing"
    STALE = "stale"
    FAILED = "failed"
    ALL = "all"
