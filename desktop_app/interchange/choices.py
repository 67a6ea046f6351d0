"""The stars of a contact sheet as a small file: what its page saves, and `batch choose` reads."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.ids import TakeId
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say
from desktop_app.interchange.textfile import read_text

SCHEMA_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Choices:
    """Which takes of which batch somebody starred."""

    batch: str
    stars: frozenset[TakeId]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    takewright_choices: int
    batch: str
    stars: tuple[TakeId, ...]


def read_choices(path: Path) -> Choices:
    """Read what was chosen; blocking. Raises InvalidInput when the file holds something else."""
    try:
        found = msgspec.json.decode(read_text(path, say("list of choices")), type=_File)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise InvalidInput(
            say(
                "“{name}” holds no choices of a contact sheet ({why}); save them from its page"
                " again.",
                name=path.name,
                why=str(error),
            )
        ) from error
    if found.takewright_choices != SCHEMA_VERSION:
        raise InvalidInput(
            say("“{name}” was written by a later Takewright; nothing was changed.", name=path.name)
        )
    return Choices(found.batch, frozenset(found.stars))
