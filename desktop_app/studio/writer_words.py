"""What writers call things, in whatever language: `resources/writer_words.json`, schema-checked."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.cast import CastKind
from desktop_app.domain.picture import TransitionKind
from desktop_app.storage.data_file import damaged, read_data

SCHEMA_VERSION: Final = 1

KEYS: Final = frozenset(
    {
        *("scenes", "title", "prompt", "seconds", "cast", "camera", "dialogue", "transition"),
        *("speaker", "line", "new cast", "words", "kind", "voice"),
    }
)


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    schema: int
    keys: dict[str, tuple[str, ...]]
    numbers: dict[str, int]
    transitions: dict[TransitionKind, tuple[str, ...]]
    kinds: dict[CastKind, tuple[str, ...]]
    refusals: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class WriterWords:
    """Names by what they are compared by (`folded`); `keys` in the order they are looked for."""

    keys: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, int]
    transitions: Mapping[str, TransitionKind]
    kinds: Mapping[str, CastKind]
    refusals: tuple[str, ...]


def folded(text: str) -> str:
    """Return what names are compared by: neither case nor what stands between words matters."""
    return re.sub(r"[\s_\-]+", "", unicodedata.normalize("NFC", text).casefold())


def load_writer_words(path: Path) -> WriterWords:
    """Read the words; raises LocalFault with a sentence when they cannot be used."""
    file = read_data(path, _File, SCHEMA_VERSION)
    if set(file.keys) != KEYS:
        raise damaged(path, f"keys: {sorted(KEYS ^ set(file.keys))}")
    return WriterWords(
        keys={name: tuple(map(folded, names)) for name, names in file.keys.items()},
        numbers={folded(name): number for name, number in file.numbers.items()},
        transitions={folded(each): kind for kind, names in file.transitions.items()
                     for each in names},
        kinds={folded(each): kind for kind, names in file.kinds.items() for each in names},
        refusals=file.refusals,
    )  # fmt: skip
