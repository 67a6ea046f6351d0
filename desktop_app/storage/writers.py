"""Reads `writers.json`; wrong data is told by entry and field, in a sentence."""

import re
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.money import Credits
from desktop_app.domain.writers import OWN, Shape, Tariff, Writer, WriterId, Writers
from desktop_app.storage.data_file import damaged, read_data

SCHEMA_VERSION: Final = 1

_PATH: Final = re.compile(r"(/[A-Za-z0-9._-]+)+")


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _Tariff(_Shape, frozen=True, kw_only=True):
    read: str
    written: str
    as_of: str


class _Writer(_Shape, frozen=True, kw_only=True):
    id: str
    title: str
    path: str
    shape: Shape
    tariff: _Tariff | None
    model: str = ""
    thinks: int = 0
    options: dict[str, str | int | bool] = {}
    note: str = ""


class _File(_Shape, frozen=True, kw_only=True):
    schema: int
    writers: tuple[_Writer, ...]
    about: str = ""


def load_writers(path: Path) -> Writers:
    """Read the chat models; raises LocalFault naming the entry and what is wrong with it."""
    file = read_data(path, _File, SCHEMA_VERSION)
    writers = [_writer(each, path) for each in file.writers]
    if len({writer.id for writer in writers}) != len(writers):
        raise damaged(path, "an id stands there twice")
    return Writers(writers)


def _writer(raw: _Writer, path: Path) -> Writer:
    fault = _fault(raw)
    if fault:
        raise damaged(path, f"{raw.id}: {fault}")
    return Writer(
        id=WriterId(raw.id),
        title=raw.title,
        path=raw.path,
        shape=raw.shape,
        model=raw.model,
        tariff=_tariff(raw, path),
        thinks=raw.thinks,
        options=raw.options,
        note=raw.note,
    )


def _fault(raw: _Writer) -> str:
    if not raw.id or raw.id == OWN:
        return "id"
    if _PATH.fullmatch(raw.path) is None:
        return "path"
    if raw.shape is not Shape.COMPLETIONS and not raw.model:
        return "model"
    return "thinks" if raw.thinks < 0 else ""


def _tariff(raw: _Writer, path: Path) -> Tariff | None:
    if raw.tariff is None:
        return None
    try:
        date.fromisoformat(raw.tariff.as_of)
        read, written = Credits.parse(raw.tariff.read), Credits.parse(raw.tariff.written)
    except ValueError as error:
        raise damaged(path, f"{raw.id}: tariff: {error}") from error
    return Tariff(read, written, raw.tariff.as_of)
