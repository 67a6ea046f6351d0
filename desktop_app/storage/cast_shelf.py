"""The cast that a user keeps beyond one film, on disk and as one file to pass on.

    entries/<id>.json    an entry (see records)
    references/<name>    its pictures and sounds, called by their content as in a film's folder

A file is there before an entry names it, and goes only when none has named it for an hour: another
process may be about to.
"""

import contextlib
import hashlib
import os
import re
import time
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Final

from desktop_app.domain.cast import CastEntry, checked_name
from desktop_app.domain.kept_cast import KeptEntry, kept_form
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import FOLDER, Reference
from desktop_app.domain.sentence import Sentence, say
from desktop_app.storage.atomic import (
    as_local_fault,
    spell_bytes,
    sync_file,
    sync_folder,
    temporary_for,
    write_atomically,
)
from desktop_app.storage.keeping import copy_whole
from desktop_app.storage.records import Found, Records, checked_id, decoded, encoded

LIST: Final = "cast.json"
"""What the list of entries is called in a file to pass on."""

_KEEPING: Final = say("Keeping in your library")
_BRINGING: Final = say("Bringing from your library")
_WRITING: Final = say("Writing the entries")
_GRACE_SECONDS: Final = 3600
_MOST_BYTES: Final = 1_000_000_000
_MOST_ENTRIES: Final = 2_000
_NAME: Final = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9_.-]{0,120}\.(png|jpe?g|webp|gif|bmp|mp4|mov|webm|mkv|mp3|wav|m4a|aac|ogg|flac|opus)"
)


class CastShelf:
    """The library in one folder; every method is blocking."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._records = Records(folder / "entries", KeptEntry, _KEEPING)

    def read(self) -> Found[KeptEntry]:
        """Return what is kept, and what cannot be read; raises LocalFault."""
        return self._records.read()

    def keep(self, kept: KeptEntry, source: Path) -> KeptEntry:
        """Keep an entry whose files are below `source`, in place of the one of its id.

        Returns it as it is kept. Raises LocalFault, and what was kept stands.
        """
        entry = kept_form(kept.entry)
        _copy_files(entry, source, self.folder, _KEEPING)
        now = replace(kept, entry=entry)
        self._records.write(entry.id, now)
        return now

    def bring(self, entry: CastEntry, folder: Path) -> None:
        """Copy what shows an entry into a film's folder; raises LocalFault."""
        _copy_files(entry, self.folder, folder, _BRINGING)

    def remove(self, entry_id: str) -> None:
        """Keep an entry no longer; raises LocalFault. Films that have it are as they were."""
        self._records.remove(entry_id)
        with contextlib.suppress(OSError):
            self._tidy()

    def pack(self, kept: Sequence[KeptEntry], out: Path) -> None:
        """Write entries with their files into one file; raises LocalFault."""
        pack(kept, self.folder, out)

    def unpack(self, file: Path) -> tuple[KeptEntry, ...]:
        """Bring the files of a packed cast here and return its entries, none of them kept yet.

        Raises InvalidInput when it is no packed cast, LocalFault when it cannot be read.
        """
        try:
            with zipfile.ZipFile(file) as packed:
                entries = _listed(packed, file)
                return tuple(self._with_files(each, packed, file) for each in entries)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise _no_cast(file) from error
        except OSError as error:
            raise as_local_fault(error, say("Reading the entries"), file) from error

    def _with_files(self, kept: KeptEntry, packed: zipfile.ZipFile, file: Path) -> KeptEntry:
        found = tuple(self._unpacked(each, packed, file) for each in kept.entry.references)
        return replace(kept, entry=replace(kept.entry, references=found))

    def _unpacked(self, reference: Reference, packed: zipfile.ZipFile, file: Path) -> Reference:
        """Bring one file here; another one of that name stays, and this gets a name of its own."""
        path = reference.source.path
        try:
            data = packed.read(path)
        except KeyError as error:
            raise _no_cast(file) from error
        name = PurePosixPath(path).name
        place = self.folder / FOLDER / name
        if place.exists() and place.read_bytes() != data:
            name = f"{hashlib.sha256(data).hexdigest()[:32]}{PurePosixPath(path).suffix}"
            place = place.with_name(name)
        if place.exists():
            os.utime(place)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(place, data, doing=_KEEPING)
        return replace(reference, source=replace(reference.source, path=f"{FOLDER}/{name}"))

    def _tidy(self) -> None:
        found = self._records.read()
        if found.unread:
            # It may name files, too.
            return
        named = {
            PurePosixPath(path).name for each in found.records for path in paths_of(each.entry)
        }
        latest = time.time() - _GRACE_SECONDS
        for file in (self.folder / FOLDER).iterdir():
            if file.name not in named and file.stat().st_mtime < latest:
                file.unlink()


