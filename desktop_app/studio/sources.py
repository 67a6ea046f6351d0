"""What must be known of the takes' files to cut them: found once a file, kept on disk."""

import contextlib
import hashlib
from dataclasses import replace
from pathlib import Path

import msgspec

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.project import Project, Take, TakeId
from desktop_app.domain.reel import Source
from desktop_app.domain.sentence import as_text, say
from desktop_app.media.boxes import has_content_credentials
from desktop_app.media.loudness import measured
from desktop_app.media.probe import scan

_RECIPE = 2
"""Counts up when more or other things are found, so that no older note is believed."""


class _Note(msgspec.Struct, frozen=True):
    """A source with the state its file was in."""

    recipe: int
    size: int
    changed_ns: int
    source: Source


class SourceBook:
    """Sources by file; a file that changes is looked at again. Blocking: for threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[Path, _Note] = {}

    def of(self, project: Project, folder: Path) -> dict[TakeId, Source]:
        """Return the source of every take in the film; raises LocalFault for one that is amiss.

        Loudness is measured once the mix asks for it.
        """
        takes = (project.take_of(clip) for clip in project.timeline.picture.clips)
        is_heard = project.timeline.mix.matches_clips
        return {
            take.id: self._source(take, folder, is_heard)
            for take in dict.fromkeys(each for each in takes if each is not None)
        }

    def _source(self, take: Take, folder: Path, is_heard: bool) -> Source:
        path = folder / take.path
        try:
            found = path.stat()
        except OSError as error:
            raise LocalFault(
                say(
                    "The clip {name} is not where it was; put it back into {parent}, or "
                    "generate the scene again.",
                    name=path.name,
                    parent=path.parent,
                )
            ) from error
        state = (_RECIPE, found.st_size, found.st_mtime_ns)
        known = self._known.get(path) or self._read(path)
        if known is None or (known.recipe, known.size, known.changed_ns) != state:
            known = _Note(*state, _scanned(path))
            self._write(path, known)
        if is_heard and known.source.loudness is None and known.source.info.sample_rate:
            known = _Note(*state, replace(known.source, loudness=measured(path)))
            self._write(path, known)
        self._known[path] = known
        return replace(known.source, path=take.path)

    def _place(self, path: Path) -> Path:
        name = hashlib.blake2b(str(path.absolute()).encode(), digest_size=16).hexdigest()
        return self._folder / f"{name}.json"

    def _read(self, path: Path) -> _Note | None:
        with contextlib.suppress(OSError, msgspec.DecodeError):
            return msgspec.json.decode(self._place(path).read_bytes(), type=_Note)
        return None

    def _write(self, path: Path, note: _Note) -> None:
        """Keep a note; without it the file is only looked at again."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._place(path).write_bytes(msgspec.json.encode(note, enc_hook=as_text))


def _scanned(path: Path) -> Source:
    found = scan(path)
    return Source(
        path="",
        info=found.info,
        entries=found.entries,
        exits=found.exits,
        obstacle=found.obstacle,
        is_signed=has_content_credentials(path),
    )
