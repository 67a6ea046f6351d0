"""What the window's process and the assembling one say to each other: JSON, one object a line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from desktop_app.domain.problems import DiskFull, InvalidInput, LocalFault, TakewrightError
from desktop_app.domain.project import FilmFormat
from desktop_app.domain.time import Flicks
from desktop_app.media.assembly import Assembly, Piece
from desktop_app.media.process import ProcessFailed


@dataclass(frozen=True, slots=True)
class AssembleJob:
    """The one thing asked: the arguments of `assembly.assemble`."""

    pieces: tuple[Piece, ...]
    out: Path
    format: FilmFormat
    metadata: Mapping[str, str] = field(default_factory=dict)


class Progress(msgspec.Struct, frozen=True, tag_field="event", tag="progress"):
    """How much of the film is made."""

    done: Flicks
    total: Flicks


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
        return cls(str(error), type(error).__name__, details)

    def error(self) -> TakewrightError:
        """Return the error as it was raised on the other side."""
        if self.kind == DiskFull.__name__:
            return DiskFull(self.sentence)
        if self.kind == InvalidInput.__name__:
            return InvalidInput(self.sentence)
        return (
            ProcessFailed(self.sentence, self.details)
            if self.details
            else LocalFault(self.sentence)
        )


Event = Progress | Done | Failed


def line_of(said: AssembleJob | Event) -> bytes:
    """Return one line, its end included."""
    return msgspec.json.encode(said, enc_hook=str) + b"\n"


def job_in(line: bytes) -> AssembleJob:
    """Read a job; raises msgspec.DecodeError."""
    return msgspec.json.decode(line, type=AssembleJob, dec_hook=_revive)


def event_in(line: bytes) -> Event:
    """Read an event; raises msgspec.DecodeError."""
    return _EVENTS.decode(line)


def _revive(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{kind} is not sent")


_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(
    Progress | Done | Failed, dec_hook=_revive
)
