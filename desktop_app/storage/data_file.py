"""Data that comes with the program, as JSON held against a shape: one sentence for what is wrong.

A shape is a msgspec Struct that forbids unknown fields and has a field `schema`, its version.
"""

from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.sentence import say


class Versioned(Protocol):
    """A file that says of which version it is."""

    @property
    def schema(self) -> int:
        """The version."""


AnyFile = TypeVar("AnyFile", bound=Versioned)


def read_data(path: Path, shape: type[AnyFile], schema: int) -> AnyFile:
    """Return what a file holds; raises LocalFault when it cannot be read or is another version."""
    try:
        file = msgspec.json.decode(path.read_bytes(), type=shape)
    except OSError as error:
        why = error.strerror or str(error)
        raise LocalFault(say("“{name}” cannot be read: {why}.", name=path.name, why=why)) from error
    except msgspec.MsgspecError as error:
        raise damaged(path, str(error)) from error
    if file.schema != schema:
        raise LocalFault(
            say(
                "“{name}” has schema {schema}; this Takewright reads schema {known}.",
                name=path.name,
                schema=file.schema,
                known=schema,
            )
        )
    return file


def damaged(path: Path, why: str) -> LocalFault:
    """Return the fault of a file that can be read and not be used; `why` names entry and field."""
    return LocalFault(say("“{name}” is damaged: {why}.", name=path.name, why=why))
