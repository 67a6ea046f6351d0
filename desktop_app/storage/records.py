"""A folder of records, each a JSON file of its own, so that several processes can change it.

A file says its version; one that cannot be read, or is of a later Takewright, stays where it is and
is told of. Ids are letters, digits and hyphens, for they are names of files.
"""

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

import msgspec

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically
from desktop_app.storage.text import storable_tree

SCHEMA_VERSION: Final = 1

_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")

Record = TypeVar("Record")


class _Head(msgspec.Struct, frozen=True):
    schema_version: int


@dataclass(frozen=True, slots=True)
class Found(Generic[Record]):
    """The records of a folder that can be read, and a sentence for each that cannot."""

    records: tuple[Record, ...]
    unread: tuple[str, ...] = ()


class Records(Generic[Record]):
    """The records of one type in a folder, which is made when the first is written."""

    def __init__(self, folder: Path, kind: type[Record], doing: str) -> None:
        """Use a folder; `doing` begins the sentence of a failure ("Keeping the prompt")."""
        self.folder = folder
        self._kind = kind
        self._doing = doing

    def read(self) -> Found[Record]:
        """Read all of them, by file name; blocking. Raises LocalFault when the folder cannot be."""
        found: list[Record] = []
        unread: list[str] = []
        try:
            files = sorted(self.folder.glob("*.json")) if self.folder.is_dir() else []
        except OSError as error:
            raise as_local_fault(error, self._doing, self.folder) from error
        for file in files:
            # Another process may have removed it since.
            with contextlib.suppress(FileNotFoundError):
                self._read_one(file, found, unread)
        return Found(tuple(found), tuple(unread))

    def write(self, record_id: str, record: Record) -> None:
        """Put a record in place of the one of that id; raises LocalFault or InvalidInput."""
        file = self._file(record_id)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise as_local_fault(error, self._doing, self.folder) from error
        write_atomically(file, encoded(record), doing=self._doing)

    def remove(self, record_id: str) -> None:
        """Remove the record of an id, if there is one; raises LocalFault."""
        file = self._file(record_id)
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise as_local_fault(error, self._doing, file) from error

    def _file(self, record_id: str) -> Path:
        return self.folder / f"{checked_id(record_id)}.json"

    def _read_one(self, file: Path, found: list[Record], unread: list[str]) -> None:
        try:
            found.append(decoded(file.read_bytes(), self._kind))
        except FileNotFoundError:
            raise
        except OSError as error:
            unread.append(str(as_local_fault(error, self._doing, file)))
        except ValueError as error:
            unread.append(
                say("{name} cannot be read and was left as it is: {why}.", name=file, why=error)
            )


def encoded(record: object) -> bytes:
    """Return a record as the text of a file."""
    values = {"schema_version": SCHEMA_VERSION, "record": msgspec.to_builtins(record)}
    return msgspec.json.format(msgspec.json.encode(storable_tree(values)), indent=2) + b"\n"


def decoded(data: bytes, kind: Callable[..., Record]) -> Record:
    """Return the record in a file; raises ValueError saying why it cannot be read."""
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.schema_version > SCHEMA_VERSION:
            raise ValueError(
                say("a newer Takewright wrote it (version {version})", version=head.schema_version)
            )
        parts = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
        record: Record = msgspec.json.decode(parts["record"], type=kind)
    except KeyError as error:
        raise ValueError(say("there is nothing in it")) from error
    except RecursionError as error:
        raise ValueError(say("it is nested too deep")) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    return record


def checked_id(record_id: str) -> str:
    """Return an id that can be the name of a file; raises InvalidInput."""
    if not _ID.fullmatch(record_id):
        raise InvalidInput(say("“{id}” cannot be the name of a file.", id=record_id))
    return record_id