def pack(kept: Sequence[KeptEntry], source: Path, out: Path) -> None:
    """Write entries, whose files are below `source`, into one file; raises LocalFault."""
    entries = [replace(each, entry=kept_form(each.entry)) for each in kept]
    paths = dict.fromkeys(path for each in entries for path in paths_of(each.entry))
    making = temporary_for(out)
    try:
        with making.open("xb") as file:
            with zipfile.ZipFile(file, "w") as packed:
                packed.writestr(LIST, encoded(entries), zipfile.ZIP_DEFLATED)
                for path in paths:
                    packed.write(source / path, path, zipfile.ZIP_STORED)
            file.flush()
            sync_file(file.fileno())
        making.replace(out)
        sync_folder(out.parent)
    except OSError as error:
        raise as_local_fault(error, _WRITING, out) from error
    finally:
        with contextlib.suppress(OSError):
            making.unlink(missing_ok=True)


def paths_of(entry: CastEntry) -> tuple[str, ...]:
    """Return the files that show an entry, below its folder."""
    return tuple(each.source.path for each in entry.references if each.source.path)


def _listed(packed: zipfile.ZipFile, file: Path) -> tuple[KeptEntry, ...]:
    """Return the entries of a packed cast once all of them can be kept; raises InvalidInput."""
    size = sum(each.file_size for each in packed.infolist())
    if size > _MOST_BYTES:
        raise InvalidInput(
            say(
                "“{name}” holds {size}; a cast has at most {most}.",
                name=file.name,
                size=spell_bytes(size),
                most=spell_bytes(_MOST_BYTES),
            )
        )
    try:
        found = decoded(packed.read(LIST), tuple[KeptEntry, ...])
    except KeyError as error:
        raise _no_cast(file) from error
    except ValueError as error:
        raise InvalidInput(
            say("The entries in “{name}” cannot be read: {why}.", name=file.name, why=error)
        ) from error
    if len(found) > _MOST_ENTRIES or not all(_is_sound(each.entry) for each in found):
        raise _no_cast(file)
    return tuple(
        replace(each, entry=replace(each.entry, name=checked_name(each.entry.name)))
        for each in found
    )


def _is_sound(entry: CastEntry) -> bool:
    """Tell whether an entry from elsewhere names only files that can be its own."""
    checked_id(entry.id)
    return all(
        each.source.take_id is None and _is_ours(each.source.path) for each in entry.references
    )


def _is_ours(path: str) -> bool:
    folder, _, name = path.partition("/")
    return folder == FOLDER and _NAME.fullmatch(name.casefold()) is not None


def _copy_files(entry: CastEntry, source: Path, out: Path, doing: Sentence) -> None:
    for path in _missing(paths_of(entry), source, out):
        copy_whole(source / path, out / path, doing=doing)


def _missing(paths: Iterable[str], source: Path, out: Path) -> tuple[str, ...]:
    """Return the files that are not there yet; those that are count as used just now."""
    found = []
    for path in dict.fromkeys(paths):
        try:
            there = (out / path).stat().st_size
            if there == (source / path).stat().st_size:
                os.utime(out / path)
                continue
        except OSError:
            # Not there; why it cannot be is told by what copies it.
            pass
        found.append(path)
    return tuple(found)


def _no_cast(file: Path) -> InvalidInput:
    return InvalidInput(
        say(
            "“{name}” holds no cast that Takewright wrote; export one under Cast & look.",
            name=file.name,
        )
    )
