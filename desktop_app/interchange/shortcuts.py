"""Keys of commands as a file: the presets that are shipped, and a person's own to take along.

Keys are in Qt's portable spelling ("Ctrl+Shift+S"; Ctrl is Command on a Mac). Only what differs
from the usual keys is written; an empty list is a command without keys.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.interchange.textfile import read_text

USUAL: Final = "takewright"
"""The preset that differs in nothing."""

Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preset:
    """Keys in the manner of another editor, by command."""

    id: str
    title: str
    keys: Mapping[str, Keys] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shortcuts:
    """What somebody chose: the id of a preset, and changes to it by command."""

    preset: str = USUAL
    keys: Mapping[str, Keys] = field(default_factory=dict)


class _PresetFile(msgspec.Struct, forbid_unknown_fields=True):
    presets: list[Preset]


class _OwnFile(msgspec.Struct):
    takewright_shortcuts: int
    preset: str = USUAL
    keys: dict[str, Keys] = {}


def load_presets(path: Path) -> tuple[Preset, ...]:
    """Read the presets that are shipped; blocking. Faults in them raise msgspec's errors."""
    return tuple(msgspec.json.decode(path.read_bytes(), type=_PresetFile).presets)


def write_shortcuts(chosen: Shortcuts) -> str:
    """Return the text of a file that `read_shortcuts` reads."""
    keys = {command: chosen.keys[command] for command in sorted(chosen.keys)}
    own = _OwnFile(takewright_shortcuts=1, preset=chosen.preset, keys=keys)
    return msgspec.json.format(msgspec.json.encode(own), indent=2).decode() + "\n"


def read_shortcuts(path: Path) -> Shortcuts:
    """Read somebody's keys; blocking. Raises InvalidInput when the file holds something else."""
    try:
        own = msgspec.json.decode(read_text(path, say("list of shortcuts")), type=_OwnFile)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise InvalidInput(
            say(
                "“{name}” holds no keyboard shortcuts of Takewright; export some to see "
                "how they are written.",
                name=path.name,
            )
        ) from error
    return Shortcuts(own.preset, own.keys)
