"""What the window's process and the assembling one say to each other: JSON, one object a line."""

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.domain.problems import DiskFull, InvalidInput, LocalFault, TakewrightError
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.reel import (
    Chapter,
    CopySegment,
    Origin,
    Reel,
    RenderSegment,
    SoundLayer,
    Spoken,
)
from desktop_app.domain.sentence import as_text, packed, unpacked
from desktop_app.domain.sound import Mix
from desktop_app.media.assembly import Assembly
from desktop_app.media.process import ProcessFailed
from desktop_app.media.shelves import Shelves


class _Copy(msgspec.Struct, frozen=True, tag_field="is", tag="copy"):
    segment: CopySegment


class _Render(msgspec.Struct, frozen=True, tag_field="is", tag="render"):
    segment: RenderSegment


class SentReel(msgspec.Struct, frozen=True):
    """A reel field by field; each of its segments says which kind it is."""

    format: FilmFormat
    frames: int
    samples: int
    segments: tuple[_Copy | _Render, ...]
    sound: tuple[SoundLayer, ...]
    mix: Mix
    captions: tuple[Spoken, ...]
    chapters: tuple[Chapter, ...]
    metadata: Mapping[str, str]
    origin: Origin

    @classmethod
    def of(cls, reel: Reel) -> "SentReel":
        """Pack a reel."""
        facts: dict[str, Any] = {each.name: getattr(reel, each.name) for each in fields(reel)}
        facts["segments"] = tuple(
            _Copy(each) if isinstance(each, CopySegment) else _Render(each)
            for each in reel.segments
        )
        return cls(**facts)

    @property
    def reel(self) -> Reel:
        """Unpack it."""
        facts: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(Reel)}
        facts["segments"] = tuple(each.segment for each in self.segments)
        return Reel(**facts)


class AssembleJob(msgspec.Struct, frozen=True, tag_field="job", tag="assemble"):
    """A film to make: the arguments of `assembly.assemble`."""

    reel: SentReel
    folder: Path
    out: Path
    shelves: Shelves
    metadata: Mapping[str, str] = msgspec.field(default_factory=dict)


class PrepareJob(msgspec.Struct, frozen=True, tag_field="job", tag="prepare"):
    """What to render ahead of a film, in the place of what was asked for before.

    Without a reel nothing more is begun, and what is rendered just then is finished.
    """

    reel: SentReel | None
    folder: Path
    shelves: Shelves
    number: int = 0


Job = AssembleJob | PrepareJob


class Progress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """How much of the work is done, in units of its own."""

    done: int
    total: int


class Prepared(msgspec.Struct, frozen=True, tag_field="event", tag="prepared"):
    """Nothing is left to do of the job with that number."""

    number: int


class Done(msgspec.Struct, frozen=True, tag_field="event", tag="done"):
    """The film is whole under its name."""

    film: Assembly


class Failed(msgspec.Struct, frozen=True, tag_field="event", tag="failed"):
    """Nothing was made; `kind` names the class of the error that the asker raises."""

    sentence: str
    kind: str = LocalFault.__name__
    details: str = ""

    @classmethod
    def of(cls, error: TakewrightError) -> "Failed":
        """Describe an error."""
        details = error.details if isinstance(error, ProcessFailed) else ""
        return cls(packed(str(error)), type(error).__name__, details)

    def error(self) -> TakewrightError:
        """Return the error as it was raised on the other side."""
        sentence = unpacked(self.sentence)
        if self.kind == DiskFull.__name__:
            return DiskFull(sentence)
        if self.kind == InvalidInput.__name__:
            return InvalidInput(sentence)
        return ProcessFailed(sentence, self.details) if self.details else LocalFault(sentence)


Event = Progress | Prepared | Done | Failed


def line_of(said: Job | Event) -> bytes:
    """Return one line, its end included."""
    return msgspec.json.encode(said, enc_hook=_plain) + b"\n"


def job_in(line: bytes) -> Job:
    """Read a job; raises msgspec.DecodeError."""
    return _JOBS.decode(line)


def event_in(line: bytes) -> Event:
    """Read an event; raises msgspec.DecodeError."""
    event = _EVENTS.decode(line)
    return Done(event.film.told()) if isinstance(event, Done) else event


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else as_text(value)


def _revive(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{kind} is not sent")


_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(
    Progress | Prepared | Done | Failed, dec_hook=_revive
)
_JOBS: msgspec.json.Decoder[Job] = msgspec.json.Decoder(AssembleJob | PrepareJob, dec_hook=_revive)
