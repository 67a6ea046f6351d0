"""What the window's process and the transcoding one say to each other, as in `wire`."""

from dataclasses import replace
from pathlib import Path

import msgspec

from desktop_app.domain.sentence import as_text, unpacked
from desktop_app.media.transcode import Transcoded, TranscodeJob
from desktop_app.media.wire import Failed, Progress


class Made(msgspec.Struct, frozen=True, tag_field="event", tag="made"):
    """What was asked for is whole under its name."""

    result: Transcoded


Event = Progress | Made | Failed


def line_of(said: TranscodeJob | Event) -> bytes:
    """Return one line, its end included."""
    return msgspec.json.encode(said, enc_hook=as_text) + b"\n"


def job_in(line: bytes) -> TranscodeJob:
    """Read a job; raises msgspec.DecodeError."""
    return msgspec.json.decode(line, type=TranscodeJob, dec_hook=_revive)


def event_in(line: bytes) -> Event:
    """Read an event; raises msgspec.DecodeError."""
    event = _EVENTS.decode(line)
    if isinstance(event, Made):
        return Made(replace(event.result, word=unpacked(event.result.word)))
    return event


def _revive(kind: type, value: object) -> object:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{kind} is not sent")


_EVENTS: msgspec.json.Decoder[Event] = msgspec.json.Decoder(
    Progress | Made | Failed, dec_hook=_revive
)
