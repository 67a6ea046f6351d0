"""What a batch has begun, beside its films: `batch.json`, replaced whole, never in part.

It is written before a film's folder is, so that whoever takes the batch up again finds what an
earlier run made, whenever that died. What was ordered stands in the journal and nowhere else.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.domain.batch import FilmSheet
from desktop_app.domain.ids import ClipId, ProjectId, SceneId, TakeId
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.sentence import say
from desktop_app.storage.atomic import as_local_fault, write_atomically
from desktop_app.storage.presence import Presence

BATCH_FILE: Final = "batch.json"
SCHEMA_VERSION: Final = 1
USUAL_PRESET: Final = "master"
_LOCKS: Final = ".batch"


@dataclass(frozen=True, slots=True)
class SceneRecord:
    """A scene of a batch's film: the row it was written in, from 0, and how many takes of it."""

    id: SceneId
    clip_id: ClipId
    row: int
    takes: int = 1


@dataclass(frozen=True, slots=True)
class FilmRecord:
    """A film of a batch; `folder` and `exported` are names within the batch's folder.

    `digest` is that of the film as it was written, `shown` are the takes in the exported film,
    which was written by `preset`.
    """

    name: str
    folder: str
    project_id: ProjectId
    digest: str
    scenes: tuple[SceneRecord, ...]
    exported: str = ""
    shown: tuple[TakeId, ...] = ()
    preset: str = USUAL_PRESET


@dataclass(frozen=True, slots=True)
class BatchRecord:
    """A batch that was begun; `source` is the name of the file that it was written in.

    Its films are exported by `preset`.
    """

    id: str
    source: str = ""
    films: tuple[FilmRecord, ...] = ()
    preset: str = USUAL_PRESET

    def with_film(self, film: FilmRecord) -> "BatchRecord":
        """Return it with a film, in the place of the one with the same project."""
        known = {each.project_id for each in self.films}
        if film.project_id not in known:
            return replace(self, films=(*self.films, film))
        films = (film if each.project_id == film.project_id else each for each in self.films)
        return replace(self, films=tuple(films))


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    takewright_batch_run: int
    batch: BatchRecord


def digest_of(film: FilmSheet) -> str:
    """Return what tells a film from any other, wherever in its file it was written."""
    rows = tuple(replace(row, line=0, place="") for row in film.rows)
    plain = replace(film, rows=rows, line=0)
    data = msgspec.json.encode(plain, enc_hook=str, order="deterministic")
    return hashlib.sha256(data).hexdigest()


def load_batch(folder: Path) -> BatchRecord | None:
    """Return what was begun in a folder, None when nothing was; raises LocalFault."""
    file = folder / BATCH_FILE
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise as_local_fault(error, say("Opening the batch"), file) from error
    try:
        found = msgspec.json.decode(data, type=_Document)
        if not _holds(msgspec.json.decode(msgspec.json.encode(found)), msgspec.json.decode(data)):
            # Dataclasses take what they know; a film under another name must not count as none.
            raise msgspec.ValidationError(say("it has other fields than it should"))
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise LocalFault(
            say(
                "{file} is damaged ({why}), so it is not known what of the batch was made; nothing"
                " was sent or charged. Put it right, or choose another folder.",
                file=file,
                why=str(error),
            )
        ) from error
    if found.takewright_batch_run != SCHEMA_VERSION:
        raise LocalFault(
            say("{file} was written by a later Takewright; nothing was sent or charged.", file=file)
        )
    return found.batch


def _holds(whole: object, part: object) -> bool:
    """Tell whether a value has all that another has; fields that came later may be missing."""
    if isinstance(whole, dict) and isinstance(part, dict):
        return all(key in whole and _holds(whole[key], each) for key, each in part.items())
    if isinstance(whole, list) and isinstance(part, list):
        pairs = zip(whole, part, strict=False)
        return len(whole) == len(part) and all(_holds(*each) for each in pairs)
    return whole == part


def save_batch(folder: Path, batch: BatchRecord) -> None:
    """Write what was begun; raises LocalFault, and what was on disk stands."""
    body = msgspec.json.encode(_Document(SCHEMA_VERSION, batch))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_local_fault(error, say("Making the batch's folder"), folder) from error
    data = msgspec.json.format(body, indent=2) + b"\n"
    write_atomically(folder / BATCH_FILE, data, doing=say("Saving the batch"))


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Keep other processes from working on the same batch; raises InvalidInput when one does."""
    try:
        presence = Presence.enter(folder / _LOCKS, "batch")
    except LocalFault as error:
        if isinstance(error.__cause__, FileExistsError):
            raise InvalidInput(
                say(
                    "Another Takewright is making the batch in {folder}; nothing was sent or"
                    " charged. Wait for it, or stop it first.",
                    folder=folder,
                )
            ) from error
        raise
    try:
        yield
    finally:
        presence.leave()
