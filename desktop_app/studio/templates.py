"""Phrases for prompts, read from `resources/templates.json`; parts between « » are typed over."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.storage.data_file import read_data

SCHEMA_VERSION: Final = 1

_STOP: Final = re.compile("«([^«»]+)»")


@dataclass(frozen=True, slots=True)
class Template:
    """A phrase by name; `stops` are the parts that are typed over, among its characters."""

    name: str
    group: str
    text: str
    stops: tuple[tuple[int, int], ...] = field(default=())


class _Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the file's shapes: a key that is not known is an error, not ignored."""


class _Phrase(msgspec.Struct, frozen=True, array_like=True):
    name: str
    text: str


class _Group(_Shape, frozen=True, kw_only=True):
    title: str
    phrases: tuple[_Phrase, ...]


class _File(_Shape, frozen=True, kw_only=True):
    schema: int
    groups: tuple[_Group, ...]
    about: str = ""


def load_prompt_templates(path: Path) -> tuple[Template, ...]:
    """Read the templates in the order they are offered; raises LocalFault saying what is wrong."""
    file = read_data(path, _File, SCHEMA_VERSION)
    return tuple(
        template_of(phrase.name, group.title, phrase.text)
        for group in file.groups
        for phrase in group.phrases
    )


def template_of(name: str, group: str, marked: str) -> Template:
    """Return a template of a text whose parts to be typed over stand between « and »."""
    text, stops, done = "", [], 0
    for found in _STOP.finditer(marked):
        text += marked[done : found.start()]
        stops.append((len(text), len(text) + len(found[1])))
        text += found[1]
        done = found.end()
    return Template(name, group, text + marked[done:], tuple(stops))
