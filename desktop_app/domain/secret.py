"""A secret that cannot be printed by accident, and is not handed on by accident either."""

import hashlib
from collections.abc import Mapping
from typing import Final

KEY_VARIABLE: Final = "KIE_API_KEY"
"""The environment variable that may hold the key."""

GATEWAY_KEY_VARIABLE: Final = "TAKEWRIGHT_VIDEOS_KEY"
"""The same for the key of a gateway."""

_VARIABLES: Final = frozenset({KEY_VARIABLE, GATEWAY_KEY_VARIABLE})


def without_key(env: Mapping[str, str]) -> dict[str, str]:
    """Return an environment for child processes: none of them needs a key."""
    return {name: value for name, value in env.items() if name not in _VARIABLES}


class Secret:
    """Holds an API key; `repr`, `str` and f-strings show only that there is one."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value: Final = value

    def reveal(self) -> str:
        """Return the key itself, for the Authorization header and the keyring only."""
        return self._value

    @property
    def mark(self) -> str:
        """Return what tells this key from another and is too little to find it by."""
        return hashlib.blake2b(
            self._value.encode(errors="replace"), digest_size=3, person=b"takewright"
        ).hexdigest()

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled")

    def __getstate__(self) -> object:
        # Python's own returns what is in the slots, to whoever serializes or compares objects.
        raise TypeError("a secret has no state to hand out")
