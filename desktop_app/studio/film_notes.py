"""Names and notes of the joined films that are kept: by content, with what was told of them."""

import contextlib
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.domain.project import ClipId
from desktop_app.domain.reel import Reel, RenderSegment
from desktop_app.domain.sentence import as_text
from desktop_app.media.assembly import Assembly
from desktop_app.media.identity import content_of

RECIPE = 2
"""Counts up when films are joined differently, so that none of the old kind is shown."""


class _Note(msgspec.Struct, frozen=True):
    film: Assembly
    size: int


def content_key(reel: Reel, folder: Path, memory: Path) -> str:
    """Digest all that makes a film what it is; raises LocalFault when a file is missing.

    Names of clips are no part of it, nor are the reasons for rendering; chapters are.
    """
    nobody = ClipId("")
    plain = tuple(
        replace(each, clip_id=nobody, reasons=())
        if isinstance(each, RenderSegment)
        else replace(each, clip_id=nobody, size=0)
        for each in reel.segments
    )
    contents = {path: content_of(folder / path, memory) for path in sorted(reel.paths)}
    facts: list[Any] = [RECIPE, contents, msgspec.to_builtins(replace(reel, segments=plain))]
    return hashlib.blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()


def write_note(film: Assembly) -> None:
    """Say what the film is; without its note it is only joined again."""
    with contextlib.suppress(OSError):
        note = _Note(film, film.path.stat().st_size)
        film.path.with_suffix(".json").write_bytes(msgspec.json.encode(note, enc_hook=as_text))


def read_note(cached: Path) -> Assembly | None:
    """Return what is noted of a kept film; None when there is none, or it is not as it was."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        note = msgspec.json.decode(
            cached.with_suffix(".json").read_bytes(),
            type=_Note,
            dec_hook=lambda _, path: Path(path),
        )
        if cached.stat().st_size == note.size:
            # Says when it was last used, for the eviction.
            cached.touch()
            return replace(note.film.told(), path=cached)
    return None
