"""The bytes of `project.json`: a version, the project, and whatever else was put beside it.

    {"schema_version": 1, "project": {"id": ..., "name": ..., "scenes": [...], ...}, ...}

Keys beside `project` that Takewright does not know survive a save: they are somebody's notes. Keys
inside `project` do not: what they meant could no longer hold after an edit, an addition that
matters raises the version (an older Takewright then refuses the file), and the file they stood in
is kept among the versions.
"""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from desktop_app.domain.project import Project
from desktop_app.domain.sentence import say
from desktop_app.storage.integrity import problem_of
from desktop_app.storage.migrations import MIGRATIONS, upgrade
from desktop_app.storage.text import storable_tree

SCHEMA_VERSION: Final = len(MIGRATIONS)

Raws = Mapping[str, msgspec.Raw]


class Unreadable(ValueError):
    """The bytes are not a project; `str()` is a clause that says why."""


class TooNew(ValueError):
    """The bytes are of a later version, given in `version`."""

    def __init__(self, version: int) -> None:
        super().__init__(say("project version {version}", version=version))
        self.version = version


class _Identity(msgspec.Struct):
    id: str
    name: str


def encode(project: Project, beside: Raws | None = None) -> bytes:
    """Return the file for `project`, keeping the keys of `beside`; raises Unreadable."""
    wrong = problem_of(project)
    if wrong:
        raise Unreadable(wrong)
    try:
        body = msgspec.json.encode(project)
    except UnicodeEncodeError:
        body = msgspec.json.encode(storable_tree(msgspec.to_builtins(project)))
    head = {"schema_version": SCHEMA_VERSION, "project": msgspec.Raw(body)}
    rest = {key: raw for key, raw in (beside or {}).items() if key not in head}
    return msgspec.json.format(msgspec.json.encode(head | rest), indent=2) + b"\n"


def decode(data: bytes) -> Project:
    """Return the project in a file, brought to today's version; raises Unreadable or TooNew."""
    document = split(data)
    version = version_of(document)
    try:
        if version == SCHEMA_VERSION:
            project = msgspec.json.decode(document["project"], type=Project)
        else:
            old: dict[str, Any] = msgspec.json.decode(data)
            grown = upgrade(old, version, MIGRATIONS)
            project = msgspec.convert(grown["project"], Project)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise Unreadable(_reason(error)) from error
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        # A migration met something that its version never wrote.
        raise Unreadable(
            say("version {version} lacks what it must have", version=version)
        ) from error
    wrong = problem_of(project)
    if wrong:
        raise Unreadable(wrong)
    return project


def split(data: bytes) -> Raws:
    """Return the top-level keys with their values unparsed; raises Unreadable."""
    try:
        document = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise Unreadable(_reason(error) if data.strip() else say("it is empty")) from error
    if "project" not in document:
        raise Unreadable(say("it holds no project"))
    return document


def version_of(document: Raws) -> int:
    """Return the version of a document that can be read; raises Unreadable or TooNew."""
    try:
        version = msgspec.json.decode(document.get("schema_version", b"null"), type=int)
    except msgspec.MsgspecError as error:
        raise Unreadable(say("it does not say its version")) from error
    if version > SCHEMA_VERSION:
        raise TooNew(version)
    if version < 0:
        raise Unreadable(say("there is no version {version}", version=version))
    return version


def identity_of(document: Raws) -> tuple[str, str]:
    """Return id and name of the project in a document; raises Unreadable."""
    try:
        identity = msgspec.json.decode(document["project"], type=_Identity)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise Unreadable(_reason(error)) from error
    return identity.id, identity.name


def _reason(error: Exception) -> str:
    return say("it is nested too deep") if isinstance(error, RecursionError) else str(error)
